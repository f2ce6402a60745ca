//! `MTG14`

use std::collections::{BTreeMap, BTreeSet};

use crate::law::branch_work;
use crate::ledger::EventKind;
use crate::ledger::value::tight;
use crate::rule::{Problem, Scene, Sink, rule};
use crate::unit::OrgId;

rule! {
    #[doc = include_str!("chaired_by_other.md")]
    pub static CHAIRED_BY_OTHER = {
        code: "MTG14",
        name: "chaired-by-other",
        severity: Hint,
        basis: &[&branch_work::ART_14_CHAIR, &branch_work::ART_14_GROUP_CHAIR],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    const CHAIRED: &[EventKind] = &[
        EventKind::BranchCongress,
        EventKind::CommitteeMeeting,
        EventKind::GroupMeeting,
    ];
    let leaders = leaders(scene);
    for (org, meetings) in scene.meetings_by_org() {
        let Some(known) = leaders.get(org) else {
            continue;
        };
        for meeting in meetings {
            let Some(host) = &meeting.host else { continue };
            let name = tight(&host.value);
            let by_role = ["书记", "委员", "组长"].iter().any(|it| name.contains(it));
            let chaired = meeting.kinds.iter().any(|it| CHAIRED.contains(it));
            let is_leader = known.iter().any(|it| name.contains(it.as_str()));
            if chaired && !by_role && !is_leader {
                let message = format!("主持人“{}”在名册里没有党内职务", host.value);
                out.report(Problem::of(meeting, host.at, message));
            }
        }
    }
}

/// Who may chair, by organization; organizations of which the roster tells no post are left out.
fn leaders(scene: &Scene<'_>) -> BTreeMap<OrgId, BTreeSet<String>> {
    let mut leaders: BTreeMap<OrgId, BTreeSet<String>> = BTreeMap::new();
    for member in scene.records.members.iter().filter(|it| it.post.is_some()) {
        let name = member.org.as_ref();
        if let Some(org) = name.and_then(|it| scene.directory.find(&it.value)) {
            leaders
                .entry(org)
                .or_default()
                .insert(tight(&member.name.value));
        }
    }
    for (org, known) in &mut leaders {
        let record = scene
            .directory
            .orgs
            .get(*org)
            .and_then(|it| it.record.as_ref());
        let named = record
            .into_iter()
            .flat_map(|it| [&it.secretary, &it.deputy])
            .flatten();
        known.extend(named.map(|it| tight(&it.value)));
    }
    leaders
}
