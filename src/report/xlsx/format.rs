//! How cells look.

use rust_xlsxwriter::{
    Color, ConditionalFormatText, ConditionalFormatTextRule, Format, FormatAlign, FormatBorder,
    FormatUnderline, Worksheet, XlsxError,
};

use crate::duty::Status;
use crate::report::{Cell, Table};

/// The ink of what must not be overlooked.
pub(in crate::report) const RED: Color = Color::RGB(0x00A3_001B);

/// Ink and ground of what is met, lacking, missed and open.
const MET: (u32, u32) = (0x0000_603B, 0x00E3_F4EA);
const SHORT: (u32, u32) = (0x007A_4B00, 0x00FF_F1CC);
const MISSED: (u32, u32) = (0x00A3_001B, 0x00FF_E1E1);
const NONE: (u32, u32) = (0x004A_4A4A, 0x00ED_EDED);

/// What a cell begins with and how it is coloured, in columns a person may edit; the first that fits wins.
const WORDS: &[(&str, (u32, u32))] = &[
    ("✓", MET),
    ("已整改", MET),
    ("已销号", MET),
    ("◐", SHORT),
    ("▲", SHORT),
    ("整改中", SHORT),
    ("需说明", SHORT),
    ("✕", MISSED),
    ("未整改", MISSED),
    ("未销号", MISSED),
    ("必须改", MISSED),
    ("○", NONE),
    ("–", NONE),
    ("提示", NONE),
];

/// The format of a heading.
pub(in crate::report) fn heading() -> Format {
    Format::new()
        .set_bold()
        .set_background_color(Color::RGB(0x00F3_F0EE))
        .set_border(FormatBorder::Thin)
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_text_wrap()
}

/// The formats of cells, made once: making one is dear.
pub(super) struct Formats {
    pub(super) title: Format,
    pub(super) quiet: Format,
    pub(super) plain: Format,
    pub(super) back: Format,
    pub(super) link: Format,
    pub(super) text: Format,
    pub(super) number: Format,
    pub(super) points: Format,
    pub(super) rate: Format,
    met: Format,
    short: Format,
    missed: Format,
    none: Format,
}

impl Formats {
    pub(super) fn new() -> Self {
        let cell = || {
            Format::new()
                .set_border(FormatBorder::Thin)
                .set_align(FormatAlign::Top)
        };
        let light = |(ink, fill): (u32, u32)| {
            cell()
                .set_font_color(Color::RGB(ink))
                .set_background_color(Color::RGB(fill))
        };
        let linked = |format: Format| {
            format
                .set_font_color(Color::RGB(0x001A_5694))
                .set_underline(FormatUnderline::Single)
        };
        Self {
            title: Format::new().set_bold().set_font_size(16),
            quiet: Format::new().set_font_color(Color::RGB(0x0055_5555)),
            plain: Format::new(),
            back: linked(Format::new()),
            link: linked(cell().set_text_wrap()),
            text: cell().set_text_wrap(),
            number: cell(),
            points: cell().set_num_format("0.00"),
            rate: cell().set_num_format("0.0%"),
            met: light(MET),
            short: light(SHORT),
            missed: light(MISSED),
            none: light(NONE),
        }
    }

    /// The format of a cell.
    pub(super) fn of(&self, cell: &Cell) -> &Format {
        match cell {
            Cell::Text(_) | Cell::Org(_) | Cell::Choice(_) | Cell::Rate(_, 0) => &self.text,
            Cell::Int(_) => &self.number,
            Cell::Points(_) => &self.points,
            Cell::Rate(..) => &self.rate,
            Cell::Light(status) => self.light(*status),
        }
    }

    fn light(&self, status: Status) -> &Format {
        match status {
            Status::Met => &self.met,
            Status::Late | Status::Short => &self.short,
            Status::Missed => &self.missed,
            Status::Pending | Status::Exempt => &self.none,
        }
    }
}

/// Colours that follow the words, so that they are right after a person edits a cell too.
pub(super) fn colours(
    sheet: &mut Worksheet,
    table: &Table,
    (from, until): (u32, u32),
) -> Result<(), XlsxError> {
    for (col, (title, _)) in (0_u16..).zip(&table.columns) {
        let cells = || {
            let column = table.rows.iter().filter_map(|it| it.get(usize::from(col)));
            column.take(200)
        };
        let lit = cells().any(|it| matches!(it, Cell::Light(_)));
        let chosen = cells().any(|it| matches!(it, Cell::Choice(_)));
        if !lit && !chosen && title != "级别" {
            continue;
        }
        for (word, (ink, fill)) in WORDS {
            if lit != (word.chars().count() == 1) {
                continue;
            }
            let format = Format::new()
                .set_font_color(Color::RGB(*ink))
                .set_background_color(Color::RGB(*fill));
            let rule = ConditionalFormatText::new()
                .set_rule(ConditionalFormatTextRule::BeginsWith((*word).to_owned()))
                .set_format(format);
            sheet.add_conditional_format(from, col, until, col, &rule)?;
        }
    }
    Ok(())
}
