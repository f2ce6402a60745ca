//! `ORG08`

use super::too_many_members::branches;
use crate::law::branch_work::{
    ART_20_SIZE, COMMITTEE_FROM, COMMITTEE_SIZE, COMMITTEE_SIZE_AS_A_RULE,
};
use crate::ledger::exact;
use crate::rule::{Problem, Scene, Severity, Sink, rule};

rule! {
    #[doc = include_str!("wrong_committee_size.md")]
    pub static WRONG_COMMITTEE_SIZE = {
        code: "ORG08",
        name: "wrong-committee-size",
        severity: Warning,
        basis: &[&ART_20_SIZE],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for (org, _) in branches(scene) {
        let Some((size, at)) = exact(org.committee_size.as_ref()) else {
            continue;
        };
        let formal = exact(org.formal.as_ref()).map(|it| it.0);
        // A secretary and a deputy are no committee, unless one is due.
        let has_one = size >= *COMMITTEE_SIZE.start() || formal >= Some(COMMITTEE_FROM);
        if size == 0 || !has_one || COMMITTEE_SIZE_AS_A_RULE.contains(&size) {
            continue;
        }
        let (least, most) = (COMMITTEE_SIZE.start(), COMMITTEE_SIZE.end());
        let usual = COMMITTEE_SIZE_AS_A_RULE.end();
        let problem = if COMMITTEE_SIZE.contains(&size) {
            let message = format!("支委{size}人，多于{usual}人");
            Problem::at(at, message).severity(Severity::Hint)
        } else if size < *least {
            Problem::at(at, format!("支委{size}人，少于{least}人"))
        } else {
            Problem::at(at, format!("支委{size}人，一般不超过{most}人"))
        };
        out.report(problem.org(Some(&org.name)));
    }
}
