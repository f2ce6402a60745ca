//! A copy of the crate in which every change can be switched on.

use std::error::Error;
use std::fs;
use std::ops::Range;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use crate::site::{Finder, Numbers, Piece, Site, numbers};

/// Sources whose expressions are changed, beside everything below `src/rule`.
const ALSO: &[&str] = &["src/duty.rs", "src/duty/owed.rs"];

/// The switch, at the end of the copy's `lib.rs`.
const SWITCH: &str = r#"
/// Whether a change is on.
pub fn mutant(id: u32) -> bool {
    static ON: std::sync::OnceLock<Option<u32>> = std::sync::OnceLock::new();
    let on = ON.get_or_init(|| std::env::var("LIANJIAN_MUTANT").ok()?.parse().ok());
    *on == Some(id)
}
"#;

/// One change that can be switched on.
pub(crate) struct Mutant {
    pub(crate) file: String,
    pub(crate) line: usize,
    /// The line as the source has it.
    pub(crate) text: String,
    pub(crate) what: String,
}

/// What was made.
pub(crate) struct Copy {
    /// The change of number n is at n.
    pub(crate) mutants: Vec<Mutant>,
    /// File, line and reason.
    pub(crate) skipped: Vec<(String, usize, &'static str)>,
}

/// Copies the crate at `root` into `to`, with its changes to be switched on.
pub(crate) fn make(root: &Path, to: &Path) -> Result<Copy, Box<dyn Error>> {
    let files = files(&root.join("src"))?;
    let mut known = Numbers::new();
    for file in files
        .iter()
        .filter(|it| it.extension().is_some_and(|it| it == "rs"))
    {
        numbers(&fs::read_to_string(file)?, &mut known)?;
    }
    let mut copy = Copy {
        mutants: Vec::new(),
        skipped: Vec::new(),
    };
    for file in &files {
        let name = file.strip_prefix(root)?.to_string_lossy().into_owned();
        let bytes = fs::read(file)?;
        let changed = name.ends_with(".rs")
            && (name.starts_with("src/rule/") || ALSO.contains(&name.as_str()));
        let text = if changed {
            rewrite(&name, &String::from_utf8(bytes)?, &known, &mut copy)?.into_bytes()
        } else if name == "src/lib.rs" {
            let text = String::from_utf8(bytes)?;
            let (docs, code) = text
                .split_once("\n\n")
                .ok_or("lib.rs starts with its docs")?;
            format!("{docs}\n#![allow(warnings)]\n\n{code}{SWITCH}").into_bytes()
        } else {
            bytes
        };
        write(&to.join(&name), &text)?;
    }
    let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
    let (before, after) = manifest.split_once("[lints.rust]").ok_or("no lints")?;
    let (_, profiles) = after.split_once("[profile.").ok_or("no profiles")?;
    let fast = "[profile.test]\nopt-level = 1\ndebug = 0\n\n[workspace]\n";
    write(
        &to.join("Cargo.toml"),
        format!("{before}{fast}\n[profile.{profiles}").as_bytes(),
    )?;
    write(&to.join("Cargo.lock"), &fs::read(root.join("Cargo.lock"))?)?;
    for folder in ["tests", "www"] {
        let link = to.join(folder);
        if !link.exists() {
            symlink(root.join(folder), link)?;
        }
    }
    Ok(copy)
}

/// A source in which each of its changes is an `if`.
fn rewrite(
    name: &str,
    source: &str,
    numbers: &Numbers,
    copy: &mut Copy,
) -> Result<String, Box<dyn Error>> {
    let found = Finder::search(source, numbers)?;
    let lines: Vec<&str> = source.lines().collect();
    let first = copy.mutants.len();
    for site in &found.sites {
        copy.mutants.push(Mutant {
            file: name.to_owned(),
            line: site.line,
            text: lines[site.line - 1].trim().to_owned(),
            what: site.what.clone(),
        });
    }
    copy.skipped.extend(
        found
            .skipped
            .iter()
            .map(|it| (name.to_owned(), it.line, it.why)),
    );
    let sites: Vec<(usize, &Site)> = (first..).zip(&found.sites).collect();
    Ok(emit(source, 0..source.len(), &sites))
}

/// The text of `range` with the sites inside it.
fn emit(source: &str, range: Range<usize>, sites: &[(usize, &Site)]) -> String {
    let mut inside: Vec<&(usize, &Site)> = sites
        .iter()
        .filter(|it| range.start <= it.1.range.start && it.1.range.end <= range.end)
        .collect();
    inside.sort_by_key(|it| (it.1.range.start, usize::MAX - it.1.range.end));
    let (mut text, mut at) = (String::new(), range.start);
    for (id, site) in inside {
        if site.range.start < at {
            continue;
        }
        text.push_str(&source[at..site.range.start]);
        let within: Vec<(usize, &Site)> = sites
            .iter()
            .filter(|it| it.0 != *id && contains(&site.range, &it.1.range))
            .copied()
            .collect();
        let original = emit(source, site.range.clone(), &within);
        let changed: String = site
            .changed
            .iter()
            .map(|it| match it {
                Piece::Part(part) => emit(source, part.clone(), &within),
                Piece::Text(text) => text.clone(),
            })
            .collect();
        text.push_str(&format!(
            "(if crate::mutant({id}) {{ {changed} }} else {{ {original} }})"
        ));
        at = site.range.end;
    }
    text.push_str(&source[at..range.end]);
    text
}

fn contains(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Writes a file unless it says the same already, so that only what changed is compiled again.
fn write(path: &Path, text: &[u8]) -> Result<(), Box<dyn Error>> {
    if fs::read(path).is_ok_and(|it| it == text) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(path, text)?)
}
