//! What stands on a worksheet where something is to be changed.

use std::collections::{BTreeMap, BTreeSet};

use super::Place;
use super::markup::told;
use crate::sheet::Refused;
use crate::sheet::xlsx::cells::{place, whole};
use crate::sheet::xml::{Piece, Pieces, Tag};

/// Where the pieces of a worksheet stand: cells and rows may leave out their own place.
#[derive(Debug, Default)]
pub(super) struct Position {
    /// The current row.
    pub(super) row: u32,
    col: u32,
}

impl Position {
    /// A row begins.
    pub(super) fn open_row(&mut self, tag: Tag<'_>) -> Result<(), String> {
        if let Some(row) = number(tag, "r")? {
            self.row = row.checked_sub(1).ok_or_else(|| told(Refused::Damaged))?;
        }
        self.col = 0;
        Ok(())
    }

    /// A row ends, or has no cells.
    pub(super) fn close_row(&mut self) {
        self.row += 1;
        self.col = 0;
    }

    /// A cell begins.
    pub(super) fn cell(&mut self, tag: Tag<'_>) -> Result<Place, String> {
        let given = tag.attribute("r").map_err(told)?;
        let at = match given {
            Some(text) => place(text.as_bytes()),
            None => u16::try_from(self.col).ok().map(|col| (self.row, col)),
        };
        let at = at.ok_or_else(|| told(Refused::Damaged))?;
        self.col = u32::from(at.1) + 1;
        Ok(at)
    }
}

/// A whole number an attribute gives.
pub(super) fn number(tag: Tag<'_>, name: &str) -> Result<Option<u32>, String> {
    let text = tag.attribute(name).map_err(told)?;
    Ok(text.and_then(|it| whole(it.as_bytes())))
}

/// A rectangle written like `A1:C7`.
pub(super) fn range(text: &str) -> Option<(Place, Place)> {
    let (from, to) = text.split_once(':').unwrap_or((text, text));
    Some((place(from.as_bytes())?, place(to.as_bytes())?))
}

/// A cell that exists.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Existing {
    /// Its format.
    pub(super) style: usize,
    /// Whether it holds a formula, and whether other cells rest on it.
    pub(super) formula: Option<bool>,
}

/// What a worksheet has.
#[derive(Debug, Default)]
pub(super) struct Survey {
    /// Cells that were asked for.
    pub(super) cells: BTreeMap<Place, Existing>,
    /// Rows that were asked for, with their format if they have one.
    pub(super) rows: BTreeMap<u32, Option<usize>>,
    /// First and last column and format of column definitions.
    pub(super) columns: Vec<(u32, u32, usize)>,
    /// Whether it has column definitions.
    pub(super) has_columns: bool,
    /// What the drawing of its notes is called.
    pub(super) legacy: Option<String>,
    /// What its filter covers.
    pub(super) filter: Option<(Place, Place)>,
    /// Whether there is a filter, of whatever kind, or a filter would not be wanted.
    pub(super) is_filtered: bool,
}

impl Survey {
    /// Looks at the cells asked for and at what is told of the sheet as a whole.
    pub(super) fn new(document: &[u8], wanted: &BTreeSet<Place>) -> Result<Self, String> {
        let rows: BTreeSet<u32> = wanted.iter().map(|it| it.0).collect();
        let mut survey = Self::default();
        let mut position = Position::default();
        let mut current = None;
        let mut pieces = Pieces::new(document);
        let mut depth = 0_usize;
        while let Some((piece, _)) = pieces.next().map_err(told)? {
            match piece {
                Piece::Open(tag) => {
                    match tag.name {
                        b"row" => {
                            position.open_row(tag)?;
                            if rows.contains(&position.row) {
                                survey.row(position.row, tag)?;
                            }
                            if tag.is_empty {
                                position.close_row();
                            }
                        }
                        b"c" => {
                            let at = position.cell(tag)?;
                            current = wanted.contains(&at).then_some(at);
                            if current.is_some() {
                                let style = number(tag, "s")?.unwrap_or(0) as usize;
                                let formula = None;
                                survey.cells.insert(at, Existing { style, formula });
                            }
                        }
                        b"f" => survey.formula(current, tag)?,
                        _ if depth == 1 => survey.child(tag)?,
                        b"col" => survey.column(tag)?,
                        _ => {}
                    }
                    depth += usize::from(!tag.is_empty);
                }
                Piece::Close(name) => {
                    depth = depth.saturating_sub(1);
                    if name == b"row" {
                        position.close_row();
                    }
                }
                _ => {}
            }
        }
        Ok(survey)
    }

    fn row(&mut self, row: u32, tag: Tag<'_>) -> Result<(), String> {
        let custom = tag.attribute("customFormat").map_err(told)?;
        let has = custom.is_some_and(|it| it == "1" || it == "true");
        let style = number(tag, "s")?.filter(|_| has).map(|it| it as usize);
        self.rows.entry(row).or_insert(style);
        Ok(())
    }

    fn formula(&mut self, current: Option<Place>, tag: Tag<'_>) -> Result<(), String> {
        // A formula that covers cells says which.
        let covers = tag.attribute("ref").map_err(told)?.is_some();
        if let Some(cell) = current.and_then(|at| self.cells.get_mut(&at)) {
            cell.formula = Some(covers);
        }
        Ok(())
    }

    fn column(&mut self, tag: Tag<'_>) -> Result<(), String> {
        if let (Some(min), Some(max)) = (number(tag, "min")?, number(tag, "max")?) {
            let style = number(tag, "style")?.unwrap_or(0) as usize;
            self.columns.push((min, max, style));
        }
        Ok(())
    }

    fn child(&mut self, tag: Tag<'_>) -> Result<(), String> {
        match tag.name {
            b"cols" => self.has_columns = true,
            b"legacyDrawing" => self.legacy = tag.attribute("id").map_err(told)?,
            b"autoFilter" => {
                self.is_filtered = true;
                let covered = tag.attribute("ref").map_err(told)?;
                self.filter = covered.and_then(|it| range(&it));
            }
            b"tableParts" | b"sheetProtection" => self.is_filtered = true,
            _ => {}
        }
        Ok(())
    }

    /// The format a cell has, or would have if it were there.
    pub(super) fn style(&self, at: Place) -> usize {
        let of_row = || self.rows.get(&at.0).copied().flatten();
        let col = u32::from(at.1) + 1;
        let of_column = || {
            let mut columns = self.columns.iter();
            columns.find(|it| it.0 <= col && col <= it.1).map(|it| it.2)
        };
        let own = self.cells.get(&at).map(|it| it.style);
        own.or_else(of_row).or_else(of_column).unwrap_or(0)
    }
}
