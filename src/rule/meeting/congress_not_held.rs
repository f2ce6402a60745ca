//! `MTG01`

use crate::law::branch_work;
use crate::rule::{missed, rule};

rule! {
    #[doc = include_str!("congress_not_held.md")]
    pub static CONGRESS_NOT_HELD = {
        code: "MTG01",
        name: "congress-not-held",
        severity: Warning,
        basis: &[&branch_work::ART_11_CONGRESS],
        duty: missed,
    }
}
