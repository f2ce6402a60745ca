//! Summaries for the façade: saving one, merging several, comparing one with its files.

use std::collections::BTreeMap;

use super::dto::{FlatColumn, FlatTable, Reading, SheetReading, Verification};
use super::{Assessment, Options, PolicyStamp, VERSION, Workspace, convert, pack};
use crate::check::Check;
use crate::ledger::LedgerKind;
use crate::policy::Policy;
use crate::sheet::Format;
use crate::summary::{self, FileRef, Given, Merged, Pack, PackRef, Part, SheetRef, Summary};

/// Whether a file is meant to be a summary, whole or not; told by its content, not by its name.
#[must_use]
pub fn is_summary(bytes: &[u8]) -> bool {
    Summary::is_meant(bytes)
}

/// Adds up sealed summaries.
///
/// # Errors
///
/// When one of them is none, was cut off or changed; the message says which.
pub fn merge(summaries: &[Vec<u8>]) -> Result<Assessment, String> {
    Ok(Workspace::of_summaries(&[], summaries)?.assess())
}

/// The summaries a workspace is made of instead of files.
#[derive(Debug)]
pub(super) struct Merger {
    summary: Summary,
    stamp: PolicyStamp,
    alerts: BTreeMap<String, i64>,
}

impl Merger {
    fn merged(summary: &Summary) -> Result<Merged, String> {
        summary::merge(&summary.parts, |sha256| Self::pack(summary, sha256))
    }

    fn pack(summary: &Summary, sha256: &str) -> Result<Policy, String> {
        let content = policy(summary, sha256).ok_or("汇总件里没有所用的规则包")?;
        pack(&content.to_string())
    }

    pub(super) fn check(&self) -> Option<Check> {
        // It merged once already.
        Self::merged(&self.summary).ok().map(|it| it.check)
    }

    pub(super) fn seal(&self) -> String {
        self.summary.seal.clone()
    }

    /// The files of all parts, in the order of the check.
    pub(super) fn inputs(&self) -> Vec<Reading> {
        let parts = summary::ordered(&self.summary.parts);
        parts
            .into_iter()
            .flat_map(|part| part.files.iter().map(move |it| reading(part, it)))
            .collect()
    }
}

fn reading(part: &Part, it: &FileRef) -> Reading {
    let sheet = |it: &SheetRef| SheetReading {
        sheet: it.sheet.clone(),
        ledger: it
            .ledger
            .as_deref()
            .and_then(LedgerKind::named)
            .map(LedgerKind::id),
        confidence: 1.0,
        header_rows: Vec::new(),
        records: it.records,
        columns: Vec::new(),
        missing: Vec::new(),
        gaps: Vec::new(),
        gap_count: 0,
        skipped_rows: Vec::new(),
        hidden_rows: 0,
        hidden_columns: 0,
        hidden_sheet: false,
        signature: String::new(),
        candidates: Vec::new(),
    };
    Reading {
        file: summary::file_name(part, it),
        sha256: it.sha256.clone(),
        format: format(&it.format),
        refused: None,
        sheets: it.sheets.iter().map(sheet).collect(),
        years: Vec::new(),
    }
}

fn format(id: &str) -> &'static str {
    let all = [
        Format::Xlsx,
        Format::Xlsm,
        Format::Xlsb,
        Format::Xls,
        Format::Ods,
        Format::Csv,
        Format::Html,
        Format::Xml2003,
    ];
    let known = all.into_iter().find(|it| it.id() == id);
    known.unwrap_or(Format::Unknown).id()
}

impl Workspace {
    /// A workspace of sealed summaries instead of files. `names` are those of the summaries, as far as they
    /// have any.
    ///
    /// # Errors
    ///
    /// When one of them is none, was cut off or changed; the message says which.
    pub fn of_summaries(names: &[String], summaries: &[Vec<u8>]) -> Result<Self, String> {
        if summaries.is_empty() {
            return Err("没有给出汇总件".to_owned());
        }
        let mut read = Vec::new();
        for (at, bytes) in summaries.iter().enumerate() {
            let name = names.get(at).map(|it| format!("“{it}”"));
            let name = name.unwrap_or_else(|| format!("第{}份汇总件", at + 1));
            read.push(Summary::read(bytes).map_err(|it| format!("{name}{it}"))?);
        }
        let summary = Summary::union(read);
        let merged = Merger::merged(&summary)?;
        let stamp = stamp(&merged);
        let options = Options {
            policy: policy(&summary, &stamp.sha256),
            period: Some(merged.check.period.to_string()),
            as_of: merged.check.as_of.to_string(),
        };
        let mut workspace = Self::new(&options)?;
        workspace.merged = Some(Merger {
            summary,
            stamp,
            alerts: merged.alerts,
        });
        workspace.checked = Some(merged.check);
        Ok(workspace)
    }

    pub(super) fn merged_figures(&mut self) -> Assessment {
        let seal = self.seal();
        let (stamp, inputs, alerts) = match &self.merged {
            Some(it) => (it.stamp.clone(), it.inputs(), it.alerts.clone()),
            None => (PolicyStamp::default(), Vec::new(), BTreeMap::new()),
        };
        let mut assessment = convert::assessment(self.checked(), (seal, stamp), inputs);
        let alerts = alerts.into_iter().map(|(name, count)| (name, count.into()));
        let alerts = serde_json::Value::Object(alerts.collect());
        assessment.regional.alerts = serde_json::from_value(alerts).unwrap_or_default();
        // A merged check has no pack of its own to show a member's points by.
        assessment.member_scoring = None;
        assessment
    }

