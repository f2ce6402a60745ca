//! Rows that people type or paste: what each cell says, and which column a pasted one belongs to.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::record::records;
use super::table::{MatchedColumn, Table};
use super::value::{Attendance, When, attendance, count, date, decimal_hundredths, plain, yes_no};
use super::{
    Choice, Choices, Column, EventKind, Field, Kind, Ledger, LedgerKind, Manner, Records, recognize,
};
use crate::sheet::{CellRef, Sheet, Value, Workbook};

/// What a typed cell says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Meant {
    /// What was understood, when it is not written just so.
    pub means: Option<String>,
    /// Why it was not understood, or what it lacks.
    pub why: Option<String>,
}

/// Rows copied from a spreadsheet.
#[derive(Debug)]
pub struct Pasted {
    /// Their headings and what each was taken for; empty: they came without.
    pub headings: Vec<(String, Option<Field>)>,
    /// The cells, under their headings in the order of the ledger's columns, without as they stand.
    pub rows: Vec<Vec<String>>,
}

/// From so sure on a heading is one beyond doubt.
const SURE: u8 = 95;

impl Ledger {
    /// Whether every row must fill in a column. Some that tell a ledger may be blank in a row: who has
    /// not signed, has no partner, or reports as a unit.
    #[must_use]
    pub fn needs_in_each_row(&self, column: &Column) -> bool {
        let may_be_blank = matches!(
            (self.kind, column.field),
            (LedgerKind::Checkins, Field::Name)
                | (LedgerKind::Agreements, Field::SignDate)
                | (LedgerKind::Lists, Field::Partner)
        );
        column.weight >= 2 && !may_be_blank
    }
}

/// What the cells of typed rows say, by the reader of the ledger's own rows; each row has a cell for each
/// column of the ledger. A row without anything is none.
#[must_use]
pub fn understand(ledger: &Ledger, rows: &[Vec<String>], year: i32) -> Vec<Vec<Meant>> {
    let why = complaints(ledger, rows, year);
    let cells = |(row, cells): (u32, &Vec<String>)| {
        let is_blank = cells.iter().all(|it| it.trim().is_empty());
        (0_u16..)
            .zip(ledger.columns)
            .map(|(col, column)| {
                let at = usize::from(col);
                let text = cells.get(at).map_or("", |it| it.trim());
                let missing = text.is_empty() && !is_blank && ledger.needs_in_each_row(column);
                Meant {
                    means: means(column, text, year),
                    why: missing
                        .then(|| format!("“{}”必填，还空着", column.title))
                        .or_else(|| why.get(&(row, col)).cloned()),
                }
            })
            .collect()
    };
    (1..).zip(rows).map(cells).collect()
}

/// What the ledger's reader does not understand, by row and column.
fn complaints(ledger: &Ledger, rows: &[Vec<String>], year: i32) -> BTreeMap<(u32, u16), String> {
    let mut sheet = Sheet::new(ledger.title);
    let mut table = Table {
        ledger: Some(ledger.kind),
        header_rows: vec![0],
        columns: (0_u16..)
            .zip(ledger.columns)
            .map(|(col, it)| MatchedColumn {
                col,
                title: it.title.to_owned(),
                field: Some(it.field),
                confidence: 100,
            })
            .collect(),
        ..Table::default()
    };
    for (row, cells) in (1..).zip(rows) {
        let filled = (0_u16..).zip(cells).filter(|it| !it.1.trim().is_empty());
        for (col, text) in filled {
            sheet.set(row, col, Value::Text(text.as_str().into()));
        }
        if !sheet.row(row).is_empty() {
            table.data_rows.push(row);
        }
    }
    let place = CellRef {
        file: 0,
        sheet: 0,
        row: 0,
        col: 0,
    };
    let manner = Manner {
        year: Some(year),
        knows_merges: true,
        epoch_1904: false,
    };
    let mut read = Records::default();
    records(&sheet, &table, place, manner, &mut read);
    let gaps = read.gaps.into_iter().map(|it| (it.at, it.message));
    let broken = read.broken.into_iter().map(|it| (it.at, it.message));
    gaps.chain(broken)
        .map(|(at, message)| ((at.row, at.col), message))
        .collect()
}

