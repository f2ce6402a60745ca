//! The records in a ledger's rows: typed values, each with the cell that said it.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::row::RowReader;
use super::value::{Count, When, plain};
use super::{EventKind, Field, LedgerKind, Table, months};
use crate::sheet::{CellRef, Sheet};

/// A value and the cell that said it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub at: CellRef,
}

/// A cell that was not understood.
#[derive(Debug, Clone)]
pub struct Gap {
    /// Where it stands.
    pub at: CellRef,
    /// What about it was not understood.
    pub message: String,
}

/// One row of a ledger and where its fields stand.
#[derive(Debug, Clone)]
pub struct RowRef {
    /// The first cell of the row.
    pub start: CellRef,
    columns: Rc<BTreeMap<Field, u16>>,
}

impl RowRef {
    /// The cell of a field in this row; `None` when the ledger has no such column.
    #[must_use]
    pub fn cell(&self, field: Field) -> Option<CellRef> {
        self.columns.get(&field).map(|col| CellRef {
            col: *col,
            ..self.start
        })
    }

    /// The row's most telling cell, for what concerns the row as a whole.
    #[must_use]
    pub fn anchor(&self) -> CellRef {
        [
            Field::EventKind,
            Field::Title,
            Field::Unit,
            Field::Org,
            Field::Date,
        ]
        .iter()
        .find_map(|it| self.cell(*it))
        .unwrap_or(self.start)
    }
}

/// One Party organization of the roster.
#[derive(Debug, Clone)]
pub struct Organization {
    /// Its row.
    pub row: RowRef,
    /// 党组织名称.
    pub name: Said<String>,
    /// 简称.
    pub short_name: Option<Said<String>>,
    /// 组织类别, as written.
    pub category: Option<Said<String>>,
    /// 区.
    pub district: Option<Said<String>>,
    /// 街道.
    pub street: Option<Said<String>>,
    /// 社区.
    pub community: Option<Said<String>>,
    /// 支委人数.
    pub committee_size: Option<Said<Count>>,
    /// 正式党员.
    pub formal: Option<Said<Count>>,
    /// 党员总数.
    pub members: Option<Said<Count>>,
    /// 成立时间.
    pub founded: Option<Said<When>>,
    /// 撤销时间.
    pub dissolved: Option<Said<When>>,
}

/// One row of the ledger of meetings.
#[derive(Debug, Clone)]
pub struct Meeting {
    /// Its row.
    pub row: RowRef,
    /// 党组织, as written.
    pub org: Option<Said<String>>,
    /// 会议类型, as written.
    pub kind: Option<Said<String>>,
    /// The kinds the row names, in its kind or else in its title.
    pub kinds: Vec<EventKind>,
    /// 日期; `None` when blank or not understood.
    pub date: Option<Said<When>>,
    /// 主题.
    pub title: Option<Said<String>>,
    /// 地点.
    pub place: Option<Said<String>>,
    /// 主持人.
    pub host: Option<Said<String>>,
    /// 记录人.
    pub recorder: Option<Said<String>>,
    /// 应到.
    pub expected: Option<Said<Count>>,
    /// 实到.
    pub present: Option<Said<Count>>,
    /// 列席.
    pub observers: Option<Said<String>>,
    /// 考核期.
    pub period: Option<Said<String>>,
    /// 备注.
    pub remark: Option<Said<String>>,
}

/// One row of the ledger of trainings.
#[derive(Debug, Clone)]
pub struct Training {
    /// Its row.
    pub row: RowRef,
    /// 主办单位, as written.
    pub org: Option<Said<String>>,
    /// 培训名称.
    pub title: Option<Said<String>>,
    /// 日期.
    pub date: Option<Said<When>>,
    /// 对象.
    pub audience: Option<Said<String>>,
    /// 备注.
    pub remark: Option<Said<String>>,
}

