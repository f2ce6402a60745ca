//! What callers hand in.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Deserialize;

use crate::coverage::{Previous, PreviousArea};
use crate::policy::Points;
use crate::score::Entry;

/// What a check is made with.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Options {
    /// Id of a built-in pack, or a pack.
    pub policy: Option<serde_json::Value>,
    /// `2025`, `2025H1`, `2025Q3` or `2025-07`; default: the year of `as_of`.
    pub period: Option<String>,
    /// `2025-12-31`.
    pub as_of: String,
}

/// How a report is written.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RenderOptions {
    /// Whether names and numbers of people are hidden; `None`: they are.
    pub masked: Option<bool>,
}

/// A person's correction of what a sheet is.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Mapping {
    /// Name of the ledger; `None`: none.
    pub ledger: Option<String>,
    /// Heading rows, from 1; empty: as recognised.
    pub header_rows: Vec<u32>,
    /// Corrected columns.
    pub columns: Vec<MappedColumn>,
}

/// One corrected column.
#[derive(Debug, Deserialize)]
pub struct MappedColumn {
    /// Its letters.
    pub column: String,
    /// Name of the field; `None`: ignore it.
    pub field: Option<String>,
}

/// One cell a person rewrites.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CellEdit {
    /// Which.
    pub at: CellName,
    /// What it shall say; empty: nothing.
    pub value: String,
}

/// One cell by sheet and name.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct CellName {
    /// Its sheet.
    pub sheet: String,
    /// `C7`.
    pub cell: String,
}

/// A person's correction, to be used again wherever the same headings stand.
#[derive(Debug, Default, Deserialize)]
pub struct Remembered {
    /// The headings' signature.
    pub signature: String,
    /// The correction.
    pub mapping: Mapping,
}

/// A person sets findings aside.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Waiver {
    /// [`super::Finding::key`] of the findings.
    pub key: String,
    /// Why.
    pub reason: String,
    /// Who.
    pub by: String,
    /// When: `2025-12-31`.
    pub date: String,
}

/// What of an earlier [`super::Assessment`] is compared with.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Earlier {
    /// Its period.
    pub period: String,
    /// Its coverage.
    pub coverage: Vec<EarlierArea>,
    /// The table of its scores.
    pub scoring: EarlierScoring,
    /// Its scores.
    pub scores: Vec<EarlierScore>,
}

/// The table of earlier scores.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct EarlierScoring {
    /// Its name.
    pub title: String,
}

/// One earlier score.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct EarlierScore {
    /// Whose.
    pub org: String,
    /// Its total.
    pub total: f64,
    /// Its grade.
    pub grade: String,
    /// Its place.
    pub rank: usize,
    /// Its items.
    pub items: Vec<EarlierItem>,
}

/// One item of it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct EarlierItem {
    /// Short name.
    pub indicator: String,
    /// Its points.
    pub points: f64,
}

/// Something a person enters for a score.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct ScoreEntry {
    /// For whom.
    pub subject: String,
    /// Of a member: the branch.
    pub branch: String,
    /// Item or verdict.
    pub item: String,
    /// Points, percent, times; of a verdict 1.
    pub value: f64,
    /// What it rests on.
    pub evidence: String,
    /// Who.
    pub by: String,
    /// When: `2025-12-31`.
    pub date: String,
}

impl ScoreEntry {
    pub(super) fn entry(&self) -> Result<Entry, String> {
        let said = [&self.subject, &self.item, &self.evidence, &self.by];
        let day = NaiveDate::parse_from_str(&self.date, "%Y-%m-%d");
        if said.iter().any(|it| it.trim().is_empty()) || day.is_err() {
            return Err(
                "录入评分要写明评价对象、项目、依据、姓名和日期（如2025-12-31）".to_owned(),
            );
        }
        let number = serde_json::Number::from_f64(self.value);
        let points = number.and_then(|it| Points::try_from(it).ok());
        let points = points
            .ok_or_else(|| format!("“{}”录入的{}不是分值，最多四位小数", self.item, self.value))?;
        Ok(Entry {
            subject: self.subject.clone(),
            branch: self.branch.clone(),
            item: self.item.clone(),
            value: points.0,
            evidence: self.evidence.trim().to_owned(),
            by: format!("{} {}", self.by.trim(), self.date),
            at: None,
        })
    }
}

