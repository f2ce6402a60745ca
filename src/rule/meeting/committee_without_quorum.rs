//! `MTG13`

use crate::law::branch_work;
use crate::ledger::{EventKind, Meeting};
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("committee_without_quorum.md")]
    pub static COMMITTEE_WITHOUT_QUORUM = {
        code: "MTG13",
        name: "committee-without-quorum",
        severity: Warning,
        basis: &[&branch_work::ART_12_QUORUM],
        meeting: one,
    }
}

fn one(scene: &Scene<'_>, meeting: &Meeting, out: &mut Sink<'_>) {
    let is_committee = meeting.kinds.as_slice() == [EventKind::CommitteeMeeting];
    let (Some(present), true) = (&meeting.present, is_committee) else {
        return;
    };
    let org = meeting
        .org
        .as_ref()
        .and_then(|it| scene.directory.find(&it.value));
    let record = org.and_then(|it| scene.directory.orgs.get(it)?.record.as_ref());
    let seats = meeting
        .expected
        .as_ref()
        .or_else(|| record?.committee_size.as_ref());
    let Some(seats) = seats.filter(|it| !it.value.approximate && !present.value.approximate) else {
        return;
    };
    let (least, of) = branch_work::VOTE_QUORUM;
    if present.value.value * of >= seats.value.value * least {
        return;
    }
    let message = format!(
        "支委会到会{}人，委员{}人，不足半数",
        present.value.value, seats.value.value
    );
    out.report(Problem::of(meeting, present.at, message).because(seats.at, "委员人数"));
}
