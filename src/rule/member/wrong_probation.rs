//! `MEM03`

use chrono::{Datelike, Months, NaiveDate};

use crate::law::constitution::{
    ART_7_EXTENSION, ART_7_PROBATION, PROBATION_EXTENSION_YEARS, PROBATION_YEARS,
};
use crate::rule::{Limit, Problem, Scene, Sink, rule};

static FROM_YEAR: Limit = Limit {
    name: "from-year",
    title: "从哪一年入党的起核对预备期（年）",
    default: 1983,
    range: (1921, 2100),
};

rule! {
    #[doc = include_str!("wrong_probation.md")]
    pub static WRONG_PROBATION = {
        code: "MEM03",
        name: "wrong-probation",
        severity: Hint,
        basis: &[&ART_7_PROBATION, &ART_7_EXTENSION],
        limits: &[&FROM_YEAR],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let after = |day: NaiveDate, years| day.checked_add_months(Months::new(12 * years));
    for member in &scene.records.members {
        let (Some(joined), Some(full)) = (&member.joined, &member.full) else {
            continue;
        };
        let (from, to) = (joined.value.first, full.value.first);
        let inferred = joined.value.inferred_year || full.value.inferred_year;
        if inferred || i64::from(from.year()) < out.limit(&FROM_YEAR) {
            continue;
        }
        let least = after(from, PROBATION_YEARS);
        let most = after(
            joined.value.latest(),
            PROBATION_YEARS + PROBATION_EXTENSION_YEARS,
        );
        let wrong = if least.is_some_and(|it| full.value.latest() < it) {
            format!("预备期不满{PROBATION_YEARS}年")
        } else if most.is_some_and(|it| to > it) {
            let most = PROBATION_YEARS + PROBATION_EXTENSION_YEARS;
            format!("加上延长的预备期也超过{most}年")
        } else {
            continue;
        };
        let (from, to) = (joined.value.text(), full.value.text());
        out.report(
            Problem::at(full.at, format!("{from}入党，{to}转正，{wrong}"))
                .org(member.org.as_ref())
                .subject(member.name.value.clone())
                .because(joined.at, "入党时间"),
        );
    }
}
