//! What the papers say: the figures of a check as tables.

use super::{
    Cell, Document, Order, Table, agenda, chart, log, percent, plans, regional, scores, units,
};
use crate::check::Check;
use crate::coverage::RATES;
use crate::duty::{Duty, Period, Status};
use crate::policy::Per;
use crate::room;
use crate::rule::{Finding, Severity};
use crate::sheet::Span;
use crate::trace::StepId;
use crate::unit::OrgId;

/// The tables of a check.
pub(super) fn document(order: Order<'_>) -> Document {
    let check = order.check;
    let mut tables = vec![overview(check)];
    for (per, title) in [
        (Per::Quarter, "履职（按季）"),
        (Per::Month, "履职（按月）"),
        (Per::HalfYear, "履职（按半年）"),
        (Per::Year, "履职（按年）"),
    ] {
        tables.extend(matrix(check, per, title));
    }
    tables.extend(agenda::table(check));
    tables.extend(scores::tables(check));
    if !check.areas.is_empty() {
        tables.extend(units::tables(check));
        tables.extend(plans::tables(check));
    }
    tables.extend(regional::tables(check));
    tables.push(findings(check));
    if check
        .findings
        .iter()
        .enumerate()
        .any(|it| check.waiver(it.0).is_some())
    {
        tables.push(set_aside(check));
    }
    tables.extend([log::facts_table(order), log::files_table(order)]);
    let mut document = order.document("区域化党建自查结果", tables);
    document.charts = chart::charts(check);
    document
}

/// Headings and widths.
pub(super) fn columns(titles: &[(&str, u8)]) -> Vec<(String, u8)> {
    titles
        .iter()
        .map(|(title, width)| ((*title).to_owned(), *width))
        .collect()
}

/// The value of a count.
pub(super) fn whole(check: &Check, step: StepId) -> i64 {
    check.trace.value(step).to_integer()
}

fn overview(check: &Check) -> Table {
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut row = |what: &str, value: Cell| rows.push(vec![what.into(), value]);
    for severity in [Severity::Error, Severity::Warning, Severity::Hint] {
        let count = check
            .findings
            .iter()
            .enumerate()
            .filter(|(at, it)| it.1.severity == severity && check.waiver(*at).is_none())
            .count();
        row(
            severity.title(),
            Cell::Int(i64::try_from(count).unwrap_or(i64::MAX)),
        );
    }
    for status in [
        Status::Met,
        Status::Late,
        Status::Short,
        Status::Missed,
        Status::Pending,
        Status::Exempt,
    ] {
        let count = check
            .duties
            .list
            .iter()
            .filter(|it| it.status == status)
            .count();
        row(
            &format!("履职：{}", status.title()),
            Cell::Int(i64::try_from(count).unwrap_or(i64::MAX)),
        );
    }
    for (at, grade) in check.policy.score.grades.iter().enumerate() {
        let count = check
            .scores
            .iter()
            .filter(|it| it.grade == Some(at))
            .count();
        let title = format!("{}：{}", check.policy.score.of.title(), grade.title);
        row(&title, Cell::Int(i64::try_from(count).unwrap_or(i64::MAX)));
    }
    if let Some(all) = check.areas.first() {
        let policy = &check.policy.coverage;
        row("两新：口径", policy.basis().into());
        row(
            &format!("两新：{}", policy.base.units()),
            Cell::Int(whole(check, all.figures.base)),
        );
        row("两新：空白点", Cell::Int(whole(check, all.figures.blanks)));
        for (kind, (hit, of)) in RATES.iter().zip(&all.figures.rates) {
            let (hit, of) = (whole(check, *hit), whole(check, *of));
            let title = format!("两新：{}", kind.title);
            let share = percent(hit, of);
            row(
                &title,
                match of {
                    0 => share.into(),
                    _ => format!("{share}（{hit}/{of}）").into(),
                },
            );
        }
    }
    for note in &check.notes {
        row("说明", note.message.clone().into());
    }
    Table {
        title: "总览".to_owned(),
        note: String::new(),
        columns: columns(&[("项目", 26), ("结果", 40)]),
        rows,
        frozen: 0,
    }
}

