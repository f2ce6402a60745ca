//! What stands before the sheets: their list, and what cells refer to.

use std::sync::Arc;

use encoding_rs::{Encoding, GBK, MACINTOSH, WINDOWS_1252};

use super::super::fields::Fields;
use super::super::shown::{Shown, built_in, by_code};
use super::super::{MAX_CELLS, Refused};
use super::records::{Continued, Length, Letters, Records, kind};
use crate::map::HashMap;

/// A workbook without its cells.
pub(super) struct Workbook {
    /// The sheets that hold cells, in their order.
    pub(super) sheets: Vec<Listed>,
    /// Texts by their index; `None` when one holds nothing but spaces.
    pub(super) strings: Vec<Option<Arc<str>>>,
    /// How each cell format shows numbers, by its index.
    pub(super) styles: Vec<Shown>,
    pub(super) letters: Letters,
    pub(super) epoch_1904: bool,
}

/// A sheet of the list.
pub(super) struct Listed {
    pub(super) name: String,
    /// Where it begins in the stream.
    pub(super) start: usize,
    pub(super) is_hidden: bool,
}

/// Reads the records up to the end of the first part of the stream.
pub(super) fn workbook(stream: &[u8]) -> Result<Workbook, Refused> {
    let mut records = Records(stream);
    let mut book = Workbook {
        sheets: Vec::new(),
        strings: Vec::new(),
        styles: Vec::new(),
        letters: letters(&mut records)?,
        epoch_1904: false,
    };
    let mut codes: HashMap<u16, Shown> = HashMap::default();
    let mut formats = Vec::new();
    while let Some((kind, mut it)) = records.next() {
        match kind {
            kind::PASSWORD => return Err(Refused::Encrypted),
            kind::CODE_PAGE => {
                if let Letters::Bytes(encoding) = &mut book.letters {
                    *encoding = code_page(it.short()?);
                }
            }
            kind::DATE_MODE => book.epoch_1904 = it.short()? == 1,
            kind::FORMAT => {
                let id = it.short()?;
                let length = match book.letters {
                    Letters::Wide => Length::Short,
                    Letters::Bytes(_) => Length::Byte,
                };
                let code = Continued::new(it, &records).text(book.letters, length)?;
                codes.insert(id, by_code(&code));
            }
            kind::CELL_FORMAT => {
                it.short()?;
                formats.push(it.short()?);
            }
            kind::SHEET => book.sheets.extend(listed(it, &records, book.letters)?),
            kind::SHARED_TEXTS => book.strings = shared(it, &records, book.letters)?,
            kind::END => {
                let shown = |id: u16| match codes.get(&id) {
                    Some(shown) => *shown,
                    None => built_in(u32::from(id)),
                };
                book.styles = formats.into_iter().map(shown).collect();
                return Ok(book);
            }
            _ => {}
        }
    }
    Err(Refused::Damaged)
}

/// How texts are written, by the version that the first record tells.
fn letters(records: &mut Records<'_>) -> Result<Letters, Refused> {
    let (kind, mut it) = records.next().ok_or(Refused::Damaged)?;
    if kind != kind::BEGIN {
        // Those of versions before Excel 5 differ in their upper byte only.
        let is_older = kind & 0xF8FF == 0x0009;
        return Err(if is_older {
            Refused::Unsupported
        } else {
            Refused::Damaged
        });
    }
    Ok(match it.short()? {
        // Where no code page is told, that of the offices these ledgers come from.
        0x0500..0x0600 => Letters::Bytes(Some(GBK)),
        _ => Letters::Wide,
    })
}

fn code_page(number: u16) -> Option<&'static Encoding> {
    match number {
        0x8000 => Some(MACINTOSH),
        0x8001 => Some(WINDOWS_1252),
        number => codepage::to_encoding(number),
    }
}

/// A sheet of the list; `None` for charts and macros.
fn listed(
    mut it: Fields<'_>,
    after: &Records<'_>,
    letters: Letters,
) -> Result<Option<Listed>, Refused> {
    const WITH_CELLS: u8 = 0;
    let start = it.size()?;
    let is_hidden = it.byte()? & 3 != 0;
    if it.byte()? != WITH_CELLS {
        return Ok(None);
    }
    let mut name = Continued::new(it, after).text(letters, Length::Byte)?;
    name.retain(|it| it != '\0');
    Ok(Some(Listed {
        name,
        start,
        is_hidden,
    }))
}

/// The texts that cells share. How many there are is told, and may be a lie.
fn shared(
    mut it: Fields<'_>,
    after: &Records<'_>,
    letters: Letters,
) -> Result<Vec<Option<Arc<str>>>, Refused> {
    it.take(4)?;
    let told = it.size()?;
    let mut texts = Continued::new(it, after);
    let mut strings = Vec::new();
    while !texts.is_empty() {
        let text = match texts.text(letters, Length::Short) {
            Err(_) if strings.len() >= told => break,
            text => text?,
        };
        strings.push((!text.trim().is_empty()).then(|| Arc::from(text)));
        if strings.len() > MAX_CELLS {
            return Err(Refused::TooLarge);
        }
    }
    Ok(strings)
}
