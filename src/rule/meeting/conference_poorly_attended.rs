//! `MTG21`

use crate::law::regional;
use crate::ledger::{EventKind, Meeting};
use crate::rule::{Limit, Problem, Scene, Sink, rule};

static PERCENT: Limit = Limit {
    name: "percent",
    title: "成员单位到会率提示线（%）",
    default: 50,
    range: (1, 100),
};

rule! {
    #[doc = include_str!("conference_poorly_attended.md")]
    pub static CONFERENCE_POORLY_ATTENDED = {
        code: "MTG21",
        name: "conference-poorly-attended",
        severity: Hint,
        basis: &[&regional::CONFERENCE_QUORUM],
        limits: &[&PERCENT],
        meeting: one,
    }
}

fn one(_: &Scene<'_>, meeting: &Meeting, out: &mut Sink<'_>) {
    let is_conference = meeting.kinds.contains(&EventKind::JointConference);
    let (Some(present), Some(expected), true) =
        (&meeting.present, &meeting.expected, is_conference)
    else {
        return;
    };
    let line = out.limit(&PERCENT);
    let exact = !present.value.approximate && !expected.value.approximate;
    if !exact || present.value.value * 100 >= expected.value.value * line {
        return;
    }
    let message = format!(
        "联席会议到会{}，应到{}，不到{line}%",
        present.value.value, expected.value.value
    );
    out.report(Problem::of(meeting, present.at, message).because(expected.at, "应到"));
}
