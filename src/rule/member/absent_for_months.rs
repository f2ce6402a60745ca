//! `MEM06`

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use crate::law::constitution::ART_9_LEFT;
use crate::law::education::{ABSENT_MONTHS, ART_23_EXEMPT, ART_31_LEFT};
use crate::ledger::value::tight;
use crate::ledger::{EventKind, Meeting, Member, Said};
use crate::map::{HashMap, HashSet};
use crate::rule::{Problem, Scene, Sink, rule};
use crate::sheet::CellRef;
use crate::unit::OrgId;

rule! {
    #[doc = include_str!("absent_for_months.md")]
    pub static ABSENT_FOR_MONTHS = {
        code: "MEM06",
        name: "absent-for-months",
        severity: Hint,
        basis: &[&ART_31_LEFT, &ART_9_LEFT, &ART_23_EXEMPT],
        check: check,
    }
}

/// Months since the year 0.
type Month = i32;

/// Who took part in a branch's meetings of one month.
#[derive(Default)]
struct Attended {
    /// A meeting for all members has a list.
    for_all: bool,
    /// A meeting has none, or one that does not name everybody.
    unsaid: bool,
    names: HashSet<String>,
    text: String,
    at: Option<CellRef>,
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    if scene.records.members.is_empty() {
        return;
    }
    let branches = attended(scene);
    let trained = trained(scene);
    for member in scene.records.members.iter().filter(|it| is_looked_for(it)) {
        let org = member
            .org
            .as_ref()
            .and_then(|it| scene.directory.find(&it.value));
        let Some(months) = org.and_then(|it| branches.get(&it)) else {
            continue;
        };
        let name = tight(&member.name.value);
        let away = |(month, it): (&Month, &Attended)| {
            it.for_all
                && !it.unsaid
                && !trained.contains(&(name.clone(), *month))
                && !it.names.contains(&name)
                && !it.text.contains(&name)
        };
        let since = scene.period.first();
        let away = months.iter().filter(|it| away(*it)).map(|it| *it.0);
        let Some((from, until)) = longest(away, member, since) else {
            continue;
        };
        let message = format!(
            "{}到{}连续{}个月的参会名单里没有{}",
            shown(from),
            shown(until),
            until - from + 1,
            member.name.value
        );
        let mut problem = Problem::at(member.name.at, message)
            .org(member.org.as_ref())
            .subject(member.name.value.clone());
        let lists = months.range(from..=until).filter_map(|it| it.1.at);
        for cell in lists {
            problem = problem.because(cell, "参会名单");
        }
        out.report(problem);
    }
}

/// Those of whom taking part is demanded, and who have no other place to do it.
fn is_looked_for(member: &Member) -> bool {
    let yes = |it: &Option<Said<bool>>| it.as_ref().is_some_and(|it| it.value);
    member.gone().is_none()
        && member.exemption().is_none()
        && !yes(&member.floating)
        && !yes(&member.lost)
        && member.left_since.is_none()
}

/// The first of the longest runs of so many months that one is held to have left, of those that
/// reach into the period; months before joining do not count.
fn longest(
    months: impl Iterator<Item = Month>,
    member: &Member,
    period: NaiveDate,
) -> Option<(Month, Month)> {
    let since = [&member.joined, &member.branch_since];
    let since = since
        .into_iter()
        .flatten()
        .map(|it| month(it.value.last()))
        .max();
    let needed = i32::try_from(ABSENT_MONTHS).ok()?;
    let mut best: Option<(Month, Month)> = None;
    let mut run: Option<(Month, Month)> = None;
    for it in months.filter(|it| since.is_none_or(|since| since < *it)) {
        run = match run {
            Some((from, until)) if until + 1 == it => Some((from, it)),
            _ => Some((it, it)),
        };
        let length = |it: Option<(Month, Month)>| it.map_or(0, |it| it.1 - it.0 + 1);
        let reaches = last_day(it) >= period;
        if reaches && length(run) > length(best) {
            best = run;
        }
    }
    best.filter(|it| it.1 - it.0 + 1 >= needed)
}

/// The months in which branches met, by what their lists say.
fn attended(scene: &Scene<'_>) -> HashMap<OrgId, BTreeMap<Month, Attended>> {
    const FOR_MEMBERS: &[EventKind] = &[
        EventKind::BranchCongress,
        EventKind::ThemeDay,
        EventKind::PartyLecture,
        EventKind::OrgLifeMeeting,
        EventKind::MemberAppraisal,
    ];
    let mut out: HashMap<OrgId, BTreeMap<Month, Attended>> = HashMap::default();
    for meeting in &scene.records.meetings {
        let org = meeting
            .org
            .as_ref()
            .and_then(|it| scene.directory.find(&it.value));
        let when = meeting.date.as_ref().map(|it| it.value.first);
        let (Some(org), Some(day)) = (org, when.filter(|it| *it <= scene.as_of)) else {
            continue;
        };
        let month = out.entry(org).or_default().entry(month(day)).or_default();
        let for_all = meeting.kinds.iter().any(|it| FOR_MEMBERS.contains(it));
        let in_group = meeting.kinds.contains(&EventKind::GroupMeeting);
        match list(meeting) {
            Some(said) => {
                month.for_all |= for_all;
                month.names.extend(people(&said.value));
                month.text.push_str(&tight(&said.value));
                month.at = month.at.or(Some(said.at));
            }
            None => month.unsaid |= for_all || in_group || meeting.kinds.is_empty(),
        }
    }
    out
}

/// The list of a meeting, if it names everybody who came.
fn list(meeting: &Meeting) -> Option<&Said<String>> {
    const NOT_ALL: &[&str] = &["全体", "全部", "全员", "等", "见", "另附", "附件", "略"];
    meeting
        .attendees
        .as_ref()
        .filter(|it| !NOT_ALL.iter().any(|word| it.value.contains(word)))
        .filter(|it| !it.value.contains(|it: char| it.is_ascii_digit()))
}

/// The names and months of trainings.
fn trained(scene: &Scene<'_>) -> HashSet<(String, Month)> {
    let mut out = HashSet::default();
    for training in &scene.records.trainings {
        let (Some(names), Some(when)) = (&training.name, &training.date) else {
            continue;
        };
        let days = when.value.days().chain([when.value.last()]);
        let months: HashSet<Month> = days.map(month).collect();
        for name in people(&names.value) {
            out.extend(months.iter().map(|it| (name.clone(), *it)));
        }
    }
    out
}

fn people(text: &str) -> impl Iterator<Item = String> {
    text.split(['、', ',', ';', ' ', '/', '。', ':'])
        .map(tight)
        .filter(|it| !it.is_empty())
}

fn month(day: NaiveDate) -> Month {
    day.year() * 12 + day.month0().cast_signed()
}

fn first_day(month: Month) -> Option<NaiveDate> {
    let index = u32::try_from(month.rem_euclid(12)).ok()?;
    NaiveDate::from_ymd_opt(month.div_euclid(12), index + 1, 1)
}

fn last_day(month: Month) -> NaiveDate {
    first_day(month + 1)
        .and_then(|it| it.pred_opt())
        .unwrap_or_default()
}

fn shown(month: Month) -> String {
    first_day(month).map_or(String::new(), |it| it.format("%Y-%m").to_string())
}