/// One area of it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct EarlierArea {
    /// From the top.
    pub path: Vec<String>,
    /// Units of its base.
    pub base: i64,
    /// Its rates.
    pub rates: BTreeMap<String, EarlierRate>,
}

/// One rate of it.
#[derive(Debug, Default, Clone, Copy, Deserialize)]
#[serde(default)]
pub struct EarlierRate {
    /// Above the line.
    pub hit: i64,
    /// Below it.
    pub of: i64,
}

impl Earlier {
    pub(super) fn previous(&self) -> Previous {
        let area = |it: &EarlierArea| PreviousArea {
            path: it.path.clone(),
            base: it.base,
            rates: it
                .rates
                .iter()
                .map(|(kind, it)| (kind.clone(), it.hit, it.of))
                .collect(),
        };
        Previous {
            period: self.period.clone(),
            areas: self.coverage.iter().map(area).collect(),
        }
    }
}

/// Which lines of a long list are wanted.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Query {
    /// Lines to skip.
    pub offset: usize,
    /// Lines wanted.
    pub limit: Option<usize>,
    /// Of this organization.
    pub org: Option<String>,
    /// Under this rule.
    pub rule: Option<String>,
    /// Of this severity.
    pub severity: Option<String>,
    /// Of this status.
    pub status: Option<String>,
    /// Of this duty.
    pub duty: Option<String>,
    /// In this period.
    pub period: Option<String>,
    /// Under this path.
    pub path: Option<Vec<String>>,
    /// `blank`, `due`, `excluded`, `organized` or `base`.
    pub only: Option<String>,
    /// In these bands of dimensions.
    #[serde(rename = "where")]
    pub bands: BTreeMap<String, String>,
    /// Of this rate.
    pub rate: Option<String>,
    /// `hit`, `of` or `rest`.
    pub part: Option<String>,
    /// Of this source of matters.
    pub channel: Option<String>,
    /// That got so far.
    pub stage: Option<String>,
    /// Naming this instructor.
    pub instructor: Option<String>,
    /// Behind a cell of this form.
    pub form: Option<String>,
    /// The cell's line.
    pub line: Option<String>,
    /// The cell's column.
    pub column: Option<String>,
    /// Holding this text.
    pub text: Option<String>,
}

/// Names one figure.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FigureId {
    /// `duty`, `score`, `points`, `rate`, `listed`, `excluded`, `base`, `blanks`, `regional` or `form`.
    pub figure: String,
    /// Whose.
    pub org: Option<String>,
    /// Which duty.
    pub duty: Option<String>,
    /// Of which period.
    pub period: Option<String>,
    /// Which indicator of a score.
    pub indicator: Option<String>,
    /// Of which area.
    pub path: Option<Vec<String>>,
    /// Which rate.
    pub rate: Option<String>,
    /// With figures of coverage and the rate `need.matched`: as it would be if all proposals were done.
    pub planned: bool,
    /// With `points`: which member.
    pub member: Option<usize>,
    /// In these bands of dimensions.
    #[serde(rename = "where")]
    pub bands: BTreeMap<String, String>,
    /// Of which form.
    pub form: Option<String>,
    /// Its line.
    pub line: Option<String>,
    /// Its column.
    pub column: Option<String>,
}

/// How coverage is to be divided.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Division {
    /// Of which area.
    pub path: Option<Vec<String>>,
    /// By which dimensions.
    pub by: Vec<String>,
    /// In these bands only.
    #[serde(rename = "where")]
    pub bands: BTreeMap<String, String>,
}
