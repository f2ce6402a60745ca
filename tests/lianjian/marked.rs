//! Files that come back marked up, corrected or cut down to the rows that need work.

#[path = "marked/archive.rs"]
mod archive;
#[path = "marked/corpus.rs"]
mod corpus;

use std::collections::BTreeMap;

use lianjian::api::Workspace;
use lianjian::report::marked::{Changes, Filter, New, changed};
use lianjian::rule::Severity;
use lianjian::sheet;
use rust_xlsxwriter::{Color, Format, Formula, Image, Note, Workbook, Worksheet};

use super::workspace;
use archive::{children, entry, same_but, sheet_order, untouched};

const HEADS: [&str; 6] = [
    "党组织名称",
    "会议类型",
    "召开日期",
    "应到人数",
    "实到人数",
    "备注",
];
/// One pixel.
const PICTURE: &[u8] = &[
    0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52, 0, 0, 0,
    1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1F, 0x15, 0xC4, 0x89, 0, 0, 0, 0x0D, 0x49, 0x44, 0x41, 0x54,
    0x78, 0xDA, 0x63, 0x64, 0xF8, 0xCF, 0x50, 0x0F, 0, 3, 0x86, 1, 0x80, 0x5A, 0x34, 0x7D, 0x6B, 0,
    0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82,
];

/// Meetings as an office keeps them: a title over merged cells, colours, a filter, a picture, a formula, a note.
fn ledger() -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("会议").unwrap();
    let title = Format::new().set_bold().set_font_size(18);
    sheet
        .merge_range(0, 0, 0, 5, "2025年会议台账", &title)
        .unwrap();
    let head = Format::new()
        .set_bold()
        .set_background_color(Color::RGB(0x00DD_DDDD));
    for (col, text) in (0..).zip(HEADS) {
        sheet.write_string_with_format(1, col, text, &head).unwrap();
    }
    let italic = Format::new().set_italic().set_num_format("0");
    line(sheet, 2, ("第一党支部", "2025-03-05", 20.0, 23.0), &italic);
    line(sheet, 3, ("第一党支部", "2025.6.5", 20.0, 20.0), &italic);
    line(sheet, 4, ("第一党支部", "2025-09-05", 20.0, 20.0), &italic);
    sheet.autofilter(1, 0, 4, 5).unwrap();
    sheet
        .insert_note(2, 4, &Note::new("当天下雨").set_author("王"))
        .unwrap();
    sheet
        .insert_note(4, 0, &Note::new("别动我").set_author("王"))
        .unwrap();
    sheet.set_column_width(0, 30).unwrap();
    sheet
        .insert_image(8, 8, &Image::new_from_buffer(PICTURE).unwrap())
        .unwrap();
    sheet.set_landscape();
    let other = book.add_worksheet();
    other.set_name("说明").unwrap();
    other
        .write_formula(0, 0, Formula::new("=1+1").set_result("2"))
        .unwrap();
    book.save_to_buffer().unwrap()
}

fn line(
    sheet: &mut Worksheet,
    row: u32,
    (org, day, due, present): (&str, &str, f64, f64),
    format: &Format,
) {
    sheet.write_string(row, 0, org).unwrap();
    sheet.write_string(row, 1, "支部党员大会").unwrap();
    sheet.write_string(row, 2, day).unwrap();
    sheet.write_number_with_format(row, 3, due, format).unwrap();
    sheet
        .write_number_with_format(row, 4, present, format)
        .unwrap();
}

fn loaded(name: &str, bytes: &[u8]) -> Workspace {
    let mut workspace = workspace();
    let reading = workspace.load(name, bytes);
    assert!(reading.refused.is_none());
    workspace
}

fn texts(bytes: &[u8], number: usize) -> BTreeMap<String, String> {
    let book = sheet::read(bytes);
    assert!(book.refused.is_none(), "{:?}", book.refused);
    let sheet = &book.sheets[number];
    let rows = sheet
        .row_indices()
        .flat_map(|row| sheet.row(row).iter().map(move |it| (row, it)));
    rows.map(|(row, (col, value))| {
        (
            format!("{}{}", sheet::column_letters(*col), row + 1),
            value.text(),
        )
    })
    .collect()
}

