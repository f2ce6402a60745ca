//! Finding the heading of a sheet and telling which ledger it is.

use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;

use super::value::tight;
use super::{Field, LEDGERS, Ledger, LedgerKind, MatchedColumn, Table};
use crate::sheet::{Sheet, Value};

/// Rows looked at for a heading.
const SEARCHED: usize = 40;
/// Rows a heading may have.
const HEIGHT: usize = 3;
/// Columns looked at.
const WIDTH: u16 = 256;

/// A person's correction of what a sheet is.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    /// Which ledger; `None`: none.
    pub ledger: Option<LedgerKind>,
    /// Heading rows from zero; empty: as recognised.
    pub header_rows: Vec<u32>,
    /// What columns mean; the others as recognised.
    pub columns: Vec<(u16, Option<Field>)>,
}

/// Tells what a sheet is. A guess that is not good enough is no ledger at all.
#[must_use]
pub fn recognize(sheet: &Sheet, file: &str, choice: Option<&Choice>) -> Table {
    let mut table = match choice {
        Some(Choice { ledger: None, .. }) => Table::default(),
        Some(choice) => chosen(sheet, choice),
        None => best(sheet, file),
    };
    if table.header_rows.is_empty() {
        return table;
    }
    table.read_preamble(sheet, file);
    if table.ledger.is_some() {
        table.find_rows(sheet);
    }
    table
}

fn best(sheet: &Sheet, file: &str) -> Table {
    let mut seen = Titles::default();
    let mut best: Option<(u32, Table)> = None;
    for rows in candidates(sheet) {
        let titles = titles(sheet, &rows);
        for ledger in LEDGERS {
            let (mut points, table) = seen.table(ledger, &rows, &titles);
            let fields = table.fields();
            let fits = ledger
                .needs
                .iter()
                .all(|(n, of)| of.iter().filter(|it| fields.contains_key(it)).count() >= *n);
            if !fits {
                continue;
            }
            let above = preface(sheet, rows.first().copied().unwrap_or(0));
            if ledger
                .words
                .iter()
                .any(|it| sheet.name.contains(it) || file.contains(it) || above.contains(it))
            {
                points += 200;
            }
            points += linked_rows(sheet, &rows) * 60;
            points = points.saturating_sub(50 * u32::try_from(rows.len()).unwrap_or(1));
            if best.as_ref().is_none_or(|it| it.0 < points) {
                best = Some((points, table));
            }
        }
    }
    best.map_or_else(|| unknown(sheet), |it| it.1)
}

/// A sheet that is no ledger still shows its headings.
fn unknown(sheet: &Sheet) -> Table {
    let widest = sheet
        .row_indices()
        .take(SEARCHED)
        .max_by_key(|row| (words_in(sheet, *row), std::cmp::Reverse(*row)));
    let Some(row) = widest else {
        return Table::default();
    };
    let columns = titles(sheet, &[row])
        .into_iter()
        .map(|it| MatchedColumn {
            col: it.col,
            title: it.shown,
            field: None,
            confidence: 0,
        })
        .collect();
    Table {
        header_rows: vec![row],
        columns,
        ..Table::default()
    }
}

fn chosen(sheet: &Sheet, choice: &Choice) -> Table {
    let Some(ledger) = choice.ledger.and_then(Ledger::of) else {
        return Table::default();
    };
    let mut seen = Titles::default();
    let given = (!choice.header_rows.is_empty()).then(|| choice.header_rows.clone());
    let tables = given
        .map_or_else(|| candidates(sheet), |it| vec![it])
        .into_iter()
        .map(|rows| seen.table(ledger, &rows, &titles(sheet, &rows)));
    let mut table = tables
        .max_by_key(|(points, table)| (*points, std::cmp::Reverse(table.header_rows.len())))
        .map(|it| it.1)
        .unwrap_or_default();
    for (col, field) in &choice.columns {
        for column in &mut table.columns {
            if column.col == *col {
                (column.field, column.confidence) = (*field, 100);
            } else if field.is_some() && column.field == *field {
                column.field = None;
            }
        }
    }
    table.confidence = confidence(ledger, &table);
    table
}

