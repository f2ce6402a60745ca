//! What the findings of a check say at the cells of one file.

use std::collections::{BTreeMap, BTreeSet};

use super::{Changes, Filter, New, Place, REMARKS, WIDTH, width};
use crate::check::{Check, File};
use crate::ledger::Table;
use crate::room;
use crate::rule::{Finding, Rule, Severity};
use crate::sheet::xlsx::cells::COLUMNS;
use crate::sheet::{Sheet, Span};

/// Cells of one range that are coloured.
const COLOURED: usize = 2_000;
/// Notes one finding leaves; more cells are coloured only.
const NOTES: usize = 200;
/// Rows of one range that are told; of more rows the first one only.
const ROWS: u32 = 50;
/// Characters of a note and of a remark.
const NOTE: usize = 1_000;
const REMARK: usize = 2_000;

/// Points a line needs, and a row may grow to.
const LINE: usize = 16;
const HIGHEST: u32 = 240;

/// What is said of one sheet.
#[derive(Debug, Default)]
struct Sayings {
    changes: Changes,
    /// Sentences by row, the gravest first.
    rows: BTreeMap<u32, Vec<String>>,
}

/// The open findings of a file as changes of its sheets: cells coloured, notes, and remarks beside the tables.
#[must_use]
pub fn remarks(check: &Check, index: u32, file: File<'_>) -> BTreeMap<usize, Changes> {
    let mut sheets: BTreeMap<usize, Sayings> = BTreeMap::new();
    for (at, finding) in open(check, Severity::Hint).into_iter().enumerate() {
        room::ahead(at);
        let mut left = NOTES;
        for span in finding.at.iter().filter(|it| it.from.file == index) {
            let number = usize::from(span.from.sheet);
            if let Some(sheet) = file.book.sheets.get(number) {
                let sayings = sheets.entry(number).or_default();
                sayings.say(sheet, (finding, *span), &mut left);
            }
        }
    }
    sheets
        .into_iter()
        .map(|(number, mut sayings)| {
            for table in file.tables.iter().filter(|it| it.sheet == number) {
                if let Some(sheet) = file.book.sheets.get(number) {
                    sayings.stand_beside(sheet, table);
                }
            }
            (number, sayings.changes)
        })
        .collect()
}

/// Findings that are not set aside, at least as grave as this, the gravest first.
pub(super) fn open(check: &Check, least: Severity) -> Vec<&Finding> {
    let all = check.findings.iter().enumerate();
    let mut open: Vec<&Finding> = all
        .filter(|(id, (_, it))| it.severity >= least && check.waiver(*id).is_none())
        .map(|it| &it.1.1)
        .collect();
    open.sort_by_key(|it| std::cmp::Reverse(it.severity));
    open
}

impl Sayings {
    fn say(&mut self, sheet: &Sheet, (finding, span): (&Finding, Span), left: &mut usize) {
        let from = top(sheet, (span.from.row, span.from.col));
        let to = (span.to.row.max(from.0), span.to.col.max(from.1));
        let cells = (from.0..=to.0).flat_map(|row| (from.1..=to.1).map(move |col| (row, col)));
        for at in cells
            .take(COLOURED)
            .filter(|it| *it == from || !sheet.is_covered(it.0, it.1))
        {
            let colour = self.changes.colours.entry(at).or_insert(finding.severity);
            *colour = (*colour).max(finding.severity);
        }
        let sentence = format!("{}：{}", finding.severity.title(), finding.message);
        if *left > 0 {
            *left -= 1;
            let note = self.changes.notes.entry(from).or_default();
            add(
                note,
                ("\n", NOTE),
                &format!("{sentence}。\n{}", what_to_do(finding)),
            );
        }
        let last = if to.0 - from.0 < ROWS { to.0 } else { from.0 };
        for row in from.0..=last {
            let told = self.rows.entry(row).or_default();
            if !told.contains(&sentence) {
                told.push(sentence.clone());
            }
        }
    }