/// One unit of the ledger of non-state firms and social organizations.
#[derive(Debug, Clone)]
pub struct Unit {
    /// Its row.
    pub row: RowRef,
    /// 单位名称.
    pub name: Said<String>,
    /// 统一社会信用代码, in one spelling.
    pub credit_code: Option<Said<String>>,
    /// Why the code cannot be used: the spreadsheet turned it into a number.
    pub lost_code: Option<Said<String>>,
    /// 区.
    pub district: Option<Said<String>>,
    /// 街道.
    pub street: Option<Said<String>>,
    /// 社区.
    pub community: Option<Said<String>>,
    /// 楼宇、园区、商圈、市场.
    pub site: Option<Said<String>>,
    /// 经营状态.
    pub status: Option<Said<String>>,
    /// 从业人数.
    pub staff: Option<Said<Count>>,
    /// 年营业收入, hundredths of 万元.
    pub revenue: Option<Said<i64>>,
    /// 是否规模以上.
    pub scaled: Option<Said<bool>>,
    /// 正式党员.
    pub formal: Option<Said<Count>>,
    /// 预备党员.
    pub probationary: Option<Said<Count>>,
    /// 党员总数.
    pub members: Option<Said<Count>>,
    /// 未转组织关系党员.
    pub untransferred: Option<Said<Count>>,
    /// 是否建立党组织, as written.
    pub has_org: Option<Said<String>>,
    /// 组建方式.
    pub form: Option<Said<String>>,
    /// 党建指导员.
    pub instructor: Option<Said<String>>,
    /// 党建联络员.
    pub liaison: Option<Said<String>>,
}

/// The records of all files.
#[derive(Debug, Default)]
pub struct Records {
    /// 党组织名册.
    pub organizations: Vec<Organization>,
    /// 会议台账.
    pub meetings: Vec<Meeting>,
    /// 培训台账.
    pub trainings: Vec<Training>,
    /// 两新组织台账.
    pub units: Vec<Unit>,
    /// Cells that were not understood.
    pub gaps: Vec<Gap>,
}

/// Adds the records of one table. `place` is the sheet; `year` completes dates that name none.
pub fn records(
    sheet: &Sheet,
    table: &Table,
    place: CellRef,
    (year, knows_merges): (Option<i32>, bool),
    out: &mut Records,
) {
    let Some(ledger) = table.ledger else {
        return;
    };
    if !table.months.is_empty() {
        return across(sheet, table, place, year, out);
    }
    let columns = Rc::new(table.fields());
    let mut above: Option<Said<String>> = None;
    for row in &table.data_rows {
        let mut reader = RowReader {
            sheet,
            columns: &columns,
            start: CellRef {
                row: *row,
                col: 0,
                ..place
            },
            year: table.year.or(year),
            gaps: &mut out.gaps,
        };
        let mut org = reader.text(Field::Org);
        if org.is_none() && ledger != LedgerKind::Units {
            org = (!knows_merges)
                .then(|| above.clone())
                .flatten()
                .or_else(|| {
                    table.reporter.clone().map(|(value, (row, col))| Said {
                        value,
                        at: CellRef { row, col, ..place },
                    })
                });
        }
        above.clone_from(&org);
        let row = RowRef {
            start: reader.start,
            columns: Rc::clone(&columns),
        };
        match ledger {
            LedgerKind::Organizations => {
                out.organizations
                    .extend(org.map(|it| organization(row, it, &mut reader)));
            }
            LedgerKind::Meetings => out.meetings.push(meeting(row, org, &mut reader)),
            LedgerKind::Trainings => out.trainings.push(training(row, org, &mut reader)),
            LedgerKind::Units => out.units.extend(unit(row, &mut reader)),
            _ => {}
        }
    }
}

