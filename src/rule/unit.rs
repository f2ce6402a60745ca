//! Rules on non-state firms and social organizations (`NEW…`).

pub mod due_not_organized;
pub mod invalid_credit_code;
pub mod repeated_unit;
