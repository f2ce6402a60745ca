//! `REG02`

use crate::law::regional;
use crate::ledger::{Agreement, Field};
use crate::regional::last_day;
use crate::rule::{Limit, Problem, Scene, Sink, rule};

/// How long an agreement runs that does not say.
pub static YEARS: Limit = Limit {
    name: "years",
    title: "没有写有效期的按几年算",
    default: 1,
    range: (1, 20),
};

rule! {
    #[doc = include_str!("agreement_expired.md")]
    pub static AGREEMENT_EXPIRED = {
        code: "REG02",
        name: "agreement-expired",
        severity: Hint,
        basis: &[&regional::AGREEMENT_2004, &regional::JOINT_PROJECTS],
        limits: &[&YEARS],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for it in &scene.records.agreements {
        one(scene, it, out);
    }
}

fn one(scene: &Scene<'_>, it: &Agreement, out: &mut Sink<'_>) {
    let at = it.unit.as_ref().map_or(it.row.anchor(), |it| it.at);
    if it.sign_date.is_none() {
        let says_signed = it.signed.as_ref().is_some_and(|it| it.value);
        if let (Some(cell), true) = (it.row.cell(Field::SignDate), says_signed) {
            out.report(Problem::at(cell, "已签协议，没有写签约日期").org(it.unit.as_ref()));
        }
        return;
    }
    let Some((last, told)) = last_day(it, out.limit(&YEARS)) else {
        return;
    };
    if let Some(last) = last.filter(|it| *it < scene.as_of) {
        out.report(
            Problem::at(at, format!("共建协议 {last} 已到期"))
                .org(it.unit.as_ref())
                .because(told, "按这一格算"),
        );
    }
}
