//! Numbers of people and amounts.

use super::{arabic, is_nothing, tight, tight_cow};
use crate::sheet::Value;

/// A number of people or units. `approximate`: written as 30余 or 约30, so never compared exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// The number.
    pub value: i64,
    /// Whether it is only roughly this.
    pub approximate: bool,
}

impl Count {
    fn exact(value: i64) -> Self {
        Self {
            value,
            approximate: false,
        }
    }
}

/// Words that say people were there without saying how many.
const NO_NUMBER: &[&str] = &[
    "全体", "全部", "全员", "全勤", "若干", "多人", "数人", "数十", "数百", "几十", "几百", "几个",
    "大家",
];
/// Words before a number that make it rough.
const ROUGH_BEFORE: &[&str] = &[
    "约",
    "近",
    "大概",
    "大约",
    "不少于",
    "至少",
    "超过",
    "不足",
    "少于",
    ">",
    "≥",
    "<",
    "≤",
];
/// Words after a number that make it rough.
const ROUGH_AFTER: &[&str] = &[
    "余", "多", "来", "几", "左右", "上下", "以上", "以下", "+", "许",
];
/// What is counted.
const COUNTED: &[&str] = &["人次", "人", "名", "位", "个", "家", "户", "次"];
/// Words a second number may follow: it is part of the first or not of it at all.
const ASIDE: &[&str] = &["请假", "缺席", "列席", "其中", "含", "另", "未到"];

/// A count; `Ok(None)` when the cell says that there is nothing to count.
///
/// # Errors
///
/// What about the cell is not understood.
pub fn count(value: &Value) -> Result<Option<Count>, String> {
    let shown = value.shown();
    let written = match value {
        Value::Date(_, month, day) => {
            return Err(format!(
                "“{shown}”是日期，不是人数；如果本来写的是{month}/{day}，请把单元格格式设为文本后重填"
            ));
        }
        Value::Bool(_) | Value::Error(_) => return Err(format!("“{shown}”不是人数")),
        _ => tight_cow(&shown),
    };
    if let (true, Ok(value)) = (is_digits(&written), written.parse()) {
        return Ok(Some(Count::exact(value)));
    }
    let text = arabic(&written);
    if is_nothing(&text) {
        return Ok((text == "无" || text == "没有").then(|| Count::exact(0)));
    }
    let says_no_number = NO_NUMBER.iter().any(|it| written.contains(it));
    let Some(start) = text.find(|it: char| it.is_ascii_digit()) else {
        return Err(if says_no_number {
            format!("写的是“{shown}”，没有人数")
        } else {
            format!("“{shown}”不是人数")
        });
    };
    if (says_no_number && !written.contains(|it: char| it.is_ascii_digit()))
        || names_two_digits(&written)
    {
        return Err(format!("“{shown}”是约数，请写确切人数"));
    }
    let (before, rest) = text.split_at(start);
    let end = rest
        .find(|it: char| !(it.is_ascii_digit() || it == ','))
        .unwrap_or(rest.len());
    let (number, after) = rest.split_at(end);
    let after = after.strip_prefix(".0").unwrap_or(after);
    if after.starts_with('.') || before.contains('-') {
        return Err(format!("“{shown}”不是整数"));
    }
    let (times, after) = match after.chars().next() {
        Some('千') => (1_000, after.trim_start_matches('千')),
        Some('万') => (10_000, after.trim_start_matches('万')),
        _ => (1, after),
    };
    let second = after.find(|it: char| it.is_ascii_digit());
    let aside =
        |between: &str| between.contains('(') || ASIDE.iter().any(|it| between.contains(it));
    if second.is_some_and(|at| !after.get(..at).is_some_and(aside)) {
        return Err(format!("“{shown}”里不止一个数"));
    }
    let number = number.trim_end_matches(',').replace(',', "");
    let value = number
        .parse::<i64>()
        .ok()
        .and_then(|it| it.checked_mul(times))
        .ok_or_else(|| format!("“{number}”太大"))?;
    let unit = COUNTED.iter().find_map(|it| after.strip_prefix(it));
    let rough_after = |text: &str| ROUGH_AFTER.iter().any(|it| text.starts_with(it));
    Ok(Some(Count {
        value,
        approximate: ROUGH_BEFORE.iter().any(|it| before.contains(it))
            || before.ends_with('上')
            || rough_after(after)
            || unit.is_some_and(rough_after),
    }))
}

/// Whether a text is a bare number, as most counts are.
fn is_digits(text: &str) -> bool {
    text.bytes().all(|it| it.is_ascii_digit())
}

/// Whether two Chinese digits in a row name a range, as in 七八人 or 二三十人.
fn names_two_digits(text: &str) -> bool {
    let digits: Vec<Option<usize>> = text
        .chars()
        .map(|it| "一二三四五六七八九".chars().position(|digit| digit == it))
        .collect();
    let next = |it: &[Option<usize>]| matches!(it, [Some(a), Some(b)] if a + 1 == *b);
    digits.windows(2).any(next)
        && !digits
            .windows(3)
            .any(|it| matches!(it, [Some(_), Some(_), Some(_)]))
}

/// Expected and present, when one cell says both: `18/20`, `应到20人，实到18人`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Attendance {
    /// 应到.
    pub expected: Option<i64>,
    /// 实到.
    pub present: Option<i64>,
}

