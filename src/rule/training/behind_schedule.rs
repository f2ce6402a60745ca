//! `TRN12`

use super::too_few_hours::PRO_RATA;
use super::too_few_hours::studied::{Studies, Term, hours, owing};
use crate::duty::Period;
use crate::law::education::{ART_20_HOURS, MEMBER_HOURS};
use crate::law::routine::PROGRESS;
use crate::law::training_plan::LEADER_HOURS;
use crate::policy::Per;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("behind_schedule.md")]
    pub static BEHIND_SCHEDULE = {
        code: "TRN12",
        name: "behind-schedule",
        severity: Hint,
        basis: &[&PROGRESS, &ART_20_HOURS],
        limits: &[&PRO_RATA],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let year = Period::of(scene.period.first(), Per::Year, scene.period.start);
    let mut quarters = year.parts(Per::Quarter);
    quarters.retain(|it| it.last() <= scene.as_of);
    let (Some(quarter), true) = (quarters.last(), year.last() > scene.as_of) else {
        return;
    };
    let studies = Studies::of(scene, year);
    let term = Term::new(year, quarter.last(), out.limit(&PRO_RATA) == 1);
    for member in owing(scene) {
        let owed = if member.is_leader() {
            (LEADER_HOURS * term.months_in_post(member)).max(MEMBER_HOURS * term.months(member))
        } else {
            MEMBER_HOURS * term.months(member)
        };
        let Some(done) = studies
            .hours(member)
            .filter(|it| it.value.saturating_mul(12) < owed * 100)
        else {
            continue;
        };
        let message = format!(
            "到{}末累计{}学时，按进度应有{}学时",
            quarter.title(),
            hours(done.value),
            hours(owed * 100 / 12)
        );
        out.report(
            Problem::at(done.at, message)
                .org(member.org.as_ref())
                .subject(member.name.value.clone())
                .period(year.to_string()),
        );
    }
}
