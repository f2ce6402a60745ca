//! Rules on meetings and organization life (`MTG…`).

pub mod appraisal_not_held;
pub mod committee_not_met;
pub mod congress_not_held;
pub mod joint_conference_not_held;
pub mod lecture_not_given;
pub mod life_meeting_not_held;
pub mod theme_day_not_held;
