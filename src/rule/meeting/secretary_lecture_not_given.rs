//! `MTG09`

use crate::law::branch_work;
use crate::rule::{missed, rule};

rule! {
    #[doc = include_str!("secretary_lecture_not_given.md")]
    pub static SECRETARY_LECTURE_NOT_GIVEN = {
        code: "MTG09",
        name: "secretary-lecture-not-given",
        severity: Warning,
        basis: &[&branch_work::ART_16_LECTURE],
        duty: missed,
    }
}
