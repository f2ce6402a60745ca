//! Several parts as one check, its figures worked out by the functions that count ledgers.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::builder::Builder;
use super::conflict::{self, Chosen};
use super::part::{FileRef, Part, Place, cell};
use super::table::{self, Table};
use super::unit::OUT;
use crate::check::Check;
use crate::duty::Period;
use crate::policy::Policy;
use crate::sheet::CellRef;
use crate::trace::Trace;

/// What merging comes to.
#[derive(Debug)]
pub struct Merged {
    /// The figures.
    pub check: Check,
    /// SHA-256 of the pack of the parts that count.
    pub policy_sha256: String,
    /// Rows of the regional ledgers that want looking at.
    pub alerts: BTreeMap<String, i64>,
}

/// One part with the place its files begin at.
#[derive(Debug, Clone, Copy)]
pub(super) struct Placed<'a> {
    pub(super) part: &'a Part,
    pub(super) base: u32,
}

impl Placed<'_> {
    pub(super) fn cell(&self, at: Place) -> CellRef {
        cell(at, self.base)
    }
}

/// Parts in their order, and what of them counts.
pub(super) struct Prepared<'a> {
    placed: Vec<Placed<'a>>,
    pub(super) chosen: Chosen<'a>,
    policy: Policy,
    sha256: String,
    period: String,
}

impl<'a> Prepared<'a> {
    fn new(
        parts: &'a [Part],
        pack: impl Fn(&str) -> Result<Policy, String>,
    ) -> Result<Self, String> {
        let mut base = 0;
        let mut placed = Vec::new();
        for part in ordered(parts) {
            placed.push(Placed { part, base });
            base += u32::try_from(part.files.len()).unwrap_or(u32::MAX);
        }
        let (sha256, period) = conflict::frame(parts).ok_or("没有汇总件")?;
        let mut policy = pack(&sha256)?;
        policy.coverage.excluded_status.push(OUT.to_owned());
        let chosen = conflict::choose(&placed, (&sha256, &period), &policy);
        Ok(Self {
            placed,
            chosen,
            policy,
            sha256,
            period,
        })
    }

    fn merged(&self) -> Result<Merged, String> {
        let unread = || format!("考核期“{}”看不懂", self.period);
        let period = Period::parse_in(&self.period, self.policy.year_start).ok_or_else(unread)?;
        let days = self.chosen.parts.iter();
        let as_of = days.filter_map(|it| day(&it.part.as_of)).max();
        let builder = Builder {
            trace: Trace::default(),
            policy: self.policy.clone(),
            period,
            as_of: as_of.ok_or("汇总件里的截至日期看不懂")?,
        };
        Ok(Merged {
            policy_sha256: self.sha256.clone(),
            check: builder.check(&self.placed, &self.chosen),
            alerts: alerts(&self.chosen),
        })
    }
}

/// Puts parts together; `pack` gives the pack of a SHA-256.
///
/// # Errors
///
/// When the pack, a part's period or its day cannot be read.
pub fn merge(
    parts: &[Part],
    pack: impl Fn(&str) -> Result<Policy, String>,
) -> Result<Merged, String> {
    Prepared::new(parts, pack)?.merged()
}

/// The flat tables of parts.
///
/// # Errors
///
/// As of [`merge`].
pub fn tables(
    parts: &[Part],
    pack: impl Fn(&str) -> Result<Policy, String>,
) -> Result<Vec<Table>, String> {
    let prepared = Prepared::new(parts, pack)?;
    Ok(table::tables(&prepared, &prepared.merged()?))
}

/// Parts in the order they are put together: by place.
#[must_use]
pub fn ordered(parts: &[Part]) -> Vec<&Part> {
    let mut order: Vec<&Part> = parts.iter().collect();
    order.sort_by_key(|it| (&it.scope, it.title(), &it.seal));
    order
}

/// What a file of a part is called among those of others.
#[must_use]
pub fn file_name(part: &Part, file: &FileRef) -> String {
    format!("{}：{}", part.title(), file.name)
}

/// What parts have in common: their place.
#[must_use]
pub fn scope(parts: &[Part]) -> String {
    if let [part] = parts {
        return part.title();
    }
    let mut common = parts.first().map(|it| it.scope.clone()).unwrap_or_default();
    for it in parts {
        let same = common.iter().zip(&it.scope).take_while(|(a, b)| a == b);
        let length = same.count();
        common.truncate(length);
    }
    let last = common.pop();
    last.unwrap_or_else(|| {
        format!(
            "{}等{}个单位",
            ordered(parts)
                .first()
                .map_or_else(String::new, |it| it.title()),
            parts.len()
        )
    })
}

pub(super) fn day(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

fn alerts(chosen: &Chosen<'_>) -> BTreeMap<String, i64> {
    let mut sums = BTreeMap::new();
    for (name, count) in chosen.parts.iter().flat_map(|it| &it.part.alerts) {
        *sums.entry(name.clone()).or_default() += count;
    }
    sums
}
