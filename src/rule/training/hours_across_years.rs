//! `TRN08`

use chrono::{Days, NaiveDate};

use crate::duty::Period;
use crate::law::routine::BY_YEAR;
use crate::ledger::Training;
use crate::policy::Per;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("hours_across_years.md")]
    pub static HOURS_ACROSS_YEARS = {
        code: "TRN08",
        name: "hours-across-years",
        severity: Hint,
        basis: &[&BY_YEAR],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let year = |day| Period::of(day, Per::Year, scene.period.start);
    for training in &scene.records.trainings {
        let (Some(hours), Some((first, last))) = (&training.hours, ends(training)) else {
            continue;
        };
        if year(first) == year(last) {
            continue;
        }
        let message = format!(
            "培训从{first}到{last}跨了年度，{}和{}的学时没有分开",
            year(first).title(),
            year(last).title()
        );
        let subject = training.title.as_ref().map(|it| it.value.clone());
        out.report(
            Problem::at(hours.at, message)
                .org(training.org.as_ref())
                .subject(subject.unwrap_or_default()),
        );
    }
}

/// Its first and last day, as far as its dates or its days tell.
fn ends(training: &Training) -> Option<(NaiveDate, NaiveDate)> {
    let when = &training.date.as_ref()?.value;
    if when.month_only {
        return None;
    }
    let days = training.days.as_ref().filter(|_| when.others.is_empty());
    let more = days.map_or(0, |it| (it.value - 1).max(0) / 100);
    let last = when
        .last()
        .checked_add_days(Days::new(u64::try_from(more).ok()?))?;
    Some((when.first, last))
}
