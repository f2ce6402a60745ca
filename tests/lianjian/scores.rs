//! Scores by every kind of table, each with its arithmetic; grades, shares, ties; advice proved by
//! doing what it says.

#![expect(clippy::float_cmp, reason = "points are exact to the hundredth")]

#[path = "scores/advice.rs"]
mod advice;
#[path = "scores/grade.rs"]
mod grade;
#[path = "scores/table.rs"]
mod table;

use std::fmt::Write;

use advice::QUARTER;
use grade::graded;
use lianjian::api::{Assessment, FigureId, Options, Query, Score, ScoreEntry, Workspace};
use serde_json::{Value, json};

/// A check of 2025 by a pack; each table is a file.
pub(crate) fn workspace(pack: Value, (period, as_of): (&str, &str), tables: &[&str]) -> Workspace {
    let mut workspace = Workspace::new(&Options {
        policy: Some(pack),
        period: Some(period.to_owned()),
        as_of: as_of.to_owned(),
    })
    .unwrap();
    for (at, table) in tables.iter().enumerate() {
        let reading = workspace.load(&format!("{at}.csv"), table.as_bytes());
        assert!(reading.sheets[0].ledger.is_some(), "{table}");
    }
    workspace
}

fn year(pack: &str, tables: &[&str]) -> Workspace {
    workspace(json!(pack), ("2025", "2026-04-30"), tables)
}

fn entry(subject: &str, item: &str, value: f64) -> ScoreEntry {
    ScoreEntry {
        subject: subject.to_owned(),
        branch: String::new(),
        item: item.to_owned(),
        value,
        evidence: "测评表".to_owned(),
        by: "甲".to_owned(),
        date: "2026-01-05".to_owned(),
    }
}

fn of<'a>(it: &'a Assessment, name: &str) -> &'a Score {
    let found = it.scores.iter().find(|it| it.org == name);
    found.unwrap_or_else(|| panic!("{name} has no score"))
}

/// Points of each item, by short name.
fn points(score: &Score) -> Vec<(&str, f64)> {
    let items = score.items.iter();
    items.map(|it| (it.indicator.as_str(), it.points)).collect()
}

pub(crate) const ROSTER: &str = "党组织名称,组织类别,支委人数,正式党员,党小组数,成立时间,书记\n\
    第一党支部,党支部,3,9,0,2020-01-01,甲某\n";

/// Everything a branch owes in a year, but so many months without a committee meeting.
fn meetings(branch: &str, without: usize) -> String {
    let mut rows = String::from("党组织名称,会议类型,日期,应到,实到,主持人,记录人,地点,主题\n");
    for month in 1..=12 {
        let mut held = vec!["主题党日"];
        if month % 3 == 1 {
            held.extend(["党员大会", "党课"]);
        }
        if month > without {
            held.push("支委会");
        }
        if month == 12 {
            held.extend(["组织生活会", "民主评议党员"]);
        }
        for (day, kind) in held.iter().enumerate() {
            let (expected, day) = if *kind == "支委会" {
                (3, 10)
            } else {
                (9, 11 + day)
            };
            writeln!(rows, "{branch},{kind},2025-{month:02}-{day:02},{expected},{expected},甲某,乙某,会议室,{kind}第{month}次学习{day}").unwrap();
        }
    }
    rows
}

