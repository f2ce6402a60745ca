//! Ledgers of which one key heading is worded as no office words it, written without a look at what
//! is known of headings.

use super::read;

#[path = "odd/branch.rs"]
mod branch;
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
    /// Columns taken for something else with certainty.
    wrong: Vec<String>,
}

fn outcome() -> Outcome {
    let mut outcome = Outcome::default();
    let tables = [
        branch::TABLES,
        people::TABLES,
        regional::TABLES,
        unit::TABLES,
    ];
    for table in tables.concat() {
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

#[test]
fn one_unusual_heading_loses_no_ledger() {
    let outcome = outcome();
    assert!(outcome.tables >= 80, "{}", outcome.tables);
    assert_eq!(outcome.wrong, Vec::<String>::new());
    assert!(outcome.lost <= 47, "{}", outcome.lost);
}
