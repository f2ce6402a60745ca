//! Every .xlsx of the corpus beside the project, marked on its first cells.

use std::collections::BTreeMap;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};

use lianjian::report::marked::{Changes, Filter, New, changed};
use lianjian::rule::Severity;
use lianjian::sheet::{self, Format, Sheet, Workbook};

use super::archive::{entry, packed, top, untouched};

/// Larger files are left to `CORPUS=all`.
const LARGEST: u64 = 100 << 10;

#[test]
fn every_workbook_of_the_corpus_is_the_same_but_for_its_marks() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    if !folder.is_dir() {
        println!("no corpus beside the project: nothing is marked");
        return;
    }
    let all = std::env::var("CORPUS").is_ok_and(|it| it == "all");
    let (mut files, mut marked, mut parts, mut refused) = (0, 0, 0, Vec::new());
    let mut broken = Vec::new();
    for path in files_below(&folder) {
        let size = fs::metadata(&path).unwrap().len();
        if !all && size > LARGEST {
            continue;
        }
        let bytes = fs::read(&path).unwrap();
        if !bytes.starts_with(b"PK") {
            continue;
        }
        let book = sheet::read(&bytes);
        if book.refused.is_some() || !matches!(book.format, Format::Xlsx | Format::Xlsm) {
            continue;
        }
        files += 1;
        match catch_unwind(|| mark(&book, &bytes)) {
            Ok(Ok(kept)) => {
                marked += 1;
                parts += kept;
            }
            Ok(Err(why)) => refused.push(format!("{}: {why}", path.display())),
            Err(_) => broken.push(path),
        }
    }
    println!(
        "{marked} of {files} marked, {parts} parts untouched, {} refused:\n{}",
        refused.len(),
        refused.join("\n")
    );
    assert!(
        broken.is_empty(),
        "{} of {files}: {broken:#?}",
        broken.len()
    );
    assert!(refused.len() * 50 <= files, "{refused:#?}");
}

/// Marks the first cells of every sheet and compares; how many parts are untouched.
fn mark(book: &Workbook, bytes: &[u8]) -> Result<usize, String> {
    let changes: BTreeMap<usize, Changes> = book
        .sheets
        .iter()
        .enumerate()
        .filter(|it| !it.1.is_empty())
        .map(|(at, it)| (at, marks(it)))
        .collect();
    let day = "2025-12-31".parse().unwrap();
    let marked = changed((book, Some(bytes)), &changes, day)?;
    let again = sheet::read(&marked);
    assert_eq!(again.refused, None);
    assert_eq!(again.sheets.len(), book.sheets.len());
    // Sheets that share a part share their marks.
    let wanted: BTreeMap<(u32, u16), New> =
        changes.values().flat_map(|it| it.values.clone()).collect();
    for (old, new) in book.sheets.iter().zip(&again.sheets) {
        assert_eq!(old.name, new.name);
        // What is known of merged cells ends a little right of the last used column.
        let starts: Vec<_> = new.merges().iter().map(|it| it.0).collect();
        assert!(old.merges().iter().all(|it| starts.contains(&it.0)));
        for row in old.row_indices() {
            for (col, value) in old.row(row) {
                let now = new.row(row).iter().find(|it| it.0 == *col).map(|it| &it.1);
                assert_eq!(Some(value), now, "{} {row} {col}", old.name);
            }
        }
        for row in new.row_indices() {
            for (col, value) in new.row(row) {
                let was = old.row(row).iter().any(|it| it.0 == *col);
                assert!(
                    was || wanted.contains_key(&(row, *col)),
                    "{row} {col} {value:?}"
                );
            }
        }
    }
    for (at, changes) in &changes {
        for place in changes.values.keys() {
            assert!(
                again.sheets[*at]
                    .row(place.0)
                    .iter()
                    .any(|it| it.0 == place.1),
                "{at} {place:?}"
            );
        }
    }
    let before = packed(bytes);
    for (name, _) in packed(&marked).iter().filter(|it| {
        before.get(it.0) != Some(it.1)
            && it.0.to_lowercase().contains("worksheets/")
            && it.0.rsplit('.').next() == Some("xml")
    }) {
        if before.contains_key(name) && entry_is_text(bytes, name) {
            let added = ["autoFilter", "legacyDrawing", "cols"];
            let (was, is) = (top(&entry(bytes, name)), top(&entry(&marked, name)));
            let rest: Vec<&String> = is
                .iter()
                .filter(|it| was.contains(it) || !added.contains(&it.as_str()))
                .collect();
            assert_eq!(was.iter().collect::<Vec<_>>(), rest, "{name}");
        }
    }
    Ok(untouched(bytes, &marked))
}

fn entry_is_text(bytes: &[u8], name: &str) -> bool {
    catch_unwind(|| entry(bytes, name)).is_ok()
}

fn marks(sheet: &Sheet) -> Changes {
    let rows = sheet.row_indices().take(3);
    let first: Vec<(u32, u16)> = rows
        .flat_map(|row| sheet.row(row).iter().take(2).map(move |it| (row, it.0)))
        .collect();
    let head = first[0].0;
    let col = sheet.width();
    let mut changes = Changes::default();
    for (at, severity) in first.iter().zip(
        [Severity::Error, Severity::Warning, Severity::Hint]
            .into_iter()
            .cycle(),
    ) {
        changes.colours.insert(*at, severity);
        changes.notes.insert(*at, "必须改：实到多于应到".to_owned());
    }
    if col < 16_384 && head < 1_048_574 {
        for (row, wraps) in [(head, false), (head + 1, true)] {
            let text = "核查意见".to_owned();
            let like = col.saturating_sub(1);
            changes
                .values
                .insert((row, col), New::Beside { text, like, wraps });
        }
        changes.wide.insert(col);
        changes.filters.push(Filter {
            heads: vec![head],
            first: first[0].1,
            col,
            last: head + 1,
        });
    }
    changes
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut folders = vec![folder.to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}
