//! Writes official papers as .docx: A4, 22 lines of 28 characters, as GB/T 9704—2012 sets pages. No red
//! head, no number, no seal: these are for who issues the paper.

use std::io::Cursor;

use docx_rs::{
    AlignmentType, DocGrid, DocGridType, Docx, FieldCharType, Footer, InstrPAGE, InstrText,
    LineSpacing, LineSpacingType, PageMargin, Paragraph, Run, RunFonts, Shading, SpecialIndentType,
    TableAlignmentType, TableBorder, TableBorderPosition, TableCell, TableCellMargins,
    TableLayoutType, TableRow, VAlignType, WidthType,
};

use super::chart::Chart;
use super::official::Block;
use super::{Cell, Table};

/// Twentieths of a point in a millimetre, rounded up to whole ones where it matters.
const fn twips(millimetres: u32) -> u32 {
    (millimetres * 1440 + 127) / 254 * 10
}

/// Width of the text, 156 mm.
const WIDTH: u32 = twips(156);
/// 28.95 points: 22 lines on 225 mm.
const LINE: i32 = 579;

/// Fonts by their part in the standard; every office program replaces those it lacks.
#[derive(Clone, Copy)]
enum Face {
    /// 小标宋.
    Title,
    /// 黑体.
    Chapter,
    /// 楷体.
    Section,
    /// 仿宋.
    Text,
    /// 宋体.
    Plain,
}

impl Face {
    fn fonts(self) -> RunFonts {
        let name = match self {
            Self::Title => "方正小标宋简体",
            Self::Chapter => "黑体",
            Self::Section => "楷体_GB2312",
            Self::Text => "仿宋_GB2312",
            Self::Plain => "宋体",
        };
        RunFonts::new()
            .east_asia(name)
            .ascii("Times New Roman")
            .hi_ansi("Times New Roman")
    }
}

/// Text in a face; the size is in half-points: 三号 is 32, 二号 44, 四号 28, 小四 24.
fn run(text: &str, face: Face, size: usize) -> Run {
    Run::new()
        .add_text(clean(text))
        .fonts(face.fonts())
        .size(size)
}

/// What no XML can hold or reorders a line is left out; the writer escapes the rest.
fn clean(text: &str) -> String {
    text.chars()
        .filter(|it| !it.is_control() && !super::xlsx::is_unsafe(*it))
        .collect()
}

fn paragraph() -> Paragraph {
    Paragraph::new().line_spacing(
        LineSpacing::new()
            .line_rule(LineSpacingType::Exact)
            .line(LINE),
    )
}

/// Two characters in, as every paragraph of an official paper starts.
fn indented() -> Paragraph {
    paragraph()
        .indent(None, Some(SpecialIndentType::FirstLine(640)), None, None)
        .first_line_chars(200)
}

/// The paper as bytes.
///
/// # Errors
///
/// When it cannot be packed, which is a bug.
pub(super) fn write(blocks: &[Block]) -> Result<Vec<u8>, String> {
    let mut docx = Docx::new()
        .page_size(twips(210), twips(297))
        .page_margin(
            PageMargin::new()
                .top(twips(37).cast_signed())
                .left(twips(28).cast_signed())
                .right(twips(26).cast_signed())
                .bottom(twips(35).cast_signed())
                .header(twips(15).cast_signed())
                .footer(twips(28).cast_signed()),
        )
        .default_fonts(Face::Text.fonts())
        .default_size(32)
        .footer(footer(AlignmentType::Right))
        .even_footer(footer(AlignmentType::Left));
    docx.document = docx.document.doc_grid(
        DocGrid::new()
            .grid_type(DocGridType::Lines)
            .line_pitch(LINE.unsigned_abs() as usize),
    );
    for block in blocks {
        docx = match block {
            Block::Title(text) => docx.add_paragraph(
                paragraph()
                    .align(AlignmentType::Center)
                    .outline_lvl(0)
                    .line_spacing(
                        LineSpacing::new()
                            .line_rule(LineSpacingType::Exact)
                            .line(720)
                            .before(240)
                            .after(120),
                    )
                    .add_run(run(text, Face::Title, 44)),
            ),
            Block::Flush(text) => {
                docx.add_paragraph(paragraph().add_run(run(text, Face::Text, 32)))
            }
            Block::Chapter(text) => docx.add_paragraph(
                indented()
                    .outline_lvl(1)
                    .keep_next(true)
                    .add_run(run(text, Face::Chapter, 32)),
            ),
            Block::Section(head, text) => docx.add_paragraph(
                indented()
                    .add_run(run(head, Face::Section, 32))
                    .add_run(run(text, Face::Text, 32)),
            ),
            Block::Text(text) => docx.add_paragraph(indented().add_run(run(text, Face::Text, 32))),
            Block::Small(text) => docx.add_paragraph(indented().add_run(run(text, Face::Text, 18))),
            Block::Right(text) => docx.add_paragraph(
                paragraph()
                    .align(AlignmentType::Right)
                    .indent(None, None, Some(1280), None)
                    .add_run(run(text, Face::Text, 32)),
            ),
            Block::Annex(text) => docx.add_paragraph(
                paragraph()
                    .page_break_before(true)
                    .add_run(run(text, Face::Chapter, 32)),
            ),
            Block::Table(it) => table(docx, it),
            Block::Chart(it) => chart(docx, it),
        };
    }
    let mut out = Cursor::new(Vec::new());
    docx.pack(&mut out)
        .map_err(|it| format!("报告写不出来：{it}"))?;
    Ok(out.into_inner())
}

