//! Papers: one document model and several writers. Nothing is computed here.

mod agenda;
mod circular;
mod corrected;
mod docx;
mod filled;
mod html;
pub mod marked;
mod notices;
mod plans;
mod regional;
mod scores;
mod tables;
mod template;
mod units;
mod xlsx;

pub use corrected::corrected;
pub use filled::filled;
pub use template::template;

use std::collections::BTreeSet;
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::check::Check;
use crate::duty::Status;
use crate::trace::{Exact, decimal};

/// A paper: its heading and its tables.
#[derive(Debug)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// Lines below the title.
    pub lines: Vec<String>,
    /// Its tables.
    pub tables: Vec<Table>,
}

/// A table of a paper.
#[derive(Debug)]
pub struct Table {
    /// Its title, short enough for a sheet's tab.
    pub title: String,
    /// What a reader should know about it.
    pub note: String,
    /// Headings and widths in characters.
    pub columns: Vec<(String, u8)>,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
    /// How many columns stay in sight when scrolling.
    pub frozen: u16,
}

/// A cell of a paper.
#[derive(Debug, Clone)]
pub enum Cell {
    /// Text.
    Text(String),
    /// A whole number.
    Int(i64),
    /// Points.
    Points(Exact),
    /// A share, shown in percent; 0 of 0 is 无应覆盖对象.
    Rate(i64, i64),
    /// What became of a duty.
    Light(Status),
}

impl Cell {
    /// What it shows, as text.
    fn text(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Int(it) => it.to_string(),
            Self::Points(it) => decimal(*it),
            Self::Rate(hit, of) => percent(*hit, *of),
            Self::Light(status) => light(*status),
        }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}

/// A share in percent with one place, `无应覆盖对象` when there is nothing to cover.
#[must_use]
pub fn percent(hit: i64, of: i64) -> String {
    if of == 0 {
        return "无应覆盖对象".to_owned();
    }
    let tenths = (hit * 2000 + of) / (2 * of);
    format!("{}.{}%", tenths / 10, tenths % 10)
}

/// A light told by shape and word.
#[must_use]
pub fn light(status: Status) -> String {
    let mark = match status {
        Status::Met => "✓",
        Status::Late => "◐",
        Status::Short => "▲",
        Status::Missed => "✕",
        Status::Pending => "○",
        Status::Exempt => "–",
    };
    format!("{mark} {}", status.title())
}

/// The workbook of result tables.
///
/// # Errors
///
/// When the workbook cannot be written, which is a bug.
pub fn workbook(check: &Check, seal: &str) -> Result<Vec<u8>, String> {
    xlsx::write(&tables::document(check, seal), check.as_of)
}

/// The draft of a circular, as .docx.
///
/// # Errors
///
/// When it cannot be written, which is a bug.
pub fn circular(check: &Check, seal: &str) -> Result<Vec<u8>, String> {
    docx::write(&circular::circular(check, seal))
}

/// One notice for each organization that has anything to put right, as .docx in a .zip.
///
/// # Errors
///
/// When nobody has, or it cannot be written, which is a bug.
pub fn notices(check: &Check, seal: &str) -> Result<Vec<u8>, String> {
    let notices = notices::notices(check, seal);
    if notices.is_empty() {
        return Err("没有哪个党组织有要整改的事项，不用发整改通知单".to_owned());
    }
    let mut files = Vec::new();
    for (at, (org, blocks)) in notices.iter().enumerate() {
        // Two organizations of one name, or of names alike but for signs, have a file each.
        let name = format!("{:03}_整改通知单_{}.docx", at + 1, file_name(org));
        files.push((name, docx::write(blocks)?));
    }
    zipped(&files, SimpleFileOptions::default())
}

/// Files in one .zip, under names any file system takes, no name twice. They are packed already, so they are only stored.
///
/// # Errors
///
/// When it cannot be written, which is a bug.
pub fn bundle(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, String> {
    let mut taken = BTreeSet::new();
    let mut safe = Vec::new();
    for (name, bytes) in files {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let (stem, ending) = (file_name(stem), file_name(ending));
        let first = std::iter::once(format!("{stem}.{ending}"));
        let numbered = (2..).map(|it: u32| format!("{stem}（{it}）.{ending}"));
        let free = first
            .chain(numbered)
            .find(|it| taken.insert(it.to_lowercase()));
        safe.push((free.unwrap_or_default(), bytes));
    }
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zipped(&safe, stored)
}

fn zipped(
    files: &[(String, impl AsRef<[u8]>)],
    options: SimpleFileOptions,
) -> Result<Vec<u8>, String> {
    let failed = |it: &dyn std::fmt::Display| format!("压缩包写不出来：{it}");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(name.as_str(), options)
            .map_err(|it| failed(&it))?;
        zip.write_all(bytes.as_ref()).map_err(|it| failed(&it))?;
    }
    let done = zip.finish().map_err(|it| failed(&it))?;
    Ok(done.into_inner())
}

/// A name any file system takes; never a path.
fn file_name(text: &str) -> String {
    let fine = |it: &char| !it.is_control() && !"\\/:*?\"<>|.".contains(*it);
    text.chars().filter(fine).take(60).collect()
}

/// The printable page.
#[must_use]
pub fn page(check: &Check, seal: &str) -> Vec<u8> {
    html::write(&tables::document(check, seal)).into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_rounded_half_up_and_nothing_is_no_share() {
        assert_eq!(percent(1, 3), "33.3%");
        assert_eq!(percent(2, 3), "66.7%");
        assert_eq!(percent(1, 2000), "0.1%");
        assert_eq!(percent(5, 5), "100.0%");
        assert_eq!(percent(0, 0), "无应覆盖对象");
    }
}
