//! Numbers of people and amounts.

use super::{arabic, is_nothing, tight};
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

/// A count; `Ok(None)` when the cell says that there is nothing to count.
///
/// # Errors
///
/// What about the cell is not understood.
pub fn count(value: &Value) -> Result<Option<Count>, String> {
    let text = match value {
        Value::Bool(_) | Value::Date(..) | Value::Error(_) => {
            return Err(format!("“{}”不是人数", value.text()));
        }
        other => arabic(&tight(&other.text())),
    };
    if is_nothing(&text) {
        return Ok((text == "无" || text == "没有").then(|| Count::exact(0)));
    }
    let start = text.find(|it: char| it.is_ascii_digit());
    let Some(start) = start else {
        return Err(
            if ["全体", "全部", "若干", "多人"]
                .iter()
                .any(|it| text.contains(it))
            {
                format!("写的是“{}”，没有人数", value.text())
            } else {
                format!("“{}”不是人数", value.text())
            },
        );
    };
    let (before, rest) = text.split_at(start);
    let end = rest
        .find(|it: char| !(it.is_ascii_digit() || it == ','))
        .unwrap_or(rest.len());
    let (number, after) = rest.split_at(end);
    let after = after.strip_prefix(".0").unwrap_or(after);
    if after.starts_with('.') || before.contains('-') {
        return Err(format!("“{}”不是整数", value.text()));
    }
    if after.contains(|it: char| it.is_ascii_digit()) && !after.contains('(') {
        return Err(format!("“{}”里不止一个数", value.text()));
    }
    let number = number.replace(',', "");
    let value = number.parse().map_err(|_| format!("“{number}”太大"))?;
    let rough = ["约", "近", "大概", "余", "多", "左右", "以上", "+"];
    Ok(Some(Count {
        value,
        approximate: rough
            .iter()
            .any(|it| before.contains(it) || after.starts_with(it)),
    }))
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
    let after = |word: &str| -> Option<i64> {
        let rest = text.split_once(word)?.1;
        let rest = rest.trim_start_matches(|it: char| !it.is_ascii_digit());
        let end = rest
            .find(|it: char| !it.is_ascii_digit())
            .unwrap_or(rest.len());
        rest.get(..end)?.parse().ok()
    };
    if let (Some(expected), Some(present)) = (after("应"), after("实")) {
        return Some(Attendance {
            expected: Some(expected),
            present: Some(present),
        });
    }
    let (present, expected) = text.split_once('/')?;
    Some(Attendance {
        expected: Some(expected.trim_end_matches('人').parse().ok()?),
        present: Some(present.trim_end_matches('人').parse().ok()?),
    })
}

/// An amount in hundredths, such as 万元 with two places; `None` when the cell is no amount.
#[must_use]
pub fn decimal_hundredths(value: &Value) -> Option<i64> {
    let text = tight(&value.text()).replace(',', "");
    let end = text
        .find(|it: char| !(it.is_ascii_digit() || it == '.'))
        .unwrap_or(text.len());
    let (whole, part) = text
        .get(..end)?
        .split_once('.')
        .unwrap_or((text.get(..end)?, ""));
    let part: String = part.chars().chain("00".chars()).take(2).collect();
    let whole: i64 = whole.parse().ok()?;
    whole.checked_mul(100)?.checked_add(part.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Option<(i64, bool)>, String> {
        count(&Value::Text(text.to_owned())).map(|it| it.map(|it| (it.value, it.approximate)))
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
        ] {
            assert_eq!(read(text), Ok(Some((value, approximate))), "{text}");
        }
        assert_eq!(read("—"), Ok(None));
        assert!(read("全体党员").unwrap_err().contains("没有人数"));
        assert!(read("18.5").is_err());
    }

    #[test]
    fn one_cell_may_say_expected_and_present() {
        let both = Some(Attendance {
            expected: Some(20),
            present: Some(18),
        });
        for text in ["18/20", "应到20实到18", "应参会20人 实到18人 缺席2人"] {
            assert_eq!(attendance(&Value::Text(text.to_owned())), both, "{text}");
        }
        assert_eq!(attendance(&Value::Text("18".to_owned())), None);
    }

    #[test]
    fn amounts_keep_two_places() {
        let read = |text: &str| decimal_hundredths(&Value::Text(text.to_owned()));
        assert_eq!(read("2000万元"), Some(200_000));
        assert_eq!(read("1,999.99"), Some(199_999));
        assert_eq!(read("未填"), None);
    }
}
