//! The boundary: one shim per façade function, and nothing else.

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

    /// What it would take one of those scored to the next grade.
    ///
    /// # Errors
    ///
    /// When it has no score, or none that points can change.
    #[wasm_bindgen(unchecked_return_type = "Advice")]
    pub fn advise(&mut self, org: &str) -> Result<JsValue, JsError> {
        give(&said(self.0.advise(org))?)
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

    /// All figures.
    ///
    /// # Errors
    ///
    /// When the figures cannot be converted, which is a bug.
    #[wasm_bindgen(unchecked_return_type = "Assessment")]
    pub fn assess(&mut self) -> Result<JsValue, JsError> {
        give(&self.0.assess())
    }

    /// All figures for handing them on from a worker: three lines of UTF-8 JSON, an `Assessment` without its duties,
    /// findings and proposals, what duties share, and the findings packed; after them the duties as numbers.
    ///
    /// # Errors
    ///
    /// When the figures cannot be converted, which is a bug.
    #[wasm_bindgen(js_name = assessPacked)]
    pub fn assess_packed(&mut self) -> Result<Vec<u8>, JsError> {
        let (figures, duties, findings) = self.0.assess_packed();
        let mut out = Bytes(Vec::with_capacity(
            duties.numbers().len() + findings.bytes(),
        ));
        give_json(&figures, &mut out)?;
        out.0.push(b'\n');
        give_json(&duties, &mut out)?;
        out.0.push(b'\n');
        give_json(&findings, &mut out)?;
        out.0.push(b'\n');
        out.0.extend_from_slice(duties.numbers());
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
