//! `SUM01`

use super::merging_tells;
use crate::law::practice;
use crate::rule::rule;

rule! {
    #[doc = include_str!("organization_twice.md")]
    pub static ORGANIZATION_TWICE = {
        code: "SUM01",
        name: "organization-twice",
        severity: Error,
        basis: &[&practice::IDENTITY],
        check: merging_tells,
    }
}