/// T1. 三会一课: due 4 + 12 + 4 = 20, three committees missing: 17/20 × 40 = 34; others full: 20 + 20 + 10 + 10.
/// 基础项 94, less 2 entered = 92; 92 × 70 % = 64.4. 评议项 80 × 30 % = 24. Together 88.4: four stars.
#[test]
fn seventy_to_thirty_with_deductions_inside_a_part() {
    let held = meetings("第一党支部", 3);
    let mut it = year("stars-70-30", &[ROSTER, &held]);
    let before = it.assess();
    let score = of(&before, "第一党支部");
    assert_eq!((score.grade.as_str(), score.rank), ("", 0));
    assert_eq!(score.waiting, ["群众评议"]);
    it.enter(&[
        entry("第一党支部", "群众评议", 80.0),
        entry("第一党支部", "减分项", 2.0),
    ])
    .unwrap();
    let after = it.assess();
    let score = of(&after, "第一党支部");
    assert_eq!(
        points(score),
        [
            ("three-meetings", 34.0),
            ("theme-day", 20.0),
            ("life-and-appraisal", 20.0),
            ("organization", 10.0),
            ("records", 10.0),
            ("deductions", 2.0),
            ("review", 80.0)
        ]
    );
    let parts: Vec<f64> = score.parts.iter().map(|it| it.points).collect();
    assert_eq!(parts, [92.0, 80.0]);
    assert_eq!(
        (score.total, score.grade.as_str(), score.stars),
        (88.4, "四星", 4)
    );
    assert_eq!(after.scoring.full, 100.0);
    assert_ne!(
        before.seal, after.seal,
        "what was entered belongs to the inputs"
    );
}

const COMMUNITIES: &str = "党组织名称,组织类别,街道,社区,书记空缺时间,成立时间\n\
    和平社区党委,社区党委,清河街道,和平社区,,2010-01-01\n\
    光明社区党委,社区党委,清河街道,光明社区,2025-03-01,2010-01-01\n";
const CONFERENCES: &str = "党组织名称,会议类型,日期,应到,实到,主题,主持人,记录人,地点,议定事项,落实情况\n\
    和平社区党委,联席会议,2025-01-10,9,9,一,书记甲,乙,会议室,修路,已落实\n\
    和平社区党委,联席会议,2025-04-10,9,9,二,书记甲,乙,会议室,种树,已落实\n\
    和平社区党委,联席会议,2025-07-10,9,9,三,书记甲,乙,会议室,停车,已落实\n\
    光明社区党委,联席会议,2025-01-10,9,9,一,书记丙,丁,会议室,修路,已落实\n\
    光明社区党委,联席会议,2025-04-10,9,9,二,书记丙,丁,会议室,种树,已落实\n\
    光明社区党委,联席会议,2025-07-10,9,9,三,书记丙,丁,会议室,停车,已落实\n\
    光明社区党委,联席会议,2025-10-10,9,9,四,书记丙,丁,会议室,充电,已落实\n";
const MATTERS: &str = "来源渠道,内容,所属社区,责任单位,办理进度,办结时间\n\
    热线,一,和平社区,城管科,已办结,2025-06-30\n热线,二,和平社区,城管科,已办结,2025-06-30\n\
    热线,三,和平社区,城管科,办理中,\n热线,四,光明社区,城管科,已办结,2025-06-30\n";

/// T5. 和平: 联席会议 3/4 × 20 = 15, 社情 2/3 × 15 = 10, 群众测评 90 % of 15 = 13.5; no firms, needs or
/// agreements known: 25 of 100 shared out, the rest worth 75.
#[test]
fn communities_get_grades_without_places_and_a_veto_needs_a_person() {
    let mut it = year("community-grades", &[COMMUNITIES, CONFERENCES, MATTERS]);
    let entries = ["和平社区党委", "光明社区党委"].map(|it| entry(it, "群众测评", 90.0));
    it.enter(&entries).unwrap();
    let first = it.assess();
    let score = of(&first, "和平社区党委");
    let share = |own: f64| (own / 75.0 * 10000.0).round() / 100.0;
    let item = |id: &str| score.items.iter().find(|it| it.indicator == id).unwrap();
    assert_eq!(item("conference").points, share(15.0));
    assert_eq!(item("matters").points, share(10.0));
    assert_eq!(item("survey").points, share(13.5));
    assert_eq!(item("needs").max, 0.0);
    assert_eq!((score.rank, score.stars), (0, 0));
    // The ledgers show a vacancy; they hint at the veto and do not decide it.
    let vacant = of(&first, "光明社区党委");
    assert!(
        vacant.vetoes.is_empty() && vacant.grade != "较差",
        "{}",
        vacant.grade
    );
    let verdict = &first.scoring.verdicts[0];
    assert_eq!(verdict.title, "书记空缺半年以上");
    assert!(verdict.hints.iter().any(|it| it.org == "光明社区党委"));
    let veto = entry("光明社区党委", "书记空缺半年以上", 1.0);
    it.enter(&[&entries[..], &[veto]].concat()).unwrap();
    let second = it.assess();
    let vacant = of(&second, "光明社区党委");
    assert_eq!(vacant.grade, "较差");
    assert!(vacant.vetoes[0].contains("测评表") && vacant.vetoes[0].contains("甲 2026-01-05"));
    assert!(it.advise("光明社区党委").unwrap_err().contains("否决"));
}

