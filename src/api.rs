//! The façade: plain data in, plain data out. The only module that serializes.

mod answers;
mod catalogue;
mod convert;
mod copies;
mod division;
#[expect(
    missing_docs,
    reason = "types/*.d.ts say what each field means; a test keeps the two equal"
)]
mod dto;
mod explain;
mod filling;
mod input;
mod loaded;
mod packed;
mod packs;
mod plans;
mod regional;
mod scored;
mod sealed;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use sha2::{Digest, Sha256};

pub use dto::*;
pub use filling::{filled, pasted, template};
pub use input::{
    CellEdit, CellName, Division, Earlier, EarlierArea, EarlierItem, EarlierRate, EarlierScore,
    FigureId, MappedColumn, Mapping, Options, Query, Remembered, RenderOptions, ScoreEntry, Waiver,
};
pub use packs::{lint, resolve};
pub use plans::{Sending, Wishes};

use crate::check::{self, Check};
use crate::coverage::{self, Previous};
use crate::duty::Period;
use crate::plan;
use crate::policy::{BUILT_IN, Policy};
use crate::room;
use crate::rule;
use crate::score::{self, Entry};
use crate::sheet::parcel::{self, Parcel};
use crate::sheet::{self, Format, Refused};
use crate::summary::hex;
use loaded::{Loaded, Memory};
use sealed::Merger;
pub use sealed::{is_summary, merge};

/// The TypeScript side of every type of the façade; a test keeps the two equal.
pub const TYPES: &str = concat!(
    include_str!("api/types/terms.d.ts"),
    "\n",
    include_str!("api/types/reading.d.ts"),
    "\n",
    include_str!("api/types/assessment.d.ts"),
    "\n",
    include_str!("api/types/scores.d.ts"),
    "\n",
    include_str!("api/types/figures.d.ts"),
    "\n",
    include_str!("api/types/plans.d.ts"),
    "\n",
    include_str!("api/types/regional.d.ts"),
    "\n",
    include_str!("api/types/coverage.d.ts"),
    "\n",
    include_str!("api/types/answers.d.ts"),
    "\n",
    include_str!("api/types/catalogue.d.ts"),
    "\n",
    include_str!("api/types/filling.d.ts"),
    "\n",
);
/// The kit's version.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Lists everything that does not depend on a file: rules, articles, ledgers, packs.
#[must_use]
pub fn catalog() -> Catalog {
    catalogue::catalog()
}

