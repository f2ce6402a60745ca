//! `SUM06`

use super::merging_tells;
use crate::law::practice;
use crate::rule::rule;

rule! {
    #[doc = include_str!("unit_twice.md")]
    pub static UNIT_TWICE = {
        code: "SUM06",
        name: "unit-twice",
        severity: Warning,
        basis: &[&practice::RECORD_LOGIC],
        check: merging_tells,
    }
}
