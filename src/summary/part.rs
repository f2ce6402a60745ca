//! What a summary holds of one check.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::UnitPart;
use crate::coverage::Level;
use crate::sheet::CellRef;
use crate::trace::Exact;

/// A cell: file, sheet, row and column, from 0.
pub type Place = (u32, u16, u32, u16);
/// An exact value: above and below the line.
pub type Fraction = (i64, i64);

/// One check, without names, numbers and words of people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Part {
    /// SHA-256 over everything else.
    pub seal: String,
    /// Version of the engine.
    pub engine: String,
    /// The rule pack.
    pub policy: PackRef,
    /// The period.
    pub period: String,
    /// The day up to which records count.
    pub as_of: String,
    /// 校验码 of the check.
    pub check: String,
    /// The place all of it belongs to, widest first.
    pub scope: Vec<String>,
    /// The files.
    pub files: Vec<FileRef>,
    /// Kinds of duties.
    pub kinds: Vec<DutyRef>,
    /// Titles of duties not looked at, because nobody recorded any.
    pub unrecorded: Vec<String>,
    /// The organizations with their duties.
    pub organizations: Vec<OrgPart>,
    /// The scores; none of members.
    pub scores: Vec<ScorePart>,
    /// What was found, without its words.
    pub findings: Vec<FindingRef>,
    /// Fields the ledgers of units have, of those the forms ask for.
    pub fields: Vec<String>,
    /// Places of units, widest first: level and name of each step.
    pub paths: Vec<Vec<(String, String)>>,
    /// The units.
    pub units: Vec<UnitPart>,
    /// Rates of the regional mechanisms, by place.
    pub places: Vec<PlacePart>,
    /// How many matters got how far, by channel.
    pub funnel: BTreeMap<String, Vec<i64>>,
    /// Rows of the regional ledgers that want looking at.
    pub alerts: BTreeMap<String, i64>,
}

/// A rule pack.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PackRef {
    /// Its short name.
    pub id: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of its whole content.
    pub sha256: String,
}

/// A file of the check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FileRef {
    /// Its name.
    pub name: String,
    /// Its SHA-256.
    pub sha256: String,
    /// Its format.
    pub format: String,
    /// Its sheets.
    pub sheets: Vec<SheetRef>,
}

/// A sheet of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetRef {
    /// Its name.
    pub sheet: String,
    /// What it was taken for.
    pub ledger: Option<String>,
    /// How many rows.
    pub records: usize,
}

/// A kind of duty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutyRef {
    /// Its name in the contract.
    pub id: String,
    /// Its name for the person.
    pub title: String,
    /// The rule a miss is reported under.
    pub rule: String,
    /// Id of the article behind it.
    pub basis: String,
}

/// An organization.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrgPart {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: String,
    /// 区、街道、社区.
    pub path: Vec<String>,
    /// Where it is named.
    pub at: Place,
    /// Whether it is in a roster.
    pub listed: bool,
    /// What became of its duties.
    pub duties: Vec<DutyPart>,
}

/// What became of one duty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutyPart {
    /// Its kind, by place in the list.
    pub kind: usize,
    /// When.
    pub period: String,
    /// The last day.
    pub due: String,
    /// The day to remind of it.
    pub remind: String,
    /// What became of it.
    pub status: String,
    /// How many were required.
    pub required: i64,
    /// How many counted.
    pub counted: i64,
    /// How many of these were made up.
    pub late: i64,
    /// Those that count.
    pub at: Vec<Place>,
    /// Those that do not.
    pub rejected: Vec<Place>,
    /// Why it does not apply, or what is lacking.
    pub note: String,
}

/// One score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScorePart {
    /// Whose, by place in the list of organizations; none: a member unit.
    pub org: Option<usize>,
    /// Whose.
    pub name: String,
    /// Whom it is compared with.
    pub group: String,
    /// Where it is registered.
    pub at: Place,
    /// Its total, unrounded.
    pub total: Fraction,
    /// Short name, title and points of each part.
    pub parts: Vec<(String, String, Fraction)>,
    /// Grades that a person gave, by place in the pack, and for what.
    pub verdicts: Vec<(usize, String)>,
    /// Titles of items that wait to be entered.
    pub waiting: Vec<String>,
    /// Its items.
    pub items: Vec<ScoreItem>,
}

