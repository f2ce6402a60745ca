//! The façade: plain data in, plain data out. The only module that serializes.

mod convert;
#[expect(
    missing_docs,
    reason = "api.d.ts says what each field means; a test keeps the two equal"
)]
mod dto;
mod explain;

use std::collections::BTreeMap;
use std::fmt::Write;

use chrono::NaiveDate;
use serde::Deserialize;
use sha2::{Digest, Sha256};

pub use dto::*;

use crate::check::{self, Check, File};
use crate::coverage;
use crate::duty::Period;
use crate::ledger::{Choice, Field, Ledger, LedgerKind, Table, recognize};
use crate::policy::{BUILT_IN, Policy};
use crate::sheet::{self, Workbook};

/// The TypeScript side of every type of the façade; a test keeps the two equal.
pub const TYPES: &str = include_str!("api.d.ts");
/// The kit's version.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Lines of a page when the query names no limit.
const PAGE: usize = 100;

/// Lists everything that does not depend on a file: rules, articles, ledgers, packs.
#[must_use]
pub fn catalog() -> Catalog {
    convert::catalog()
}

/// A blank, explained form of a ledger, as .xlsx.
///
/// # Errors
///
/// When there is no form for this name.
pub fn template(ledger: &str) -> Result<Vec<u8>, String> {
    let known = LedgerKind::named(ledger).and_then(Ledger::of);
    let known = known.ok_or_else(|| {
        let names: Vec<&str> = crate::ledger::LEDGERS
            .iter()
            .map(|it| it.kind.id())
            .collect();
        format!("没有“{ledger}”的空白表，目前有：{}", names.join("、"))
    })?;
    crate::report::template(known)
}

/// Adds up sealed summaries.
///
/// # Errors
///
/// Always for now: this version writes no summaries, so none can be right.
pub fn merge(summaries: &[Vec<u8>]) -> Result<Assessment, String> {
    Err(format!(
        "收到{}份汇总文件，这个版本还不能合并；请直接选择各社区的原始台账一起核查",
        summaries.len()
    ))
}

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
    /// `blank`, `due`, `excluded` or `organized`.
    pub only: Option<String>,
    /// Holding this text.
    pub text: Option<String>,
}

/// Names one figure.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct FigureId {
    /// `duty`, `score`, `rate`, `listed`, `excluded`, `base` or `blanks`.
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
}

struct Loaded {
    sha256: String,
    book: Workbook,
    choices: BTreeMap<usize, Choice>,
    tables: Vec<Table>,
}

/// Files, and the checks made of them.
pub struct Workspace {
    policy: Policy,
    policy_sha256: String,
    period: Period,
    as_of: NaiveDate,
    files: BTreeMap<String, Loaded>,
    checked: Option<Check>,
}

impl Workspace {
    /// A workspace without files.
    ///
    /// # Errors
    ///
    /// When the pack, the period or the day is not understood; the message says which.
    pub fn new(options: &Options) -> Result<Self, String> {
        let as_of = NaiveDate::parse_from_str(&options.as_of, "%Y-%m-%d")
            .map_err(|_| format!("截至日期“{}”看不懂，请写成2025-12-31这样", options.as_of))?;
        let period = match &options.period {
            None => Period::of(as_of, crate::policy::Per::Year),
            Some(text) => Period::parse(text).ok_or_else(|| {
                format!("考核期“{text}”看不懂，请写成2025、2025H1、2025Q3或2025-07")
            })?,
        };
        let json = match &options.policy {
            None => built_in("base")?.to_owned(),
            Some(serde_json::Value::String(id)) => built_in(id)?.to_owned(),
            Some(pack) => pack.to_string(),
        };
        // The hash is over the pack's content, not over how it is spaced.
        let canonical = serde_json::from_str::<serde_json::Value>(&json)
            .map_or(json.clone(), |it| it.to_string());
        Ok(Self {
            policy: Policy::parse(&json)?,
            policy_sha256: hex(&Sha256::digest(canonical)),
            period,
            as_of,
            files: BTreeMap::new(),
            checked: None,
        })
    }

    /// Reads a file; a file of the same name is replaced. What is wrong with it stands in the reading.
    pub fn load(&mut self, name: &str, bytes: &[u8]) -> Reading {
        self.checked = None;
        let book = sheet::read(bytes);
        let tables = book
            .sheets
            .iter()
            .map(|it| recognize(it, name, None))
            .collect();
        self.files.insert(
            name.to_owned(),
            Loaded {
                sha256: hex(&Sha256::digest(bytes)),
                book,
                choices: BTreeMap::new(),
                tables,
            },
        );
        self.reading(name)
    }

    /// Corrects what a sheet is.
    ///
    /// # Errors
    ///
    /// When the file, the sheet, the ledger, a column or a field is unknown.
    pub fn map(&mut self, file: &str, sheet: &str, mapping: &Mapping) -> Result<Reading, String> {
        let loaded = self
            .files
            .get_mut(file)
            .ok_or_else(|| format!("没有选过“{file}”这个文件"))?;
        let at = loaded
            .book
            .sheets
            .iter()
            .position(|it| it.name == sheet)
            .ok_or_else(|| format!("“{file}”里没有“{sheet}”这张表"))?;
        let choice = choice(mapping)?;
        if let (Some(cells), Some(table)) = (loaded.book.sheets.get(at), loaded.tables.get_mut(at))
        {
            *table = recognize(cells, file, Some(&choice));
        }
        loaded.choices.insert(at, choice);
        self.checked = None;
        Ok(self.reading(file))
    }

    /// Forgets a file.
    pub fn unload(&mut self, file: &str) {
        self.files.remove(file);
        self.checked = None;
    }

