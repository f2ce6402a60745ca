//! `SUM04`

use super::merging_tells;
use crate::law::practice;
use crate::rule::rule;

rule! {
    #[doc = include_str!("summary_twice.md")]
    pub static SUMMARY_TWICE = {
        code: "SUM04",
        name: "summary-twice",
        severity: Error,
        basis: &[&practice::MERGE],
        check: merging_tells,
    }
}
