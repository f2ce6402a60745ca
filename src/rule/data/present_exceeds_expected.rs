//! `DQ03`

use crate::law::practice::RECORD_LOGIC;
use crate::ledger::Meeting;
use crate::rule::{Problem, Scene, Severity, Sink, rule};

rule! {
    #[doc = include_str!("present_exceeds_expected.md")]
    pub static PRESENT_EXCEEDS_EXPECTED = {
        code: "DQ03",
        name: "present-exceeds-expected",
        severity: Error,
        basis: &[&RECORD_LOGIC],
        meeting: one,
    }
}

fn one(_: &Scene<'_>, meeting: &Meeting, out: &mut Sink<'_>) {
    let (Some(present), Some(expected)) = (&meeting.present, &meeting.expected) else {
        return;
    };
    let exact = !present.value.approximate && !expected.value.approximate;
    if !exact || present.value.value <= expected.value.value {
        return;
    }
    let message = format!(
        "实到{}人多于应到{}人",
        present.value.value, expected.value.value
    );
    let mut problem = Problem::of(meeting, present.at, message)
        .because(expected.at, format!("应到{}人", expected.value.value));
    let mentions = |it: &&crate::ledger::Said<String>| it.value.contains("列席");
    let observers = meeting
        .observers
        .as_ref()
        .or_else(|| meeting.remark.as_ref().filter(mentions));
    if let Some(observers) = observers {
        problem = problem
            .severity(Severity::Hint)
            .because(observers.at, "注明有列席人员，可能一并计入了实到");
    }
    out.report(problem);
}
