//! From what a check found to the data of the façade.

use std::collections::BTreeMap;

use chrono::Datelike;

use super::division;
use super::dto;
use super::loaded::signature;
use super::{Query, VERSION, scored};
use crate::check::{Check, File};
use crate::coverage::{Area, RATES};
use crate::duty::{self, Duty, Period, Status};
use crate::ledger::{Field, Ledger, LedgerKind, Records, Table};
use crate::report::{Input, Seen};
use crate::rule::{Finding, Fix};
use crate::sheet::{CellRef, Span, column_letters};
use crate::trace::{StepId, Trace};
use crate::unit::OrgId;

/// Gaps shown for one sheet.
const GAPS: usize = 200;

#[expect(
    clippy::cast_precision_loss,
    clippy::float_arithmetic,
    reason = "JSON has no hundredths"
)]
pub(super) fn number(hundredths: i64) -> f64 {
    hundredths as f64 / 100.0
}

pub(super) fn cell(check: &Check, span: Span) -> dto::Cell {
    let (file, sheet, cell) = check.place(span);
    dto::Cell {
        file: file.to_owned(),
        sheet: sheet.to_owned(),
        cell,
    }
}

pub(super) fn cells(check: &Check, at: &[CellRef]) -> Vec<dto::Cell> {
    at.iter().map(|it| cell(check, (*it).into())).collect()
}

pub(super) fn rejected(check: &Check, rows: &[(CellRef, String)]) -> Vec<dto::Rejected> {
    rows.iter()
        .map(|(at, why)| dto::Rejected {
            at: cell(check, (*at).into()),
            why: why.clone(),
        })
        .collect()
}

pub(super) fn reading(
    file: File<'_>,
    sha256: &str,
    records: &Records,
    period: Period,
) -> dto::Reading {
    dto::Reading {
        file: file.name.to_owned(),
        sha256: sha256.to_owned(),
        format: file.book.format.id(),
        refused: file.book.refused.map(|it| dto::Refusal {
            code: it.code(),
            message: it.message().to_owned(),
        }),
        sheets: file
            .tables
            .iter()
            .map(|it| table(file, it, records))
            .collect(),
        years: years(records, period.first().year()),
    }
}

/// What took place in which year; a year that was taken from the period says nothing.
fn years(records: &Records, own: i32) -> Vec<dto::YearEvents> {
    let meetings = records.meetings.iter().map(|it| &it.date);
    let trainings = records.trainings.iter().map(|it| &it.date);
    let checkins = records.checkins.iter().map(|it| &it.date);
    let services = records.services.iter().map(|it| &it.date);
    let mut counts: BTreeMap<i32, usize> = BTreeMap::new();
    for it in meetings
        .chain(trainings)
        .chain(checkins)
        .chain(services)
        .flatten()
    {
        let year = it.value.first.year();
        if year != own || !it.value.inferred_year {
            *counts.entry(year).or_default() += 1;
        }
    }
    let counted = counts.into_iter();
    counted
        .map(|(year, events)| dto::YearEvents { year, events })
        .collect()
}

fn table(file: File<'_>, table: &Table, records: &Records) -> dto::SheetReading {
    let sheet = file.book.sheets.get(table.sheet);
    let name = sheet.map_or("", |it| it.name.as_str());
    let rows = table.from..table.until.unwrap_or(u32::MAX);
    let hidden = sheet.map(|it| it.hidden(rows)).unwrap_or_default();
    let gaps = records.gaps.iter().filter(|it| {
        let below = it.at.row >= table.from && table.until.is_none_or(|until| it.at.row < until);
        usize::from(it.at.sheet) == table.sheet && below
    });
    let shown = gaps.clone().take(GAPS).map(|it| dto::Gap {
        at: dto::Cell {
            file: file.name.to_owned(),
            sheet: name.to_owned(),
            cell: it.at.to_string(),
        },
        message: it.message.clone(),
    });
    dto::SheetReading {
        sheet: name.to_owned(),
        ledger: table.ledger.map(LedgerKind::id),
        confidence: number(i64::from(table.confidence)),
        header_rows: table.header_rows.iter().map(|it| it + 1).collect(),
        records: table.data_rows.len(),
        columns: columns(table),
        missing: table.missing().into_iter().map(ToOwned::to_owned).collect(),
        gap_count: gaps.clone().count(),
        gaps: shown.collect(),
        skipped_rows: table.skipped_rows.iter().map(|it| it + 1).collect(),
        hidden_rows: hidden.rows,
        hidden_columns: hidden.columns,
        hidden_sheet: sheet.is_some_and(|it| it.is_hidden),
        signature: signature(table),
        candidates: table.candidates.iter().map(|it| it.id()).collect(),
    }
}

