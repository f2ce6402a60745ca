//! The instructors there are: their areas, and how many units each looks after already.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::super::{Ground, Names};
use super::Near;
use crate::coverage::{Level, Standing};
use crate::ledger::value::{is_nothing, tight, tight_cow};
use crate::ledger::{self, Said};
use crate::map::HashMap;
use crate::sheet::CellRef;

/// A street and a community in their short names, as far as they are known; never both unknown.
pub(super) type Place = (Option<String>, Option<String>);

/// An instructor.
#[derive(Debug)]
pub(super) struct Instructor {
    /// The name.
    pub(super) name: String,
    /// Cells with the name.
    pub(super) at: Vec<CellRef>,
    /// Where the instructor works.
    pub(super) areas: BTreeSet<Place>,
    /// No area is written, so none is out of reach.
    pub(super) anywhere: bool,
    /// Units looked after already.
    pub(super) load: i64,
}

impl Instructor {
    /// How near the instructor is to a place; `None`: too far.
    pub(super) fn near(&self, (street, community): &Place) -> Option<Near> {
        let same = |a: &Option<String>, b: &Option<String>| a.is_some() && a == b;
        let fit = |a: &Option<String>, b: &Option<String>| a.is_none() || b.is_none() || a == b;
        if self
            .areas
            .iter()
            .any(|it| same(community, &it.1) && fit(street, &it.0))
        {
            Some(Near::Community)
        } else if self.areas.iter().any(|it| same(street, &it.0)) {
            Some(Near::Street)
        } else {
            self.anywhere.then_some(Near::Anywhere)
        }
    }
}

/// Places in their short names, each made once: many units share theirs.
#[derive(Default)]
pub(super) struct Shortened<'a> {
    known: HashMap<Written<'a>, Place>,
}

/// A street and a community as a ledger writes them.
type Written<'a> = (Option<&'a str>, Option<&'a str>);

impl<'a> Shortened<'a> {
    /// Where a unit is.
    pub(super) fn of(&mut self, standing: &'a Standing<'_>) -> &Place {
        let written = (
            standing.step(Level::Street),
            standing.step(Level::Community),
        );
        let known = self.known.entry(written);
        known.or_insert_with(|| (written.0.map(short), written.1.map(short)))
    }

    /// Every place asked for, in no order.
    fn all(&self) -> impl Iterator<Item = &Place> {
        self.known.values()
    }
}

/// 和平 and 和平社区 are one; so are 清河 and 清河街道.
fn short(name: &str) -> String {
    let name = tight(name);
    ["街道办事处", "社区居委会", "街道", "社区"]
        .iter()
        .find_map(|it| name.strip_suffix(it))
        .filter(|it| !it.is_empty())
        .map_or(name.clone(), ToOwned::to_owned)
}

/// What the rows say of one instructor.
#[derive(Default)]
struct Gathered {
    name: String,
    at: Vec<CellRef>,
    areas: BTreeSet<Place>,
    /// Units the instructor's own rows name.
    listed: BTreeSet<String>,
    counted: i64,
}

/// By the short name of a community, the streets it lies in.
type Streets = BTreeMap<String, BTreeSet<String>>;
/// By tight name of an instructor, units.
type Visited<'a> = BTreeMap<Cow<'a, str>, Vec<&'a Standing<'a>>>;
/// Name, then number or else workplace: what tells two instructors of one name apart.
type Key = (String, String);

