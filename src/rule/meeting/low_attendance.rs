//! `MTG16`

use crate::law::routine;
use crate::ledger::{EventKind, Said};
use crate::rule::{Limit, Own, Problem, Scene, Sink, rule};

static PERCENT: Limit = Limit {
    name: "percent",
    title: "参会率提示线（%）",
    default: 80,
    range: (1, 100),
};

rule! {
    #[doc = include_str!("low_attendance.md")]
    pub static LOW_ATTENDANCE = {
        code: "MTG16",
        name: "low-attendance",
        severity: Hint,
        basis: &[&routine::ATTENDANCE],
        limits: &[&PERCENT],
        org: of_org,
    }
}

const COUNTED: &[EventKind] = &[
    EventKind::BranchCongress,
    EventKind::CommitteeMeeting,
    EventKind::GroupMeeting,
    EventKind::PartyLecture,
    EventKind::ThemeDay,
];

fn of_org(scene: &Scene<'_>, (org, meetings): Own<'_>, out: &mut Sink<'_>) {
    let line = out.limit(&PERCENT);
    let (mut present, mut expected, mut low) = (0, 0, Vec::new());
    for meeting in meetings {
        let in_period = meeting
            .date
            .as_ref()
            .is_some_and(|it| scene.period.holds(it.value.first));
        let (Some(came), Some(due)) = (&meeting.present, &meeting.expected) else {
            continue;
        };
        let exact = !came.value.approximate && !due.value.approximate;
        if !in_period || !exact || !meeting.kinds.iter().any(|it| COUNTED.contains(it)) {
            continue;
        }
        present += came.value.value.min(due.value.value);
        expected += due.value.value;
        if came.value.value * 100 < due.value.value * line {
            low.push(came.at);
        }
    }
    let (Some(first), Some(org)) = (low.first(), scene.directory.orgs.get(org)) else {
        return;
    };
    if present * 100 >= expected * line {
        return;
    }
    let name = Said {
        value: org.name.clone(),
        at: org.at,
    };
    let message =
        format!("本期三会一课和主题党日应到{expected}人次、实到{present}人次，不到{line}%");
    let problem = Problem::at(*first, message)
        .org(Some(&name))
        .period(scene.period.to_string());
    out.report(low.iter().skip(1).fold(problem, |it, at| it.and_at(*at)));
}
