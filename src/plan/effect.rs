//! What would come of the proposals: how far the rates of areas would move.

use std::collections::BTreeMap;

use super::{Ground, Plans};
use crate::coverage::{self, Area, Level, RATES, Standing, counts};
use crate::ledger::{Said, Unit};
use crate::map::HashMap;
use crate::policy::CoveragePolicy;
use crate::trace::{StepId, Trace};

/// Rates a proposal can change.
const CHANGED: &[&str] = &["organized", "work", "due", "instructed"];

/// A rate of an area as it is and as it would be, each the units above and below the line; of `blanks`
/// the blank spots and the units of the base.
#[derive(Debug)]
pub struct Effect {
    /// The area, from the top; empty is everything.
    pub path: Vec<String>,
    /// Its name in the contract.
    pub rate: &'static str,
    /// As it is.
    pub before: (i64, i64),
    /// As it would be.
    pub after: (i64, i64),
}

/// Blank spots and rates of the whole and of each district and street, in the order of the areas.
pub(super) fn effect(ground: Ground<'_>, plans: &Plans) -> Vec<Effect> {
    let (places, units): (Vec<usize>, Vec<Unit>) =
        changed(&ground.records.units, plans).into_iter().unzip();
    let anew = coverage::standings(&units, &ground.policy.coverage);
    let gains = gains(ground.standings, places.into_iter().zip(&anew));
    let (areas, trace) = ground.areas;
    let mut lines = Vec::new();
    for area in areas.iter().filter(|it| it.level.is_street_or_above()) {
        let path: Vec<&str> = area.path.iter().map(String::as_str).collect();
        let gain = gains.get(&(area.level, path));
        let gain = |at: usize| gain.and_then(|it| it.get(at)).copied().unwrap_or(0);
        let mut line = |rate, (hit, of): (StepId, StepId), more: (i64, i64)| {
            let before = (whole(trace, hit), whole(trace, of));
            lines.push(Effect {
                path: area.path.clone(),
                rate,
                before,
                after: (before.0 + more.0, before.1 + more.1),
            });
        };
        line(
            "blanks",
            (area.figures.blanks, area.figures.base),
            (gain(2), gain(0) - gain(1)),
        );
        for (at, (kind, now)) in RATES.iter().zip(&area.figures.rates).enumerate() {
            if CHANGED.contains(&kind.id) {
                line(kind.id, *now, (gain(3 + 2 * at), gain(4 + 2 * at)));
            }
        }
    }
    lines
}

fn whole(trace: &Trace, step: StepId) -> i64 {
    trace.value(step).to_integer()
}

/// By area, what each of its counts gains, in the order of [`counts`]; areas that gain nothing are not in it.
fn gains<'a>(
    standings: &'a [Standing<'a>],
    changed: impl Iterator<Item = (usize, &'a Standing<'a>)>,
) -> BTreeMap<(Level, Vec<&'a str>), Vec<i64>> {
    let mut gains: HashMap<&[(Level, &str)], Vec<i64>> = HashMap::default();
    for (place, after) in changed {
        let Some(before) = standings.get(place) else {
            continue;
        };
        let gain = counts(after).into_iter().zip(counts(before));
        let gain: Vec<i64> = gain.map(|(will, was)| will - was).collect();
        let known = gains.entry(before.path.as_slice()).or_default();
        known.resize(gain.len(), 0);
        for (sum, more) in known.iter_mut().zip(gain) {
            *sum += more;
        }
    }
    let mut above: BTreeMap<(Level, Vec<&str>), Vec<i64>> = BTreeMap::new();
    for (path, gain) in BTreeMap::from_iter(gains) {
        for head in (0..=path.len()).filter_map(|it| path.get(..it)) {
            let level = head.last().map_or(Level::All, |it| it.0);
            let known = above.entry((level, head.iter().map(|it| it.1).collect()));
            let known = known.or_default();
            known.resize(gain.len(), 0);
            for (sum, more) in known.iter_mut().zip(&gain) {
                *sum += more;
            }
        }
    }
    above
}

/// Coverage of every area if all of it were done, in the order of the check's own, and why each number is
/// what it is.
#[must_use]
pub fn after(units: &[Unit], plans: &Plans, policy: &CoveragePolicy) -> (Vec<Area>, Trace) {
    let (places, changed): (Vec<usize>, Vec<Unit>) = changed(units, plans).into_iter().unzip();
    let mut standings = coverage::standings(units, policy);
    let anew = coverage::standings(&changed, policy);
    for (place, mut standing) in places.into_iter().zip(anew) {
        if let Some(it) = standings.get_mut(place) {
            // Nobody moves: its area keeps the number it has among all.
            standing.place = it.place;
            *it = standing;
        }
    }
    let mut trace = Trace::default();
    let areas = coverage::areas(&standings, policy.base, &mut trace);
    (areas, trace)
}

/// The units whose rows would read differently if all were done, each with its place.
fn changed(units: &[Unit], plans: &Plans) -> BTreeMap<usize, Unit> {
    let mut changed: BTreeMap<usize, Unit> = BTreeMap::new();
    let mut change = |place: usize, write: &dyn Fn(&mut Unit)| {
        if let Some(unit) = units.get(place) {
            write(changed.entry(place).or_insert_with(|| unit.clone()));
        }
    };
    let said = |value: &str, unit: &Unit| {
        Some(Said {
            value: value.to_owned(),
            at: unit.name.at,
        })
    };
    for unit in plans.joined() {
        change(unit, &|it| it.form = said("联合组建", it));
    }
    for sent in &plans.instructors {
        for (unit, _) in &sent.units {
            change(*unit, &|it| it.instructor = said(&sent.instructor, it));
        }
    }
    changed
}
