//! `TRN03`

use chrono::{Datelike, Months};

use super::too_few_hours::studied::{Studies, may_reach, owing};
use crate::law::training_plan::{NEW_SECRETARY_2019, NEW_SECRETARY_2024, NEW_SECRETARY_MONTHS};
use crate::ledger::value::When;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("new_secretary_not_trained.md")]
    pub static NEW_SECRETARY_NOT_TRAINED = {
        code: "TRN03",
        name: "new-secretary-not-trained",
        severity: Warning,
        basis: &[&NEW_SECRETARY_2024, &NEW_SECRETARY_2019],
        check: check,
    }
}

/// Who a training without names may be for, a new secretary among them.
const AUDIENCE: &[&str] = &["书记", "党员", "班子", "党务", "全体"];

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let studies = Studies::all(scene);
    let dated = || {
        let trainings = scene.records.trainings.iter();
        trainings.filter_map(|it| Some((it, &it.date.as_ref()?.value)))
    };
    let Some(earliest) = dated().map(|it| it.1.first).min() else {
        return;
    };
    let plans = [&NEW_SECRETARY_2024, &NEW_SECRETARY_2019];
    for member in owing(scene).filter(|it| it.is_secretary()) {
        let Some(since) = &member.post_since else {
            continue;
        };
        let from = since.value.first;
        let until = since
            .value
            .latest()
            .checked_add_months(Months::new(NEW_SECRETARY_MONTHS));
        let planned = plans.iter().any(|it| it.act.applies_on(from));
        let recorded = earliest.year() <= from.year();
        let due = |until| (scene.period.first()..=scene.as_of).contains(&until);
        let Some(until) = until.filter(|it| planned && recorded && due(*it)) else {
            continue;
        };
        let Some(own) = studies.trainings(member) else {
            continue;
        };
        let in_time = |it: &When| it.first <= until && it.last() >= from;
        let mut own = own.iter().filter_map(|it| it.date.as_ref());
        let trained = own.any(|it| in_time(&it.value))
            || dated().any(|(it, when)| in_time(when) && may_reach(it, AUDIENCE));
        if !trained {
            let message = format!(
                "{}任书记，到{until}满{NEW_SECRETARY_MONTHS}个月，没有培训记录",
                since.value.text()
            );
            out.report(
                Problem::at(since.at, message)
                    .org(member.org.as_ref())
                    .subject(member.name.value.clone()),
            );
        }
    }
}
