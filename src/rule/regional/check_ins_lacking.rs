//! `REG05`

use std::collections::BTreeMap;

use crate::law::regional;
use crate::ledger::value::tight;
use crate::ledger::{Checkin, Said};
use crate::rule::{Limit, Problem, Scene, Sink, rule};
use crate::sheet::CellRef;

static PERCENT: Limit = Limit {
    name: "percent",
    title: "报到率、完成率提示线（%）",
    default: 95,
    range: (1, 100),
};
static HOURS: Limit = Limit {
    name: "hours",
    title: "一年服务几小时算完成",
    default: 50,
    range: (1, 1000),
};

rule! {
    #[doc = include_str!("check_ins_lacking.md")]
    pub static CHECK_INS_LACKING = {
        code: "REG05",
        name: "check-ins-lacking",
        severity: Hint,
        basis: &[&regional::CHECK_IN, &regional::CHECK_IN_RATE],
        limits: &[&PERCENT, &HOURS],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let mut units: BTreeMap<String, (&Said<String>, Vec<&Checkin>)> = BTreeMap::new();
    for it in scene.records.checkins.iter().filter(|it| it.name.is_some()) {
        if let Some(unit) = &it.unit {
            let entry = units
                .entry(tight(&unit.value))
                .or_insert((unit, Vec::new()));
            entry.1.push(it);
        }
    }
    // The hours are those of a whole year.
    let year_over =
        scene.period.per == crate::policy::Per::Year && scene.period.last() <= scene.as_of;
    let hours = out.limit(&HOURS) * 100;
    for (unit, members) in units.into_values() {
        let absent: Vec<CellRef> = members
            .iter()
            .filter(|it| it.date.is_none())
            .map(|it| it.row.anchor())
            .collect();
        report(unit, ("报到", members.len(), absent), out);
        let kept: Vec<&&Checkin> = members.iter().filter(|it| it.hours.is_some()).collect();
        let few: Vec<CellRef> = kept
            .iter()
            .filter_map(|it| it.hours.as_ref())
            .filter(|it| it.value < hours)
            .map(|it| it.at)
            .collect();
        if year_over {
            report(unit, ("完成服务时长", kept.len(), few), out);
        }
    }
}

fn report(
    unit: &Said<String>,
    (what, all, lacking): (&str, usize, Vec<CellRef>),
    out: &mut Sink<'_>,
) {
    let line = out.limit(&PERCENT);
    let count = |it: usize| i64::try_from(it).unwrap_or(i64::MAX);
    let done = all - lacking.len();
    let Some((first, more)) = lacking.split_first() else {
        return;
    };
    if count(done) * 100 < count(all) * line {
        let message = format!(
            "{}{all}名在职党员，{what}的{done}名，不到{line}%",
            unit.value
        );
        let problem = Problem::at(*first, message).org(Some(unit)).subject(what);
        out.report(more.iter().fold(problem, |it, at| it.and_at(*at)));
    }
}
