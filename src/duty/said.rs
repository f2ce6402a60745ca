//! What the texts of an event say of it: the group that held it, the period it makes up, the year it is for.

use chrono::NaiveDate;

use super::Period;
use crate::ledger::value::{arabic, has, tight};
use crate::ledger::{Meeting, Said};
use crate::policy::Per;

/// Which period a made-up event says it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum MakeUpMark {
    /// 补开: the one before its own.
    Previous,
    /// 补一季度, 补3月: the latest such period before its day; the year when said.
    Named(Per, u32, Option<i32>),
}

impl MakeUpMark {
    /// The period of kind `per` that an event on `day` makes up.
    pub(super) fn target(self, day: NaiveDate, per: Per, start: u32) -> Option<Period> {
        match self {
            Self::Previous => Some(Period::of(day, per, start).previous()),
            Self::Named(kind, _, _) if kind != per => None,
            Self::Named(per, index, year) => {
                let of = |year| Period {
                    year,
                    per,
                    index,
                    start,
                };
                let period = year.map_or_else(
                    || {
                        let this = of(Period::of(day, Per::Year, start).year);
                        if this.last() < day {
                            this
                        } else {
                            of(this.year - 1)
                        }
                    },
                    of,
                );
                (1..=12 / per.months()).contains(&index).then_some(period)
            }
        }
    }
}

/// Whether two records of one organization, kind and day are of one event: neither of another group, nor made
/// up for another period.
#[must_use]
pub fn is_one_event(one: &Meeting, other: &Meeting) -> bool {
    let made_up = |it| told(texts(it), true, make_up);
    let group = |it| told(names(it), true, group);
    made_up(one) == made_up(other) && group(one) == group(other)
}

type Text = Option<Said<String>>;

/// What the first of some texts tells; the first two, kind and title, only when they may.
pub(super) fn told<T, const N: usize>(
    texts: [&Text; N],
    may: bool,
    tell: fn(&Said<String>) -> Option<T>,
) -> Option<T> {
    let asked = texts.get(if may { 0 } else { 2 }..).unwrap_or_default();
    asked.iter().find_map(|it| tell(it.as_ref()?))
}

/// Texts that may say what a meeting is for.
pub(super) fn texts(it: &Meeting) -> [&Text; 4] {
    [&it.kind, &it.title, &it.period, &it.remark]
}

/// Texts that may name the group that held it.
pub(super) fn names(it: &Meeting) -> [&Text; 3] {
    [&it.kind, &it.title, &it.org]
}

/// The group a text names: 第一党小组, 党小组2; `None` when it names none or all of them.
pub(super) fn group(said: &Said<String>) -> Option<String> {
    if !has(&said.value, '组') {
        return None;
    }
    let text = arabic(&tight(&said.value));
    let (before, after) = text
        .split_once("党小组")
        .or_else(|| text.split_once("小组"))?;
    let before: String = before
        .chars()
        .rev()
        .take_while(char::is_ascii_digit)
        .collect();
    let number = if before.is_empty() {
        after.chars().take_while(char::is_ascii_digit).collect()
    } else {
        before.chars().rev().collect::<String>()
    };
    (!number.is_empty()).then_some(number)
}

/// Finds 补一季度, 补3月, 补开2025年第1季度党员大会; 补选 and 补充 are other things.
pub(super) fn make_up(said: &Said<String>) -> Option<MakeUpMark> {
    if !has(&said.value, '补') {
        return None;
    }
    let text = arabic(&tight(&said.value));
    let (_, rest) = text.split_once('补')?;
    let opened = rest.starts_with(['开', '课', '上', '会', '做', '办']);
    let rest = rest.trim_start_matches(['开', '课', '上', '会', '做', '办', '召', '(', ':']);
    let (number, rest) = leading_number(rest.trim_start_matches('第'));
    let (year, number, rest) = match (number, rest.strip_prefix('年')) {
        (Some(year), Some(rest)) if year >= 2000 => {
            let (number, rest) = leading_number(rest.trim_start_matches('第'));
            (i32::try_from(year).ok(), number, rest)
        }
        _ => (None, number, rest),
    };
    match number {
        Some(index) if rest.starts_with("季度") => {
            Some(MakeUpMark::Named(Per::Quarter, index, year))
        }
        Some(index) if rest.starts_with('月') => Some(MakeUpMark::Named(Per::Month, index, year)),
        _ => opened.then_some(MakeUpMark::Previous),
    }
}

fn leading_number(text: &str) -> (Option<u32>, &str) {
    let end = text
        .find(|it: char| !it.is_ascii_digit())
        .unwrap_or(text.len());
    let (number, rest) = text.split_at(end);
    (number.parse().ok(), rest)
}

/// The year that 2025年度 names.
pub(super) fn for_year(said: &Said<String>) -> Option<i32> {
    if !has(&said.value, '度') {
        return None;
    }
    let text = arabic(&tight(&said.value));
    let (before, _) = text.split_once("年度")?;
    let start = before.len().checked_sub(4)?;
    before.get(start..)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet::CellRef;

    #[test]
    fn a_make_up_names_its_period() {
        let mark = |text: &str| {
            make_up(&Said {
                value: text.to_owned(),
                at: CellRef {
                    file: 0,
                    sheet: 0,
                    row: 0,
                    col: 0,
                },
            })
        };
        assert_eq!(
            mark("补一季度"),
            Some(MakeUpMark::Named(Per::Quarter, 1, None))
        );
        assert_eq!(
            mark("补开2025年第1季度党员大会"),
            Some(MakeUpMark::Named(Per::Quarter, 1, Some(2025)))
        );
        assert_eq!(
            mark("补3月份支委会"),
            Some(MakeUpMark::Named(Per::Month, 3, None))
        );
        assert_eq!(mark("补开"), Some(MakeUpMark::Previous));
        assert_eq!(mark("补选支委"), None);
        assert_eq!(mark("补充学习"), None);
    }

    #[test]
    fn a_make_up_is_for_the_latest_such_period_before_it() {
        let day = NaiveDate::from_ymd_opt(2026, 1, 8).unwrap();
        let target = |mark: MakeUpMark, per| mark.target(day, per, 1).map(|it| it.to_string());
        let fourth = MakeUpMark::Named(Per::Quarter, 4, None);
        assert_eq!(target(fourth, Per::Quarter).as_deref(), Some("2025Q4"));
        assert_eq!(target(fourth, Per::Month), None);
        assert_eq!(
            target(MakeUpMark::Previous, Per::Month).as_deref(),
            Some("2025-12")
        );
    }
}
