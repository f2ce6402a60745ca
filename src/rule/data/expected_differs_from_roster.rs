//! `DQ04`

use crate::law::practice;
use crate::ledger::{EventKind, Said};
use crate::rule::{Limit, Own, Problem, Scene, Sink, rule};

static TOLERANCE: Limit = Limit {
    name: "tolerance",
    title: "相差几人以内不提示",
    default: 0,
    range: (0, 1000),
};

rule! {
    #[doc = include_str!("expected_differs_from_roster.md")]
    pub static EXPECTED_DIFFERS_FROM_ROSTER = {
        code: "DQ04",
        name: "expected-differs-from-roster",
        severity: Hint,
        basis: &[&practice::CROSS_FOOT],
        limits: &[&TOLERANCE],
        org: of_org,
    }
}

fn of_org(scene: &Scene<'_>, (org, meetings): Own<'_>, out: &mut Sink<'_>) {
    let tolerance = out.limit(&TOLERANCE);
    let Some(org) = scene.directory.orgs.get(org) else {
        return;
    };
    let record = org.record.as_ref();
    let exact = |it: &&Said<crate::ledger::value::Count>| !it.value.approximate;
    let Some(members) = record.and_then(|it| it.members.as_ref()).filter(exact) else {
        return;
    };
    let total = members.value.value;
    let mut differing = Vec::new();
    for meeting in meetings {
        let in_period = meeting
            .date
            .as_ref()
            .is_some_and(|it| scene.period.holds(it.value.first));
        let expected = meeting.expected.as_ref().filter(exact);
        let (Some(expected), true) = (expected, in_period) else {
            continue;
        };
        let exempt = meeting.exempt.as_ref().map_or(0, |it| it.value.value);
        let said = expected.value.value;
        let near = |it: i64| (it - total).abs() <= tolerance;
        if meeting.kinds.contains(&EventKind::BranchCongress) && !near(said) && !near(said + exempt)
        {
            differing.push(expected);
        }
    }
    let Some((first, more)) = differing.split_first() else {
        return;
    };
    let name = Said {
        value: org.name.clone(),
        at: org.at,
    };
    let message = format!(
        "党员大会应到{}人，名册党员总数{total}人，共{}次不一致",
        first.value.value,
        differing.len()
    );
    let problem = Problem::at(first.at, message)
        .org(Some(&name))
        .because(members.at, "名册党员总数");
    out.report(more.iter().fold(problem, |it, said| it.and_at(said.at)));
}
