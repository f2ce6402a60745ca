//! Formats of cells set for many at once: the writer hashes all of a format whenever it is given one.

use std::collections::BTreeMap;

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

/// Cells of one format below each other, by their column: the first and the last row.
#[derive(Default)]
pub(super) struct Runs<'a>(BTreeMap<u16, (u32, u32, &'a Format)>);

impl<'a> Runs<'a> {
    /// A cell has a format; rows come in their order.
    pub(super) fn cell(
        &mut self,
        sheet: &mut Worksheet,
        (row, col): (u32, u16),
        format: &'a Format,
    ) -> Result<(), XlsxError> {
        if let Some((_, last, open)) = self.0.get_mut(&col)
            && *last + 1 == row
            && std::ptr::eq(*open, format)
        {
            *last = row;
            return Ok(());
        }
        match self.0.insert(col, (row, row, format)) {
            Some(run) => set(sheet, col, run),
            None => Ok(()),
        }
    }

    /// Sets what is still open.
    pub(super) fn finish(self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        self.0
            .into_iter()
            .try_for_each(|(col, run)| set(sheet, col, run))
    }
}

fn set(
    sheet: &mut Worksheet,
    col: u16,
    (first, last, format): (u32, u32, &Format),
) -> Result<(), XlsxError> {
    sheet
        .set_range_format(first, col, last, col, format)
        .map(drop)
}
