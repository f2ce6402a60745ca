//! `ORG12`

use chrono::Months;

use super::too_many_members::standing;
use crate::law::branch_work::ART_21_VACANCY;
use crate::law::routine::VACANCY;
use crate::ledger::Organization;
use crate::rule::{Limit, Problem, Scene, Sink, rule};

static MONTHS: Limit = Limit {
    name: "months",
    title: "书记空缺满多少个月报告（月）",
    default: 3,
    range: (1, 24),
};
static LONG_MONTHS: Limit = Limit {
    name: "long-months",
    title: "书记空缺满多少个月算长期空缺（月）",
    default: 6,
    range: (1, 36),
};

rule! {
    #[doc = include_str!("secretary_vacant.md")]
    pub static SECRETARY_VACANT = {
        code: "ORG12",
        name: "secretary-vacant",
        severity: Warning,
        basis: &[&ART_21_VACANCY, &VACANCY],
        limits: &[&MONTHS, &LONG_MONTHS],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for (org, _) in standing(scene) {
        let Some(since) = org.vacant_since.as_ref().filter(|_| !is_filled(org)) else {
            continue;
        };
        let lasts = |months: i64| {
            u32::try_from(months)
                .ok()
                .and_then(|it| since.value.latest().checked_add_months(Months::new(it)))
                .is_some_and(|it| it <= scene.as_of)
        };
        let (months, long) = (out.limit(&MONTHS), out.limit(&LONG_MONTHS));
        if lasts(months) {
            let (reached, word) = if lasts(long) {
                (long, "长期")
            } else {
                (months, "")
            };
            let message = format!(
                "书记从{}起{word}空缺，已满{reached}个月",
                since.value.text()
            );
            out.report(Problem::at(since.at, message).org(Some(&org.name)));
        }
    }
}

/// Whether the roster names a secretary, and not that there is none or who stands in.
fn is_filled(org: &Organization) -> bool {
    const OPEN: &[&str] = &["缺", "待定", "待补", "待选", "未配", "主持", "代理", "代管"];
    org.secretary
        .as_ref()
        .is_some_and(|it| !OPEN.iter().any(|word| it.value.contains(word)))
}
