//! One file in a workspace: its content, a person's corrections, what was made of it.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use super::dto::{Grid, GridCell, GridRow, Reading};
use super::{Mapping, convert, hex};
use crate::check::{File, records_of};
use crate::duty::Period;
use crate::ledger::{Choice, Choices, Field, Ledger, LedgerKind, Records, Table, recognize};
use crate::report::marked::REMARKS;
use crate::sheet::parcel::Parcel;
use crate::sheet::{self, CellRef, Sheet, Workbook};

/// A person's corrections by the signature of the headings they are for.
pub(super) type Memory = BTreeMap<String, Choice>;

/// One file.
pub(super) struct Loaded {
    name: String,
    /// Of its bytes.
    pub(super) sha256: String,
    book: Workbook,
    choices: Choices,
    tables: Vec<Table>,
    /// Its records, until a check takes them.
    records: Option<Records>,
    /// What was made of it.
    pub(super) reading: Reading,
}

impl Loaded {
    /// Takes in a file that was read.
    pub(super) fn new(name: &str, parcel: Parcel, memory: &Memory, period: Period) -> Self {
        let mut loaded = Self {
            name: name.to_owned(),
            sha256: parcel.sha256,
            book: parcel.book,
            choices: Choices::new(),
            tables: Vec::new(),
            records: None,
            reading: Reading::default(),
        };
        loaded.recall(memory, period);
        loaded
    }

    /// Applies remembered corrections to tables with the same headings.
    pub(super) fn recall(&mut self, memory: &Memory, period: Period) {
        self.recognize(period);
        let mut changed = false;
        for table in 0..self.tables.len() {
            let Some(found) = self.tables.get(table) else {
                continue;
            };
            if let Some(choice) = memory.get(&signature(found)) {
                let place = (found.sheet, self.place_on_sheet(table));
                self.choices.entry(place).or_insert_with(|| choice.clone());
                changed = true;
            }
        }
        if changed {
            self.recognize(period);
        }
    }

    /// Corrects what a table is: the one these heading rows stand in, or else the first of the sheet.
    pub(super) fn map(
        &mut self,
        sheet: &str,
        mapping: &Mapping,
        period: Period,
    ) -> Result<(), String> {
        let index = self.sheet_index(sheet)?;
        let choice = choice(mapping)?;
        let on_sheet = || self.tables.iter().filter(|it| it.sheet == index);
        let asked = choice.header_rows.first().copied().unwrap_or(0);
        let above = on_sheet().filter(|it| it.from <= asked).count();
        let place = above.saturating_sub(1);
        self.choices.insert((index, place), choice);
        self.recognize(period);
        Ok(())
    }

    fn recognize(&mut self, period: Period) {
        self.tables = recognize(&self.book, &self.name, &self.choices);
        let records = records_of(self.file(), period);
        self.reading = convert::reading(self.file(), &self.sha256, &records, period);
        self.records = Some(records);
    }

    fn place_on_sheet(&self, table: usize) -> usize {
        let sheet = self.tables.get(table).map(|it| it.sheet);
        let before = self.tables.iter().take(table);
        before.filter(|it| Some(it.sheet) == sheet).count()
    }

    fn sheet_index(&self, sheet: &str) -> Result<usize, String> {
        let at = self.book.sheets.iter().position(|it| it.name == sheet);
        at.ok_or_else(|| format!("“{}”里没有“{sheet}”这张表", self.name))
    }

    /// The cell of this name that a person may rewrite.
    pub(super) fn place(&self, sheet: &str, cell: &str) -> Result<CellRef, String> {
        let index = self.sheet_index(sheet)?;
        let unknown = || format!("没有“{cell}”这一格");
        let (row, col) = sheet::place(cell).ok_or_else(unknown)?;
        let cells = self.book.sheets.get(index).ok_or_else(unknown)?;
        if cells.is_covered(row, col) {
            return Err(format!(
                "{cell}在合并单元格里，请改这个合并单元格左上角的那一格"
            ));
        }
        // A corrected file has the same rows and columns.
        if cells.row(row).is_empty() || col >= cells.width() {
            return Err(format!("{cell}在表格之外，这里只改表里已有的行和列"));
        }
        Ok(CellRef {
            file: 0,
            sheet: u16::try_from(index).map_err(|_| unknown())?,
            row,
            col,
        })
    }

