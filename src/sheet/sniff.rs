//! What a file is, by its content: names and extensions lie.

use std::io::Cursor;

use super::{MAX_UNPACKED, Refused};

/// The formats of the contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// `.xlsx`.
    Xlsx,
    /// `.xlsm`, with macros, which are never run.
    Xlsm,
    /// `.xlsb`.
    Xlsb,
    /// BIFF5/8, also WPS .et.
    Xls,
    /// `.ods`.
    Ods,
    /// Separated text.
    Csv,
    /// A web page with a table.
    Html,
    /// XML Spreadsheet 2003.
    Xml2003,
    /// None of these.
    Unknown,
}

impl Format {
    /// The name of the contract.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Xlsm => "xlsm",
            Self::Xlsb => "xlsb",
            Self::Xls => "xls",
            Self::Ods => "ods",
            Self::Csv => "csv",
            Self::Html => "html",
            Self::Xml2003 => "xml2003",
            Self::Unknown => "unknown",
        }
    }
}

const COMPOUND_FILE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
/// Streams of compound files that are no spreadsheet.
const OTHER_DOCUMENTS: &[&str] = &[
    "WordDocument",
    "PowerPoint Document",
    "VisioDocument",
    "__properties_version1.0",
];
/// The mark of a document-protection product that offices use: such files open only on their machines.
const E_SAFENET: &[u8] = b"E-SafeNet";
const PICTURES_AND_PAPERS: &[&[u8]] = &[
    b"%PDF",
    b"\x89PNG",
    b"\xFF\xD8\xFF",
    b"GIF8",
    b"Rar!",
    b"7z\xBC\xAF",
    b"\x1F\x8B",
    b"{\\rtf",
];

/// Tells the format, or why the file cannot be a spreadsheet.
pub(super) fn sniff(bytes: &[u8]) -> Result<Format, Refused> {
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(Refused::Empty);
    }
    if bytes.starts_with(b"PK") {
        return zipped(bytes);
    }
    if bytes.starts_with(COMPOUND_FILE) {
        return compound(bytes);
    }
    if bytes
        .get(..32)
        .is_some_and(|it| it.windows(E_SAFENET.len()).any(|it| it == E_SAFENET))
    {
        return Err(Refused::Encrypted);
    }
    if PICTURES_AND_PAPERS.iter().any(|it| bytes.starts_with(it)) {
        return Err(Refused::NotATable);
    }
    let is_old_biff = matches!(bytes, [0x09, 0x00 | 0x02 | 0x04 | 0x08, 4..=8, 0x00, ..]);
    if is_old_biff {
        return Ok(Format::Xls);
    }
    if bytes.starts_with(b"ID;P") {
        return Err(Refused::Unsupported);
    }
    let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    if !utf16 && bytes.iter().take(4096).any(|it| *it == 0) {
        return Err(Refused::NotATable);
    }
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(2048)).unwrap_or(bytes))
        .replace('\0', "")
        .to_ascii_lowercase();
    let head = head.trim_start_matches(|it: char| !it.is_ascii() || it.is_whitespace());
    if head.starts_with('<') {
        return if head.contains("urn:schemas-microsoft-com:office:spreadsheet") {
            Ok(Format::Xml2003)
        } else if ["<html", "<table", "<!doctype html", "<meta"]
            .iter()
            .any(|it| head.contains(it))
        {
            Ok(Format::Html)
        } else {
            Err(Refused::NotATable)
        };
    }
    Ok(Format::Csv)
}

fn zipped(bytes: &[u8]) -> Result<Format, Refused> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| Refused::Damaged)?;
    let mut unpacked = 0_u64;
    for index in 0..archive.len() {
        let entry = archive.by_index_raw(index).map_err(|_| Refused::Damaged)?;
        if entry.encrypted() {
            return Err(Refused::Encrypted);
        }
        unpacked = unpacked.saturating_add(entry.size());
    }
    if unpacked > MAX_UNPACKED {
        return Err(Refused::TooLarge);
    }
    let names: Vec<String> = archive
        .file_names()
        .filter_map(Result::ok)
        .map(|it| it.replace('\\', "/").to_ascii_lowercase())
        .collect();
    let has = |name: &str| names.iter().any(|it| it == name);
    let below = |folder: &str| names.iter().any(|it| it.starts_with(folder));
    if has("xl/workbook.bin") {
        Ok(Format::Xlsb)
    } else if has("xl/vbaproject.bin") {
        Ok(Format::Xlsm)
    } else if below("xl/") || (has("[content_types].xml") && has("workbook.xml")) {
        Ok(Format::Xlsx)
    } else if has("content.xml") && has("mimetype") {
        Ok(Format::Ods)
    } else {
        Err(Refused::NotATable)
    }
}

/// Whether a compound file has a stream of this name; names are UTF-16, and looking for them is enough to tell.
pub(super) fn has_stream(bytes: &[u8], name: &str) -> bool {
    let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
    bytes
        .windows(wide.len())
        .any(|it| it.eq_ignore_ascii_case(&wide))
}

fn compound(bytes: &[u8]) -> Result<Format, Refused> {
    let holds = |name: &str| has_stream(bytes, name);
    if holds("EncryptedPackage") {
        Err(Refused::Encrypted)
    } else if holds("Workbook") || holds("Book") {
        Ok(Format::Xls)
    } else if OTHER_DOCUMENTS.iter().any(|it| holds(it)) {
        Err(Refused::NotATable)
    } else {
        Err(Refused::Damaged)
    }
}