/// T13. Party: conferences 3/4 × 40 = 30, matters 2/3 × 20, organization 20; needs unknown: 83.33 of 100 by
/// 80 known. Two lines at once: 455 in all is not enough with a star below 80.
#[test]
fn five_parts_each_with_its_line_and_one_for_the_total() {
    let stars = ["富裕星得分", "美丽星得分", "和谐星得分", "文明星得分"];
    let mut it = year("five-stars-500", &[COMMUNITIES, CONFERENCES, MATTERS]);
    let entries = |second: [f64; 4]| -> Vec<ScoreEntry> {
        let first = stars.map(|it| entry("和平社区党委", it, 100.0));
        let second = stars
            .iter()
            .zip(second)
            .map(|(it, points)| entry("光明社区党委", it, points));
        first.into_iter().chain(second).collect()
    };
    it.enter(&entries([95.0, 95.0, 95.0, 79.0])).unwrap();
    let first = it.assess();
    assert_eq!(first.scoring.full, 500.0);
    let score = of(&first, "和平社区党委");
    assert_eq!(score.parts[0].points, 79.17);
    assert_eq!((score.total, score.grade.as_str()), (479.17, "未达标"));
    let score = of(&first, "光明社区党委");
    // Organization: one warning costs 3 of 20; of 80 known 77.
    assert_eq!(score.parts[0].points, 96.25);
    assert_eq!((score.total, score.grade.as_str()), (460.25, "未达标"));
    // The same with every star at 80: passed; 10 % of one is no place for the grade above.
    it.enter(&entries([95.0, 95.0, 95.0, 95.0])).unwrap();
    let score = it.assess();
    let score = of(&score, "光明社区党委");
    assert_eq!(
        (score.total, score.grade.as_str(), score.stars),
        (476.25, "五星达标", 5)
    );
    assert!(score.notes[0].contains("名额0个已满"), "{:?}", score.notes);
}

/// P1. 60 to start with; three meetings with a list, present at two: + 2; one lecture: + 5; less 4: 63.
#[test]
fn members_collect_points_that_stay_out_of_the_assessment() {
    let members = "姓名,所在党支部,人员类别,不作硬性要求的原因\n甲某,第一党支部,正式党员,\n\
        乙某,第一党支部,正式党员,\n丙某,第一党支部,正式党员,年老体弱\n";
    let held = "党组织名称,会议类型,日期,应到,实到,参加人员,缺席人员及原因\n\
        第一党支部,党员大会,2025-01-05,3,3,甲某、乙某、丙某,\n\
        第一党支部,党课,2025-02-05,3,2,,甲某（出差）\n\
        第一党支部,主题党日,2025-03-05,3,2,甲某、丙某,\n\
        第一党支部,主题党日,2025-04-05,3,3,,\n";
    let mut it = year("member-points", &[ROSTER, members, held]);
    it.enter(&[entry("甲某", "外出讲课", 1.0), entry("甲某", "扣分", 4.0)])
        .unwrap();
    let rows = it
        .page("members", &Query::default())
        .unwrap()
        .members
        .unwrap();
    let told: Vec<(&str, f64, usize)> = rows
        .iter()
        .map(|it| (it.name.as_str(), it.total, it.rank))
        .collect();
    assert_eq!(told, [("甲某", 63.0, 1), ("乙某", 62.0, 2)]);
    let figure = FigureId {
        figure: "points".to_owned(),
        member: Some(rows[0].member),
        ..FigureId::default()
    };
    assert_eq!(it.explain(&figure).unwrap().value, "63");
    let whole = serde_json::to_string(&it.assess().scores).unwrap();
    assert!(!whole.contains("甲某"), "an assessment names no member");
}

