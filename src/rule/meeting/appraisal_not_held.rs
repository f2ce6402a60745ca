//! `MTG07`

use crate::law::branch_work;
use crate::rule::{missed, rule};

rule! {
    #[doc = include_str!("appraisal_not_held.md")]
    pub static APPRAISAL_NOT_HELD = {
        code: "MTG07",
        name: "appraisal-not-held",
        severity: Warning,
        basis: &[&branch_work::ART_18_APPRAISAL],
        duty: missed,
    }
}
