//! Blank forms of the ledgers, explained.

use chrono::NaiveDate;
use rust_xlsxwriter::{
    DataValidation, DataValidationErrorStyle, DataValidationRule as Test, ExcelDateTime, Format,
    FormatAlign, Note, Workbook, Worksheet, XlsxError,
};

use super::choice::{choices, example};
use super::xlsx::{RED, heading, new_book};
use crate::ledger::{Column, Field, Kind, Ledger};

/// Rows the choices of a column are offered in.
const ROWS: u32 = 2000;
/// Columns from this weight on are marked as needed.
const NEEDED: u8 = 2;

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
    let sheet = book.add_worksheet();
    sheet.set_name(ledger.title)?;
    for (col, column) in (0_u16..).zip(ledger.columns) {
        head(sheet, col, column)?;
        if let Some(rule) = rule(column, &choices(ledger.kind, column))? {
            sheet.add_data_validation(1, col, ROWS, col, &rule)?;
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    sheet.set_row_height(0, 30)?;
    // So many columns on one page nobody can read: the pages stand side by side.
    sheet
        .set_landscape()
        .set_paper_size(9)
        .set_repeat_rows(0, 0)?
        .set_repeat_columns(0, 0)?
        .set_footer("&C第&P页，共&N页");
    explain(book.add_worksheet(), ledger)?;
    Ok(book)
}

/// The heading of a column, its note, its width and its format.
fn head(sheet: &mut Worksheet, col: u16, column: &Column) -> Result<(), XlsxError> {
    let needed = column.weight >= NEEDED;
    let (title, format) = if needed {
        let title = format!("*{}", column.title);
        (title, heading().set_font_color(RED))
    } else {
        (column.title.to_owned(), heading())
    };
    sheet.write_string_with_format(0, col, title, &format)?;
    let note = format!("{}{}", if needed { "必填。" } else { "" }, column.help);
    sheet.insert_note(0, col, &Note::new(note).add_author_prefix(false))?;
    let width = u8::try_from(column.title.chars().count() * 2 + 4).unwrap_or(20);
    let least = match column.field {
        Field::Org | Field::Unit | Field::Title | Field::Content => 30,
        Field::CreditCode | Field::IdCard => 22,
        _ => 12,
    };
    sheet.set_column_width(col, width.max(least))?;
    match column.kind {
        Kind::Text => sheet.set_column_format(col, &Format::new().set_num_format("@"))?,
        Kind::Date => sheet.set_column_format(col, &Format::new().set_num_format("yyyy-mm-dd"))?,
        Kind::YesNo | Kind::Count | Kind::Amount => sheet,
    };
    Ok(())
}

/// What is offered and what is asked about in a column. Nothing is forbidden: other words are read too.
fn rule(column: &Column, listed: &[&str]) -> Result<Option<DataValidation>, XlsxError> {
    const LISTED: (&str, &str) = (
        "不在选项里",
        "可以从下拉选项里选；选项里没有的，点“是”照写。",
    );
    const NUMBER: (&str, &str) = ("不像数字", "这里填数字，不用写单位；要照写的点“是”。");
    const DATE: (&str, &str) = (
        "不像日期",
        "日期请写成2025-03-05这样；只知道年月或者连着几天的，点“是”照写。",
    );
    let new = DataValidation::new;
    let (rule, (title, message)) = match column.kind {
        _ if !listed.is_empty() => (new().allow_list_strings(listed)?, LISTED),
        Kind::Date => {
            let from = ExcelDateTime::from_ymd(1900, 1, 1)?;
            let until = ExcelDateTime::from_ymd(2100, 12, 31)?;
            (new().allow_date(Test::Between(from, until)), DATE)
        }
        Kind::Count => (
            new().allow_whole_number(Test::GreaterThanOrEqualTo(0)),
            NUMBER,
        ),
        // Points may be taken away.
        Kind::Amount if column.field != Field::RatingValue => (
            new().allow_decimal_number(Test::GreaterThanOrEqualTo(0.0)),
            NUMBER,
        ),
        _ => return Ok(None),
    };
    let rule = rule
        .set_error_style(DataValidationErrorStyle::Warning)
        .set_error_title(title)?
        .set_error_message(message)?;
    Ok(Some(rule))
}

/// How to fill in each column, with an example that stands here only and so is never counted.
fn explain(sheet: &mut Worksheet, ledger: &Ledger) -> Result<(), XlsxError> {
    let (head, wrap) = (
        heading(),
        Format::new().set_text_wrap().set_align(FormatAlign::Top),
    );
    sheet.set_name("填写说明")?;
    for (row, line) in (0_u32..).zip([
        format!("{}：怎么填", ledger.title),
        "在第一张表里从第2行起填写，一行一条；表头不要改动，不用的栏可以空着或者删去。带*的栏必填。".to_owned(),
        "“示例”只在这一页，只供参考，里面的人和单位都是编的；第一张表里没有示例行，不会被统计进去。".to_owned(),
    ]) {
        let format = if row == 0 { Format::new().set_bold().set_font_size(14) } else { Format::new() };
        sheet.write_string_with_format(row, 0, line, &format)?;
    }
    for (col, (title, width)) in (0_u16..).zip([
        ("栏目", 22),
        ("必填", 6),
        ("怎么填", 44),
        ("示例", 28),
        ("下拉选项", 40),
        ("也认得的写法", 70),
    ]) {
        sheet.write_string_with_format(4, col, title, &head)?;
        sheet.set_column_width(col, width)?;
    }
    for (row, column) in (5_u32..).zip(ledger.columns) {
        let needed = if column.weight >= NEEDED {
            "必填"
        } else {
            ""
        };
        for (col, text) in (0_u16..).zip([
            column.title.to_owned(),
            needed.to_owned(),
            column.help.to_owned(),
            example(ledger.kind, column).to_owned(),
            choices(ledger.kind, column).join("、"),
            column.aliases.join("、"),
        ]) {
            sheet.write_string_with_format(row, col, text, &wrap)?;
        }
    }
    sheet.set_freeze_panes(5, 1)?;
    sheet
        .set_landscape()
        .set_paper_size(9)
        .set_print_fit_to_pages(1, 0)
        .set_repeat_rows(4, 4)?;
    Ok(())
}
