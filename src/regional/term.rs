//! When something ends: agreements, terms of part-time members, the time a matter may take.

use chrono::{Days, Months, NaiveDate};

use crate::ledger::value::{arabic, date, tight};
use crate::ledger::{Agreement, Delegate, Matter, Said};
use crate::sheet::{CellRef, Value};

use super::is_signed;

/// Agreements that end within so many days are told ahead, the last of them included.
pub const AHEAD: i64 = 90;

/// How it stands with an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It ended before the day of the check.
    Expired,
    /// It ends within [`AHEAD`] days.
    Expiring,
    /// The unit has none.
    Unsigned,
    /// The unit sits on a committee and stands in no ledger of agreements.
    Unlisted,
    /// It is signed and says no day.
    Undated,
    /// It runs on.
    Valid,
}

impl State {
    /// Every state, what wants doing first.
    pub const ALL: &[Self] = &[
        Self::Expired,
        Self::Expiring,
        Self::Unsigned,
        Self::Unlisted,
        Self::Undated,
        Self::Valid,
    ];

    /// The name of the contract.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::Expiring => "expiring",
            Self::Unsigned => "unsigned",
            Self::Unlisted => "unlisted",
            Self::Undated => "undated",
            Self::Valid => "valid",
        }
    }

    /// Its name for the person.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Expired => "已到期",
            Self::Expiring => "90天内到期",
            Self::Unsigned => "未签约",
            Self::Unlisted => "协议台账没有列",
            Self::Undated => "没写日期",
            Self::Valid => "有效",
        }
    }
}

/// The last day of an agreement, `None` inside when it runs without end, and the cell that tells;
/// `None` when no day is written. `years` is how long one runs that does not say.
#[must_use]
pub fn last_day(it: &Agreement, years: i64) -> Option<(Option<NaiveDate>, CellRef)> {
    if let Some(expiry) = &it.expiry {
        return Some((Some(expiry.value.last()), expiry.at));
    }
    let signed = it.sign_date.as_ref()?;
    let last = match term(it.term.as_ref(), signed.value.first) {
        Term::Ends(last) => Some(last),
        Term::Open => None,
        Term::Unsaid => after(signed.value.first, years.checked_mul(12)?),
    };
    Some((last, signed.at))
}

/// How it stands with an agreement of the ledger on a day, and its last day.
#[must_use]
pub fn state(it: &Agreement, years: i64, as_of: NaiveDate) -> (State, Option<NaiveDate>) {
    if !is_signed(it) {
        return (State::Unsigned, None);
    }
    match last_day(it, years) {
        None => (State::Undated, None),
        Some((None, _)) => (State::Valid, None),
        Some((Some(last), _)) => {
            let state = match (last - as_of).num_days() {
                ..0 => State::Expired,
                0..=AHEAD => State::Expiring,
                _ => State::Valid,
            };
            (state, Some(last))
        }
    }
}

/// The last day of a part-time member's term, as far as it is written.
#[must_use]
pub fn term_end(it: &Delegate) -> Option<NaiveDate> {
    if let Some(expiry) = &it.expiry {
        return Some(expiry.value.latest());
    }
    match term(it.term.as_ref(), it.appointed.as_ref()?.value.first) {
        Term::Ends(last) => Some(last),
        Term::Open | Term::Unsaid => None,
    }
}

/// The day by which a matter should be closed and the cell that tells; `days` is how long one may take
/// that names no limit.
#[must_use]
pub fn limit_day(it: &Matter, days: i64) -> Option<(NaiveDate, CellRef)> {
    if let Some(due) = &it.due {
        return Some((due.value.last(), due.at));
    }
    let since = it.date.as_ref()?;
    let days = Days::new(days.unsigned_abs());
    Some((since.value.last().checked_add_days(days)?, since.at))
}

/// What a term says.
enum Term {
    /// It ends on this day.
    Ends(NaiveDate),
    /// It has no end.
    Open,
    /// Nothing that is understood.
    Unsaid,
}

/// Reads `2年`, `三年`, `一年半`, `18个月`, `至2026年12月31日`, `长期`.
fn term(said: Option<&Said<String>>, from: NaiveDate) -> Term {
    let Some(said) = said else {
        return Term::Unsaid;
    };
    let text = arabic(&tight(&said.value));
    if text.contains("长期") || text.contains("永久") {
        return Term::Open;
    }
    let until = text.rsplit(['至', '到', '—', '~', '～']).next();
    let until = until.and_then(|it| date(&Value::Text(it.into()), None).ok());
    let months = || {
        let number = |unit: &str| text.split_once(unit)?.0.parse::<i64>().ok();
        let half = if text.contains("年半") || text.starts_with("半年") {
            6
        } else {
            0
        };
        let whole = number("个月").or_else(|| number("月"));
        let years = number("年").filter(|it| *it <= 100);
        let months = whole.or_else(|| Some(years? * 12 + half));
        months.or((half > 0).then_some(half))
    };
    let last = until
        .map(|it| it.latest())
        .or_else(|| after(from, months()?));
    last.map_or(Term::Unsaid, Term::Ends)
}

/// The last day of so many months.
fn after(from: NaiveDate, months: i64) -> Option<NaiveDate> {
    let months = Months::new(u32::try_from(months).ok()?);
    from.checked_add_months(months)?.pred_opt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_read_as_people_write_them() {
        let from = NaiveDate::from_ymd_opt(2025, 1, 1).unwrap();
        let place = CellRef {
            file: 0,
            sheet: 0,
            row: 0,
            col: 0,
        };
        for (text, last) in [
            ("1年", "2025-12-31"),
            ("三年", "2027-12-31"),
            ("一年半", "2026-06-30"),
            ("半年", "2025-06-30"),
            ("18个月", "2026-06-30"),
            ("至2026年3月31日", "2026-03-31"),
            ("2025年1月1日至2026年12月31日", "2026-12-31"),
            ("2025.1.1-2026.6.30", "2026-06-30"),
            ("长期", "open"),
            ("按协议", "unsaid"),
        ] {
            let said = Said {
                value: text.to_owned(),
                at: place,
            };
            let read = match term(Some(&said), from) {
                Term::Ends(last) => last.to_string(),
                Term::Open => "open".to_owned(),
                Term::Unsaid => "unsaid".to_owned(),
            };
            assert_eq!(read, last, "{text}");
        }
    }
}
