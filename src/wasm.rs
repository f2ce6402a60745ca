//! The boundary: one shim per façade function, and nothing else.

pub mod answers;
pub mod copies;
pub mod filling;
pub mod sealed;

use std::io::{self, Write};

use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;

use crate::api;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &'static str = api::TYPES;

/// Says on the console what went wrong before the instance ends.
#[wasm_bindgen(start)]
pub fn start() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&JsValue::from_str(&panic.to_string()));
    }));
}

fn give(value: &impl Serialize) -> Result<JsValue, JsError> {
    let plain = serde_wasm_bindgen::Serializer::json_compatible();
    value
        .serialize(&plain)
        .map_err(|it| JsError::new(&it.to_string()))
}

/// The same as UTF-8 JSON: bytes pass from a worker to its page without being copied, objects do not.
fn give_json(value: &impl Serialize, out: &mut Bytes) -> Result<(), JsError> {
    serde_json::to_writer(out, value).map_err(|it| JsError::new(&it.to_string()))
}

/// JSON is written a few bytes at a time; for so few, copying memory takes longer than adding each.
struct Bytes(Vec<u8>);

impl Write for Bytes {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes.len() < 8 {
            for byte in bytes {
                self.0.push(*byte);
            }
        } else {
            self.0.extend_from_slice(bytes);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Data from JavaScript, by way of its JSON: what JSON leaves out is not there.
fn take<T: DeserializeOwned + Default>(value: &JsValue) -> Result<T, JsError> {
    if value.is_undefined() || value.is_null() {
        return Ok(T::default());
    }
    let json = js_sys::JSON::stringify(value).map_err(|_| JsError::new("参数不是普通的数据"))?;
    serde_json::from_str(&String::from(json))
        .map_err(|it| JsError::new(&format!("参数看不懂：{it}")))
}

fn said<T>(result: Result<T, String>) -> Result<T, JsError> {
    result.map_err(|it| JsError::new(&it))
}

/// Rules, articles, ledgers and their columns, policies, versions.
///
/// # Errors
///
/// When the catalogue cannot be converted, which is a bug.
#[wasm_bindgen(unchecked_return_type = "Catalog")]
pub fn catalog() -> Result<JsValue, JsError> {
    give(&api::catalog())
}

/// A rule pack, or the built-in one of an id, with everything it takes over from the packs it extends.
///
/// # Errors
///
/// When there is no such pack, or it extends none that exists.
#[wasm_bindgen(unchecked_return_type = "Policy")]
pub fn resolve(
    #[wasm_bindgen(unchecked_param_type = "string | Policy")] policy: &JsValue,
) -> Result<JsValue, JsError> {
    give(&said(api::resolve(&take(policy)?))?)
}

/// What is wrong with a rule pack, one by one; empty when it can be used.
///
/// # Errors
///
/// When it is no plain data.
#[wasm_bindgen(unchecked_return_type = "string[]")]
pub fn lint(
    #[wasm_bindgen(unchecked_param_type = "string | Policy")] policy: &JsValue,
) -> Result<JsValue, JsError> {
    give(&api::lint(&take(policy)?))
}

fn bytes(list: &js_sys::Array) -> Vec<Vec<u8>> {
    list.iter()
        .map(|it| js_sys::Uint8Array::new(&it).to_vec())
        .collect()
}

/// Reads a file in this instance and packs what was read for `Workspace.open` in another one.
#[wasm_bindgen]
#[must_use]
pub fn parse(bytes: Vec<u8>) -> Vec<u8> {
    api::parse(bytes)
}

/// Files, and the checks made of them.
#[wasm_bindgen]
pub struct Workspace(api::Workspace);

#[wasm_bindgen]
impl Workspace {
    /// A workspace without files.
    ///
    /// # Errors
    ///
    /// When the pack, the period or the day is not understood.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "Options")] options: &JsValue,
    ) -> Result<Self, JsError> {
        said(api::Workspace::new(&take(options)?)).map(Self)
    }

    /// Reads a file; never throws for what a file contains.
    ///
    /// # Errors
    ///
    /// When the reading cannot be converted, which is a bug.
    #[wasm_bindgen(unchecked_return_type = "Reading")]
    pub fn load(&mut self, name: &str, bytes: &[u8]) -> Result<JsValue, JsError> {
        give(&self.0.load(name, bytes))
    }

    /// Takes a file that `parse` read in another instance of this version.
    ///
    /// # Errors
    ///
    /// When the bytes are no parcel of this version.
    #[wasm_bindgen(unchecked_return_type = "Reading")]
    pub fn open(&mut self, name: &str, parcel: &[u8]) -> Result<JsValue, JsError> {
        give(&said(self.0.open(name, parcel))?)
    }

    /// Records a file that ended the instance reading it, or took too long.
    ///
    /// # Errors
    ///
    /// When the code is neither `damaged` nor `too-large`.
    #[wasm_bindgen(unchecked_return_type = "Reading")]
    pub fn refuse(
        &mut self,
        name: &str,
        bytes: &[u8],
        #[wasm_bindgen(unchecked_param_type = "\"damaged\" | \"too-large\"")] code: &str,
    ) -> Result<JsValue, JsError> {
        give(&said(self.0.refuse(name, bytes, code))?)
    }

    /// Uses corrections again wherever the same headings stand.
    ///
    /// # Errors
    ///
    /// When a correction names an unknown ledger, column or field.
    pub fn remember(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Remembered[]")] mappings: &JsValue,
    ) -> Result<(), JsError> {
        let mappings: Vec<api::Remembered> = take(mappings)?;
        said(self.0.remember(&mappings))
    }

    /// Sets findings aside, in place of those set aside before.
    ///
    /// # Errors
    ///
    /// When a waiver gives no reason, no name or no day.
    pub fn waive(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Waiver[]")] waivers: &JsValue,
    ) -> Result<(), JsError> {
        let waivers: Vec<api::Waiver> = take(waivers)?;
        said(self.0.waive(&waivers))
    }

    /// Takes what people entered for scores, in place of what they entered before.
    ///
    /// # Errors
    ///
    /// When an entry lacks whom or what it is for, its grounds, a name or a day.
    pub fn enter(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "ScoreEntry[]")] entries: &JsValue,
    ) -> Result<(), JsError> {
        let entries: Vec<api::ScoreEntry> = take(entries)?;
        said(self.0.enter(&entries))
    }

    /// Proposes joint branches and instructors anew as a person wants them; `assess` gives them.
    ///
    /// # Errors
    ///
    /// When the wishes are not understood.
    pub fn plan(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Wishes")] wishes: &JsValue,
    ) -> Result<(), JsError> {
        let wishes: api::Wishes = take(wishes)?;
        self.0.plan(&wishes);
        Ok(())
    }

    /// Compares with an earlier assessment, or with none any more.
    ///
    /// # Errors
    ///
    /// When it is no assessment.
    pub fn compare(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "Assessment | null")] earlier: &JsValue,
    ) -> Result<(), JsError> {
        let earlier: Option<api::Earlier> = take(earlier)?;
        said(self.0.compare(earlier.as_ref()))
    }

    /// Rows of a sheet as they stand in the file; `from_row` counts from 1.
    ///
    /// # Errors
    ///
    /// When the file or the sheet is unknown.
    #[wasm_bindgen(unchecked_return_type = "Grid")]
    pub fn grid(
        &mut self,
        file: &str,
        sheet: &str,
        from_row: u32,
        rows: u32,
    ) -> Result<JsValue, JsError> {
        give(&said(self.0.grid(file, sheet, from_row, rows))?)
    }

    /// A person corrects the matching.
    ///
    /// # Errors
    ///
    /// When the file, sheet, ledger, column or field is unknown.
    #[wasm_bindgen(unchecked_return_type = "Reading")]
    pub fn map(
        &mut self,
        file: &str,
        sheet: &str,
        #[wasm_bindgen(unchecked_param_type = "Mapping")] mapping: &JsValue,
    ) -> Result<JsValue, JsError> {
        give(&said(self.0.map(file, sheet, &take(mapping)?))?)
    }

    /// Forgets a file.
    pub fn unload(&mut self, file: &str) {
        self.0.unload(file);
    }
}
