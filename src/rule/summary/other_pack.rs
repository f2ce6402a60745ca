//! `SUM02`

use super::merging_tells;
use crate::law::practice;
use crate::rule::rule;

rule! {
    #[doc = include_str!("other_pack.md")]
    pub static OTHER_PACK = {
        code: "SUM02",
        name: "other-pack",
        severity: Error,
        basis: &[&practice::MERGE],
        check: merging_tells,
    }
}
