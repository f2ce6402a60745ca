//! Scores as tables: the ranking, and where each point comes from.

use super::tables::columns;
use super::{Cell, Document, Order, Table};
use crate::check::Check;
use crate::law::practice::DEFAULT_SCORE;
use crate::policy::Role;
use crate::score::{Item, Score, basis};

/// The tables of scores; none when nobody is scored.
pub(super) fn tables(check: &Check) -> Vec<Table> {
    if check.scores.is_empty() {
        return Vec::new();
    }
    vec![ranking(check, None), items(check)]
}

/// 得分排名: a table for each group, then where each point comes from.
pub(super) fn document(order: Order<'_>) -> Result<Document, String> {
    let check = order.check;
    if check.scores.is_empty() {
        return Err("没有评分，写不出得分排名；请先选择党组织名册和会议台账".to_owned());
    }
    let mut groups: Vec<&str> = check
        .scores
        .iter()
        .map(|it| it.subject.group.as_str())
        .collect();
    groups.sort_unstable();
    groups.dedup();
    let mut tables: Vec<Table> = match groups.as_slice() {
        [_] | [] => vec![ranking(check, None)],
        groups => groups.iter().map(|it| ranking(check, Some(it))).collect(),
    };
    tables.push(items(check));
    let title = if check.policy.score.ranking {
        "得分排名"
    } else {
        "得分和等次"
    };
    Ok(order.document(title, tables))
}

/// Totals and grades only, for a paper.
pub(super) fn summary(check: &Check) -> Option<Table> {
    let policy = &check.policy.score;
    let mut heads = columns(&[("组别", 14)]);
    heads.push((policy.of.title().to_owned(), 30));
    heads.extend(columns(&[("总分", 9), ("等次", 10)]));
    if policy.ranking {
        heads.extend(columns(&[("名次", 8)]));
    }
    let rows: Vec<Vec<Cell>> = sorted(check)
        .into_iter()
        .map(|it| {
            let grade = it.grade.and_then(|it| policy.grades.get(it));
            let mut row: Vec<Cell> = vec![
                it.subject.group.clone().into(),
                it.subject.name.clone().into(),
                Cell::Points(check.trace.value(it.total)),
                grade.map_or("待录入".into(), |it| it.title.clone().into()),
            ];
            if policy.ranking {
                row.push(rank(it));
            }
            row
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        title: format!("{}评分情况表", policy.of.title()),
        note: caution(check),
        columns: heads,
        rows,
        frozen: 2,
    })
}

/// Scores by group and place.
fn sorted(check: &Check) -> Vec<&Score> {
    let mut sorted: Vec<&Score> = check.scores.iter().collect();
    sorted.sort_by_key(|it| (it.subject.group.clone(), it.rank));
    sorted
}

fn rank(score: &Score) -> Cell {
    match score.rank {
        0 => "".into(),
        rank => Cell::Int(i64::try_from(rank).unwrap_or(i64::MAX)),
    }
}

fn title(check: &Check) -> String {
    format!("{}评分", check.policy.score.of.title())
}

/// What a reader must know of the table that scores are by.
fn caution(check: &Check) -> String {
    let table = &check.policy.score;
    let from = basis(table);
    if from.id == DEFAULT_SCORE.id {
        return format!(
            "{}：分值、扣分和星级线是示例，全国没有统一标准，正式评定请换成本地细则。",
            table.title
        );
    }
    format!(
        "{}：照《{}》{}编写，是地方做法，全国没有统一标准。",
        table.title, from.act.title, from.label
    )
}

/// Scores of everybody, or of one group.
fn ranking(check: &Check, group: Option<&str>) -> Table {
    let policy = &check.policy.score;
    let mut heads = columns(&[("组别", 14)]);
    if policy.ranking {
        heads.extend(columns(&[("名次", 6)]));
    }
    heads.push((policy.of.title().to_owned(), 30));
    heads.extend(columns(&[("总分", 9), ("等次", 10)]));
    let titles = policy.indicators.iter();
    heads.extend(titles.map(|it| (it.title.clone(), 16)));
    heads.extend(columns(&[("说明", 40)]));
    let rows = sorted(check)
        .into_iter()
        .filter(|it| group.is_none_or(|group| it.subject.group == group))
        .map(|it| {
            let mut row: Vec<Cell> = vec![it.subject.group.clone().into()];
            if policy.ranking {
                row.push(rank(it));
            }
            let grade = it.grade.and_then(|it| policy.grades.get(it));
            row.extend([
                Cell::Org(it.subject.name.clone()),
                Cell::Points(check.trace.value(it.total)),
                grade.map_or("待录入".into(), |it| it.title.clone().into()),
            ]);
            row.extend(it.items.iter().map(|item| points(check, item)));
            let waiting = it.waiting.iter().map(|it| format!("待录入{it}"));
            let verdicts = it.verdicts.iter().map(|it| it.title.clone());
            let said: Vec<String> = waiting.chain(verdicts).chain(it.notes.clone()).collect();
            row.push(said.join("；").into());
            row
        })
        .collect();
    Table {
        title: group.map_or_else(|| title(check), ToOwned::to_owned),
        note: caution(check),
        columns: heads,
        rows,
        frozen: if policy.ranking { 3 } else { 2 },
    }
}

fn points(check: &Check, item: &Item) -> Cell {
    match item.points {
        Some(points) => {
            let sign = if item.role == Role::Penalty { -1 } else { 1 };
            Cell::Points(check.trace.value(points) * sign)
        }
        None if item.waits => "待录入".into(),
        None => "不适用".into(),
    }
}

fn items(check: &Check) -> Table {
    let mut rows = Vec::new();
    for score in &check.scores {
        for item in &score.items {
            rows.push(vec![
                Cell::Org(score.subject.name.clone()),
                item.title.clone().into(),
                points(check, item),
                Cell::Points(check.trace.value(item.max)),
                item.why.clone().into(),
            ]);
        }
    }
    let mut heads = vec![(check.policy.score.of.title().to_owned(), 30)];
    heads.extend(columns(&[
        ("项目", 22),
        ("得分", 9),
        ("满分或上限", 11),
        ("怎么来的", 70),
    ]));
    Table {
        title: "得分说明".to_owned(),
        note: String::new(),
        columns: heads,
        rows,
        frozen: 1,
    }
}
