//! Rules on what communities and their neighbours do together (`REG…`).

pub mod agreement_expired;
pub mod check_ins_lacking;
pub mod closed_not_published;
pub mod delegate_absent;
pub mod grand_committee_size;
pub mod joint_activity_not_held;
pub mod list_item_waiting;
pub mod matter_open;
pub mod on_site_report_not_held;

use super::Rule;

/// Every rule of this area, in code order.
pub static RULES: &[&Rule] = &[
    &list_item_waiting::LIST_ITEM_WAITING,
    &agreement_expired::AGREEMENT_EXPIRED,
    &matter_open::MATTER_OPEN,
    &closed_not_published::CLOSED_NOT_PUBLISHED,
    &check_ins_lacking::CHECK_INS_LACKING,
    &joint_activity_not_held::JOINT_ACTIVITY_NOT_HELD,
    &grand_committee_size::GRAND_COMMITTEE_SIZE,
    &delegate_absent::DELEGATE_ABSENT,
    &on_site_report_not_held::ON_SITE_REPORT_NOT_HELD,
];