/// What was understood of a text in a column; `None` when it says just that, or nothing.
fn means(column: &Column, text: &str, year: i32) -> Option<String> {
    if text.is_empty() {
        return None;
    }
    let value = Value::Text(text.into());
    let said = match column.kind {
        Kind::Date => when(&date(&value, Some(year)).ok()?),
        Kind::Count => match attendance(&value) {
            Some(it) if matches!(column.field, Field::Expected | Field::Present) => heads(&it),
            _ => {
                let count = count(&value).ok()??;
                let about = if count.approximate { "约" } else { "" };
                format!("{about}{}", count.value)
            }
        },
        Kind::Amount => decimal(decimal_hundredths(&value)?),
        Kind::YesNo => if yes_no(text)? { "是" } else { "否" }.to_owned(),
        Kind::Text if column.field == Field::EventKind => {
            let kinds: Vec<&str> = EventKind::all_in(text)
                .iter()
                .map(|it| it.title())
                .collect();
            kinds.join("、")
        }
        Kind::Text => return None,
    };
    (!said.is_empty() && said != plain(text)).then_some(said)
}

fn heads(it: &Attendance) -> String {
    let said = |word: &str, heads: Option<i64>| heads.map(|it| format!("{word}{it}"));
    let both = [said("应到", it.expected), said("实到", it.present)];
    both.into_iter().flatten().collect::<Vec<_>>().join("，")
}

/// Hundredths as a person writes them.
fn decimal(hundredths: i64) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let all = hundredths.unsigned_abs();
    let text = format!("{sign}{}.{:02}", all / 100, all % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn when(it: &When) -> String {
    let day = |day: NaiveDate| format!("{}年{}月{}日", day.year(), day.month(), day.day());
    let mut said = if it.month_only {
        format!("{}年{}月", it.first.year(), it.first.month())
    } else if it.range {
        format!("{}至{}", day(it.first), day(it.last()))
    } else {
        it.days().map(day).collect::<Vec<_>>().join("、")
    };
    if it.inferred_year {
        said.push_str("（没有写年份，按考核期的年份算）");
    }
    said
}

/// Takes rows as they were copied: a heading above them is told by the same means as that of a file.
#[must_use]
pub fn pasted(ledger: &Ledger, book: &Workbook) -> Pasted {
    let empty = Sheet::default();
    let sheet = book.sheets.first().unwrap_or(&empty);
    let text = |row: u32, col: u16| {
        let cell = sheet.get(row, col);
        cell.map_or(String::new(), |it| it.0.text())
    };
    let choice = Choice {
        ledger: Some(ledger.kind),
        header_rows: Vec::new(),
        columns: Vec::new(),
    };
    let tables = recognize(book, "", &Choices::from([((0, 0), choice)]));
    let headed = tables.into_iter().next().filter(is_headed);
    let Some(table) = headed else {
        return Pasted {
            headings: Vec::new(),
            rows: bare_rows(sheet, text),
        };
    };
    let fields = table.fields();
    let cells = |row: &u32| {
        let cell = |it: &Column| fields.get(&it.field).map(|col| text(*row, *col));
        let cells = ledger.columns.iter().map(cell);
        cells.map(Option::unwrap_or_default).collect()
    };
    Pasted {
        rows: table.data_rows.iter().map(cells).collect(),
        headings: table
            .columns
            .into_iter()
            .map(|it| (it.title, it.field))
            .collect(),
    }
}

/// Rows as they stand, blank ones among them too. The sheet counts lines; a cell of two lines makes no row more.
fn bare_rows(sheet: &Sheet, text: impl Fn(u32, u16) -> String) -> Vec<Vec<String>> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut more = 0;
    for row in sheet.row_indices() {
        let at = usize::try_from(row).unwrap_or(0).saturating_sub(more);
        rows.resize(at.max(rows.len()), Vec::new());
        let cells: Vec<String> = (0..sheet.width()).map(|col| text(row, col)).collect();
        more += cells
            .iter()
            .map(|it| it.matches('\n').count())
            .sum::<usize>();
        rows.push(cells);
    }
    rows
}

