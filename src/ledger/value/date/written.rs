//! Days in words and digits.

use chrono::NaiveDate;

use super::{When, day};
use crate::ledger::value::{arabic, outside_brackets};

/// Reads text that is half-width and has no outer blanks.
pub(super) fn written(text: &str, year: Option<i32>) -> Result<When, String> {
    if let Some(why) = refusal(text) {
        return Err(format!("“{text}”{why}"));
    }
    read(&tokens(&arabic(&bare(text))), year).map_err(|why| format!("“{text}”{why}"))
}

/// Why something with a time in it is still no day.
fn refusal(text: &str) -> Option<&'static str> {
    let has = |words: &[&str]| words.iter().any(|it| text.contains(it));
    let quarter = |it: &str| it.starts_with(|it: char| matches!(it, '1'..='4'));
    let names_quarter = text.split(['Q', 'q']).skip(1).any(quarter);
    let names_month = text.contains('月');
    if has(&[
        "每月",
        "每周",
        "每季",
        "每年",
        "每天",
        "每日",
        "每半年",
        "每旬",
        "每两",
        "每星期",
    ]) {
        Some("说的是安排，不是一次记录，请写实际开展的日期")
    } else if has(&["农历", "阴历", "正月", "腊月"]) {
        Some("写的是农历，请写公历日期")
    } else if (text.contains("季度") && !names_month) || names_quarter {
        Some("只写了季度，没有写哪个月、哪一天，请写实际开展的日期")
    } else if has(&["上半年", "下半年"]) && !names_month {
        Some("只写了半年，没有写哪个月、哪一天，请写实际开展的日期")
    } else {
        None
    }
}

