//! Rules on meetings and organization life (`MTG…`).

pub mod appraisal_not_held;
pub mod chaired_by_other;
pub mod committee_not_met;
pub mod committee_without_quorum;
pub mod conference_convened_by_other;
pub mod conference_poorly_attended;
pub mod conference_without_result;
pub mod congress_not_held;
pub mod election_without_quorum;
pub mod group_not_met;
pub mod joint_conference_not_held;
pub mod lecture_not_given;
pub mod life_meeting_not_held;
pub mod low_attendance;
pub mod made_up_late;
pub mod majority_not_reached;
pub mod secretary_lecture_not_given;
pub mod talk_not_held;
pub mod theme_day_not_held;
pub mod vote_without_quorum;

use super::Rule;

/// Every rule of this area, in code order.
pub static RULES: &[&Rule] = &[
    &congress_not_held::CONGRESS_NOT_HELD,
    &committee_not_met::COMMITTEE_NOT_MET,
    &group_not_met::GROUP_NOT_MET,
    &lecture_not_given::LECTURE_NOT_GIVEN,
    &theme_day_not_held::THEME_DAY_NOT_HELD,
    &life_meeting_not_held::LIFE_MEETING_NOT_HELD,
    &appraisal_not_held::APPRAISAL_NOT_HELD,
    &talk_not_held::TALK_NOT_HELD,
    &secretary_lecture_not_given::SECRETARY_LECTURE_NOT_GIVEN,
    &vote_without_quorum::VOTE_WITHOUT_QUORUM,
    &majority_not_reached::MAJORITY_NOT_REACHED,
    &committee_without_quorum::COMMITTEE_WITHOUT_QUORUM,
    &chaired_by_other::CHAIRED_BY_OTHER,
    &election_without_quorum::ELECTION_WITHOUT_QUORUM,
    &low_attendance::LOW_ATTENDANCE,
    &joint_conference_not_held::JOINT_CONFERENCE_NOT_HELD,
    &conference_poorly_attended::CONFERENCE_POORLY_ATTENDED,
    &conference_without_result::CONFERENCE_WITHOUT_RESULT,
    &conference_convened_by_other::CONFERENCE_CONVENED_BY_OTHER,
    &made_up_late::MADE_UP_LATE,
];
