//! What was made of rows that people type or paste.

use serde::Serialize;

/// One cell of a typed row.
#[derive(Debug, Clone, Serialize)]
pub struct Understood {
    pub ok: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub means: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// Rows copied from a spreadsheet.
#[derive(Debug, Clone, Serialize)]
pub struct Pasted {
    pub headings: Vec<PastedHeading>,
    pub rows: Vec<Vec<String>>,
}

/// A heading that came with them.
#[derive(Debug, Clone, Serialize)]
pub struct PastedHeading {
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
}
