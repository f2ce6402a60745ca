//! Coverage of units by Party organizations: pairs, counted at the leaves and added up the tree.

mod base;
mod count;
mod dimension;
mod load;
mod sent;

pub use base::{fullness, has_no_place, is_part, outside};
pub use count::{Part, areas, breakdown, counts, takes};
pub use dimension::{Dimension, Value};
pub use load::{Load, branch_of, instructor_of, instructors, joint_branches};
pub use sent::send;

use arrayvec::ArrayVec;

use crate::law::Article;
use crate::law::branch_work::{ART_4_ESTABLISH, ESTABLISH_FROM};
use crate::law::practice::{COVERAGE, STAFF_LINES};
use crate::ledger::value::tight;
use crate::ledger::{Said, Unit};
use crate::map::HashMap;
use crate::policy::{Base, CoveragePolicy};
use crate::trace::StepId;
use crate::unit::{Form, Ownership, UnitKind, Way};

/// A rate: its name in the contract, its name for the person, its definition.
#[derive(Debug)]
pub struct RateKind {
    /// Its name in the contract.
    pub id: &'static str,
    /// Its name for the person.
    pub title: &'static str,
    /// Its definition in words.
    pub formula: &'static str,
    /// What the definition rests on.
    pub basis: &'static Article,
}

/// Every rate, in the order of the contract.
#[rustfmt::skip] // a table
pub static RATES: &[RateKind] = &[
    RateKind { id: "organized", title: "组织覆盖", formula: "（单独组建＋联合组建）÷ 实体运营单位", basis: &COVERAGE },
    RateKind { id: "separate", title: "单独组建", formula: "单独组建 ÷ 实体运营单位", basis: &COVERAGE },
    RateKind { id: "work", title: "工作覆盖", formula: "（已建党组织，或有指导员，或有联络员）÷ 实体运营单位", basis: &COVERAGE },
    RateKind { id: "due", title: "应建已建", formula: "正式党员3人以上且已建 ÷ 正式党员3人以上的单位", basis: &ART_4_ESTABLISH },
    RateKind { id: "staff50-member", title: "50人以上有党员", formula: "从业50人以上且有党员 ÷ 从业50人以上的单位", basis: &STAFF_LINES },
    RateKind { id: "staff100-organized", title: "100人以上有组织", formula: "从业100人以上且已建 ÷ 从业100人以上的单位", basis: &STAFF_LINES },
    RateKind { id: "scaled-separate", title: "规模以上单独建", formula: "规模以上且单独组建 ÷ 规模以上的单位", basis: &COVERAGE },
    RateKind { id: "instructed", title: "未建有指导员", formula: "未建且有指导员 ÷ 未建的单位", basis: &COVERAGE },
    RateKind { id: "enrolled", title: "党员纳管", formula: "已转组织关系的党员 ÷ 从业党员（两项都填的单位）", basis: &COVERAGE },
];

impl RateKind {
    /// Its definition in words, of the units of a base.
    #[must_use]
    pub fn formula_of(&self, base: Base) -> String {
        self.formula.replace(Base::Operating.units(), base.units())
    }
}

/// Level of an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Everything loaded.
    All,
    /// 区.
    District,
    /// 街道.
    Street,
    /// 社区.
    Community,
    /// 楼宇、园区、商圈、市场.
    Site,
}

impl Level {
    /// Whether it is wider than a community.
    #[must_use]
    pub fn is_street_or_above(self) -> bool {
        matches!(self, Self::All | Self::District | Self::Street)
    }

    /// The name of the contract.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::District => "district",
            Self::Street => "street",
            Self::Community => "community",
            Self::Site => "site",
        }
    }
}

/// The coverage of one area.
#[derive(Debug)]
pub struct Area {
    /// From the top; empty is everything.
    pub path: Vec<String>,
    /// Its level.
    pub level: Level,
    /// Its figures.
    pub figures: Figures,
}

/// The figures of a set of units.
#[derive(Debug)]
pub struct Figures {
    /// Units in the ledgers.
    pub listed: StepId,
    /// Units outside the base.
    pub excluded: StepId,
    /// Listed less excluded.
    pub base: StepId,
    /// Units of the base without even work coverage.
    pub blanks: StepId,
    /// Hit and of, in the order of [`RATES`].
    pub rates: Vec<(StepId, StepId)>,
}

