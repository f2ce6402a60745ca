//! A file that was read, packed to travel from the instance that read it to the one that keeps it.
//!
//! Reading a hostile file can end a WebAssembly instance. So it is read in one that holds nothing
//! else, and what was read goes on as a parcel. Both instances are of the same build; a parcel is
//! no file format. Every text is written once.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::hidden::Ranges;
use super::{Format, Refused, Sheet, Value, Workbook};
use crate::map::HashMap;

/// A file that was read.
#[derive(Debug)]
pub struct Parcel {
    /// The version that packed it.
    pub version: String,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// What was read.
    pub book: Workbook,
}

const FORMATS: [Format; 9] = [
    Format::Xlsx,
    Format::Xlsm,
    Format::Xlsb,
    Format::Xls,
    Format::Ods,
    Format::Csv,
    Format::Html,
    Format::Xml2003,
    Format::Unknown,
];
const REFUSALS: [Option<Refused>; 7] = [
    None,
    Some(Refused::NotATable),
    Some(Refused::Encrypted),
    Some(Refused::Damaged),
    Some(Refused::TooLarge),
    Some(Refused::Empty),
    Some(Refused::Unsupported),
];

/// A cell begins with its distance from the one before it and one of these.
mod kind {
    pub(super) const TEXT: u64 = 0;
    pub(super) const WHOLE: u64 = 1;
    pub(super) const NUMBER: u64 = 2;
    pub(super) const DATE: u64 = 3;
    pub(super) const NO: u64 = 4;
    pub(super) const YES: u64 = 5;
    pub(super) const ERROR: u64 = 6;
    pub(super) const BITS: u32 = 3;
}

/// The SHA-256 of a file. Taken in pieces, so that the function that does the work is called often: it is then compiled
/// for speed while it runs.
#[must_use]
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for piece in bytes.chunks(16 << 10) {
        hash.update(piece);
    }
    hash.finalize().into()
}

/// Packs a file.
#[must_use]
pub fn pack(parcel: &Parcel) -> Vec<u8> {
    let mut out = Packer::default();
    let book = &parcel.book;
    out.string(&parcel.version);
    out.string(&parcel.sha256);
    out.place_in(&FORMATS, &book.format);
    out.place_in(&REFUSALS, &book.refused);
    out.number(u64::from(book.knows_merges));
    out.number(u64::from(book.epoch_1904));
    out.number(book.sheets.len() as u64);
    for sheet in &book.sheets {
        out.sheet(sheet);
    }
    out.bytes
}

/// Unpacks a file; `None` when the bytes are no parcel.
#[must_use]
pub fn unpack(bytes: &[u8]) -> Option<Parcel> {
    let mut parcel = Unpacker {
        rest: bytes,
        texts: Vec::new(),
    };
    let version = parcel.string()?.to_owned();
    let sha256 = parcel.string()?.to_owned();
    let format = *FORMATS.get(parcel.size()?)?;
    let refused = *REFUSALS.get(parcel.size()?)?;
    let knows_merges = parcel.number()? != 0;
    let epoch_1904 = parcel.number()? != 0;
    let mut sheets = Vec::new();
    for _ in 0..parcel.number()? {
        sheets.push(parcel.sheet()?);
    }
    parcel.rest.is_empty().then_some(Parcel {
        version,
        sha256,
        book: Workbook {
            format,
            sheets,
            refused,
            knows_merges,
            epoch_1904,
        },
    })
}

#[derive(Default)]
struct Packer {
    bytes: Vec<u8>,
    /// Numbers of the texts that were written, by where they lie in memory.
    texts: HashMap<*const u8, usize>,
}

impl Packer {
    /// Seven bits to a byte, the lowest first.
    fn number(&mut self, mut number: u64) {
        loop {
            let [lowest, ..] = number.to_le_bytes();
            number >>= 7;
            if number == 0 {
                return self.bytes.push(lowest & 0x7F);
            }
            self.bytes.push(lowest | 0x80);
        }
    }

    fn string(&mut self, text: &str) {
        self.number(text.len() as u64);
        self.bytes.extend_from_slice(text.as_bytes());
    }

