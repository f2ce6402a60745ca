//! Rules on how organizations are set up (`ORG…`).

pub mod due_not_founded;
pub mod name_not_in_roster;
