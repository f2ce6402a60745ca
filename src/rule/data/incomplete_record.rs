//! `DQ06`

use crate::law::practice::RECORD_ELEMENTS;
use crate::ledger::{Field, Ledger, LedgerKind, Meeting};
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("incomplete_record.md")]
    pub static INCOMPLETE_RECORD = {
        code: "DQ06",
        name: "incomplete-record",
        severity: Hint,
        basis: &[&RECORD_ELEMENTS],
        meeting: one,
    }
}

fn one(_: &Scene<'_>, meeting: &Meeting, out: &mut Sink<'_>) {
    let elements = [
        (Field::EventKind, meeting.kind.is_some()),
        (Field::Title, meeting.title.is_some()),
        (Field::Place, meeting.place.is_some()),
        (Field::Host, meeting.host.is_some()),
        (Field::Recorder, meeting.recorder.is_some()),
    ];
    // Dates and numbers that were not understood are told as such, not as missing.
    let mut blank: Vec<_> = elements
        .into_iter()
        .filter(|(_, filled)| !filled)
        .filter_map(|(field, _)| meeting.row.cell(field).map(|cell| (field, cell)))
        .collect();
    blank.sort_by_key(|it| it.1.col);
    let Some((_, first)) = blank.first() else {
        return;
    };
    let titles: Vec<&str> = blank
        .iter()
        .filter_map(|(field, _)| Ledger::of(LedgerKind::Meetings)?.column(*field))
        .map(|it| it.title)
        .collect();
    let mut problem = Problem::of(meeting, *first, format!("没有填{}", titles.join("、")));
    for (_, cell) in blank.iter().skip(1) {
        problem = problem.and_at(*cell);
    }
    out.report(problem);
}
