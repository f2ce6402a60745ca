//! A workbook of only the rows a person has to put right.

use std::collections::{BTreeMap, BTreeSet};

use super::said::{open, remarks};
use super::{Changes, Filter, New, Place, anew};
use crate::check::{Check, File};
use crate::ledger::Table;
use crate::rule::Severity;
use crate::sheet::{Sheet, Workbook};

/// The headings and the rows with open findings of every ledger of a file, as .xlsx.
///
/// # Errors
///
/// When there is no such row, or the writer refuses, which is a bug.
pub fn bad_rows(check: &Check, index: u32, file: File<'_>) -> Result<Vec<u8>, String> {
    let bad = bad(check, index);
    let said = remarks(check, index, file);
    let mut book = Workbook {
        format: file.book.format,
        sheets: Vec::new(),
        refused: None,
        knows_merges: true,
        epoch_1904: false,
    };
    let mut changes = BTreeMap::new();
    for table in file.tables.iter().filter(|it| it.ledger.is_some()) {
        let rows: Vec<u32> = table
            .data_rows
            .iter()
            .copied()
            .filter(|it| bad.contains(&(table.sheet, *it)))
            .collect();
        let Some(sheet) = file
            .book
            .sheets
            .get(table.sheet)
            .filter(|_| !rows.is_empty())
        else {
            continue;
        };
        let blank = Changes::default();
        let said = said.get(&table.sheet).unwrap_or(&blank);
        let (mut copy, own) = extract(sheet, table, (&rows, said));
        changes.insert(book.sheets.len(), own);
        copy.name = name(&sheet.name, &book.sheets);
        book.sheets.push(copy);
    }
    if book.sheets.is_empty() {
        return Err(format!("“{}”里没有要改的行", file.name));
    }
    anew(&book, &changes, check.as_of)
}

/// Sheets and rows with findings that must be put right or explained.
fn bad(check: &Check, index: u32) -> BTreeSet<(usize, u32)> {
    let mut bad = BTreeSet::new();
    for finding in open(check, Severity::Warning) {
        for span in finding.at.iter().filter(|it| it.from.file == index) {
            let sheet = usize::from(span.from.sheet);
            bad.extend((span.from.row..=span.to.row).map(|row| (sheet, row)));
        }
    }
    bad
}

/// What stands above a table, its headings and some of its rows, and what is said of them.
fn extract(sheet: &Sheet, table: &Table, (rows, said): (&[u32], &Changes)) -> (Sheet, Changes) {
    let last_head = table.header_rows.last().copied().unwrap_or(0);
    let mut copy = Sheet::default();
    // Rows above the first one keep their distance, so that merged cells stay what they are.
    let head = |row: u32| row - table.from;
    for row in (table.from..=last_head).filter(|it| !sheet.row(*it).is_empty()) {
        for (col, value) in sheet.row(row) {
            copy.set(head(row), *col, value.clone());
        }
    }
    let mut places: BTreeMap<u32, u32> =
        (table.from..=last_head).map(|it| (it, head(it))).collect();
    for (row, at) in rows.iter().zip(head(last_head) + 1..) {
        places.insert(*row, at);
        for col in 0..sheet.width() {
            // A cell of a merged one says what all of it says: the rest of it stays behind.
            if let Some((value, _)) = sheet.get(*row, col).filter(|it| it.1.1 == col) {
                copy.set(at, col, value.clone());
            }
        }
    }
    for (from, to) in sheet.merges() {
        if from.0 >= table.from && to.0 <= last_head {
            copy.merge((head(from.0), from.1), (head(to.0), to.1));
        }
    }
    let moved = |at: &Place| places.get(&at.0).map(|row| (*row, at.1));
    let mut own = Changes {
        wide: said.wide.clone(),
        ..Changes::default()
    };
    own.colours.extend(
        said.colours
            .iter()
            .filter_map(|(at, it)| Some((moved(at)?, *it))),
    );
    own.notes.extend(
        said.notes
            .iter()
            .filter_map(|(at, it)| Some((moved(at)?, it.clone()))),
    );
    own.values.extend(
        said.values
            .iter()
            .filter_map(|(at, it)| Some((moved(at)?, it.clone()))),
    );
    let height = |it: (&u32, &u32)| Some((*places.get(it.0)?, *it.1));
    own.heights.extend(said.heights.iter().filter_map(height));
    let is_own = |it: &&Filter| it.heads == table.header_rows;
    own.filters
        .extend(said.filters.iter().find(is_own).map(|it| {
            Filter {
                heads: it
                    .heads
                    .iter()
                    .filter_map(|row| places.get(row).copied())
                    .collect(),
                last: head(last_head) + u32::try_from(rows.len()).unwrap_or(0),
                ..it.clone()
            }
        }));
    own.values
        .retain(|at, it| at.0 <= head(last_head) || !is_blank(it));
    (copy, own)
}

fn is_blank(new: &New) -> bool {
    matches!(new, New::Beside { text, .. } if text.is_empty())
}

/// The sheet's name, numbered when several tables stand on it.
fn name(name: &str, taken: &[Sheet]) -> String {
    let is_free = |it: &String| taken.iter().all(|sheet| sheet.name != *it);
    let short: String = name.chars().take(26).collect();
    let mut names =
        std::iter::once(name.to_owned()).chain((2..).map(|it: u32| format!("{short}（{it}）")));
    names.find(is_free).unwrap_or_default()
}
