//! XML of zipped spreadsheets in one pass over a small buffer: a workbook of sixty megabytes is never whole in memory.
//!
//! Only what office parts use is understood. A document type is refused, so no entity is ever defined.

use std::io::Read;

use encoding_rs::{Encoding, UTF_8};

use super::Refused;

/// Bytes read at a time.
const STEP: usize = 64 << 10;
/// The largest tag or text; beyond it is no spreadsheet a person made.
const LARGEST_PIECE: usize = 32 << 20;

/// One piece of a document.
#[derive(Debug)]
pub(crate) enum Piece<'a> {
    /// A start tag, or a tag that closes itself.
    Open(Tag<'a>),
    /// The local name of an end tag.
    Close(&'a [u8]),
    /// Text as it stands, its references unresolved.
    Text(&'a [u8]),
    /// A CDATA section, to be taken literally.
    Data(&'a [u8]),
}

/// A start tag.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tag<'a> {
    /// Its name without prefix.
    pub(crate) name: &'a [u8],
    /// Whether it closes itself.
    pub(crate) is_empty: bool,
    attributes: &'a [u8],
}

impl<'a> Tag<'a> {
    /// Local names and unresolved values of the attributes.
    pub(crate) fn attributes(&self) -> Attributes<'a> {
        Attributes(self.attributes)
    }

    /// The resolved value of one attribute, by its local name.
    pub(crate) fn attribute(&self, wanted: &str) -> Result<Option<String>, Refused> {
        for it in self.attributes() {
            let (name, value) = it?;
            if name == wanted.as_bytes() {
                let mut text = String::new();
                resolve(value, &mut text)?;
                return Ok(Some(text));
            }
        }
        Ok(None)
    }
}

/// Goes through the attributes of a tag.
pub(crate) struct Attributes<'a>(&'a [u8]);

impl<'a> Iterator for Attributes<'a> {
    type Item = Result<(&'a [u8], &'a [u8]), Refused>;

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.0.trim_ascii_start();
        if rest.is_empty() {
            return None;
        }
        let found = attribute(rest);
        self.0 = found.map_or(&[], |it| it.2);
        Some(
            found
                .map(|(name, value, _)| (name, value))
                .ok_or(Refused::Damaged),
        )
    }
}

/// Local name and value of the first attribute, and what stands behind it.
#[inline]
pub(crate) fn attribute(text: &[u8]) -> Option<(&[u8], &[u8], &[u8])> {
    let equals = text.iter().position(|it| *it == b'=')?;
    let (name, rest) = text.split_at_checked(equals)?;
    let (quote, rest) = rest.get(1..)?.trim_ascii_start().split_first()?;
    if *quote != b'"' && *quote != b'\'' {
        return None;
    }
    let end = rest.iter().position(|it| it == quote)?;
    let (value, rest) = rest.split_at_checked(end)?;
    Some((local(name.trim_ascii_end()), value, rest.get(1..)?))
}

#[inline]
fn local(name: &[u8]) -> &[u8] {
    match name.iter().rposition(|it| *it == b':') {
        Some(colon) => name.get(colon + 1..).unwrap_or(name),
        None => name,
    }
}

enum Kind {
    Open,
    Close,
    Text,
    Data,
    Nothing,
}

/// Reads a document piece by piece.
pub(super) struct Lexer<R> {
    source: R,
    buffer: Vec<u8>,
    at: usize,
    end: usize,
}

impl<R: Read> Lexer<R> {
    /// Starts at the beginning of a document.
    pub(super) fn new(source: R) -> Result<Self, Refused> {
        let mut lexer = Self {
            source,
            buffer: Vec::new(),
            at: 0,
            end: 0,
        };
        while lexer.end < 3 && lexer.fill()? {}
        match Encoding::for_bom(lexer.unread()) {
            Some((encoding, mark)) if encoding == UTF_8 => lexer.at = mark,
            Some((encoding, _)) => lexer.recode(encoding)?,
            None => {}
        }
        Ok(lexer)
    }