    fn place_in<T: PartialEq>(&mut self, list: &[T], wanted: &T) {
        let place = list.iter().position(|it| it == wanted);
        self.number(place.unwrap_or(list.len()) as u64);
    }

    /// The number of a text, counted from 1, or 0 and then the text.
    fn text(&mut self, text: &Arc<str>) {
        let next = self.texts.len() + 1;
        let known = *self.texts.entry(text.as_ptr()).or_insert(next);
        if known == next {
            self.number(0);
            self.string(text);
        } else {
            self.number(known as u64);
        }
    }

    fn sheet(&mut self, sheet: &Sheet) {
        self.string(&sheet.name);
        self.number(sheet.rows.len() as u64);
        let mut next_row = 0;
        for row in &sheet.rows {
            self.number(u64::from(row.index - next_row));
            self.cells(&row.cells);
            next_row = row.index + 1;
        }
        self.number(sheet.merges.len() as u64);
        for (from, to) in &sheet.merges {
            for (row, col) in [from, to] {
                self.number(u64::from(*row));
                self.number(u64::from(*col));
            }
        }
        self.number(u64::from(sheet.is_hidden));
        self.ranges(&sheet.hidden_rows);
        self.ranges(&sheet.hidden_columns);
    }

    fn ranges(&mut self, ranges: &Ranges) {
        self.number(ranges.iter().len() as u64);
        for (from, to) in ranges.iter() {
            self.number(u64::from(from));
            self.number(u64::from(to - from));
        }
    }

    #[inline(never)] // so that it is compiled for speed while it runs
    fn cells(&mut self, cells: &[(u16, Value)]) {
        self.number(cells.len() as u64);
        let mut next = 0;
        for (col, value) in cells {
            self.cell(u64::from(*col) - next, value);
            next = u64::from(*col) + 1;
        }
    }

    fn cell(&mut self, skipped: u64, value: &Value) {
        let whole = match value {
            Value::Number(number) => whole(*number),
            _ => None,
        };
        let kind = match value {
            Value::Text(_) => kind::TEXT,
            Value::Number(_) if whole.is_some() => kind::WHOLE,
            Value::Number(_) => kind::NUMBER,
            Value::Date(..) => kind::DATE,
            Value::Bool(false) => kind::NO,
            Value::Bool(true) => kind::YES,
            Value::Error(_) => kind::ERROR,
        };
        self.number(skipped << kind::BITS | kind);
        match value {
            Value::Text(text) | Value::Error(text) => self.text(text),
            Value::Number(number) => match whole {
                Some(whole) => self.number(u64::from(whole)),
                None => self.bytes.extend_from_slice(&number.to_le_bytes()),
            },
            Value::Date(year, month, day) => {
                self.bytes.extend_from_slice(&year.to_le_bytes());
                self.number(u64::from(*month));
                self.number(u64::from(*day));
            }
            Value::Bool(_) => {}
        }
    }
}

fn whole(number: f64) -> Option<u32> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the next line sees whether anything was lost"
    )]
    let whole = number as u32;
    (f64::from(whole).to_bits() == number.to_bits()).then_some(whole)
}

struct Unpacker<'a> {
    rest: &'a [u8],
    texts: Vec<Arc<str>>,
}

