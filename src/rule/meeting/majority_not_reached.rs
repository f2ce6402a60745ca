//! `MTG12`

use crate::law::branch_work;
use crate::ledger::Meeting;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("majority_not_reached.md")]
    pub static MAJORITY_NOT_REACHED = {
        code: "MTG12",
        name: "majority-not-reached",
        severity: Warning,
        basis: &[&branch_work::ART_11_MAJORITY],
        meeting: one,
    }
}

fn one(scene: &Scene<'_>, meeting: &Meeting, out: &mut Sink<'_>) {
    let Some(votes) = &meeting.votes_for else {
        return;
    };
    let adopted = |it: &&crate::ledger::Said<String>| {
        it.value.contains("通过") && !it.value.contains("未通过")
    };
    let Some(resolution) = meeting.resolution.as_ref().filter(adopted) else {
        return;
    };
    let org = meeting
        .org
        .as_ref()
        .and_then(|it| scene.directory.find(&it.value));
    let record = org.and_then(|it| scene.directory.orgs.get(it)?.record.as_ref());
    let entitled = meeting.voters.as_ref().or_else(|| record?.formal.as_ref());
    let Some(entitled) = entitled.filter(|it| !it.value.approximate) else {
        return;
    };
    let (over, of) = branch_work::MAJORITY_OVER;
    if votes.value.value * of > entitled.value.value * over {
        return;
    }
    let message = format!(
        "记为通过，赞成{}票，没有超过应到会有表决权{}人的半数",
        votes.value.value, entitled.value.value
    );
    out.report(
        Problem::of(meeting, votes.at, message)
            .because(entitled.at, "应到会有表决权的人数")
            .because(resolution.at, "决议"),
    );
}
