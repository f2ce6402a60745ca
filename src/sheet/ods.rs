//! `OpenDocument` spreadsheets: one document, cells and rows told how often they repeat.

use std::io::Read;

use super::package::Package;
use super::recent::Recent;
use super::shown::iso_date;
use super::xml::{Lexer, Piece, Tag, resolve};
use super::{Cells, Refused, Sheet, Value};
use crate::map::HashSet;

/// Rows and columns a sheet may have.
const ROWS: u32 = 1 << 20;
const COLUMNS: u32 = 1 << 14;
/// Spaces one element may stand for.
const SPACES: usize = 1000;

/// Reads .ods.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Refused> {
    let mut package = Package::new(bytes)?;
    if let Some(mut manifest) = package.part("META-INF/manifest.xml")? {
        while let Some(piece) = manifest.next()? {
            if matches!(piece, Piece::Open(tag) if tag.name == b"encryption-data") {
                return Err(Refused::Encrypted);
            }
        }
    }
    let mut content = package.part("content.xml")?.ok_or(Refused::Damaged)?;
    document(&mut content)
}

fn document<R: Read>(lexer: &mut Lexer<R>) -> Result<Vec<Sheet>, Refused> {
    let mut scan = Scan::default();
    while let Some(piece) = lexer.next()? {
        scan.take(&piece)?;
    }
    if scan.is_over {
        Ok(scan.sheets)
    } else {
        Err(Refused::Damaged)
    }
}

/// A cell while its pieces come in.
#[derive(Default)]
struct Cell {
    is_covered: bool,
    is_error: bool,
    repeat: u32,
    /// Rows and columns it is drawn over.
    span: (u32, u32),
    kind: String,
    /// The value beside the text that is shown.
    value: Option<String>,
    text: String,
    has_paragraph: bool,
}

/// A document while its pieces come in.
#[derive(Default)]
struct Scan {
    sheets: Vec<Sheet>,
    in_table: bool,
    /// The style whose elements come in, and those of tables that are not shown.
    style: String,
    unshown: HashSet<String>,
    /// The next column that is described.
    described: u32,
    row: u32,
    row_repeat: u32,
    col: u32,
    /// Columns from and to, and the value, of the cells of the row that hold anything.
    cells: Vec<(u32, u32, Value)>,
    merges: Vec<((u32, u16), (u32, u16))>,
    cell: Option<Cell>,
    in_paragraph: bool,
    /// Elements open below a note or a drawing in a cell.
    skipped: u32,
    recent: Recent,
    left: Cells,
    is_over: bool,
}

