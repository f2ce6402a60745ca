//! Binary spreadsheets through calamine, with what it gets wrong set right or refused.

use std::io::{Cursor, Read, Seek};
use std::ops::RangeInclusive;

use calamine::{
    Data, DataRef, Dimensions, ExcelDateTime, Range, Reader, SheetType, Xls, XlsError, XlsOptions,
    Xlsb,
};

use super::package::Package;
use super::shown::iso_date;
use super::sniff::has_stream;
use super::xml::refusal;
use super::{Cells, Contents, Format, Refused, Sheet, Value};

/// Kinds of records of cells that do not tell their column: blank, number, error and so on.
const SHORT_CELLS: RangeInclusive<u32> = 12..=18;
/// The code page that stands for UTF-16.
const UTF_16: u16 = 1200;

/// Reads a spreadsheet of the given format.
pub(super) fn read(bytes: &[u8], format: Format) -> Result<Contents, Refused> {
    match format {
        Format::Xls => xls(bytes),
        Format::Xlsb => xlsb(bytes),
        _ => Err(Refused::NotATable),
    }
}

fn xlsb(bytes: &[u8]) -> Result<Contents, Refused> {
    if has_short_cells(bytes)? {
        return Err(Refused::Unsupported);
    }
    let mut book = Xlsb::new(Cursor::new(bytes)).map_err(|_| Refused::Damaged)?;
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

/// Whether cells are written without their column, right of the one before. Excel reads them; calamine passes over them
/// without a word, and whole columns are gone.
fn has_short_cells(bytes: &[u8]) -> Result<bool, Refused> {
    let mut package = Package::new(bytes)?;
    for path in package.paths("xl/worksheets/") {
        let mut part = Vec::new();
        if let Some(mut stream) = package.stream(&path)? {
            stream.read_to_end(&mut part).map_err(|it| refusal(&it))?;
        }
        let mut rest = part.as_slice();
        while let Some((kind, behind)) = record(rest) {
            if SHORT_CELLS.contains(&kind) {
                return Ok(true);
            }
            rest = behind;
        }
    }
    Ok(false)
}

/// The kind of the first record of an .xlsb part, and what stands behind it. Both kind and size are seven bits to a byte.
fn record(part: &[u8]) -> Option<(u32, &[u8])> {
    let (kind, rest) = part.split_first()?;
    let (kind, mut rest) = match rest.split_first() {
        Some((high, rest)) if kind & 0x80 != 0 => {
            (u32::from(kind & 0x7F) | u32::from(high & 0x7F) << 7, rest)
        }
        _ => (u32::from(*kind), rest),
    };
    let mut size = 0;
    for shift in [0, 7, 14, 21] {
        let (byte, behind) = rest.split_first()?;
        rest = behind;
        size |= usize::from(byte & 0x7F) << shift;
        if byte & 0x80 == 0 {
            break;
        }
    }
    Some((kind, rest.get(size..)?))
}

fn xls(bytes: &[u8]) -> Result<Contents, Refused> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_follow_each_other() {
        let mut part = vec![0x0C, 1, 9, 0x93, 0x01, 0];
        part.extend([0x02, 0x81, 0x01]);
        part.extend([0; 129]);
        let (short, rest) = record(&part).unwrap();
        let (wide, rest) = record(rest).unwrap();
        let (long, rest) = record(rest).unwrap();
        assert_eq!((short, wide, long, rest), (12, 0x93, 2, &[][..]));
        assert!(record(&[0x0C, 2, 9]).is_none());
    }
}
