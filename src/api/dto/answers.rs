//! Pages of lists, explanations of figures.

use serde::Serialize;

use super::{
    AgreementRow, BranchLoad, Cell, CheckinRow, DelegateRow, DutyResult, Finding, GroupRow,
    InstructorLoad, MatterRow, MemberRow, Rejected, UnitRow,
};

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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branches: Option<Vec<BranchLoad>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instructors: Option<Vec<InstructorLoad>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<MemberRow>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agenda: Option<Vec<AgendaRow>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matters: Option<Vec<MatterRow>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreements: Option<Vec<AgreementRow>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkins: Option<Vec<CheckinRow>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delegates: Option<Vec<DelegateRow>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<GroupRow>>,
}

/// One event still to be held.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AgendaRow {
    pub org: String,
    pub duty: String,
    pub title: String,
    pub period: String,
    pub day: String,
    pub until: String,
    pub make_up: bool,
    pub note: String,
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

/// Whether a summary is what files come to.
#[derive(Debug, Clone, Serialize)]
pub struct Verification {
    pub equal: bool,
    pub differences: Vec<String>,
}

/// A table of a summary, for any engine.
#[derive(Debug, Clone, Serialize)]
pub struct FlatTable {
    pub table: &'static str,
    pub title: &'static str,
    pub columns: Vec<FlatColumn>,
    pub rows: Vec<Vec<serde_json::Value>>,
}

/// A column of it.
#[derive(Debug, Clone, Serialize)]
pub struct FlatColumn {
    pub column: String,
    pub title: String,
    pub whole: bool,
}
