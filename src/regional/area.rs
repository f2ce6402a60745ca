//! The rates of the regional mechanisms down the tree of places.

use std::collections::BTreeMap;

use super::{Books, Path, Places, Rate, UNSAID, rates};
use crate::coverage::Level;
use crate::ledger::Records;
use crate::trace::Trace;

/// The rates of one place; the whole is not among them.
#[derive(Debug)]
pub struct Area {
    /// From the top.
    pub path: Vec<String>,
    /// Its level.
    pub level: Level,
    /// Its rates, in the order of the whole's.
    pub rates: Vec<Rate>,
}

/// A step down: rows of no narrower place come last.
pub type Step = (bool, Level, String);

/// Every place that occurs, each before those in it. The parts of an area add up to it.
pub fn areas(records: &Records, places: &Places<'_>, trace: &mut Trace) -> Vec<Area> {
    tree(&leaves(records, places))
        .into_iter()
        .filter_map(|(key, books)| {
            let (_, level, name) = key.last()?;
            Some(Area {
                level: *level,
                rates: rates(&books, &format!("{name} · "), trace),
                path: key.iter().map(|it| it.2.clone()).collect(),
            })
        })
        .collect()
}

/// Rows by the narrowest place they say.
#[must_use]
pub fn leaves<'a>(records: &'a Records, places: &Places<'_>) -> BTreeMap<Path, Books<'a>> {
    let mut leaves: BTreeMap<Path, Books<'_>> = BTreeMap::new();
    for it in &records.lists {
        leaves.entry(places.of_item(it)).or_default().lists.push(it);
    }
    for it in &records.agreements {
        let own = leaves.entry(places.of_agreement(it)).or_default();
        own.agreements.push(it);
    }
    for it in &records.matters {
        let own = leaves.entry(places.of_matter(it)).or_default();
        own.matters.push(it);
    }
    for it in &records.checkins {
        let own = leaves.entry(places.of_checkin(it)).or_default();
        own.checkins.push(it);
    }
    for it in &records.delegates {
        let own = leaves.entry(places.of_delegate(it)).or_default();
        own.delegates.push(it);
    }
    leaves
}

/// The steps down to the rows of a place: below it, if there are narrower ones, those of none.
#[must_use]
pub fn steps<'p>(path: &Path, all: impl IntoIterator<Item = &'p Path>) -> Vec<Step> {
    let mut key: Vec<Step> = path
        .iter()
        .map(|(level, name)| (false, *level, name.clone()))
        .collect();
    let narrower = |it: &&Path| it.len() > path.len() && it.starts_with(path);
    let next = all.into_iter().find(narrower);
    if let Some(next) = next.and_then(|it| it.get(path.len())) {
        key.push((true, next.0, UNSAID.to_owned()));
    }
    key
}

/// Rows by place and, below that, those of no narrower one; each place before those in it.
fn tree<'a>(leaves: &BTreeMap<Path, Books<'a>>) -> BTreeMap<Vec<Step>, Books<'a>> {
    let mut nodes: BTreeMap<Vec<Step>, Books<'a>> = BTreeMap::new();
    for (path, books) in leaves {
        let key = steps(path, leaves.keys());
        for depth in 1..=key.len() {
            let prefix = key.get(..depth).unwrap_or_default().to_vec();
            let node = nodes.entry(prefix).or_default();
            node.lists.extend(&books.lists);
            node.agreements.extend(&books.agreements);
            node.matters.extend(&books.matters);
            node.checkins.extend(&books.checkins);
            node.delegates.extend(&books.delegates);
        }
    }
    nodes
}