/// T2: no lines, only shares: of ten one, four and three; satisfaction decides between equals.
#[test]
fn shares_alone_make_grades_and_named_items_break_ties() {
    let mut roster = "党组织名称,组织类别,支委人数,正式党员,党小组数,成立时间\n".to_owned();
    let mut held = String::new();
    let mut entries = Vec::new();
    for at in 1..=10 {
        let name = format!("第{at}党支部");
        writeln!(roster, "{name},党支部,3,9,0,2020-01-01").unwrap();
        let rows = meetings(&name, 0);
        held.push_str(if at == 1 {
            &rows
        } else {
            rows.split_once('\n').unwrap().1
        });
        // The first two are equal in all but where the points come from.
        let (satisfied, honours) = match at {
            1 => (90.0, 3.0),
            2 => (100.0, 0.0),
            _ => (90.0 - f64::from(at), 0.0),
        };
        entries.push(entry(&name, "满意度", satisfied));
        entries.push(entry(&name, "荣誉", honours));
    }
    let mut it = year("stars-quota", &[&roster, &held]);
    it.enter(&entries).unwrap();
    let first = it.assess();
    assert_eq!(of(&first, "第1党支部").total, of(&first, "第2党支部").total);
    assert_eq!(of(&first, "第2党支部").rank, 1);
    let count =
        |it: &Assessment, title: &str| it.scores.iter().filter(|it| it.grade == title).count();
    let all = |it: &Assessment| ["五星", "四星", "三星", "不定级"].map(|title| count(it, title));
    assert_eq!(all(&first), [1, 4, 3, 2]);
    // An award gives its grade outright and takes one of the places.
    entries.push(entry("第10党支部", "年度获区级以上先进，直接定级", 1.0));
    it.enter(&entries).unwrap();
    let second = it.assess();
    assert_eq!(of(&second, "第10党支部").grade, "五星");
    assert_eq!(of(&second, "第2党支部").grade, "四星");
    assert_eq!(all(&second), [1, 4, 3, 2]);
}

#[test]
fn what_is_entered_is_checked_and_may_come_from_a_sheet() {
    let lines = json!([{"id": "none", "title": "不定星"}]);
    let roster = "党组织名称,组织类别,书记\n第一党支部,党支部,甲\n第二党支部,党支部,乙\n";
    let sheet = "评价对象,评分项目,分值,依据,录入人\n第一党支部,得分,92.5,测评表,乙\n";
    let mut it = workspace(graded(&lines), ("2025", "2025-12-31"), &[roster, sheet]);
    let first = it.assess();
    let score = of(&first, "第一党支部");
    assert_eq!(score.total, 92.5);
    assert_eq!(score.items[0].at[0].cell, "C2");
    assert!(score.items[0].why.contains("测评表"));
    // Too much, and twice: not used, and said so.
    for (entries, told) in [
        (vec![entry("第二党支部", "n", 101.0)], "不在0到100之间"),
        (
            vec![
                entry("第二党支部", "n", 1.0),
                entry("第二党支部", "得分", 2.0),
            ],
            "录入了2次",
        ),
    ] {
        it.enter(&entries).unwrap();
        let got = it.assess();
        let score = of(&got, "第二党支部");
        assert!(
            score.items[0].waits && score.items[0].why.contains(told),
            "{}",
            score.items[0].why
        );
    }
    let blank = ScoreEntry {
        evidence: " ".to_owned(),
        ..entry("第二党支部", "n", 1.0)
    };
    assert!(it.enter(&[blank]).unwrap_err().contains("依据"));
    assert!(
        it.enter(&[entry("第二党支部", "n", 0.00001)])
            .unwrap_err()
            .contains("小数")
    );
}

