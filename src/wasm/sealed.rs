//! The shims of sealed summaries.

use wasm_bindgen::prelude::*;

use super::{Workspace, bytes, give, said, take};
use crate::api;

/// Whether a file is meant to be a summary, whole or not; told by its content.
#[wasm_bindgen(js_name = isSummary)]
#[must_use]
pub fn is_summary(bytes: &[u8]) -> bool {
    api::is_summary(bytes)
}

/// Adds up sealed summaries.
///
/// # Errors
///
/// When the summaries cannot be merged.
#[wasm_bindgen(unchecked_return_type = "Assessment")]
pub fn merge(
    #[wasm_bindgen(unchecked_param_type = "Uint8Array[]")] summaries: &js_sys::Array,
) -> Result<JsValue, JsError> {
    give(&said(api::merge(&bytes(summaries)))?)
}

#[wasm_bindgen]
impl Workspace {
    /// A workspace of sealed summaries instead of files; `names` are those of the summaries.
    ///
    /// # Errors
    ///
    /// When one of them is none, was cut off or changed.
    #[wasm_bindgen(js_name = ofSummaries)]
    pub fn of_summaries(
        #[wasm_bindgen(unchecked_param_type = "string[]")] names: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Uint8Array[]")] summaries: &js_sys::Array,
    ) -> Result<Self, JsError> {
        let names: Vec<String> = take(names)?;
        said(api::Workspace::of_summaries(&names, &bytes(summaries))).map(Self)
    }

    /// The sealed summary of what is checked; nothing about people is in it.
    pub fn summary(&mut self) -> Vec<u8> {
        self.0.summary()
    }

    /// What a saved summary is called, without an ending.
    #[wasm_bindgen(js_name = summaryName)]
    pub fn summary_name(&mut self) -> String {
        self.0.summary_name()
    }

    /// The flat tables of the summary.
    ///
    /// # Errors
    ///
    /// When they cannot be made, which is a bug.
    #[wasm_bindgen(unchecked_return_type = "FlatTable[]")]
    pub fn tables(&mut self) -> Result<JsValue, JsError> {
        give(&said(self.0.tables())?)
    }

    /// Whether a summary is what the files of this workspace come to.
    ///
    /// # Errors
    ///
    /// When it is no summary, or it was changed.
    #[wasm_bindgen(unchecked_return_type = "Verification")]
    pub fn verify(&mut self, summary: &[u8]) -> Result<JsValue, JsError> {
        give(&said(self.0.verify(summary))?)
    }
}
