//! One check: all files together, in an order that does not depend on how they came.

use std::cell::OnceCell;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::Hasher;

use chrono::{Datelike, NaiveDate};
use fnv::FnvHasher;

use crate::coverage::{self, Area, Previous};
use crate::duty::{self, Duties, Frame, Period};
use crate::law::holiday;
use crate::ledger::value::tight_cow;
use crate::ledger::{Manner, Matter, Records, Table, records};
use crate::plan::{self, Plans, Wishes};
use crate::policy::Policy;
use crate::regional;
use crate::rule::{self, Finding, Scene};
use crate::score::{self, Advice, Entry, Ground, Score};
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
    /// Its tables, by sheet and from top to bottom.
    pub tables: &'a [Table],
}

/// What a check takes into account besides the ledgers.
#[derive(Debug, Default)]
pub struct Given<'a> {
    /// Coverage of an earlier check, to compare with.
    pub previous: Option<&'a Previous>,
    /// What people entered for scores.
    pub entries: Vec<Entry>,
    /// What a person wants of the proposals.
    pub wishes: Wishes,
}

/// Something said about the check as a whole.
#[derive(Debug)]
pub struct Note {
    /// The sentence.
    pub message: String,
    /// The cells it is about.
    pub at: Vec<CellRef>,
}

/// A person sets findings aside: they are listed apart, and nothing else changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// Why.
    pub reason: String,
    /// Who.
    pub by: String,
    /// When, as handed in.
    pub date: String,
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
    /// For each finding, a key told by content: the same in a corrected file whose rows moved, and in every version.
    pub keys: Vec<String>,
    /// Findings set aside, by key.
    pub waivers: BTreeMap<String, Waiver>,
    /// What people entered for scores.
    pub entries: Vec<Entry>,
    /// Scores of branches, or of whomever the pack scores.
    pub scores: Vec<Score>,
    /// Points of members.
    pub points: Vec<Score>,
    /// Rates of what communities and their neighbours do together.
    pub regional: Vec<regional::Rate>,
    /// The same by place.
    pub regional_areas: Vec<regional::Area>,
    /// How far matters got, by where they come from.
    pub funnel: Vec<regional::Line>,
    /// Coverage of areas.
    pub areas: Vec<Area>,
    /// What a person wants of the proposals.
    pub wishes: Wishes,
    /// The proposals, once they were asked for: see [`Check::plans`].
    pub plans: OnceCell<Plans>,
    /// What was left unchecked.
    pub notes: Vec<Note>,
    /// Why every number is what it is.
    pub trace: Trace,
}

