//! Counting: every figure of coverage is a count under one of the same conditions.

use std::collections::BTreeMap;

use super::{Area, Dimension, Figures, Level, RATES, Standing, Value};
use crate::law::practice::{STAFF_FOR_MEMBER, STAFF_FOR_ORG};
use crate::map::HashMap;
use crate::policy::Base;
use crate::sheet::CellRef;
use crate::trace::{Exact, Op, Source, StepId, Trace};
use crate::unit::Form;

/// An area while its units are gathered.
struct Node<'a> {
    name: (Level, &'a str),
    units: Vec<Looked>,
    children: Vec<Node<'a>>,
    /// Where each child stands.
    places: HashMap<(Level, &'a str), usize>,
}

impl<'a> Node<'a> {
    fn new(name: (Level, &'a str)) -> Self {
        Self {
            name,
            units: Vec::new(),
            children: Vec::new(),
            places: HashMap::default(),
        }
    }

    fn child(&mut self, name: (Level, &'a str)) -> Option<&mut Self> {
        let next = self.children.len();
        let at = *self.places.entry(name).or_insert(next);
        if at == next {
            self.children.push(Self::new(name));
        }
        self.children.get_mut(at)
    }

    fn title(&self) -> &'a str {
        if self.name.0 == Level::All {
            "全部"
        } else {
            self.name.1
        }
    }
}

/// Coverage of every area, each before the areas in it.
pub fn areas<'a>(
    standings: impl IntoIterator<Item = &'a Standing<'a>>,
    base: Base,
    trace: &mut Trace,
) -> Vec<Area> {
    let mut areas = Vec::new();
    let mut standings = standings.into_iter().peekable();
    if standings.peek().is_none() {
        return areas;
    }
    let mut top = Node::new((Level::All, ""));
    for (path, units) in by_path(standings) {
        let mut node = &mut top;
        for name in path {
            let Some(child) = node.child(*name) else {
                return areas;
            };
            node = child;
        }
        node.units = units;
    }
    Counter { base, trace }.area(&top, &[], &mut areas);
    areas
}

/// A path, and the units of it.
type OfPath<'a> = (&'a [(Level, &'a str)], Vec<Looked>);

/// Units of one path together, paths and units in the order they come.
fn by_path<'a>(standings: impl Iterator<Item = &'a Standing<'a>>) -> Vec<OfPath<'a>> {
    let mut places: HashMap<usize, usize> = HashMap::default();
    let mut paths: Vec<OfPath<'_>> = Vec::new();
    for it in standings {
        let at = *places.entry(it.place).or_insert(paths.len());
        match paths.get_mut(at) {
            Some((_, units)) => units.push(Looked::at(it)),
            None => paths.push((it.path.as_slice(), vec![Looked::at(it)])),
        }
    }
    paths
}

/// All that counting an area takes of a unit. It is looked at where it comes in the ledger; units of one area stand
/// far apart.
#[derive(Clone, Copy)]
struct Looked {
    at: CellRef,
    /// A bit for each of the [`CONDITIONS`] that take it.
    taken: u32,
    /// Members enrolled and all members, where both are told.
    members: Option<(i64, i64)>,
}

impl Looked {
    fn at(it: &Standing<'_>) -> Self {
        let conditions = CONDITIONS.iter().rev();
        Self {
            at: it.unit.name.at,
            taken: conditions.fold(0, |all, one| all << 1 | u32::from((one.takes)(it))),
            members: enrolled(it),
        }
    }
}

/// Coverage of the units of each combination of bands that there is, in the order tables show them.
/// Every unit handed in is in exactly one; without dimensions all are in one.
pub fn breakdown(
    standings: &[&Standing<'_>],
    (name, by): (&str, &[Dimension]),
    base: Base,
    trace: &mut Trace,
) -> Vec<(Vec<String>, Figures)> {
    let mut cells: BTreeMap<Vec<Value>, Vec<Looked>> = BTreeMap::new();
    for standing in standings {
        let values = by.iter().map(|it| it.of(standing)).collect();
        cells.entry(values).or_default().push(Looked::at(standing));
    }
    let mut counter = Counter { base, trace };
    cells
        .into_iter()
        .filter_map(|(values, units)| {
            let values: Vec<String> = values.into_iter().map(|it| it.1).collect();
            let names = std::iter::once(name).chain(values.iter().map(String::as_str));
            let steps = counter.own(&names.collect::<Vec<_>>().join(" · "), &units);
            let figures = counter.figures(&steps)?;
            Some((values, figures))
        })
        .collect()
}

/// Which units of a rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Those above the line.
    Hit,
    /// Those below it.
    Of,
    /// Those below it that are not above it.
    Rest,
}

impl Part {
    /// The part of a name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        match id {
            "hit" => Some(Self::Hit),
            "of" => Some(Self::Of),
            "rest" => Some(Self::Rest),
            _ => None,
        }
    }
}

/// Whether a unit is among those of a rate; `None` when there is no such rate.
#[must_use]
pub fn takes(it: &Standing<'_>, rate: &str, part: Part) -> Option<bool> {
    let at = RATES.iter().position(|it| it.id == rate)?;
    let (hit, of) = match (CONDITIONS.get(3 + 2 * at), CONDITIONS.get(4 + 2 * at)) {
        (Some(hit), Some(of)) => ((hit.takes)(it), (of.takes)(it)),
        // The last rate is of people: above the line where any are enrolled, short where one is not.
        _ => match enrolled(it) {
            None => (false, false),
            Some((hit, of)) if part == Part::Rest => (hit == of, true),
            Some((hit, _)) => (hit > 0, true),
        },
    };
    Some(match part {
        Part::Hit => hit,
        Part::Of => of,
        Part::Rest => of && !hit,
    })
}

/// What one unit adds to each count of an area: listed, excluded, blanks, then hit and of of every rate.
#[must_use]
pub fn counts(it: &Standing<'_>) -> Vec<i64> {
    let taken = CONDITIONS.iter().map(|one| i64::from((one.takes)(it)));
    let (hit, of) = enrolled(it).unwrap_or_default();
    taken.chain([hit, of]).collect()
}

/// Which units a count takes, and how it is called.
struct Condition {
    label: &'static str,
    takes: fn(&Standing<'_>) -> bool,
}

impl Condition {
    /// Whether it takes the units of the base: several rates are of them, and share one count.
    fn is_base(&self) -> bool {
        self.label == BASE
    }
}

/// The label of the base, in the words of [`Base::Operating`].
const BASE: &str = "实体运营单位";

fn in_base(it: &Standing<'_>) -> bool {
    it.excluded.is_none()
}

/// Listed, excluded and blanks, then hit and of of every rate but the last.
#[rustfmt::skip] // a table
const CONDITIONS: &[Condition] = &[
    Condition { label: "台账所列单位", takes: |_| true },
    Condition { label: "不计入的单位", takes: |it| !in_base(it) },
    Condition { label: "空白点：既没有党组织，也没有指导员和联络员", takes: |it| in_base(it) && !it.has_work() },
    Condition { label: "单独或联合组建的单位", takes: |it| in_base(it) && it.form.is_organized() },
    Condition { label: BASE, takes: |it| in_base(it) },
    Condition { label: "单独组建的单位", takes: |it| in_base(it) && it.form == Form::Single },
    Condition { label: BASE, takes: |it| in_base(it) },
    Condition { label: "已建党组织，或有指导员、联络员的单位", takes: |it| in_base(it) && it.has_work() },
    Condition { label: BASE, takes: |it| in_base(it) },
    Condition { label: "正式党员3人以上且已建的单位", takes: |it| in_base(it) && it.is_due() && it.form.is_organized() },
    Condition { label: "正式党员3人以上的单位", takes: |it| in_base(it) && it.is_due() },
    Condition { label: "从业50人以上且有党员的单位", takes: |it| has_staff(it, STAFF_FOR_MEMBER) && it.members.is_some_and(|it| it > 0) },
    Condition { label: "从业50人以上的单位", takes: |it| has_staff(it, STAFF_FOR_MEMBER) },
    Condition { label: "从业100人以上且已建的单位", takes: |it| has_staff(it, STAFF_FOR_ORG) && it.form.is_organized() },
    Condition { label: "从业100人以上的单位", takes: |it| has_staff(it, STAFF_FOR_ORG) },
    Condition { label: "规模以上且单独组建的单位", takes: |it| in_base(it) && it.scaled && it.form == Form::Single },
    Condition { label: "规模以上的单位", takes: |it| in_base(it) && it.scaled },
    Condition { label: "未建且有指导员的单位", takes: |it| in_base(it) && !it.form.is_organized() && it.instructed },
    Condition { label: "未建党组织的单位", takes: |it| in_base(it) && !it.form.is_organized() },
];

/// How the two sums of members are called where areas are added up.
const PEOPLE: &str = "党员人数";

fn has_staff(it: &Standing<'_>, from: i64) -> bool {
    in_base(it) && it.staff.is_some_and(|it| it >= from)
}

/// Members enrolled and all members, of a unit in the base that tells both.
fn enrolled(it: &Standing<'_>) -> Option<(i64, i64)> {
    let members = it.members.filter(|_| in_base(it))?;
    let out = it.untransferred?;
    Some(((members - out).max(0), members))
}

struct Counter<'b> {
    base: Base,
    trace: &'b mut Trace,
}

impl Counter<'_> {
    /// Adds the area and those in it; returns its counts in the order of [`CONDITIONS`], then the
    /// two sums of members.
    fn area(&mut self, node: &Node<'_>, above: &[String], out: &mut Vec<Area>) -> Vec<StepId> {
        let mut path = above.to_vec();
        if node.name.0 != Level::All {
            path.push(node.name.1.to_owned());
        }
        let place = out.len();
        let mut parts: Vec<Vec<StepId>> = Vec::new();
        if !node.units.is_empty() || node.children.is_empty() {
            let name = node.title();
            parts.push(if node.children.is_empty() {
                self.own(name, &node.units)
            } else {
                self.own(&format!("{name}（直接登记）"), &node.units)
            });
        }
        let mut below = Vec::new();
        for child in &node.children {
            parts.push(self.area(child, &path, &mut below));
        }
        let steps = self.sum(node.title(), &parts);
        if let Some(figures) = self.figures(&steps) {
            let area = Area {
                path,
                level: node.name.0,
                figures,
            };
            out.insert(place, area);
            out.append(&mut below);
        }
        steps
    }

    fn figures(&mut self, steps: &[StepId]) -> Option<Figures> {
        let [listed, excluded, blanks, rates @ ..] = steps else {
            return None;
        };
        let label = format!("{}：所列减不计入", self.base.units());
        let base = self.trace.calc(label, Op::Sub, vec![*listed, *excluded]);
        let pairs = rates.chunks_exact(2).filter_map(|it| match it {
            [hit, of] => Some((*hit, *of)),
            _ => None,
        });
        Some(Figures {
            listed: *listed,
            excluded: *excluded,
            base,
            blanks: *blanks,
            rates: pairs.collect(),
        })
    }

    fn sum(&mut self, area: &str, parts: &[Vec<StepId>]) -> Vec<StepId> {
        let Some(first) = parts.first().cloned() else {
            return Vec::new();
        };
        if parts.len() == 1 {
            return first;
        }
        let mut base = None;
        (0..first.len())
            .map(|at| {
                let condition = CONDITIONS.get(at);
                if let Some(step) = base.filter(|_| condition.is_some_and(Condition::is_base)) {
                    return step;
                }
                let args: Vec<StepId> = parts.iter().filter_map(|it| it.get(at).copied()).collect();
                let label = condition.map_or(PEOPLE, |it| self.label(it));
                let step = self.trace.calc(format!("{area}：{label}"), Op::Add, args);
                if condition.is_some_and(Condition::is_base) {
                    base = Some(step);
                }
                step
            })
            .collect()
    }

    fn label(&self, condition: &Condition) -> &'static str {
        if condition.is_base() {
            self.base.units()
        } else {
            condition.label
        }
    }

    /// The counts of these units, called by the name of their area.
    fn own(&mut self, area: &str, units: &[Looked]) -> Vec<StepId> {
        let mut steps = Vec::with_capacity(CONDITIONS.len() + 2);
        let mut base = None;
        for (bit, condition) in CONDITIONS.iter().enumerate() {
            if let Some(step) = base.filter(|_| condition.is_base()) {
                steps.push(step);
                continue;
            }
            let taken = units.iter().filter(|it| it.taken >> bit & 1 == 1);
            let rows = taken.map(|it| it.at).collect();
            let label = format!("{area}：{}", self.label(condition));
            let step = self.trace.count(label, rows, Vec::new());
            if condition.is_base() {
                base = Some(step);
            }
            steps.push(step);
        }
        let people = || units.iter().filter_map(|it| Some((it.members?, it.at)));
        for (label, sum) in [
            ("已转组织关系的党员", people().map(|it| it.0.0).sum()),
            ("从业党员", people().map(|it| it.0.1).sum()),
        ] {
            let rows = people().map(|it| it.1).collect();
            steps.push(self.trace.said(
                format!("{area}：{label}"),
                Source::Sum(rows),
                Exact::from_integer(sum),
            ));
        }
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rate_has_its_two_counts() {
        assert_eq!(CONDITIONS.len(), 3 + 2 * (RATES.len() - 1));
        assert!(
            CONDITIONS.len() <= 32,
            "each is a bit of what was looked at"
        );
    }

    #[test]
    fn the_base_is_called_as_its_preset() {
        assert_eq!(BASE, Base::Operating.units());
    }
}
