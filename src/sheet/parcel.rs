//! A file that was read, packed to travel from the instance that read it to the one that keeps it.
//!
//! Reading a hostile file can end a WebAssembly instance. So it is read in one that holds nothing
//! else, and what was read goes on as a parcel. Both instances are of the same build; a parcel is
//! no file format.

use serde::{Deserialize, Serialize};

use super::Workbook;

/// A file that was read.
#[derive(Debug, Serialize, Deserialize)]
pub struct Parcel {
    /// The version that packed it.
    pub version: String,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// What was read.
    pub book: Workbook,
}

/// Packs a file.
#[must_use]
pub fn pack(parcel: &Parcel) -> Vec<u8> {
    // Packing plain data cannot fail.
    postcard::to_allocvec(parcel).unwrap_or_default()
}

/// Unpacks a file; `None` when the bytes are no parcel.
#[must_use]
pub fn unpack(bytes: &[u8]) -> Option<Parcel> {
    postcard::from_bytes(bytes).ok()
}
