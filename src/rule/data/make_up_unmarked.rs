//! `DQ19`

use std::borrow::Cow;

use crate::duty::Status;
use crate::law::{practice, suspicion};
use crate::ledger::Meeting;
use crate::ledger::value::tight_cow;
use crate::map::HashMap;
use crate::policy::Per;
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
    for duty in &scene.duties.list {
        let (Status::Missed, Some(event)) = (duty.status, duty.kind.event) else {
            continue;
        };
        let days = match duty.period.per {
            Per::Month => scene.policy.make_up.month_days,
            _ => scene.policy.make_up.quarter_days,
        };
        let last = duty.period.last();
        let grace = last
            .checked_add_days(chrono::Days::new(days))
            .unwrap_or(last);
        let after = by_org.get(&duty.org).map_or(&[][..], Vec::as_slice);
        let of_kind = |it: &&&Meeting| it.kinds.contains(&event);
        let held = after
            .iter()
            .filter(of_kind)
            .filter_map(|it| Some((*it, it.date.as_ref()?)));
        let next = held
            .clone()
            .filter(|it| it.1.value.first > last)
            .filter(|it| {
                crate::duty::Period::of(it.1.value.first, duty.period.per, duty.period.start)
                    .previous()
                    == duty.period
            });
        let mut extra = next.clone().filter(|it| it.1.value.first <= grace);
        // More than the next period needs itself: one of them may have been meant for this one.
        let required = usize::try_from(duty.required).unwrap_or(usize::MAX);
        if let (Some((meeting, date)), true) = (extra.next(), next.count() > required) {
            let message = format!(
                "{}没有{}，这一次可能是补开的，没有注明",
                duty.period.title(),
                duty.kind.title
            );
            out.report(Problem::of(meeting, date.at, message).period(duty.period.to_string()));
        }
    }
    cited_twice(scene, out);
}

/// The same meeting, by title, under two days of one organization's ledger that name different periods.
fn cited_twice(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let mut seen: HashMap<(OrgId, chrono::NaiveDate, Cow<'_, str>), &Meeting> = HashMap::default();
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
