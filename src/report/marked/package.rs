//! A zipped spreadsheet with changes made in its parts; every other part is copied as it is packed.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::Changes;
use super::markup::{appended, decoded, escaped, prefix, root, told};
use super::notes::{comments, drawing};
use super::styles::{BLANK, Styles};
use super::survey::Survey;
use super::worksheet::{patched, wanted};
use crate::report::xlsx::LEVEL;
use crate::sheet::Refused;
use crate::sheet::package::{Package, canonical, relations_path};
use crate::sheet::xlsx::{Listed, Parts, parts};
use crate::sheet::xml::{Piece, Pieces};

const CONTENT_TYPES: &str = "[Content_Types].xml";
const RELATIONSHIPS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_RELATIONSHIPS: &str = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const NO_RELATIONS: &[u8] = b"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
const TYPES: &str = "application/vnd.openxmlformats-officedocument";

/// The workbook with changes made on its sheets, by their place among those that are read.
pub(super) fn patch(
    original: &[u8],
    changes: &BTreeMap<usize, Changes>,
) -> Result<Vec<u8>, String> {
    let mut package = Package::new(original).map_err(told)?;
    let parts = parts(&mut package).map_err(told)?;
    let styles_path = parts.path("styles");
    let is_known = styles_path.as_deref().is_some_and(|it| package.has(it));
    let mut book = Book {
        package,
        new: BTreeMap::new(),
        gone: BTreeSet::new(),
        types: String::new(),
    };
    let styles = match styles_path.as_deref().filter(|_| is_known) {
        Some(path) => book.take(path)?.unwrap_or_default(),
        None => BLANK.to_vec(),
    };
    let mut styles = Styles::new(styles)?;
    for (index, changes) in changes {
        let listed = parts
            .sheets
            .get(*index)
            .ok_or_else(|| told(Refused::Damaged))?;
        if !changes.is_empty() {
            book.sheet(listed, changes, (&parts, &mut styles))?;
        }
    }
    if let Some(styles) = styles.finish()? {
        let path = styles_path.ok_or_else(|| told(Refused::Damaged))?;
        if !is_known {
            book.register(&path, "spreadsheetml.styles");
            let is_strict = book.is_strict(&parts.workbook)?;
            book.relate((&parts.workbook, is_strict), "styles", &path)?;
        }
        book.put(&path, styles);
    }
    book.register_all()?;
    book.finish()
}

/// A package while it changes.
struct Book<'a> {
    package: Package<'a>,
    /// New contents of parts by their canonical paths, each with its path.
    new: BTreeMap<String, (String, Vec<u8>)>,
    /// Canonical paths of parts left out.
    gone: BTreeSet<String>,
    /// What is to be told about new parts.
    types: String,
}

