//! Coverage, regional figures, proposals.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Cell, Rate};

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

/// One unit as coverage counts it.
#[derive(Debug, Clone, Serialize)]
pub struct UnitRow {
    pub name: String,
    pub path: Vec<String>,
    pub bands: BTreeMap<&'static str, String>,
    pub excluded: Option<String>,
    pub form: String,
    pub organized: bool,
    pub work: bool,
    pub staff: Option<i64>,
    pub members: Option<i64>,
    pub formal: Option<i64>,
    pub org: Option<String>,
    pub instructor: Option<String>,
    pub at: Vec<Cell>,
}
