//! XML parts written again with something added: what is not concerned stays byte for byte.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8};

use super::super::xlsx::is_unsafe;
use crate::sheet::Refused;
use crate::sheet::xml::{Piece, Pieces, attribute};

/// What is said when a part is not what it should be.
pub(super) fn told(refused: Refused) -> String {
    refused.message().to_owned()
}

/// A part in UTF-8, without a mark at its beginning.
pub(super) fn decoded(part: Vec<u8>) -> Vec<u8> {
    match Encoding::for_bom(&part) {
        Some((encoding, mark)) if encoding == UTF_8 => part.get(mark..).unwrap_or(&[]).to_vec(),
        Some((encoding, _)) => {
            let text = encoding.decode(&part).0;
            // The declaration would still name the old encoding; without one it is UTF-8.
            let body = match (text.starts_with("<?xml"), text.split_once("?>")) {
                (true, Some((_, body))) => body,
                _ => &text,
            };
            body.trim_start().as_bytes().to_vec()
        }
        None => part,
    }
}

/// Text as it may stand in an element or an attribute; nothing in it is markup.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars().filter(|it| !is_unsafe(*it)) {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            letter => out.push(letter),
        }
    }
    out
}

/// The same for the text of a cell, where `_x000A_` would stand for a character.
pub(super) fn cell_text(text: &str) -> String {
    let is_code = |it: &str| {
        let mut letters = it.chars();
        let digits = letters.by_ref().take(4).filter(char::is_ascii_hexdigit);
        digits.count() == 4 && letters.next() == Some('_')
    };
    let mut parts = text.split("_x");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        plain.push_str(if is_code(part) { "_x005F_x" } else { "_x" });
        plain.push_str(part);
    }
    escaped(&plain)
}

/// The prefix of a tag's name, with its colon.
pub(super) fn prefix(tag: &[u8]) -> String {
    let name = name(tag);
    let colon = name.iter().position(|it| *it == b':');
    let prefix = colon.and_then(|it| name.get(..=it)).unwrap_or(&[]);
    String::from_utf8_lossy(prefix).into_owned()
}

fn name(tag: &[u8]) -> &[u8] {
    let tag = tag.strip_prefix(b"<").unwrap_or(tag);
    let ends = |it: &u8| it.is_ascii_whitespace() || matches!(it, b'>' | b'/');
    let end = tag.iter().position(ends).unwrap_or(tag.len());
    tag.get(..end).unwrap_or(tag)
}

/// The tag that opens a document.
pub(super) fn root(document: &[u8]) -> Result<&[u8], String> {
    let mut pieces = Pieces::new(document);
    while let Some((piece, bytes)) = pieces.next().map_err(told)? {
        if matches!(piece, Piece::Open(_)) {
            let is_fine = |it: &u8| it.is_ascii_alphanumeric() || b":_-.".contains(it);
            let is_name = name(bytes).iter().all(is_fine);
            return is_name
                .then_some(bytes)
                .ok_or_else(|| told(Refused::Damaged));
        }
    }
    Err(told(Refused::Damaged))
}

/// A start tag that does not close itself.
pub(super) fn opened(tag: &[u8]) -> Cow<'_, [u8]> {
    match tag.strip_suffix(b"/>") {
        None => Cow::Borrowed(tag),
        Some(start) => Cow::Owned([start.trim_ascii_end(), b">"].concat()),
    }
}

/// The end tag of a start tag.
pub(super) fn closing(tag: &[u8]) -> Vec<u8> {
    [b"</", name(tag), b">"].concat()
}

/// A tag with attributes set, or taken away where the value is `None`. Names have no prefix; values are written as given.
pub(super) fn edited(tag: &[u8], set: &[(&str, Option<&str>)]) -> Vec<u8> {
    let end: &[u8] = if tag.ends_with(b"/>") { b"/>" } else { b">" };
    let name = name(tag);
    let mut rest = tag.strip_suffix(end).unwrap_or(tag);
    rest = rest.get(1 + name.len()..).unwrap_or(&[]).trim_ascii_start();
    let mut out = [b"<", name].concat();
    let mut open: Vec<_> = set.iter().collect();
    while let Some((_, _, after)) = attribute(rest) {
        let written = rest.get(..rest.len() - after.len()).unwrap_or(&[]);
        let key = written.split(|it| *it == b'=').next().unwrap_or(&[]);
        let key = key.trim_ascii_end();
        if let Some(at) = open.iter().position(|it| it.0.as_bytes() == key) {
            push_attribute(&mut out, open.remove(at));
        } else {
            out.push(b' ');
            out.extend_from_slice(written);
        }
        rest = after.trim_ascii_start();
    }
    for it in open {
        push_attribute(&mut out, it);
    }
    out.extend_from_slice(end);
    out
}

fn push_attribute(out: &mut Vec<u8>, (key, value): &(&str, Option<&str>)) {
    if let Some(value) = value {
        out.extend_from_slice(format!(" {key}=\"{value}\"").as_bytes());
    }
}

/// The last words of a document: additions before the end of its root.
pub(super) fn appended(document: &[u8], items: &str) -> Result<Vec<u8>, String> {
    let mut out = Vec::with_capacity(document.len() + items.len());
    let mut pieces = Pieces::new(document);
    let mut depth = 0_usize;
    while let Some((piece, bytes)) = pieces.next().map_err(told)? {
        match piece {
            Piece::Open(tag) if tag.is_empty && depth == 0 => {
                out.extend_from_slice(&opened(bytes));
                out.extend_from_slice(items.as_bytes());
                out.extend(closing(bytes));
                continue;
            }
            Piece::Open(tag) if !tag.is_empty => depth += 1,
            Piece::Close(_) => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    out.extend_from_slice(items.as_bytes());
                }
            }
            _ => {}
        }
        out.extend_from_slice(bytes);
    }
    Ok(out)
}

