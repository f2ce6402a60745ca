//! The roll of agreements: those of the ledger, and units that sit on committees without one.

use chrono::NaiveDate;

use super::{Places, State, agreement_at, state};
use crate::ledger::value::tight;
use crate::ledger::{Records, Said};
use crate::sheet::CellRef;

/// One line of the roll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The unit.
    pub unit: String,
    /// The organization it signs with.
    pub org: Option<String>,
    /// Where.
    pub path: Vec<String>,
    /// The day it was signed.
    pub signed: Option<String>,
    /// Its term, as written.
    pub term: Option<String>,
    /// Its last day.
    pub last: Option<NaiveDate>,
    /// How it stands.
    pub state: State,
    /// Where it is written.
    pub at: CellRef,
}

/// Everybody, what wants doing first; `years` is how long an agreement runs that does not say.
#[must_use]
pub fn roll(records: &Records, places: &Places<'_>, years: i64, as_of: NaiveDate) -> Vec<Entry> {
    let text = |it: Option<&Said<String>>| it.map(|it| it.value.clone());
    let names = |path: super::Path| path.into_iter().map(|it| it.1).collect::<Vec<_>>();
    let mut roll: Vec<Entry> = records
        .agreements
        .iter()
        .map(|it| {
            let (state, last) = state(it, years, as_of);
            Entry {
                unit: text(it.unit.as_ref()).unwrap_or_default(),
                org: text(it.org.as_ref()),
                path: names(places.of_agreement(it)),
                signed: it.sign_date.as_ref().map(|it| it.value.text()),
                term: text(it.term.as_ref()),
                last,
                state,
                at: agreement_at(it),
            }
        })
        .collect();
    let listed: Vec<String> = roll.iter().map(|it| tight(&it.unit)).collect();
    let known = |name: &str| {
        let mut listed = listed.iter().filter(|it| !it.is_empty());
        // 所在单位及职务 may stand in one cell.
        listed.any(|it| it.contains(name) || name.contains(it.as_str()))
    };
    let mut more: Vec<Entry> = Vec::new();
    // Without a ledger of agreements nobody is missing in it.
    let delegates = records.delegates.iter().filter(|_| !listed.is_empty());
    for it in delegates {
        let Some(unit) = it.unit.as_ref().filter(|it| !known(&tight(&it.value))) else {
            continue;
        };
        let at = unit.at;
        if let Some(first) = more
            .iter_mut()
            .find(|it| tight(&it.unit) == tight(&unit.value))
        {
            first.at = first.at.min(at);
            continue;
        }
        more.push(Entry {
            unit: unit.value.clone(),
            org: text(it.org.as_ref()),
            path: names(places.of_delegate(it)),
            signed: None,
            term: None,
            last: None,
            state: State::Unlisted,
            at,
        });
    }
    roll.append(&mut more);
    roll.sort_by_cached_key(|it| {
        let when = (it.state, it.last);
        (when, it.path.clone(), it.unit.clone(), it.org.clone())
    });
    roll
}
