//! Rules on training (`TRN…`).

pub mod behind_schedule;
pub mod exemption_unexplained;
pub mod hours_across_years;
pub mod leader_too_few_hours;
pub mod new_member_not_trained;
pub mod new_secretary_not_trained;
pub mod report_not_made;
pub mod standard_not_reached;
pub mod too_few_hours;
pub mod too_many_hours_a_day;
pub mod training_not_held;
pub mod two_places_at_once;

use super::Rule;

/// Every rule of this area, in code order.
pub static RULES: &[&Rule] = &[
    &too_few_hours::TOO_FEW_HOURS,
    &leader_too_few_hours::LEADER_TOO_FEW_HOURS,
    &new_secretary_not_trained::NEW_SECRETARY_NOT_TRAINED,
    &new_member_not_trained::NEW_MEMBER_NOT_TRAINED,
    &training_not_held::TRAINING_NOT_HELD,
    &report_not_made::REPORT_NOT_MADE,
    &too_many_hours_a_day::TOO_MANY_HOURS_A_DAY,
    &hours_across_years::HOURS_ACROSS_YEARS,
    &two_places_at_once::TWO_PLACES_AT_ONCE,
    &standard_not_reached::STANDARD_NOT_REACHED,
    &exemption_unexplained::EXEMPTION_UNEXPLAINED,
    &behind_schedule::BEHIND_SCHEDULE,
];
