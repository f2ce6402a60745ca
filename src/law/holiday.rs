//! Statutory days off and the working days that make up for them, as far as they have been announced

use chrono::{Datelike, NaiveDate, Weekday};

use super::{Act, Authority, articles};

static NOTICE_2024: Act = notice(
    "国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）",
    (2023, 10, 25),
);
static NOTICE_2025: Act = notice(
    "国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）",
    (2024, 11, 12),
);
static NOTICE_2026: Act = notice(
    "国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）",
    (2025, 11, 4),
);

const fn notice(title: &'static str, day: (i32, u32, u32)) -> Act {
    Act {
        title,
        issuer: "国务院办公厅",
        in_force: Some(day),
        repealed: None,
        authority: Authority::Standard,
    }
}

articles! { NOTICE_2024:
    /// The days of 2024.
    DAYS_2024 = "holiday-2024", "2024年放假安排", Must, checked:
        "元旦1月1日；春节2月10日至17日，2月4日、18日上班；清明节4月4日至6日，4月7日上班；劳动节5月1日至5日，4月28日、5月11日上班；端午节6月10日；中秋节9月15日至17日，9月14日上班；国庆节10月1日至7日，9月29日、10月12日上班。",
        "按通知摘列，不是原文。";
}

articles! { NOTICE_2025:
    /// The days of 2025.
    DAYS_2025 = "holiday-2025", "2025年放假安排", Must, checked:
        "元旦1月1日；春节1月28日至2月4日，1月26日、2月8日上班；清明节4月4日至6日；劳动节5月1日至5日，4月27日上班；端午节5月31日至6月2日；国庆节、中秋节10月1日至8日，9月28日、10月11日上班。",
        "按通知摘列，不是原文。";
}

articles! { NOTICE_2026:
    /// The days of 2026.
    DAYS_2026 = "holiday-2026", "2026年放假安排", Must, checked:
        "元旦1月1日至3日，1月4日上班；春节2月15日至23日，2月14日、28日上班；清明节4月4日至6日；劳动节5月1日至5日，5月9日上班；端午节6月19日至21日；中秋节9月25日至27日；国庆节10月1日至7日，9月20日、10月10日上班。",
        "按通知摘列，不是原文。";
}

/// What kind of day a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Day {
    /// Off, for the holiday of this name.
    Holiday(&'static str),
    /// An ordinary weekday.
    Working,
    /// A Saturday or Sunday worked in exchange for a holiday.
    MadeUpWorking,
    /// An ordinary Saturday or Sunday.
    Weekend,
}

/// Month and day.
type MonthDay = (u32, u32);

struct Calendar {
    year: i32,
    /// Name, first day, last day.
    off: &'static [(&'static str, MonthDay, MonthDay)],
    made_up: &'static [MonthDay],
}

#[rustfmt::skip]
static YEARS: &[Calendar] = &[
    Calendar {
        year: 2024,
        off: &[
            ("元旦", (1, 1), (1, 1)), ("春节", (2, 10), (2, 17)), ("清明节", (4, 4), (4, 6)),
            ("劳动节", (5, 1), (5, 5)), ("端午节", (6, 10), (6, 10)), ("中秋节", (9, 15), (9, 17)),
            ("国庆节", (10, 1), (10, 7)),
        ],
        made_up: &[(2, 4), (2, 18), (4, 7), (4, 28), (5, 11), (9, 14), (9, 29), (10, 12)],
    },
    Calendar {
        year: 2025,
        off: &[
            ("元旦", (1, 1), (1, 1)), ("春节", (1, 28), (2, 4)), ("清明节", (4, 4), (4, 6)),
            ("劳动节", (5, 1), (5, 5)), ("端午节", (5, 31), (6, 2)), ("国庆节、中秋节", (10, 1), (10, 8)),
        ],
        made_up: &[(1, 26), (2, 8), (4, 27), (9, 28), (10, 11)],
    },
    Calendar {
        year: 2026,
        off: &[
            ("元旦", (1, 1), (1, 3)), ("春节", (2, 15), (2, 23)), ("清明节", (4, 4), (4, 6)),
            ("劳动节", (5, 1), (5, 5)), ("端午节", (6, 19), (6, 21)), ("中秋节", (9, 25), (9, 27)),
            ("国庆节", (10, 1), (10, 7)),
        ],
        made_up: &[(1, 4), (2, 14), (2, 28), (5, 9), (9, 20), (10, 10)],
    },
];

/// Whether the days off of `year` are known.
#[must_use]
pub fn known(year: i32) -> bool {
    of(year).is_some()
}

/// What kind of day `day` is; `None` in a year whose days off are not known.
#[must_use]
pub fn day(day: NaiveDate) -> Option<Day> {
    let year = of(day.year())?;
    let at = (day.month(), day.day());
    let holiday = year.off.iter().find(|it| it.1 <= at && at <= it.2);
    Some(match holiday {
        Some(holiday) => Day::Holiday(holiday.0),
        None if year.made_up.contains(&at) => Day::MadeUpWorking,
        None if matches!(day.weekday(), Weekday::Sat | Weekday::Sun) => Day::Weekend,
        None => Day::Working,
    })
}

fn of(year: i32) -> Option<&'static Calendar> {
    YEARS.iter().find(|it| it.year == year)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(year: i32, month: u32, date: u32) -> Option<Day> {
        day(NaiveDate::from_ymd_opt(year, month, date).unwrap())
    }

    #[test]
    fn days_are_told_apart() {
        assert_eq!(kind(2026, 2, 17), Some(Day::Holiday("春节")));
        assert_eq!(kind(2026, 2, 14), Some(Day::MadeUpWorking));
        assert_eq!(kind(2026, 2, 24), Some(Day::Working));
        assert_eq!(kind(2026, 3, 7), Some(Day::Weekend));
        assert_eq!(kind(2025, 10, 8), Some(Day::Holiday("国庆节、中秋节")));
        assert_eq!(kind(2025, 10, 9), Some(Day::Working));
        assert_eq!(kind(2024, 6, 10), Some(Day::Holiday("端午节")));
    }

    #[test]
    fn other_years_get_no_verdict() {
        assert!(known(2024) && known(2026) && !known(2023) && !known(2027));
        assert_eq!(kind(2027, 1, 1), None);
    }

    #[test]
    fn made_up_days_are_weekends_and_never_off() {
        for year in YEARS {
            for (month, date) in year.made_up {
                let made_up = NaiveDate::from_ymd_opt(year.year, *month, *date).unwrap();
                assert!(matches!(made_up.weekday(), Weekday::Sat | Weekday::Sun));
                assert_eq!(day(made_up), Some(Day::MadeUpWorking));
            }
        }
    }

    #[test]
    fn as_many_days_off_as_announced() {
        let days = |year: &Calendar| {
            let first = NaiveDate::from_ymd_opt(year.year, 1, 1).unwrap();
            first
                .iter_days()
                .take_while(|it| it.year() == year.year)
                .filter(|it| matches!(day(*it), Some(Day::Holiday(_))))
                .count()
        };
        let off: Vec<_> = YEARS.iter().map(days).collect();
        assert_eq!(off, [28, 28, 33]);
    }
}
