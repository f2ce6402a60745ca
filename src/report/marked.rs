//! A file as it came, with changes made on its sheets: cells coloured, notes, remarks beside a table, corrections.

mod markup;
mod notes;
mod package;
mod rows;
mod said;
mod styles;
mod survey;
mod worksheet;
mod writer;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

pub use rows::bad_rows;
pub use said::remarks;

use super::corrected::rewritten;
use crate::rule::{Edit, Severity};
use crate::sheet::{Format, Value, Workbook};

pub(super) use styles::colour;

/// Width of a column of remarks, in half-width characters.
pub(super) const WIDTH: u16 = 60;

/// Row and column, from zero.
pub type Place = (u32, u16);

/// The heading of remarks.
pub const REMARKS: &str = "核查意见";

/// What is to be changed on one sheet.
#[derive(Debug, Default, Clone)]
pub struct Changes {
    /// Cells to be coloured.
    pub colours: BTreeMap<Place, Severity>,
    /// Notes to be put on cells.
    pub notes: BTreeMap<Place, String>,
    /// Cells that shall hold something else.
    pub values: BTreeMap<Place, New>,
    /// Columns of remarks, to be wide.
    pub wide: BTreeSet<u16>,
    /// How high rows must be for their remarks, in points.
    pub heights: BTreeMap<u32, u32>,
    /// What filters should cover.
    pub filters: Vec<Filter>,
}

impl Changes {
    fn is_empty(&self) -> bool {
        self.colours.is_empty() && self.notes.is_empty() && self.values.is_empty()
    }
}

/// What a cell shall hold.
#[derive(Debug, Clone, PartialEq)]
pub enum New {
    /// Text; none is a blank cell.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Day(NaiveDate),
    /// Text that looks like the cell of another column in its row.
    Beside {
        /// The text; none is a blank cell.
        text: String,
        /// The other column.
        like: u16,
        /// Whether it breaks into lines, as remarks do and headings do not.
        wraps: bool,
    },
}

/// The rows and columns of a table with remarks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// Its heading rows.
    pub heads: Vec<u32>,
    /// Its first column.
    pub first: u16,
    /// The column of remarks.
    pub col: u16,
    /// Its last row.
    pub last: u32,
}

/// A file with changes made. An .xlsx stays what it is otherwise when its bytes are given; anything else is written anew.
///
/// # Errors
///
/// When a formula that other cells rest on would have to be overwritten, or a part is broken.
pub fn changed(
    (book, original): (&Workbook, Option<&[u8]>),
    changes: &BTreeMap<usize, Changes>,
    day: NaiveDate,
) -> Result<Vec<u8>, String> {
    match (book.format, original) {
        (Format::Xlsx | Format::Xlsm, Some(original)) => package::patch(original, changes),
        _ => anew(book, changes, day),
    }
}

/// A workbook written anew. The notes are put into it afterwards: the writer needs ten thousand bytes for each of them.
fn anew(
    book: &Workbook,
    changes: &BTreeMap<usize, Changes>,
    day: NaiveDate,
) -> Result<Vec<u8>, String> {
    let bytes = rewritten(book, changes, day).map_err(|it| format!("写文件时出错：{it}"))?;
    let only_notes = |it: &Changes| Changes {
        notes: it.notes.clone(),
        ..Changes::default()
    };
    let notes: BTreeMap<usize, Changes> = changes
        .iter()
        .filter(|it| !it.1.notes.is_empty())
        .map(|(index, it)| (*index, only_notes(it)))
        .collect();
    if notes.is_empty() {
        return Ok(bytes);
    }
    package::patch(&bytes, &notes)
}

/// Corrections as changes of the sheets they are on.
pub(super) fn corrections(book: &Workbook, edits: &[&Edit]) -> BTreeMap<usize, Changes> {
    let mut changes: BTreeMap<usize, Changes> = BTreeMap::new();
    for edit in edits {
        let index = usize::from(edit.at.sheet);
        let at = (edit.at.row, edit.at.col);
        let old = book.sheets.get(index).and_then(|it| it.get(at.0, at.1));
        let new = new(&edit.value, old.map(|it| it.0));
        changes.entry(index).or_default().values.insert(at, new);
    }
    changes
}

/// A day is written as one, and a number in place of a number.
fn new(text: &str, old: Option<&Value>) -> New {
    if let Ok(day) = NaiveDate::parse_from_str(text, "%Y-%m-%d") {
        return New::Day(day);
    }
    match (old, text.parse::<f64>()) {
        (Some(Value::Number(_)), Ok(number)) if number.is_finite() => New::Number(number),
        _ => New::Text(text.to_owned()),
    }
}

/// How wide a text is, in half-width characters.
pub(super) fn width(text: &str) -> usize {
    text.chars()
        .map(|it| if it.is_ascii() { 1 } else { 2 })
        .sum()
}

/// The number of a day; `None` before 1 March 1900, where spreadsheets disagree.
fn serial(day: NaiveDate, epoch_1904: bool) -> Option<i64> {
    let first = NaiveDate::from_ymd_opt(1899, 12, 30)?;
    let days = (day - first).num_days();
    let shift = if epoch_1904 { 1462 } else { 0 };
    (days > 60 && days > shift).then_some(days - shift)
}
