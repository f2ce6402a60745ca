//! The workbook of result tables.

use chrono::{Datelike, NaiveDate};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};

use super::{Cell, Document, Table, light};
use crate::duty::Status;
use crate::trace::hundredths;

/// Writes a document as a workbook, one sheet for each table.
///
/// # Errors
///
/// When the writer refuses, which is a bug.
pub(super) fn write(document: &Document, day: NaiveDate) -> Result<Vec<u8>, String> {
    book(document, day).map_err(|it| format!("写工作簿时出错：{it}"))
}

fn book(document: &Document, day: NaiveDate) -> Result<Vec<u8>, XlsxError> {
    let mut book = new_book(day)?;
    for (index, table) in document.tables.iter().enumerate() {
        let sheet = book.add_worksheet();
        let lines = if index == 0 {
            document.lines.as_slice()
        } else {
            &[]
        };
        fill(sheet, (&document.title, lines), table)?;
    }
    book.save_to_buffer()
}

/// A workbook whose time stamp is the day of the check: there is no clock.
pub(super) fn new_book(day: NaiveDate) -> Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
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

fn fill(
    sheet: &mut Worksheet,
    (title, lines): (&str, &[String]),
    table: &Table,
) -> Result<(), XlsxError> {
    let last = u16::try_from(table.columns.len().max(1) - 1).unwrap_or(0);
    sheet.set_name(&table.title)?;
    let bold = Format::new().set_bold().set_font_size(16);
    let grey = Format::new().set_font_color(Color::RGB(0x0055_5555));
    let mut row = 0;
    sheet.write_string_with_format(row, 0, format!("{title}　{}", table.title), &bold)?;
    for line in lines
        .iter()
        .chain((!table.note.is_empty()).then_some(&table.note))
    {
        row += 1;
        sheet.write_string_with_format(row, 0, clean(line), &grey)?;
    }
    row += 1;
    let head = row;
    let heading = heading();
    for (col, (title, width)) in (0_u16..).zip(&table.columns) {
        sheet.write_string_with_format(head, col, title, &heading)?;
        sheet.set_column_width(col, *width)?;
    }
    let formats = Formats::new();
    for line in &table.rows {
        row += 1;
        for (col, cell) in (0_u16..).zip(line) {
            put(sheet, (row, col), cell, &formats)?;
        }
    }
    sheet.set_freeze_panes(head + 1, table.frozen)?;
    if !table.rows.is_empty() {
        sheet.autofilter(head, 0, row, last)?;
    }
    sheet.set_repeat_rows(head, head)?;
    sheet
        .set_landscape()
        .set_paper_size(9)
        .set_print_fit_to_pages(1, 0);
    Ok(())
}

/// The ink of what must not be overlooked.
pub(super) const RED: Color = Color::RGB(0x00A3_001B);

/// The format of a heading.
pub(super) fn heading() -> Format {
    Format::new()
        .set_bold()
        .set_background_color(Color::RGB(0x00F3_F0EE))
        .set_border(FormatBorder::Thin)
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_text_wrap()
}

/// The formats of cells, made once: making one is dear.
struct Formats {
    text: Format,
    number: Format,
    points: Format,
    rate: Format,
    met: Format,
    short: Format,
    missed: Format,
    none: Format,
}

impl Formats {
    fn new() -> Self {
        let cell = || {
            Format::new()
                .set_border(FormatBorder::Thin)
                .set_align(FormatAlign::Top)
        };
        let light = |ink, fill| {
            cell()
                .set_font_color(Color::RGB(ink))
                .set_background_color(Color::RGB(fill))
        };
        Self {
            text: cell().set_text_wrap(),
            number: cell(),
            points: cell().set_num_format("0.00"),
            rate: cell().set_num_format("0.0%"),
            met: light(0x0000_603B, 0x00E3_F4EA),
            short: light(0x007A_4B00, 0x00FF_F1CC),
            missed: light(0x00A3_001B, 0x00FF_E1E1),
            none: light(0x004A_4A4A, 0x00ED_EDED),
        }
    }

    fn light(&self, status: Status) -> &Format {
        match status {
            Status::Met => &self.met,
            Status::Late | Status::Short => &self.short,
            Status::Missed => &self.missed,
            Status::Pending | Status::Exempt => &self.none,
        }
    }
}

#[expect(
    clippy::cast_precision_loss,
    clippy::float_arithmetic,
    reason = "a spreadsheet's numbers are doubles"
)]
fn put(
    sheet: &mut Worksheet,
    (row, col): (u32, u16),
    cell: &Cell,
    formats: &Formats,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Text(text) => sheet.write_string_with_format(row, col, clean(text), &formats.text)?,
        Cell::Int(it) => sheet.write_number_with_format(row, col, *it as f64, &formats.number)?,
        Cell::Points(it) => sheet.write_number_with_format(
            row,
            col,
            hundredths(*it) as f64 / 100.0,
            &formats.points,
        )?,
        Cell::Rate(_, 0) => {
            sheet.write_string_with_format(row, col, "无应覆盖对象", &formats.text)?
        }
        Cell::Rate(hit, of) => {
            sheet.write_number_with_format(row, col, *hit as f64 / *of as f64, &formats.rate)?
        }
        Cell::Light(status) => {
            sheet.write_string_with_format(row, col, light(*status), formats.light(*status))?
        }
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
    text.chars()
        .filter(|it| !is_unsafe(*it))
        .take(32_000)
        .collect()
}
