//! The cell formats of a workbook, and new ones like them.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::markup::{Addition, closing, edited, extended, opened, prefix, root, told};
use crate::rule::Severity;
use crate::sheet::xml::{Piece, Pieces};

/// The children of a style sheet.
const ORDER: [&str; 11] = [
    "numFmts",
    "fonts",
    "fills",
    "borders",
    "cellStyleXfs",
    "cellXfs",
    "cellStyles",
    "dxfs",
    "tableStyles",
    "colors",
    "extLst",
];
/// A workbook without formats.
pub(super) const BLANK: &[u8] = b"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
    <fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>\
    <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>\
    <borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
    <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
    <cellXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs></styleSheet>";
/// The first format number that is not built in.
const OWN_FORMATS: u32 = 164;

/// The colour of a severity, as `RRGGBB`.
pub(crate) fn colour(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "FFC7CE",
        Severity::Warning => "FFEB9C",
        Severity::Hint => "DDEBF7",
    }
}

/// How a cell is to differ from another one.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Look {
    /// Filled with the colour of a severity.
    pub(super) fill: Option<Severity>,
    /// Shows a number as a day.
    pub(super) is_day: bool,
    /// Text that breaks into lines.
    pub(super) wraps: bool,
}

/// The formats, as they are and as they come to be.
pub(super) struct Styles {
    document: Vec<u8>,
    prefix: String,
    formats: Vec<Vec<u8>>,
    fills: usize,
    codes: usize,
    next_code: u32,
    made: BTreeMap<(usize, Look), usize>,
    /// New formats in their order.
    new: Vec<(usize, Look)>,
}

