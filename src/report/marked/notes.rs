//! The notes of a worksheet: what they say, and the boxes they stand in.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::Place;
use super::markup::{Addition, escaped, extended, opened, prefix, root, told};
use super::survey::range;
use super::worksheet::address;
use crate::sheet::Refused;
use crate::sheet::xml::{Piece, Pieces};

/// Who notes are by.
const AUTHOR: &str = "联建";
const SPREADSHEET: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT_SPREADSHEET: &str = "http://purl.oclc.org/ooxml/spreadsheetml/main";
/// The namespaces of a drawing.
const NAMESPACES: &str = "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" \
    xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
/// What every box of a note is like.
const BOX: &str = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\">\
    <v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";

/// Notes by the cell they are on.
pub(super) type Notes = BTreeMap<Place, String>;

/// The part of the notes with these added; a note that is there is made longer. Tells which cells had none.
pub(super) fn comments(
    existing: Option<&[u8]>,
    notes: &Notes,
    is_strict: bool,
) -> Result<(Vec<u8>, Vec<Place>), String> {
    let namespace = if is_strict {
        STRICT_SPREADSHEET
    } else {
        SPREADSHEET
    };
    let blank = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"{namespace}\"></comments>"
    );
    let existing = existing.unwrap_or(blank.as_bytes());
    let p = prefix(root(existing)?);
    let (longer, old, authors) = lengthened(existing, notes, &p)?;
    let added = || notes.iter().filter(|it| !old.contains(it.0));
    let new: Vec<Place> = added().map(|it| *it.0).collect();
    let mut items = String::new();
    for (at, text) in added() {
        // Writing to a string cannot fail.
        let _ = write!(
            items,
            "<{p}comment ref=\"{}\" authorId=\"{authors}\"><{p}text>{}</{p}text></{p}comment>",
            address(*at),
            run(&p, text)
        );
    }
    let additions = vec![
        Addition {
            section: "authors",
            items: format!("<{p}author>{AUTHOR}</{p}author>"),
            count: None,
        },
        Addition {
            section: "commentList",
            items,
            count: None,
        },
    ];
    Ok((
        extended(&longer, &["authors", "commentList", "extLst"], additions)?,
        new,
    ))
}

fn run(p: &str, text: &str) -> String {
    format!(
        "<{p}r><{p}t xml:space=\"preserve\">{}</{p}t></{p}r>",
        escaped(text)
    )
}

/// Notes that are there with what is to be added; where they are, and how many authors there are.
fn lengthened(
    document: &[u8],
    notes: &Notes,
    p: &str,
) -> Result<(Vec<u8>, BTreeSet<Place>, usize), String> {
    let mut out = Vec::with_capacity(document.len());
    let mut old = BTreeSet::new();
    let mut authors = 0;
    let mut current: Option<&String> = None;
    let mut pieces = Pieces::new(document);
    while let Some((piece, bytes)) = pieces.next().map_err(told)? {
        match piece {
            Piece::Open(tag) if tag.name == b"author" => authors += 1,
            Piece::Open(tag) if tag.name == b"comment" => {
                let at = tag.attribute("ref").map_err(told)?;
                let at = at.and_then(|it| range(&it)).map(|it| it.0);
                current = at.and_then(|it| notes.get(&it));
                old.extend(at);
            }
            Piece::Open(tag) if tag.name == b"text" && tag.is_empty => {
                if let Some(text) = current.take() {
                    out.extend_from_slice(&opened(bytes));
                    out.extend_from_slice(run(p, text).as_bytes());
                    out.extend_from_slice(format!("</{p}text>").as_bytes());
                    continue;
                }
            }
            Piece::Open(tag) if matches!(tag.name, b"rPh" | b"phoneticPr") => {
                add_to(&mut out, current.take(), p);
            }
            Piece::Close(b"text") => add_to(&mut out, current.take(), p),
            _ => {}
        }
        out.extend_from_slice(bytes);
    }
    Ok((out, old, authors))
}

fn add_to(out: &mut Vec<u8>, text: Option<&String>, p: &str) {
    if let Some(text) = text {
        out.extend_from_slice(run(p, &format!("\n——核查意见——\n{text}")).as_bytes());
    }
}