/// Coverage of an earlier check, to compare with.
#[derive(Debug, Clone, Default)]
pub struct Previous {
    /// Which period it was of, as the person knows it.
    pub period: String,
    /// Its areas.
    pub areas: Vec<PreviousArea>,
}

/// One area of an earlier check.
#[derive(Debug, Clone, Default)]
pub struct PreviousArea {
    /// From the top; empty is everything.
    pub path: Vec<String>,
    /// Units of its base.
    pub base: i64,
    /// Hit and of, by the name of the rate.
    pub rates: Vec<(String, i64, i64)>,
}

/// What coverage makes of one unit. Counts read it alone: a hundred thousand rows of a ledger do not fit
/// where a processor keeps what is at hand.
#[derive(Debug)]
pub struct Standing<'a> {
    /// The unit.
    pub unit: &'a Unit,
    /// Its area with the level of each step.
    pub path: ArrayVec<(Level, &'a str), 4>,
    /// The number of its area among those understood with it: units of one path have the same.
    pub place: usize,
    /// The number of what its row says of status, kind, ownership and form, likewise.
    pub words: usize,
    /// What it is; `None` when nothing tells.
    pub kind: Option<UnitKind>,
    /// Who controls it; `None` when nothing tells.
    pub owner: Option<Ownership>,
    /// How it has an organization, finely.
    pub way: Way,
    /// How it has an organization.
    pub form: Form,
    /// Why it counts nowhere: it does not operate, or stands in the ledgers twice.
    pub closed: Option<String>,
    /// Why it is outside the base.
    pub excluded: Option<String>,
    /// Members, when they are written.
    pub members: Option<i64>,
    /// Formal members, when they are written.
    pub formal: Option<i64>,
    /// Members who have not transferred, when they are written.
    pub untransferred: Option<i64>,
    /// Employees, when they are written.
    pub staff: Option<i64>,
    /// Whether it is 规模以上.
    pub scaled: bool,
    /// Whether an instructor is named.
    pub instructed: bool,
    /// Whether a liaison is named.
    pub liaised: bool,
}

impl<'a> Standing<'a> {
    /// The name of one step of its place; `None`: it is not written.
    #[must_use]
    pub fn step(&self, level: Level) -> Option<&'a str> {
        let step = self.path.iter().find(|it| it.0 == level);
        step.map(|it| it.1)
    }

    /// Whether it has work coverage: an organization, an instructor or a liaison.
    #[must_use]
    pub fn has_work(&self) -> bool {
        self.form.is_organized() || self.instructed || self.liaised
    }

    /// Whether it has members enough to owe an organization.
    #[must_use]
    pub fn is_due(&self) -> bool {
        self.formal.is_some_and(|it| it >= ESTABLISH_FROM)
    }
}

fn number(count: Option<&Said<crate::ledger::value::Count>>) -> Option<i64> {
    count.map(|it| it.value.value)
}

/// Understands every unit.
#[must_use]
pub fn standings<'a>(units: &'a [Unit], policy: &CoveragePolicy) -> Vec<Standing<'a>> {
    let (mut words, mut places) = (Words::default(), Places::default());
    let told: Vec<Told> = units.iter().map(|it| words.told(it, policy)).collect();
    let repeats = repeats(units, &told);
    let read = units.iter().zip(told.iter().zip(repeats));
    read.map(|(unit, (told, repeats))| standing(unit, (*told, repeats), policy, &mut places))
        .collect()
}

