//! `MTG05`

use crate::law::branch_work;
use crate::rule::{Check, rule};

rule! {
    #[doc = include_str!("theme_day_not_held.md")]
    pub static THEME_DAY_NOT_HELD = {
        code: "MTG05",
        name: "theme-day-not-held",
        severity: Warning,
        basis: &[&branch_work::ART_16_THEME_DAY],
        checks: &[Check::Duty],
    }
}
