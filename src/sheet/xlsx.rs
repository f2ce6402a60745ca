//! Zipped spreadsheets of Excel and WPS: the parts, and how they belong together.

mod cells;
mod strings;
mod styles;

use super::package::{Package, Part, Relation, resolved};
use super::xml::Piece;
use super::{Cells, Contents, Refused, Sheet};
use cells::Tables;

/// Reads .xlsx and .xlsm.
pub(super) fn read(bytes: &[u8]) -> Result<Contents, Refused> {
    let mut package = Package::new(bytes)?;
    let root = package.relations("")?;
    let workbook = root.iter().find(|it| it.kind == "officeDocument");
    let workbook = workbook
        .and_then(|it| it.target.clone())
        .unwrap_or_else(|| "xl/workbook.xml".to_owned());
    let relations = package.relations(&workbook)?;
    let (listed, epoch_1904) = listed(&mut package, &workbook)?;
    let strings = match related(&mut package, &relations, (&workbook, "sharedStrings"))? {
        Some(mut part) => strings::shared(&mut part)?,
        None => Vec::new(),
    };
    let styles = match related(&mut package, &relations, (&workbook, "styles"))? {
        Some(mut part) => styles::styles(&mut part)?,
        None => Vec::new(),
    };
    let tables = Tables {
        strings,
        styles,
        epoch_1904,
    };
    let mut sheets = Vec::new();
    let mut left = Cells::default();
    for (name, id) in listed {
        let mut sheet = Sheet::new(name);
        // A module of old macros is listed like a sheet and has no part.
        if !id.is_empty() {
            let relation = relations.iter().find(|it| it.id == id);
            let relation = relation.ok_or(Refused::Damaged)?;
            if relation.kind != "worksheet" {
                continue;
            }
            let target = relation.target.as_deref().ok_or(Refused::Damaged)?;
            let mut part = package.part(target)?.ok_or(Refused::Damaged)?;
            cells::worksheet(&mut part, &tables, &mut sheet, &mut left)?;
        }
        sheets.push(sheet);
    }
    Ok(Contents { sheets, epoch_1904 })
}

/// Names and relation ids of the sheets, and whether days count from 1904.
fn listed(
    package: &mut Package<'_>,
    workbook: &str,
) -> Result<(Vec<(String, String)>, bool), Refused> {
    let mut part = package.part(workbook)?.ok_or(Refused::Damaged)?;
    let mut sheets = Vec::new();
    let mut epoch_1904 = false;
    while let Some(piece) = part.next()? {
        match piece {
            Piece::Open(tag) if tag.name == b"sheet" => {
                let id = tag.attribute("id")?.unwrap_or_default();
                sheets.push((tag.attribute("name")?.unwrap_or_default(), id));
            }
            Piece::Open(tag) if tag.name == b"workbookPr" => {
                // An extension has an element of the same name without this attribute.
                if let Some(value) = tag.attribute("date1904")? {
                    epoch_1904 = matches!(value.as_str(), "1" | "true" | "on");
                }
            }
            Piece::Close(b"workbook") => return Ok((sheets, epoch_1904)),
            _ => {}
        }
    }
    Err(Refused::Damaged)
}

/// A part the workbook has once, where it says or else where it usually is.
fn related<'p, 'a>(
    package: &'p mut Package<'a>,
    relations: &[Relation],
    (workbook, kind): (&str, &str),
) -> Result<Option<Part<'p, 'a>>, Refused> {
    let told = relations.iter().find(|it| it.kind == kind);
    let usual = || resolved(workbook, &format!("{kind}.xml"));
    match told.and_then(|it| it.target.clone()).or_else(usual) {
        Some(path) => package.part(&path),
        None => Ok(None),
    }
}
