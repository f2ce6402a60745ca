//! `TRN05`

use crate::law::practice;
use crate::rule::{missed, rule};

rule! {
    #[doc = include_str!("training_not_held.md")]
    pub static TRAINING_NOT_HELD = {
        code: "TRN05",
        name: "training-not-held",
        severity: Warning,
        basis: &[&practice::QUARTERLY_TRAINING],
        duty: missed,
    }
}
