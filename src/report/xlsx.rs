//! Workbooks: a sheet for each table, a sheet of contents before them, charts beside the first.

mod chart;
mod format;
mod layout;
mod runs;

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DocProperties, ExcelDateTime, Url, Workbook,
    Worksheet, XlsxError,
};

use super::{Cell, DRAFT, Document, SIGN, Table, light};
use crate::room;
use crate::trace::hundredths;
use format::{Formats, colours};
pub(super) use format::{RED, heading};
use layout::{Layout, ROW, anchors, fit, height, tabs};
use runs::Runs;

/// The sheet of contents.
const CONTENTS: &str = "目录";
/// Half-width characters across a printed page that can still be read.
const PAGE: usize = 220;
/// How hard sheets are packed: a quarter of the usual time for a tenth more bytes.
pub(super) const LEVEL: u8 = 3;
/// A sheet holds 1,048,576 rows; so many of a table, what stands around it fits too.
const ROWS: usize = 1_000_000;
/// A sheet holds no more links than 65,530.
const LINKS: usize = 60_000;

/// Writes a document as a workbook, one sheet for each table.
///
/// # Errors
///
/// When the writer refuses, which is a bug.
pub(super) fn write(mut document: Document, day: NaiveDate) -> Result<Vec<u8>, String> {
    let tables = document.tables.into_iter();
    document.tables = tables.flat_map(|it| parts(it, ROWS)).collect();
    book(&document, day).map_err(|it| format!("写工作簿时出错：{it}"))
}

/// A table as several, each of at most so many rows.
fn parts(mut table: Table, most: usize) -> Vec<Table> {
    let (all, many) = (table.rows.len(), table.rows.len().div_ceil(most));
    if many < 2 {
        return vec![table];
    }
    let mut rows = std::mem::take(&mut table.rows);
    let mut parts = Vec::new();
    for part in 1..=many {
        let rest = rows.split_off(most.min(rows.len()));
        parts.push(Table {
            title: table.title.clone(),
            note: format!(
                "共{all}行，一张工作表放不下，分在{many}张里，这是第{part}张。{}",
                table.note
            ),
            columns: table.columns.clone(),
            rows: std::mem::replace(&mut rows, rest),
            frozen: table.frozen,
        });
    }
    parts
}

/// What every sheet of a workbook shares.
struct Shared<'a> {
    document: &'a Document,
    layouts: Vec<Layout>,
    tabs: Vec<String>,
    formats: Formats,
    /// The first sheet and row an organization stands on.
    anchors: crate::map::HashMap<&'a str, (usize, u32)>,
}

fn book(document: &Document, day: NaiveDate) -> Result<Vec<u8>, XlsxError> {
    let mut book = new_book(day)?;
    let many = document.tables.len() > 1;
    let layouts: Vec<Layout> = (0..)
        .zip(&document.tables)
        .map(|(at, it)| {
            let lines = if many { 0 } else { document.lines.len() };
            Layout::of(it, lines, (many, at == 0))
        })
        .collect();
    let shared = Shared {
        anchors: anchors(&document.tables, &layouts),
        layouts,
        tabs: tabs(&document.tables),
        formats: Formats::new(),
        document,
    };
    if many {
        contents(book.add_worksheet(), &shared)?;
    }
    for (at, table) in document.tables.iter().enumerate() {
        fill(book.add_worksheet(), &shared, (at, table))?;
    }
    if !document.charts.is_empty() {
        chart::draw(&mut book, &document.charts, usize::from(many))?;
    }
    book.save_to_buffer()
}

/// A workbook whose time stamp is the day of the check: there is no clock.
pub(super) fn new_book(day: NaiveDate) -> Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
    book.set_zip_compression_level(LEVEL);
    let year = u16::try_from(day.year()).unwrap_or(2000);
    let month = u8::try_from(day.month()).unwrap_or(1);
    let stamp = ExcelDateTime::from_ymd(year, month, u8::try_from(day.day()).unwrap_or(1))?;
    book.set_properties(
        &DocProperties::new()
            .set_creation_datetime(&stamp)
            .set_author("联建"),
    );
    Ok(book)
}

/// A link to a cell of another sheet.
fn link(tab: &str, row: u32) -> Url {
    Url::new(format!(
        "internal:'{}'!A{}",
        tab.replace('\'', "''"),
        row + 1
    ))
}

