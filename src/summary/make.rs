//! From a check to its part of a summary.

use std::collections::BTreeMap;

use super::part::{
    DutyPart, DutyRef, FileRef, FindingRef, OrgPart, PackRef, Part, PlacePart, ScoreItem,
    ScorePart, fraction, place,
};
use super::unit::{Instructors, UnitPart};
use crate::check::Check;
use crate::coverage::{self, Level};
use crate::duty::{Duty, DutyKind};
use crate::policy::Indicator;
use crate::regional::{self, Path};
use crate::score::{NOTHING_ENTERED, Score, Who};
use crate::sheet::CellRef;
use crate::statistics;
use crate::trace::Trace;

/// Said of points a person entered: on what grounds and by whom stays with the check.
const ENTERED: &str = "由人录入，依据见原自查结果";

/// What the check itself does not know.
#[derive(Debug, Clone)]
pub struct Given {
    /// Version of the engine.
    pub engine: String,
    /// The rule pack.
    pub policy: PackRef,
    /// 校验码 of the check.
    pub check: String,
    /// The files, in the order of the check.
    pub files: Vec<FileRef>,
    /// Rows of the regional ledgers that want looking at.
    pub alerts: BTreeMap<String, i64>,
}

/// The part of one check, sealed.
#[must_use]
pub fn make(check: &Check, given: Given) -> Part {
    let (mut kinds, mut organizations) = (Vec::new(), organizations(check));
    for duty in &check.duties.list {
        let kind = kind_of(&mut kinds, duty);
        if let Some(org) = organizations.get_mut(duty.org) {
            org.duties.push(duty_part(duty, kind));
        }
    }
    let (paths, units) = units(check);
    let has = |field: &crate::ledger::Field| {
        let mut rows = check.records.units.iter();
        rows.any(|it| it.row.cell(*field).is_some())
    };
    let fields = statistics::ASKED.iter().filter(|it| has(it));
    let part = Part {
        seal: String::new(),
        engine: given.engine,
        policy: given.policy,
        period: check.period.to_string(),
        as_of: check.as_of.to_string(),
        check: given.check,
        scope: scope(&paths, &organizations),
        files: given.files,
        kinds,
        unrecorded: check.duties.unrecorded.clone(),
        organizations,
        scores: check
            .scores
            .iter()
            .filter_map(|it| score(check, it))
            .collect(),
        findings: findings(check),
        fields: fields.map(|it| it.id().to_owned()).collect(),
        paths,
        units,
        places: places(check),
        funnel: funnel(check),
        alerts: given.alerts,
    };
    part.seal()
}

fn places_of(cells: &[CellRef]) -> Vec<super::part::Place> {
    cells.iter().map(|it| place(*it)).collect()
}

fn organizations(check: &Check) -> Vec<OrgPart> {
    let org = |it: &crate::unit::Org| OrgPart {
        name: it.name.clone(),
        kind: it.kind.id().to_owned(),
        path: it.path.clone(),
        at: place(it.at),
        listed: it.record.is_some(),
        duties: Vec::new(),
    };
    check.directory.orgs.iter().map(org).collect()
}

fn kind_of(kinds: &mut Vec<DutyRef>, duty: &Duty) -> usize {
    let DutyKind {
        id, title, rule, ..
    } = duty.kind.as_ref();
    let kind = DutyRef {
        id: id.clone(),
        title: title.clone(),
        rule: rule.clone(),
        basis: duty.basis.id.to_owned(),
    };
    let known = kinds.iter().position(|it| *it == kind);
    known.unwrap_or_else(|| {
        kinds.push(kind);
        kinds.len() - 1
    })
}

fn duty_part(it: &Duty, kind: usize) -> DutyPart {
    let rejected: Vec<CellRef> = it.rejected.iter().map(|it| it.0).collect();
    DutyPart {
        kind,
        period: it.period.to_string(),
        due: it.due.to_string(),
        remind: it.remind.to_string(),
        status: it.status.id().to_owned(),
        required: it.required,
        counted: it.counted,
        late: it.late,
        at: places_of(&it.at),
        rejected: places_of(&rejected),
        note: it.note.clone(),
    }
}

/// The places of units, and the units.
fn units(check: &Check) -> (Vec<Vec<(String, String)>>, Vec<UnitPart>) {
    let mut paths: Vec<Vec<(String, String)>> = Vec::new();
    let mut known: BTreeMap<Vec<(Level, &str)>, usize> = BTreeMap::new();
    let mut instructors = Instructors::default();
    let mut units = Vec::new();
    let standings = coverage::standings(&check.records.units, &check.policy.coverage);
    for it in &standings {
        let next = paths.len();
        let path = *known.entry(it.path.to_vec()).or_insert(next);
        if path == next {
            let steps = it.path.iter();
            paths.push(
                steps
                    .map(|(level, name)| (level.id().to_owned(), (*name).to_owned()))
                    .collect(),
            );
        }
        let at = place(it.unit.name.at);
        units.push(UnitPart::of(it, path, at, &mut instructors));
    }
    (paths, units)
}

