//! Finding the heading of a sheet and telling which ledger it is.

use std::collections::BTreeMap;

use super::heading::{Guess, Title, Titles, WIDTH, bare_columns, confidence, is_most, titles};
use super::listed::is_list;
use super::spoken::{Lack, is_plain, lack, take_needed, take_telling};
use super::{Field, LEDGERS, Ledger, LedgerKind, Table, months};
use crate::sheet::{Sheet, Value, Workbook};

/// Rows looked at for a heading.
const SEARCHED: usize = 40;
/// Rows a heading may have.
const HEIGHT: usize = 3;

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

/// A person's corrections by sheet and by the table's place on the sheet.
pub type Choices = BTreeMap<(usize, usize), Choice>;

/// The tables of a file, by sheet and from top to bottom. A guess that is not good enough is no
/// ledger at all.
#[must_use]
pub fn recognize(book: &Workbook, file: &str, choices: &Choices) -> Vec<Table> {
    let mut all = Vec::new();
    for (index, sheet) in book.sheets.iter().enumerate() {
        let on_sheet = choices
            .iter()
            .filter(|it| it.0.0 == index)
            .map(|it| (it.0.1, it.1));
        for mut table in on_one_sheet(sheet, file, on_sheet) {
            table.sheet = index;
            all.push(table);
        }
    }
    all
}

fn on_one_sheet<'a>(
    sheet: &Sheet,
    file: &str,
    choices: impl Iterator<Item = (usize, &'a Choice)>,
) -> Vec<Table> {
    let mut seen = Titles::default();
    let first = best(sheet, file, &mut seen);
    let mut tables = vec![first];
    if let Some(top) = tables.first().and_then(|it| it.header_rows.last().copied()) {
        tables.extend(later(sheet, top, &mut seen));
    }
    for table in tables.iter_mut().filter(|it| it.months.is_empty()) {
        take_telling(table, sheet);
    }
    for (place, choice) in choices {
        if let Some(table) = tables.get_mut(place) {
            *table = chosen(sheet, table, choice);
        }
    }
    for at in (0..tables.len()).rev() {
        let until = tables.get(at + 1).map(|it| it.from);
        if let Some(table) = tables.get_mut(at) {
            table.until = until;
            if !table.header_rows.is_empty() {
                table.read_preamble(sheet, file);
            }
            if table.ledger.is_some() {
                table.find_rows(sheet);
            }
        }
    }
    tables
}

/// What these headings lack of a ledger's needs. What a list says of all its items no column need say.
fn lacked(ledger: &Ledger, guess: &Guess, titles: &[Title], around: &[&str]) -> Lack {
    let says_so = ledger.kind == LedgerKind::Lists && is_list(guess, titles, around);
    let said = |it| says_so && matches!(it, Field::ListKind | Field::Matched);
    lack(ledger, |it| guess.has(it) || said(it))
}

/// A heading that lacks one column of a ledger, found by its values.
struct Heard {
    points: u32,
    known: usize,
    table: Table,
}

/// The only one of these that stands out; a ledger that fits by its headings alone must be known far less.
fn clearest(mut heard: Vec<Heard>, fits: usize) -> Option<Heard> {
    heard.sort_by_key(|it| std::cmp::Reverse(it.points));
    let next = heard.get(1).map_or(0, |it| it.points);
    let first = heard.into_iter().next()?;
    (first.points >= next + 100 && first.known >= fits + 2).then_some(first)
}

fn best(sheet: &Sheet, file: &str, seen: &mut Titles) -> Table {
    let mut fitting: Vec<(u32, Table)> = Vec::new();
    let mut likely: Vec<(u32, LedgerKind)> = Vec::new();
    // Below a clear heading `topmost` takes none, so none is looked for there.
    let mut lowest = u32::MAX;
    for rows in candidates(sheet) {
        if rows.first().is_some_and(|it| *it > lowest) {
            continue;
        }
        let titles = titles(sheet, &rows);
        let above = preface(sheet, rows.first().copied().unwrap_or(0));
        let links = linked_rows(sheet, &rows) * 60;
        let (mut heard, mut fits) = (Vec::new(), (0, 0));
        for ledger in LEDGERS {
            let guess = seen.guess(ledger, &titles);
            let mut points = guess.points;
            let named =
                |it: &&str| sheet.name.contains(it) || file.contains(it) || above.contains(it);
            if ledger.words.iter().any(named) {
                points += 200;
            }
            points += links;
            points = points.saturating_sub(50 * u32::try_from(rows.len()).unwrap_or(1));
            let known = guess.known();
            match lacked(ledger, &guess, &titles, &[&sheet.name, file, &above]) {
                Lack::Nothing => {
                    if guess.is_mostly_known() {
                        lowest = lowest.min(rows.last().copied().unwrap_or(lowest));
                    }
                    fits = (fits.0.max(known), fits.1.max(points));
                    fitting.push((points, guess.table(ledger, &rows, &titles)));
                }
                Lack::One(_) if known >= 2 => {
                    likely.push((points, ledger.kind));
                    let mut table = guess.table(ledger, &rows, &titles);
                    if is_plain(known, &table) && take_needed(&mut table, sheet) {
                        heard.push(Heard {
                            points,
                            known,
                            table,
                        });
                    }
                }
                Lack::One(_) | Lack::More => {}
            }
        }
        if let Some(it) = clearest(heard, fits.0) {
            lowest = lowest.min(rows.last().copied().unwrap_or(lowest));
            fitting.push((it.points.max(fits.1 + 1), it.table));
        }
        if fitting.is_empty()
            && let Some(table) = months::table(sheet, &rows, (&above, file), &titles)
        {
            return table;
        }
    }
    if let Some(table) = topmost(fitting) {
        return table;
    }
    likely.sort_by_key(|it| std::cmp::Reverse(it.0));
    let mut table = unknown(sheet);
    for (_, kind) in likely {
        if !table.candidates.contains(&kind) {
            table.candidates.push(kind);
        }
    }
    table
}

