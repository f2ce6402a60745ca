//! Charts of a workbook: their numbers on a sheet of their own, the bars beside the first table.

use rust_xlsxwriter::{
    Chart as Drawing, ChartDataLabel, ChartFont, ChartType, Color, Workbook, Worksheet, XlsxError,
};

use super::{Formats, clean, heading, put};
use crate::report::Cell;
use crate::report::chart::Chart;

/// The sheet of their numbers.
const NUMBERS: &str = "图表数据";
/// Columns beside the first table that the charts take.
const WIDE: u16 = 10;
/// Width of a chart, height of its frame and of each of its bars, height of a row, in pixels.
const WIDTH: u32 = 560;
const FRAME: u32 = 90;
const BAR: u32 = 26;
const ROW: u32 = 20;

/// How high a chart is.
fn height(chart: &Chart) -> u32 {
    let bars = u32::try_from(chart.bars.len()).unwrap_or(0).clamp(4, 40);
    FRAME + BAR * bars
}

/// The rows it takes, with one between it and the next.
fn rows(chart: &Chart) -> u32 {
    height(chart).div_ceil(ROW) + 1
}

/// The last row and the columns that charts take.
pub(super) fn room(charts: &[Chart]) -> (u32, u16) {
    match charts {
        [] => (0, 0),
        charts => (charts.iter().map(rows).sum(), WIDE),
    }
}

/// Draws the charts beside the first table, which stands on sheet `first`.
pub(super) fn draw(book: &mut Workbook, charts: &[Chart], first: usize) -> Result<(), XlsxError> {
    let places = numbers(book.add_worksheet(), charts)?;
    let sheet = book.worksheet_from_index(first)?;
    let mut row = 1;
    for (chart, place) in charts.iter().zip(places) {
        sheet.insert_chart(row, 3, &drawing(chart, place))?;
        row += rows(chart);
    }
    Ok(())
}

/// Writes the numbers; gives the rows of each chart.
fn numbers(sheet: &mut Worksheet, charts: &[Chart]) -> Result<Vec<(u32, u32)>, XlsxError> {
    let (heading, formats) = (heading(), Formats::new());
    sheet.set_name(NUMBERS)?;
    sheet.set_column_width(0, 30)?;
    sheet.set_column_width(1, 14)?;
    let mut places = Vec::new();
    let mut row = 0;
    for chart in charts {
        sheet.write_string_with_format(row, 0, clean(&chart.title), &heading)?;
        let unit = if chart.unit.is_empty() {
            "比率"
        } else {
            chart.unit
        };
        sheet.write_string_with_format(row, 1, unit, &heading)?;
        let from = row + 1;
        for bar in &chart.bars {
            row += 1;
            sheet.write_string_with_format(row, 0, clean(&bar.name), &formats.text)?;
            put(sheet, (row, 1), &bar.value, &formats)?;
        }
        places.push((from, row));
        row += 2;
    }
    sheet.set_paper_size(9).set_print_fit_to_pages(1, 0);
    sheet.set_print_area(0, 0, row, 1)?;
    Ok(places)
}

fn drawing(chart: &Chart, (from, until): (u32, u32)) -> Drawing {
    let mut drawing = Drawing::new(ChartType::Bar);
    let colours: Vec<Color> = chart.bars.iter().map(|it| Color::RGB(it.ink)).collect();
    drawing
        .add_series()
        .set_name(chart.title.as_str())
        .set_categories((NUMBERS, from, 0, until, 0))
        .set_values((NUMBERS, from, 1, until, 1))
        .set_point_colors(&colours)
        .set_gap(60)
        .set_data_label(ChartDataLabel::new().show_value());
    drawing
        .title()
        .set_name(chart.title.as_str())
        .set_font(ChartFont::new().set_bold().set_size(12));
    drawing.legend().set_hidden();
    // Bars are drawn from the bottom unless their axis, the upright one, is turned round.
    drawing.y_axis().set_reverse();
    let rates = chart
        .bars
        .iter()
        .any(|it| matches!(it.value, Cell::Rate(..)));
    let axis = drawing.x_axis();
    axis.set_min(0).set_major_gridlines(false);
    if rates {
        axis.set_max(1).set_num_format("0%");
    }
    drawing
        .set_width(WIDTH)
        .set_height(height(chart))
        .set_alt_text(chart.title.as_str());
    drawing
}
