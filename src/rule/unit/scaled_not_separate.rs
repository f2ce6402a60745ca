//! `NEW09`

use crate::coverage::Standing;
use crate::law::branch_work::ESTABLISH_FROM;
use crate::law::two_new;
use crate::rule::{Problem, Scene, Sink, rule};
use crate::unit::Form;

rule! {
    #[doc = include_str!("scaled_not_separate.md")]
    pub static SCALED_NOT_SEPARATE = {
        code: "NEW09",
        name: "scaled-not-separate",
        severity: Hint,
        basis: &[&two_new::SCALE_SINGLE],
        unit: check,
    }
}

fn check(_: &Scene<'_>, standing: &Standing<'_>, out: &mut Sink<'_>) {
    let unit = standing.unit;
    let too_few =
        |it: &crate::ledger::Said<crate::ledger::value::Count>| it.value.value < ESTABLISH_FROM;
    let cannot = unit.formal.as_ref().is_some_and(too_few);
    if standing.closed.is_some() || !standing.scaled || standing.form == Form::Single || cannot {
        return;
    }
    let why = [
        unit.scaled.as_ref().map(|it| it.at),
        unit.staff.as_ref().map(|it| it.at),
        unit.revenue.as_ref().map(|it| it.at),
    ];
    let message = format!("规模以上，现在是{}，没有单独组建", standing.form.title());
    let problem = Problem::at(unit.name.at, message).org(Some(&unit.name));
    out.report(
        why.into_iter()
            .flatten()
            .fold(problem, |it, at| it.because(at, "规模")),
    );
}
