//! The cells of one sheet.

use super::super::fields::{Fields, error};
use super::super::recent::Recent;
use super::super::shown::{Shown, serial_date};
use super::super::{Cells, Place, Refused, Sheet, Value};
use super::records::{Continued, Length, Records, kind};
use super::workbook::Workbook;

/// Reads a sheet from its start in the stream, and tells how many bytes it has.
pub(super) fn worksheet(
    stream: &[u8],
    (book, name): (&Workbook, &str),
    left: &mut Cells,
) -> Result<(Sheet, usize), Refused> {
    let mut records = Records(stream);
    if records.next().is_none_or(|it| it.0 != kind::BEGIN) {
        return Err(Refused::Damaged);
    }
    let mut reader = Reader {
        book,
        left,
        sheet: Sheet::new(name),
        merges: Vec::new(),
        recent: Recent::default(),
        formula: None,
    };
    // Charts lie inside their sheet and have cells of their own.
    let mut charts = 0_usize;
    while let Some((kind, it)) = records.next() {
        match kind {
            kind::BEGIN => charts += 1,
            kind::END if charts > 0 => charts -= 1,
            kind::END => {
                let read = stream.len() - records.0.len();
                return Ok((reader.finish(), read));
            }
            _ if charts > 0 => {}
            kind => reader.record(kind, it, &records)?,
        }
    }
    Err(Refused::Damaged)
}

/// A sheet while it is read.
struct Reader<'a> {
    book: &'a Workbook,
    left: &'a mut Cells,
    sheet: Sheet,
    merges: Vec<(Place, Place)>,
    recent: Recent,
    /// The cell whose formula gave a text, which stands in a later record.
    formula: Option<Place>,
}

impl Reader<'_> {
    fn record(
        &mut self,
        kind: u16,
        mut it: Fields<'_>,
        after: &Records<'_>,
    ) -> Result<(), Refused> {
        match kind {
            kind::SMALL_NUMBERS => return self.small_numbers(it),
            kind::ROW => {
                let row = u32::from(it.short()?);
                // Columns, height and what is not used, then flags.
                if it.0.get(10).is_some_and(|it| it & 0x20 != 0) {
                    self.sheet.hide_rows(row, row);
                }
                return Ok(());
            }
            kind::COLUMNS => {
                let (first, last) = (it.short()?, it.short()?);
                // Width and format, then flags.
                if it.0.get(4).is_some_and(|it| it & 1 != 0) {
                    self.sheet.hide_columns(u32::from(first), u32::from(last));
                }
                return Ok(());
            }
            kind::MERGES => {
                for _ in 0..it.short()? {
                    let (top, bottom) = (u32::from(it.short()?), u32::from(it.short()?));
                    let (first, last) = (it.short()?, it.short()?);
                    self.merges.push(((top, first), (bottom, last)));
                }
                return Ok(());
            }
            kind::FORMULA_TEXT => {
                if let Some(place) = self.formula.take() {
                    let value = self.text(it, after)?;
                    self.put(place, value)?;
                }
                return Ok(());
            }
            kind::NUMBER
            | kind::LABEL
            | kind::RICH_LABEL
            | kind::BOOL_OR_ERROR
            | kind::SMALL_NUMBER
            | kind::SHARED_LABEL
            | kind::FORMULA => {}
            _ => return Ok(()),
        }
        let place = (u32::from(it.short()?), it.short()?);
        let style = it.short()?;
        let value = match kind {
            kind::NUMBER => Some(self.number(style, it.double()?)),
            kind::SMALL_NUMBER => Some(self.number(style, it.small_number()?)),
            kind::BOOL_OR_ERROR => Some(match (it.byte()?, it.byte()?) {
                (it, 0) => Value::Bool(it != 0),
                (code, _) => Value::Error(error(code).into()),
            }),
            kind::SHARED_LABEL => {
                let text = self.book.strings.get(it.size()?);
                text.ok_or(Refused::Damaged)?.clone().map(Value::Text)
            }
            kind::FORMULA => self.formula(place, style, it)?,
            _ => self.text(it, after)?,
        };
        self.put(place, value)
    }

    /// Numbers side by side, each behind its format; the last column follows them.
    fn small_numbers(&mut self, mut it: Fields<'_>) -> Result<(), Refused> {
        let row = u32::from(it.short()?);
        for col in it.short()?..=u16::MAX {
            if it.0.len() < 6 {
                break;
            }
            let style = it.short()?;
            let value = self.number(style, it.small_number()?);
            self.put((row, col), Some(value))?;
        }
        Ok(())
    }

    /// What a formula gave when it was last worked out.
    fn formula(
        &mut self,
        place: Place,
        style: u16,
        mut it: Fields<'_>,
    ) -> Result<Option<Value>, Refused> {
        let number = it.double()?;
        self.formula = None;
        let [kind, _, value, .., 0xFF, 0xFF] = number.to_le_bytes() else {
            return Ok(Some(self.number(style, number)));
        };
        Ok(match kind {
            0 => {
                self.formula = Some(place);
                None
            }
            1 => Some(Value::Bool(value != 0)),
            2 => Some(Value::Error(error(value).into())),
            _ => None,
        })
    }

    fn text(&mut self, it: Fields<'_>, after: &Records<'_>) -> Result<Option<Value>, Refused> {
        let text = Continued::new(it, after).text(self.book.letters, Length::Short)?;
        Ok(self.recent.text(&text).map(Value::Text))
    }

    fn number(&self, style: u16, number: f64) -> Value {
        match self.book.styles.get(usize::from(style)) {
            None | Some(Shown::Number) => Value::Number(number),
            Some(shown) => serial_date(number, *shown, self.book.epoch_1904),
        }
    }

    fn put(&mut self, (row, col): Place, value: Option<Value>) -> Result<(), Refused> {
        if let Some(value) = value {
            self.left.take_one()?;
            self.sheet.put(row, col, value);
        }
        Ok(())
    }

    fn finish(mut self) -> Sheet {
        for (from, to) in self.merges {
            self.sheet.merge(from, to);
        }
        self.sheet
    }
}
