//! Coverage of units by Party organizations: pairs, counted at the leaves and added up the tree.

use std::collections::HashSet;

use crate::law::Article;
use crate::law::branch_work::{ART_4_ESTABLISH, ESTABLISH_FROM};
use crate::law::practice::{COVERAGE, STAFF_FOR_MEMBER, STAFF_FOR_ORG, STAFF_LINES};
use crate::ledger::value::tight;
use crate::ledger::{Said, Unit};
use crate::policy::CoveragePolicy;
use crate::sheet::CellRef;
use crate::trace::{Exact, Op, Rows, Source, StepId, Trace};
use crate::unit::Form;

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

/// Level of an area.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

/// What coverage makes of one unit.
#[derive(Debug)]
pub struct Standing<'a> {
    /// The unit.
    pub unit: &'a Unit,
    /// Its area with the level of each step.
    pub path: Vec<(Level, String)>,
    /// How it has an organization.
    pub form: Form,
    /// Why it is outside the base.
    pub excluded: Option<String>,
    /// Members, when they are written.
    pub members: Option<i64>,
    /// Whether it is 规模以上.
    pub scaled: bool,
}

impl Standing<'_> {
    /// Whether it has work coverage: an organization, an instructor or a liaison.
    #[must_use]
    pub fn has_work(&self) -> bool {
        self.form.is_organized() || self.unit.instructor.is_some() || self.unit.liaison.is_some()
    }

    /// Whether it has members enough to owe an organization.
    #[must_use]
    pub fn is_due(&self) -> bool {
        number(self.unit.formal.as_ref()).is_some_and(|it| it >= ESTABLISH_FROM)
    }
}

fn number(count: Option<&Said<crate::ledger::value::Count>>) -> Option<i64> {
    count.map(|it| it.value.value)
}

/// Understands every unit.
#[must_use]
pub fn standings<'a>(units: &'a [Unit], policy: &CoveragePolicy) -> Vec<Standing<'a>> {
    let mut codes = HashSet::new();
    units
        .iter()
        .map(|unit| {
            let code = unit.credit_code.as_ref().map(|it| it.value.clone());
            let repeats = code.is_some_and(|it| !codes.insert(it));
            let status = unit.status.as_ref().filter(|status| {
                let text = tight(&status.value);
                policy
                    .excluded_status
                    .iter()
                    .any(|it| text.contains(it.as_str()))
            });
            let excluded = match status {
                Some(status) => Some(format!("经营状态为“{}”", status.value)),
                None => repeats.then(|| "重复登记，代码与前面一家相同".to_owned()),
            };
            let parts = [
                (Level::District, &unit.district),
                (Level::Street, &unit.street),
                (Level::Community, &unit.community),
                (Level::Site, &unit.site),
            ];
            Standing {
                unit,
                path: parts
                    .into_iter()
                    .filter_map(|(level, it)| it.as_ref().map(|it| (level, it.value.clone())))
                    .collect(),
                form: Form::of(unit),
                excluded,
                members: unit.all_members(),
                scaled: is_scaled(unit, policy),
            }
        })
        .collect()
}

fn is_scaled(unit: &Unit, policy: &CoveragePolicy) -> bool {
    if let Some(said) = &unit.scaled {
        return said.value;
    }
    number(unit.staff.as_ref()).is_some_and(|it| it >= policy.scaled.staff)
        || unit
            .revenue
            .as_ref()
            .is_some_and(|it| it.value >= policy.scaled.revenue_wan * 100)
}

/// An area while its units are gathered.
struct Node {
    name: (Level, String),
    units: Vec<usize>,
    children: Vec<Node>,
}

