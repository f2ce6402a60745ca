//! From parts to a check: every figure by the function that counts it in ledgers, or added up.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use chrono::NaiveDate;

use super::conflict::{self, Chosen};
use super::merged::{Placed, day, file_name};
use super::part::{DutyPart, DutyRef, Part, ScorePart, exact, level};
use super::said;
use super::unit::{Columns, OUT};
use crate::check::Check;
use crate::coverage;
use crate::duty::{DUTIES, Duties, Duty, DutyKind, Period, Status};
use crate::law::{self, practice};
use crate::ledger::{Records, Said};
use crate::plan::{Plans, Wishes};
use crate::policy::Policy;
use crate::regional::{self, Channel, Line, Path, Step};
use crate::score::{self, Item, PartScore, Score, Subject, Who};
use crate::sheet::CellRef;
use crate::trace::{Exact, Op, Source, StepId, Trace};
use crate::unit::{Directory, Org, OrgKind};

pub(super) struct Builder {
    pub(super) trace: Trace,
    pub(super) policy: Policy,
    pub(super) period: Period,
    pub(super) as_of: NaiveDate,
}

/// Where an organization of a part is in the directory of all.
pub(super) type OrgIds = BTreeMap<(String, usize), usize>;

impl Builder {
    pub(super) fn check(mut self, all: &[Placed<'_>], chosen: &Chosen<'_>) -> Check {
        let (directory, ids) = directory(chosen);
        let duties = self.duties(chosen, &ids);
        let units = units(chosen);
        let records = Records {
            units,
            ..Records::default()
        };
        let standings = coverage::standings(&records.units, &self.policy.coverage);
        let base = self.policy.coverage.base;
        let areas = coverage::areas(&standings, base, &mut self.trace);
        drop(standings);
        let (regional, regional_areas) = self.regional(chosen);
        let funnel = self.funnel(chosen);
        let scores = self.scores(chosen, &ids);
        let (findings, keys) = said::findings(chosen, &directory, &ids);
        let notes = said::notes(chosen);
        Check {
            names: all.iter().flat_map(|it| names(it.part)).collect(),
            policy: self.policy,
            period: self.period,
            as_of: self.as_of,
            records,
            directory,
            duties,
            findings,
            keys,
            waivers: BTreeMap::new(),
            entries: Vec::new(),
            scores,
            points: Vec::new(),
            regional,
            regional_areas,
            funnel,
            areas,
            wishes: Wishes::default(),
            plans: OnceCell::from(Plans::default()),
            notes,
            trace: self.trace,
        }
    }

    fn duties(&mut self, chosen: &Chosen<'_>, ids: &OrgIds) -> Duties {
        let mut list = Vec::new();
        for placed in &chosen.parts {
            let part = placed.part;
            let kinds: Vec<Rc<DutyKind>> =
                part.kinds.iter().map(|it| Rc::new(duty_kind(it))).collect();
            for (at, org) in part.organizations.iter().enumerate() {
                let Some(id) = ids.get(&(part.seal.clone(), at)) else {
                    continue;
                };
                for it in &org.duties {
                    let kind = kinds.get(it.kind).zip(part.kinds.get(it.kind));
                    list.extend(kind.and_then(|kind| self.duty(it, (*id, *placed), kind)));
                }
            }
        }
        list.sort_by_key(|it| it.org);
        let mut unrecorded: Option<BTreeSet<&String>> = None;
        for it in &chosen.parts {
            let own: BTreeSet<&String> = it.part.unrecorded.iter().collect();
            unrecorded = Some(match unrecorded {
                None => own,
                Some(known) => known.intersection(&own).copied().collect(),
            });
        }
        Duties {
            list,
            unrecorded: unrecorded.into_iter().flatten().cloned().collect(),
        }
    }

    fn duty(
        &mut self,
        it: &DutyPart,
        (org, placed): (usize, Placed<'_>),
        (kind, known): (&Rc<DutyKind>, &DutyRef),
    ) -> Option<Duty> {
        let basis = law::article(&known.basis).unwrap_or(&practice::DEFAULT_SCORE);
        let at: Vec<CellRef> = it.at.iter().map(|it| placed.cell(*it)).collect();
        let required = Exact::from_integer(it.required);
        let required_step = self.trace.said("要求次数", Source::Policy(basis), required);
        let label = format!("算数的次数，取自汇总件{}", placed.part.label());
        let counted = Exact::from_integer(it.counted);
        let counted_step = self.trace.said(label, Source::Cell(at.clone()), counted);
        let period = Period::parse_in(&it.period, self.policy.year_start)?;
        Some(Duty {
            org,
            kind: Rc::clone(kind),
            period,
            title: format!("{}{}", period.title(), kind.title).into(),
            due: day(&it.due)?,
            remind: day(&it.remind)?,
            status: status(&it.status)?,
            required: it.required,
            counted: it.counted,
            late: it.late,
            at,
            rejected: it
                .rejected
                .iter()
                .map(|it| (placed.cell(*it), "不算数，原因见原自查结果".to_owned()))
                .collect(),
            note: it.note.clone(),
            basis,
            required_step,
            counted_step,
        })
    }

    /// Adds up what each part says; one part that says it is enough.
    fn sum(&mut self, label: &str, of: &[(String, i64)]) -> StepId {
        let said: Vec<StepId> = of
            .iter()
            .filter(|it| it.1 != 0)
            .map(|(part, value)| {
                let label = format!("{label}，取自汇总件{part}");
                self.trace
                    .said(label, Source::Input, Exact::from_integer(*value))
            })
            .collect();
        if said.is_empty() {
            return self.trace.said(label, Source::Input, Exact::default());
        }
        self.trace.calc(label, Op::Add, said)
    }

    fn regional(&mut self, chosen: &Chosen<'_>) -> (Vec<regional::Rate>, Vec<regional::Area>) {
        type Said<'a> = Vec<(String, &'a BTreeMap<String, (i64, i64)>)>;
        let mut leaves: BTreeMap<Path, Said<'_>> = BTreeMap::new();
        for it in &chosen.parts {
            for place in &it.part.places {
                let path = place.path.iter();
                let path: Path = path.map(|it| (level(&it.0), it.1.clone())).collect();
                let own = leaves.entry(path).or_default();
                own.push((it.part.label(), &place.rates));
            }
        }
        let mut nodes: BTreeMap<Vec<Step>, Said<'_>> = BTreeMap::new();
        for (path, said) in &leaves {
            let key = regional::steps(path, leaves.keys());
            for depth in 0..=key.len() {
                let prefix = key.get(..depth).unwrap_or_default().to_vec();
                nodes
                    .entry(prefix)
                    .or_default()
                    .extend(said.iter().cloned());
            }
        }
        let mut blank = Trace::default();
        let rates = regional::rates(&regional::Books::default(), "", &mut blank);
        let mut whole = Vec::new();
        let mut areas = Vec::new();
        nodes.entry(Vec::new()).or_default();
        for (key, said) in nodes {
            let name = key.last().map(|it| format!("{} · ", it.2));
            let name = name.unwrap_or_default();
            let mut own = Vec::new();
            for rate in &rates {
                let pairs = said.iter().filter_map(|(part, rates)| {
                    let (hit, of) = rates.get(&rate.id)?;
                    Some((part.clone(), *hit, *of))
                });
                let pairs: Vec<(String, i64, i64)> = pairs.collect();
                let hit: Vec<_> = pairs.iter().map(|it| (it.0.clone(), it.1)).collect();
                let of: Vec<_> = pairs.into_iter().map(|it| (it.0, it.2)).collect();
                let (above, below) = rate.formula.split_once(" ÷ ").unwrap_or((rate.formula, ""));
                own.push(regional::Rate {
                    id: rate.id.clone(),
                    title: rate.title.clone(),
                    formula: rate.formula,
                    hit: self.sum(&format!("{name}{}：{above}", rate.title), &hit),
                    of: self.sum(&format!("{name}{}：{below}", rate.title), &of),
                });
            }
            match key.last() {
                None => whole = own,
                Some((_, level, _)) => areas.push(regional::Area {
                    level: *level,
                    path: key.iter().map(|it| it.2.clone()).collect(),
                    rates: own,
                }),
            }
        }
        (whole, areas)
    }

    fn funnel(&mut self, chosen: &Chosen<'_>) -> Vec<Line> {
        let mut lines = Vec::new();
        let channels = Channel::ALL.iter().copied().map(Some);
        for channel in std::iter::once(None).chain(channels) {
            let mut said: Vec<(String, &Vec<i64>)> = Vec::new();
            for it in &chosen.parts {
                let own = it.part.funnel.iter();
                let own = own.filter(|it| channel.is_none_or(|asked| asked.id() == it.0));
                said.extend(own.map(|counts| (it.part.label(), counts.1)));
            }
            if said.is_empty() {
                continue;
            }
            let name = regional::source(channel);
            let stages = regional::Stage::ALL.iter().enumerate();
            let mut counts = Vec::new();
            for (at, stage) in stages {
                let of = said.iter();
                let of: Vec<_> = of
                    .map(|(part, counts)| (part.clone(), counts.get(at).copied().unwrap_or(0)))
                    .collect();
                counts.push(self.sum(&format!("{name} · {}", stage.title()), &of));
            }
            lines.push(Line { channel, counts });
        }
        lines
    }

    fn scores(&mut self, chosen: &Chosen<'_>, ids: &OrgIds) -> Vec<Score> {
        let mut scores = Vec::new();
        for placed in &chosen.parts {
            let part = placed.part;
            for it in &part.scores {
                let who = match it.org {
                    None => Some(Who::Unit(scores.len())),
                    Some(org) => ids.get(&(part.seal.clone(), org)).map(|it| Who::Org(*it)),
                };
                if let Some(who) = who {
                    scores.push(self.score(it, *placed, who));
                }
            }
        }
        score::grade(&self.policy.score, &mut scores, &self.trace);
        scores
    }

    fn score(&mut self, it: &ScorePart, placed: Placed<'_>, who: Who) -> Score {
        let from = format!("取自汇总件{}", placed.part.label());
        let mut say = |label: &str, value| {
            let label = format!("{label}，{from}");
            self.trace.said(label, Source::Input, exact(value))
        };
        let indicators = &self.policy.score.indicators;
        let mut items = Vec::new();
        for own in &it.items {
            let Some(known) = indicators.iter().find(|it| it.id == own.indicator) else {
                continue;
            };
            items.push(Item {
                indicator: own.indicator.clone(),
                title: known.title.clone(),
                part: known.part.clone(),
                role: known.role,
                points: own
                    .points
                    .map(|it| say(&format!("“{}”得分", known.title), it)),
                max: say(&format!("“{}”满分", known.title), own.max),
                why: own.why.clone(),
                at: own.at.iter().map(|it| placed.cell(*it)).collect(),
                waits: own.waits,
            });
        }
        let verdict = |(grade, title): &(usize, String)| score::Given {
            title: title.clone(),
            grade: *grade,
            at: None,
        };
        Score {
            subject: Subject {
                who,
                name: it.name.clone(),
                branch: String::new(),
                group: it.group.clone(),
                at: placed.cell(it.at),
            },
            total: say("总分", it.total),
            grade: None,
            rank: 0,
            verdicts: it.verdicts.iter().map(verdict).collect(),
            waiting: it.waiting.clone(),
            notes: Vec::new(),
            parts: it
                .parts
                .iter()
                .map(|(id, title, points)| PartScore {
                    id: id.clone(),
                    title: title.clone(),
                    points: say(&format!("“{title}”得分"), *points),
                })
                .collect(),
            items,
        }
    }
}

/// Files called by where they come from.
fn names(part: &Part) -> impl Iterator<Item = (String, Vec<String>)> + '_ {
    part.files.iter().map(|it| {
        let sheets = it.sheets.iter().map(|it| it.sheet.clone());
        (file_name(part, it), sheets.collect())
    })
}

