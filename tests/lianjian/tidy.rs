//! The invariants of `src/` that no compiler enforces.

use std::fs;
use std::path::{Path, PathBuf};

/// Each module and the modules it may use.
const LAYERS: &[(&str, &[&str])] = &[
    ("sheet", &[]),
    ("law", &[]),
    ("trace", &["law", "sheet"]),
    ("ledger", &["sheet"]),
    ("policy", &["law"]),
    ("unit", &["law", "ledger", "sheet"]),
    (
        "duty",
        &["law", "ledger", "policy", "sheet", "trace", "unit"],
    ),
    (
        "coverage",
        &["law", "ledger", "policy", "sheet", "trace", "unit"],
    ),
    (
        "regional",
        &["coverage", "duty", "ledger", "sheet", "trace", "unit"],
    ),
    (
        "statistics",
        &[
            "coverage", "law", "ledger", "policy", "sheet", "trace", "unit",
        ],
    ),
    (
        "rule",
        &[
            "coverage",
            "duty",
            "law",
            "ledger",
            "policy",
            "regional",
            "sheet",
            "statistics",
            "trace",
            "unit",
        ],
    ),
    (
        "plan",
        &[
            "coverage", "law", "ledger", "policy", "regional", "rule", "sheet", "trace", "unit",
        ],
    ),
    (
        "score",
        &[
            "coverage", "duty", "law", "ledger", "policy", "regional", "rule", "sheet", "trace",
            "unit",
        ],
    ),
    (
        "check",
        &[
            "coverage",
            "duty",
            "law",
            "ledger",
            "plan",
            "policy",
            "regional",
            "rule",
            "score",
            "sheet",
            "statistics",
            "trace",
            "unit",
        ],
    ),
    (
        "summary",
        &[
            "check",
            "coverage",
            "duty",
            "law",
            "ledger",
            "plan",
            "policy",
            "regional",
            "rule",
            "score",
            "sheet",
            "statistics",
            "trace",
            "unit",
        ],
    ),
    (
        "report",
        &[
            "check",
            "coverage",
            "duty",
            "law",
            "ledger",
            "plan",
            "policy",
            "regional",
            "rule",
            "score",
            "sheet",
            "statistics",
            "trace",
            "unit",
        ],
    ),
    (
        "api",
        &[
            "check",
            "coverage",
            "duty",
            "law",
            "ledger",
            "plan",
            "policy",
            "regional",
            "report",
            "rule",
            "score",
            "sheet",
            "statistics",
            "summary",
            "trace",
            "unit",
        ],
    ),
    ("wasm", &["api"]),
];

#[test]
fn modules_only_look_down() {
    for (module, allowed) in LAYERS {
        for (path, source) in sources(module) {
            for used in source.split("crate::").skip(1) {
                let used = used
                    .split(|it: char| !it.is_ascii_lowercase())
                    .next()
                    .unwrap();
                let everywhere = matches!(used, "" | "map" | "room");
                let fine = used == *module || everywhere || allowed.contains(&used);
                assert!(fine, "{} must not use {used}", path.display());
            }
        }
    }
}

#[test]
fn every_module_has_its_layer() {
    let lib = fs::read_to_string(src().join("lib.rs")).unwrap();
    let modules = lib
        .lines()
        .filter_map(|it| it.strip_prefix("pub mod ")?.strip_suffix(';'));
    for module in modules {
        assert!(
            LAYERS.iter().any(|it| it.0 == module),
            "{module} has no layer"
        );
    }
}

/// The sheet and the summary may, because what they hold travels: between instances, and from one office to the next.
#[test]
fn only_the_facade_the_parcel_and_the_summary_serialize() {
    for (path, source) in all() {
        let is_facade = path.starts_with(src().join("api"))
            || path.starts_with(src().join("sheet"))
            || path.ends_with("sheet.rs")
            || path.starts_with(src().join("summary"))
            || path.ends_with("wasm.rs");
        let serializes = source.contains("Serialize,")
            || source.contains("Serialize)")
            || source.contains("serde::Serialize");
        assert!(is_facade || !serializes, "{} serializes", path.display());
    }
}

#[test]
fn nothing_in_src_asks_for_time_chance_files_or_network() {
    let words = [
        "SystemTime",
        "Instant::",
        "Utc::now",
        "Local::now",
        "utc_now",
        "std::fs",
        "std::net",
        "rand::",
        "std::env::",
    ];
    for (path, source) in all() {
        for word in words {
            assert!(!source.contains(word), "{} uses {word}", path.display());
        }
    }
}

#[test]
fn only_the_sheet_and_the_papers_name_a_spreadsheet_crate() {
    let readers = ["quick_xml::", "codepage::", "csv::Reader", "zip::read"];
    for (path, source) in all() {
        let reads = path.starts_with(src().join("sheet"));
        let writes = path.starts_with(src().join("report"));
        assert!(
            reads || !readers.iter().any(|it| source.contains(it)),
            "{}",
            path.display()
        );
        assert!(
            writes || !source.contains("rust_xlsxwriter::"),
            "{}",
            path.display()
        );
    }
}

#[test]
fn files_stay_readable_and_say_what_they_are() {
    for (path, source) in all() {
        let lines = source.lines().count();
        assert!(
            lines <= 520,
            "{}: {lines} lines are two files",
            path.display()
        );
        assert!(
            source.starts_with("//! "),
            "{} does not say what it is",
            path.display()
        );
    }
}

#[test]
fn nobody_is_accused() {
    for (path, source) in all() {
        assert!(!source.contains("造假"), "{}", path.display());
    }
}

fn src() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn all() -> Vec<(PathBuf, String)> {
    below(vec![src()])
}

fn sources(module: &str) -> Vec<(PathBuf, String)> {
    let file = src().join(module).with_extension("rs");
    let mut sources = below(vec![src().join(module)]);
    sources.push((file.clone(), fs::read_to_string(file).unwrap()));
    sources
}

fn below(mut folders: Vec<PathBuf>) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let source = fs::read_to_string(&path).unwrap();
                files.push((path, source));
            }
        }
    }
    files
}