/// Whether what stands on top is a heading and no row: two columns beyond doubt, and half of all.
fn is_headed(table: &Table) -> bool {
    let sure = table.columns.iter().filter(|it| it.confidence >= SURE);
    let known = table.columns.iter().filter(|it| it.field.is_some());
    sure.count() >= 2 && known.count() * 2 >= table.columns.len() && table.months.is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sheet;

    fn meetings() -> &'static Ledger {
        Ledger::of(LedgerKind::Meetings).unwrap()
    }

    fn row(cells: &[(Field, &str)]) -> Vec<String> {
        let cell = |it: &Column| cells.iter().find(|cell| cell.0 == it.field);
        let columns = meetings().columns.iter();
        columns
            .map(|it| cell(it).map_or("", |it| it.1).to_owned())
            .collect()
    }

    fn said(cells: &[(Field, &str)], field: Field) -> Meant {
        let rows = [row(cells)];
        let all = understand(meetings(), &rows, 2025);
        let at = meetings().columns.iter().position(|it| it.field == field);
        all[0][at.unwrap()].clone()
    }

    #[test]
    fn every_way_of_writing_is_answered_with_what_was_understood() {
        for (field, text, means) in [
            (Field::Date, "2025.3.5", "2025年3月5日"),
            (Field::Date, "二〇二五年三月", "2025年3月"),
            (
                Field::Date,
                "3月5日",
                "2025年3月5日（没有写年份，按考核期的年份算）",
            ),
            (
                Field::Date,
                "2025-03-05至2025-03-07",
                "2025年3月5日至2025年3月7日",
            ),
            (Field::Expected, "30余人", "约30"),
            (Field::Expected, "２０人", "20"),
            (Field::EventKind, "支部大会和党课", "党员大会、党课"),
        ] {
            let meant = said(&[(field, text)], field);
            assert_eq!(meant.means.as_deref(), Some(means), "{text}");
            assert_eq!(meant.why, None, "{text}");
        }
        assert_eq!(
            said(&[(Field::Expected, "20")], Field::Expected),
            Meant::default()
        );
    }

    #[test]
    fn what_the_reader_does_not_understand_is_said_beside_its_cell() {
        let meant = said(&[(Field::Date, "待定")], Field::Date);
        assert!(meant.means.is_none() && meant.why.unwrap().contains("待定"));
        let meant = said(&[(Field::Present, "很多")], Field::Present);
        assert!(meant.why.unwrap().contains("很多"));
    }

    #[test]
    fn a_row_must_say_whose_it_is_and_a_blank_one_nothing() {
        let why = said(&[(Field::Date, "2025-03-05")], Field::Org).why;
        assert_eq!(why.as_deref(), Some("“党组织名称”必填，还空着"));
        assert_eq!(said(&[], Field::Org), Meant::default());
    }

    #[test]
    fn pasted_rows_with_a_heading_go_under_their_columns() {
        let text =
            "活动类型\t支部名称\t开展时间\t备注一下\n\"党课\n两场\"\t第一党支部\t2025.3.5\t无\n";
        let pasted = pasted(meetings(), &sheet::pasted(text));
        let fields: Vec<Option<Field>> = pasted.headings.iter().map(|it| it.1).collect();
        let known = [Field::EventKind, Field::Org, Field::Date].map(Some);
        assert_eq!(fields[..3], known);
        let expected = row(&[
            (Field::Org, "第一党支部"),
            (Field::EventKind, "党课\n两场"),
            (Field::Date, "2025.3.5"),
        ]);
        assert_eq!(pasted.rows, [expected]);
    }

    #[test]
    fn pasted_rows_without_a_heading_stay_as_they_stand() {
        let text = "第一党支部\t\"党课\n两场\"\t2025-03-05,下午,三楼\n\n第二党支部\t\t3月\n";
        let pasted = pasted(meetings(), &sheet::pasted(text));
        assert!(pasted.headings.is_empty());
        assert_eq!(
            pasted.rows,
            [
                vec!["第一党支部", "党课\n两场", "2025-03-05,下午,三楼"],
                vec![],
                vec!["第二党支部", "", "3月"]
            ]
        );
    }
}
