//! `DQ07`

use crate::duty::is_one_event;
use crate::law::practice::RECORD_LOGIC;
use crate::ledger::Meeting;
use crate::ledger::value::tight_cow;
use crate::map::{FixedState, HashMap};
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("repeated_record.md")]
    pub static REPEATED_RECORD = {
        code: "DQ07",
        name: "repeated-record",
        severity: Error,
        basis: &[&RECORD_LOGIC],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let room = scene.records.meetings.len();
    let mut seen: HashMap<_, Vec<&Meeting>> =
        HashMap::with_capacity_and_hasher(room, FixedState::default());
    for meeting in &scene.records.meetings {
        let (Some(org), Some(date)) = (&meeting.org, &meeting.date) else {
            continue;
        };
        if meeting.kinds.is_empty() || date.value.month_only {
            continue;
        }
        let key = (tight_cow(&org.value), date.value.first, &meeting.kinds);
        let held = seen.entry(key).or_default();
        let first = held.iter().find(|it| is_one_event(it, meeting));
        let Some(first) = first.map(|it| it.row.anchor()) else {
            held.push(meeting);
            continue;
        };
        let kinds: Vec<_> = meeting.kinds.iter().map(|it| it.title()).collect();
        let message = format!("{} 的{}登记了不止一次", date.value.text(), kinds.join("、"));
        out.report(
            Problem::of(meeting, meeting.row.anchor(), message).because(first, "第一次登记"),
        );
    }
}
