//! `DQ01`

use crate::law::practice::RECORD_LOGIC;
use crate::ledger::Said;
use crate::ledger::value::When;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("future_date.md")]
    pub static FUTURE_DATE = {
        code: "DQ01",
        name: "future-date",
        severity: Error,
        basis: &[&RECORD_LOGIC],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let mut look = |date: Option<&Said<When>>, org: Option<&Said<String>>| {
        if let Some(date) = date
            && date.value.first > scene.as_of
        {
            let message = format!("日期 {} 在截至日 {} 以后", date.value.text(), scene.as_of);
            out.report(Problem::at(date.at, message).org(org));
        }
    };
    for it in &scene.records.meetings {
        look(it.date.as_ref(), it.org.as_ref());
    }
    for it in &scene.records.trainings {
        look(it.date.as_ref(), it.org.as_ref());
    }
    for it in &scene.records.services {
        look(it.date.as_ref(), it.org.as_ref());
    }
}
