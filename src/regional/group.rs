//! Figures by who does it: units, branches, communities.

use std::collections::BTreeMap;

use super::{Hours, Places, Served, UNSAID};
use crate::duty::Frame;
use crate::ledger::value::tight;
use crate::ledger::{Checkin, Delegate, Member, Records, Said};
use crate::sheet::CellRef;
use crate::trace::{Exact, Op, Rows, Source, StepId, Trace};
use crate::unit::{Directory, OrgId};

/// What is divided, and by whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum GroupKind {
    /// Checking in, by the unit people work in.
    CheckinUnits,
    /// Checking in, by community.
    CheckinPlaces,
    /// Attendance of part-time members, by their unit.
    DelegateUnits,
    /// Hours of service, by branch.
    BranchHours,
}

impl GroupKind {
    /// Every kind.
    pub const ALL: &[Self] = &[
        Self::CheckinUnits,
        Self::CheckinPlaces,
        Self::DelegateUnits,
        Self::BranchHours,
    ];

    /// The name of the contract.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::CheckinUnits => "checkinUnits",
            Self::CheckinPlaces => "checkinPlaces",
            Self::DelegateUnits => "delegateUnits",
            Self::BranchHours => "branchHours",
        }
    }

    /// The kind of a name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|it| it.id() == id)
    }

    /// Its rate: title, and definition in words.
    #[must_use]
    pub fn rate(self) -> (&'static str, &'static str) {
        match self {
            Self::CheckinUnits | Self::CheckinPlaces => {
                ("在职党员报到", "有报到日期的 ÷ 台账所列的在职党员")
            }
            Self::DelegateUnits => ("兼职委员到会", "实到次数 ÷ 应到次数"),
            Self::BranchHours => ("参加志愿服务", "有服务时长的党员 ÷ 支部党员"),
        }
    }

    /// Its hours for each person, in words; empty: it has none.
    #[must_use]
    pub fn per_person(self) -> &'static str {
        match self {
            Self::CheckinUnits | Self::CheckinPlaces => "服务时长合计 ÷ 写了服务时长的在职党员",
            Self::DelegateUnits => "",
            Self::BranchHours => "服务时长合计 ÷ 支部党员",
        }
    }
}

/// Hours of a group: all of them, and for each person.
#[derive(Debug, Clone, Copy)]
pub struct Sums {
    /// All of them.
    pub sum: StepId,
    /// For each person.
    pub each: StepId,
}

/// One unit, branch or community.
#[derive(Debug)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// Whom it is compared with; empty: no place is given.
    pub group: String,
    /// Place among those by hours for each person, from 1, equal ones share it; 0: none is given.
    pub rank: usize,
    /// People in it.
    pub people: usize,
    /// Above the line of its rate.
    pub hit: StepId,
    /// Below it.
    pub of: StepId,
    /// Hours of service; `None`: nobody wrote any.
    pub hours: Option<Sums>,
    /// Where it is named first.
    pub at: CellRef,
}

/// Every group of a kind, in an order that does not depend on that of rows.
pub fn groups(
    kind: GroupKind,
    (frame, records, directory): (Frame<'_>, &Records, &Directory),
    trace: &mut Trace,
) -> Vec<Group> {
    let mut all = match kind {
        GroupKind::CheckinUnits => {
            let unit = |it: &Checkin| it.unit.as_ref().map(|it| tight(&it.value));
            checkins(records, unit, trace)
        }
        GroupKind::CheckinPlaces => {
            let places = Places::new(records, directory);
            let place = |it: &Checkin| {
                let path = places.of_checkin(it).into_iter();
                let names: Vec<String> = path.map(|it| it.1).collect();
                (!names.is_empty()).then(|| names.join(" › "))
            };
            checkins(records, place, trace)
        }
        GroupKind::DelegateUnits => delegates(records, trace),
        GroupKind::BranchHours => branches(frame, records, directory, trace),
    };
    ranked(&mut all, trace);
    all
}

fn gathered<'a, T>(
    rows: impl Iterator<Item = &'a T>,
    name: impl Fn(&T) -> Option<String>,
) -> BTreeMap<(bool, String), Vec<&'a T>> {
    let mut groups: BTreeMap<(bool, String), Vec<&T>> = BTreeMap::new();
    for it in rows {
        let key = name(it).map_or((true, UNSAID.to_owned()), |it| (false, it));
        groups.entry(key).or_default().push(it);
    }
    groups
}

fn checkins(
    records: &Records,
    name: impl Fn(&Checkin) -> Option<String>,
    trace: &mut Trace,
) -> Vec<Group> {
    let named = records.checkins.iter().filter(|it| it.name.is_some());
    let groups = gathered(named, name);
    let one = |((_, name), rows): ((bool, String), Vec<&Checkin>)| {
        let at = rows.iter().map(|it| it.row.start).min()?;
        let here = rows.iter().filter(|it| it.date.is_some());
        let came: Rows = here.map(|it| it.row.start).collect();
        let all: Rows = rows.iter().map(|it| it.row.start).collect();
        let said = rows.iter().filter_map(|it| it.hours.as_ref());
        let hours: Hours = said.map(|it| (it.value, it.at)).collect();
        let kept: Rows = hours.iter().map(|it| it.1).collect();
        let hit = trace.count(format!("{name}：有报到日期的"), came, Vec::new());
        let of = trace.count(format!("{name}：台账所列的在职党员"), all, Vec::new());
        let hours = (!hours.is_empty()).then(|| {
            let people = trace.count(format!("{name}：写了服务时长的"), kept, Vec::new());
            sums(&name, &hours, people, trace)
        });
        Some(Group {
            name,
            group: String::new(),
            rank: 0,
            people: rows.len(),
            hit,
            of,
            hours,
            at,
        })
    };
    groups.into_iter().filter_map(one).collect()
}