/// What the log of a check says of a file.
pub(super) fn input(reading: &dto::Reading) -> Input {
    let seen = |it: &dto::SheetReading| Seen {
        sheet: it.sheet.clone(),
        ledger: it
            .ledger
            .and_then(LedgerKind::named)
            .and_then(Ledger::of)
            .map(|it| it.title),
        records: it.records,
        skipped: it.skipped_rows.len(),
        columns: (
            it.columns.iter().filter(|it| it.field.is_some()).count(),
            it.columns.len(),
        ),
        gaps: it.gap_count,
        hidden: (it.hidden_rows, it.hidden_columns, it.hidden_sheet),
    };
    Input {
        file: reading.file.clone(),
        sha256: reading.sha256.clone(),
        format: reading.format,
        refused: reading.refused.as_ref().map(|it| it.message.clone()),
        sheets: reading.sheets.iter().map(seen).collect(),
    }
}

fn columns(table: &Table) -> Vec<dto::ColumnReading> {
    table
        .columns
        .iter()
        .map(|it| dto::ColumnReading {
            column: column_letters(it.col),
            title: it.title.clone(),
            field: if table.months.iter().any(|month| month.col == it.col) {
                Some(Field::Date.id().to_owned())
            } else {
                it.field.map(|it| it.id().to_owned())
            },
            confidence: number(i64::from(it.confidence)),
        })
        .collect()
}

pub(super) fn assessment(
    check: &Check,
    (seal, policy): (String, dto::PolicyStamp),
    inputs: Vec<dto::Reading>,
) -> dto::Assessment {
    dto::Assessment {
        seal,
        engine: VERSION.to_owned(),
        policy,
        period: check.period.to_string(),
        as_of: check.as_of.to_string(),
        inputs,
        findings: Vec::new(),
        waived: waived(check),
        reminders: reminders(check),
        duties: Vec::new(),
        scoring: scored::scoring(check, &check.policy.score),
        member_scoring: check
            .policy
            .points
            .as_ref()
            .map(|it| scored::scoring(check, it)),
        scores: check
            .scores
            .iter()
            .map(|it| scored::score(check, it))
            .collect(),
        coverage: check.areas.iter().map(|it| area(check, it)).collect(),
        basis: division::basis(&check.policy.coverage),
        forms: Vec::new(),
        regional: super::regional::figures(check),
        plans: dto::Plans::default(),
        notes: check
            .notes
            .iter()
            .map(|it| dto::Note {
                message: it.message.clone(),
                at: cells(check, &it.at),
            })
            .collect(),
        organizations: check
            .directory
            .orgs
            .iter()
            .map(|it| dto::OrganizationRow {
                org: it.name.clone(),
                kind: it.kind.id(),
                path: it.path.clone(),
                implied: it.record.is_none(),
                at: cells(check, &[it.at]),
            })
            .collect(),
    }
}

/// The findings that are set aside.
fn waived(check: &Check) -> Vec<dto::WaivedFinding> {
    let found = check.findings.iter().enumerate();
    let lines = found.filter_map(|(id, (org, it))| {
        let waiver = check.waiver(id)?;
        Some(dto::WaivedFinding {
            finding: finding(check, id, it, concerned(check, *org, it).map(str::to_owned)),
            reason: waiver.reason.clone(),
            by: waiver.by.clone(),
            date: waiver.date.clone(),
        })
    });
    lines.collect()
}

/// What is still to be held, by organization and day.
pub(super) fn agenda(check: &Check, query: &Query) -> Vec<dto::AgendaRow> {
    let org = query.org.as_ref();
    let only = org.and_then(|name| check.directory.orgs.iter().position(|it| it.name == *name));
    if org.is_some() && only.is_none() {
        return Vec::new();
    }
    duty::agenda(check.frame(), &check.duties, only)
        .into_iter()
        .filter(|it| wants(query.duty.as_ref(), &it.duty.kind.id))
        .map(|it| dto::AgendaRow {
            org: org_name(check, it.duty.org).to_owned(),
            duty: it.duty.kind.id.clone(),
            title: it.duty.kind.title.clone(),
            period: it.duty.period.to_string(),
            day: it.day.to_string(),
            until: it.until.to_string(),
            make_up: it.make_up,
            note: it.note,
        })
        .collect()
}

fn wants(asked: Option<&String>, value: &str) -> bool {
    asked.is_none_or(|it| it == value)
}

pub(super) fn org_name(check: &Check, id: usize) -> &str {
    check
        .directory
        .orgs
        .get(id)
        .map_or("", |it| it.name.as_str())
}

/// The name of what a finding concerns.
fn concerned<'a>(check: &'a Check, org: Option<OrgId>, it: &'a Finding) -> Option<&'a str> {
    match org {
        Some(id) => Some(org_name(check, id)),
        None => it.org.as_ref().map(|it| it.value.as_str()),
    }
}

