//! `ORG11`

use chrono::Months;

use super::term_expired::end;
use super::too_many_members::standing;
use crate::law::branch_work::ART_21_EXTENSION;
use crate::law::election::{ART_3_EXTENSION, EXTENSION_YEARS};
use crate::law::term::ART_2_EXTENSION;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("extension_too_long.md")]
    pub static EXTENSION_TOO_LONG = {
        code: "ORG11",
        name: "extension-too-long",
        severity: Warning,
        basis: &[&ART_3_EXTENSION, &ART_2_EXTENSION, &ART_21_EXTENSION],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for (org, kind) in standing(scene) {
        let (Some(extended), Some((end, end_at))) = (&org.extended_to, end(org, kind)) else {
            continue;
        };
        let most = end.checked_add_months(Months::new(12 * EXTENSION_YEARS));
        if most.is_some_and(|most| extended.value.first > most) {
            let message = format!(
                "任期{end}届满，延期到{}，超过{EXTENSION_YEARS}年",
                extended.value.text()
            );
            out.report(
                Problem::at(extended.at, message)
                    .org(Some(&org.name))
                    .because(end_at, format!("任期{end}届满")),
            );
        }
    }
}
