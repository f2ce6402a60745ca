//! Figures of the ledgers that an item of a scoring table may measure.

use std::collections::BTreeMap;

use super::Ground;
use super::subject::{Subject, Who, unit_names};
use crate::coverage::Standing;
use crate::duty::Frame;
use crate::law::education::MEMBER_HOURS;
use crate::law::training_plan::LEADER_HOURS;
use crate::ledger::value::{When, tight, yes_no};
use crate::ledger::{Delegate, ListItem, Matter, Meeting, Member, Records, Said, came};
use crate::policy::{Per, ScorePolicy, Scored};
use crate::regional::{self, Hours, Served};
use crate::sheet::CellRef;
use crate::trace::Exact;
use crate::unit::{Directory, OrgId, OrgKind};

/// A figure: a part of a whole, or of a bonus a number of times.
#[derive(Debug)]
pub(super) struct FigureKind {
    /// Its name in a pack.
    pub(super) id: &'static str,
    /// Its name for the person.
    pub(super) title: &'static str,
    /// What counts, and of what: 实到人次 ÷ 应到人次.
    pub(super) formula: &'static str,
    /// What brings one more; empty: nothing after the fact.
    pub(super) deed: &'static str,
    /// Whom it can be measured of.
    pub(super) of: &'static [Scored],
    measure: fn(&Books<'_>, &Subject) -> Option<Pair>,
}

/// A part and its whole.
pub(super) struct Pair {
    pub(super) hit: Amount,
    pub(super) of: Amount,
    /// What is missing from the whole.
    pub(super) missing: Vec<CellRef>,
}

/// One side of a pair.
pub(super) enum Amount {
    /// So many rows.
    Rows(Vec<CellRef>),
    /// Numbers in rows, added up.
    Sum(Exact, Vec<CellRef>),
}

impl Amount {
    pub(super) fn value(&self) -> Exact {
        match self {
            Self::Rows(rows) => Exact::from_integer(i64::try_from(rows.len()).unwrap_or(i64::MAX)),
            Self::Sum(value, _) => *value,
        }
    }
}

const ORGS: &[Scored] = &[Scored::Branch, Scored::Community, Scored::Street];
const AREAS: &[Scored] = &[Scored::Community, Scored::Street];

/// Every figure.
#[rustfmt::skip] // a table
static FIGURES: &[FigureKind] = &[
    FigureKind { id: "attendance", title: "到会率", formula: "实到人次 ÷ 应到人次", deed: "", of: ORGS, measure: attendance },
    FigureKind { id: "hours-reached", title: "学时达标", formula: "达到年度学时的党员 ÷ 填了学时的党员", deed: "", of: &[Scored::Branch], measure: hours_reached },
    FigureKind { id: "served", title: "参加志愿服务", formula: "有服务时长的党员 ÷ 在册党员", deed: "", of: &[Scored::Branch], measure: served },
    FigureKind { id: "service-hours", title: "服务时长", formula: "服务小时 ÷ 党员人数", deed: "", of: &[Scored::Branch, Scored::Member], measure: service_hours },
    FigureKind { id: "study-hours", title: "学习时长", formula: "学时 ÷ 应达到的学时", deed: "", of: &[Scored::Member], measure: study_hours },
    FigureKind { id: "present", title: "参加组织生活", formula: "到会次数 ÷ 记了到会名单的次数", deed: "", of: &[Scored::Member], measure: present },
    FigureKind { id: "due-organized", title: "应建已建", formula: "正式党员3人以上且已建的单位 ÷ 正式党员3人以上的单位", deed: "为一家应建未建的单位建立党组织", of: AREAS, measure: due_organized },
    FigureKind { id: "need-matched", title: "需求对接", formula: "已对接的需求 ÷ 清单所列需求", deed: "再对接一条需求", of: AREAS, measure: |b, s| b.lists(s, regional::is_matched, regional::tells_matched) },
    FigureKind { id: "need-done", title: "需求办结", formula: "已办结的需求 ÷ 已对接的需求", deed: "再办结一条已对接的需求", of: AREAS, measure: |b, s| b.lists(s, regional::is_done, regional::is_matched_and_tells_done) },
    FigureKind { id: "matters-closed", title: "社情办结", formula: "已办结的事项 ÷ 台账所列事项", deed: "再办结一件社情", of: AREAS, measure: |b, s| b.matters(s, regional::is_closed, regional::tells_closed) },
    FigureKind { id: "matters-on-time", title: "按期办结", formula: "在时限内办结的 ÷ 写了时限和办结时间的办结事项", deed: "", of: AREAS, measure: |b, s| b.matters(s, regional::is_in_time, regional::is_timed) },
    FigureKind { id: "matters-published", title: "结果公示", formula: "已公示的事项 ÷ 已办结的事项", deed: "再公示一件已办结的事项", of: AREAS, measure: |b, s| b.matters(s, regional::is_published, regional::is_closed_and_tells_published) },
    FigureKind { id: "agreements", title: "共建签约", formula: "已签协议的单位 ÷ 台账所列单位", deed: "再与一家单位签约", of: AREAS, measure: agreements },
    FigureKind { id: "delegate-attendance", title: "成员单位参会", formula: "实到次数 ÷ 应到次数", deed: "", of: &[Scored::MemberUnit, Scored::Community, Scored::Street], measure: delegate_attendance },
    FigureKind { id: "active-quarters", title: "每季度有共建活动", formula: "有共建活动的季度 ÷ 已结束的季度", deed: "", of: &[Scored::MemberUnit], measure: active_quarters },
    FigureKind { id: "taken-on", title: "认领需求、项目", formula: "认领并开展的清单事项", deed: "", of: &[Scored::MemberUnit], measure: taken_on },
];

/// A figure by its name in a pack.
pub(super) fn by_id(id: &str) -> Option<&'static FigureKind> {
    FIGURES.iter().find(|it| it.id == id)
}

