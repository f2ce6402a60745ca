//! Rule packs: duties, make-ups, thresholds, coverage and scoring as data, because most of it is local.

mod base;
mod extend;
mod score;

use std::collections::BTreeMap;

use serde::Deserialize;

pub use base::Base;
pub use score::{
    Entered, Grade, Group, Indicator, Method, NotApplicable, Part, Points, Role, ScorePolicy,
    Scored, Step, Verdict,
};

use crate::law;

/// The packs that come with the kit: id and JSON. The one used when none is asked for comes first.
pub static BUILT_IN: &[(&str, &str)] = &[
    ("base", include_str!("policy/packs/base.json")),
    ("national", include_str!("policy/packs/national.json")),
    (
        "wenhuadonglu",
        include_str!("policy/packs/wenhuadonglu.json"),
    ),
    ("shinan", include_str!("policy/packs/shinan.json")),
    ("shangdulu", include_str!("policy/packs/shangdulu.json")),
    ("dalianwan", include_str!("policy/packs/dalianwan.json")),
    ("linhai", include_str!("policy/packs/linhai.json")),
    ("stars-70-30", include_str!("policy/packs/stars-70-30.json")),
    ("stars-quota", include_str!("policy/packs/stars-quota.json")),
    (
        "community-grades",
        include_str!("policy/packs/community-grades.json"),
    ),
    (
        "branch-deductions",
        include_str!("policy/packs/branch-deductions.json"),
    ),
    (
        "five-stars-500",
        include_str!("policy/packs/five-stars-500.json"),
    ),
    (
        "member-units",
        include_str!("policy/packs/member-units.json"),
    ),
    (
        "member-points",
        include_str!("policy/packs/member-points.json"),
    ),
];

/// Worked examples of scoring tables by the pack they are for, Markdown; the tests work them out.
pub static WORKED: &[(&str, &str)] = &[
    ("base", include_str!("policy/packs/base.md")),
    ("stars-70-30", include_str!("policy/packs/stars-70-30.md")),
    ("stars-quota", include_str!("policy/packs/stars-quota.md")),
    (
        "community-grades",
        include_str!("policy/packs/community-grades.md"),
    ),
    (
        "branch-deductions",
        include_str!("policy/packs/branch-deductions.md"),
    ),
    (
        "five-stars-500",
        include_str!("policy/packs/five-stars-500.md"),
    ),
    ("member-units", include_str!("policy/packs/member-units.md")),
    (
        "member-points",
        include_str!("policy/packs/member-points.md"),
    ),
];

/// The JSON Schema of a pack, for editors; [`Policy::parse`] is what decides.
pub const SCHEMA: &str = include_str!("policy/pack.schema.json");

/// One rule pack.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Policy {
    /// Short name, such as `base`.
    pub id: String,
    /// Name for the person.
    pub title: String,
    /// Version, in any form.
    pub version: String,
    /// Where it comes from and what it is good for.
    #[serde(default)]
    pub note: String,
    /// The built-in pack it adds to or changes.
    #[serde(default)]
    pub extends: Option<String>,
    /// The month an assessment year starts in, 1 to 12; from July on it belongs to the year after.
    #[serde(default = "january")]
    pub year_start: u32,
    /// The day of a period's last month on which what is still open is reminded of.
    #[serde(default = "usual_reminder")]
    pub remind_day: u32,
    /// Hours of study a day of training counts for when the ledger tells days only.
    #[serde(default = "usual_hours_a_day")]
    pub hours_a_day: i64,
    /// Months in which nothing is owed, such as `2022-03`.
    #[serde(default)]
    pub exempt_months: Vec<String>,
    /// Rules switched off or set otherwise, by code.
    #[serde(default)]
    pub rules: BTreeMap<String, RuleSetting>,
    /// Who owes what, how often.
    pub duties: Vec<DutyPolicy>,
    /// Events made up after their period.
    pub make_up: MakeUp,
    /// How coverage is counted.
    pub coverage: CoveragePolicy,
    /// How branches, or others, are scored.
    pub score: ScorePolicy,
    /// How members collect points; `None`: they do not.
    #[serde(default)]
    pub points: Option<ScorePolicy>,
}

