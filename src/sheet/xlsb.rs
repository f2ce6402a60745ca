//! Binary workbooks (.xlsb): parts of records, each a kind, a size and that many bytes.

use std::io::Read;
use std::sync::Arc;

use super::fields::{Fields, error, utf_16};
use super::package::{Package, Relation, resolved};
use super::recent::Recent;
use super::shown::{Shown, built_in, by_code, serial_date};
use super::xml::refusal;
use super::{Cells, Contents, MAX_CELLS, Refused, Sheet, Value};
use crate::map::HashMap;

/// Rows and columns of a sheet.
const ROWS: u32 = 1 << 20;
const COLUMNS: u32 = 1 << 14;

/// Kinds of records that matter here.
mod kind {
    pub(super) const ROW: u32 = 0;
    pub(super) const BLANK: u32 = 1;
    pub(super) const SMALL_NUMBER: u32 = 2;
    pub(super) const ERROR: u32 = 3;
    pub(super) const BOOL: u32 = 4;
    pub(super) const NUMBER: u32 = 5;
    pub(super) const TEXT: u32 = 6;
    pub(super) const SHARED: u32 = 7;
    pub(super) const FORMULA_TEXT: u32 = 8;
    pub(super) const FORMULA_NUMBER: u32 = 9;
    pub(super) const FORMULA_BOOL: u32 = 10;
    pub(super) const FORMULA_ERROR: u32 = 11;
    /// From here to the last, cells that stand right of the one before and do not tell their column.
    pub(super) const SHORT_BLANK: u32 = 12;
    pub(super) const SHORT_SHARED: u32 = 18;
    pub(super) const SHARED_TEXT: u32 = 19;
    pub(super) const FORMAT: u32 = 44;
    pub(super) const CELL_FORMAT: u32 = 47;
    pub(super) const COLUMNS: u32 = 60;
    pub(super) const RICH_TEXT: u32 = 62;
    pub(super) const WORKBOOK: u32 = 153;
    pub(super) const SHEET: u32 = 156;
    pub(super) const MERGE: u32 = 176;
    pub(super) const CELL_FORMATS: u32 = 617;
    pub(super) const CELL_FORMATS_END: u32 = 618;
}

/// Reads .xlsb.
pub(super) fn read(bytes: &[u8]) -> Result<Contents, Refused> {
    let mut package = Package::new(bytes)?;
    let root = package.relations("")?;
    let workbook = root.iter().find(|it| it.kind == "officeDocument");
    let workbook = workbook
        .and_then(|it| it.target.clone())
        .unwrap_or_else(|| "xl/workbook.bin".to_owned());
    let relations = package.relations(&workbook)?;
    let (listed, epoch_1904) = listed(&part(&mut package, &workbook)?.ok_or(Refused::Damaged)?)?;
    let strings = related(&mut package, &relations, (&workbook, "sharedStrings"))?;
    let styles = related(&mut package, &relations, (&workbook, "styles"))?;
    let tables = Tables {
        strings: strings.map_or(Ok(Vec::new()), |it| shared(&it))?,
        styles: styles.map_or(Ok(Vec::new()), |it| formats(&it))?,
        epoch_1904,
    };
    let mut sheets = Vec::new();
    let mut left = Cells::default();
    for (sheet, id) in listed {
        let relation = relations.iter().find(|it| it.id == id);
        let Some(relation) = relation.filter(|it| it.kind == "worksheet") else {
            continue;
        };
        let target = relation.target.as_deref().ok_or(Refused::Damaged)?;
        let content = part(&mut package, target)?.ok_or(Refused::Damaged)?;
        sheets.push(worksheet(&content, &tables, sheet, &mut left)?);
    }
    Ok(Contents { sheets, epoch_1904 })
}

/// What cells refer to.
struct Tables {
    /// Texts by their index; `None` when one holds nothing but spaces.
    strings: Vec<Option<Arc<str>>>,
    styles: Vec<Shown>,
    epoch_1904: bool,
}

