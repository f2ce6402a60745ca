//! The ledgers this kit reads, their columns, and the headings people give them.

use super::LedgerKind;

mod branch;
mod event;
mod field;
mod member;
mod regional;
mod unit;

pub use field::{Field, Fields};

/// One ledger: its title and columns.
#[derive(Debug)]
pub struct Ledger {
    /// Which one.
    pub kind: LedgerKind,
    /// Its name for the person.
    pub title: &'static str,
    /// Words in a title or file name that speak for it.
    pub words: &'static [&'static str],
    /// Each: at least so many of these columns must be there.
    pub needs: &'static [(usize, &'static [Field])],
    /// Its columns, in the order of the blank form.
    pub columns: &'static [Column],
}

/// One column of a ledger.
#[derive(Debug)]
pub struct Column {
    /// What it means.
    pub field: Field,
    /// Its heading on the blank form.
    pub title: &'static str,
    /// Other headings it is found by.
    pub aliases: &'static [&'static str],
    /// How much it tells that a sheet is this ledger, 0 to 3; from 2 on it is reported when missing.
    pub weight: u8,
    /// What is written in it.
    pub kind: Kind,
    /// How to fill it in, in one sentence.
    pub help: &'static str,
}

/// What is written in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Free text.
    Text,
    /// A day.
    Date,
    /// A number of people.
    Count,
    /// An amount, with two places at most: money, hours, points.
    Amount,
    /// Yes or no.
    YesNo,
}

impl Kind {
    /// The name of the contract.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Date => "date",
            Self::Count => "count",
            Self::Amount => "amount",
            Self::YesNo => "yes-no",
        }
    }
}

const fn column(
    field: Field,
    title: &'static str,
    aliases: &'static [&'static str],
    (weight, kind, help): (u8, Kind, &'static str),
) -> Column {
    Column {
        field,
        title,
        aliases,
        weight,
        kind,
        help,
    }
}

const NAME: &[&str] = &[
    "党支部",
    "支部名称",
    "党支部名称",
    "党组织",
    "党组织全称",
    "所属党支部",
    "所在支部",
    "所在党支部",
    "所属党组织",
    "所在党组织",
    "单位",
    "填报单位",
    "支部",
    "组织名称",
    "党组织名称（全称）",
    "召开支部",
    "召开单位",
    "开展支部",
    "开展单位",
];
const STREET: &[&str] = &[
    "街道",
    "所在街道",
    "所属街镇",
    "街镇",
    "所属镇街",
    "镇街",
    "乡镇街道",
    "街道（乡镇）",
    "隶属街道",
];
const COMMUNITY: &[&str] = &[
    "社区",
    "所在社区",
    "社区名称",
    "所属村居",
    "村居",
    "村（社区）",
    "所属网格社区",
    "负责社区",
    "隶属社区",
    "包联社区",
];
const REMARK: &[&str] = &["说明", "情况说明", "未开展原因", "备注说明"];

/// Every ledger, in the order of the contract.
pub static LEDGERS: &[Ledger] = &[
    branch::ORGANIZATIONS,
    member::MEMBERS,
    event::MEETINGS,
    event::TRAININGS,
    unit::UNITS,
    unit::INSTRUCTORS,
    regional::LISTS,
    regional::AGREEMENTS,
    regional::MATTERS,
    regional::DELEGATES,
    member::CHECKINS,
    member::SERVICES,
    regional::RATINGS,
];

impl Ledger {
    /// The ledger of a kind.
    #[must_use]
    pub fn of(kind: LedgerKind) -> Option<&'static Self> {
        LEDGERS.iter().find(|it| it.kind == kind)
    }

    /// The column of a field.
    #[must_use]
    pub fn column(&self, field: Field) -> Option<&Column> {
        self.columns.iter().find(|it| it.field == field)
    }
}
