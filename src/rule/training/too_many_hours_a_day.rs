//! `TRN07`

use chrono::NaiveDate;

use super::too_few_hours::studied::hours;
use crate::law::routine::CONVERSION;
use crate::ledger::value::tight;
use crate::ledger::{Field, Training};
use crate::map::HashMap;
use crate::rule::{Limit, Problem, Scene, Severity, Sink, rule};

static HOURS_A_DAY: Limit = Limit {
    name: "hours-a-day",
    title: "一天最多算多少学时（学时）",
    default: 8,
    range: (1, 24),
};

rule! {
    #[doc = include_str!("too_many_hours_a_day.md")]
    pub static TOO_MANY_HOURS_A_DAY = {
        code: "TRN07",
        name: "too-many-hours-a-day",
        severity: Error,
        basis: &[&CONVERSION],
        limits: &[&HOURS_A_DAY],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let most = out.limit(&HOURS_A_DAY);
    let mut days: HashMap<(String, String, NaiveDate), i64> = HashMap::default();
    for training in &scene.records.trainings {
        let problem = one(training, most).or_else(|| same_day(training, most, &mut days));
        if let Some(problem) = problem {
            let subject = training.title.as_ref().map(|it| it.value.clone());
            out.report(
                problem
                    .org(training.org.as_ref())
                    .subject(subject.unwrap_or_default()),
            );
        }
    }
}

/// Too many hours for the days of one training. That it took one day is sure only when it says so:
/// a single date may be the first of several days.
fn one(training: &Training, most: i64) -> Option<Problem> {
    let said = training.hours.as_ref()?;
    let (days, sure) = days(training)?;
    let (days_shown, hours_shown) = (hours(days), hours(said.value));
    let message = format!("{days_shown}天{hours_shown}学时，一天一般算{most}学时");
    // Hundredths of days times hours a day are hundredths of hours; part of a day is a day at most.
    (said.value > days.max(100).saturating_mul(most)).then(|| {
        let problem = Problem::at(said.at, message);
        if sure && days <= 100 {
            problem
        } else {
            problem.severity(Severity::Hint)
        }
    })
}

/// Hundredths of days, and whether the row says them.
fn days(training: &Training) -> Option<(i64, bool)> {
    if let Some(days) = &training.days {
        return Some((days.value, true));
    }
    let open = training
        .row
        .cell(Field::Days)
        .or(training.row.cell(Field::End));
    let when = &training.date.as_ref()?.value;
    if open.is_some() || when.month_only {
        return None;
    }
    let days = if when.range {
        (when.last() - when.first).num_days() + 1
    } else {
        i64::try_from(when.days().count()).ok()?
    };
    Some((days * 100, false))
}

/// Too many hours of one person on one day, in several rows.
fn same_day(
    training: &Training,
    most: i64,
    seen: &mut HashMap<(String, String, NaiveDate), i64>,
) -> Option<Problem> {
    let (said, name) = (training.hours.as_ref()?, training.name.as_ref()?);
    let when = &training.date.as_ref()?.value;
    let (days, sure) = days(training)?;
    if days > 100 || when.month_only || !when.others.is_empty() {
        return None;
    }
    let org = training.org.as_ref().map(|it| tight(&it.value));
    let sum = seen
        .entry((tight(&name.value), org.unwrap_or_default(), when.first))
        .or_default();
    let before = *sum;
    *sum = sum.saturating_add(said.value);
    (before > 0 && *sum > most * 100).then(|| {
        let message = format!(
            "{}{}这一天合计{}学时，一天一般算{most}学时",
            name.value,
            when.first,
            hours(*sum)
        );
        let problem = Problem::at(said.at, message);
        if sure {
            problem
        } else {
            problem.severity(Severity::Hint)
        }
    })
}
