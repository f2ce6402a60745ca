//! `MEM09`

use crate::law::practice::CROSS_FOOT;
use crate::ledger::exact;
use crate::ledger::{EventKind, Meeting, Organization, Said};
use crate::map::HashMap;
use crate::rule::{Problem, Scene, Severity, Sink, rule};
use crate::sheet::CellRef;
use crate::unit::{OrgId, OrgKind};

rule! {
    #[doc = include_str!("rosters_differ.md")]
    pub static ROSTERS_DIFFER = {
        code: "MEM09",
        name: "rosters-differ",
        severity: Error,
        basis: &[&CROSS_FOOT],
        check: check,
    }
}

/// The members of a branch in the roster of members.
#[derive(Debug)]
pub(super) struct Counted {
    /// The first of them.
    pub(super) first: CellRef,
    all: i64,
    /// Those who may be left out of those expected: away, out of touch, excused.
    excused: i64,
    /// Formal and probationary; `None` when of some it is not said.
    pub(super) kinds: Option<(i64, i64)>,
}

/// The members of every branch, as the roster of members has them.
pub(super) fn counted(scene: &Scene<'_>) -> HashMap<OrgId, Counted> {
    let mut out: HashMap<OrgId, Counted> = HashMap::default();
    for member in scene
        .records
        .members
        .iter()
        .filter(|it| it.gone().is_none())
    {
        let Some(id) = member
            .org
            .as_ref()
            .and_then(|it| scene.directory.find(&it.value))
        else {
            continue;
        };
        let counted = out.entry(id).or_insert(Counted {
            first: member.name.at,
            all: 0,
            excused: 0,
            kinds: Some((0, 0)),
        });
        let yes = |it: &Option<Said<bool>>| it.as_ref().is_some_and(|it| it.value);
        let excused = yes(&member.floating) || yes(&member.lost) || member.exemption().is_some();
        counted.all += 1;
        counted.excused += i64::from(excused);
        let probationary = i64::from(member.is_probationary());
        counted.kinds = counted
            .kinds
            .filter(|_| member.kind.is_some())
            .map(|it| (it.0 + 1 - probationary, it.1 + probationary));
    }
    out
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let counted = counted(scene);
    if counted.is_empty() {
        return;
    }
    let congresses = latest_congresses(scene);
    for (id, org) in scene.directory.orgs.iter().enumerate() {
        let is_branch = matches!(org.kind, OrgKind::Branch | OrgKind::JointBranch);
        let Some(counted) = counted.get(&id).filter(|_| is_branch) else {
            continue;
        };
        if let Some(problem) = org.record.as_ref().and_then(|it| rosters(it, counted)) {
            out.report(problem);
        }
        // Where the roster of organizations says a total, DQ04 compares with that.
        let total = org.record.as_ref().and_then(|it| it.members.as_ref());
        let congress = congresses.get(&id).filter(|_| exact(total).is_none());
        if let Some(problem) = congress.and_then(|it| expected(it, counted)) {
            out.report(problem);
        }
    }
}

/// One finding for the numbers of a branch that differ.
fn rosters(org: &Organization, counted: &Counted) -> Option<Problem> {
    let kinds = counted.kinds;
    let total = exact(org.members.as_ref()).map(|it| (it, "党员总数", counted.all));
    let formal = exact(org.formal.as_ref())
        .zip(kinds)
        .map(|it| (it.0, "正式党员", it.1.0));
    let probationary = exact(org.probationary.as_ref())
        .zip(kinds)
        .map(|it| (it.0, "预备党员", it.1.1));
    let different: Vec<_> = [total, formal, probationary]
        .into_iter()
        .flatten()
        .filter(|it| it.0.0 != it.2)
        .collect();
    let ((_, at), _, _) = different.first()?;
    let words: Vec<String> = different
        .iter()
        .map(|((written, _), what, rows)| format!("{what}{written}人，党员名册里有{rows}人"))
        .collect();
    let mut problem = Problem::at(*at, format!("组织名册写{}", words.join("；")))
        .org(Some(&org.name))
        .because(counted.first, "党员名册里这个支部的第一名党员");
    for ((_, cell), _, _) in different.iter().skip(1) {
        problem = problem.and_at(*cell);
    }
    Some(problem)
}

/// The last congress of each organization in the period: the roster is that of today.
fn latest_congresses<'a>(scene: &Scene<'a>) -> HashMap<OrgId, &'a Meeting> {
    let mut out: HashMap<OrgId, &Meeting> = HashMap::default();
    let day = |it: &Meeting| it.date.as_ref().map(|it| it.value.first);
    for meeting in &scene.records.meetings {
        let held = day(meeting).filter(|it| scene.period.holds(*it) && *it <= scene.as_of);
        let org = meeting
            .org
            .as_ref()
            .and_then(|it| scene.directory.find(&it.value));
        let is_congress = meeting.kinds.contains(&EventKind::BranchCongress);
        let (Some(held), Some(org), true) = (held, org, is_congress) else {
            continue;
        };
        let known = out.entry(org).or_insert(meeting);
        if day(known).is_some_and(|it| it < held) {
            *known = meeting;
        }
    }
    out
}

fn expected(meeting: &Meeting, counted: &Counted) -> Option<Problem> {
    let (expected, at) = exact(meeting.expected.as_ref())?;
    let left_out = meeting.exempt.as_ref().map_or(0, |it| it.value.value);
    let probationary = counted.kinds.map_or(0, |it| it.1);
    // Who may be left out, and whether probationary members are counted in, differs from place to place.
    let least = counted.all - counted.excused.max(left_out) - probationary;
    let message = format!(
        "党员大会应到{expected}人，党员名册里这个支部有{}人",
        counted.all
    );
    (!(least..=counted.all).contains(&expected)).then(|| {
        Problem::of(meeting, at, message)
            .severity(Severity::Hint)
            .because(counted.first, "党员名册里这个支部的第一名党员")
    })
}