/// One item of a score.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScoreItem {
    /// Its short name in the pack.
    pub indicator: String,
    /// Its points; none when it does not apply or waits.
    pub points: Option<Fraction>,
    /// The most it could be.
    pub max: Fraction,
    /// How it came about.
    pub why: String,
    /// The cells that cost points.
    pub at: Vec<Place>,
    /// Whether it waits to be entered.
    pub waits: bool,
}

/// One finding by reference: its words stay with the check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FindingRef {
    /// The rule.
    pub rule: String,
    /// How much it matters.
    pub severity: String,
    /// Whom it concerns, by place in the list of organizations.
    pub org: Option<usize>,
    /// The period.
    pub period: Option<String>,
    /// Its cells: upper left and lower right.
    pub at: Vec<(Place, Place)>,
    /// Told by content.
    pub key: String,
}

/// Rates of the regional mechanisms of one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacePart {
    /// From the top: level and name of each step.
    pub path: Vec<(String, String)>,
    /// Above and below the line, by the name of the rate.
    pub rates: BTreeMap<String, (i64, i64)>,
}

/// Numbers beyond this are no counts of anything.
const MOST: i64 = 1_000_000_000_000;

impl Part {
    /// How it is called where several are told apart.
    #[must_use]
    pub fn title(&self) -> String {
        if let Some(name) = self.scope.last() {
            return name.clone();
        }
        let org = self.organizations.first().map(|it| it.name.clone());
        org.unwrap_or_else(|| "未写明地区".to_owned())
    }

    /// The same with the beginning of its seal.
    #[must_use]
    pub fn label(&self) -> String {
        let seal = self.seal.get(..8).unwrap_or(&self.seal);
        format!("{}（{seal}）", self.title())
    }

    /// Whether every number can be reckoned with and every reference leads somewhere.
    pub(super) fn is_sound(&self) -> bool {
        let whole = |it: &i64| (-MOST..=MOST).contains(it);
        let fraction = |it: &Fraction| {
            let (above, below) = *it;
            below > 0 && above.checked_mul(100).is_some_and(|it| it != i64::MIN)
        };
        let org = |it: &Option<usize>| it.is_none_or(|it| it < self.organizations.len());
        let duty = |it: &DutyPart| {
            it.kind < self.kinds.len() && [it.required, it.counted, it.late].iter().all(whole)
        };
        let score = |it: &ScorePart| {
            let items = it.items.iter();
            org(&it.org)
                && fraction(&it.total)
                && it.parts.iter().all(|it| fraction(&it.2))
                && items
                    .into_iter()
                    .all(|it| fraction(&it.max) && it.points.iter().all(fraction))
        };
        self.organizations
            .iter()
            .all(|it| it.duties.iter().all(duty))
            && self.scores.iter().all(score)
            && self.findings.iter().all(|it| org(&it.org))
            && self
                .units
                .iter()
                .all(|it| it.path < self.paths.len() && it.numbers().all(|it| whole(&it)))
            && self
                .places
                .iter()
                .all(|it| it.rates.values().all(|it| whole(&it.0) && whole(&it.1)))
            && self.funnel.values().flatten().all(whole)
            && self.alerts.values().all(whole)
    }
}

/// A cell as it is written.
pub(super) fn place(it: CellRef) -> Place {
    (it.file, it.sheet, it.row, it.col)
}

/// The cell of a place whose files begin at an index.
pub(super) fn cell((file, sheet, row, col): Place, base: u32) -> CellRef {
    CellRef {
        file: base.saturating_add(file),
        sheet,
        row,
        col,
    }
}

pub(super) fn fraction(it: Exact) -> Fraction {
    (*it.numer(), *it.denom())
}

pub(super) fn exact((above, below): Fraction) -> Exact {
    Exact::new(above, below.max(1))
}

/// The level of a name of the contract.
pub(super) fn level(id: &str) -> Level {
    let all = [
        Level::District,
        Level::Street,
        Level::Community,
        Level::Site,
    ];
    let known = all.into_iter().find(|it| it.id() == id);
    known.unwrap_or(Level::All)
}
