//! What a cell says: dates, counts, yes and no, as people write them.

mod code;
mod count;
mod date;
mod people;

use std::borrow::Cow;

pub use code::code;
pub use count::{Attendance, Count, attendance, count, decimal_hundredths};
pub use date::{When, date};
pub use people::{clock_span, minutes, names};

/// Brings text to one spelling: half-width, without invisible characters and outer blanks.
#[must_use]
pub fn plain(text: &str) -> String {
    plain_cow(text).into_owned()
}

/// The same, borrowed where the text is in this spelling already.
#[must_use]
pub fn plain_cow(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text.trim());
    }
    let half = text.chars().filter_map(|it| match it {
        '\u{3000}' | '\u{A0}' | '\n' | '\r' | '\t' => Some(' '),
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(it) - 0xFEE0),
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{FEFF}' => None,
        '〔' | '【' => Some('('),
        '〕' | '】' => Some(')'),
        _ => Some(it),
    });
    Cow::Owned(half.collect::<String>().trim().to_owned())
}

/// Whether a character is in this spelling already, as in most cells.
fn is_plain(it: char) -> bool {
    match u32::from(it) {
        0x20..0x7F | 0x4E00..=0x9FFF => true,
        code => matches!(it, '、' | '。' | '“' | '”' | '《' | '》') || code == 0xB7,
    }
}

/// Text without any blank, for comparing.
#[must_use]
pub fn tight(text: &str) -> String {
    tight_cow(text).into_owned()
}

/// The same, borrowed where the text is tight already.
#[must_use]
pub fn tight_cow(text: &str) -> Cow<'_, str> {
    if text.chars().all(|it| it != ' ' && is_plain(it)) {
        return Cow::Borrowed(text);
    }
    let plain = plain_cow(text);
    if plain.contains(char::is_whitespace) {
        Cow::Owned(plain.chars().filter(|it| !it.is_whitespace()).collect())
    } else {
        plain
    }
}

/// Whether a character stands in a text. For one beyond ASCII `contains` prepares a search that takes longer than
/// what a cell says.
#[must_use]
pub fn has(text: &str, character: char) -> bool {
    text.chars().any(|it| it == character)
}

/// Text without what stands in brackets.
#[must_use]
pub fn outside_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    let mut out = String::new();
    for it in text.chars() {
        match it {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(it),
            _ => {}
        }
    }
    out
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
    const NO: &[&str] = &[
        "×", "X", "✗", "✕", "✘", "N", "NO", "0", "F", "FALSE", "错", "—", "——", "-", "/", "",
    ];
    const YES: &[&str] = &["Y", "YES", "1", "T", "TRUE", "V", "对", "○", "●", "■"];
    const TICKS: &[char] = &['√', '✓', '✔'];
    let text: String = tight(text)
        .to_uppercase()
        .chars()
        .filter(|it| *it != '\u{FE0F}')
        .collect();
    if text.contains(['□', '☐', '☑', '■']) && text.chars().count() > 1 {
        return ticked(&text);
    }
    if NO.contains(&text.as_str()) {
        Some(false)
    } else if YES.contains(&text.as_str()) || text.starts_with(TICKS) {
        Some(true)
    } else if text.contains("是否")
        || text.contains("有无")
        || text.contains("是/否")
        || text.contains("有/无")
    {
        None
    } else if text.starts_with(['未', '不', '否', '无', '没', '尚', '暂', '非']) {
        Some(false)
    } else if text.starts_with(['已', '是', '有']) {
        Some(true)
    } else {
        None
    }
}

/// The answer of a form to be ticked, `☑是□否`; `None` when nothing or everything is ticked.
fn ticked(text: &str) -> Option<bool> {
    let mut answers = text
        .match_indices(['☑', '■', '√', '✓', '✔'])
        .filter_map(|(at, tick)| {
            let after = text.get(at + tick.len()..)?;
            let own = after.split(['□', '☐', '☑', '■']).next()?;
            (!own.is_empty()).then(|| yes_no(own)).flatten()
        });
    let first = answers.next()?;
    answers.all(|it| it == first).then_some(first)
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
    Some(match it {
        '零' | '〇' | '○' => 0,
        '一' => 1,
        '二' | '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn yes_and_no_are_read_in_every_form() {
        for text in [
            "是",
            "有",
            "√",
            "✓",
            "✔️",
            "Y",
            "y",
            "1",
            "已",
            "已建",
            "已建立",
            "是（已备案）",
            "☑是□否",
            "TRUE",
            "Ｙ",
        ] {
            assert_eq!(yes_no(text), Some(true), "{text}");
        }
        for text in [
            "否",
            "无",
            "×",
            "x",
            "N",
            "0",
            "未",
            "未建",
            "尚未组建",
            "暂无",
            "没有",
            "不是",
            "",
            "—",
            "□是☑否",
            "非流动",
        ] {
            assert_eq!(yes_no(text), Some(false), "{text}");
        }
        for text in ["是/否", "是否", "□是□否", "☑是☑否", "正在组建", "张三"]
        {
            assert_eq!(yes_no(text), None, "{text}");
        }
    }

    #[test]
    fn one_spelling_for_what_looks_the_same() {
        assert_eq!(plain("　Ａ１\u{200B}－（Ｂ）\n"), "A1-(B)");
        assert_eq!(tight("党 员\u{A0}大会"), "党员大会");
        assert_eq!(arabic("二〇二五年三月二十五日"), "2025年3月25日");
        assert_eq!(arabic("一百零八人"), "108人");
    }
}
