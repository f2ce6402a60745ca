//! Rules on members (`MEM…`).

pub mod absent_for_months;
pub mod floating_without_contact;
pub mod id_card_contradicts;
pub mod joined_too_young;
pub mod lost_not_handled;
pub mod not_transferred;
pub mod probation_overdue;
pub mod repeated_number;
pub mod rosters_differ;
pub mod votes_exceed_formal;
pub mod wrong_probation;

use super::Rule;

/// Every rule of this area, in code order.
pub static RULES: &[&Rule] = &[
    &id_card_contradicts::ID_CARD_CONTRADICTS,
    &joined_too_young::JOINED_TOO_YOUNG,
    &wrong_probation::WRONG_PROBATION,
    &not_transferred::NOT_TRANSFERRED,
    &lost_not_handled::LOST_NOT_HANDLED,
    &absent_for_months::ABSENT_FOR_MONTHS,
    &floating_without_contact::FLOATING_WITHOUT_CONTACT,
    &repeated_number::REPEATED_NUMBER,
    &rosters_differ::ROSTERS_DIFFER,
    &votes_exceed_formal::VOTES_EXCEED_FORMAL,
    &probation_overdue::PROBATION_OVERDUE,
];