fn candidates(sheet: &Sheet) -> Vec<Vec<u32>> {
    let rows: Vec<u32> = sheet.row_indices().take(SEARCHED).collect();
    let mut out = Vec::new();
    for height in 1..=HEIGHT {
        for window in rows.windows(height) {
            let adjacent = window
                .windows(2)
                .all(|it| matches!(it, [a, b] if a + 1 == *b));
            if adjacent && window.iter().all(|it| words_in(sheet, *it) >= 2) {
                out.push(window.to_vec());
            }
        }
    }
    out
}

/// How many rows belong to one heading with the row above them: they share a merged cell, or, where
/// merged cells are not known, each fills blanks of the other.
fn linked_rows(sheet: &Sheet, rows: &[u32]) -> u32 {
    let width = sheet.width().min(WIDTH);
    let linked = |above: u32, row: u32| {
        let own = |row: u32, col: u16| sheet.row(row).iter().any(|it| it.0 == col);
        let shares = |col: u16| sheet.get(row, col).is_some_and(|it| it.1.0 <= above);
        let below_blank = |col: u16| own(row, col) && !own(above, col);
        let above_blank = |col: u16| own(above, col) && !own(row, col);
        (0..width).any(shares) || ((0..width).any(below_blank) && (0..width).any(above_blank))
    };
    let links = rows
        .windows(2)
        .filter(|it| matches!(it, [above, row] if linked(*above, *row)));
    u32::try_from(links.count()).unwrap_or(0)
}

/// Cells of a row that may be headings: short words, none of the form 填报单位：某某.
fn words_in(sheet: &Sheet, row: u32) -> usize {
    let is_heading = |text: &str| {
        let labels = text
            .split_once([':', '：'])
            .is_some_and(|it| !it.1.trim().is_empty());
        text.chars().count() < 40 && !labels
    };
    sheet
        .row(row)
        .iter()
        .filter(|it| matches!(&it.1, Value::Text(text) if is_heading(text)))
        .count()
}

