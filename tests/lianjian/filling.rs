//! Rows typed by hand: they come back from the filled form as they were typed.

use crate::workspace;
use lianjian::api;
use lianjian::ledger::{Kind, LEDGERS, Ledger};
use serde_json::Value;

/// Something fit for every column, its first choice where there are any.
fn row(ledger: &Ledger) -> Vec<String> {
    let catalog = api::catalog();
    let info = catalog
        .ledgers
        .iter()
        .find(|it| it.ledger == ledger.kind.id())
        .unwrap();
    let cell = |(column, info): (&lianjian::ledger::Column, &api::FieldInfo)| {
        let text = match column.kind {
            Kind::Date => "2025年3月5日",
            Kind::Count => "12",
            Kind::Amount => "7.5",
            _ => info
                .choices
                .first()
                .copied()
                .unwrap_or("和平社区第一党支部"),
        };
        text.to_owned()
    };
    ledger.columns.iter().zip(&info.fields).map(cell).collect()
}

#[test]
fn a_filled_form_is_recognised_for_sure_and_holds_what_was_typed() {
    for ledger in LEDGERS {
        let mut second = row(ledger);
        second[0] = "=HYPERLINK(\"x\")".to_owned();
        let rows = [row(ledger), second];
        let bytes = api::filled(ledger.kind.id(), &rows).unwrap();
        let mut workspace = workspace();
        let reading = workspace.load("在线填报.xlsx", &bytes);
        let sheet = &reading.sheets[0];
        assert_eq!(sheet.ledger, Some(ledger.kind.id()));
        assert!(sheet.confidence >= 1.0, "{}", ledger.title);
        assert_eq!(sheet.records, 2, "{}", ledger.title);
        let grid = workspace.grid("在线填报.xlsx", &sheet.sheet, 2, 2).unwrap();
        for (typed, read) in rows.iter().zip(&grid.rows) {
            let read: Vec<&str> = read.cells.iter().map(|it| it.text.as_str()).collect();
            let day = |it: &String| it.replace("2025年3月5日", "2025-03-05");
            let typed: Vec<String> = typed.iter().map(day).collect();
            assert_eq!(typed, read, "{}", ledger.title);
        }
    }
}

#[test]
fn what_is_no_plain_day_or_number_stays_as_it_was_typed() {
    let rows = [
        ["第一党支部", "党课", "2025年3月5日 19:30"],
        ["第一党支部", "党课", "3月5日"],
        ["第一党支部", "党课", "2025-03"],
    ]
    .map(|it| it.map(str::to_owned).to_vec());
    let bytes = api::filled("meetings", &rows).unwrap();
    let mut workspace = workspace();
    let reading = workspace.load("填.xlsx", &bytes);
    let grid = workspace
        .grid("填.xlsx", &reading.sheets[0].sheet, 2, 3)
        .unwrap();
    for (typed, read) in rows.iter().zip(&grid.rows) {
        assert_eq!(typed[2], read.cells[2].text);
    }
}

#[test]
fn the_filled_form_is_the_same_each_time_and_asks_for_a_known_ledger() {
    let rows = [vec!["第一党支部".to_owned()]];
    assert_eq!(
        api::filled("meetings", &rows),
        api::filled("meetings", &rows)
    );
    assert!(
        api::filled("cooking", &rows)
            .unwrap_err()
            .contains("meetings")
    );
    assert!(api::pasted("cooking", "").is_err());
    assert!(workspace().understand("cooking", &rows).is_err());
}

/// What the façade's types are compared with.
pub(crate) fn samples() -> Vec<(&'static str, Value)> {
    let rows = [vec![
        "第一党支部".to_owned(),
        String::new(),
        "2025.3.5".to_owned(),
    ]];
    let understood = workspace().understand("meetings", &rows).unwrap();
    let pasted = api::pasted("meetings", "支部名称\t日期\t甲\n一\t3月\t乙").unwrap();
    assert!(!understood[0][1].ok && understood[0][2].means.is_some());
    vec![
        ("Understood", crate::api::json(&understood[0][1])),
        ("Understood", crate::api::json(&understood[0][2])),
        ("Pasted", crate::api::json(&pasted)),
    ]
}

#[test]
fn a_pack_is_told_its_mistakes_while_it_is_changed_and_shows_what_it_takes_over() {
    let patch = serde_json::json!({
        "id": "own", "extends": "base", "title": "本区规则包", "version": "1",
        "duties": [{ "duty": "party-lecture", "times": 2 }],
        "rules": { "MTG02": { "off": true } }
    });
    assert_eq!(api::lint(&patch), Vec::<String>::new());
    let whole = api::resolve(&patch).unwrap();
    let duties = whole["duties"].as_array().unwrap();
    let lecture = duties
        .iter()
        .find(|it| it["duty"] == "party-lecture")
        .unwrap();
    assert_eq!(
        (&lecture["times"], &lecture["rule"]),
        (&2.into(), &"MTG04".into())
    );
    let mut wrong = patch.clone();
    wrong["duties"][0]["times"] = 0.into();
    wrong["rules"]["MTG99"] = serde_json::json!({ "off": true });
    // What is wrong in the pack itself comes before what only the rules know.
    assert!(api::lint(&wrong)[0].contains("次数应当至少是1"));
    wrong["duties"][0]["times"] = 1.into();
    assert!(api::lint(&wrong).iter().any(|it| it.contains("MTG99")));
    assert_eq!(api::lint(&"base".into()), Vec::<String>::new());
    assert!(api::resolve(&"cooking".into()).is_err());
}
