//! The tables of units: coverage by area and by band, blank spots, forms of the yearly statistics.

use super::tables::{columns, place, whole};
use super::{Cell, Table, percent};
use crate::check::Check;
use crate::coverage::{self, Dimension, Figures, Level, RATES, Standing};
use crate::law::statistics::{FORM_27, FORM_30};
use crate::ledger::FormKind;
use crate::statistics::{self, Column, Statement};
use crate::trace::{StepId, Trace};

/// What stands in a cell no ledger has a column for.
const NO_COLUMN: &str = "台账无此栏";

/// All of them.
pub(super) fn tables(check: &Check) -> Vec<Table> {
    let standings = coverage::standings(&check.records.units, &check.policy.coverage);
    let mut tables = vec![
        areas(check),
        bands(check, &standings),
        blanks(check, &standings),
    ];
    tables.extend(statistics::statements(&standings).iter().map(form));
    tables
}

/// Coverage down to the communities in few columns, for a paper.
pub(super) fn summary(check: &Check) -> Option<Table> {
    let shown = ["organized", "work", "due"];
    let mut heads = columns(&[("区域", 24), ("计入", 8), ("空白点", 8)]);
    let kinds = RATES.iter().filter(|it| shown.contains(&it.id));
    heads.extend(kinds.map(|it| (it.title.to_owned(), 18)));
    let rows: Vec<Vec<Cell>> = check
        .areas
        .iter()
        .filter(|it| it.level != Level::Site)
        .map(|area| {
            let name = area.path.last().map_or("全部", String::as_str);
            let mut row: Vec<Cell> = vec![
                format!("{}{name}", "　".repeat(area.path.len())).into(),
                whole(check, area.figures.base).into(),
                whole(check, area.figures.blanks).into(),
            ];
            let rates = RATES.iter().zip(&area.figures.rates);
            for (_, (hit, of)) in rates.filter(|it| shown.contains(&it.0.id)) {
                let (hit, of) = (whole(check, *hit), whole(check, *of));
                row.push(match of {
                    0 => Cell::Rate(0, 0),
                    _ => format!("{}（{hit}/{of}）", percent(hit, of)).into(),
                });
            }
            row
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        title: "两新组织覆盖情况表".to_owned(),
        note: format!("口径：{}。", check.policy.coverage.basis()),
        columns: heads,
        rows,
        frozen: 1,
    })
}

/// Headings of the counts and rates of a set of units.
fn heads(check: &Check, first: &[(&str, u8)]) -> Vec<(String, u8)> {
    let mut heads = columns(first);
    heads.extend(columns(&[("所列", 8), ("不计入", 8)]));
    heads.push((check.policy.coverage.base.units().to_owned(), 11));
    heads.push(("空白点".to_owned(), 8));
    for kind in RATES {
        heads.push((kind.title.to_owned(), 16));
        heads.push(("分子/分母".to_owned(), 11));
    }
    heads
}

/// The cells below them.
fn figures(trace: &Trace, it: &Figures) -> Vec<Cell> {
    let whole = |step: StepId| trace.value(step).to_integer();
    let mut row: Vec<Cell> = [it.listed, it.excluded, it.base, it.blanks]
        .map(|it| whole(it).into())
        .into();
    for (hit, of) in &it.rates {
        let (hit, of) = (whole(*hit), whole(*of));
        row.push(Cell::Rate(hit, of));
        row.push(format!("{hit}/{of}").into());
    }
    row
}

fn areas(check: &Check) -> Table {
    let rows = check
        .areas
        .iter()
        .map(|area| {
            let name = area.path.last().map_or("全部", String::as_str);
            let mut row = vec![format!("{}{name}", "　".repeat(area.path.len())).into()];
            row.extend(figures(&check.trace, &area.figures));
            row
        })
        .collect();
    let policy = &check.policy.coverage;
    let formulas: Vec<String> = RATES
        .iter()
        .map(|it| format!("{}＝{}", it.title, it.formula_of(policy.base)))
        .collect();
    Table {
        title: "两新覆盖".to_owned(),
        note: format!(
            "口径：{}（{}）{}。",
            policy.basis(),
            policy.base.note(),
            formulas.join("；")
        ),
        columns: heads(check, &[("区域", 30)]),
        rows,
        frozen: 1,
    }
}

