//! Forms 27 and 30 of the yearly statistics, counted from the ledger of units.
//!
//! A form is lines by columns. A cell counts units, organizations or people of the form's units that
//! its line and its column take; what no ledger has a column for is not counted at all.

mod column;
mod facts;
mod line;
mod share;

use std::collections::BTreeSet;

pub use column::Column;
pub use facts::{Facts, org_kind};
pub use line::{Line, Measure};
pub use share::{Share, shares};

use crate::coverage::{Standing, outside};
use crate::ledger::{Field, FormKind, RowRef};
use crate::policy::Base;
use crate::sheet::CellRef;
use crate::trace::{Exact, Rows, Source, StepId, Trace};
use crate::unit::{Ownership, UnitKind, Way};
use facts::Known;

/// A form counted from the ledger.
#[derive(Debug)]
pub struct Statement {
    /// Which form.
    pub kind: FormKind,
    /// Its lines, each with a cell for every column; `None`: the ledgers have no such column.
    pub lines: Vec<(&'static Line, Vec<Option<i64>>)>,
    /// What a reader should know: what is left out, and what is not filled in.
    pub notes: Vec<String>,
}

impl FormKind {
    /// Its number.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Firms => "27",
            Self::SocialOrganizations => "30",
        }
    }

    /// Its name.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Firms => "非公有经济控制的企业法人单位建立党的基层组织情况",
            Self::SocialOrganizations => "社会组织法人单位建立党的基层组织情况",
        }
    }
}

/// Both forms.
pub const FORMS: &[FormKind] = &[FormKind::Firms, FormKind::SocialOrganizations];

/// The units of a form, and how many are left out of it.
#[derive(Default)]
struct Members<'a> {
    units: Vec<Facts<'a>>,
    /// Of no kind that either form has.
    unclear: usize,
    /// Firms that are no legal persons of their own, or publicly controlled.
    left: usize,
}

/// The units of each form: those that operate, of its kinds, whatever base the pack counts rates of.
fn members<'a>(standings: &'a [Standing<'a>]) -> Vec<(FormKind, Members<'a>)> {
    let mut known = Known::default();
    let forms = FORMS.iter().map(|it| (*it, Members::default()));
    let mut forms: Vec<_> = forms.collect();
    for it in standings.iter().filter(|it| it.closed.is_none()) {
        for (form, members) in &mut forms {
            match it.kind {
                None => members.unclear += 1,
                Some(own) if takes(*form, it) => members.units.push(known.facts(it, own)),
                Some(UnitKind::Firm) if *form == FormKind::Firms => members.left += 1,
                Some(_) => {}
            }
        }
    }
    forms
}

/// Whether an operating unit belongs into a form.
fn takes(kind: FormKind, it: &Standing<'_>) -> bool {
    match kind {
        FormKind::Firms => it.kind == Some(UnitKind::Firm) && no_legal_person(it).is_none(),
        FormKind::SocialOrganizations => it.kind.is_some_and(UnitKind::is_social),
    }
}

/// Why a firm is none of form 27.
fn no_legal_person(it: &Standing<'_>) -> Option<String> {
    outside(Base::LegalPerson, it.unit, (it.kind, it.owner, None))
}

/// Fields the forms ask for.
pub const ASKED: [Field; 14] = [
    Field::Staff,
    Field::Formal,
    Field::Members,
    Field::Untransferred,
    Field::Category,
    Field::Org,
    Field::Form,
    Field::HasOrg,
    Field::Instructor,
    Field::LegalIsMember,
    Field::LegalPerson,
    Field::Secretary,
    Field::Ownership,
    Field::UnitKind,
];

