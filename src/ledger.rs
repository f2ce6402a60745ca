//! What sheets mean: which ledger a sheet is, which column is what, and the records in its rows.

mod column;
mod event;
mod form;
mod heading;
mod listed;
mod months;
mod recognize;
mod record;
mod row;
mod spoken;
mod table;
mod typed;
pub mod value;

pub use column::{Column, Field, Fields, Kind, LEDGERS, Ledger};
pub use event::{EventKind, Kinds};
pub use form::{Form, FormKind, FormRow};
pub use months::MonthColumn;
pub use recognize::{Choice, Choices, recognize};
pub use record::{
    Agreement, Broken, Checkin, Delegate, Gap, Habit, Instructor, ListItem, Manner, Matter,
    Meeting, Member, Odd, Organization, Rating, Records, RowRef, Said, Service, Total, Training,
    Unit, came, exact, records,
};
pub use table::{MatchedColumn, Table};
pub use typed::{Meant, Pasted, pasted, understand};

/// The twelve ledgers of the contract, and the one for what no ledger tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LedgerKind {
    /// 党组织名册.
    Organizations,
    /// 党员名册.
    Members,
    /// 会议与组织生活台账.
    Meetings,
    /// 培训台账.
    Trainings,
    /// 两新组织台账.
    Units,
    /// 党建指导员台账.
    Instructors,
    /// 需求、服务、资源、项目清单.
    Lists,
    /// 共建协议.
    Agreements,
    /// 社情摸排、协商、督办台账.
    Matters,
    /// 兼职委员.
    Delegates,
    /// 双报到.
    Checkins,
    /// 志愿服务记录.
    Services,
    /// 评议和加减分.
    Ratings,
}

impl LedgerKind {
    /// The name of the contract.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Organizations => "organizations",
            Self::Members => "members",
            Self::Meetings => "meetings",
            Self::Trainings => "trainings",
            Self::Units => "units",
            Self::Instructors => "instructors",
            Self::Lists => "lists",
            Self::Agreements => "agreements",
            Self::Matters => "matters",
            Self::Delegates => "delegates",
            Self::Checkins => "checkins",
            Self::Services => "services",
            Self::Ratings => "ratings",
        }
    }

    /// The ledger of a name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        LEDGERS.iter().map(|it| it.kind).find(|it| it.id() == id)
    }
}
