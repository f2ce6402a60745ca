//! Blank forms: what they offer is understood, what they show is never counted, what is filled in is read.

use std::io::{Cursor, Read};

use lianjian::api;
use lianjian::ledger::{EventKind, Field, LEDGERS, LedgerKind};
use lianjian::report::{choices, example};
use lianjian::unit::{OrgKind, Ownership, Way};

use crate::workspace;

/// The text of one part of a package.
fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    let mut file = zip.by_name(name).unwrap();
    file.read_to_string(&mut text).unwrap();
    text
}

#[test]
fn a_filled_form_reads_back_with_full_confidence() {
    for ledger in LEDGERS {
        let blank = api::template(ledger.kind.id()).unwrap();
        let reading = workspace().load("空白表.xlsx", &blank);
        assert_eq!(reading.sheets[0].records, 0, "a blank form holds nothing");
        let heads: Vec<&str> = reading.sheets[0]
            .columns
            .iter()
            .map(|it| it.title.as_str())
            .collect();
        let row: Vec<&str> = ledger
            .columns
            .iter()
            .map(|it| example(ledger.kind, it))
            .collect();
        let filled = format!("{}\n{}\n", heads.join(","), row.join(","));
        let reading = workspace().load("填好的表.csv", filled.as_bytes());
        let sheet = &reading.sheets[0];
        assert_eq!(sheet.ledger, Some(ledger.kind.id()), "{filled}");
        assert_eq!((sheet.records, sheet.gap_count), (1, 0), "{:?}", sheet.gaps);
        assert!((sheet.confidence - 1.0).abs() < 1e-9, "{}", ledger.title);
        for (found, column) in sheet.columns.iter().zip(ledger.columns) {
            assert_eq!(found.field.as_deref(), Some(column.field.id()));
            assert!((found.confidence - 1.0).abs() < 1e-9, "{}", found.title);
        }
    }
}

#[test]
fn an_example_stands_beside_each_needed_column_and_is_no_record() {
    for ledger in LEDGERS {
        let blank = api::template(ledger.kind.id()).unwrap();
        let mut it = workspace();
        let reading = it.load("空白表.xlsx", &blank);
        assert!(reading.sheets[1..].iter().all(|it| it.ledger.is_none()));
        let explained = it.grid("空白表.xlsx", "填写说明", 1, 400).unwrap();
        let texts: Vec<&str> = explained
            .rows
            .iter()
            .flat_map(|it| it.cells.iter().map(|it| it.text.as_str()))
            .collect();
        for column in ledger.columns.iter().filter(|it| it.weight >= 2) {
            let shown = example(ledger.kind, column);
            // A code that is right belongs to somebody.
            let left_out = matches!(column.field, Field::CreditCode);
            assert!(left_out || !shown.is_empty(), "{}", column.title);
            assert!(texts.contains(&column.title), "{}", column.title);
            assert!(left_out || texts.contains(&shown), "{shown}");
        }
        let noted = it.assess();
        assert_eq!(noted.findings.len(), 0);
    }
}

#[test]
fn nothing_is_forbidden_and_every_needed_column_is_starred() {
    for ledger in LEDGERS {
        let blank = api::template(ledger.kind.id()).unwrap();
        let sheet = part(&blank, "xl/worksheets/sheet1.xml");
        let rules = sheet.matches("<dataValidation ").count();
        assert_eq!(sheet.matches("errorStyle=\"warning\"").count(), rules);
        assert!(rules > 0, "{}", ledger.title);
        let strings = part(&blank, "xl/sharedStrings.xml");
        for column in ledger.columns {
            let starred = strings.contains(&format!(">*{}</t>", column.title));
            assert_eq!(starred, column.weight >= 2, "{}", column.title);
        }
    }
}

#[test]
fn every_choice_is_a_word_the_reader_knows() {
    let of = |kind, field| {
        let ledger = LEDGERS.iter().find(|it| it.kind == kind).unwrap();
        choices(kind, ledger.column(field).unwrap())
    };
    for word in of(LedgerKind::Meetings, Field::EventKind) {
        assert_eq!(EventKind::all_in(word).len(), 1, "{word}");
    }
    for word in of(LedgerKind::Organizations, Field::Category) {
        let kind = OrgKind::of(word, "");
        assert!(kind != OrgKind::Other && kind.title() == word, "{word}");
    }
    for word in of(LedgerKind::Units, Field::Form) {
        assert_eq!(Way::told(Some(word), None).title(), word);
    }
    for word in of(LedgerKind::Units, Field::Ownership) {
        assert_eq!(Ownership::by_words(word).map(Ownership::title), Some(word));
    }
    for word in of(LedgerKind::Units, Field::Industry) {
        assert_eq!(lianjian::unit::industry(word), word);
    }
    assert_eq!(of(LedgerKind::Units, Field::HasOrg), ["是", "否"]);
}
