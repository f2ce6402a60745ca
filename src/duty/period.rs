//! Periods: years, half-years, quarters and months.

use std::fmt;

use chrono::{Datelike, NaiveDate};

use crate::policy::Per;

/// A period. Its first and last day belong to it. Months are natural; quarters, half-years and years
/// are those of an assessment year, which need not start in January.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    /// The year.
    pub year: i32,
    /// Which kind.
    pub per: Per,
    /// Which one of its kind in the year, from 1.
    pub index: u32,
    /// The month the assessment year starts in; from July on it belongs to the year after.
    pub start: u32,
}

/// Years before the named one in which an assessment year that starts in this month begins.
fn early(start: u32) -> i32 {
    i32::from(start >= 7)
}

impl PartialOrd for Per {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Per {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.months().cmp(&other.months())
    }
}

impl std::hash::Hash for Per {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.months().hash(state);
    }
}

impl Per {
    /// Its length in months.
    #[must_use]
    pub fn months(self) -> u32 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::HalfYear => 6,
            Self::Year => 12,
        }
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.per {
            Per::Year => write!(f, "{}", self.year),
            Per::HalfYear => write!(f, "{}H{}", self.year, self.index),
            Per::Quarter => write!(f, "{}Q{}", self.year, self.index),
            Per::Month => write!(f, "{}-{:02}", self.year, self.index),
        }
    }
}

impl Period {
    /// Reads `2025`, `2025H1`, `2025Q3` or `2025-07` of natural years.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::parse_in(text, 1)
    }

    /// Reads the same of assessment years that start in a month.
    #[must_use]
    pub fn parse_in(text: &str, start: u32) -> Option<Self> {
        let text = text.trim().to_ascii_uppercase();
        let year: i32 = text.get(..4)?.parse().ok()?;
        let rest = text.get(4..)?;
        let (per, index) = match rest.chars().next() {
            None => (Per::Year, 1),
            Some('H') => (Per::HalfYear, rest.get(1..)?.parse().ok()?),
            Some('Q') => (Per::Quarter, rest.get(1..)?.parse().ok()?),
            Some('-') => (Per::Month, rest.get(1..)?.parse().ok()?),
            Some(_) => return None,
        };
        let is_there = (1..=12 / per.months()).contains(&index) && (2000..2100).contains(&year);
        is_there.then_some(Self {
            year,
            per,
            index,
            start,
        })
    }

    /// The period of a kind that holds a day, of assessment years that start in a month.
    #[must_use]
    pub fn of(day: NaiveDate, per: Per, start: u32) -> Self {
        let (year, month) = match per {
            Per::Month => (day.year(), day.month0()),
            _ if day.month() >= start => (day.year() + early(start), day.month() - start),
            _ => (day.year() - 1 + early(start), day.month() + 12 - start),
        };
        Self {
            year,
            per,
            index: month / per.months() + 1,
            start,
        }
    }

    /// Its first day.
    #[must_use]
    pub fn first(self) -> NaiveDate {
        let month = (self.index - 1) * self.per.months();
        let (year, month) = if self.per == Per::Month {
            (self.year, month)
        } else {
            let month = month + self.start - 1;
            let later = i32::from(month >= 12);
            (self.year - early(self.start) + later, month % 12)
        };
        NaiveDate::from_ymd_opt(year, month + 1, 1).unwrap_or_default()
    }

    /// Its last day.
    #[must_use]
    pub fn last(self) -> NaiveDate {
        self.first()
            .checked_add_months(chrono::Months::new(self.per.months()))
            .and_then(|it| it.pred_opt())
            .unwrap_or_default()
    }

    /// Whether a day lies in it.
    #[must_use]
    pub fn holds(self, day: NaiveDate) -> bool {
        Self::of(day, self.per, self.start) == self
    }

    /// The periods of a kind that lie wholly in this one.
    #[must_use]
    pub fn parts(self, per: Per) -> Vec<Self> {
        (self.year - 1..=self.year + 1)
            .flat_map(|year| {
                (1..=12 / per.months()).map(move |index| Self {
                    year,
                    per,
                    index,
                    start: self.start,
                })
            })
            .filter(|it| self.first() <= it.first() && it.last() <= self.last())
            .collect()
    }

    /// The one of the same kind before it.
    #[must_use]
    pub fn previous(self) -> Self {
        self.first()
            .pred_opt()
            .map_or(self, |day| Self::of(day, self.per, self.start))
    }

    /// Its name for the person.
    #[must_use]
    pub fn title(self) -> String {
        let year = if self.start == 1 { "年" } else { "考核年" };
        match self.per {
            Per::Year => format!("{}{year}", self.year),
            Per::HalfYear if self.index == 1 => format!("{}{year}上半年", self.year),
            Per::HalfYear => format!("{}{year}下半年", self.year),
            Per::Quarter => {
                let index = ["一", "二", "三", "四"]
                    .get(self.index as usize - 1)
                    .unwrap_or(&"");
                format!("{}{year}第{index}季度", self.year)
            }
            Per::Month => format!("{}年{}月", self.year, self.index),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_period_holds_its_first_and_last_day_and_no_other() {
        for (text, first, last) in [
            ("2025", "2025-01-01", "2025-12-31"),
            ("2025H2", "2025-07-01", "2025-12-31"),
            ("2025Q1", "2025-01-01", "2025-03-31"),
            ("2024-02", "2024-02-01", "2024-02-29"),
        ] {
            let period = Period::parse(text).unwrap();
            assert_eq!(period.to_string(), text);
            assert_eq!(period.first().to_string(), first);
            assert_eq!(period.last().to_string(), last);
            assert!(period.holds(period.last()) && period.holds(period.first()));
            assert!(!period.holds(period.last().succ_opt().unwrap()));
            assert!(!period.holds(period.first().pred_opt().unwrap()));
        }
        for text in ["2025Q5", "2025-13", "25Q1", "2025-Q1", "", "二〇二五"] {
            assert_eq!(Period::parse(text), None, "{text}");
        }
    }

    #[test]
    fn an_assessment_year_need_not_start_in_january() {
        for (text, start, first, last) in [
            ("2025", 12, "2024-12-01", "2025-11-30"),
            ("2025Q1", 12, "2024-12-01", "2025-02-28"),
            ("2025H2", 12, "2025-06-01", "2025-11-30"),
            ("2025", 4, "2025-04-01", "2026-03-31"),
            ("2025Q4", 4, "2026-01-01", "2026-03-31"),
            ("2025-07", 12, "2025-07-01", "2025-07-31"),
        ] {
            let period = Period::parse_in(text, start).unwrap();
            assert_eq!(period.first().to_string(), first, "{text}");
            assert_eq!(period.last().to_string(), last, "{text}");
            assert_eq!(Period::of(period.first(), period.per, start), period);
            assert_eq!(Period::of(period.last(), period.per, start), period);
        }
        let year = Period::parse_in("2025", 12).unwrap();
        assert_eq!(year.parts(Per::Month).len(), 12);
        assert_eq!(year.parts(Per::Quarter).len(), 4);
        assert_eq!(year.title(), "2025考核年");
    }

    #[test]
    fn only_whole_periods_are_parts() {
        let parts = |text, per| Period::parse(text).unwrap().parts(per).len();
        assert_eq!(parts("2025", Per::Month), 12);
        assert_eq!(parts("2025H1", Per::Quarter), 2);
        assert_eq!(parts("2025Q3", Per::Year), 0);
        assert_eq!(parts("2025-07", Per::Quarter), 0);
    }
}
