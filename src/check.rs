//! One check: all files together, in an order that does not depend on how they came.

use chrono::NaiveDate;

use crate::coverage::{self, Area};
use crate::duty::{self, Duties, Frame, Period};
use crate::ledger::value::tight;
use crate::ledger::{Records, Table, records};
use crate::policy::Policy;
use crate::rule::{self, Context, Finding};
use crate::score::{self, Score};
use crate::sheet::{CellRef, Span, Workbook};
use crate::trace::Trace;
use crate::unit::{Directory, OrgId};

/// One file of the check: its name, its content, what its sheets were taken for.
#[derive(Debug, Clone, Copy)]
pub struct File<'a> {
    /// Its name; files are checked in the order they are given.
    pub name: &'a str,
    /// Its content.
    pub book: &'a Workbook,
    /// One table for each sheet.
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
        for (sheet, (cells, table)) in it.book.sheets.iter().zip(it.tables).enumerate() {
            let place = CellRef {
                file: u32::try_from(file).unwrap_or(u32::MAX),
                sheet: u16::try_from(sheet).unwrap_or(u16::MAX),
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
        notes.extend(left_unchecked(&records, &duties, &directory));
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

fn left_unchecked(records: &Records, duties: &Duties, directory: &Directory) -> Vec<Note> {
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
    for (name, cells) in &duties.unknown {
        let near = nearest(name, directory);
        let hint = if near.is_empty() {
            String::new()
        } else {
            format!("，是不是“{}”？", near.join("”或“"))
        };
        notes.push(Note {
            message: format!(
                "台账里的“{name}”（{}行）在党组织名册里找不到，没有计入{hint}",
                cells.len()
            ),
            at: cells.clone(),
        });
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
        for (sheet, table) in file.book.sheets.iter().zip(file.tables) {
            // A sheet of one column is a page of explanations, not a table.
            if table.ledger.is_none() && table.columns.len() > 1 {
                unknown.push(format!("{} › {}", file.name, sheet.name));
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
    if !unknown.is_empty() {
        say(format!(
            "没有认出是哪种台账，没有参加核查：{}",
            unknown.join("、")
        ));
    }
    notes
}

/// Up to two names of the roster that share most characters with a name.
fn nearest(name: &str, directory: &Directory) -> Vec<String> {
    let wanted: Vec<char> = tight(name).chars().collect();
    let mut near: Vec<(usize, &str)> = directory
        .orgs
        .iter()
        .map(|org| {
            let shared = wanted.iter().filter(|it| org.name.contains(**it)).count();
            (
                shared * 100 / wanted.len().max(org.name.chars().count()).max(1),
                org.name.as_str(),
            )
        })
        .filter(|it| it.0 >= 60)
        .collect();
    near.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(b.1)));
    near.into_iter().take(2).map(|it| it.1.to_owned()).collect()
}
