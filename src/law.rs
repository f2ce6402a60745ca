//! The acts, articles, standards and local practices that rules cite, as data, quoted once.

pub mod branch_work;
pub mod constitution;
pub mod credit_code;
pub mod development;
pub mod document;
pub mod education;
pub mod election;
pub mod enterprise;
pub mod floating;
pub mod holiday;
pub mod id_card;
pub mod organs;
pub mod practice;
pub mod regional;
pub mod routine;
pub mod scoring;
pub mod social;
pub mod statistics;
pub mod suspicion;
pub mod term;
pub mod training_plan;
pub mod two_new;
pub mod urban;

use chrono::NaiveDate;

/// What kind of authority stands behind a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authority {
    /// 党内法规和党内文件.
    Regulation,
    /// 国家标准、国务院办公厅的通知: the state's, not the Party's.
    Standard,
    /// Practice of a place, or a default of this kit: no regulation says so.
    Local,
    /// What no record can contradict: a meeting has a date, nobody attends twice.
    Logic,
}

/// How strongly a passage binds, read off its own verb.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Force {
    /// 可以: permitted.
    May,
    /// 一般, 原则上: the norm, with exceptions.
    Usually,
    /// 应当, 必须, 不得: binding.
    Must,
}

/// A published text.
#[derive(Debug, PartialEq, Eq)]
pub struct Act {
    /// Full title without book-title marks, with the number of the document where there is one.
    pub title: &'static str,
    /// Who issued it; empty: nobody in particular.
    pub issuer: &'static str,
    /// Day it came into force, `(year, month, day)`; `None`: always, or not known.
    pub in_force: Option<(i32, u32, u32)>,
    /// Day it was repealed or replaced.
    pub repealed: Option<(i32, u32, u32)>,
    /// What kind of text it is.
    pub authority: Authority,
}

/// One citable passage.
#[derive(Debug, PartialEq, Eq)]
pub struct Article {
    /// Stable id, such as `branch-work-11`.
    pub id: &'static str,
    /// The act it stands in.
    pub act: &'static Act,
    /// 第十一条, or what else finds the place.
    pub label: &'static str,
    /// The words relied on, verbatim; where they are only known at second hand, and for local practice, what is meant.
    pub text: &'static str,
    /// How strongly those words bind.
    pub force: Force,
    /// Whether number and wording were checked against a published copy; for local practice, whether its report was.
    pub verified: bool,
    /// What a reader should know about it.
    pub note: &'static str,
}

