//! `NEW15`

use crate::coverage::Standing;
use crate::law::branch_work::ESTABLISH_FROM;
use crate::law::practice;
use crate::ledger::value::{arabic, tight_cow};
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("reason_contradicts_numbers.md")]
    pub static REASON_CONTRADICTS_NUMBERS = {
        code: "NEW15",
        name: "reason-contradicts-numbers",
        severity: Error,
        basis: &[&practice::AGREEMENT],
        unit: check,
    }
}

fn check(_: &Scene<'_>, standing: &Standing<'_>, out: &mut Sink<'_>) {
    let unit = standing.unit;
    let Some(reason) = &unit.reason else { return };
    let text = tight_cow(&reason.value);
    let none = || ["没有党员", "无党员"].iter().any(|it| text.contains(it));
    let few = || {
        let text = arabic(&text);
        let words = ["不足3", "少于3", "不到3", "未满3"];
        words.iter().any(|it| text.contains(it))
    };
    let formal = unit.formal.as_ref().map(|it| (it.value.value, it.at));
    let members = unit
        .all_members()
        .zip(unit.members.as_ref().or(unit.formal.as_ref()));
    let wrong = match (formal, members) {
        (_, Some((members, said))) if members > 0 && none() => {
            Some((format!("写没有党员，党员数是{members}人"), said.at))
        }
        (Some((formal, at)), _) if formal >= ESTABLISH_FROM && few() => Some((
            format!("写不足{ESTABLISH_FROM}名，正式党员是{formal}人"),
            at,
        )),
        _ => None,
    };
    if let Some((message, at)) = wrong {
        out.report(
            Problem::at(reason.at, message)
                .org(Some(&unit.name))
                .because(at, "党员数"),
        );
    } else if standing.form.is_organized() {
        let message = format!("已建党组织，又写了未建原因“{}”", reason.value);
        out.report(Problem::at(reason.at, message).org(Some(&unit.name)));
    }
}
