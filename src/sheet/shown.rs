//! Numbers that are dates: which formats show one, and which day it is.

use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate};

use super::Value;

/// How a number is shown, as far as it changes what it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// As a number.
    Number,
    /// As a day or a time of day.
    Date,
    /// As a length of time.
    Duration,
}

/// Formats without a code, East Asian ones among them.
pub(super) fn built_in(id: u32) -> Shown {
    match id {
        14..=22 | 27..=36 | 45 | 47 | 50..=58 => Shown::Date,
        46 => Shown::Duration,
        _ => Shown::Number,
    }
}

/// What the first section of a format code shows.
pub(super) fn by_code(code: &str) -> Shown {
    let mut letters = code.chars();
    while let Some(letter) = letters.next() {
        match letter.to_ascii_lowercase() {
            '\\' | '_' | '*' => {
                letters.next();
            }
            '"' => {
                letters.by_ref().find(|it| *it == '"');
            }
            '[' => {
                let inside: String = letters.by_ref().take_while(|it| *it != ']').collect();
                let inside = inside.to_ascii_lowercase();
                let is_one = |unit: char| inside.chars().all(|it| it == unit);
                if !inside.is_empty() && ['h', 'm', 's'].into_iter().any(is_one) {
                    return Shown::Duration;
                }
            }
            ';' => return Shown::Number,
            'd' | 'm' | 'h' | 'y' | 's' => return Shown::Date,
            'a' => {
                let next = letters.clone().next().map(|it| it.to_ascii_lowercase());
                if matches!(next, Some('a' | '/' | 'm')) {
                    return Shown::Date;
                }
            }
            _ => {}
        }
    }
    Shown::Number
}

/// A serial number that is shown as a date; a time of day and a length of time stay numbers.
pub(super) fn serial_date(serial: f64, shown: Shown, epoch_1904: bool) -> Value {
    if shown != Shown::Date || serial.is_nan() || serial < 1.0 {
        return Value::Number(serial);
    }
    let (year, month, day) = day(serial, epoch_1904);
    Value::Date(year, month, day)
}

/// The day of a serial number from 1 on; one after the year 9999 is taken for its last day.
fn day(serial: f64, epoch_1904: bool) -> (i32, u32, u32) {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "the time of day is cut off, and what is out of range is bounded"
    )]
    let days = serial as u64;
    // Where days count from 1900, the format has a 29th of February in that year.
    let (year, month, first) = match (epoch_1904, days) {
        (true, _) => (1904, 1, 1),
        (false, ..60) => (1899, 12, 31),
        (false, 60) => return (1900, 2, 29),
        (false, _) => (1899, 12, 30),
    };
    let epoch = NaiveDate::from_ymd_opt(year, month, first);
    let date = epoch.and_then(|it| it.checked_add_days(Days::new(days)));
    match date.filter(|it| it.year() <= 9999) {
        Some(it) => (it.year(), it.month(), it.day()),
        None => (9999, 12, 31),
    }
}

/// A date written like `2025-03-05T00:00:00`, or else a text.
pub(super) fn iso_date(text: &str) -> Option<Value> {
    let day = text.get(..10).unwrap_or(text);
    let mut parts = day.splitn(3, '-').map(str::parse::<u32>);
    match (parts.next(), parts.next(), parts.next()) {
        (Some(Ok(y)), Some(Ok(m)), Some(Ok(d))) => {
            i32::try_from(y).ok().map(|it| Value::Date(it, m, d))
        }
        _ => (!text.trim().is_empty()).then(|| Value::Text(Arc::from(text))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn serial_numbers_are_days_of_either_calendar() {
        for (serial, day_1900, day_1904) in [
            (1.0, (1900, 1, 1), (1904, 1, 2)),
            (59.0, (1900, 2, 28), (1904, 2, 29)),
            (60.5, (1900, 2, 29), (1904, 3, 1)),
            (61.0, (1900, 3, 1), (1904, 3, 2)),
            (365.0, (1900, 12, 30), (1904, 12, 31)),
            (366.0, (1900, 12, 31), (1905, 1, 1)),
            (45_721.999, (2025, 3, 5), (2029, 3, 6)),
            (2_958_465.0, (9999, 12, 31), (9999, 12, 31)),
            (1e300, (9999, 12, 31), (9999, 12, 31)),
            (f64::INFINITY, (9999, 12, 31), (9999, 12, 31)),
        ] {
            assert_eq!(day(serial, false), day_1900, "{serial}");
            assert_eq!(day(serial, true), day_1904, "{serial}");
        }
    }

    #[test]
    fn a_time_of_day_stays_a_number() {
        for serial in [0.5, 0.0, -3.0, f64::NAN] {
            let value = serial_date(serial, Shown::Date, false);
            assert!(matches!(value, Value::Number(_)), "{serial}");
        }
    }

    #[test]
    fn a_format_shows_a_date_by_its_letters_only() {
        for code in [
            "DD/MM/YY",
            "h:mm;@",
            "m\"月\"d\"日\";@",
            "[$-404]e\"年\"m\"月\"",
            "[DBNum1][$-804]yyyy\"年\"m\"月\"",
            "AM/PM",
            "*-yyyy-mm-dd",
            "aaaa",
        ] {
            assert_eq!(by_code(code), Shown::Date, "{code}");
        }
        for code in [
            "[h]:mm:ss",
            "[Red][mm]",
            "[s].000",
            "[>=100][Magenta][s].00",
        ] {
            assert_eq!(by_code(code), Shown::Duration, "{code}");
        }
        for code in [
            "General",
            "0_ ;[Red]\\-0\\ ",
            "#,##0.0####\" YMD\"",
            "\"¥\"#,##0;yyyy",
            "0*d",
            "\\Y000000",
            "[Magenta]General",
            "G/通用格式",
            "#,##0\"元\"_M",
            "@",
        ] {
            assert_eq!(by_code(code), Shown::Number, "{code}");
        }
    }
}
