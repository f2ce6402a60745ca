//! Days, as people write them.

mod written;

use chrono::{Datelike, Days, Months, NaiveDate};

use super::plain_cow;
use crate::sheet::Value;
use written::written;

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

    /// The last day it may mean: of a month, its last day.
    #[must_use]
    pub fn latest(&self) -> NaiveDate {
        let last = self.last();
        if self.month_only {
            let next = last
                .with_day(1)
                .and_then(|it| it.checked_add_months(Months::new(1)));
            next.and_then(|it| it.pred_opt()).unwrap_or(last)
        } else {
            last
        }
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
        Value::Text(text) => {
            let text = plain_cow(text);
            match usual(&text).or_else(|| serial(&text)) {
                Some(day) => Ok(When::day(day)),
                None => written(&text, year),
            }
        }
        Value::Bool(_) | Value::Error(_) => Err(format!("“{}”不是日期", value.text())),
    }
}

/// The day of a text that is a whole day and nothing else, as in most cells: 2025-03-05, 2025/3/5, 2025.3.5,
/// 2025年3月5日. Everything else, and what is no day, is understood by [`written`].
fn usual(text: &str) -> Option<NaiveDate> {
    let number = |digits: &str, most: usize| {
        let fits = (1..=most).contains(&digits.len());
        let is_number = fits && digits.bytes().all(|it| it.is_ascii_digit());
        is_number.then(|| digits.parse::<i64>().ok()).flatten()
    };
    let (year, rest) = text.split_at_checked(4)?;
    let separators = [
        ('-', '-', ""),
        ('/', '/', ""),
        ('.', '.', ""),
        ('年', '月', "日"),
    ];
    let (month, date) = separators.iter().find_map(|(first, second, end)| {
        let (month, date) = rest.strip_prefix(*first)?.split_once(*second)?;
        Some((month, date.strip_suffix(end)?))
    })?;
    day(number(year, 4)?, number(month, 2)?, number(date, 2)?).ok()
}

/// The day of a bare serial number of five digits, counted from 1900.
fn serial(text: &str) -> Option<NaiveDate> {
    let days: u64 = text.parse().ok()?;
    (10_000..80_000)
        .contains(&days)
        .then(|| NaiveDate::from_ymd_opt(1899, 12, 30))
        .flatten()?
        .checked_add_days(Days::new(days))
}

