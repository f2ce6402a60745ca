//! What could be done: about units without an organization, joint branches and instructors; about needs
//! nobody took on, services and resources.
//!
//! Proposals only. They change no other figure; a Party organization decides.

mod effect;
pub mod flow;
mod instructors;
pub mod joint;
pub mod matches;

use std::collections::BTreeMap;

pub use effect::{Effect, after};
pub use instructors::{Assignment, BASIS, Near};
pub use joint::{Join, Joint};
pub use matches::{Match, OpenNeed};

use crate::coverage::{Area, Level, Standing};
use crate::ledger::value::{tight, tight_cow};
use crate::ledger::{ListItem, Records};
use crate::map::HashMap;
use crate::policy::Policy;
use crate::regional::{ListKind, Places, is_matched, item_at, tells_matched};
use crate::trace::{Op, Rows, StepId, Trace};
use crate::unit::Directory;

/// What a person wants of the proposals. Units and instructors are told by name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wishes {
    /// These units make one branch, and nobody else is added.
    pub together: Vec<Vec<String>>,
    /// These two are not put together.
    pub apart: Vec<(String, String)>,
    /// These units are not joined to others at all.
    pub alone: Vec<String>,
    /// This unit gets this instructor.
    pub send: Vec<Sending>,
    /// This unit does not get this instructor.
    pub spare: Vec<Sending>,
}

impl Wishes {
    /// Every unit they name.
    fn units(&self) -> impl Iterator<Item = &String> {
        let together = self.together.iter().flatten();
        let apart = self.apart.iter().flat_map(|it| [&it.0, &it.1]);
        let sent = self.send.iter().chain(&self.spare).map(|it| &it.unit);
        together.chain(apart).chain(&self.alone).chain(sent)
    }
}

/// An instructor and a unit.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Sending {
    /// Name of the instructor.
    pub instructor: String,
    /// Name of the unit.
    pub unit: String,
}

/// Which of the two proposals something is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum About {
    /// Joint branches.
    Joint,
    /// Instructors.
    Instructors,
}

/// A unit nothing could be proposed for.
#[derive(Debug)]
pub struct Left {
    /// Its place in the ledger of units.
    pub unit: usize,
    /// What is lacking.
    pub about: About,
    /// Why.
    pub why: String,
}

/// The proposals; units are told by their place in [`Records::units`].
#[derive(Debug, Default)]
pub struct Plans {
    /// New joint branches.
    pub joint: Vec<Joint>,
    /// Units to be taken in by joint branches that exist.
    pub joins: Vec<Join>,
    /// Instructors sent to units.
    pub instructors: Vec<Assignment>,
    /// Units left over.
    pub left: Vec<Left>,
    /// Wishes that cannot be met, each in a sentence.
    pub refused: Vec<String>,
    /// What else should be known.
    pub notes: Vec<String>,
    /// How far that would move the rates of the whole and of each district and street.
    pub effect: Vec<Effect>,
    /// Services, resources and projects for needs nobody took on.
    pub matches: Vec<Match>,
    /// Needs nothing is proposed for.
    pub open_needs: Vec<OpenNeed>,
    /// Needs taken on if all of it were done, and all needs; `None`: there are no needs.
    pub needs_after: Option<(StepId, StepId)>,
    /// Why the numbers of `needs_after` are what they are.
    pub trace: Trace,
}

impl Plans {
    /// Units of new joint branches and of those taken in by others.
    pub fn joined(&self) -> impl Iterator<Item = usize> {
        let new = self.joint.iter().flat_map(|it| &it.units);
        new.chain(self.joins.iter().flat_map(|it| &it.units))
            .copied()
    }

    /// Why a unit gets its instructor.
    #[must_use]
    pub fn reason(&self, unit: usize, near: Near) -> String {
        let soon = self.joined().any(|it| it == unit);
        let until = if soon {
            "；已列入联合组建建议，批复之前先派"
        } else {
            ""
        };
        format!("{}{until}", near.title())
    }
}

/// What proposals are made from.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// All ledgers.
    pub records: &'a Records,
    /// The organizations.
    pub directory: &'a Directory,
    /// The units as coverage sees them.
    pub standings: &'a [Standing<'a>],
    /// Coverage of every area as it is, and where its numbers are.
    pub areas: (&'a [Area], &'a Trace),
    /// Where rows of the regional ledgers belong.
    pub places: &'a Places<'a>,
    /// The rule pack.
    pub policy: &'a Policy,
}

/// Proposes joint branches and instructors, and counts what would come of them.
#[must_use]
pub fn propose(ground: Ground<'_>, wishes: &Wishes) -> Plans {
    let mut plans = Plans::default();
    let names = Names::new(ground.standings, wishes);
    joint::propose(ground, &names, wishes, &mut plans);
    instructors::propose(ground, &names, wishes, &mut plans);
    plans.effect = effect::effect(ground, &plans);
    (plans.matches, plans.open_needs) = matches::propose(&ground.records.lists, ground.places);
    plans.needs_after = needs_after(&ground.records.lists, &mut plans);
    plans
}

