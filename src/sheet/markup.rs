//! Web pages and XML that office systems export under the name of a spreadsheet.

use quick_xml::Reader;
use quick_xml::events::attributes::Attributes;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::{MAX_CELLS, Refused, Sheet, Value, delimited};

/// Cells that cells above may reach down into, in one table of a web page.
const MAX_TAKEN: usize = 400_000;
/// Rows or columns one cell of a web page may span.
const MAX_SPAN: u32 = 10_000;

/// Reads the tables of a web page, each as a sheet.
pub(super) fn html(bytes: &[u8]) -> Result<Vec<Sheet>, Refused> {
    let text = without_code(&delimited::decode(bytes)?);
    let mut page = Page::default();
    read(&text, |event| page.take(event))?;
    page.close_table();
    if page.sheets.is_empty() {
        return Err(Refused::NotATable);
    }
    Ok(page.sheets)
}

/// Reads an XML spreadsheet of 2003.
pub(super) fn xml2003(bytes: &[u8]) -> Result<Vec<Sheet>, Refused> {
    let text = delimited::decode(bytes)?;
    if text.contains("<!ENTITY") {
        return Err(Refused::Damaged);
    }
    let mut book = Book::default();
    read(&text, |event| book.take(event))?;
    Ok(book.sheets)
}

fn read(text: &str, mut take: impl FnMut(Event<'_>) -> Result<(), Refused>) -> Result<(), Refused> {
    let mut reader = Reader::from_str(text);
    let config = reader.config_mut();
    config.check_end_names = false;
    config.allow_unmatched_ends = true;
    config.allow_dangling_amp = true;
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return Ok(()),
            Ok(event) => take(event)?,
            Err(_) => return Err(Refused::Damaged),
        }
    }
}

/// Scripts, styles and comments hold marks that are no markup.
fn without_code(text: &str) -> String {
    let mut out = text.to_owned();
    for (open, close) in [
        ("<!--", "-->"),
        ("<script", "</script>"),
        ("<style", "</style>"),
    ] {
        let lower = out.to_ascii_lowercase();
        let mut kept = String::with_capacity(out.len());
        let mut at = 0;
        while let Some(start) = lower
            .get(at..)
            .and_then(|it| it.find(open))
            .map(|it| it + at)
        {
            kept.push_str(out.get(at..start).unwrap_or(""));
            let end = lower.get(start..).and_then(|it| it.find(close));
            at = end.map_or(out.len(), |it| start + it + close.len());
        }
        kept.push_str(out.get(at..).unwrap_or(""));
        out = kept;
    }
    out
}

fn entity(reference: &BytesRef<'_>) -> String {
    if let Ok(Some(letter)) = reference.resolve_char_ref() {
        return letter.to_string();
    }
    match &**reference {
        "nbsp" | "ensp" | "emsp" => " ".to_owned(),
        "middot" => "·".to_owned(),
        "ldquo" => "“".to_owned(),
        "rdquo" => "”".to_owned(),
        name => quick_xml::escape::resolve_xml_entity(name)
            .map_or_else(|| format!("&{name};"), ToOwned::to_owned),
    }
}

fn attribute(attributes: Attributes<'_>, wanted: &str) -> Option<String> {
    attributes
        .filter_map(Result::ok)
        .find(|it| it.key.local_name().as_ref().eq_ignore_ascii_case(wanted))
        .map(|it| it.value.trim().to_owned())
}

fn number(attributes: Attributes<'_>, wanted: &str) -> Option<u32> {
    attribute(attributes, wanted)?.parse().ok()
}

/// A web page while it is read.
#[derive(Default)]
struct Page {
    sheets: Vec<Sheet>,
    depth: u32,
    sheet: Sheet,
    row: Option<u32>,
    col: u16,
    cell: Option<(String, u32, u32)>,
    merges: Vec<((u32, u16), (u32, u16))>,
    taken: crate::map::HashSet<(u32, u16)>,
    count: usize,
}