/// The drawing of the notes with boxes for these added.
pub(super) fn drawing(
    existing: Option<&[u8]>,
    at: &[Place],
    notes: &Notes,
) -> Result<Vec<u8>, String> {
    // Boxes are numbered by thousands; a drawing says which of them are its own.
    let clusters: Vec<String> = (1..=1 + at.len() / 1024).map(|it| it.to_string()).collect();
    let clusters = clusters.join(",");
    let blank = format!(
        "<xml {NAMESPACES}><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"{clusters}\"/></o:shapelayout></xml>"
    );
    let existing = existing.unwrap_or(blank.as_bytes());
    // Excel leaves tags open in such parts, so they are no XML and only their end is looked for.
    let end = existing.windows(6).rposition(|it| it == b"</xml>");
    let end = end.ok_or_else(|| told(Refused::Damaged))?;
    let (start, end) = existing.split_at_checked(end).unwrap_or((existing, &[]));
    let known = String::from_utf8_lossy(start);
    let has_names = NAMESPACES
        .split(' ')
        .all(|it| known.contains(it) || known.contains(&it.replace('"', "'")));
    let names = if has_names { "" } else { NAMESPACES };
    let mut out = start.to_vec();
    if !known.contains("_x0000_t202\"") && !known.contains("_x0000_t202'") {
        let kind = BOX.replacen("<v:shapetype", &format!("<v:shapetype {names}"), 1);
        out.extend_from_slice(kind.as_bytes());
    }
    let mut id = known
        .split("_x0000_s")
        .skip(1)
        .filter_map(|it| {
            let digits = it.split(|it: char| !it.is_ascii_digit()).next()?;
            digits.parse::<u32>().ok()
        })
        .max()
        .unwrap_or(1024);
    for (row, col) in at {
        id = id.saturating_add(1);
        let text = notes.get(&(*row, *col)).map_or("", String::as_str);
        out.extend_from_slice(shape((id, names), (*row, *col), text).as_bytes());
    }
    out.extend_from_slice(end);
    Ok(out)
}

/// The box of one note, hidden until its cell is pointed at, and about as high as its text.
fn shape((id, names): (u32, &str), (row, col): Place, text: &str) -> String {
    let lines: usize = text.lines().map(|it| 1 + it.chars().count() / 20).sum();
    let bottom = row.saturating_add(u32::try_from(lines.clamp(4, 16)).unwrap_or(4));
    let left = col.saturating_add(1);
    format!(
        "<v:shape {names} id=\"_x0000_s{id}\" type=\"#_x0000_t202\" style=\"position:absolute;margin-left:80pt;margin-top:2pt;\
         width:220pt;height:90pt;z-index:1;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\">\
         <v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>\
         <v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>\
         <x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{left}, 15, {}, 2, {}, 40, {}, 4</x:Anchor>\
         <x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{col}</x:Column></x:ClientData></v:shape>",
        row.saturating_sub(1),
        left.saturating_add(3),
        bottom
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notes(of: &[(Place, &str)]) -> Notes {
        of.iter()
            .map(|(at, text)| (*at, (*text).to_owned()))
            .collect()
    }

    #[test]
    fn notes_that_are_there_stay_and_grow() {
        let document = "<x:comments><x:authors><x:author>王</x:author></x:authors><x:commentList>\
            <x:comment ref=\"A1\" authorId=\"0\"><x:text><x:t>旧</x:t></x:text></x:comment>\
            <x:comment ref=\"B2\" authorId=\"0\"><x:text/></x:comment></x:commentList></x:comments>";
        let wanted = notes(&[((0, 0), "新<"), ((1, 1), "也"), ((2, 2), "三")]);
        let (part, new) = comments(Some(document.as_bytes()), &wanted, false).unwrap();
        let part = String::from_utf8(part).unwrap();
        assert_eq!(new, [(2, 2)]);
        for said in [
            "<x:author>王</x:author><x:author>联建</x:author></x:authors>",
            "<x:t>旧</x:t><x:r><x:t xml:space=\"preserve\">\n——核查意见——\n新&lt;</x:t></x:r></x:text>",
            "<x:comment ref=\"B2\" authorId=\"0\"><x:text><x:r><x:t xml:space=\"preserve\">也</x:t></x:r></x:text>",
            "<x:comment ref=\"C3\" authorId=\"1\"><x:text>",
        ] {
            assert!(part.contains(said), "{said}\n{part}");
        }
    }

    #[test]
    fn boxes_are_added_to_a_drawing_that_is_no_xml() {
        let document = b"<xml><v:shape id=\"_x0000_s2049\"><br></v:shape></xml>\r\n";
        let at = [(4, 2)];
        let part = drawing(Some(document), &at, &notes(&[((4, 2), "x")])).unwrap();
        let part = String::from_utf8(part).unwrap();
        assert!(part.starts_with("<xml><v:shape id=\"_x0000_s2049\"><br></v:shape><v:shapetype"));
        assert!(
            part.contains("id=\"_x0000_s2050\"")
                && part.contains("<x:Row>4</x:Row><x:Column>2</x:Column>")
        );
        assert!(part.ends_with("</v:shape></xml>\r\n"));
    }
}
