//! The blank form of a ledger with rows in it.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{ExcelDateTime, Format, Worksheet, XlsxError};

use super::template::form;
use super::xlsx::clean;
use crate::ledger::value::date;
use crate::ledger::{Kind, Ledger};
use crate::sheet::Value;

/// The form with these rows as .xlsx; each row has a cell for each column of the ledger.
/// A day and a number are written as such, all else as the text it is.
///
/// # Errors
///
/// When there are more rows than a sheet holds.
pub fn filled(ledger: &Ledger, rows: &[Vec<String>]) -> Result<Vec<u8>, String> {
    book(ledger, rows).map_err(|it| format!("填好的表写不出来：{it}"))
}

fn book(ledger: &Ledger, rows: &[Vec<String>]) -> Result<Vec<u8>, XlsxError> {
    let mut book = form(ledger)?;
    let sheet = book.worksheet_from_index(0)?;
    let text = Format::new().set_num_format("@");
    let day = Format::new().set_num_format("yyyy-mm-dd");
    for (row, cells) in (1..).zip(rows) {
        for ((col, column), cell) in (0..).zip(ledger.columns).zip(cells) {
            let cell = clean(cell.trim());
            if cell.is_empty() {
                continue;
            }
            match (column.kind, number(&cell), written_day(&cell)) {
                (Kind::Date, _, Some(it)) => {
                    sheet.write_datetime_with_format(row, col, it, &day)?;
                }
                (Kind::Count | Kind::Amount, Some(it), _) => {
                    sheet.write_number(row, col, it)?;
                }
                _ => write_text(sheet, (row, col), &cell, &text)?,
            }
        }
    }
    book.save_to_buffer()
}

fn write_text(
    sheet: &mut Worksheet,
    (row, col): (u32, u16),
    cell: &str,
    format: &Format,
) -> Result<(), XlsxError> {
    sheet.write_string_with_format(row, col, cell, format)?;
    Ok(())
}

/// A number written in plain digits; longer ones would lose their end.
fn number(cell: &str) -> Option<f64> {
    let plain = cell.len() <= 12 && cell.chars().all(|it| it.is_ascii_digit() || it == '.');
    plain.then(|| cell.parse().ok()).flatten()
}

/// The one day a cell says, year and all.
fn written_day(cell: &str) -> Option<ExcelDateTime> {
    let said = date(&Value::Text(cell.into()), None).ok()?;
    let is_day = said.others.is_empty() && !said.month_only && !said.inferred_year;
    // A time after the day would be lost.
    let is_alone = !cell.contains([':', '：', '时', '点', '午']);
    (is_day && is_alone).then(|| stamp(said.first)).flatten()
}

fn stamp(day: NaiveDate) -> Option<ExcelDateTime> {
    let year = u16::try_from(day.year()).ok()?;
    let month = u8::try_from(day.month()).ok()?;
    ExcelDateTime::from_ymd(year, month, u8::try_from(day.day()).ok()?).ok()
}
