//! Grades by lines and shares, places, ties.

use std::fmt::Write;

use serde_json::{Value, json};

use super::{entry, of, workspace};

/// A table of one entered number, to try grades with.
pub(super) fn graded(grades: &Value) -> Value {
    json!({
        "id": "t", "title": "试", "version": "1", "extends": "base",
        "score": {
            "replace": true, "title": "试", "group": "all",
            "indicators": [{"id": "n", "title": "得分", "max": 100, "entered": "points"}],
            "grades": grades
        }
    })
}

/// Grades of branches with these points, and the places they get.
fn grades(grades: &Value, points: &[f64]) -> Vec<(String, usize, String)> {
    let mut roster = "党组织名称,组织类别,书记,成立时间\n".to_owned();
    let name = |at: usize| format!("第{}党支部", at + 1);
    let mut entries = Vec::new();
    for (at, value) in points.iter().enumerate() {
        writeln!(roster, "{},党支部,甲,2020-01-01", name(at)).unwrap();
        entries.push(entry(&name(at), "n", *value));
    }
    let mut it = workspace(graded(grades), ("2025", "2025-12-31"), &[&roster]);
    it.enter(&entries).unwrap();
    let it = it.assess();
    let told = |at: usize| {
        let score = of(&it, &name(at));
        (score.grade.clone(), score.rank, score.notes.join("；"))
    };
    (0..points.len()).map(told).collect()
}

/// Scenario 11 of the domain: of twelve branches 30 % is 3.6, three places. The third and the fourth
/// are equal, so neither has the third place until the committee decides.
#[test]
fn equals_at_the_cut_are_handed_to_the_committee() {
    let lines = json!([
        {"id": "five", "title": "五星", "stars": 5, "from": 90, "share": 30},
        {"id": "four", "title": "四星", "stars": 4, "from": 80},
        {"id": "none", "title": "不定星"}
    ]);
    let points = [
        99.0, 98.0, 97.0, 97.0, 96.0, 89.99, 79.0, 70.0, 70.0, 60.0, 50.0, 40.0,
    ];
    let got = grades(&lines, &points);
    let titles: Vec<&str> = got.iter().map(|it| it.0.as_str()).collect();
    assert_eq!(
        titles[..7],
        ["五星", "五星", "四星", "四星", "四星", "四星", "不定星"]
    );
    let places: Vec<usize> = got.iter().map(|it| it.1).collect();
    assert_eq!(places, [1, 2, 3, 3, 5, 6, 7, 8, 8, 10, 11, 12]);
    assert!(
        got[2]
            .2
            .contains("2家同分，“五星”只剩1个名额，提交党（工）委研究"),
        "{}",
        got[2].2
    );
    assert_eq!(got[2].2, got[3].2);
    assert!(got[4].2.contains("名额3个已满"), "{}", got[4].2);
    assert_eq!(
        got[5].2, "",
        "89.99 is below the line, whatever it rounds to"
    );
}

#[test]
fn a_share_of_few_still_has_its_least_places() {
    let lines = |least: i64| {
        json!([
            {"id": "five", "title": "五星", "stars": 5, "from": 90, "share": 30, "atLeast": least},
            {"id": "none", "title": "不定星"}
        ])
    };
    let count = |least| {
        let got = grades(&lines(least), &[95.0, 94.0, 93.0]);
        got.iter().filter(|it| it.0 == "五星").count()
    };
    assert_eq!((count(0), count(1), count(2)), (0, 1, 2));
}

/// Places of a grade go by the total, also to who missed a better one by a part.
#[test]
fn who_missed_a_better_grade_by_a_part_keeps_the_place_of_the_total() {
    let pack = json!({
        "id": "t", "title": "试", "version": "1", "extends": "base",
        "score": {
            "replace": true, "title": "试", "group": "all",
            "parts": [
                {"id": "a", "title": "甲", "full": 50, "weight": 100},
                {"id": "b", "title": "乙", "full": 50, "weight": 100}
            ],
            "indicators": [
                {"id": "a", "title": "甲", "part": "a", "max": 50, "entered": "points"},
                {"id": "b", "title": "乙", "part": "b", "max": 50, "entered": "points"}
            ],
            "grades": [
                {"id": "five", "title": "五星", "stars": 5, "from": 80, "eachPart": 40, "share": 25},
                {"id": "four", "title": "四星", "stars": 4, "from": 70, "share": 25},
                {"id": "none", "title": "不定星"}
            ]
        }
    });
    let mut roster = "党组织名称,组织类别,书记,成立时间\n".to_owned();
    let mut entries = Vec::new();
    for (name, a, b) in [
        ("第一党支部", 48.0, 48.0),
        ("第二党支部", 50.0, 38.0),
        ("第三党支部", 42.0, 42.0),
        ("第四党支部", 30.0, 30.0),
    ] {
        writeln!(roster, "{name},党支部,甲,2020-01-01").unwrap();
        entries.extend([entry(name, "a", a), entry(name, "b", b)]);
    }
    let mut it = workspace(pack, ("2025", "2025-12-31"), &[&roster]);
    it.enter(&entries).unwrap();
    let it = it.assess();
    let titles = ["第一党支部", "第二党支部", "第三党支部", "第四党支部"]
        .map(|name| of(&it, name).grade.clone());
    assert_eq!(titles, ["五星", "四星", "不定星", "不定星"]);
}
