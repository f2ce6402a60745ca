//! The data of the façade. What the fields mean stands in `api.d.ts`, and only there.

use std::collections::BTreeMap;

use serde::Serialize;

/// One cell or range of one sheet of one file.
#[derive(Debug, Clone, Serialize)]
pub struct Cell {
    pub file: String,
    pub sheet: String,
    pub cell: String,
}

/// A pair, never a percentage; 0 of 0: nothing to cover.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Rate {
    pub hit: i64,
    pub of: i64,
}

/// What was made of one file.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Reading {
    pub file: String,
    pub sha256: String,
    pub format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<Refusal>,
    pub sheets: Vec<SheetReading>,
}

/// Why a file could not be read.
#[derive(Debug, Clone, Serialize)]
pub struct Refusal {
    pub code: &'static str,
    pub message: String,
}

/// What was made of one sheet; rows count from 1.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct SheetReading {
    pub sheet: String,
    pub ledger: Option<&'static str>,
    pub confidence: f64,
    pub header_rows: Vec<u32>,
    pub records: usize,
    pub columns: Vec<ColumnReading>,
    pub missing: Vec<String>,
    pub gaps: Vec<Gap>,
    pub gap_count: usize,
    pub skipped_rows: Vec<u32>,
    pub signature: String,
    pub candidates: Vec<&'static str>,
}

/// Some rows of a sheet as they stand in the file.
#[derive(Debug, Clone, Serialize)]
pub struct Grid {
    pub file: String,
    pub sheet: String,
    pub width: u32,
    pub height: u32,
    pub rows: Vec<GridRow>,
}

/// One row.
#[derive(Debug, Clone, Serialize)]
pub struct GridRow {
    pub row: u32,
    pub cells: Vec<GridCell>,
}

/// One cell that holds anything.
#[derive(Debug, Clone, Serialize)]
pub struct GridCell {
    pub column: String,
    pub text: String,
}

/// One column of a sheet.
#[derive(Debug, Clone, Serialize)]
pub struct ColumnReading {
    pub column: String,
    pub title: String,
    pub field: Option<String>,
    pub confidence: f64,
}

/// One cell that could not be understood.
#[derive(Debug, Clone, Serialize)]
pub struct Gap {
    pub at: Cell,
    pub message: String,
}

/// All figures of one check.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Assessment {
    pub seal: String,
    pub engine: String,
    pub policy: PolicyStamp,
    pub period: String,
    pub as_of: String,
    pub inputs: Vec<Reading>,
    pub findings: Vec<Finding>,
    pub waived: Vec<WaivedFinding>,
    pub duties: Vec<DutyResult>,
    pub reminders: Vec<Reminder>,
    pub scores: Vec<Score>,
    pub coverage: Vec<AreaCoverage>,
    pub regional: RegionalFigures,
    pub plans: Plans,
    pub notes: Vec<Note>,
    pub organizations: Vec<OrganizationRow>,
}

/// Which rule pack was used.
#[derive(Debug, Clone, Serialize)]
pub struct PolicyStamp {
    pub id: String,
    pub version: String,
    pub sha256: String,
}

/// Something said about the check as a whole.
#[derive(Debug, Clone, Serialize)]
pub struct Note {
    pub message: String,
    pub at: Vec<Cell>,
}

/// An organization as the check knew it.
#[derive(Debug, Clone, Serialize)]
pub struct OrganizationRow {
    pub org: String,
    pub kind: &'static str,
    pub path: Vec<String>,
    pub implied: bool,
    pub at: Vec<Cell>,
}

/// One problem.
#[derive(Debug, Clone, Serialize)]
pub struct Finding {
    pub id: usize,
    pub key: String,
    pub rule: String,
    pub severity: &'static str,
    pub org: Option<String>,
    pub period: Option<String>,
    pub message: String,
    pub at: Vec<Cell>,
    pub because: Vec<Because>,
    pub basis: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix: Option<Fix>,
}

/// A finding a person set aside.
#[derive(Debug, Clone, Serialize)]
pub struct WaivedFinding {
    pub finding: Finding,
    pub reason: String,
    pub by: String,
    pub date: String,
}

/// A duty that is still open and should be remembered now.
#[derive(Debug, Clone, Serialize)]
pub struct Reminder {
    pub org: String,
    pub duty: String,
    pub title: String,
    pub period: String,
    pub due: String,
    pub days: i64,
    pub lacking: i64,
}

/// Another cell that makes it wrong.
#[derive(Debug, Clone, Serialize)]
pub struct Because {
    pub at: Cell,
    pub note: String,
}

/// A correction.
#[derive(Debug, Clone, Serialize)]
pub struct Fix {
    pub title: String,
    pub safe: bool,
    pub edits: Vec<Edit>,
}

/// One cell rewritten.
#[derive(Debug, Clone, Serialize)]
pub struct Edit {
    pub at: Cell,
    pub value: String,
}

/// What became of one duty.
#[derive(Debug, Clone, Serialize)]
pub struct DutyResult {
    pub org: String,
    pub duty: String,
    pub rule: String,
    pub period: String,
    pub due: String,
    pub status: &'static str,
    pub required: i64,
    pub counted: i64,
    pub at: Vec<Cell>,
    pub rejected: Vec<Rejected>,
    pub note: String,
}

/// A row that did not count.
#[derive(Debug, Clone, Serialize)]
pub struct Rejected {
    pub at: Cell,
    pub why: String,
}

