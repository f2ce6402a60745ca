//! Reading the fields of one row.

use std::collections::BTreeMap;

use super::value::{
    Attendance, Count, When, attendance, code, count, date, decimal_hundredths, is_nothing, plain,
    yes_no,
};
use super::{Field, Gap, Said};
use crate::sheet::{CellRef, Sheet, Value};

/// Reads the fields of one row; what is not understood becomes a gap.
pub(super) struct RowReader<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) columns: &'a BTreeMap<Field, u16>,
    pub(super) start: CellRef,
    pub(super) year: Option<i32>,
    pub(super) gaps: &'a mut Vec<Gap>,
}

impl<'a> RowReader<'a> {
    fn raw(&self, field: Field) -> Option<(&'a Value, CellRef)> {
        let col = *self.columns.get(&field)?;
        let (value, (row, col)) = self.sheet.get(self.start.row, col)?;
        Some((
            value,
            CellRef {
                row,
                col,
                ..self.start
            },
        ))
    }

    pub(super) fn text(&self, field: Field) -> Option<Said<String>> {
        let (value, at) = self.raw(field)?;
        let value = plain(&value.text());
        (!is_nothing(&value)).then_some(Said { value, at })
    }

    /// A code, or why it is lost.
    pub(super) fn code(&self, field: Field) -> (Option<Said<String>>, Option<Said<String>>) {
        let Some((value, at)) = self.raw(field) else {
            return (None, None);
        };
        match code(value) {
            Ok(value) => (value.map(|value| Said { value, at }), None),
            Err(value) => (None, Some(Said { value, at })),
        }
    }

    fn gap<T>(&mut self, at: CellRef, message: String) -> Option<T> {
        self.gaps.push(Gap { at, message });
        None
    }

    pub(super) fn count(&mut self, field: Field) -> Option<Said<Count>> {
        let (value, at) = self.raw(field)?;
        match count(value) {
            Ok(value) => value.map(|value| Said { value, at }),
            Err(why) => self.gap(at, why),
        }
    }

    pub(super) fn date(&mut self, field: Field) -> Option<Said<When>> {
        let (value, at) = self.raw(field)?;
        if is_nothing(&plain(&value.text())) {
            return None;
        }
        match date(value, self.year) {
            Ok(value) => Some(Said { value, at }),
            Err(why) => self.gap(at, why),
        }
    }

    pub(super) fn amount(&mut self, field: Field) -> Option<Said<i64>> {
        let (value, at) = self.raw(field)?;
        match decimal_hundredths(value) {
            Some(value) => Some(Said { value, at }),
            None if is_nothing(&plain(&value.text())) => None,
            None => self.gap(at, format!("“{}”不是数额", value.text())),
        }
    }

    pub(super) fn yes_no(&mut self, field: Field) -> Option<Said<bool>> {
        let (value, at) = self.raw(field)?;
        let text = value.text();
        match yes_no(&text) {
            Some(value) => Some(Said { value, at }),
            None => self.gap(at, format!("“{text}”看不出是“是”还是“否”")),
        }
    }

    pub(super) fn attendance(&mut self) -> (Option<Said<Count>>, Option<Said<Count>>) {
        for field in [Field::Present, Field::Expected] {
            if let Some((value, at)) = self.raw(field)
                && let Some(Attendance { expected, present }) = attendance(value)
            {
                let said = |value: i64| Said {
                    value: Count {
                        value,
                        approximate: false,
                    },
                    at,
                };
                return (expected.map(said), present.map(said));
            }
        }
        (self.count(Field::Expected), self.count(Field::Present))
    }
}