    /// Checks everything that is loaded.
    pub fn assess(&mut self) -> Assessment {
        let readings = self.files.keys().map(|it| self.reading(it)).collect();
        let stamp = PolicyStamp {
            id: self.policy.id.clone(),
            version: self.policy.version.clone(),
            sha256: self.policy_sha256.clone(),
        };
        let seal = self.seal();
        convert::assessment(self.checked(), (seal, stamp), readings)
    }

    /// One page of a long list.
    ///
    /// # Errors
    ///
    /// When there is no such list.
    pub fn page(&mut self, list: &str, query: &Query) -> Result<Page, String> {
        let check = self.checked();
        let mut page = Page {
            offset: query.offset,
            ..Page::default()
        };
        match list {
            "findings" => {
                page.findings = Some(cut(&mut page, query, convert::findings(check, query)));
            }
            "duties" => page.duties = Some(cut(&mut page, query, convert::duties(check, query))),
            "units" => page.units = Some(cut(&mut page, query, convert::units(check, query))),
            "members" => {}
            _ => return Err(format!("没有“{list}”这个清单")),
        }
        Ok(page)
    }

    /// Where a figure comes from.
    ///
    /// # Errors
    ///
    /// When there is no such figure.
    pub fn explain(&mut self, figure: &FigureId) -> Result<Explanation, String> {
        explain::explain(self.checked(), figure)
    }

    /// The workbook with corrections made.
    ///
    /// # Errors
    ///
    /// When none of the findings carries a correction.
    pub fn fix(&mut self, findings: &[usize]) -> Result<Vec<u8>, String> {
        let count = self.checked().findings.len();
        match findings.iter().find(|it| **it >= count) {
            Some(id) => Err(format!("没有第{id}号问题")),
            None => Err("选中的问题都要由人核实后改正，没有可以自动改的".to_owned()),
        }
    }

    /// Writes a report: `workbook` (.xlsx) or `page` (printable HTML).
    ///
    /// # Errors
    ///
    /// When there is no such report.
    pub fn render(&mut self, report: &str) -> Result<Vec<u8>, String> {
        let seal = self.seal();
        match report {
            "workbook" => crate::report::workbook(self.checked(), &seal),
            "page" => Ok(crate::report::page(self.checked(), &seal)),
            _ => Err(format!("没有“{report}”这种报告，目前有：workbook、page")),
        }
    }

    fn reading(&self, name: &str) -> Reading {
        let Some(loaded) = self.files.get(name) else {
            return Reading::default();
        };
        let file = file(name, loaded);
        let records = check::gather(&[file], self.period);
        convert::reading(file, &loaded.sha256, &records)
    }

    fn checked(&mut self) -> &Check {
        let Self {
            policy,
            period,
            as_of,
            files,
            checked,
            ..
        } = self;
        checked.get_or_insert_with(|| {
            let files: Vec<File<'_>> = files.iter().map(|(name, it)| file(name, it)).collect();
            Check::run(policy, *period, *as_of, &files)
        })
    }

    /// The 校验码. A person's corrections of the matching are part of it only when there are any.
    fn seal(&self) -> String {
        let mut inputs: Vec<String> = self
            .files
            .values()
            .map(|it| {
                if it.choices.is_empty() {
                    it.sha256.clone()
                } else {
                    format!("{} {:?}", it.sha256, it.choices)
                }
            })
            .collect();
        inputs.sort();
        let text = format!(
            "lianjian {VERSION}\npolicy {}\nperiod {}\nas-of {}\n{}\n",
            self.policy_sha256,
            self.period,
            self.as_of,
            inputs.join("\n")
        );
        hex(&Sha256::digest(text))
    }
}

fn file<'a>(name: &'a str, loaded: &'a Loaded) -> File<'a> {
    File {
        name,
        book: &loaded.book,
        tables: &loaded.tables,
    }
}

fn built_in(id: &str) -> Result<&'static str, String> {
    let known = BUILT_IN.iter().find(|it| it.0 == id).map(|it| it.1);
    known.ok_or_else(|| {
        let names: Vec<&str> = BUILT_IN.iter().map(|it| it.0).collect();
        format!("没有“{id}”这个规则包，内置的有：{}", names.join("、"))
    })
}

fn choice(mapping: &Mapping) -> Result<Choice, String> {
    let ledger = match &mapping.ledger {
        None => None,
        Some(id) => Some(LedgerKind::named(id).ok_or_else(|| format!("没有“{id}”这种台账"))?),
    };
    let known = |id: &str| -> Option<Field> {
        let columns = ledger.and_then(Ledger::of)?.columns;
        columns.iter().map(|it| it.field).find(|it| it.id() == id)
    };
    let mut columns = Vec::new();
    for it in &mapping.columns {
        let col =
            sheet::column_index(&it.column).ok_or_else(|| format!("没有“{}”这一列", it.column))?;
        let field = match &it.field {
            None => None,
            Some(id) => Some(known(id).ok_or_else(|| format!("这种台账没有“{id}”这一栏"))?),
        };
        columns.push((col, field));
    }
    Ok(Choice {
        ledger,
        header_rows: mapping
            .header_rows
            .iter()
            .map(|it| it.saturating_sub(1))
            .collect(),
        columns,
    })
}

fn cut<T>(page: &mut Page, query: &Query, lines: Vec<T>) -> Vec<T> {
    page.total = lines.len();
    let limit = query.limit.unwrap_or(PAGE);
    lines.into_iter().skip(query.offset).take(limit).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, it| {
        // Writing to a string cannot fail.
        let _ = write!(out, "{it:02x}");
        out
    })
}

/// The units of a check as coverage sees them.
fn standings(check: &Check) -> Vec<coverage::Standing<'_>> {
    coverage::standings(&check.records.units, &check.policy.coverage)
}
