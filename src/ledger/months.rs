//! Sheets laid out across the year: a row for each branch, a column for each month.

use super::heading::{Title, Titles};
use super::value::{When, arabic, date, is_nothing, plain, tight, yes_no};
use super::{EventKind, Field, Kinds, Ledger, LedgerKind, Table};
use crate::sheet::{Sheet, Value};

/// Month columns from which a sheet counts as laid out across.
const LEAST: usize = 3;

/// A column that stands for one month.
#[derive(Debug, Clone)]
pub struct MonthColumn {
    /// Its index.
    pub col: u16,
    /// 1 to 12.
    pub month: u32,
    /// What its cells say took place.
    pub kinds: Kinds,
}

/// The table of a sheet laid out across; `None` when it is not, or does not say what took place.
pub(super) fn table(
    sheet: &Sheet,
    rows: &[u32],
    (above, file): (&str, &str),
    titles: &[Title],
) -> Option<Table> {
    let around = EventKind::all_in(&format!("{above} {} {file}", sheet.name));
    let mut months = Vec::new();
    for title in titles {
        if let Some((month, rest)) = month_of(&title.whole) {
            let own = EventKind::all_in(&rest);
            let kinds = if own.is_empty() { around.clone() } else { own };
            months.push(MonthColumn {
                col: title.col,
                month,
                kinds,
            });
        }
    }
    if months.len() < LEAST || months.iter().any(|it| it.kinds.is_empty()) {
        return None;
    }
    let ledger = Ledger::of(LedgerKind::Meetings)?;
    let guess = Titles::default().guess(ledger, titles);
    let mut table = guess.table(ledger, rows, titles);
    for column in &mut table.columns {
        let is_month = months.iter().any(|it| it.col == column.col);
        if is_month || column.field != Some(Field::Org) {
            (column.field, column.confidence) = (None, 0);
        }
        if is_month {
            column.confidence = 100;
        }
    }
    let has_org = table.fields().contains_key(&Field::Org);
    table.confidence = 100;
    table.months = months;
    has_org.then_some(table)
}

/// `3月`, `三月份`, `3月/支委会`: the month, and what else the heading says.
fn month_of(title: &str) -> Option<(u32, String)> {
    let text = arabic(&tight(title));
    let at = text.find('月')?;
    let digits: String = text
        .get(..at)?
        .chars()
        .rev()
        .take_while(char::is_ascii_digit)
        .collect();
    let month: u32 = digits.chars().rev().collect::<String>().parse().ok()?;
    (1..=12)
        .contains(&month)
        .then(|| (month, text.replace(&format!("{month}月"), "")))
}

/// When the event of a month's cell took place: a day of that month, or the month as such.
pub(super) fn when(value: &Value, month: u32, year: i32) -> Option<When> {
    let text = arabic(&plain(&value.text()));
    let tight_text = tight(&text);
    if is_nothing(&tight_text) || yes_no(&tight_text) == Some(false) {
        return None;
    }
    let whole = date(&Value::Text(format!("{year}年{month}月").into()), None).ok()?;
    let only_day = tight_text
        .strip_suffix(['日', '号'])
        .and_then(|it| it.parse::<u32>().ok());
    let written = match (only_day, value) {
        (Some(day), _) => date(&Value::Text(format!("{year}-{month}-{day}").into()), None),
        // A bare 1 or 2 is more likely how often than on which day.
        (None, Value::Number(_)) => return Some(whole),
        (None, other) => date(other, Some(year)),
    };
    let inside = |it: &When| {
        it.first >= whole.first
            && (it.first - whole.first).num_days() < 31
            && it.first.format("%m").to_string() == format!("{month:02}")
    };
    Some(written.ok().filter(inside).unwrap_or(whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_months_cell_says_a_day_or_that_it_was_held() {
        let read = |text: &str| when(&Value::Text(text.into()), 3, 2025).map(|it| it.text());
        for (text, expected) in [
            ("5日", Some("2025-03-05")),
            ("3.15", Some("2025-03-15")),
            ("2025年3月5日", Some("2025-03-05")),
            ("√", Some("2025-03")),
            ("已开展", Some("2025-03")),
            ("1次", Some("2025-03")),
            ("4月2日", Some("2025-03")),
            ("×", None),
            ("未开展", None),
            ("—", None),
        ] {
            assert_eq!(read(text).as_deref(), expected, "{text}");
        }
        assert_eq!(when(&Value::Number(0.0), 3, 2025), None);
    }

    #[test]
    fn headings_of_months_may_say_what_took_place() {
        assert_eq!(month_of("三月份"), Some((3, "份".to_owned())));
        assert_eq!(month_of("2025年12月/支委会").map(|it| it.0), Some(12));
        assert_eq!(month_of("月份"), None);
        assert_eq!(month_of("13月"), None);
    }
}