impl Page {
    fn take(&mut self, event: Event<'_>) -> Result<(), Refused> {
        match event {
            Event::Start(tag) | Event::Empty(tag) => self.start(&tag)?,
            Event::End(tag) => match tag.name().as_ref().to_ascii_lowercase().as_str() {
                "td" | "th" | "tr" => self.close_cell()?,
                "table" => {
                    self.close_cell()?;
                    self.close_table();
                }
                _ => {}
            },
            Event::Text(text) => self.text(&text),
            Event::CData(text) => self.text(&text),
            Event::GeneralRef(reference) => self.text(&entity(&reference)),
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), Refused> {
        match tag.name().as_ref().to_ascii_lowercase().as_str() {
            "table" => {
                self.close_cell()?;
                if self.depth == 0 {
                    self.sheet = Sheet::new(format!("表{}", self.sheets.len() + 1));
                    self.row = None;
                }
                self.depth += 1;
            }
            "tr" => {
                self.close_cell()?;
                self.row = Some(self.row.map_or(0, |it| it + 1));
                self.col = 0;
            }
            "td" | "th" => {
                self.close_cell()?;
                let span = |name| {
                    number(tag.html_attributes(), name)
                        .unwrap_or(1)
                        .clamp(1, MAX_SPAN)
                };
                self.cell = Some((String::new(), span("rowspan"), span("colspan")));
            }
            "br" | "p" | "div" => self.text(" "),
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if let Some((cell, ..)) = &mut self.cell {
            cell.push_str(text);
        }
    }

    fn close_cell(&mut self) -> Result<(), Refused> {
        let (Some((text, rows, cols)), Some(row)) = (self.cell.take(), self.row) else {
            return Ok(());
        };
        self.count += 1;
        if self.count > MAX_CELLS {
            return Err(Refused::TooLarge);
        }
        while self.taken.contains(&(row, self.col)) {
            self.col = self.col.saturating_add(1);
        }
        let at = (row, self.col);
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            self.sheet.put(at.0, at.1, Value::Text(text.into()));
        }
        let last_col = at.1.saturating_add(u16::try_from(cols - 1).unwrap_or(0));
        if rows > 1 || cols > 1 {
            self.merges
                .push((at, (row.saturating_add(rows - 1), last_col)));
            for below in row + 1..row.saturating_add(rows) {
                for col in at.1..=last_col {
                    if self.taken.len() >= MAX_TAKEN {
                        return Err(Refused::TooLarge);
                    }
                    self.taken.insert((below, col));
                }
            }
        }
        self.col = last_col.saturating_add(1);
        Ok(())
    }

    fn close_table(&mut self) {
        if self.depth == 0 {
            return;
        }
        self.depth -= 1;
        if self.depth > 0 {
            return;
        }
        let mut sheet = std::mem::take(&mut self.sheet);
        for (from, to) in self.merges.drain(..) {
            sheet.merge(from, to);
        }
        self.taken.clear();
        if !sheet.is_empty() {
            self.sheets.push(sheet);
        }
    }
}

/// An XML spreadsheet while it is read.
#[derive(Default)]
struct Book {
    sheets: Vec<Sheet>,
    /// The next column that is described.
    described: u32,
    row: Option<u32>,
    col: Option<u16>,
    span: (u32, u32),
    data: Option<(String, String)>,
    merges: Vec<((u32, u16), (u32, u16))>,
    count: usize,
}

impl Book {
    fn take(&mut self, event: Event<'_>) -> Result<(), Refused> {
        match event {
            Event::Start(tag) => self.start(&tag)?,
            Event::Empty(tag) => {
                self.start(&tag)?;
                self.end(tag.name().local_name().as_ref())?;
            }
            Event::End(tag) => self.end(tag.name().local_name().as_ref())?,
            Event::Text(text) => self.text(&text),
            Event::CData(text) => self.text(&text),
            Event::GeneralRef(reference) => self.text(&entity(&reference)),
            _ => {}
        }
        Ok(())
    }

