//! From proposals to the data of the façade, and from a caller's wishes to those of the engine.

use serde::Deserialize;

use super::{convert, dto, regional};
use crate::check::Check;
use crate::coverage::Level;
use crate::law::Article;
use crate::ledger::Unit;
use crate::plan::{self, About, joint};

/// What a person wants of the proposals; units and instructors by name.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Wishes {
    /// Units that make one branch, nobody else added.
    pub together: Vec<Vec<String>>,
    /// Two units that are not put together.
    pub apart: Vec<(String, String)>,
    /// Units that are not joined to others.
    pub alone: Vec<String>,
    /// Units and the instructors they get.
    pub send: Vec<Sending>,
    /// Units and the instructors they do not get.
    pub spare: Vec<Sending>,
}

/// An instructor and a unit.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Sending {
    /// Name of the instructor.
    pub instructor: String,
    /// Name of the unit.
    pub unit: String,
}

impl Wishes {
    pub(super) fn plain(&self) -> plan::Wishes {
        let sendings = |list: &[Sending]| {
            let one = |it: &Sending| plan::Sending {
                instructor: it.instructor.clone(),
                unit: it.unit.clone(),
            };
            list.iter().map(one).collect()
        };
        plan::Wishes {
            together: self.together.clone(),
            apart: self.apart.clone(),
            alone: self.alone.clone(),
            send: sendings(&self.send),
            spare: sendings(&self.spare),
        }
    }
}

pub(super) fn plans(check: &Check) -> dto::Plans {
    let plans = check.plans();
    dto::Plans {
        joint_branches: plans
            .joint
            .iter()
            .map(|it| joint_branch(check, it))
            .collect(),
        joins: plans.joins.iter().map(|it| join(check, it)).collect(),
        instructors: plans
            .instructors
            .iter()
            .map(|it| assignment(check, it))
            .collect(),
        left: plans.left.iter().map(|it| left(check, it)).collect(),
        effect: plans.effect.iter().map(effect).collect(),
        matches: regional::matches(check),
        open_needs: regional::open_needs(check),
        match_effect: regional::match_effect(check),
        refused: plans.refused.clone(),
        notes: plans.notes.clone(),
    }
}

fn units<'a>(check: &'a Check, of: &'a [usize]) -> impl Iterator<Item = &'a Unit> {
    of.iter().filter_map(|it| check.records.units.get(*it))
}

fn names(check: &Check, of: &[usize]) -> Vec<String> {
    units(check, of).map(|it| it.name.value.clone()).collect()
}

fn cells(check: &Check, of: &[usize]) -> Vec<dto::Cell> {
    let at: Vec<_> = units(check, of).map(|it| it.name.at).collect();
    convert::cells(check, &at)
}

fn ids(of: &[&Article]) -> Vec<String> {
    of.iter().map(|it| it.id.to_owned()).collect()
}

fn joint_branch(check: &Check, it: &joint::Joint) -> dto::JointBranch {
    dto::JointBranch {
        site: it
            .path
            .last()
            .cloned()
            .unwrap_or_else(|| "不在同一区域".to_owned()),
        units: names(check, &it.units),
        formals: units(check, &it.units)
            .map(|it| it.formal.as_ref().map_or(0, |it| it.value.value))
            .collect(),
        formal_members: it.formal,
        level: it.level.id(),
        path: it.path.clone(),
        at: cells(check, &it.units),
        why: it.why.clone(),
        basis: ids(&joint::basis(it.level)),
        pinned: it.pinned,
    }
}

fn join(check: &Check, it: &joint::Join) -> dto::Join {
    dto::Join {
        branch: it.branch.clone(),
        units: names(check, &it.units),
        at: cells(check, &it.units),
        branch_at: convert::cell(check, it.at.into()),
        why: it.why.clone(),
        basis: ids(&joint::basis(Level::Community)),
    }
}

fn assignment(check: &Check, it: &plan::Assignment) -> dto::Assignment {
    let of: Vec<usize> = it.units.iter().map(|it| it.0).collect();
    let pinned: Vec<usize> = it
        .units
        .iter()
        .filter(|it| it.1 == plan::Near::Pinned)
        .map(|it| it.0)
        .collect();
    dto::Assignment {
        instructor: it.instructor.clone(),
        units: names(check, &of),
        at: cells(check, &of),
        reasons: it
            .units
            .iter()
            .map(|it| check.plans().reason(it.0, it.1))
            .collect(),
        pinned: names(check, &pinned),
        before: it.before,
        then: it.then,
        most: it.most,
        instructor_at: convert::cells(check, &it.at),
        why: it.why.clone(),
        basis: ids(plan::BASIS),
    }
}

fn left(check: &Check, it: &plan::Left) -> dto::LeftUnit {
    let unit = check.records.units.get(it.unit);
    let path = unit.map(|it| [&it.district, &it.street, &it.community, &it.site]);
    dto::LeftUnit {
        unit: unit.map(|it| it.name.value.clone()).unwrap_or_default(),
        about: match it.about {
            About::Joint => "joint",
            About::Instructors => "instructors",
        },
        path: path
            .into_iter()
            .flatten()
            .flatten()
            .map(|it| it.value.clone())
            .collect(),
        why: it.why.clone(),
        at: cells(check, &[it.unit]),
    }
}

fn effect(it: &plan::Effect) -> dto::Effect {
    let rate = |(hit, of)| dto::Rate { hit, of };
    dto::Effect {
        path: it.path.clone(),
        rate: it.rate,
        before: rate(it.before),
        after: rate(it.after),
    }
}
