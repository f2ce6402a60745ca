//! A file with changes made, written anew: the same sheets, values and merged cells.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{Color, ExcelDateTime, Format, FormatAlign, Worksheet, XlsxError};

use super::marked::{self, Changes, Filter, New, Place, WIDTH, colour, width};
use super::xlsx::{clean, heading, new_book};
use crate::room;
use crate::rule::{Edit, Severity};
use crate::sheet::{self, Sheet, Value, Workbook};

/// The bytes of the corrected file: text separated by commas when it was such a text, otherwise .xlsx, and where it was
/// one and its bytes are given, that one with nothing else changed.
///
/// # Errors
///
/// When a formula would have to go that other cells rest on, or the writer refuses, which is a bug.
pub fn corrected(
    (book, original): (&Workbook, Option<&[u8]>),
    edits: &[&Edit],
    day: NaiveDate,
) -> Result<Vec<u8>, String> {
    let changes = marked::corrections(book, edits);
    match (book.format, book.sheets.first()) {
        (sheet::Format::Csv, Some(sheet)) => {
            let blank = Changes::default();
            let written = separated(sheet, changes.get(&0).unwrap_or(&blank));
            written.map_err(|it| format!("写改正后的文件时出错：{it}"))
        }
        _ => marked::changed((book, original), &changes, day),
    }
}

/// Every cell of a row that holds something, or is to hold something or to look different.
fn cells<'a>(sheet: &'a Sheet, row: u32, changes: &'a Changes) -> BTreeMap<u16, Said<'a>> {
    let own = sheet
        .row(row)
        .iter()
        .filter(|it| !sheet.is_covered(row, it.0));
    let mut cells: BTreeMap<u16, Said<'_>> = own.map(|it| (it.0, Said::Old(&it.1))).collect();
    let ends = (row, 0)..=(row, u16::MAX);
    for (at, _) in changes.colours.range(ends.clone()) {
        cells.entry(at.1).or_insert(Said::Nothing);
    }
    cells.extend(
        changes
            .values
            .range(ends)
            .map(|(at, new)| (at.1, Said::New(new))),
    );
    cells
}

enum Said<'a> {
    New(&'a New),
    Old(&'a Value),
    Nothing,
}

impl Said<'_> {
    fn is_day(&self) -> bool {
        matches!(self, Self::New(New::Day(_)) | Self::Old(Value::Date(..)))
    }
}

/// What a cell is, by which it is formatted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Face {
    Heading,
    Remark,
    Centred,
    Plain,
}

/// The formats of cells by what they are, their colour and whether they hold a day; each is made once, for making one
/// is dear.
type Formats = BTreeMap<(Face, Option<Severity>, bool), Format>;

fn format((face, colour, is_day): (Face, Option<Severity>, bool)) -> Format {
    let format = match face {
        Face::Heading => heading(),
        Face::Remark => Format::new().set_text_wrap().set_align(FormatAlign::Top),
        Face::Centred => centred(),
        Face::Plain => Format::new(),
    };
    let format = match colour {
        Some(severity) => format.set_background_color(shade(severity)),
        None => format,
    };
    if is_day {
        format.set_num_format("yyyy-mm-dd")
    } else {
        format
    }
}

fn separated(sheet: &Sheet, changes: &Changes) -> Result<Vec<u8>, String> {
    // Spreadsheets take a text for Unicode only when it starts with this mark.
    let mut writer = csv::WriterBuilder::new()
        .flexible(true)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let mut next = 0;
    for row in sheet.row_indices() {
        for _ in next..row {
            writer.write_record([""]).map_err(|it| it.to_string())?;
        }
        next = row + 1;
        let mut line = vec![String::new(); usize::from(sheet.width())];
        for (col, said) in cells(sheet, row, changes) {
            if let Some(cell) = line.get_mut(usize::from(col)) {
                *cell = match said {
                    Said::New(New::Text(text) | New::Beside { text, .. }) => text.clone(),
                    Said::New(New::Number(number)) => number.to_string(),
                    Said::New(New::Day(day)) => day.to_string(),
                    Said::Old(value) => value.text(),
                    Said::Nothing => String::new(),
                };
            }
        }
        writer.write_record(&line).map_err(|it| it.to_string())?;
    }
    writer.into_inner().map_err(|it| it.to_string())
}

/// The workbook written anew with changes made on its sheets.
pub(super) fn rewritten(
    book: &Workbook,
    changes: &BTreeMap<usize, Changes>,
    day: NaiveDate,
) -> Result<Vec<u8>, XlsxError> {
    let blank = Changes::default();
    let mut out = new_book(day)?;
    for (index, sheet) in book.sheets.iter().enumerate() {
        let page = out.add_worksheet();
        page.set_name(tab(&sheet.name, (index, book)))?;
        fill(page, sheet, changes.get(&index).unwrap_or(&blank))?;
    }
    out.save_to_buffer()
}