fn blanks(check: &Check, standings: &[Standing<'_>]) -> Table {
    let at =
        |it: &Standing<'_>, level: Level| -> Cell { it.step(level).unwrap_or_default().into() };
    let number = |it: Option<i64>| it.map_or(Cell::Text(String::new()), Cell::Int);
    let rows = standings
        .iter()
        .filter(|it| it.excluded.is_none() && !it.has_work())
        .map(|it| {
            vec![
                it.unit.name.value.clone().into(),
                at(it, Level::Street),
                at(it, Level::Community),
                at(it, Level::Site),
                number(it.staff),
                number(it.members),
                place(check, it.unit.name.at).into(),
            ]
        })
        .collect();
    Table {
        title: "空白点".to_owned(),
        note: "计入口径，既没有党组织，也没有指导员和联络员的单位。".to_owned(),
        columns: columns(&[
            ("单位", 34),
            ("街道", 14),
            ("社区", 16),
            ("楼宇园区", 18),
            ("从业人数", 9),
            ("党员", 8),
            ("出处", 48),
        ]),
        rows,
        frozen: 1,
    }
}

/// Coverage by every dimension, one below the other.
fn bands(check: &Check, standings: &[Standing<'_>]) -> Table {
    let all: Vec<&Standing<'_>> = standings.iter().collect();
    let mut rows = Vec::new();
    for by in Dimension::ALL {
        let mut trace = Trace::default();
        let base = check.policy.coverage.base;
        let parts = coverage::breakdown(&all, ("全部", &[*by]), base, &mut trace);
        for (values, it) in parts {
            let mut row = vec![by.title().into(), values.concat().into()];
            row.extend(figures(&trace, &it));
            rows.push(row);
        }
    }
    Table {
        title: "两新覆盖（分类）".to_owned(),
        note: format!(
            "口径：{}。每一种分法的各行相加等于全部；台账没有填的列为“未填”。",
            check.policy.coverage.basis()
        ),
        columns: heads(check, &[("分法", 12), ("类别", 30)]),
        rows,
        frozen: 2,
    }
}

/// A form of the yearly statistics; lines of this kit's own only where something stands in them.
fn form(it: &Statement) -> Table {
    let columns = Column::of(it.kind);
    let filled = |at: usize| {
        let cells = it.lines.iter().map(|it| it.1.get(at).copied().flatten());
        cells.flatten().any(|it| it != 0)
    };
    let shown: Vec<bool> = columns
        .iter()
        .enumerate()
        .map(|(at, it)| !it.own || filled(at))
        .collect();
    let mut heads = vec![("项目".to_owned(), 40)];
    let wanted = columns.iter().zip(&shown).filter(|it| *it.1);
    heads.extend(wanted.map(|it| (it.0.title.to_owned(), 13)));
    let lines = it
        .lines
        .iter()
        .filter(|it| !it.0.own || it.1.iter().flatten().any(|it| *it != 0));
    let rows = lines
        .map(|(line, cells)| {
            let indent = "　".repeat(usize::from(line.depth));
            let mut row: Vec<Cell> = vec![format!("{indent}{}", line.title).into()];
            let cells = cells.iter().zip(&shown).filter(|it| *it.1);
            row.extend(cells.map(|it| it.0.map_or(NO_COLUMN.into(), Cell::Int)));
            row
        })
        .collect();
    let article = match it.kind {
        FormKind::Firms => &FORM_27,
        FormKind::SocialOrganizations => &FORM_30,
    };
    let mut notes = vec![format!(
        "按两新台账统计，仿《{}》{}的样子；{}",
        article.act.title, article.label, article.note
    )];
    notes.extend(it.notes.iter().map(|it| format!("{it}。")));
    Table {
        title: format!("表{}", it.kind.id()),
        note: notes.concat(),
        columns: heads,
        rows,
        frozen: 1,
    }
}
