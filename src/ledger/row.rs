//! Reading the fields of one row.

use chrono::Days;

use super::record::{Broken, Habit, Odd};
use super::value::{
    Attendance, Count, When, attendance, code, count, date, decimal_hundredths, is_nothing, plain,
    plain_cow, yes_no,
};
use super::{Field, Fields, Gap, Said};
use crate::sheet::{CellRef, Sheet, Value};

/// Reads the fields of one row; what is not understood becomes a gap.
pub(super) struct RowReader<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) columns: &'a Fields,
    pub(super) start: CellRef,
    pub(super) year: Option<i32>,
    pub(super) epoch_1904: bool,
    /// The heading says that revenue is in 元, not in 万元.
    pub(super) in_yuan: bool,
    pub(super) gaps: Vec<Gap>,
    pub(super) odd: Vec<Odd>,
    pub(super) broken: Vec<Broken>,
}

/// Days from 1900 to 1904, which some files count from.
const EPOCH_1904: Days = Days::new(1462);

/// Names other rows refer to: these should be spelt without blanks and full-width letters.
const NAMES: &[Field] = &[
    Field::Org,
    Field::Unit,
    Field::Name,
    Field::ShortName,
    Field::Secretary,
    Field::Host,
    Field::Recorder,
    Field::Speaker,
    Field::Instructor,
];

impl<'a> RowReader<'a> {
    fn raw(&mut self, field: Field) -> Option<(&'a Value, CellRef)> {
        let col = self.columns.column(field)?;
        let (value, (row, col)) = self.sheet.get(self.start.row, col)?;
        let at = CellRef {
            row,
            col,
            ..self.start
        };
        if let Value::Error(error) = value {
            self.broken.push(Broken {
                at,
                message: format!("公式出错，显示为“{error}”"),
            });
            return None;
        }
        Some((value, at))
    }

    fn odd(&mut self, at: CellRef, habit: Habit, better: String) {
        self.odd.push(Odd { at, habit, better });
    }

    pub(super) fn text(&mut self, field: Field) -> Option<Said<String>> {
        let (value, at) = self.raw(field)?;
        let written = value.shown();
        let value = plain(&written);
        if is_nothing(&value) {
            return None;
        }
        if NAMES.contains(&field) && at.row == self.start.row && is_misspelt(&written, &value) {
            self.odd(at, Habit::Spelling, value.clone());
        }
        Some(Said { value, at })
    }

    /// A code, or why it is lost.
    pub(super) fn code(&mut self, field: Field) -> (Option<Said<String>>, Option<Said<String>>) {
        let Some((value, at)) = self.raw(field) else {
            return (None, None);
        };
        match code(value) {
            Ok(None) => (None, None),
            Ok(Some(value)) => {
                let written = self.raw(field).map(|it| it.0.text()).unwrap_or_default();
                if written != value {
                    let habit = if written.to_uppercase() == value {
                        Habit::Case
                    } else {
                        Habit::Spelling
                    };
                    self.odd(at, habit, value.clone());
                }
                (Some(Said { value, at }), None)
            }
            Err(message) => {
                if field == Field::IdCard {
                    self.broken.push(Broken {
                        at,
                        message: message.clone(),
                    });
                }
                (None, Some(Said { value: message, at }))
            }
        }
    }

    fn gap<T>(&mut self, at: CellRef, message: String) -> Option<T> {
        self.gaps.push(Gap { at, message });
        None
    }

    pub(super) fn count(&mut self, field: Field) -> Option<Said<Count>> {
        let (value, at) = self.raw(field)?;
        match count(value) {
            Ok(Some(read)) => {
                let better = read.value.to_string();
                if let Value::Text(text) = value
                    && plain_cow(text) == better
                    && text.trim() != better
                    && at.row == self.start.row
                {
                    self.odd(at, Habit::Spelling, better);
                }
                Some(Said { value: read, at })
            }
            Ok(None) => None,
            Err(why) => self.gap(at, why),
        }
    }

    pub(super) fn date(&mut self, field: Field) -> Option<Said<When>> {
        let (value, at) = self.raw(field)?;
        if is_nothing(&plain_cow(&value.shown())) {
            return None;
        }
        match date(value, self.year) {
            Ok(mut when) => {
                // Of bare numbers, only a serial is five digits.
                let is_serial = matches!(value, Value::Number(_)) && value.text().len() == 5;
                if self.epoch_1904 && is_serial {
                    when.first = when
                        .first
                        .checked_add_days(EPOCH_1904)
                        .unwrap_or(when.first);
                }
                let is_day = when.others.is_empty() && !when.month_only && !when.inferred_year;
                if let Value::Text(text) = value
                    && is_day
                    && at.row == self.start.row
                    && !is_usual_day(text)
                {
                    self.odd(at, Habit::Date, when.text());
                }
                Some(Said { value: when, at })
            }
            Err(why) => self.gap(at, why),
        }
    }

    pub(super) fn amount(&mut self, field: Field) -> Option<Said<i64>> {
        let (value, at) = self.raw(field)?;
        match decimal_hundredths(value) {
            Some(amount) => {
                let has_unit = value.text().contains(['元', '万', '亿', '千', '块']);
                let in_yuan = field == Field::Revenue && self.in_yuan && !has_unit;
                let value = if in_yuan { amount / 10_000 } else { amount };
                Some(Said { value, at })
            }
            None if is_nothing(&plain_cow(&value.shown())) => None,
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

    /// A row of which nothing is known.
    pub(super) fn nothing(start: CellRef) -> RowReader<'static> {
        static SHEET: std::sync::LazyLock<Sheet> = std::sync::LazyLock::new(Sheet::default);
        static COLUMNS: Fields = Fields::NONE;
        RowReader {
            sheet: &SHEET,
            columns: &COLUMNS,
            start,
            year: None,
            epoch_1904: false,
            in_yuan: false,
            gaps: Vec::new(),
            odd: Vec::new(),
            broken: Vec::new(),
        }
    }
}

/// Whether a name holds what does not belong in it; line breaks and Chinese brackets are no matter.
fn is_misspelt(written: &str, value: &str) -> bool {
    if written == value {
        return false;
    }
    let strip = |text: &str| -> String {
        text.chars()
            .filter(|it| !it.is_whitespace() || *it == '\u{3000}')
            .map(|it| match it {
                '（' | '〔' | '【' => '(',
                '）' | '〕' | '】' => ')',
                '，' => ',',
                '：' => ':',
                '；' => ';',
                '！' => '!',
                '？' => '?',
                other => other,
            })
            .collect()
    };
    written.trim() != written.trim_matches(['\n', '\r']) || strip(written) != strip(value)
}

/// `2025-03-05`, `2025/3/5`, with or without a time: what spreadsheets themselves write.
fn is_usual_day(text: &str) -> bool {
    let day = text.trim().split(' ').next().unwrap_or_default();
    let parts: Vec<&str> = day.split(['-', '/']).collect();
    let digits = |it: &&str| it.chars().all(|it| it.is_ascii_digit());
    matches!(parts.as_slice(), [year, _, _] if year.len() == 4) && parts.iter().all(digits)
}
