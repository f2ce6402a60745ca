//! `DQ14`

use crate::law::{practice, suspicion};
use crate::ledger::Meeting;
use crate::ledger::value::{clock_span, minutes};
use crate::rule::{Limit, Problem, Scene, Severity, Sink, rule};

static SHORT: Limit = Limit {
    name: "short-minutes",
    title: "短于几分钟提示",
    default: 20,
    range: (0, 600),
};
static LONG: Limit = Limit {
    name: "long-minutes",
    title: "长于几分钟提示",
    default: 480,
    range: (1, 6000),
};

rule! {
    #[doc = include_str!("odd_duration.md")]
    pub static ODD_DURATION = {
        code: "DQ14",
        name: "odd-duration",
        severity: Hint,
        basis: &[&suspicion::DURATION, &practice::ORDER],
        limits: &[&SHORT, &LONG],
        meeting: one,
    }
}

fn one(_: &Scene<'_>, meeting: &Meeting, out: &mut Sink<'_>) {
    let Some(said) = &meeting.duration else {
        return;
    };
    let span = clock_span(&said.value);
    if let Some((from, to)) = span.filter(|(from, to)| from >= to) {
        let clock = |it: i64| format!("{:02}:{:02}", it / 60, it % 60);
        let message = format!("开始 {} 不早于结束 {}", clock(from), clock(to));
        out.report(Problem::of(meeting, said.at, message).severity(Severity::Error));
        return;
    }
    let Some(length) = span
        .map(|(from, to)| to - from)
        .or_else(|| minutes(&said.value))
    else {
        return;
    };
    let (short, long) = (out.limit(&SHORT), out.limit(&LONG));
    if length < short || length > long {
        let line = if length < short {
            format!("短于{short}分钟")
        } else {
            format!("长于{long}分钟")
        };
        out.report(Problem::of(
            meeting,
            said.at,
            format!("会议时长{length}分钟，{line}"),
        ));
    }
}
