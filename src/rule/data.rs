//! Rules on what records say (`DQ…`).

pub mod future_date;
pub mod incomplete_record;
pub mod present_exceeds_expected;
pub mod repeated_record;
