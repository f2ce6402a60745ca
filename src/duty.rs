//! Who owes what and when, what counts, and what became of it.

mod happening;
mod owed;
mod period;

use chrono::NaiveDate;

pub use period::Period;

use crate::law::Article;
use crate::ledger::{EventKind, Records};
use crate::policy::Policy;
use crate::rule::{self, Finding, Problem, Sink};
use crate::sheet::CellRef;
use crate::trace::{StepId, Trace};
use crate::unit::{Directory, OrgId};
use happening::{Happening, happenings};
use owed::Owed;

/// A kind of duty the engine can check.
#[derive(Debug)]
pub struct DutyKind {
    /// Its name in the contract.
    pub id: &'static str,
    /// The rule a miss is reported under.
    pub rule: &'static str,
    /// The events that fulfil it.
    pub event: EventKind,
}

/// Every kind of duty.
pub static DUTIES: &[DutyKind] = &[
    DutyKind {
        id: "branch-congress",
        rule: "MTG01",
        event: EventKind::BranchCongress,
    },
    DutyKind {
        id: "committee-meeting",
        rule: "MTG02",
        event: EventKind::CommitteeMeeting,
    },
    DutyKind {
        id: "party-lecture",
        rule: "MTG04",
        event: EventKind::PartyLecture,
    },
    DutyKind {
        id: "theme-day",
        rule: "MTG05",
        event: EventKind::ThemeDay,
    },
    DutyKind {
        id: "org-life-meeting",
        rule: "MTG06",
        event: EventKind::OrgLifeMeeting,
    },
    DutyKind {
        id: "member-appraisal",
        rule: "MTG07",
        event: EventKind::MemberAppraisal,
    },
    DutyKind {
        id: "joint-conference",
        rule: "MTG20",
        event: EventKind::JointConference,
    },
    DutyKind {
        id: "party-training",
        rule: "TRN05",
        event: EventKind::PartyTraining,
    },
];

/// What became of a duty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// 达标.
    Met,
    /// 补开: made up within the days of grace.
    Late,
    /// 不足: something was held, too little counts.
    Short,
    /// 未开展.
    Missed,
    /// 未到期.
    Pending,
    /// 不适用.
    Exempt,
}

impl Status {
    /// The name of the contract.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Late => "late",
            Self::Short => "short",
            Self::Missed => "missed",
            Self::Pending => "pending",
            Self::Exempt => "exempt",
        }
    }

    /// Its name for the person.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Met => "达标",
            Self::Late => "补开",
            Self::Short => "不足",
            Self::Missed => "未开展",
            Self::Pending => "未到期",
            Self::Exempt => "不适用",
        }
    }
}

/// One duty of one organization in one period.
#[derive(Debug)]
pub struct Duty {
    /// Who owes it.
    pub org: OrgId,
    /// What is owed.
    pub kind: &'static DutyKind,
    /// When.
    pub period: Period,
    /// What became of it.
    pub status: Status,
    /// How many events are required.
    pub required: i64,
    /// How many count, made-up ones included.
    pub counted: i64,
    /// How many of these were made up.
    pub late: i64,
    /// The events that count.
    pub at: Vec<CellRef>,
    /// The events that do not, and why.
    pub rejected: Vec<(CellRef, String)>,
    /// Why it does not apply, what is lacking, or how much time is left.
    pub note: String,
    /// What the pack bases it on.
    pub basis: &'static Article,
    /// How many are required.
    pub required_step: StepId,
    /// How many count.
    pub counted_step: StepId,
}

/// What was found out about duties.
#[derive(Debug, Default)]
pub struct Duties {
    /// Every duty, by organization, kind and period.
    pub list: Vec<Duty>,
    /// Names in the ledgers that no organization of the roster has.
    pub unknown: Vec<(String, Vec<CellRef>)>,
}

/// The frame of a check.
#[derive(Debug, Clone, Copy)]
pub struct Frame<'a> {
    /// The rule pack.
    pub policy: &'a Policy,
    /// The period checked.
    pub period: Period,
    /// The day up to which records count.
    pub as_of: NaiveDate,
}

/// Finds out what became of every duty. A duty whose ledger nobody handed in is not looked at.
pub fn assess(
    frame: Frame<'_>,
    records: &Records,
    directory: &mut Directory,
    trace: &mut Trace,
) -> Duties {
    let (happenings, unknown) = happenings(records, directory);
    let mut by_org: Vec<Vec<&Happening>> = directory.orgs.iter().map(|_| Vec::new()).collect();
    for it in &happenings {
        if let Some(list) = by_org.get_mut(it.org) {
            list.push(it);
        }
    }
    let mut list = Vec::new();
    for (org, held) in directory.orgs.iter().enumerate().zip(&by_org) {
        for policy in &frame.policy.duties {
            let Some(kind) = DUTIES.iter().find(|it| it.id == policy.duty) else {
                continue;
            };
            let handed_in = match kind.event {
                EventKind::PartyTraining => !records.trainings.is_empty(),
                _ => !records.meetings.is_empty(),
            };
            if !handed_in || !policy.owed_by.iter().any(|it| it == org.1.kind.id()) {
                continue;
            }
            let owed = Owed {
                org,
                policy,
                kind,
                frame,
                held,
            };
            list.extend(
                frame
                    .period
                    .parts(policy.per)
                    .into_iter()
                    .filter_map(|it| owed.in_period(it, trace)),
            );
        }
    }
    Duties { list, unknown }
}

/// A finding for every duty that was due and not done.
pub fn findings(duties: &Duties, directory: &Directory, findings: &mut Vec<Finding>) {
    for duty in &duties.list {
        if !matches!(duty.status, Status::Short | Status::Missed) {
            continue;
        }
        let (Some(org), Some(rule)) = (directory.orgs.get(duty.org), rule::by_code(duty.kind.rule))
        else {
            continue;
        };
        let what = duty.kind.event.title();
        let when = duty.period.title();
        let message = match duty.status {
            Status::Missed => format!("{when}没有开展{what}，要求至少{}次", duty.required),
            _ if duty.note.is_empty() => {
                format!(
                    "{when}的{what}算数的有{}次，要求至少{}次",
                    duty.counted, duty.required
                )
            }
            _ => format!("{when}的{what}{}", duty.note),
        };
        let name = crate::ledger::Said {
            value: org.name.clone(),
            at: org.at,
        };
        let mut problem = Problem::at(org.at, message)
            .org(Some(&name))
            .period(duty.period.to_string());
        for (cell, why) in &duty.rejected {
            problem = problem.because(*cell, why.clone());
        }
        Sink::new(rule, findings).report(problem);
    }
}
