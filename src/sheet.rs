//! What a file says: sheets and cells, located, not yet understood.

mod delimited;
mod fields;
mod hidden;
mod markup;
mod ods;
mod order;
pub(crate) mod package;
pub mod parcel;
mod recent;
mod shown;
mod sniff;
mod xls;
mod xlsb;
pub(crate) mod xlsx;
pub(crate) mod xml;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

pub use hidden::Hidden;
pub use sniff::Format;

use hidden::Ranges;

use crate::map::HashMap;

/// Cells one file may hold; more is refused before it fills the memory.
pub const MAX_CELLS: usize = 6_000_000;
/// Bytes a packed file may unpack to.
pub const MAX_UNPACKED: u64 = 512 << 20;
/// Merged cells are spread over at most this many cells of a sheet.
const MAX_COVERED: usize = 400_000;

/// Columns right of the last used one that merged cells are known to reach into.
const MAX_MARGIN: u16 = 32;

/// The position of one cell; every index counts from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CellRef {
    /// Index of the file in the check's order.
    pub file: u32,
    /// Index of the sheet in its file.
    pub sheet: u16,
    /// Row.
    pub row: u32,
    /// Column.
    pub col: u16,
}

/// A rectangle of cells on one sheet, both corners included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// The upper-left cell.
    pub from: CellRef,
    /// The lower-right cell.
    pub to: CellRef,
}

impl From<CellRef> for Span {
    fn from(cell: CellRef) -> Self {
        Self {
            from: cell,
            to: cell,
        }
    }
}

/// Letters of a column: 0 is `A`, 26 is `AA`.
#[must_use]
pub fn column_letters(col: u16) -> String {
    let mut letters = Vec::new();
    let mut rest = u32::from(col) + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.into_iter().rev().collect()
}

/// Column of some letters; `None` when they are no column.
#[must_use]
pub fn column_index(letters: &str) -> Option<u16> {
    if letters.is_empty() || letters.len() > 3 {
        return None;
    }
    let mut index = 0_u32;
    for letter in letters.bytes() {
        let digit = letter
            .to_ascii_uppercase()
            .checked_sub(b'A')
            .filter(|it| *it < 26)?;
        index = index * 26 + u32::from(digit) + 1;
    }
    u16::try_from(index - 1).ok()
}

/// Row and column of a cell's name: `C7` is `(6, 2)`; `None` when it is none.
#[must_use]
pub fn place(name: &str) -> Option<(u32, u16)> {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (letters, row) = name.split_at_checked(letters)?;
    let row: u32 = row.parse().ok()?;
    Some((row.checked_sub(1)?, column_index(letters)?))
}

impl fmt::Display for CellRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", column_letters(self.col), self.row + 1)
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.from == self.to {
            self.from.fmt(f)
        } else {
            write!(f, "{}:{}", self.from, self.to)
        }
    }
}

/// What one cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text, never empty.
    Text(Arc<str>),
    /// A number that is not formatted as a date.
    Number(f64),
    /// A number formatted as a date: year, month, day.
    Date(i32, u32, u32),
    /// True or false.
    Bool(bool),
    /// A formula's error, such as `#REF!`.
    Error(Arc<str>),
}

impl Value {
    /// The value as a person sees it; whole numbers carry no point.
    #[must_use]
    pub fn text(&self) -> String {
        self.shown().into_owned()
    }

    /// The same, borrowed where the cell holds text.
    #[must_use]
    pub fn shown(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) | Self::Error(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Date(y, m, d) => Cow::Owned(format!("{y}-{m:02}-{d:02}")),
            Self::Bool(true) => Cow::Borrowed("是"),
            Self::Bool(false) => Cow::Borrowed("否"),
        }
    }
}

/// Why a file could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// No spreadsheet: a Word file, a picture, a zip.
    NotATable,
    /// Protected by a password.
    Encrypted,
    /// A spreadsheet that is broken.
    Damaged,
    /// More cells or bytes than can be handled.
    TooLarge,
    /// Nothing in it.
    Empty,
    /// A spreadsheet of a kind this kit does not read.
    Unsupported,
}