/// A row for each branch and a column for each month: one meeting for each cell that says so.
fn across(sheet: &Sheet, table: &Table, place: CellRef, year: Option<i32>, out: &mut Records) {
    let (Some(org), Some(year)) = (
        table.fields().get(&Field::Org).copied(),
        table.year.or(year),
    ) else {
        return;
    };
    for row in &table.data_rows {
        let Some((name, (org_row, org_col))) = sheet.get(*row, org) else {
            continue;
        };
        let at = |row: u32, col: u16| CellRef { row, col, ..place };
        let name = Said {
            value: plain(&name.text()),
            at: at(org_row, org_col),
        };
        for month in &table.months {
            let held = sheet
                .get(*row, month.col)
                .filter(|it| it.1 == (*row, month.col));
            let Some(when) = held.and_then(|it| months::when(it.0, month.month, year)) else {
                continue;
            };
            let cell = at(*row, month.col);
            let titles: Vec<&str> = month.kinds.iter().map(|it| it.title()).collect();
            let columns = BTreeMap::from([
                (Field::Org, org),
                (Field::EventKind, month.col),
                (Field::Date, month.col),
            ]);
            out.meetings.push(Meeting {
                row: RowRef {
                    start: cell,
                    columns: Rc::new(columns),
                },
                org: Some(name.clone()),
                kind: Some(Said {
                    value: titles.join("、"),
                    at: cell,
                }),
                kinds: month.kinds.clone(),
                date: Some(Said {
                    value: when,
                    at: cell,
                }),
                title: None,
                place: None,
                host: None,
                recorder: None,
                expected: None,
                present: None,
                observers: None,
                period: None,
                remark: None,
            });
        }
    }
}

fn organization(row: RowRef, name: Said<String>, it: &mut RowReader<'_>) -> Organization {
    Organization {
        row,
        name,
        short_name: it.text(Field::ShortName),
        category: it.text(Field::Category),
        district: it.text(Field::District),
        street: it.text(Field::Street),
        community: it.text(Field::Community),
        committee_size: it.count(Field::CommitteeSize),
        formal: it.count(Field::Formal),
        members: it.count(Field::Members),
        founded: it.date(Field::Founded),
        dissolved: it.date(Field::Dissolved),
    }
}

fn meeting(row: RowRef, org: Option<Said<String>>, it: &mut RowReader<'_>) -> Meeting {
    let kind = it.text(Field::EventKind);
    let title = it.text(Field::Title);
    let named = kind.as_ref().map(|it| EventKind::all_in(&it.value));
    let kinds = match named {
        Some(kinds) if !kinds.is_empty() => kinds,
        _ => title
            .as_ref()
            .map(|it| EventKind::all_in(&it.value))
            .unwrap_or_default(),
    };
    let (expected, present) = it.attendance();
    Meeting {
        row,
        org,
        kind,
        kinds,
        date: it.date(Field::Date),
        title,
        place: it.text(Field::Place),
        host: it.text(Field::Host),
        recorder: it.text(Field::Recorder),
        expected,
        present,
        observers: it.text(Field::Observers),
        period: it.text(Field::Period),
        remark: it.text(Field::Remark),
    }
}

fn training(row: RowRef, org: Option<Said<String>>, it: &mut RowReader<'_>) -> Training {
    Training {
        row,
        org,
        title: it.text(Field::Title),
        date: it.date(Field::Date),
        audience: it.text(Field::Audience),
        remark: it.text(Field::Remark),
    }
}

fn unit(row: RowRef, it: &mut RowReader<'_>) -> Option<Unit> {
    let (credit_code, lost_code) = it.code(Field::CreditCode);
    Some(Unit {
        row,
        name: it.text(Field::Unit)?,
        credit_code,
        lost_code,
        district: it.text(Field::District),
        street: it.text(Field::Street),
        community: it.text(Field::Community),
        site: it.text(Field::Site),
        status: it.text(Field::Status),
        staff: it.count(Field::Staff),
        revenue: it.amount(Field::Revenue),
        scaled: it.yes_no(Field::Scaled),
        formal: it.count(Field::Formal),
        probationary: it.count(Field::Probationary),
        members: it.count(Field::Members),
        untransferred: it.count(Field::Untransferred),
        has_org: it.text(Field::HasOrg),
        form: it.text(Field::Form),
        instructor: it.text(Field::Instructor),
        liaison: it.text(Field::Liaison),
    })
}
