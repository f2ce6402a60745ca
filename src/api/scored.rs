//! Scores for the façade, and what became of them since an earlier check.

use super::convert::{cells, number, org_name};
use super::dto::{self, Assessment};
use super::input;
use crate::check::Check;
use crate::policy::{Entered, Grade, Role, ScorePolicy};
use crate::score::{Deed, Item, Score};
use crate::trace::{StepId, hundredths};

fn points(check: &Check, step: StepId) -> f64 {
    number(hundredths(check.trace.value(step)))
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Points => "points",
        Role::Bonus => "bonus",
        Role::Penalty => "penalty",
    }
}

/// The grade of a score, by its pack.
pub(super) fn grade<'a>(policy: &'a ScorePolicy, score: &Score) -> Option<&'a Grade> {
    policy.grades.get(score.grade?)
}

fn grade_title(policy: &ScorePolicy, score: &Score) -> String {
    grade(policy, score)
        .map(|it| it.title.clone())
        .unwrap_or_default()
}

/// The table scores are by.
pub(super) fn scoring(check: &Check, policy: &ScorePolicy) -> dto::Scoring {
    let part = |id: &str| {
        let part = policy.parts.iter().find(|it| it.id == id);
        part.map(|it| it.title.clone()).unwrap_or_default()
    };
    dto::Scoring {
        title: policy.title.clone(),
        basis: policy.basis.clone(),
        of: policy.of.title().to_owned(),
        full: number(hundredths(policy.full())),
        ranking: policy.ranking,
        grades: policy
            .grades
            .iter()
            .map(|it| dto::GradeInfo {
                title: it.title.clone(),
                stars: it.stars,
                from: number(hundredths(it.from.0)),
                rule: conditions(policy, it),
            })
            .collect(),
        items: policy
            .indicators
            .iter()
            .map(|it| dto::IndicatorInfo {
                indicator: it.id.clone(),
                title: it.title.clone(),
                part: part(&it.part),
                role: role(it.role),
                max: number(hundredths(it.max.0)),
                entered: it.entered.map(|it| match it {
                    Entered::Points => "points",
                    Entered::Percent => "percent",
                    Entered::Times => "times",
                }),
            })
            .collect(),
        verdicts: policy
            .verdicts
            .iter()
            .map(|it| dto::VerdictInfo {
                verdict: it.id.clone(),
                title: it.title.clone(),
                grade: policy
                    .grades
                    .iter()
                    .find(|grade| grade.id == it.grade)
                    .map(|it| it.title.clone())
                    .unwrap_or_default(),
                hints: hints(check, &it.hinted_by),
            })
            .collect(),
    }
}

fn hints(check: &Check, codes: &[String]) -> Vec<dto::VerdictHint> {
    let found = check.findings.iter().enumerate();
    let hint = |(id, (org, finding)): (usize, &(Option<usize>, crate::rule::Finding))| {
        codes
            .iter()
            .any(|it| it == finding.rule.code)
            .then_some(dto::VerdictHint {
                org: org_name(check, (*org)?).to_owned(),
                finding: id,
            })
    };
    found.filter_map(hint).collect()
}

/// What a grade asks for besides its line, in words.
fn conditions(policy: &ScorePolicy, grade: &Grade) -> String {
    let mut said = Vec::new();
    if let Some(from) = grade.each_part {
        said.push(format!("每个部分不低于{from}分"));
    }
    if let Some(share) = grade.share {
        let of = grade.share_of.as_ref().and_then(|id| {
            let line = policy.grades.iter().find(|it| it.id == *id)?;
            Some(format!("达到“{}”的", line.title))
        });
        let of = of.unwrap_or_else(|| "参评总数".to_owned());
        said.push(format!("不超过{of}{share}%"));
    }
    if grade.at_least > 0 {
        said.push(format!("至少{}个名额", grade.at_least));
    }
    said.join("，")
}

fn items(check: &Check, items: &[Item]) -> Vec<dto::ScoreItem> {
    items
        .iter()
        .map(|it| dto::ScoreItem {
            indicator: it.indicator.clone(),
            title: it.title.clone(),
            part: it.part.clone(),
            role: role(it.role),
            points: it.points.map_or(0.0, |it| points(check, it)),
            max: points(check, it.max),
            waits: it.waits,
            why: it.why.clone(),
            at: cells(check, &it.at),
        })
        .collect()
}

