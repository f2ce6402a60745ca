//! Where things stand on a sheet, and how wide they are.

use crate::map::{HashMap, HashSet};
use crate::report::{Cell, Document, Table};

/// A note as wide as this stands above its table on one line; a longer one below it on several.
const NOTE: usize = 120;
/// Characters of a sheet's tab.
const TAB: usize = 31;
/// Points of a row of one line.
pub(super) const ROW: u16 = 15;
/// Points of each of several lines, in the highest of the usual fonts, and of a row at most.
const LINE: usize = 17;
const HIGHEST: usize = 400;
/// Rows a column's width is taken from.
const SAMPLE: usize = 2000;

/// Where the heading of a table stands, and what stands around it.
pub(super) struct Layout {
    /// The row of the heading.
    pub(super) head: u32,
    lines: usize,
    is_short: bool,
}

impl Layout {
    /// The layout of a table with so many lines above it, on one of many sheets, or on the first.
    pub(super) fn of(table: &Table, lines: usize, (many, first): (bool, bool)) -> Self {
        let is_short = width(&table.note) <= NOTE;
        let lines = if first { lines } else { 0 };
        let noted = is_short && !table.note.is_empty();
        let above = 1 + usize::from(many) + lines + usize::from(noted);
        Self {
            head: u32::try_from(above).unwrap_or(1),
            lines,
            is_short,
        }
    }

    /// The lines above the table.
    pub(super) fn above<'a>(
        &self,
        document: &'a Document,
        table: &'a Table,
    ) -> impl Iterator<Item = &'a str> {
        let note = (self.is_short && !table.note.is_empty()).then_some(table.note.as_str());
        let lines = document.lines.iter().take(self.lines);
        lines.map(String::as_str).chain(note)
    }

    /// The lines below it.
    pub(super) fn below<'a>(&self, table: &'a Table) -> impl Iterator<Item = &'a str> {
        let note = if self.is_short { "" } else { &table.note };
        let parts = note.split_inclusive(['。', '；']);
        parts.map(str::trim).filter(|it| !it.is_empty())
    }

    /// The last row of the table.
    pub(super) fn end(&self, table: &Table) -> u32 {
        self.head + u32::try_from(table.rows.len()).unwrap_or(0)
    }
}

/// How wide text is in half-width characters.
fn width(text: &str) -> usize {
    text.chars()
        .map(|it| if it.is_ascii() { 1 } else { 2 })
        .sum()
}

/// A width that fits what stands in a column; long text is wrapped.
pub(super) fn fit(table: &Table, col: usize, (title, most): (&str, u8)) -> u8 {
    let cells = table.rows.iter().take(SAMPLE).filter_map(|it| it.get(col));
    let widest = cells
        .map(|it| match it {
            Cell::Points(_) => 8,
            Cell::Rate(_, of) if *of > 0 => 8,
            Cell::Text(text) | Cell::Org(text) => width(text),
            other => width(&other.text()),
        })
        .max()
        .unwrap_or(0);
    // A heading may be wrapped once; the button of the filter stands beside it.
    let heading = width(title).div_ceil(if width(title) > 14 { 2 } else { 1 }) + 4;
    let most = usize::from(most).max(heading);
    u8::try_from((widest + 2).clamp(heading, most)).unwrap_or(most.try_into().unwrap_or(60))
}

/// The height of a row whose text is wrapped: not every office program finds it out itself.
pub(super) fn height(line: &[Cell], widths: &[u8]) -> u16 {
    let lines = line.iter().zip(widths).map(|(cell, wide)| match cell {
        // A character is not parted: the last place of a line may stay empty.
        Cell::Text(text) | Cell::Org(text) => {
            let wide = usize::from(*wide).saturating_sub(1).max(2);
            text.split('\n')
                .map(|it| width(it).div_ceil(wide).max(1))
                .sum()
        }
        _ => 1,
    });
    match lines.max().unwrap_or(1) {
        0 | 1 => ROW,
        lines => u16::try_from((lines * LINE).min(HIGHEST)).unwrap_or(ROW),
    }
}

/// The tabs of sheets: no sign a tab may not hold, none twice.
pub(super) fn tabs(tables: &[Table]) -> Vec<String> {
    let mut taken: HashSet<String> = HashSet::default();
    let mut tabs = Vec::new();
    for table in tables {
        let fine = |it: &char| !it.is_control() && !"[]:*?/\\'".contains(*it);
        let title: String = table.title.chars().filter(fine).take(TAB).collect();
        let title = if title.is_empty() {
            "未命名".to_owned()
        } else {
            title
        };
        let numbered = (2..).map(|it: u32| {
            let short: String = title.chars().take(TAB - 5).collect();
            format!("{short}（{it}）")
        });
        let free = std::iter::once(title.clone())
            .chain(numbered)
            .find(|it| taken.insert(it.to_lowercase()));
        tabs.push(free.unwrap_or_default());
    }
    tabs
}

/// The first sheet and row each organization stands on.
pub(super) fn anchors<'a>(
    tables: &'a [Table],
    layouts: &[Layout],
) -> HashMap<&'a str, (usize, u32)> {
    let mut found = HashMap::default();
    for (at, (table, layout)) in tables.iter().zip(layouts).enumerate() {
        for (row, line) in (layout.head + 1..).zip(&table.rows) {
            let named = line.iter().find_map(|it| match it {
                Cell::Org(name) if !name.is_empty() => Some(name.as_str()),
                _ => None,
            });
            if let Some(name) = named {
                found.entry(name).or_insert((at, row));
            }
        }
    }
    found
}