/// The score of one branch; points are multiples of 0.01.
#[derive(Debug, Clone, Serialize)]
pub struct Score {
    pub org: String,
    pub group: String,
    pub total: f64,
    pub stars: usize,
    pub rank: usize,
    pub vetoes: Vec<String>,
    pub items: Vec<ScoreItem>,
}

/// One indicator of a score.
#[derive(Debug, Clone, Serialize)]
pub struct ScoreItem {
    pub indicator: String,
    pub title: String,
    pub points: f64,
    pub max: f64,
    pub why: String,
    pub at: Vec<Cell>,
}

/// The coverage of one area.
#[derive(Debug, Clone, Serialize)]
pub struct AreaCoverage {
    pub area: String,
    pub path: Vec<String>,
    pub level: &'static str,
    pub listed: i64,
    pub excluded: i64,
    pub base: i64,
    pub blanks: i64,
    pub rates: BTreeMap<&'static str, Rate>,
}

/// Figures of the regional mechanisms.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RegionalFigures {
    pub lists: Vec<ListFigures>,
    pub agreements: Rate,
    pub matters: MatterFigures,
    pub checkins: Rate,
    pub delegates: Rate,
}

/// Figures of one kind of list.
#[derive(Debug, Clone, Serialize)]
pub struct ListFigures {
    pub kind: &'static str,
    pub total: usize,
    pub matched: Rate,
    pub done: Rate,
}

/// Figures of the ledger of matters.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct MatterFigures {
    pub closed: Rate,
    pub on_time: Rate,
    pub satisfied: Rate,
    pub published: Rate,
}

/// Proposals.
#[derive(Debug, Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Plans {
    pub joint_branches: Vec<JointBranch>,
    pub instructors: Vec<Assignment>,
}

/// A proposed joint branch.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct JointBranch {
    pub site: String,
    pub units: Vec<String>,
    pub formal_members: i64,
}

/// A proposed assignment of an instructor.
#[derive(Debug, Clone, Serialize)]
pub struct Assignment {
    pub instructor: String,
    pub units: Vec<String>,
}

/// One unit as coverage counts it.
#[derive(Debug, Clone, Serialize)]
pub struct UnitRow {
    pub name: String,
    pub path: Vec<String>,
    pub excluded: Option<String>,
    pub form: String,
    pub organized: bool,
    pub work: bool,
    pub staff: Option<i64>,
    pub members: Option<i64>,
    pub formal: Option<i64>,
    pub instructor: Option<String>,
    pub at: Vec<Cell>,
}

/// One page of a long list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Page {
    pub total: usize,
    pub offset: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub findings: Option<Vec<Finding>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duties: Option<Vec<DutyResult>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<Vec<UnitRow>>,
}

/// Where a figure comes from.
#[derive(Debug, Clone, Serialize)]
pub struct Explanation {
    pub title: String,
    pub value: String,
    pub steps: Vec<ExplainStep>,
    pub basis: Vec<Citation>,
}

/// One step of a derivation.
#[derive(Debug, Clone, Serialize)]
pub struct ExplainStep {
    pub depth: usize,
    pub text: String,
    pub value: String,
    pub at: Vec<Cell>,
    pub rejected: Vec<Rejected>,
}

/// A citable passage.
#[derive(Debug, Clone, Serialize)]
pub struct Citation {
    pub id: String,
    pub act: String,
    pub label: String,
    pub text: String,
    pub kind: &'static str,
    pub verified: bool,
    pub note: String,
}

/// Everything that does not depend on a file.
#[derive(Debug, Clone, Serialize)]
pub struct Catalog {
    pub engine: String,
    pub rules: Vec<RuleInfo>,
    pub articles: Vec<Citation>,
    pub ledgers: Vec<LedgerInfo>,
    pub duties: Vec<DutyInfo>,
    pub rates: Vec<RateInfo>,
    pub policies: Vec<PolicyInfo>,
}

/// One rule.
#[derive(Debug, Clone, Serialize)]
pub struct RuleInfo {
    pub code: String,
    pub name: String,
    pub title: String,
    pub severity: &'static str,
    pub basis: Vec<String>,
    pub limits: Vec<LimitInfo>,
    pub docs: String,
}

/// A number of local practice that a pack may set.
#[derive(Debug, Clone, Serialize)]
pub struct LimitInfo {
    pub name: String,
    pub title: String,
    pub value: i64,
    pub least: i64,
    pub most: i64,
}

/// One ledger.
#[derive(Debug, Clone, Serialize)]
pub struct LedgerInfo {
    pub ledger: &'static str,
    pub title: String,
    pub fields: Vec<FieldInfo>,
}

/// One column of a ledger.
#[derive(Debug, Clone, Serialize)]
pub struct FieldInfo {
    pub field: String,
    pub title: String,
    pub aliases: Vec<String>,
    pub required: bool,
    pub kind: String,
    pub help: String,
}

/// One kind of duty.
#[derive(Debug, Clone, Serialize)]
pub struct DutyInfo {
    pub duty: &'static str,
    pub title: String,
    pub rule: String,
}

/// One kind of rate.
#[derive(Debug, Clone, Serialize)]
pub struct RateInfo {
    pub rate: &'static str,
    pub title: String,
    pub formula: String,
}

/// One built-in rule pack.
#[derive(Debug, Clone, Serialize)]
pub struct PolicyInfo {
    pub id: String,
    pub title: String,
    pub version: String,
    pub note: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
}