    /// Puts what is said of a table's rows in a column beside it.
    fn stand_beside(&mut self, sheet: &Sheet, table: &Table) {
        let (Some(last_head), Some((first, last))) = (table.header_rows.last(), ends(table)) else {
            return;
        };
        let below = |row: &u32| *row > *last_head && table.until.is_none_or(|until| *row < until);
        let told: Vec<u32> = self.rows.keys().copied().filter(|it| below(it)).collect();
        if told.is_empty() {
            return;
        }
        let mut rows: BTreeSet<u32> = table.data_rows.iter().copied().collect();
        rows.extend(&told);
        let old = table.columns.iter().find(|it| it.title == REMARKS);
        let col = old.map_or_else(|| beside(sheet, table, last), |it| it.col);
        if u32::from(col) >= COLUMNS {
            return;
        }
        let like = if old.is_some() { col } else { last };
        for row in &table.header_rows {
            let text = if row == last_head { REMARKS } else { "" };
            if old.is_none() {
                self.put((*row, col), (text, like), false);
            }
        }
        for row in &rows {
            let mut text = String::new();
            for sentence in self.rows.get(row).into_iter().flatten() {
                add(&mut text, ("；\n", REMARK), sentence);
            }
            // Where there are remarks of an earlier check, the new ones take their place.
            if !text.is_empty() || old.is_none() || sheet.get(*row, col).is_some() {
                let lines: usize = text.lines().map(lines).sum();
                if let Some(points) = u32::try_from(lines * LINE).ok().filter(|_| lines > 1) {
                    self.changes.heights.insert(*row, points.min(HIGHEST));
                }
                self.put((*row, col), (&text, like), true);
            }
        }
        self.changes.wide.insert(col);
        self.changes.filters.push(Filter {
            heads: table.header_rows.clone(),
            first,
            col,
            last: rows.last().copied().unwrap_or(*last_head),
        });
    }

    fn put(&mut self, at: Place, (text, like): (&str, u16), wraps: bool) {
        let text = text.to_owned();
        self.changes
            .values
            .insert(at, New::Beside { text, like, wraps });
    }
}

/// Lines a sentence takes in a column of remarks.
fn lines(sentence: &str) -> usize {
    width(sentence).div_ceil(usize::from(WIDTH) - 4).max(1)
}

/// First and last column of a table, without remarks.
fn ends(table: &Table) -> Option<(u16, u16)> {
    let cols = || {
        table
            .columns
            .iter()
            .filter(|it| it.title != REMARKS)
            .map(|it| it.col)
    };
    Some((cols().min()?, cols().max()?))
}

/// The first column right of a table that nothing stands in.
fn beside(sheet: &Sheet, table: &Table, last: u16) -> u16 {
    let first = table.header_rows.first().copied().unwrap_or(0);
    let mut used = BTreeSet::new();
    let inside = |row: u32| row >= first && table.until.is_none_or(|until| row < until);
    for row in sheet.row_indices().filter(|it| inside(*it)) {
        used.extend(sheet.row(row).iter().map(|it| it.0).filter(|it| *it > last));
    }
    for (from, to) in sheet.merges().iter().filter(|it| inside(it.0.0)) {
        used.extend((from.1..=to.1).filter(|it| *it > last));
    }
    let mut free = (last.saturating_add(1)..).filter(|it| !used.contains(it));
    free.next().unwrap_or(last)
}

/// Where a cell really stands: of merged cells the first one.
fn top(sheet: &Sheet, at: Place) -> Place {
    if !sheet.is_covered(at.0, at.1) {
        return at;
    }
    let covers =
        |it: &&(Place, Place)| it.0.0 <= at.0 && at.0 <= it.1.0 && it.0.1 <= at.1 && at.1 <= it.1.1;
    sheet.merges().iter().find(covers).map_or(at, |it| it.0)
}

/// Adds a sentence unless the text would become too long.
fn add(text: &mut String, (between, limit): (&str, usize), sentence: &str) {
    const MORE: &str = "……（还有，见问题清单）";
    if text.ends_with(MORE) {
        return;
    }
    if !text.is_empty() {
        text.push_str(between);
    }
    let room = limit.saturating_sub(text.chars().count());
    if sentence.chars().count() <= room {
        text.push_str(sentence);
    } else if text.is_empty() {
        text.extend(sentence.chars().take(limit));
    } else {
        text.push_str(MORE);
    }
}

fn what_to_do(finding: &Finding) -> String {
    let fix = finding.fix.as_ref().map(|it| it.title.clone());
    format!("怎么改：{}", fix.unwrap_or_else(|| remedy(finding.rule)))
}

/// The first paragraph of what a rule's page says on how to put it right.
fn remedy(rule: &Rule) -> String {
    let section = rule.docs.split_once("## 怎么改").map_or("", |it| it.1);
    let lines = section.lines().skip_while(|it| it.trim().is_empty());
    let paragraph: String = lines.take_while(|it| !it.trim().is_empty()).collect();
    paragraph.replace(['`', '*'], "")
}
