//! Which cell formats show a number as a date.

use std::io::Read;

use super::super::Refused;
use super::super::shown::{Shown, built_in, by_code};
use super::super::xml::{Lexer, Piece};
use crate::map::HashMap;

/// How each cell format of a workbook shows numbers, by its index.
pub(super) fn styles<R: Read>(lexer: &mut Lexer<R>) -> Result<Vec<Shown>, Refused> {
    let mut codes: HashMap<u32, Shown> = HashMap::default();
    let mut shown = Vec::new();
    let mut in_formats = false;
    while let Some(piece) = lexer.next()? {
        match piece {
            Piece::Open(tag) if tag.name == b"numFmt" => {
                let id = tag.attribute("numFmtId")?.and_then(|it| it.parse().ok());
                if let (Some(id), Some(code)) = (id, tag.attribute("formatCode")?) {
                    codes.entry(id).or_insert_with(|| by_code(&code));
                }
            }
            Piece::Open(tag) if tag.name == b"cellXfs" => in_formats = !tag.is_empty,
            Piece::Close(b"cellXfs") => in_formats = false,
            Piece::Open(tag) if in_formats && tag.name == b"xf" => {
                let id = tag.attribute("numFmtId")?.and_then(|it| it.parse().ok());
                let id = id.unwrap_or(0);
                shown.push(codes.get(&id).copied().unwrap_or_else(|| built_in(id)));
            }
            _ => {}
        }
    }
    Ok(shown)
}