impl Styles {
    /// Reads a style sheet.
    pub(super) fn new(document: Vec<u8>) -> Result<Self, String> {
        let mut styles = Self {
            prefix: prefix(root(&document)?),
            formats: Vec::new(),
            fills: 0,
            codes: 0,
            next_code: OWN_FORMATS,
            made: BTreeMap::new(),
            new: Vec::new(),
            document: Vec::new(),
        };
        let mut section: &[u8] = &[];
        let mut pieces = Pieces::new(&document);
        let mut depth = 0_usize;
        while let Some((piece, bytes)) = pieces.next().map_err(told)? {
            if section == b"cellXfs"
                && depth > 2
                && let Some(format) = styles.formats.last_mut()
            {
                format.extend_from_slice(bytes);
            }
            match piece {
                Piece::Open(tag) => {
                    match (depth, section) {
                        (1, _) => section = tag.name,
                        (2, b"cellXfs") => styles.formats.push(bytes.to_vec()),
                        (2, b"fills") => styles.fills += 1,
                        (2, b"numFmts") => {
                            styles.codes += 1;
                            let id = tag.attribute("numFmtId").map_err(told)?;
                            let id = id.and_then(|it| it.parse::<u32>().ok()).unwrap_or(0);
                            styles.next_code = styles.next_code.max(id.saturating_add(1));
                        }
                        _ => {}
                    }
                    depth += usize::from(!tag.is_empty);
                }
                Piece::Close(_) => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        styles.document = document;
        Ok(styles)
    }

    /// The number of the format that differs from another one in this way only.
    pub(super) fn like(&mut self, base: usize, look: Look) -> usize {
        // A number of no format is read as the first one.
        let base = if base < self.formats.len() { base } else { 0 };
        if look == Look::default() {
            return base;
        }
        let next = self.formats.len().max(1) + self.new.len();
        let new = &mut self.new;
        *self.made.entry((base, look)).or_insert_with(|| {
            new.push((base, look));
            next
        })
    }

    /// The style sheet with the new formats; `None` when there is none.
    pub(super) fn finish(self) -> Result<Option<Vec<u8>>, String> {
        if self.new.is_empty() {
            return Ok(None);
        }
        let p = &self.prefix;
        // The first two are kept for no fill and a grey one.
        let none = format!("<{p}fill><{p}patternFill patternType=\"none\"/></{p}fill>");
        let mut fills = none.repeat(2_usize.saturating_sub(self.fills));
        let first_fill = self.fills.max(2);
        let mut colours: Vec<Severity> = self.new.iter().filter_map(|it| it.1.fill).collect();
        colours.sort_unstable();
        colours.dedup();
        // Writing to a string cannot fail.
        for severity in &colours {
            let rgb = colour(*severity);
            let _ = write!(
                fills,
                "<{p}fill><{p}patternFill patternType=\"solid\"><{p}fgColor rgb=\"FF{rgb}\"/><{p}bgColor indexed=\"64\"/></{p}patternFill></{p}fill>"
            );
        }
        let mut formats = String::new();
        if self.formats.is_empty() {
            formats += &self.plain();
        }
        for (base, look) in &self.new {
            let place = |it: Severity| colours.iter().position(|one| *one == it).unwrap_or(0);
            let fill = look.fill.map(|it| first_fill + place(it));
            formats += &self.format(*base, *look, fill);
        }
        let mut additions = vec![Addition {
            section: "cellXfs",
            count: Some(self.formats.len().max(1) + self.new.len()),
            items: formats,
        }];
        if !colours.is_empty() {
            additions.push(Addition {
                section: "fills",
                count: Some(first_fill + colours.len()),
                items: fills,
            });
        }
        if self.new.iter().any(|it| it.1.is_day) {
            let id = self.next_code;
            additions.push(Addition {
                section: "numFmts",
                count: Some(self.codes + 1),
                items: format!("<{p}numFmt numFmtId=\"{id}\" formatCode=\"yyyy\\-mm\\-dd\"/>"),
            });
        }
        extended(&self.document, &ORDER, additions).map(Some)
    }

    fn plain(&self) -> String {
        format!(
            "<{}xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>",
            self.prefix
        )
    }

    fn format(&self, base: usize, look: Look, fill: Option<usize>) -> String {
        let plain = self.plain().into_bytes();
        let (tag, inside) = split(self.formats.get(base).unwrap_or(&plain));
        let fill = fill.map(|it| it.to_string());
        let code = if look.is_day { self.next_code } else { 0 }.to_string();
        let mut set = Vec::new();
        if let Some(fill) = &fill {
            set.extend([("fillId", Some(fill.as_str())), ("applyFill", Some("1"))]);
        }
        if look.is_day || look.wraps {
            set.extend([
                ("numFmtId", Some(code.as_str())),
                ("applyNumberFormat", Some("1")),
            ]);
        }
        if look.wraps {
            set.push(("applyAlignment", Some("1")));
        }
        let mut out = edited(&opened(tag), &set);
        if look.wraps {
            let p = &self.prefix;
            out.extend_from_slice(
                format!("<{p}alignment horizontal=\"left\" vertical=\"top\" wrapText=\"1\"/>")
                    .as_bytes(),
            );
            out.extend(without_alignment(inside));
        } else {
            out.extend_from_slice(inside);
        }
        out.extend(closing(tag));
        String::from_utf8_lossy(&out).into_owned()
    }
}

/// The start tag of an element, and what stands before its end tag.
fn split(element: &[u8]) -> (&[u8], &[u8]) {
    match Pieces::new(element).next() {
        Ok(Some((_, tag))) => {
            let rest = element.get(tag.len()..).unwrap_or(&[]);
            let end = rest.windows(2).rposition(|it| it == b"</").unwrap_or(0);
            (tag, rest.get(..end).unwrap_or(&[]))
        }
        _ => (element, &[]),
    }
}

fn without_alignment(inside: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    let mut is_in = false;
    let mut pieces = Pieces::new(inside);
    while let Ok(Some((piece, bytes))) = pieces.next() {
        match piece {
            Piece::Open(tag) if tag.name == b"alignment" => is_in = !tag.is_empty,
            Piece::Close(b"alignment") => is_in = false,
            _ if is_in => {}
            _ => out.extend_from_slice(bytes),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_format_differs_from_its_model_in_what_was_asked_only() {
        let document = "<x:styleSheet><x:fills count=\"2\"><x:fill/><x:fill/></x:fills><x:cellXfs count=\"2\"><x:xf numFmtId=\"0\"/>\
            <x:xf numFmtId=\"9\" fontId=\"4\" fillId=\"1\"><x:alignment horizontal=\"right\"/><x:protection locked=\"0\"/></x:xf></x:cellXfs></x:styleSheet>";
        let mut styles = Styles::new(document.as_bytes().to_vec()).unwrap();
        let red = Look {
            fill: Some(Severity::Error),
            ..Look::default()
        };
        let wraps = Look {
            wraps: true,
            ..Look::default()
        };
        assert_eq!(styles.like(1, Look::default()), 1);
        assert_eq!((styles.like(1, red), styles.like(1, wraps)), (2, 3));
        assert_eq!((styles.like(1, red), styles.like(99, red)), (2, 4));
        let text = String::from_utf8(styles.finish().unwrap().unwrap()).unwrap();
        for part in [
            "<x:fills count=\"3\">",
            "<x:cellXfs count=\"5\">",
            "<x:xf numFmtId=\"9\" fontId=\"4\" fillId=\"2\" applyFill=\"1\"><x:alignment horizontal=\"right\"/><x:protection locked=\"0\"/></x:xf>",
            "<x:alignment horizontal=\"left\" vertical=\"top\" wrapText=\"1\"/><x:protection locked=\"0\"/></x:xf>",
            "<x:xf numFmtId=\"0\" fillId=\"2\" applyFill=\"1\"></x:xf></x:cellXfs>",
        ] {
            assert!(text.contains(part), "{part}\n{text}");
        }
    }

    #[test]
    fn a_style_sheet_that_lacks_sections_gets_them_in_order() {
        let mut styles = Styles::new(b"<styleSheet><dxfs/></styleSheet>".to_vec()).unwrap();
        let look = Look {
            fill: Some(Severity::Hint),
            is_day: true,
            wraps: false,
        };
        assert_eq!(styles.like(0, look), 1);
        let text = String::from_utf8(styles.finish().unwrap().unwrap()).unwrap();
        let at = |part: &str| text.find(part).unwrap();
        assert!(at("<numFmts count=\"1\">") < at("<fills count=\"3\">"));
        assert!(at("<fills") < at("<cellXfs count=\"2\">") && at("<cellXfs") < at("<dxfs/>"));
    }
}
