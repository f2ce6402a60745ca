//! `ORG09`

use chrono::{Months, NaiveDate};

use super::too_many_members::{is_temporary, standing};
use crate::law::branch_work::ART_21_TERM;
use crate::law::term::{
    ART_1_YEARS, ART_2_IN_TIME, BRANCH_TERM_YEARS, COMMITTEE_TERM_YEARS,
    VILLAGE_COMMUNITY_TERM_YEARS,
};
use crate::ledger::Organization;
use crate::ledger::value::arabic;
use crate::rule::{Problem, Scene, Sink, rule};
use crate::sheet::CellRef;
use crate::unit::OrgKind;

rule! {
    #[doc = include_str!("term_expired.md")]
    pub static TERM_EXPIRED = {
        code: "ORG09",
        name: "term-expired",
        severity: Warning,
        basis: &[&ART_1_YEARS, &ART_2_IN_TIME, &ART_21_TERM],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for (org, kind) in standing(scene) {
        let Some((end, at)) = end_with_extension(org, kind) else {
            continue;
        };
        if end < scene.as_of {
            let message = format!("任期{end}届满，还没有换届");
            out.report(Problem::at(at, message).org(Some(&org.name)));
        }
    }
}

/// The last day of an organization's term, extension included, and the cell that tells it.
pub(super) fn end_with_extension(
    org: &Organization,
    kind: OrgKind,
) -> Option<(NaiveDate, CellRef)> {
    let end = end(org, kind)?;
    let extended = org
        .extended_to
        .as_ref()
        .map(|it| (it.value.latest(), it.at));
    Some(extended.filter(|it| it.0 > end.0).unwrap_or(end))
}

/// The last day of an organization's term: as the roster says, or the years after the last election.
pub(super) fn end(org: &Organization, kind: OrgKind) -> Option<(NaiveDate, CellRef)> {
    let elects = !matches!(
        kind,
        OrgKind::Unformed | OrgKind::Street | OrgKind::District
    );
    if !elects || is_temporary(org) {
        return None;
    }
    if let Some(expiry) = &org.expiry {
        return Some((expiry.value.latest(), expiry.at));
    }
    let last = org.last_election.as_ref()?;
    let years = stated_years(org).or_else(|| usual_years(org, kind))?;
    let end = last
        .value
        .latest()
        .checked_add_months(Months::new(years * 12))?;
    Some((end, last.at))
}

fn stated_years(org: &Organization) -> Option<u32> {
    let text = arabic(&org.term.as_ref()?.value);
    let from = text.find(|it: char| it.is_ascii_digit())?;
    let rest = text.get(from..)?;
    let number = rest.split(|it: char| !it.is_ascii_digit()).next()?;
    let years = number.parse().ok()?;
    (1..=10).contains(&years).then_some(years)
}

fn usual_years(org: &Organization, kind: OrgKind) -> Option<u32> {
    match kind {
        OrgKind::Community => Some(VILLAGE_COMMUNITY_TERM_YEARS),
        OrgKind::Committee => Some(COMMITTEE_TERM_YEARS),
        OrgKind::GeneralBranch | OrgKind::Branch | OrgKind::JointBranch => {
            Some(if is_of_village_or_community(&org.name.value) {
                VILLAGE_COMMUNITY_TERM_YEARS
            } else {
                BRANCH_TERM_YEARS
            })
        }
        _ => None,
    }
}

/// Whether a name is of an organization of a village or community, not of a unit that lies there.
fn is_of_village_or_community(name: &str) -> bool {
    const UNITS: &[&str] = &[
        "公司",
        "企业",
        "集团",
        "商会",
        "协会",
        "学校",
        "小学",
        "中学",
        "幼儿园",
        "医院",
        "卫生",
        "银行",
        "物业",
    ];
    let has = |words: &[&str]| words.iter().any(|it| name.contains(it));
    has(&["社区", "村", "居委"]) && !has(UNITS)
}
