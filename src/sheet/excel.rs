//! Binary and zipped spreadsheets through calamine, cell by cell.

use std::io::Cursor;

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Range, Reader, SheetType, Xls, XlsError, Xlsb,
};

use super::shown::iso_date;
use super::{Cells, Contents, Format, Refused, Sheet, Value};

type Input<'a> = Cursor<&'a [u8]>;

/// Reads a spreadsheet of the given format.
pub(super) fn read(bytes: &[u8], format: Format) -> Result<Contents, Refused> {
    let input = Cursor::new(bytes);
    match format {
        Format::Xls => xls(input),
        Format::Xlsb => xlsb(input),
        _ => Err(Refused::NotATable),
    }
}

fn xlsb(input: Input<'_>) -> Result<Contents, Refused> {
    let mut book = Xlsb::new(input).map_err(|_| Refused::Damaged)?;
    let mut sheets = Vec::new();
    let mut budget = Cells::default();
    for name in worksheets(&book) {
        let mut sheet = Sheet::new(name.clone());
        let mut reader = book
            .worksheet_cells_reader(&name)
            .map_err(|_| Refused::Damaged)?;
        while let Some(cell) = reader.next_cell().map_err(|_| Refused::Damaged)? {
            put(
                &mut sheet,
                cell.get_position(),
                by_ref(cell.get_value()),
                &mut budget,
            )?;
        }
        sheets.push(sheet);
    }
    Ok(Contents {
        sheets,
        epoch_1904: book.has_1904_epoch(),
    })
}

fn xls(input: Input<'_>) -> Result<Contents, Refused> {
    let mut book = Xls::new(input).map_err(|it| match it {
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
    RS: std::io::Read + std::io::Seek,
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

fn by_ref(value: &DataRef<'_>) -> Option<Value> {
    match value {
        DataRef::SharedString(text) => text_value(text),
        DataRef::String(text) => text_value(text),
        other => owned(&Data::from(other.clone())),
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
