//! Blank forms, and rows that people type: what was made of them, and the form with them in it.

use super::{Workspace, dto};
use crate::ledger::{self, Ledger, LedgerKind, Meant};
use crate::sheet;

/// A blank, explained form of a ledger, as .xlsx.
///
/// # Errors
///
/// When there is no form for this name.
pub fn template(ledger: &str) -> Result<Vec<u8>, String> {
    crate::report::template(known(ledger)?)
}

/// The ledger's blank form with these rows in it, as .xlsx; each row has a cell for each column.
///
/// # Errors
///
/// When there is no such ledger, or there are more rows than a sheet holds.
pub fn filled(ledger: &str, rows: &[Vec<String>]) -> Result<Vec<u8>, String> {
    crate::report::filled(known(ledger)?, rows)
}

/// Takes rows copied from a spreadsheet, under the ledger's columns when they came with their heading.
///
/// # Errors
///
/// When there is no such ledger, or more was copied than can be read.
pub fn pasted(ledger: &str, text: &str) -> Result<dto::Pasted, String> {
    let book = sheet::pasted(text);
    if let Some(refused) = book.refused {
        return Err(refused.message().to_owned());
    }
    let pasted = ledger::pasted(known(ledger)?, &book);
    Ok(dto::Pasted {
        headings: pasted
            .headings
            .into_iter()
            .map(|(title, field)| dto::PastedHeading {
                title,
                field: field.map(|it| it.id().to_owned()),
            })
            .collect(),
        rows: pasted.rows,
    })
}

fn known(ledger: &str) -> Result<&'static Ledger, String> {
    let known = LedgerKind::named(ledger).and_then(Ledger::of);
    known.ok_or_else(|| {
        let names: Vec<&str> = ledger::LEDGERS.iter().map(|it| it.kind.id()).collect();
        format!("没有“{ledger}”的空白表，目前有：{}", names.join("、"))
    })
}

impl Workspace {
    /// What was made of typed rows, cell by cell; each row has a cell for each column of the ledger.
    ///
    /// # Errors
    ///
    /// When there is no such ledger.
    pub fn understand(
        &self,
        ledger: &str,
        rows: &[Vec<String>],
    ) -> Result<Vec<Vec<dto::Understood>>, String> {
        let said = |it: Meant| dto::Understood {
            ok: it.why.is_none(),
            means: it.means,
            why: it.why,
        };
        let rows = ledger::understand(known(ledger)?, rows, self.period.year);
        let row = |it: Vec<Meant>| it.into_iter().map(said).collect();
        Ok(rows.into_iter().map(row).collect())
    }
}