/// The text without what stands around a day: weekdays, parts of the day, remarks in brackets.
fn bare(text: &str) -> String {
    let outside = outside_brackets(text);
    let kept = if outside.trim().is_empty() {
        text
    } else {
        outside.as_str()
    };
    let mut text = kept.replace("元月", "1月").replace("年度", "年");
    for name in ["星期", "礼拜", "周"] {
        for day in "一二三四五六日天末".chars() {
            text = text.replace(&format!("{name}{day}"), " ");
        }
    }
    for part in ["上午", "下午", "中午", "晚上", "早上"] {
        text = text.replace(part, " ");
    }
    let chars: Vec<char> = text.chars().collect();
    let is_digit = |at: Option<usize>| {
        at.and_then(|it| chars.get(it))
            .is_some_and(char::is_ascii_digit)
    };
    let kept = chars.iter().enumerate().filter(|(at, it)| {
        !it.is_whitespace() || (is_digit(at.checked_sub(1)) && is_digit(Some(at + 1)))
    });
    let text: String = kept.map(|it| it.1).collect();
    let mut rest = text.as_str();
    for prefix in [
        "开始", "会议", "活动", "召开", "时间", "日期", ":", "自", "从", "于", "(", "'",
    ] {
        rest = rest.strip_prefix(prefix).unwrap_or(rest);
    }
    rest.to_owned()
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Token {
    /// A number and how many digits it has.
    Number(i64, usize),
    Mark(char),
}

use Token::{Mark, Number};

fn tokens(text: &str) -> Vec<Token> {
    let mut out: Vec<Token> = Vec::new();
    for it in text.chars() {
        match (it.to_digit(10), out.last_mut()) {
            (Some(digit), Some(Number(value, len))) if *len < 12 => {
                *value = *value * 10 + i64::from(digit);
                *len += 1;
            }
            (Some(digit), _) => out.push(Number(i64::from(digit), 1)),
            (None, _) => out.push(Mark(it)),
        }
    }
    out
}

fn read(tokens: &[Token], year: Option<i32>) -> Result<When, String> {
    let first = head(tokens, year)?;
    let month_only = first.day.is_none();
    let mut days = vec![first.date()?];
    let mut range = false;
    let (mut last, mut rest) = (first, tokens.get(first.len..).unwrap_or(&[]));
    while let Some((next, after, to)) = following(rest, last) {
        if next.day.is_none() != month_only {
            break;
        }
        let Ok(mut day) = next.date() else { break };
        let before = days.last().copied().unwrap_or(day);
        if to && day < before && next.inferred {
            let Ok(later) = (Head {
                year: next.year + 1,
                ..next
            })
            .date() else {
                break;
            };
            day = later;
        }
        if to && day < before {
            break;
        }
        range = to;
        days.push(day);
        (last, rest) = (next, after);
    }
    days.sort_unstable();
    days.dedup();
    let others = days.split_off(1);
    Ok(When {
        range: range && !others.is_empty(),
        others,
        month_only,
        inferred_year: first.inferred,
        ..When::day(days.first().copied().ok_or("看不出是哪一天")?)
    })
}

/// The next date of a list or range, what is left after it, and whether it ends a range.
fn following(rest: &[Token], last: Head) -> Option<(Head, &[Token], bool)> {
    let is_range = |it: char| matches!(it, '-' | '~' | '至' | '到' | '—' | '–');
    let is_list = |it: char| matches!(it, '、' | ',' | ';' | '和' | '及' | '与' | '&' | '/' | ' ');
    let mut at = 0;
    let (mut to, mut blank) = (false, true);
    while let Some(Mark(mark)) = rest.get(at) {
        if !is_range(*mark) && !is_list(*mark) {
            return None;
        }
        to |= is_range(*mark);
        blank &= *mark == ' ';
        at += 1;
    }
    let rest = rest.get(at..)?;
    let next = match rest {
        [Number(day, 1..=2), Mark('日' | '号'), ..] => Head {
            day: Some(*day),
            inferred: true,
            len: 2,
            ..last
        },
        _ if blank => head(rest, i32::try_from(last.year).ok())
            .ok()
            .filter(|it| !it.inferred || matches!(rest, [Number(..), Mark('月'), ..]))?,
        [Number(day, 1..=2), tail @ ..]
            if last.day.is_some()
                && !matches!(tail, [Mark('.' | '/' | '月' | ':' | '点' | '时'), ..]) =>
        {
            Head {
                day: Some(*day),
                inferred: true,
                len: 1,
                ..last
            }
        }
        _ => head(rest, i32::try_from(last.year).ok()).ok()?,
    };
    Some((next, rest.get(next.len..)?, to))
}

/// One date as it stands at the start of the tokens.
#[derive(Debug, Clone, Copy)]
struct Head {
    year: i64,
    month: i64,
    day: Option<i64>,
    /// The year was not written here.
    inferred: bool,
    /// How many tokens it took.
    len: usize,
}

impl Head {
    fn date(self) -> Result<NaiveDate, String> {
        day(self.year, self.month, self.day.unwrap_or(1))
    }
}

fn head(tokens: &[Token], year: Option<i32>) -> Result<Head, String> {
    let closes = |at: usize| usize::from(matches!(tokens.get(at), Some(Mark('日' | '号'))));
    let is_day = |at: usize| !matches!(tokens.get(at), Some(Mark(':' | '点' | '时' | '月')));
    let full = |year: i64, month: i64, day: Option<i64>, len: usize| {
        Ok(Head {
            year,
            month,
            day,
            inferred: false,
            len,
        })
    };
    let inferred = |month: i64, day: Option<i64>, len: usize| {
        Ok(Head {
            year: i64::from(year.ok_or("没有写年份")?),
            month,
            day,
            inferred: true,
            len,
        })
    };
    let century = |it: i64| if it < 50 { 2000 + it } else { 1900 + it };
    match tokens {
        [Number(it, 8), ..] => full(it / 10_000, it / 100 % 100, Some(it % 100), 1),
        [Number(it, 6), ..] if (190_000..220_000).contains(it) => full(it / 100, it % 100, None, 1),
        [Number(it, 6), ..] => full(century(it / 10_000), it / 100 % 100, Some(it % 100), 1),
        [
            Number(y, 4),
            Mark('年' | '-' | '/' | '.'),
            Number(m, 1..=2),
            Mark('月' | '-' | '/' | '.'),
            Number(d, 1..=2),
            ..,
        ] if is_day(5) => full(*y, *m, Some(*d), 5 + closes(5)),
        [
            Number(y, 4),
            Mark('年' | '-' | '/' | '.'),
            Number(m, 1..=2),
            rest @ ..,
        ] => full(
            *y,
            *m,
            None,
            3 + usize::from(rest.first() == Some(&Mark('月'))),
        ),
        [Number(_, 4)] | [Number(_, 4), Mark('年'), ..] => Err("只写了年份".to_owned()),
        [
            Number(y, 2),
            Mark(mark @ ('年' | '-' | '/' | '.')),
            Number(m, 1..=2),
            Mark(next),
            Number(d, 1..=2),
            ..,
        ] if is_day(5) && (*mark == '年' || (*y > 12 && mark == next)) => {
            full(century(*y), *m, Some(*d), 5 + closes(5))
        }
        [Number(y, 2), Mark('年'), Number(m, 1..=2), Mark('月'), ..] => {
            full(century(*y), *m, None, 4)
        }
        [
            Number(..),
            Mark(mark @ ('-' | '/' | '.')),
            Number(..),
            Mark(next),
            Number(..),
            ..,
        ] if mark == next => Err("看不出是哪一天".to_owned()),
        [
            Number(m, 1..=2),
            Mark('月' | '-' | '/' | '.'),
            Number(d, 1..=2),
            ..,
        ] if is_day(3) => inferred(*m, Some(*d), 3 + closes(3)),
        [Number(m, 1..=2), Mark('月'), ..] => inferred(*m, None, 2),
        [
            Number(m, 1..=2),
            Mark('-' | '~' | '至' | '到' | '—' | '、'),
            Number(_, 1..=2),
            Mark('月'),
            ..,
        ] => inferred(*m, None, 1),
        _ => Err("看不出是哪一天".to_owned()),
    }
}
