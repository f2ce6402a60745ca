//! `DQ10`

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::law::suspicion;
use crate::ledger::Meeting;
use crate::rule::{Limit, Own, Problem, Scene, Sink, rule};

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
        org: of_org,
    }
}

/// Meetings with the day they are counted on.
type Days<'a> = Vec<(NaiveDate, &'a Meeting)>;

fn of_org(_: &Scene<'_>, (_, meetings): Own<'_>, out: &mut Sink<'_>) {
    let (entered_limit, held_limit) = (out.limit(&ENTERED), out.limit(&HELD));
    let (mut entered, mut held) = (Days::new(), Days::new());
    for meeting in meetings {
        let Some(date) = meeting.date.as_ref().filter(|it| !it.value.month_only) else {
            continue;
        };
        held.push((date.value.first, *meeting));
        if let Some(filed) = meeting.filed.as_ref().filter(|it| !it.value.month_only) {
            entered.push((filed.value.first, *meeting));
        }
    }
    for (day, all) in by_day(&mut entered) {
        let days: BTreeSet<_> = all
            .iter()
            .map(|it| it.1)
            .filter_map(|it| Some(it.date.as_ref()?.value.first))
            .collect();
        if count(days.len()) >= entered_limit {
            report(
                all,
                format!("{day} 一天登记了{}个不同日期的会议", days.len()),
                out,
            );
        }
    }
    for (day, all) in by_day(&mut held) {
        if count(all.len()) >= held_limit {
            report(all, format!("{day} 一天登记了{}次会议", all.len()), out);
        }
    }
}

/// The meetings of each day, in the order of the ledgers.
fn by_day<'a, 'b>(
    all: &'b mut Days<'a>,
) -> impl Iterator<Item = (NaiveDate, &'b [(NaiveDate, &'a Meeting)])> {
    all.sort_by_key(|it| it.0);
    let days = all.chunk_by(|a, b| a.0 == b.0);
    days.filter_map(|it| Some((it.first()?.0, it)))
}

fn count(all: usize) -> i64 {
    i64::try_from(all).unwrap_or(i64::MAX)
}

fn report(all: &[(NaiveDate, &Meeting)], message: String, out: &mut Sink<'_>) {
    if let Some(((_, first), more)) = all.split_first() {
        let problem = Problem::of(first, first.row.anchor(), message);
        out.report(
            more.iter()
                .fold(problem, |it, more| it.and_at(more.1.row.anchor())),
        );
    }
}