fn preface(sheet: &Sheet, first: u32) -> String {
    let rows = sheet.row_indices().take_while(|it| *it < first);
    rows.flat_map(|it| sheet.row(it))
        .map(|it| it.1.text())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The heading of one column: its lowest part, all parts together, and as shown.
struct Title {
    col: u16,
    lowest: String,
    whole: String,
    shown: String,
}

fn titles(sheet: &Sheet, rows: &[u32]) -> Vec<Title> {
    let mut out = Vec::new();
    for col in 0..sheet.width().min(WIDTH) {
        let mut parts: Vec<String> = Vec::new();
        for row in rows {
            if let Some((Value::Text(text), _)) = sheet.get(*row, col) {
                let part = tight(text);
                if parts.last() != Some(&part) {
                    parts.push(part);
                }
            }
        }
        if let Some(lowest) = parts.last().cloned() {
            out.push(Title {
                col,
                lowest,
                whole: parts.concat(),
                shown: parts.join("/"),
            });
        }
    }
    out
}

/// What headings were taken for, remembered: every candidate asks for the same ones again.
#[derive(Default)]
struct Titles {
    known: HashMap<(LedgerKind, String), Vec<(Field, u8)>>,
}

impl Titles {
    /// The table these heading rows would make, and its points.
    fn table(&mut self, ledger: &'static Ledger, rows: &[u32], titles: &[Title]) -> (u32, Table) {
        let mut matches: Vec<(u8, usize, Field)> = Vec::new();
        for (at, title) in titles.iter().enumerate() {
            let mut found = self.fields(ledger, &title.lowest).to_vec();
            if title.whole != title.lowest {
                found.extend_from_slice(self.fields(ledger, &title.whole));
            }
            matches.extend(found.into_iter().map(|(field, sure)| (sure, at, field)));
        }
        matches.sort_by_key(|it| (std::cmp::Reverse(it.0), it.1));
        let mut columns: Vec<MatchedColumn> = titles
            .iter()
            .map(|it| MatchedColumn {
                col: it.col,
                title: it.shown.clone(),
                field: None,
                confidence: 0,
            })
            .collect();
        let mut taken = BTreeSet::new();
        let mut points = 0;
        for (sure, at, field) in matches {
            if let Some(column) = columns.get_mut(at)
                && column.field.is_none()
                && taken.insert(field)
            {
                (column.field, column.confidence) = (Some(field), sure);
                let weight = ledger.column(field).map_or(0, |it| it.weight);
                points += u32::from(weight) * u32::from(sure) + 10;
            }
        }
        let mut table = Table {
            ledger: Some(ledger.kind),
            header_rows: rows.to_vec(),
            columns,
            ..Table::default()
        };
        table.confidence = confidence(ledger, &table);
        (points, table)
    }

    fn fields(&mut self, ledger: &'static Ledger, title: &str) -> &[(Field, u8)] {
        self.known
            .entry((ledger.kind, title.to_owned()))
            .or_insert_with(|| likely(ledger, title))
    }
}

fn confidence(ledger: &Ledger, table: &Table) -> u8 {
    let (mut found, mut all) = (0, 0);
    for column in ledger.columns.iter().filter(|it| it.weight >= 2) {
        all += u32::from(column.weight) * 100;
        found += table
            .columns
            .iter()
            .find(|it| it.field == Some(column.field))
            .map_or(0, |it| u32::from(column.weight) * u32::from(it.confidence));
    }
    u8::try_from(found * 100 / all.max(1)).unwrap_or(100)
}

/// Headings that name something else's column, whatever they end in.
const OTHERS: &[&str] = &["上级", "隶属", "批准", "原", "曾用", "下辖"];

/// The fields a heading may stand for, surest first.
fn likely(ledger: &'static Ledger, title: &str) -> Vec<(Field, u8)> {
    static NAMES: OnceLock<HashMap<LedgerKind, Vec<(Field, String)>>> = OnceLock::new();
    let names = NAMES.get_or_init(|| LEDGERS.iter().map(|it| (it.kind, names_of(it))).collect());
    let title = bare(title);
    let short = outside_brackets(&title);
    let mut found: Vec<(Field, u8)> = Vec::new();
    for (field, name) in names.get(&ledger.kind).into_iter().flatten() {
        let sure = if title == *name {
            100
        } else if short == *name {
            95
        } else if short.len() <= name.len() * 3
            && name.chars().count() >= 2
            && short.ends_with(name.as_str())
            && !OTHERS.iter().any(|it| short.starts_with(it))
        {
            let share = name.chars().count() * 20 / short.chars().count().max(1);
            60 + u8::try_from(share).unwrap_or(0)
        } else {
            continue;
        };
        match found.iter_mut().find(|it| it.0 == *field) {
            Some(known) => known.1 = known.1.max(sure),
            None => found.push((*field, sure)),
        }
    }
    found.sort_by_key(|it| std::cmp::Reverse(it.1));
    found
}

fn names_of(ledger: &Ledger) -> Vec<(Field, String)> {
    let mut names = Vec::new();
    for column in ledger.columns {
        names.push((column.field, bare(column.title)));
        names.extend(column.aliases.iter().map(|it| (column.field, bare(it))));
    }
    names
}

fn bare(title: &str) -> String {
    tight(title)
        .chars()
        .filter(|it| !matches!(it, '*' | ':' | '★' | '"' | '\''))
        .collect()
}

fn outside_brackets(title: &str) -> String {
    let mut depth = 0_u32;
    let mut out = String::new();
    for it in title.chars() {
        match it {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(it),
            _ => {}
        }
    }
    out
}
