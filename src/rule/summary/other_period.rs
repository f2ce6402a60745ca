//! `SUM03`

use super::merging_tells;
use crate::law::practice;
use crate::rule::rule;

rule! {
    #[doc = include_str!("other_period.md")]
    pub static OTHER_PERIOD = {
        code: "SUM03",
        name: "other-period",
        severity: Error,
        basis: &[&practice::MERGE],
        check: merging_tells,
    }
}
