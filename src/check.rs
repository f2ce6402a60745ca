//! One check: all files together, in an order that does not depend on how they came.

mod note;
mod waiver;

use std::cell::OnceCell;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::coverage::{self, Area, Previous};
use crate::duty::{self, Duties, Frame, Period};
use crate::ledger::{Manner, Matter, Records, Table, records};
use crate::plan::{self, Plans, Wishes};
use crate::policy::Policy;
use crate::regional;
use crate::rule::{self, Finding, Scene, Severity};
use crate::score::{self, Advice, Entry, Ground, Score};
use crate::sheet::{CellRef, Span, Workbook};
use crate::trace::Trace;
use crate::unit::{Directory, OrgId};

pub use note::Note;
pub use waiver::Waiver;

use note::{left_unchecked, units_unmet, unread};
use waiver::key;

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
    pub fn run(
        frame: Frame<'_>,
        files: &[File<'_>],
        mut records: Records,
        given: Given<'_>,
    ) -> Self {
        let mut entries = given.entries;
        let Frame {
            policy,
            period,
            as_of,
        } = frame;
        let mut trace = Trace::default();
        let unmet = coverage::send(&mut records);
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
        notes.extend(units_unmet(&unmet));
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
        let [closed, open] = [regional::is_closed(matter), regional::is_open(matter)];
        match what {
            "overdue" => open && self.matter_limit(matter).is_some_and(|it| it < self.as_of),
            "open" => open,
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

    /// What papers speak of: findings that are more than hints and not set aside.
    pub fn problems(&self) -> impl Iterator<Item = (usize, &(Option<OrgId>, Finding))> {
        let all = self.findings.iter().enumerate();
        all.filter(|(at, it)| it.1.severity != Severity::Hint && self.waiver(*at).is_none())
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
