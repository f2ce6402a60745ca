//! The records of a stream, and the texts in them.

use encoding_rs::Encoding;

use super::super::Refused;
use super::super::fields::{Fields, utf_16};

/// Kinds of records that matter here.
pub(super) mod kind {
    pub(in super::super) const FORMULA: u16 = 0x0006;
    pub(in super::super) const END: u16 = 0x000A;
    pub(in super::super) const DATE_MODE: u16 = 0x0022;
    pub(in super::super) const PASSWORD: u16 = 0x002F;
    pub(in super::super) const CONTINUE: u16 = 0x003C;
    pub(in super::super) const CODE_PAGE: u16 = 0x0042;
    pub(in super::super) const COLUMNS: u16 = 0x007D;
    pub(in super::super) const SHEET: u16 = 0x0085;
    pub(in super::super) const SMALL_NUMBERS: u16 = 0x00BD;
    pub(in super::super) const RICH_LABEL: u16 = 0x00D6;
    pub(in super::super) const CELL_FORMAT: u16 = 0x00E0;
    pub(in super::super) const MERGES: u16 = 0x00E5;
    pub(in super::super) const SHARED_TEXTS: u16 = 0x00FC;
    pub(in super::super) const SHARED_LABEL: u16 = 0x00FD;
    pub(in super::super) const NUMBER: u16 = 0x0203;
    pub(in super::super) const LABEL: u16 = 0x0204;
    pub(in super::super) const BOOL_OR_ERROR: u16 = 0x0205;
    pub(in super::super) const FORMULA_TEXT: u16 = 0x0207;
    pub(in super::super) const ROW: u16 = 0x0208;
    pub(in super::super) const SMALL_NUMBER: u16 = 0x027E;
    pub(in super::super) const FORMAT: u16 = 0x041E;
    pub(in super::super) const BEGIN: u16 = 0x0809;
}

/// The records of a stream; it ends where one is not whole.
#[derive(Clone)]
pub(super) struct Records<'a>(pub(super) &'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = (u16, Fields<'a>);

    fn next(&mut self) -> Option<Self::Item> {
        let mut rest = Fields(self.0);
        let kind = rest.short().ok()?;
        let size = rest.short().ok()?;
        let record = rest.take(usize::from(size)).ok()?;
        self.0 = rest.0;
        Some((kind, Fields(record)))
    }
}

/// How a workbook writes its texts.
#[derive(Clone, Copy)]
pub(super) enum Letters {
    /// In UTF-16, or in its lower bytes where the upper ones are zero.
    Wide,
    /// In the bytes of a code page; `None` when it is not known, and only ASCII can be read.
    Bytes(Option<&'static Encoding>),
}

/// How many bytes tell the length of a text.
#[derive(Clone, Copy)]
pub(super) enum Length {
    Byte,
    Short,
}

/// A record and those that continue it.
pub(super) struct Continued<'a> {
    fields: Fields<'a>,
    after: Records<'a>,
}

impl<'a> Continued<'a> {
    /// A record, and what comes behind it in the stream.
    pub(super) fn new(fields: Fields<'a>, after: &Records<'a>) -> Self {
        let after = after.clone();
        Self { fields, after }
    }

    /// Whether nothing is left of it. Goes on to the next record where one ends.
    pub(super) fn is_empty(&mut self) -> bool {
        while self.fields.0.is_empty() {
            if !self.goes_on() {
                return true;
            }
        }
        false
    }

    /// Goes on to the record that continues this one, if there is one.
    fn goes_on(&mut self) -> bool {
        let mut after = self.after.clone();
        match after.next() {
            Some((kind::CONTINUE, fields)) => {
                (self.fields, self.after) = (fields, after);
                true
            }
            _ => false,
        }
    }

    fn skip(&mut self, mut size: usize) -> Result<(), Refused> {
        while size > 0 {
            if self.is_empty() {
                return Err(Refused::Damaged);
            }
            size -= self.fields.take(size.min(self.fields.0.len()))?.len();
        }
        Ok(())
    }

    /// A text behind its length, with the runs of letters and the readings that may follow it left out.
    pub(super) fn text(&mut self, letters: Letters, length: Length) -> Result<String, Refused> {
        let length = match length {
            Length::Byte => usize::from(self.fields.byte()?),
            Length::Short => usize::from(self.fields.short()?),
        };
        let encoding = match letters {
            Letters::Wide => return self.wide(length),
            Letters::Bytes(encoding) => encoding,
        };
        let bytes = self.fields.take(length)?;
        match (std::str::from_utf8(bytes), encoding) {
            (Ok(text), _) if bytes.is_ascii() => Ok(text.to_owned()),
            (_, Some(encoding)) => {
                let text = encoding.decode_without_bom_handling(bytes).0;
                Ok(text.into_owned())
            }
            (_, None) => Err(Refused::Unsupported),
        }
    }

    fn wide(&mut self, length: usize) -> Result<String, Refused> {
        const UPPER_BYTES: u8 = 1;
        const READINGS: u8 = 4;
        const RUNS: u8 = 8;
        // An empty text may lack what follows its length.
        if length == 0 && self.fields.0.is_empty() {
            return Ok(String::new());
        }
        let mut flags = self.fields.byte()?;
        let mut behind = 0;
        if flags & RUNS != 0 {
            behind += usize::from(self.fields.short()?) * 4;
        }
        if flags & READINGS != 0 {
            let size = self.fields.size()?;
            behind = size.checked_add(behind).ok_or(Refused::Damaged)?;
        }
        let mut text = String::new();
        // A letter outside the first plane may be parted between two records.
        let mut units = Vec::new();
        let mut left = length;
        loop {
            let width = if flags & UPPER_BYTES != 0 { 2 } else { 1 };
            let here = left.min(self.fields.0.len() / width);
            let bytes = self.fields.take(here * width)?;
            left -= here;
            let is_whole = left == 0 && units.is_empty();
            if width == 2 && is_whole {
                text.extend(utf_16(bytes));
            } else if width == 2 {
                units.extend_from_slice(bytes);
            } else if is_whole {
                text.extend(bytes.iter().copied().map(char::from));
            } else {
                units.extend(bytes.iter().flat_map(|it| [*it, 0]));
            }
            if left == 0 {
                break;
            }
            if !self.goes_on() {
                return Err(Refused::Damaged);
            }
            flags = self.fields.byte()?;
        }
        text.extend(utf_16(&units));
        self.skip(behind)?;
        Ok(text)
    }
}
