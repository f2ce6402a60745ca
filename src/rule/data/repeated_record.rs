//! `DQ07`

use chrono::NaiveDate;

use crate::duty::is_one_event;
use crate::law::practice::RECORD_LOGIC;
use crate::ledger::Meeting;
use crate::rule::{Own, Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("repeated_record.md")]
    pub static REPEATED_RECORD = {
        code: "DQ07",
        name: "repeated-record",
        severity: Error,
        basis: &[&RECORD_LOGIC],
        org: of_org,
    }
}

fn of_org(_: &Scene<'_>, (_, meetings): Own<'_>, out: &mut Sink<'_>) {
    let told = meetings.iter().filter_map(|it| {
        let date = it.date.as_ref()?;
        let is_told = !it.kinds.is_empty() && !date.value.month_only;
        is_told.then_some((date.value.first, *it))
    });
    let mut by_day: Vec<(NaiveDate, &Meeting)> = told.collect();
    // Stable: those of one day stay in the order of the ledgers.
    by_day.sort_by_key(|it| it.0);
    for of_day in by_day.chunk_by(|a, b| a.0 == b.0) {
        for (at, (_, meeting)) in of_day.iter().enumerate() {
            let mut before = of_day.iter().take(at).map(|it| it.1);
            let same = before.find(|it| it.kinds == meeting.kinds && is_one_event(it, meeting));
            if let Some(first) = same {
                report(meeting, first, out);
            }
        }
    }
}

fn report(meeting: &Meeting, first: &Meeting, out: &mut Sink<'_>) {
    let day = meeting.date.as_ref().map(|it| it.value.text());
    let kinds: Vec<_> = meeting.kinds.iter().map(|it| it.title()).collect();
    let message = format!(
        "{} 的{}登记了不止一次",
        day.unwrap_or_default(),
        kinds.join("、")
    );
    let problem = Problem::of(meeting, meeting.row.anchor(), message);
    out.report(problem.because(first.row.anchor(), "第一次登记"));
}
