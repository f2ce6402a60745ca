//! `DQ10`

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::law::suspicion;
use crate::ledger::Meeting;
use crate::rule::{Limit, Problem, Scene, Sink, rule};

static ENTERED: Limit = Limit {
    name: "entered",
    title: "一天登记几次不同日期的会议提示",
    default: 5,
    range: (2, 1000),
};
static HELD: Limit = Limit {
    name: "held",
    title: "一天开几次会提示",
    default: 3,
    range: (2, 100),
};

rule! {
    #[doc = include_str!("entered_at_once.md")]
    pub static ENTERED_AT_ONCE = {
        code: "DQ10",
        name: "entered-at-once",
        severity: Hint,
        basis: &[&suspicion::BACKFILLED],
        limits: &[&ENTERED, &HELD],
        check: check,
    }
}

type ByDay<'a> = BTreeMap<NaiveDate, Vec<&'a Meeting>>;

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let (entered_limit, held_limit) = (out.limit(&ENTERED), out.limit(&HELD));
    for meetings in scene.meetings_by_org().values() {
        let (mut entered, mut held) = (ByDay::new(), ByDay::new());
        for meeting in meetings {
            let Some(date) = meeting.date.as_ref().filter(|it| !it.value.month_only) else {
                continue;
            };
            held.entry(date.value.first).or_default().push(meeting);
            if let Some(filed) = meeting.filed.as_ref().filter(|it| !it.value.month_only) {
                entered.entry(filed.value.first).or_default().push(meeting);
            }
        }
        for (day, all) in entered {
            let days: std::collections::BTreeSet<_> = all
                .iter()
                .filter_map(|it| Some(it.date.as_ref()?.value.first))
                .collect();
            if count(days.len()) >= entered_limit {
                report(
                    &all,
                    format!("{day} 一天登记了{}个不同日期的会议", days.len()),
                    out,
                );
            }
        }
        for (day, all) in held {
            if count(all.len()) >= held_limit {
                report(&all, format!("{day} 一天登记了{}次会议", all.len()), out);
            }
        }
    }
}

fn count(all: usize) -> i64 {
    i64::try_from(all).unwrap_or(i64::MAX)
}

fn report(all: &[&Meeting], message: String, out: &mut Sink<'_>) {
    if let Some((first, more)) = all.split_first() {
        let problem = Problem::of(first, first.row.anchor(), message);
        out.report(
            more.iter()
                .fold(problem, |it, more| it.and_at(more.row.anchor())),
        );
    }
}
