//! `DQ11`

use crate::law::holiday::{self, Day};
use crate::law::suspicion;
use crate::ledger::Meeting;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("held_on_holiday.md")]
    pub static HELD_ON_HOLIDAY = {
        code: "DQ11",
        name: "held-on-holiday",
        severity: Hint,
        basis: &[&suspicion::HOLIDAY, &holiday::DAYS_2024, &holiday::DAYS_2025, &holiday::DAYS_2026],
        meeting: one,
    }
}

/// What is usual on holidays.
const USUAL: &[&str] = &["志愿", "慰问", "走访", "服务", "七一", "春节", "送温暖"];

fn one(_: &Scene<'_>, meeting: &Meeting, out: &mut Sink<'_>) {
    let Some(date) = meeting.date.as_ref().filter(|it| !it.value.month_only) else {
        return;
    };
    if let Some(Day::Holiday(name)) = holiday::day(date.value.first)
        && !is_usual(meeting)
    {
        let message = format!("{} 是{name}放假日", date.value.text());
        out.report(Problem::of(meeting, date.at, message));
    }
}

fn is_usual(meeting: &Meeting) -> bool {
    let texts = [&meeting.kind, &meeting.title, &meeting.content];
    texts
        .into_iter()
        .flatten()
        .any(|it| USUAL.iter().any(|word| it.value.contains(word)))
}
