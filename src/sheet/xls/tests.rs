//! Workbooks made byte by byte, because no crate writes them.

mod hidden;

use encoding_rs::GBK;

use super::super::{Refused, Sheet, Workbook, read};

const BIFF_5: u16 = 0x0500;
const BIFF_8: u16 = 0x0600;
const SECTOR: usize = 512;
const END_OF_CHAIN: u32 = 0xFFFF_FFFE;

fn record(kind: u16, fields: &[&[u8]]) -> Vec<u8> {
    let fields = fields.concat();
    let size = u16::try_from(fields.len()).unwrap();
    [&kind.to_le_bytes(), &size.to_le_bytes(), &*fields].concat()
}

fn short(number: u16) -> [u8; 2] {
    number.to_le_bytes()
}

fn long(number: u32) -> [u8; 4] {
    number.to_le_bytes()
}

fn begin(version: u16) -> Vec<u8> {
    record(0x0809, &[&short(version), &[0; 6]])
}

fn end() -> Vec<u8> {
    record(0x000A, &[])
}

fn units(text: &str) -> Vec<u8> {
    text.encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// A text as Excel 97 writes it, in UTF-16.
fn wide(text: &str) -> Vec<u8> {
    let length = u16::try_from(text.encode_utf16().count()).unwrap();
    [&short(length), &[1][..], &units(text)].concat()
}

/// A text in the bytes of a code page.
fn bytes(text: &[u8]) -> Vec<u8> {
    [&short(u16::try_from(text.len()).unwrap()), text].concat()
}

/// A cell in the first format but one, which shows dates in `dated`.
fn cell(kind: u16, (row, col): (u16, u16), fields: &[&[u8]]) -> Vec<u8> {
    let fields = fields.concat();
    record(kind, &[&short(row), &short(col), &short(0), &fields])
}

fn dated(kind: u16, (row, col): (u16, u16), fields: &[&[u8]]) -> Vec<u8> {
    let fields = fields.concat();
    record(kind, &[&short(row), &short(col), &short(1), &fields])
}

/// Two formats: one shows numbers, the other dates by a code of its own.
fn formats(code: &[u8]) -> Vec<u8> {
    [
        record(0x041E, &[&short(164), code]),
        record(0x00E0, &[&[0; 2], &short(0), &[0; 16]]),
        record(0x00E0, &[&[0; 2], &short(164), &[0; 16]]),
    ]
    .concat()
}

/// The stream of a workbook: what stands before its sheets, and the cells of each.
fn stream(version: u16, before: &[u8], sheets: &[Vec<u8>]) -> Vec<u8> {
    let name = |at: usize| match version {
        BIFF_5 => vec![2, b'T', b'1' + u8::try_from(at).unwrap()],
        _ => [&[2, 1][..], &units(&format!("表{}", at + 1))].concat(),
    };
    let listed = |starts: &[usize]| {
        let one = |(at, start): (usize, &usize)| {
            let start = long(u32::try_from(*start).unwrap());
            record(0x0085, &[&start, &[0, 0], &name(at)])
        };
        let list = starts.iter().enumerate().flat_map(one).collect();
        [begin(version), before.to_vec(), list, end()].concat()
    };
    let parts = sheets
        .iter()
        .map(|it| [begin(version), it.clone(), end()].concat());
    let parts: Vec<Vec<u8>> = parts.collect();
    let mut start = listed(&vec![0; sheets.len()]).len();
    let mut starts = Vec::new();
    for part in &parts {
        starts.push(start);
        start += part.len();
    }
    [listed(&starts), parts.concat()].concat()
}

/// An entry of a directory: its name, its kind, what is below it, and where its bytes are.
fn entry(name: &str, kind: u8, below: u32, (start, size): (usize, usize)) -> Vec<u8> {
    let mut entry = units(name);
    entry.resize(64, 0);
    let none = 0xFFFF_FFFF;
    let links = [none, none, below].map(long).concat();
    let place = [start, size].map(|it| long(u32::try_from(it).unwrap()));
    entry.extend([&[0, 0, kind, 1], &*links, &[0; 36], &place.concat()].concat());
    entry.resize(128, 0);
    entry
}

/// The sectors of a compound file behind its header: the directory is the first and the table the second.
fn file(small_table: u32, sectors: &[u8]) -> Vec<u8> {
    let mut header = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    header.resize(24, 0);
    header.extend([0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0, 6, 0]);
    header.resize(44, 0);
    let numbers = [1, 0, 0, 4096, small_table, 1, END_OF_CHAIN, 0, 1];
    header.extend(numbers.map(long).concat());
    header.resize(SECTOR, 0xFF);
    [&header, sectors].concat()
}

/// Longs that fill one sector.
fn table(numbers: &[u32]) -> Vec<u8> {
    assert!(numbers.len() <= SECTOR / 4, "the table is one sector");
    let mut table: Vec<u8> = numbers.iter().flat_map(|it| long(*it)).collect();
    table.resize(SECTOR, 0xFF);
    table
}

/// A compound file of one stream.
fn compound(name: &str, stream: &[u8]) -> Vec<u8> {
    let mut stream = stream.to_vec();
    stream.resize(stream.len().max(4096).next_multiple_of(SECTOR), 0);
    let sectors = stream.len() / SECTOR;
    // Every second sector lies in the first half, so that the chain jumps to and fro.
    let place = |at: usize| 2 + at / 2 + at % 2 * sectors.div_ceil(2);
    let mut follow = vec![END_OF_CHAIN; sectors + 2];
    for at in 1..sectors {
        follow[place(at - 1)] = u32::try_from(place(at)).unwrap();
    }
    let mut directory = entry("Root Entry", 5, 1, (0, 0));
    directory.extend(entry(name, 2, 0xFFFF_FFFF, (place(0), stream.len())));
    directory.resize(SECTOR, 0);
    let parts: Vec<&[u8]> = stream.chunks(SECTOR).collect();
    let every_second = |from: usize| parts.iter().skip(from).step_by(2).copied().collect();
    let (even, odd): (Vec<&[u8]>, Vec<&[u8]>) = (every_second(0), every_second(1));
    let stream = [even.concat(), odd.concat()].concat();
    file(END_OF_CHAIN, &[directory, table(&follow), stream].concat())
}

/// The same with the stream in small sectors, the last of them first.
fn compound_of_small_sectors(stream: &[u8]) -> Vec<u8> {
    let parts: Vec<&[u8]> = stream.chunks(64).collect();
    let mut small: Vec<u8> = Vec::new();
    for part in parts.iter().rev() {
        small.extend_from_slice(part);
        small.resize(small.len().next_multiple_of(64), 0);
    }
    let last = u32::try_from(parts.len() - 1).unwrap();
    let small_table: Vec<u32> = [END_OF_CHAIN].into_iter().chain(0..last).collect();
    let mut directory = entry("Root Entry", 5, 1, (3, small.len()));
    directory.extend(entry(
        "WORKBOOK",
        2,
        0xFFFF_FFFF,
        (parts.len() - 1, stream.len()),
    ));
    directory.resize(SECTOR, 0);
    let in_large = small.len().div_ceil(SECTOR);
    let mut follow = vec![END_OF_CHAIN; 3];
    follow.extend((1..in_large).map(|it| u32::try_from(3 + it).unwrap()));
    follow.push(END_OF_CHAIN);
    file(
        2,
        &[directory, table(&follow), table(&small_table), small].concat(),
    )
}

fn opened(stream: &[u8]) -> Workbook {
    read(&compound("Workbook", stream))
}

/// One sheet of a workbook of Excel 97.
fn sheet(before: &[u8], cells: &[Vec<u8>]) -> Sheet {
    let mut book = opened(&stream(BIFF_8, before, &[cells.concat()]));
    assert_eq!(book.refused, None);
    book.sheets.remove(0)
}

fn said(sheet: &Sheet) -> Vec<String> {
    let rows = sheet.row_indices();
    rows.flat_map(|row| {
        let line = sheet.row(row).iter();
        line.map(move |(col, value)| format!("{row},{col}:{}", value.text()))
    })
    .collect()
}

#[test]
fn every_kind_of_cell_is_read_as_a_person_sees_it() {
    let shared = record(0x00FC, &[&long(1), &long(2), &wide("党课"), &wide(" ")]);
    let date = 45_721.5_f64.to_le_bytes();
    let small = |number: u32| long(number << 2 | 2);
    let gave = |kind: u8, value: u8| [kind, 0, value, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0, 0, 0];
    let cells = [
        cell(0x00FD, (0, 0), &[&long(0)]),
        cell(0x00FD, (0, 1), &[&long(1)]),
        cell(0x0204, (0, 2), &[&wide("标签")]),
        cell(0x00D6, (0, 3), &[&wide("红字"), &[1, 0, 0, 0, 1, 0]]),
        cell(0x0203, (1, 0), &[&2.5_f64.to_le_bytes()]),
        dated(0x0203, (1, 1), &[&date]),
        cell(0x027E, (1, 2), &[&long(0x0000_04D3)]),
        record(
            0x00BD,
            &[
                &short(1),
                &short(3),
                &short(0),
                &small(7),
                &short(1),
                &small(45_721),
                &short(4),
            ],
        ),
        cell(0x0205, (2, 0), &[&[1, 0]]),
        cell(0x0205, (2, 1), &[&[0x17, 1]]),
        cell(0x0006, (3, 0), &[&date, &[0; 8]]),
        cell(0x0006, (3, 1), &[&gave(0, 0)]),
        record(0x04BC, &[&[0; 10]]),
        record(0x0207, &[&wide("算出来的")]),
        record(0x0207, &[&wide("多出来的")]),
        cell(0x0006, (3, 2), &[&gave(1, 1)]),
        cell(0x0006, (3, 3), &[&gave(2, 0x2A)]),
        cell(0x0006, (3, 4), &[&gave(3, 0)]),
        record(0x0207, &[&wide("没有公式等着它")]),
        record(0x0201, &[&[0; 6]]),
        record(0x7777, &[b"nobody knows this"]),
    ];
    let before = [formats(&wide("yyyy\"年\"m\"月\"")), shared].concat();
    let expected = [
        "0,0:党课",
        "0,2:标签",
        "0,3:红字",
        "1,0:2.5",
        "1,1:2025-03-05",
        "1,2:3.08",
        "1,3:7",
        "1,4:2025-03-05",
        "2,0:是",
        "2,1:#REF!",
        "3,0:45721.5",
        "3,1:算出来的",
        "3,2:是",
        "3,3:#N/A",
    ];
    assert_eq!(said(&sheet(&before, &cells)), expected);
}

#[test]
fn a_shared_text_may_be_parted_anywhere_and_change_its_width() {
    let rich = [
        &short(4)[..],
        &[0x0D],
        &short(1),
        &long(3),
        &units("读音"),
        &[0; 0],
    ]
    .concat();
    let before = [
        record(
            0x00FC,
            &[&long(3), &long(3), &short(5), &[1], &units("第一")],
        ),
        // The rest in single bytes, then a text with runs and readings, itself parted.
        record(0x003C, &[&[0], b"abc", &rich]),
        record(0x003C, &[&[1], &units("两个"), &[9, 9]]),
        record(0x003C, &[&[9, 9, 8, 8, 8]]),
        record(0x003C, &[&short(2), &[1], &units("𠮷")[..2]]),
        record(0x003C, &[&[1], &units("𠮷")[2..]]),
    ]
    .concat();
    let cells = [0, 1, 2].map(|it| cell(0x00FD, (it, 0), &[&long(u32::from(it))]));
    let expected = ["0,0:第一abc", "1,0:读音两个", "2,0:𠮷"];
    assert_eq!(said(&sheet(&before, &cells)), expected);
}

#[test]
fn the_number_of_shared_texts_may_be_a_lie() {
    let told = |count: u32, tail: &[u8]| {
        let before = record(
            0x00FC,
            &[&long(9), &long(count), &wide("甲"), &wide("乙"), tail],
        );
        let cells = [cell(0x00FD, (0, 0), &[&long(1)])].concat();
        opened(&stream(BIFF_8, &before, &[cells]))
    };
    assert_eq!(said(&told(1, &[]).sheets[0]), ["0,0:乙"]);
    assert_eq!(said(&told(2, &[200, 0]).sheets[0]), ["0,0:乙"]);
    assert_eq!(told(3, &[200, 0]).refused, Some(Refused::Damaged));
}

#[test]
fn before_excel_97_texts_are_bytes_of_a_code_page() {
    let open = |page: Option<u16>, text: &[u8]| {
        let page = page
            .map(|it| record(0x0042, &[&short(it)]))
            .unwrap_or_default();
        let before = [page, formats(&[&[10][..], b"yyyy-mm-dd"].concat())].concat();
        let cells = [
            cell(0x0204, (0, 0), &[&bytes(text)]),
            dated(0x0203, (0, 1), &[&45_721_f64.to_le_bytes()]),
        ]
        .concat();
        read(&compound("Book", &stream(BIFF_5, &before, &[cells])))
    };
    let chinese = GBK.encode("党组织").0;
    let book = open(Some(936), &chinese);
    assert_eq!(said(&book.sheets[0]), ["0,0:党组织", "0,1:2025-03-05"]);
    assert_eq!(book.sheets[0].name, "T1");
    assert_eq!(said(&open(Some(1252), b"caf\xE9").sheets[0])[0], "0,0:café");
    assert_eq!(
        said(&open(Some(0x8000), b"caf\x8E").sheets[0])[0],
        "0,0:café"
    );
    // Without one it is taken for that of the offices these ledgers come from.
    assert_eq!(said(&open(None, &chinese).sheets[0])[0], "0,0:党组织");
    // What is in ASCII can be read whatever the code page is.
    assert_eq!(said(&open(Some(10029), b"plain").sheets[0])[0], "0,0:plain");
    assert_eq!(
        open(Some(10029), b"\x8E").refused,
        Some(Refused::Unsupported)
    );
}

#[test]
fn days_may_count_from_1904() {
    let before = [record(0x0022, &[&short(1)]), formats(&wide("yyyy-m-d"))].concat();
    let cells = [
        dated(0x0203, (0, 0), &[&44_259_f64.to_le_bytes()]),
        dated(0x0203, (0, 1), &[&0.5_f64.to_le_bytes()]),
    ]
    .concat();
    let book = opened(&stream(BIFF_8, &before, &[cells]));
    assert!(book.epoch_1904);
    assert_eq!(said(&book.sheets[0]), ["0,0:2025-03-05", "0,1:0.5"]);
}

#[test]
fn merged_cells_reach_where_they_say() {
    let cells = [
        cell(0x0204, (0, 0), &[&wide("三月")]),
        cell(0x0204, (2, 1), &[&wide("党课")]),
        record(0x00E5, &[&short(1), &[0, 0, 2, 0, 0, 0, 0, 0]]),
    ];
    let sheet = sheet(&[], &cells);
    assert_eq!(sheet.merges(), [((0, 0), (2, 0))]);
    assert_eq!(
        sheet.get(2, 0).map(|it| it.0.text()).as_deref(),
        Some("三月")
    );
}

#[test]
fn a_chart_inside_a_sheet_brings_no_cells_and_hidden_sheets_are_read() {
    let chart = [begin(BIFF_8), cell(0x0203, (0, 0), &[&[0; 8]]), end()].concat();
    let cells = [chart, cell(0x0204, (4, 1), &[&wide("表里的")])].concat();
    let mut bytes = stream(BIFF_8, &[], &[cells, Vec::new()]);
    let hidden = begin(BIFF_8).len() + 4 + 4;
    bytes[hidden] = 1;
    let book = opened(&bytes);
    let names: Vec<&str> = book.sheets.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["表1", "表2"]);
    assert_eq!(said(&book.sheets[0]), ["4,1:表里的"]);
    // The same sheet listed as a chart.
    bytes[hidden + 1] = 2;
    assert_eq!(opened(&bytes).sheets.len(), 1);
}