impl Refused {
    /// The code of the contract.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotATable => "not-a-table",
            Self::Encrypted => "encrypted",
            Self::Damaged => "damaged",
            Self::TooLarge => "too-large",
            Self::Empty => "empty",
            Self::Unsupported => "unsupported",
        }
    }

    /// What is wrong and what to do, for the person.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::NotATable => "这不是电子表格。请选择 .xlsx、.xls、.ods 或 .csv 文件。",
            Self::Encrypted => "这个文件加了密码。请先在 WPS 或 Excel 里取消密码，保存后再选。",
            Self::Damaged => {
                "这个文件打不开，可能没有传完整。请用 WPS 或 Excel 打开后另存一份再选。"
            }
            Self::TooLarge => {
                "这个文件太大。请删掉数据下方和右侧的空白行列，或者拆成几个文件再选。"
            }
            Self::Empty => "这个文件里没有内容。",
            Self::Unsupported => "这种格式暂时不能读。请用 WPS 或 Excel 打开，另存为 .xlsx 再选。",
        }
    }
}

/// A file as read. Reading never fails: `refused` says why there are no sheets.
#[derive(Debug)]
pub struct Workbook {
    /// The format its content has, whatever its name says.
    pub format: Format,
    /// Its sheets, in their order; empty when refused.
    pub sheets: Vec<Sheet>,
    /// Why it could not be read.
    pub refused: Option<Refused>,
    /// Whether merged cells are known. A .csv made from merged cells has blanks instead.
    pub knows_merges: bool,
    /// Whether its days count from 1904: a date written as a plain number is then 1,462 days later.
    pub epoch_1904: bool,
}

/// What a reader found in a file.
#[derive(Debug, Default)]
struct Contents {
    sheets: Vec<Sheet>,
    epoch_1904: bool,
}

impl From<Vec<Sheet>> for Contents {
    fn from(sheets: Vec<Sheet>) -> Self {
        Self {
            sheets,
            epoch_1904: false,
        }
    }
}

/// How many cells a file may still bring.
#[derive(Debug)]
struct Cells(usize);

impl Default for Cells {
    fn default() -> Self {
        Self(MAX_CELLS)
    }
}

impl Cells {
    fn take_one(&mut self) -> Result<(), Refused> {
        self.0 = self.0.checked_sub(1).ok_or(Refused::TooLarge)?;
        Ok(())
    }
}

/// One sheet: rows of cells, sparse both ways.
#[derive(Debug, Default)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Whether the file hides it.
    pub is_hidden: bool,
    hidden_rows: Ranges,
    hidden_columns: Ranges,
    rows: Vec<Row>,
    /// Rows that came behind later ones, and whether cells came so, until it is settled.
    late: BTreeMap<u32, Vec<(u16, Value)>>,
    is_disordered: bool,
    width: u16,
    merges: Vec<(Place, Place)>,
    covered: HashMap<Place, Place>,
    /// Cells merges were spread over, counted again for each merge.
    spread: usize,
}

/// Row and column.
type Place = (u32, u16);

#[derive(Debug)]
struct Row {
    index: u32,
    cells: Vec<(u16, Value)>,
}

impl Sheet {
    /// An empty sheet.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Makes the cells of a rectangle, given as `(row, col)` corners, read as its upper-left one.
    pub fn merge(&mut self, from: (u32, u16), to: (u32, u16)) {
        let last = self.rows.last().map_or(0, |it| it.index);
        let end = self.width.max(1) - 1;
        let to = (to.0.min(last), to.1.min(end.saturating_add(MAX_MARGIN)));
        if from >= to || from.1 > to.1 {
            return;
        }
        self.merges.push((from, to));
        for row in from.0..=to.0 {
            for col in from.1..=to.1.min(end) {
                if self.spread >= MAX_COVERED {
                    return;
                }
                self.spread += 1;
                if (row, col) != from {
                    self.covered.insert((row, col), from);
                }
            }
        }
    }

