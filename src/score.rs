//! Points, stars and ranks of branches.
//!
//! An indicator that does not apply leaves its points to the others, so that every score is out of
//! 100. What is not yet due costs nothing. Stars compare exact points, not rounded ones.

use std::collections::BTreeMap;

use crate::duty::{Duties, Duty, Status};
use crate::law::practice::DEFAULT_SCORE;
use crate::policy::{Indicator, Policy};
use crate::rule::{Finding, Severity};
use crate::sheet::CellRef;
use crate::trace::{Exact, Op, Rows, Source, StepId, Trace};
use crate::unit::{Directory, OrgId, OrgKind};

/// The score of one branch.
#[derive(Debug)]
pub struct Score {
    /// Whose.
    pub org: OrgId,
    /// Whom it is compared with.
    pub group: String,
    /// 0 to 100.
    pub total: StepId,
    /// 0 to 5.
    pub stars: u8,
    /// Place in its group, from 1; equal points share a place.
    pub rank: usize,
    /// Its items, in the order of the pack.
    pub items: Vec<Item>,
}

/// One indicator of a score.
#[derive(Debug)]
pub struct Item {
    /// Its short name in the pack.
    pub indicator: String,
    /// Its name for the person.
    pub title: String,
    /// Points; `None` when it does not apply.
    pub points: Option<StepId>,
    /// Points when nothing is missing, others' shares included.
    pub max: StepId,
    /// How it came about, in a sentence.
    pub why: String,
    /// The cells that cost points.
    pub at: Vec<CellRef>,
}

/// Scores every branch that owes anything by now.
pub fn scores(
    policy: &Policy,
    duties: &Duties,
    findings: &[(Option<OrgId>, &Finding)],
    directory: &Directory,
    trace: &mut Trace,
) -> Vec<Score> {
    let mut duties_of: BTreeMap<OrgId, Vec<&Duty>> = BTreeMap::new();
    for duty in &duties.list {
        duties_of.entry(duty.org).or_default().push(duty);
    }
    let mut findings_of: BTreeMap<OrgId, Vec<&Finding>> = BTreeMap::new();
    for (org, finding) in findings {
        if let Some(org) = org {
            findings_of.entry(*org).or_default().push(finding);
        }
    }
    let mut scores = Vec::new();
    for (id, org) in directory.orgs.iter().enumerate() {
        if !matches!(org.kind, OrgKind::Branch | OrgKind::JointBranch) {
            continue;
        }
        let card = Card {
            policy,
            org: org.at,
            duties: duties_of.get(&id).map_or(&[], Vec::as_slice),
            findings: findings_of.get(&id).map_or(&[], Vec::as_slice),
        };
        if let Some((total, items)) = card.score(trace) {
            let category = org.record.as_ref().and_then(|it| it.category.as_ref());
            scores.push(Score {
                org: id,
                group: category.map_or_else(|| org.kind.title().to_owned(), |it| it.value.clone()),
                total,
                stars: stars(policy, trace.value(total)),
                rank: 0,
                items,
            });
        }
    }
    rank(&mut scores, trace);
    scores
}

fn stars(policy: &Policy, points: Exact) -> u8 {
    let below = policy
        .score
        .stars
        .iter()
        .filter(|it| points < Exact::from_integer(**it))
        .count();
    5_u8.saturating_sub(u8::try_from(below).unwrap_or(5))
}

fn rank(scores: &mut [Score], trace: &Trace) {
    let totals: Vec<(String, Exact)> = scores
        .iter()
        .map(|it| (it.group.clone(), trace.value(it.total)))
        .collect();
    for (score, (group, own)) in scores.iter_mut().zip(&totals) {
        score.rank = 1 + totals
            .iter()
            .filter(|(of, it)| of == group && it > own)
            .count();
    }
}

