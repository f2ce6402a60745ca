//! Files that come back: corrected, marked up, or only the rows to be put right.

use std::collections::BTreeMap;

use super::loaded::Loaded;
use super::{CellEdit, Workspace, hex};
use crate::check::Check;
use crate::report::marked::{self, Changes};
use crate::rule;
use crate::sheet::parcel;

impl Workspace {
    /// A file with the corrections of findings made; they must all lie in one file. With the bytes it was loaded from, an
    /// .xlsx keeps everything else as it is.
    ///
    /// # Errors
    ///
    /// When a finding does not exist or carries no correction, when they lie in several files, or when the bytes are of
    /// another file.
    pub fn fix(&mut self, findings: &[usize], original: Option<&[u8]>) -> Result<Vec<u8>, String> {
        let check = self.checked();
        let mut edits: Vec<rule::Edit> = Vec::new();
        for id in findings {
            let (_, finding) = check.findings.get(*id).ok_or(format!("没有第{id}号问题"))?;
            let fix = finding
                .fix
                .as_ref()
                .ok_or_else(|| format!("“{}”要由人核实后改正，不能自动改", finding.message))?;
            edits.extend(fix.edits.iter().cloned());
        }
        let first = edits.first().ok_or("没有选中要改的问题")?.at.file;
        let name = |file: u32| check.names.get(file as usize).map(|it| it.0.clone());
        if let Some(other) = edits.iter().find(|it| it.at.file != first) {
            let names = [name(first), name(other.at.file)].map(Option::unwrap_or_default);
            return Err(format!(
                "选中的问题在几个文件里（{}），请一个文件一个文件地改",
                names.join("、")
            ));
        }
        let name = name(first).unwrap_or_default();
        self.rewritten(&name, &edits, original)
    }

    /// A file with cells rewritten as a person says; an .xlsx whose bytes are given stays as it is otherwise.
    ///
    /// # Errors
    ///
    /// When the file, a sheet or a cell is unknown, the cell lies under a merged one, or the bytes are of another file.
    pub fn edit(
        &self,
        file: &str,
        edits: &[CellEdit],
        original: Option<&[u8]>,
    ) -> Result<Vec<u8>, String> {
        let loaded = self.files.get(file);
        let loaded = loaded.ok_or_else(|| format!("没有选过“{file}”这个文件"))?;
        if edits.is_empty() {
            return Err("没有要改的格".to_owned());
        }
        let edits: Result<Vec<rule::Edit>, String> = edits
            .iter()
            .map(|it| {
                Ok(rule::Edit {
                    at: loaded.place(&it.at.sheet, &it.at.cell)?,
                    value: it.value.clone(),
                })
            })
            .collect();
        self.rewritten(file, &edits?, original)
    }

    /// The bytes of a file with these edits made, wherever they come from.
    fn rewritten(
        &self,
        file: &str,
        edits: &[rule::Edit],
        original: Option<&[u8]>,
    ) -> Result<Vec<u8>, String> {
        let loaded = self.files.get(file).ok_or("文件已经移走")?;
        if let Some(bytes) = original {
            is_of(loaded, file, bytes)?;
        }
        let edits: Vec<&rule::Edit> = edits.iter().collect();
        crate::report::corrected((loaded.file().book, original), &edits, self.as_of)
    }

    /// A file with what was found marked in it: cells coloured, a note on each, a last column of remarks. Given the bytes
    /// it was loaded from, an .xlsx is the same otherwise; other formats become an .xlsx with the same values.
    ///
    /// # Errors
    ///
    /// When the file is unknown or could not be read, the bytes are of another file, or nothing was found in it.
    pub fn mark(&mut self, file: &str, original: &[u8]) -> Result<Vec<u8>, String> {
        let as_of = self.as_of;
        let (check, index, loaded) = self.found(file)?;
        is_of(loaded, file, original)?;
        let changes: BTreeMap<usize, Changes> = marked::remarks(check, index, loaded.file());
        if changes.is_empty() {
            return Err(format!("“{file}”里没有要批注的问题"));
        }
        marked::changed((loaded.file().book, Some(original)), &changes, as_of)
    }

    /// The headings of a file's ledgers and only the rows that must be put right or explained, as .xlsx: to be corrected
    /// and loaded again.
    ///
    /// # Errors
    ///
    /// When the file is unknown, or no row of it needs that.
    pub fn bad_rows(&mut self, file: &str) -> Result<Vec<u8>, String> {
        let (check, index, loaded) = self.found(file)?;
        marked::bad_rows(check, index, loaded.file())
    }

    /// The check, and a file with its place in it.
    fn found(&mut self, file: &str) -> Result<(&Check, u32, &Loaded), String> {
        self.checked();
        let mut files = (0..).zip(&self.files);
        let found = files.find(|it| it.1.0 == file);
        match (&self.checked, found) {
            (Some(check), Some((index, (_, loaded)))) => Ok((check, index, loaded)),
            _ => Err(format!("没有选过“{file}”这个文件")),
        }
    }
}

/// Whether bytes are those a file was loaded from.
fn is_of(loaded: &Loaded, name: &str, bytes: &[u8]) -> Result<(), String> {
    if loaded.sha256 == hex(&parcel::sha256(bytes)) {
        return Ok(());
    }
    Err(format!(
        "“{name}”在选择之后改动过，和核查时的不一样，请重新选择"
    ))
}