/// — 1 —, at the outer edge.
fn footer(side: AlignmentType) -> Footer {
    let plain = |text: &str| run(text, Face::Plain, 28);
    let number = plain("")
        .add_field_char(FieldCharType::Begin, false)
        .add_instr_text(InstrText::PAGE(InstrPAGE {}))
        .add_field_char(FieldCharType::Separate, false)
        .add_text("1")
        .add_field_char(FieldCharType::End, false);
    Footer::new().add_paragraph(
        Paragraph::new()
            .align(side)
            .indent(Some(280), None, Some(280), None)
            .add_run(plain("— "))
            .add_run(number)
            .add_run(plain(" —")),
    )
}

fn table(docx: Docx, table: &Table) -> Docx {
    let title = paragraph()
        .align(AlignmentType::Center)
        .keep_next(true)
        .add_run(run(&table.title, Face::Title, 36));
    let sum: u32 = table.columns.iter().map(|it| u32::from(it.1)).sum();
    let width = |own: u8| (WIDTH * u32::from(own) / sum.max(1)) as usize;
    let grid: Vec<usize> = table.columns.iter().map(|it| width(it.1)).collect();
    let cell = |text: &str, face: Face, (wide, side): (usize, AlignmentType)| {
        TableCell::new()
            .width(wide, WidthType::Dxa)
            .vertical_align(VAlignType::Center)
            .add_paragraph(
                Paragraph::new()
                    .align(side)
                    .snap_to_grid(false)
                    .add_run(run(text, face, 21)),
            )
    };
    let head = table
        .columns
        .iter()
        .zip(&grid)
        .map(|((title, _), wide)| cell(title, Face::Chapter, (*wide, AlignmentType::Center)));
    let mut rows = vec![TableRow::new(head.collect()).cant_split()];
    for row in &table.rows {
        let cells = row.iter().zip(&grid).map(|(it, wide)| {
            let side = match it {
                Cell::Text(_) => AlignmentType::Left,
                _ => AlignmentType::Center,
            };
            cell(&it.text(), Face::Plain, (*wide, side))
        });
        rows.push(TableRow::new(cells.collect()).cant_split());
    }
    let body = docx_rs::Table::new(rows)
        .set_grid(grid)
        .layout(TableLayoutType::Fixed)
        .align(TableAlignmentType::Center)
        .margins(TableCellMargins::new().margin(40, 60, 40, 60))
        .width(WIDTH as usize, WidthType::Dxa);
    let docx = docx.add_paragraph(title).add_table(body);
    if table.note.is_empty() {
        docx
    } else {
        let note = Paragraph::new().add_run(run(&format!("注：{}", table.note), Face::Plain, 21));
        docx.add_paragraph(note)
    }
}

/// Bars as shaded cells: no picture needs drawing, every office program shows and prints them, and a person
/// may edit them.
fn chart(docx: Docx, chart: &Chart) -> Docx {
    const NAME: usize = 2200;
    /// Steps of a bar, and the width of each.
    const STEPS: usize = 50;
    const STEP: usize = 84;
    const LABEL: usize = 2400;
    let text = |text: &str, (width, side): (usize, AlignmentType), joined: bool| {
        let said = Paragraph::new()
            .align(side)
            .snap_to_grid(false)
            .keep_next(joined)
            .add_run(run(text, Face::Plain, 21));
        TableCell::new()
            .width(width, WidthType::Dxa)
            .vertical_align(VAlignType::Center)
            .add_paragraph(said)
    };
    let bar = |steps: usize, joined: bool| {
        text("", (steps * STEP, AlignmentType::Left), joined).grid_span(steps)
    };
    let bars = chart.bars.iter().zip(chart.lengths()).enumerate();
    let rows = bars.map(|(at, (it, length))| {
        // The bars stay on one page; what follows may start another.
        let joined = at + 1 < chart.bars.len();
        let length = usize::try_from(length).unwrap_or_default();
        // The shortest bar is a stroke, and there is none where there is nothing.
        let filled = (length * STEPS / 1000).clamp(length.min(1), STEPS);
        let mut cells = vec![text(&it.name, (NAME, AlignmentType::Right), joined)];
        if filled > 0 {
            let ink = Shading::new().fill(format!("{:06X}", it.ink)).color("auto");
            cells.push(bar(filled, joined).shading(ink));
        }
        if filled < STEPS {
            cells.push(bar(STEPS - filled, joined));
        }
        cells.push(text(&chart.label(it), (LABEL, AlignmentType::Left), joined));
        TableRow::new(cells).cant_split()
    });
    let mut grid = vec![NAME];
    grid.extend([STEP; STEPS]);
    grid.push(LABEL);
    let white = TableBorder::new(TableBorderPosition::InsideH)
        .color("FFFFFF")
        .size(36);
    let body = docx_rs::Table::without_borders(rows.collect())
        .set_border(white)
        .set_grid(grid)
        .layout(TableLayoutType::Fixed)
        .align(TableAlignmentType::Center)
        .margins(TableCellMargins::new().margin(0, 60, 0, 60))
        .width(NAME + STEP * STEPS + LABEL, WidthType::Dxa);
    let title = paragraph()
        .align(AlignmentType::Center)
        .keep_next(true)
        .add_run(run(&chart.title, Face::Chapter, 24));
    docx.add_paragraph(title).add_table(body)
}
