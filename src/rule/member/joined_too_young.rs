//! `MEM02`

use chrono::{Months, NaiveDate};

use crate::law::constitution::{APPLY_FROM_AGE, ART_1_AGE};
use crate::law::id_card::{birthday, fault};
use crate::ledger::Member;
use crate::rule::{Problem, Scene, Sink, rule};
use crate::sheet::CellRef;

rule! {
    #[doc = include_str!("joined_too_young.md")]
    pub static JOINED_TOO_YOUNG = {
        code: "MEM02",
        name: "joined-too-young",
        severity: Error,
        basis: &[&ART_1_AGE],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for member in &scene.records.members {
        let (Some(joined), Some((born, at))) = (&member.joined, born(member)) else {
            continue;
        };
        let grown = born.checked_add_months(Months::new(12 * APPLY_FROM_AGE));
        if joined.value.inferred_year || grown.is_none_or(|it| joined.value.latest() >= it) {
            continue;
        }
        let message = format!("{}入党，还不满{APPLY_FROM_AGE}岁", joined.value.text());
        out.report(
            Problem::at(joined.at, message)
                .org(member.org.as_ref())
                .subject(member.name.value.clone())
                .because(at, "出生日期"),
        );
    }
}

/// The earliest birthday the row allows.
fn born(member: &Member) -> Option<(NaiveDate, CellRef)> {
    let written = member.birth.as_ref().filter(|it| !it.value.inferred_year);
    let written = written.map(|it| (it.value.first, it.at));
    let number = member
        .id_card
        .as_ref()
        .filter(|it| fault(&it.value).is_none());
    let numbered = number.and_then(|it| Some((birthday(&it.value)?, it.at)));
    written.into_iter().chain(numbered).min()
}
