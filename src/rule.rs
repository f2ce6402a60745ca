//! The rules, one file each; every area lists its own.

pub mod data;
mod finding;
mod lint;
pub mod meeting;
pub mod member;
pub mod organization;
pub mod regional;
pub mod summary;
pub mod training;
pub mod unit;

use std::collections::BTreeMap;

use chrono::NaiveDate;

pub use finding::{Edit, Finding, Fix, Problem, Severity, Sink, missed};
pub use lint::lint;

use crate::coverage::{Area, Previous, Standing};
use crate::duty::{Duties, Duty, Period};
use crate::law::Article;
use crate::ledger::{Meeting, Records};
use crate::policy::{Policy, RuleSetting};
use crate::trace::Trace;
use crate::unit::{Directory, OrgId};

/// Every rule, by area and code.
pub static RULES: std::sync::LazyLock<Vec<&'static Rule>> = std::sync::LazyLock::new(|| {
    [
        organization::RULES,
        meeting::RULES,
        training::RULES,
        member::RULES,
        unit::RULES,
        data::RULES,
        regional::RULES,
        summary::RULES,
    ]
    .concat()
});

/// One rule and everything said about it.
#[derive(Debug)]
pub struct Rule {
    /// Stable public code, never reused.
    pub code: &'static str,
    /// Kebab-case name of the thing objected to.
    pub name: &'static str,
    /// How much a finding under it matters, unless the finding or the pack says otherwise.
    pub severity: Severity,
    /// What it rests on.
    pub basis: &'static [&'static Article],
    /// What a pack may set otherwise.
    pub limits: &'static [&'static Limit],
    /// Its help page, in Markdown; the first line is its title.
    pub docs: &'static str,
    /// What it looks at and objects to.
    pub looks: &'static [Look],
}

/// What a rule looks at. Most look at one meeting, at those of one organization, at one unit, or at one duty: all of
/// these rules look at it while it is at hand.
#[derive(Debug, Clone, Copy)]
pub enum Look {
    /// Everything at once.
    Whole(fn(&Scene<'_>, &mut Sink<'_>)),
    /// Each meeting by itself, in the order of the ledgers.
    Meeting(fn(&Scene<'_>, &Meeting, &mut Sink<'_>)),
    /// The meetings of each organization, in the order of the ledgers.
    Org(fn(&Scene<'_>, Own<'_>, &mut Sink<'_>)),
    /// Each unit by itself, in the order of the ledgers.
    Unit(fn(&Scene<'_>, &Standing<'_>, &mut Sink<'_>)),
    /// Each duty by itself, by organization, kind and period.
    Duty(fn(&Scene<'_>, &Duty, &mut Sink<'_>)),
}

/// A number of local practice that a rule compares with; a pack may set it.
#[derive(Debug, PartialEq, Eq)]
pub struct Limit {
    /// Kebab-case name, told apart within its rule.
    pub name: &'static str,
    /// What it is, with its unit, for the person.
    pub title: &'static str,
    /// When no pack says otherwise.
    pub default: i64,
    /// The least and the greatest that make sense.
    pub range: (i64, i64),
}

impl Limit {
    /// What the pack says it is.
    #[must_use]
    pub fn of(&self, setting: Option<&RuleSetting>) -> i64 {
        let set = setting.and_then(|it| it.limits.get(self.name));
        set.copied().unwrap_or(self.default)
    }
}

/// What rules look at.
#[derive(Debug, Clone, Copy)]
pub struct Scene<'a> {
    /// All ledgers.
    pub records: &'a Records,
    /// The organizations.
    pub directory: &'a Directory,
    /// The meetings of each organization.
    pub meetings: &'a MeetingsByOrg<'a>,
    /// What became of duties.
    pub duties: &'a Duties,
    /// The units as coverage sees them.
    pub standings: &'a [Standing<'a>],
    /// Coverage of areas.
    pub areas: &'a [Area],
    /// The values of its counts.
    pub trace: &'a Trace,
    /// An earlier check to compare with.
    pub previous: Option<&'a Previous>,
    /// The rule pack.
    pub policy: &'a Policy,
    /// The period checked.
    pub period: Period,
    /// The day up to which records count.
    pub as_of: NaiveDate,
}

impl<'a> Scene<'a> {
    /// The meetings of each organization, in the order of the ledgers.
    #[must_use]
    pub fn meetings_by_org(&self) -> &'a MeetingsByOrg<'a> {
        self.meetings
    }
}

/// An organization and its meetings, in the order of the ledgers.
pub type Own<'a> = (OrgId, &'a [&'a Meeting]);

/// Meetings by organization.
pub type MeetingsByOrg<'a> = BTreeMap<OrgId, Vec<&'a Meeting>>;

/// The meetings of each organization, in the order of the ledgers.
#[must_use]
pub fn meetings_by_org<'a>(records: &'a Records, directory: &Directory) -> MeetingsByOrg<'a> {
    let mut by_org = MeetingsByOrg::new();
    for (org, meeting) in directory.meetings(records) {
        by_org.entry(org).or_default().push(meeting);
    }
    by_org
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

/// Runs every rule that the pack has not switched off.
#[must_use]
pub fn check(scene: &Scene<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (mut by_meeting, mut by_org) = (Vec::new(), Vec::new());
    let (mut by_unit, mut by_duty) = (Vec::new(), Vec::new());
    for rule in RULES.iter() {
        let setting = scene.policy.rules.get(rule.code);
        if setting.is_some_and(|it| it.off) {
            continue;
        }
        for look in rule.looks {
            match look {
                Look::Whole(look) => look(scene, &mut Sink::new(rule, setting, &mut findings)),
                Look::Meeting(look) => by_meeting.push((*rule, setting, look)),
                Look::Org(look) => by_org.push((*rule, setting, look)),
                Look::Unit(look) => by_unit.push((*rule, setting, look)),
                Look::Duty(look) => by_duty.push((*rule, setting, look)),
            }
        }
    }
    for meeting in &scene.records.meetings {
        for (rule, setting, look) in &by_meeting {
            look(
                scene,
                meeting,
                &mut Sink::new(rule, *setting, &mut findings),
            );
        }
    }
    for (org, meetings) in scene.meetings {
        for (rule, setting, look) in &by_org {
            let sink = &mut Sink::new(rule, *setting, &mut findings);
            look(scene, (*org, meetings), sink);
        }
    }
    for unit in scene.standings {
        for (rule, setting, look) in &by_unit {
            look(scene, unit, &mut Sink::new(rule, *setting, &mut findings));
        }
    }
    for duty in &scene.duties.list {
        for (rule, setting, look) in &by_duty {
            look(scene, duty, &mut Sink::new(rule, *setting, &mut findings));
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
            $(limits: $limits:expr,)?
            $(check: $check:expr,)?
            $(meeting: $meeting:expr,)?
            $(org: $org:expr,)?
            $(unit: $unit:expr,)?
            $(duty: $duty:expr,)?
        }
    ) => {
        #[doc = $docs]
        $vis static $id: $crate::rule::Rule = $crate::rule::Rule {
            code: $code,
            name: $name,
            severity: $crate::rule::Severity::$severity,
            basis: $basis,
            limits: rule!(@limits $($limits)?),
            docs: $docs,
            looks: &[
                $($crate::rule::Look::Whole($check),)?
                $($crate::rule::Look::Meeting($meeting),)?
                $($crate::rule::Look::Org($org),)?
                $($crate::rule::Look::Unit($unit),)?
                $($crate::rule::Look::Duty($duty),)?
            ],
        };
    };
    (@limits) => { &[] };
    (@limits $limits:expr) => { $limits };
}
use rule;