/// Gathers the records of files.
#[must_use]
pub fn gather(files: &[File<'_>], period: Period) -> Records {
    let mut all = Records::default();
    for (index, file) in (0..).zip(files) {
        all.add_file(records_of(*file, period), index);
    }
    all
}

/// The records of one file, as if it were the first of the check.
#[must_use]
pub fn records_of(file: File<'_>, period: Period) -> Records {
    let mut all = Records::default();
    for table in file.tables {
        let Some(cells) = file.book.sheets.get(table.sheet) else {
            continue;
        };
        let place = CellRef {
            file: 0,
            sheet: u16::try_from(table.sheet).unwrap_or(u16::MAX),
            row: 0,
            col: 0,
        };
        let manner = Manner {
            year: Some(period.year),
            knows_merges: file.book.knows_merges,
            epoch_1904: file.book.epoch_1904,
        };
        records(cells, table, place, manner, &mut all);
    }
    all
}

/// Findings with the organization concerned, gravest first.
fn in_order(found: Vec<Finding>, directory: &Directory) -> Vec<(Option<OrgId>, Finding)> {
    let mut by_rule: BTreeMap<_, Vec<(Option<OrgId>, Finding)>> = BTreeMap::new();
    for it in found {
        let org = it.org.as_ref().and_then(|it| directory.find(&it.value));
        let own = by_rule.entry((Reverse(it.severity), it.rule.code));
        own.or_default().push((org, it));
    }
    // Most rules find in the order of the ledgers.
    for own in by_rule.values_mut() {
        own.sort_by(|(_, a), (_, b)| {
            let by_place = a.at.first().cmp(&b.at.first());
            by_place.then_with(|| a.period.cmp(&b.period))
        });
    }
    by_rule.into_values().flatten().collect()
}

impl Check {
    /// Runs the check over the records that were gathered of the files.
    #[must_use]
    pub fn run(frame: Frame<'_>, files: &[File<'_>], records: Records, given: Given<'_>) -> Self {
        let mut entries = given.entries;
        let Frame {
            policy,
            period,
            as_of,
        } = frame;
        let mut trace = Trace::default();
        let directory = Directory::new(&records);
        let duties = duty::assess(frame, &records, &directory, &mut trace);
        let standings = coverage::standings(&records.units, &policy.coverage);
        let areas = coverage::areas(&standings, policy.coverage.base, &mut trace);
        let meetings = rule::meetings_by_org(&records, &directory);
        let found = rule::check(&Scene {
            records: &records,
            directory: &directory,
            meetings: &meetings,
            duties: &duties,
            standings: &standings,
            areas: &areas,
            trace: &trace,
            previous: given.previous,
            policy,
            period,
            as_of,
        });
        drop(meetings);
        let findings = in_order(found, &directory);
        let mut told = String::new();
        let keys = findings.iter().map(|it| key(&it.1, files, &mut told));
        let keys = keys.collect();
        entries.extend(Entry::of_sheets(&records));
        let ground = |table| Ground {
            frame,
            policy: table,
            records: &records,
            directory: &directory,
            standings: &standings,
            duties: &duties,
            findings: &findings,
            entries: &entries,
        };
        let scores = score::scores(ground(&policy.score), &mut trace);
        let points = policy.points.as_ref();
        let points = points.map_or_else(Vec::new, |it| score::scores(ground(it), &mut trace));
        drop(standings);
        let regional = regional::rates(&regional::Books::of(&records), "", &mut trace);
        let places = regional::Places::new(&records, &directory);
        let regional_areas = regional::areas(&records, &places, &mut trace);
        let matters: Vec<_> = records.matters.iter().collect();
        let funnel = regional::funnel(&matters, &mut trace);
        drop(places);
        let mut notes = unread(files);
        notes.extend(left_unchecked(&records, &duties));
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
            keys,
            waivers: BTreeMap::new(),
            entries,
            scores,
            points,
            regional,
            regional_areas,
            funnel,
            areas,
            wishes: given.wishes,
            plans: OnceCell::new(),
            notes,
            trace,
        }
    }

    /// The pack, the period and the day it was made with.
    #[must_use]
    pub fn frame(&self) -> Frame<'_> {
        Frame {
            policy: &self.policy,
            period: self.period,
            as_of: self.as_of,
        }
    }

    /// What it would take one of those scored to the next grade.
    #[must_use]
    pub fn advise(&self, score: &Score) -> Option<Advice> {
        let standings = coverage::standings(&self.records.units, &self.policy.coverage);
        let ground = Ground {
            frame: self.frame(),
            policy: &self.policy.score,
            records: &self.records,
            directory: &self.directory,
            standings: &standings,
            duties: &self.duties,
            findings: &self.findings,
            entries: &self.entries,
        };
        score::advise(ground, score, &self.trace)
    }

    /// What could be done about units without an organization. It changes no figure, so it is thought out when it is
    /// asked for first.
    pub fn plans(&self) -> &Plans {
        self.plans.get_or_init(|| {
            let standings = coverage::standings(&self.records.units, &self.policy.coverage);
            let places = regional::Places::new(&self.records, &self.directory);
            let ground = plan::Ground {
                records: &self.records,
                directory: &self.directory,
                standings: &standings,
                areas: (&self.areas, &self.trace),
                places: &places,
                policy: &self.policy,
            };
            plan::propose(ground, &self.wishes)
        })
    }

    /// Wants something else of the proposals; nothing else changes.
    pub fn plan(&mut self, wishes: &Wishes) {
        self.wishes.clone_from(wishes);
        self.plans = OnceCell::new();
    }

    /// Coverage of every area if all that is proposed were done, and why each number is what it is.
    #[must_use]
    pub fn planned(&self) -> (Vec<Area>, Trace) {
        plan::after(&self.records.units, self.plans(), &self.policy.coverage)
    }

    /// Agreements and units without one.
    #[must_use]
    pub fn agreements(&self) -> Vec<regional::Entry> {
        let places = regional::Places::new(&self.records, &self.directory);
        let years = self.limit("REG02", &rule::regional::agreement_expired::YEARS);
        regional::roll(&self.records, &places, years, self.as_of)
    }

    /// The day by which a matter should be closed.
    #[must_use]
    pub fn matter_limit(&self, matter: &Matter) -> Option<NaiveDate> {
        let days = self.limit("REG03", &rule::regional::matter_open::DAYS);
        regional::limit_day(matter, days).map(|it| it.0)
    }

    /// Whether a matter is `overdue`, `open`, `unpublished` or `unsatisfied`.
    #[must_use]
    pub fn matter_is(&self, matter: &Matter, what: &str) -> bool {
        let closed = regional::is_closed(matter);
        match what {
            "overdue" => !closed && self.matter_limit(matter).is_some_and(|it| it < self.as_of),
            "open" => !closed,
            "unpublished" => closed && !regional::is_published(matter),
            "unsatisfied" => {
                closed && matter.satisfaction.is_some() && !regional::is_satisfied(matter)
            }
            _ => false,
        }
    }

    fn limit(&self, rule: &str, limit: &rule::Limit) -> i64 {
        limit.of(self.policy.rules.get(rule))
    }

    /// Why a finding is set aside; `None`: it is open.
    #[must_use]
    pub fn waiver(&self, finding: usize) -> Option<&Waiver> {
        self.waivers.get(self.keys.get(finding)?)
    }

    /// File, sheet and address of a span.
    #[must_use]
    pub fn place(&self, span: Span) -> (&str, &str, String) {
        let (file, sheet) = self.sheet(span.from);
        (file, sheet, span.to_string())
    }

    /// File and sheet of a cell.
    #[must_use]
    pub fn sheet(&self, cell: CellRef) -> (&str, &str) {
        let file = self.names.get(cell.file as usize);
        let sheet = file.and_then(|it| it.1.get(usize::from(cell.sheet)));
        (
            file.map_or("", |it| it.0.as_str()),
            sheet.map_or("", String::as_str),
        )
    }
}

