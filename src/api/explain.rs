//! Where a figure comes from: its trace, laid out for the person.

use super::catalogue::{citation, citations};
use super::convert::{cell, cells, rejected};
use super::dto::{Citation, ExplainStep, Explanation};
use super::scored::grade;
use super::{FigureId, division, regional};
use crate::check::Check;
use crate::coverage::RATES;
use crate::duty::{Duty, Status};
use crate::law::Article;
use crate::law::practice::{COVERAGE, MAKE_UP};
use crate::law::statistics::{FORM_27, FORM_30, JOINT_TWICE};
use crate::law::two_new::{SCALE_SINGLE, THREE_HAVES};
use crate::ledger::FormKind;
use crate::policy::{Base, Role, ScorePolicy};
use crate::report::percent;
use crate::score::{Score, Who, basis};
use crate::trace::{Source, StepId, Trace, decimal};

/// Cells shown for one step.
const CELLS: usize = 60;
/// Said of what is not so yet.
pub(super) const PLANNED: &str = "（建议全部做到后）";
/// Levels shown below a figure.
const DEPTH: usize = 7;

pub(super) fn explain(check: &Check, figure: &FigureId) -> Result<Explanation, String> {
    match figure.figure.as_str() {
        "duty" => duty(check, figure),
        "score" => score(check, figure),
        "points" => member_points(check, figure),
        "rate" | "listed" | "excluded" | "base" | "blanks" => coverage(check, figure),
        "regional" => regional::explain(check, figure),
        "form" => form(check, figure),
        other => Err(format!("没有“{other}”这种数字")),
    }
}

fn duty(check: &Check, figure: &FigureId) -> Result<Explanation, String> {
    let duty = check
        .duties
        .list
        .iter()
        .find(|it| {
            let org = check.directory.orgs.get(it.org).map(|it| &it.name);
            org == figure.org.as_ref()
                && figure.duty.as_deref() == Some(it.kind.id.as_str())
                && figure.period.as_ref() == Some(&it.period.to_string())
        })
        .ok_or("这个党组织在这一期没有这项任务")?;
    let org = figure.org.clone().unwrap_or_default();
    let mut steps = vec![ExplainStep {
        depth: 0,
        text: verdict(duty),
        value: duty.status.title().to_owned(),
        at: Vec::new(),
        rejected: Vec::new(),
    }];
    walk(check, duty.required_step, 1, &mut steps);
    walk(check, duty.counted_step, 1, &mut steps);
    if let Some(org) = check.directory.orgs.get(duty.org) {
        steps.push(ExplainStep {
            depth: 1,
            text: format!("名册里的登记：{}", org.kind.title()),
            value: org.name.clone(),
            at: cells(check, &[org.at]),
            rejected: Vec::new(),
        });
    }
    let made_up =
        duty.status == Status::Late || duty.rejected.iter().any(|it| it.1.contains("补开"));
    let more: &[&'static Article] = if made_up {
        &[duty.basis, &MAKE_UP]
    } else {
        &[duty.basis]
    };
    Ok(Explanation {
        title: format!("{org} · {} · {}", duty.period.title(), duty.kind.title),
        value: duty.status.title().to_owned(),
        steps,
        basis: citations(&duty.kind.rule, more),
    })
}

fn verdict(duty: &Duty) -> String {
    let mut text = match duty.status {
        Status::Exempt => "这项任务不适用".to_owned(),
        _ => format!("要求{}次，算数的{}次", duty.required, duty.counted),
    };
    if !duty.note.is_empty() {
        text = format!("{text}；{}", duty.note);
    }
    text
}

fn score(check: &Check, figure: &FigureId) -> Result<Explanation, String> {
    let org = figure.org.as_deref().unwrap_or_default();
    let score = check.scores.iter().find(|it| it.subject.name == org);
    let score = score.ok_or_else(|| format!("“{org}”没有评分"))?;
    points(check, (&check.policy.score, score), figure)
}

