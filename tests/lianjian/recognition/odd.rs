//! Ledgers of which one key heading is worded as no office words it, written without a look at what
//! is known of headings.

use super::read;
use crate::workspace;
use lianjian::api::{MappedColumn, Mapping};

#[path = "odd/branch.rs"]
mod branch;
#[path = "odd/later.rs"]
mod later;
#[path = "odd/people.rs"]
mod people;
#[path = "odd/regional.rs"]
mod regional;
#[path = "odd/unit.rs"]
mod unit;

/// One ledger; `^` stands before the unusual heading.
#[derive(Clone, Copy)]
struct Table {
    ledger: &'static str,
    /// What the unusual column is.
    field: &'static str,
    text: &'static str,
}

/// What became of the tables.
#[derive(Default)]
struct Outcome {
    tables: usize,
    /// The ledger is known and the unusual column taken for what it is.
    right: usize,
    /// Of these, with a question to the person.
    questioned: usize,
    /// The ledger is known and a person is asked what the column is.
    asked: usize,
    /// Another ledger, none, or rows left out.
    lost: usize,
    /// Other columns taken by their values.
    beside: Vec<String>,
    /// Columns taken for something else with certainty.
    wrong: Vec<String>,
}

fn outcome(batches: &[&[Table]]) -> Outcome {
    let mut outcome = Outcome::default();
    for table in batches.concat() {
        outcome.tables += 1;
        let heading = table.text.lines().next().unwrap();
        let at = heading.split(',').position(|it| it.starts_with('^'));
        let reading = read(&table.text.replace('^', ""));
        let sheet = &reading.sheets[0];
        if sheet.ledger != Some(table.ledger) || sheet.records != 3 {
            eprintln!(
                "lost: {:?} with {} records instead of {}: {heading}",
                sheet.ledger, sheet.records, table.ledger
            );
            outcome.lost += 1;
            continue;
        }
        for (place, other) in sheet.columns.iter().enumerate() {
            if Some(place) != at && other.field.is_some() && other.confidence.to_string() == "0.7" {
                outcome.beside.push(other.title.clone());
            }
        }
        let column = &sheet.columns[at.unwrap()];
        let said = format!(
            "{} {} is {:?} ({}) instead of {}",
            table.ledger, column.title, column.field, column.confidence, table.field
        );
        if column.field.as_deref() == Some(table.field) {
            outcome.right += 1;
            outcome.questioned += usize::from(column.confidence < 0.9);
        } else if column.field.is_some() && column.confidence >= 0.9 {
            outcome.wrong.push(said);
        } else {
            eprintln!("asked: {said}");
            outcome.asked += 1;
        }
    }
    eprintln!(
        "{} tables: {} right ({} with a question), {} asked, {} lost, {} wrong",
        outcome.tables,
        outcome.right,
        outcome.questioned,
        outcome.asked,
        outcome.lost,
        outcome.wrong.len()
    );
    outcome
}

/// Before values spoke, 47 of the 84 were lost and no unusual column was known.
#[test]
fn one_unusual_heading_loses_no_ledger() {
    let outcome = outcome(&[
        branch::TABLES,
        people::TABLES,
        regional::TABLES,
        unit::TABLES,
    ]);
    assert!(outcome.tables >= 80, "{}", outcome.tables);
    assert_eq!(outcome.wrong, Vec::<String>::new());
    // Rightly both.
    assert_eq!(outcome.beside, ["所在党支部", "报到地社区"]);
    assert!(outcome.lost * 100 <= outcome.tables * 5, "{}", outcome.lost);
    assert!(
        outcome.right * 100 >= outcome.tables * 75,
        "{}",
        outcome.right
    );
    assert_eq!(outcome.questioned, outcome.right);
}

/// When they were written, ten of the fifteen were known and five lost.
#[test]
fn tables_written_afterwards_fare_no_worse() {
    let outcome = outcome(&[later::TABLES]);
    assert!(outcome.right >= 14, "{}", outcome.right);
    assert_eq!(outcome.wrong, Vec::<String>::new());
}

#[test]
fn two_columns_that_may_be_the_missing_one_are_a_question() {
    let reading = read(
        "党支部,会议类型,哪天开的,哪天补的,会议主题,主持人,应到人数,实到人数\n\
         第一党支部,党课,2025-03-12,2025-03-20,廉政,王一,28,26\n\
         第二党支部,党课,2025-03-13,2025-03-21,廉政,李二,31,29\n",
    );
    let sheet = &reading.sheets[0];
    assert_eq!(sheet.ledger, None);
    assert_eq!(sheet.candidates.first(), Some(&"meetings"));
}

#[test]
fn a_heading_without_rows_is_not_guessed_at() {
    let reading = read("党支部,会议类型,哪天开的,会议主题,主持人,应到人数,实到人数\n");
    assert_eq!(reading.sheets[0].ledger, None);
}

#[test]
fn numbers_are_no_days_and_no_names() {
    let reading = read(
        "党支部,会议类型,第几次,会议主题,主持人,应到人数,实到人数\n\
         第一党支部,党课,3.12,廉政,王一,28,26\n第二党支部,党课,4.1,廉政,李二,31,29\n",
    );
    assert_eq!(reading.sheets[0].ledger, None);
}

#[test]
fn what_a_person_says_of_a_column_outweighs_its_values() {
    let text = "党支部,会议类型,哪天开的,会议主题,主持人,应到人数,实到人数\n\
         第一党支部,党课,2025-03-12,廉政,王一,28,26\n第二党支部,党课,2025-03-13,廉政,李二,31,29\n";
    let mut workspace = workspace();
    let reading = workspace.load("表.csv", text.as_bytes());
    assert_eq!(reading.sheets[0].columns[2].field.as_deref(), Some("date"));
    let mapping = Mapping {
        ledger: Some("meetings".to_owned()),
        header_rows: Vec::new(),
        columns: vec![MappedColumn {
            column: "C".to_owned(),
            field: None,
        }],
    };
    let sheet = &reading.sheets[0].sheet;
    let reading = workspace.map("表.csv", sheet, &mapping).unwrap();
    assert_eq!(reading.sheets[0].columns[2].field, None);
}