#[test]
fn a_marked_copy_says_what_is_wrong_where_it_is_wrong_and_keeps_all_else() {
    let original = ledger();
    let mut workspace = loaded("会议.xlsx", &original);
    let marked = workspace.mark("会议.xlsx", &original).unwrap();
    let (before, after) = (texts(&original, 0), texts(&marked, 0));
    for (cell, text) in &before {
        assert_eq!(after.get(cell), Some(text), "{cell}");
    }
    assert_eq!(after["G2"], "核查意见");
    assert!(
        after["G3"].contains("必须改：") && after["G3"].contains("实到23人"),
        "{}",
        after["G3"]
    );
    assert!(!after.contains_key("G5"), "nothing is wrong in this row");
    assert_eq!(texts(&marked, 1), texts(&original, 1));
    let sheet = entry(&marked, "xl/worksheets/sheet1.xml");
    assert!(sheet.contains("<autoFilter ref=\"A2:G5\"/>"), "{sheet}");
    assert!(sheet.contains("<dimension ref=\"A1:G5\"/>"));
    assert!(
        entry(&marked, "xl/workbook.xml").contains("$A$2:$G$5"),
        "the filter's name covers the same"
    );
    let notes = entry(&marked, "xl/comments1.xml");
    assert!(
        notes.contains("当天下雨") && notes.contains("别动我") && notes.contains("——核查意见——")
    );
    assert!(notes.contains("怎么改：核对两个人数"));
    same_but(
        &original,
        &marked,
        &[
            "xl/worksheets/sheet1.xml",
            "xl/styles.xml",
            "xl/comments1.xml",
            "xl/drawings/vmlDrawing1.vml",
            "xl/workbook.xml",
        ],
    );
    sheet_order(&marked);
}

#[test]
fn a_marked_cell_keeps_its_format_but_for_the_fill() {
    let original = ledger();
    let marked = loaded("会议.xlsx", &original)
        .mark("会议.xlsx", &original)
        .unwrap();
    let styles = entry(&marked, "xl/styles.xml");
    let formats = children(&styles, "cellXfs");
    let style = |file: &[u8], cell: &str| -> usize {
        let sheet = entry(file, "xl/worksheets/sheet1.xml");
        let tag = sheet.split(&format!("<c r=\"{cell}\"")).nth(1).unwrap();
        let tag = tag.split('>').next().unwrap();
        tag.split(" s=\"")
            .nth(1)
            .map_or(0, |it| it.split('"').next().unwrap().parse().unwrap())
    };
    let (before, after) = (
        &formats[style(&original, "E3")],
        &formats[style(&marked, "E3")],
    );
    let attribute = |tag: &str, name: &str| {
        let value = tag.split(&format!(" {name}=\"")).nth(1);
        value.map(|it| it.split('"').next().unwrap().to_owned())
    };
    for name in ["numFmtId", "fontId", "borderId"] {
        assert_eq!(attribute(before, name), attribute(after, name), "{name}");
    }
    let fill: usize = attribute(after, "fillId").unwrap().parse().unwrap();
    assert!(
        children(&styles, "fills")[fill].contains("FFFFC7CE"),
        "必须改 is red"
    );
    assert_eq!(
        style(&original, "E5"),
        style(&marked, "E5"),
        "a right cell keeps its format"
    );
}

#[test]
fn a_copy_marked_twice_has_one_column_of_remarks() {
    let original = ledger();
    let once = loaded("会议.xlsx", &original)
        .mark("会议.xlsx", &original)
        .unwrap();
    let mut workspace = loaded("会议.xlsx", &once);
    let twice = workspace.mark("会议.xlsx", &once).unwrap();
    let cells = texts(&twice, 0);
    assert_eq!(cells["G2"], "核查意见");
    assert!(!cells.contains_key("H2") && cells["G3"].contains("实到23人"));
}

#[test]
fn a_correction_changes_its_cells_and_nothing_else() {
    let original = ledger();
    let mut workspace = loaded("会议.xlsx", &original);
    let assessment = workspace.assess();
    let safe: Vec<usize> = assessment
        .findings
        .iter()
        .filter(|it| it.fix.as_ref().is_some_and(|it| it.safe))
        .map(|it| it.id)
        .collect();
    let fixed = workspace.fix(&safe, Some(&original)).unwrap();
    let (mut before, after) = (texts(&original, 0), texts(&fixed, 0));
    assert_eq!(
        before
            .insert("C4".to_owned(), "2025-06-05".to_owned())
            .unwrap(),
        "2025.6.5"
    );
    let days = ["C3", "C5"].map(|it| before[it].clone());
    assert_eq!(days, ["2025-03-05", "2025-09-05"]);
    assert_eq!(before, after);
    same_but(
        &original,
        &fixed,
        &["xl/worksheets/sheet1.xml", "xl/styles.xml"],
    );
    let wrong = workspace.fix(&safe, Some(b"PK")).unwrap_err();
    assert!(wrong.contains("改动过"), "{wrong}");
    let wrong = workspace.mark("会议.xlsx", b"PK").unwrap_err();
    assert!(wrong.contains("改动过"), "{wrong}");
    assert!(
        workspace
            .mark("别的.xlsx", &original)
            .unwrap_err()
            .contains("没有选过")
    );
}

#[test]
fn other_formats_become_a_workbook_with_the_same_values_and_marks() {
    let text = "党组织名称,会议类型,召开日期,应到人数,实到人数\n第一党支部,支部党员大会,2025-03-05,20,23\n第一党支部,支部党员大会,2025-06-05,20,20\n";
    let mut workspace = loaded("会议.csv", text.as_bytes());
    let marked = workspace.mark("会议.csv", text.as_bytes()).unwrap();
    let cells = texts(&marked, 0);
    assert_eq!(cells["F1"], "核查意见");
    assert!(cells["F2"].contains("实到23人"));
    for (cell, value) in texts(text.as_bytes(), 0) {
        assert_eq!(cells[&cell], value);
    }
    assert!(entry(&marked, "xl/comments1.xml").contains("实到23人"));
}

