//! Rules on Party organizations (`ORG…`).

pub mod due_not_founded;
pub mod extension_too_long;
pub mod name_not_in_roster;
pub mod numbers_do_not_add_up;
pub mod secretary_vacant;
pub mod term_ends_soon;
pub mod term_expired;
pub mod too_few_members;
pub mod too_many_members;
pub mod too_many_units;
pub mod wrong_committee;
pub mod wrong_committee_size;

use super::Rule;

/// Every rule of this area, in code order.
pub static RULES: &[&Rule] = &[
    &due_not_founded::DUE_NOT_FOUNDED,
    &too_many_members::TOO_MANY_MEMBERS,
    &too_many_units::TOO_MANY_UNITS,
    &too_few_members::TOO_FEW_MEMBERS,
    &wrong_committee::WRONG_COMMITTEE,
    &wrong_committee_size::WRONG_COMMITTEE_SIZE,
    &term_expired::TERM_EXPIRED,
    &term_ends_soon::TERM_ENDS_SOON,
    &extension_too_long::EXTENSION_TOO_LONG,
    &secretary_vacant::SECRETARY_VACANT,
    &numbers_do_not_add_up::NUMBERS_DO_NOT_ADD_UP,
    &name_not_in_roster::NAME_NOT_IN_ROSTER,
];
