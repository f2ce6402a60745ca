//! Points, grades and places: of branches, or of whomever the pack scores.
//!
//! What is not yet due costs nothing. Grades compare exact points, not rounded ones. What the
//! ledgers cannot tell is entered by a person; until it is, there is no grade.

mod advice;
mod entry;
mod figure;
mod grade;
mod measure;
mod subject;

pub use advice::{Advice, Deed, advise};
pub use entry::Entry;
pub use figure::lint;
pub use grade::grade;
pub use measure::NOTHING_ENTERED;
pub use subject::{Subject, Who};

use crate::coverage;
use crate::duty::{Duties, Duty, Frame};
use crate::law::practice::DEFAULT_SCORE;
use crate::law::{self, Article};
use crate::ledger::Records;
use crate::policy::{NotApplicable, Role, ScorePolicy};
use crate::rule::Finding;
use crate::sheet::CellRef;
use crate::trace::{Exact, Op, Source, StepId, Trace};
use crate::unit::{Directory, OrgId};
use figure::Books;
use measure::{Card, Measured};

/// The score of one of those scored.
#[derive(Debug)]
pub struct Score {
    /// Whose.
    pub subject: Subject,
    /// From 0; what the ledgers give so far while something waits to be entered.
    pub total: StepId,
    /// Its grade's place in the pack; `None`: something waits to be entered.
    pub grade: Option<usize>,
    /// Place among those compared, from 1, equal ones share it; 0: none is given.
    pub rank: usize,
    /// What a person ticked.
    pub verdicts: Vec<Given>,
    /// Titles of items that wait to be entered.
    pub waiting: Vec<String>,
    /// Ties, full grades and the like, in words.
    pub notes: Vec<String>,
    /// Its parts, in the order of the pack.
    pub parts: Vec<PartScore>,
    /// Its items, in the order of the pack.
    pub items: Vec<Item>,
}

/// The points of one part, before weighting.
#[derive(Debug, Clone)]
pub struct PartScore {
    /// Short name.
    pub id: String,
    /// Name for the person; empty when the table has no parts.
    pub title: String,
    /// Its points.
    pub points: StepId,
}

/// A verdict a person gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// What it is, on what grounds, by whom.
    pub title: String,
    /// The grade's place in the pack.
    pub grade: usize,
    /// Its cell; `None`: given by hand.
    pub at: Option<CellRef>,
}

/// One item of a score.
#[derive(Debug)]
pub struct Item {
    /// Its short name in the pack.
    pub indicator: String,
    /// Its name for the person.
    pub title: String,
    /// Its part's short name.
    pub part: String,
    /// What it does to the total.
    pub role: Role,
    /// Points; `None` when it does not apply or waits.
    pub points: Option<StepId>,
    /// Points when nothing is missing, others' shares included; of a bonus or penalty its limit.
    pub max: StepId,
    /// How it came about, in a sentence.
    pub why: String,
    /// The cells that cost points.
    pub at: Vec<CellRef>,
    /// Whether a person has to enter it and nobody did.
    pub waits: bool,
}

/// What is scored upon.
#[derive(Clone, Copy)]
pub struct Ground<'a> {
    /// The pack, the period, the day.
    pub frame: Frame<'a>,
    /// The table.
    pub policy: &'a ScorePolicy,
    /// The records.
    pub records: &'a Records,
    /// The organizations.
    pub directory: &'a Directory,
    /// The units as coverage sees them.
    pub standings: &'a [coverage::Standing<'a>],
    /// What became of duties.
    pub duties: &'a Duties,
    /// What is wrong, with the organization concerned.
    pub findings: &'a [(Option<OrgId>, Finding)],
    /// What people entered, by hand and in sheets.
    pub entries: &'a [Entry],
}

/// What concerns one organization, found once for all.
struct ByOrg<'a> {
    duties: Vec<Vec<&'a Duty>>,
    findings: Vec<Vec<&'a Finding>>,
}

