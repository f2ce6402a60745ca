//! `MTG11`

use crate::law::branch_work;
use crate::ledger::{EventKind, Meeting};
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("vote_without_quorum.md")]
    pub static VOTE_WITHOUT_QUORUM = {
        code: "MTG11",
        name: "vote-without-quorum",
        severity: Warning,
        basis: &[&branch_work::ART_11_QUORUM],
        meeting: one,
    }
}

fn one(scene: &Scene<'_>, meeting: &Meeting, out: &mut Sink<'_>) {
    let is_vote = meeting.votes_for.is_some() && meeting.kinds.contains(&EventKind::BranchCongress);
    let (Some(present), true) = (&meeting.present, is_vote) else {
        return;
    };
    let org = meeting
        .org
        .as_ref()
        .and_then(|it| scene.directory.find(&it.value));
    let record = org.and_then(|it| scene.directory.orgs.get(it)?.record.as_ref());
    let voters = meeting.voters.as_ref().or_else(|| record?.formal.as_ref());
    let Some(voters) = voters.filter(|it| !it.value.approximate && !present.value.approximate)
    else {
        return;
    };
    let (least, of) = branch_work::VOTE_QUORUM;
    if present.value.value * of >= voters.value.value * least {
        return;
    }
    let message = format!(
        "有表决，到会{}人，应到会有表决权的{}人，不足半数",
        present.value.value, voters.value.value
    );
    out.report(
        Problem::of(meeting, present.at, message).because(voters.at, "应到会有表决权的人数"),
    );
}
