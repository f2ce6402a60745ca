//! One duty of one organization: which events count in a period, and what became of it.

use std::ops::RangeInclusive;
use std::rc::Rc;

use chrono::{Datelike, Days, NaiveDate};

use super::happening::{Happening, Held};
use super::said::MakeUpMark;
use super::{Duty, DutyKind, Frame, NO_DATE, NOT_BY_SECRETARY, Period, Status};
use crate::law::{self, Article, branch_work};
use crate::map::HashMap;
use crate::policy::{DutyPolicy, Per};
use crate::sheet::CellRef;
use crate::trace::{Exact, Rows, Source, Trace};
use crate::unit::{Org, OrgId};

/// One duty of one organization, in any period.
#[derive(Clone, Copy)]
pub(super) struct Owed<'a> {
    pub(super) org: (OrgId, &'a Org),
    pub(super) policy: &'a DutyPolicy,
    pub(super) kind: &'a Rc<DutyKind>,
    pub(super) frame: Frame<'a>,
    /// All it held.
    pub(super) held: &'a [Held<'a>],
    /// Of these, what fulfils the duty.
    pub(super) own: &'a [&'a Happening<'a>],
}

/// A period in which a duty is owed, and what is the same for every organization that owes it.
pub(super) struct Term {
    period: Period,
    /// Its first and last day.
    days: RangeInclusive<NaiveDate>,
    due: NaiveDate,
    remind: NaiveDate,
    basis: &'static Article,
    /// Why nobody owes it in this period.
    waived: Option<String>,
    /// When and what.
    title: Rc<str>,
    required_label: Rc<str>,
    counted_label: Rc<str>,
}

impl Term {
    /// The periods of a check in which a duty is owed; none when the pack bases it on nothing known.
    pub(super) fn all(frame: Frame<'_>, policy: &DutyPolicy, kind: &DutyKind) -> Vec<Self> {
        let Some(basis) = law::article(&policy.basis) else {
            return Vec::new();
        };
        let periods = frame.period.parts(policy.per).into_iter();
        let term = |period: Period| {
            let due = due(policy, period);
            let title = period.title();
            Self {
                period,
                days: period.first()..=period.last(),
                due,
                remind: due.with_day(frame.policy.remind_day).unwrap_or(due),
                basis,
                waived: waived(frame, period, basis),
                title: format!("{title}{}", kind.title).into(),
                required_label: format!("{title}应开展的次数").into(),
                counted_label: format!("{title}算数的{}", kind.title).into(),
            }
        };
        periods.map(term).collect()
    }
}

/// The last day on which a duty can still be done in time.
fn due(policy: &DutyPolicy, period: Period) -> NaiveDate {
    let last = period.last();
    policy
        .until
        .and_then(|(month, day)| NaiveDate::from_ymd_opt(last.year() + 1, month, day))
        .unwrap_or(last)
}

fn waived(frame: Frame<'_>, period: Period, basis: &Article) -> Option<String> {
    let exempt_months = &frame.policy.exempt_months;
    let months = period.parts(Per::Month);
    if months
        .iter()
        .all(|it| exempt_months.contains(&it.to_string()))
    {
        return Some("规则包写明这一期不要求".to_owned());
    }
    if !basis.act.applies_on(period.first()) {
        return Some(format!("《{}》当时还没有施行", basis.act.title));
    }
    None
}

/// What counts in a period and what does not.
#[derive(Default)]
struct Tally<'a> {
    timely: Vec<&'a Happening<'a>>,
    late: Vec<&'a Happening<'a>>,
    rejected: Vec<(CellRef, String)>,
    held_in_period: bool,
    /// The groups of people that nothing held in the period reached, in words.
    lacking: String,
}

impl<'a> Owed<'a> {
    /// What became of it in one period.
    pub(super) fn in_term(self, term: &Term, trace: &mut Trace) -> Duty {
        let basis = term.basis;
        let required = self.required();
        let tally = self.tally(term);
        let (status, note) = self.status(term, &tally);
        let counted: Vec<CellRef> = tally
            .timely
            .iter()
            .chain(&tally.late)
            .map(|it| it.at)
            .collect();
        let source = match basis.act.authority {
            law::Authority::Regulation => Source::Law(basis),
            _ => Source::Policy(basis),
        };
        let required_step = trace.said(
            Rc::clone(&term.required_label),
            source,
            Exact::from_integer(required),
        );
        let counted_step = trace.count(
            Rc::clone(&term.counted_label),
            counted.iter().copied().collect::<Rows>(),
            tally.rejected.clone(),
        );
        Duty {
            org: self.org.0,
            kind: Rc::clone(self.kind),
            period: term.period,
            title: Rc::clone(&term.title),
            due: term.due,
            remind: term.remind,
            status,
            required,
            counted: count(counted.len()),
            late: count(tally.late.len()),
            at: counted,
            rejected: tally.rejected,
            note,
            basis,
            required_step,
            counted_step,
        }
    }

