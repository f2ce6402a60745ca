//! `TRN04`

use chrono::{Datelike, Months, NaiveDate};

use super::too_few_hours::studied::{Studies, is_course, may_reach, owing};
use crate::law::training_plan::{
    NEW_MEMBER_2019, NEW_MEMBER_2024, NEW_MEMBER_COURSES, NEW_MEMBER_MONTHS,
};
use crate::ledger::{Member, Training};
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("new_member_not_trained.md")]
    pub static NEW_MEMBER_NOT_TRAINED = {
        code: "TRN04",
        name: "new-member-not-trained",
        severity: Hint,
        basis: &[&NEW_MEMBER_2024, &NEW_MEMBER_2019],
        check: check,
    }
}

/// Who a training without names may be for, new members among them.
const AUDIENCE: &[&str] = &["党员", "发展对象", "全体"];

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let studies = Studies::all(scene);
    let first = |it: &Training| it.date.as_ref().map(|it| it.value.first);
    let Some(earliest) = scene.records.trainings.iter().filter_map(first).min() else {
        return;
    };
    for member in owing(scene) {
        let Some((from, until)) = window(member) else {
            continue;
        };
        let recorded = earliest.year() <= from.year();
        if !recorded || !(scene.period.first()..=scene.as_of).contains(&until) {
            continue;
        }
        let (Some(full), Some(own)) = (&member.full, studies.trainings(member)) else {
            continue;
        };
        let in_time = |it: &&Training| {
            let when = it.date.as_ref().map(|it| &it.value);
            when.is_some_and(|it| it.first <= until && it.last() >= from)
        };
        let counts = |it: &&Training| is_course(it) != Some(false) || studies.by_others(it, member);
        let said = member.intensive.as_ref().map(|it| it.value.value);
        let trained = said >= Some(NEW_MEMBER_COURSES)
            || own.into_iter().filter(in_time).any(|it| counts(&it))
            || scene
                .records
                .trainings
                .iter()
                .filter(in_time)
                .any(|it| may_reach(it, AUDIENCE));
        if !trained {
            let message = format!(
                "{}转正，到{until}满1年，没有上级集中培训的记录",
                full.value.text()
            );
            out.report(
                Problem::at(full.at, message)
                    .org(member.org.as_ref())
                    .subject(member.name.value.clone()),
            );
        }
    }
}

/// From admission to a year after becoming a formal member.
fn window(member: &Member) -> Option<(NaiveDate, NaiveDate)> {
    let full = &member.full.as_ref()?.value;
    let from = match &member.joined {
        Some(joined) => joined.value.first,
        None => full.first.checked_sub_months(Months::new(12))?,
    };
    let until = full
        .latest()
        .checked_add_months(Months::new(NEW_MEMBER_MONTHS))?;
    let plans = [&NEW_MEMBER_2024, &NEW_MEMBER_2019];
    let planned = plans.iter().any(|it| it.act.applies_on(full.first));
    planned.then_some((from, until))
}
