//! What it would take to the next grade: the cheapest corrections and open duties, computed.

use chrono::NaiveDate;

use super::figure::{Books, by_id};
use super::measure::{Card, credit};
use super::{Ground, Item, Score};
use crate::duty::{NO_DATE, NOT_BY_SECRETARY, Status};
use crate::policy::{Grade, Indicator, Role};
use crate::rule::Severity;
use crate::sheet::CellRef;
use crate::trace::{Exact, Source, StepId, Trace};

/// What a correction of a row costs, and what an event costs that has to be held.
const CORRECTION: usize = 1;
const EVENT: usize = 3;
/// More than this in one go is no advice.
const MOST: usize = 90;
/// So many of the same are looked at.
const ALIKE: usize = 30;

/// What it would take one of those scored to the next grade.
#[derive(Debug)]
pub struct Advice {
    /// The grade above its own, by place in the pack; `None`: it has the best already.
    pub next: Option<usize>,
    /// Points lacking to that grade's line.
    pub lacking: Exact,
    /// What to do; when it is not enough, everything that helps.
    pub deeds: Vec<Deed>,
    /// Points that all of it brings.
    pub gain: Exact,
    /// Whether the line is reached by it.
    pub enough: bool,
    /// Conditions that points alone do not meet.
    pub notes: Vec<String>,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// What, in words.
    pub text: String,
    /// Whose points it brings: the item's short name.
    pub indicator: String,
    /// Whether it is a correction of what is written, not something to be held.
    pub correction: bool,
    /// The last day for it.
    pub until: Option<NaiveDate>,
    /// Where.
    pub at: Vec<CellRef>,
}

/// Things to do that are worth the same: taken from the front.
struct Lever {
    deeds: Vec<Deed>,
    cost: usize,
    effect: Effect,
}

/// What one of them changes in what is measured.
#[derive(Clone, Copy)]
enum Effect {
    /// So much more of the part, so much more of the whole.
    More(Exact, Exact),
    /// One finding fewer.
    Fewer(Severity),
}

/// What an item can gain: for a cost, how many of each lever.
struct Choice {
    cost: usize,
    gain: Exact,
    taken: Vec<usize>,
}

/// Advice for one of the scores. `None`: it waits for an entry, or a verdict decided it.
#[must_use]
pub fn advise(ground: Ground<'_>, score: &Score, trace: &Trace) -> Option<Advice> {
    let own = score.grade.filter(|_| score.verdicts.is_empty())?;
    let Some(next) = own.checked_sub(1) else {
        return Some(Advice {
            next: None,
            lacking: Exact::default(),
            deeds: Vec::new(),
            gain: Exact::default(),
            enough: true,
            notes: score.notes.clone(),
        });
    };
    let grade = ground.policy.grades.get(next)?;
    let lacking = (grade.from.0 - unclamped(score, trace)).max(Exact::default());
    let by = ground.by_org();
    let books = Books::new(ground);
    let card = ground.card(&score.subject, &by, &books);
    let mut levers: Vec<(Vec<Lever>, Vec<Choice>)> = Vec::new();
    for (indicator, item) in ground.policy.indicators.iter().zip(&score.items) {
        let pulled = card.levers(indicator);
        let choices = card.choices((indicator, item), score, &pulled, trace);
        levers.push((pulled, choices));
    }
    let offered: Vec<&[Choice]> = levers.iter().map(|it| it.1.as_slice()).collect();
    let (plan, enough) = cheapest(&offered, lacking);
    let (mut deeds, mut gain) = (Vec::new(), Exact::default());
    for ((pulled, choices), pick) in levers.iter().zip(plan) {
        let Some(choice) = pick.and_then(|it| choices.get(it)) else {
            continue;
        };
        gain += choice.gain;
        for (lever, taken) in pulled.iter().zip(&choice.taken) {
            deeds.extend(lever.deeds.iter().take(*taken).cloned());
        }
    }
    deeds.sort_by_key(|it| (!it.correction, it.until));
    Some(Advice {
        next: Some(next),
        lacking,
        deeds,
        gain,
        enough,
        notes: conditions(grade, score, trace),
    })
}