impl Scan {
    fn take(&mut self, piece: &Piece<'_>) -> Result<(), Refused> {
        match piece {
            Piece::Open(tag) if self.skipped > 0 => self.skipped += u32::from(!tag.is_empty),
            Piece::Close(_) if self.skipped > 0 => self.skipped -= 1,
            _ if self.skipped > 0 => {}
            Piece::Open(tag) if self.cell.is_some() => self.open_in_cell(*tag)?,
            Piece::Open(tag) => self.open(*tag)?,
            Piece::Close(name) => self.close(name)?,
            Piece::Text(raw) if self.in_paragraph => {
                if let Some(cell) = &mut self.cell {
                    resolve(raw, &mut cell.text)?;
                }
            }
            Piece::Data(raw) if self.in_paragraph => {
                if let Some(cell) = &mut self.cell {
                    let text = std::str::from_utf8(raw).map_err(|_| Refused::Damaged)?;
                    cell.text.push_str(text);
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn open(&mut self, tag: Tag<'_>) -> Result<(), Refused> {
        match tag.name {
            b"table" if !tag.is_empty => {
                let name = tag.attribute("name")?.unwrap_or_default();
                let mut sheet = Sheet::new(name);
                let style = tag.attribute("style-name")?;
                sheet.is_hidden = style.is_some_and(|it| self.unshown.contains(&it));
                self.sheets.push(sheet);
                self.in_table = true;
                (self.row, self.described) = (0, 0);
            }
            b"style" => self.style = tag.attribute("name")?.unwrap_or_default(),
            b"table-properties" if tag.attribute("display")?.as_deref() == Some("false") => {
                self.unshown.insert(self.style.clone());
            }
            b"table-column" if self.in_table => {
                let next = repeated(tag, "number-columns-repeated").unwrap_or(1);
                let next = self.described.saturating_add(next);
                if is_hidden(tag)?
                    && let Some(sheet) = self.sheets.last_mut()
                    && let Some(last) = next.checked_sub(1)
                {
                    sheet.hide_columns(self.described, last);
                }
                self.described = next;
            }
            b"table-row" if self.in_table => {
                self.row_repeat = repeated(tag, "number-rows-repeated")?;
                if is_hidden(tag)?
                    && let Some(sheet) = self.sheets.last_mut()
                    && let Some(last) = self.row_repeat.checked_sub(1)
                {
                    sheet.hide_rows(self.row, self.row.saturating_add(last));
                }
                self.col = 0;
                self.cells.clear();
                if tag.is_empty {
                    self.row = self.row.saturating_add(self.row_repeat);
                }
            }
            b"table-cell" | b"covered-table-cell" if self.in_table => {
                let cell = Cell {
                    is_covered: tag.name == b"covered-table-cell",
                    repeat: repeated(tag, "number-columns-repeated")?,
                    ..opened(tag)?
                };
                self.cell = Some(cell);
                if tag.is_empty {
                    self.close_cell()?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn open_in_cell(&mut self, tag: Tag<'_>) -> Result<(), Refused> {
        let Some(cell) = &mut self.cell else {
            return Ok(());
        };
        match tag.name {
            b"p" | b"h" => {
                if cell.has_paragraph {
                    cell.text.push('\n');
                }
                cell.has_paragraph = true;
                self.in_paragraph = !tag.is_empty;
            }
            b"s" => {
                let count = tag.attribute("c")?.and_then(|it| it.parse().ok());
                let count = count.unwrap_or(1).min(SPACES);
                cell.text.extend(std::iter::repeat_n(' ', count));
            }
            b"tab" => cell.text.push('\t'),
            b"line-break" => cell.text.push('\n'),
            b"span" | b"a" => {}
            _ => self.skipped = u32::from(!tag.is_empty),
        }
        Ok(())
    }

    fn close(&mut self, name: &[u8]) -> Result<(), Refused> {
        match name {
            b"p" | b"h" => self.in_paragraph = false,
            b"table-cell" | b"covered-table-cell" => self.close_cell()?,
            b"table-row" if self.in_table => self.close_row()?,
            b"table" => {
                self.in_table = false;
                if let Some(sheet) = self.sheets.last_mut() {
                    for (from, to) in self.merges.drain(..) {
                        sheet.merge(from, to);
                    }
                }
            }
            b"spreadsheet" => self.is_over = true,
            _ => {}
        }
        Ok(())
    }

    fn close_cell(&mut self) -> Result<(), Refused> {
        let Some(cell) = self.cell.take() else {
            return Ok(());
        };
        self.in_paragraph = false;
        let from = self.col;
        self.col = self.col.saturating_add(cell.repeat);
        if cell.is_covered {
            return Ok(());
        }
        let (rows, cols) = cell.span;
        if let Some(value) = self.value(&cell)? {
            if self.col > COLUMNS {
                return Err(Refused::TooLarge);
            }
            self.cells.push((from, self.col, value));
        }
        if let Ok(col) = u16::try_from(from)
            && (rows > 1 || cols > 1)
        {
            let last = u16::try_from(cols.saturating_sub(1)).unwrap_or(u16::MAX);
            let to = (
                self.row.saturating_add(rows.saturating_sub(1)),
                col.saturating_add(last),
            );
            self.merges.push(((self.row, col), to));
        }
        Ok(())
    }

    fn value(&mut self, cell: &Cell) -> Result<Option<Value>, Refused> {
        let told = cell.value.as_deref().unwrap_or_default().trim();
        if cell.is_error {
            return Ok(self.recent.text(&cell.text).map(Value::Error));
        }
        Ok(match cell.kind.as_str() {
            "float" | "percentage" | "currency" => {
                let number: f64 = told.parse().map_err(|_| Refused::Damaged)?;
                Some(Value::Number(number)).filter(|_| number.is_finite())
            }
            "date" => iso_date(told),
            "boolean" => Some(Value::Bool(told.eq_ignore_ascii_case("true"))),
            _ if cell.has_paragraph => self.recent.text(&cell.text).map(Value::Text),
            _ => self.recent.text(told).map(Value::Text),
        })
    }

    fn close_row(&mut self) -> Result<(), Refused> {
        let (first, next) = (self.row, self.row.saturating_add(self.row_repeat));
        self.row = next;
        if self.cells.is_empty() {
            return Ok(());
        }
        if next > ROWS {
            return Err(Refused::TooLarge);
        }
        let Some(sheet) = self.sheets.last_mut() else {
            return Ok(());
        };
        for row in first..next {
            for (from, to, value) in &self.cells {
                for col in *from..*to {
                    self.left.take_one()?;
                    let col = u16::try_from(col).map_err(|_| Refused::TooLarge)?;
                    sheet.put(row, col, value.clone());
                }
            }
        }
        Ok(())
    }
}

fn repeated(tag: Tag<'_>, name: &str) -> Result<u32, Refused> {
    match tag.attribute(name)? {
        Some(count) => count.trim().parse().map_err(|_| Refused::Damaged),
        None => Ok(1),
    }
}

/// Whether a row or column is hidden, by hand or by a filter.
fn is_hidden(tag: Tag<'_>) -> Result<bool, Refused> {
    let visibility = tag.attribute("visibility")?;
    Ok(visibility.is_some_and(|it| it != "visible"))
}

fn opened(tag: Tag<'_>) -> Result<Cell, Refused> {
    let mut cell = Cell::default();
    for it in tag.attributes() {
        let (name, raw) = it?;
        let mut value = String::new();
        resolve(raw, &mut value)?;
        match name {
            // The same word under another prefix tells errors apart.
            b"value-type" if value == "error" => cell.is_error = true,
            b"value-type" => cell.kind = value,
            b"value" | b"date-value" | b"boolean-value" | b"string-value" | b"time-value" => {
                cell.value = Some(value);
            }
            b"number-rows-spanned" => cell.span.0 = value.parse().unwrap_or(1),
            b"number-columns-spanned" => cell.span.1 = value.parse().unwrap_or(1),
            _ => {}
        }
    }
    Ok(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheets(styles: &str, rows: &str) -> Result<Vec<Sheet>, Refused> {
        let document = format!(
            "<office:document-content>{styles}<office:spreadsheet><table:table table:name=\"一月\" table:style-name=\"ta1\">{rows}</table:table></office:spreadsheet></office:document-content>"
        );
        super::document(&mut Lexer::new(document.as_bytes())?)
    }

    #[test]
    fn hidden_rows_columns_and_sheets_are_read_and_told() {
        let style = |display: &str| {
            format!(
                "<style:style style:name=\"ta1\" style:family=\"table\"><style:table-properties table:display=\"{display}\"/></style:style><style:style style:name=\"ta2\"/>"
            )
        };
        let row = |visibility: &str, repeat: u32| {
            format!(
                "<table:table-row table:visibility=\"{visibility}\" table:number-rows-repeated=\"{repeat}\"><table:table-cell/><table:table-cell office:value-type=\"float\" office:value=\"1\" table:number-columns-repeated=\"3\"/></table:table-row>"
            )
        };
        let rows = [
            "<table:table-column table:number-columns-repeated=\"3\"/><table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"16381\"/>".to_owned(),
            row("visible", 2),
            row("collapse", 3),
            row("filter", 1),
            "<table:table-row table:visibility=\"collapse\" table:number-rows-repeated=\"1000\"><table:table-cell/></table:table-row>".to_owned(),
        ];
        for (display, is_hidden) in [("true", false), ("false", true)] {
            let sheet = &sheets(&style(display), &rows.concat()).unwrap()[0];
            assert_eq!(sheet.row_indices().count(), 6);
            let hidden = sheet.hidden(0..u32::MAX);
            assert_eq!((hidden.rows, hidden.columns), (4, 1));
            assert_eq!(sheet.is_hidden, is_hidden);
        }
    }

    fn read(rows: &str) -> Result<Vec<String>, Refused> {
        let sheets = sheets("", rows)?;
        let sheet = &sheets[0];
        let rows = sheet.row_indices();
        let cells = rows.flat_map(|row| (0..sheet.width()).map(move |col| (row, col)));
        Ok(cells
            .filter_map(|(row, col)| {
                let (value, _) = sheet.get(row, col)?;
                Some(format!("{row},{col}:{}", value.text()))
            })
            .collect())
    }

    #[test]
    fn cells_stand_where_repetitions_put_them() {
        let rows = "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell table:number-columns-repeated=\"2\"/>\
            <table:table-cell office:value-type=\"float\" office:value=\"3.5\" table:number-columns-repeated=\"2\"><text:p>3,5</text:p></table:table-cell></table:table-row>\
            <table:table-row>\n<table:table-cell office:value-type=\"string\" table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\"><office:annotation><text:p>批注</text:p></office:annotation><text:p>党<text:s text:c=\"2\"/><text:span>课&amp;</text:span></text:p><text:p>二</text:p></table:table-cell>\
            <table:covered-table-cell><text:p>看不见</text:p></table:covered-table-cell>\
            <table:table-cell office:value-type=\"date\" office:date-value=\"2025-03-05T08:00:00\"/></table:table-row>\
            <table:table-row table:number-rows-repeated=\"2147483647\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>";
        let expected = [
            "0,2:3.5",
            "0,3:3.5",
            "1,2:3.5",
            "1,3:3.5",
            "2,0:党  课&\n二",
            "2,1:党  课&\n二",
            "2,2:2025-03-05",
        ];
        assert_eq!(read(rows).unwrap(), expected);
    }

    #[test]
    fn repetitions_beyond_any_sheet_are_too_large() {
        let cell = "office:value-type=\"float\" office:value=\"1\"";
        for rows in [
            format!(
                "<table:table-row table:number-rows-repeated=\"1048577\"><table:table-cell {cell}/></table:table-row>"
            ),
            format!(
                "<table:table-row><table:table-cell {cell} table:number-columns-repeated=\"16385\"/></table:table-row>"
            ),
            format!(
                "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell {cell} table:number-columns-repeated=\"6\"/></table:table-row>"
            ),
        ] {
            assert_eq!(read(&rows).unwrap_err(), Refused::TooLarge);
        }
    }
}