/// Coverage of every area, each before the areas in it.
pub fn areas(standings: &[Standing<'_>], trace: &mut Trace) -> Vec<Area> {
    let mut top = Node {
        name: (Level::All, String::new()),
        units: Vec::new(),
        children: Vec::new(),
    };
    if standings.is_empty() {
        return Vec::new();
    }
    for (index, standing) in standings.iter().enumerate() {
        let mut node = &mut top;
        for step in &standing.path {
            let at = node
                .children
                .iter()
                .position(|it| it.name == *step)
                .unwrap_or_else(|| {
                    node.children.push(Node {
                        name: step.clone(),
                        units: Vec::new(),
                        children: Vec::new(),
                    });
                    node.children.len() - 1
                });
            let Some(child) = node.children.get_mut(at) else {
                break;
            };
            node = child;
        }
        node.units.push(index);
    }
    let mut areas = Vec::new();
    Counter { standings, trace }.area(&top, &[], &mut areas);
    areas
}

/// Which units a count takes, and how it is called.
struct Condition {
    label: &'static str,
    takes: fn(&Standing<'_>) -> bool,
}

fn in_base(it: &Standing<'_>) -> bool {
    it.excluded.is_none()
}

/// Listed, excluded and blanks, then hit and of of every rate but the last.
#[rustfmt::skip] // a table
const CONDITIONS: &[Condition] = &[
    Condition { label: "台账所列单位", takes: |_| true },
    Condition { label: "不计入的单位", takes: |it| !in_base(it) },
    Condition { label: "空白点：既没有党组织，也没有指导员和联络员", takes: |it| in_base(it) && !it.has_work() },
    Condition { label: "单独或联合组建的单位", takes: |it| in_base(it) && it.form.is_organized() },
    Condition { label: "实体运营单位", takes: |it| in_base(it) },
    Condition { label: "单独组建的单位", takes: |it| in_base(it) && it.form == Form::Single },
    Condition { label: "实体运营单位", takes: |it| in_base(it) },
    Condition { label: "已建党组织，或有指导员、联络员的单位", takes: |it| in_base(it) && it.has_work() },
    Condition { label: "实体运营单位", takes: |it| in_base(it) },
    Condition { label: "正式党员3人以上且已建的单位", takes: |it| in_base(it) && it.is_due() && it.form.is_organized() },
    Condition { label: "正式党员3人以上的单位", takes: |it| in_base(it) && it.is_due() },
    Condition { label: "从业50人以上且有党员的单位", takes: |it| has_staff(it, STAFF_FOR_MEMBER) && it.members.is_some_and(|it| it > 0) },
    Condition { label: "从业50人以上的单位", takes: |it| has_staff(it, STAFF_FOR_MEMBER) },
    Condition { label: "从业100人以上且已建的单位", takes: |it| has_staff(it, STAFF_FOR_ORG) && it.form.is_organized() },
    Condition { label: "从业100人以上的单位", takes: |it| has_staff(it, STAFF_FOR_ORG) },
    Condition { label: "规模以上且单独组建的单位", takes: |it| in_base(it) && it.scaled && it.form == Form::Single },
    Condition { label: "规模以上的单位", takes: |it| in_base(it) && it.scaled },
    Condition { label: "未建且有指导员的单位", takes: |it| in_base(it) && !it.form.is_organized() && it.unit.instructor.is_some() },
    Condition { label: "未建党组织的单位", takes: |it| in_base(it) && !it.form.is_organized() },
];

/// How the two sums of members are called where areas are added up.
const PEOPLE: &str = "党员人数";

fn title(node: &Node) -> &str {
    if node.name.0 == Level::All {
        "全部"
    } else {
        &node.name.1
    }
}

fn has_staff(it: &Standing<'_>, from: i64) -> bool {
    in_base(it) && number(it.unit.staff.as_ref()).is_some_and(|it| it >= from)
}

struct Counter<'a, 'b> {
    standings: &'a [Standing<'a>],
    trace: &'b mut Trace,
}

impl Counter<'_, '_> {
    /// Adds the area and those in it; returns its counts in the order of [`CONDITIONS`], then the
    /// two sums of members.
    fn area(&mut self, node: &Node, above: &[String], out: &mut Vec<Area>) -> Vec<StepId> {
        let mut path = above.to_vec();
        if node.name.0 != Level::All {
            path.push(node.name.1.clone());
        }
        let place = out.len();
        let mut parts: Vec<Vec<StepId>> = Vec::new();
        if !node.units.is_empty() || node.children.is_empty() {
            parts.push(self.own(node));
        }
        let mut below = Vec::new();
        for child in &node.children {
            parts.push(self.area(child, &path, &mut below));
        }
        let steps = self.sum(title(node), &parts);
        let rates = |at: usize| steps.get(at).copied().zip(steps.get(at + 1).copied());
        if let [listed, excluded, blanks, ..] = *steps.as_slice() {
            let base = self.trace.calc(
                "实体运营单位：所列减不计入",
                Op::Sub,
                vec![listed, excluded],
            );
            let area = Area {
                path,
                level: node.name.0,
                listed,
                excluded,
                base,
                blanks,
                rates: (3..steps.len()).step_by(2).filter_map(rates).collect(),
            };
            out.insert(place, area);
            out.append(&mut below);
        }
        steps
    }

    fn sum(&mut self, area: &str, parts: &[Vec<StepId>]) -> Vec<StepId> {
        let Some(first) = parts.first().cloned() else {
            return Vec::new();
        };
        if parts.len() == 1 {
            return first;
        }
        (0..first.len())
            .map(|at| {
                let args: Vec<StepId> = parts.iter().filter_map(|it| it.get(at).copied()).collect();
                let label = CONDITIONS.get(at).map_or(PEOPLE, |it| it.label);
                self.trace.calc(format!("{area}：{label}"), Op::Add, args)
            })
            .collect()
    }

    fn own(&mut self, node: &Node) -> Vec<StepId> {
        let area = if node.children.is_empty() {
            title(node).to_owned()
        } else {
            format!("{}（直接登记）", title(node))
        };
        let units = || node.units.iter().filter_map(|it| self.standings.get(*it));
        let mut counts = Vec::new();
        for condition in CONDITIONS {
            let rows: Rows = units()
                .filter(|it| (condition.takes)(it))
                .map(|it| it.unit.name.at)
                .collect();
            counts.push((condition.label, rows));
        }
        let mut people: Vec<(i64, i64, CellRef)> = Vec::new();
        for it in units().filter(|it| in_base(it)) {
            if let (Some(members), Some(out)) = (it.members, number(it.unit.untransferred.as_ref()))
            {
                people.push(((members - out).max(0), members, it.unit.name.at));
            }
        }
        let rows = || people.iter().map(|it| it.2).collect::<Rows>();
        let sums = [
            (
                "已转组织关系的党员",
                people.iter().map(|it| it.0).sum(),
                rows(),
            ),
            ("从业党员", people.iter().map(|it| it.1).sum(), rows()),
        ];
        let mut steps: Vec<StepId> = counts
            .into_iter()
            .map(|(label, rows)| {
                self.trace
                    .count(format!("{area}：{label}"), rows, Vec::new())
            })
            .collect();
        for (label, sum, rows) in sums {
            steps.push(self.trace.said(
                format!("{area}：{label}"),
                Source::Sum(rows),
                Exact::from_integer(sum),
            ));
        }
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rate_has_its_two_counts() {
        assert_eq!(CONDITIONS.len(), 3 + 2 * (RATES.len() - 1));
    }
}
