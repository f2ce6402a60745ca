//! `SUM05`

use super::merging_tells;
use crate::law::practice;
use crate::rule::rule;

rule! {
    #[doc = include_str!("frames_differ.md")]
    pub static FRAMES_DIFFER = {
        code: "SUM05",
        name: "frames-differ",
        severity: Warning,
        basis: &[&practice::MERGE],
        check: merging_tells,
    }
}
