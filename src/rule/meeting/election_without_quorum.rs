//! `MTG15`

use crate::law::election;
use crate::ledger::Meeting;
use crate::ledger::value::has;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("election_without_quorum.md")]
    pub static ELECTION_WITHOUT_QUORUM = {
        code: "MTG15",
        name: "election-without-quorum",
        severity: Warning,
        basis: &[&election::ATTENDANCE],
        meeting: one,
    }
}

fn one(_: &Scene<'_>, meeting: &Meeting, out: &mut Sink<'_>) {
    let texts = [&meeting.kind, &meeting.title];
    let is_election = texts
        .into_iter()
        .flatten()
        .any(|it| has(&it.value, '选') && it.value.contains("选举"));
    let expected = meeting.voters.as_ref().or(meeting.expected.as_ref());
    let (Some(present), Some(expected), true) = (&meeting.present, expected, is_election) else {
        return;
    };
    let (least, of) = election::ELECTION_QUORUM;
    let exact = !present.value.approximate && !expected.value.approximate;
    if !exact || present.value.value * of >= expected.value.value * least {
        return;
    }
    let message = format!(
        "选举到会{}人，应到会{}人，不足五分之四",
        present.value.value, expected.value.value
    );
    out.report(Problem::of(meeting, present.at, message).because(expected.at, "应到会人数"));
}
