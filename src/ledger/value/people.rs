//! Names of people and lengths of time, as people write them.

use super::{arabic, outside_brackets, plain, tight};

/// Words around the names of a list that are no names.
const NO_NAME: &[&str] = &[
    "全体", "党员", "请假", "缺席", "出差", "生病", "因病", "外出", "其他", "等人", "无", "住院",
    "人",
];

/// The names in a list of people: 甲某、乙某（请假），丙某.
#[must_use]
pub fn names(text: &str) -> Vec<String> {
    outside_brackets(&plain(text))
        .split(['、', ',', '，', ';', '；', ' ', '/', '\n', '。', ':', '：'])
        .map(tight)
        .filter(|it| (2..=4).contains(&it.chars().count()))
        .filter(|it| it.chars().all(|it| !it.is_ascii()))
        .filter(|it| !NO_NAME.iter().any(|word| it.contains(word)))
        .collect()
}

/// A length of time in minutes: 90分钟, 1.5小时, 1小时30分; `None` when the unit is not told.
#[must_use]
pub fn minutes(text: &str) -> Option<i64> {
    let text = arabic(&tight(text))
        .replace("个", "")
        .replace("钟头", "小时");
    let (hours, rest) = match text.split_once("小时") {
        Some((hours, rest)) => (Some(tenths(hours)?), rest),
        None => (None, text.as_str()),
    };
    let rest = rest.trim_end_matches('钟');
    let minutes = match rest.strip_suffix('分') {
        Some(minutes) => Some(tenths(minutes)? / 10),
        None if rest == "半" && hours.is_some() => Some(30),
        None if rest.is_empty() => None,
        None => return None,
    };
    match (hours, minutes) {
        (None, None) => None,
        (hours, minutes) => Some(hours.unwrap_or(0) * 6 + minutes.unwrap_or(0)),
    }
}

/// A decimal number in tenths.
fn tenths(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let whole: i64 = whole.parse().ok()?;
    let tenth: i64 = part.get(..1)?.parse().ok()?;
    (0..10_000).contains(&whole).then_some(whole * 10 + tenth)
}

/// Beginning and end on the clock, in minutes of the day: 14:30-16:00.
#[must_use]
pub fn clock_span(text: &str) -> Option<(i64, i64)> {
    let text = tight(text).replace(['~', '至', '—', '～'], "-");
    let (from, to) = text.split_once('-')?;
    Some((clock(from)?, clock(to.trim_start_matches('-'))?))
}

fn clock(text: &str) -> Option<i64> {
    let (later, text) = match text.strip_prefix("下午") {
        Some(rest) => (12, rest),
        None => (0, text.trim_start_matches("上午")),
    };
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute): (i64, i64) = (hour.parse().ok()?, minute.get(..2)?.parse().ok()?);
    let hour = if hour < 12 { hour + later } else { hour };
    ((0..=24).contains(&hour) && (0..60).contains(&minute)).then_some(hour * 60 + minute)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_told_from_the_words_around_them() {
        assert_eq!(
            names("甲某、乙某（请假），丙某 等人"),
            ["甲某", "乙某", "丙某"]
        );
        assert_eq!(names("全体党员"), [""; 0]);
        assert_eq!(names("18人"), [""; 0]);
    }

    #[test]
    fn lengths_of_time_are_read_when_their_unit_is_told() {
        for (text, expected) in [
            ("90分钟", Some(90)),
            ("1.5小时", Some(90)),
            ("1小时30分", Some(90)),
            ("两个小时", Some(120)),
            ("1小时半", Some(90)),
            ("90", None),
            ("半天", None),
            ("1时20", None),
        ] {
            assert_eq!(minutes(text), expected, "{text}");
        }
        assert_eq!(clock_span("14:30-16:00"), Some((870, 960)));
        assert_eq!(clock_span("下午2:30至4:00"), Some((870, 240)));
        assert_eq!(clock_span("上午"), None);
    }
}
