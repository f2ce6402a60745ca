//! How much members studied: by the roster, or else by the trainings that name them.

use chrono::NaiveDate;

use crate::duty::Period;
use crate::ledger::value::{When, tight};
use crate::ledger::{Field, Member, Said, Training};
use crate::map::{HashMap, HashSet};
use crate::policy::Per;
use crate::rule::Scene;
use crate::unit::{Directory, OrgId};

/// The trainings of a year by whom they name.
pub(in crate::rule::training) struct Studies<'a> {
    directory: &'a Directory,
    hours_a_day: i64,
    by_name: HashMap<String, Vec<&'a Training>>,
    /// The organizations of the members of a name.
    namesakes: HashMap<String, Vec<Option<OrgId>>>,
    /// Organizations of whose members at least one is named.
    kept_by_name: HashSet<Option<OrgId>>,
}

impl<'a> Studies<'a> {
    /// The trainings that took place in `frame` up to the day of the check.
    pub(in crate::rule::training) fn of(scene: &Scene<'a>, frame: Period) -> Self {
        let (as_of, trainings) = (scene.as_of, &scene.records.trainings);
        let within =
            |it: &When| it.first <= as_of && (frame.holds(it.first) || frame.holds(it.last()));
        Self::select(
            scene,
            trainings
                .iter()
                .filter(|it| it.date.as_ref().is_some_and(|it| within(&it.value))),
        )
    }

    /// All trainings up to the day of the check.
    pub(in crate::rule::training) fn all(scene: &Scene<'a>) -> Self {
        let as_of = scene.as_of;
        Self::select(
            scene,
            scene
                .records
                .trainings
                .iter()
                .filter(|it| it.date.as_ref().is_some_and(|it| it.value.first <= as_of)),
        )
    }

    fn select(scene: &Scene<'a>, trainings: impl Iterator<Item = &'a Training>) -> Self {
        let mut studies = Self {
            directory: scene.directory,
            hours_a_day: scene.policy.hours_a_day,
            by_name: HashMap::default(),
            namesakes: HashMap::default(),
            kept_by_name: HashSet::default(),
        };
        for training in trainings {
            for name in names(training) {
                studies.by_name.entry(name).or_default().push(training);
            }
        }
        for member in present(scene) {
            let org = studies.org(member.org.as_ref());
            let name = tight(&member.name.value);
            if studies.by_name.contains_key(&name) {
                studies.kept_by_name.insert(org);
            }
            studies.namesakes.entry(name).or_default().push(org);
        }
        studies
    }

    fn org(&self, name: Option<&Said<String>>) -> Option<OrgId> {
        self.directory.find(&name?.value)
    }

    /// The trainings that name a member; `None` when the ledger does not name who took part, or
    /// when it cannot be told which of several members of the name is meant.
    pub(in crate::rule::training) fn trainings(
        &self,
        member: &Member,
    ) -> Option<Vec<&'a Training>> {
        let (name, own) = (tight(&member.name.value), self.org(member.org.as_ref()));
        let named = self.by_name.get(&name).map_or(&[][..], Vec::as_slice);
        let namesakes = self.namesakes.get(&name).map_or(&[][..], Vec::as_slice);
        if !self.kept_by_name.contains(&own) {
            return None;
        }
        if namesakes.len() < 2 {
            return Some(named.to_vec());
        }
        let alone = namesakes.iter().filter(|it| **it == own).count() == 1;
        let by_their_own = |it: &&Training| namesakes.contains(&self.org(it.org.as_ref()));
        (alone && named.iter().all(by_their_own)).then(|| {
            let by_own = |it: &&&Training| self.org(it.org.as_ref()) == own;
            named.iter().filter(by_own).copied().collect()
        })
    }

    /// Hundredths of hours a member studied, and the cell to mark.
    pub(in crate::rule::training) fn hours(&self, member: &Member) -> Option<Said<i64>> {
        if member.row.cell(Field::Hours).is_some() {
            return member.hours.clone();
        }
        let each = self.trainings(member)?;
        let mut hours = each.iter().map(|it| {
            let by_days = || Some(it.days.as_ref()?.value.saturating_mul(self.hours_a_day));
            it.hours.as_ref().map(|it| it.value).or_else(by_days)
        });
        Some(Said {
            value: hours.try_fold(0_i64, |sum, it| sum.checked_add(it?))?,
            at: member.name.at,
        })
    }

    /// Whether a training was held by another organization than the member's own.
    pub(in crate::rule::training) fn by_others(
        &self,
        training: &Training,
        member: &Member,
    ) -> bool {
        self.org(training.org.as_ref()) != self.org(member.org.as_ref())
    }
}

