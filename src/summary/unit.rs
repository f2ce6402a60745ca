//! A unit without its name: what figures are made of, in the engine's own words.
//!
//! What a row says is understood once, where the ledgers are. Here only what was understood is kept, never
//! the words themselves, and it is written so that the same functions understand the same again.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::part::{Part, Place, cell, level};
use super::{hex, short_hash};
use crate::coverage::{Level, Standing, fullness, has_no_place, instructor_of, is_part};
use crate::ledger::value::{Count, tight};
use crate::ledger::{Field, Fields, RowRef, Said, Unit};
use crate::sheet::CellRef;
use crate::statistics;
use crate::unit::{Form, OrgKind, Ownership, Way, industries, industry, usual};

/// A word that puts a unit outside every base of a merged check.
pub(super) const OUT: &str = "汇总件里不计入";
/// Words of how a firm is registered.
const SOLE: &str = "独资";

/// One unit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a column of the ledger"
)]
pub struct UnitPart {
    /// Where its name stands.
    pub at: Place,
    /// Its place, in the list of places.
    pub path: usize,
    /// Hash of its credit code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Hash of its name.
    pub name: String,
    /// Whether it does not operate.
    #[serde(skip_serializing_if = "is_false")]
    pub closed: bool,
    /// How many of its cells are blank.
    pub blank: usize,
    /// Hash of its row.
    pub content: String,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// Who controls it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<String>,
    /// Whose money its registration names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub money: Option<String>,
    /// Whether it is registered as 独资.
    #[serde(skip_serializing_if = "is_false")]
    pub sole: bool,
    /// Its trade, by section.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub industry: Option<String>,
    /// How it has an organization.
    pub way: String,
    /// The rank of its own organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rank: Option<String>,
    /// Hash of the name of its organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub org: Option<String>,
    /// Employees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff: Option<i64>,
    /// Full members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formal: Option<i64>,
    /// All members.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<i64>,
    /// Members who have not transferred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub untransferred: Option<i64>,
    /// Whether it is 规模以上.
    #[serde(skip_serializing_if = "is_false")]
    pub scaled: bool,
    /// Its instructor, by a running number within its community.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instructor: Option<usize>,
    /// Whether it has a liaison.
    #[serde(skip_serializing_if = "is_false")]
    pub liaison: bool,
    /// Whether its legal representative is a member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_member: Option<bool>,
    /// Whether the legal representative is the secretary.
    #[serde(skip_serializing_if = "is_false")]
    pub legal_secretary: bool,
    /// Whether it is part of a legal person.
    #[serde(skip_serializing_if = "is_false")]
    pub branch: bool,
    /// Whether it has no fixed place.
    #[serde(skip_serializing_if = "is_false")]
    pub no_place: bool,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands in a reference"
)]
fn is_false(it: &bool) -> bool {
    !*it
}

/// Running numbers of instructors, from 1 in each community, in the order of the ledgers: enough to count heads
/// by, and nothing a name could be tried against.
#[derive(Default)]
pub(super) struct Instructors(BTreeMap<String, BTreeMap<String, usize>>);

impl Instructors {
    fn number(&mut self, it: &Standing<'_>) -> Option<usize> {
        let (community, name) = instructor_of(it)?;
        let known = self.0.entry(community).or_default();
        let next = known.len() + 1;
        Some(*known.entry(name).or_insert(next))
    }
}

fn number(said: Option<&Said<Count>>) -> Option<i64> {
    said.map(|it| it.value.value)
}

fn rank(kind: OrgKind) -> Option<&'static str> {
    match kind {
        OrgKind::District | OrgKind::Street | OrgKind::Community | OrgKind::Committee => {
            Some("党委")
        }
        OrgKind::GeneralBranch => Some("党总支"),
        OrgKind::Branch | OrgKind::JointBranch => Some("党支部"),
        OrgKind::Unformed | OrgKind::Other => None,
    }
}

