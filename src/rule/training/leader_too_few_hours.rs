//! `TRN02`

use super::too_few_hours::PRO_RATA;
use super::too_few_hours::studied::{Studies, Term, finished_year, hours, is_course, owing};
use crate::law::education::MEMBER_HOURS;
use crate::law::routine::PRO_RATA as BY_MONTHS;
use crate::law::training_plan::{LEADER_COURSES, LEADER_HOURS, LEADERS_2019, LEADERS_2024};
use crate::ledger::{Field, Member};
use crate::rule::{Problem, Scene, Sink, rule};
use crate::sheet::CellRef;

rule! {
    #[doc = include_str!("leader_too_few_hours.md")]
    pub static LEADER_TOO_FEW_HOURS = {
        code: "TRN02",
        name: "leader-too-few-hours",
        severity: Warning,
        basis: &[&LEADERS_2024, &LEADERS_2019, &BY_MONTHS],
        limits: &[&PRO_RATA],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let plans = [&LEADERS_2024, &LEADERS_2019];
    let planned = |day| plans.iter().any(|it| it.act.applies_on(day));
    let Some(year) = finished_year(scene).filter(|it| planned(it.first())) else {
        return;
    };
    let studies = Studies::of(scene, year);
    let term = Term::new(year, year.last(), out.limit(&PRO_RATA) == 1);
    for member in owing(scene).filter(|it| it.is_leader()) {
        let short = too_few(member, &studies, &term);
        let course = lacks_course(member, &studies);
        let Some(at) = short.as_ref().map(|it| it.0).or(course) else {
            continue;
        };
        let words = [
            short.map(|it| it.1),
            course.map(|_| "没有参加集中培训".to_owned()),
        ];
        let words: Vec<String> = words.into_iter().flatten().collect();
        let message = format!("{}{}", year.title(), words.join("，"));
        let mut problem = Problem::at(at, message)
            .org(member.org.as_ref())
            .subject(member.name.value.clone())
            .period(year.to_string());
        if let Some(cell) = course.filter(|it| *it != at) {
            problem = problem.and_at(cell);
        }
        out.report(problem);
    }
}

/// The cell and what is short: never less is owed than of a member.
fn too_few(member: &Member, studies: &Studies<'_>, term: &Term) -> Option<(CellRef, String)> {
    let done = studies.hours(member)?;
    let in_post = term.months_in_post(member);
    let as_leader = LEADER_HOURS * 100 * in_post;
    let owed = as_leader.max(MEMBER_HOURS * 100 * term.months(member));
    let share = if in_post < 12 { "折算后" } else { "" };
    (done.value.saturating_mul(12) < owed).then(|| {
        let (done_hours, owed) = (hours(done.value), hours(owed / 12));
        let message = format!("集中学习培训{done_hours}学时，{share}一般不少于{owed}学时");
        (done.at, message)
    })
}

/// The cell that tells that a leader attended no course: a number, or trainings of other kinds only.
fn lacks_course(member: &Member, studies: &Studies<'_>) -> Option<CellRef> {
    if member.row.cell(Field::Intensive).is_some() {
        let said = member.intensive.as_ref()?;
        return (said.value.value < LEADER_COURSES).then_some(said.at);
    }
    let each = studies.trainings(member)?;
    let none = !each.is_empty() && each.iter().all(|it| is_course(it) == Some(false));
    none.then_some(member.name.at)
}
