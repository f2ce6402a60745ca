//! The shims of blank forms and rows that people type.

use wasm_bindgen::prelude::*;

use super::{Workspace, give, said, take};
use crate::api;

/// A blank, explained .xlsx of a ledger.
///
/// # Errors
///
/// When there is no form for this name.
#[wasm_bindgen]
pub fn template(
    #[wasm_bindgen(unchecked_param_type = "LedgerKind")] ledger: &str,
) -> Result<Vec<u8>, JsError> {
    said(api::template(ledger))
}

/// The blank form of a ledger with these rows in it; each row has a cell for each column.
///
/// # Errors
///
/// When there is no such ledger, or there are more rows than a sheet holds.
#[wasm_bindgen]
pub fn filled(
    #[wasm_bindgen(unchecked_param_type = "LedgerKind")] ledger: &str,
    #[wasm_bindgen(unchecked_param_type = "string[][]")] rows: &JsValue,
) -> Result<Vec<u8>, JsError> {
    let rows: Vec<Vec<String>> = take(rows)?;
    said(api::filled(ledger, &rows))
}

/// Takes rows copied from a spreadsheet, under the ledger's columns when they came with their heading.
///
/// # Errors
///
/// When there is no such ledger, or more was copied than can be read.
#[wasm_bindgen(unchecked_return_type = "Pasted")]
pub fn pasted(
    #[wasm_bindgen(unchecked_param_type = "LedgerKind")] ledger: &str,
    text: &str,
) -> Result<JsValue, JsError> {
    give(&said(api::pasted(ledger, text))?)
}

#[wasm_bindgen]
impl Workspace {
    /// What was made of typed rows, cell by cell; each row has a cell for each column of the ledger.
    ///
    /// # Errors
    ///
    /// When there is no such ledger.
    #[wasm_bindgen(unchecked_return_type = "Understood[][]")]
    pub fn understand(
        &self,
        #[wasm_bindgen(unchecked_param_type = "LedgerKind")] ledger: &str,
        #[wasm_bindgen(unchecked_param_type = "string[][]")] rows: &JsValue,
    ) -> Result<JsValue, JsError> {
        let rows: Vec<Vec<String>> = take(rows)?;
        give(&said(self.0.understand(ledger, &rows))?)
    }
}