fn january() -> u32 {
    1
}

fn usual_hours_a_day() -> i64 {
    8
}

fn usual_reminder() -> u32 {
    25
}

/// What a pack says of one rule.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct RuleSetting {
    /// Not checked at all.
    pub off: bool,
    /// `error`, `warning` or `hint` instead of the usual one.
    pub severity: Option<String>,
    /// Its limits by name.
    pub limits: BTreeMap<String, i64>,
}

/// One duty.
#[expect(
    clippy::struct_excessive_bools,
    reason = "switches of a pack, each of which a person sets by its own name"
)]
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DutyPolicy {
    /// What tells it from other entries of the same duty; the duty's name when there is one entry only.
    #[serde(default)]
    pub id: String,
    /// Its name in the contract, such as `theme-day`; a pack may add its own.
    pub duty: String,
    /// Name for the person; needed for a duty of the pack's own.
    #[serde(default)]
    pub title: String,
    /// Words in the kind or the title of an event by which a duty of the pack's own is told.
    #[serde(default)]
    pub words: Vec<String>,
    /// The rule a miss is reported under.
    pub rule: String,
    /// Kinds of organizations that owe it.
    pub owed_by: Vec<String>,
    /// How often.
    pub per: Per,
    /// How many times in each period.
    pub times: i64,
    /// Only these organizations owe it, by name; empty: all of the kinds.
    #[serde(default)]
    pub orgs: Vec<String>,
    /// These organizations do not owe it, by name.
    #[serde(default)]
    pub except: Vec<String>,
    /// Only organizations with so many formal members owe it.
    #[serde(default)]
    pub formal_from: Option<i64>,
    /// Only branches that have a committee owe it.
    #[serde(default)]
    pub with_committee: bool,
    /// Every group of the branch owes it; branches without groups do not.
    #[serde(default)]
    pub per_group: bool,
    /// Looked at only when an organization that owes it records such an event: it may be kept in other books.
    #[serde(default)]
    pub if_recorded: bool,
    /// Counts only when the secretary gave it.
    #[serde(default)]
    pub by_secretary: bool,
    /// A meeting without half of those expected does not count.
    #[serde(default)]
    pub quorum: bool,
    /// Month and day of the following year until which it may still be done.
    #[serde(default)]
    pub until: Option<(u32, u32)>,
    /// Words for the groups of people it must reach.
    #[serde(default)]
    pub audience: Vec<String>,
    /// Id of the article or practice behind it.
    pub basis: String,
}

/// How often a duty falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Per {
    /// Every month.
    Month,
    /// Every quarter.
    Quarter,
    /// Every half-year.
    HalfYear,
    /// Every year.
    Year,
}

/// Events made up after their period.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MakeUp {
    /// Days of grace after a quarter, half-year or year.
    pub quarter_days: u64,
    /// Days of grace after a month.
    pub month_days: u64,
    /// What a made-up event is worth in a score, in percent of a timely one.
    pub credit_percent: i64,
}

/// How coverage is counted.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CoveragePolicy {
    /// Name of the basis, printed beside every rate; blank: that of `base`.
    #[serde(default)]
    pub title: String,
    /// Which of the operating units the rates are of.
    #[serde(default)]
    pub base: Base,
    /// Words in 经营状态 that put a unit outside the base.
    pub excluded_status: Vec<String>,
    /// From when a firm counts as 规模以上, if the ledger does not say.
    pub scaled: Scaled,
}

/// When a firm counts as 规模以上: either bound is enough.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scaled {
    /// Staff.
    pub staff: i64,
    /// Yearly revenue in 万元.
    pub revenue_wan: i64,
}