/// The total before it was kept from falling below 0.
fn unclamped(score: &Score, trace: &Trace) -> Exact {
    let step = trace.step(score.total);
    let kept = step.filter(|it| it.source == Source::Calc(crate::trace::Op::Max));
    let rest = kept.and_then(|it| it.args.first());
    trace.value(rest.copied().unwrap_or(score.total))
}

fn conditions(grade: &Grade, score: &Score, trace: &Trace) -> Vec<String> {
    let mut notes = score.notes.clone();
    if let Some(from) = grade.each_part {
        for part in &score.parts {
            let own = trace.value(part.points);
            if own < from.0 {
                notes.push(format!(
                    "“{}”还要求每个部分不低于{from}分，“{}”现在{}分",
                    grade.title,
                    part.title,
                    crate::trace::decimal(own)
                ));
            }
        }
    }
    if let Some(share) = grade.share {
        notes.push(format!(
            "“{}”有名额限制（{share}%），分数够了还要看排名",
            grade.title
        ));
    }
    notes
}

/// The cheapest choice of each item that together bring so many points, or else the most they can.
fn cheapest(items: &[&[Choice]], lacking: Exact) -> (Vec<Option<usize>>, bool) {
    // For each cost the greatest gain, and which choice of each item made it.
    let mut best: Vec<Option<(Exact, Vec<Option<usize>>)>> = vec![None; MOST + 1];
    if let Some(start) = best.first_mut() {
        *start = Some((Exact::default(), Vec::new()));
    }
    for choices in items {
        let mut more: Vec<Option<(Exact, Vec<Option<usize>>)>> = vec![None; MOST + 1];
        for (cost, reached) in best.iter().enumerate() {
            let Some((gain, picks)) = reached else {
                continue;
            };
            let nothing = std::iter::once((None, 0, Exact::default()));
            let each = choices.iter().enumerate();
            let offers = each.map(|(at, it)| (Some(at), it.cost, it.gain));
            for (pick, extra, brings) in nothing.chain(offers) {
                let Some(slot) = more.get_mut(cost + extra) else {
                    continue;
                };
                let sum = *gain + brings;
                if slot.as_ref().is_none_or(|it| it.0 < sum) {
                    let mut picks = picks.clone();
                    picks.push(pick);
                    *slot = Some((sum, picks));
                }
            }
        }
        best = more;
    }
    let enough = best.iter().flatten().find(|it| it.0 >= lacking);
    if let Some((_, picks)) = enough {
        return (picks.clone(), true);
    }
    let most = best.iter().flatten().map(|it| it.0).max();
    let least_cost = best.into_iter().flatten().find(|it| Some(it.0) == most);
    (least_cost.map(|it| it.1).unwrap_or_default(), false)
}

