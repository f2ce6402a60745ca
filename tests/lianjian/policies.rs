//! Rule packs: what they ask of whom, what the schema says of them, what is told of a wrong one.

use std::collections::BTreeSet;

use lianjian::api::{Options, Workspace};
use lianjian::policy::{BUILT_IN, Policy, SCHEMA};
use lianjian::rule;
use serde_json::{Value, json};

#[test]
fn every_built_in_pack_is_sound_and_says_where_it_comes_from() {
    for (id, json) in BUILT_IN {
        let policy = Policy::parse(json).unwrap();
        assert_eq!(policy.id, *id);
        assert_eq!(rule::lint(&policy), [""; 0], "{id}");
        assert!(
            policy.note.chars().count() > 20,
            "{id} does not say what it is"
        );
    }
}

/// For each pack: how often each kind of organization owes the joint conference and the training.
#[test]
fn packs_ask_what_their_sources_describe() {
    for (id, conference, training) in [
        ("national", "", ""),
        ("base", "street,community quarter 1", "street quarter 1"),
        ("wenhuadonglu", "street quarter 1", "street quarter 1"),
        ("shinan", "street,community quarter 1", ""),
        ("shangdulu", "", ""),
        ("dalianwan", "street quarter 1", ""),
        ("linhai", "community month 1", ""),
    ] {
        let policy = Policy::built_in(id).unwrap();
        let asked = |duty: &str| -> String {
            let all: Vec<String> = policy
                .duties
                .iter()
                .filter(|it| it.duty == duty)
                .map(|it| {
                    let per = format!("{:?}", it.per).to_lowercase();
                    format!("{} {per} {}", it.owed_by.join(","), it.times)
                })
                .collect();
            all.join("; ")
        };
        assert_eq!(asked("joint-conference"), conference, "{id}");
        assert_eq!(asked("party-training"), training, "{id}");
        assert!(
            asked("branch-congress").starts_with("branch,joint-branch quarter 1"),
            "{id}"
        );
    }
}

#[test]
fn the_same_ledger_is_judged_by_month_or_by_quarter_as_the_pack_says() {
    let meetings = "党组织名称,会议类型,日期\n林海社区党委,联席会议,2025-01-05\n林海社区党委,联席会议,2025-03-05\n";
    let missed = |pack: &str| {
        let mut workspace = Workspace::new(&Options {
            policy: Some(json!(pack)),
            period: Some("2025Q1".to_owned()),
            as_of: "2025-12-31".to_owned(),
        })
        .unwrap();
        workspace.load("会议.csv", meetings.as_bytes());
        let findings = workspace.assess().findings;
        let of_rule = findings.into_iter().filter(|it| it.rule == "MTG20");
        of_rule.filter_map(|it| it.period).collect::<Vec<_>>()
    };
    assert_eq!(missed("linhai"), ["2025-02"]);
    assert_eq!(missed("base"), [""; 0]);
}

/// A pack of a person's own: what differs is written, everything else is taken over.
#[test]
fn a_pack_may_start_its_year_in_december_exempt_months_and_add_duties() {
    let pack = json!({
        "id": "own", "extends": "base", "title": "本地", "version": "1", "yearStart": 12,
        "exemptMonths": ["2025-02"],
        "duties": [
            {"duty": "reading", "title": "读书会", "words": ["读书会"], "rule": "MTG04",
             "owedBy": ["branch"], "per": "month", "times": 1, "basis": "practice-party-lecture"}
        ]
    });
    let mut workspace = Workspace::new(&Options {
        policy: Some(pack),
        period: Some("2025Q1".to_owned()),
        as_of: "2025-12-31".to_owned(),
    })
    .unwrap();
    workspace.load(
        "会议.csv",
        "党组织名称,会议类型,日期\n第一党支部,党员大会,2024-12-01\n第一党支部,读书会,2025-01-31\n"
            .as_bytes(),
    );
    let duties = workspace.assess().duties;
    let of = |duty: &str| -> Vec<(String, &str)> {
        duties
            .iter()
            .filter(|it| it.duty == duty)
            .map(|it| (it.period.clone(), it.status))
            .collect()
    };
    assert_eq!(of("branch-congress"), [("2025Q1".to_owned(), "met")]);
    assert_eq!(
        of("reading"),
        [
            ("2024-12".to_owned(), "missed"),
            ("2025-01".to_owned(), "met"),
            ("2025-02".to_owned(), "exempt")
        ]
    );
}

