//! `MEM05`

use chrono::{Months, NaiveDate};

use crate::law::education::{ART_24_LOST, ART_24_STRUCK, LOST_MONTHS, SUSPENDED_YEARS};
use crate::ledger::{Member, Said};
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("lost_not_handled.md")]
    pub static LOST_NOT_HANDLED = {
        code: "MEM05",
        name: "lost-not-handled",
        severity: Warning,
        basis: &[&ART_24_LOST, &ART_24_STRUCK],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for member in &scene.records.members {
        let back = member.lost.as_ref().is_some_and(|it| !it.value);
        if back || is_abroad(member) {
            continue;
        }
        let problem = match member.gone() {
            None => not_suspended(member, scene.as_of),
            Some(status) => not_struck_off(member, status, scene.as_of),
        };
        if let Some(problem) = problem {
            out.report(
                problem
                    .org(member.org.as_ref())
                    .subject(member.name.value.clone()),
            );
        }
    }
}

fn not_suspended(member: &Member, as_of: NaiveDate) -> Option<Problem> {
    let since = member.lost_since.as_ref()?;
    let due = since
        .value
        .latest()
        .checked_add_months(Months::new(LOST_MONTHS))?;
    let when = since.value.text();
    let message = format!("{when}起失去联系，已满{LOST_MONTHS}个月，没有停止党籍");
    (due <= as_of).then(|| Problem::at(since.at, message))
}

fn not_struck_off(member: &Member, status: &Said<String>, as_of: NaiveDate) -> Option<Problem> {
    let since = member.status_date.as_ref()?;
    let due = since
        .value
        .latest()
        .checked_add_months(Months::new(12 * SUSPENDED_YEARS))?;
    let when = since.value.text();
    let message = format!("{when}停止党籍，已满{SUSPENDED_YEARS}年，没有处理结果");
    (status.value.contains("停止") && due <= as_of)
        .then(|| Problem::at(since.at, message).because(status.at, "党籍状态"))
}

/// Whoever is abroad is suspended under another rule.
fn is_abroad(member: &Member) -> bool {
    const ABROAD: &[&str] = &["国外", "境外", "出国", "出境", "海外", "定居"];
    [&member.status, &member.destination, &member.remark]
        .into_iter()
        .flatten()
        .any(|it| ABROAD.iter().any(|word| it.value.contains(word)))
}