/// What the workbook holds, and what it rests on.
fn contents(sheet: &mut Worksheet, shared: &Shared<'_>) -> Result<(), XlsxError> {
    let Shared {
        document, formats, ..
    } = shared;
    sheet.set_name(CONTENTS)?;
    sheet.write_string_with_format(0, 0, clean(&document.title), &formats.title)?;
    let mut row = 0;
    for line in &document.lines {
        row += 1;
        sheet.write_string_with_format(row, 0, clean(line), &formats.quiet)?;
    }
    row += 2;
    let heading = heading();
    for (col, (title, width)) in (0_u16..).zip([("工作表", 30), ("行数", 9), ("说明", 80)]) {
        sheet.write_string_with_format(row, col, title, &heading)?;
        sheet.set_column_width(col, width)?;
    }
    for (tab, table) in shared.tabs.iter().zip(&document.tables) {
        row += 1;
        let url = link(tab, 0).set_text(tab);
        sheet.write_url_with_format(row, 0, url, &formats.link)?;
        let rows = Cell::Int(i64::try_from(table.rows.len()).unwrap_or(i64::MAX));
        put(sheet, (row, 1), &rows, formats)?;
        let first = table.note.split(['。', '；']).next().unwrap_or_default();
        sheet.write_string_with_format(row, 2, clean(first), &formats.text)?;
    }
    page(sheet, shared, (row, 2), 1)
}

/// How a sheet of so many pages across is printed.
fn page(
    sheet: &mut Worksheet,
    shared: &Shared<'_>,
    (row, col): (u32, u16),
    across: u16,
) -> Result<(), XlsxError> {
    let seal = shared
        .document
        .lines
        .iter()
        .find(|it| it.starts_with("校验码"));
    let seal: String = seal.map_or(String::new(), |it| it.chars().take(20).collect());
    sheet
        .set_landscape()
        .set_paper_size(9)
        .set_print_fit_to_pages(across, 0)
        .set_print_area(0, 0, row, col)?
        .set_footer(format!("&L{seal}…&C第&P页，共&N页&R{DRAFT}"));
    Ok(())
}

fn fill(
    sheet: &mut Worksheet,
    shared: &Shared<'_>,
    (at, table): (usize, &Table),
) -> Result<(), XlsxError> {
    let (document, formats) = (shared.document, &shared.formats);
    let many = document.tables.len() > 1;
    let (Some(layout), Some(tab)) = (shared.layouts.get(at), shared.tabs.get(at)) else {
        return Ok(());
    };
    let last = u16::try_from(table.columns.len().max(1) - 1).unwrap_or(0);
    sheet.set_name(tab)?;
    let title = if many {
        table.title.as_str()
    } else {
        document.title.as_str()
    };
    sheet.write_string_with_format(0, 0, clean(title), &formats.title)?;
    let mut row = 0;
    if many {
        row += 1;
        let back = link(CONTENTS, 0).set_text("← 返回目录");
        sheet.write_url_with_format(row, 0, back, &formats.back)?;
    }
    for line in layout.above(document, table) {
        row += 1;
        sheet.write_string_with_format(row, 0, clean(line), &formats.quiet)?;
    }
    let head = layout.head;
    let heading = heading();
    let widths: Vec<u8> = table
        .columns
        .iter()
        .enumerate()
        .map(|(col, (title, width))| fit(table, col, (title, *width)))
        .collect();
    for (col, ((title, _), width)) in (0_u16..).zip(table.columns.iter().zip(&widths)) {
        sheet.write_string_with_format(head, col, clean(title), &heading)?;
        sheet.set_column_width(col, *width)?;
    }
    let titles: Vec<Cell> = table
        .columns
        .iter()
        .map(|it| it.0.as_str().into())
        .collect();
    sheet.set_row_height(head, height(&titles, &widths).max(20))?;
    let mut links = 0;
    let mut runs = Runs::default();
    for (row, line) in (head + 1..).zip(&table.rows) {
        room::ahead(row as usize);
        let high = height(line, &widths);
        if high > ROW {
            sheet.set_row_height(row, high)?;
        }
        for (col, cell) in (0_u16..).zip(line) {
            if let Cell::Org(name) = cell
                && let Some((other, place)) = shared.anchors.get(name.as_str())
                && *other < at
                && links < LINKS
            {
                links += 1;
                let tab = shared.tabs.get(*other).map_or("", String::as_str);
                let url = link(tab, *place).set_text(clean(name));
                sheet.write_url_with_format(row, col, url, &formats.link)?;
            } else {
                value(sheet, (row, col), cell)?;
                runs.cell(sheet, (row, col), formats.of(cell))?;
            }
        }
    }
    runs.finish(sheet)?;
    let end = layout.end(table);
    if !table.rows.is_empty() {
        sheet.autofilter(head, 0, end, last)?;
        offered(sheet, table, (head + 1, end))?;
        colours(sheet, table, (head + 1, end))?;
    }
    let mut row = end;
    for line in layout.below(table) {
        row += 1;
        sheet.write_string_with_format(row, 0, clean(line), &formats.quiet)?;
    }
    if at == 0 {
        row += 2;
        sheet.write_string_with_format(row, 0, SIGN, &formats.plain)?;
    }
    sheet.set_freeze_panes(head + 1, table.frozen)?;
    sheet.set_repeat_rows(head, head)?;
    // Charts stand beside the first table.
    let charts = if at == 0 {
        document.charts.as_slice()
    } else {
        &[]
    };
    let (deep, wide) = chart::room(charts);
    let all: usize = widths.iter().map(|it| usize::from(*it)).sum();
    let across = u16::try_from(all.div_ceil(PAGE)).unwrap_or(1);
    if across > 1 && table.frozen > 0 {
        sheet.set_repeat_columns(0, table.frozen - 1)?;
    }
    page(sheet, shared, (row.max(deep), last + wide), across)
}

