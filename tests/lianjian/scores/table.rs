//! What is told of a table with a mistake.

use lianjian::api::{Options, Workspace};
use serde_json::{Value, json};

/// What is told of a pack whose table says this; "" when it is taken.
fn refused(score: &Value) -> String {
    let mut score = score.clone();
    score["replace"] = json!(true);
    score["title"] = json!("试");
    let pack = json!({"id": "t", "title": "试", "version": "1", "extends": "base", "score": score});
    let options = Options {
        policy: Some(pack),
        period: None,
        as_of: "2025-12-31".to_owned(),
    };
    Workspace::new(&options).err().unwrap_or_default()
}

#[test]
fn what_is_wrong_with_a_table_is_told_in_words() {
    let item =
        |it: Value| json!({"indicators": [it], "grades": [{"id": "none", "title": "不定星"}]});
    let whole = json!({"id": "a", "title": "甲", "max": 100, "entered": "points"});
    let with = |key: &str, value: Value| {
        let mut it = whole.clone();
        it[key] = value;
        it
    };
    let grades = |it: Value| json!({"indicators": [whole.clone()], "grades": it});
    assert_eq!(refused(&item(whole.clone())), "");
    for (score, told) in [
        (
            item(with("max", json!(99))),
            "各项分值加起来是99分，应当是100分",
        ),
        (item(with("duties", json!(["MTG01"]))), "中的一个"),
        (item(with("part", json!("b"))), "不是哪个部分的短名"),
        (
            item(with("steps", json!([{"from": 1, "points": 1}]))),
            "steps只用于",
        ),
        (item(with("entered", json!("times"))), "应当写each"),
        (item(with("each", json!(-1))), "不能是负数"),
        (item(with("max", json!(0.00001))), "不对"),
        (
            item(json!({"id": "a", "title": "甲", "max": 100, "figure": "present"})),
            "不能用于支部",
        ),
        (
            item(json!({"id": "a", "title": "甲", "max": 100, "findings": ["DQ"]})),
            "应当写errorPoints",
        ),
        (
            json!({"of": "member-unit", "indicators": [{"id": "a", "title": "甲", "max": 100, "duties": ["MTG01"]}],
                "grades": [{"id": "none", "title": "不定星"}]}),
            "不能按任务或问题计分",
        ),
        (grades(json!([])), "没有写等次"),
        (
            grades(json!([{"id": "a", "title": "甲", "from": 60}])),
            "收其余各家",
        ),
        (
            grades(
                json!([{"id": "a", "title": "甲", "from": 60}, {"id": "b", "title": "乙", "from": 70}, {"id": "c", "title": "丙"}]),
            ),
            "从高到低",
        ),
        (
            grades(
                json!([{"id": "a", "title": "甲", "from": 60, "share": 101}, {"id": "c", "title": "丙"}]),
            ),
            "0到100之间",
        ),
        (
            json!({"parts": [{"id": "p", "title": "丁", "weight": 70}], "indicators": [with("part", json!("p"))],
                "grades": [{"id": "none", "title": "不定星"}]}),
            "权重加起来是70%",
        ),
        (
            json!({"indicators": [whole.clone()], "grades": [{"id": "none", "title": "不定星"}],
                "verdicts": [{"id": "v", "title": "戊", "grade": "worst", "hintedBy": ["ORG99"]}]}),
            "不是等次的短名",
        ),
        (
            json!({"basis": "nowhere", "indicators": [whole.clone()], "grades": [{"id": "none", "title": "不定星"}]}),
            "不在依据目录里",
        ),
        (
            json!({"ties": ["z"], "indicators": [whole.clone()], "grades": [{"id": "none", "title": "不定星"}]}),
            "ties里的“z”",
        ),
    ] {
        let got = refused(&score);
        assert!(got.contains(told), "{told}: {got} {score}");
    }
}
