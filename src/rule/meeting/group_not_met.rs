//! `MTG03`

use crate::law::branch_work;
use crate::rule::{missed, rule};

rule! {
    #[doc = include_str!("group_not_met.md")]
    pub static GROUP_NOT_MET = {
        code: "MTG03",
        name: "group-not-met",
        severity: Warning,
        basis: &[&branch_work::ART_13_GROUPS, &branch_work::ART_13_MEETING],
        duty: missed,
    }
}
