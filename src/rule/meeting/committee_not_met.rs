//! `MTG02`

use crate::law::branch_work;
use crate::rule::{missed, rule};

rule! {
    #[doc = include_str!("committee_not_met.md")]
    pub static COMMITTEE_NOT_MET = {
        code: "MTG02",
        name: "committee-not-met",
        severity: Warning,
        basis: &[&branch_work::ART_12_COMMITTEE, &branch_work::ART_12_QUORUM, &branch_work::ART_20_COMMITTEE],
        duty: missed,
    }
}
