//! Who owes what and when, what counts, and what became of it.

mod agenda;
mod happening;
mod owed;
mod period;
mod said;

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::{Days, NaiveDate};

pub use agenda::{Slot, agenda};
pub use period::Period;
pub use said::is_one_event;

use crate::law::Article;
use crate::ledger::{EventKind, Records};
use crate::policy::{DutyPolicy, Policy};
use crate::sheet::CellRef;
use crate::trace::{StepId, Trace};
use crate::unit::{Directory, Org, OrgId, OrgKind};
use happening::{Happening, Held, Wanted, Words, happenings};
use owed::{Owed, Term};

/// A kind of duty the engine knows by itself; packs may add their own.
#[derive(Debug)]
pub struct KnownDuty {
    /// Its name in the contract.
    pub id: &'static str,
    /// Its name for the person.
    pub title: &'static str,
    /// The rule a miss is reported under.
    pub rule: &'static str,
    /// The events that fulfil it.
    pub event: EventKind,
}

/// Every kind of duty the engine knows by itself.
#[rustfmt::skip] // a table
pub static DUTIES: &[KnownDuty] = &[
    KnownDuty { id: "branch-congress", title: "党员大会", rule: "MTG01", event: EventKind::BranchCongress },
    KnownDuty { id: "committee-meeting", title: "支委会", rule: "MTG02", event: EventKind::CommitteeMeeting },
    KnownDuty { id: "group-meeting", title: "党小组会", rule: "MTG03", event: EventKind::GroupMeeting },
    KnownDuty { id: "party-lecture", title: "党课", rule: "MTG04", event: EventKind::PartyLecture },
    KnownDuty { id: "theme-day", title: "主题党日", rule: "MTG05", event: EventKind::ThemeDay },
    KnownDuty { id: "org-life-meeting", title: "组织生活会", rule: "MTG06", event: EventKind::OrgLifeMeeting },
    KnownDuty { id: "member-appraisal", title: "民主评议党员", rule: "MTG07", event: EventKind::MemberAppraisal },
    KnownDuty { id: "heart-talk", title: "谈心谈话", rule: "MTG08", event: EventKind::HeartTalk },
    KnownDuty { id: "secretary-lecture", title: "书记讲党课", rule: "MTG09", event: EventKind::PartyLecture },
    KnownDuty { id: "joint-conference", title: "联席会议", rule: "MTG20", event: EventKind::JointConference },
    KnownDuty { id: "party-training", title: "党务培训", rule: "TRN05", event: EventKind::PartyTraining },
];

/// A duty as a pack has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DutyKind {
    /// Its name in the contract or in the pack.
    pub id: String,
    /// Its name for the person.
    pub title: String,
    /// The rule a miss is reported under.
    pub rule: String,
    /// The events that fulfil it; `None`: those that say one of its words.
    pub event: Option<EventKind>,
}

impl DutyKind {
    /// The duty of an entry of a pack.
    #[must_use]
    pub fn of(policy: &DutyPolicy) -> Self {
        let known = DUTIES.iter().find(|it| it.id == policy.duty);
        let title = match known {
            Some(known) if policy.title.is_empty() => known.title.to_owned(),
            _ => policy.title.clone(),
        };
        Self {
            id: policy.duty.clone(),
            title,
            rule: policy.rule.clone(),
            event: known.map(|it| it.event),
        }
    }
}

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
    pub kind: Rc<DutyKind>,
    /// When.
    pub period: Period,
    /// When and what, for the person: 2025年第一季度党课.
    pub title: Rc<str>,
    /// The last day on which it can be done in time.
    pub due: NaiveDate,
    /// The day on which it is reminded of while it is open.
    pub remind: NaiveDate,
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

impl Duty {
    /// The last day on which it may be made up, when it was missed and that day has not passed.
    #[must_use]
    pub fn grace(&self, frame: Frame<'_>) -> Option<NaiveDate> {
        let days = frame.policy.make_up.days(self.period.per);
        let last = self.period.last();
        let until = last.checked_add_days(Days::new(days))?;
        let open = matches!(self.status, Status::Short | Status::Missed);
        (open && self.due == last && until > frame.as_of).then_some(until)
    }
}

/// What was found out about duties.
#[derive(Debug, Default)]
pub struct Duties {
    /// Every duty, by organization, kind and period.
    pub list: Vec<Duty>,
    /// Duties not looked at, because the ledgers record no such event of anyone: their titles.
    pub unrecorded: Vec<String>,
}