impl<'a> Unpacker<'a> {
    fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let (first, rest) = self.rest.split_first()?;
            self.rest = rest;
            number |= u64::from(first & 0x7F) << shift;
            if first & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    fn size(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    fn bytes<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*bytes)
    }

    fn string(&mut self) -> Option<&'a str> {
        let (text, rest) = {
            let size = self.size()?;
            self.rest.split_at_checked(size)?
        };
        self.rest = rest;
        std::str::from_utf8(text).ok()
    }

    fn text(&mut self) -> Option<Arc<str>> {
        if let Some(known) = self.size()?.checked_sub(1) {
            return self.texts.get(known).cloned();
        }
        let text: Arc<str> = Arc::from(self.string()?);
        self.texts.push(Arc::clone(&text));
        Some(text)
    }

    fn sheet(&mut self) -> Option<Sheet> {
        let mut sheet = Sheet::new(self.string()?);
        let mut next_row = 0_u32;
        for _ in 0..self.number()? {
            let row = next_row.checked_add(u32::try_from(self.number()?).ok()?)?;
            next_row = row.checked_add(1)?;
            self.cells(&mut sheet, row)?;
        }
        for _ in 0..self.number()? {
            let mut place = || {
                Some((
                    self.number()?.try_into().ok()?,
                    self.number()?.try_into().ok()?,
                ))
            };
            let (from, to) = (place()?, place()?);
            sheet.merge(from, to);
        }
        sheet.is_hidden = self.number()? != 0;
        sheet.hidden_rows = self.ranges()?;
        sheet.hidden_columns = self.ranges()?;
        Some(sheet)
    }

    fn ranges(&mut self) -> Option<Ranges> {
        let mut ranges = Ranges::default();
        for _ in 0..self.number()? {
            let from = u32::try_from(self.number()?).ok()?;
            ranges.add(from, from.checked_add(self.number()?.try_into().ok()?)?);
        }
        Some(ranges)
    }

    #[inline(never)] // so that it is compiled for speed while it runs
    fn cells(&mut self, sheet: &mut Sheet, row: u32) -> Option<()> {
        let mut next = 0_u64;
        for _ in 0..self.number()? {
            let head = self.number()?;
            let col = next.checked_add(head >> kind::BITS)?;
            next = col + 1;
            let value = self.value(head & ((1 << kind::BITS) - 1))?;
            sheet.set(row, u16::try_from(col).ok()?, value);
        }
        Some(())
    }

    fn value(&mut self, kind: u64) -> Option<Value> {
        Some(match kind {
            kind::TEXT => Value::Text(self.text()?),
            kind::WHOLE => Value::Number(f64::from(u32::try_from(self.number()?).ok()?)),
            kind::NUMBER => Value::Number(f64::from_le_bytes(self.bytes()?)),
            kind::DATE => {
                let year = i32::from_le_bytes(self.bytes()?);
                let mut part = || self.number()?.try_into().ok();
                Value::Date(year, part()?, part()?)
            }
            kind::NO => Value::Bool(false),
            kind::YES => Value::Bool(true),
            kind::ERROR => Value::Error(self.text()?),
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_comes_out_the_same() {
        let text: Arc<str> = Arc::from("党课");
        let mut sheet = Sheet::new("一月");
        let values = [
            Value::Text(Arc::clone(&text)),
            Value::Number(7.0),
            Value::Number(-0.0),
            Value::Number(-2.5),
            Value::Date(2025, 3, 5),
            Value::Bool(true),
            Value::Bool(false),
            Value::Error(Arc::from("#REF!")),
            Value::Text(text),
        ];
        for (at, value) in (0..).zip(values) {
            sheet.set(u32::from(at) * 300, at * 40, value);
        }
        sheet.merge((300, 0), (600, 40));
        sheet.is_hidden = true;
        sheet.hide_rows(300, 900);
        sheet.hide_rows(5, 5);
        sheet.hide_columns(40, 16_383);
        let mut book = super::super::refuse(Format::Xlsb, Refused::Empty);
        (book.sheets, book.epoch_1904) = (vec![sheet, Sheet::new("")], true);
        let parcel = Parcel {
            version: "1".to_owned(),
            sha256: "ab".to_owned(),
            book,
        };
        let bytes = pack(&parcel);
        let shown = |it: &Parcel| {
            format!(
                "{:?}",
                it.book
                    .sheets
                    .iter()
                    .map(|it| (
                        (&it.name, &it.rows, &it.merges),
                        (it.is_hidden, &it.hidden_rows, &it.hidden_columns)
                    ))
                    .collect::<Vec<_>>()
            )
        };
        let back = unpack(&bytes).unwrap();
        assert_eq!(shown(&back), shown(&parcel));
        assert_eq!(back.book.sheets[0].covered, parcel.book.sheets[0].covered);
        assert_eq!(
            (back.book.refused, back.book.epoch_1904),
            (Some(Refused::Empty), true)
        );
        for size in 0..bytes.len() {
            assert!(unpack(&bytes[..size]).is_none(), "{size}");
        }
    }
}
