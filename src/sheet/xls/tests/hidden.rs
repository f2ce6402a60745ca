//! What a workbook hides is read all the same.

use super::super::super::read;
use super::{BIFF_5, BIFF_8, begin, cell, compound, record, short, stream};

#[test]
fn hidden_rows_columns_and_sheets_are_read_and_told() {
    let row = |index: u16, flags: u8| {
        let at = [&short(index)[..], &[0; 10], &[flags, 1, 0x0F, 0]];
        let number = |col| cell(0x0203, (index, col), &[&1_f64.to_le_bytes()]);
        [record(0x0208, &at), number(0), number(2)].concat()
    };
    let columns = |first: u16, last: u16, flags: u8| {
        record(
            0x007D,
            &[&short(first), &short(last), &[0, 9, 0, 0, flags, 0]],
        )
    };
    let cells = [
        columns(0, 0, 2),
        columns(1, 255, 1),
        row(0, 0x40),
        row(1, 0x20),
        row(2, 0xE0),
        record(0x0208, &[&short(3)]),
    ];
    for version in [BIFF_5, BIFF_8] {
        let stream = stream(version, &[], &[cells.concat()]);
        let name = if version == BIFF_5 {
            "Book"
        } else {
            "Workbook"
        };
        let book = read(&compound(name, &stream));
        let hidden = book.sheets[0].hidden(0..u32::MAX);
        assert_eq!((hidden.rows, hidden.columns), (2, 1));
        assert!(!book.sheets[0].is_hidden);
        // The list of sheets stands behind the first record, and tells whether one is hidden behind where it begins.
        let mut stream = stream;
        stream[begin(version).len() + 8] = 1;
        let book = read(&compound(name, &stream));
        assert!(book.sheets[0].is_hidden);
    }
}