/// What is wrong with a table of points, in words: figures nobody knows, or not of those scored.
#[must_use]
pub fn lint(policy: &ScorePolicy) -> Vec<String> {
    let of = policy.of.title();
    let known: Vec<&str> = FIGURES
        .iter()
        .filter(|it| it.of.contains(&policy.of))
        .map(|it| it.id)
        .collect();
    let is_org = ORGS.contains(&policy.of);
    let mut wrong = Vec::new();
    for item in &policy.indicators {
        let title = &item.title;
        if let Some(figure) = item.figure.as_deref().filter(|it| !known.contains(it)) {
            wrong.push(format!(
                "评分项“{title}”的figure“{figure}”不能用于{of}，可以写：{}",
                known.join("、")
            ));
        }
        let by_org = !item.duties.is_empty() || !item.findings.is_empty();
        if by_org && !is_org {
            wrong.push(format!(
                "评分项“{title}”：给{of}评分不能按任务或问题计分，请写figure或entered"
            ));
        }
    }
    wrong
}

/// The records by whom they are of.
pub(super) struct Books<'a> {
    frame: Frame<'a>,
    directory: &'a Directory,
    records: &'a Records,
    meetings: BTreeMap<OrgId, Vec<&'a Meeting>>,
    members: BTreeMap<OrgId, Vec<&'a Member>>,
    served: Served<'a>,
    units: Vec<String>,
    standings: &'a [Standing<'a>],
}

impl<'a> Books<'a> {
    pub(super) fn new(ground: Ground<'a>) -> Self {
        let Ground {
            frame,
            directory,
            records,
            standings,
            ..
        } = ground;
        let org = |it: Option<&Said<String>>| directory.find(&it?.value);
        let mut books = Self {
            frame,
            directory,
            records,
            meetings: BTreeMap::new(),
            members: BTreeMap::new(),
            served: Served::new(frame, directory, records),
            units: unit_names(records).into_keys().collect(),
            standings,
        };
        for (org, it) in directory.meetings(records) {
            if it.date.as_ref().is_some_and(|it| books.counts(&it.value)) {
                books.meetings.entry(org).or_default().push(it);
            }
        }
        for it in &records.members {
            if let Some(org) = org(it.org.as_ref()).filter(|_| it.gone().is_none()) {
                books.members.entry(org).or_default().push(it);
            }
        }
        books
    }

