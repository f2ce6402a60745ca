//! `MTG08`

use crate::law::branch_work;
use crate::rule::{missed, rule};

rule! {
    #[doc = include_str!("talk_not_held.md")]
    pub static TALK_NOT_HELD = {
        code: "MTG08",
        name: "talk-not-held",
        severity: Hint,
        basis: &[&branch_work::ART_19_TALKS],
        duty: missed,
    }
}
