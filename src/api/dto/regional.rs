//! The regional mechanisms: rates, places, the funnel, lists, groups.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Cell, Rate};

/// Figures of the regional mechanisms.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RegionalFigures {
    pub lists: Vec<ListFigures>,
    pub agreements: Rate,
    pub matters: MatterFigures,
    pub checkins: Rate,
    pub delegates: Rate,
    pub areas: Vec<RegionalArea>,
    pub funnel: Vec<FunnelLine>,
    pub alerts: RegionalAlerts,
}

/// Figures of one kind of list.
#[derive(Debug, Clone, Serialize)]
pub struct ListFigures {
    pub kind: &'static str,
    /// All listed.
    pub total: usize,
    /// Those whose list tells what became of them, of all listed.
    pub told: Rate,
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

/// The rates of one place.
#[derive(Debug, Clone, Serialize)]
pub struct RegionalArea {
    pub path: Vec<String>,
    pub level: &'static str,
    pub rates: BTreeMap<String, Rate>,
}

/// One line of the funnel of matters.
#[derive(Debug, Clone, Serialize)]
pub struct FunnelLine {
    pub channel: &'static str,
    pub title: &'static str,
    pub stages: Vec<FunnelStage>,
}

/// One step of it.
#[derive(Debug, Clone, Serialize)]
pub struct FunnelStage {
    pub stage: &'static str,
    pub title: &'static str,
    pub formula: &'static str,
    pub count: i64,
}

/// How many rows want looking at.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct RegionalAlerts {
    pub overdue: usize,
    pub unpublished: usize,
    pub unsatisfied: usize,
    pub expired: usize,
    pub expiring: usize,
    pub unsigned: usize,
    pub unlisted: usize,
    pub undated: usize,
    pub absent: usize,
    pub ended: usize,
}

/// One matter.
#[derive(Debug, Clone, Serialize)]
pub struct MatterRow {
    pub title: String,
    pub channel: &'static str,
    pub path: Vec<String>,
    pub date: Option<String>,
    pub responsible: Option<String>,
    pub due: Option<String>,
    pub done: Option<String>,
    pub closed: bool,
    pub overdue: i64,
    pub satisfaction: Option<String>,
    pub published: bool,
    pub at: Vec<Cell>,
}

/// One agreement, or a unit that has none.
#[derive(Debug, Clone, Serialize)]
pub struct AgreementRow {
    pub unit: String,
    pub org: Option<String>,
    pub path: Vec<String>,
    pub signed: Option<String>,
    pub term: Option<String>,
    pub last: Option<String>,
    pub days: Option<i64>,
    pub state: &'static str,
    pub title: &'static str,
    pub at: Vec<Cell>,
}

/// One member and the place of checking in.
#[derive(Debug, Clone, Serialize)]
pub struct CheckinRow {
    pub name: String,
    pub unit: Option<String>,
    pub path: Vec<String>,
    pub date: Option<String>,
    pub times: Option<i64>,
    pub hours: Option<f64>,
    pub at: Vec<Cell>,
}

/// One part-time member.
#[derive(Debug, Clone, Serialize)]
pub struct DelegateRow {
    pub name: String,
    pub unit: Option<String>,
    pub org: Option<String>,
    pub path: Vec<String>,
    pub last: Option<String>,
    pub ended: bool,
    pub present: Option<i64>,
    pub expected: Option<i64>,
    pub at: Vec<Cell>,
}

/// One unit, branch or community.
#[derive(Debug, Clone, Serialize)]
pub struct GroupRow {
    pub name: String,
    pub group: String,
    pub rank: usize,
    pub people: usize,
    pub rate: Rate,
    pub hours: Option<f64>,
    pub each: Option<f64>,
    pub at: Vec<Cell>,
}

/// A need and what could meet it.
#[derive(Debug, Clone, Serialize)]
pub struct Match {
    pub need: String,
    pub asker: String,
    pub path: Vec<String>,
    pub offer: String,
    pub kind: &'static str,
    pub giver: String,
    pub from: Vec<String>,
    pub shared: bool,
    pub why: String,
    pub at: Vec<Cell>,
}

/// A need nothing is proposed for.
#[derive(Debug, Clone, Serialize)]
pub struct OpenNeed {
    pub need: String,
    pub asker: String,
    pub path: Vec<String>,
    pub why: &'static str,
    pub at: Vec<Cell>,
}

/// Needs taken on, as it is and as it would be.
#[derive(Debug, Clone, Serialize)]
pub struct MatchEffect {
    pub before: Rate,
    pub after: Rate,
}
