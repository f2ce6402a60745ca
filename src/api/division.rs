//! Units by area, band, figure, branch or instructor: their lists and their figures.

use std::collections::BTreeMap;

use super::convert::{cells, rates, whole_in};
use super::{Division, FigureId, Query, dto, standings};
use crate::check::Check;
use crate::coverage::{
    Dimension, Load, Part, RATES, Standing, breakdown, instructors, joint_branches, takes,
};
use crate::law::branch_work::JOINT_UNITS;
use crate::ledger::FormKind;
use crate::ledger::value::tight;
use crate::policy::{Base, CoveragePolicy};
use crate::rule::unit::instructor_overloaded::{INSTRUCTOR_OVERLOADED, UNITS};
use crate::sheet::CellRef;
use crate::statistics::{self, Column, FORMS, Statement};
use crate::trace::{StepId, Trace};

/// Bands that are asked for.
pub(super) fn bands(values: &BTreeMap<String, String>) -> Result<Vec<(Dimension, &str)>, String> {
    let band = |(id, value): (_, _)| Ok((dimension(id)?, String::as_str(value)));
    values.iter().map(band).collect()
}

fn dimension(id: &String) -> Result<Dimension, String> {
    Dimension::named(id).ok_or_else(|| {
        let names: Vec<&str> = Dimension::ALL.iter().map(|it| it.id()).collect();
        format!("没有“{id}”这种分法，可以写：{}", names.join("、"))
    })
}

fn lies_in(it: &Standing<'_>, path: Option<&[String]>) -> bool {
    let own = || it.path.iter().map(|it| it.1);
    path.is_none_or(|path| path.len() <= it.path.len() && own().zip(path).all(|it| it.0 == it.1))
}

fn is_in(it: &Standing<'_>, bands: &[(Dimension, &str)]) -> bool {
    bands.iter().all(|(by, value)| by.of(it).1 == *value)
}

pub(super) fn form_kind(id: &str) -> Result<FormKind, String> {
    let found = FORMS.iter().copied().find(|it| it.id() == id);
    found.ok_or_else(|| format!("没有表“{id}”，有表27和表30"))
}

/// The units a query asks for: how many, and those of its page.
pub(super) fn units(
    check: &Check,
    query: &Query,
    limit: usize,
) -> Result<(usize, Vec<dto::UnitRow>), String> {
    let bands = bands(&query.bands)?;
    let part = query.part.as_deref().unwrap_or("of");
    let part = Part::named(part).ok_or_else(|| format!("没有“{part}”，可以写hit、of、rest"))?;
    if let Some(rate) = query.rate.as_ref()
        && !RATES.iter().any(|it| it.id == rate)
    {
        return Err(format!("没有“{rate}”这个比率"));
    }
    let all = standings(check);
    let org = |it: &Standing<'_>, asked: &String| {
        it.unit.org.as_ref().is_some_and(|it| it.value == *asked)
    };
    let wanted = |it: &Standing<'_>| {
        let inside = it.excluded.is_none();
        let kept = match query.only.as_deref() {
            Some("blank") => inside && !it.has_work(),
            Some("due") => inside && it.is_due() && !it.form.is_organized(),
            Some("excluded") => !inside,
            Some("organized") => inside && it.form.is_organized(),
            Some("base") => inside,
            _ => true,
        };
        let rate = query.rate.as_deref();
        let instructor = |asked: &String| {
            let named = it.unit.instructor.as_ref();
            it.closed.is_none() && named.is_some_and(|it| tight(&it.value) == tight(asked))
        };
        let text = |asked: &String| it.unit.name.value.contains(asked.as_str());
        kept && lies_in(it, query.path.as_deref())
            && is_in(it, &bands)
            && rate.is_none_or(|rate| takes(it, rate, part) == Some(true))
            && query.instructor.as_ref().is_none_or(instructor)
            && query.org.as_ref().is_none_or(|asked| org(it, asked))
            && query.text.as_ref().is_none_or(text)
    };
    let behind: Vec<&Standing<'_>> = match &query.form {
        None => all.iter().collect(),
        Some(id) => form_cell(&all, (id, query.line.as_deref(), query.column.as_deref()))?.2,
    };
    let found: Vec<&Standing<'_>> = behind.into_iter().filter(|it| wanted(it)).collect();
    let page = found.iter().skip(query.offset).take(limit);
    Ok((found.len(), page.map(|it| unit(check, it)).collect()))
}

fn unit(check: &Check, it: &Standing<'_>) -> dto::UnitRow {
    let text = |it: &Option<crate::ledger::Said<String>>| it.as_ref().map(|it| it.value.clone());
    // An instructor whose own ledger names the unit stands elsewhere.
    let named = it.unit.name.at;
    let instructor = it.unit.instructor.as_ref().map(|it| it.at);
    let elsewhere = instructor.filter(|it| (it.file, it.sheet) != (named.file, named.sheet));
    let at: Vec<CellRef> = std::iter::once(named).chain(elsewhere).collect();
    dto::UnitRow {
        name: it.unit.name.value.clone(),
        path: it.path.iter().map(|it| it.1.to_owned()).collect(),
        bands: Dimension::ALL
            .iter()
            .map(|by| (by.id(), by.of(it).1))
            .collect(),
        form: it.form.title().to_owned(),
        organized: it.form.is_organized(),
        work: it.has_work(),
        staff: it.staff,
        members: it.members,
        formal: it.formal,
        org: text(&it.unit.org),
        instructor: text(&it.unit.instructor),
        at: cells(check, &at),
        excluded: it.excluded.clone(),
    }
}

/// What rates are of under a pack.
pub(super) fn basis(policy: &CoveragePolicy) -> dto::CoverageBasis {
    dto::CoverageBasis {
        title: policy.basis().to_owned(),
        ..preset(policy.base)
    }
}