/// The findings that are not set aside.
pub(super) fn findings(check: &Check, query: &Query) -> Vec<dto::Finding> {
    let mut lines = Vec::new();
    for (id, (org, it)) in check.findings.iter().enumerate() {
        let org = concerned(check, *org, it);
        let text = |text: &String| {
            it.message.contains(text.as_str()) || org.is_some_and(|it| it.contains(text.as_str()))
        };
        if check.waiver(id).is_none()
            && wants(query.rule.as_ref(), it.rule.code)
            && wants(query.severity.as_ref(), it.severity.id())
            && query
                .org
                .as_ref()
                .is_none_or(|asked| org == Some(asked.as_str()))
            && query
                .period
                .as_ref()
                .is_none_or(|asked| it.period.as_ref() == Some(asked))
            && query.text.as_ref().is_none_or(text)
        {
            lines.push(finding(check, id, it, org.map(str::to_owned)));
        }
    }
    lines
}

fn finding(check: &Check, id: usize, it: &Finding, org: Option<String>) -> dto::Finding {
    dto::Finding {
        id,
        rule: it.rule.code.to_owned(),
        severity: it.severity.id(),
        org,
        period: it.period.clone(),
        message: it.message.clone(),
        at: it.at.iter().map(|it| cell(check, *it)).collect(),
        because: it
            .because
            .iter()
            .map(|(at, note)| dto::Because {
                at: cell(check, *at),
                note: note.clone(),
            })
            .collect(),
        basis: it.rule.basis.iter().map(|it| it.id.to_owned()).collect(),
        key: check.keys.get(id).cloned().unwrap_or_default(),
        fix: it.fix.as_ref().map(|it| fix(check, it)),
    }
}

pub(super) fn fix(check: &Check, it: &Fix) -> dto::Fix {
    let edits = it.edits.iter().map(|it| dto::Edit {
        at: cell(check, it.at.into()),
        value: it.value.clone(),
    });
    dto::Fix {
        title: it.title.clone(),
        safe: it.safe,
        edits: edits.collect(),
    }
}

/// Duties that are open now, soonest first.
fn reminders(check: &Check) -> Vec<dto::Reminder> {
    let mut open: Vec<&Duty> = check
        .duties
        .list
        .iter()
        .filter(|it| it.status == Status::Pending && it.remind <= check.as_of)
        .collect();
    open.sort_by_key(|it| (it.due, it.org));
    open.into_iter()
        .map(|it| dto::Reminder {
            org: org_name(check, it.org).to_owned(),
            duty: it.kind.id.clone(),
            title: it.kind.title.clone(),
            period: it.period.to_string(),
            due: it.due.to_string(),
            days: (it.due - check.as_of).num_days(),
            lacking: it.required - it.counted,
        })
        .collect()
}

pub(super) fn duties(check: &Check, query: &Query) -> Vec<dto::DutyResult> {
    check
        .duties
        .list
        .iter()
        .filter(|it| {
            wants(query.rule.as_ref(), &it.kind.rule)
                && wants(query.status.as_ref(), it.status.id())
                && wants(query.duty.as_ref(), &it.kind.id)
                && wants(query.org.as_ref(), org_name(check, it.org))
                && query
                    .period
                    .as_ref()
                    .is_none_or(|asked| *asked == it.period.to_string())
                && query
                    .text
                    .as_ref()
                    .is_none_or(|asked| org_name(check, it.org).contains(asked.as_str()))
        })
        .map(|it| duty(check, it))
        .collect()
}

fn duty(check: &Check, it: &Duty) -> dto::DutyResult {
    dto::DutyResult {
        org: org_name(check, it.org).to_owned(),
        duty: it.kind.id.clone(),
        rule: it.kind.rule.clone(),
        period: it.period.to_string(),
        due: it.due.to_string(),
        status: it.status.id(),
        required: it.required,
        counted: it.counted,
        at: cells(check, &it.at),
        rejected: rejected(check, &it.rejected),
        note: it.note.clone(),
    }
}

/// The recorded value of a count.
pub(super) fn whole_in(trace: &Trace, step: StepId) -> i64 {
    trace.value(step).to_integer()
}

/// Rates by their names in the contract.
pub(super) fn rates(
    trace: &Trace,
    pairs: &[(StepId, StepId)],
) -> BTreeMap<&'static str, dto::Rate> {
    let rate = |(hit, of): &(StepId, StepId)| dto::Rate {
        hit: whole_in(trace, *hit),
        of: whole_in(trace, *of),
    };
    RATES
        .iter()
        .zip(pairs)
        .map(|(kind, pair)| (kind.id, rate(pair)))
        .collect()
}

fn area(check: &Check, it: &Area) -> dto::AreaCoverage {
    let whole = |step: StepId| whole_in(&check.trace, step);
    dto::AreaCoverage {
        area: it.path.last().cloned().unwrap_or_else(|| "全部".to_owned()),
        path: it.path.clone(),
        level: it.level.id(),
        listed: whole(it.figures.listed),
        excluded: whole(it.figures.excluded),
        base: whole(it.figures.base),
        blanks: whole(it.figures.blanks),
        rates: rates(&check.trace, &it.figures.rates),
    }
}