/// A bare number: 20250305, 202503, an unformatted serial, or 2025.3 and 3.15 that became decimals.
fn number(text: &str, year: Option<i32>) -> Result<When, String> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    if let Some(day) = serial(whole) {
        return Ok(When::day(day));
    }
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
        match date(&Value::Text(text.into()), Some(2025)) {
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
            ("2025 年 3 月 5 日", "2025-03-05"),
            ("25年3月", "2025-03"),
            ("250305", "2025-03-05"),
            ("元月5日", "2025-01-05?"),
            ("98.5.3", "1998-05-03"),
            ("45721", "2025-03-05"),
            ("２０２５－０３－０５", "2025-03-05"),
            ("时间：2025年3月5日", "2025-03-05"),
            ("周三 2025/3/5", "2025-03-05"),
            ("（3月5日）", "2025-03-05?"),
            ("3月5日（周三）、12日（周三）", "2025-03-05? 2025-03-12"),
            ("3月5日星期三上午9:00-10:30", "2025-03-05?"),
            ("3月12日、5日", "2025-03-05? 2025-03-12"),
            ("3月5日 12日", "2025-03-05? 2025-03-12"),
            ("3月5日和4月2日", "2025-03-05? 2025-04-02"),
            ("2025-03-05\n2025-03-12", "2025-03-05 2025-03-12"),
            ("3月5、12、19日", "2025-03-05? 2025-03-12 2025-03-19"),
            ("2025年12月30日-1月2日", "2025-12-30 2026-01-02"),
            ("20250305-20250307", "2025-03-05 2025-03-07"),
            ("2025-03-05T14:30:00", "2025-03-05"),
        ] {
            assert_eq!(read(text), day, "{text}");
        }
        assert!(read("2024.13.5").contains("没有13月"));
        assert!(read("2025-2-30").contains("2月没有30日"));
        assert!(read("待定").contains("看不出是哪一天"));
    }

    #[test]
    fn the_usual_ways_to_write_a_day_mean_what_others_do() {
        let first = NaiveDate::from_ymd_opt(2024, 1, 1).unwrap();
        for it in first.iter_days().take(366) {
            for format in [
                "%Y-%m-%d",
                "%Y/%m/%d",
                "%Y.%m.%d",
                "%Y年%m月%d日",
                "%Y-%-m-%-d",
                "%Y/%-m/%-d",
                "%Y.%-m.%-d",
                "%Y年%-m月%-d日",
            ] {
                let text = it.format(format).to_string();
                assert_eq!(usual(&text), Some(it), "{text}");
                assert_eq!(written(&text, None).unwrap(), When::day(it), "{text}");
            }
        }
        for text in [
            "2025-02-30",
            "2025-13-01",
            "2025-3-5日",
            "2025年3月5",
            "2025-3/5",
            "25-03-05",
            "2025-03-05 14:30",
            "2025.3.5-7",
            "2025--3-5",
            "+025-3-5",
            "1025-3-5",
        ] {
            assert_eq!(usual(text), None, "{text}");
        }
    }

    #[test]
    fn what_names_no_day_stays_a_month() {
        for (text, month) in [
            ("3月上旬", "2025-03?"),
            ("2025年3月中旬", "2025-03"),
            ("三月下旬", "2025-03?"),
            ("2025.3上旬", "2025-03"),
            ("2025年3月、4月", "2025-03 2025-04-01"),
            ("2025年1-3月", "2025-01 2025-03-01"),
            ("3-5月", "2025-03? 2025-05-01"),
        ] {
            assert_eq!(read(text), month, "{text}");
        }
    }

    #[test]
    fn what_is_no_day_and_no_month_is_refused_in_words() {
        for (text, why) in [
            ("每月5日", "不是一次记录"),
            ("每周三", "不是一次记录"),
            ("一季度", "只写了季度"),
            ("2025年第1季度", "只写了季度"),
            ("Q1", "只写了季度"),
            ("2025Q3", "只写了季度"),
            ("上半年", "只写了半年"),
            ("2025年", "只写了年份"),
            ("二〇二五年", "只写了年份"),
            ("农历三月初五", "农历"),
            ("05.3.5", "看不出是哪一天"),
            ("第3次会议", "看不出是哪一天"),
        ] {
            assert!(read(text).contains(why), "{text}: {}", read(text));
        }
        let without = date(&Value::Text("3月5日".into()), None);
        assert!(without.unwrap_err().contains("没有写年份"));
    }

    #[test]
    fn numbers_may_be_serials_or_lost_zeros() {
        let read = |it: f64| date(&Value::Number(it), Some(2025)).map(|it| it.text());
        assert_eq!(read(45721.0).unwrap(), "2025-03-05");
        assert_eq!(read(20_250_305.0).unwrap(), "2025-03-05");
        assert_eq!(read(29281.0).unwrap(), "1980-03-01");
        assert_eq!(
            read(45721.604).unwrap(),
            "2025-03-05",
            "with the time of day"
        );
        assert_eq!(read(2025.3).unwrap(), "2025-03");
        assert_eq!(read(202_503.0).unwrap(), "2025-03");
        assert_eq!(read(3.5).unwrap(), "2025-03-05");
        assert_eq!(read(3.15).unwrap(), "2025-03-15");
        assert_eq!(read(3.2).unwrap(), "2025-03");
        assert!(read(2025.1).unwrap_err().contains("分不清"));
    }
}
