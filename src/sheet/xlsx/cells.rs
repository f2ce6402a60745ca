//! The cells of one worksheet, and which of them are merged.

use std::io::Read;
use std::sync::Arc;

use super::super::recent::Recent;
use super::super::shown::{Shown, iso_date, serial_date};
use super::super::xml::{Lexer, Piece, Tag, resolve};
use super::super::{Cells, Refused, Sheet, Value};
use super::strings::{Phrase, unescape};

/// Rows and columns a sheet may have.
pub(crate) const ROWS: u32 = 1 << 20;
pub(crate) const COLUMNS: u32 = 1 << 14;

/// What cells refer to.
pub(super) struct Tables {
    /// Shared strings; `None` where there is nothing but spaces.
    pub(super) strings: Vec<Option<Arc<str>>>,
    /// How each cell format shows numbers.
    pub(super) styles: Vec<Shown>,
    /// Whether days count from 1904.
    pub(super) epoch_1904: bool,
}

/// What a cell's `t` says of its value.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Untyped,
    Number,
    Shared,
    Formula,
    Inline,
    Bool,
    Error,
    Day,
}

struct Cell {
    row: u32,
    col: u16,
    kind: Kind,
    style: usize,
}

/// Reads a worksheet into `sheet`.
pub(super) fn worksheet<R: Read>(
    lexer: &mut Lexer<R>,
    tables: &Tables,
    sheet: &mut Sheet,
    left: &mut Cells,
) -> Result<(), Refused> {
    let mut scan = Scan::new(tables);
    while !scan.is_over {
        scan.take_some(lexer, sheet, left)?;
    }
    // A sheet whose list of merged cells is broken is still a sheet; one whose checksum is wrong is none.
    while let Ok(Some(piece)) = lexer.next() {
        if let Piece::Open(tag) = piece
            && tag.name == b"mergeCell"
            && let Ok(Some(range)) = tag.attribute("ref")
        {
            let (from, to) = range.split_once(':').unwrap_or((&range, &range));
            if let (Some(from), Some(to)) = (place(from.as_bytes()), place(to.as_bytes())) {
                sheet.merge(from, to);
            }
        }
    }
    lexer.finish()
}

/// Cells while their pieces come in.
struct Scan<'a> {
    tables: &'a Tables,
    /// The row and column of the next cell that does not say where it stands.
    row: u32,
    col: u32,
    cell: Option<Cell>,
    in_value: bool,
    in_phrase: bool,
    raw: Vec<u8>,
    phrase: Phrase,
    recent: Recent,
    is_over: bool,
}

impl<'a> Scan<'a> {
    fn new(tables: &'a Tables) -> Self {
        Self {
            tables,
            row: 0,
            col: 0,
            cell: None,
            in_value: false,
            in_phrase: false,
            raw: Vec::new(),
            phrase: Phrase::default(),
            recent: Recent::default(),
            is_over: false,
        }
    }

    /// Takes some hundred pieces; see [`Lexer::next`] for why it is not all of them in one loop.
    #[inline(never)]
    fn take_some<R: Read>(
        &mut self,
        lexer: &mut Lexer<R>,
        sheet: &mut Sheet,
        left: &mut Cells,
    ) -> Result<(), Refused> {
        for _ in 0..500 {
            let piece = lexer.next()?.ok_or(Refused::Damaged)?;
            let is_cell = matches!(&piece, Piece::Open(tag) if tag.name == b"c");
            self.take(&piece, sheet, left)?;
            if is_cell && self.takes_content(lexer)? {
                self.close(sheet, left)?;
            }
            if self.is_over {
                break;
            }
        }
        Ok(())
    }