    /// The next piece; `None` at the end.
    ///
    /// Never inlined, like whatever else is done for each cell: a browser compiles a function for speed while it is
    /// called again and again, but goes on slowly in a loop that was entered once.
    #[inline(never)]
    pub(super) fn next(&mut self) -> Result<Option<Piece<'_>>, Refused> {
        let (kind, length) = loop {
            match measure(self.unread())? {
                Some((Kind::Nothing, length)) => self.at += length,
                Some(found) => break found,
                None if self.fill()? => {}
                None if self.unread().first() == Some(&b'<') => return Err(Refused::Damaged),
                None => return Ok(None),
            }
        };
        let start = self.at;
        self.at += length;
        let bytes = self.buffer.get(start..self.at).unwrap_or(&[]);
        Ok(Some(piece(&kind, bytes)))
    }

    /// The text next in line if it stands between just these tags, which are passed over with it. Most cells are written
    /// in one way only, and so are read at one go; what is written otherwise, or cut by the buffer's end, is left alone.
    #[inline]
    pub(super) fn enclosed(&mut self, before: &[u8], after: &[u8]) -> Option<&[u8]> {
        let rest = self.unread().strip_prefix(before)?;
        let length = rest.iter().position(|it| *it == b'<')?;
        let is_followed = rest.get(length..)?.starts_with(after);
        let start = self.at + before.len();
        if is_followed {
            self.at = start + length + after.len();
        }
        self.buffer
            .get(start..start + length)
            .filter(|_| is_followed)
    }

    /// Reads to the end and forgets it, so that the checksum is looked at.
    pub(super) fn finish(&mut self) -> Result<(), Refused> {
        loop {
            self.at = self.end;
            if !self.fill()? {
                return Ok(());
            }
        }
    }

    /// UTF-16 is allowed and rare, so it is simply read whole.
    fn recode(&mut self, encoding: &'static Encoding) -> Result<(), Refused> {
        while self.fill()? {}
        self.buffer = encoding.decode(self.unread()).0.into_owned().into_bytes();
        (self.at, self.end) = (0, self.buffer.len());
        Ok(())
    }

    fn unread(&self) -> &[u8] {
        self.buffer.get(self.at..self.end).unwrap_or(&[])
    }

    /// Reads on; whether there was anything.
    fn fill(&mut self) -> Result<bool, Refused> {
        self.buffer.copy_within(self.at..self.end, 0);
        self.end -= self.at;
        self.at = 0;
        if self.end + STEP / 2 > self.buffer.len() {
            if self.end > LARGEST_PIECE {
                return Err(Refused::TooLarge);
            }
            self.buffer.resize(self.buffer.len().max(STEP / 2) * 2, 0);
        }
        let room = self.buffer.get_mut(self.end..).unwrap_or(&mut []);
        let read = self.source.read(room).map_err(|it| refusal(&it))?;
        self.end += read;
        Ok(read > 0)
    }
}

/// A document in memory, piece by piece, each with the bytes it is written in.
#[derive(Debug, Clone)]
pub(crate) struct Pieces<'a>(&'a [u8]);

impl<'a> Pieces<'a> {
    /// Starts at the beginning of a document in UTF-8.
    pub(crate) fn new(document: &'a [u8]) -> Self {
        Self(document)
    }

    /// The next piece and its bytes; comments and instructions are text here. `None` at the end.
    pub(crate) fn next(&mut self) -> Result<Option<(Piece<'a>, &'a [u8])>, Refused> {
        let whole = (Kind::Text, self.0.len());
        let (kind, length) = match measure(self.0)? {
            Some(found) => found,
            None if self.0.is_empty() => return Ok(None),
            None if self.0.starts_with(b"<") => return Err(Refused::Damaged),
            None => whole,
        };
        let (bytes, rest) = self.0.split_at_checked(length).ok_or(Refused::Damaged)?;
        self.0 = rest;
        Ok(Some((piece(&kind, bytes), bytes)))
    }
}

/// Why bytes could not be unpacked.
pub(super) fn refusal(error: &std::io::Error) -> Refused {
    if error.kind() == std::io::ErrorKind::QuotaExceeded {
        Refused::TooLarge
    } else {
        Refused::Damaged
    }
}

/// What the next piece is and how long; `None` when it is not whole yet.
#[inline]
fn measure(bytes: &[u8]) -> Result<Option<(Kind, usize)>, Refused> {
    let until = |mark: &[u8]| {
        let found = bytes.windows(mark.len()).position(|it| it == mark);
        found.map(|it| it + mark.len())
    };
    Ok(match bytes {
        [b'<', b'/', ..] => bytes
            .iter()
            .position(|it| *it == b'>')
            .map(|it| (Kind::Close, it + 1)),
        [b'<', b'!', b'-', b'-', ..] => until(b"-->").map(|it| (Kind::Nothing, it)),
        [b'<', b'!', b'[', ..] => until(b"]]>").map(|it| (Kind::Data, it)),
        [b'<', b'!', b'D', ..] => return Err(Refused::Damaged),
        [b'<', b'!', rest @ ..] if rest.len() > 1 => return Err(Refused::Damaged),
        [b'<', b'?', ..] => until(b"?>").map(|it| (Kind::Nothing, it)),
        [b'<', b'!', ..] | [b'<'] | [] => None,
        [b'<', ..] => tag_end(bytes).map(|it| (Kind::Open, it)),
        _ => bytes
            .iter()
            .position(|it| *it == b'<')
            .map(|it| (Kind::Text, it)),
    })
}

