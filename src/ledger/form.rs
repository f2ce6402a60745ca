//! The annual statistics' tables of units (forms 27 and 30), filled in by hand.

use std::collections::BTreeMap;

use super::value::{count, tight};
use super::{Said, Table};
use crate::sheet::{CellRef, Sheet};

/// Which table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormKind {
    /// 非公有经济控制的企业法人单位建立党的基层组织情况.
    Firms,
    /// 社会组织法人单位建立党的基层组织情况.
    SocialOrganizations,
}

/// A line of such a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FormRow {
    /// 单位数.
    Units,
    /// 已单独建立.
    Separate,
    /// 党委.
    Committees,
    /// 总支部.
    GeneralBranches,
    /// 支部.
    Branches,
    /// 已建立联合党支部的.
    Joint,
    /// 其中具有3名以上党员的.
    JointWithThree,
    /// 联合党支部数.
    JointBranches,
    /// 未建立.
    None,
    /// 应建尚未建立的.
    Due,
    /// 仅有个别党员的.
    FewMembers,
    /// 没有党员的.
    NoMembers,
    /// 已派党建工作指导员的.
    Instructed,
}

/// Words of a line's label; the first that fits wins.
const LABELS: &[(FormRow, &[&str])] = &[
    (FormRow::JointWithThree, &["3名以上党员", "三名以上党员"]),
    (FormRow::JointBranches, &["联合党支部数"]),
    (FormRow::Due, &["应建尚未", "应建未建"]),
    (FormRow::FewMembers, &["个别党员"]),
    (FormRow::NoMembers, &["没有党员", "无党员"]),
    (
        FormRow::Instructed,
        &["已派党建工作指导员", "已派党建指导员", "已派指导员"],
    ),
    (
        FormRow::Joint,
        &["联合党支部的", "联合建立", "联合组建", "已联合"],
    ),
    (FormRow::None, &["未建立", "未组建"]),
    (FormRow::Separate, &["单独建立", "单独组建"]),
    (FormRow::GeneralBranches, &["总支"]),
    (FormRow::Committees, &["党委"]),
    (FormRow::Units, &["单位数", "单位总数"]),
    (FormRow::Branches, &["支部"]),
];

/// One such table: its lines, each with the numbers of its columns.
#[derive(Debug, Clone)]
pub struct Form {
    /// Which table.
    pub kind: FormKind,
    /// Headings of the columns of numbers.
    pub columns: Vec<String>,
    /// For each line, the number of each column.
    pub rows: BTreeMap<FormRow, Vec<Option<Said<i64>>>>,
}

impl Form {
    /// The table on a sheet; `None` when too few of its lines are there.
    pub(super) fn read(sheet: &Sheet, table: &Table, place: CellRef) -> Option<Self> {
        let within = |row: &u32| *row >= table.from && table.until.is_none_or(|it| *row < it);
        let lines: Vec<u32> = sheet.row_indices().filter(within).collect();
        let title = lines
            .iter()
            .take(4)
            .flat_map(|row| sheet.row(*row))
            .map(|it| tight(&it.1.text()))
            .collect::<String>();
        let heading = lines.iter().copied().find(|row| {
            sheet
                .row(*row)
                .iter()
                .any(|it| tight(&it.1.text()) == "总数")
        })?;
        let columns: Vec<(u16, String)> = sheet
            .row(heading)
            .iter()
            .map(|it| (it.0, tight(&it.1.text())))
            .skip_while(|it| it.1 != "总数")
            .collect();
        let first = columns.first()?.0;
        let mut rows = BTreeMap::new();
        for row in lines.into_iter().filter(|it| *it > heading) {
            let label: Vec<String> = sheet
                .row(row)
                .iter()
                .filter(|it| it.0 < first)
                .map(|it| tight(&it.1.text()))
                .collect();
            let Some(line) = label.iter().rev().find_map(|it| line(it)) else {
                continue;
            };
            let numbers = columns.iter().map(|(col, _)| {
                let (value, _) = sheet.get(row, *col)?;
                let at = CellRef {
                    row,
                    col: *col,
                    ..place
                };
                let value = count(value).ok().flatten()?.value;
                Some(Said { value, at })
            });
            rows.entry(line).or_insert_with(|| numbers.collect());
        }
        let kind = if title.contains("社会组织") || columns.iter().any(|it| it.1.contains("基金会"))
        {
            FormKind::SocialOrganizations
        } else {
            FormKind::Firms
        };
        let told = rows.contains_key(&FormRow::Units) && rows.contains_key(&FormRow::None);
        (told && rows.len() >= 4).then(|| Self {
            kind,
            columns: columns.into_iter().map(|it| it.1).collect(),
            rows,
        })
    }

    /// The number of a line in a column.
    #[must_use]
    pub fn cell(&self, row: FormRow, column: usize) -> Option<&Said<i64>> {
        self.rows.get(&row)?.get(column)?.as_ref()
    }

    /// The column whose heading says a word.
    #[must_use]
    pub fn column(&self, word: &str) -> Option<usize> {
        self.columns.iter().position(|it| it.contains(word))
    }
}

fn line(label: &str) -> Option<FormRow> {
    // Lines of people in such units are none of units.
    if label.contains("职工") {
        return None;
    }
    LABELS
        .iter()
        .find(|(_, words)| words.iter().any(|it| label.contains(it)))
        .map(|it| it.0)
}