/// Fields of which no ledger has a column, or of which its column says nothing.
fn lacking(standings: &[Standing<'_>]) -> BTreeSet<Field> {
    let mut lacking = BTreeSet::from(ASKED);
    let mut last: Option<&RowRef> = None;
    for it in standings {
        let row = &it.unit.row;
        if last.is_none_or(|it| !it.has_columns_of(row)) {
            lacking.retain(|field| row.cell(*field).is_none());
            last = Some(row);
        }
    }
    // A column of kinds that says 企业 throughout says nothing of who controls them.
    if !tells_control(standings) {
        lacking.extend([Field::Ownership, Field::UnitKind]);
    }
    lacking
}

/// Whether any unit tells who controls it.
#[must_use]
pub fn tells_control(standings: &[Standing<'_>]) -> bool {
    let tells = |it: &Standing<'_>| it.owner.is_some_and(|it| it != Ownership::Social);
    standings.iter().any(tells)
}

/// Whether the ledgers have what a line and a column ask for: one field of each group.
fn is_known(needs: &[&[Field]], lacking: &BTreeSet<Field>) -> bool {
    needs
        .iter()
        .all(|group| group.is_empty() || group.iter().any(|it| !lacking.contains(it)))
}

/// Both forms counted.
#[must_use]
pub fn statements(standings: &[Standing<'_>]) -> Vec<Statement> {
    if standings.is_empty() {
        return Vec::new();
    }
    let lacking = lacking(standings);
    let forms = members(standings).into_iter();
    forms
        .map(|(kind, members)| statement(kind, &members, &lacking))
        .collect()
}

fn statement(kind: FormKind, members: &Members<'_>, lacking: &BTreeSet<Field>) -> Statement {
    let columns = Column::of(kind);
    let lines = Line::of(kind);
    let row = || columns.iter().map(|_| Tally::default()).collect();
    let mut tallies: Vec<Vec<Tally>> = lines.iter().map(|_| row()).collect();
    // Unit by unit: every line looks at the same few cells while they are at hand.
    for it in &members.units {
        add(it, (lines, columns), &mut tallies);
    }
    let lines = lines.iter().zip(tallies).map(|(line, tallies)| {
        let known = |column: &Column| is_counted(line, column, lacking);
        let cells = columns.iter().zip(tallies);
        let cells = cells.map(|(column, tally)| known(column).then(|| tally.value()));
        (line, cells.collect())
    });
    Statement {
        kind,
        lines: lines.collect(),
        notes: notes(members),
    }
}

/// Adds one unit to every cell that takes it.
#[inline(never)] // so that it is compiled for speed while it runs
fn add(it: &Facts<'_>, (lines, columns): (&[Line], &[Column]), tallies: &mut [Vec<Tally>]) {
    let taken: Vec<bool> = columns.iter().map(|column| (column.takes)(it)).collect();
    for (line, tallies) in lines.iter().zip(tallies) {
        if let Some(part) = Part::of(line, it) {
            for (tally, _) in tallies.iter_mut().zip(&taken).filter(|it| *it.1) {
                tally.add(&part);
            }
        }
    }
}

fn is_counted(line: &Line, column: &Column, lacking: &BTreeSet<Field>) -> bool {
    !matches!(line.measure, Measure::Nowhere)
        && is_known(line.needs, lacking)
        && is_known(column.needs, lacking)
}

/// What one unit adds to a cell.
enum Part {
    /// So many units or people.
    Many(i64),
    /// Itself an organization or a person, told apart by name.
    One(usize),
}

impl Part {
    fn of(line: &Line, it: &Facts<'_>) -> Option<Self> {
        let people = |takes: fn(&Facts<'_>) -> bool, number: Option<i64>| {
            number.filter(|_| takes(it)).map(Self::Many)
        };
        match line.measure {
            Measure::Units(takes) => takes(it).then_some(Self::Many(1)),
            Measure::Branches => it.branch.map(Self::One),
            Measure::Instructors => it.instructor.map(Self::One),
            Measure::Staff(takes) => people(takes, it.standing.staff),
            Measure::Members(takes) => people(takes, it.standing.members),
            Measure::Untransferred => people(|_| true, it.standing.untransferred),
            Measure::Nowhere => None,
        }
    }
}

#[derive(Default)]
struct Tally {
    many: i64,
    /// Whether each name is there, by its number.
    names: Vec<bool>,
}

impl Tally {
    /// Whether the part was not there before.
    fn add(&mut self, part: &Part) -> bool {
        match part {
            Part::Many(more) => {
                self.many += more;
                true
            }
            Part::One(name) => {
                if self.names.len() <= *name {
                    self.names.resize(name + 1, false);
                }
                let known = self.names.get_mut(*name);
                known.is_some_and(|it| !std::mem::replace(it, true))
            }
        }
    }

    fn value(&self) -> i64 {
        let names = self.names.iter().filter(|it| **it).count();
        self.many + i64::try_from(names).unwrap_or(i64::MAX)
    }
}

/// Where a cell comes from, and the units behind it; `None` when there is no such cell, or the
/// ledgers do not tell it.
pub fn cell<'a>(
    standings: &'a [Standing<'a>],
    (kind, line, column): (FormKind, &str, &str),
    trace: &mut Trace,
) -> Option<(StepId, Vec<&'a Standing<'a>>)> {
    let line = Line::of(kind).iter().find(|it| it.id == line)?;
    let column = Column::of(kind).iter().find(|it| it.id == column)?;
    if !is_counted(line, column, &lacking(standings)) {
        return None;
    }
    let mut tally = Tally::default();
    let (mut rows, mut units) = (Vec::<CellRef>::new(), Vec::new());
    let forms = members(standings).into_iter();
    let own = forms.filter(|it| it.0 == kind).flat_map(|it| it.1.units);
    for it in own {
        if let Some(part) = Part::of(line, &it).filter(|_| (column.takes)(&it)) {
            units.push(it.standing);
            if tally.add(&part) {
                rows.push(it.standing.unit.name.at);
            }
        }
    }
    let rows: Rows = rows.into_iter().collect();
    let label = format!("{}（{}）", line.title, column.title);
    let step = match line.measure {
        Measure::Units(_) | Measure::Nowhere => trace.count(label, rows, Vec::new()),
        Measure::Branches => {
            let label = format!("{label}：名称相同的算一个，列出各自的第一家单位");
            trace.count(label, rows, Vec::new())
        }
        Measure::Instructors => {
            let label = format!(
                "{label}：按社区计数后相加，同一社区里姓名相同的算一个，列出各自的第一家单位"
            );
            trace.count(label, rows, Vec::new())
        }
        Measure::Staff(_) | Measure::Members(_) | Measure::Untransferred => {
            let sum = Exact::from_integer(tally.value());
            trace.said(label, Source::Sum(rows), sum)
        }
    };
    Some((step, units))
}

fn notes(members: &Members<'_>) -> Vec<String> {
    let units = &members.units;
    let count = |takes: fn(&Facts<'_>) -> bool| units.iter().filter(|it| takes(it)).count();
    let mut notes = Vec::new();
    let mut say = |count: usize, text: &str| {
        if count > 0 {
            notes.push(format!("{count}家{text}"));
        }
    };
    say(
        members.unclear,
        "看不出是企业还是哪一类社会组织，两张表都没有列入",
    );
    say(members.left, "企业是分支机构或者公有控制，没有列入");
    say(
        count(|it| it.standing.way == Way::Blank),
        "没有填是否建立党组织，按未建立计",
    );
    say(
        count(|it| it.standing.way == Way::Functional),
        "只有功能型党组织，按未建立计",
    );
    say(
        count(|it| it.standing.staff.is_none()),
        "没有填从业人数，人数不含这些单位",
    );
    say(
        count(|it| it.standing.members.is_none()),
        "没有填党员数，党员人数不含这些单位",
    );
    say(
        count(|it| it.nameless),
        "联合组建而没有写党组织名称，联合党支部数不含这些单位的",
    );
    if units.iter().any(|it| it.instructor.is_some()) {
        notes.push("指导员按社区计数后相加：在几个社区都联系单位的，每个社区各计一名".to_owned());
    }
    notes
}
