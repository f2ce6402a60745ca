//! `MTG23`

use crate::law::regional;
use crate::ledger::EventKind;
use crate::ledger::value::tight;
use crate::rule::{Own, Problem, Scene, Sink, rule};
use crate::unit::OrgKind;

rule! {
    #[doc = include_str!("conference_convened_by_other.md")]
    pub static CONFERENCE_CONVENED_BY_OTHER = {
        code: "MTG23",
        name: "conference-convened-by-other",
        severity: Hint,
        basis: &[&regional::CONVENER],
        org: of_org,
    }
}

fn of_org(scene: &Scene<'_>, (org, meetings): Own<'_>, out: &mut Sink<'_>) {
    let Some(org) = scene.directory.orgs.get(org) else {
        return;
    };
    let convener = match org.kind {
        OrgKind::District => "区委书记",
        OrgKind::Street => "街道党工委书记",
        _ => return,
    };
    let Some(secretary) = org.record.as_ref().and_then(|it| it.secretary.as_ref()) else {
        return;
    };
    for meeting in meetings {
        let Some(host) = &meeting.host else { continue };
        let name = tight(&host.value);
        let is_secretary = name.contains(&tight(&secretary.value))
            || (name.contains("书记") && !name.contains("副书记"));
        if meeting.kinds.contains(&EventKind::JointConference) && !is_secretary {
            let message = format!("联席会议由“{}”召集，通常由{convener}召集", host.value);
            out.report(
                Problem::of(meeting, host.at, message).because(secretary.at, "名册里的书记"),
            );
        }
    }
}
