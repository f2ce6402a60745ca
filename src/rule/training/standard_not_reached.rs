//! `TRN10`

use std::collections::BTreeMap;

use super::too_few_hours::PRO_RATA;
use super::too_few_hours::studied::{Studies, Term, finished_year, owing};
use crate::law::education::{ART_20_HOURS, MEMBER_HOURS};
use crate::law::statistics::FORM_9;
use crate::law::training_plan::LEADER_HOURS;
use crate::ledger::Said;
use crate::rule::{Problem, Scene, Sink, rule};
use crate::unit::OrgId;

rule! {
    #[doc = include_str!("standard_not_reached.md")]
    pub static STANDARD_NOT_REACHED = {
        code: "TRN10",
        name: "standard-not-reached",
        severity: Hint,
        basis: &[&FORM_9, &ART_20_HOURS],
        limits: &[&PRO_RATA],
        check: check,
    }
}

/// How many there are and how many of them reached their hours.
#[derive(Default)]
struct Reached {
    members: (usize, usize),
    leaders: (usize, usize),
    unknown: usize,
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let Some(year) = finished_year(scene) else {
        return;
    };
    let studies = Studies::of(scene, year);
    let term = Term::new(year, year.last(), out.limit(&PRO_RATA) == 1);
    let mut orgs: BTreeMap<OrgId, Reached> = BTreeMap::new();
    for member in owing(scene) {
        let Some(org) = member
            .org
            .as_ref()
            .and_then(|it| scene.directory.find(&it.value))
        else {
            continue;
        };
        let reached = orgs.entry(org).or_default();
        let Some(done) = studies.hours(member) else {
            reached.unknown += 1;
            continue;
        };
        let enough = |hours: i64, months| done.value.saturating_mul(12) >= hours * 100 * months;
        reached.members.0 += usize::from(enough(MEMBER_HOURS, term.months(member)));
        reached.members.1 += 1;
        if member.is_leader() {
            reached.leaders.0 += usize::from(enough(LEADER_HOURS, term.months_in_post(member)));
            reached.leaders.1 += 1;
        }
    }
    for (id, reached) in orgs {
        let all = reached.members.0 == reached.members.1 && reached.leaders.0 == reached.leaders.1;
        let Some(org) = scene.directory.orgs.get(id).filter(|_| !all) else {
            continue;
        };
        let name = Said {
            value: org.name.clone(),
            at: org.at,
        };
        out.report(
            Problem::at(org.at, reached.words())
                .org(Some(&name))
                .period(year.to_string()),
        );
    }
}

impl Reached {
    fn words(&self) -> String {
        let mut words = format!(
            "党员年度集中学习培训达标：{}/{}人",
            self.members.0, self.members.1
        );
        if self.leaders.1 > 0 {
            let (reached, all) = self.leaders;
            words = format!("{words}，书记和班子成员达标：{reached}/{all}人");
        }
        if self.unknown > 0 {
            words = format!("{words}，另有{}人看不出学时", self.unknown);
        }
        words
    }
}