/// The instructors of their ledger; without one, those the units name.
pub(super) fn people(ground: Ground<'_>, names: &Names) -> Vec<Instructor> {
    let visited = visited(ground.standings, names);
    let mut places = Shortened::default();
    let mut streets = Streets::new();
    if !ground.records.instructors.is_empty() {
        for standing in ground.standings {
            places.of(standing);
        }
        for place in places.all() {
            if let (Some(street), Some(community)) = place {
                let known = streets.entry(community.clone()).or_default();
                known.insert(street.clone());
            }
        }
    }
    let mut all: BTreeMap<Key, Gathered> = BTreeMap::new();
    for row in &ground.records.instructors {
        let Some(name) = row.name.as_ref().filter(|it| !is_nothing(&it.value)) else {
            continue;
        };
        let told = row.phone.as_ref().or(row.workplace.as_ref());
        let key = (
            tight(&name.value),
            told.map_or(String::new(), |it| tight(&it.value)),
        );
        gather(all.entry(key).or_default(), row, name, &streets);
    }
    if ground.records.instructors.is_empty() {
        for (key, units) in &visited {
            let Some(first) = units.first().and_then(|it| it.unit.instructor.as_ref()) else {
                continue;
            };
            let key = key.clone().into_owned();
            let it = all.entry((key, String::new())).or_default();
            it.name.clone_from(&first.value);
            it.at.push(first.at);
        }
    }
    all.into_iter()
        .map(|((key, _), it)| {
            let visited = visited.get(key.as_str()).map_or(&[][..], Vec::as_slice);
            one(it, visited, &mut places)
        })
        .collect()
}

/// By tight name of an instructor, the units that name them, in their order.
fn visited<'a>(standings: &'a [Standing<'a>], names: &Names) -> Visited<'a> {
    // Names are made tight once each, and only units with an instructor are put in order.
    let mut told: HashMap<&str, Vec<usize>> = HashMap::default();
    for (index, it) in standings.iter().enumerate() {
        if !it.instructed || it.excluded.is_some() {
            continue;
        }
        if let Some(name) = &it.unit.instructor {
            told.entry(&name.value).or_default().push(index);
        }
    }
    let mut units: BTreeMap<Cow<'_, str>, Vec<usize>> = BTreeMap::new();
    for (name, mut more) in BTreeMap::from_iter(told) {
        units.entry(tight_cow(name)).or_default().append(&mut more);
    }
    let placed = units.into_iter().map(|(name, mut units)| {
        names.sort(&mut units, |it| *it);
        let units = units.into_iter().filter_map(|it| standings.get(it));
        (name, units.collect())
    });
    placed.collect()
}

fn gather(it: &mut Gathered, row: &ledger::Instructor, name: &Said<String>, streets: &Streets) {
    it.name.clone_from(&name.value);
    it.at.push(name.at);
    it.counted += row.unit_count.as_ref().map_or(0, |it| it.value.value);
    it.listed.extend(row.unit_names());
    let written = |it: &Option<Said<String>>| it.as_ref().map(|it| short(&it.value));
    let (mut street, community) = (written(&row.street), written(&row.community));
    if let (None, Some(community)) = (&street, &community) {
        let known = streets.get(community);
        street = known.and_then(|it| it.first().filter(|_| it.len() == 1).cloned());
    }
    if street.is_some() || community.is_some() {
        it.areas.insert((street, community));
    }
}

/// Those without an area are near the units they look after already, and can be sent anywhere.
fn one<'a>(
    mut it: Gathered,
    visited: &[&'a Standing<'_>],
    places: &mut Shortened<'a>,
) -> Instructor {
    let anywhere = it.areas.is_empty();
    if anywhere {
        let places = visited.iter().map(|it| places.of(it).clone());
        it.areas = places
            .filter(|it| it.0.is_some() || it.1.is_some())
            .collect();
    }
    // A unit named on both sides is one unit, even if one side uses its short name.
    let also = |listed: &String, unit: &String| listed.contains(unit) || unit.contains(listed);
    let units: Vec<String> = visited
        .iter()
        .map(|it| tight(&it.unit.name.value))
        .collect();
    let only_listed = it
        .listed
        .iter()
        .filter(|listed| !units.iter().any(|unit| also(listed, unit)));
    let named = units.len() + only_listed.count();
    it.at.sort_unstable();
    Instructor {
        load: it.counted.max(i64::try_from(named).unwrap_or(i64::MAX)),
        name: it.name,
        at: it.at,
        areas: it.areas,
        anywhere,
    }
}
