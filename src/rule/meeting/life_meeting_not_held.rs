//! `MTG06`

use crate::law::branch_work;
use crate::rule::{missed, rule};

rule! {
    #[doc = include_str!("life_meeting_not_held.md")]
    pub static LIFE_MEETING_NOT_HELD = {
        code: "MTG06",
        name: "life-meeting-not-held",
        severity: Warning,
        basis: &[&branch_work::ART_17_LIFE_MEETING],
        duty: missed,
    }
}
