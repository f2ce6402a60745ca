//! Sealed, mergeable summaries: what a check comes to without anything about people, and how several come to one.
//!
//! A summary is a set of parts, one for each check; each carries a seal over its whole content. Merging is the
//! union of these sets, so it does not matter in which order or grouping, or how often, summaries are merged. The
//! figures are worked out anew of the parts, by the same functions that count ledgers. Parts that contradict each
//! other are findings.

mod builder;
mod conflict;
mod make;
mod merged;
mod part;
mod said;
mod seal;
mod table;
mod unit;
mod verify;

pub use make::{Given, make};
pub use merged::{Merged, file_name, merge, ordered, scope, tables};
pub use part::{
    DutyPart, DutyRef, FileRef, FindingRef, Fraction, OrgPart, PackRef, Part, Place, PlacePart,
    ScoreItem, ScorePart, SheetRef,
};
pub use seal::{Pack, Summary};
pub use table::{Column, Field, Table};
pub use unit::UnitPart;
pub use verify::verify;

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// The first digits of a hash: enough to tell apart, too little to be anything else.
fn short_hash(text: &[u8]) -> String {
    let digest = Sha256::digest(text);
    hex(digest.get(..8).unwrap_or(&[]))
}

/// A hash in digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut out, it| {
        // Writing to a string cannot fail.
        let _ = write!(out, "{it:02x}");
        out
    })
}
