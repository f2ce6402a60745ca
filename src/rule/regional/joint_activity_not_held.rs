//! `REG06`

use crate::law::regional;
use crate::rule::{missed, rule};

rule! {
    #[doc = include_str!("joint_activity_not_held.md")]
    pub static JOINT_ACTIVITY_NOT_HELD = {
        code: "REG06",
        name: "joint-activity-not-held",
        severity: Hint,
        basis: &[&regional::JOINT_ACTIVITY],
        duty: missed,
    }
}
