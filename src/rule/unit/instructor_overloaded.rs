//! `NEW14`

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::law::{regional, two_new};
use crate::ledger::value::tight_cow;
use crate::ledger::{Field, Said};
use crate::map::HashSet;
use crate::rule::{Limit, Problem, Scene, Sink, rule};

/// How many units an instructor looks after at most; proposals keep to it.
pub static UNITS: Limit = Limit {
    name: "units",
    title: "一名指导员最多联系几家单位",
    default: 5,
    range: (1, 100),
};

rule! {
    #[doc = include_str!("instructor_overloaded.md")]
    pub static INSTRUCTOR_OVERLOADED = {
        code: "NEW14",
        name: "instructor-overloaded",
        severity: Hint,
        basis: &[&two_new::INSTRUCTOR_LOAD, &regional::INSTRUCTOR_PUBLISHED],
        limits: &[&UNITS],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let most = out.limit(&UNITS);
    let mut told = HashSet::default();
    for it in &scene.records.instructors {
        let Some(name) = &it.name else { continue };
        if let Some(count) = it.unit_count.as_ref().filter(|it| it.value.value > most) {
            told.insert(tight_cow(&name.value));
            let message = format!(
                "{}联系{}家单位，多于{most}家",
                name.value, count.value.value
            );
            out.report(Problem::at(count.at, message).subject(name.value.clone()));
        }
        let unpublished = it.published.as_ref().filter(|it| !it.value);
        let no_phone = it
            .phone
            .is_none()
            .then(|| it.row.cell(Field::Phone))
            .flatten();
        if let Some(published) = unpublished {
            out.report(
                Problem::at(
                    published.at,
                    format!("指导员{}的姓名和电话没有公示", name.value),
                )
                .subject(name.value.clone()),
            );
        } else if let Some(cell) = no_phone {
            out.report(
                Problem::at(cell, format!("指导员{}没有写联系电话", name.value))
                    .subject(name.value.clone()),
            );
        }
    }
    let mut load: BTreeMap<Cow<'_, str>, Vec<&Said<String>>> = BTreeMap::new();
    for standing in scene.standings.iter().filter(|it| it.closed.is_none()) {
        if let Some(name) = &standing.unit.instructor {
            load.entry(tight_cow(&name.value)).or_default().push(name);
        }
    }
    for (key, units) in load {
        let count = i64::try_from(units.len()).unwrap_or(i64::MAX);
        let Some((first, more)) = units.split_first() else {
            continue;
        };
        if count > most && !told.contains(&key) {
            let message = format!("{}联系{count}家单位，多于{most}家", first.value);
            let problem = Problem::at(first.at, message).subject(first.value.clone());
            out.report(more.iter().fold(problem, |it, name| it.and_at(name.at)));
        }
    }
}