impl<'a> Ground<'a> {
    fn by_org(&self) -> ByOrg<'a> {
        let orgs = self.directory.orgs.len();
        let mut by = ByOrg {
            duties: vec![Vec::new(); orgs],
            findings: vec![Vec::new(); orgs],
        };
        for duty in &self.duties.list {
            if let Some(own) = by.duties.get_mut(duty.org) {
                own.push(duty);
            }
        }
        for (org, finding) in self.findings {
            if let Some(own) = org.and_then(|it| by.findings.get_mut(it)) {
                own.push(finding);
            }
        }
        by
    }

    fn card(&self, subject: &'a Subject, by: &'a ByOrg<'a>, books: &'a Books<'a>) -> Card<'a> {
        let org = match subject.who {
            Who::Org(id) => Some(id),
            _ => None,
        };
        Card {
            ground: *self,
            basis: basis(self.policy),
            subject,
            duties: of(&by.duties, org),
            findings: of(&by.findings, org),
            books,
        }
    }
}

fn of<T>(by_org: &[Vec<T>], org: Option<OrgId>) -> &[T] {
    org.and_then(|it| by_org.get(it)).map_or(&[], Vec::as_slice)
}

/// What a table rests on.
#[must_use]
pub fn basis(policy: &ScorePolicy) -> &'static Article {
    law::article(&policy.basis).unwrap_or(&DEFAULT_SCORE)
}

/// Scores everybody the table is for and of whom anything can be measured.
#[must_use]
pub fn scores(ground: Ground<'_>, trace: &mut Trace) -> Vec<Score> {
    let by = ground.by_org();
    let books = Books::new(ground);
    let policy = ground.policy;
    let subjects = subject::subjects(policy.of, policy.group, ground.records, ground.directory);
    // An item takes about three steps: what it measures, its share, its points.
    trace.reserve(subjects.len() * (3 * policy.indicators.len() + 2));
    let mut scores: Vec<Score> = subjects
        .iter()
        .filter_map(|it| total(&ground.card(it, &by, &books), trace))
        .collect();
    grade(policy, &mut scores, trace);
    scores
}

/// The score of one; `None`: nothing can be measured of it.
fn total(card: &Card<'_>, trace: &mut Trace) -> Option<Score> {
    let policy = card.ground.policy;
    let measured: Vec<Measured> = policy
        .indicators
        .iter()
        .map(|it| card.measure(it, trace))
        .collect();
    // Of whom the ledgers tell nothing but mistakes, or nothing at all, there is no score.
    let told = |it: &(&crate::policy::Indicator, &Measured)| {
        it.0.findings.is_empty() && (it.1.points.is_some() || it.1.waits)
    };
    let is_told = policy.indicators.iter().zip(&measured).any(|it| told(&it));
    if !is_told && policy.base.0 == Exact::default() {
        return None;
    }
    let by_policy = Source::Policy(card.basis);
    let mut items: Vec<Item> = Vec::new();
    let mut sums: Vec<StepId> = Vec::new();
    let mut parts = Vec::new();
    if policy.base.0 != Exact::default() {
        sums.push(trace.said("基准分", by_policy.clone(), policy.base.0));
    }
    let pool = policy.indicators.iter().zip(measured);
    let mut pool: Vec<Item> = pool.map(|(it, measured)| measured.item(it)).collect();
    for part in policy.all_parts() {
        let (own, rest): (Vec<_>, Vec<_>) = pool
            .into_iter()
            .partition(|it| it.role == Role::Points && it.part == part.id);
        pool = rest;
        let (own, points) = shared(card, (&part.title, part.full.0), own, trace);
        items.extend(own);
        let Some(points) = points else { continue };
        let of_part = |role: Role| -> Vec<StepId> {
            let own = pool
                .iter()
                .filter(|it| it.role == role && !it.part.is_empty() && it.part == part.id);
            own.filter_map(|it| it.points).collect()
        };
        let (more, less) = (of_part(Role::Bonus), of_part(Role::Penalty));
        let points = with_extras(card, points, (more, less), trace);
        parts.push(PartScore {
            id: part.id.clone(),
            title: part.title.clone(),
            points,
        });
        sums.push(if policy.parts.is_empty() {
            points
        } else {
            let weight = trace.said(
                format!("“{}”占总分的比重", part.title),
                by_policy.clone(),
                part.weight.0 / 100,
            );
            let label = format!("“{}”计入总分", part.title);
            trace.calc(label, Op::Mul, vec![points, weight])
        });
    }
    items.extend(pool);
    let of_total = |role: Role| -> Vec<StepId> {
        let own = items
            .iter()
            .filter(|it| it.role == role && it.part.is_empty());
        own.filter_map(|it| it.points).collect()
    };
    let mut bonuses = of_total(Role::Bonus);
    if let Some(cap) = policy.bonus_cap.filter(|_| !bonuses.is_empty()) {
        let sum = trace.calc("加分合计", Op::Add, bonuses);
        let cap = trace.said("加分上限", by_policy, cap.0);
        bonuses = vec![trace.calc("计入的加分", Op::Min, vec![sum, cap])];
    }
    let penalties = of_total(Role::Penalty);
    let sum = trace.calc("各项得分合计", Op::Add, sums);
    let total = with_extras(card, sum, (bonuses, penalties), trace);
    items.sort_by_key(|it| policy.indicators.iter().position(|i| i.id == it.indicator));
    Some(Score {
        subject: card.subject.clone(),
        total,
        grade: None,
        rank: 0,
        verdicts: card.verdicts(),
        waiting: items
            .iter()
            .filter(|it| it.waits)
            .map(|it| it.title.clone())
            .collect(),
        notes: Vec::new(),
        parts,
        items,
    })
}

