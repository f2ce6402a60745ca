//! `REG02`

use chrono::{Months, NaiveDate};

use crate::law::regional;
use crate::ledger::value::{arabic, tight};
use crate::ledger::{Agreement, Field};
use crate::rule::{Limit, Problem, Scene, Sink, rule};

static YEARS: Limit = Limit {
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
    let Some(signed) = &it.sign_date else {
        let says_signed = it.signed.as_ref().is_some_and(|it| it.value);
        if let (Some(cell), true) = (it.row.cell(Field::SignDate), says_signed) {
            out.report(Problem::at(cell, "已签协议，没有写签约日期").org(it.unit.as_ref()));
        }
        return;
    };
    let (last, told) = match &it.expiry {
        Some(expiry) => (Some(expiry.value.last()), expiry.at),
        None => (expiry(it, signed.value.first, out.limit(&YEARS)), signed.at),
    };
    if let Some(last) = last.filter(|it| *it < scene.as_of) {
        out.report(
            Problem::at(at, format!("共建协议 {last} 已到期"))
                .org(it.unit.as_ref())
                .because(told, "按这一格算"),
        );
    }
}

/// The last day of an agreement by its term, or by the usual one.
fn expiry(it: &Agreement, signed: NaiveDate, usual: i64) -> Option<NaiveDate> {
    let said = it.term.as_ref().map(|it| arabic(&tight(&it.value)));
    if said
        .as_ref()
        .is_some_and(|it| it.contains("长期") || it.contains("永久"))
    {
        return None;
    }
    let number = said.and_then(|it| it.split('年').next().and_then(|it| it.parse::<i64>().ok()));
    let years = u32::try_from(number.unwrap_or(usual)).ok()?;
    signed
        .checked_add_months(Months::new(years.checked_mul(12)?))
        .and_then(|it| it.pred_opt())
}