/// Passages of one act as a table: `NAME = id, label, force, checked or unchecked: text, note;`.
macro_rules! articles {
    (@checked) => { true };
    (@unchecked) => { false };
    ($act:ident: $(
        $(#[$doc:meta])*
        $name:ident = $id:literal, $label:literal, $force:ident, $state:ident:
            $text:literal $(, $note:literal)?;
    )+) => {
        $(
            $(#[$doc])*
            pub static $name: $crate::law::Article = $crate::law::Article {
                id: $id,
                act: &$act,
                label: $label,
                text: $text,
                force: $crate::law::Force::$force,
                verified: articles!(@$state),
                note: concat!($($note)?),
            };
        )+
    };
}
use articles;

/// Every citable passage, in the order of the catalogue.
#[rustfmt::skip]
pub static ARTICLES: &[&Article] = &[
    &constitution::ART_1_AGE, &constitution::ART_7_PROBATION, &constitution::ART_7_EXTENSION,
    &constitution::ART_7_RIGHTS, &constitution::ART_7_COUNT, &constitution::ART_8_BRANCH,
    &constitution::ART_9_LEFT, &constitution::ART_30_ESTABLISH, &constitution::ART_31_TERM,
    &branch_work::ART_4_ESTABLISH, &branch_work::ART_4_SINGLE, &branch_work::ART_4_SIZE,
    &branch_work::ART_5_JOINT, &branch_work::ART_5_UNITS, &branch_work::ART_5_BUILDINGS,
    &branch_work::ART_5_PROJECT, &branch_work::ART_5_FLOATING, &branch_work::ART_6_APPROVAL,
    &branch_work::ART_7_DISSOLVE, &branch_work::ART_8_TEMPORARY, &branch_work::ART_11_CONGRESS,
    &branch_work::ART_11_QUORUM, &branch_work::ART_11_MAJORITY, &branch_work::ART_12_COMMITTEE,
    &branch_work::ART_12_QUORUM, &branch_work::ART_13_GROUPS, &branch_work::ART_13_MEETING,
    &branch_work::ART_14_CHAIR, &branch_work::ART_14_GROUP_CHAIR, &branch_work::ART_16_THEME_DAY,
    &branch_work::ART_16_LECTURE, &branch_work::ART_17_LIFE_MEETING, &branch_work::ART_18_APPRAISAL,
    &branch_work::ART_19_TALKS, &branch_work::ART_20_COMMITTEE, &branch_work::ART_20_SIZE,
    &branch_work::ART_20_SMALL, &branch_work::ART_21_TERM, &branch_work::ART_21_VACANCY,
    &branch_work::ART_21_REMINDER, &branch_work::ART_21_EXTENSION, &branch_work::ART_23_STANDING,
    &branch_work::ART_25_TRAINING, &branch_work::ART_26_REPORT,
    &education::ART_16_MEETINGS, &education::ART_16_THEME_DAY, &education::ART_16_DUES,
    &education::ART_17_LIFE_MEETING, &education::ART_18_APPRAISAL, &education::ART_18_TOGETHER,
    &education::ART_20_HOURS, &education::ART_20_ROTATION, &education::ART_23_EXEMPT, &education::ART_24_LOST,
    &education::ART_24_STRUCK, &education::ART_24_ABROAD, &education::ART_25_BRANCH,
    &education::ART_25_RESIDENCE, &education::ART_25_TRANSFER, &education::ART_29_CRITICISM,
    &education::ART_30_CORRECTION, &education::ART_31_LEFT, &education::ART_32_FLOATING,
    &education::ART_32_NEARBY, &education::ART_33_CONTACT, &education::ART_33_COMMUNITY,
    &education::ART_34_GRADUATES, &education::ART_34_ABROAD,
    &term::ART_1_YEARS, &term::ART_1_TRANSITION, &term::ART_2_IN_TIME, &term::ART_2_EXTENSION,
    &term::ART_3_REMIND,
    &election::ART_3_IN_TIME, &election::ART_3_EXTENSION, &election::ART_4_DELEGATES, &election::ART_5_VOTE,
    &election::ART_5_SUSPENDED, &election::ATTENDANCE, &election::ELECTED, &election::NOT_COUNTED,
    &organs::ART_5_COMMITTEE, &organs::ART_6_GENERAL_BRANCH, &organs::ART_7_BRANCH,
    &development::ART_17_COURSE, &development::PROBATION_ENDED, &development::PROBATION_EXTENSION,
    &development::WRITTEN_OPINION,
    &training_plan::LEADERS_2019, &training_plan::SECRETARIES_2019, &training_plan::NEW_SECRETARY_2019,
    &training_plan::NEW_MEMBER_2019, &training_plan::LEADERS_2024, &training_plan::NEW_SECRETARY_2024,
    &training_plan::NEW_MEMBER_2024,
    &floating::DEFINITION, &floating::REGISTER,
    &enterprise::STAFF_LINES, &enterprise::SINGLE, &enterprise::JOINT, &enterprise::WORK,
    &social::ESTABLISH, &social::JOINT, &social::WORK, &social::TOGETHER,
    &urban::CONFERENCE, &urban::LEVELS, &urban::COVERAGE,
    &statistics::FORM_27, &statistics::FORM_30, &statistics::JOINT_TWICE, &statistics::FORM_9,
    &statistics::FORM_8, &statistics::FORM_24, &statistics::AUDIT, &statistics::SCOPE,
    &credit_code::CHECK_CHARACTER, &credit_code::REGISTRATION, &credit_code::ORGANIZATION_CODE,
    &id_card::NUMBER,
    &holiday::DAYS_2024, &holiday::DAYS_2025, &holiday::DAYS_2026,
    &practice::QUARTERLY_LECTURE, &practice::RECORD_ELEMENTS, &practice::MAKE_UP, &practice::DEFAULT_SCORE, &practice::OWN_DUTY,
    &practice::COVERAGE, &practice::SEVERAL_TYPES, &practice::MERGE, &practice::RECORD_LOGIC, &practice::CROSS_FOOT,
    &practice::ORDER, &practice::ONE_PLACE, &practice::IDENTITY, &practice::AGREEMENT, &practice::DATA_TYPES,
    &practice::APPROXIMATE,
    &routine::THEME_DAY_SHIFT, &routine::ATTENDANCE, &routine::SECRETARY_LECTURE, &routine::MAKE_UP_STUDY,
    &routine::CONVERSION, &routine::BY_YEAR, &routine::FILING, &routine::VACANCY, &routine::REMINDER_DAY,
    &routine::GENERAL_BRANCH, &routine::PRO_RATA, &routine::PROGRESS,
    &regional::JOINT_CONFERENCE, &regional::QUARTERLY_TRAINING, &regional::CONFERENCE_RECORD,
    &regional::CONCERNS, &regional::CONSULTATION, &regional::PUBLICITY, &regional::REPORT_ON_DUTY,
    &regional::CONVENER, &regional::COUNCIL, &regional::THREE_LISTS, &regional::AGREEMENT_2004,
    &regional::CHECK_IN, &regional::JOINT_PROJECTS, &regional::CROSS_POSTS, &regional::INSTRUCTOR_PUBLISHED,
    &regional::GRAND_COMMITTEE_SIZE, &regional::JOINT_ACTIVITY, &regional::CONFERENCE_ABSENCE,
    &regional::CONFERENCE_NOTICE, &regional::CONFERENCE_MINUTES, &regional::CONFERENCE_DELEGATES,
    &regional::CHECK_IN_RATE, &regional::CHECK_IN_FEEDBACK, &regional::SUPERVISION_DAYS,
    &regional::LIGHT_LINES, &regional::CONFERENCE_QUORUM,
    &two_new::ORGANIZED_FIELDS, &two_new::UNORGANIZED_FIELDS, &two_new::EXCLUDED, &two_new::THREE_HAVES,
    &two_new::SCALE_SINGLE, &two_new::INSTRUCTOR_LOAD, &two_new::CHANGE,
    &suspicion::ABSENCE, &suspicion::DURATION, &suspicion::SIMILAR, &suspicion::AWAY, &suspicion::COPIED,
    &suspicion::BACKFILLED, &suspicion::QUARTER_END, &suspicion::HOLIDAY, &suspicion::SAME_PERSON,
    &suspicion::TOO_EARLY, &suspicion::CITED_TWICE,
    &scoring::SEVENTY_THIRTY, &scoring::QUOTA, &scoring::LOWEST, &scoring::EACH_MISS, &scoring::TWO_LINES,
    &scoring::SIXTY_AND_MORE,
];

/// The passage of an id.
#[must_use]
pub fn article(id: &str) -> Option<&'static Article> {
    ARTICLES.iter().find(|it| it.id == id).copied()
}

impl Act {
    /// What a place or an office does, in force for whoever takes it over.
    const fn local(title: &'static str, issuer: &'static str) -> Self {
        Self {
            title,
            issuer,
            in_force: None,
            repealed: None,
            authority: Authority::Local,
        }
    }

    /// Whether the act was in force on `day`.
    #[must_use]
    pub fn applies_on(&self, day: NaiveDate) -> bool {
        let date = |(y, m, d)| NaiveDate::from_ymd_opt(y, m, d);
        self.in_force.and_then(date).is_none_or(|from| from <= day)
            && self.repealed.and_then(date).is_none_or(|until| day < until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCES: &[&str] = &[
        include_str!("law/branch_work.rs"),
        include_str!("law/constitution.rs"),
        include_str!("law/credit_code.rs"),
        include_str!("law/development.rs"),
        include_str!("law/education.rs"),
        include_str!("law/election.rs"),
        include_str!("law/enterprise.rs"),
        include_str!("law/floating.rs"),
        include_str!("law/holiday.rs"),
        include_str!("law/id_card.rs"),
        include_str!("law/organs.rs"),
        include_str!("law/practice.rs"),
        include_str!("law/regional.rs"),
        include_str!("law/routine.rs"),
        include_str!("law/scoring.rs"),
        include_str!("law/social.rs"),
        include_str!("law/statistics.rs"),
        include_str!("law/suspicion.rs"),
        include_str!("law/term.rs"),
        include_str!("law/training_plan.rs"),
        include_str!("law/two_new.rs"),
        include_str!("law/urban.rs"),
    ];

    #[test]
    fn every_passage_is_listed() {
        let written: usize = SOURCES
            .iter()
            .flat_map(|it| it.lines())
            .filter(|it| it.ends_with(", checked:") || it.ends_with(", unchecked:"))
            .count();
        assert_eq!(ARTICLES.len(), written);
    }

    #[test]
    fn ids_are_used_once_and_find_their_passage() {
        for it in ARTICLES {
            assert_eq!(article(it.id).map(|it| it.text), Some(it.text), "{}", it.id);
        }
    }

    #[test]
    fn what_was_not_checked_says_what_is_to_be_checked() {
        let silent = |it: &&&Article| !it.verified && it.note.is_empty();
        assert_eq!(ARTICLES.iter().find(silent).map(|it| it.id), None);
    }

    #[test]
    fn force_is_read_off_the_verb() {
        for it in ARTICLES
            .iter()
            .filter(|it| it.act.authority == Authority::Regulation && it.verified)
        {
            let usually = it.text.contains("一般") || it.text.contains("原则上");
            let binding = it.text.contains("至少") || !usually;
            assert!(
                binding || it.force != Force::Must,
                "{} says 一般 and is held binding",
                it.id
            );
        }
    }

    #[test]
    fn an_act_applies_from_its_first_day_to_the_day_before_its_repeal() {
        let plan = &training_plan::PLAN_2019;
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        assert!(!plan.applies_on(day(2018, 12, 31)));
        assert!(plan.applies_on(day(2019, 1, 1)) && plan.applies_on(day(2023, 12, 31)));
        assert!(!plan.applies_on(day(2024, 1, 1)));
        assert!(practice::LOGIC.applies_on(day(1921, 7, 1)));
    }
}
