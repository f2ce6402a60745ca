//! The engine as its users see it.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a test that cannot go on should stop, and points are exact to the hundredth"
)]

#[path = "lianjian/agenda.rs"]
mod agenda;
#[path = "lianjian/api.rs"]
mod api;
#[path = "lianjian/circular.rs"]
mod circular;
#[path = "lianjian/clean.rs"]
mod clean;
#[path = "lianjian/coverage.rs"]
mod coverage;
#[path = "lianjian/figures.rs"]
mod figures;
#[path = "lianjian/files.rs"]
mod files;
#[path = "lianjian/filling.rs"]
mod filling;
#[path = "lianjian/marked.rs"]
mod marked;
#[path = "lianjian/packs.rs"]
mod packs;
#[path = "lianjian/papers.rs"]
mod papers;
#[path = "lianjian/plans.rs"]
mod plans;
#[path = "lianjian/policies.rs"]
mod policies;
#[path = "lianjian/recognition.rs"]
mod recognition;
#[path = "lianjian/regional.rs"]
mod regional;
#[path = "lianjian/rules.rs"]
mod rules;
#[path = "lianjian/scores.rs"]
mod scores;
#[path = "lianjian/summaries.rs"]
mod summaries;
#[path = "lianjian/template.rs"]
mod template;
#[path = "lianjian/tidy.rs"]
mod tidy;

use lianjian::api::{Options, Workspace};

/// A workspace for the whole of 2025.
fn workspace() -> Workspace {
    workspace_under(None)
}

/// The same under a built-in pack.
fn workspace_under(pack: Option<&str>) -> Workspace {
    Workspace::new(&Options {
        policy: pack.map(Into::into),
        period: Some("2025".to_owned()),
        as_of: "2025-12-31".to_owned(),
    })
    .unwrap()
}
