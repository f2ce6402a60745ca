//! `ORG03`

use super::too_many_members::branches;
use crate::law::branch_work::{ART_5_UNITS, JOINT_UNITS};
use crate::ledger::exact;
use crate::rule::{Problem, Scene, Sink, rule};
use crate::unit::OrgKind;

rule! {
    #[doc = include_str!("too_many_units.md")]
    pub static TOO_MANY_UNITS = {
        code: "ORG03",
        name: "too-many-units",
        severity: Warning,
        basis: &[&ART_5_UNITS],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for (org, kind) in branches(scene) {
        let Some((units, at)) = exact(org.unit_count.as_ref()) else {
            continue;
        };
        if kind == OrgKind::JointBranch && units > JOINT_UNITS {
            let message = format!("联合党支部覆盖{units}家单位，一般不超过{JOINT_UNITS}家");
            out.report(Problem::at(at, message).org(Some(&org.name)));
        }
    }
}
