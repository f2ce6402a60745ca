//! Forms 27 and 30 of the yearly statistics, counted from the ledger of units.
//!
//! A form is lines by columns. A cell counts units, organizations or people of the form's units that
//! its line and its column take; what no ledger has a column for is not counted at all.

mod column;
mod line;
mod share;

use std::collections::BTreeSet;

pub use column::Column;
pub use line::{Line, Measure};
pub use share::{Share, shares};

use crate::coverage::{Level, Standing, branch_of, instructor_of, outside};
use crate::ledger::value::tight_cow;
use crate::ledger::{Field, FormKind, RowRef, Unit};
use crate::map::HashMap;
use crate::policy::Base;
use crate::sheet::CellRef;
use crate::trace::{Exact, Rows, Source, StepId, Trace};
use crate::unit::{Form, OrgKind, Ownership, UnitKind, Way};

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

/// A unit as the forms see it.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The unit.
    pub standing: &'a Standing<'a>,
    /// What it is.
    pub kind: UnitKind,
    /// What its organization is, if it has one of its own.
    pub org: OrgKind,
    /// Its legal representative, if a member.
    lead: Option<Lead>,
    /// Whether a word of how it is registered says 独资.
    sole: bool,
    /// Whose money its kind names, whoever controls it.
    named: Option<Ownership>,
    /// Its joint branch, numbered.
    branch: Option<usize>,
    /// Its instructor, numbered.
    instructor: Option<usize>,
    /// Whether it joined a branch that is not named.
    nameless: bool,
}

/// What a member who represents a unit is besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Lead {
    Member,
    Secretary,
}

impl Lead {
    fn of(unit: &Unit) -> Option<Self> {
        unit.legal_is_member.as_ref().filter(|it| it.value)?;
        let same = match (&unit.legal, &unit.secretary) {
            (Some(legal), Some(secretary)) => {
                let (legal, secretary) = (&legal.value, &secretary.value);
                legal == secretary || tight_cow(legal) == tight_cow(secretary)
            }
            _ => false,
        };
        Some(if same { Self::Secretary } else { Self::Member })
    }
}

impl Facts<'_> {
    fn is_from_abroad(&self) -> bool {
        matches!(
            self.named,
            Some(Ownership::HongKongMacaoTaiwan | Ownership::Foreign)
        )
    }
}

/// What was made of words that many rows share.
#[derive(Default)]
struct Known<'a> {
    orgs: HashMap<[&'a str; 4], OrgKind>,
    /// 独资, and whose money, by kind and ownership.
    registered: HashMap<[&'a str; 2], (bool, Option<Ownership>)>,
    /// By district, street and name.
    branches: HashMap<([Option<&'a str>; 2], &'a str), Option<usize>>,
    /// By district, street, community and name.
    instructors: HashMap<([Option<&'a str>; 3], &'a str), Option<usize>>,
    /// Numbers by what tells apart: branches, instructors.
    numbers: [HashMap<(String, String), usize>; 2],
}

impl<'a> Known<'a> {
    fn facts(&mut self, standing: &'a Standing<'a>, kind: UnitKind) -> Facts<'a> {
        let unit = standing.unit;
        let org = if standing.form == Form::Single {
            self.org(unit)
        } else {
            OrgKind::Other
        };
        let (sole, named) = self.registered(unit);
        Facts {
            standing,
            kind,
            org,
            lead: Lead::of(unit),
            sole,
            named,
            branch: self.branch(standing),
            instructor: self.instructor(standing),
            nameless: standing.form == Form::Joint && unit.org.is_none(),
        }
    }

    fn registered(&mut self, unit: &'a Unit) -> (bool, Option<Ownership>) {
        let said = [&unit.kind, &unit.ownership];
        let [kind, ownership] = said.map(|it| it.as_ref().map_or("", |it| it.value.as_str()));
        let known = self.registered.entry([kind, ownership]);
        *known.or_insert_with(|| {
            let sole = kind.contains("独资") || ownership.contains("独资");
            (sole, Ownership::by_words(kind))
        })
    }

    fn org(&mut self, unit: &'a Unit) -> OrgKind {
        let said = [&unit.category, &unit.org, &unit.form, &unit.has_org];
        let [category, names @ ..] = said.map(|it| it.as_ref().map_or("", |it| it.value.as_str()));
        let [org, form, has_org] = names;
        let known = self.orgs.entry([category, org, form, has_org]);
        *known.or_insert_with(|| org_kind(unit))
    }

    fn branch(&mut self, standing: &'a Standing<'a>) -> Option<usize> {
        let org = standing.unit.org.as_ref()?;
        if standing.form != Form::Joint || standing.way == Way::Attached {
            return None;
        }
        let place = [Level::District, Level::Street].map(|it| standing.step(it));
        let [numbers, _] = &mut self.numbers;
        let known = self.branches.entry((place, &org.value));
        *known.or_insert_with(|| branch_of(standing).map(|it| number(numbers, it)))
    }

    fn instructor(&mut self, standing: &'a Standing<'a>) -> Option<usize> {
        let name = standing.unit.instructor.as_ref()?;
        let place = [Level::District, Level::Street, Level::Community];
        let place = place.map(|it| standing.step(it));
        let [_, numbers] = &mut self.numbers;
        let known = self.instructors.entry((place, &name.value));
        *known.or_insert_with(|| instructor_of(standing).map(|it| number(numbers, it)))
    }
}

/// What the organization of a unit is, as its row tells.
#[must_use]
pub fn org_kind(unit: &Unit) -> OrgKind {
    let said = [&unit.category, &unit.org, &unit.form, &unit.has_org];
    let [category, names @ ..] = said.map(|it| it.as_ref().map_or("", |it| it.value.as_str()));
    let mut kinds = names.into_iter().map(|it| OrgKind::of(category, it));
    let told = |it: &OrgKind| !matches!(it, OrgKind::Other | OrgKind::Unformed);
    kinds.find(told).unwrap_or(OrgKind::Other)
}

fn number(numbers: &mut HashMap<(String, String), usize>, key: (String, String)) -> usize {
    let next = numbers.len();
    *numbers.entry(key).or_insert(next)
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

/// The units of a form: those that operate, of its kinds, whatever base the pack counts rates of.
fn members<'a>(kind: FormKind, standings: &'a [Standing<'a>]) -> Members<'a> {
    let mut known = Known::default();
    let mut members = Members::default();
    for it in standings.iter().filter(|it| it.closed.is_none()) {
        match it.kind {
            None => members.unclear += 1,
            Some(own) if takes(kind, it) => members.units.push(known.facts(it, own)),
            Some(own) if kind == FormKind::Firms && own == UnitKind::Firm => members.left += 1,
            Some(_) => {}
        }
    }
    members
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
    let of = |kind: &FormKind| statement(*kind, standings, &lacking);
    FORMS.iter().map(of).collect()
}

fn statement(kind: FormKind, standings: &[Standing<'_>], lacking: &BTreeSet<Field>) -> Statement {
    let members = members(kind, standings);
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
        notes: notes(&members),
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
    names: BTreeSet<usize>,
}

impl Tally {
    /// Whether the part was not there before.
    fn add(&mut self, part: &Part) -> bool {
        match part {
            Part::Many(more) => {
                self.many += more;
                true
            }
            Part::One(name) => self.names.insert(*name),
        }
    }

    fn value(&self) -> i64 {
        self.many + i64::try_from(self.names.len()).unwrap_or(i64::MAX)
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
    for it in members(kind, standings).units {
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
