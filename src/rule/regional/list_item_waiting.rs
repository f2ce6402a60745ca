//! `REG01`

use chrono::Days;

use crate::law::regional;
use crate::ledger::{Field, ListItem};
use crate::regional::{is_done, is_matched, is_matched_and_tells_done, tells_matched};
use crate::rule::{Limit, Problem, Scene, Sink, rule};

static DAYS: Limit = Limit {
    name: "days",
    title: "提出几天以后还没有对接提示",
    default: 30,
    range: (1, 365),
};

rule! {
    #[doc = include_str!("list_item_waiting.md")]
    pub static LIST_ITEM_WAITING = {
        code: "REG01",
        name: "list-item-waiting",
        severity: Hint,
        basis: &[&regional::THREE_LISTS],
        limits: &[&DAYS],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for item in &scene.records.lists {
        one(scene, item, out);
    }
}

fn one(scene: &Scene<'_>, item: &ListItem, out: &mut Sink<'_>) {
    let days = out.limit(&DAYS);
    let title = item.title.as_ref().map_or("", |it| it.value.as_str());
    let at = item.title.as_ref().map_or(item.row.anchor(), |it| it.at);
    let say = |message: String| {
        Problem::at(at, message)
            .org(item.proposer.as_ref())
            .subject(title)
    };
    let until = item.date.as_ref().and_then(|it| {
        it.value
            .last()
            .checked_add_days(Days::new(days.unsigned_abs()))
    });
    let due = item.due.as_ref().filter(|it| it.value.last() < scene.as_of);
    // A list without such columns does not say what became of its items.
    if !tells_matched(item) {
        return;
    }
    if !is_matched(item) {
        if let (Some(date), true) = (&item.date, until.is_some_and(|it| it < scene.as_of)) {
            out.report(say(format!("提出超过{days}天还没有对接")).because(date.at, "提出时间"));
        }
    } else if let (Some(due), true) = (due, is_matched_and_tells_done(item) && !is_done(item)) {
        let message = format!("完成时限是 {}，还没有完成", due.value.text());
        let problem = say(message).because(due.at, "完成时限");
        out.report(match item.row.cell(Field::Progress) {
            Some(cell) => problem.because(cell, "状态"),
            None => problem,
        });
    }
}
