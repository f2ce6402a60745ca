//! Old binary workbooks (.xls, and .et of WPS): one stream of records, each a kind, a size and that many bytes.

mod cells;
mod compound;
mod records;
#[cfg(test)]
mod tests;
mod workbook;

use std::borrow::Cow;

use super::{Cells, Contents, Refused};
use compound::Compound;

/// Reads .xls and .et.
pub(super) fn read(bytes: &[u8]) -> Result<Contents, Refused> {
    let stream = stream(bytes)?;
    let book = workbook::workbook(&stream)?;
    let mut sheets = Vec::new();
    let mut left = Cells::default();
    // Sheets lie side by side; where they lie over each other, reading them all could take for ever.
    let mut unread = stream.len();
    for listed in &book.sheets {
        let rest = stream.get(listed.start..).ok_or(Refused::Damaged)?;
        let (mut sheet, read) = cells::worksheet(rest, (&book, &listed.name), &mut left)?;
        sheet.is_hidden = listed.is_hidden;
        unread = unread.checked_sub(read).ok_or(Refused::Damaged)?;
        sheets.push(sheet);
    }
    Ok(Contents {
        sheets,
        epoch_1904: book.epoch_1904,
    })
}

/// The stream of the workbook. Since Excel 97 it is called `Workbook`; some files hold it for older versions as well.
fn stream(bytes: &[u8]) -> Result<Cow<'_, [u8]>, Refused> {
    // Before Excel 5 a file was the stream of one sheet.
    if bytes.first() == Some(&0x09) {
        return Err(Refused::Unsupported);
    }
    let file = Compound::new(bytes)?;
    let stream = match file.stream("Workbook")? {
        None => file.stream("Book")?,
        it => it,
    };
    stream.ok_or(Refused::Damaged)
}
