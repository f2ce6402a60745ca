//! Scores, what was entered for them, and advice.

use serde::Serialize;

use super::Cell;

/// The table scores are by.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Scoring {
    pub title: String,
    pub basis: String,
    pub of: String,
    pub full: f64,
    pub ranking: bool,
    pub grades: Vec<GradeInfo>,
    pub items: Vec<IndicatorInfo>,
    pub verdicts: Vec<VerdictInfo>,
}

/// One grade of a table.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct GradeInfo {
    pub title: String,
    pub stars: u8,
    pub from: f64,
    pub rule: String,
}

/// One item of a table.
#[derive(Debug, Clone, Serialize)]
pub struct IndicatorInfo {
    pub indicator: String,
    pub title: String,
    pub part: String,
    pub role: &'static str,
    pub max: f64,
    pub entered: Option<&'static str>,
}

/// What a person may tick.
#[derive(Debug, Clone, Serialize)]
pub struct VerdictInfo {
    pub verdict: String,
    pub title: String,
    pub grade: String,
    pub hints: Vec<VerdictHint>,
}

/// A finding that speaks for looking into a verdict.
#[derive(Debug, Clone, Serialize)]
pub struct VerdictHint {
    pub org: String,
    pub finding: usize,
}

/// One score; points are multiples of 0.01.
#[derive(Debug, Clone, Serialize)]
pub struct Score {
    pub org: String,
    pub group: String,
    pub total: f64,
    pub full: f64,
    pub grade: String,
    pub stars: u8,
    pub rank: usize,
    pub vetoes: Vec<String>,
    pub waiting: Vec<String>,
    pub notes: Vec<String>,
    pub parts: Vec<ScorePart>,
    pub items: Vec<ScoreItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<ScoreChange>,
}

/// The points of one part, before weighting.
#[derive(Debug, Clone, Serialize)]
pub struct ScorePart {
    pub part: String,
    pub title: String,
    pub points: f64,
}

/// One indicator of a score.
#[derive(Debug, Clone, Serialize)]
pub struct ScoreItem {
    pub indicator: String,
    pub title: String,
    pub part: String,
    pub role: &'static str,
    pub points: f64,
    pub max: f64,
    pub waits: bool,
    pub why: String,
    pub at: Vec<Cell>,
}

/// What became of a score since an earlier check.
#[derive(Debug, Clone, Serialize)]
pub struct ScoreChange {
    pub total: f64,
    pub grade: String,
    pub rank: usize,
    pub moved: Vec<ItemChange>,
}

/// An item that moved a score.
#[derive(Debug, Clone, Serialize)]
pub struct ItemChange {
    pub indicator: String,
    pub title: String,
    pub by: f64,
}

/// The points of one member.
#[derive(Debug, Clone, Serialize)]
pub struct MemberRow {
    pub member: usize,
    pub name: String,
    pub branch: String,
    pub group: String,
    pub total: f64,
    pub grade: String,
    pub rank: usize,
    pub waiting: Vec<String>,
    pub items: Vec<ScoreItem>,
}

/// What it would take to the next grade.
#[derive(Debug, Clone, Serialize)]
pub struct Advice {
    pub org: String,
    pub grade: String,
    pub next: Option<String>,
    pub lacking: f64,
    pub gain: f64,
    pub enough: bool,
    pub deeds: Vec<AdviceDeed>,
    pub notes: Vec<String>,
}

/// One thing to do.
#[derive(Debug, Clone, Serialize)]
pub struct AdviceDeed {
    pub text: String,
    pub indicator: String,
    pub correction: bool,
    pub until: Option<String>,
    pub at: Vec<Cell>,
}