/// Cells of a finding that tell it from others.
const TELLING_CELLS: usize = 20;

/// The key of a finding; `told` is room for what tells it from others.
#[inline(never)] // so that it is compiled for speed while it runs
fn key(finding: &Finding, files: &[File<'_>], told: &mut String) -> String {
    let text = |at: CellRef| {
        let book = files.get(at.file as usize)?.book;
        let sheet = book.sheets.get(usize::from(at.sheet))?;
        Some(sheet.get(at.row, at.col)?.0.shown())
    };
    let org = finding.org.as_ref().map(|it| tight_cow(&it.value));
    told.clear();
    for part in [
        finding.rule.code,
        org.as_deref().unwrap_or_default(),
        &finding.subject,
        finding.period.as_deref().unwrap_or_default(),
        &finding.message,
    ] {
        told.push_str(part);
        told.push('\u{1e}');
    }
    let cells = finding.at.iter().take(TELLING_CELLS);
    for (index, said) in cells.filter_map(|it| text(it.from)).enumerate() {
        if index > 0 {
            told.push('\u{1f}');
        }
        told.push_str(&said);
    }
    let mut hasher = FnvHasher::default();
    hasher.write(told.as_bytes());
    format!("{:016x}", hasher.finish())
}

fn left_unchecked(records: &Records, duties: &Duties) -> Vec<Note> {
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
    let years: BTreeSet<i32> = records
        .meetings
        .iter()
        .filter_map(|it| Some(it.date.as_ref()?.value.first.year()))
        .filter(|it| !holiday::known(*it))
        .collect();
    if !years.is_empty() {
        let years: Vec<String> = years.iter().map(ToString::to_string).collect();
        say(format!(
            "没有{}年的放假安排，这些年份的会议没有核对是否在节假日。",
            years.join("、")
        ));
    }
    if !duties.unrecorded.is_empty() {
        say(format!(
            "台账里没有一条{}的记录，可能登记在别处，没有核查。",
            duties.unrecorded.join("、")
        ));
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
    if !unknown.is_empty() {
        say(format!(
            "没有认出是哪种台账，没有参加核查：{}",
            unknown.join("、")
        ));
    }
    notes
}
