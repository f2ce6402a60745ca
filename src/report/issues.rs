//! The list of problems, and the same as a ledger for putting them right.

use super::tables::{columns, findings, where_it_is, whom};
use super::{Cell, Document, Order, Table};
use crate::room;
use crate::rule::Rule;

/// What a person says of each problem.
const PROGRESS: &[&str] = &["未整改", "整改中", "已整改"];
const CLOSED: &[&str] = &["未销号", "已销号"];

/// 问题清单.
pub(super) fn issues(order: Order<'_>) -> Document {
    order.document("问题清单", vec![findings(order.check)])
}

/// 整改台账: what must be put right or explained, with columns for a person to fill in.
pub(super) fn rectification(order: Order<'_>) -> Document {
    let check = order.check;
    let rows = (1_i64..)
        .zip(check.problems())
        .map(|(number, (at, found))| {
            room::ahead(at);
            let it = &found.1;
            vec![
                number.into(),
                it.severity.title().into(),
                format!("{}：{}", it.rule.title(), it.message).into(),
                where_it_is(check, it).into(),
                Cell::Org(whom(check, found)),
                remedy(it.rule).into(),
                "".into(),
                "".into(),
                Cell::Choice(PROGRESS),
                Cell::Choice(CLOSED),
                "".into(),
            ]
        })
        .collect();
    let table = Table {
        title: "整改台账".to_owned(),
        note: "责任人、时限、进度和销号由责任单位填写；整改措施是参考做法，以核实的情况为准，不得为了达标补造记录。".to_owned(),
        columns: columns(&[
            ("序号", 6),
            ("级别", 9),
            ("问题", 44),
            ("出处", 36),
            ("责任单位", 26),
            ("整改措施", 44),
            ("责任人", 12),
            ("时限", 12),
            ("进度", 10),
            ("销号", 10),
            ("备注", 16),
        ]),
        rows,
        frozen: 1,
    };
    order.document("整改台账", vec![table])
}

/// 怎么改, from the help page of a rule, as plain text.
pub(super) fn remedy(rule: &Rule) -> String {
    let after = rule.docs.split_once("## 怎么改");
    let section = after.map_or("", |it| it.1);
    let section = section.split("\n## ").next().unwrap_or_default();
    let lines = section.lines().map(str::trim).filter(|it| !it.is_empty());
    let lines: Vec<&str> = lines.map(|it| it.trim_start_matches(['-', ' '])).collect();
    lines.join("").replace(['*', '`'], "")
}
