//! The rules, one file each, and the one place that lists them.

pub mod data;
mod finding;
pub mod meeting;
pub mod organization;
pub mod training;
pub mod unit;

use chrono::NaiveDate;

pub use finding::{Finding, Problem, Severity, Sink};

use crate::law::Article;
use crate::ledger::{Meeting, Organization, Records, Training, Unit};

/// Every rule, in code order.
pub static RULES: &[&Rule] = &[
    &data::future_date::FUTURE_DATE,
    &data::present_exceeds_expected::PRESENT_EXCEEDS_EXPECTED,
    &data::incomplete_record::INCOMPLETE_RECORD,
    &data::repeated_record::REPEATED_RECORD,
    &meeting::congress_not_held::CONGRESS_NOT_HELD,
    &meeting::committee_not_met::COMMITTEE_NOT_MET,
    &meeting::lecture_not_given::LECTURE_NOT_GIVEN,
    &meeting::theme_day_not_held::THEME_DAY_NOT_HELD,
    &meeting::life_meeting_not_held::LIFE_MEETING_NOT_HELD,
    &meeting::appraisal_not_held::APPRAISAL_NOT_HELD,
    &meeting::joint_conference_not_held::JOINT_CONFERENCE_NOT_HELD,
    &unit::invalid_credit_code::INVALID_CREDIT_CODE,
    &unit::repeated_unit::REPEATED_UNIT,
    &unit::due_not_organized::DUE_NOT_ORGANIZED,
    &organization::due_not_founded::DUE_NOT_FOUNDED,
    &organization::name_not_in_roster::NAME_NOT_IN_ROSTER,
    &training::training_not_held::TRAINING_NOT_HELD,
];

/// One rule and everything said about it.
#[derive(Debug)]
pub struct Rule {
    /// Stable public code, never reused.
    pub code: &'static str,
    /// Kebab-case name of the thing objected to.
    pub name: &'static str,
    /// How much a finding under it matters, unless the finding says less.
    pub severity: Severity,
    /// What it rests on.
    pub basis: &'static [&'static Article],
    /// Its help page, in Markdown; the first line is its title.
    pub docs: &'static str,
    /// What it looks at.
    pub checks: &'static [Check],
}

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// One meeting at a time.
    Meeting(fn(&Meeting, Context, &mut Sink<'_>)),
    /// All meetings at once.
    Meetings(fn(&[Meeting], &mut Sink<'_>)),
    /// One training at a time.
    Training(fn(&Training, Context, &mut Sink<'_>)),
    /// One organization of the roster at a time.
    Organization(fn(&Organization, &mut Sink<'_>)),
    /// The whole roster at once.
    Organizations(fn(&[Organization], &mut Sink<'_>)),
    /// Names that events use and the roster has not: the layer above matches them.
    Names,
    /// One unit at a time.
    Unit(fn(&Unit, &mut Sink<'_>)),
    /// All units at once.
    Units(fn(&[Unit], &mut Sink<'_>)),
    /// A duty: the layer above finds out whether it was done.
    Duty,
}

/// What a check may know besides the record.
#[derive(Debug, Clone, Copy)]
pub struct Context {
    /// The day up to which records count.
    pub as_of: NaiveDate,
}

impl Rule {
    /// Its title for the person.
    #[must_use]
    pub fn title(&self) -> &'static str {
        self.docs
            .lines()
            .next()
            .unwrap_or(self.name)
            .trim_start_matches("# ")
    }
}

/// The rule of a code.
#[must_use]
pub fn by_code(code: &str) -> Option<&'static Rule> {
    RULES.iter().find(|it| it.code == code).copied()
}

/// Runs every check over the records.
#[must_use]
pub fn check(records: &Records, context: Context) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in RULES {
        let mut sink = Sink::new(rule, &mut findings);
        for check in rule.checks {
            match check {
                Check::Meeting(check) => {
                    records
                        .meetings
                        .iter()
                        .for_each(|it| check(it, context, &mut sink));
                }
                Check::Meetings(check) => check(&records.meetings, &mut sink),
                Check::Training(check) => {
                    records
                        .trainings
                        .iter()
                        .for_each(|it| check(it, context, &mut sink));
                }
                Check::Organization(check) => {
                    records
                        .organizations
                        .iter()
                        .for_each(|it| check(it, &mut sink));
                }
                Check::Unit(check) => records.units.iter().for_each(|it| check(it, &mut sink)),
                Check::Units(check) => check(&records.units, &mut sink),
                Check::Organizations(check) => check(&records.organizations, &mut sink),
                Check::Duty | Check::Names => {}
            }
        }
    }
    findings
}

/// Declares a [`Rule`]; its doc attribute is also its help page.
macro_rules! rule {
    (
        #[doc = $docs:expr]
        $vis:vis static $id:ident = {
            code: $code:literal,
            name: $name:literal,
            severity: $severity:ident,
            basis: $basis:expr,
            checks: $checks:expr $(,)?
        }
    ) => {
        #[doc = $docs]
        $vis static $id: $crate::rule::Rule = $crate::rule::Rule {
            code: $code,
            name: $name,
            severity: $crate::rule::Severity::$severity,
            basis: $basis,
            docs: $docs,
            checks: $checks,
        };
    };
}
use rule;