/// What all places have in common, buildings apart.
fn scope(paths: &[Vec<(String, String)>], organizations: &[OrgPart]) -> Vec<String> {
    let of_units = paths.iter().map(|it| {
        let wide = it.iter().filter(|it| it.0 != Level::Site.id());
        wide.map(|it| it.1.clone()).collect::<Vec<_>>()
    });
    // Organizations above the place look after it.
    let orgs: Vec<Vec<String>> = organizations.iter().map(|it| it.path.clone()).collect();
    let deepest = orgs.iter().map(Vec::len).max().unwrap_or(0);
    let of_orgs = orgs.into_iter().filter(|it| it.len() == deepest);
    let mut common: Option<Vec<String>> = None;
    for path in of_units.chain(of_orgs).filter(|it| !it.is_empty()) {
        common = Some(match common {
            None => path,
            Some(known) => {
                let both = known.into_iter().zip(path);
                both.take_while(|(a, b)| a == b).map(|it| it.0).collect()
            }
        });
    }
    common.unwrap_or_default()
}

/// Members have no part in a summary.
fn score(check: &Check, it: &Score) -> Option<ScorePart> {
    let org = match it.subject.who {
        Who::Org(id) => Some(id),
        Who::Unit(_) => None,
        Who::Member(_) => return None,
    };
    let policy = &check.policy.score;
    let value = |step| fraction(check.trace.value(step));
    let entered = |id: &str| {
        let of = |it: &&Indicator| it.id == id;
        policy
            .indicators
            .iter()
            .find(of)
            .is_some_and(|it| it.entered.is_some())
    };
    let verdict = |it: &crate::score::Given| {
        let grade = policy.grades.get(it.grade).map(|it| it.id.as_str());
        let title = policy
            .verdicts
            .iter()
            .find(|known| Some(known.grade.as_str()) == grade && it.title.starts_with(&known.title))
            .map_or_else(|| "直接认定".to_owned(), |it| it.title.clone());
        (it.grade, title)
    };
    Some(ScorePart {
        org,
        name: it.subject.name.clone(),
        group: it.subject.group.clone(),
        at: place(it.subject.at),
        total: value(it.total),
        parts: it
            .parts
            .iter()
            .map(|it| (it.id.clone(), it.title.clone(), value(it.points)))
            .collect(),
        verdicts: it.verdicts.iter().map(verdict).collect(),
        waiting: it.waiting.clone(),
        items: it
            .items
            .iter()
            .map(|it| ScoreItem {
                indicator: it.indicator.clone(),
                points: it.points.map(value),
                max: value(it.max),
                why: if entered(&it.indicator) && !it.waits && it.why != NOTHING_ENTERED {
                    ENTERED.to_owned()
                } else {
                    it.why.clone()
                },
                at: places_of(&it.at),
                waits: it.waits,
            })
            .collect(),
    })
}

fn findings(check: &Check) -> Vec<FindingRef> {
    let keys = check.keys.iter();
    let found = check.findings.iter().zip(keys);
    found
        .map(|((org, it), key)| FindingRef {
            rule: it.rule.code.to_owned(),
            severity: it.severity.id().to_owned(),
            org: *org,
            period: it.period.clone(),
            at: it
                .at
                .iter()
                .map(|it| (place(it.from), place(it.to)))
                .collect(),
            key: key.clone(),
        })
        .collect()
}

fn places(check: &Check) -> Vec<PlacePart> {
    let places = regional::Places::new(&check.records, &check.directory);
    let mut trace = Trace::default();
    let leaves = regional::leaves(&check.records, &places);
    let mut part = |(path, books): (&Path, &regional::Books<'_>)| {
        let rates = regional::rates(books, "", &mut trace);
        let whole = |step| trace.value(step).to_integer();
        PlacePart {
            path: path
                .iter()
                .map(|(level, name)| (level.id().to_owned(), name.clone()))
                .collect(),
            rates: rates
                .iter()
                .map(|it| (it.id.clone(), (whole(it.hit), whole(it.of))))
                .filter(|it| it.1 != (0, 0))
                .collect(),
        }
    };
    leaves.iter().map(&mut part).collect()
}

fn funnel(check: &Check) -> BTreeMap<String, Vec<i64>> {
    let own = check.funnel.iter();
    own.filter_map(|it| {
        let counts = it.counts.iter();
        let counts = counts.map(|it| check.trace.value(*it).to_integer());
        Some((it.channel?.id().to_owned(), counts.collect()))
    })
    .collect()
}
