//! `ORG05`

use super::too_many_members::{branches, is_temporary};
use crate::law::branch_work::{ART_4_ESTABLISH, ART_7_DISSOLVE, ESTABLISH_FROM};
use crate::ledger::exact;
use crate::rule::{Problem, Scene, Sink, rule};
use crate::unit::OrgKind;

rule! {
    #[doc = include_str!("too_few_members.md")]
    pub static TOO_FEW_MEMBERS = {
        code: "ORG05",
        name: "too-few-members",
        severity: Warning,
        basis: &[&ART_4_ESTABLISH, &ART_7_DISSOLVE],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for (org, kind) in branches(scene) {
        let Some((formal, at)) = exact(org.formal.as_ref()) else {
            continue;
        };
        if kind == OrgKind::Branch && !is_temporary(org) && formal < ESTABLISH_FROM {
            let message = format!("正式党员{formal}人，不足{ESTABLISH_FROM}人");
            out.report(Problem::at(at, message).org(Some(&org.name)));
        }
    }
}
