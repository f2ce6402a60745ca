//! Separated text: its encoding, its separator, its fields.

use std::borrow::Cow;
use std::collections::BTreeMap;

use encoding_rs::{GB18030, UTF_8, UTF_16BE, UTF_16LE};

use super::recent::Recent;
use super::{Cells, Refused, Sheet, Value};

/// Reads .csv, .tsv and .txt.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Sheet>, Refused> {
    let text = unified(decode(bytes)?);
    let (text, separator) = separator(text);
    split(&text, separator)
}

/// Reads what was copied from a spreadsheet: only tabs part its cells.
pub(super) fn pasted(text: &str) -> Result<Vec<Sheet>, Refused> {
    split(&unified(Cow::Borrowed(text)), b'\t')
}

fn split(text: &str, separator: u8) -> Result<Vec<Sheet>, Refused> {
    let mut table = Table {
        text,
        sheet: Sheet::new("csv"),
        left: Cells::default(),
        recent: Recent::default(),
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    while table.take_next(&mut reader, &mut record)? {}
    Ok(vec![table.sheet])
}

/// Separated text while it is read.
struct Table<'a> {
    text: &'a str,
    sheet: Sheet,
    left: Cells,
    recent: Recent,
}

impl Table<'_> {
    /// Takes one record; whether there was one. Not inlined, so that it is compiled for speed while it runs.
    #[inline(never)]
    fn take_next(
        &mut self,
        reader: &mut csv::Reader<&[u8]>,
        record: &mut csv::StringRecord,
    ) -> Result<bool, Refused> {
        if !reader.read_record(record).map_err(|_| Refused::Damaged)? {
            return Ok(false);
        }
        let row = record.position().map_or(0, |it| row_of(self.text, it));
        let has_line_ends = record.as_slice().contains('\r');
        for (col, field) in record.iter().enumerate() {
            let field = if has_line_ends {
                Cow::Owned(field.replace("\r\n", "\n"))
            } else {
                Cow::Borrowed(field)
            };
            if let Some(field) = self.recent.text(&field) {
                self.left.take_one()?;
                let col = u16::try_from(col).map_err(|_| Refused::TooLarge)?;
                self.sheet.put(row, col, Value::Text(field));
            }
        }
        Ok(true)
    }
}

