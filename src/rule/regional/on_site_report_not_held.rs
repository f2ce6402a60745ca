//! `REG09`

use crate::law::regional;
use crate::rule::{missed, rule};

rule! {
    #[doc = include_str!("on_site_report_not_held.md")]
    pub static ON_SITE_REPORT_NOT_HELD = {
        code: "REG09",
        name: "on-site-report-not-held",
        severity: Hint,
        basis: &[&regional::REPORT_ON_DUTY],
        duty: missed,
    }
}
