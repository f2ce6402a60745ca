//! The worked examples of packs: what their pages say is what the engine makes of their tables.

use std::collections::BTreeMap;

use lianjian::api::Query;
use lianjian::policy::{BUILT_IN, WORKED};
use serde_json::json;

use crate::scores::workspace;

/// A page's tables in csv, its period and day, and the rows of its table of results.
struct Page {
    frame: (String, String),
    tables: Vec<String>,
    results: Vec<Vec<String>>,
}

fn page(text: &str) -> Page {
    let mut page = Page {
        frame: (String::new(), String::new()),
        tables: Vec::new(),
        results: Vec::new(),
    };
    let mut fence: Option<String> = None;
    for line in text.lines() {
        match (&mut fence, line) {
            (None, "```csv") => fence = Some(String::new()),
            (Some(_), "```") => page.tables.extend(fence.take()),
            (Some(table), _) => {
                table.push_str(line);
                table.push('\n');
            }
            (None, _) if line.starts_with("考核期 ") => {
                let (period, day) = line["考核期 ".len()..].split_once("，截至 ").unwrap();
                page.frame = (period.to_owned(), day.to_owned());
            }
            (None, _) if line.starts_with("| ") => {
                let cells = line.trim_matches('|').split('|');
                page.results
                    .push(cells.map(|it| it.trim().to_owned()).collect());
            }
            (None, _) => {}
        }
    }
    assert_eq!(page.results[0], ["谁", "项目", "怎么算", "结果"]);
    page.results.drain(..2);
    page
}

#[test]
fn worked_examples_come_out_as_their_pages_say() {
    let mut checked = 0;
    for (id, text) in WORKED {
        assert!(BUILT_IN.iter().any(|it| it.0 == *id), "{id}");
        let page = page(text);
        let tables: Vec<&str> = page.tables.iter().map(String::as_str).collect();
        let frame = (page.frame.0.as_str(), page.frame.1.as_str());
        let mut it = workspace(json!(id), frame, &tables);
        // What is said of whom, by the name of the item.
        let mut found: BTreeMap<(String, String), String> = BTreeMap::new();
        let points = |it: f64| {
            let text = format!("{it:.2}");
            text.strip_suffix(".00").unwrap_or(&text).to_owned()
        };
        let assessment = it.assess();
        for score in &assessment.scores {
            let mut say = |item: &str, text: String| {
                found.insert((score.org.clone(), item.to_owned()), text);
            };
            for item in &score.items {
                say(&item.title, points(item.points));
            }
            for part in &score.parts {
                say(&part.title, points(part.points));
            }
            say("总分", points(score.total));
            say("等次", score.grade.clone());
            say("名次", score.rank.to_string());
        }
        let members = it.page("members", &Query::default()).unwrap().members;
        for member in members.into_iter().flatten() {
            let mut say = |item: &str, text: String| {
                found.insert((member.name.clone(), item.to_owned()), text);
            };
            for item in &member.items {
                say(&item.title, points(item.points));
            }
            say("总分", points(member.total));
            say("名次", member.rank.to_string());
        }
        assert!(page.results.len() >= 4, "{id}");
        for row in &page.results {
            let key = (row[0].clone(), row[1].clone());
            assert_eq!(
                found.get(&key),
                Some(&row[3]),
                "{id}: {} {}",
                row[0],
                row[1]
            );
            checked += 1;
        }
    }
    println!("{checked} figures of {} packs worked out", WORKED.len());
}

#[test]
fn every_table_of_its_own_has_a_worked_example() {
    for (id, json) in BUILT_IN {
        let own = json.contains("\"indicators\"") && *id != "national";
        assert!(!own || WORKED.iter().any(|it| it.0 == *id), "{id}");
    }
}