    fn take(
        &mut self,
        piece: &Piece<'_>,
        sheet: &mut Sheet,
        left: &mut Cells,
    ) -> Result<(), Refused> {
        match piece {
            Piece::Open(tag) => match tag.name {
                b"c" => self.open(*tag)?,
                b"v" => self.in_value = !tag.is_empty,
                b"is" => self.in_phrase = !tag.is_empty,
                b"row" => self.open_row(*tag, sheet)?,
                b"col" => hide_columns(*tag, sheet)?,
                b"sheetData" if tag.is_empty => self.is_over = true,
                _ if self.in_phrase => self.phrase.take(piece)?,
                _ => {}
            },
            Piece::Close(name) => match *name {
                b"c" => self.close(sheet, left)?,
                b"v" => self.in_value = false,
                b"is" => self.in_phrase = false,
                b"row" => {
                    self.row += 1;
                    self.col = 0;
                }
                b"sheetData" if self.cell.is_some() => return Err(Refused::Damaged),
                b"sheetData" => self.is_over = true,
                _ if self.in_phrase => self.phrase.take(piece)?,
                _ => {}
            },
            Piece::Text(text) if self.in_value => self.raw.extend_from_slice(text),
            Piece::Data(text) if self.in_value => {
                for byte in *text {
                    match byte {
                        b'&' => self.raw.extend_from_slice(b"&amp;"),
                        byte => self.raw.push(*byte),
                    }
                }
            }
            _ if self.in_phrase => self.phrase.take(piece)?,
            _ => {}
        }
        Ok(())
    }

    /// Takes what is in the cell just opened, and its end, if it is written as it mostly is.
    fn takes_content<R: Read>(&mut self, lexer: &mut Lexer<R>) -> Result<bool, Refused> {
        let Some(cell) = &self.cell else {
            return Ok(false);
        };
        if cell.kind == Kind::Inline {
            let text = lexer.enclosed(b"<is><t>", b"</t></is></c>");
            text.map(|it| self.phrase.take_run(it)).transpose()?;
            return Ok(text.is_some());
        }
        let value = lexer.enclosed(b"<v>", b"</v></c>");
        self.raw.extend_from_slice(value.unwrap_or(&[]));
        Ok(value.is_some())
    }

    fn close(&mut self, sheet: &mut Sheet, left: &mut Cells) -> Result<(), Refused> {
        if let Some(cell) = self.cell.take()
            && let Some(value) = self.value(&cell)?
        {
            left.take_one()?;
            sheet.put(cell.row, cell.col, value);
        }
        Ok(())
    }

    fn open_row(&mut self, tag: Tag<'_>, sheet: &mut Sheet) -> Result<(), Refused> {
        let mut is_hidden = false;
        for it in tag.attributes() {
            let (name, value) = it?;
            match name {
                b"r" => {
                    let row = whole(value).and_then(|it| it.checked_sub(1));
                    self.row = row.filter(|it| *it < ROWS).ok_or(Refused::Damaged)?;
                }
                b"hidden" => is_hidden = is_true(value),
                _ => {}
            }
        }
        if is_hidden {
            sheet.hide_rows(self.row, self.row);
        }
        if tag.is_empty {
            self.row += 1;
        }
        self.col = 0;
        Ok(())
    }

    fn open(&mut self, tag: Tag<'_>) -> Result<(), Refused> {
        if self.cell.is_some() {
            return Err(Refused::Damaged);
        }
        let mut at = None;
        let mut kind = Kind::Untyped;
        let mut style = 0;
        for it in tag.attributes() {
            let (name, value) = it?;
            match name {
                b"r" => at = Some(place(value).ok_or(Refused::Damaged)?),
                b"s" => style = whole(value).map_or(usize::MAX, |it| it as usize),
                b"t" => kind = kind_of(value).ok_or(Refused::Damaged)?,
                _ => {}
            }
        }
        let (row, col) = if let Some(at) = at {
            at
        } else {
            let col = u16::try_from(self.col).map_err(|_| Refused::Damaged)?;
            (self.row, col)
        };
        if row >= ROWS || u32::from(col) >= COLUMNS {
            return Err(Refused::Damaged);
        }
        self.col = u32::from(col) + 1;
        if !tag.is_empty {
            self.raw.clear();
            self.phrase.clear();
            self.in_value = false;
            self.in_phrase = false;
            self.cell = Some(Cell {
                row,
                col,
                kind,
                style,
            });
        }
        Ok(())
    }

