//! What is still to be done, laid out by working day: what can be made up, then what falls due.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate, Weekday};

use super::{Duties, Duty, Frame, Status};
use crate::law::holiday::{self, Day};
use crate::unit::OrgId;

/// One event to be held.
#[derive(Debug)]
pub struct Slot<'a> {
    /// The duty it is for.
    pub duty: &'a Duty,
    /// When.
    pub day: NaiveDate,
    /// The last day on which it counts: in time, or as made up.
    pub until: NaiveDate,
    /// Whether it makes up for what was missed, and has to say so.
    pub make_up: bool,
    /// Why the day is what it is, when it is not simply the next free one; else empty.
    pub note: String,
}

/// The events one organization, or every one, still has to hold, by organization and day. An event is
/// put on the first working day on which its organization has none, the one that is due first comes
/// first; when the days do not suffice several share one.
#[must_use]
pub fn agenda<'a>(frame: Frame<'_>, duties: &'a Duties, only: Option<OrgId>) -> Vec<Slot<'a>> {
    let mut jobs: BTreeMap<OrgId, Vec<Job<'a>>> = BTreeMap::new();
    let wanted = |it: &&Duty| only.is_none_or(|org| org == it.org);
    for duty in duties.list.iter().filter(wanted) {
        let open = duty.required - duty.counted;
        let Some(job) = Job::of(frame, duty) else {
            continue;
        };
        let own = jobs.entry(duty.org).or_default();
        own.extend((0..open).map(|_| job));
    }
    jobs.into_values().flat_map(laid_out).collect()
}

#[derive(Clone, Copy)]
struct Job<'a> {
    duty: &'a Duty,
    from: NaiveDate,
    until: NaiveDate,
    make_up: bool,
}

impl<'a> Job<'a> {
    /// `None`: it is done, does not apply, or can be done no more.
    fn of(frame: Frame<'_>, duty: &'a Duty) -> Option<Self> {
        let next = frame.as_of.succ_opt()?;
        let (until, make_up) = match duty.status {
            Status::Pending => (duty.due, false),
            Status::Short | Status::Missed => (duty.grace(frame)?, true),
            Status::Met | Status::Late | Status::Exempt => return None,
        };
        Some(Self {
            duty,
            from: duty.period.first().max(next),
            until,
            make_up,
        })
    }
}

/// Whether people work on a day; weekends apart when the year's days off are not known.
fn is_working(day: NaiveDate) -> bool {
    match holiday::day(day) {
        Some(kind) => matches!(kind, Day::Working | Day::MadeUpWorking),
        None => !matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
    }
}

/// The earliest due first, each on the first free working day; without one, on the last working day
/// there is; without any, on the last day.
fn laid_out(mut jobs: Vec<Job<'_>>) -> Vec<Slot<'_>> {
    jobs.sort_by_key(|it| (it.until, it.from));
    let mut taken: BTreeSet<NaiveDate> = BTreeSet::new();
    let mut slots: Vec<Slot<'_>> = jobs
        .into_iter()
        .map(|job| {
            let days = || job.from.iter_days().take_while(|it| *it <= job.until);
            let free = days().find(|it| is_working(*it) && !taken.contains(it));
            let shared = || days().filter(|it| is_working(*it)).last();
            let (day, why) = match (free, free.or_else(shared)) {
                (Some(day), _) => (day, ""),
                (None, Some(day)) => (day, "工作日不够，与别的活动同一天"),
                (None, None) => (job.until, "期限内只剩休息日"),
            };
            taken.insert(day);
            let unknown = if holiday::known(day.year()) {
                ""
            } else {
                "这一年的放假安排没有收录，只避开周末"
            };
            let notes: Vec<&str> = [why, unknown]
                .into_iter()
                .filter(|it| !it.is_empty())
                .collect();
            Slot {
                duty: job.duty,
                day,
                until: job.until,
                make_up: job.make_up,
                note: notes.join("；"),
            }
        })
        .collect();
    slots.sort_by_key(|it| it.day);
    slots
}