/// Of the headings that fit, the best of those that overlap the topmost clear one: a better one
/// further down is that of another table.
fn topmost(fitting: Vec<(u32, Table)>) -> Option<Table> {
    let first = |table: &Table| table.header_rows.first().copied().unwrap_or(0);
    let clear = fitting.iter().filter(|it| is_mostly_known(&it.1));
    let top = clear
        .map(|it| it.1.header_rows.last().copied().unwrap_or(0))
        .min();
    fitting
        .into_iter()
        .filter(|it| top.is_none_or(|top| first(&it.1) <= top))
        .reduce(|best, it| if it.0 > best.0 { it } else { best })
        .map(|it| it.1)
}

/// Further tables below the first one: a heading of its own after a gap, a title or a total.
fn later(sheet: &Sheet, top: u32, seen: &mut Titles) -> Vec<Table> {
    let rows: Vec<u32> = sheet.row_indices().filter(|it| *it > top).collect();
    let mut tables: Vec<Table> = Vec::new();
    for (at, row) in rows.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|it| rows.get(it)).copied();
        let apart = before.is_some_and(|it| it + 1 != *row || sheet.row(it).len() <= 2);
        if !apart || !is_heading(sheet, *row) {
            continue;
        }
        let mut choice: Option<(u32, Table)> = None;
        for height in 1..=2 {
            let window: Vec<u32> = (*row..*row + height).collect();
            let titles = titles(sheet, &window);
            for ledger in LEDGERS {
                let guess = seen.guess(ledger, &titles);
                let points = guess.points + linked_rows(sheet, &window) * 60;
                if lacked(ledger, &guess, &titles, &[]) == Lack::Nothing
                    && guess.is_mostly_known()
                    && choice.as_ref().is_none_or(|it| it.0 < points)
                {
                    choice = Some((points, guess.table(ledger, &window, &titles)));
                }
            }
        }
        if let Some((_, mut table)) = choice {
            table.from = title_above(sheet, rows.get(..at).unwrap_or(&[]), *row);
            tables.push(table);
        }
    }
    tables
}

/// Words of a record may be headings by chance; of a heading, most are.
fn is_mostly_known(table: &Table) -> bool {
    is_most(table.fields().len(), table.columns.len())
}

/// Whether a row holds nothing but short words, at least three of them.
fn is_heading(sheet: &Sheet, row: u32) -> bool {
    let cells = sheet.row(row);
    cells.len() >= 3 && words_in(sheet, row) == cells.len()
}

/// The first of the rows of one or two cells that stand right above a heading.
fn title_above(sheet: &Sheet, above: &[u32], heading: u32) -> u32 {
    let mut from = heading;
    for row in above.iter().rev() {
        if row + 1 != from || sheet.row(*row).len() > 2 {
            break;
        }
        from = *row;
    }
    from
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
    Table {
        header_rows: vec![row],
        columns: bare_columns(&titles(sheet, &[row])),
        ..Table::default()
    }
}

fn chosen(sheet: &Sheet, found: &Table, choice: &Choice) -> Table {
    let mut seen = Titles::default();
    let rows = if choice.header_rows.is_empty() {
        &found.header_rows
    } else {
        &choice.header_rows
    };
    let titles = titles(sheet, rows);
    let Some(ledger) = choice.ledger.and_then(Ledger::of) else {
        return Table {
            ledger: None,
            columns: bare_columns(&titles),
            header_rows: rows.clone(),
            from: found.from,
            ..Table::default()
        };
    };
    let mut table = seen.guess(ledger, &titles).table(ledger, rows, &titles);
    table.from = found.from.min(rows.first().copied().unwrap_or(0));
    table.until = found.until;
    take_needed(&mut table, sheet);
    take_telling(&mut table, sheet);
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
    let wordy: Vec<u32> = rows
        .into_iter()
        .filter(|it| words_in(sheet, *it) >= 2)
        .collect();
    let mut out = Vec::new();
    for height in 1..=HEIGHT {
        for window in wordy.windows(height) {
            let adjacent = |it: &[u32]| matches!(it, [a, b] if a + 1 == *b);
            if window.windows(2).all(adjacent) {
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