/// The text with a `\n` in every line end. Where all end in `\r\n`, as most do, it is not copied.
fn unified(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.split('\r').skip(1).all(|it| it.starts_with('\n')) {
        return text;
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// The row a record starts in. The reader skips blank lines, which a person counts.
fn row_of(text: &str, start: &csv::Position) -> u32 {
    let rest = usize::try_from(start.byte())
        .ok()
        .and_then(|it| text.get(it..));
    let ends = rest.unwrap_or_default().bytes();
    let ends = ends.take_while(|it| matches!(it, b'\r' | b'\n'));
    let blank = ends.filter(|it| *it == b'\n').count();
    let line = usize::try_from(start.line()).unwrap_or(1) - 1;
    u32::try_from(line + blank).unwrap_or(u32::MAX)
}

/// The text of a file, by its byte order mark, as UTF-8, or else as what it most likely is.
pub(super) fn decode(bytes: &[u8]) -> Result<Cow<'_, str>, Refused> {
    let marked = [UTF_8, UTF_16LE, UTF_16BE]
        .into_iter()
        .find(|it| encoding_rs::Encoding::for_bom(bytes).is_some_and(|(bom, _)| bom == *it));
    if let Some(encoding) = marked {
        return Ok(encoding.decode(bytes).0);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(Cow::Borrowed(text));
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(Some(b"cn"), chardetng::Utf8Detection::Deny);
    let encoding = if guess == encoding_rs::GBK {
        GB18030
    } else {
        guess
    };
    let (text, _, _) = encoding.decode(bytes);
    let controls = text
        .chars()
        .filter(|it| it.is_control() && !it.is_whitespace());
    if controls.count() * 20 > text.len() {
        return Err(Refused::NotATable);
    }
    Ok(text)
}

/// Records looked at to find the separator.
const SAMPLE: usize = 30;

/// What a candidate makes of the first records.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Split {
    /// Records out of a hundred that it parts; those it does not are titles and notes.
    parted: usize,
    /// Records out of a hundred that are as wide as most are.
    steady: usize,
    /// How wide most are.
    width: usize,
}

/// The candidate that parts most of the first records, the most steadily, and the text; where none of them splits and
/// the Chinese enumeration comma does, that is the separator.
fn separator(text: Cow<'_, str>) -> (Cow<'_, str>, u8) {
    let mut best = (Split::of(&text, b','), b',');
    for candidate in [b'\t', b';'] {
        let split = Split::of(&text, candidate);
        if split > best.0 {
            best = (split, candidate);
        }
    }
    let mut head = text.lines().take(2);
    if best.0.parted == 0 && head.all(|it| it.matches('、').count() >= 2) {
        return (Cow::Owned(text.replace('、', "\t")), b'\t');
    }
    (text, best.1)
}

impl Split {
    /// Of the first records, with nothing parted in quotes.
    fn of(text: &str, separator: u8) -> Self {
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator)
            .from_reader(text.as_bytes());
        let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
        let mut all = 0;
        for record in reader.into_records().take(SAMPLE).map_while(Result::ok) {
            all += 1;
            if record.len() > 1 {
                *widths.entry(record.len()).or_default() += 1;
            }
        }
        let parted: usize = widths.values().sum();
        let most = widths.iter().max_by_key(|it| (*it.1, *it.0));
        Self {
            parted: parted * 100 / all.max(1),
            steady: most.map_or(0, |it| it.1 * 100 / all.max(1)),
            width: most.map_or(0, |it| *it.0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(bytes: &[u8]) -> Vec<String> {
        let sheets = read(bytes).unwrap();
        let rows = sheets[0].row_indices();
        rows.flat_map(|row| {
            let line = sheets[0].row(row).iter();
            line.map(move |(col, value)| format!("{row},{col}:{}", value.text()))
        })
        .collect()
    }

    #[test]
    fn rows_are_counted_as_a_person_counts_them() {
        let expected =
            ["0,0:甲", "0,1:乙", "2,0:丙\n丁", "4,1:戊"].map(|it| it.replace("\\n", "\n"));
        for end in ["\n", "\r\n", "\r"] {
            let text = ["甲,乙", "", "\"丙", "丁\",", ",戊", ""].join(end);
            assert_eq!(cells(text.as_bytes()), expected, "{end:?}");
        }
        let mixed = "甲,乙\r\n\n\"丙\r丁\",\r,戊";
        assert_eq!(cells(mixed.as_bytes()), expected);
        let blank = "\r\n\r\n甲\r\n\r\n\r\n乙\r\n";
        assert_eq!(cells(blank.as_bytes()), ["2,0:甲", "5,0:乙"]);
    }

    #[test]
    fn encodings_and_separators_are_told_apart() {
        let text = "党组织名称\t日期\n第一党支部\t2025-03-05\n";
        let expected = cells(text.as_bytes());
        assert_eq!(expected.len(), 4);
        assert_eq!(cells(&GB18030.encode(text).0), expected);
        assert_eq!(cells(format!("\u{FEFF}{text}").as_bytes()), expected);
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert_eq!(cells(&[&[0xFF, 0xFE], wide.as_slice()].concat()), expected);
        assert_eq!(cells(text.replace('\t', ";").as_bytes()), expected);
        let three = "支部、日期、类型\n第一党支部、3月5日、党课\n";
        assert_eq!(cells(three.as_bytes()).len(), 6);
    }

    #[test]
    fn signs_in_cells_do_not_part_them() {
        let said = "王一;李二;赵三;钱七;孙八";
        let commas = format!(
            "党组织名称,日期,缺席人员\n一支部,2025-03-05,{said}\n二支部,2025-03-06,{said};周五\n三支部,2025-03-07,\n"
        );
        let expected = cells(commas.as_bytes());
        assert_eq!(expected.len(), 11);
        assert!(expected.contains(&format!("1,2:{said}")));
        let other = commas
            .replace(',', "\u{1}")
            .replace(';', ",")
            .replace('\u{1}', ";");
        let turned: Vec<String> = expected.iter().map(|it| swapped(it)).collect();
        assert_eq!(cells(other.as_bytes()), turned);
        let tabs = commas
            .replace(';', ",")
            .replacen("党组织名称,日期,", "党组织名称\t日期\t", 1);
        let tabs = tabs
            .replace("支部,2025", "支部\t2025")
            .replace("5,王", "5\t王")
            .replace("6,王", "6\t王");
        assert_eq!(cells(tabs.as_bytes()).len(), 11);
        // Programs that leave out blank fields at the end make rows of many widths.
        let ragged = "支部,日期,内容,地点,备注\n一支部,3月5日,学习;讨论\n二支部,3月6日,学习;讨论,二楼\n三支部,3月7日,学习;讨论,二楼,无\n";
        assert_eq!(cells(ragged.as_bytes()).len(), 17);
        // In quotes no sign parts anything, and a title above is no line of the table.
        let quoted = format!(
            "某街道会议台账\n支部;会议\n一支部;\"学习,讨论,\n投票,其他\"\n二支部;\"{said}\"\n"
        );
        let quoted = cells(quoted.as_bytes());
        assert_eq!(quoted.len(), 7, "{quoted:?}");
        assert!(quoted.contains(&format!("4,1:{said}")));
    }

    fn swapped(cell: &str) -> String {
        let (place, text) = cell.split_once(':').unwrap();
        format!("{place}:{}", text.replace(';', ","))
    }
}
