//! `DQ05`

use crate::law::{practice, suspicion};
use crate::ledger::{Field, Meeting};
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("absence_unexplained.md")]
    pub static ABSENCE_UNEXPLAINED = {
        code: "DQ05",
        name: "absence-unexplained",
        severity: Hint,
        basis: &[&practice::CROSS_FOOT, &suspicion::ABSENCE],
        meeting: one,
    }
}

fn one(_: &Scene<'_>, meeting: &Meeting, out: &mut Sink<'_>) {
    let (Some(present), Some(expected)) = (&meeting.present, &meeting.expected) else {
        return;
    };
    if present.value.approximate || expected.value.approximate {
        return;
    }
    let missing = expected.value.value - present.value.value;
    let exempt = meeting.exempt.as_ref().map_or(0, |it| it.value.value);
    if let Some(absent) = meeting.absent.as_ref().filter(|it| !it.value.approximate) {
        let said = absent.value.value;
        if missing >= 0 && said != missing && said + exempt != missing {
            let message = format!(
                "应到{}人、实到{}人，缺席写的是{said}人",
                expected.value.value, present.value.value
            );
            out.report(Problem::of(meeting, absent.at, message).because(present.at, "实到"));
            return;
        }
    }
    let unnamed = meeting.absent_names.is_none() && missing > exempt;
    if let (Some(cell), true) = (meeting.row.cell(Field::AbsentNames), unnamed) {
        let message = format!("缺席{missing}人，没有写缺席人员和原因");
        out.report(Problem::of(meeting, cell, message).because(present.at, "实到"));
    }
}