    /// Its records, for a check to keep.
    pub(super) fn take_records(&mut self, period: Period) -> Records {
        let records = self.records.take();
        records.unwrap_or_else(|| records_of(self.file(), period))
    }

    /// The file as a check takes it.
    pub(super) fn file(&self) -> File<'_> {
        File {
            name: &self.name,
            book: &self.book,
            tables: &self.tables,
        }
    }

    /// What of the seal the file stands for. A person's corrections are part of it when there are any.
    pub(super) fn stamp(&self) -> String {
        if self.choices.is_empty() {
            self.sha256.clone()
        } else {
            format!("{} {:?}", self.sha256, self.choices)
        }
    }

    /// Rows as they stand in the file; `from` counts from 1.
    pub(super) fn grid(&self, sheet: &str, from: u32, rows: u32) -> Result<Grid, String> {
        let index = self.sheet_index(sheet)?;
        let empty = Sheet::default();
        let cells = self.book.sheets.get(index).unwrap_or(&empty);
        let first = from.saturating_sub(1);
        let wanted = cells
            .row_indices()
            .skip_while(|it| *it < first)
            .take_while(|it| *it - first < rows);
        let merges = cells.merges().iter();
        let merges =
            merges.filter(|(from, to)| to.0 >= first && from.0.saturating_sub(first) < rows);
        let corner = |(row, col)| CellRef {
            file: 0,
            sheet: 0,
            row,
            col,
        };
        Ok(Grid {
            merges: merges
                .map(|(from, to)| format!("{}:{}", corner(*from), corner(*to)))
                .collect(),
            file: self.name.clone(),
            sheet: sheet.to_owned(),
            width: u32::from(cells.width()),
            height: cells.row_indices().last().map_or(0, |it| it + 1),
            rows: wanted
                .map(|row| GridRow {
                    row: row + 1,
                    cells: cells
                        .row(row)
                        .iter()
                        .map(|(col, value)| GridCell {
                            column: sheet::column_letters(*col),
                            text: value.text(),
                        })
                        .collect(),
                })
                .collect(),
        })
    }
}

/// The same for the same headings, wherever they stand; empty without headings.
pub(super) fn signature(table: &Table) -> String {
    if table.columns.is_empty() {
        return String::new();
    }
    let titles = table.columns.iter().map(|it| it.title.as_str());
    // A marked copy has the same headings as what it was made of.
    let titles: Vec<&str> = titles.filter(|it| *it != REMARKS).collect();
    hex(Sha256::digest(titles.join("\n")).get(..8).unwrap_or(&[]))
}

/// A correction as the ledger takes it.
pub(super) fn choice(mapping: &Mapping) -> Result<Choice, String> {
    let ledger = match &mapping.ledger {
        None => None,
        Some(id) => Some(LedgerKind::named(id).ok_or_else(|| format!("没有“{id}”这种台账"))?),
    };
    let known = |id: &str| -> Option<Field> {
        let columns = ledger.and_then(Ledger::of)?.columns;
        columns.iter().map(|it| it.field).find(|it| it.id() == id)
    };
    let mut columns = Vec::new();
    for it in &mapping.columns {
        let col =
            sheet::column_index(&it.column).ok_or_else(|| format!("没有“{}”这一列", it.column))?;
        let field = match &it.field {
            None => None,
            Some(id) => Some(known(id).ok_or_else(|| format!("这种台账没有“{id}”这一栏"))?),
        };
        columns.push((col, field));
    }
    Ok(Choice {
        ledger,
        header_rows: mapping
            .header_rows
            .iter()
            .map(|it| it.saturating_sub(1))
            .collect(),
        columns,
    })
}