    fn value(&mut self, cell: &Cell) -> Result<Option<Value>, Refused> {
        if cell.kind == Kind::Inline {
            return Ok(self.recent.text(self.phrase.text()).map(Value::Text));
        }
        if self.raw.is_empty() {
            return Ok(None);
        }
        match cell.kind {
            Kind::Shared => {
                let index = whole(self.raw.trim_ascii()).ok_or(Refused::Damaged)?;
                let text = self.tables.strings.get(index as usize);
                return Ok(text.ok_or(Refused::Damaged)?.clone().map(Value::Text));
            }
            Kind::Untyped | Kind::Number => {
                if let Some(number) = number(self.raw.trim_ascii()) {
                    let shown = self.tables.styles.get(cell.style);
                    return Ok(Some(match shown {
                        None | Some(Shown::Number) => Value::Number(number),
                        Some(shown) => serial_date(number, *shown, self.tables.epoch_1904),
                    }));
                }
            }
            _ => {}
        }
        let mut text = String::new();
        resolve(&self.raw, &mut text)?;
        Ok(match cell.kind {
            Kind::Bool => match text.trim().to_ascii_lowercase().as_str() {
                "1" | "true" => Some(Value::Bool(true)),
                "0" | "false" => Some(Value::Bool(false)),
                "" => None,
                _ => return Err(Refused::Damaged),
            },
            Kind::Number if !text.trim().is_empty() => return Err(Refused::Damaged),
            Kind::Error => self.recent.text(&text).map(Value::Error),
            Kind::Day => iso_date(&text),
            _ => {
                let mut plain = String::new();
                unescape(&text, &mut plain);
                self.recent.text(&plain).map(Value::Text)
            }
        })
    }
}

/// Columns the sheet describes together; they count from 1.
fn hide_columns(tag: Tag<'_>, sheet: &mut Sheet) -> Result<(), Refused> {
    let (mut first, mut last, mut is_hidden) = (None, None, false);
    for it in tag.attributes() {
        let (name, value) = it?;
        match name {
            b"min" => first = whole(value),
            b"max" => last = whole(value),
            b"hidden" => is_hidden = is_true(value),
            _ => {}
        }
    }
    if let (Some(first), Some(last), true) = (first, last, is_hidden) {
        sheet.hide_columns(first.saturating_sub(1), last.saturating_sub(1));
    }
    Ok(())
}

/// Whether an attribute says yes.
pub(super) fn is_true(value: &[u8]) -> bool {
    matches!(value, b"1" | b"true" | b"on")
}

fn kind_of(name: &[u8]) -> Option<Kind> {
    Some(match name {
        b"s" => Kind::Shared,
        b"n" => Kind::Number,
        b"str" => Kind::Formula,
        b"inlineStr" | b"is" => Kind::Inline,
        b"b" => Kind::Bool,
        b"e" => Kind::Error,
        b"d" => Kind::Day,
        _ => return None,
    })
}

/// A place written like `AB12`.
#[inline]
pub(crate) fn place(text: &[u8]) -> Option<(u32, u16)> {
    let mut col = 0_u32;
    let mut row = 0_u32;
    for byte in text {
        match byte {
            b'0'..=b'9' if col > 0 => row = row.checked_mul(10)? + u32::from(byte - b'0'),
            b'A'..=b'Z' if row == 0 => col = col * 26 + u32::from(byte - b'A') + 1,
            b'a'..=b'z' if row == 0 => col = col * 26 + u32::from(byte - b'a') + 1,
            b'$' => {}
            _ => return None,
        }
        if col > COLUMNS || row > ROWS {
            return None;
        }
    }
    Some((
        row.checked_sub(1)?,
        u16::try_from(col.checked_sub(1)?).ok()?,
    ))
}

/// A whole number of at most nine digits.
#[inline]
pub(crate) fn whole(text: &[u8]) -> Option<u32> {
    if text.is_empty() || text.len() > 9 {
        return None;
    }
    text.iter().try_fold(0_u32, |sum, byte| {
        byte.is_ascii_digit()
            .then(|| sum * 10 + u32::from(byte - b'0'))
    })
}