fn part(package: &mut Package<'_>, path: &str) -> Result<Option<Vec<u8>>, Refused> {
    let Some(mut stream) = package.stream(path)? else {
        return Ok(None);
    };
    let mut content = Vec::new();
    stream
        .read_to_end(&mut content)
        .map_err(|it| refusal(&it))?;
    Ok(Some(content))
}

/// A part the workbook has once, where it says or else where it usually is.
fn related(
    package: &mut Package<'_>,
    relations: &[Relation],
    (workbook, kind): (&str, &str),
) -> Result<Option<Vec<u8>>, Refused> {
    let told = relations.iter().find(|it| it.kind == kind);
    let usual = || resolved(workbook, &format!("{kind}.bin"));
    match told.and_then(|it| it.target.clone()).or_else(usual) {
        Some(path) => part(package, &path),
        None => Ok(None),
    }
}

/// The records of a part; it ends where one is not whole.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = (u32, Fields<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let (kind, rest) = seven_bits(self.0, 2)?;
        let (size, rest) = seven_bits(rest, 4)?;
        let size = usize::try_from(size).ok()?;
        let (record, rest) = rest.split_at_checked(size)?;
        self.0 = rest;
        Some((kind, Fields(record)))
    }
}

/// A number written seven bits to a byte, the lowest first.
fn seven_bits(bytes: &[u8], most: usize) -> Option<(u32, &[u8])> {
    let mut number = 0;
    for at in 0..most {
        let byte = *bytes.get(at)?;
        number |= u32::from(byte & 0x7F) << (7 * at);
        if byte & 0x80 == 0 || at + 1 == most {
            return Some((number, bytes.get(at + 1..)?));
        }
    }
    None
}

/// A text of UTF-16 units behind their number.
fn text(it: &mut Fields<'_>) -> Result<String, Refused> {
    let bytes = it.size()?.checked_mul(2).ok_or(Refused::Damaged)?;
    Ok(utf_16(it.take(bytes)?).collect())
}

/// The sheets, still empty, with their relation ids, and whether days count from 1904.
fn listed(workbook: &[u8]) -> Result<(Vec<(Sheet, String)>, bool), Refused> {
    let mut sheets = Vec::new();
    let mut epoch_1904 = false;
    for (kind, mut it) in Records(workbook) {
        match kind {
            kind::WORKBOOK => epoch_1904 = it.byte()? & 1 != 0,
            kind::SHEET => {
                let is_hidden = it.long()? != 0;
                it.long()?;
                let id = text(&mut it)?;
                let mut sheet = Sheet::new(text(&mut it)?);
                sheet.is_hidden = is_hidden;
                sheets.push((sheet, id));
            }
            _ => {}
        }
    }
    Ok((sheets, epoch_1904))
}

fn shared(part: &[u8]) -> Result<Vec<Option<Arc<str>>>, Refused> {
    let mut strings = Vec::new();
    for (_, mut it) in Records(part).filter(|it| it.0 == kind::SHARED_TEXT) {
        it.byte()?;
        let text = text(&mut it)?;
        strings.push((!text.trim().is_empty()).then(|| Arc::from(text)));
        if strings.len() > MAX_CELLS {
            return Err(Refused::TooLarge);
        }
    }
    Ok(strings)
}

/// How each cell format shows numbers, by its index.
fn formats(part: &[u8]) -> Result<Vec<Shown>, Refused> {
    let mut codes: HashMap<u16, Shown> = HashMap::default();
    let mut shown = Vec::new();
    let mut in_formats = false;
    for (kind, mut it) in Records(part) {
        match kind {
            kind::FORMAT => {
                let id = it.short()?;
                codes.insert(id, by_code(&text(&mut it)?));
            }
            kind::CELL_FORMATS => in_formats = true,
            kind::CELL_FORMATS_END => in_formats = false,
            kind::CELL_FORMAT if in_formats => {
                it.short()?;
                let id = it.short()?;
                let code = codes.get(&id).copied();
                shown.push(code.unwrap_or_else(|| built_in(u32::from(id))));
            }
            _ => {}
        }
    }
    Ok(shown)
}

