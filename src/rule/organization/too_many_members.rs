//! `ORG02`

use crate::law::branch_work::{ART_4_SIZE, MAX_BRANCH_MEMBERS};
use crate::ledger::{Organization, exact};
use crate::rule::{Problem, Scene, Sink, rule};
use crate::sheet::CellRef;
use crate::unit::OrgKind;

rule! {
    #[doc = include_str!("too_many_members.md")]
    pub static TOO_MANY_MEMBERS = {
        code: "ORG02",
        name: "too-many-members",
        severity: Warning,
        basis: &[&ART_4_SIZE],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for (org, _) in branches(scene) {
        let Some((members, at)) = members(org) else {
            continue;
        };
        if members > MAX_BRANCH_MEMBERS {
            let message = format!("党员{members}人，一般不超过{MAX_BRANCH_MEMBERS}人");
            out.report(Problem::at(at, message).org(Some(&org.name)));
        }
    }
}

/// The organizations of the roster that were not dissolved by the day of the check, with their kinds.
pub(super) fn standing<'a>(
    scene: &Scene<'a>,
) -> impl Iterator<Item = (&'a Organization, OrgKind)> + use<'a> {
    let as_of = scene.as_of;
    let gone = move |it: &Organization| {
        it.dissolved
            .as_ref()
            .is_some_and(|it| it.value.first <= as_of)
    };
    scene
        .records
        .organizations
        .iter()
        .filter(move |it| !gone(it))
        .map(|it| {
            let category = it.category.as_ref().map_or("", |it| it.value.as_str());
            (it, OrgKind::of(category, &it.name.value))
        })
}

/// The branches among them, joint ones included.
pub(super) fn branches<'a>(
    scene: &Scene<'a>,
) -> impl Iterator<Item = (&'a Organization, OrgKind)> + use<'a> {
    standing(scene).filter(|it| matches!(it.1, OrgKind::Branch | OrgKind::JointBranch))
}

/// The members of an organization: the total, or else the sum of formal and probationary ones.
pub(super) fn members(org: &Organization) -> Option<(i64, CellRef)> {
    exact(org.members.as_ref()).or_else(|| {
        let (formal, at) = exact(org.formal.as_ref())?;
        let (probationary, _) = exact(org.probationary.as_ref())?;
        Some((formal.saturating_add(probationary), at))
    })
}

/// Whether its name or category says that it is temporary or has a function only.
pub(super) fn is_temporary(org: &Organization) -> bool {
    [Some(&org.name), org.category.as_ref()]
        .into_iter()
        .flatten()
        .any(|it| it.value.contains("临时") || it.value.contains("功能"))
}