fn member_points(check: &Check, figure: &FigureId) -> Result<Explanation, String> {
    let asked = figure.member.map(Who::Member);
    let score = check.points.iter().find(|it| Some(it.subject.who) == asked);
    let table = check.policy.points.as_ref();
    points(check, table.zip(score).ok_or("这名党员没有积分")?, figure)
}

fn points(
    check: &Check,
    (table, score): (&ScorePolicy, &Score),
    figure: &FigureId,
) -> Result<Explanation, String> {
    let name = &score.subject.name;
    let mut steps = Vec::new();
    let mut basis: Vec<Citation> = vec![citation(basis(table))];
    let (title, value) = if let Some(id) = &figure.indicator {
        let item = score
            .items
            .iter()
            .find(|it| it.indicator == *id)
            .ok_or("没有这一项")?;
        let indicator = table.indicators.iter().find(|it| it.id == *id);
        for code in indicator.map_or(&[][..], |it| it.duties.as_slice()) {
            basis.extend(citations(code, &[]));
        }
        let value = item
            .points
            .map_or("不适用".to_owned(), |it| decimal(check.trace.value(it)));
        let max = check.trace.value(item.max);
        steps.push(ExplainStep {
            depth: 0,
            text: item.why.clone(),
            value: match item.role {
                Role::Points => format!("{value} / {}", decimal(max)),
                Role::Bonus => format!("+{value}"),
                Role::Penalty => format!("−{value}"),
            },
            at: cells(check, &item.at),
            rejected: Vec::new(),
        });
        walk(check, item.points.unwrap_or(item.max), 1, &mut steps);
        (format!("{name} · {}", item.title), value)
    } else {
        walk(check, score.total, 0, &mut steps);
        let value = decimal(check.trace.value(score.total));
        (
            format!("{name} · 总分（{}）", standing(table, score)),
            value,
        )
    };
    Ok(Explanation {
        title,
        value,
        steps,
        basis,
    })
}

/// Grade and place, in words.
fn standing(table: &ScorePolicy, score: &Score) -> String {
    let mut said = Vec::new();
    match grade(table, score) {
        Some(grade) => said.push(grade.title.clone()),
        None => said.push(format!("待录入{}", score.waiting.join("、"))),
    }
    if score.rank > 0 {
        said.push(format!("{}第{}名", score.subject.group, score.rank));
    }
    said.extend(score.verdicts.iter().map(|it| it.title.clone()));
    said.extend(score.notes.iter().cloned());
    said.join("，")
}

fn coverage(check: &Check, figure: &FigureId) -> Result<Explanation, String> {
    let (own, planned);
    let (name, figures, trace) = if figure.bands.is_empty() {
        let path = figure.path.as_deref().unwrap_or(&[]);
        let (areas, trace, when) = if figure.planned {
            planned = check.planned();
            (&planned.0, &planned.1, PLANNED)
        } else {
            (&check.areas, &check.trace, "")
        };
        let area = areas.iter().find(|it| it.path == path);
        let area = area.ok_or("没有这个区域的覆盖数据")?;
        let name = area.path.last().map_or("全部", String::as_str);
        (format!("{name}{when}"), &area.figures, trace)
    } else {
        let (name, figures, trace) = division::figures(check, figure)?;
        own = (figures, trace);
        (name, &own.0, &own.1)
    };
    let mut steps = Vec::new();
    if figure.figure == "rate" {
        let asked = figure.rate.as_deref().unwrap_or_default();
        let (kind, (hit, of)) = RATES
            .iter()
            .zip(&figures.rates)
            .find(|it| it.0.id == asked)
            .ok_or_else(|| format!("没有“{asked}”这个比率"))?;
        let formula = kind.formula_of(check.policy.coverage.base);
        let pair = (
            trace.value(*hit).to_integer(),
            trace.value(*of).to_integer(),
        );
        steps.push(ExplainStep {
            depth: 0,
            text: format!("{}＝{}", kind.title, formula),
            value: format!("{}/{}＝{}", pair.0, pair.1, percent(pair.0, pair.1)),
            at: Vec::new(),
            rejected: Vec::new(),
        });
        walk_in(check, (trace, *hit), 1, &mut steps);
        walk_in(check, (trace, *of), 1, &mut steps);
        let mut basis = vec![citation(kind.basis)];
        if kind.basis.id != COVERAGE.id {
            basis.push(citation(&COVERAGE));
        }
        basis.extend(of_base(check));
        return Ok(Explanation {
            title: format!(
                "{name} · {}（口径：{}）",
                kind.title,
                check.policy.coverage.basis()
            ),
            value: format!("{}/{}", pair.0, pair.1),
            steps,
            basis,
        });
    }
    let (title, step) = match figure.figure.as_str() {
        "listed" => ("台账所列单位", figures.listed),
        "excluded" => ("不计入的单位", figures.excluded),
        "base" => (check.policy.coverage.base.units(), figures.base),
        _ => ("空白点", figures.blanks),
    };
    walk_in(check, (trace, step), 0, &mut steps);
    Ok(Explanation {
        title: format!(
            "{name} · {title}（口径：{}）",
            check.policy.coverage.basis()
        ),
        value: decimal(trace.value(step)),
        steps,
        basis: std::iter::once(citation(&COVERAGE))
            .chain(of_base(check))
            .collect(),
    })
}

