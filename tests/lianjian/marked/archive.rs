//! What is in a zipped spreadsheet, entry by entry.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};

use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// The children of a worksheet, in the order of the standard.
const ORDER: &str = "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges \
    scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting \
    dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties \
    cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls \
    webPublishItems tableParts extLst";

/// Entries as they are packed: the compressed bytes, and what they unpack to.
pub(super) fn packed(bytes: &[u8]) -> BTreeMap<String, (Vec<u8>, u32)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut entries = BTreeMap::new();
    for index in 0..archive.len() {
        let mut entry = archive.by_index_raw(index).unwrap();
        let mut content = Vec::new();
        entry.read_to_end(&mut content).unwrap();
        entries.insert(entry.name().unwrap().into_owned(), (content, entry.crc32()));
    }
    entries
}

pub(super) fn entry(bytes: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive
        .by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// Every entry but these is there as it was, byte for byte.
pub(super) fn same_but(before: &[u8], after: &[u8], touched: &[&str]) {
    let (before, after) = (packed(before), packed(after));
    for (name, entry) in &before {
        if touched.contains(&name.as_str()) {
            assert_ne!(Some(entry), after.get(name), "{name} is as it was");
        } else {
            assert_eq!(Some(entry), after.get(name), "{name}");
        }
    }
    assert_eq!(before.len(), after.len());
}

/// Whether a part is one that marking may change or add.
pub(super) fn may_change(name: &str) -> bool {
    let name = name.replace('\\', "/").to_ascii_lowercase();
    let ends = |end: &str| name.ends_with(end);
    name.contains("sheet") && ends(".xml")
        || ends(".rels")
        || ends(".vml")
        || ["styles", "comments", "content_types", "workbook"]
            .iter()
            .any(|it| name.contains(it))
}

/// Entries that marking has nothing to do with; how many.
pub(super) fn untouched(before: &[u8], after: &[u8]) -> usize {
    let (before, after) = (packed(before), packed(after));
    let kept = before.iter().filter(|(name, entry)| {
        let same = after.get(*name) == Some(entry);
        assert!(same || may_change(name), "{name} has changed");
        same
    });
    kept.count()
}

/// The children of a section, as written.
pub(super) fn children(document: &str, section: &str) -> Vec<String> {
    let inside = document.split(&format!("<{section} ")).nth(1).unwrap();
    let inside = inside.split_once('>').unwrap().1;
    let inside = inside.split(&format!("</{section}>")).next().unwrap();
    let name = if section == "fills" { "<fill>" } else { "<xf " };
    inside
        .split(name)
        .skip(1)
        .map(|it| format!("{name}{it}"))
        .collect()
}

/// The children of every worksheet stand in the order of the standard.
pub(super) fn sheet_order(bytes: &[u8]) {
    for name in packed(bytes)
        .keys()
        .filter(|it| it.contains("worksheets/sheet"))
    {
        let names = top(&entry(bytes, name));
        let order: Vec<&str> = ORDER.split_whitespace().collect();
        let ranks: Vec<usize> = names
            .iter()
            .filter_map(|name| order.iter().position(|it| it == name))
            .collect();
        assert!(ranks.is_sorted(), "{name}: {names:?}");
    }
}

/// Local names of the elements directly below the root.
pub(super) fn top(document: &str) -> Vec<String> {
    let mut depth = 0;
    let mut names = Vec::new();
    for tag in document
        .split('<')
        .skip(1)
        .filter(|it| !it.starts_with(['?', '!']))
    {
        let end = tag.find('>').unwrap();
        let (tag, _) = tag.split_at(end);
        if tag.starts_with('/') {
            depth -= 1;
            continue;
        }
        let name = tag.split([' ', '/', '\n', '\r', '\t']).next().unwrap();
        if depth == 1 {
            names.push(name.rsplit(':').next().unwrap().to_owned());
        }
        depth += usize::from(!tag.ends_with('/'));
    }
    names
}

/// The smallest workbook with this sheet: no formats, no list of relations of the sheet.
pub(super) fn book(sheet: &str) -> Vec<u8> {
    let relation = |kind: &str, target: &str| {
        format!(
            "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let parts = [
        ("[Content_Types].xml", "<Types><Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>".to_owned()),
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", "<workbook><sheets><sheet name=\"一\" sheetId=\"1\" id=\"rId1\"/></sheets></workbook>".to_owned()),
        ("xl\\_rels\\workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml")),
        ("xl/worksheets/sheet1.xml", sheet.to_owned()),
        ("customXml/item1.xml", "<a/>".to_owned()),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
