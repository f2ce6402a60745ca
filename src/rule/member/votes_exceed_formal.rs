//! `MEM10`

use super::rosters_differ::{Counted, counted};
use crate::law::constitution::ART_7_RIGHTS;
use crate::law::election::ART_5_VOTE;
use crate::ledger::exact;
use crate::ledger::value::When;
use crate::ledger::{Meeting, Said};
use crate::map::HashMap;
use crate::rule::{Problem, Scene, Sink, rule};
use crate::sheet::CellRef;
use crate::unit::{OrgId, OrgKind};

rule! {
    #[doc = include_str!("votes_exceed_formal.md")]
    pub static VOTES_EXCEED_FORMAL = {
        code: "MEM10",
        name: "votes-exceed-formal",
        severity: Warning,
        basis: &[&ART_5_VOTE, &ART_7_RIGHTS],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let counted = counted(scene);
    for meeting in &scene.records.meetings {
        let in_period = |it: &When| scene.period.holds(it.first);
        let Some(date) = meeting.date.as_ref().filter(|it| in_period(&it.value)) else {
            continue;
        };
        let (Some((votes, at, what)), true) = (votes(meeting), date.value.first <= scene.as_of)
        else {
            continue;
        };
        let Some((formal, cell)) = formal(meeting, scene, &counted) else {
            continue;
        };
        if votes > formal {
            let message = format!("{what}{votes}，多于正式党员{formal}人");
            out.report(
                Problem::of(meeting, at, message).because(cell, format!("正式党员{formal}人")),
            );
        }
    }
}

/// Those said to have a vote, or else the votes cast.
fn votes(meeting: &Meeting) -> Option<(i64, CellRef, &'static str)> {
    if let Some((voters, at)) = exact(meeting.voters.as_ref()) {
        return Some((voters, at, "有表决权人数"));
    }
    let (ayes, at) = exact(meeting.votes_for.as_ref())?;
    let mut others = [&meeting.votes_against, &meeting.votes_abstain]
        .into_iter()
        .filter_map(|it| exact(it.as_ref()));
    let cast = others.try_fold(ayes, |sum, it| sum.checked_add(it.0))?;
    Some((cast, at, "表决票合计"))
}

/// The formal members of the branch that met, when it has probationary ones as well.
fn formal(
    meeting: &Meeting,
    scene: &Scene<'_>,
    counted: &HashMap<OrgId, Counted>,
) -> Option<(i64, CellRef)> {
    let name: &Said<String> = meeting.org.as_ref()?;
    let id = scene.directory.find(&name.value)?;
    let org = scene.directory.orgs.get(id)?;
    if !matches!(org.kind, OrgKind::Branch | OrgKind::JointBranch) {
        return None;
    }
    let record = org.record.as_ref();
    let written = record.and_then(|it| {
        let formal = exact(it.formal.as_ref())?;
        let probationary = exact(it.probationary.as_ref())?;
        Some((formal, probationary.0))
    });
    let counted = counted.get(&id).and_then(|it| {
        let (formal, probationary) = it.kinds?;
        Some(((formal, it.first), probationary))
    });
    let (formal, probationary) = written.or(counted)?;
    (probationary > 0).then_some(formal)
}
