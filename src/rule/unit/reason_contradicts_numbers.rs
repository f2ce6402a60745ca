//! `NEW15`

use crate::law::branch_work::ESTABLISH_FROM;
use crate::law::practice;
use crate::ledger::Unit;
use crate::ledger::value::{arabic, tight};
use crate::rule::{Problem, Scene, Sink, rule};
use crate::unit::Form;

rule! {
    #[doc = include_str!("reason_contradicts_numbers.md")]
    pub static REASON_CONTRADICTS_NUMBERS = {
        code: "NEW15",
        name: "reason-contradicts-numbers",
        severity: Error,
        basis: &[&practice::AGREEMENT],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for unit in &scene.records.units {
        one(unit, out);
    }
}

fn one(unit: &Unit, out: &mut Sink<'_>) {
    let Some(reason) = &unit.reason else { return };
    let text = arabic(&tight(&reason.value));
    let says = |words: &[&str]| words.iter().any(|it| text.contains(it));
    let none = says(&["没有党员", "无党员", "暂无党员"]);
    let few = says(&["不足3", "少于3", "不到3", "未满3"]);
    let formal = unit.formal.as_ref().map(|it| (it.value.value, it.at));
    let members = unit
        .all_members()
        .zip(unit.members.as_ref().or(unit.formal.as_ref()));
    let wrong = match (none, few, formal, members) {
        (true, _, _, Some((members, said))) if members > 0 => {
            Some((format!("写没有党员，党员数是{members}人"), said.at))
        }
        (_, true, Some((formal, at)), _) if formal >= ESTABLISH_FROM => Some((
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
    } else if Form::of(unit).is_organized() {
        let message = format!("已建党组织，又写了未建原因“{}”", reason.value);
        out.report(Problem::at(reason.at, message).org(Some(&unit.name)));
    }
}