/// One more than the place of the `>` that ends a tag; values may hold others.
#[inline]
fn tag_end(bytes: &[u8]) -> Option<usize> {
    let mut quote = 0;
    for (at, byte) in bytes.iter().enumerate() {
        match *byte {
            b'>' if quote == 0 => return Some(at + 1),
            it @ (b'"' | b'\'') if quote == 0 => quote = it,
            it if it == quote => quote = 0,
            _ => {}
        }
    }
    None
}

#[inline]
fn piece<'a>(kind: &Kind, bytes: &'a [u8]) -> Piece<'a> {
    let between = |before: usize, after: usize| {
        let end = bytes.len().saturating_sub(after);
        bytes.get(before..end).unwrap_or(&[])
    };
    match kind {
        Kind::Open => Piece::Open(tag(between(1, 1))),
        Kind::Close => Piece::Close(local(between(2, 1).trim_ascii_end())),
        Kind::Data => Piece::Data(between(9, 3)),
        Kind::Text | Kind::Nothing => Piece::Text(bytes),
    }
}

#[inline]
fn tag(inside: &[u8]) -> Tag<'_> {
    let (inside, is_empty) = match inside.strip_suffix(b"/") {
        Some(inside) => (inside, true),
        None => (inside, false),
    };
    let end = inside.iter().position(u8::is_ascii_whitespace);
    let (name, attributes) = inside
        .split_at_checked(end.unwrap_or(inside.len()))
        .unwrap_or((inside, &[]));
    Tag {
        name: local(name),
        is_empty,
        attributes,
    }
}

/// Adds text with its references resolved and its line ends made `\n`.
pub(super) fn resolve(raw: &[u8], out: &mut String) -> Result<(), Refused> {
    let text = std::str::from_utf8(raw).map_err(|_| Refused::Damaged)?;
    if !text.bytes().any(|it| it == b'&' || it == b'\r') {
        out.push_str(text);
        return Ok(());
    }
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut parts = text.split('&');
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let (name, rest) = part.split_once(';').ok_or(Refused::Damaged)?;
        out.push(referred(name).ok_or(Refused::Damaged)?);
        out.push_str(rest);
    }
    Ok(())
}

fn referred(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let digits = name.strip_prefix('#')?;
            let code = match digits.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16).ok()?,
                None => digits.parse().ok()?,
            };
            char::from_u32(code).filter(|it| *it != '\0')
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives one byte at a time, so that every piece is cut everywhere.
    struct Dribble<'a>(&'a [u8]);

    impl Read for Dribble<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let size = self.0.len().min(1);
            buffer[..size].copy_from_slice(&self.0[..size]);
            self.0 = &self.0[size..];
            Ok(size)
        }
    }

    fn pieces(document: &str) -> Result<Vec<String>, Refused> {
        let text = |it: &[u8]| String::from_utf8_lossy(it).into_owned();
        let mut lexer = Lexer::new(Dribble(document.as_bytes()))?;
        let mut out = Vec::new();
        while let Some(piece) = lexer.next()? {
            out.push(match piece {
                Piece::Open(tag) => {
                    let attributes: Result<Vec<_>, _> = tag.attributes().collect();
                    let attributes = attributes?.into_iter();
                    let attributes = attributes.map(|it| format!(" {}={}", text(it.0), text(it.1)));
                    let end = if tag.is_empty { "/" } else { "" };
                    format!(
                        "<{}{}{end}>",
                        text(tag.name),
                        attributes.collect::<String>()
                    )
                }
                Piece::Close(name) => format!("</{}>", text(name)),
                Piece::Text(it) => text(it),
                Piece::Data(it) => format!("[{}]", text(it)),
            });
        }
        Ok(out)
    }

    #[test]
    fn pieces_are_told_apart_wherever_the_stream_is_cut() {
        let document = "\u{FEFF}<?xml version='1.0'?><!-- <no> --><x:c r=\"A1\" x:t = 'a>\"b' >党&amp;<v/>\
            <![CDATA[<&]]></x:c >\n";
        let expected = ["<c r=A1 t=a>\"b>", "党&amp;", "<v/>", "[<&]", "</c>"];
        assert_eq!(pieces(document).unwrap(), expected);
    }

    #[test]
    fn what_is_cut_short_or_defines_entities_is_refused() {
        for document in [
            "<a",
            "<a b=\"",
            "<!-- ",
            "<a b=c>",
            "<a b>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>",
        ] {
            assert!(pieces(document).is_err(), "{document}");
        }
    }

    #[test]
    fn references_and_line_ends_are_resolved() {
        let mut text = String::new();
        resolve("甲&lt;&#x4E59;&#19993;\r\n\r&quot;".as_bytes(), &mut text).unwrap();
        assert_eq!(text, "甲<乙丙\n\n\"");
        for wrong in ["&b;", "&", "&#0;", "&#x110000;"] {
            assert!(resolve(wrong.as_bytes(), &mut text).is_err(), "{wrong}");
        }
    }
}