/// Counts the needs that would be taken on.
fn needs_after(lists: &[ListItem], plans: &mut Plans) -> Option<(StepId, StepId)> {
    let needs: Vec<&ListItem> = lists
        .iter()
        .filter(|it| ListKind::of(it) == ListKind::Need && tells_matched(it))
        .collect();
    if needs.is_empty() {
        return None;
    }
    let rows = |takes: &dyn Fn(&ListItem) -> bool| -> Rows {
        let taken = needs.iter().filter(|it| takes(it));
        taken.map(|it| item_at(it)).collect()
    };
    let proposed = plans.matches.iter().filter_map(|it| lists.get(it.need));
    let proposed = proposed.filter(|it| tells_matched(it));
    let proposed: Rows = proposed.map(item_at).collect();
    let trace = &mut plans.trace;
    let now = trace.count("需求对接：已对接", rows(&is_matched), Vec::new());
    let more = trace.count("需求对接：建议对接", proposed, Vec::new());
    let all = trace.count("需求对接：清单所列", rows(&|_| true), Vec::new());
    let then = trace.calc("需求对接：建议做到后", Op::Add, vec![now, more]);
    Some((then, all))
}

/// A unit that could do with an organization.
fn is_open(standing: &Standing<'_>) -> bool {
    standing.excluded.is_none() && !standing.form.is_organized()
}

/// Units that wishes name, and an order of all that does not depend on the order of files and rows.
struct Names {
    known: BTreeMap<String, Vec<usize>>,
    /// All units by place, name and code.
    order: Vec<usize>,
    /// Where each unit stands in that order.
    rank: Vec<usize>,
}

impl Names {
    fn new(standings: &[Standing<'_>], wishes: &Wishes) -> Self {
        // Far fewer places than units: units are sorted place by place.
        let mut places: HashMap<&[(Level, &str)], Vec<usize>> = HashMap::default();
        for (index, it) in standings.iter().enumerate() {
            places.entry(it.path.as_slice()).or_default().push(index);
        }
        let mut places = Vec::from_iter(places);
        places.sort_unstable();
        let key = |index: &usize| {
            standings.get(*index).map(|it| {
                let code = it.unit.credit_code.as_ref().map(|it| it.value.as_str());
                let name = it.unit.name.value.as_str();
                (name, code, it.formal, it.unit.name.at)
            })
        };
        let mut order = Vec::with_capacity(standings.len());
        for (_, mut units) in places {
            units.sort_unstable_by(|a, b| key(a).cmp(&key(b)));
            order.append(&mut units);
        }
        let mut rank = vec![0; order.len()];
        for (at, index) in order.iter().enumerate() {
            if let Some(rank) = rank.get_mut(*index) {
                *rank = at;
            }
        }
        let mut known: BTreeMap<String, Vec<usize>> =
            wishes.units().map(|it| (tight(it), Vec::new())).collect();
        let named = if known.is_empty() { &[][..] } else { &order };
        for index in named {
            let name = standings.get(*index).map(|it| it.unit.name.value.as_str());
            if let Some(units) = known.get_mut(tight_cow(name.unwrap_or_default()).as_ref()) {
                units.push(*index);
            }
        }
        known.retain(|_, units| !units.is_empty());
        Self { known, order, rank }
    }

    /// Sorts units by their order.
    fn sort<T>(&self, list: &mut [T], unit: impl Fn(&T) -> usize) {
        list.sort_by_key(|it| self.rank.get(unit(it)));
    }

    /// The unit a person means.
    ///
    /// # Errors
    ///
    /// Why nothing can be proposed for it.
    fn open(&self, name: &str, standings: &[Standing<'_>]) -> Result<usize, String> {
        let named = self.known.get(&tight(name));
        let named = named.ok_or_else(|| format!("两新台账里没有“{name}”"))?;
        let of = |index: &usize| standings.get(*index);
        let counted: Vec<usize> = named
            .iter()
            .copied()
            .filter(|it| of(it).is_some_and(|it| it.excluded.is_none()))
            .collect();
        match counted.as_slice() {
            [] => Err(format!("“{name}”不计入实体运营单位")),
            [one] if of(one).is_some_and(is_open) => Ok(*one),
            [_] => Err(format!("“{name}”已经建立党组织")),
            more => Err(format!(
                "有{}家单位都叫“{name}”，分不清是哪一家",
                more.len()
            )),
        }
    }

    /// Every unit of a name.
    fn all(&self, name: &str) -> &[usize] {
        self.known.get(&tight(name)).map_or(&[], Vec::as_slice)
    }
}
