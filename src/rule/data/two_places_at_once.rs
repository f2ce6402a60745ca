//! `DQ12`

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::law::practice;
use crate::ledger::Meeting;
use crate::ledger::value::{names, tight};
use crate::map::HashMap;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("two_places_at_once.md")]
    pub static TWO_PLACES_AT_ONCE = {
        code: "DQ12",
        name: "two-places-at-once",
        severity: Hint,
        basis: &[&practice::ONE_PLACE],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let mut known: HashMap<String, u32> = HashMap::default();
    for member in &scene.records.members {
        *known.entry(tight(&member.name.value)).or_default() += 1;
    }
    if known.is_empty() {
        return;
    }
    let mut seen: BTreeMap<(String, NaiveDate), &Meeting> = BTreeMap::new();
    for meeting in &scene.records.meetings {
        let (Some(attendees), Some(date)) = (&meeting.attendees, &meeting.date) else {
            continue;
        };
        if date.value.month_only {
            continue;
        }
        for name in names(&attendees.value) {
            // Two people of one name are no contradiction.
            if known.get(&name) != Some(&1) {
                continue;
            }
            let key = (name, date.value.first);
            let Some(other) = seen.get(&key) else {
                seen.insert(key, meeting);
                continue;
            };
            let org = |it: &Meeting| it.org.as_ref().map(|it| tight(&it.value));
            let places = [meeting.place.as_ref(), other.place.as_ref()];
            let apart = match places {
                [Some(here), Some(there)] => tight(&here.value) != tight(&there.value),
                _ => true,
            };
            if org(meeting) != org(other) && apart {
                let message = format!("{}当天也在另一个党组织的签到名单里", key.0);
                let first = other.attendees.as_ref().map_or(attendees.at, |it| it.at);
                out.report(
                    Problem::of(meeting, attendees.at, message).because(first, "另一处签到名单"),
                );
            }
        }
    }
}