    /// The sealed summary of what is checked, to be merged by whoever is above; nothing about people is in it.
    pub fn summary(&mut self) -> Vec<u8> {
        self.sealed().bytes()
    }

    fn sealed(&mut self) -> Summary {
        if let Some(merged) = &self.merged {
            return merged.summary.clone();
        }
        let part = self.part();
        let content = self.policy_content.clone();
        let pack = Pack {
            sha256: self.policy_sha256.clone(),
            content: serde_json::from_str(&content).unwrap_or_default(),
        };
        Summary::of([part], [pack])
    }

    fn part(&mut self) -> Part {
        let policy = PackRef {
            id: self.policy.id.clone(),
            version: self.policy.version.clone(),
            sha256: self.policy_sha256.clone(),
        };
        let check = self.seal();
        let files = self.files.values().map(|it| file(&it.reading)).collect();
        let alerts = super::regional::figures(self.checked()).alerts;
        let alerts = serde_json::to_value(alerts).and_then(serde_json::from_value);
        let given = Given {
            engine: VERSION.to_owned(),
            policy,
            check,
            files,
            alerts: alerts.unwrap_or_default(),
        };
        summary::make(self.checked(), given)
    }

    /// Whether a summary is what the files of this workspace come to.
    ///
    /// # Errors
    ///
    /// When it is no summary, or it was changed.
    pub fn verify(&mut self, summary: &[u8]) -> Result<Verification, String> {
        let summary = Summary::read(summary).map_err(|it| format!("这份汇总件{it}"))?;
        let now = self.sealed();
        if now.seal == summary.seal {
            return Ok(Verification {
                equal: true,
                differences: Vec::new(),
            });
        }
        let own = now.parts.first();
        let near = |it: &&Part| {
            let names = it.files.iter().map(|it| &it.name);
            let own = own.map(|it| it.files.as_slice()).unwrap_or_default();
            let known = names.filter(|name| own.iter().any(|it| it.name == **name));
            (
                own.len().abs_diff(it.files.len()),
                std::cmp::Reverse(known.count()),
            )
        };
        let then = summary.parts.iter().min_by_key(near);
        let mut differences = own
            .zip(then)
            .map_or_else(Vec::new, |(now, then)| summary::verify(now, then));
        if summary.parts.len() != now.parts.len() {
            let text = format!(
                "这份汇总件由{}份合并而成，打开的文件只能和其中一份比",
                summary.parts.len()
            );
            differences.insert(0, text);
        }
        Ok(Verification {
            equal: differences.is_empty(),
            differences,
        })
    }

    /// The flat tables of a summary, or of all that were merged.
    ///
    /// # Errors
    ///
    /// When the pack cannot be used, which is a bug.
    pub fn tables(&mut self) -> Result<Vec<FlatTable>, String> {
        let summary = self.sealed();
        let tables = summary::tables(&summary.parts, |sha256| Merger::pack(&summary, sha256))?;
        Ok(tables.into_iter().map(flat).collect())
    }

    /// What a saved summary is called, without an ending.
    pub fn summary_name(&mut self) -> String {
        let summary = self.sealed();
        let scope = crate::report::file_name(&summary::scope(&summary.parts));
        format!("汇总件_{scope}_{}", self.period)
    }
}

fn flat(it: summary::Table) -> FlatTable {
    let field = |it: summary::Field| match it {
        summary::Field::Text(text) => text.into(),
        summary::Field::Whole(number) => number.into(),
        summary::Field::Blank => serde_json::Value::Null,
    };
    FlatTable {
        table: it.id,
        title: it.title,
        columns: it
            .columns
            .into_iter()
            .map(|it| FlatColumn {
                column: it.id,
                title: it.title,
                whole: it.whole,
            })
            .collect(),
        rows: it
            .rows
            .into_iter()
            .map(|it| it.into_iter().map(field).collect())
            .collect(),
    }
}

fn file(it: &Reading) -> FileRef {
    let sheets = it.sheets.iter();
    FileRef {
        name: it.file.clone(),
        sha256: it.sha256.clone(),
        format: it.format.to_owned(),
        sheets: sheets
            .map(|it| SheetRef {
                sheet: it.sheet.clone(),
                ledger: it.ledger.map(str::to_owned),
                records: it.records,
            })
            .collect(),
    }
}

fn stamp(merged: &Merged) -> PolicyStamp {
    PolicyStamp {
        id: merged.check.policy.id.clone(),
        version: merged.check.policy.version.clone(),
        sha256: merged.policy_sha256.clone(),
    }
}

fn policy(summary: &Summary, sha256: &str) -> Option<serde_json::Value> {
    let mut packs = summary.policies.iter();
    let known = packs.find(|it| it.sha256 == sha256)?;
    let mut content = known.content.clone();
    // What it extends is in it already: taken over once more, what it had replaced would come back.
    if let Some(map) = content.as_object_mut() {
        map.remove("extends");
    }
    Some(content)
}
