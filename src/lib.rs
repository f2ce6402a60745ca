//! 联建 lianjian: reads the ledgers of Party organizations, checks duties, scores branches, sums up
//! coverage, and explains every figure down to the cell and the article.
//!
//! ```text
//! bytes → sheet → ledger → rule + duty → score · coverage → plan → report
//! ```
//!
//! All of it is pure: no clock, no randomness, no files, no network; today's date arrives in the
//! options. [`check`] runs one check over all files; [`api`] is the façade, and on the web `wasm`
//! its shims.

pub mod api;
pub mod check;
pub mod coverage;
pub mod duty;
pub mod law;
pub mod ledger;
mod map;
pub mod plan;
pub mod policy;
pub mod regional;
pub mod report;
mod room;
pub mod rule;
pub mod score;
pub mod sheet;
pub mod statistics;
pub mod summary;
pub mod trace;
pub mod unit;
#[cfg(target_family = "wasm")]
pub mod wasm;
