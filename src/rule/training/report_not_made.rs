//! `TRN06`

use crate::law::branch_work;
use crate::rule::{missed, rule};

rule! {
    #[doc = include_str!("report_not_made.md")]
    pub static REPORT_NOT_MADE = {
        code: "TRN06",
        name: "report-not-made",
        severity: Hint,
        basis: &[&branch_work::ART_26_REPORT],
        duty: missed,
    }
}
