//! `ORG13`

use super::too_many_members::{members, standing};
use crate::law::branch_work::ART_13_GROUPS;
use crate::law::practice::CROSS_FOOT;
use crate::ledger::Organization;
use crate::ledger::exact;
use crate::rule::{Limit, Problem, Scene, Severity, Sink, rule};

static GROUP_SIZE: Limit = Limit {
    name: "group-size",
    title: "一个党小组至少几名党员（人）",
    default: 3,
    range: (1, 20),
};

rule! {
    #[doc = include_str!("numbers_do_not_add_up.md")]
    pub static NUMBERS_DO_NOT_ADD_UP = {
        code: "ORG13",
        name: "numbers-do-not-add-up",
        severity: Error,
        basis: &[&CROSS_FOOT, &ART_13_GROUPS],
        limits: &[&GROUP_SIZE],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for (org, _) in standing(scene) {
        let problems = [
            sum(org),
            committee(org),
            groups(org, out.limit(&GROUP_SIZE)),
        ];
        for problem in problems.into_iter().flatten() {
            out.report(problem.org(Some(&org.name)));
        }
    }
}

fn sum(org: &Organization) -> Option<Problem> {
    let (formal, formal_at) = exact(org.formal.as_ref())?;
    let (probationary, probationary_at) = exact(org.probationary.as_ref())?;
    let (total, at) = exact(org.members.as_ref())?;
    let sum = formal.checked_add(probationary)?;
    let message =
        format!("正式党员{formal}人加预备党员{probationary}人是{sum}人，党员总数写的是{total}人");
    (sum != total).then(|| {
        Problem::at(at, message)
            .subject("党员总数")
            .because(formal_at, format!("正式党员{formal}人"))
            .because(probationary_at, format!("预备党员{probationary}人"))
    })
}

fn committee(org: &Organization) -> Option<Problem> {
    let (formal, formal_at) = exact(org.formal.as_ref())?;
    let (size, at) = exact(org.committee_size.as_ref())?;
    let message = format!("支委{size}人，多于正式党员{formal}人");
    (size > formal).then(|| {
        Problem::at(at, message)
            .subject("支委人数")
            .because(formal_at, format!("正式党员{formal}人"))
    })
}

fn groups(org: &Organization, size: i64) -> Option<Problem> {
    let (members, members_at) = members(org)?;
    let (groups, at) = exact(org.groups.as_ref())?;
    let message = format!("党小组{groups}个，党员只有{members}人，平均不到{size}人");
    (groups.checked_mul(size)? > members).then(|| {
        Problem::at(at, message)
            .subject("党小组数")
            .severity(Severity::Hint)
            .because(members_at, format!("党员{members}人"))
    })
}
