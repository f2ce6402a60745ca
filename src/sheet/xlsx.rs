//! Zipped spreadsheets of Excel and WPS: the parts, and how they belong together.

pub(crate) mod cells;
mod strings;
mod styles;

use super::package::{Package, Part, Relation, resolved};
use super::xml::Piece;
use super::{Cells, Contents, Refused, Sheet};
use cells::Tables;

/// Reads .xlsx and .xlsm.
pub(super) fn read(bytes: &[u8]) -> Result<Contents, Refused> {
    let mut package = Package::new(bytes)?;
    let parts = parts(&mut package)?;
    let strings = match parts.related(&mut package, "sharedStrings")? {
        Some(mut part) => strings::shared(&mut part)?,
        None => Vec::new(),
    };
    let styles = match parts.related(&mut package, "styles")? {
        Some(mut part) => styles::styles(&mut part)?,
        None => Vec::new(),
    };
    let epoch_1904 = parts.epoch_1904;
    let tables = Tables {
        strings,
        styles,
        epoch_1904,
    };
    let mut sheets = Vec::new();
    let mut left = Cells::default();
    for listed in parts.sheets {
        let mut sheet = Sheet::new(listed.name);
        sheet.is_hidden = listed.is_hidden;
        if let Some(path) = &listed.path {
            let mut part = package.part(path)?.ok_or(Refused::Damaged)?;
            cells::worksheet(&mut part, &tables, &mut sheet, &mut left)?;
        }
        sheets.push(sheet);
    }
    Ok(Contents { sheets, epoch_1904 })
}

/// The parts of a workbook.
pub(crate) struct Parts {
    /// The workbook itself.
    pub(crate) workbook: String,
    /// What it refers to.
    pub(crate) relations: Vec<Relation>,
    /// The sheets that are read, in their order.
    pub(crate) sheets: Vec<Listed>,
    /// Whether its days count from 1904.
    pub(crate) epoch_1904: bool,
}

/// A sheet that is read.
pub(crate) struct Listed {
    /// Its name.
    pub(crate) name: String,
    /// Its place among all sheets, charts among them.
    pub(crate) place: usize,
    /// Where its part stands; `None` for a module of old macros.
    pub(crate) path: Option<String>,
    /// Whether the workbook hides it.
    pub(crate) is_hidden: bool,
}

impl Parts {
    /// Where a part the workbook has once stands: where it says, or else where it usually is.
    pub(crate) fn path(&self, kind: &str) -> Option<String> {
        let told = self.relations.iter().find(|it| it.kind == kind);
        let usual = || resolved(&self.workbook, &format!("{kind}.xml"));
        told.and_then(|it| it.target.clone()).or_else(usual)
    }

    fn related<'p, 'a>(
        &self,
        package: &'p mut Package<'a>,
        kind: &str,
    ) -> Result<Option<Part<'p, 'a>>, Refused> {
        match self.path(kind) {
            Some(path) => package.part(&path),
            None => Ok(None),
        }
    }
}

/// Finds the parts of a workbook.
pub(crate) fn parts(package: &mut Package<'_>) -> Result<Parts, Refused> {
    let root = package.relations("")?;
    let workbook = root.iter().find(|it| it.kind == "officeDocument");
    let workbook = workbook
        .and_then(|it| it.target.clone())
        .unwrap_or_else(|| "xl/workbook.xml".to_owned());
    let relations = package.relations(&workbook)?;
    let (listed, epoch_1904) = listed(package, &workbook)?;
    let mut sheets = Vec::new();
    for (
        place,
        Named {
            name,
            id,
            is_hidden,
        },
    ) in listed.into_iter().enumerate()
    {
        // A module of old macros is listed like a sheet and has no part.
        let mut path = None;
        if !id.is_empty() {
            let relation = relations.iter().find(|it| it.id == id);
            let relation = relation.ok_or(Refused::Damaged)?;
            if relation.kind != "worksheet" {
                continue;
            }
            path = Some(relation.target.clone().ok_or(Refused::Damaged)?);
        }
        sheets.push(Listed {
            name,
            place,
            path,
            is_hidden,
        });
    }
    Ok(Parts {
        workbook,
        relations,
        sheets,
        epoch_1904,
    })
}

/// A sheet as the workbook lists it.
struct Named {
    name: String,
    /// Of the relation to its part.
    id: String,
    is_hidden: bool,
}

/// The sheets, and whether days count from 1904.
fn listed(package: &mut Package<'_>, workbook: &str) -> Result<(Vec<Named>, bool), Refused> {
    let mut part = package.part(workbook)?.ok_or(Refused::Damaged)?;
    let mut sheets = Vec::new();
    let mut epoch_1904 = false;
    while let Some(piece) = part.next()? {
        match piece {
            Piece::Open(tag) if tag.name == b"sheet" => {
                let state = tag.attribute("state")?;
                sheets.push(Named {
                    name: tag.attribute("name")?.unwrap_or_default(),
                    id: tag.attribute("id")?.unwrap_or_default(),
                    is_hidden: state.is_some_and(|it| it != "visible"),
                });
            }
            Piece::Open(tag) if tag.name == b"workbookPr" => {
                // An extension has an element of the same name without this attribute.
                if let Some(value) = tag.attribute("date1904")? {
                    epoch_1904 = cells::is_true(value.as_bytes());
                }
            }
            Piece::Close(b"workbook") => return Ok((sheets, epoch_1904)),
            _ => {}
        }
    }
    Err(Refused::Damaged)
}