/// Organizations and duties down, periods across.
fn matrix(check: &Check, per: Per, title: &str) -> Option<Table> {
    let of_kind: Vec<&Duty> = check
        .duties
        .list
        .iter()
        .filter(|it| it.period.per == per)
        .collect();
    let periods: Vec<Period> = check.period.parts(per);
    if of_kind.is_empty() {
        return None;
    }
    let mut heads = columns(&[("党组织", 30), ("职责", 14)]);
    heads.extend(periods.iter().map(|it| (it.to_string(), 11)));
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for line in of_kind.chunk_by(|a, b| a.org == b.org && a.kind.id == b.kind.id) {
        let Some(first) = line.first() else { continue };
        let org = check
            .directory
            .orgs
            .get(first.org)
            .map_or("", |it| it.name.as_str());
        let mut row = vec![Cell::Org(org.to_owned()), first.kind.title.as_str().into()];
        row.extend(periods.iter().map(|period| {
            line.iter()
                .find(|it| it.period == *period)
                .map_or(Cell::Text(String::new()), |it| Cell::Light(it.status))
        }));
        rows.push(row);
    }
    Some(Table {
        title: title.to_owned(),
        note: "✓ 达标　◐ 补开　▲ 不足　✕ 未开展　○ 未到期　– 不适用".to_owned(),
        columns: heads,
        rows,
        frozen: 2,
    })
}

/// A cell or a range of cells, with its file and its sheet.
pub(super) fn place(check: &Check, at: impl Into<Span>) -> String {
    let (file, sheet, cell) = check.place(at.into());
    format!("{file} › {sheet}!{cell}")
}

/// The cells of a finding.
pub(super) fn where_it_is(check: &Check, it: &Finding) -> String {
    let places: Vec<String> = it.at.iter().map(|it| place(check, *it)).collect();
    places.join("；")
}

/// Whom a finding concerns; empty: nobody in particular.
pub(super) fn whom(check: &Check, (org, it): &(Option<OrgId>, Finding)) -> String {
    let known = org.and_then(|it| check.directory.orgs.get(it));
    let name = known.map(|it| &it.name);
    let name = name.or_else(|| it.org.as_ref().map(|it| &it.value));
    name.cloned().unwrap_or_default()
}

/// A finding as a line: what it is, where, and what it rests on.
fn line(check: &Check, found: &(Option<OrgId>, Finding)) -> Vec<Cell> {
    let it = &found.1;
    let because: Vec<String> = it
        .because
        .iter()
        .map(|(at, why)| format!("{}：{why}", place(check, *at)))
        .collect();
    vec![
        it.severity.title().into(),
        it.rule.code.into(),
        it.rule.title().into(),
        Cell::Org(whom(check, found)),
        it.period.clone().unwrap_or_default().into(),
        it.message.clone().into(),
        where_it_is(check, it).into(),
        because.join("；").into(),
        plans::titles(it.rule.basis).into(),
    ]
}

/// Findings that are set aside, with who did so and why.
fn set_aside(check: &Check) -> Table {
    let waived = check.findings.iter().enumerate();
    let rows = waived
        .filter_map(|(at, it)| Some((it, check.waiver(at)?)))
        .map(|(it, waiver)| {
            let mut row = line(check, it);
            row.truncate(7);
            row.extend([
                waiver.reason.clone().into(),
                waiver.by.clone().into(),
                waiver.date.clone().into(),
            ]);
            row
        })
        .collect();
    Table {
        title: "已搁置的问题".to_owned(),
        note: "由人核实后写明理由搁置的问题；评分和履职结果不因搁置而改变。".to_owned(),
        columns: columns(&[
            ("级别", 8),
            ("规则", 8),
            ("问题", 22),
            ("单位", 28),
            ("考核期", 9),
            ("具体情况", 46),
            ("位置", 44),
            ("搁置理由", 36),
            ("搁置人", 12),
            ("日期", 12),
        ]),
        rows,
        frozen: 3,
    }
}

/// 问题清单.
pub(super) fn findings(check: &Check) -> Table {
    let rows = check
        .findings
        .iter()
        .enumerate()
        .filter(|it| check.waiver(it.0).is_none())
        .map(|(at, it)| {
            room::ahead(at);
            line(check, it)
        })
        .collect();
    Table {
        title: "问题清单".to_owned(),
        note: "必须改：数据不可能是这样；需说明：没有达到要求，可以写明原因；提示：请看一眼。"
            .to_owned(),
        columns: columns(&[
            ("级别", 8),
            ("规则", 8),
            ("问题", 22),
            ("单位", 28),
            ("考核期", 9),
            ("具体情况", 46),
            ("位置", 44),
            ("相关", 44),
            ("依据", 44),
        ]),
        rows,
        frozen: 3,
    }
}
