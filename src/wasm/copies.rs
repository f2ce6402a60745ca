//! The shims of files that come back.

use wasm_bindgen::prelude::*;

use super::{Workspace, bytes, said, take};
use crate::api;

/// Files in one .zip; `names` goes with `files`.
///
/// # Errors
///
/// When it cannot be written, which is a bug.
#[wasm_bindgen]
pub fn bundle(
    #[wasm_bindgen(unchecked_param_type = "string[]")] names: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Uint8Array[]")] files: &js_sys::Array,
) -> Result<Vec<u8>, JsError> {
    let names: Vec<String> = take(names)?;
    let files: Vec<_> = names.into_iter().zip(bytes(files)).collect();
    said(api::bundle(&files))
}

#[wasm_bindgen]
impl Workspace {
    /// The corrected workbook. `original`: the bytes the file was loaded from, so that an .xlsx keeps its formats.
    ///
    /// # Errors
    ///
    /// When none of the findings carries a correction, or the bytes are of another file.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "JavaScript hands bytes over by value where they may be left out"
    )]
    pub fn fix(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "number[]")] findings: &JsValue,
        original: Option<Box<[u8]>>,
    ) -> Result<Vec<u8>, JsError> {
        let findings: Vec<usize> = take(findings)?;
        said(self.0.fix(&findings, original.as_deref()))
    }

    /// A file with what was found marked in it, given the bytes it was loaded from.
    ///
    /// # Errors
    ///
    /// When the file is unknown, nothing was found in it, or the bytes are of another file.
    pub fn mark(&mut self, file: &str, original: &[u8]) -> Result<Vec<u8>, JsError> {
        said(self.0.mark(file, original))
    }

    /// Only the rows of a file that must be put right or explained, as .xlsx.
    ///
    /// # Errors
    ///
    /// When the file is unknown, or no row of it needs that.
    #[wasm_bindgen(js_name = badRows)]
    pub fn bad_rows(&mut self, file: &str) -> Result<Vec<u8>, JsError> {
        said(self.0.bad_rows(file))
    }

    /// The file with cells rewritten as a person says; with the bytes it was loaded from, an .xlsx is the same otherwise.
    ///
    /// # Errors
    ///
    /// When the file, a sheet or a cell is unknown, the cell lies under a merged one, or the bytes are of another file.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "JavaScript hands bytes over by value where they may be left out"
    )]
    pub fn edit(
        &self,
        file: &str,
        #[wasm_bindgen(unchecked_param_type = "CellEdit[]")] edits: &JsValue,
        original: Option<Box<[u8]>>,
    ) -> Result<Vec<u8>, JsError> {
        let edits: Vec<api::CellEdit> = take(edits)?;
        said(self.0.edit(file, &edits, original.as_deref()))
    }
}
