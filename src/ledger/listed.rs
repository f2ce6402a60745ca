//! Lists that say what they list in their headings or their title, and not row by row.

use super::heading::{Guess, Title};
use super::value::tight;
use super::{Field, Table};
use crate::sheet::{Sheet, Value};

/// What is listed, in the words of the column 清单类型. A project is what everything else may be called too.
const KINDS: &[&str] = &["需求", "资源", "服务", "项目"];
/// Words after what a title says is listed.
const LISTS: &[&str] = &[
    "清单",
    "台账",
    "目录",
    "一览表",
    "汇总表",
    "统计表",
    "登记表",
    "征集表",
];
/// Words of a heading over those who offer or ask.
const BODIES: &[&str] = &["单位", "组织", "社区", "主体", "方", "支部", "党委"];
/// Words of what they do.
const DEEDS: &[&str] = &["提供", "提出", "提报", "供给", "需求", "资源", "服务"];

/// Whether a heading is plainly that of such a list, without a column of what became of the items.
pub(super) fn is_list(guess: &Guess, titles: &[Title], around: &[&str]) -> bool {
    let heading = |field| {
        let title = guess.place(field).and_then(|it| titles.get(it));
        title.map_or("", |it| it.whole.as_str())
    };
    let says = |text: &str, words: &[&str]| words.iter().any(|it| text.contains(it));
    let (items, body) = (heading(Field::Title), heading(Field::Proposer));
    let is_headed =
        kind_of(items).is_some_and(|it| it != "项目") && says(body, BODIES) && says(body, DEEDS);
    guess.is_mostly_known() && (is_headed || titled(around).is_some())
}

/// What a table without a column of that lists, and the cell that says so.
pub(super) fn listed(
    table: &Table,
    sheet: &Sheet,
    file: &str,
) -> Option<(&'static str, (u32, u16))> {
    let row = table.header_rows.last().copied().unwrap_or(0);
    let heading = |field| {
        let column = table.columns.iter().find(|it| it.field == Some(field))?;
        Some((kind_of(&tight(&column.title))?, (row, column.col)))
    };
    let fields = [Field::Title, Field::Proposer, Field::ItemKind];
    let mut headings = fields.into_iter().filter_map(heading);
    let first = headings.next();
    let plain = first.filter(|it| it.0 != "项目");
    let mut above = sheet
        .row_indices()
        .skip_while(|it| *it < table.from)
        .take_while(|it| table.header_rows.first().is_some_and(|first| it < first))
        .flat_map(|row| sheet.row(row).iter().map(move |it| (row, it)));
    let title =
        |(row, (col, value)): (u32, &(u16, Value))| Some((titled(&[&value.shown()])?, (row, *col)));
    let named = || titled(&[&sheet.name, file]).map(|it| (it, (row, 0)));
    plain
        .or_else(|| above.find_map(title))
        .or_else(named)
        .or(first)
}

/// 需求, of 需求内容.
fn kind_of(heading: &str) -> Option<&'static str> {
    KINDS.iter().copied().find(|it| heading.contains(it))
}

/// 需求, of 某社区需求清单; `None` when the texts name none, or several.
fn titled(texts: &[&str]) -> Option<&'static str> {
    let text = tight(&texts.join(" "));
    let is_listed = |kind: &&str| {
        let mut ends = LISTS.iter();
        ends.any(|it| text.contains(&format!("{kind}{it}")))
    };
    let mut kinds = KINDS.iter().copied().filter(is_listed);
    kinds.next().filter(|_| kinds.next().is_none())
}
