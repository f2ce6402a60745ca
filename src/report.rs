//! Papers: one document model and several writers. Nothing is computed here.

mod agenda;
mod briefing;
mod chart;
mod choice;
mod circular;
mod corrected;
mod docx;
mod filled;
mod html;
mod issues;
mod log;
pub mod marked;
mod mask;
mod notices;
mod official;
mod plans;
mod regional;
mod scores;
mod tables;
mod template;
mod units;
mod xlsx;

pub use choice::{choices, example};
pub use corrected::corrected;
pub use filled::filled;
pub use log::{Input, Seen, Stamp};
pub use template::template;

use std::collections::BTreeSet;
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::check::Check;
use crate::duty::Status;
use crate::trace::{Exact, decimal};
use chart::Chart;
use mask::Mask;
use official::Block;

/// What every paper says of itself.
const DRAFT: &str = "自查草稿，未经审定";
/// Where those who answer for a paper sign.
const SIGN: &str =
    "负责人：　　　　　　填表人：　　　　　　联系电话：　　　　　　日期：　　　　　　";

/// What papers are written from, and how.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// The check.
    pub check: &'a Check,
    /// What it was made with.
    pub stamp: &'a Stamp,
    /// Whether names and numbers of people are hidden.
    pub masked: bool,
}

impl Order<'_> {
    /// A paper of tables under the usual heading.
    fn document(self, title: &str, tables: Vec<Table>) -> Document {
        let check = self.check;
        Document {
            title: title.to_owned(),
            lines: vec![
                format!(
                    "考核期：{}　截至：{}　规则包：{}（{}）",
                    check.period.title(),
                    check.as_of,
                    check.policy.title,
                    check.policy.version
                ),
                format!("校验码：{}", self.stamp.seal),
                format!("{DRAFT}。自查用，不作为考核依据；发现的是疑点，请人工核实。"),
            ],
            tables,
            charts: Vec::new(),
        }
    }

    /// The paper without what is to be hidden.
    fn masked(self, mut document: Document) -> Document {
        if self.masked {
            Mask::of(self.check).document(&mut document);
        }
        document
    }

    fn book(self, document: Document) -> Result<Vec<u8>, String> {
        xlsx::write(self.masked(document), self.check.as_of)
    }

    fn paper(self, mut blocks: Vec<Block>) -> Result<Vec<u8>, String> {
        if self.masked {
            Mask::of(self.check).blocks(&mut blocks);
        }
        docx::write(&blocks)
    }
}

/// Every paper by its name in the contract.
pub const KINDS: &[&str] = &[
    "workbook",
    "page",
    "circular",
    "notices",
    "issues",
    "rectification",
    "ranking",
    "coverage",
    "log",
];

/// A paper of a kind: the workbook (.xlsx), the printable page (.html), the circular (.docx), the notices
/// (.docx in a .zip), 问题清单, 整改台账 and 得分排名 (.xlsx), 覆盖专报 (.docx), 校验日志 (.txt).
///
/// # Errors
///
/// When there is no such kind, or nothing to write one of.
pub fn write(order: Order<'_>, kind: &str) -> Result<Vec<u8>, String> {
    let seal = &order.stamp.seal;
    match kind {
        "workbook" => order.book(tables::document(order)),
        "page" => Ok(html::write(&order.masked(tables::document(order))).into_bytes()),
        "circular" => order.paper(circular::circular(order.check, seal)),
        "notices" => notices(order),
        "issues" => order.book(issues::issues(order)),
        "rectification" => order.book(issues::rectification(order)),
        "ranking" => order.book(scores::document(order)?),
        "coverage" => order.paper(briefing::briefing(order.check, seal)?),
        "log" => Ok(log_file(order)),
        _ => Err(format!(
            "没有“{kind}”这种报告，目前有：{}",
            KINDS.join("、")
        )),
    }
}

/// The log; the mark at the beginning tells old editors that it is UTF-8.
fn log_file(order: Order<'_>) -> Vec<u8> {
    let text = log::text(order);
    let text = if order.masked {
        Mask::of(order.check).text(&text)
    } else {
        text
    };
    format!("\u{feff}{text}").into_bytes()
}

/// A paper: its heading, its tables and its charts.
#[derive(Debug)]
pub struct Document {
    /// Its title.
    pub title: String,
    /// Lines below the title.
    pub lines: Vec<String>,
    /// Its tables.
    pub tables: Vec<Table>,
    /// Its charts.
    charts: Vec<Chart>,
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
    /// The name of an organization, by which its rows on other sheets are found.
    Org(String),
    /// For a person to choose from; the first to begin with.
    Choice(&'static [&'static str]),
}

impl Cell {
    /// What it shows, as text.
    fn text(&self) -> String {
        match self {
            Self::Text(text) | Self::Org(text) => text.clone(),
            Self::Int(it) => it.to_string(),
            Self::Points(it) => decimal(*it),
            Self::Rate(hit, of) => percent(*hit, *of),
            Self::Light(status) => light(*status),
            Self::Choice(words) => words.first().copied().unwrap_or_default().to_owned(),
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

/// One notice for each organization that has anything to put right, as .docx in a .zip.
///
/// # Errors
///
/// When nobody has, or it cannot be written, which is a bug.
fn notices(order: Order<'_>) -> Result<Vec<u8>, String> {
    let notices = notices::notices(order.check, &order.stamp.seal);
    if notices.is_empty() {
        return Err("没有哪个党组织有要整改的事项，不用发整改通知单".to_owned());
    }
    let mask = order.masked.then(|| Mask::of(order.check));
    let mut files = Vec::new();
    for (at, (org, mut blocks)) in notices.into_iter().enumerate() {
        if let Some(mask) = &mask {
            mask.blocks(&mut blocks);
        }
        // Two organizations of one name, or of names alike but for signs, have a file each.
        let name = format!("{:03}_整改通知单_{}.docx", at + 1, file_name(&org));
        files.push((name, docx::write(&blocks)?));
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
#[must_use]
pub fn file_name(text: &str) -> String {
    let fine =
        |it: &char| !it.is_control() && !xlsx::is_unsafe(*it) && !"\\/:*?\"<>|.".contains(*it);
    text.chars().filter(fine).take(60).collect()
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