/// Reads a cell that says expected and present at once; `None` when it does not.
#[must_use]
pub fn attendance(value: &Value) -> Option<Attendance> {
    let Value::Text(text) = value else {
        return None;
    };
    let text = arabic(&tight(text));
    let after = |word: char, other: char| -> Option<i64> {
        let rest = text.split_once(word)?.1;
        let own = rest.split(other).next()?;
        let own = own.trim_start_matches(|it: char| !it.is_ascii_digit());
        let end = own
            .find(|it: char| !it.is_ascii_digit())
            .unwrap_or(own.len());
        own.get(..end)?.parse().ok()
    };
    if let (Some(expected), Some(present)) = (after('应', '实'), after('实', '应')) {
        return Some(Attendance {
            expected: Some(expected),
            present: Some(present),
        });
    }
    let (one, other) = text.split_once('/')?;
    let number = |it: &str| it.trim_end_matches('人').parse::<i64>().ok();
    let (one, other) = (number(one)?, number(other)?);
    // Of a fraction the larger number is who was expected, whichever way round it is written.
    Some(Attendance {
        expected: Some(one.max(other)),
        present: Some(one.min(other)),
    })
}

/// An amount of money in hundredths of 万元; a bare number is taken for 万元.
/// `None` when the cell is no amount.
#[must_use]
pub fn decimal_hundredths(value: &Value) -> Option<i64> {
    let (number, unit) = number_and_unit(value)?;
    if unit.starts_with("元") || unit.starts_with("块") {
        Some(number / 10_000)
    } else if unit.starts_with('亿') {
        number.checked_mul(10_000)
    } else if unit.starts_with('千') {
        Some(number / 10)
    } else {
        Some(number)
    }
}

fn number_and_unit(value: &Value) -> Option<(i64, String)> {
    let text = arabic(&tight(&value.text())).replace(',', "");
    let text = text.trim_start_matches(['约', '近', '￥', '¥', '\'']);
    let end = text
        .find(|it: char| !(it.is_ascii_digit() || it == '.'))
        .unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let unit = unit.trim_start_matches(['余', '多']);
    let outside = unit.split('(').next()?;
    if outside.contains(|it: char| it.is_ascii_digit()) {
        return None;
    }
    let (whole, part) = number.split_once('.').unwrap_or((number, ""));
    let part: String = part.chars().chain("00".chars()).take(2).collect();
    let whole: i64 = whole.parse().ok()?;
    let hundredths = whole.checked_mul(100)?.checked_add(part.parse().ok()?)?;
    Some((hundredths, unit.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Option<(i64, bool)>, String> {
        count(&Value::Text(text.into())).map(|it| it.map(|it| (it.value, it.approximate)))
    }

    #[test]
    fn counts_are_read_as_people_write_them() {
        for (text, value, approximate) in [
            ("30", 30, false),
            ("30人", 30, false),
            ("３０", 30, false),
            ("十八人", 18, false),
            ("1,200", 1200, false),
            ("30余人", 30, true),
            ("约20", 20, true),
            ("20多名", 20, true),
            ("实到18人(请假2人)", 18, false),
            ("无", 0, false),
            ("30人次", 30, false),
            ("二十余人", 20, true),
            ("近百人", 100, true),
            ("十几人", 10, true),
            ("30人左右", 30, true),
            ("30人以上", 30, true),
            ("30+", 30, true),
            ("≥30", 30, true),
            ("不少于30人", 30, true),
            ("2万人次", 20_000, false),
            ("三千人", 3_000, false),
            ("全体党员20人", 20, false),
            ("实到18人，请假2人", 18, false),
            ("20人，其中预备党员2人", 20, false),
        ] {
            assert_eq!(read(text), Ok(Some((value, approximate))), "{text}");
        }
        assert_eq!(read("—"), Ok(None));
        assert!(read("全体党员").unwrap_err().contains("没有人数"));
        assert!(read("18.5").is_err());
        assert!(read("全体").unwrap_err().contains("没有人数"));
        assert!(read("数十人").unwrap_err().contains("约数"));
        assert!(read("七八人").unwrap_err().contains("约数"));
        assert!(read("二三十人").unwrap_err().contains("约数"));
        assert!(read("18+2").unwrap_err().contains("不止一个数"));
        let became_a_date = count(&Value::Date(2025, 5, 6)).unwrap_err();
        assert!(became_a_date.contains("5/6"), "{became_a_date}");
    }

    #[test]
    fn one_cell_may_say_expected_and_present() {
        let both = Some(Attendance {
            expected: Some(20),
            present: Some(18),
        });
        for text in [
            "18/20",
            "20/18",
            "１８／２０人",
            "应到20实到18",
            "实到18人（应到20人）",
            "应到二十人，实到十八人",
            "应参会20人 实到18人 缺席2人 参与率90%",
        ] {
            assert_eq!(attendance(&Value::Text(text.into())), both, "{text}");
        }
        for text in ["18", "实到18人", "应到见附件，实到18"] {
            assert_eq!(attendance(&Value::Text(text.into())), None, "{text}");
        }
    }

    #[test]
    fn amounts_keep_two_places() {
        let read = |text: &str| decimal_hundredths(&Value::Text(text.into()));
        for (text, amount) in [
            ("2000万元", Some(200_000)),
            ("1,999.99", Some(199_999)),
            ("500000元", Some(5_000)),
            ("￥500,000元", Some(5_000)),
            ("约2000万", Some(200_000)),
            ("五百万元", Some(50_000)),
            ("1.2亿元", Some(1_200_000)),
            ("2000万元（预计2100万元）", Some(200_000)),
            ("2000-3000万元", None),
            ("未填", None),
        ] {
            assert_eq!(read(text), amount, "{text}");
        }
    }
}