#[test]
fn a_score_stands_beside_the_one_before_by_the_same_table() {
    let (worse, better) = (meetings("第一党支部", 6), meetings("第一党支部", 0));
    let earlier = year("base", &[ROSTER, &worse]).assess();
    let then = of(&earlier, "第一党支部");
    let json = serde_json::to_value(&earlier).unwrap();
    let mut it = year("base", &[ROSTER, &better]);
    it.compare(Some(&serde_json::from_value(json.clone()).unwrap()))
        .unwrap();
    let now = it.assess();
    let change = of(&now, "第一党支部").change.clone().unwrap();
    assert_eq!(
        (change.total, change.grade),
        (then.total, then.grade.clone())
    );
    let moved: Vec<(&str, f64)> = change
        .moved
        .iter()
        .map(|it| (it.indicator.as_str(), it.by))
        .collect();
    assert_eq!(moved, [("three-meetings", 12.0)]);
    // Another table is another matter.
    let mut it = year("branch-deductions", &[ROSTER, &better]);
    it.compare(Some(&serde_json::from_value(json).unwrap()))
        .unwrap();
    assert!(of(&it.assess(), "第一党支部").change.is_none());
}

/// What a score says, whatever the order of the rows: name, total, grade, place.
#[test]
fn the_order_of_rows_and_files_changes_no_score() {
    let roster = "党组织名称,组织类别,支委人数,正式党员,党小组数,成立时间\n";
    let branches: Vec<String> = (1..=6).map(|it| format!("第{it}党支部")).collect();
    let (mut rows, mut events) = (Vec::new(), Vec::new());
    let mut head = String::new();
    for (at, branch) in branches.iter().enumerate() {
        rows.push(format!("{branch},党支部,3,9,0,2020-01-01"));
        let all = meetings(branch, at % 4 * 2);
        let mut lines = all.lines();
        head = lines.next().unwrap().to_owned();
        events.extend(lines.map(str::to_owned));
    }
    let told = |rows: &[String], events: &[String], files: usize| {
        let mut tables = vec![format!("{roster}{}", rows.join("\n"))];
        for part in events.chunks(events.len().div_ceil(files)) {
            tables.push(format!("{head}\n{}", part.join("\n")));
        }
        let tables: Vec<&str> = tables.iter().map(String::as_str).collect();
        let it = year("base", &tables).assess();
        let mut told: Vec<(String, String, String, usize)> = it
            .scores
            .iter()
            .map(|it| {
                (
                    it.org.clone(),
                    it.total.to_string(),
                    it.grade.clone(),
                    it.rank,
                )
            })
            .collect();
        told.sort();
        told
    };
    let straight = told(&rows, &events, 1);
    assert_eq!(straight.len(), 6);
    assert!(straight.iter().any(|it| it.3 > 1));
    rows.reverse();
    assert_eq!(told(&rows, &events, 3), straight);
    events.reverse();
    assert_eq!(told(&rows, &events, 2), straight);
    // Every seventh row first: another order again.
    let strided: Vec<String> = (0..7)
        .flat_map(|from| events.iter().skip(from).step_by(7).cloned())
        .collect();
    assert_eq!(told(&rows, &strided, 1), straight);
}

