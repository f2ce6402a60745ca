//! `MTG05`

use crate::law::{branch_work, routine};
use crate::ledger::EventKind;
use crate::rule::{Limit, Own, Problem, Scene, Severity, Sink, missed, rule};
use chrono::Datelike;

static SHIFT: Limit = Limit {
    name: "shift-days",
    title: "偏离固定日几天以内不提示",
    default: 7,
    range: (0, 30),
};

rule! {
    #[doc = include_str!("theme_day_not_held.md")]
    pub static THEME_DAY_NOT_HELD = {
        code: "MTG05",
        name: "theme-day-not-held",
        severity: Warning,
        basis: &[&branch_work::ART_16_THEME_DAY, &routine::THEME_DAY_SHIFT],
        limits: &[&SHIFT],
        org: of_org,
        duty: missed,
    }
}

/// Theme days from which a fixed day can be told.
const TELLING: usize = 4;

fn of_org(_: &Scene<'_>, (_, meetings): Own<'_>, out: &mut Sink<'_>) {
    let shift = out.limit(&SHIFT);
    let held: Vec<_> = meetings
        .iter()
        .copied()
        .filter(|it| it.kinds.contains(&EventKind::ThemeDay))
        .filter_map(|it| Some((it, it.date.as_ref().filter(|it| !it.value.month_only)?)))
        .collect();
    let mut days: Vec<u32> = held.iter().map(|it| it.1.value.first.day()).collect();
    days.sort_unstable();
    let Some(usual) = days.get(days.len() / 2).filter(|_| days.len() >= TELLING) else {
        return;
    };
    for (meeting, date) in held {
        let day = date.value.first.day();
        if i64::from(day.abs_diff(*usual)) > shift {
            let message =
                format!("主题党日通常在{usual}日前后，这一次在{day}日，相差超过{shift}天");
            out.report(Problem::of(meeting, date.at, message).severity(Severity::Hint));
        }
    }
}
