//! The shims of what a workspace answers.

use wasm_bindgen::prelude::*;

use super::{Bytes, Workspace, give, give_json, said, take};
use crate::api;

#[wasm_bindgen]
impl Workspace {
    /// All figures.
    ///
    /// # Errors
    ///
    /// When the figures cannot be converted, which is a bug.
    #[wasm_bindgen(unchecked_return_type = "Assessment")]
    pub fn assess(&mut self) -> Result<JsValue, JsError> {
        give(&self.0.assess())
    }

    /// All figures for handing them on from a worker: two lines of UTF-8 JSON, an `Assessment` without its duties,
    /// findings, forms and proposals, and what duties and findings share; after them both as numbers.
    ///
    /// # Errors
    ///
    /// When the figures cannot be converted, which is a bug.
    #[wasm_bindgen(js_name = assessPacked)]
    pub fn assess_packed(&mut self) -> Result<Vec<u8>, JsError> {
        let (figures, packed) = self.0.assess_packed();
        let numbers = packed.numbers();
        let mut out = Bytes(Vec::with_capacity(numbers.len() + packed.bytes()));
        give_json(&figures, &mut out)?;
        out.0.push(b'\n');
        give_json(&packed, &mut out)?;
        out.0.push(b'\n');
        out.0.extend_from_slice(numbers);
        Ok(out.0)
    }

    /// What `assessPacked` leaves out: the UTF-8 JSON of the forms of an `Assessment`.
    ///
    /// # Errors
    ///
    /// When they cannot be converted, which is a bug.
    #[wasm_bindgen(js_name = formsPacked)]
    pub fn forms_packed(&mut self) -> Result<Vec<u8>, JsError> {
        let mut out = Bytes(Vec::new());
        give_json(&self.0.forms(), &mut out)?;
        Ok(out.0)
    }

    /// What `assessPacked` leaves out: the UTF-8 JSON of the `Plans` of an `Assessment`.
    ///
    /// # Errors
    ///
    /// When they cannot be converted, which is a bug.
    #[wasm_bindgen(js_name = plansPacked)]
    pub fn plans_packed(&mut self) -> Result<Vec<u8>, JsError> {
        let mut out = Bytes(Vec::new());
        give_json(&self.0.plans(), &mut out)?;
        Ok(out.0)
    }

    /// One page of a long list.
    ///
    /// # Errors
    ///
    /// When there is no such list.
    #[wasm_bindgen(unchecked_return_type = "Page")]
    pub fn page(
        &mut self,
        #[wasm_bindgen(
            unchecked_param_type = "\"findings\" | \"duties\" | \"units\" | \"members\" | \"branches\" | \"instructors\" | \"agenda\" | \"matters\" | \"agreements\" | \"checkins\" | \"delegates\" | \"checkinUnits\" | \"checkinPlaces\" | \"delegateUnits\" | \"branchHours\""
        )]
        list: &str,
        #[wasm_bindgen(unchecked_param_type = "Query")] query: &JsValue,
    ) -> Result<JsValue, JsError> {
        give(&said(self.0.page(list, &take(query)?))?)
    }

    /// Coverage of an area by bands of dimensions.
    ///
    /// # Errors
    ///
    /// When there is no such dimension.
    #[wasm_bindgen(unchecked_return_type = "Breakdown")]
    pub fn breakdown(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Division")] division: &JsValue,
    ) -> Result<JsValue, JsError> {
        give(&said(self.0.breakdown(&take(division)?))?)
    }

    /// Where a figure comes from.
    ///
    /// # Errors
    ///
    /// When there is no such figure.
    #[wasm_bindgen(unchecked_return_type = "Explanation")]
    pub fn explain(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "FigureId")] figure: &JsValue,
    ) -> Result<JsValue, JsError> {
        give(&said(self.0.explain(&take(figure)?))?)
    }

    /// What it would take one of those scored to the next grade.
    ///
    /// # Errors
    ///
    /// When it has no score, or none that points can change.
    #[wasm_bindgen(unchecked_return_type = "Advice")]
    pub fn advise(&mut self, org: &str) -> Result<JsValue, JsError> {
        give(&said(self.0.advise(org))?)
    }

    /// Writes a report.
    ///
    /// # Errors
    ///
    /// When there is no such report.
    pub fn render(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "ReportKind")] report: &str,
        #[wasm_bindgen(unchecked_optional_param_type = "RenderOptions")] options: &JsValue,
    ) -> Result<Vec<u8>, JsError> {
        let options: api::RenderOptions = take(options)?;
        said(self.0.render(report, &options))
    }
}
