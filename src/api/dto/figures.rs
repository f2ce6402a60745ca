//! Coverage.

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