/// Adds bonuses, takes penalties off, and lets nothing fall below 0.
fn with_extras(
    card: &Card<'_>,
    points: StepId,
    (mut more, mut less): (Vec<StepId>, Vec<StepId>),
    trace: &mut Trace,
) -> StepId {
    let mut sum = points;
    if !more.is_empty() {
        more.insert(0, sum);
        sum = trace.calc("连同加分", Op::Add, more);
    }
    if less.is_empty() {
        return sum;
    }
    less.insert(0, sum);
    let rest = trace.calc("合计减扣分", Op::Sub, less);
    let zero = trace.said("扣完为止", Source::Policy(card.basis), Exact::default());
    trace.calc("扣分以后", Op::Max, vec![rest, zero])
}

/// Shares out the points of items that do not apply, or gives them; adds up the part. `None`: nothing
/// of the part is known yet.
fn shared(
    card: &Card<'_>,
    (title, full): (&str, Exact),
    own: Vec<Item>,
    trace: &mut Trace,
) -> (Vec<Item>, Option<StepId>) {
    let by_policy = || Source::Policy(card.basis);
    let applies = |it: &&Item| it.points.is_some() || it.waits;
    let applying: Vec<StepId> = own.iter().filter(applies).map(|it| it.max).collect();
    let give = card.ground.policy.not_applicable == NotApplicable::Full;
    let worth = applying
        .iter()
        .fold(Exact::default(), |sum, it| sum + trace.value(*it));
    let scale = (!give && worth != full && worth != Exact::default()).then(|| {
        let sum = trace.calc("适用各项的满分合计", Op::Add, applying.clone());
        let full = trace.said("总分的满分", by_policy(), full);
        trace.calc("不适用各项的分值分摊后的倍数", Op::Div, vec![full, sum])
    });
    let mut points = Vec::new();
    let mut out = Vec::new();
    for mut item in own {
        let name = item.title.clone();
        match (item.points, scale) {
            (None, _) if item.waits => {}
            (None, _) if give => {
                item.points = Some(item.max);
                item.why = format!("{}，按满分计", item.why);
            }
            (None, _) => {
                item.max = trace.said("不适用，分值分摊到其余各项", by_policy(), Exact::default());
                item.why = format!("{}，分值分摊到其余各项", item.why);
            }
            (Some(own), Some(scale)) => {
                let label = format!("“{name}”分摊后的得分");
                item.points = Some(trace.calc(label, Op::Mul, vec![own, scale]));
                let label = format!("“{name}”分摊后的满分");
                item.max = trace.calc(label, Op::Mul, vec![item.max, scale]);
            }
            (Some(_), None) => {}
        }
        points.extend(item.points);
        out.push(item);
    }
    let label = if title.is_empty() {
        "各项得分".to_owned()
    } else {
        format!("“{title}”得分")
    };
    let sum = match points.as_slice() {
        [] => None,
        [_] if title.is_empty() => points.first().copied(),
        _ => Some(trace.calc(label, Op::Add, points)),
    };
    (out, sum)
}