    pub(super) fn measure(&self, kind: &FigureKind, of: &Subject) -> Option<Pair> {
        (kind.measure)(self, of).filter(|it| it.of.value() != Exact::default())
    }

    /// Whether a day lies in the period, up to the day of the check.
    fn counts(&self, when: &When) -> bool {
        self.frame.period.holds(when.first) && when.first <= self.frame.as_of
    }

    fn of_org<T>(map: &'a BTreeMap<OrgId, Vec<T>>, of: &Subject) -> &'a [T] {
        let Who::Org(org) = of.who else { return &[] };
        map.get(&org).map_or(&[], Vec::as_slice)
    }

    /// Whether a row of an area's ledger lies in the area of an organization.
    fn lies_in(&self, of: &Subject, (street, community): (Option<&str>, Option<&str>)) -> bool {
        let Who::Org(id) = of.who else { return false };
        let Some(org) = self.directory.orgs.get(id) else {
            return false;
        };
        let record = org.record.as_ref();
        let own_street = record.and_then(|it| it.street.as_ref());
        let own = record.and_then(|it| it.community.as_ref());
        let same = |said: Option<&str>, own: Option<&Said<String>>| {
            said.is_some_and(|said| {
                own.is_some_and(|it| tight(&it.value) == tight(said))
                    || self.directory.find(said) == Some(id)
            })
        };
        match org.kind {
            OrgKind::Community => same(community, own),
            _ => same(street, own_street),
        }
    }

    fn lists(
        &self,
        of: &Subject,
        hit: fn(&ListItem) -> bool,
        whole: fn(&ListItem) -> bool,
    ) -> Option<Pair> {
        let text = |it: &'a Option<Said<String>>| it.as_ref().map(|it| it.value.as_str());
        let own = self.records.lists.iter().filter(|it| {
            regional::ListKind::of(it) == regional::ListKind::Need
                && self.lies_in(of, (text(&it.street), text(&it.community)))
                && whole(it)
        });
        rows(own, hit, regional::item_at)
    }

    fn matters(
        &self,
        of: &Subject,
        hit: fn(&Matter) -> bool,
        whole: fn(&Matter) -> bool,
    ) -> Option<Pair> {
        let text = |it: &'a Option<Said<String>>| it.as_ref().map(|it| it.value.as_str());
        let own =
            self.records.matters.iter().filter(|it| {
                self.lies_in(of, (text(&it.street), text(&it.community))) && whole(it)
            });
        rows(own, hit, regional::matter_at)
    }

    fn delegates(&self, of: &Subject) -> Vec<&'a Delegate> {
        let own = |it: &&Delegate| match of.who {
            Who::Unit(at) => it
                .unit
                .as_ref()
                .is_some_and(|it| self.units.get(at) == Some(&tight(&it.value))),
            Who::Org(id) => {
                let org = it
                    .org
                    .as_ref()
                    .and_then(|it| self.directory.find(&it.value));
                org == Some(id)
            }
            Who::Member(_) => false,
        };
        self.records.delegates.iter().filter(own).collect()
    }

    /// Items of the lists that a unit took on or offered, with the day they were.
    fn deeds(&self, of: &Subject) -> Vec<(&'a ListItem, &'a When)> {
        let Who::Unit(at) = of.who else {
            return Vec::new();
        };
        let own = |it: &ListItem| {
            [&it.partner, &it.proposer]
                .into_iter()
                .flatten()
                .any(|it| self.units.get(at) == Some(&tight(&it.value)))
        };
        let day = |it: &'a ListItem| {
            let done = it.done.as_ref().or(it.matched_date.as_ref())?;
            Some((it, &done.value))
        };
        let items = self.records.lists.iter().filter(|it| own(it));
        items
            .filter_map(day)
            .filter(|it| self.counts(it.1))
            .collect()
    }
}