    /// How many are required: of each group when groups owe it.
    fn required(self) -> i64 {
        if self.policy.per_group {
            self.policy.times * self.groups().unwrap_or(1).max(1)
        } else {
            self.policy.times
        }
    }

    fn groups(self) -> Option<i64> {
        let record = self.org.1.record.as_ref()?;
        record.groups.as_ref().map(|it| it.value.value)
    }

    fn status(self, term: &Term, tally: &Tally<'_>) -> (Status, String) {
        if let Some(why) = self.exempt(term) {
            return (Status::Exempt, why);
        }
        let reached = |count: usize| i64::try_from(count).unwrap_or(i64::MAX) >= self.required();
        if reached(tally.timely.len()) {
            return (Status::Met, self.audience_note(tally));
        }
        if reached(tally.timely.len() + tally.late.len()) {
            return (Status::Late, String::new());
        }
        let due = term.due;
        if due > self.frame.as_of {
            let days = (due - self.frame.as_of).num_days();
            return (Status::Pending, format!("{due} 到期，还有 {days} 天"));
        }
        if tally.held_in_period || !tally.late.is_empty() {
            return (Status::Short, tally.lacking.clone());
        }
        (Status::Missed, String::new())
    }

    fn exempt(self, term: &Term) -> Option<String> {
        let period = term.period;
        let record = self.org.1.record.as_ref();
        let founded = record.and_then(|it| it.founded.as_ref());
        if let Some(founded) = founded.filter(|it| it.value.first > period.first()) {
            return Some(format!("{} 成立，本期不要求", founded.value.text()));
        }
        let dissolved = record.and_then(|it| it.dissolved.as_ref());
        if let Some(dissolved) = dissolved.filter(|it| it.value.first <= period.last()) {
            return Some(format!("{} 撤销，本期不要求", dissolved.value.text()));
        }
        if let Some(why) = &term.waived {
            return Some(why.clone());
        }
        if self.policy.per_group {
            return match self.groups() {
                Some(0) => Some("名册写明没有划分党小组".to_owned()),
                None => Some("名册没有填党小组数，看不出是否划分党小组".to_owned()),
                Some(_) => None,
            };
        }
        if self.policy.with_committee {
            return self.without_committee();
        }
        None
    }

    fn without_committee(self) -> Option<String> {
        let record = self.org.1.record.as_ref();
        let size = record.and_then(|it| it.committee_size.as_ref());
        let formal = record.and_then(|it| it.formal.as_ref().or(it.members.as_ref()));
        let from = branch_work::COMMITTEE_FROM;
        match (
            size.map(|it| it.value.value),
            formal.map(|it| it.value.value),
        ) {
            (Some(0), _) => Some("名册写明没有设支委会".to_owned()),
            (_, Some(formal)) if formal < from => {
                Some(format!("正式党员{formal}人，不足{from}人，不要求设支委会"))
            }
            (None, None) => Some("名册没有填正式党员和支委人数，看不出是否设支委会".to_owned()),
            _ => None,
        }
    }

    fn audience_lacking(self, tally: &Tally<'_>) -> Vec<&'a str> {
        let counted = || tally.timely.iter().chain(&tally.late);
        if counted().any(|it| it.audience.is_none()) {
            return Vec::new();
        }
        let words = self.policy.audience.iter().map(String::as_str);
        words
            .filter(|word| {
                !counted().any(|it| it.audience.as_ref().is_some_and(|said| said.contains(word)))
            })
            .collect()
    }

    fn audience_note(self, tally: &Tally<'_>) -> String {
        let unsaid =
            !self.policy.audience.is_empty() && tally.timely.iter().any(|it| it.audience.is_none());
        if unsaid {
            "有的培训没有填对象，未核对三类对象".to_owned()
        } else {
            String::new()
        }
    }

    fn tally(self, term: &Term) -> Tally<'a> {
        let period = term.period;
        let mut tally = Tally::default();
        for it in self.own {
            let Some(when) = it.when else {
                tally.rejected.push((it.at, NO_DATE.to_owned()));
                continue;
            };
            // Most events of a year lie in another period, and nothing else about them matters here.
            let by_day = it.make_up.is_none() && self.policy.until.is_none();
            if by_day && !when.days().any(|day| term.days.contains(&day)) {
                continue;
            }
            for day in when.days() {
                if let Some(made_up) = it.make_up.and_then(|mark| self.made_up(mark, day)) {
                    if made_up == period {
                        self.count_late((it, day), period, &mut tally);
                    } else if period.holds(day) && self.within_grace(day, made_up) {
                        tally.held_in_period = true;
                        tally.rejected.push((
                            it.at,
                            format!("注明补开{}，不在本期重复计", made_up.title()),
                        ));
                    } else if period.holds(day) {
                        self.count(it, day, &mut tally);
                    }
                } else if self.belongs(it, day, period) {
                    self.count(it, day, &mut tally);
                }
            }
        }
        self.require_audience(&mut tally);
        self.each_group_once(&mut tally);
        tally
    }