    /// The indices of the rows that hold anything, ascending.
    pub fn row_indices(&self) -> impl Iterator<Item = u32> + '_ {
        self.rows.iter().map(|it| it.index)
    }

    /// The cells of one row that hold anything, without what merged cells bring in.
    #[must_use]
    pub fn row(&self, index: u32) -> &[(u16, Value)] {
        // Most sheets have no blank rows, so that a row's index tells its place.
        let first = self.rows.first().map_or(0, |it| it.index);
        let guess = self.rows.get(index.wrapping_sub(first) as usize);
        let row = guess.filter(|it| it.index == index).or_else(|| {
            let at = self.rows.binary_search_by_key(&index, |it| it.index).ok()?;
            self.rows.get(at)
        });
        row.map_or(&[], |it| it.cells.as_slice())
    }

    /// The value of a cell and where it really stands, merged cells resolved.
    #[must_use]
    pub fn get(&self, row: u32, col: u16) -> Option<(&Value, (u32, u16))> {
        let covering = (!self.covered.is_empty()).then(|| self.covered.get(&(row, col)));
        let place = covering.flatten().copied().unwrap_or((row, col));
        let cells = self.row(place.0);
        // Most rows have no blank cells, so that a column's index tells its place.
        let guess = cells.get(usize::from(place.1));
        let cell = guess.filter(|it| it.0 == place.1).or_else(|| {
            let at = cells.binary_search_by_key(&place.1, |it| it.0).ok()?;
            cells.get(at)
        });
        cell.map(|it| (&it.1, place))
    }

    /// Whether a cell is hidden under a merged one that starts elsewhere.
    #[must_use]
    pub fn is_covered(&self, row: u32, col: u16) -> bool {
        self.covered.contains_key(&(row, col))
    }

    /// Merged rectangles, as `(row, col)` corners; some reach into columns right of the last used one.
    #[must_use]
    pub fn merges(&self) -> &[(Place, Place)] {
        &self.merges
    }

    /// One more than the last used column.
    #[must_use]
    pub fn width(&self) -> u16 {
        self.width
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// Reads a file by its content.
#[must_use]
pub fn read(bytes: &[u8]) -> Workbook {
    let format = match sniff::sniff(bytes) {
        Ok(format) => format,
        Err(refused) => return refuse(Format::Unknown, refused),
    };
    let contents = match format {
        Format::Csv => delimited::read(bytes).map(Contents::from),
        Format::Html => markup::html(bytes).map(Contents::from),
        Format::Xml2003 => markup::xml2003(bytes).map(Contents::from),
        Format::Unknown => Err(Refused::NotATable),
        Format::Xlsx | Format::Xlsm => xlsx::read(bytes),
        Format::Ods => ods::read(bytes).map(Contents::from),
        Format::Xlsb => xlsb::read(bytes),
        Format::Xls => xls::read(bytes),
    };
    let contents = contents.map(|mut it| {
        it.sheets.iter_mut().for_each(Sheet::settle);
        it
    });
    match contents {
        Ok(it) if it.sheets.is_empty() && format == Format::Xlsx => refuse(format, Refused::Empty),
        Ok(it) if it.sheets.is_empty() => refuse(format, Refused::Damaged),
        Ok(it) if format == Format::Csv && it.sheets.iter().all(Sheet::is_empty) => {
            refuse(format, Refused::Empty)
        }
        Ok(it) => Workbook {
            format,
            sheets: it.sheets,
            refused: None,
            knows_merges: !matches!(format, Format::Csv | Format::Xlsb),
            epoch_1904: it.epoch_1904,
        },
        Err(refused) => refuse(format, refused),
    }
}

/// Reads rows copied from a spreadsheet: cells parted by tabs, quoted where they hold line ends.
#[must_use]
pub fn pasted(text: &str) -> Workbook {
    match delimited::pasted(text) {
        Ok(sheets) => Workbook {
            format: Format::Csv,
            sheets,
            refused: None,
            knows_merges: false,
            epoch_1904: false,
        },
        Err(refused) => refuse(Format::Csv, refused),
    }
}

/// A file that could not be read.
#[must_use]
pub fn refuse(format: Format, refused: Refused) -> Workbook {
    Workbook {
        format,
        sheets: Vec::new(),
        refused: Some(refused),
        knows_merges: false,
        epoch_1904: false,
    }
}