/// How many timely and how many made-up events count towards a duty.
fn credit(duty: &Duty) -> (i64, i64) {
    let timely = (duty.counted - duty.late).min(duty.required);
    (timely, duty.late.min(duty.required - timely))
}

/// What one branch is scored on.
struct Card<'a> {
    policy: &'a Policy,
    /// Where the branch is registered: what nobody did is shown there.
    org: CellRef,
    duties: &'a [&'a Duty],
    findings: &'a [&'a Finding],
}

/// An indicator before the points of those that do not apply are shared out.
struct Measured {
    points: Option<StepId>,
    max: StepId,
    why: String,
    at: Vec<CellRef>,
}

impl Card<'_> {
    fn score(&self, trace: &mut Trace) -> Option<(StepId, Vec<Item>)> {
        let indicators = &self.policy.score.indicators;
        let measured: Vec<Measured> = indicators
            .iter()
            .map(|it| self.measure(it, trace))
            .collect();
        let judged_by_duty = indicators
            .iter()
            .zip(&measured)
            .any(|(it, m)| !it.duties.is_empty() && m.points.is_some());
        if !judged_by_duty {
            return None;
        }
        let applying: Vec<StepId> = measured
            .iter()
            .filter(|it| it.points.is_some())
            .map(|it| it.max)
            .collect();
        let sum = trace.calc("适用各项的满分合计", Op::Add, applying);
        let hundred = trace.said(
            "总分的满分",
            Source::Policy(&DEFAULT_SCORE),
            Exact::from_integer(100),
        );
        let scale = trace.calc("不适用各项的分值分摊后的倍数", Op::Div, vec![hundred, sum]);
        let none = trace.said(
            "不适用，分值分摊到其余各项",
            Source::Policy(&DEFAULT_SCORE),
            Exact::default(),
        );
        let whole = trace.value(scale) == Exact::from_integer(1);
        let mut items = Vec::new();
        for (indicator, it) in indicators.iter().zip(measured) {
            let shared = |label: String, step, trace: &mut Trace| {
                if whole {
                    step
                } else {
                    trace.calc(label, Op::Mul, vec![step, scale])
                }
            };
            let title = &indicator.title;
            let (points, max) = match it.points {
                Some(points) => (
                    Some(shared(format!("“{title}”分摊后的得分"), points, trace)),
                    shared(format!("“{title}”分摊后的满分"), it.max, trace),
                ),
                None => (None, none),
            };
            items.push(Item {
                indicator: indicator.id.clone(),
                title: title.clone(),
                points,
                max,
                why: it.why,
                at: it.at,
            });
        }
        let parts = items.iter().filter_map(|it| it.points).collect();
        Some((trace.calc("各项得分合计", Op::Add, parts), items))
    }

    fn measure(&self, indicator: &Indicator, trace: &mut Trace) -> Measured {
        let max = trace.said(
            format!("“{}”的满分", indicator.title),
            Source::Policy(&DEFAULT_SCORE),
            Exact::from_integer(indicator.max),
        );
        if indicator.duties.is_empty() {
            self.by_findings(indicator, max, trace)
        } else {
            self.by_duties(indicator, max, trace)
        }
    }

    fn by_duties(&self, indicator: &Indicator, max: StepId, trace: &mut Trace) -> Measured {
        let of_indicator = |it: &&&Duty| indicator.duties.iter().any(|code| *code == it.kind.rule);
        let due: Vec<&Duty> = self
            .duties
            .iter()
            .filter(of_indicator)
            .filter(|it| !matches!(it.status, Status::Pending | Status::Exempt))
            .copied()
            .collect();
        if due.is_empty() {
            return Measured {
                points: None,
                max,
                why: "没有到期的任务，分值分摊到其余各项".to_owned(),
                at: Vec::new(),
            };
        }
        let percent = self.policy.make_up.credit_percent;
        let (mut required, mut done) = (Vec::new(), Vec::new());
        let (mut all_timely, mut all_late, mut lacking) = (0, 0, Vec::new());
        for duty in &due {
            let (timely, late) = credit(duty);
            all_timely += timely;
            all_late += late;
            let what = format!("{}{}", duty.period.title(), duty.kind.title);
            let cells = if duty.at.is_empty() {
                vec![self.org]
            } else {
                duty.at.clone()
            };
            let value = Exact::from_integer(timely) + Exact::new(late * percent, 100);
            let label = format!("{what}：按期{timely}次、补开{late}次，折算后");
            let step = trace.said(label, Source::Cell(cells), value);
            required.push(duty.required_step);
            done.push(trace.calc(what.clone(), Op::First, vec![step, duty.counted_step]));
            if matches!(duty.status, Status::Short | Status::Missed) {
                lacking.push(what);
            }
        }
        let required = trace.calc("到期应开展的次数", Op::Add, required);
        let done = trace.calc("折算后完成的次数", Op::Add, done);
        let share = trace.calc("完成比例", Op::Div, vec![done, required]);
        let label = format!("“{}”的得分", indicator.title);
        let points = trace.calc(label, Op::Mul, vec![max, share]);
        let mut why = format!("到期应开展{}次，按期{all_timely}次", trace.value(required));
        if all_late > 0 {
            why = format!("{why}、补开{all_late}次（每次按{percent}%计）");
        }
        match lacking.as_slice() {
            [] => {}
            [first @ .., _] if first.len() >= 4 => {
                let shown = first.get(..4).unwrap_or(first).join("、");
                why = format!("{why}；缺{shown}等{}项", lacking.len());
            }
            all => why = format!("{why}；缺{}", all.join("、")),
        }
        Measured {
            points: Some(points),
            max,
            why,
            at: due
                .iter()
                .flat_map(|it| it.rejected.iter().map(|it| it.0))
                .collect(),
        }
    }

    fn by_findings(&self, indicator: &Indicator, max: StepId, trace: &mut Trace) -> Measured {
        let matching = |severity: Severity| -> Vec<&Finding> {
            self.findings
                .iter()
                .filter(|it| it.severity == severity)
                .filter(|it| {
                    indicator
                        .findings
                        .iter()
                        .any(|code| it.rule.code.starts_with(code.as_str()))
                })
                .copied()
                .collect()
        };
        let errors = matching(Severity::Error);
        let warnings = matching(Severity::Warning);
        let mut cost = |label: &str, found: &[&Finding], each: i64| {
            let rows: Rows = found
                .iter()
                .filter_map(|it| it.at.first())
                .map(|it| it.from)
                .collect();
            let count = trace.count(label, rows, Vec::new());
            let each = trace.said(
                "每处扣分",
                Source::Policy(&DEFAULT_SCORE),
                Exact::from_integer(each),
            );
            trace.calc(format!("{label}扣分"), Op::Mul, vec![count, each])
        };
        let by_errors = cost("“必须改”的问题", &errors, indicator.error_points);
        let by_warnings = cost("“需说明”的问题", &warnings, indicator.warning_points);
        let rest = trace.calc("满分减扣分", Op::Sub, vec![max, by_errors, by_warnings]);
        let zero = trace.said("扣完为止", Source::Policy(&DEFAULT_SCORE), Exact::default());
        let points = trace.calc(
            format!("“{}”的得分", indicator.title),
            Op::Max,
            vec![rest, zero],
        );
        let why = match (errors.len(), warnings.len()) {
            (0, 0) => "没有扣分的问题".to_owned(),
            (e, w) => format!(
                "必须改{e}处（每处扣{}分）、需说明{w}处（每处扣{}分），扣完为止",
                indicator.error_points, indicator.warning_points
            ),
        };
        Measured {
            points: Some(points),
            max,
            why,
            at: errors
                .iter()
                .chain(&warnings)
                .filter_map(|it| it.at.first())
                .map(|it| it.from)
                .collect(),
        }
    }
}
