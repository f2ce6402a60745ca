//! `DQ02`

use std::collections::BTreeMap;

use crate::law::practice;
use crate::ledger::Meeting;
use crate::ledger::value::{arabic, tight};
use crate::rule::{Problem, Scene, Severity, Sink, rule};
use crate::sheet::CellRef;

rule! {
    #[doc = include_str!("date_outside_period.md")]
    pub static DATE_OUTSIDE_PERIOD = {
        code: "DQ02",
        name: "date-outside-period",
        severity: Error,
        basis: &[&practice::ORDER, &practice::RECORD_LOGIC],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let mut elsewhere: BTreeMap<(u32, u16), Vec<CellRef>> = BTreeMap::new();
    for meeting in &scene.records.meetings {
        let Some(date) = &meeting.date else { continue };
        if before_founding(scene, meeting, out) || outside_own_quarter(meeting, out) {
            continue;
        }
        let far = date.value.last() < scene.period.first()
            && scene.period.per == crate::policy::Per::Year;
        if far {
            elsewhere
                .entry((date.at.file, date.at.sheet))
                .or_default()
                .push(date.at);
        }
    }
    for cells in elsewhere.into_values() {
        let Some((first, more)) = cells.split_first() else {
            continue;
        };
        let message = format!("有{}行的日期早于{}", cells.len(), scene.period.title());
        let problem = Problem::at(*first, message).severity(Severity::Hint);
        out.report(more.iter().fold(problem, |it, at| it.and_at(*at)));
    }
}

fn before_founding(scene: &Scene<'_>, meeting: &Meeting, out: &mut Sink<'_>) -> bool {
    if scene.records.organizations.is_empty() {
        return false;
    }
    let org = meeting
        .org
        .as_ref()
        .and_then(|it| scene.directory.find(&it.value));
    let record = org.and_then(|it| scene.directory.orgs.get(it)?.record.as_ref());
    let (Some(date), Some(founded)) = (&meeting.date, record.and_then(|it| it.founded.as_ref()))
    else {
        return false;
    };
    if date.value.last() >= founded.value.first {
        return false;
    }
    let message = format!(
        "日期 {} 早于党组织成立的 {}",
        date.value.text(),
        founded.value.text()
    );
    out.report(Problem::of(meeting, date.at, message).because(founded.at, "成立时间"));
    true
}

/// The record names a quarter or month of its own, is no make-up, and its day lies elsewhere.
fn outside_own_quarter(meeting: &Meeting, out: &mut Sink<'_>) -> bool {
    let (Some(date), Some(period)) = (&meeting.date, &meeting.period) else {
        return false;
    };
    let marked = [
        &meeting.period,
        &meeting.remark,
        &meeting.kind,
        &meeting.title,
    ];
    if marked
        .into_iter()
        .flatten()
        .any(|it| it.value.contains('补'))
    {
        return false;
    }
    let text = arabic(&tight(&period.value));
    let number = |unit: &str| -> Option<u32> {
        let (before, _) = text.split_once(unit)?;
        let digits: String = before
            .chars()
            .rev()
            .take_while(char::is_ascii_digit)
            .collect();
        digits.chars().rev().collect::<String>().parse().ok()
    };
    let day = date.value.first;
    let month = chrono::Datelike::month(&day);
    let differs = match (number("季度"), number("月")) {
        (Some(quarter), _) => (1..=4).contains(&quarter) && (month - 1) / 3 + 1 != quarter,
        (None, Some(named)) => (1..=12).contains(&named) && month != named,
        (None, None) => false,
    };
    if differs {
        let message = format!("写明是{}，日期却是 {}", period.value, date.value.text());
        out.report(Problem::of(meeting, date.at, message).because(period.at, "所属考核期"));
    }
    differs
}
