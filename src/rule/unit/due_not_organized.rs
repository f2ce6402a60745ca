//! `NEW06`

use crate::law::branch_work::{ART_4_ESTABLISH, ESTABLISH_FROM};
use crate::ledger::{Field, Unit};
use crate::rule::{Problem, Scene, Sink, rule};
use crate::unit::Form;

rule! {
    #[doc = include_str!("due_not_organized.md")]
    pub static DUE_NOT_ORGANIZED = {
        code: "NEW06",
        name: "due-not-organized",
        severity: Warning,
        basis: &[&ART_4_ESTABLISH],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for unit in &scene.records.units {
        one(unit, out);
    }
}

fn one(unit: &Unit, out: &mut Sink<'_>) {
    let Some(formal) = &unit.formal else {
        return;
    };
    if formal.value.value < ESTABLISH_FROM || Form::of(unit) != Form::None {
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
