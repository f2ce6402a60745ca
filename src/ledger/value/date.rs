//! Days, as people write them.

use chrono::{Datelike, Days, NaiveDate};

use super::{arabic, plain};
use crate::sheet::Value;

/// When something took place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    /// The day, or the first day of a month or range.
    pub first: NaiveDate,
    /// Further days named in the same cell, ascending; of a range, its last day.
    pub others: Vec<NaiveDate>,
    /// The days are the ends of a range, not a list.
    pub range: bool,
    /// Only year and month were written.
    pub month_only: bool,
    /// The year was not written but taken from the title or the period.
    pub inferred_year: bool,
}

impl When {
    fn day(first: NaiveDate) -> Self {
        Self {
            first,
            others: Vec::new(),
            range: false,
            month_only: false,
            inferred_year: false,
        }
    }

    /// The days it took place on, for counting: a range counts on its first day.
    pub fn days(&self) -> impl Iterator<Item = NaiveDate> + '_ {
        let others = if self.range {
            &[][..]
        } else {
            self.others.as_slice()
        };
        std::iter::once(self.first).chain(others.iter().copied())
    }

    /// The last day named.
    #[must_use]
    pub fn last(&self) -> NaiveDate {
        self.others.last().copied().unwrap_or(self.first)
    }

    /// The day as shown: `2025-03-05`, or `2025-03` when no day was written.
    #[must_use]
    pub fn text(&self) -> String {
        if self.month_only {
            self.first.format("%Y-%m").to_string()
        } else {
            self.first.to_string()
        }
    }
}

/// Reads a date. `year` is used when the cell names none.
///
/// # Errors
///
/// What about the cell is not understood.
pub fn date(value: &Value, year: Option<i32>) -> Result<When, String> {
    match value {
        Value::Date(y, m, d) => day(i64::from(*y), i64::from(*m), i64::from(*d)).map(When::day),
        Value::Number(_) => number(&value.text(), year),
        Value::Text(text) => written(&arabic(&plain(text)), year),
        Value::Bool(_) | Value::Error(_) => Err(format!("“{}”不是日期", value.text())),
    }
}

/// A bare number: 20250305, 202503, an unformatted serial, or 2025.3 and 3.15 that became decimals.
fn number(text: &str, year: Option<i32>) -> Result<When, String> {
    let Some((whole, part)) = text.split_once('.') else {
        let serial: u64 = text.parse().map_err(|_| format!("“{text}”不是日期"))?;
        if (30_000..80_000).contains(&serial) {
            return NaiveDate::from_ymd_opt(1899, 12, 30)
                .and_then(|it| it.checked_add_days(Days::new(serial)))
                .map(When::day)
                .ok_or_else(|| format!("“{text}”不是日期"));
        }
        return written(text, year);
    };
    let mut when = written(text, year)?;
    // 2025.1 may have been 2025.10, and 3.2 may have been 3.20: a number loses its last zero.
    if matches!(part, "1" | "2" | "3") {
        if whole.len() == 4 && part == "1" {
            return Err(format!(
                "“{text}”分不清是1月还是10月，请写成{whole}-01或{whole}-10"
            ));
        }
        if whole.len() < 4 {
            when.month_only = true;
        }
    }
    Ok(when)
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Token {
    Number(i64, usize),
    Mark(char),
}

/// Text in which every number is written with digits.
fn written(text: &str, year: Option<i32>) -> Result<When, String> {
    let tokens = tokens(text);
    let (first, mut at) = head(&tokens, year).map_err(|why| format!("“{text}”{why}"))?;
    let mut when = When {
        month_only: first.2.is_none(),
        inferred_year: first.3,
        ..When::day(
            day(first.0, first.1, first.2.unwrap_or(1)).map_err(|why| format!("“{text}”{why}"))?,
        )
    };
    while let Some(Token::Mark(mark @ ('、' | ',' | ';' | '和' | '-' | '~' | '至' | '到' | '—'))) =
        tokens.get(at)
    {
        when.range = matches!(mark, '-' | '~' | '至' | '到' | '—');
        at += 1;
        while matches!(tokens.get(at), Some(Token::Mark(' ' | '-' | '—'))) {
            at += 1;
        }
        let Some(rest) = tokens.get(at..) else { break };
        let more = match rest {
            [Token::Number(d, 1..=2), tail @ ..]
                if !matches!(tail, [Token::Mark('.' | '/' | '月' | ':'), ..]) =>
            {
                Some((
                    first.0,
                    first.1,
                    Some(*d),
                    1 + usize::from(matches!(tail, [Token::Mark('日' | '号'), ..])),
                ))
            }
            _ => head(rest, i32::try_from(first.0).ok())
                .ok()
                .map(|((y, m, d, _), len)| (y, m, d, len)),
        };
        let Some((y, m, Some(d), len)) = more else {
            break;
        };
        let Ok(next) = day(y, m, d) else { break };
        if next < when.last() {
            break;
        }
        when.others.push(next);
        at += len;
    }
    when.range &= !when.others.is_empty();
    Ok(when)
}

fn tokens(text: &str) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    for it in text.chars() {
        match (it.to_digit(10), out.last_mut()) {
            (Some(digit), Some(Token::Number(value, len))) if *len < 12 => {
                *value = *value * 10 + i64::from(digit);
                *len += 1;
            }
            (Some(digit), _) => out.push(Token::Number(i64::from(digit), 1)),
            (None, _) => out.push(Token::Mark(it)),
        }
    }
    out
}

