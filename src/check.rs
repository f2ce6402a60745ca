//! One check: all files together, in an order that does not depend on how they came.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::coverage::{self, Area};
use crate::duty::{self, Duties, Frame, Period};
use crate::ledger::value::tight;
use crate::ledger::{Ledger, LedgerKind, Records, Said, Table, records};
use crate::policy::Policy;
use crate::rule::organization::name_not_in_roster::NAME_NOT_IN_ROSTER;
use crate::rule::{self, Context, Finding, Problem, Sink};
use crate::score::{self, Score};
use crate::sheet::{CellRef, Span, Workbook};
use crate::trace::Trace;
use crate::unit::{Directory, Org, OrgId};

/// The ledgers that rules, duties or figures look at; the others are only recognised.
const CHECKED: &[LedgerKind] = &[
    LedgerKind::Organizations,
    LedgerKind::Meetings,
    LedgerKind::Trainings,
    LedgerKind::Units,
];

/// One file of the check: its name, its content, what its sheets were taken for.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// Its name; files are checked in the order they are given.
    pub name: &'a str,
    /// Its content.
    pub book: &'a Workbook,
    /// Its tables, by sheet and from top to bottom.
    pub tables: &'a [Table],
}

/// Something said about the check as a whole.
#[derive(Debug)]
pub struct Note {
    /// The sentence.
    pub message: String,
    /// The cells it is about.
    pub at: Vec<CellRef>,
}

/// Everything one check found.
#[derive(Debug)]
pub struct Check {
    /// The rule pack.
    pub policy: Policy,
    /// The period.
    pub period: Period,
    /// The day up to which records count.
    pub as_of: NaiveDate,
    /// Names of files and of their sheets.
    pub names: Vec<(String, Vec<String>)>,
    /// The records.
    pub records: Records,
    /// The organizations.
    pub directory: Directory,
    /// What became of duties.
    pub duties: Duties,
    /// What is wrong, gravest first, with the organization concerned.
    pub findings: Vec<(Option<OrgId>, Finding)>,
    /// Scores of branches.
    pub scores: Vec<Score>,
    /// Coverage of areas.
    pub areas: Vec<Area>,
    /// What was left unchecked.
    pub notes: Vec<Note>,
    /// Why every number is what it is.
    pub trace: Trace,
}