#[inline(never)] // so that it is compiled for speed while it runs
fn standing<'a>(
    unit: &'a Unit,
    (told, repeats): (Told, bool),
    policy: &CoveragePolicy,
    places: &mut Places<'a>,
) -> Standing<'a> {
    let closed = match (&unit.status, told.closed, repeats) {
        (Some(status), true, _) => Some(format!("经营状态为“{}”", status.value)),
        (_, _, true) => Some("重复登记，代码与另一行相同，按填得最全的一行计".to_owned()),
        _ => None,
    };
    let kind = UnitKind::told(told.kind, unit);
    let social = kind.is_some_and(UnitKind::is_social);
    let owner = told.owner.filter(|_| !social);
    let owner = owner.or(social.then_some(Ownership::Social));
    let scaled = is_scaled(unit, policy);
    let excluded = closed
        .clone()
        .or_else(|| outside(policy.base, unit, (kind, owner, scaled)));
    let parts = [
        (Level::District, &unit.district),
        (Level::Street, &unit.street),
        (Level::Community, &unit.community),
        (Level::Site, &unit.site),
    ];
    let path: ArrayVec<_, 4> = parts
        .into_iter()
        .filter_map(|(level, it)| Some((level, it.as_ref()?.value.as_str())))
        .collect();
    let way = match told.way {
        Way::Blank => {
            let names = [&unit.category, &unit.org];
            let [category, org] = names.map(|it| it.as_ref().map(|it| it.value.as_str()));
            Way::named(category, org)
        }
        way => way,
    };
    let next = places.len();
    let place = *places.entry(path.clone()).or_insert(next);
    Standing {
        unit,
        path,
        place,
        words: told.number,
        kind,
        owner,
        way,
        form: way.form(),
        closed,
        excluded,
        members: unit.all_members(),
        formal: number(unit.formal.as_ref()),
        untransferred: number(unit.untransferred.as_ref()),
        staff: number(unit.staff.as_ref()),
        scaled: scaled == Some(true),
        instructed: unit.instructor.is_some(),
        liaised: unit.liaison.is_some(),
    }
}

/// The number of each path.
type Places<'a> = HashMap<ArrayVec<(Level, &'a str), 4>, usize>;

/// What the words of a row tell.
#[derive(Clone, Copy)]
struct Told {
    /// How many other words were told before these.
    number: usize,
    /// Whether it does not operate.
    closed: bool,
    /// What its kind says, if anything.
    kind: Option<UnitKind>,
    way: Way,
    owner: Option<Ownership>,
}

/// What was made of words that many rows share: status, kind, ownership, form, whether it has an
/// organization.
#[derive(Default)]
struct Words<'a> {
    told: HashMap<[Option<&'a str>; 5], Told>,
}

impl<'a> Words<'a> {
    #[inline(never)] // so that it is compiled for speed while it runs
    fn told(&mut self, unit: &'a Unit, policy: &CoveragePolicy) -> Told {
        let said = [
            &unit.status,
            &unit.kind,
            &unit.ownership,
            &unit.form,
            &unit.has_org,
        ];
        let said = said.map(|it| it.as_ref().map(|it| it.value.as_str()));
        let [status, kind, ownership, form, has_org] = said;
        let number = self.told.len();
        *self.told.entry(said).or_insert_with(|| {
            let status = status.map(tight).unwrap_or_default();
            let mut closed = policy.excluded_status.iter();
            Told {
                number,
                closed: closed.any(|it| status.contains(it.as_str())),
                kind: kind.and_then(UnitKind::stated),
                way: Way::told(form, has_org),
                owner: [ownership, kind]
                    .into_iter()
                    .flatten()
                    .find_map(Ownership::by_words),
            }
        })
    }
}

/// Which rows repeat a unit. Of rows with one code an operating one counts, then the fullest, then by
/// content: never by place, so that no order of files or rows changes a figure.
fn repeats(units: &[Unit], told: &[Told]) -> Vec<bool> {
    let mut repeats = vec![false; units.len()];
    let mut kept: HashMap<&str, usize> = HashMap::default();
    let rank = |at: usize| {
        (
            told.get(at).map(|it| it.closed),
            units.get(at).map(fullness),
        )
    };
    for (at, unit) in units.iter().enumerate() {
        let Some(code) = &unit.credit_code else {
            continue;
        };
        let known = kept.entry(&code.value).or_insert(at);
        if *known == at {
            continue;
        }
        let worse = if rank(at) < rank(*known) {
            std::mem::replace(known, at)
        } else {
            at
        };
        if let Some(it) = repeats.get_mut(worse) {
            *it = true;
        }
    }
    repeats
}

/// Whether it is 规模以上; `None` when nothing tells.
fn is_scaled(unit: &Unit, policy: &CoveragePolicy) -> Option<bool> {
    if let Some(said) = &unit.scaled {
        return Some(said.value);
    }
    let staff = number(unit.staff.as_ref()).map(|it| it >= policy.scaled.staff);
    let revenue = unit.revenue.as_ref();
    let revenue = revenue.map(|it| it.value >= policy.scaled.revenue_wan * 100);
    match (staff, revenue) {
        (None, None) => None,
        (staff, revenue) => Some(staff == Some(true) || revenue == Some(true)),
    }
}