/// The rows that meet a condition, of all.
fn rows<'a, T: 'a>(
    all: impl Iterator<Item = &'a T>,
    hit: impl Fn(&T) -> bool,
    at: impl Fn(&T) -> CellRef,
) -> Option<Pair> {
    let (mut met, mut whole, mut missing) = (Vec::new(), Vec::new(), Vec::new());
    for it in all {
        whole.push(at(it));
        if hit(it) {
            met.push(at(it));
        } else {
            missing.push(at(it));
        }
    }
    (!whole.is_empty()).then_some(Pair {
        hit: Amount::Rows(met),
        of: Amount::Rows(whole),
        missing,
    })
}

/// Sums of two numbers of the same rows; `None` when no row has both.
fn sums(numbers: &[(i64, i64, CellRef)], unit: i64) -> Option<Pair> {
    let all = || numbers.iter().map(|it| it.2).collect::<Vec<_>>();
    let sum = |pick: fn(&(i64, i64, CellRef)) -> i64| {
        Amount::Sum(Exact::new(numbers.iter().map(pick).sum(), unit), all())
    };
    (!numbers.is_empty()).then(|| Pair {
        hit: sum(|it| it.0),
        of: sum(|it| it.1),
        missing: numbers
            .iter()
            .filter(|it| it.0 < it.1)
            .map(|it| it.2)
            .collect(),
    })
}

fn attendance(books: &Books<'_>, of: &Subject) -> Option<Pair> {
    let own = Books::of_org(&books.meetings, of).iter();
    let counts: Vec<(i64, i64, CellRef)> = own
        .filter_map(|it| came(it.present.as_ref(), it.expected.as_ref()))
        .collect();
    sums(&counts, 1)
}

fn hours_reached(books: &Books<'_>, of: &Subject) -> Option<Pair> {
    let year = books.frame.period;
    if year.per != Per::Year || books.frame.as_of < year.last() {
        return None;
    }
    let own = Books::of_org(&books.members, of).iter().copied();
    let owing = own.filter(|it| it.exemption().is_none() && it.hours.is_some());
    let reached = |it: &Member| {
        let hours = it.hours.as_ref().map_or(0, |it| it.value);
        hours >= owed_hours(it) * 100
    };
    let at = |it: &Member| it.hours.as_ref().map_or(it.name.at, |it| it.at);
    rows(owing, reached, at)
}

fn owed_hours(member: &Member) -> i64 {
    if member.is_leader() {
        LEADER_HOURS
    } else {
        MEMBER_HOURS
    }
}

fn served(books: &Books<'_>, of: &Subject) -> Option<Pair> {
    let own = Books::of_org(&books.members, of);
    let sum = |it: &Hours| it.iter().map(|it| it.0).sum::<i64>();
    let known = own.iter().any(|it| books.served.hours_of(it).is_some());
    let hit = |it: &Member| books.served.hours_of(it).is_some_and(|it| sum(&it) > 0);
    rows(own.iter().copied().filter(|_| known), hit, |it| it.name.at)
}

fn service_hours(books: &Books<'_>, of: &Subject) -> Option<Pair> {
    let members: Vec<&Member> = match of.who {
        Who::Member(at) => books.records.members.get(at).into_iter().collect(),
        _ => Books::of_org(&books.members, of).to_vec(),
    };
    let said: Vec<Hours> = members
        .iter()
        .filter_map(|it| books.served.hours_of(it))
        .collect();
    (!said.is_empty()).then(|| Pair {
        hit: Amount::Sum(
            Exact::new(said.iter().flatten().map(|it| it.0).sum(), 100),
            said.into_iter().flatten().map(|it| it.1).collect(),
        ),
        of: Amount::Rows(members.iter().map(|it| it.name.at).collect()),
        missing: Vec::new(),
    })
}

