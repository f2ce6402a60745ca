//! 联建 lianjian: reads the ledgers of Party organizations, checks duties, scores branches, sums up
//! coverage, and explains every figure down to the cell and the article.
//!
//! ```text
//! bytes → sheet → ledger → rule + duty → score · coverage · regional → plan → report
//! ```
//!
//! All of it is pure: no clock, no randomness, no files, no network; today's date arrives in the
//! options. All of it goes through [`api`].
//!
//! # The modules, from the bottom up
//!
//! A module uses only those above it in this list; `tests/lianjian/tidy.rs` has the exact table.
//!
//! - [`sheet`]: bytes to sheets and cells with their places, without meaning; the only one that reads formats
//! - [`law`]: acts and articles, quoted once, with dates and force; local practice, called so
//! - [`trace`]: why a number is what it is; every figure is a step of it
//! - [`ledger`]: which sheet is which ledger, which column is what, and the records in the rows
//! - [`policy`]: rule packs, that is duties, thresholds, denominators and scoring as data
//! - [`mod@unit`]: who there is: organizations with their names and places, units with their kinds and forms
//! - [`duty`]: who owes what and when, what counts, and what became of it
//! - [`coverage`]: rates of units with an organization, counted at the leaves and added up the tree
//! - [`regional`]: lists, agreements, matters, check-ins and part-time members of communities and their neighbours
//! - [`statistics`]: forms 27 and 30 of the yearly statistics
//! - [`rule`]: what is objected to, a rule a file, its help page beside it
//! - [`plan`]: proposals: joint branches, instructors, partners for needs
//! - [`score`]: points, grades, places, and what is missing to the next grade
//! - [`check`]: one check over all files, in an order that does not depend on how they came
//! - [`summary`]: sealed summaries of a check, and several merged into one
//! - [`report`]: papers in .xlsx, .docx, .html and .txt, marked copies, blank forms; computes nothing
//! - [`api`]: the façade, plain data in and out
//! - `wasm`: one shim per function of the façade
//!
//! Beside them `map`, the one hasher, and `room`, memory asked for in large pieces.
//!
//! # Where to start
//!
//! - Why is this file not read, or this cell not understood? [`sheet::read`], then `ledger/recognize.rs` for which
//!   sheet and column it is, `ledger/value.rs` for what a cell says.
//! - Why does this rule object? Its `.md` in `src/rule/`, then the `.rs` beside it. Why is a meeting not
//!   counted? `duty/owed.rs`.
//! - Where does this figure come from? [`api::Workspace::explain`] and [`trace`].
//! - What does the page get? `src/api/types/*.d.ts`; what it calls, `wasm.rs` and `www/worker.js`.
//! - How is a rule, a column, a rule pack, a report added? `src/GUIDE.md`.

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
