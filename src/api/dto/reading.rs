//! What was made of files, their sheets and cells.

use serde::Serialize;

use super::Cell;

/// What was made of one file.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Reading {
    pub file: String,
    pub sha256: String,
    pub format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<Refusal>,
    pub sheets: Vec<SheetReading>,
    pub years: Vec<YearEvents>,
}

/// How many events of a file are of one year.
#[derive(Debug, Clone, Serialize)]
pub struct YearEvents {
    pub year: i32,
    pub events: usize,
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
    pub hidden_rows: usize,
    pub hidden_columns: usize,
    pub hidden_sheet: bool,
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
    pub merges: Vec<String>,
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
