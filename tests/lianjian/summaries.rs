//! Summaries: what is merged equals a check of all files at once; nothing about people; nothing tampered with.

#[path = "summaries/conflicts.rs"]
mod conflicts;
#[path = "summaries/made.rs"]
mod made;
#[path = "summaries/sample.rs"]
mod sample;
#[path = "summaries/seal.rs"]
mod seal;

use std::collections::BTreeMap;

use lianjian::api::{self, Assessment, Workspace};
use serde_json::{Value, json};

/// A file: its name and content.
type File = (String, String);

/// The summary of files.
fn summary(files: &[File]) -> Vec<u8> {
    loaded(files).summary()
}

fn loaded(files: &[File]) -> Workspace {
    let mut workspace = crate::workspace();
    for (name, content) in files {
        workspace.load(name, content.as_bytes());
    }
    workspace
}

/// Everything figures are, in an order that does not depend on files: what must be equal, value by value.
fn figures(it: &Assessment) -> Value {
    let plain = |it: &Value, drop: &[&str]| {
        let mut it = it.clone();
        let map = it.as_object_mut().unwrap();
        map.retain(|key, _| !drop.contains(&key.as_str()));
        it
    };
    let sorted = |list: &Value, drop: &[&str]| {
        let mut list: Vec<Value> = list
            .as_array()
            .unwrap()
            .iter()
            .map(|it| plain(it, drop))
            .collect();
        list.sort_by_key(ToString::to_string);
        list
    };
    let all = serde_json::to_value(it).unwrap();
    let mut scores = all["scores"].clone();
    for score in scores.as_array_mut().unwrap() {
        score["items"] = json!(sorted(&score["items"], &["at"]));
    }
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for finding in &it.findings {
        *counts
            .entry(format!("{} {:?}", finding.rule, finding.org))
            .or_default() += 1;
    }
    json!({
        "duties": sorted(&all["duties"], &["at", "rejected"]),
        "scores": sorted(&scores, &[]),
        "coverage": sorted(&all["coverage"], &[]),
        "forms": all["forms"],
        "regional": {
            "lists": all["regional"]["lists"],
            "agreements": all["regional"]["agreements"],
            "matters": all["regional"]["matters"],
            "checkins": all["regional"]["checkins"],
            "delegates": all["regional"]["delegates"],
            "areas": sorted(&all["regional"]["areas"], &[]),
            "funnel": all["regional"]["funnel"],
        },
        "organizations": sorted(&all["organizations"], &["at", "implied"]),
        "scoring": all["scoring"]["grades"],
        "basis": all["basis"],
        "period": all["period"],
        "policy": all["policy"],
        "findings": counts,
    })
}

/// What differs, field by field.
fn differences(a: &Value, b: &Value) -> Vec<String> {
    let mut out = Vec::new();
    for (key, value) in a.as_object().unwrap() {
        if value != &b[key] {
            let lines = |it: &Value| match it {
                Value::Array(list) => list.iter().map(ToString::to_string).collect(),
                other => vec![other.to_string()],
            };
            let (a, b) = (lines(value), lines(&b[key]));
            let only_a: Vec<_> = a.iter().filter(|it| !b.contains(it)).take(3).collect();
            let only_b: Vec<_> = b.iter().filter(|it| !a.contains(it)).take(3).collect();
            out.push(format!("{key}\n  direct {only_a:?}\n  merged {only_b:?}"));
        }
    }
    out
}

fn assert_equal(direct: &Assessment, merged: &Assessment) {
    let (direct, merged) = (figures(direct), figures(merged));
    let wrong = differences(&direct, &merged);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn merged(summaries: &[Vec<u8>]) -> Assessment {
    api::merge(summaries).unwrap()
}

/// The union of summaries, as a summary.
fn union(summaries: &[Vec<u8>]) -> Vec<u8> {
    Workspace::of_summaries(&[], summaries).unwrap().summary()
}

/// A die that always falls the same way.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }

    fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            let other = self.roll(at + 1);
            list.swap(at, other);
        }
    }

    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.roll(words.len())]
    }
}
