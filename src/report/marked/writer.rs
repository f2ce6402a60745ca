//! A worksheet written again, piece by piece. What is not concerned stays byte for byte.

use std::collections::{BTreeMap, BTreeSet};

use super::markup::{cell_text, closing, edited, opened, prefix, root, told};
use super::survey::{Position, Survey, number, range};
use super::worksheet::address;
use super::{Changes, Place, WIDTH};
use crate::sheet::column_letters;
use crate::sheet::xml::{Piece, Pieces, Tag};

/// The children of a worksheet, in the order Excel insists on.
const ORDER: [&str; 39] = [
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetCalcPr",
    "sheetProtection",
    "protectedRanges",
    "scenarios",
    "autoFilter",
    "sortState",
    "dataConsolidate",
    "customSheetViews",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
    "smartTags",
    "drawing",
    "legacyDrawing",
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
    "extLst",
];

/// What a cell shall be.
pub(super) struct Cell {
    /// Its format.
    pub(super) style: usize,
    /// `None`: what it holds.
    pub(super) content: Option<Content>,
}

/// What a cell shall hold.
pub(super) enum Content {
    /// Text, as it stands.
    Text(String),
    /// A number.
    Number(String),
    /// Nothing.
    Blank,
}

/// The definition of a wide column.
pub(super) fn column(prefix: &str, col: u16, more: &str) -> String {
    let number = u32::from(col) + 1;
    format!(
        "<{prefix}col min=\"{number}\" max=\"{number}\" width=\"{WIDTH}\" customWidth=\"1\"{more}/>"
    )
}

/// Writes a worksheet again.
pub(super) struct Writer<'a> {
    /// The prefix of its names.
    pub(super) prefix: String,
    survey: &'a Survey,
    cells: &'a BTreeMap<Place, Cell>,
    /// How high rows must be, in points.
    heights: &'a BTreeMap<u32, u32>,
    /// Cells that are not there yet, by row.
    missing: BTreeMap<u32, Vec<u16>>,
    /// Children that are not there yet, in order.
    pub(super) inserts: Vec<(&'static str, String)>,
    /// Columns to be widened.
    pub(super) wide: BTreeSet<u16>,
    /// What its filter shall cover, if it changes.
    pub(super) filter: Option<String>,
    out: Vec<u8>,
}

impl<'a> Writer<'a> {
    /// Made ready to write these cells.
    pub(super) fn new(
        document: &[u8],
        (survey, changes): (&'a Survey, &'a Changes),
        cells: &'a BTreeMap<Place, Cell>,
    ) -> Result<Self, String> {
        let mut missing: BTreeMap<u32, Vec<u16>> = BTreeMap::new();
        for (row, col) in cells.keys() {
            if !survey.cells.contains_key(&(*row, *col)) {
                missing.entry(*row).or_default().push(*col);
            }
        }
        Ok(Self {
            prefix: prefix(root(document)?),
            survey,
            cells,
            heights: &changes.heights,
            missing,
            inserts: Vec::new(),
            wide: BTreeSet::new(),
            filter: None,
            out: Vec::with_capacity(document.len() + 64 * cells.len()),
        })
    }

