//! Scoring tables: what is measured, how it turns into points, which grade the points give.

mod mistakes;

use std::fmt;

use num_rational::Ratio;
use serde::Deserialize;

use crate::law;

/// An exact number of points, written as a decimal with up to four places.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "serde_json::Number")]
pub struct Points(pub Ratio<i64>);

impl fmt::Display for Points {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&decimal(self.0))
    }
}

impl Points {
    const fn whole(points: i64) -> Self {
        Self(Ratio::new_raw(points, 1))
    }

    fn is_negative(self) -> bool {
        self.0 < Ratio::default()
    }
}

impl TryFrom<serde_json::Number> for Points {
    type Error = String;

    fn try_from(number: serde_json::Number) -> Result<Self, String> {
        let text = number.to_string();
        let (whole, places) = text.split_once('.').unwrap_or((&text, ""));
        let unit = 10_i64.pow(u32::try_from(places.len().min(5)).unwrap_or(5));
        let digits = format!("{whole}{places}").parse().ok();
        digits
            .filter(|_| places.len() <= 4 && whole.len() <= 8)
            .map(|it| Self(Ratio::new(it, unit)))
            .ok_or_else(|| format!("`{text}` 不是分值，最多四位小数"))
    }
}

/// How a table of points is made up.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScorePolicy {
    /// Name of the table.
    pub title: String,
    /// Id of the article or practice it follows.
    #[serde(default = "usual_basis")]
    pub basis: String,
    /// Who is scored.
    #[serde(default)]
    pub of: Scored,
    /// Who is compared with whom.
    #[serde(default)]
    pub group: Group,
    /// Whether places are given; otherwise grades only.
    #[serde(default = "yes")]
    pub ranking: bool,
    /// Points everybody starts with.
    #[serde(default)]
    pub base: Points,
    /// What becomes of the points of an item that does not apply.
    #[serde(default)]
    pub not_applicable: NotApplicable,
    /// Parts with weights of their own; none: one part out of 100.
    #[serde(default)]
    pub parts: Vec<Part>,
    /// Its items.
    pub indicators: Vec<Indicator>,
    /// The most that items of role `bonus` add together.
    #[serde(default)]
    pub bonus_cap: Option<Points>,
    /// Short names of items that decide between equal totals, the most important first.
    #[serde(default)]
    pub ties: Vec<String>,
    /// Grades, the best first; the last is for everybody else.
    pub grades: Vec<Grade>,
    /// What only a person can say and what then decides the grade.
    #[serde(default)]
    pub verdicts: Vec<Verdict>,
}

fn usual_basis() -> String {
    law::practice::DEFAULT_SCORE.id.to_owned()
}

fn yes() -> bool {
    true
}

/// Who is scored.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scored {
    /// Branches and joint branches.
    #[default]
    Branch,
    /// Organizations of communities.
    Community,
    /// Organizations of streets.
    Street,
    /// Units that sit on a 大工委 or 大党委 or signed an agreement with it.
    MemberUnit,
    /// Members of the Party.
    Member,
}

impl Scored {
    /// Its name for the person.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Branch => "支部",
            Self::Community => "社区党组织",
            Self::Street => "街道党组织",
            Self::MemberUnit => "成员单位",
            Self::Member => "党员",
        }
    }
}

/// Who is compared with whom.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    /// Those of the same category, as the roster writes it; of members: of the same branch.
    #[default]
    Category,
    /// Those of the same street.
    Street,
    /// Those of the same community.
    Community,
    /// All of them.
    All,
}

/// What becomes of the points of an item that does not apply.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotApplicable {
    /// The other items of its part share them.
    #[default]
    Redistribute,
    /// They are given in full.
    Full,
}

/// A part of a table.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Part {
    /// Short name.
    pub id: String,
    /// Name for the person.
    pub title: String,
    /// Its share of the total, in percent of its points.
    #[serde(default = "hundred")]
    pub weight: Points,
    /// What the `max` of its items add up to.
    #[serde(default = "hundred")]
    pub full: Points,
}

fn hundred() -> Points {
    Points::whole(100)
}