pub(super) fn score(check: &Check, it: &Score) -> dto::Score {
    let policy = &check.policy.score;
    dto::Score {
        org: it.subject.name.clone(),
        group: it.subject.group.clone(),
        total: points(check, it.total),
        full: number(hundredths(policy.full())),
        grade: grade_title(policy, it),
        stars: grade(policy, it).map_or(0, |it| it.stars),
        rank: it.rank,
        vetoes: it.verdicts.iter().map(|it| it.title.clone()).collect(),
        waiting: it.waiting.clone(),
        notes: it.notes.clone(),
        parts: it
            .parts
            .iter()
            .filter(|it| !it.title.is_empty())
            .map(|it| dto::ScorePart {
                part: it.id.clone(),
                title: it.title.clone(),
                points: points(check, it.points),
            })
            .collect(),
        items: items(check, &it.items),
        change: None,
    }
}

/// The points of members.
pub(super) fn members(check: &Check, query: &super::Query) -> Vec<dto::MemberRow> {
    let Some(policy) = &check.policy.points else {
        return Vec::new();
    };
    let wanted = |it: &&Score| {
        let subject = &it.subject;
        query
            .org
            .as_ref()
            .is_none_or(|asked| subject.group == *asked)
            && query.text.as_ref().is_none_or(|asked| {
                subject.name.contains(asked.as_str()) || subject.branch.contains(asked.as_str())
            })
    };
    let mut rows: Vec<dto::MemberRow> = check
        .points
        .iter()
        .filter(wanted)
        .filter_map(|it| {
            let crate::score::Who::Member(member) = it.subject.who else {
                return None;
            };
            Some(dto::MemberRow {
                member,
                name: it.subject.name.clone(),
                branch: it.subject.branch.clone(),
                group: it.subject.group.clone(),
                total: points(check, it.total),
                grade: grade_title(policy, it),
                rank: it.rank,
                waiting: it.waiting.clone(),
                items: items(check, &it.items),
            })
        })
        .collect();
    rows.sort_by(|a, b| (&a.group, a.rank, a.member).cmp(&(&b.group, b.rank, b.member)));
    rows
}

pub(super) fn advice(check: &Check, org: &str) -> Result<dto::Advice, String> {
    let policy = &check.policy.score;
    let score = check.scores.iter().find(|it| it.subject.name == org);
    let score = score.ok_or_else(|| format!("“{org}”没有评分"))?;
    if !score.waiting.is_empty() {
        return Err(format!(
            "要先录入{}，才算得出离上一等次还差多少",
            score.waiting.join("、")
        ));
    }
    let advice = check.advise(score);
    let advice = advice.ok_or_else(|| "等次由否决项或直接认定决定，不看分数".to_owned())?;
    let next = advice.next.and_then(|it| policy.grades.get(it));
    let deed = |it: &Deed| dto::AdviceDeed {
        text: it.text.clone(),
        indicator: it.indicator.clone(),
        correction: it.correction,
        until: it.until.map(|it| it.to_string()),
        at: cells(check, &it.at),
    };
    Ok(dto::Advice {
        org: org.to_owned(),
        grade: grade_title(policy, score),
        next: next.map(|it| it.title.clone()),
        lacking: number(hundredths(advice.lacking)),
        gain: number(hundredths(advice.gain)),
        enough: advice.enough,
        deeds: advice.deeds.iter().map(deed).collect(),
        notes: advice.notes,
    })
}

/// Scores of an earlier check.
#[derive(Debug, Default)]
pub(super) struct Earlier {
    table: String,
    scores: Vec<input::EarlierScore>,
}

impl Earlier {
    pub(super) fn of(earlier: &input::Earlier) -> Self {
        Self {
            table: earlier.scoring.title.clone(),
            scores: earlier.scores.clone(),
        }
    }

    /// Says of every score what became of it; scores by other tables cannot be compared.
    pub(super) fn compare(&self, with: &mut Assessment) {
        if self.table != with.scoring.title {
            return;
        }
        for score in &mut with.scores {
            let Some(then) = self.scores.iter().find(|it| it.org == score.org) else {
                continue;
            };
            let moved = score.items.iter().filter_map(|now| {
                let then = then.items.iter().find(|it| it.indicator == now.indicator);
                let by = whole(now.points) - whole(then.map_or(0.0, |it| it.points));
                (by != 0).then(|| dto::ItemChange {
                    indicator: now.indicator.clone(),
                    title: now.title.clone(),
                    by: number(by),
                })
            });
            score.change = Some(dto::ScoreChange {
                moved: moved.collect(),
                total: then.total,
                grade: then.grade.clone(),
                rank: then.rank,
            });
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::float_arithmetic,
    reason = "JSON has no hundredths"
)]
fn whole(points: f64) -> i64 {
    (points * 100.0).round() as i64
}
