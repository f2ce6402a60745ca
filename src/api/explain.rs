//! Where a figure comes from: its trace, laid out for the person.

use super::catalogue::{citation, citations};
use super::convert::{cell, cells, rejected, shown};
use super::dto::{Citation, ExplainStep, Explanation};
use super::{FigureId, division};
use crate::check::Check;
use crate::coverage::RATES;
use crate::duty::{Duty, Status};
use crate::law::Article;
use crate::law::practice::{COVERAGE, DEFAULT_SCORE, MAKE_UP};
use crate::law::statistics::{FORM_27, FORM_30, JOINT_TWICE};
use crate::law::two_new::{SCALE_SINGLE, THREE_HAVES};
use crate::ledger::FormKind;
use crate::policy::Base;
use crate::report::percent;
use crate::trace::{Source, StepId, Trace};

/// Cells shown for one step.
const CELLS: usize = 60;
/// Levels shown below a figure.
const DEPTH: usize = 7;

pub(super) fn explain(check: &Check, figure: &FigureId) -> Result<Explanation, String> {
    match figure.figure.as_str() {
        "duty" => duty(check, figure),
        "score" => score(check, figure),
        "rate" | "listed" | "excluded" | "base" | "blanks" => coverage(check, figure),
        "regional" => regional(check, figure),
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
    let score = check
        .scores
        .iter()
        .find(|it| check.directory.orgs.get(it.org).map(|it| &it.name) == figure.org.as_ref())
        .ok_or("这个党组织没有评分")?;
    let org = figure.org.clone().unwrap_or_default();
    let mut steps = Vec::new();
    let mut basis: Vec<Citation> = vec![citation(&DEFAULT_SCORE)];
    let (title, value) = if let Some(id) = &figure.indicator {
        let item = score
            .items
            .iter()
            .find(|it| it.indicator == *id)
            .ok_or("没有这一项")?;
        let policy = check.policy.score.indicators.iter().find(|it| it.id == *id);
        for code in policy.map_or(&[][..], |it| it.duties.as_slice()) {
            basis.extend(citations(code, &[]));
        }
        let value = item
            .points
            .map_or("不适用".to_owned(), |it| shown(check.trace.value(it)));
        steps.push(ExplainStep {
            depth: 0,
            text: item.why.clone(),
            value: format!("{value} / {}", shown(check.trace.value(item.max))),
            at: cells(check, &item.at),
            rejected: Vec::new(),
        });
        match item.points {
            Some(points) => walk(check, points, 1, &mut steps),
            None => walk(check, item.max, 1, &mut steps),
        }
        (format!("{org} · {}", item.title), value)
    } else {
        walk(check, score.total, 0, &mut steps);
        let value = shown(check.trace.value(score.total));
        (
            format!(
                "{org} · 总分（{}，{}第{}名）",
                stars(score.stars),
                score.group,
                score.rank
            ),
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

fn stars(stars: u8) -> String {
    if stars == 0 {
        "不定星".to_owned()
    } else {
        format!("{stars}星")
    }
}

fn coverage(check: &Check, figure: &FigureId) -> Result<Explanation, String> {
    let own;
    let (name, figures, trace) = if figure.bands.is_empty() {
        let path = figure.path.as_deref().unwrap_or(&[]);
        let mut areas = check.areas.iter();
        let area = areas.find(|it| it.path == path);
        let area = area.ok_or("没有这个区域的覆盖数据")?;
        let name = area.path.last().map_or("全部", String::as_str);
        (name.to_owned(), area.figures(), &check.trace)
    } else {
        let (name, figures, trace) = division::figures(check, figure)?;
        own = trace;
        (name, figures, &own)
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
        value: shown(trace.value(step)),
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
        value: shown(trace.value(step)),
        steps,
        basis: articles.iter().map(|it| citation(it)).collect(),
    })
}

fn regional(check: &Check, figure: &FigureId) -> Result<Explanation, String> {
    let asked = figure.rate.as_deref().unwrap_or_default();
    let rate = check.regional.iter().find(|it| it.id == asked);
    let rate = rate.ok_or_else(|| format!("没有“{asked}”这个比率"))?;
    let pair = (
        check.trace.value(rate.hit).to_integer(),
        check.trace.value(rate.of).to_integer(),
    );
    let mut steps = vec![ExplainStep {
        depth: 0,
        text: format!("{}＝{}", rate.title, rate.formula),
        value: format!("{}/{}＝{}", pair.0, pair.1, percent(pair.0, pair.1)),
        at: Vec::new(),
        rejected: Vec::new(),
    }];
    walk(check, rate.hit, 1, &mut steps);
    walk(check, rate.of, 1, &mut steps);
    Ok(Explanation {
        title: rate.title.clone(),
        value: format!("{}/{}", pair.0, pair.1),
        steps,
        basis: Vec::new(),
    })
}

/// Lays out a step and the steps it rests on.
fn walk(check: &Check, id: StepId, depth: usize, out: &mut Vec<ExplainStep>) {
    walk_in(check, (&check.trace, id), depth, out);
}

fn walk_in(check: &Check, (trace, id): (&Trace, StepId), depth: usize, out: &mut Vec<ExplainStep>) {
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
        value: shown(step.value),
        at,
        rejected: rejected(check, &step.rejected),
    });
    if depth < DEPTH {
        step.args
            .iter()
            .for_each(|it| walk_in(check, (trace, *it), depth + 1, out));
    }
}
