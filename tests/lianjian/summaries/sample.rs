//! The invented street of the page's example, each community with ledgers of its own.

use std::collections::BTreeMap;
use std::fs;

use super::{Dice, File, differences, figures, loaded, merged, summary};
use lianjian::api::Workspace;
use lianjian::unit::usual;

/// Rows of the sample's sheets by community, and for the street itself what belongs to none.
fn split() -> (Vec<File>, BTreeMap<String, Vec<File>>) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/www/sample");
    let mut workspace: Workspace = crate::workspace();
    let mut sheets = Vec::new();
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().path())
        .collect();
    names.sort();
    for path in names {
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path
            .extension()
            .is_some_and(|it| it == "xlsx" || it == "csv")
        {
            let reading = workspace.load(&name, &fs::read(&path).unwrap());
            for sheet in reading.sheets {
                if let Some(ledger) = sheet.ledger {
                    sheets.push((name.clone(), sheet.sheet.clone(), ledger, sheet));
                }
            }
        }
    }
    // Where each organization is.
    let direct = workspace.assess();
    let mut home: BTreeMap<String, String> = direct
        .organizations
        .iter()
        .map(|it| (usual(&it.org), it.path.last().cloned().unwrap_or_default()))
        .collect();
    let (mut whole, mut parts): (Vec<File>, BTreeMap<String, Vec<File>>) = <_>::default();
    for (number, (file, sheet, ledger, reading)) in sheets.iter().enumerate() {
        let grid = workspace.grid(file, sheet, 1, 100_000).unwrap();
        let columns: Vec<_> = reading.columns.iter().collect();
        let head: Vec<String> = columns.iter().map(|it| it.title.clone()).collect();
        let place = |field: &str| {
            columns
                .iter()
                .position(|it| it.field.as_deref() == Some(field))
        };
        let last_head = reading.header_rows.iter().max().copied().unwrap();
        let mut text: BTreeMap<String, String> = BTreeMap::new();
        let mut all = quoted(&head);
        let mut above = String::new();
        for row in grid.rows.iter().filter(|it| it.row > last_head) {
            let cell = |column: &str| {
                let found = row.cells.iter().find(|it| it.column == column);
                found.map(|it| it.text.clone()).unwrap_or_default()
            };
            let cells: Vec<String> = columns.iter().map(|it| cell(&it.column)).collect();
            if cells.iter().filter(|it| !it.is_empty()).count() < 3 {
                continue;
            }
            let said = |field| place(field).map(|at| cells[at].clone()).unwrap_or_default();
            if place("short-name").is_some() {
                home.insert(usual(&said("short-name")), said("community"));
                home.remove("");
            }
            let community = match *ledger {
                "organizations" | "units" => said("community"),
                _ => {
                    let org = usual(&said("org"));
                    // A blank name is the one above.
                    if !org.is_empty() {
                        above = home
                            .iter()
                            .find(|(name, _)| {
                                **name == org || name.ends_with(&org) || org.ends_with(*name)
                            })
                            .map(|it| it.1.clone())
                            .unwrap_or_default();
                    }
                    above.clone()
                }
            };
            let community = if community.ends_with("社区") {
                community
            } else {
                "街道".to_owned()
            };
            let own = text.entry(community).or_insert_with(|| quoted(&head));
            own.push_str(&quoted(&cells));
            all.push_str(&quoted(&cells));
        }
        whole.push((format!("{number}.csv"), all));
        for (community, text) in text {
            parts
                .entry(community)
                .or_default()
                .push((format!("{number}.csv"), text));
        }
    }
    (whole, parts)
}

fn quoted(cells: &[String]) -> String {
    let cells: Vec<String> = cells
        .iter()
        .map(|it| format!("\"{}\"", it.replace('"', "\"\"")))
        .collect();
    format!("{}\n", cells.join(","))
}

#[test]
fn the_sample_street_merged_of_its_communities_equals_the_direct_check() {
    let (whole, parts) = split();
    assert_eq!(parts.len(), 14, "{:?}", parts.keys());
    let direct = loaded(&whole).assess();
    let mut summaries: Vec<Vec<u8>> = parts.values().map(|it| summary(it)).collect();
    Dice(13).shuffle(&mut summaries);
    let merged = merged(&summaries);
    println!(
        "{} organizations, {} duties, {} scores, {} areas, {} findings",
        direct.organizations.len(),
        direct.duties.len(),
        direct.scores.len(),
        direct.coverage.len(),
        direct.findings.len()
    );
    let (mut direct, mut merged) = (figures(&direct), figures(&merged));
    for it in [&mut direct, &mut merged] {
        it.as_object_mut().unwrap().remove("findings");
    }
    let wrong = differences(&direct, &merged);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