#[inline]
fn number(text: &[u8]) -> Option<f64> {
    if let Some(whole) = whole(text) {
        return Some(f64::from(whole));
    }
    let is_number = matches!(text.first(), Some(b'0'..=b'9' | b'-' | b'+' | b'.'));
    let number: f64 = std::str::from_utf8(text).ok()?.parse().ok()?;
    (is_number && number.is_finite()).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(data: &str) -> Result<Vec<String>, Refused> {
        let sheet = sheet(data)?;
        let rows = sheet.row_indices();
        let cells = rows.flat_map(|row| (0..sheet.width()).map(move |col| (row, col)));
        Ok(cells
            .filter_map(|(row, col)| {
                let (value, _) = sheet.get(row, col)?;
                Some(format!("{row},{col}:{}", value.text()))
            })
            .collect())
    }

    fn sheet(data: &str) -> Result<Sheet, Refused> {
        let tables = Tables {
            strings: vec![Some(Arc::from("党课")), None],
            styles: vec![Shown::Number, Shown::Date],
            epoch_1904: false,
        };
        let mut sheet = Sheet::new("");
        let document = format!("<worksheet>{data}</worksheet>");
        let mut lexer = Lexer::new(document.as_bytes())?;
        worksheet(&mut lexer, &tables, &mut sheet, &mut Cells::default())?;
        Ok(sheet)
    }

    #[test]
    fn hidden_rows_and_columns_are_read_and_counted() {
        let sheet = sheet(
            "<cols><col min=\"1\" max=\"1\" width=\"9\"/><col min=\"2\" max=\"16384\" hidden=\"true\"/></cols>\
            <sheetData><row r=\"1\" hidden=\"0\"><c><v>1</v></c><c><v>2</v></c></row>\
            <row r=\"2\" hidden=\"1\"/><row hidden=\"1\"><c><v>3</v></c><c/><c><v>4</v></c></row>\
            <row r=\"5\" hidden=\"1\"><c><v>5</v></c></row></sheetData>",
        );
        let sheet = sheet.unwrap();
        assert_eq!(sheet.row_indices().collect::<Vec<_>>(), [0, 2, 4]);
        let hidden = sheet.hidden(0..u32::MAX);
        assert_eq!((hidden.rows, hidden.columns), (2, 2));
    }

    #[test]
    fn every_kind_of_cell_is_read_where_it_stands() {
        let data = "<sheetData><row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c s=\"1\"><v>45721</v></c>\
            <c><f>1&lt;2</f><v>-0.5</v></c><c r=\"F2\" t='b'><v>1</v></c><c t=\"e\"><v>#REF!</v></c></row>\
            <row hidden=\"1\"><c t=\"str\"><v>a&amp;_x000A_b</v></c><c t=\"inlineStr\"><is><t>甲</t></is></c><c t=\"d\"><v>2025-03-05T00:00</v></c>\
            <c/><c><v/></c><c><v>x</v></c></row></sheetData><mergeCells><mergeCell ref=\"A2:B2\"/></mergeCells>";
        let expected = [
            "1,0:党课",
            "1,1:党课",
            "1,2:2025-03-05",
            "1,3:-0.5",
            "1,5:是",
            "1,6:#REF!",
            "2,0:a&\nb",
            "2,1:甲",
            "2,2:2025-03-05",
            "2,5:x",
        ];
        assert_eq!(read(data).unwrap(), expected);
    }

    #[test]
    fn what_cannot_be_read_right_is_refused() {
        for data in [
            "",
            "<sheetData><row><c><v>1</v></c></row>",
            "<sheetData><row><c><v>1</v></row></sheetData>",
            "<sheetData><c t=\"s\"><v>2</v></c></sheetData>",
            "<sheetData><c t=\"n\"><v>x</v></c></sheetData>",
            "<sheetData><c t=\"z\"><v>1</v></c></sheetData>",
            "<sheetData><c r=\"A0\"><v>1</v></c></sheetData>",
            "<sheetData><c r=\"XFE1\"><v>1</v></c></sheetData>",
            "<sheetData><c r=\"A1048577\"><v>1</v></c></sheetData>",
            "<sheetData><c r=A1><v>1</v></c></sheetData>",
        ] {
            assert_eq!(read(data).unwrap_err(), Refused::Damaged, "{data}");
        }
    }
}
