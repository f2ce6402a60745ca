//! `ORG14`

use std::collections::HashMap;

use crate::law::practice::RECORD_LOGIC;
use crate::ledger::Organization;
use crate::ledger::value::tight;
use crate::rule::{Check, Problem, Severity, Sink, rule};

rule! {
    #[doc = include_str!("name_not_in_roster.md")]
    pub static NAME_NOT_IN_ROSTER = {
        code: "ORG14",
        name: "name-not-in-roster",
        severity: Hint,
        basis: &[&RECORD_LOGIC],
        checks: &[Check::Organizations(check), Check::Names],
    }
}

fn check(roster: &[Organization], out: &mut Sink<'_>) {
    let mut seen = HashMap::new();
    for org in roster {
        if let Some(first) = seen.insert(tight(&org.name.value), org.name.at) {
            out.report(
                Problem::at(org.name.at, "党组织名称在名册里重复")
                    .severity(Severity::Error)
                    .org(Some(&org.name))
                    .because(first, "前一次登记"),
            );
        }
    }
}