/// Ten congresses' worth of bonuses stop at the cap of the whole table; penalties stop at 0; an item that
/// does not apply is given in full where the pack says so.
#[test]
fn bonuses_stop_at_the_cap_penalties_at_nothing_and_what_does_not_apply_may_be_given() {
    let table = |extra: Value| {
        let mut score = json!({
            "replace": true, "title": "试", "group": "all", "bonusCap": 3, "notApplicable": "full",
            "indicators": [
                {"id": "theme", "title": "主题党日", "max": 60, "duties": ["MTG05"]},
                {"id": "life", "title": "组织生活会", "max": 40, "duties": ["MTG06"]},
                {"id": "a", "title": "宣讲", "role": "bonus", "max": 2, "entered": "times", "each": 1},
                {"id": "b", "title": "获奖", "role": "bonus", "entered": "points"},
                {"id": "c", "title": "通报", "role": "penalty", "entered": "points"}
            ],
            "grades": [{"id": "none", "title": "不定星"}]
        });
        if let Some(map) = extra.as_object() {
            for (key, value) in map {
                score[key] = value.clone();
            }
        }
        json!({"id": "t", "title": "试", "version": "1", "extends": "base", "score": score})
    };
    let held = "党组织名称,会议类型,日期,应到,实到\n第一党支部,主题党日,2025-01-20,9,9\n";
    let total = |pack: Value, entries: &[ScoreEntry]| {
        let mut it = workspace(pack, ("2025Q1", "2025-04-30"), &[ROSTER, held]);
        it.enter(entries).unwrap();
        of(&it.assess(), "第一党支部").total
    };
    let given = |item: &str, value: f64| entry("第一党支部", item, value);
    // One theme day of three: 20; the yearly meeting is not due: 40 in full.
    assert_eq!(total(table(json!({})), &[]), 60.0);
    // Shared out instead: 20 of 60 is a third.
    assert_eq!(
        total(table(json!({"notApplicable": "redistribute"})), &[]),
        33.33
    );
    // Five talks are two points at most; with four for a prize, three by the cap.
    assert_eq!(total(table(json!({})), &[given("宣讲", 5.0)]), 62.0);
    assert_eq!(
        total(table(json!({})), &[given("宣讲", 5.0), given("获奖", 4.0)]),
        63.0
    );
    assert_eq!(total(table(json!({})), &[given("通报", 15.5)]), 44.5);
    assert_eq!(total(table(json!({})), &[given("通报", 200.0)]), 0.0);
    // Points to start with, and over a hundred.
    assert_eq!(
        total(
            table(json!({"base": 100, "bonusCap": 10})),
            &[given("获奖", 7.0)]
        ),
        167.0
    );
}

/// What the façade gives of scores, for the comparison with its TypeScript.
pub(crate) fn samples() -> Vec<(&'static str, Value)> {
    let worse = meetings("第一党支部", 6);
    let mut it = year("stars-70-30", &[ROSTER, &worse]);
    it.enter(&[entry("第一党支部", "群众评议", 80.0)]).unwrap();
    let earlier = serde_json::to_value(it.assess()).unwrap();
    let better = meetings("第一党支部", 1);
    let mut it = year("stars-70-30", &[ROSTER, &better]);
    it.enter(&[entry("第一党支部", "群众评议", 80.0)]).unwrap();
    it.compare(Some(&serde_json::from_value(earlier).unwrap()))
        .unwrap();
    let parts = serde_json::to_value(it.assess()).unwrap();
    let frame = ("2025Q1", "2025-04-05");
    let mut it = workspace(json!("base"), frame, &[ROSTER, QUARTER]);
    let advice = serde_json::to_value(it.advise("第一党支部").unwrap()).unwrap();
    let mut it = year("community-grades", &[COMMUNITIES, CONFERENCES, MATTERS]);
    let verdicts = serde_json::to_value(it.assess()).unwrap();
    let members = "姓名,所在党支部,人员类别\n甲某,第一党支部,正式党员\n";
    let mut it = year("member-points", &[ROSTER, members]);
    let page = serde_json::to_value(it.page("members", &Query::default()).unwrap()).unwrap();
    let mut it = workspace(json!("base"), frame, &[ROSTER, QUARTER]);
    let agenda = serde_json::to_value(it.page("agenda", &Query::default()).unwrap()).unwrap();
    vec![
        ("Page", agenda),
        ("Assessment", parts),
        ("Assessment", verdicts),
        ("Advice", advice),
        ("Page", page),
    ]
}
