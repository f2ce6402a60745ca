//! `MTG30`

use crate::duty::{Duty, Status};
use crate::law::practice;
use crate::ledger::Said;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("made_up_late.md")]
    pub static MADE_UP_LATE = {
        code: "MTG30",
        name: "made-up-late",
        severity: Hint,
        basis: &[&practice::MAKE_UP],
        duty: one,
    }
}

fn one(scene: &Scene<'_>, duty: &Duty, out: &mut Sink<'_>) {
    let org = scene.directory.orgs.get(duty.org);
    let (Some(org), Status::Late) = (org, duty.status) else {
        return;
    };
    let name = Said {
        value: org.name.clone(),
        at: org.at,
    };
    let at = duty.at.last().copied().unwrap_or(org.at);
    let message = format!("{}的{}是逾期补开的", duty.period.title(), duty.kind.title);
    out.report(
        Problem::at(at, message)
            .org(Some(&name))
            .subject(duty.kind.id.clone())
            .period(duty.period.to_string()),
    );
}
