//! Who looks after how many units: joint branches and instructors.

use std::collections::BTreeMap;

use super::{Level, Standing};
use crate::ledger::Said;
use crate::ledger::value::tight;
use crate::unit::{Form, Way, usual};

/// A joint branch or an instructor, with the units they look after.
#[derive(Debug)]
pub struct Load<'a> {
    /// The name, as the first of its spellings.
    pub name: &'a Said<String>,
    /// The units, in the order of the ledgers.
    pub units: Vec<&'a Standing<'a>>,
}

/// What tells the joint branch of a unit from others: where it is, and its name. `None`: the unit has
/// none, or none is named. Units that joined an organization of the community have no joint branch.
#[must_use]
pub fn branch_of(it: &Standing<'_>) -> Option<(String, String)> {
    if it.form != Form::Joint || it.way == Way::Attached {
        return None;
    }
    let name = usual(&it.unit.org.as_ref()?.value);
    let place = it.path.iter().filter(|it| it.0.is_street_or_above());
    let place: Vec<&str> = place.map(|it| it.1).collect();
    Some((place.join("/"), name))
}

/// What tells the instructor of a unit from others where heads are counted: the community, or the lowest place
/// above the unit that is named, and the name. Yearly figures are added up from those of the communities: who
/// looks after units of two of them counts in each.
#[must_use]
pub fn instructor_of(it: &Standing<'_>) -> Option<(String, String)> {
    let name = tight(&it.unit.instructor.as_ref()?.value);
    let place = it.path.iter().filter(|it| it.0 != Level::Site);
    let place: Vec<&str> = place.map(|it| it.1).collect();
    Some((place.join("/"), name))
}

/// The joint branches that operating units belong to, those with most units first.
#[must_use]
pub fn joint_branches<'a>(standings: &'a [Standing<'a>]) -> Vec<Load<'a>> {
    loads(standings, |it| {
        Some((branch_of(it)?, it.unit.org.as_ref()?))
    })
}

/// The instructors that operating units name, those with most units first.
#[must_use]
pub fn instructors<'a>(standings: &'a [Standing<'a>]) -> Vec<Load<'a>> {
    loads(standings, |it| {
        let name = it.unit.instructor.as_ref()?;
        Some((tight(&name.value), name))
    })
}

fn loads<'a, K: Ord>(
    standings: &'a [Standing<'a>],
    key: impl Fn(&'a Standing<'a>) -> Option<(K, &'a Said<String>)>,
) -> Vec<Load<'a>> {
    let mut found: BTreeMap<K, Load<'a>> = BTreeMap::new();
    for it in standings.iter().filter(|it| it.closed.is_none()) {
        if let Some((key, name)) = key(it) {
            let units = Vec::new();
            let load = found.entry(key).or_insert(Load { name, units });
            if (&name.value, name.at) < (&load.name.value, load.name.at) {
                load.name = name;
            }
            load.units.push(it);
        }
    }
    let mut all: Vec<Load<'a>> = found.into_values().collect();
    all.sort_by(|a, b| (b.units.len(), &a.name.value).cmp(&(a.units.len(), &b.name.value)));
    all
}