fn worksheet(
    part: &[u8],
    tables: &Tables,
    mut sheet: Sheet,
    left: &mut Cells,
) -> Result<Sheet, Refused> {
    let mut recent = Recent::default();
    let mut merges = Vec::new();
    let (mut row, mut next) = (0, 0);
    for (kind, mut it) in Records(part) {
        match kind {
            kind::ROW => {
                (row, next) = (it.long()?, 0);
                // Format and height, a byte of other flags, then those wanted.
                if it.0.get(7).is_some_and(|it| it & 0x10 != 0) {
                    sheet.hide_rows(row, row);
                }
                continue;
            }
            kind::COLUMNS => {
                let (first, last) = (it.long()?, it.long()?);
                // Width and format, then flags.
                if it.0.get(8).is_some_and(|it| it & 1 != 0) {
                    sheet.hide_columns(first, last);
                }
                continue;
            }
            kind::BLANK..=kind::FORMULA_ERROR | kind::RICH_TEXT => next = it.long()?,
            kind::SHORT_BLANK..=kind::SHORT_SHARED => {}
            kind::MERGE => {
                let [top, bottom, first, last] = [it.long()?, it.long()?, it.long()?, it.long()?];
                merges.push(((top, column(first)?), (bottom, column(last)?)));
                continue;
            }
            _ => continue,
        }
        let col = column(next)?;
        next = u32::from(col) + 1;
        if row >= ROWS {
            return Err(Refused::Damaged);
        }
        if let Some(value) = value(long_kind(kind), &mut it, tables, &mut recent)? {
            left.take_one()?;
            sheet.put(row, col, value);
        }
    }
    for (from, to) in merges {
        sheet.merge(from, to);
    }
    Ok(sheet)
}

fn column(col: u32) -> Result<u16, Refused> {
    let col = (col < COLUMNS).then(|| u16::try_from(col).ok()).flatten();
    col.ok_or(Refused::Damaged)
}

/// The kind of a cell that tells its column and holds the same.
fn long_kind(kind: u32) -> u32 {
    if (kind::SHORT_BLANK..=kind::SHORT_SHARED).contains(&kind) {
        kind - kind::SHORT_BLANK + kind::BLANK
    } else {
        kind
    }
}

