//! `NEW11`

use crate::coverage::Standing;
use crate::law::branch_work::{self, ESTABLISH_FROM};
use crate::rule::{Problem, Scene, Sink, rule};
use crate::unit::Form;

rule! {
    #[doc = include_str!("separate_with_too_few.md")]
    pub static SEPARATE_WITH_TOO_FEW = {
        code: "NEW11",
        name: "separate-with-too-few",
        severity: Warning,
        basis: &[&branch_work::ART_4_ESTABLISH],
        unit: check,
    }
}

fn check(_: &Scene<'_>, standing: &Standing<'_>, out: &mut Sink<'_>) {
    let unit = standing.unit;
    let Some(formal) = unit.formal.as_ref().filter(|it| !it.value.approximate) else {
        return;
    };
    if standing.form == Form::Single && formal.value.value < ESTABLISH_FROM {
        let message = format!(
            "单独组建，正式党员只有{}人，不足{ESTABLISH_FROM}人",
            formal.value.value
        );
        let problem = Problem::at(formal.at, message).org(Some(&unit.name));
        out.report(match &unit.form {
            Some(form) => problem.because(form.at, "组建方式"),
            None => problem,
        });
    }
}
