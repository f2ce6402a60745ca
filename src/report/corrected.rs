//! A file with corrections made: the same sheets and values, written anew.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, Worksheet, XlsxError};

use super::xlsx::new_book;
use crate::map::HashMap;
use crate::rule::Edit;
use crate::sheet::{self, Sheet, Value, Workbook};

/// New values by sheet, row and column.
type Edits<'a> = HashMap<(usize, u32, u16), &'a str>;

/// The bytes of the corrected file: text separated by commas when it was such a text, .xlsx otherwise.
///
/// # Errors
///
/// When the writer refuses, which is a bug.
pub fn corrected(book: &Workbook, edits: &[&Edit], day: NaiveDate) -> Result<Vec<u8>, String> {
    let edits: Edits<'_> = edits
        .iter()
        .map(|it| {
            let place = (usize::from(it.at.sheet), it.at.row, it.at.col);
            (place, it.value.as_str())
        })
        .collect();
    let written = match (book.format, book.sheets.first()) {
        (sheet::Format::Csv, Some(sheet)) => separated(sheet, &edits),
        _ => workbook(book, &edits, day).map_err(|it| it.to_string()),
    };
    written.map_err(|it| format!("写改正后的文件时出错：{it}"))
}

/// Every cell of a row that holds something or is to hold something.
fn cells<'a>(sheet: &'a Sheet, at: (usize, u32), edits: &'a Edits<'_>) -> Vec<(u16, Said<'a>)> {
    (0..sheet.width())
        .filter_map(|col| {
            let edit = edits.get(&(at.0, at.1, col)).map(|it| Said::New(it));
            let old = || {
                let (value, place) = sheet.get(at.1, col)?;
                (place == (at.1, col)).then_some(Said::Old(value))
            };
            Some((col, edit.or_else(old)?))
        })
        .collect()
}

enum Said<'a> {
    New(&'a str),
    Old(&'a Value),
}

fn separated(sheet: &Sheet, edits: &Edits<'_>) -> Result<Vec<u8>, String> {
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
        for (col, said) in cells(sheet, (0, row), edits) {
            if let Some(cell) = line.get_mut(usize::from(col)) {
                *cell = match said {
                    Said::New(text) => text.to_owned(),
                    Said::Old(value) => value.text(),
                };
            }
        }
        writer.write_record(&line).map_err(|it| it.to_string())?;
    }
    writer.into_inner().map_err(|it| it.to_string())
}

fn workbook(book: &Workbook, edits: &Edits<'_>, day: NaiveDate) -> Result<Vec<u8>, XlsxError> {
    let mut out = new_book(day)?;
    for (index, sheet) in book.sheets.iter().enumerate() {
        let page = out.add_worksheet();
        page.set_name(&sheet.name)?;
        let centred = Format::new()
            .set_align(FormatAlign::Center)
            .set_align(FormatAlign::VerticalCenter);
        for (from, to) in sheet.merges() {
            page.merge_range(from.0, from.1, to.0, to.1, "", &centred)?;
        }
        for row in sheet.row_indices() {
            for (col, said) in cells(sheet, (index, row), edits) {
                put(page, (row, col), &said)?;
            }
        }
        page.autofit();
    }
    out.save_to_buffer()
}

fn put(page: &mut Worksheet, (row, col): (u32, u16), said: &Said<'_>) -> Result<(), XlsxError> {
    let as_day = Format::new().set_num_format("yyyy-mm-dd");
    let mut write_day = |year: i32, month: u32, day: u32| {
        let year = u16::try_from(year).unwrap_or(1900);
        let month = u8::try_from(month).unwrap_or(1);
        let stamp = ExcelDateTime::from_ymd(year, month, u8::try_from(day).unwrap_or(1))?;
        page.write_datetime_with_format(row, col, &stamp, &as_day)
            .map(drop)
    };
    match said {
        Said::New(text) => match NaiveDate::parse_from_str(text, "%Y-%m-%d") {
            Ok(it) => write_day(it.year(), it.month(), it.day()),
            Err(_) => page.write_string(row, col, *text).map(drop),
        },
        Said::Old(Value::Number(number)) => page.write_number(row, col, *number).map(drop),
        Said::Old(Value::Date(year, month, day)) => write_day(*year, *month, *day),
        Said::Old(Value::Bool(it)) => page.write_boolean(row, col, *it).map(drop),
        Said::Old(value) => page.write_string(row, col, value.text()).map(drop),
    }
}
