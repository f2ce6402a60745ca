//! The printable page: one HTML file that loads nothing and runs nothing.

use std::fmt::Write;

use super::chart::Chart;
use super::{Cell, Document, SIGN, Table};
use crate::duty::Status;

const STYLE: &str = include_str!("page.css");

/// Writes a document as HTML.
pub(super) fn write(document: &Document) -> String {
    let mut out =
        String::from("<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\">");
    out.push_str("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    put(
        &mut out,
        format_args!(
            "<title>{}</title><style>{STYLE}</style></head><body>",
            escape(&document.title)
        ),
    );
    put(
        &mut out,
        format_args!("<h1>{}</h1>", escape(&document.title)),
    );
    for line in &document.lines {
        put(
            &mut out,
            format_args!("<p class=\"meta\">{}</p>", escape(line)),
        );
    }
    for it in &document.charts {
        chart(&mut out, it);
    }
    for it in &document.tables {
        table(&mut out, it);
    }
    put(
        &mut out,
        format_args!("<p class=\"sign\">{}</p>", escape(SIGN)),
    );
    out.push_str("</body></html>\n");
    out
}

fn put(out: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = out.write_fmt(text);
}

/// A chart as a drawing; what it shows stands in it as text too.
fn chart(out: &mut String, chart: &Chart) {
    const LINE: usize = 26;
    let height = chart.bars.len() * LINE + 4;
    put(
        out,
        format_args!(
            "<figure><figcaption>{}</figcaption><svg viewBox=\"0 0 720 {height}\" role=\"img\" aria-label=\"{0}\">",
            escape(&chart.title)
        ),
    );
    for (at, (bar, length)) in chart.bars.iter().zip(chart.lengths()).enumerate() {
        let (top, middle) = (at * LINE + 4, at * LINE + 18);
        // The shortest bar is a stroke.
        let width = (length * 380 / 1000).max(2 * length.min(1));
        put(
            out,
            format_args!(
                "<text x=\"150\" y=\"{middle}\" text-anchor=\"end\">{}</text><rect x=\"160\" y=\"{top}\" width=\"{width}\" height=\"18\" fill=\"#{:06x}\"/><text x=\"{}\" y=\"{middle}\">{}</text>",
                escape(&bar.name),
                bar.ink,
                168 + width,
                escape(&chart.label(bar))
            ),
        );
    }
    out.push_str("</svg></figure>");
}

fn table(out: &mut String, table: &Table) {
    put(out, format_args!("<h2>{}</h2>", escape(&table.title)));
    if !table.note.is_empty() {
        put(
            out,
            format_args!("<p class=\"note\">{}</p>", escape(&table.note)),
        );
    }
    if table.rows.is_empty() {
        out.push_str("<p>没有。</p>");
        return;
    }
    out.push_str("<table><thead><tr>");
    for (title, _) in &table.columns {
        put(out, format_args!("<th>{}</th>", escape(title)));
    }
    out.push_str("</tr></thead><tbody>");
    for row in &table.rows {
        out.push_str("<tr>");
        for it in row {
            cell(out, it);
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
}

fn cell(out: &mut String, cell: &Cell) {
    let class = match cell {
        Cell::Text(_) | Cell::Org(_) | Cell::Choice(_) => "",
        Cell::Int(_) | Cell::Points(_) | Cell::Rate(..) => "n",
        Cell::Light(status) => class(*status),
    };
    let text = escape(&cell.text());
    put(out, format_args!("<td class=\"{class}\">{text}</td>"));
}

fn class(status: Status) -> &'static str {
    match status {
        Status::Met => "met",
        Status::Late | Status::Short => "short",
        Status::Missed => "missed",
        Status::Pending | Status::Exempt => "none",
    }
}

/// Text from a file as text: never markup, never reordered.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for it in text.chars() {
        match it {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            it if super::xlsx::is_unsafe(it) => {}
            it => out.push(it),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_files_is_never_markup() {
        assert_eq!(
            escape("<img src=x onerror='1'>\u{202E}&"),
            "&lt;img src=x onerror=&#39;1&#39;&gt;&amp;"
        );
    }
}
