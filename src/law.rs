//! The acts, articles, standards and local practices that rules cite, as data, quoted once.

pub mod branch_work;
pub mod credit_code;
pub mod practice;

use chrono::NaiveDate;

/// What kind of authority stands behind a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Authority {
    /// 党内法规.
    Regulation,
    /// 国家标准.
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
    /// Full title without book-title marks.
    pub title: &'static str,
    /// Day it came into force, `(year, month, day)`; `None`: always.
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
    /// The words relied on, verbatim; for local practice, what is practised.
    pub text: &'static str,
    /// How strongly those words bind.
    pub force: Force,
    /// Whether number and wording were checked against a published copy.
    pub verified: bool,
    /// What a reader should know about it.
    pub note: &'static str,
}

/// Every citable passage, in the order of the catalogue.
pub static ARTICLES: &[&Article] = &[
    &branch_work::ART_4_ESTABLISH,
    &branch_work::ART_11_CONGRESS,
    &branch_work::ART_12_COMMITTEE,
    &branch_work::ART_12_QUORUM,
    &branch_work::ART_16_THEME_DAY,
    &branch_work::ART_17_LIFE_MEETING,
    &branch_work::ART_18_APPRAISAL,
    &branch_work::ART_20_COMMITTEE,
    &credit_code::CHECK_CHARACTER,
    &practice::JOINT_CONFERENCE,
    &practice::QUARTERLY_TRAINING,
    &practice::QUARTERLY_LECTURE,
    &practice::MAKE_UP,
    &practice::DEFAULT_SCORE,
    &practice::COVERAGE,
    &practice::STAFF_LINES,
    &practice::RECORD_ELEMENTS,
    &practice::RECORD_LOGIC,
];

/// The passage of an id.
#[must_use]
pub fn article(id: &str) -> Option<&'static Article> {
    ARTICLES.iter().find(|it| it.id == id).copied()
}

impl Act {
    /// Whether the act was in force on `day`.
    #[must_use]
    pub fn applies_on(&self, day: NaiveDate) -> bool {
        let date = |(y, m, d)| NaiveDate::from_ymd_opt(y, m, d);
        self.in_force.and_then(date).is_none_or(|from| from <= day)
            && self.repealed.and_then(date).is_none_or(|until| day < until)
    }
}
