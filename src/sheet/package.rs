//! The parts of a zipped spreadsheet, and how they refer to each other.

use std::collections::BTreeMap;
use std::io::{self, Cursor, Read};

use zip::ZipArchive;
use zip::read::ZipFile;

use super::xml::{Lexer, Piece, Tag, refusal};
use super::{MAX_UNPACKED, Refused};

/// What a part refers to.
pub(crate) struct Relation {
    /// What the part calls it.
    pub(crate) id: String,
    /// The last word of its type.
    pub(crate) kind: String,
    /// A path in the package; `None` when it leads out of it.
    pub(crate) target: Option<String>,
}

/// The parts of a zipped spreadsheet, by their paths.
pub(crate) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    places: BTreeMap<String, usize>,
    /// Bytes that may still be unpacked.
    left: u64,
}

impl<'a> Package<'a> {
    /// Opens a zip.
    pub(crate) fn new(bytes: &'a [u8]) -> Result<Self, Refused> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::Damaged)?;
        let mut places = BTreeMap::new();
        for index in 0..archive.len() {
            if let Ok(Some(name)) = archive.name_for_index(index).transpose() {
                places.entry(canonical(&name)).or_insert(index);
            }
        }
        Ok(Self {
            archive,
            places,
            left: MAX_UNPACKED,
        })
    }

    /// A part as XML; `None` when there is none at this path.
    pub(super) fn part(&mut self, path: &str) -> Result<Option<Part<'_, 'a>>, Refused> {
        self.stream(path)?.map(Lexer::new).transpose()
    }

    /// The bytes of a part; `None` when there is none at this path.
    pub(super) fn stream(&mut self, path: &str) -> Result<Option<Unpacked<'_, 'a>>, Refused> {
        let Some(index) = self.places.get(&canonical(path)) else {
            return Ok(None);
        };
        let file = self.archive.by_index(*index);
        Ok(Some(Unpacked {
            file: file.map_err(|_| Refused::Damaged)?,
            left: &mut self.left,
        }))
    }

    /// The content of a part; `None` when there is none at this path.
    pub(crate) fn content(&mut self, path: &str) -> Result<Option<Vec<u8>>, Refused> {
        let Some(mut part) = self.stream(path)? else {
            return Ok(None);
        };
        let mut content = Vec::new();
        let read = part.read_to_end(&mut content);
        read.map_err(|it| refusal(&it))?;
        Ok(Some(content))
    }

    /// Whether there is a part at this path.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.places.contains_key(&canonical(path))
    }

    /// Its entries as they are packed, to be copied.
    pub(crate) fn into_archive(self) -> ZipArchive<Cursor<&'a [u8]>> {
        self.archive
    }

    /// What a part refers to; the package itself is the part without a path.
    pub(crate) fn relations(&mut self, part: &str) -> Result<Vec<Relation>, Refused> {
        let mut relations = Vec::new();
        let Some(mut list) = self.part(&relations_path(part))? else {
            return Ok(relations);
        };
        while let Some(piece) = list.next()? {
            match piece {
                Piece::Open(tag) if tag.name == b"Relationship" => {
                    relations.push(relation(tag, part)?);
                }
                Piece::Close(b"Relationships") => break,
                _ => {}
            }
        }
        Ok(relations)
    }
}

/// Where a part's relations stand.
pub(crate) fn relations_path(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    let slash = if folder.is_empty() { "" } else { "/" };
    format!("{folder}{slash}_rels/{name}.rels")
}

fn relation(tag: Tag<'_>, part: &str) -> Result<Relation, Refused> {
    let text = |name| Ok(tag.attribute(name)?.unwrap_or_default());
    let kind = text("Type")?;
    let is_outside = text("TargetMode")? == "External";
    Ok(Relation {
        id: text("Id")?,
        kind: kind.rsplit('/').next().unwrap_or_default().to_owned(),
        target: (!is_outside)
            .then(|| resolved(part, &tag.attribute("Target").ok()??))
            .flatten(),
    })
}

/// The path a part means by a target; `None` when it leads out of the package.
pub(super) fn resolved(part: &str, target: &str) -> Option<String> {
    let target = target.replace('\\', "/");
    let mut path: Vec<&str> = if target.starts_with('/') {
        Vec::new()
    } else {
        part.split('/')
            .rev()
            .skip(1)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .collect()
    };
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                path.pop()?;
            }
            step => path.push(step),
        }
    }
    Some(path.join("/"))
}

/// Entry names differ in case and in the direction of their slashes.
pub(crate) fn canonical(path: &str) -> String {
    let path = path.replace('\\', "/");
    path.trim_start_matches('/').to_ascii_lowercase()
}

/// A part while it is unpacked.
pub(super) type Part<'p, 'a> = Lexer<Unpacked<'p, 'a>>;

/// Bytes of a part, counted: what a zip says of its sizes may be a lie.
pub(super) struct Unpacked<'p, 'a> {
    file: ZipFile<'p, Cursor<&'a [u8]>>,
    left: &'p mut u64,
}

impl Read for Unpacked<'_, '_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let size = self.file.read(buffer)?;
        let left = self.left.checked_sub(size as u64);
        *self.left = left.ok_or(io::ErrorKind::QuotaExceeded)?;
        Ok(size)
    }
}
