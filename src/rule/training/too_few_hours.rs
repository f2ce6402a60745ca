//! `TRN01`

pub(in crate::rule) mod studied;

use crate::law::education::{ART_20_HOURS, ART_23_EXEMPT, MEMBER_HOURS};
use crate::law::routine::PRO_RATA as BY_MONTHS;
use crate::rule::{Limit, Problem, Scene, Sink, rule};
use studied::{Studies, Term, finished_year, hours, owing};

pub(super) static PRO_RATA: Limit = Limit {
    name: "pro-rata",
    title: "年中转入、新入党的按在册月数折算（1折算，0不折算）",
    default: 1,
    range: (0, 1),
};

rule! {
    #[doc = include_str!("too_few_hours.md")]
    pub static TOO_FEW_HOURS = {
        code: "TRN01",
        name: "too-few-hours",
        severity: Warning,
        basis: &[&ART_20_HOURS, &ART_23_EXEMPT, &BY_MONTHS],
        limits: &[&PRO_RATA],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let Some(year) = finished_year(scene).filter(|it| ART_20_HOURS.act.applies_on(it.first()))
    else {
        return;
    };
    let studies = Studies::of(scene, year);
    let term = Term::new(year, year.last(), out.limit(&PRO_RATA) == 1);
    for member in owing(scene).filter(|it| !it.is_leader()) {
        let months = term.months(member);
        let owed = MEMBER_HOURS * 100 * months;
        let Some(done) = studies.hours(member) else {
            continue;
        };
        if done.value.saturating_mul(12) >= owed {
            continue;
        }
        let share = if months < 12 {
            format!("按在册{months}个月折算")
        } else {
            String::new()
        };
        let message = format!(
            "{}集中学习培训{}学时，{share}一般不少于{}学时",
            year.title(),
            hours(done.value),
            hours(owed / 12)
        );
        out.report(
            Problem::at(done.at, message)
                .org(member.org.as_ref())
                .subject(member.name.value.clone())
                .period(year.to_string()),
        );
    }
}
