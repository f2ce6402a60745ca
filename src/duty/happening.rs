//! What took place: meetings and trainings in one form, ready to be counted.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};

use super::Period;
use crate::ledger::value::{When, arabic, tight};
use crate::ledger::{EventKind, Records, Said};
use crate::policy::Per;
use crate::sheet::CellRef;
use crate::unit::{Directory, OrgId, OrgKind};

/// One meeting or training of one organization.
#[derive(Debug)]
pub(super) struct Happening {
    pub(super) org: OrgId,
    pub(super) kinds: Vec<EventKind>,
    pub(super) when: Option<When>,
    /// The cell of its date when that was not understood, else its most telling cell.
    pub(super) at: CellRef,
    pub(super) below_quorum: Option<String>,
    pub(super) make_up: Option<MakeUpMark>,
    /// The year it says it is for: 2025年度.
    pub(super) for_year: Option<i32>,
    /// `None`: not said.
    pub(super) audience: Option<String>,
    pub(super) repeats: Option<CellRef>,
}

/// Which period a made-up event says it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MakeUpMark {
    /// 补开: the one before its own.
    Previous,
    /// 补一季度, 补3月: the latest such period before its day; the year when said.
    Named(Per, u32, Option<i32>),
}

impl MakeUpMark {
    /// The period of kind `per` that an event on `day` makes up.
    pub(super) fn target(self, day: NaiveDate, per: Per) -> Option<Period> {
        match self {
            Self::Previous => Some(Period::of(day, per).previous()),
            Self::Named(kind, _, _) if kind != per => None,
            Self::Named(per, index, year) => {
                let of = |year| Period { year, per, index };
                let period = year.map_or_else(
                    || {
                        let this = of(day.year());
                        if this.last() < day {
                            this
                        } else {
                            of(day.year() - 1)
                        }
                    },
                    of,
                );
                (1..=12 / per.months()).contains(&index).then_some(period)
            }
        }
    }
}

/// Names of organizations that no roster knows, with the cells that say them.
pub(super) type Unknown = Vec<(String, Vec<CellRef>)>;

/// Everything that took place, and the names that found no organization.
pub(super) fn happenings(
    records: &Records,
    directory: &mut Directory,
) -> (Vec<Happening>, Unknown) {
    let mut out = Vec::new();
    let mut unknown: Unknown = Vec::new();
    let mut miss = |name: &Said<String>| {
        let name_of = |it: &(String, Vec<CellRef>)| it.0 == name.value;
        match unknown.iter_mut().find(|it| name_of(it)) {
            Some(known) => known.1.push(name.at),
            None => unknown.push((name.value.clone(), vec![name.at])),
        }
    };
    for it in &records.meetings {
        let Some(name) = &it.org else { continue };
        let Some(org) = directory.find(name) else {
            miss(name);
            continue;
        };
        let texts = [&it.kind, &it.title, &it.period, &it.remark];
        let below_quorum = match (&it.present, &it.expected) {
            (Some(present), Some(expected))
                if !present.value.approximate && present.value.value * 2 < expected.value.value =>
            {
                Some(format!(
                    "应到{}人、实到{}人，不足半数",
                    expected.value.value, present.value.value
                ))
            }
            _ => None,
        };
        out.push(Happening {
            org,
            kinds: it.kinds.clone(),
            when: it.date.as_ref().map(|it| it.value.clone()),
            at: it.row.anchor(),
            below_quorum,
            make_up: texts.iter().find_map(|it| make_up(it.as_ref()?)),
            for_year: texts.iter().find_map(|it| for_year(it.as_ref()?)),
            audience: None,
            repeats: None,
        });
    }
    for it in &records.trainings {
        let org = match &it.org {
            Some(name) => directory.find(name).or_else(|| {
                miss(name);
                None
            }),
            None => directory.only(OrgKind::Street),
        };
        let Some(org) = org else { continue };
        let texts = [&it.title, &it.remark];
        out.push(Happening {
            org,
            kinds: vec![EventKind::PartyTraining],
            when: it.date.as_ref().map(|it| it.value.clone()),
            at: it.row.anchor(),
            below_quorum: None,
            make_up: texts.iter().find_map(|it| make_up(it.as_ref()?)),
            for_year: None,
            audience: it.audience.as_ref().map(|it| tight(&it.value)),
            repeats: None,
        });
    }
    mark_repeats(&mut out);
    (out, unknown)
}

fn mark_repeats(happenings: &mut [Happening]) {
    let mut seen: HashMap<(OrgId, NaiveDate, Vec<EventKind>), CellRef> = HashMap::new();
    for it in happenings {
        if let Some(when) = it.when.as_ref().filter(|it| !it.month_only) {
            let key = (it.org, when.first, it.kinds.clone());
            it.repeats = seen.get(&key).copied();
            seen.entry(key).or_insert(it.at);
        }
    }
}

/// Finds 补一季度, 补3月, 补开2025年第1季度党员大会; 补选 and 补充 are other things.
fn make_up(said: &Said<String>) -> Option<MakeUpMark> {
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

fn for_year(said: &Said<String>) -> Option<i32> {
    let text = arabic(&tight(&said.value));
    let (before, _) = text.split_once("年度")?;
    let start = before.len().checked_sub(4)?;
    before.get(start..)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let target = |mark: MakeUpMark, per| mark.target(day, per).map(|it| it.to_string());
        let fourth = MakeUpMark::Named(Per::Quarter, 4, None);
        assert_eq!(target(fourth, Per::Quarter).as_deref(), Some("2025Q4"));
        assert_eq!(target(fourth, Per::Month), None);
        assert_eq!(
            target(MakeUpMark::Previous, Per::Month).as_deref(),
            Some("2025-12")
        );
    }
}