/// The people a training names.
fn names(training: &Training) -> impl Iterator<Item = String> {
    let written = training.name.as_ref().map_or("", |it| it.value.as_str());
    written
        .split(['、', ',', ';', '/'])
        .map(tight)
        .filter(|it| !it.is_empty())
}

/// A training that names nobody may have reached anybody of its audience.
pub(in crate::rule::training) fn may_reach(training: &Training, words: &[&str]) -> bool {
    let reaches = |it: &Said<String>| words.iter().any(|word| it.value.contains(word));
    training.name.is_none() && training.audience.as_ref().is_none_or(reaches)
}

/// Whether a training is a course, not study in the branch or on line; `None`: not said.
pub(in crate::rule::training) fn is_course(training: &Training) -> Option<bool> {
    const COURSE: &[&str] = &["集中", "轮训", "培训班", "脱产", "党校", "示范班", "专题班"];
    let says = |it: &Said<String>| COURSE.iter().any(|word| it.value.contains(word));
    if training.title.as_ref().is_some_and(says) {
        return Some(true);
    }
    training.kind.as_ref().map(says)
}

/// The members who still take part.
fn present<'a>(scene: &Scene<'a>) -> impl Iterator<Item = &'a Member> + use<'a> {
    scene
        .records
        .members
        .iter()
        .filter(|it| it.gone().is_none())
}

/// The members of whom study is demanded.
pub(in crate::rule::training) fn owing<'a>(
    scene: &Scene<'a>,
) -> impl Iterator<Item = &'a Member> + use<'a> {
    present(scene).filter(|it| it.exemption().is_none())
}

/// The year checked, once it is over.
pub(in crate::rule::training) fn finished_year(scene: &Scene<'_>) -> Option<Period> {
    let over = scene.period.per == Per::Year && scene.period.last() <= scene.as_of;
    over.then_some(scene.period)
}

/// The months for which hours are owed.
pub(in crate::rule::training) struct Term {
    months: Vec<Period>,
    pro_rata: bool,
}

impl Term {
    /// The months of `year` that end by `until`.
    pub(in crate::rule::training) fn new(year: Period, until: NaiveDate, pro_rata: bool) -> Self {
        let mut months = year.parts(Per::Month);
        months.retain(|it| it.last() <= until);
        Self { months, pro_rata }
    }

    /// For how many of them a member owes hours: those since admission and since coming to the branch.
    pub(in crate::rule::training) fn months(&self, member: &Member) -> i64 {
        self.since(&[&member.joined, &member.branch_since])
    }

    /// For how many of them a leader owes a leader's hours: those since taking the post, too.
    pub(in crate::rule::training) fn months_in_post(&self, member: &Member) -> i64 {
        self.since(&[&member.joined, &member.branch_since, &member.post_since])
    }

    fn since(&self, days: &[&Option<Said<When>>]) -> i64 {
        let from = days.iter().filter_map(|it| it.as_ref());
        let from = from.map(|it| it.value.first).max();
        let counts = |it: &&Period| !self.pro_rata || from.is_none_or(|from| from <= it.last());
        i64::try_from(self.months.iter().filter(counts).count()).unwrap_or(0)
    }
}

/// Hundredths of hours as they are written: 18.67, 32.
pub(in crate::rule::training) fn hours(hundredths: i64) -> String {
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
