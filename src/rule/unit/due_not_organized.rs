//! `NEW06`

use crate::coverage::Standing;
use crate::law::branch_work::{ART_4_ESTABLISH, ESTABLISH_FROM};
use crate::ledger::Field;
use crate::rule::{Problem, Scene, Sink, rule};
use crate::unit::Form;

rule! {
    #[doc = include_str!("due_not_organized.md")]
    pub static DUE_NOT_ORGANIZED = {
        code: "NEW06",
        name: "due-not-organized",
        severity: Warning,
        basis: &[&ART_4_ESTABLISH],
        unit: check,
    }
}

fn check(_: &Scene<'_>, standing: &Standing<'_>, out: &mut Sink<'_>) {
    let unit = standing.unit;
    let Some(formal) = &unit.formal else {
        return;
    };
    if formal.value.value < ESTABLISH_FROM || standing.form != Form::None {
        return;
    }
    let message = format!("有正式党员{}人，还没有建立党组织", formal.value.value);
    let mut problem = Problem::at(formal.at, message).org(Some(&unit.name));
    let form = [Field::Form, Field::HasOrg]
        .iter()
        .find_map(|it| unit.row.cell(*it));
    if let Some(cell) = form {
        problem = problem.because(cell, "组建情况");
    }
    out.report(problem);
}