    /// Writes the worksheet.
    pub(super) fn write(mut self, document: &[u8]) -> Result<Vec<u8>, String> {
        let mut pieces = Pieces::new(document);
        let mut depth = 0_usize;
        while let Some((piece, bytes)) = pieces.next().map_err(told)? {
            match piece {
                Piece::Open(tag) if depth == 1 => {
                    let rank = if tag.name == b"AlternateContent" {
                        inner_rank(&pieces)
                    } else {
                        rank(tag.name)
                    };
                    self.insert_before(rank);
                    match tag.name {
                        b"sheetData" => {
                            self.data(&mut pieces, (bytes, tag.is_empty))?;
                            continue;
                        }
                        b"cols" if !self.wide.is_empty() && !tag.is_empty => {
                            self.columns(&mut pieces, bytes)?;
                            continue;
                        }
                        b"dimension" => self.dimension(bytes, tag.attribute("ref").map_err(told)?),
                        b"autoFilter" if self.filter.is_some() => {
                            let set = [("ref", self.filter.as_deref())];
                            self.out.extend(edited(bytes, &set));
                        }
                        _ => self.out.extend_from_slice(bytes),
                    }
                    depth += usize::from(!tag.is_empty);
                    continue;
                }
                Piece::Open(tag) => depth += usize::from(!tag.is_empty),
                Piece::Close(_) => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        self.insert_before(Some(ORDER.len()));
                    }
                }
                _ => {}
            }
            self.out.extend_from_slice(bytes);
        }
        Ok(self.out)
    }

    fn insert_before(&mut self, here: Option<usize>) {
        while let (Some(here), Some((name, text))) = (here, self.inserts.first())
            && rank(name.as_bytes()) < Some(here)
        {
            self.out.extend_from_slice(text.as_bytes());
            self.inserts.remove(0);
        }
    }

    fn dimension(&mut self, bytes: &[u8], covered: Option<String>) {
        let covered = covered.and_then(|it| range(&it));
        let (Some((from, to)), false) = (covered, self.missing.is_empty()) else {
            return self.out.extend_from_slice(bytes);
        };
        let cells = || {
            self.missing
                .iter()
                .flat_map(|it| it.1.iter().map(move |col| (*it.0, *col)))
        };
        let rows = || cells().map(|it| it.0);
        let cols = || cells().map(|it| it.1);
        let first = (
            rows().min().map_or(from.0, |it| it.min(from.0)),
            cols().min().map_or(from.1, |it| it.min(from.1)),
        );
        let last = (
            rows().max().map_or(to.0, |it| it.max(to.0)),
            cols().max().map_or(to.1, |it| it.max(to.1)),
        );
        let all = format!("{}:{}", address(first), address(last));
        self.out.extend(edited(bytes, &[("ref", Some(&all))]));
    }

    /// Column definitions, those of wide columns cut out of the ones that cover them.
    fn columns(&mut self, pieces: &mut Pieces<'_>, start: &[u8]) -> Result<(), String> {
        self.out.extend_from_slice(start);
        while let Some((piece, bytes)) = pieces.next().map_err(told)? {
            match piece {
                Piece::Open(tag) if tag.name == b"col" => {
                    let (min, max) = (
                        number(tag, "min")?.unwrap_or(0),
                        number(tag, "max")?.unwrap_or(0),
                    );
                    let style = tag.attribute("style").map_err(told)?;
                    let style = style.and_then(|it| it.parse::<u32>().ok());
                    let style = style.map_or(String::new(), |it| format!(" style=\"{it}\""));
                    self.wide_until(min);
                    let mut from = min;
                    while let Some(col) =
                        self.wide.first().copied().filter(|it| u32::from(*it) < max)
                    {
                        self.wide.remove(&col);
                        let number = u32::from(col) + 1;
                        self.part(bytes, (from, number - 1));
                        let text = column(&self.prefix, col, &style);
                        self.out.extend_from_slice(text.as_bytes());
                        from = number + 1;
                    }
                    if from == min {
                        self.out.extend_from_slice(bytes);
                        continue;
                    }
                    self.part(bytes, (from, max));
                    while !tag.is_empty
                        && let Some((piece, _)) = pieces.next().map_err(told)?
                    {
                        if matches!(piece, Piece::Close(b"col")) {
                            break;
                        }
                    }
                    continue;
                }
                Piece::Close(b"cols") => {
                    self.wide_until(u32::MAX);
                    self.out.extend_from_slice(bytes);
                    return Ok(());
                }
                _ => {}
            }
            self.out.extend_from_slice(bytes);
        }
        Ok(())
    }

    /// Wide columns before one.
    fn wide_until(&mut self, number: u32) {
        while let Some(col) = self
            .wide
            .first()
            .copied()
            .filter(|it| u32::from(*it) + 1 < number)
        {
            self.wide.remove(&col);
            let text = column(&self.prefix, col, "");
            self.out.extend_from_slice(text.as_bytes());
        }
    }

    fn part(&mut self, tag: &[u8], (from, to): (u32, u32)) {
        if from <= to {
            let (min, max) = (from.to_string(), to.to_string());
            let set = [("min", Some(min.as_str())), ("max", Some(max.as_str()))];
            let tag = edited(tag, &set);
            let start = tag.strip_suffix(b"/>").or(tag.strip_suffix(b">"));
            self.out.extend_from_slice(start.unwrap_or(&tag));
            self.out.extend_from_slice(b"/>");
        }
    }

    fn data(
        &mut self,
        pieces: &mut Pieces<'_>,
        (start, is_empty): (&[u8], bool),
    ) -> Result<(), String> {
        if is_empty {
            if self.missing.is_empty() {
                self.out.extend_from_slice(start);
            } else {
                self.out.extend_from_slice(&opened(start));
                self.rows_before(u32::MAX);
                self.out.extend(closing(start));
            }
            return Ok(());
        }
        self.out.extend_from_slice(start);
        let mut position = Position::default();
        while let Some((piece, bytes)) = pieces.next().map_err(told)? {
            match piece {
                Piece::Open(tag) if tag.name == b"row" => {
                    position.open_row(tag)?;
                    self.rows_before(position.row);
                    self.row(position.row, (bytes, tag))?;
                    if tag.is_empty {
                        position.close_row();
                    }
                }
                Piece::Close(b"row") => {
                    self.cells_before(position.row, None);
                    self.out.extend_from_slice(bytes);
                    position.close_row();
                }
                Piece::Open(tag) if tag.name == b"c" => {
                    let at = position.cell(tag)?;
                    self.cells_before(position.row, Some(at.1));
                    self.cell(pieces, at, (bytes, tag.is_empty))?;
                }
                Piece::Close(b"sheetData") => {
                    self.rows_before(u32::MAX);
                    self.out.extend_from_slice(bytes);
                    return Ok(());
                }
                _ => self.out.extend_from_slice(bytes),
            }
        }
        Ok(())
    }

    /// The start of a row, and all of it when it was empty.
    fn row(&mut self, row: u32, (bytes, tag): (&[u8], Tag<'_>)) -> Result<(), String> {
        let height = tag.attribute("ht").map_err(told)?;
        let height = height.and_then(|it| it.parse::<f64>().ok()).unwrap_or(0.0);
        let higher = self.heights.get(&row).filter(|it| f64::from(**it) > height);
        let higher = higher.map(ToString::to_string);
        let mut set = Vec::new();
        if let Some(points) = &higher {
            set.push(("ht", Some(points.as_str())));
        }
        let is_longer = self.missing.contains_key(&row);
        if is_longer {
            // How far a row reaches is a hint that would be wrong now.
            set.push(("spans", None));
        }
        if set.is_empty() {
            self.out.extend_from_slice(bytes);
            return Ok(());
        }
        let tag_bytes = edited(bytes, &set);
        if is_longer && tag.is_empty {
            self.out.extend_from_slice(&opened(&tag_bytes));
            self.cells_before(row, None);
            self.out.extend(closing(bytes));
        } else {
            self.out.extend(tag_bytes);
        }
        Ok(())
    }

    /// Rows that are not there yet, above one.
    fn rows_before(&mut self, row: u32) {
        let due = |it: &u32| *it < row && !self.survey.rows.contains_key(it);
        let due: Vec<u32> = self
            .missing
            .keys()
            .copied()
            .take_while(|it| *it < row)
            .filter(due)
            .collect();
        for row in due {
            let p = self.prefix.clone();
            let height = self.heights.get(&row);
            let height = height.map_or(String::new(), |it| format!(" ht=\"{it}\""));
            self.out
                .extend_from_slice(format!("<{p}row r=\"{}\"{height}>", row + 1).as_bytes());
            self.cells_before(row, None);
            self.out.extend_from_slice(format!("</{p}row>").as_bytes());
        }
    }

    /// Cells of a row that are not there yet, left of one.
    fn cells_before(&mut self, row: u32, col: Option<u16>) {
        let Some(open) = self.missing.get_mut(&row) else {
            return;
        };
        let end = col.map_or(open.len(), |col| open.partition_point(|it| *it < col));
        let due: Vec<u16> = open.drain(..end).collect();
        if open.is_empty() {
            self.missing.remove(&row);
        }
        for col in due {
            if let Some(cell) = self.cells.get(&(row, col)) {
                let head = format!(
                    "<{}c r=\"{}{}\">",
                    self.prefix,
                    column_letters(col),
                    row + 1
                );
                self.content(head.as_bytes(), cell);
            }
        }
    }

    fn cell(
        &mut self,
        pieces: &mut Pieces<'_>,
        at: Place,
        (bytes, is_empty): (&[u8], bool),
    ) -> Result<(), String> {
        let cells = self.cells;
        let Some(cell) = cells.get(&at) else {
            self.out.extend_from_slice(bytes);
            return Ok(());
        };
        if cell.content.is_none() {
            let style = cell.style.to_string();
            self.out.extend(edited(bytes, &[("s", Some(&style))]));
            return Ok(());
        }
        self.content(&opened(bytes), cell);
        while !is_empty && let Some((piece, _)) = pieces.next().map_err(told)? {
            if matches!(piece, Piece::Close(b"c")) {
                break;
            }
        }
        Ok(())
    }

    /// A whole cell, begun like another one.
    fn content(&mut self, tag: &[u8], cell: &Cell) {
        let style = cell.style.to_string();
        let kind = matches!(cell.content, Some(Content::Text(_))).then_some("inlineStr");
        let set = [
            ("s", Some(style.as_str())),
            ("t", kind),
            ("cm", None),
            ("vm", None),
        ];
        self.out.extend(edited(tag, &set));
        let p = &self.prefix;
        let inside = match &cell.content {
            Some(Content::Text(text)) => {
                format!(
                    "<{p}is><{p}t xml:space=\"preserve\">{}</{p}t></{p}is>",
                    cell_text(text)
                )
            }
            Some(Content::Number(number)) => format!("<{p}v>{number}</{p}v>"),
            Some(Content::Blank) | None => String::new(),
        };
        self.out.extend_from_slice(inside.as_bytes());
        self.out.extend(closing(tag));
    }
}

fn rank(name: &[u8]) -> Option<usize> {
    ORDER.iter().position(|it| it.as_bytes() == name)
}

/// The rank of what stands in an alternative.
fn inner_rank(pieces: &Pieces<'_>) -> Option<usize> {
    let mut pieces = pieces.clone();
    while let Ok(Some((piece, _))) = pieces.next() {
        match piece {
            Piece::Open(tag) if rank(tag.name).is_some() => return rank(tag.name),
            Piece::Close(b"AlternateContent") => return None,
            _ => {}
        }
    }
    None
}