    fn start(&mut self, tag: &BytesStart<'_>) -> Result<(), Refused> {
        let index = || number(tag.attributes(), "Index").and_then(|it| it.checked_sub(1));
        match tag.name().local_name().as_ref() {
            "Worksheet" => {
                let name = attribute(tag.attributes(), "Name").unwrap_or_default();
                self.sheets.push(Sheet::new(name));
                self.row = None;
                self.described = 0;
            }
            "Column" => self.column(tag, index()),
            "Row" => {
                let row = index().unwrap_or_else(|| self.row.map_or(0, |it| it + 1));
                self.row = Some(row);
                self.col = None;
                if is_hidden(tag)
                    && let Some(sheet) = self.sheets.last_mut()
                {
                    sheet.hide_rows(row, row);
                }
            }
            "Cell" => {
                let next = self.col.map_or(0, |it| it.saturating_add(1));
                let asked = index().map(u16::try_from).transpose();
                self.col = Some(asked.map_err(|_| Refused::Damaged)?.unwrap_or(next));
                let span = |name| number(tag.attributes(), name).unwrap_or(0).min(MAX_SPAN);
                self.span = (span("MergeDown"), span("MergeAcross"));
            }
            "Visible" => self.data = Some((String::new(), String::new())),
            "Data" => {
                let kind = attribute(tag.attributes(), "Type").unwrap_or_default();
                self.data = Some((kind, String::new()));
            }
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        if let Some((_, data)) = &mut self.data {
            data.push_str(text);
        }
    }

    /// Columns described together: one, and so many right of it.
    fn column(&mut self, tag: &BytesStart<'_>, index: Option<u32>) {
        let from = index.unwrap_or(self.described);
        let to = from.saturating_add(number(tag.attributes(), "Span").unwrap_or(0));
        self.described = to.saturating_add(1);
        if is_hidden(tag)
            && let Some(sheet) = self.sheets.last_mut()
        {
            sheet.hide_columns(from, to);
        }
    }

    fn end(&mut self, tag: &str) -> Result<(), Refused> {
        if tag == "Visible" {
            let (_, said) = self.data.take().unwrap_or_default();
            if let Some(sheet) = self.sheets.last_mut() {
                sheet.is_hidden = said.trim() != "SheetVisible";
            }
            return Ok(());
        }
        let (Some(row), Some(col)) = (self.row, self.col) else {
            return Ok(());
        };
        match tag {
            "Data" => {
                let value = self
                    .data
                    .take()
                    .and_then(|(kind, text)| value(&kind, &text));
                self.count += 1;
                if self.count > MAX_CELLS {
                    return Err(Refused::TooLarge);
                }
                if let (Some(sheet), Some(value)) = (self.sheets.last_mut(), value) {
                    sheet.put(row, col, value);
                }
            }
            "Cell" => {
                let (down, across) = std::mem::take(&mut self.span);
                if down > 0 || across > 0 {
                    let last = col.saturating_add(u16::try_from(across).unwrap_or(0));
                    self.merges
                        .push(((row, col), (row.saturating_add(down), last)));
                    self.col = Some(last);
                }
            }
            "Worksheet" => {
                if let Some(sheet) = self.sheets.last_mut() {
                    for (from, to) in self.merges.drain(..) {
                        sheet.merge(from, to);
                    }
                }
                (self.row, self.col) = (None, None);
            }
            _ => {}
        }
        Ok(())
    }
}

fn is_hidden(tag: &BytesStart<'_>) -> bool {
    number(tag.attributes(), "Hidden") == Some(1)
}

fn value(kind: &str, text: &str) -> Option<Value> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    let plain = || Some(Value::Text(text.into()));
    match kind {
        "Number" => text.parse().ok().map(Value::Number).or_else(plain),
        "Boolean" => Some(Value::Bool(text == "1")),
        "Error" => Some(Value::Error(text.into())),
        "DateTime" => {
            let mut parts = text.get(..10).unwrap_or(text).splitn(3, '-');
            let mut part = || parts.next()?.parse::<u32>().ok();
            match (part(), part(), part()) {
                (Some(y), Some(m), Some(d)) => i32::try_from(y).ok().map(|y| Value::Date(y, m, d)),
                _ => plain(),
            }
        }
        _ => plain(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(sheet: &Sheet) -> Vec<String> {
        let rows = sheet.row_indices();
        let texts = rows.flat_map(|row| (0..sheet.width()).map(move |col| (row, col)));
        texts
            .filter_map(|(row, col)| {
                sheet
                    .get(row, col)
                    .map(|it| format!("{row},{col}:{}", it.0.text()))
            })
            .collect()
    }

    #[test]
    fn a_table_of_a_web_page_is_a_sheet() {
        let page = "<html><head><style>td > p { }</style></head><body><table border=1>\
            <tr><td colspan=2>标题</td></tr><tr><td rowspan=\"2\">甲</td><td>1&nbsp;&lt;2<br>三\
            <tr><td>四</td></tr></table><script>if (a < b) {}</script></body>";
        let sheets = html(page.as_bytes()).unwrap();
        assert_eq!(
            cells(&sheets[0]),
            [
                "0,0:标题",
                "0,1:标题",
                "1,0:甲",
                "1,1:1 <2 三",
                "2,0:甲",
                "2,1:四"
            ]
        );
        assert_eq!(
            html(b"<html><p>x</p></html>").unwrap_err(),
            Refused::NotATable
        );
    }

    #[test]
    fn an_xml_spreadsheet_keeps_places_types_and_merges() {
        let book = r#"<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
            <Worksheet ss:Name="一月"><Table><Row ss:Index="2"><Cell ss:MergeAcross="1"><Data ss:Type="String">甲 &amp; 乙</Data></Cell>
            <Cell><Data ss:Type="Number">3.5</Data></Cell><Cell ss:Index="5"><Data ss:Type="DateTime">2025-03-05T00:00:00.000</Data></Cell></Row></Table></Worksheet></Workbook>"#;
        let sheets = xml2003(book.as_bytes()).unwrap();
        assert_eq!(sheets[0].name, "一月");
        assert_eq!(
            cells(&sheets[0]),
            ["1,0:甲 & 乙", "1,1:甲 & 乙", "1,2:3.5", "1,4:2025-03-05"]
        );
    }

    #[test]
    fn hidden_rows_columns_and_sheets_of_an_xml_spreadsheet_are_told() {
        let row = |more: &str| {
            format!(
                "<Row{more}><Cell><Data ss:Type=\"Number\">1</Data></Cell><Cell ss:Index=\"4\"><Data ss:Type=\"Number\">2</Data></Cell></Row>"
            )
        };
        let book = format!(
            "<Workbook><Worksheet ss:Name=\"一\"><Table><Column ss:Hidden=\"0\" ss:Span=\"1\"/><Column ss:Hidden=\"1\" ss:Span=\"7\"/>{}{}{}</Table>\
            <WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet><Worksheet ss:Name=\"二\"><Table>{}</Table></Worksheet></Workbook>",
            row(""),
            row(" ss:Index=\"3\" ss:Hidden=\"1\""),
            row(" ss:Hidden=\"1\""),
            row(""),
        );
        let sheets = xml2003(book.as_bytes()).unwrap();
        let told = |it: &Sheet| {
            let hidden = it.hidden(0..u32::MAX);
            (it.is_hidden, hidden.rows, hidden.columns)
        };
        assert_eq!(told(&sheets[0]), (true, 2, 1));
        assert_eq!(told(&sheets[1]), (false, 0, 0));
    }
}
