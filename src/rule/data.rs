//! Rules on the data itself (`DQ…`).

pub mod absence_unexplained;
pub mod absent_signed_in;
pub mod approximate_number;
pub mod broken_cell;
pub mod date_outside_period;
pub mod entered_at_once;
pub mod expected_differs_from_roster;
pub mod future_date;
pub mod held_on_holiday;
pub mod host_records;
pub mod incomplete_record;
pub mod make_up_unmarked;
pub mod minutes_alike;
pub mod odd_duration;
pub mod present_exceeds_expected;
pub mod records_alike;
pub mod repeated_record;
pub mod rush_at_quarter_end;
pub mod studied_before_published;
pub mod total_wrong;
pub mod two_places_at_once;

use super::Rule;

/// Every rule of this area, in code order.
pub static RULES: &[&Rule] = &[
    &future_date::FUTURE_DATE,
    &date_outside_period::DATE_OUTSIDE_PERIOD,
    &present_exceeds_expected::PRESENT_EXCEEDS_EXPECTED,
    &expected_differs_from_roster::EXPECTED_DIFFERS_FROM_ROSTER,
    &absence_unexplained::ABSENCE_UNEXPLAINED,
    &incomplete_record::INCOMPLETE_RECORD,
    &repeated_record::REPEATED_RECORD,
    &minutes_alike::MINUTES_ALIKE,
    &records_alike::RECORDS_ALIKE,
    &entered_at_once::ENTERED_AT_ONCE,
    &held_on_holiday::HELD_ON_HOLIDAY,
    &two_places_at_once::TWO_PLACES_AT_ONCE,
    &absent_signed_in::ABSENT_SIGNED_IN,
    &odd_duration::ODD_DURATION,
    &host_records::HOST_RECORDS,
    &studied_before_published::STUDIED_BEFORE_PUBLISHED,
    &broken_cell::BROKEN_CELL,
    &total_wrong::TOTAL_WRONG,
    &make_up_unmarked::MAKE_UP_UNMARKED,
    &rush_at_quarter_end::RUSH_AT_QUARTER_END,
    &approximate_number::APPROXIMATE_NUMBER,
];
