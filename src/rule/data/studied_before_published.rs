//! `DQ16`

use chrono::NaiveDate;

use crate::law::document::PUBLISHED;
use crate::law::{practice, suspicion};
use crate::ledger::Meeting;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("studied_before_published.md")]
    pub static STUDIED_BEFORE_PUBLISHED = {
        code: "DQ16",
        name: "studied-before-published",
        severity: Hint,
        basis: &[&suspicion::TOO_EARLY, &practice::ORDER],
        meeting: one,
    }
}

fn one(_: &Scene<'_>, meeting: &Meeting, out: &mut Sink<'_>) {
    let Some(date) = &meeting.date else { return };
    if let Some(noticed) = meeting
        .noticed
        .as_ref()
        .filter(|it| it.value.first > date.value.last())
    {
        let message = format!("会议通知的日期 {} 晚于会议", noticed.value.text());
        out.report(Problem::of(meeting, date.at, message).because(noticed.at, "通知时间"));
    }
    for text in [&meeting.title, &meeting.content].into_iter().flatten() {
        let early = PUBLISHED.iter().find(|it| {
            let (y, m, d) = it.day;
            let day = NaiveDate::from_ymd_opt(y, m, d);
            text.value.contains(it.words) && day.is_some_and(|it| date.value.last() < it)
        });
        if let Some(document) = early {
            let (y, m, d) = document.day;
            let message = format!("学习内容写有“{}”，{y}年{m}月{d}日才发布", document.words);
            out.report(Problem::of(meeting, date.at, message).because(text.at, "学习内容"));
            return;
        }
    }
}
