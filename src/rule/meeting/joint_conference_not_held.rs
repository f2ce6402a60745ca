//! `MTG20`

use crate::law::practice;
use crate::rule::{missed, rule};

rule! {
    #[doc = include_str!("joint_conference_not_held.md")]
    pub static JOINT_CONFERENCE_NOT_HELD = {
        code: "MTG20",
        name: "joint-conference-not-held",
        severity: Warning,
        basis: &[&practice::JOINT_CONFERENCE],
        duty: missed,
    }
}
