//! What does not depend on a file.

use serde::Serialize;

use super::{Citation, CoverageBasis, DimensionInfo};

/// Everything that does not depend on a file.
#[derive(Debug, Clone, Serialize)]
pub struct Catalog {
    pub engine: String,
    pub rules: Vec<RuleInfo>,
    pub articles: Vec<Citation>,
    pub ledgers: Vec<LedgerInfo>,
    pub duties: Vec<DutyInfo>,
    pub rates: Vec<RateInfo>,
    pub dimensions: Vec<DimensionInfo>,
    pub bases: Vec<CoverageBasis>,
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
    pub needed: bool,
    pub choices: Vec<&'static str>,
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
    pub docs: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extends: Option<String>,
}
