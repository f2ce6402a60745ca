//! `MEM11`

use chrono::Months;

use crate::law::constitution::{PROBATION_EXTENSION_YEARS, PROBATION_YEARS};
use crate::law::development::{PROBATION_ENDED, PROBATION_EXTENSION};
use crate::ledger::Member;
use crate::rule::{Limit, Problem, Scene, Sink, rule};

static MONTHS: Limit = Limit {
    name: "months",
    title: "预备期满超过多少个月没有转正就提示（月）",
    default: 3,
    range: (0, 24),
};

rule! {
    #[doc = include_str!("probation_overdue.md")]
    pub static PROBATION_OVERDUE = {
        code: "MEM11",
        name: "probation-overdue",
        severity: Hint,
        basis: &[&PROBATION_ENDED, &PROBATION_EXTENSION],
        limits: &[&MONTHS],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let months = u32::try_from(out.limit(&MONTHS)).unwrap_or(0);
    for member in &scene.records.members {
        let open = member.is_probationary() && member.full.is_none() && member.gone().is_none();
        let Some(joined) = member.joined.as_ref().filter(|_| open) else {
            continue;
        };
        let extended = is_extended(member);
        let years = PROBATION_YEARS
            + if extended {
                PROBATION_EXTENSION_YEARS
            } else {
                0
            };
        let due = joined
            .value
            .latest()
            .checked_add_months(Months::new(12 * years + months));
        if due.is_none_or(|it| scene.as_of <= it) {
            continue;
        }
        let what = if extended {
            "延长的预备期"
        } else {
            "预备期"
        };
        let message = format!(
            "{}入党，{what}已满{years}年，又过了{months}个月以上，没有转正也没有写明处理",
            joined.value.text()
        );
        out.report(
            Problem::at(joined.at, message)
                .org(member.org.as_ref())
                .subject(member.name.value.clone()),
        );
    }
}

fn is_extended(member: &Member) -> bool {
    [&member.kind, &member.status, &member.remark]
        .into_iter()
        .flatten()
        .any(|it| it.value.contains("延长") || it.value.contains("延期"))
}