impl Card<'_> {
    /// What can still be done about an item.
    fn levers(&self, indicator: &Indicator) -> Vec<Lever> {
        if indicator.role == Role::Bonus {
            return Vec::new();
        }
        if let Some(figure) = indicator.figure.as_deref().and_then(by_id) {
            let pair = self.books.measure(figure, self.subject);
            let missing = pair.map(|it| it.missing).unwrap_or_default();
            if figure.deed.is_empty() {
                return Vec::new();
            }
            let one = |at: &CellRef| deed(indicator, (figure.deed.to_owned(), vec![*at]));
            return vec![Lever {
                deeds: missing.iter().take(ALIKE).map(one).collect(),
                cost: EVENT,
                effect: Effect::More(Exact::from_integer(1), Exact::default()),
            }];
        }
        if indicator.entered.is_some() {
            return Vec::new();
        }
        if indicator.duties.is_empty() {
            return [Severity::Error, Severity::Warning]
                .into_iter()
                .map(|severity| self.corrections(indicator, severity))
                .collect();
        }
        vec![
            self.rows_to_correct(indicator),
            self.still_to_hold(indicator),
            self.to_make_up(indicator),
        ]
    }

    fn corrections(&self, indicator: &Indicator, severity: Severity) -> Lever {
        let found = self.matching(indicator, severity).into_iter().take(ALIKE);
        let one = |it: &crate::rule::Finding| Deed {
            correction: true,
            ..deed(
                indicator,
                (
                    format!("改正：{}", it.message),
                    it.at.first().map(|it| it.from).into_iter().collect(),
                ),
            )
        };
        Lever {
            deeds: found.map(one).collect(),
            cost: CORRECTION,
            effect: Effect::Fewer(severity),
        }
    }

    /// Rows that would count if what they lack were written; each for one event at most.
    fn rows_to_correct(&self, indicator: &Indicator) -> Lever {
        let mut deeds: Vec<Deed> = Vec::new();
        let mut lacking = 0;
        for duty in self.due(indicator) {
            let (timely, late) = credit(duty);
            let open = duty.required - timely - late;
            if open <= 0 {
                continue;
            }
            lacking += open;
            for (at, why) in &duty.rejected {
                let what = match why.as_str() {
                    NO_DATE => "核实并补正这一行的日期",
                    NOT_BY_SECRETARY => "核实并写明这一行的授课人",
                    _ => continue,
                };
                if deeds.iter().all(|it| !it.at.contains(at)) {
                    let text = format!("{what}，属实的可计入{}", duty.kind.title);
                    deeds.push(Deed {
                        correction: true,
                        ..deed(indicator, (text, vec![*at]))
                    });
                }
            }
        }
        deeds.truncate(usize::try_from(lacking).unwrap_or(0).min(ALIKE));
        Lever {
            deeds,
            cost: CORRECTION,
            effect: Effect::More(Exact::from_integer(1), Exact::default()),
        }
    }

    /// Duties not yet due: held in time they count, and nothing is lost.
    fn still_to_hold(&self, indicator: &Indicator) -> Lever {
        let mut deeds = Vec::new();
        let open = self.duties.iter().filter(|it| {
            // A duty done in part would count its whole when the rest is done.
            it.status == Status::Pending
                && it.required - it.counted == 1
                && it.required == 1
                && indicator.duties.contains(&it.kind.rule)
        });
        for duty in open.take(ALIKE) {
            let text = format!("按期开展{}的{}", duty.period.title(), duty.kind.title);
            deeds.push(Deed {
                until: Some(duty.due),
                ..deed(indicator, (text, Vec::new()))
            });
        }
        deeds.sort_by_key(|it| it.until);
        Lever {
            deeds,
            cost: EVENT,
            effect: Effect::More(Exact::from_integer(1), Exact::from_integer(1)),
        }
    }

    /// Duties that were missed and may still be made up.
    fn to_make_up(&self, indicator: &Indicator) -> Lever {
        let percent = self.ground.frame.policy.make_up.credit_percent;
        let mut deeds = Vec::new();
        for duty in self.due(indicator) {
            let Some(until) = duty.grace(self.ground.frame).filter(|_| percent > 0) else {
                continue;
            };
            let (timely, late) = credit(duty);
            for _ in timely + late..duty.required {
                let text = format!(
                    "补开{}的{}，注明补开哪一期",
                    duty.period.title(),
                    duty.kind.title
                );
                deeds.push(Deed {
                    until: Some(until),
                    ..deed(indicator, (text, Vec::new()))
                });
            }
        }
        deeds.truncate(ALIKE);
        Lever {
            deeds,
            cost: EVENT,
            effect: Effect::More(Exact::new(percent, 100), Exact::default()),
        }
    }

    /// Everything an item can gain, no choice dearer than another that brings as much.
    fn choices(
        &self,
        (indicator, item): (&Indicator, &Item),
        score: &Score,
        levers: &[Lever],
        trace: &Trace,
    ) -> Vec<Choice> {
        if item.points.is_none() || levers.iter().all(|it| it.deeds.is_empty()) {
            return Vec::new();
        }
        let none = vec![0; levers.len()];
        let base = self.worth(indicator, levers, &none);
        let factor = self.factor(indicator, item, score, trace);
        let mut choices: Vec<Choice> = Vec::new();
        let mut taken = none;
        while step(&mut taken, levers) {
            let cost = taken.iter().zip(levers).map(|(n, it)| n * it.cost).sum();
            let gain = (self.worth(indicator, levers, &taken) - base) * factor;
            let beaten = choices.iter().any(|it| it.cost <= cost && it.gain >= gain);
            if gain > Exact::default() && cost <= MOST && !beaten {
                choices.retain(|it| it.cost < cost || it.gain > gain);
                choices.push(Choice {
                    cost,
                    gain,
                    taken: taken.clone(),
                });
            }
        }
        choices
    }

    /// What a point of an item is worth in the total.
    fn factor(&self, indicator: &Indicator, item: &Item, score: &Score, trace: &Trace) -> Exact {
        if indicator.role == Role::Penalty {
            return Exact::from_integer(-1);
        }
        let policy = self.ground.policy;
        let weight = policy.parts.iter().find(|it| it.id == item.part);
        let weight = weight.map_or(Exact::from_integer(1), |it| it.weight.0 / 100);
        let is_known = score.parts.iter().any(|it| it.id == item.part);
        if indicator.max.0 == Exact::default() || !is_known {
            return Exact::default();
        }
        trace.value(item.max) / indicator.max.0 * weight
    }

    /// The points of an item after so many of each lever.
    fn worth(&self, indicator: &Indicator, levers: &[Lever], taken: &[usize]) -> Exact {
        let mut scratch = Trace::default();
        let said = |value, trace: &mut Trace| trace.said("", Source::Input, value);
        let mut more = (Exact::default(), Exact::default());
        let mut fewer = [0_usize; 2];
        for (lever, taken) in levers.iter().zip(taken) {
            let times = Exact::from_integer(i64::try_from(*taken).unwrap_or(0));
            match lever.effect {
                Effect::More(hit, of) => more = (more.0 + hit * times, more.1 + of * times),
                Effect::Fewer(Severity::Error) => fewer[0] += taken,
                Effect::Fewer(_) => fewer[1] += taken,
            }
        }
        let max = said(indicator.max.0, &mut scratch);
        let points: StepId = if indicator.findings.is_empty() {
            let Some((hit, of)) = self.measured(indicator) else {
                return Exact::default();
            };
            let hit = said(hit + more.0, &mut scratch);
            let of = said(of + more.1, &mut scratch);
            self.points(indicator, max, (hit, of), &mut scratch)
        } else {
            let left = |severity, fewer: usize| {
                let mut found = self.matching(indicator, severity);
                found.truncate(found.len().saturating_sub(fewer));
                found
            };
            let errors = left(Severity::Error, fewer[0]);
            let warnings = left(Severity::Warning, fewer[1]);
            self.less_findings(indicator, max, (&errors, &warnings), &mut scratch)
        };
        scratch.value(points)
    }

    /// The part and the whole an item measures now.
    fn measured(&self, indicator: &Indicator) -> Option<(Exact, Exact)> {
        if let Some(figure) = indicator.figure.as_deref().and_then(by_id) {
            let pair = self.books.measure(figure, self.subject)?;
            return Some((pair.hit.value(), pair.of.value()));
        }
        let percent = self.ground.frame.policy.make_up.credit_percent;
        let due = self.due(indicator);
        let mut sums = (Exact::default(), Exact::default());
        for duty in &due {
            let (timely, late) = credit(duty);
            sums.0 += Exact::from_integer(timely) + Exact::new(late * percent, 100);
            sums.1 += Exact::from_integer(duty.required);
        }
        (!due.is_empty()).then_some(sums)
    }
}

fn deed(indicator: &Indicator, (text, at): (String, Vec<CellRef>)) -> Deed {
    Deed {
        text,
        indicator: indicator.id.clone(),
        correction: false,
        until: None,
        at,
    }
}

/// The next combination; `false` after the last.
fn step(taken: &mut [usize], levers: &[Lever]) -> bool {
    for (n, lever) in taken.iter_mut().zip(levers) {
        if *n < lever.deeds.len() {
            *n += 1;
            return true;
        }
        *n = 0;
    }
    false
}
