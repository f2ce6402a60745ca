//! The types handed out are those that are serialized.

use std::collections::BTreeSet;

use super::{figures, json, loaded, reminders, waiver};
use lianjian::api::{self, Division, Query};
use serde_json::Value;

#[test]
fn typescript_names_the_fields_that_rust_serializes() {
    let mut workspace = loaded();
    workspace.load("空.csv", b"");
    let key = workspace.assess().findings[0].key.clone();
    workspace.waive(&[waiver(&key)]).unwrap();
    let mut samples: Vec<Value> = vec![
        json(&api::catalog()),
        json(&workspace.assess()),
        json(&workspace.page("units", &Query::default()).unwrap()),
        json(&workspace.grid("会议.csv", "csv", 1, 3).unwrap()),
    ];
    for figure in figures(&workspace.assess()) {
        samples.push(json(&workspace.explain(&figure).unwrap()));
    }
    let roots = ["Catalog", "Assessment", "Page", "Grid"];
    let mut seen = BTreeSet::new();
    for (at, sample) in samples.iter().enumerate() {
        let root = roots.get(at).copied().unwrap_or("Explanation");
        compare(root, sample, &mut seen);
    }
    compare("Plans", &json(&crate::plans::sample()), &mut seen);
    compare("Reminder", &json(&reminders("2025-03-25")[0]), &mut seen);
    let more = crate::regional::samples();
    let more = more.into_iter().chain(crate::filling::samples());
    for (root, sample) in crate::scores::samples().into_iter().chain(more) {
        compare(root, &sample, &mut seen);
    }
    let by = vec!["kind".to_owned(), "size".to_owned()];
    let division = Division {
        by,
        ..Division::default()
    };
    let breakdown = workspace.breakdown(&division).unwrap();
    compare("Breakdown", &json(&breakdown), &mut seen);
    let joint = "企业名称,街道,组建方式,党组织名称\n丁公司,清河街道,联合组建,大厦联合党支部\n";
    workspace.load("联合.csv", joint.as_bytes());
    let summary = workspace.summary();
    compare(
        "Verification",
        &json(&workspace.verify(&summary).unwrap()),
        &mut seen,
    );
    for table in workspace.tables().unwrap() {
        compare("FlatTable", &json(&table), &mut seen);
    }
    for list in ["branches", "instructors"] {
        let page = workspace.page(list, &Query::default()).unwrap();
        compare("Page", &json(&page), &mut seen);
    }
    // What later versions fill has no sample yet; the rest must have been met.
    let later = [
        "Fix",
        "Edit",
        "ListFigures",
        "Mapping",
        "MappedColumn",
        "CellEdit",
        "CellName",
        "Remembered",
        "Waiver",
        "ScoreEntry",
        "Wishes",
        "Sending",
        "Query",
        "FigureId",
        "Division",
        "Options",
        "RenderOptions",
    ];
    for interface in interfaces() {
        assert!(
            seen.contains(interface) || later.contains(&interface),
            "{interface}: no sample was compared"
        );
    }
}

/// Compares an object's keys with an interface, and what its fields hold with theirs.
fn compare(interface: &'static str, sample: &Value, seen: &mut BTreeSet<&'static str>) {
    let fields = fields(interface);
    seen.insert(interface);
    let object = sample
        .as_object()
        .unwrap_or_else(|| panic!("{interface}: {sample}"));
    for key in object.keys() {
        assert!(
            fields.iter().any(|it| it.0 == key),
            "{interface}.{key} is not in src/api/types"
        );
    }
    for (name, optional, of) in fields {
        let Some(value) = object.get(name) else {
            assert!(optional, "{interface}.{name} is not in api.rs");
            continue;
        };
        let inner = of.trim_end_matches("[]");
        let Some(inner) = interfaces().into_iter().find(|it| *it == inner) else {
            continue;
        };
        match value {
            Value::Array(items) => items
                .iter()
                .take(50)
                .for_each(|it| compare(inner, it, seen)),
            other => compare(inner, other, seen),
        }
    }
}

fn interfaces() -> Vec<&'static str> {
    let parts = api::TYPES.split("export interface ").skip(1);
    parts.map(|it| it.split(' ').next().unwrap()).collect()
}

/// Name, whether optional, and type of every field of an interface.
fn fields(interface: &str) -> Vec<(&'static str, bool, &'static str)> {
    let head = format!("export interface {interface} {{");
    let (body, _) = api::TYPES
        .split_once(&head)
        .unwrap()
        .1
        .split_once("\n}")
        .unwrap();
    body.lines()
        .map(str::trim)
        .filter(|it| !it.starts_with(['/', '*']))
        .filter_map(|it| it.split_once(':'))
        .map(|(name, of)| {
            (
                name.trim_end_matches('?'),
                name.ends_with('?'),
                of.trim().trim_end_matches(';'),
            )
        })
        .collect()
}
