//! What official papers are made of: their pieces in the order of headings, and how they end.

use chrono::{Datelike, NaiveDate};

use super::chart::Chart;
use super::{Table, percent};

/// A piece of an official paper, by its place in the hierarchy of headings.
#[derive(Debug)]
pub(super) enum Block {
    /// The title, centred.
    Title(String),
    /// Whom it is for, or anything else that starts at the margin.
    Flush(String),
    /// 一、
    Chapter(String),
    /// （一）, and what follows it on the line.
    Section(String, String),
    /// Plain text.
    Text(String),
    /// A line in small type: what is there to be checked, not read.
    Small(String),
    /// The date, or a name, at the right.
    Right(String),
    /// Starts a new page with the name of an annex.
    Annex(String),
    /// A table.
    Table(Table),
    /// A chart.
    Chart(Chart),
}

/// The names of the annexes, below the text.
pub(super) fn listed(annexes: &[Table], out: &mut Vec<Block>) {
    for (at, annex) in annexes.iter().enumerate() {
        let lead = if at == 0 { "附件：" } else { "　　　" };
        out.push(Block::Text(format!("{lead}{}.{}", at + 1, annex.title)));
    }
}

/// What the paper is and is not, where it is signed, and its seal.
pub(super) fn signed(seal: &str, out: &mut Vec<Block>) {
    out.push(Block::Text(
        "（本稿由台账自查程序按数据写成，没有发文字号和印章，不作为考核依据；所列为疑点和不达标情况，以人工核实为准。）".to_owned(),
    ));
    out.extend(signature());
    out.push(sealed(seal));
}

/// The 校验码, on one line.
pub(super) fn sealed(seal: &str) -> Block {
    Block::Small(format!("校验码：{seal}"))
}

/// Where a paper is signed, on two lines.
pub(super) fn signature() -> [Block; 2] {
    [
        "负责人：　　　　　　　　填表人：",
        "联系电话：　　　　　　　日期：",
    ]
    .map(|it| Block::Text(it.to_owned()))
}

/// The annexes, each on a page of its own.
pub(super) fn attached(annexes: Vec<Table>, out: &mut Vec<Block>) {
    for (at, annex) in annexes.into_iter().enumerate() {
        out.push(Block::Annex(format!("附件{}", at + 1)));
        out.push(Block::Table(annex));
    }
}

/// 2025年12月31日.
pub(super) fn in_full(day: NaiveDate) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}

/// Sections under their numbers.
pub(super) fn numbered(sections: Vec<(String, String)>, out: &mut Vec<Block>) {
    const NUMBERS: [&str; 10] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
    for (number, (title, text)) in NUMBERS.iter().zip(sections) {
        out.push(Block::Section(format!("（{number}）{title}。"), text));
    }
}

/// 组织覆盖率50.0%（225/450）; what is no rate yet is called one.
pub(super) fn share(title: &str, hit: i64, of: i64) -> String {
    let rate = if title.ends_with('率') { "" } else { "率" };
    if of == 0 {
        return format!("{title}无应覆盖对象");
    }
    format!("{title}{rate}{}（{hit}/{of}）", percent(hit, of))
}