impl UnitPart {
    /// What is kept of a unit.
    pub(super) fn of(
        it: &Standing<'_>,
        path: usize,
        at: Place,
        instructors: &mut Instructors,
    ) -> Self {
        let unit = it.unit;
        let texts = || [&unit.kind, &unit.ownership].into_iter().flatten();
        let money = unit.kind.as_ref();
        let money = money.and_then(|it| Ownership::by_words(&it.value));
        let abroad =
            |it: &Ownership| matches!(it, Ownership::HongKongMacaoTaiwan | Ownership::Foreign);
        let trade = unit.industry.as_ref().map(|it| industry(&it.value));
        let same = unit.legal.as_ref().zip(unit.secretary.as_ref());
        let (blank, content) = fullness(unit);
        let own = (it.form == Form::Single).then(|| statistics::org_kind(unit));
        Self {
            at,
            path,
            code: unit
                .credit_code
                .as_ref()
                .map(|it| short_hash(it.value.as_bytes())),
            name: short_hash(tight(&unit.name.value).as_bytes()),
            // A row that repeats another operates all the same: which of them counts is asked anew.
            closed: it.closed.is_some() && unit.status.is_some() && !is_repeat(it),
            blank,
            content: hex(&content),
            kind: it.kind.map(|it| it.title().to_owned()),
            owner: it.owner.map(|it| it.title().to_owned()),
            money: money.filter(abroad).map(|it| it.title().to_owned()),
            sole: texts().any(|it| it.value.contains(SOLE)),
            industry: trade.filter(|it| industries().contains(&it.as_str())),
            way: it.way.title().to_owned(),
            rank: own.and_then(rank).map(str::to_owned),
            org: unit
                .org
                .as_ref()
                .map(|it| short_hash(usual(&it.value).as_bytes())),
            staff: number(unit.staff.as_ref()),
            formal: number(unit.formal.as_ref()),
            members: it.members,
            untransferred: number(unit.untransferred.as_ref()),
            scaled: it.scaled,
            instructor: instructors.number(it),
            liaison: unit.liaison.is_some(),
            legal_member: unit.legal_is_member.as_ref().map(|it| it.value),
            legal_secretary: same
                .is_some_and(|(legal, other)| tight(&legal.value) == tight(&other.value)),
            branch: is_part(unit),
            no_place: has_no_place(unit),
        }
    }

    /// Its numbers.
    pub(super) fn numbers(&self) -> impl Iterator<Item = i64> {
        [self.staff, self.formal, self.members, self.untransferred]
            .into_iter()
            .flatten()
    }

    /// Which of several rows of one unit counts: the least.
    pub(super) fn order(&self) -> (bool, usize, &str) {
        (self.closed, self.blank, &self.content)
    }

    /// The unit again, as a ledger would write it that names nobody.
    pub(super) fn unit(&self, path: &[(String, String)], base: u32, frame: &Columns) -> Unit {
        let at = cell(self.at, base);
        let said = |value: &str| {
            Some(Said {
                value: value.to_owned(),
                at,
            })
        };
        let text = |it: &Option<String>| it.as_deref().and_then(said);
        let yes = |it: bool, word: &str| if it { said(word) } else { None };
        let count = |it: Option<i64>| {
            it.map(|value| Said {
                value: Count {
                    value,
                    approximate: false,
                },
                at,
            })
        };
        let step = |asked: Level| {
            let found = path.iter().find(|it| level(&it.0) == asked);
            found.and_then(|it| said(&it.1))
        };
        let way = Way::ALL.iter().find(|it| it.title() == self.way);
        let form = match way {
            None | Some(Way::Blank | Way::Unstated) => None,
            Some(way) => said(way.title()),
        };
        let words: Vec<&str> = [self.kind.as_deref(), self.money.as_deref()]
            .into_iter()
            .flatten()
            .chain(self.sole.then_some(SOLE))
            .collect();
        let social = Ownership::Social.title();
        Unit {
            row: RowRef::new(CellRef { col: 0, ..at }, Rc::clone(&frame.fields)),
            name: Said {
                value: if self.branch { "分公司" } else { "" }.to_owned(),
                at,
            },
            credit_code: None,
            lost_code: None,
            kind: (!words.is_empty())
                .then(|| words.join(""))
                .as_deref()
                .and_then(said),
            ownership: text(&self.owner).filter(|it| it.value != social),
            legal: yes(self.legal_secretary, "同一人"),
            legal_is_member: self.legal_member.map(|value| Said { value, at }),
            industry: text(&self.industry),
            address: yes(self.no_place, "无固定场所"),
            founded: None,
            district: step(Level::District),
            street: step(Level::Street),
            community: step(Level::Community),
            site: step(Level::Site),
            status: yes(self.closed, OUT),
            staff: count(self.staff),
            revenue: None,
            scaled: Some(Said {
                value: self.scaled,
                at,
            }),
            formal: count(self.formal),
            probationary: None,
            members: count(self.members),
            untransferred: count(self.untransferred),
            has_org: yes(way == Some(&Way::Unstated), "是"),
            form,
            org: text(&self.org),
            org_founded: None,
            category: text(&self.rank),
            secretary: yes(self.legal_secretary, "同一人"),
            reason: None,
            planned: None,
            // Of several parts nobody is the same person.
            instructor: self
                .instructor
                .and_then(|it| said(&format!("{}-{it}", frame.part))),
            instructor_phone: None,
            liaison: yes(self.liaison, "有"),
            union: None,
            remark: None,
        }
    }
}

fn is_repeat(it: &Standing<'_>) -> bool {
    it.closed
        .as_deref()
        .is_some_and(|it| it.starts_with("重复登记"))
}

/// The columns the ledgers of a part have, and what tells the part from others.
pub(super) struct Columns {
    fields: Rc<Fields>,
    part: String,
}

impl Columns {
    pub(super) fn of(part: &Part) -> Self {
        let has = |it: &&Field| part.fields.iter().any(|known| known == it.id());
        let columns = statistics::ASKED.iter().filter(has);
        Self {
            fields: Rc::new(columns.map(|it| (*it, 0)).collect()),
            part: part.seal.get(..16).unwrap_or(&part.seal).to_owned(),
        }
    }
}
