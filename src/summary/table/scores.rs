//! Scores, and what grades ask for.

use super::super::conflict::{Chosen, key};
use super::super::merged::Merged;
use super::super::part::{ScorePart, exact};
use super::{Field, Table, columns, org_path};
use crate::policy::{Points, ScorePolicy};
use crate::trace::Exact;

/// Ties a pack names, kept for comparing.
const TIES: usize = 3;
const BILLION: i64 = 1_000_000_000;
/// Points of a pack have up to four places.
const PLACES: i64 = 10_000;

/// Billionths, rounded.
fn billionths(it: Exact) -> i64 {
    (it * Exact::from_integer(BILLION)).round().to_integer()
}

fn whole(number: usize) -> Field {
    i64::try_from(number).unwrap_or(i64::MAX).into()
}

pub(super) fn scores(chosen: &Chosen<'_>, merged: &Merged) -> Table {
    let policy = &merged.check.policy.score;
    let mut rows = Vec::new();
    // The scores of the check are those of the parts, one after another.
    let mut done = merged.check.scores.iter();
    for placed in &chosen.parts {
        let part = placed.part;
        for it in &part.scores {
            let org = it.org.and_then(|at| part.organizations.get(at));
            let is_owned =
                org.is_none_or(|org| chosen.owner(&key(org)) == Some(part.seal.as_str()));
            let Some(score) = (if is_owned { done.next() } else { None }) else {
                continue;
            };
            let mut row = vec![
                part.seal.as_str().into(),
                it.name.as_str().into(),
                org.map_or(Field::Blank, |it| org_path(&it.path)),
                it.group.as_str().into(),
                it.total.0.to_string().as_str().into(),
                it.total.1.to_string().as_str().into(),
                billionths(exact(it.total)).into(),
            ];
            row.extend(ties(policy, it));
            row.push((!it.waiting.is_empty()).into());
            row.push(least_part(it));
            let verdict = it.verdicts.iter().map(|it| it.0).max();
            row.push(verdict.map_or(Field::Blank, whole));
            let grade = score.grade.and_then(|it| policy.grades.get(it));
            row.push(grade.map_or(Field::Blank, |it| it.title.as_str().into()));
            row.push(whole(score.rank));
            rows.push(row);
        }
    }
    Table {
        id: "scores",
        title: "得分",
        columns: columns(&[
            ("part", "封签", false),
            ("org", "党组织", false),
            ("path", "地区", false),
            ("compared", "和谁比较", false),
            ("total_above", "总分的分子", false),
            ("total_below", "总分的分母", false),
            ("total", "总分的十亿倍", true),
            ("tie_1", "同分时先比的得分的十亿倍", true),
            ("tie_2", "再比的", true),
            ("tie_3", "再比的", true),
            ("waits", "还有项目待录入", true),
            ("least_part", "得分最低的部分的十亿倍，舍去零头", true),
            ("verdict", "由人直接认定的等次，是等次表里的第几", true),
            ("grade", "等次（在这份汇总件里）", false),
            ("rank", "名次（在这份汇总件里）；0：不排", true),
        ]),
        rows,
    }
}

fn ties(policy: &ScorePolicy, it: &ScorePart) -> Vec<Field> {
    let tie = |at: usize| {
        let id = policy.ties.get(at)?;
        let item = it.items.iter().find(|it| it.indicator == *id)?;
        item.points
    };
    let points = (0..TIES).map(tie);
    points
        .map(|it| it.map_or(0, |it| billionths(exact(it))).into())
        .collect()
}

fn least_part(it: &ScorePart) -> Field {
    let least = it.parts.iter().map(|it| exact(it.2)).min();
    let least = least.map(|it| it * Exact::from_integer(BILLION));
    least.map_or(Field::Blank, |it| it.floor().to_integer().into())
}

/// What each grade of the pack asks for.
pub(super) fn grades(policy: &ScorePolicy) -> Table {
    let points = |it: &Points| Field::from((it.0 * PLACES).floor().to_integer());
    let perhaps = |it: &Option<Points>| it.as_ref().map_or(Field::Blank, points);
    let row = |(at, it): (usize, &crate::policy::Grade)| {
        let of = it.share_of.as_ref();
        let of = of.and_then(|id| policy.grades.iter().position(|it| it.id == *id));
        vec![
            whole(at),
            it.title.as_str().into(),
            i64::from(it.stars).into(),
            points(&it.from),
            perhaps(&it.each_part),
            perhaps(&it.share),
            of.map_or(Field::Blank, whole),
            it.at_least.into(),
        ]
    };
    Table {
        id: "grades",
        title: "等次",
        columns: columns(&[
            ("at", "第几个等次，从 0 起，高的在前", true),
            ("grade", "等次", false),
            ("stars", "几星", true),
            ("from_total", "总分不低于，万分之一分", true),
            (
                "each_part",
                "每个部分不低于，万分之一分；空：没有要求",
                true,
            ),
            ("share", "名额占百分之几的一万倍；空：没有名额", true),
            (
                "share_of",
                "名额按达到第几个等次的人数算；空：按参评总数",
                true,
            ),
            ("at_least", "名额至少几个", true),
        ]),
        rows: policy.grades.iter().enumerate().map(row).collect(),
    }
}