/// One item of a table. It measures one thing: duties, findings, a figure, or what a person enters.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Indicator {
    /// Short name.
    pub id: String,
    /// Name for the person.
    pub title: String,
    /// Short name of its part; needed when the table has several. A bonus or penalty of a part
    /// changes the points of the part, before weighting; one of none changes the total.
    #[serde(default)]
    pub part: String,
    /// What its points do to the total.
    #[serde(default)]
    pub role: Role,
    /// Points when nothing is missing; of a bonus or a penalty the most it can be, 0: no limit.
    #[serde(default)]
    pub max: Points,
    /// Codes of the duties whose fulfilled share it measures.
    #[serde(default)]
    pub duties: Vec<String>,
    /// Codes, or their beginnings, of the findings that cost points.
    #[serde(default)]
    pub findings: Vec<String>,
    /// Name of the figure it measures.
    #[serde(default)]
    pub figure: Option<String>,
    /// What a person enters for it.
    #[serde(default)]
    pub entered: Option<Entered>,
    /// How what was measured turns into points.
    #[serde(default)]
    pub method: Method,
    /// Points for each one missing, or of a bonus for each one there is.
    #[serde(default)]
    pub each: Points,
    /// Of method `steps`: from what share in percent how many points, the highest first.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// Points an error costs.
    #[serde(default)]
    pub error_points: Points,
    /// Points a warning costs; hints never cost any.
    #[serde(default)]
    pub warning_points: Points,
}

/// What an item does to the total.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// It gives points up to its `max`.
    #[default]
    Points,
    /// It adds on top.
    Bonus,
    /// It is taken off.
    Penalty,
}

/// What a person enters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entered {
    /// Points, up to `max`.
    Points,
    /// Percent, such as of satisfied people.
    Percent,
    /// A number of times.
    Times,
}

/// How what was measured turns into points.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// `max` times the share.
    #[default]
    Share,
    /// `max` less `each` for each one missing, down to 0.
    Each,
    /// By steps of the share.
    Steps,
    /// `max` when nothing is missing, otherwise 0.
    All,
}

/// One step of a method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Step {
    /// From what share on, in percent.
    pub from: Points,
    /// How many points.
    pub points: Points,
}

/// One grade.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Grade {
    /// Short name.
    pub id: String,
    /// Name for the person: 五星, 优秀.
    pub title: String,
    /// Stars, 0 to 5.
    #[serde(default)]
    pub stars: u8,
    /// From what total on, unrounded.
    #[serde(default)]
    pub from: Points,
    /// From how many points on in every part, before weighting.
    #[serde(default)]
    pub each_part: Option<Points>,
    /// The most who may have it, in percent of those compared.
    #[serde(default)]
    pub share: Option<Points>,
    /// The percentage is of those who reach this or another short-named grade's line, not of all.
    #[serde(default)]
    pub share_of: Option<String>,
    /// How many may have it however small the share.
    #[serde(default)]
    pub at_least: i64,
}

/// What a person ticks with a reason: a veto, or an award; the ledgers never decide it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Verdict {
    /// Short name.
    pub id: String,
    /// Name for the person.
    pub title: String,
    /// Short name of the grade it gives.
    pub grade: String,
    /// Codes of findings that speak for looking into it.
    #[serde(default)]
    pub hinted_by: Vec<String>,
}

impl ScorePolicy {
    /// Its parts; a table without any has one, out of 100.
    #[must_use]
    pub fn all_parts(&self) -> Vec<Part> {
        if self.parts.is_empty() {
            let whole = Part {
                id: String::new(),
                title: String::new(),
                weight: hundred(),
                full: hundred(),
            };
            // A table of bonuses and penalties only has no points to share out.
            let gives = self.indicators.iter().any(|it| it.role == Role::Points);
            return if gives { vec![whole] } else { Vec::new() };
        }
        self.parts.clone()
    }

    /// The total when nothing is missing, without bonuses.
    #[must_use]
    pub fn full(&self) -> Ratio<i64> {
        let parts = self.all_parts();
        let weighed = parts.iter().map(|it| it.full.0 * it.weight.0 / 100);
        weighed.fold(self.base.0, |sum, it| sum + it)
    }
}

/// A number as it is written, with up to four places.
fn decimal(value: Ratio<i64>) -> String {
    if value.is_integer() {
        return value.to_integer().to_string();
    }
    let all = (value * 10_000).round().to_integer();
    let text = format!("{}.{:04}", all / 10_000, (all % 10_000).abs());
    text.trim_end_matches('0').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_exact_decimals() {
        let points = |text: &str| serde_json::from_str::<Points>(text).map(|it| it.0);
        assert_eq!(points("0.2").unwrap(), Ratio::new(1, 5));
        assert_eq!(points("-2.5").unwrap(), Ratio::new(-5, 2));
        assert_eq!(points("40").unwrap(), Ratio::from_integer(40));
        assert!(points("0.00001").is_err());
        assert!(points("123456789").is_err());
        assert_eq!(decimal(Ratio::new(5, 2)), "2.5");
    }
}
