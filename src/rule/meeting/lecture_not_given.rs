//! `MTG04`

use crate::law::practice;
use crate::rule::{missed, rule};

rule! {
    #[doc = include_str!("lecture_not_given.md")]
    pub static LECTURE_NOT_GIVEN = {
        code: "MTG04",
        name: "lecture-not-given",
        severity: Warning,
        basis: &[&practice::QUARTERLY_LECTURE],
        duty: missed,
    }
}
