//! `ORG07`

use super::too_many_members::branches;
use crate::law::branch_work::{ART_20_COMMITTEE, ART_20_SMALL, COMMITTEE_FROM, COMMITTEE_SIZE};
use crate::ledger::exact;
use crate::rule::{Problem, Scene, Severity, Sink, rule};

rule! {
    #[doc = include_str!("wrong_committee.md")]
    pub static WRONG_COMMITTEE = {
        code: "ORG07",
        name: "wrong-committee",
        severity: Warning,
        basis: &[&ART_20_COMMITTEE, &ART_20_SMALL],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for (org, _) in branches(scene) {
        let numbers = (
            exact(org.formal.as_ref()),
            exact(org.committee_size.as_ref()),
        );
        let (Some((formal, formal_at)), Some((size, at))) = numbers else {
            continue;
        };
        // One or two in a small branch are its secretary and deputy.
        let problem = if formal >= COMMITTEE_FROM && size == 0 {
            let message = format!("正式党员{formal}人，没有设支委会");
            Problem::at(at, message)
        } else if formal < COMMITTEE_FROM && size >= *COMMITTEE_SIZE.start() {
            let message = format!("正式党员{formal}人，不足{COMMITTEE_FROM}人，却有支委{size}人");
            Problem::at(at, message).severity(Severity::Hint)
        } else {
            continue;
        };
        let because = format!("正式党员{formal}人");
        out.report(problem.org(Some(&org.name)).because(formal_at, because));
    }
}
