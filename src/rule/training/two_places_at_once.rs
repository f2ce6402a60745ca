//! `TRN09`

use chrono::NaiveDate;

use crate::law::practice::ONE_PLACE;
use crate::ledger::value::tight;
use crate::ledger::{Said, Training};
use crate::map::HashMap;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("two_places_at_once.md")]
    pub static TWO_PLACES_AT_ONCE = {
        code: "TRN09",
        name: "two-places-at-once",
        severity: Hint,
        basis: &[&ONE_PLACE],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let mut namesakes: HashMap<String, usize> = HashMap::default();
    for member in &scene.records.members {
        *namesakes.entry(tight(&member.name.value)).or_default() += 1;
    }
    let mut seen: HashMap<(String, NaiveDate), &Said<String>> = HashMap::default();
    for training in &scene.records.trainings {
        let (Some(name), Some(place)) = (&training.name, &training.place) else {
            continue;
        };
        let person = tight(&name.value);
        if namesakes.get(&person).is_some_and(|it| *it > 1) {
            continue;
        }
        let mut reported = false;
        for day in days(training) {
            let first = *seen.entry((person.clone(), day)).or_insert(place);
            if reported || tight(&first.value) == tight(&place.value) {
                continue;
            }
            reported = true;
            let message = format!(
                "{}{day}在“{}”培训，同一天又在“{}”培训",
                name.value, first.value, place.value
            );
            out.report(
                Problem::at(place.at, message)
                    .org(training.org.as_ref())
                    .subject(name.value.clone())
                    .because(first.at, "同一天的另一个地点"),
            );
        }
    }
}

/// The days of a training that are sure: of a range of up to a month, every one.
fn days(training: &Training) -> Vec<NaiveDate> {
    let Some(when) = training.date.as_ref().map(|it| &it.value) else {
        return Vec::new();
    };
    if when.month_only {
        Vec::new()
    } else if when.range && (when.last() - when.first).num_days() < 31 {
        let until = when.last();
        when.first
            .iter_days()
            .take_while(|it| *it <= until)
            .collect()
    } else {
        when.days().collect()
    }
}