fn fill(page: &mut Worksheet, sheet: &Sheet, changes: &Changes) -> Result<(), XlsxError> {
    let is_heading = |(row, col): Place| {
        let own = |it: &Filter| it.heads.contains(&row) && (it.first..=it.col).contains(&col);
        changes.filters.iter().any(own)
    };
    let merged: BTreeMap<Place, Place> = sheet.merges().iter().copied().collect();
    for (from, to) in &merged {
        let format = if is_heading(*from) {
            heading()
        } else {
            centred()
        };
        // Merged cells that overlap are written apart.
        if let Err(it) = page.merge_range(from.0, from.1, to.0, to.1, "", &format)
            && !matches!(it, XlsxError::MergeRangeOverlaps(..))
        {
            return Err(it);
        }
    }
    let mut rows: Vec<u32> = sheet.row_indices().collect();
    rows.extend(
        changes
            .values
            .keys()
            .chain(changes.colours.keys())
            .map(|it| it.0),
    );
    rows.sort_unstable();
    rows.dedup();
    let mut formats = Formats::new();
    for row in rows {
        room::ahead(row as usize);
        for (col, said) in cells(sheet, row, changes) {
            let face = match said {
                Said::New(New::Beside { wraps: false, .. }) => Face::Heading,
                _ if is_heading((row, col)) => Face::Heading,
                Said::New(New::Beside { .. }) => Face::Remark,
                _ if merged.contains_key(&(row, col)) => Face::Centred,
                _ => Face::Plain,
            };
            let colour = changes.colours.get(&(row, col)).copied();
            let look = (face, colour, said.is_day());
            let format = formats.entry(look).or_insert_with(|| format(look));
            put(page, (row, col), &said, format)?;
        }
    }
    for (col, wide) in widths(sheet) {
        page.set_column_width(col, wide)?;
    }
    for col in &changes.wide {
        page.set_column_width(*col, WIDTH)?;
    }
    for (row, points) in &changes.heights {
        page.set_row_height(*row, *points)?;
    }
    if let [filter] = changes.filters.as_slice()
        && let Some(head) = filter.heads.last()
    {
        page.autofilter(*head, filter.first, filter.last, filter.col)?;
    }
    Ok(())
}

/// Columns as wide as what stands in them; what stands in merged cells does not count.
fn widths(sheet: &Sheet) -> BTreeMap<u16, u32> {
    let merged: BTreeSet<Place> = sheet.merges().iter().map(|it| it.0).collect();
    let mut widths = BTreeMap::new();
    for row in sheet.row_indices() {
        for (col, value) in sheet.row(row) {
            if !merged.contains(&(row, *col)) {
                let text = value.shown();
                let own = text.lines().map(width).max().unwrap_or(0) + 2;
                let wide = widths.entry(*col).or_insert(8);
                *wide = u32::try_from(own).unwrap_or(40).clamp(*wide, 40);
            }
        }
    }
    widths
}

fn centred() -> Format {
    Format::new()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
}

fn shade(severity: Severity) -> Color {
    Color::RGB(u32::from_str_radix(colour(severity), 16).unwrap_or(0x00FF_FFFF))
}

fn put(
    page: &mut Worksheet,
    (row, col): Place,
    said: &Said<'_>,
    format: &Format,
) -> Result<(), XlsxError> {
    let write_day = |page: &mut Worksheet, year: i32, month: u32, day: u32| {
        let year = u16::try_from(year).unwrap_or(1900);
        let month = u8::try_from(month).unwrap_or(1);
        let stamp = ExcelDateTime::from_ymd(year, month, u8::try_from(day).unwrap_or(1))?;
        page.write_datetime_with_format(row, col, &stamp, format)
            .map(drop)
    };
    match said {
        Said::New(New::Day(day)) => write_day(page, day.year(), day.month(), day.day()),
        Said::Old(Value::Date(year, month, day)) => write_day(page, *year, *month, *day),
        Said::New(New::Number(number)) | Said::Old(Value::Number(number)) => page
            .write_number_with_format(row, col, *number, format)
            .map(drop),
        Said::Old(Value::Bool(it)) => page
            .write_boolean_with_format(row, col, *it, format)
            .map(drop),
        Said::New(New::Text(text) | New::Beside { text, .. }) if !text.is_empty() => page
            .write_string_with_format(row, col, clean(text), format)
            .map(drop),
        Said::Old(value) => page
            .write_string_with_format(row, col, cut(&value.shown()), format)
            .map(drop),
        Said::New(_) | Said::Nothing => page.write_blank(row, col, format).map(drop),
    }
}

/// A cell holds at most 32,767 characters.
fn cut(text: &str) -> String {
    text.chars().take(32_767).collect()
}

/// A sheet's name as a spreadsheet takes it: short, without some signs, and no name twice.
fn tab(name: &str, (index, book): (usize, &Workbook)) -> String {
    let plain = |name: &str| -> String {
        let fine = |it: &char| !"[]:*?/\\'".contains(*it) && !it.is_control();
        name.chars().filter(fine).take(31).collect()
    };
    let own = plain(name);
    let before = book.sheets.iter().take(index).map(|it| plain(&it.name));
    let mut before = before.map(|it| it.to_lowercase());
    if own.trim().is_empty() || before.any(|it| it == own.to_lowercase()) {
        let short: String = own.chars().take(24).collect();
        return format!("{short}（{}）", index + 1);
    }
    own
}
