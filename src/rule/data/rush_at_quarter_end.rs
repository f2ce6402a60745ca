//! `DQ20`

use std::collections::BTreeMap;

use crate::duty::Period;
use crate::law::suspicion;
use crate::ledger::{Meeting, Said};
use crate::policy::Per;
use crate::rule::{Limit, Own, Problem, Scene, Sink, rule};

static DAYS: Limit = Limit {
    name: "days",
    title: "季度最后几天",
    default: 3,
    range: (1, 30),
};
static PERCENT: Limit = Limit {
    name: "percent",
    title: "超过百分之几提示",
    default: 50,
    range: (1, 100),
};
static LEAST: Limit = Limit {
    name: "least",
    title: "一个季度少于几次会议的不看",
    default: 4,
    range: (1, 100),
};

rule! {
    #[doc = include_str!("rush_at_quarter_end.md")]
    pub static RUSH_AT_QUARTER_END = {
        code: "DQ20",
        name: "rush-at-quarter-end",
        severity: Hint,
        basis: &[&suspicion::QUARTER_END],
        limits: &[&DAYS, &PERCENT, &LEAST],
        org: of_org,
    }
}

fn of_org(scene: &Scene<'_>, (org, meetings): Own<'_>, out: &mut Sink<'_>) {
    let (days, percent, least) = (out.limit(&DAYS), out.limit(&PERCENT), out.limit(&LEAST));
    let Some(org) = scene.directory.orgs.get(org) else {
        return;
    };
    let mut quarters: BTreeMap<Period, Vec<&Meeting>> = BTreeMap::new();
    for meeting in meetings {
        if let Some(date) = meeting.date.as_ref().filter(|it| !it.value.month_only) {
            let quarter = Period::of(date.value.first, Per::Quarter, scene.period.start);
            quarters.entry(quarter).or_default().push(meeting);
        }
    }
    for (quarter, all) in quarters {
        let late: Vec<_> = all
            .iter()
            .filter_map(|it| it.date.as_ref())
            .filter(|it| (quarter.last() - it.value.first).num_days() < days)
            .collect();
        let count = |it: usize| i64::try_from(it).unwrap_or(i64::MAX);
        let rush = count(late.len()) * 100 > count(all.len()) * percent;
        let (Some(first), true) = (late.first(), rush && count(all.len()) >= least) else {
            continue;
        };
        let name = Said {
            value: org.name.clone(),
            at: org.at,
        };
        let message = format!(
            "{}的{}次会议有{}次在最后{days}天",
            quarter.title(),
            all.len(),
            late.len()
        );
        let problem = Problem::at(first.at, message)
            .org(Some(&name))
            .period(quarter.to_string());
        out.report(
            late.iter()
                .skip(1)
                .fold(problem, |it, date| it.and_at(date.at)),
        );
    }
}
