//! What the forms make of a unit.

use crate::coverage::{Standing, branch_of, instructor_of};
use crate::ledger::Unit;
use crate::ledger::value::tight_cow;
use crate::map::HashMap;
use crate::unit::{Form, OrgKind, Ownership, UnitKind, Way};

/// A unit as the forms see it.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The unit.
    pub standing: &'a Standing<'a>,
    /// What it is.
    pub kind: UnitKind,
    /// What its organization is, if it has one of its own.
    pub org: OrgKind,
    /// Its legal representative, if a member.
    pub(super) lead: Option<Lead>,
    /// Whether a word of how it is registered says 独资.
    pub(super) sole: bool,
    /// Whose money its kind names, whoever controls it.
    pub(super) named: Option<Ownership>,
    /// Its joint branch, numbered.
    pub(super) branch: Option<usize>,
    /// Its instructor, numbered.
    pub(super) instructor: Option<usize>,
    /// Whether it joined a branch that is not named.
    pub(super) nameless: bool,
}

/// What a member who represents a unit is besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lead {
    Member,
    Secretary,
}

impl Lead {
    fn of(unit: &Unit) -> Option<Self> {
        unit.legal_is_member.as_ref().filter(|it| it.value)?;
        let same = match (&unit.legal, &unit.secretary) {
            (Some(legal), Some(secretary)) => {
                let (legal, secretary) = (&legal.value, &secretary.value);
                legal == secretary || tight_cow(legal) == tight_cow(secretary)
            }
            _ => false,
        };
        Some(if same { Self::Secretary } else { Self::Member })
    }
}

impl Facts<'_> {
    pub(super) fn is_from_abroad(&self) -> bool {
        matches!(
            self.named,
            Some(Ownership::HongKongMacaoTaiwan | Ownership::Foreign)
        )
    }
}

/// What was made of words that many rows share.
#[derive(Default)]
pub(super) struct Known<'a> {
    orgs: HashMap<[&'a str; 4], OrgKind>,
    /// 独资, and whose money, by the number of the words.
    registered: HashMap<usize, (bool, Option<Ownership>)>,
    /// By place and name.
    branches: HashMap<(usize, &'a str), Option<usize>>,
    /// By place and name.
    instructors: HashMap<(usize, &'a str), Option<usize>>,
    /// Numbers by what tells apart: branches, instructors.
    numbers: [HashMap<(String, String), usize>; 2],
}

impl<'a> Known<'a> {
    pub(super) fn facts(&mut self, standing: &'a Standing<'a>, kind: UnitKind) -> Facts<'a> {
        let unit = standing.unit;
        let org = if standing.form == Form::Single {
            self.org(unit)
        } else {
            OrgKind::Other
        };
        let (sole, named) = self.registered(standing);
        Facts {
            standing,
            kind,
            org,
            lead: Lead::of(unit),
            sole,
            named,
            branch: self.branch(standing),
            instructor: self.instructor(standing),
            nameless: standing.form == Form::Joint && unit.org.is_none(),
        }
    }

    fn registered(&mut self, standing: &Standing<'_>) -> (bool, Option<Ownership>) {
        let known = self.registered.entry(standing.words);
        *known.or_insert_with(|| {
            let said = [&standing.unit.kind, &standing.unit.ownership];
            let [kind, ownership] = said.map(|it| it.as_ref().map_or("", |it| it.value.as_str()));
            let sole = kind.contains("独资") || ownership.contains("独资");
            (sole, Ownership::by_words(kind))
        })
    }

    fn org(&mut self, unit: &'a Unit) -> OrgKind {
        let said = [&unit.category, &unit.org, &unit.form, &unit.has_org];
        let [category, names @ ..] = said.map(|it| it.as_ref().map_or("", |it| it.value.as_str()));
        let [org, form, has_org] = names;
        let known = self.orgs.entry([category, org, form, has_org]);
        *known.or_insert_with(|| org_kind(unit))
    }

    fn branch(&mut self, standing: &'a Standing<'a>) -> Option<usize> {
        let org = standing.unit.org.as_ref()?;
        if standing.form != Form::Joint || standing.way == Way::Attached {
            return None;
        }
        let [numbers, _] = &mut self.numbers;
        let known = self.branches.entry((standing.place, &org.value));
        *known.or_insert_with(|| branch_of(standing).map(|it| number(numbers, it)))
    }

    fn instructor(&mut self, standing: &'a Standing<'a>) -> Option<usize> {
        let name = standing.unit.instructor.as_ref()?;
        let [_, numbers] = &mut self.numbers;
        let known = self.instructors.entry((standing.place, &name.value));
        *known.or_insert_with(|| instructor_of(standing).map(|it| number(numbers, it)))
    }
}

/// What the organization of a unit is, as its row tells.
#[must_use]
pub fn org_kind(unit: &Unit) -> OrgKind {
    let said = [&unit.category, &unit.org, &unit.form, &unit.has_org];
    let [category, names @ ..] = said.map(|it| it.as_ref().map_or("", |it| it.value.as_str()));
    let mut kinds = names.into_iter().map(|it| OrgKind::of(category, it));
    let told = |it: &OrgKind| !matches!(it, OrgKind::Other | OrgKind::Unformed);
    kinds.find(told).unwrap_or(OrgKind::Other)
}

fn number(numbers: &mut HashMap<(String, String), usize>, key: (String, String)) -> usize {
    let next = numbers.len();
    *numbers.entry(key).or_insert(next)
}
