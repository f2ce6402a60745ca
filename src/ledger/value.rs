//! What a cell says: dates, counts, yes and no, as people write them.

mod count;
mod date;

pub use count::{Attendance, Count, attendance, count, decimal_hundredths};
pub use date::{When, date};

/// Brings text to one spelling: half-width, without invisible characters and outer blanks.
#[must_use]
pub fn plain(text: &str) -> String {
    let half = text.chars().filter_map(|it| match it {
        '\u{3000}' | '\u{A0}' | '\n' | '\r' | '\t' => Some(' '),
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(it) - 0xFEE0),
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{FEFF}' => None,
        '〔' | '【' => Some('('),
        '〕' | '】' => Some(')'),
        _ => Some(it),
    });
    half.collect::<String>().trim().to_owned()
}

/// Text without any blank, for comparing.
#[must_use]
pub fn tight(text: &str) -> String {
    plain(text)
        .chars()
        .filter(|it| !it.is_whitespace())
        .collect()
}

/// Whether a cell says that there is nothing: `无`, `—`, `/`.
#[must_use]
pub fn is_nothing(text: &str) -> bool {
    matches!(
        text,
        "" | "无" | "—" | "——" | "-" | "--" | "/" | "\\" | "／" | "暂无" | "没有" | "空"
    )
}

/// Yes or no; `None` when the text says neither.
#[must_use]
pub fn yes_no(text: &str) -> Option<bool> {
    let text = tight(text).to_uppercase();
    let no = [
        "否", "无", "×", "X", "✗", "✕", "N", "NO", "0", "未", "没有", "FALSE", "—", "-", "/", "",
    ];
    let yes = [
        "是", "有", "√", "✓", "✔", "Y", "YES", "1", "已", "TRUE", "○", "●",
    ];
    if no.contains(&text.as_str()) {
        Some(false)
    } else if yes.contains(&text.as_str()) {
        Some(true)
    } else if ["未", "不", "否", "无", "没"]
        .iter()
        .any(|it| text.starts_with(it))
    {
        Some(false)
    } else if ["已", "是", "有"].iter().any(|it| text.starts_with(it)) {
        Some(true)
    } else {
        None
    }
}

/// Chinese numerals written as digits: `二〇二五年三月十五日` becomes `2025年3月15日`.
#[must_use]
pub fn arabic(text: &str) -> String {
    let mut out = String::new();
    let mut run = String::new();
    for it in text.chars() {
        if numeral(it).is_some() || matches!(it, '十' | '百' | '廿') {
            run.push(it);
        } else {
            out.push_str(&digits(&run));
            run.clear();
            out.push(it);
        }
    }
    out.push_str(&digits(&run));
    out
}

fn numeral(it: char) -> Option<u32> {
    "零一二三四五六七八九"
        .chars()
        .position(|digit| digit == it)
        .or(match it {
            '〇' | '○' => Some(0),
            '两' => Some(2),
            _ => None,
        })
        .and_then(|it| u32::try_from(it).ok())
}

fn digits(run: &str) -> String {
    if !run.contains(['十', '百', '廿']) {
        return run
            .chars()
            .filter_map(numeral)
            .filter_map(|it| char::from_digit(it, 10))
            .collect();
    }
    let (mut total, mut last) = (0, None);
    for it in run.chars() {
        match it {
            '百' => total += last.take().unwrap_or(1) * 100,
            '十' => total += last.take().unwrap_or(1) * 10,
            '廿' => total += 20,
            _ => last = numeral(it),
        }
    }
    (total + last.unwrap_or(0)).to_string()
}
