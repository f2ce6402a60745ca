//! `DQ19`

use std::borrow::Cow;

use chrono::{Days, NaiveDate};

use crate::duty::{Duty, Period, Status};
use crate::law::{practice, suspicion};
use crate::ledger::Meeting;
use crate::ledger::value::tight_cow;
use crate::map::HashMap;
use crate::rule::{Problem, Scene, Sink, rule};
use crate::unit::OrgId;

rule! {
    #[doc = include_str!("make_up_unmarked.md")]
    pub static MAKE_UP_UNMARKED = {
        code: "DQ19",
        name: "make-up-unmarked",
        severity: Hint,
        basis: &[&suspicion::CITED_TWICE, &practice::MAKE_UP],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let by_org = scene.meetings_by_org();
    for of_org in scene.duties.list.chunk_by(|a, b| a.org == b.org) {
        let mut missed = of_org.iter().filter(|it| it.status == Status::Missed);
        let Some(first) = missed.next() else { continue };
        let held = by_org.get(&first.org).into_iter().flatten();
        let held = held.filter_map(|it| Some((it.date.as_ref()?.value.first, *it)));
        let held: Vec<(NaiveDate, &Meeting)> = held.collect();
        for duty in std::iter::once(first).chain(missed) {
            made_up(scene, (duty, &held), out);
        }
    }
    cited_twice(scene, out);
}

/// A duty that was missed, while in the time to make it up more was held than the next period needs itself: one of
/// them may have been meant for this one.
#[inline(never)] // so that it is compiled for speed while it runs
fn made_up(scene: &Scene<'_>, (duty, held): (&Duty, &[(NaiveDate, &Meeting)]), out: &mut Sink<'_>) {
    let Some(event) = duty.kind.event else { return };
    let days = scene.policy.make_up.days(duty.period.per);
    let last = duty.period.last();
    let grace = last.checked_add_days(Days::new(days)).unwrap_or(last);
    let Some(following) = last.succ_opt() else {
        return;
    };
    let following = Period::of(following, duty.period.per, duty.period.start);
    let its_days = following.first()..=following.last();
    let mut next = held
        .iter()
        .filter(|it| its_days.contains(&it.0) && it.1.kinds.contains(&event));
    let all = next.clone().count();
    let extra = next.find(|it| it.0 <= grace).map(|it| it.1);
    let required = usize::try_from(duty.required).unwrap_or(usize::MAX);
    let Some(meeting) = extra.filter(|_| all > required) else {
        return;
    };
    let message = format!(
        "{}没有{}，这一次可能是补开的，没有注明",
        duty.period.title(),
        duty.kind.title
    );
    let at = meeting
        .date
        .as_ref()
        .map_or_else(|| meeting.row.anchor(), |it| it.at);
    out.report(Problem::of(meeting, at, message).period(duty.period.to_string()));
}

/// The same meeting, by title, under two days of one organization's ledger that name different periods.
fn cited_twice(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let mut seen: HashMap<(OrgId, NaiveDate, Cow<'_, str>), &Meeting> = HashMap::default();
    for meeting in &scene.records.meetings {
        let (Some(org), Some(date), Some(title), Some(period)) =
            (&meeting.org, &meeting.date, &meeting.title, &meeting.period)
        else {
            continue;
        };
        let Some(org) = scene.directory.find(&org.value) else {
            continue;
        };
        let key = (org, date.value.first, tight_cow(&title.value));
        let first = seen.entry(key).or_insert(meeting);
        if let Some(other) = first
            .period
            .as_ref()
            .filter(|it| tight_cow(&it.value) != tight_cow(&period.value))
        {
            let message = format!("同一次会议写在{}，又写在{}", other.value, period.value);
            out.report(
                Problem::of(meeting, period.at, message).because(other.at, "前一次写的考核期"),
            );
        }
    }
}