fn delegates(records: &Records, trace: &mut Trace) -> Vec<Group> {
    let unit = |it: &Delegate| it.unit.as_ref().map(|it| tight(&it.value));
    let groups = gathered(records.delegates.iter(), unit);
    let one = |((_, name), rows): ((bool, String), Vec<&Delegate>)| {
        let at = rows.iter().map(|it| it.row.start).min()?;
        let (hit, of) = super::attendance(&rows, &format!("{name} · "), trace);
        Some(Group {
            name,
            group: String::new(),
            rank: 0,
            people: rows.len(),
            hit,
            of,
            hours: None,
            at,
        })
    };
    groups.into_iter().filter_map(one).collect()
}

/// Branches of the roster of members, or else those the ledger of services names.
fn branches(
    frame: Frame<'_>,
    records: &Records,
    directory: &Directory,
    trace: &mut Trace,
) -> Vec<Group> {
    let served = Served::new(frame, directory, records);
    let mut people: BTreeMap<OrgId, Vec<(CellRef, Hours)>> = BTreeMap::new();
    if records.members.is_empty() {
        for (org, hours) in served.people() {
            if let (Some(org), Some(first)) = (org, hours.first()) {
                let own = people.entry(org).or_default();
                own.push((first.1, hours.clone()));
            }
        }
    } else {
        let org = |it: Option<&Said<String>>| directory.find(&it?.value);
        let takes_part = |it: &&Member| it.gone().is_none();
        for it in records.members.iter().filter(takes_part) {
            if let Some(org) = org(it.org.as_ref()) {
                let hours = served.hours_of(it).unwrap_or_default();
                people.entry(org).or_default().push((it.name.at, hours));
            }
        }
    }
    let one = |(id, people): (OrgId, Vec<(CellRef, Hours)>)| {
        let org = directory.orgs.get(id)?;
        let active = people.iter().filter(|it| total(&it.1) > 0);
        let active: Rows = active.map(|it| it.0).collect();
        let all: Rows = people.iter().map(|it| it.0).collect();
        let hours: Hours = people.iter().flat_map(|it| it.1.clone()).collect();
        let name = &org.name;
        let hit = trace.count(format!("{name}：有服务时长的党员"), active, Vec::new());
        let of = trace.count(format!("{name}：支部党员"), all, Vec::new());
        let category = org.record.as_ref().and_then(|it| it.category.as_ref());
        Some(Group {
            group: category.map_or_else(|| org.kind.title().to_owned(), |it| it.value.clone()),
            rank: 0,
            people: people.len(),
            hit,
            of,
            hours: (!hours.is_empty()).then(|| sums(name, &hours, of, trace)),
            at: org.at,
            name: org.name.clone(),
        })
    };
    let groups: Vec<Group> = people.into_iter().filter_map(one).collect();
    // Where nobody wrote an hour there is nothing to rank.
    if groups.iter().all(|it| it.hours.is_none()) {
        return Vec::new();
    }
    groups
}

fn total(hours: &Hours) -> i64 {
    hours.iter().map(|it| it.0).sum()
}

fn sums(name: &str, hours: &Hours, people: StepId, trace: &mut Trace) -> Sums {
    let rows: Rows = hours.iter().map(|it| it.1).collect();
    let value = Exact::new(total(hours), 100);
    let sum = trace.said(
        format!("{name}：服务时长合计（小时）"),
        Source::Sum(rows),
        value,
    );
    Sums {
        sum,
        each: trace.calc(
            format!("{name}：人均服务时长（小时）"),
            Op::Div,
            vec![sum, people],
        ),
    }
}

/// Gives places by hours for each person among those of one group, and lays the groups out by them.
fn ranked(all: &mut [Group], trace: &Trace) {
    let each = |it: &Group| it.hours.map(|it| trace.value(it.each));
    let mut values: BTreeMap<String, Vec<Exact>> = BTreeMap::new();
    for it in all.iter() {
        if let (Some(value), false) = (each(it), it.group.is_empty()) {
            values.entry(it.group.clone()).or_default().push(value);
        }
    }
    for it in all.iter_mut() {
        if let (Some(value), Some(others)) = (each(it), values.get(&it.group)) {
            it.rank = 1 + others.iter().filter(|it| **it > value).count();
        }
    }
    all.sort_by(|a, b| {
        let place = |it: &Group| if it.rank == 0 { usize::MAX } else { it.rank };
        let key = |it: &Group| {
            (
                it.group.clone(),
                place(it),
                it.name == UNSAID,
                it.name.clone(),
            )
        };
        key(a).cmp(&key(b))
    });
}