/// What the pack's base rests on.
fn of_base(check: &Check) -> Option<Citation> {
    let article: &Article = match check.policy.coverage.base {
        Base::Operating => return None,
        Base::ThreeHaves => &THREE_HAVES,
        Base::LegalPerson => &FORM_27,
        Base::Scaled => &SCALE_SINGLE,
    };
    Some(citation(article))
}

/// A cell of a form of the yearly statistics.
fn form(check: &Check, figure: &FigureId) -> Result<Explanation, String> {
    let all = super::standings(check);
    let id = figure.form.as_deref().unwrap_or_default();
    let asked = (id, figure.line.as_deref(), figure.column.as_deref());
    let (title, (trace, step), _) = division::form_cell(&all, asked)?;
    let mut steps = Vec::new();
    walk_in(check, (&trace, step), 0, &mut steps);
    let articles: &[&Article] = match division::form_kind(id)? {
        FormKind::Firms => &[&FORM_27, &JOINT_TWICE],
        FormKind::SocialOrganizations => &[&FORM_30, &JOINT_TWICE],
    };
    Ok(Explanation {
        title,
        value: decimal(trace.value(step)),
        steps,
        basis: articles.iter().map(|it| citation(it)).collect(),
    })
}

/// Lays out a step and the steps it rests on.
fn walk(check: &Check, id: StepId, depth: usize, out: &mut Vec<ExplainStep>) {
    walk_in(check, (&check.trace, id), depth, out);
}

pub(super) fn walk_in(
    check: &Check,
    (trace, id): (&Trace, StepId),
    depth: usize,
    out: &mut Vec<ExplainStep>,
) {
    let Some(step) = trace.step(id) else {
        return;
    };
    let at = match &step.source {
        Source::Cell(at) => cells(check, at.get(..at.len().min(CELLS)).unwrap_or(at)),
        Source::Count(rows) | Source::Sum(rows) => {
            rows.spans().take(CELLS).map(|it| cell(check, it)).collect()
        }
        _ => Vec::new(),
    };
    let said_by = match &step.source {
        Source::Law(article) => format!("（《{}》{}）", article.act.title, article.label),
        Source::Policy(article) => format!("（{}：{}）", article.act.title, article.label),
        _ => String::new(),
    };
    out.push(ExplainStep {
        depth,
        text: format!("{}{said_by}", step.label),
        value: decimal(step.value),
        at,
        rejected: rejected(check, &step.rejected),
    });
    if depth < DEPTH {
        step.args
            .iter()
            .for_each(|it| walk_in(check, (trace, *it), depth + 1, out));
    }
}
