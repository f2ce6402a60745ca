//! `DQ18`

use crate::law::practice;
use crate::rule::{Edit, Problem, Scene, Sink, rule};
use crate::sheet::Span;

rule! {
    #[doc = include_str!("total_wrong.md")]
    pub static TOTAL_WRONG = {
        code: "DQ18",
        name: "total-wrong",
        severity: Error,
        basis: &[&practice::CROSS_FOOT],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for total in &scene.records.totals {
        if total.said == total.sum {
            continue;
        }
        let message = format!(
            "{}的合计是{}，各行相加是{}",
            total.title, total.said, total.sum
        );
        let (from, to) = total.rows;
        let edit = Edit {
            at: total.at,
            value: total.sum.to_string(),
        };
        out.report(
            Problem::at(total.at, message)
                .because(Span { from, to }, "各行")
                .likely_fix(format!("改成{}", total.sum), vec![edit]),
        );
    }
}