impl Book<'_> {
    /// A part as it is now.
    fn take(&mut self, path: &str) -> Result<Option<Vec<u8>>, String> {
        if let Some((_, content)) = self.new.get(&canonical(path)) {
            return Ok(Some(content.clone()));
        }
        let content = self.package.content(path).map_err(told)?;
        Ok(content.map(decoded))
    }

    fn put(&mut self, path: &str, content: Vec<u8>) {
        self.new.insert(canonical(path), (path.to_owned(), content));
    }

    fn has(&self, path: &str) -> bool {
        self.package.has(path) || self.new.contains_key(&canonical(path))
    }

    /// A path no part has yet.
    fn free(&self, start: &str, extension: &str) -> String {
        let paths = (1..).map(|it: u32| format!("{start}{it}.{extension}"));
        let mut free = paths.filter(|it| !self.has(it));
        free.next().unwrap_or_default()
    }

    /// Whether a part is written by the strict form of the standard.
    fn is_strict(&mut self, path: &str) -> Result<bool, String> {
        let content = self.take(path)?.unwrap_or_default();
        let root = String::from_utf8_lossy(root(&content)?).into_owned();
        Ok(root.contains("http://purl.oclc.org/ooxml/"))
    }

    fn sheet(
        &mut self,
        listed: &Listed,
        changes: &Changes,
        (parts, styles): (&Parts, &mut Styles),
    ) -> Result<(), String> {
        let damaged = || told(Refused::Damaged);
        let path = listed.path.as_deref().ok_or_else(damaged)?;
        let document = self.take(path)?.ok_or_else(damaged)?;
        let survey = Survey::new(&document, &wanted(changes))?;
        let mut new_drawing = None;
        let is_strict =
            String::from_utf8_lossy(root(&document)?).contains("http://purl.oclc.org/ooxml/");
        if !changes.notes.is_empty() {
            new_drawing = self.notes((path, is_strict), changes, survey.legacy.as_deref())?;
        }
        let namespace = if is_strict {
            STRICT_RELATIONSHIPS
        } else {
            RELATIONSHIPS
        };
        let drawing = new_drawing.as_deref().map(|it| (it, namespace));
        let done = patched(
            &document,
            changes,
            (&survey, styles, parts.epoch_1904),
            drawing,
        )?;
        self.put(path, done.document);
        if let Some(range) = done.filter {
            self.name_filter(&parts.workbook, (listed.place, &range))?;
        }
        if done.lost_formula {
            self.drop_calculation(parts)?;
        }
        Ok(())
    }

    /// Adds the notes; the relation of their drawing when the sheet had none.
    fn notes(
        &mut self,
        (sheet, is_strict): (&str, bool),
        changes: &Changes,
        legacy: Option<&str>,
    ) -> Result<Option<String>, String> {
        let relations = self.package.relations(sheet).map_err(told)?;
        let told_comments = relations.iter().find(|it| it.kind == "comments");
        let old = told_comments.and_then(|it| it.target.clone());
        let path = old
            .clone()
            .unwrap_or_else(|| self.free("xl/comments", "xml"));
        let existing = self.take(&path)?;
        let (part, new) = comments(existing.as_deref(), &changes.notes, is_strict)?;
        self.put(&path, part);
        if old.is_none() {
            self.register(&path, "spreadsheetml.comments");
            self.relate((sheet, is_strict), "comments", &path)?;
        }
        let told_drawing = relations.iter().find(|it| legacy == Some(it.id.as_str()));
        if let Some(path) = told_drawing.and_then(|it| it.target.clone()) {
            let existing = self.take(&path)?;
            self.put(&path, drawing(existing.as_deref(), &new, &changes.notes)?);
            return Ok(None);
        }
        let path = self.free("xl/drawings/vmlDrawing", "vml");
        self.put(&path, drawing(None, &new, &changes.notes)?);
        let id = self.relate((sheet, is_strict), "vmlDrawing", &path)?;
        // A drawing that is named and is not there stays named.
        Ok(legacy.is_none().then_some(id))
    }

    /// Adds a relation; its id.
    fn relate(
        &mut self,
        (part, is_strict): (&str, bool),
        kind: &str,
        target: &str,
    ) -> Result<String, String> {
        let path = relations_path(part);
        let document = self.take(&path)?.unwrap_or_else(|| NO_RELATIONS.to_vec());
        let known = String::from_utf8_lossy(&document).into_owned();
        let mut ids = (1..).map(|it: u32| format!("rIdMark{it}"));
        let id = ids
            .find(|it| !known.contains(&format!("\"{it}\"")))
            .unwrap_or_default();
        let p = prefix(root(&document)?);
        let base = if is_strict {
            STRICT_RELATIONSHIPS
        } else {
            RELATIONSHIPS
        };
        let item = format!(
            "<{p}Relationship Id=\"{id}\" Type=\"{base}/{kind}\" Target=\"/{}\"/>",
            escaped(target)
        );
        self.put(&path, appended(&document, &item)?);
        Ok(id)
    }

    fn register(&mut self, path: &str, kind: &str) {
        let path = escaped(path);
        // Writing to a string cannot fail.
        let _ = write!(
            self.types,
            "<~Override PartName=\"/{path}\" ContentType=\"{TYPES}.{kind}+xml\"/>"
        );
    }

    /// Writes down what the new parts are.
    fn register_all(&mut self) -> Result<(), String> {
        let document = self
            .take(CONTENT_TYPES)?
            .ok_or_else(|| told(Refused::Damaged))?;
        let known = String::from_utf8_lossy(&document).to_ascii_lowercase();
        let has_drawing = self
            .new
            .keys()
            .any(|it| it.rsplit('.').next() == Some("vml"));
        if has_drawing && !known.contains("extension=\"vml\"") && !known.contains("extension='vml'")
        {
            let kind = format!("<~Default Extension=\"vml\" ContentType=\"{TYPES}.vmlDrawing\"/>");
            self.types.insert_str(0, &kind);
        }
        if !self.types.is_empty() {
            let p = prefix(root(&document)?);
            let items = self.types.replace("<~", &format!("<{p}"));
            self.put(CONTENT_TYPES, appended(&document, &items)?);
        }
        Ok(())
    }

    /// Makes the name of a filter's cells agree with the filter.
    fn name_filter(&mut self, workbook: &str, (sheet, range): (usize, &str)) -> Result<(), String> {
        let document = self.take(workbook)?.unwrap_or_default();
        let mut out = Vec::with_capacity(document.len());
        let mut is_name = false;
        let mut changed = false;
        let mut pieces = Pieces::new(&document);
        while let Some((piece, bytes)) = pieces.next().map_err(told)? {
            match piece {
                Piece::Open(tag) if tag.name == b"definedName" => {
                    let text = |name| tag.attribute(name).ok().flatten().unwrap_or_default();
                    let is_own = text("localSheetId") == sheet.to_string();
                    let is_filter = text("name").eq_ignore_ascii_case("_xlnm._FilterDatabase");
                    is_name = is_own && is_filter && !tag.is_empty;
                }
                Piece::Close(b"definedName") => is_name = false,
                Piece::Text(text) if is_name => {
                    if let Some(end) = text.iter().rposition(|it| *it == b'!') {
                        out.extend_from_slice(text.get(..=end).unwrap_or(text));
                        out.extend_from_slice(fixed(range).as_bytes());
                        changed = true;
                        continue;
                    }
                }
                _ => {}
            }
            out.extend_from_slice(bytes);
        }
        if changed {
            self.put(workbook, out);
        }
        Ok(())
    }

    /// The order of calculation names cells that hold no formula any more. It is only a hint, and made anew.
    fn drop_calculation(&mut self, parts: &Parts) -> Result<(), String> {
        let relation = parts.relations.iter().find(|it| it.kind == "calcChain");
        let Some(relation) = relation else {
            return Ok(());
        };
        let Some(target) = relation.target.as_deref() else {
            return Ok(());
        };
        self.gone.insert(canonical(target));
        let path = relations_path(&parts.workbook);
        self.without(&path, "Id", &|it| it == relation.id)?;
        self.without(CONTENT_TYPES, "PartName", &|it| {
            canonical(it) == canonical(target)
        })
    }

    /// Leaves out elements by an attribute.
    fn without(
        &mut self,
        path: &str,
        name: &str,
        is_meant: &dyn Fn(&str) -> bool,
    ) -> Result<(), String> {
        let document = self.take(path)?.unwrap_or_default();
        let mut out = Vec::with_capacity(document.len());
        let mut is_in = false;
        let mut pieces = Pieces::new(&document);
        while let Some((piece, bytes)) = pieces.next().map_err(told)? {
            match piece {
                Piece::Open(tag) => {
                    let value = tag.attribute(name).map_err(told)?;
                    if value.is_some_and(|it| is_meant(&it)) {
                        is_in = !tag.is_empty;
                        continue;
                    }
                }
                Piece::Close(_) if is_in => {
                    is_in = false;
                    continue;
                }
                _ => {}
            }
            out.extend_from_slice(bytes);
        }
        self.put(path, out);
        Ok(())
    }

    fn finish(self) -> Result<Vec<u8>, String> {
        let failed = |it: &dyn std::fmt::Display| format!("写批注后的文件时出错：{it}");
        let Self {
            package,
            mut new,
            gone,
            ..
        } = self;
        let mut archive = package.into_archive();
        let mut out = ZipWriter::new(Cursor::new(Vec::new()));
        let comment = archive.comment().into();
        out.set_raw_comment(comment).map_err(|it| failed(&it))?;
        for index in 0..archive.len() {
            let entry = archive.by_index_raw(index).map_err(|it| failed(&it))?;
            let name = entry.name().map_err(|it| failed(&it))?.into_owned();
            let path = canonical(&name);
            if gone.contains(&path) {
                continue;
            }
            let Some((_, content)) = new.remove(&path) else {
                out.raw_copy_file(entry).map_err(|it| failed(&it))?;
                continue;
            };
            let day = entry.last_modified();
            drop(entry);
            let mut options = packed();
            if let Some(day) = day {
                options = options.last_modified_time(day);
            }
            out.start_file(name, options).map_err(|it| failed(&it))?;
            out.write_all(&content).map_err(|it| failed(&it))?;
        }
        for (path, content) in new.into_values() {
            out.start_file(path, packed()).map_err(|it| failed(&it))?;
            out.write_all(&content).map_err(|it| failed(&it))?;
        }
        let done = out.finish().map_err(|it| failed(&it))?;
        Ok(done.into_inner())
    }
}

fn packed() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_level(Some(LEVEL.into()))
}

/// `A1:C7` as `$A$1:$C$7`.
fn fixed(range: &str) -> String {
    let corner = |it: &str| {
        let digits = it.find(|it: char| it.is_ascii_digit()).unwrap_or(it.len());
        let (letters, digits) = it.split_at_checked(digits).unwrap_or((it, ""));
        format!("${letters}${digits}")
    };
    range.split(':').map(corner).collect::<Vec<_>>().join(":")
}