fn duty_kind(it: &DutyRef) -> DutyKind {
    let known = DUTIES.iter().find(|known| known.id == it.id);
    DutyKind {
        id: it.id.clone(),
        title: it.title.clone(),
        rule: it.rule.clone(),
        event: known.map(|it| it.event),
    }
}

fn status(id: &str) -> Option<Status> {
    let all = [
        Status::Met,
        Status::Late,
        Status::Short,
        Status::Missed,
        Status::Pending,
        Status::Exempt,
    ];
    all.into_iter().find(|it| it.id() == id)
}

fn directory(chosen: &Chosen<'_>) -> (Directory, OrgIds) {
    let (mut orgs, mut ids) = (Vec::new(), OrgIds::new());
    let mut known: BTreeMap<conflict::OrgKey<'_>, usize> = BTreeMap::new();
    for placed in &chosen.parts {
        for (at, it) in placed.part.organizations.iter().enumerate() {
            let key = conflict::key(it);
            let is_counted = chosen.owner(&key) == Some(placed.part.seal.as_str());
            let id = *known.entry(key).or_insert_with(|| {
                let kind = OrgKind::ALL.iter().find(|kind| kind.id() == it.kind);
                orgs.push(Org {
                    name: it.name.clone(),
                    kind: kind.copied().unwrap_or(OrgKind::Other),
                    path: it.path.clone(),
                    at: placed.cell(it.at),
                    record: None,
                });
                orgs.len() - 1
            });
            if is_counted {
                ids.insert((placed.part.seal.clone(), at), id);
            }
        }
    }
    (Directory::of(orgs), ids)
}

fn units(chosen: &Chosen<'_>) -> Vec<crate::ledger::Unit> {
    let mut units = Vec::new();
    for placed in &chosen.parts {
        let columns = Columns::of(placed.part);
        for (at, it) in placed.part.units.iter().enumerate() {
            let path = placed.part.paths.get(it.path);
            let path = path.map(Vec::as_slice).unwrap_or_default();
            let mut unit = it.unit(path, placed.base, &columns);
            if chosen.repeats.contains(&(placed.part.seal.as_str(), at)) {
                unit.status = Some(Said {
                    value: OUT.to_owned(),
                    at: unit.name.at,
                });
            }
            units.push(unit);
        }
    }
    units
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::coverage::Level;

    #[test]
    fn every_status_is_known_again() {
        assert_eq!(status("late"), Some(Status::Late));
        assert_eq!(status("none"), None);
        assert_eq!(level("community"), Level::Community);
    }
}