/// Why a row without a day does not count.
pub const NO_DATE: &str = "日期没有填或者看不懂";
/// Why a lecture does not count as the secretary's.
pub const NOT_BY_SECRETARY: &str = "看不出是书记讲的";

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
    directory: &Directory,
    trace: &mut Trace,
) -> Duties {
    let words = Words::of(&frame.policy.duties);
    let happenings = happenings(records, directory, &words);
    let mut by_org: Vec<Vec<Held<'_>>> = directory.orgs.iter().map(|_| Vec::new()).collect();
    for it in &happenings {
        if let Some(list) = by_org.get_mut(it.org) {
            list.push(Held::of(it));
        }
    }
    let kinds = kinds_that_met(records, directory);
    let handed_in = |org: &Org| org.record.is_some() || kinds.contains(&org.kind);
    let meets: Vec<bool> = directory.orgs.iter().map(handed_in).collect();
    let mut duties = Duties::default();
    let mut looked_at: Vec<LookedAt<'_>> = Vec::new();
    for policy in &frame.policy.duties {
        let kind = DutyKind::of(policy);
        let handed_in = match kind.event {
            Some(EventKind::PartyTraining) => !records.trainings.is_empty(),
            _ => !records.meetings.is_empty(),
        };
        if !handed_in {
            continue;
        }
        let of_meetings = kind.event != Some(EventKind::PartyTraining);
        let orgs = directory.orgs.iter().zip(&meets);
        let debtors: Vec<bool> = orgs
            .map(|(org, meets)| owes(policy, org) && (*meets || !of_meetings))
            .collect();
        if !debtors.contains(&true) {
            continue;
        }
        let wanted = Wanted::by(&kind, policy, &words);
        let mut held = by_org.iter().zip(&debtors).filter(|it| *it.1);
        let mut is_recorded = || held.any(|it| wanted.takes_any(it.0));
        if policy.if_recorded && !is_recorded() {
            duties.unrecorded.push(kind.title);
            continue;
        }
        let terms = Term::all(frame, policy, &kind);
        looked_at.push(LookedAt {
            policy,
            kind: Rc::new(kind),
            wanted,
            terms,
            debtors,
        });
    }
    let owed = looked_at.iter().map(LookedAt::count).sum();
    duties.list.reserve(owed);
    trace.reserve(2 * owed);
    for (org, held) in directory.orgs.iter().enumerate().zip(&by_org) {
        for duty in &looked_at {
            duty.of(org, (frame, held), trace, &mut duties.list);
        }
    }
    duties
}

/// Kinds of organizations of which a meeting is recorded. Whom no roster lists is asked for meetings only
/// if its kind is among them: otherwise nobody handed in such a ledger.
fn kinds_that_met(records: &Records, directory: &Directory) -> BTreeSet<OrgKind> {
    let mut kinds = BTreeSet::new();
    if directory.orgs.iter().all(|it| it.record.is_some()) {
        return kinds;
    }
    for it in records.meetings.iter().filter_map(|it| it.org.as_ref()) {
        let org = directory.find(&it.value);
        kinds.extend(org.and_then(|it| directory.orgs.get(it)).map(|it| it.kind));
    }
    kinds
}

/// A duty that is looked at: its periods, and which of the organizations owe it.
struct LookedAt<'a> {
    policy: &'a DutyPolicy,
    kind: Rc<DutyKind>,
    wanted: Wanted<'a>,
    terms: Vec<Term>,
    debtors: Vec<bool>,
}

impl LookedAt<'_> {
    /// How many duties come of it.
    fn count(&self) -> usize {
        self.terms.len() * self.debtors.iter().filter(|it| **it).count()
    }

    /// What became of it in every period, if the organization owes it.
    #[inline(never)] // so that it is compiled for speed while it runs
    fn of(
        &self,
        org: (OrgId, &Org),
        (frame, held): (Frame<'_>, &[Held<'_>]),
        trace: &mut Trace,
        out: &mut Vec<Duty>,
    ) {
        if !self.debtors.get(org.0).is_some_and(|it| *it) {
            return;
        }
        let own = held.iter().filter(|it| self.wanted.takes(**it));
        let own: Vec<&Happening<'_>> = own.map(|it| it.it).collect();
        let owed = Owed {
            org,
            policy: self.policy,
            kind: &self.kind,
            frame,
            held,
            own: &own,
        };
        out.extend(self.terms.iter().map(|it| owed.in_term(it, trace)));
    }
}

fn owes(policy: &DutyPolicy, org: &Org) -> bool {
    let named = |list: &[String]| list.contains(&org.name);
    let of_kind = policy.owed_by.iter().any(|it| it == org.kind.id());
    let formal = org.record.as_ref().and_then(|it| it.formal.as_ref());
    let large_enough = policy
        .formal_from
        .is_none_or(|from| formal.is_some_and(|it| it.value.value >= from));
    let asked = policy.orgs.is_empty() || named(&policy.orgs);
    of_kind && asked && !named(&policy.except) && large_enough
}
