//! Findings a person set aside, and the key by which they are known again.

use std::hash::Hasher;

use fnv::FnvHasher;

use super::File;
use crate::ledger::value::tight_cow;
use crate::rule::Finding;
use crate::sheet::CellRef;

/// A person sets findings aside: they are listed apart, and nothing else changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// Why.
    pub reason: String,
    /// Who.
    pub by: String,
    /// When, as handed in.
    pub date: String,
}

/// Cells of a finding that tell it from others.
const TELLING_CELLS: usize = 20;

/// The key of a finding; `told` is room for what tells it from others.
#[inline(never)] // so that it is compiled for speed while it runs
pub(super) fn key(finding: &Finding, files: &[File<'_>], told: &mut String) -> String {
    let text = |at: CellRef| {
        let book = files.get(at.file as usize)?.book;
        let sheet = book.sheets.get(usize::from(at.sheet))?;
        Some(sheet.get(at.row, at.col)?.0.shown())
    };
    let org = finding.org.as_ref().map(|it| tight_cow(&it.value));
    told.clear();
    for part in [
        finding.rule.code,
        org.as_deref().unwrap_or_default(),
        &finding.subject,
        finding.period.as_deref().unwrap_or_default(),
        &finding.message,
    ] {
        told.push_str(part);
        told.push('\u{1e}');
    }
    let cells = finding.at.iter().take(TELLING_CELLS);
    for (index, said) in cells.filter_map(|it| text(it.from)).enumerate() {
        if index > 0 {
            told.push('\u{1f}');
        }
        told.push_str(&said);
    }
    let mut hasher = FnvHasher::default();
    hasher.write(told.as_bytes());
    format!("{:016x}", hasher.finish())
}
