//! The result of one check: findings and duties.

use serde::Serialize;

use super::{
    AreaCoverage, Cell, CoverageBasis, Plans, Reading, RegionalFigures, Score, Scoring,
    StatisticalForm,
};

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
    pub scoring: Scoring,
    pub member_scoring: Option<Scoring>,
    pub scores: Vec<Score>,
    pub coverage: Vec<AreaCoverage>,
    pub basis: CoverageBasis,
    pub forms: Vec<StatisticalForm>,
    pub regional: RegionalFigures,
    pub plans: Plans,
    pub notes: Vec<Note>,
    pub organizations: Vec<OrganizationRow>,
}

/// Which rule pack was used.
#[derive(Debug, Clone, Default, Serialize)]
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