#[test]
fn only_the_bad_rows_are_put_right_and_read_again_as_the_same_ledger() {
    let original = ledger();
    let mut workspace = loaded("会议.xlsx", &original);
    let before = workspace.assess();
    let rows = workspace.bad_rows("会议.xlsx").unwrap();
    let cells = texts(&rows, 0);
    assert_eq!(
        (cells["A1"].as_str(), cells["A2"].as_str()),
        ("2025年会议台账", "党组织名称")
    );
    assert_eq!(
        (cells["E3"].as_str(), cells["G2"].as_str()),
        ("23", "核查意见")
    );
    assert!(cells["G3"].contains("实到23人"));
    let mut again = loaded("会议_待改行.xlsx", &rows);
    let after = again.assess();
    let (was, is) = (&before.inputs[0].sheets[0], &after.inputs[0].sheets[0]);
    assert_eq!(
        (is.ledger, is.signature.as_str()),
        (was.ledger, was.signature.as_str())
    );
    assert!(is.records < was.records && is.records > 0);
    assert!(
        after
            .findings
            .iter()
            .any(|it| it.message.contains("实到23人"))
    );
    let clean = "党组织名称,组织类别,支委人数,正式党员\n";
    let mut workspace = loaded("名册.csv", clean.as_bytes());
    assert!(
        workspace
            .bad_rows("名册.csv")
            .unwrap_err()
            .contains("没有要改的行")
    );
}

/// Marks on sheets as odd programs write them.
fn marked_sheet(sheet: &str) -> String {
    let original = archive::book(sheet);
    let book = sheet::read(&original);
    assert!(book.refused.is_none(), "{:?}", book.refused);
    let changes = Changes {
        colours: [
            ((0, 0), Severity::Error),
            ((1, 1), Severity::Hint),
            ((7, 0), Severity::Warning),
        ]
        .into(),
        notes: [((0, 0), "甲\u{202E}<&>".to_owned())].into(),
        values: [
            ((1, 3), New::Text("=1+1 _x0041_".to_owned())),
            ((2, 3), New::Number(1.5)),
        ]
        .into(),
        wide: [3].into(),
        heights: [(1, 32)].into(),
        filters: vec![Filter {
            heads: vec![0],
            first: 0,
            col: 3,
            last: 2,
        }],
    };
    let marked = changed(
        (&book, Some(&original)),
        &[(0, changes)].into(),
        "2025-12-31".parse().unwrap(),
    )
    .unwrap();
    let (before, after) = (texts(&original, 0), texts(&marked, 0));
    for (cell, text) in before {
        assert_eq!(after[&cell], text);
    }
    assert_eq!(
        (after["D2"].as_str(), after["D3"].as_str()),
        ("=1+1 _x0041_", "1.5")
    );
    untouched(&original, &marked);
    entry(&marked, "xl/worksheets/sheet1.xml")
}

#[test]
fn sheets_of_odd_programs_are_marked_where_they_stand() {
    let plain = marked_sheet(
        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>a</t></is></c><c><v>1</v></c></row><row/></sheetData></worksheet>",
    );
    assert!(
        plain.contains("<c s=\"1\" t=\"inlineStr\"")
            || plain.contains("<c t=\"inlineStr\" s=\"1\">"),
        "{plain}"
    );
    assert!(
        plain.contains(
            "<row ht=\"32\"><c r=\"B2\" s=\"2\"></c><c r=\"D2\" s=\"0\" t=\"inlineStr\">"
        ),
        "{plain}"
    );
    assert!(plain.contains("<row r=\"3\"><c r=\"D3\" s=\"0\"><v>1.5</v></c></row><row r=\"8\"><c r=\"A8\" s=\"3\"></c></row></sheetData>"), "{plain}");
    assert!(plain.contains("_x005F_x0041_"), "{plain}");

    let prefixed = marked_sheet(
        "<x:worksheet><x:cols><x:col min=\"2\" max=\"9\" width=\"5\"></x:col></x:cols><x:sheetData><x:row r=\"1\" spans=\"1:1\"><x:c r=\"A1\"><x:v>1</x:v></x:c></x:row></x:sheetData><x:pageMargins left=\"0\"/><x:drawing id=\"x\"/></x:worksheet>",
    );
    assert!(prefixed.contains("<x:col min=\"2\" max=\"3\" width=\"5\"/><x:col min=\"4\" max=\"4\" width=\"60\" customWidth=\"1\"/><x:col min=\"5\" max=\"9\" width=\"5\"/>"), "{prefixed}");
    assert!(
        prefixed.contains("</x:sheetData><x:autoFilter ref=\"A1:D3\"/><x:pageMargins"),
        "{prefixed}"
    );
    assert!(
        prefixed.contains("<x:drawing id=\"x\"/><x:legacyDrawing "),
        "{prefixed}"
    );
}
