//! Text of workbooks: simple or in several fonts, shared or inside a cell.

use std::io::Read;
use std::sync::Arc;

use super::super::xml::{Lexer, Piece, resolve};
use super::super::{MAX_CELLS, Refused};

/// The text of an `si` or `is` while its pieces come in.
#[derive(Default)]
pub(super) struct Phrase {
    text: String,
    run: String,
    in_run: bool,
    is_kept: bool,
    is_reading_aid: bool,
}

impl Phrase {
    /// Takes a piece between the start and the end of the element.
    pub(super) fn take(&mut self, piece: &Piece<'_>) -> Result<(), Refused> {
        match piece {
            Piece::Open(tag) if tag.name == b"t" && !tag.is_empty && !self.is_reading_aid => {
                self.in_run = true;
                self.is_kept = tag.attribute("space")?.is_some_and(|it| it == "preserve");
            }
            Piece::Open(tag) if tag.name == b"rPh" => self.is_reading_aid = !tag.is_empty,
            Piece::Text(raw) if self.in_run => resolve(raw, &mut self.run)?,
            Piece::Data(raw) if self.in_run => {
                self.run
                    .push_str(std::str::from_utf8(raw).map_err(|_| Refused::Damaged)?);
            }
            Piece::Close(b"t") if self.in_run => self.end_run(),
            Piece::Close(b"rPh") => self.is_reading_aid = false,
            _ => {}
        }
        Ok(())
    }

    /// Takes the text of a run that is all there is.
    pub(super) fn take_run(&mut self, raw: &[u8]) -> Result<(), Refused> {
        self.is_kept = false;
        resolve(raw, &mut self.run)?;
        self.end_run();
        Ok(())
    }

    fn end_run(&mut self) {
        let run = if self.is_kept {
            self.run.as_str()
        } else {
            self.run.trim_matches([' ', '\t', '\r', '\n'])
        };
        unescape(run, &mut self.text);
        self.run.clear();
        self.in_run = false;
    }

    /// The text of the pieces so far.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    fn is_empty(&self) -> bool {
        self.text.is_empty() && !self.in_run && !self.is_reading_aid
    }

    /// Starts another.
    pub(super) fn clear(&mut self) {
        self.text.clear();
        self.run.clear();
        self.in_run = false;
        self.is_reading_aid = false;
    }
}

/// The shared strings; `None` for those that hold nothing but spaces.
pub(super) fn shared<R: Read>(lexer: &mut Lexer<R>) -> Result<Vec<Option<Arc<str>>>, Refused> {
    let mut list = List::default();
    while list.take_some(lexer)? {}
    Ok(list.strings)
}

#[derive(Default)]
struct List {
    strings: Vec<Option<Arc<str>>>,
    phrase: Phrase,
    is_inside: bool,
}

impl List {
    /// Takes some hundred pieces; whether there may be more. See [`Lexer::next`] for why it is not all of them.
    #[inline(never)]
    fn take_some<R: Read>(&mut self, lexer: &mut Lexer<R>) -> Result<bool, Refused> {
        for _ in 0..500 {
            let Some(piece) = lexer.next()? else {
                return Ok(false);
            };
            self.take(&piece)?;
            if self.is_inside
                && self.phrase.is_empty()
                && let Some(text) = lexer.enclosed(b"<t>", b"</t>")
            {
                self.phrase.take_run(text)?;
            }
        }
        Ok(true)
    }

    fn take(&mut self, piece: &Piece<'_>) -> Result<(), Refused> {
        match piece {
            // The second name is that of Excel 2007 before it was finished.
            Piece::Open(tag) if matches!(tag.name, b"si" | b"sstItem") => {
                self.phrase.clear();
                self.is_inside = !tag.is_empty;
                if tag.is_empty {
                    self.strings.push(None);
                }
            }
            Piece::Close(b"si" | b"sstItem") => {
                self.is_inside = false;
                let text = self.phrase.text();
                let is_blank = text.trim().is_empty();
                self.strings.push((!is_blank).then(|| Arc::from(text)));
                if self.strings.len() > MAX_CELLS {
                    return Err(Refused::TooLarge);
                }
            }
            _ if self.is_inside => self.phrase.take(piece)?,
            _ => {}
        }
        Ok(())
    }
}

/// Adds text with Excel's own escapes resolved: `_x000D_` is one UTF-16 unit.
pub(super) fn unescape(text: &str, out: &mut String) {
    if !text.bytes().any(|it| it == b'_') {
        out.push_str(text);
        return;
    }
    let mut rest = text;
    let mut units: Vec<u16> = Vec::new();
    while let Some(at) = rest.find("_x") {
        let (before, escape) = rest.split_at(at);
        let Some(unit) = unit(escape) else {
            let (mark, behind) = escape.split_at(2);
            flush(&mut units, out);
            out.push_str(before);
            out.push_str(mark);
            rest = behind;
            continue;
        };
        if !before.is_empty() {
            flush(&mut units, out);
            out.push_str(before);
        }
        units.push(unit);
        rest = escape.get(7..).unwrap_or_default();
    }
    flush(&mut units, out);
    out.push_str(rest);
}

fn unit(escape: &str) -> Option<u16> {
    let digits = escape.get(2..6)?;
    let is_escape = digits.bytes().all(|it| it.is_ascii_hexdigit()) && escape.get(6..7)? == "_";
    is_escape.then(|| u16::from_str_radix(digits, 16).ok())?
}

fn flush(units: &mut Vec<u16>, out: &mut String) {
    let letters = char::decode_utf16(units.drain(..));
    out.extend(letters.map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER)));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(items: &str) -> Vec<Option<Arc<str>>> {
        let document = format!("<sst>{items}</sst>");
        shared(&mut Lexer::new(document.as_bytes()).unwrap()).unwrap()
    }

    #[test]
    fn text_in_several_fonts_is_one_text_without_its_reading_aid() {
        let items = "<si><t> 甲&amp;乙 </t></si><si/><si><r><rPr/><t>党</t></r><r><t xml:space=\"preserve\"> 课</t></r>\
            <rPh sb=\"0\"><t>dang</t></rPh></si><si><t><![CDATA[<丙>]]></t></si><si><t> </t></si>";
        let texts = read(items);
        let texts: Vec<_> = texts.iter().map(Option::as_deref).collect();
        assert_eq!(
            texts,
            [Some("甲&乙"), None, Some("党 课"), Some("<丙>"), None]
        );
    }

    #[test]
    fn escapes_are_resolved_once() {
        for (text, expected) in [
            ("a_x000D_b", "a\rb"),
            ("_x005F_x000D_", "_x000D_"),
            ("_xD83D__xDCF7_", "\u{1F4F7}"),
            ("_x12_x党_xD83D_", "_x12_x党\u{FFFD}"),
        ] {
            let mut out = String::new();
            unescape(text, &mut out);
            assert_eq!(out, expected);
        }
    }
}