/// Children to be added to a section that stands directly below the root.
pub(super) struct Addition {
    /// Its local name.
    pub(super) section: &'static str,
    /// The children.
    pub(super) items: String,
    /// How many children it has then, where it says so.
    pub(super) count: Option<usize>,
}

impl Addition {
    fn starts(&self, tag: &[u8]) -> Vec<u8> {
        let count = self.count.map(|it| it.to_string());
        match &count {
            Some(count) => edited(&opened(tag), &[("count", Some(count))]),
            None => opened(tag).into_owned(),
        }
    }

    fn made(&self, prefix: &str) -> Vec<u8> {
        let tag = format!("<{prefix}{}>", self.section);
        let mut out = self.starts(tag.as_bytes());
        out.extend_from_slice(self.items.as_bytes());
        out.extend(closing(tag.as_bytes()));
        out
    }
}

/// A document with children added to its sections; a section it lacks is made where `order` has it.
pub(super) fn extended(
    document: &[u8],
    order: &[&str],
    additions: Vec<Addition>,
) -> Result<Vec<u8>, String> {
    let rank = |name: &[u8]| order.iter().position(|it| it.as_bytes() == name);
    let prefix = prefix(root(document)?);
    let mut open = additions;
    open.sort_by_key(|it| rank(it.section.as_bytes()));
    let mut out = Vec::with_capacity(document.len());
    let mut current: Option<Addition> = None;
    let mut pieces = Pieces::new(document);
    let mut depth = 0_usize;
    while let Some((piece, bytes)) = pieces.next().map_err(told)? {
        match piece {
            Piece::Open(tag) if depth == 0 && tag.is_empty => {
                out.extend_from_slice(&opened(bytes));
                out.extend(open.drain(..).flat_map(|it| it.made(&prefix)));
                out.extend(closing(bytes));
                continue;
            }
            Piece::Open(tag) if depth == 1 => {
                let here = rank(tag.name);
                let before = |it: &Addition| here > rank(it.section.as_bytes());
                while here.is_some() && open.first().is_some_and(before) {
                    out.extend(open.remove(0).made(&prefix));
                }
                let own = |it: &Addition| it.section.as_bytes() == tag.name;
                if let Some(at) = open.iter().position(own) {
                    let addition = open.remove(at);
                    out.extend(addition.starts(bytes));
                    if tag.is_empty {
                        out.extend_from_slice(addition.items.as_bytes());
                        out.extend(closing(bytes));
                    } else {
                        depth += 1;
                        current = Some(addition);
                    }
                    continue;
                }
                depth += usize::from(!tag.is_empty);
            }
            Piece::Open(tag) => depth += usize::from(!tag.is_empty),
            Piece::Close(_) => {
                depth = depth.saturating_sub(1);
                if depth == 1
                    && let Some(addition) = current.take()
                {
                    out.extend_from_slice(addition.items.as_bytes());
                }
                if depth == 0 {
                    out.extend(open.drain(..).flat_map(|it| it.made(&prefix)));
                }
            }
            _ => {}
        }
        out.extend_from_slice(bytes);
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: Vec<u8>) -> String {
        String::from_utf8(bytes).unwrap()
    }

    #[test]
    fn a_tag_keeps_what_is_not_set() {
        let tag = b"<x:c r=\"A1\" s='3' xmlns:s=\"u\" />";
        let set = [("s", Some("7")), ("t", Some("str")), ("r", None)];
        let expected = "<x:c s=\"7\" xmlns:s=\"u\" t=\"str\"/>";
        assert_eq!(text(edited(tag, &set)), expected);
    }

    #[test]
    fn text_is_never_markup_and_never_a_code() {
        assert_eq!(
            cell_text("<a&\u{1}\u{202E}_x000A_ _x1"),
            "&lt;a&amp;_x005F_x000A_ _x1"
        );
    }

    #[test]
    fn sections_are_extended_opened_or_made_in_their_order() {
        let add = |section, items: &str, count| Addition {
            section,
            items: items.to_owned(),
            count,
        };
        let document = b"<?xml version='1.0'?><s><b count=\"1\"><i/></b><!-- </b> --><d/></s>\n";
        let additions = vec![
            add("d", "<n/>", None),
            add("c", "<m/>", Some(1)),
            add("b", "<j/>", Some(2)),
        ];
        let expected = "<?xml version='1.0'?><s><b count=\"2\"><i/><j/></b><!-- </b> --><c count=\"1\"><m/></c><d><n/></d></s>\n";
        assert_eq!(
            text(extended(document, &["a", "b", "c", "d"], additions).unwrap()),
            expected
        );
        let made = extended(b"<x:s/>", &["a"], vec![add("a", "<x:i/>", None)]);
        assert_eq!(text(made.unwrap()), "<x:s><x:a><x:i/></x:a></x:s>");
        assert_eq!(
            text(appended(b"<r a='1'/>", "<i/>").unwrap()),
            "<r a='1'><i/></r>"
        );
        assert_eq!(
            text(appended(b"<r><r/></r>\n", "<i/>").unwrap()),
            "<r><r/><i/></r>\n"
        );
    }
}
