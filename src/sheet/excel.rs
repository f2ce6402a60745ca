//! Old binary spreadsheets (.xls) through calamine, with what it gets wrong set right or refused.

use std::io::{Cursor, Read, Seek};

use calamine::{
    Data, Dimensions, ExcelDateTime, Range, Reader, SheetType, Xls, XlsError, XlsOptions,
};

use super::shown::iso_date;
use super::sniff::has_stream;
use super::{Cells, Contents, Refused, Sheet, Value};

/// The code page that stands for UTF-16.
const UTF_16: u16 = 1200;

/// Reads .xls and WPS .et.
pub(super) fn read(bytes: &[u8]) -> Result<Contents, Refused> {
    let mut options = XlsOptions::default();
    // Since Excel 97 text is UTF-16 whatever code page is told; before, the stream had another name.
    if has_stream(bytes, "Workbook") {
        options.force_codepage = Some(UTF_16);
    }
    let book = Xls::new_with_options(Cursor::new(bytes), options);
    let mut book = book.map_err(|it| match it {
        XlsError::Password => Refused::Encrypted,
        _ => Refused::Damaged,
    })?;
    let mut sheets = Vec::new();
    let mut budget = Cells::default();
    for name in worksheets(&book) {
        let range = book.worksheet_range(&name).map_err(|_| Refused::Damaged)?;
        let mut sheet = dense(&name, &range, &mut budget)?;
        merge(
            &mut sheet,
            &book.merge_cells_by_sheet_name(&name).unwrap_or_default(),
        );
        sheets.push(sheet);
    }
    Ok(Contents {
        sheets,
        epoch_1904: book.has_1904_epoch(),
    })
}

fn worksheets<R, RS>(book: &R) -> Vec<String>
where
    R: Reader<RS>,
    RS: Read + Seek,
{
    book.sheets_metadata()
        .iter()
        .filter(|it| it.typ == SheetType::WorkSheet)
        .map(|it| it.name.clone())
        .collect()
}

fn dense(name: &str, range: &Range<Data>, budget: &mut Cells) -> Result<Sheet, Refused> {
    let mut sheet = Sheet::new(name);
    let (top, left) = range.start().unwrap_or((0, 0));
    for (row, col, value) in range.used_cells() {
        let row = top.saturating_add(u32::try_from(row).map_err(|_| Refused::TooLarge)?);
        let col = left.saturating_add(u32::try_from(col).map_err(|_| Refused::TooLarge)?);
        put(&mut sheet, (row, col), owned(value), budget)?;
    }
    Ok(sheet)
}

fn put(
    sheet: &mut Sheet,
    (row, col): (u32, u32),
    value: Option<Value>,
    budget: &mut Cells,
) -> Result<(), Refused> {
    if let Some(value) = value {
        budget.take_one()?;
        let col = u16::try_from(col).map_err(|_| Refused::Damaged)?;
        sheet.set(row, col, value);
    }
    Ok(())
}

fn merge(sheet: &mut Sheet, regions: &[Dimensions]) {
    for region in regions {
        let corner = |(row, col): (u32, u32)| (row, u16::try_from(col).unwrap_or(u16::MAX));
        sheet.merge(corner(region.start), corner(region.end));
    }
}

fn owned(value: &Data) -> Option<Value> {
    match value {
        Data::Empty => None,
        #[expect(
            clippy::cast_precision_loss,
            reason = "a spreadsheet's integers are doubles"
        )]
        Data::Int(number) => Some(Value::Number(*number as f64)),
        Data::Float(number) => Some(Value::Number(*number)),
        Data::String(text) => text_value(text),
        Data::Bool(it) => Some(Value::Bool(*it)),
        Data::DateTime(it) => Some(date(*it)),
        Data::DateTimeIso(text) | Data::DurationIso(text) => iso_date(text),
        Data::Error(error) => Some(Value::Error(error.to_string().into())),
    }
}

fn text_value(text: &str) -> Option<Value> {
    (!text.trim().is_empty()).then(|| Value::Text(text.into()))
}

fn date(stamp: ExcelDateTime) -> Value {
    if stamp.is_duration() || stamp.as_f64() < 1.0 {
        return Value::Number(stamp.as_f64());
    }
    let (year, month, day, ..) = stamp.to_ymd_hms_milli();
    Value::Date(i32::from(year), u32::from(month), u32::from(day))
}
