//! Every rule is registered, documented, cited and demonstrated: its help page is its test.

use std::collections::BTreeSet;
use std::fs;

use lianjian::api::{Assessment, Options, Workspace};
use lianjian::law::ARTICLES;
use lianjian::rule::{RULES, Rule};

#[test]
fn help_pages_quote_their_basis_and_prove_their_rule() {
    let (mut ran, mut wrong) = (0, Vec::new());
    for &rule in RULES.iter() {
        let heads = ["# ", "## 依据", "## 示例", "## 怎么改"];
        assert!(
            heads.iter().all(|it| rule.docs.contains(it)),
            "{}: a heading is missing",
            rule.code
        );
        assert!(!rule.docs.contains("造假"), "{}: accuses", rule.code);
        assert!(!rule.basis.is_empty(), "{}: rests on nothing", rule.code);
        for article in rule.basis {
            let quoted = format!("> {}", article.text);
            assert!(
                rule.docs.contains(&quoted),
                "{}: does not quote {}",
                rule.code,
                article.id
            );
            assert!(
                rule.docs.contains(article.act.title),
                "{}: does not name {}",
                rule.code,
                article.act.title
            );
        }
        let mut shown = [false, false];
        for example in examples(rule.docs) {
            let found = run(rule, &example);
            if found != example.expected {
                wrong.push(format!(
                    "{}: found {found}, the page says {}\n{}",
                    rule.code,
                    example.expected,
                    example.tables.join("\n")
                ));
            }
            ran += 1;
            shown[usize::from(example.expected == "无")] = true;
        }
        assert_eq!(
            shown,
            [true, true],
            "{}: needs a bad and a good example",
            rule.code
        );
    }
    println!("{} rules, {ran} examples", RULES.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_file_is_registered_and_every_code_is_used_once() {
    let mut files = Vec::new();
    for area in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/rule")).unwrap() {
        let Ok(entries) = fs::read_dir(area.unwrap().path()) else {
            continue;
        };
        files.extend(
            entries
                .map(|it| it.unwrap().path())
                .filter(|it| it.extension().is_some_and(|it| it == "rs")),
        );
    }
    assert_eq!(files.len(), RULES.len(), "a rule's file is not registered");
    let codes: BTreeSet<_> = RULES.iter().map(|it| it.code).collect();
    assert_eq!(codes.len(), RULES.len());
    for file in &files {
        assert!(
            file.with_extension("md").exists(),
            "{}: no help page",
            file.display()
        );
    }
}

#[test]
fn article_ids_are_used_once_and_rules_cite_only_what_the_catalogue_lists() {
    let ids: BTreeSet<_> = ARTICLES.iter().map(|it| it.id).collect();
    assert_eq!(ids.len(), ARTICLES.len());
    for rule in RULES.iter() {
        assert!(
            rule.basis.iter().all(|it| ids.contains(it.id)),
            "{}",
            rule.code
        );
    }
}

/// One example of a help page: tables, frame, what must be found.
#[derive(Debug)]
struct Example<'a> {
    tables: Vec<&'a str>,
    /// A pack, when it extends another, or else an earlier assessment to compare with.
    json: Vec<serde_json::Value>,
    period: &'a str,
    as_of: &'a str,
    expected: String,
}

/// Fences up to the next `→` line belong together; a line 考核期 …，截至 … sets the frame.
fn examples(docs: &str) -> Vec<Example<'_>> {
    let (_, docs) = docs.split_once("## 示例").unwrap();
    let (docs, _) = docs.split_once("## 怎么改").unwrap();
    let mut parts: Vec<&str> = docs.split("→ ").collect();
    let mut examples = Vec::new();
    for at in 1..parts.len() {
        let (expected, rest) = parts[at].split_once('\n').unwrap();
        let body = parts[at - 1];
        let word = |name: &str, default| {
            let after = body.split(name).nth(1);
            after
                .and_then(|it| it.split(['，', '\n']).next())
                .map_or(default, str::trim)
        };
        examples.push(Example {
            tables: body
                .split("```csv\n")
                .skip(1)
                .map(|it| it.split("```").next().unwrap())
                .collect(),
            json: body
                .split("```json\n")
                .skip(1)
                .map(|it| serde_json::from_str(it.split("```").next().unwrap()).unwrap())
                .collect(),
            period: word("考核期 ", "2025"),
            as_of: word("截至 ", "2025-12-31"),
            expected: expected.trim().to_owned(),
        });
        parts[at] = rest;
    }
    examples
}

/// What the rule finds, written as the help pages write it: code, `?` or `!` when it says less or more than usual,
/// table (when there are several) and cell.
fn run(rule: &Rule, example: &Example<'_>) -> String {
    let assessment = if rule.code.starts_with("SUM") {
        merged(example)
    } else {
        assess(example)
    };
    let several = example.tables.len() > 1;
    let found: Vec<String> = assessment
        .findings
        .iter()
        .filter(|it| it.rule == rule.code)
        .map(|it| {
            let less = match (it.severity, rule.severity.id()) {
                (own, usual) if own == usual => "",
                ("error", _) => "!",
                _ => "?",
            };
            let table = if several {
                let file = it.at[0].file.trim_end_matches(".csv");
                format!("{}!", file.split('：').next_back().unwrap())
            } else {
                String::new()
            };
            format!("{}{less} {table}{}", rule.code, it.at[0].cell)
        })
        .collect();
    if found.is_empty() {
        "无".to_owned()
    } else {
        found.join(" ")
    }
}

/// Of rules on summaries every table is an office's own: each makes a summary, and these are merged. Packs, periods
/// and days, when there are several, go with the tables.
fn merged(example: &Example<'_>) -> Assessment {
    let nth = |said: &str, at: usize| {
        let mut said = said.split('、');
        let first = said.clone().next().unwrap();
        said.nth(at).unwrap_or(first).to_owned()
    };
    let summary = |(at, table): (usize, &&str)| {
        let mut workspace = Workspace::new(&Options {
            policy: example.json.get(at).cloned(),
            period: Some(nth(example.period, at)),
            as_of: nth(example.as_of, at),
        })
        .unwrap();
        workspace.load(&format!("表{}.csv", at + 1), table.as_bytes());
        workspace.summary()
    };
    let summaries: Vec<Vec<u8>> = example.tables.iter().enumerate().map(summary).collect();
    lianjian::api::merge(&summaries).unwrap()
}

fn assess(example: &Example<'_>) -> Assessment {
    let is_pack = |it: &&serde_json::Value| it.get("extends").is_some();
    let mut workspace = Workspace::new(&Options {
        policy: example.json.iter().find(is_pack).cloned(),
        period: Some(example.period.to_owned()),
        as_of: example.as_of.to_owned(),
    })
    .unwrap();
    if let Some(earlier) = example.json.iter().find(|it| !is_pack(it)) {
        workspace
            .compare(Some(&serde_json::from_value(earlier.clone()).unwrap()))
            .unwrap();
    }
    for (index, table) in (1..).zip(&example.tables) {
        let reading = workspace.load(&format!("表{index}.csv"), table.as_bytes());
        assert!(
            reading.sheets[0].ledger.is_some() || table.contains("单位数"),
            "an example is no ledger: {table}"
        );
    }
    workspace.assess()
}