#[test]
fn a_password_is_told_and_so_is_a_version_that_is_too_old() {
    let locked = stream(
        BIFF_8,
        &record(0x002F, &[&[1, 0, 1, 0, 1, 0]]),
        &[Vec::new()],
    );
    assert_eq!(opened(&locked).refused, Some(Refused::Encrypted));
    let old = [record(0x0009, &[&[2, 0, 0x10, 0]]), end()].concat();
    assert_eq!(read(&old).refused, Some(Refused::Unsupported));
    let old = [record(0x0409, &[&[0, 4, 0, 1, 0, 0]]), end()].concat();
    assert_eq!(
        read(&compound("Book", &old)).refused,
        Some(Refused::Unsupported)
    );
}

#[test]
fn cells_far_apart_cost_no_more_than_cells_side_by_side() {
    let cells = [
        cell(0x0204, (0, 0), &[&wide("近")]),
        cell(0x0204, (65_535, 255), &[&wide("远")]),
    ];
    assert_eq!(said(&sheet(&[], &cells)), ["0,0:近", "65535,255:远"]);
}

#[test]
fn sheets_that_lie_over_each_other_are_refused() {
    let part = cell(0x0204, (0, 0), &[&wide("甲")]);
    let mut bytes = stream(BIFF_8, &[], &[part.clone(), part.clone(), part]);
    let first = begin(BIFF_8).len() + 4;
    let listed = record(0x0085, &[&[0; 6], &[2, 1], &units("表1")]).len();
    for at in [1, 2] {
        bytes.copy_within(first..first + 4, first + at * listed);
    }
    // As often as it could be read without reading more than there is.
    assert_eq!(opened(&bytes).refused, None);
    let list = &bytes[begin(BIFF_8).len()..][..listed];
    let start = begin(BIFF_8).len() + listed * 500 + end().len();
    let mut list = list.repeat(500);
    for one in list.chunks_mut(listed) {
        one[4..8].copy_from_slice(&long(u32::try_from(start).unwrap()));
    }
    let sheet = [begin(BIFF_8), record(0x7777, &[&[0; 8000]]), end()].concat();
    let bytes = [begin(BIFF_8), list, end(), sheet].concat();
    assert_eq!(opened(&bytes).refused, Some(Refused::Damaged));
}