#[test]
fn what_is_wrong_with_a_pack_is_told_in_words_a_cadre_understands() {
    let why = |change: Value| {
        let mut pack = json!({"id": "own", "extends": "base", "title": "本地", "version": "1"});
        for (key, value) in change.as_object().unwrap() {
            pack[key] = value.clone();
        }
        let options = Options {
            policy: Some(pack),
            period: None,
            as_of: "2025-12-31".to_owned(),
        };
        Workspace::new(&options).err().unwrap_or_default()
    };
    for (change, said) in [
        (json!({"rules": {"MTG99": {}}}), "“MTG99”不是规则编号"),
        (
            json!({"rules": {"ORG10": {"limits": {"days": 0}}}}),
            "应当在",
        ),
        (
            json!({"rules": {"ORG10": {"limits": {"weeks": 3}}}}),
            "没有“weeks”这个参数",
        ),
        (
            json!({"rules": {"DQ01": {"severity": "fatal"}}}),
            "应当是error、warning或者hint",
        ),
        (
            json!({"duties": [{"duty": "theme-day", "owedBy": []}]}),
            "没有写由哪类党组织承担",
        ),
        (
            json!({"duties": [{"duty": "theme-day", "owedBy": ["club"]}]}),
            "不是组织类别",
        ),
        (
            json!({"duties": [{"duty": "theme-day", "times": 0}]}),
            "次数应当至少是1",
        ),
        (
            json!({"duties": [{"duty": "theme-day", "rule": "DQ01"}]}),
            "不是履职类规则",
        ),
        (
            json!({"duties": [{"duty": "theme-day", "basis": "nowhere"}]}),
            "不在依据目录里",
        ),
        (
            json!({"duties": [{"duty": "theme-day", "until": [13, 1]}]}),
            "until应当是",
        ),
        (
            json!({"duties": [{"duty": "theme-day", "until": [12, 31]}]}),
            "只用于每年的任务",
        ),
        (
            json!({"duties": [{"duty": "theme-day", "per": "year", "until": [2, 29]}]}),
            "until应当是[月,日]",
        ),
        (
            json!({"duties": [{"duty": "own", "title": "读书会", "rule": "MTG04", "owedBy": ["branch"], "per": "year", "times": 1, "basis": "branch-work-11"}]}),
            "words（按哪些词认出）",
        ),
        (
            json!({"duties": [{"duty": "own", "words": ["读书会"], "rule": "MTG04", "owedBy": ["branch"], "per": "year", "times": 1, "basis": "branch-work-11"}]}),
            "应当写title",
        ),
        (
            json!({"duties": [{"duty": "own", "rule": "MTG04", "owedBy": ["branch"], "per": "year", "times": 1, "basis": "branch-work-11"}]}),
            "应当写title",
        ),
        (
            json!({"score": {"indicators": [{"id": "records", "max": 30}]}}),
            "应当是100分",
        ),
        (json!({"yearStart": 13}), "起始月"),
        (json!({"title": " "}), "title（名称）不能空着"),
        (json!({"title": 3}), "应当是文字"),
        (
            json!({"duties": [{"duty": "theme-day", "times": "一次"}]}),
            "应当是整数",
        ),
        (json!({"exemptMonths": ["二月"]}), "写成2022-03这样"),
        (json!({"extends": "nowhere"}), "不存在"),
        (json!({"colour": "red"}), "没有“colour”这个项目"),
    ] {
        let told = why(change.clone());
        assert!(told.contains(said), "{change}: {told}");
        assert!(!told.contains("expected"), "{change}: {told}");
    }
    for sound in [
        json!({}),
        json!({"duties": [{"duty": "theme-day", "per": "year", "until": [2, 28]}]}),
    ] {
        assert_eq!(why(sound.clone()), "", "{sound}");
    }
}

/// Every key of the schema is a field of the pack, and the other way round.
#[test]
fn the_schema_names_the_fields_a_pack_has() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    let mut named = BTreeSet::new();
    keys(&schema, &mut named);
    let source = [
        include_str!("../../src/policy.rs"),
        include_str!("../../src/policy/score.rs"),
    ]
    .concat();
    let fields: BTreeSet<String> = source
        .lines()
        .filter_map(|it| it.strip_prefix("    pub ")?.split_once(": "))
        .filter(|it| !it.0.contains('('))
        .map(|it| camel(it.0))
        .collect();
    named.remove("remove");
    named.remove("replace");
    assert_eq!(named, fields);
}

fn keys(schema: &Value, out: &mut BTreeSet<String>) {
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        for (key, value) in properties {
            let is_plain = value.get("properties").is_none() && value.get("items").is_none();
            assert!(
                value.get("description").is_some() || !is_plain,
                "{key} is not described"
            );
            out.insert(key.clone());
            keys(value, out);
        }
    }
    let defined = schema.get("$defs").and_then(|it| it.get("table"));
    let inner = ["items", "additionalProperties"].map(|it| schema.get(it));
    for inner in inner.into_iter().flatten().chain(defined) {
        keys(inner, out);
    }
}

fn camel(snake: &str) -> String {
    let mut parts = snake.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |it, part| {
        let (head, tail) = part.split_at(1);
        format!("{it}{}{tail}", head.to_uppercase())
    })
}
