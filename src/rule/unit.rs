//! Rules on units and their Party organizations (`NEW…`).

pub mod coverage_jumped;
pub mod due_not_organized;
pub mod excluded_but_counted;
pub mod fifty_staff_no_member;
pub mod form_unbalanced;
pub mod founded_too_early;
pub mod hundred_staff_not_organized;
pub mod instructor_overloaded;
pub mod invalid_credit_code;
pub mod joint_without_name;
pub mod kind_contradicts_code;
pub mod members_exceed_staff;
pub mod organized_but_incomplete;
pub mod reason_contradicts_numbers;
pub mod repeated_unit;
pub mod scaled_not_separate;
pub mod separate_with_too_few;
pub mod unorganized_but_unexplained;

use super::Rule;

/// Every rule of this area, in code order.
pub static RULES: &[&Rule] = &[
    &invalid_credit_code::INVALID_CREDIT_CODE,
    &repeated_unit::REPEATED_UNIT,
    &kind_contradicts_code::KIND_CONTRADICTS_CODE,
    &organized_but_incomplete::ORGANIZED_BUT_INCOMPLETE,
    &unorganized_but_unexplained::UNORGANIZED_BUT_UNEXPLAINED,
    &due_not_organized::DUE_NOT_ORGANIZED,
    &fifty_staff_no_member::FIFTY_STAFF_NO_MEMBER,
    &hundred_staff_not_organized::HUNDRED_STAFF_NOT_ORGANIZED,
    &scaled_not_separate::SCALED_NOT_SEPARATE,
    &members_exceed_staff::MEMBERS_EXCEED_STAFF,
    &separate_with_too_few::SEPARATE_WITH_TOO_FEW,
    &joint_without_name::JOINT_WITHOUT_NAME,
    &founded_too_early::FOUNDED_TOO_EARLY,
    &instructor_overloaded::INSTRUCTOR_OVERLOADED,
    &reason_contradicts_numbers::REASON_CONTRADICTS_NUMBERS,
    &coverage_jumped::COVERAGE_JUMPED,
    &form_unbalanced::FORM_UNBALANCED,
    &excluded_but_counted::EXCLUDED_BUT_COUNTED,
];
