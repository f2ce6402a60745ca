//! Rule packs: duties, make-ups, coverage and scoring as data, because most of it is local.

use serde::Deserialize;

use crate::law;

/// The packs that come with the kit: id and JSON.
pub static BUILT_IN: &[(&str, &str)] = &[("base", include_str!("policy/packs/base.json"))];

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
    /// Who owes what, how often.
    pub duties: Vec<DutyPolicy>,
    /// Events made up after their period.
    pub make_up: MakeUp,
    /// How coverage is counted.
    pub coverage: CoveragePolicy,
    /// How branches are scored.
    pub score: ScorePolicy,
}

/// One duty.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DutyPolicy {
    /// Its name in the contract, such as `theme-day`.
    pub duty: String,
    /// The rule a miss is reported under.
    pub rule: String,
    /// Kinds of organizations that owe it.
    pub owed_by: Vec<String>,
    /// How often.
    pub per: Per,
    /// How many times in each period.
    pub times: i64,
    /// Only branches that have a committee owe it.
    #[serde(default)]
    pub with_committee: bool,
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
    /// Name of the basis, printed beside every rate.
    pub title: String,
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

/// How branches are scored.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScorePolicy {
    /// Name of the table.
    pub title: String,
    /// Its items; their `max` add up to 100.
    pub indicators: Vec<Indicator>,
    /// Least points for five, four, three, two and one star.
    pub stars: Vec<i64>,
}

/// One item of the scoring table. It measures either duties or findings.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Indicator {
    /// Short name.
    pub id: String,
    /// Name for the person.
    pub title: String,
    /// Points when nothing is missing.
    pub max: i64,
    /// Codes of the duties whose fulfilled share it measures.
    #[serde(default)]
    pub duties: Vec<String>,
    /// Codes, or their beginnings, of the findings that cost points.
    #[serde(default)]
    pub findings: Vec<String>,
    /// Points an error costs.
    #[serde(default)]
    pub error_points: i64,
    /// Points a warning costs; hints never cost any.
    #[serde(default)]
    pub warning_points: i64,
}

impl Policy {
    /// A built-in pack.
    #[must_use]
    pub fn built_in(id: &str) -> Option<Self> {
        let (_, json) = BUILT_IN.iter().find(|it| it.0 == id)?;
        Self::parse(json).ok()
    }

    /// Reads a pack.
    ///
    /// # Errors
    ///
    /// What is wrong with it, in Chinese; a pack with anything wrong is not used at all.
    pub fn parse(json: &str) -> Result<Self, String> {
        let policy: Self = serde_json::from_str(json)
            .map_err(|it| format!("规则包第{}行第{}列读不懂：{it}", it.line(), it.column()))?;
        match policy.mistakes().as_slice() {
            [] => Ok(policy),
            mistakes => Err(format!("规则包不能用：{}", mistakes.join("；"))),
        }
    }

    fn mistakes(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        for duty in &self.duties {
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
        let sum: i64 = self.score.indicators.iter().map(|it| it.max).sum();
        if sum != 100 {
            wrong.push(format!("各项分值加起来是{sum}分，应当是100分"));
        }
        for item in &self.score.indicators {
            if item.duties.is_empty() == item.findings.is_empty() {
                wrong.push(format!("“{}”应当只写duties或只写findings", item.title));
            }
        }
        if self.score.stars.len() != 5
            || self
                .score
                .stars
                .windows(2)
                .any(|it| it.first() <= it.last())
        {
            wrong.push("星级线应当是从高到低的五个分数".to_owned());
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
        let (_, json) = BUILT_IN[0];
        let wrong = json.replace("\"max\": 40", "\"max\": 41");
        assert!(Policy::parse(&wrong).unwrap_err().contains("应当是100分"));
        let wrong = json.replace("\"per\": \"quarter\"", "\"per\": \"sometimes\"");
        assert!(Policy::parse(&wrong).unwrap_err().contains("读不懂"));
    }
}