/// A base as it comes with the kit.
pub(super) fn preset(base: Base) -> dto::CoverageBasis {
    dto::CoverageBasis {
        base: base.id(),
        title: base.title().to_owned(),
        units: base.units(),
        note: base.note(),
    }
}

/// Coverage of an area by bands.
pub(super) fn divide(check: &Check, asked: &Division) -> Result<dto::Breakdown, String> {
    let by: Vec<Dimension> = asked.by.iter().map(dimension).collect::<Result<_, _>>()?;
    let bands = bands(&asked.bands)?;
    let all = standings(check);
    let path = asked.path.as_deref();
    let within: Vec<&Standing<'_>> = all
        .iter()
        .filter(|it| lies_in(it, path) && is_in(it, &bands))
        .collect();
    let mut trace = Trace::default();
    let name = path.and_then(<[String]>::last).map_or("全部", |it| it);
    let rows = breakdown(&within, (name, &by), check.policy.coverage.base, &mut trace);
    let whole = |step: StepId| whole_in(&trace, step);
    Ok(dto::Breakdown {
        path: path.unwrap_or_default().to_vec(),
        by: by.iter().map(|it| it.id()).collect(),
        basis: basis(&check.policy.coverage),
        rows: rows
            .into_iter()
            .map(|(values, it)| dto::BreakdownRow {
                values,
                listed: whole(it.listed),
                excluded: whole(it.excluded),
                base: whole(it.base),
                blanks: whole(it.blanks),
                rates: rates(&trace, &it.rates),
            })
            .collect(),
    })
}

/// The figures of one combination of bands in an area, with their own trace.
pub(super) fn figures(
    check: &Check,
    figure: &FigureId,
) -> Result<(String, crate::coverage::Figures, Trace), String> {
    let bands = bands(&figure.bands)?;
    let all = standings(check);
    let path = figure.path.as_deref();
    let within: Vec<&Standing<'_>> = all
        .iter()
        .filter(|it| lies_in(it, path) && is_in(it, &bands))
        .collect();
    let mut names = vec![path.and_then(<[String]>::last).map_or("全部", |it| it)];
    names.extend(bands.iter().map(|it| it.1));
    let name = names.join(" · ");
    let mut trace = Trace::default();
    let mut rows = breakdown(
        &within,
        (&name, &[]),
        check.policy.coverage.base,
        &mut trace,
    );
    let (_, figures) = rows.pop().ok_or("这个范围里没有单位")?;
    Ok((name, figures, trace))
}

/// A cell of a form: what it is called, its trace, the units behind it.
type FormCell<'a> = (String, (Trace, StepId), Vec<&'a Standing<'a>>);

pub(super) fn form_cell<'a>(
    all: &'a [Standing<'a>],
    (id, line, column): (&str, Option<&str>, Option<&str>),
) -> Result<FormCell<'a>, String> {
    let kind = form_kind(id)?;
    let mut trace = Trace::default();
    let (line, column) = (line.unwrap_or_default(), column.unwrap_or_default());
    let found = statistics::cell(all, (kind, line, column), &mut trace);
    let (step, units) = found.ok_or("表里没有这一格，或者台账里没有这一栏")?;
    let label = trace.step(step).map_or("", |it| &it.label);
    Ok((format!("表{id} · {label}"), (trace, step), units))
}

/// Forms of the yearly statistics, counted from the ledgers.
pub(super) fn forms(check: &Check) -> Vec<dto::StatisticalForm> {
    let counted = statistics::statements(&standings(check));
    counted.iter().map(form).collect()
}

fn form(it: &Statement) -> dto::StatisticalForm {
    dto::StatisticalForm {
        id: it.kind.id(),
        title: it.kind.title(),
        columns: Column::of(it.kind)
            .iter()
            .map(|it| dto::FormColumn {
                id: it.id,
                title: it.title,
                own: it.own,
            })
            .collect(),
        rows: it
            .lines
            .iter()
            .map(|(line, cells)| dto::FormLine {
                id: line.id,
                title: line.title,
                depth: line.depth,
                own: line.own,
                cells: cells.clone(),
            })
            .collect(),
        notes: it.notes.clone(),
    }
}

pub(super) fn branch_loads(check: &Check) -> Vec<dto::BranchLoad> {
    let all = standings(check);
    let place = |it: &Load<'_>| {
        let first = it.units.first();
        first.map_or_else(Vec::new, |it| {
            let above = it.path.iter().filter(|it| it.0.is_street_or_above());
            above.map(|it| it.1.to_owned()).collect()
        })
    };
    joint_branches(&all)
        .into_iter()
        .map(|it| dto::BranchLoad {
            org: it.name.value.clone(),
            path: place(&it),
            units: it.units.len(),
            most: JOINT_UNITS,
            at: cells(check, &[it.name.at]),
        })
        .collect()
}

pub(super) fn instructor_loads(check: &Check) -> Vec<dto::InstructorLoad> {
    let all = standings(check);
    let most = UNITS.of(check.policy.rules.get(INSTRUCTOR_OVERLOADED.code));
    let ledger = &check.records.instructors;
    let declared: BTreeMap<String, i64> = ledger
        .iter()
        .filter_map(|it| {
            let count = it.unit_count.as_ref()?;
            Some((tight(&it.name.as_ref()?.value), count.value.value))
        })
        .collect();
    instructors(&all)
        .into_iter()
        .map(|it| dto::InstructorLoad {
            instructor: it.name.value.clone(),
            units: it.units.len(),
            declared: declared.get(&tight(&it.name.value)).copied(),
            most,
            at: cells(check, &[it.name.at]),
        })
        .collect()
}