impl MakeUp {
    /// Days of grace after a period of this kind.
    #[must_use]
    pub fn days(&self, per: Per) -> u64 {
        match per {
            Per::Month => self.month_days,
            Per::Quarter | Per::HalfYear | Per::Year => self.quarter_days,
        }
    }
}

impl Policy {
    /// A built-in pack.
    #[must_use]
    pub fn built_in(id: &str) -> Option<Self> {
        let (_, json) = BUILT_IN.iter().find(|it| it.0 == id)?;
        Self::parse(json).ok()
    }

    /// Reads a pack, together with the pack it extends.
    ///
    /// # Errors
    ///
    /// What is wrong with it, in Chinese; a pack with anything wrong is not used at all.
    pub fn parse(json: &str) -> Result<Self, String> {
        let mut policy: Self = serde_json::from_value(extend::resolve(json)?)
            .map_err(|it| format!("规则包读不懂：{}", extend::in_words(&it.to_string())))?;
        for duty in &mut policy.duties {
            if duty.id.is_empty() {
                duty.id.clone_from(&duty.duty);
            }
        }
        match policy.mistakes().as_slice() {
            [] => Ok(policy),
            mistakes => Err(format!("规则包不能用：{}", mistakes.join("；"))),
        }
    }

    /// The whole content of a pack with what it takes over, in one spelling.
    ///
    /// # Errors
    ///
    /// When it is no JSON, or extends a pack that does not exist.
    pub fn content(json: &str) -> Result<String, String> {
        extend::resolve(json).map(|it| it.to_string())
    }

    fn mistakes(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        for (name, said) in [
            ("id（短名）", &self.id),
            ("title（名称）", &self.title),
            ("version（版本）", &self.version),
        ] {
            if said.trim().is_empty() {
                wrong.push(format!("{name}不能空着"));
            }
        }
        if !(1..=12).contains(&self.year_start) {
            wrong.push("考核年起始月应当是1到12".to_owned());
        }
        if !(1..=24).contains(&self.hours_a_day) {
            wrong.push("一天折算的学时应当是1到24".to_owned());
        }
        if !(1..=28).contains(&self.remind_day) {
            wrong.push("提醒日应当是1到28".to_owned());
        }
        for (at, duty) in self.duties.iter().enumerate() {
            let twice = self.duties.iter().skip(at + 1).any(|it| it.id == duty.id);
            if twice {
                wrong.push(format!("任务“{}”写了两次，请各写一个不同的id", duty.id));
            }
            if duty.times < 1 {
                wrong.push(format!("{}的次数应当至少是1", duty.duty));
            }
            if law::article(&duty.basis).is_none() {
                wrong.push(format!("{}的依据“{}”不在依据目录里", duty.duty, duty.basis));
            }
            if duty.owed_by.is_empty() {
                wrong.push(format!("{}没有写由哪类党组织承担", duty.duty));
            }
        }
        wrong.extend(self.score.mistakes());
        if let Some(points) = &self.points {
            wrong.extend(points.mistakes());
        }
        if !(0..=100).contains(&self.make_up.credit_percent) {
            wrong.push("补开的折算比例应当在0到100之间".to_owned());
        }
        wrong
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_pack_is_sound() {
        for (id, json) in BUILT_IN {
            assert_eq!(Policy::parse(json).map(|it| it.id), Ok((*id).to_owned()));
        }
    }

    #[test]
    fn a_pack_with_a_mistake_is_refused_in_words() {
        let (_, json) = BUILT_IN[1];
        let wrong = json.replace("\"max\": 40", "\"max\": 41");
        assert!(Policy::parse(&wrong).unwrap_err().contains("应当是100分"));
        let wrong = json.replace("\"per\": \"quarter\"", "\"per\": \"sometimes\"");
        assert!(Policy::parse(&wrong).unwrap_err().contains("读不懂"));
    }
}