/// Files in one .zip: names become what any file system takes, and none is there twice.
///
/// # Errors
///
/// When it cannot be written, which is a bug.
pub fn bundle(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, String> {
    crate::report::bundle(files)
}

/// Reads a file and packs what was read, for [`Workspace::open`] in another instance. A hostile file
/// ends this instance at worst, and nothing is lost with it.
#[must_use]
pub fn parse(bytes: Vec<u8>) -> Vec<u8> {
    let parcel = read(&bytes);
    // Its place is taken by what is packed.
    drop(bytes);
    parcel::pack(&parcel)
}

fn read(bytes: &[u8]) -> Parcel {
    // Cells take several times the room they have in a file.
    room::of(bytes.len().saturating_mul(16));
    Parcel {
        version: VERSION.to_owned(),
        sha256: hex(&parcel::sha256(bytes)),
        book: sheet::read(bytes),
    }
}

/// Files, and the checks made of them.
pub struct Workspace {
    policy: Policy,
    policy_sha256: String,
    policy_content: String,
    period: Period,
    as_of: NaiveDate,
    files: BTreeMap<String, Loaded>,
    memory: Memory,
    waivers: BTreeMap<String, check::Waiver>,
    wishes: plan::Wishes,
    previous: Option<Previous>,
    earlier: scored::Earlier,
    entries: Vec<Entry>,
    checked: Option<Check>,
    merged: Option<Merger>,
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
        let json = packs::written(options.policy.as_ref().unwrap_or(&serde_json::Value::Null))?;
        let policy = pack(&json)?;
        let period = match &options.period {
            None => Period::of(as_of, crate::policy::Per::Year, policy.year_start),
            Some(text) => Period::parse_in(text, policy.year_start).ok_or_else(|| {
                format!("考核期“{text}”看不懂，请写成2025、2025H1、2025Q3或2025-07")
            })?,
        };
        // The hash is over the pack's whole content, not over how it is spaced.
        let content = Policy::content(&json)?;
        Ok(Self {
            policy,
            policy_sha256: hex(&Sha256::digest(&content)),
            policy_content: content,
            period,
            as_of,
            files: BTreeMap::new(),
            memory: Memory::new(),
            waivers: BTreeMap::new(),
            wishes: plan::Wishes::default(),
            previous: None,
            earlier: scored::Earlier::default(),
            entries: Vec::new(),
            checked: None,
            merged: None,
        })
    }

    /// Sets findings aside, in place of those set aside before. Scores and duties do not change.
    ///
    /// # Errors
    ///
    /// When a waiver gives no reason, no name or no day; then none is used.
    pub fn waive(&mut self, waivers: &[Waiver]) -> Result<(), String> {
        let blank = |it: &Waiver| {
            it.key.is_empty()
                || it.reason.trim().is_empty()
                || it.by.trim().is_empty()
                || NaiveDate::parse_from_str(&it.date, "%Y-%m-%d").is_err()
        };
        if waivers.iter().any(blank) {
            return Err("搁置问题要写明理由、姓名和日期（如2025-12-31）".to_owned());
        }
        let waiver = |it: &Waiver| check::Waiver {
            reason: it.reason.clone(),
            by: it.by.clone(),
            date: it.date.clone(),
        };
        self.waivers = waivers
            .iter()
            .map(|it| (it.key.clone(), waiver(it)))
            .collect();
        if let Some(check) = &mut self.checked {
            check.waivers.clone_from(&self.waivers);
        }
        Ok(())
    }

    /// Proposes joint branches and instructors anew as a person wants them, in place of earlier wishes.
    /// Wishes that cannot be met are told in the proposals; no other figure changes.
    pub fn plan(&mut self, wishes: &Wishes) {
        self.wishes = wishes.plain();
        if let Some(check) = self.checked.as_mut().filter(|_| self.merged.is_none()) {
            check.plan(&self.wishes);
        }
    }

    /// Compares with an earlier assessment, or with none any more; only its period, coverage and scores are looked at.
    ///
    /// # Errors
    ///
    /// When it is no assessment: it names no period.
    pub fn compare(&mut self, earlier: Option<&Earlier>) -> Result<(), String> {
        if earlier.is_some_and(|it| Period::parse(&it.period).is_none()) {
            return Err("这不是自查结果：看不出是哪个考核期的".to_owned());
        }
        self.previous = earlier.map(Earlier::previous);
        self.earlier = earlier.map(scored::Earlier::of).unwrap_or_default();
        self.checked = None;
        Ok(())
    }

    /// Reads a file; a file of the same name is replaced. What is wrong with it stands in the reading.
    pub fn load(&mut self, name: &str, bytes: &[u8]) -> Reading {
        self.keep(name, read(bytes))
    }

    /// Takes a file that [`parse`] read in another instance.
    ///
    /// # Errors
    ///
    /// When the bytes are no parcel of this version.
    pub fn open(&mut self, name: &str, parcel: &[u8]) -> Result<Reading, String> {
        room::of(parcel.len().saturating_mul(12));
        let parcel = parcel::unpack(parcel).filter(|it| it.version == VERSION);
        let parcel =
            parcel.ok_or_else(|| format!("“{name}”读出来的内容不完整，请重新选择这个文件"))?;
        Ok(self.keep(name, parcel))
    }

    /// Records a file that ended the instance reading it, or took too long.
    ///
    /// # Errors
    ///
    /// When the code is neither `damaged` nor `too-large`.
    pub fn refuse(&mut self, name: &str, bytes: &[u8], code: &str) -> Result<Reading, String> {
        let refused = [Refused::Damaged, Refused::TooLarge]
            .into_iter()
            .find(|it| it.code() == code);
        let refused = refused.ok_or_else(|| format!("没有“{code}”这种原因"))?;
        let parcel = Parcel {
            version: VERSION.to_owned(),
            sha256: hex(&Sha256::digest(bytes)),
            book: sheet::refuse(Format::Unknown, refused),
        };
        Ok(self.keep(name, parcel))
    }

    fn keep(&mut self, name: &str, parcel: Parcel) -> Reading {
        self.checked = None;
        let loaded = Loaded::new(name, parcel, &self.memory, self.period);
        let reading = loaded.reading.clone();
        self.files.insert(name.to_owned(), loaded);
        reading
    }

    fn loaded(&mut self, file: &str) -> Result<&mut Loaded, String> {
        self.files
            .get_mut(file)
            .ok_or_else(|| format!("没有选过“{file}”这个文件"))
    }

    /// Corrects what a sheet is.
    ///
    /// # Errors
    ///
    /// When the file, the sheet, the ledger, a column or a field is unknown.
    pub fn map(&mut self, file: &str, sheet: &str, mapping: &Mapping) -> Result<Reading, String> {
        let period = self.period;
        let loaded = self.loaded(file)?;
        loaded.map(sheet, mapping, period)?;
        let reading = loaded.reading.clone();
        self.checked = None;
        Ok(reading)
    }

    /// Uses corrections again wherever the same headings stand, in files open now and later.
    ///
    /// # Errors
    ///
    /// When a correction names an unknown ledger, column or field; then none is used.
    pub fn remember(&mut self, mappings: &[Remembered]) -> Result<(), String> {
        let mut memory = Memory::new();
        for it in mappings {
            let mut choice = loaded::choice(&it.mapping)?;
            // The same headings may stand in another row elsewhere.
            choice.header_rows.clear();
            memory.insert(it.signature.clone(), choice);
        }
        self.memory = memory;
        self.checked = None;
        for file in self.files.values_mut() {
            file.recall(&self.memory, self.period);
        }
        Ok(())
    }

    /// Rows of a sheet as they stand in the file; `from` counts from 1.
    ///
    /// # Errors
    ///
    /// When the file or the sheet is unknown.
    pub fn grid(&mut self, file: &str, sheet: &str, from: u32, rows: u32) -> Result<Grid, String> {
        self.loaded(file)?.grid(sheet, from, rows)
    }

    /// Forgets a file.
    pub fn unload(&mut self, file: &str) {
        self.files.remove(file);
        self.checked = None;
    }

    /// Takes what people entered for scores, in place of what they entered before.
    ///
    /// # Errors
    ///
    /// When an entry lacks whom or what it is for, its grounds, a name or a day, or its value is no
    /// number of at most four places; then none is used.
    pub fn enter(&mut self, entries: &[ScoreEntry]) -> Result<(), String> {
        self.entries = entries
            .iter()
            .map(ScoreEntry::entry)
            .collect::<Result<_, _>>()?;
        self.checked = None;
        Ok(())
    }
}

/// A pack without any mistake.
fn pack(json: &str) -> Result<Policy, String> {
    let policy = Policy::parse(json)?;
    let mut mistakes = rule::lint(&policy);
    mistakes.extend(score::lint(&policy.score));
    mistakes.extend(policy.points.iter().flat_map(score::lint));
    match mistakes.as_slice() {
        [] => Ok(policy),
        mistakes => Err(format!("规则包不能用：{}", mistakes.join("；"))),
    }
}

fn built_in(id: &str) -> Result<&'static str, String> {
    let known = BUILT_IN.iter().find(|it| it.0 == id).map(|it| it.1);
    known.ok_or_else(|| {
        let names: Vec<&str> = BUILT_IN.iter().map(|it| it.0).collect();
        format!("没有“{id}”这个规则包，内置的有：{}", names.join("、"))
    })
}

/// The units of a check as coverage sees them.
fn standings(check: &Check) -> Vec<coverage::Standing<'_>> {
    coverage::standings(&check.records.units, &check.policy.coverage)
}
