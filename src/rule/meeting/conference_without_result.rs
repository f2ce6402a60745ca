//! `MTG22`

use crate::law::regional;
use crate::ledger::{EventKind, Field, Meeting};
use crate::rule::{Own, Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("conference_without_result.md")]
    pub static CONFERENCE_WITHOUT_RESULT = {
        code: "MTG22",
        name: "conference-without-result",
        severity: Hint,
        basis: &[&regional::CONFERENCE_RECORD, &regional::CONFERENCE_MINUTES],
        org: of_org,
    }
}

fn of_org(_: &Scene<'_>, (_, meetings): Own<'_>, out: &mut Sink<'_>) {
    let mut conferences: Vec<&Meeting> = meetings
        .iter()
        .copied()
        .filter(|it| it.kinds.contains(&EventKind::JointConference))
        .collect();
    conferences.sort_by_key(|it| it.date.as_ref().map(|it| it.value.first));
    for (at, meeting) in conferences.iter().enumerate() {
        nothing_decided(meeting, out);
        let is_last = at + 1 == conferences.len();
        if !is_last {
            nothing_reported(meeting, out);
        }
    }
}

fn nothing_decided(meeting: &Meeting, out: &mut Sink<'_>) {
    let elements = [
        (Field::Title, meeting.title.is_none(), "议题"),
        (Field::Resolution, meeting.resolution.is_none(), "议定事项"),
    ];
    for (field, blank, name) in elements {
        if let (Some(cell), true) = (meeting.row.cell(field), blank) {
            out.report(Problem::of(meeting, cell, format!("联席会议没有写{name}")));
        }
    }
}

fn nothing_reported(meeting: &Meeting, out: &mut Sink<'_>) {
    let (Some(resolution), None) = (&meeting.resolution, &meeting.progress) else {
        return;
    };
    if let Some(cell) = meeting.row.cell(Field::Progress) {
        out.report(
            Problem::of(
                meeting,
                cell,
                "后来又开了联席会议，这一次议定事项的落实情况没有写",
            )
            .because(resolution.at, "议定事项"),
        );
    }
}
