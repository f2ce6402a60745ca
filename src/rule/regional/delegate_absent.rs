//! `REG08`

use crate::law::regional;
use crate::rule::{Limit, Problem, Scene, Sink, rule};

static POINTS: Limit = Limit {
    name: "points",
    title: "缺席一次扣几分",
    default: 5,
    range: (0, 100),
};

rule! {
    #[doc = include_str!("delegate_absent.md")]
    pub static DELEGATE_ABSENT = {
        code: "REG08",
        name: "delegate-absent",
        severity: Hint,
        basis: &[&regional::CONFERENCE_ABSENCE],
        limits: &[&POINTS],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let points = out.limit(&POINTS);
    for it in &scene.records.delegates {
        let (Some(expected), Some(present)) = (&it.expected, &it.present) else {
            continue;
        };
        let missed = expected.value.value - present.value.value;
        let exact = !expected.value.approximate && !present.value.approximate;
        if exact && missed > 0 {
            let unit = it.unit.as_ref().map_or("", |it| it.value.as_str());
            let message = format!(
                "{unit}缺席联席会议{missed}次，按每次{points}分合计{}分",
                missed * points
            );
            let name = it.name.as_ref().map_or("", |it| it.value.as_str());
            out.report(
                Problem::at(present.at, message)
                    .org(it.unit.as_ref())
                    .subject(name)
                    .because(expected.at, "应到次数"),
            );
        }
    }
}
