//! `ORG10`

use super::term_expired::end_with_extension;
use super::too_many_members::standing;
use crate::law::branch_work::ART_21_REMINDER;
use crate::law::term::ART_3_REMIND;
use crate::rule::{Limit, Problem, Scene, Sink, rule};

static DAYS: Limit = Limit {
    name: "days",
    title: "届满前多少天起提醒（天）",
    default: 180,
    range: (1, 730),
};

rule! {
    #[doc = include_str!("term_ends_soon.md")]
    pub static TERM_ENDS_SOON = {
        code: "ORG10",
        name: "term-ends-soon",
        severity: Hint,
        basis: &[&ART_3_REMIND, &ART_21_REMINDER],
        limits: &[&DAYS],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for (org, kind) in standing(scene) {
        let Some((end, at)) = end_with_extension(org, kind) else {
            continue;
        };
        let (days, most) = ((end - scene.as_of).num_days(), out.limit(&DAYS));
        if (0..=most).contains(&days) {
            let message = format!("任期{end}届满，离届满不超过{most}天");
            out.report(
                Problem::at(at, message)
                    .org(Some(&org.name))
                    .because(at, format!("还有{days}天")),
            );
        }
    }
}