fn study_hours(books: &Books<'_>, of: &Subject) -> Option<Pair> {
    let Who::Member(at) = of.who else { return None };
    let member = books.records.members.get(at)?;
    let said = member.hours.as_ref()?;
    let owed = owed_hours(member) * 100;
    sums(&[(said.value.min(owed), owed, said.at)], 100)
}

/// Meetings of the own branch that name who came or who did not.
fn present(books: &Books<'_>, of: &Subject) -> Option<Pair> {
    let Who::Member(at) = of.who else { return None };
    let member = books.records.members.get(at)?;
    let org = books.directory.find(&member.org.as_ref()?.value)?;
    let name = tight(&member.name.value);
    let own = books.meetings.get(&org)?.iter().copied();
    let names = |it: &Option<Said<String>>| {
        it.as_ref()
            .is_some_and(|it| tight(&it.value).contains(&name))
    };
    let listed = own.filter(|it| it.attendees.is_some() || it.absent_names.is_some());
    let came = |it: &Meeting| match &it.absent_names {
        Some(_) => !names(&it.absent_names),
        None => names(&it.attendees),
    };
    rows(listed, came, |it| it.row.anchor())
}

fn agreements(books: &Books<'_>, of: &Subject) -> Option<Pair> {
    let Who::Org(id) = of.who else { return None };
    let own = books.records.agreements.iter().filter(|it| {
        let org = it
            .org
            .as_ref()
            .and_then(|it| books.directory.find(&it.value));
        org == Some(id) && regional::tells_signed(it)
    });
    rows(own, regional::is_signed, regional::agreement_at)
}

fn due_organized(books: &Books<'_>, of: &Subject) -> Option<Pair> {
    let text = |it: &'_ Option<Said<String>>| it.as_ref().map(|it| it.value.clone());
    let own = books.standings.iter().filter(|it| {
        let (street, community) = (text(&it.unit.street), text(&it.unit.community));
        it.excluded.is_none()
            && it.is_due()
            && books.lies_in(of, (street.as_deref(), community.as_deref()))
    });
    rows(own, |it| it.form.is_organized(), |it| it.unit.name.at)
}

fn delegate_attendance(books: &Books<'_>, of: &Subject) -> Option<Pair> {
    let own = books.delegates(of);
    let counts: Vec<(i64, i64, CellRef)> = own
        .iter()
        .filter_map(|it| came(it.present.as_ref(), it.expected.as_ref()))
        .collect();
    sums(&counts, 1)
}

/// Quarters that are over, each with the deeds in it.
fn active_quarters(books: &Books<'_>, of: &Subject) -> Option<Pair> {
    if books.records.lists.is_empty() {
        return None;
    }
    let deeds = books.deeds(of);
    let over = books.frame.period.parts(Per::Quarter).into_iter();
    let over: Vec<_> = over.filter(|it| it.last() <= books.frame.as_of).collect();
    let active: Vec<CellRef> = over
        .iter()
        .filter_map(|quarter| {
            let held = deeds.iter().find(|it| quarter.holds(it.1.first))?;
            Some(held.0.row.start)
        })
        .collect();
    let all = Exact::from_integer(i64::try_from(over.len()).unwrap_or(i64::MAX));
    Some(Pair {
        missing: if active.len() < over.len() {
            vec![of.at]
        } else {
            Vec::new()
        },
        of: Amount::Sum(all, vec![of.at]),
        hit: Amount::Rows(active),
    })
}

fn taken_on(books: &Books<'_>, of: &Subject) -> Option<Pair> {
    let deeds = books.deeds(of);
    let done = |it: &ListItem| {
        let said = it.matched.as_ref().and_then(|it| yes_no(&it.value));
        said != Some(false)
    };
    let taken = deeds.iter().map(|it| it.0).filter(|it| done(it));
    rows(taken, |_| true, |it| it.row.start)
}
