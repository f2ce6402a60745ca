//! Finding the heading of a sheet and telling which ledger it is.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use super::value::{outside_brackets, tight};
use super::{Field, LEDGERS, Ledger, LedgerKind, MatchedColumn, Table, months};
use crate::map::HashMap;
use crate::sheet::{Sheet, Value, Workbook};

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

/// How many of a ledger's needs a table meets.
fn fit(ledger: &Ledger, table: &Table) -> usize {
    let fields = table.fields();
    let met =
        |(n, of): &&(usize, &[Field])| of.iter().filter(|it| fields.contains_key(it)).count() >= *n;
    ledger.needs.iter().filter(met).count()
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
        for ledger in LEDGERS {
            let (mut points, table) = seen.table(ledger, &rows, &titles);
            let named =
                |it: &&str| sheet.name.contains(it) || file.contains(it) || above.contains(it);
            if ledger.words.iter().any(named) {
                points += 200;
            }
            points += links;
            points = points.saturating_sub(50 * u32::try_from(rows.len()).unwrap_or(1));
            let met = fit(ledger, &table);
            if met < ledger.needs.len() {
                if met + 1 == ledger.needs.len() && table.fields().len() >= 2 {
                    likely.push((points, ledger.kind));
                }
            } else {
                if is_mostly_known(&table) {
                    lowest = lowest.min(rows.last().copied().unwrap_or(lowest));
                }
                fitting.push((points, table));
            }
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
                let (points, table) = seen.table(ledger, &window, &titles);
                let points = points + linked_rows(sheet, &window) * 60;
                if fit(ledger, &table) == ledger.needs.len()
                    && is_mostly_known(&table)
                    && choice.as_ref().is_none_or(|it| it.0 < points)
                {
                    choice = Some((points, table));
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
    table.fields().len() * 10 >= table.columns.len() * 6
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

fn bare_columns(titles: &[Title]) -> Vec<MatchedColumn> {
    let bare = |it: &Title| MatchedColumn {
        col: it.col,
        title: it.shown.clone(),
        field: None,
        confidence: 0,
    };
    titles.iter().map(bare).collect()
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
    let (_, mut table) = seen.table(ledger, rows, &titles);
    table.from = found.from.min(rows.first().copied().unwrap_or(0));
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
pub(super) struct Title {
    pub(super) col: u16,
    lowest: String,
    pub(super) whole: String,
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
pub(super) struct Titles {
    known: HashMap<(LedgerKind, String), Vec<(Field, u8)>>,
}

impl Titles {
    /// The table these heading rows would make, and its points.
    pub(super) fn table(
        &mut self,
        ledger: &'static Ledger,
        rows: &[u32],
        titles: &[Title],
    ) -> (u32, Table) {
        let mut matches: Vec<(u8, usize, Field)> = Vec::new();
        for (at, title) in titles.iter().enumerate() {
            let mut found = self.fields(ledger, &title.lowest).to_vec();
            if title.whole != title.lowest {
                found.extend_from_slice(self.fields(ledger, &title.whole));
            }
            matches.extend(found.into_iter().map(|(field, sure)| (sure, at, field)));
        }
        matches.sort_by_key(|it| (std::cmp::Reverse(it.0), it.1));
        let mut columns = bare_columns(titles);
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
            && name.chars().count() >= 3
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
