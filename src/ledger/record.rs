//! The records in a ledger's rows: typed values, each with the cell that said it.

/// Declares a record: what its maker hands in, then its fields with the column each is read from.
macro_rules! record {
    (
        $(#[$doc:meta])*
        $name:ident {
            $($(#[$given_doc:meta])* $given:ident: $type:ty,)*;
            $($(#[$field_doc:meta])* $field:ident: $kind:ident $column:ident,)*
        }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone)]
        pub struct $name {
            /// Its row.
            pub row: RowRef,
            $($(#[$given_doc])* pub $given: $type,)*
            $($(#[$field_doc])* pub $field: record!(@$kind),)*
        }

        impl $name {
            pub(super) fn read(row: RowRef, ($($given,)*): ($($type,)*), it: &mut RowReader<'_>) -> Self {
                Self { row, $($given,)* $($field: it.$kind(Field::$column),)* }
            }
        }

        impl Placed for $name {
            fn place(&mut self, file: u32) {
                self.row.place(file);
                $(self.$given.place(file);)*
                $(self.$field.place(file);)*
            }
        }
    };
    (@text) => { Option<Said<String>> };
    (@count) => { Option<Said<Count>> };
    (@date) => { Option<Said<When>> };
    (@amount) => { Option<Said<i64>> };
    (@yes_no) => { Option<Said<bool>> };
}

mod party;
mod placed;
mod regional;

use std::rc::Rc;

pub use party::{Checkin, Meeting, Member, Organization, Service, Training};
pub use regional::{Agreement, Delegate, Instructor, ListItem, Matter, Rating, Unit};

use super::row::RowReader;
use super::value::{Count, plain};
use super::{EventKind, Field, Fields, Form, Kinds, Ledger, LedgerKind, Table, months};
use crate::sheet::{CellRef, Sheet};

/// A value and the cell that said it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub at: CellRef,
}

/// A number that is more than rough, and its cell.
#[must_use]
pub fn exact(said: Option<&Said<Count>>) -> Option<(i64, CellRef)> {
    said.filter(|it| !it.value.approximate)
        .map(|it| (it.value.value, it.at))
}

/// How many came of those expected, and the cell; more than expected is a mistake of its own and lifts nothing.
#[must_use]
pub fn came(
    present: Option<&Said<Count>>,
    expected: Option<&Said<Count>>,
) -> Option<(i64, i64, CellRef)> {
    let (present, at) = exact(present)?;
    let expected = exact(expected)?.0;
    Some((present.min(expected), expected, at))
}

/// A cell that was not understood.
#[derive(Debug, Clone)]
pub struct Gap {
    /// Where it stands.
    pub at: CellRef,
    /// What about it was not understood.
    pub message: String,
}

/// How a cell is written other than it should be, although it was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Habit {
    /// A day that is text in another form than `2025-03-05`.
    Date,
    /// Full-width digits or letters, blanks before or after, invisible characters.
    Spelling,
    /// Lower-case letters in a code.
    Case,
}

/// A cell that was understood but should be written otherwise.
#[derive(Debug, Clone)]
pub struct Odd {
    /// Where it stands.
    pub at: CellRef,
    /// What is odd about it.
    pub habit: Habit,
    /// How it should be written; means the same.
    pub better: String,
}

/// A cell that holds no value: a formula's error, or a number that lost its end.
#[derive(Debug, Clone)]
pub struct Broken {
    /// Where it stands.
    pub at: CellRef,
    /// What is wrong with it.
    pub message: String,
}

/// A number in a row of totals, and the sum of the rows it is for.
#[derive(Debug, Clone)]
pub struct Total {
    /// Where it stands.
    pub at: CellRef,
    /// Heading of its column.
    pub title: &'static str,
    /// What is written.
    pub said: i64,
    /// What the rows add up to.
    pub sum: i64,
    /// The first and the last row added.
    pub rows: (CellRef, CellRef),
}

/// One row of a ledger and where its fields stand.
#[derive(Debug, Clone)]
pub struct RowRef {
    /// The first cell of the row.
    pub start: CellRef,
    columns: Rc<Fields>,
}

impl RowRef {
    /// A row that begins at a cell, with the columns of its fields.
    #[must_use]
    pub fn new(start: CellRef, columns: Rc<Fields>) -> Self {
        Self { start, columns }
    }

    /// The cell of a field in this row; `None` when the ledger has no such column.
    #[must_use]
    pub fn cell(&self, field: Field) -> Option<CellRef> {
        let col = self.columns.column(field)?;
        Some(CellRef { col, ..self.start })
    }

    /// Whether it was read by the columns of another row: both are of one table.
    #[must_use]
    pub fn has_columns_of(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.columns, &other.columns)
    }

    /// The row's most telling cell, for what concerns the row as a whole.
    #[must_use]
    pub fn anchor(&self) -> CellRef {
        [
            Field::EventKind,
            Field::Title,
            Field::Name,
            Field::Unit,
            Field::Org,
            Field::Date,
        ]
        .iter()
        .find_map(|it| self.cell(*it))
        .unwrap_or(self.start)
    }
}

/// The records of all files.
#[derive(Debug, Default)]
pub struct Records {
    /// 党组织名册.
    pub organizations: Vec<Organization>,
    /// 党员名册.
    pub members: Vec<Member>,
    /// 会议台账.
    pub meetings: Vec<Meeting>,
    /// 培训台账.
    pub trainings: Vec<Training>,
    /// 两新组织台账.
    pub units: Vec<Unit>,
    /// 党建指导员台账.
    pub instructors: Vec<Instructor>,
    /// 需求、服务、资源、项目清单.
    pub lists: Vec<ListItem>,
    /// 共建协议.
    pub agreements: Vec<Agreement>,
    /// 社情摸排、协商、督办台账.
    pub matters: Vec<Matter>,
    /// 兼职委员.
    pub delegates: Vec<Delegate>,
    /// 双报到.
    pub checkins: Vec<Checkin>,
    /// 志愿服务记录.
    pub services: Vec<Service>,
    /// 评议和加减分.
    pub ratings: Vec<Rating>,
    /// 年报表样填成的汇总表.
    pub forms: Vec<Form>,
    /// Numbers in rows of totals.
    pub totals: Vec<Total>,
    /// Cells that were not understood.
    pub gaps: Vec<Gap>,
    /// Cells that should be written otherwise.
    pub odd: Vec<Odd>,
    /// Cells that hold no value.
    pub broken: Vec<Broken>,
}

/// What a table's file says about how its cells are to be taken.
#[derive(Debug, Clone, Copy)]
pub struct Manner {
    /// Completes dates that name no year.
    pub year: Option<i32>,
    /// Merged cells are known; otherwise what merging left blank is taken from above.
    pub knows_merges: bool,
    /// Days written as plain numbers count from 1904.
    pub epoch_1904: bool,
}

/// Adds the records of one table. `place` is the sheet.
pub fn records(sheet: &Sheet, table: &Table, place: CellRef, manner: Manner, out: &mut Records) {
    let Some(ledger) = table.ledger else {
        out.forms.extend(Form::read(sheet, table, place));
        return;
    };
    if !table.months.is_empty() {
        return across(sheet, table, place, manner.year, out);
    }
    let in_yuan = table.revenue_in_yuan();
    let columns: Rc<Fields> = Rc::new(table.fields().into_iter().collect());
    let mut above: Option<Said<String>> = None;
    // The longest of ledgers, and the widest records: moving them while the list grows takes time.
    match ledger {
        LedgerKind::Meetings => out.meetings.reserve(table.data_rows.len()),
        LedgerKind::Units => out.units.reserve(table.data_rows.len()),
        LedgerKind::Members => out.members.reserve(table.data_rows.len()),
        _ => {}
    }
    for row in &table.data_rows {
        let start = CellRef {
            row: *row,
            col: 0,
            ..place
        };
        let mut reader = RowReader {
            sheet,
            columns: &columns,
            start,
            year: table.year.or(manner.year),
            epoch_1904: manner.epoch_1904,
            in_yuan,
            gaps: Vec::new(),
            odd: Vec::new(),
            broken: Vec::new(),
        };
        let mut org = reader.text(Field::Org);
        if org.is_none() && belongs_to_one_org(ledger) {
            org = (!manner.knows_merges)
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
            start,
            columns: Rc::clone(&columns),
        };
        out.add(ledger, row, org, &mut reader);
        if let Some((kind, (row, col))) = table.listed
            && let Some(item) = out.lists.last_mut()
        {
            item.list = Some(Said {
                value: kind.to_owned(),
                at: CellRef { row, col, ..place },
            });
        }
        if let Some((kind, (row, col))) = table.event
            && let Some(meeting) = out.meetings.last_mut()
        {
            meeting.is_of(kind, CellRef { row, col, ..place });
        }
        out.gaps.append(&mut reader.gaps);
        out.odd.append(&mut reader.odd);
        out.broken.append(&mut reader.broken);
    }
    totals(sheet, table, place, out);
}

/// Ledgers whose rows are each of one organization: a blank one is the one above, or who reports.
fn belongs_to_one_org(ledger: LedgerKind) -> bool {
    matches!(
        ledger,
        LedgerKind::Organizations
            | LedgerKind::Members
            | LedgerKind::Meetings
            | LedgerKind::Trainings
            | LedgerKind::Delegates
    )
}

impl Records {
    fn add(
        &mut self,
        ledger: LedgerKind,
        row: RowRef,
        org: Option<Said<String>>,
        it: &mut RowReader<'_>,
    ) {
        match ledger {
            LedgerKind::Organizations => self
                .organizations
                .extend(org.map(|name| Organization::read(row, (name,), it))),
            LedgerKind::Members => self.members.extend(Member::of(row, org, it)),
            LedgerKind::Meetings => self.meetings.push(Meeting::of(row, org, it)),
            LedgerKind::Trainings => self.trainings.push(Training::read(row, (org,), it)),
            LedgerKind::Units => self.units.extend(Unit::of(row, it)),
            LedgerKind::Instructors => self.instructors.push(Instructor::read(row, (), it)),
            LedgerKind::Lists => self.lists.push(ListItem::read(row, (), it)),
            LedgerKind::Agreements => self.agreements.push(Agreement::read(row, (org,), it)),
            LedgerKind::Matters => self.matters.push(Matter::read(row, (), it)),
            LedgerKind::Delegates => self.delegates.push(Delegate::read(row, (org,), it)),
            LedgerKind::Checkins => self.checkins.push(Checkin::read(row, (org,), it)),
            LedgerKind::Services => self.services.push(Service::read(row, (org,), it)),
            LedgerKind::Ratings => self.ratings.push(Rating::read(row, (org,), it)),
        }
    }
}

/// Adds the numbers in rows of totals: of 小计 what stands since the last one, of others everything.
fn totals(sheet: &Sheet, table: &Table, place: CellRef, out: &mut Records) {
    let Some(ledger) = table.ledger.and_then(Ledger::of) else {
        return;
    };
    let fields = table.fields();
    let summed = ledger
        .columns
        .iter()
        .filter(|it| it.kind == super::Kind::Count)
        .filter_map(|it| Some((it.title, *fields.get(&it.field)?)));
    let at = |row: u32, col: u16| CellRef { row, col, ..place };
    for (title, col) in summed {
        let mut since = 0;
        for total in &table.skipped_rows {
            let Some(label) = Table::total_label(sheet, *total) else {
                continue;
            };
            let own = |row: u32| {
                let (value, place) = sheet.get(row, col)?;
                let count = super::value::count(value).ok().flatten()?;
                (place == (row, col) && !count.approximate).then_some(count.value)
            };
            let from = if label == "小计" { since } else { 0 };
            let rows: Vec<u32> = table
                .data_rows
                .iter()
                .copied()
                .filter(|it| (from..*total).contains(it))
                .collect();
            if label == "小计" {
                since = *total;
            }
            let (Some(said), Some(first), Some(last)) = (own(*total), rows.first(), rows.last())
            else {
                continue;
            };
            out.totals.push(Total {
                at: at(*total, col),
                title,
                said,
                sum: rows.iter().filter_map(|it| own(*it)).sum(),
                rows: (at(*first, col), at(*last, col)),
            });
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
            let columns = [
                (Field::Org, org),
                (Field::EventKind, month.col),
                (Field::Date, month.col),
            ];
            let row = RowRef {
                start: cell,
                columns: Rc::new(columns.into_iter().collect()),
            };
            let when = Said {
                value: when,
                at: cell,
            };
            out.meetings
                .push(Meeting::ticked(row, name.clone(), &month.kinds, when));
        }
    }
}
