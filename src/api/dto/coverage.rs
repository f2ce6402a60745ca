//! Coverage in other divisions than the tree, forms of the yearly statistics, who looks after whom.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Cell, Rate};

/// A way of dividing units.
#[derive(Debug, Clone, Serialize)]
pub struct DimensionInfo {
    pub dimension: &'static str,
    pub title: &'static str,
}

/// What coverage rates are of.
#[derive(Debug, Clone, Serialize)]
pub struct CoverageBasis {
    pub base: &'static str,
    pub title: String,
    pub units: &'static str,
    pub note: &'static str,
}

/// Coverage by bands of dimensions.
#[derive(Debug, Clone, Serialize)]
pub struct Breakdown {
    pub path: Vec<String>,
    pub by: Vec<&'static str>,
    pub basis: CoverageBasis,
    pub rows: Vec<BreakdownRow>,
}

/// One combination of bands.
#[derive(Debug, Clone, Serialize)]
pub struct BreakdownRow {
    pub values: Vec<String>,
    pub listed: i64,
    pub excluded: i64,
    pub base: i64,
    pub blanks: i64,
    pub rates: BTreeMap<&'static str, Rate>,
}

/// A form of the yearly statistics.
#[derive(Debug, Clone, Serialize)]
pub struct StatisticalForm {
    pub id: &'static str,
    pub title: &'static str,
    pub columns: Vec<FormColumn>,
    pub rows: Vec<FormLine>,
    pub notes: Vec<String>,
}

/// A column of it.
#[derive(Debug, Clone, Serialize)]
pub struct FormColumn {
    pub id: &'static str,
    pub title: &'static str,
    pub own: bool,
}

/// A line of it.
#[derive(Debug, Clone, Serialize)]
pub struct FormLine {
    pub id: &'static str,
    pub title: &'static str,
    pub depth: u8,
    pub own: bool,
    pub cells: Vec<Option<i64>>,
}

/// A joint branch and how many units it covers.
#[derive(Debug, Clone, Serialize)]
pub struct BranchLoad {
    pub org: String,
    pub path: Vec<String>,
    pub units: usize,
    pub most: i64,
    pub at: Vec<Cell>,
}

/// An instructor and how many units they look after.
#[derive(Debug, Clone, Serialize)]
pub struct InstructorLoad {
    pub instructor: String,
    pub units: usize,
    pub declared: Option<i64>,
    pub most: i64,
    pub at: Vec<Cell>,
}
