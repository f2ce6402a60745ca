//! The long lists of the regional ledgers: matters, agreements, people checking in, part-time members.

use chrono::NaiveDate;

use super::super::convert::{cells, number};
use super::super::{Query, dto};
use super::names;
use crate::check::Check;
use crate::ledger::value::When;
use crate::ledger::{Said, exact};
use crate::regional::{self as engine, Channel, Places, Stage, State};

pub(super) fn said(it: Option<&Said<String>>) -> Option<String> {
    it.map(|it| it.value.clone())
}

fn day(it: Option<&Said<When>>) -> Option<String> {
    it.map(|it| it.value.text())
}

/// Whether a row is one a query asks for, by place and by words.
pub(super) fn wanted(query: &Query, path: &[String], words: &[Option<&str>]) -> bool {
    let inside = query.path.as_ref().is_none_or(|it| path.starts_with(it));
    let text = query.text.as_ref();
    inside && text.is_none_or(|asked| words.iter().flatten().any(|it| it.contains(asked.as_str())))
}

fn unknown(only: &str) -> String {
    format!("没有“{only}”这种筛选")
}

/// Matters, those that wait longest first.
pub(in crate::api) fn matters(check: &Check, query: &Query) -> Result<Vec<dto::MatterRow>, String> {
    if let Some(only) = query.only.as_deref()
        && !["overdue", "unpublished", "unsatisfied", "open"].contains(&only)
    {
        return Err(unknown(only));
    }
    let stage = |id: &String| Stage::ALL.iter().copied().find(|it| it.id() == id);
    let places = Places::new(&check.records, &check.directory);
    let mut rows: Vec<dto::MatterRow> = Vec::new();
    for it in &check.records.matters {
        let channel = Channel::of(it);
        let asked = query.channel.as_ref();
        let of_channel = asked.is_none_or(|it| it == channel.id() || it == "all");
        let of_stage = query
            .stage
            .as_ref()
            .is_none_or(|asked| stage(asked).is_some_and(|stage| stage.takes(it)));
        let only = query.only.as_deref();
        if !of_channel || !of_stage || only.is_some_and(|asked| !check.matter_is(it, asked)) {
            continue;
        }
        let path = names(places.of_matter(it));
        let title = said(it.title.as_ref()).unwrap_or_default();
        let responsible = said(it.responsible.as_ref());
        if !wanted(query, &path, &[Some(&title), responsible.as_deref()]) {
            continue;
        }
        let limit = check.matter_limit(it);
        let late = limit.map_or(0, |it| (check.as_of - it).num_days());
        rows.push(dto::MatterRow {
            channel: channel.id(),
            date: day(it.date.as_ref()),
            due: limit.map(|it| it.to_string()),
            done: day(it.done.as_ref()),
            closed: engine::is_closed(it),
            overdue: if engine::is_open(it) { late.max(0) } else { 0 },
            satisfaction: said(it.satisfaction.as_ref()),
            published: engine::is_published(it),
            at: cells(check, &[engine::matter_at(it)]),
            title,
            path,
            responsible,
        });
    }
    rows.sort_by_cached_key(|it| {
        let late = std::cmp::Reverse(it.overdue);
        (late, it.path.clone(), it.date.clone(), it.title.clone())
    });
    Ok(rows)
}

/// Agreements, what wants doing first.
pub(in crate::api) fn agreements(
    check: &Check,
    query: &Query,
) -> Result<Vec<dto::AgreementRow>, String> {
    let state = |id: &str| State::ALL.iter().copied().find(|it| it.id() == id);
    let only = match query.only.as_deref() {
        None => None,
        Some(id) => Some(state(id).ok_or_else(|| unknown(id))?),
    };
    let rows = check.agreements().into_iter();
    let rows = rows.filter(|it| only.is_none_or(|only| only == it.state));
    Ok(rows
        .filter(|it| {
            let org = it.org.as_deref();
            wanted(query, &it.path, &[Some(&it.unit), org])
        })
        .map(|it| dto::AgreementRow {
            days: it.last.map(|last| (last - check.as_of).num_days()),
            last: it.last.map(|it| it.to_string()),
            state: it.state.id(),
            title: it.state.title(),
            at: cells(check, &[it.at]),
            unit: it.unit,
            org: it.org,
            path: it.path,
            signed: it.signed,
            term: it.term,
        })
        .collect())
}

/// Members and where they check in, those who have not first.
pub(in crate::api) fn checkins(
    check: &Check,
    query: &Query,
) -> Result<Vec<dto::CheckinRow>, String> {
    let absent = match query.only.as_deref() {
        None => false,
        Some("absent") => true,
        Some(other) => return Err(unknown(other)),
    };
    let places = Places::new(&check.records, &check.directory);
    let mut rows = Vec::new();
    for it in &check.records.checkins {
        let (Some(name), unit) = (said(it.name.as_ref()), said(it.unit.as_ref())) else {
            continue;
        };
        let path = names(places.of_checkin(it));
        let kept = !absent || it.date.is_none();
        if kept && wanted(query, &path, &[Some(&name), unit.as_deref()]) {
            rows.push(dto::CheckinRow {
                date: day(it.date.as_ref()),
                times: exact(it.times.as_ref()).map(|it| it.0),
                hours: it.hours.as_ref().map(|it| number(it.value)),
                at: cells(check, &[it.row.anchor()]),
                name,
                unit,
                path,
            });
        }
    }
    rows.sort_by_cached_key(|it| {
        let came = it.date.clone();
        (came, it.path.clone(), it.unit.clone(), it.name.clone())
    });
    Ok(rows)
}

/// Part-time members, those whose term ended first.
pub(in crate::api) fn delegates(
    check: &Check,
    query: &Query,
) -> Result<Vec<dto::DelegateRow>, String> {
    let ended_only = match query.only.as_deref() {
        None => false,
        Some("ended") => true,
        Some(other) => return Err(unknown(other)),
    };
    let places = Places::new(&check.records, &check.directory);
    let mut rows = Vec::new();
    for it in &check.records.delegates {
        let name = said(it.name.as_ref()).unwrap_or_default();
        let (unit, org) = (said(it.unit.as_ref()), said(it.org.as_ref()));
        let path = names(places.of_delegate(it));
        let last: Option<NaiveDate> = engine::term_end(it);
        let ended = last.is_some_and(|it| it < check.as_of);
        let words = [Some(name.as_str()), unit.as_deref(), org.as_deref()];
        if (ended || !ended_only) && wanted(query, &path, &words) {
            rows.push(dto::DelegateRow {
                last: last.map(|it| it.to_string()),
                ended,
                present: exact(it.present.as_ref()).map(|it| it.0),
                expected: exact(it.expected.as_ref()).map(|it| it.0),
                at: cells(check, &[it.row.anchor()]),
                name,
                unit,
                org,
                path,
            });
        }
    }
    rows.sort_by_cached_key(|it| {
        let place = (!it.ended, it.path.clone());
        (place, it.unit.clone(), it.name.clone(), it.last.clone())
    });
    Ok(rows)
}
