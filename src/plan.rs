//! What could be done about the units without an organization: joint branches, instructors.
//!
//! Proposals only. They change no other figure; a Party organization decides.

pub mod flow;
mod instructors;
pub mod joint;

use std::collections::BTreeMap;

pub use instructors::{Assignment, BASIS, Near};
pub use joint::{Join, Joint};

use crate::coverage::{self, Area, Level, Standing};
use crate::ledger::value::tight;
use crate::ledger::{Records, Said, Unit};
use crate::policy::Policy;
use crate::trace::Trace;
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
    /// Coverage of the areas if all of it were done, in the order of the check's own.
    pub after: Vec<Area>,
    /// Why the numbers of `after` are what they are.
    pub trace: Trace,
}

impl Plans {
    /// Units of new joint branches and of those taken in by others.
    pub fn joined(&self) -> impl Iterator<Item = usize> {
        let new = self.joint.iter().flat_map(|it| &it.units);
        new.chain(self.joins.iter().flat_map(|it| &it.units))
            .copied()
    }
}

impl Plans {
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
    /// The rule pack.
    pub policy: &'a Policy,
}

/// Proposes joint branches and instructors, and counts what would come of them.
#[must_use]
pub fn propose(ground: Ground<'_>, wishes: &Wishes) -> Plans {
    let mut plans = Plans::default();
    let names = Names::new(ground.standings);
    joint::propose(ground, &names, wishes, &mut plans);
    instructors::propose(ground, &names, wishes, &mut plans);
    let units = applied(&ground.records.units, &plans);
    let standings = coverage::standings(&units, &ground.policy.coverage);
    plans.after = coverage::areas(&standings, ground.policy.coverage.base, &mut plans.trace);
    plans
}

/// The ledger of units as it would read if all were done.
#[must_use]
pub fn applied(units: &[Unit], plans: &Plans) -> Vec<Unit> {
    let mut units = units.to_vec();
    let said = |value: &str, unit: &Unit| {
        Some(Said {
            value: value.to_owned(),
            at: unit.name.at,
        })
    };
    for unit in plans.joined() {
        if let Some(unit) = units.get_mut(unit) {
            unit.form = said("联合组建", unit);
        }
    }
    for sent in &plans.instructors {
        for (unit, _) in &sent.units {
            if let Some(unit) = units.get_mut(*unit) {
                unit.instructor = said(&sent.instructor, unit);
            }
        }
    }
    units
}

/// The name of one step of a unit's place, `None` when it is not written.
fn step<'a>(standing: &'a Standing<'_>, level: Level) -> Option<&'a str> {
    let step = standing.path.iter().find(|it| it.0 == level);
    step.map(|it| it.1.as_str())
}

/// Formal members of a unit, when they are written.
fn formal(standing: &Standing<'_>) -> Option<i64> {
    standing.unit.formal.as_ref().map(|it| it.value.value)
}

/// A unit that could do with an organization.
fn is_open(standing: &Standing<'_>) -> bool {
    standing.excluded.is_none() && !standing.form.is_organized()
}

/// Units found by name, and their order, which does not depend on the order of files and rows.
struct Names {
    known: BTreeMap<String, Vec<usize>>,
    /// All units by place, name and code.
    order: Vec<usize>,
}

impl Names {
    fn new(standings: &[Standing<'_>]) -> Self {
        let mut keyed: Vec<_> = standings
            .iter()
            .enumerate()
            .map(|(index, it)| {
                let path: Vec<&str> = it.path.iter().map(|it| it.1.as_str()).collect();
                let code = it.unit.credit_code.as_ref().map(|it| it.value.as_str());
                let name = it.unit.name.value.as_str();
                ((path, name, code, formal(it), it.unit.name.at), index)
            })
            .collect();
        keyed.sort();
        let mut known: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for ((_, name, ..), index) in &keyed {
            known.entry(tight(name)).or_default().push(*index);
        }
        Self {
            known,
            order: keyed.into_iter().map(|it| it.1).collect(),
        }
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