/// Year, month, day when written, whether the year was inferred.
type Parts = (i64, i64, Option<i64>, bool);

/// One date at the start of `tokens`, and how many tokens it took.
fn head(tokens: &[Token], year: Option<i32>) -> Result<(Parts, usize), &'static str> {
    use Token::{Mark, Number};
    let closes = |at: usize| usize::from(matches!(tokens.get(at), Some(Mark('日' | '号'))));
    let is_clock = |at: usize| matches!(tokens.get(at), Some(Mark(':' | '点' | '时')));
    match tokens {
        [Number(it, 8), ..] => Ok(((it / 10_000, it / 100 % 100, Some(it % 100), false), 1)),
        [Number(it, 6), ..] => Ok(((it / 100, it % 100, None, false), 1)),
        [
            Number(y, 4),
            Mark('年' | '-' | '/' | '.'),
            Number(m, _),
            Mark('月' | '-' | '/' | '.'),
            Number(d, 1..=2),
            ..,
        ] if !is_clock(5) => Ok(((*y, *m, Some(*d), false), 5 + closes(5))),
        [
            Number(y, 4),
            Mark('年' | '-' | '/' | '.'),
            Number(m, 1..=2),
            rest @ ..,
        ] => Ok((
            (*y, *m, None, false),
            3 + usize::from(rest.first() == Some(&Mark('月'))),
        )),
        [
            Number(y, 2),
            Mark(mark @ ('年' | '-' | '/' | '.')),
            Number(m, _),
            Mark(next),
            Number(d, 1..=2),
            ..,
        ] if *y > 12 && (mark == next || *mark == '年') => {
            Ok(((2000 + y, *m, Some(*d), false), 5 + closes(5)))
        }
        [
            Number(m, 1..=2),
            Mark('月' | '-' | '/' | '.'),
            Number(d, 1..=2),
            ..,
        ] if !is_clock(3) => {
            let year = year.ok_or("没有写年份")?;
            Ok(((i64::from(year), *m, Some(*d), true), 3 + closes(3)))
        }
        [Number(m, 1..=2), Mark('月'), ..] => {
            let year = year.ok_or("没有写年份")?;
            Ok(((i64::from(year), *m, None, true), 2))
        }
        _ => Err("看不出是哪一天"),
    }
}

fn day(year: i64, month: i64, day: i64) -> Result<NaiveDate, String> {
    if !(1900..=2199).contains(&year) {
        return Err(format!("年份{year}不对"));
    }
    if !(1..=12).contains(&month) {
        return Err(format!("没有{month}月"));
    }
    let date = i32::try_from(year)
        .ok()
        .zip(u32::try_from(month).ok())
        .zip(u32::try_from(day).ok())
        .and_then(|((y, m), d)| NaiveDate::from_ymd_opt(y, m, d));
    date.filter(|it| it.year() > 0)
        .ok_or_else(|| format!("{month}月没有{day}日"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        match date(&Value::Text(text.to_owned()), Some(2025)) {
            Ok(it) => {
                let others: Vec<_> = it.others.iter().map(ToString::to_string).collect();
                let inferred = if it.inferred_year { "?" } else { "" };
                format!("{}{inferred} {}", it.text(), others.join(" "))
                    .trim()
                    .to_owned()
            }
            Err(why) => why,
        }
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for (text, day) in [
            ("2025-3-5", "2025-03-05"),
            ("2025/03/05", "2025-03-05"),
            ("2025.3.5", "2025-03-05"),
            ("2025．3．5", "2025-03-05"),
            ("2025年3月5日", "2025-03-05"),
            ("25.3.5", "2025-03-05"),
            ("20250305", "2025-03-05"),
            ("202503", "2025-03"),
            ("2025年3月", "2025-03"),
            ("二〇二五年三月五日", "2025-03-05"),
            ("2025年3月5日（星期三）下午2点", "2025-03-05"),
            ("2025-03-05 14:30", "2025-03-05"),
            ("2025年3月5日9:00-10:30", "2025-03-05"),
            ("3月5日", "2025-03-05?"),
            ("三月十五日", "2025-03-15?"),
            ("3/5", "2025-03-05?"),
            ("3.5-3.7", "2025-03-05? 2025-03-07"),
            ("3月5日、12日", "2025-03-05? 2025-03-12"),
            ("2025.3.5—2025.3.7", "2025-03-05 2025-03-07"),
            ("2025.3.5-7", "2025-03-05 2025-03-07"),
        ] {
            assert_eq!(read(text), day, "{text}");
        }
        assert!(read("2024.13.5").contains("没有13月"));
        assert!(read("2025-2-30").contains("2月没有30日"));
        assert!(read("待定").contains("看不出是哪一天"));
    }

    #[test]
    fn numbers_may_be_serials_or_lost_zeros() {
        let read = |it: f64| date(&Value::Number(it), Some(2025)).map(|it| it.text());
        assert_eq!(read(45721.0).unwrap(), "2025-03-05");
        assert_eq!(read(20_250_305.0).unwrap(), "2025-03-05");
        assert_eq!(read(2025.3).unwrap(), "2025-03");
        assert_eq!(read(3.15).unwrap(), "2025-03-15");
        assert_eq!(read(3.2).unwrap(), "2025-03");
        assert!(read(2025.1).unwrap_err().contains("分不清"));
    }
}
