//! Blank forms of the ledgers, explained.

use chrono::NaiveDate;
use rust_xlsxwriter::{DataValidation, Format, Note, Workbook, XlsxError};

use super::xlsx::{heading, new_book};
use crate::ledger::{Kind, Ledger};

/// Rows the choices of a column are offered in.
const ROWS: u32 = 2000;

/// A blank form as .xlsx: one sheet to fill in, one that explains the columns.
///
/// # Errors
///
/// When the workbook cannot be written, which is a bug.
pub fn template(ledger: &Ledger) -> Result<Vec<u8>, String> {
    form(ledger)
        .and_then(|mut it| it.save_to_buffer())
        .map_err(|it| format!("写空白表时出错：{it}"))
}

/// The blank form, before it is written; its first sheet is the one to fill in.
pub(super) fn form(ledger: &Ledger) -> Result<Workbook, XlsxError> {
    let mut book = new_book(NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default())?;
    let head = heading();
    let text = Format::new().set_num_format("@");
    let date = Format::new().set_num_format("yyyy-mm-dd");
    let sheet = book.add_worksheet();
    sheet.set_name(ledger.title)?;
    for (col, column) in (0_u16..).zip(ledger.columns) {
        sheet.write_string_with_format(0, col, column.title, &head)?;
        sheet.insert_note(0, col, &Note::new(column.help).add_author_prefix(false))?;
        let width = u8::try_from(column.title.chars().count() * 2 + 4).unwrap_or(20);
        sheet.set_column_width(col, width.max(12))?;
        match column.kind {
            Kind::Text => sheet.set_column_format(col, &text)?,
            Kind::Date => sheet.set_column_format(col, &date)?,
            Kind::YesNo => {
                let choice = DataValidation::new().allow_list_strings(&["是", "否"])?;
                sheet.add_data_validation(1, col, ROWS, col, &choice)?
            }
            Kind::Count | Kind::Amount => sheet,
        };
    }
    sheet.set_freeze_panes(1, 1)?;
    let sheet = book.add_worksheet();
    sheet.set_name("填写说明")?;
    for (col, (title, width)) in (0_u16..).zip([("栏目", 22), ("怎么填", 70), ("也认得的写法", 70)])
    {
        sheet.write_string_with_format(0, col, title, &head)?;
        sheet.set_column_width(col, width)?;
    }
    for (row, column) in (1_u32..).zip(ledger.columns) {
        sheet.write_string(row, 0, column.title)?;
        sheet.write_string(row, 1, column.help)?;
        sheet.write_string(row, 2, column.aliases.join("、"))?;
    }
    Ok(book)
}