    /// A group's meetings beyond those required of it do not stand in for another group's.
    fn each_group_once(self, tally: &mut Tally<'a>) {
        if !self.policy.per_group {
            return;
        }
        let mut held: HashMap<String, i64> = HashMap::default();
        let mut more = Vec::new();
        let mut within = |it: &&'a Happening<'a>| {
            let Some(group) = &it.group else { return true };
            let count = held.entry(group.clone()).or_default();
            *count += 1;
            if *count > self.policy.times {
                more.push((
                    it.at,
                    format!("第{group}党小组本期已经计了{}次", self.policy.times),
                ));
            }
            *count <= self.policy.times
        };
        tally.timely.retain(&mut within);
        tally.late.retain(&mut within);
        tally.rejected.append(&mut more);
    }

    /// What was held counts only when all of it together reached every group.
    fn require_audience(self, tally: &mut Tally<'a>) {
        let lacking = self.audience_lacking(tally);
        if lacking.is_empty() || (tally.timely.is_empty() && tally.late.is_empty()) {
            return;
        }
        tally.held_in_period = true;
        tally.lacking = format!("没有覆盖到{}", lacking.join("、"));
        let why = format!("本期所有培训合起来{}", tally.lacking);
        for it in tally.timely.drain(..).chain(tally.late.drain(..)) {
            tally.rejected.push((it.at, why.clone()));
        }
    }

    /// The period a make-up is for; an event that lies in the period it names is no make-up.
    fn made_up(self, mark: MakeUpMark, day: NaiveDate) -> Option<Period> {
        mark.target(day, self.policy.per, self.frame.period.start)
            .filter(|it| it.last() < day)
    }

    fn grace(self) -> u64 {
        self.frame.policy.make_up.days(self.policy.per)
    }

    fn within_grace(self, day: NaiveDate, made_up: Period) -> bool {
        made_up
            .last()
            .checked_add_days(Days::new(self.grace()))
            .is_some_and(|until| day <= until)
    }

    fn count_late(
        self,
        (it, day): (&'a Happening<'a>, NaiveDate),
        period: Period,
        tally: &mut Tally<'a>,
    ) {
        if !self.within_grace(day, period) {
            let why = format!(
                "{day} 补开，超过{}天的宽限期，计入实际日期所在的一期",
                self.grace()
            );
            tally.rejected.push((it.at, why));
        } else if let Some(why) = self.refusal(it, day) {
            tally.rejected.push((it.at, why));
        } else {
            tally.late.push(it);
        }
    }

    fn count(self, it: &'a Happening<'a>, day: NaiveDate, tally: &mut Tally<'a>) {
        tally.held_in_period = true;
        match self.refusal(it, day) {
            Some(why) => tally.rejected.push((it.at, why)),
            None => tally.timely.push(it),
        }
    }

    /// Whether an event counts for a period by its day. A yearly duty with a window may be done
    /// early in the next year: an event there belongs to the year it names, or to the year before
    /// when the ledgers cover that year and show none in it.
    fn belongs(self, it: &Happening<'_>, day: NaiveDate, period: Period) -> bool {
        if self.policy.until.is_none() {
            return period.holds(day);
        }
        let own = Period::of(day, Per::Year, period.start);
        let in_window = day <= due(self.policy, own.previous());
        let named = it
            .for_year
            .filter(|year| in_window && (*year == own.year || *year == own.year - 1));
        let year = named.unwrap_or_else(|| {
            let before = own.previous();
            let then = |it: &Happening<'_>| it.when.is_some_and(|it| before.holds(it.first));
            let any = || self.held.iter().any(|held| then(held.it));
            let owed_before = in_window && any() && !self.own.iter().any(|it| then(it));
            if owed_before { own.year - 1 } else { own.year }
        });
        year == period.year
    }

    /// Why an event does not count at all.
    fn refusal(self, it: &Happening<'_>, day: NaiveDate) -> Option<String> {
        if day > self.frame.as_of {
            return Some(format!("日期在截至日 {} 以后", self.frame.as_of));
        }
        if let Some(first) = it.repeats {
            return Some(format!("与{first}是同一次，只算一次"));
        }
        if self.policy.by_secretary {
            let record = self.org.1.record.as_ref();
            let secretary = record.and_then(|it| it.secretary.as_ref());
            if !it.by_secretary(secretary.map(|it| it.value.as_str())) {
                return Some(NOT_BY_SECRETARY.to_owned());
            }
        }
        if self.policy.quorum
            && let Some(why) = &it.below_quorum
        {
            return Some(why.clone());
        }
        let audience = &self.policy.audience;
        if let Some(said) = &it.audience
            && !audience.is_empty()
            && !audience.iter().any(|word| said.contains(word))
        {
            return Some(format!("对象是“{said}”，不是{}", audience.join("、")));
        }
        None
    }
}

fn count(held: usize) -> i64 {
    i64::try_from(held).unwrap_or(i64::MAX)
}