/// What a person may choose from in the columns that are to be filled in.
fn offered(
    sheet: &mut Worksheet,
    table: &Table,
    (from, until): (u32, u32),
) -> Result<(), XlsxError> {
    let Some(first) = table.rows.first() else {
        return Ok(());
    };
    for (col, cell) in (0_u16..).zip(first) {
        if let Cell::Choice(words) = cell {
            let rule = DataValidation::new()
                .allow_list_strings(words)?
                .set_error_style(DataValidationErrorStyle::Warning);
            sheet.add_data_validation(from, col, until, col, &rule)?;
        }
    }
    Ok(())
}

/// Writes a cell in its format.
fn put(
    sheet: &mut Worksheet,
    (row, col): (u32, u16),
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    value(sheet, (row, col), cell)?;
    sheet.set_cell_format(row, col, formats.of(cell)).map(drop)
}

/// Writes what a cell holds, without a format; of no text nothing is written.
#[expect(
    clippy::cast_precision_loss,
    clippy::float_arithmetic,
    reason = "a spreadsheet's numbers are doubles"
)]
fn value(sheet: &mut Worksheet, (row, col): (u32, u16), cell: &Cell) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) | Cell::Org(text) => sheet.write_string(row, col, clean(text))?,
        Cell::Choice(_) | Cell::Rate(_, 0) => sheet.write_string(row, col, cell.text())?,
        Cell::Int(it) => sheet.write_number(row, col, *it as f64)?,
        Cell::Points(it) => sheet.write_number(row, col, hundredths(*it) as f64 / 100.0)?,
        Cell::Rate(hit, of) => sheet.write_number(row, col, *hit as f64 / *of as f64)?,
        Cell::Light(status) => sheet.write_string(row, col, light(*status))?,
    };
    Ok(())
}

/// Whether a character may not stand in a paper: illegal in XML, or it reorders the text around it.
pub(super) fn is_unsafe(it: char) -> bool {
    matches!(it, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FFFE}' | '\u{FFFF}')
        || (it.is_control() && !matches!(it, '\n' | '\t'))
}

/// Text as a cell may hold it.
pub(super) fn clean(text: &str) -> String {
    // A cell holds at most 32,767 characters.
    const MOST: usize = 32_000;
    if text.len() <= MOST && !text.contains(is_unsafe) {
        return text.to_owned();
    }
    text.chars()
        .filter(|it| !is_unsafe(*it))
        .take(MOST)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_that_one_sheet_cannot_hold_goes_on_on_others_and_each_says_so() {
        let table = |rows: i64| Table {
            title: "问题清单".to_owned(),
            note: "按先后。".to_owned(),
            columns: vec![("编号".to_owned(), 8)],
            rows: (0..rows).map(|it| vec![Cell::Int(it)]).collect(),
            frozen: 1,
        };
        assert_eq!(parts(table(2), 2).len(), 1);
        let cut = parts(table(5), 2);
        let counts: Vec<usize> = cut.iter().map(|it| it.rows.len()).collect();
        assert_eq!(counts, [2, 2, 1]);
        let last = cut.last().expect("three");
        assert!(matches!(last.rows.as_slice(), [row] if matches!(row.as_slice(), [Cell::Int(4)])));
        assert_eq!(
            last.note,
            "共5行，一张工作表放不下，分在3张里，这是第3张。按先后。"
        );
        assert_eq!(tabs(&cut), ["问题清单", "问题清单（2）", "问题清单（3）"]);
    }
}