#[test]
fn a_file_cut_anywhere_is_refused() {
    let cells = [
        cell(0x0204, (0, 0), &[&wide("甲")]),
        cell(0x027E, (0, 1), &[&long(6)]),
    ];
    let shared = record(0x00FC, &[&long(1), &long(1), &wide("党课")]);
    let whole = stream(
        BIFF_8,
        &[formats(&wide("d")), shared].concat(),
        &[cells.concat()],
    );
    assert_eq!(opened(&whole).refused, None);
    // The last three bytes are zero, as is what fills the sector.
    for size in 2..whole.len() - 3 {
        assert_eq!(
            opened(&whole[..size]).refused,
            Some(Refused::Damaged),
            "{size}"
        );
    }
    let file = compound("Workbook", &whole);
    for size in (8..file.len()).step_by(7) {
        assert!(read(&file[..size]).refused.is_some(), "{size}");
    }
}

#[test]
fn a_stream_is_put_together_from_sectors_in_any_order() {
    let told = |rows: u16| {
        let label = |row: u16| cell(0x0204, (row, 0), &[&wide(&format!("第{row}次组织生活会"))]);
        let cells: Vec<Vec<u8>> = (0..rows).map(label).collect();
        stream(BIFF_8, &[], &[cells.concat()])
    };
    let expected = |rows: u16| {
        let one = |row| format!("{row},0:第{row}次组织生活会");
        (0..rows).map(one).collect::<Vec<String>>()
    };
    assert_eq!(said(&opened(&told(300)).sheets[0]), expected(300));
    let small = read(&compound_of_small_sectors(&told(60)));
    assert_eq!(said(&small.sheets[0]), expected(60));
}

#[test]
fn a_chain_that_runs_in_a_circle_ends() {
    let mut file = compound("Workbook", &stream(BIFF_8, &[], &[Vec::new()]));
    let table = 2 * SECTOR;
    for start in 0..10 {
        let mut broken = file.clone();
        broken[table + start * 4..][..4].copy_from_slice(&long(2));
        assert!(
            read(&broken)
                .refused
                .is_none_or(|it| it == Refused::Damaged),
            "{start}"
        );
    }
    let mut directory = file.clone();
    directory[table..][..4].copy_from_slice(&long(0));
    assert_eq!(read(&directory).refused, Some(Refused::Damaged));
    // A stream that says it is longer than its chain.
    file[SECTOR + 128 + 120..][..4].copy_from_slice(&long(1 << 30));
    assert_eq!(read(&file).refused, Some(Refused::Damaged));
}
