//! What sheets mean: which ledger a sheet is, which column is what, and the records in its rows.

mod column;
mod event;
mod recognize;
mod record;
mod table;
pub mod value;

pub use column::{Column, Field, Kind, LEDGERS, Ledger};
pub use event::EventKind;
pub use recognize::{Choice, recognize};
pub use record::{Gap, Meeting, Organization, Records, RowRef, Said, Training, Unit, records};
pub use table::{MatchedColumn, Table};

/// The ledgers this kit reads so far; the contract names twelve.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LedgerKind {
    /// 党组织名册.
    Organizations,
    /// 会议与组织生活台账.
    Meetings,
    /// 培训台账.
    Trainings,
    /// 两新组织台账.
    Units,
}

impl LedgerKind {
    /// The name of the contract.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Organizations => "organizations",
            Self::Meetings => "meetings",
            Self::Trainings => "trainings",
            Self::Units => "units",
        }
    }

    /// The ledger of a name.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        LEDGERS.iter().map(|it| it.kind).find(|it| it.id() == id)
    }
}