/// What a cell holds, from its format on.
fn value(
    kind: u32,
    it: &mut Fields<'_>,
    tables: &Tables,
    recent: &mut Recent,
) -> Result<Option<Value>, Refused> {
    // Three bytes of the format's index and one of flags.
    let style = usize::try_from(it.long()? & 0x00FF_FFFF).unwrap_or(usize::MAX);
    let number = |number: f64| match tables.styles.get(style) {
        None | Some(Shown::Number) => Value::Number(number),
        Some(shown) => serial_date(number, *shown, tables.epoch_1904),
    };
    Ok(match kind {
        kind::SMALL_NUMBER => Some(number(it.small_number()?)),
        kind::NUMBER | kind::FORMULA_NUMBER => Some(number(it.double()?)),
        kind::BOOL | kind::FORMULA_BOOL => Some(Value::Bool(it.byte()? != 0)),
        kind::ERROR | kind::FORMULA_ERROR => Some(Value::Error(error(it.byte()?).into())),
        kind::TEXT | kind::FORMULA_TEXT => recent.text(&text(it)?).map(Value::Text),
        kind::RICH_TEXT => {
            it.byte()?;
            recent.text(&text(it)?).map(Value::Text)
        }
        kind::SHARED => {
            let index = it.size()?;
            let text = tables.strings.get(index).ok_or(Refused::Damaged)?;
            text.clone().map(Value::Text)
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: u8, fields: &[u8]) -> Vec<u8> {
        let size = u8::try_from(fields.len()).unwrap();
        [&[kind, size][..], fields].concat()
    }

    /// The same of a kind that takes two bytes.
    fn record_of(kind: u16, fields: &[u8]) -> Vec<u8> {
        let [low, high] = (kind & 0x7F | 0x80 | (kind >> 7) << 8).to_le_bytes();
        [&[low][..], &record(high, fields)].concat()
    }

    #[test]
    fn cells_that_do_not_tell_their_column_stand_right_of_the_one_before() {
        let tables = Tables {
            strings: vec![Some("甲".into()), None],
            styles: vec![Shown::Number, Shown::Date],
            epoch_1904: false,
        };
        let part = [
            record(0, &[4, 0, 0, 0]),
            record(7, &[2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
            record(18, &[0, 0, 0, 0, 0, 0, 0, 0]),
            record(13, &[1, 0, 0, 0, 0x66, 0xCA, 0x02, 0]),
            record(14, &[0, 0, 0, 0, 0x17]),
            record(7, &[9, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]),
        ]
        .concat();
        let sheet = worksheet(&part, &tables, Sheet::new("表"), &mut Cells::default());
        let sheet = sheet.unwrap();
        let cells: Vec<(u16, String)> = sheet.row(4).iter().map(|it| (it.0, it.1.text())).collect();
        let expected = [(2, "甲"), (3, "甲"), (4, "2025-03-05"), (5, "#REF!")];
        let expected: Vec<(u16, String)> = expected.map(|it| (it.0, it.1.to_owned())).into();
        assert_eq!(cells, expected);
    }

    #[test]
    fn hidden_rows_and_columns_are_read_and_counted() {
        let tables = Tables {
            strings: Vec::new(),
            styles: Vec::new(),
            epoch_1904: false,
        };
        let row = |index: u8, flags: u8| {
            let at = [index, 0, 0, 0, 0, 0, 0, 0, 0x1D, 1, 0, flags, 0, 0, 0, 0, 0];
            let cell = |col| record(4, &[col, 0, 0, 0, 0, 0, 0, 0, 1]);
            [record(0, &at), cell(0), cell(2)].concat()
        };
        let columns = |first: u8, last: u8, flags: u8| {
            let size = [0, 9, 0, 0, 0, 0, 0, 0, flags, 0];
            record(60, &[&[first, 0, 0, 0, last, 0, 0, 0][..], &size].concat())
        };
        let part = [
            columns(0, 0, 2),
            columns(1, 9, 3),
            row(0, 0),
            row(1, 0x10),
            row(2, 0x08),
            row(3, 0x11),
        ]
        .concat();
        let sheet = worksheet(&part, &tables, Sheet::new("表"), &mut Cells::default());
        let hidden = sheet.unwrap().hidden(0..u32::MAX);
        assert_eq!((hidden.rows, hidden.columns), (2, 1));
    }

    #[test]
    fn sheets_are_told_hidden() {
        let sheet = |state: u8| {
            let name = [1, 0, 0, 0, 0x32, 0x4E];
            let id = [1, 0, 0, 0, b'r', 0];
            record_of(
                156,
                &[&[state, 0, 0, 0, 1, 0, 0, 0][..], &id, &name].concat(),
            )
        };
        let (sheets, _) = listed(&[sheet(0), sheet(1), sheet(2)].concat()).unwrap();
        let hidden: Vec<bool> = sheets.iter().map(|it| it.0.is_hidden).collect();
        assert_eq!(hidden, [false, true, true]);
    }

    #[test]
    fn a_record_that_is_not_whole_ends_the_part() {
        let part = [record(0, &[0; 4]), vec![0x93, 0x01, 5, 0]].concat();
        let kinds: Vec<u32> = Records(&part).map(|it| it.0).collect();
        assert_eq!(kinds, [0]);
    }
}