/// Gathers the records of files.
#[must_use]
pub fn gather(files: &[File<'_>], period: Period) -> Records {
    let mut all = Records::default();
    for (file, it) in files.iter().enumerate() {
        for table in it.tables {
            let Some(cells) = it.book.sheets.get(table.sheet) else {
                continue;
            };
            let place = CellRef {
                file: u32::try_from(file).unwrap_or(u32::MAX),
                sheet: u16::try_from(table.sheet).unwrap_or(u16::MAX),
                row: 0,
                col: 0,
            };
            let year = Some(period.year);
            records(cells, table, place, (year, it.book.knows_merges), &mut all);
        }
    }
    all
}

impl Check {
    /// Runs the check.
    #[must_use]
    pub fn run(policy: &Policy, period: Period, as_of: NaiveDate, files: &[File<'_>]) -> Self {
        let mut trace = Trace::default();
        let records = gather(files, period);
        let mut directory = Directory::new(&records.organizations);
        let frame = Frame {
            policy,
            period,
            as_of,
        };
        let duties = duty::assess(frame, &records, &mut directory, &mut trace);
        let mut found = rule::check(&records, Context { as_of });
        duty::findings(&duties, &directory, &mut found);
        unmatched(&duties, &directory, &mut found);
        let mut findings: Vec<(Option<OrgId>, Finding)> = found
            .into_iter()
            .map(|it| (it.org.as_ref().and_then(|name| directory.find(name)), it))
            .collect();
        findings.sort_by(|(_, a), (_, b)| {
            let key = |it: &Finding| {
                (
                    std::cmp::Reverse(it.severity),
                    it.rule.code,
                    it.at.first().copied(),
                    it.period.clone(),
                )
            };
            key(a).cmp(&key(b))
        });
        let refs: Vec<(Option<OrgId>, &Finding)> =
            findings.iter().map(|it| (it.0, &it.1)).collect();
        let scores = score::scores(policy, &duties, &refs, &directory, &mut trace);
        let standings = coverage::standings(&records.units, &policy.coverage);
        let areas = coverage::areas(&standings, &mut trace);
        let mut notes = unread(files);
        notes.extend(left_unchecked(&records));
        Self {
            policy: policy.clone(),
            period,
            as_of,
            names: files
                .iter()
                .map(|it| {
                    let sheets = it.book.sheets.iter().map(|it| it.name.clone()).collect();
                    (it.name.to_owned(), sheets)
                })
                .collect(),
            records,
            directory,
            duties,
            findings,
            scores,
            areas,
            notes,
            trace,
        }
    }

    /// File, sheet and address of a span.
    #[must_use]
    pub fn place(&self, span: Span) -> (&str, &str, String) {
        let file = self.names.get(span.from.file as usize);
        let sheet = file.and_then(|it| it.1.get(usize::from(span.from.sheet)));
        (
            file.map_or("", |it| it.0.as_str()),
            sheet.map_or("", String::as_str),
            span.to_string(),
        )
    }
}

fn left_unchecked(records: &Records) -> Vec<Note> {
    let mut notes = Vec::new();
    let mut say = |message: String| {
        notes.push(Note {
            message,
            at: Vec::new(),
        });
    };
    let events = !records.meetings.is_empty() || !records.trainings.is_empty();
    if records.meetings.is_empty() {
        say(
            "没有会议与组织生活台账，三会一课、主题党日和联席会议没有核查，支部没有评分。"
                .to_owned(),
        );
    }
    if records.trainings.is_empty() {
        say("没有培训台账，党务培训没有核查。".to_owned());
    }
    if records.units.is_empty() {
        say("没有两新组织台账，覆盖率没有统计。".to_owned());
    }
    if records.organizations.is_empty() && events {
        say("没有党组织名册，按台账里出现的名称核查；是否设支委会、何时成立都看不出。".to_owned());
    }
    notes
}

/// Files and sheets that took no part.
fn unread(files: &[File<'_>]) -> Vec<Note> {
    let refused: Vec<&str> = files
        .iter()
        .filter(|it| it.book.refused.is_some())
        .map(|it| it.name)
        .collect();
    let mut unknown: Vec<String> = Vec::new();
    for file in files {
        for table in file.tables {
            // A sheet of one column is a page of explanations, not a table.
            if table.ledger.is_none() && table.columns.len() > 1 {
                let sheet = file
                    .book
                    .sheets
                    .get(table.sheet)
                    .map_or("", |it| it.name.as_str());
                unknown.push(format!("{} › {sheet}", file.name));
            }
        }
    }
    let mut notes = Vec::new();
    let mut say = |message: String| {
        notes.push(Note {
            message,
            at: Vec::new(),
        });
    };
    if !refused.is_empty() {
        say(format!(
            "没有读出来的文件，没有参加核查：{}",
            refused.join("、")
        ));
    }
    let idle: BTreeSet<&str> = files
        .iter()
        .flat_map(|it| it.tables)
        .filter_map(|it| it.ledger)
        .filter(|it| !CHECKED.contains(it))
        .filter_map(|it| Ledger::of(it).map(|it| it.title))
        .collect();
    if !idle.is_empty() {
        let titles: Vec<&str> = idle.into_iter().collect();
        say(format!(
            "认出了{}，这个版本还没有针对它们的核查。",
            titles.join("、")
        ));
    }
    if !unknown.is_empty() {
        say(format!(
            "没有认出是哪种台账，没有参加核查：{}",
            unknown.join("、")
        ));
    }
    notes
}

/// A finding for every name that no roster knows, with the names it may stand for.
fn unmatched(duties: &Duties, directory: &Directory, findings: &mut Vec<Finding>) {
    for (name, cells) in &duties.unknown {
        let Some((first, more)) = cells.split_first() else {
            continue;
        };
        let near = nearest(name, directory);
        let hint = if near.is_empty() {
            String::new()
        } else {
            let names: Vec<&str> = near.iter().map(|it| it.name.as_str()).collect();
            format!("，是不是“{}”？", names.join("”或“"))
        };
        let message = format!(
            "“{name}”在党组织名册里找不到，{}行没有计入{hint}",
            cells.len()
        );
        let said = Said {
            value: name.clone(),
            at: *first,
        };
        let mut problem = Problem::at(*first, message).org(Some(&said));
        for cell in more {
            problem = problem.and_at(*cell);
        }
        for org in near {
            problem = problem.because(org.at, "名册里相近的名称");
        }
        Sink::new(&NAME_NOT_IN_ROSTER, findings).report(problem);
    }
}

/// Up to two organizations of the roster whose names share most characters with a name.
fn nearest<'a>(name: &str, directory: &'a Directory) -> Vec<&'a Org> {
    let wanted: Vec<char> = tight(name).chars().collect();
    let share = |org: &Org| {
        let shared = wanted.iter().filter(|it| org.name.contains(**it)).count();
        shared * 100 / wanted.len().max(org.name.chars().count()).max(1)
    };
    let mut near: Vec<(usize, &Org)> = directory.orgs.iter().map(|it| (share(it), it)).collect();
    near.retain(|it| it.0 >= 60);
    near.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.name.cmp(&b.1.name)));
    near.into_iter().take(2).map(|it| it.1).collect()
}
