//! The data of the façade. What the fields mean stands in `types/*.d.ts`, and only there.

mod answers;
mod assessment;
mod catalogue;
mod coverage;
mod figures;
mod filling;
mod plans;
mod reading;
mod regional;
mod scores;

use serde::Serialize;

pub use answers::*;
pub use assessment::*;
pub use catalogue::*;
pub use coverage::*;
pub use figures::*;
pub use filling::*;
pub use plans::*;
pub use reading::*;
pub use regional::*;
pub use scores::*;

/// One cell or range of one sheet of one file.
#[derive(Debug, Clone, Serialize)]
pub struct Cell {
    pub file: String,
    pub sheet: String,
    pub cell: String,
}

/// A pair, never a percentage; 0 of 0: nothing to cover.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Rate {
    pub hit: i64,
    pub of: i64,
}
