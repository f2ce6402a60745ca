//! What becomes of a worksheet: its cells, a wider column, a filter, a drawing of notes.

use std::collections::{BTreeMap, BTreeSet};

use super::styles::{Look, Styles};
use super::survey::Survey;
use super::writer::{Cell, Content, Writer, column};
use super::{Changes, Filter, New, Place, serial};
use crate::sheet::CellRef;

/// What a worksheet became.
pub(super) struct Patched {
    /// Its part.
    pub(super) document: Vec<u8>,
    /// What its filter covers now, where it covered less before.
    pub(super) filter: Option<String>,
    /// Whether a formula went, so that the order of calculation is out of date.
    pub(super) lost_formula: bool,
}

/// The cells that changes look at.
pub(super) fn wanted(changes: &Changes) -> BTreeSet<Place> {
    let mut wanted: BTreeSet<Place> = changes.colours.keys().copied().collect();
    for (at, new) in &changes.values {
        wanted.insert(*at);
        if let New::Beside { like, .. } = new {
            wanted.insert((at.0, *like));
        }
    }
    wanted
}

/// A worksheet with changes made. `drawing`: the relation of a drawing it did not have.
pub(super) fn patched(
    document: &[u8],
    changes: &Changes,
    (survey, styles, epoch_1904): (&Survey, &mut Styles, bool),
    drawing: Option<(&str, &str)>,
) -> Result<Patched, String> {
    let mut lost_formula = false;
    let mut cells = BTreeMap::new();
    for (at, new) in &changes.values {
        match survey.cells.get(at).and_then(|it| it.formula) {
            Some(true) => {
                return Err(format!(
                    "{}这一格的公式管着别的格，不能自动改，请在原表里改",
                    address(*at)
                ));
            }
            Some(false) => lost_formula = true,
            None => {}
        }
        cells.insert(*at, made(*at, new, (survey, styles, epoch_1904)));
    }
    for (at, severity) in &changes.colours {
        let look = Look {
            fill: Some(*severity),
            ..Look::default()
        };
        let exists = survey.cells.contains_key(at);
        let cell = cells.entry(*at).or_insert_with(|| Cell {
            style: survey.style(*at),
            content: (!exists).then_some(Content::Blank),
        });
        cell.style = styles.like(cell.style, look);
    }
    let filter = filter(survey, &changes.filters);
    let mut writer = Writer::new(document, (survey, changes), &cells)?;
    let p = &writer.prefix;
    let mut inserts = Vec::new();
    if let (Some(filter), false) = (&filter, survey.is_filtered) {
        inserts.push(("autoFilter", format!("<{p}autoFilter ref=\"{filter}\"/>")));
    }
    if let Some((id, namespace)) = drawing {
        inserts.push((
            "legacyDrawing",
            format!("<{p}legacyDrawing xmlns:r=\"{namespace}\" r:id=\"{id}\"/>"),
        ));
    }
    let wide: BTreeSet<u16> = changes.wide.iter().copied().collect();
    if !survey.has_columns && !wide.is_empty() {
        let columns: String = wide.iter().map(|it| column(p, *it, "")).collect();
        inserts.insert(0, ("cols", format!("<{p}cols>{columns}</{p}cols>")));
    }
    writer.inserts = inserts;
    writer.wide = wide;
    writer.filter.clone_from(&filter);
    Ok(Patched {
        document: writer.write(document)?,
        filter: filter.filter(|_| survey.is_filtered),
        lost_formula,
    })
}

fn made(at: Place, new: &New, (survey, styles, epoch_1904): (&Survey, &mut Styles, bool)) -> Cell {
    let own = survey.style(at);
    let text = |it: &str| {
        if it.is_empty() {
            Content::Blank
        } else {
            Content::Text(it.to_owned())
        }
    };
    let (style, content) = match new {
        New::Text(it) => (own, text(it)),
        New::Number(it) => (own, Content::Number(it.to_string())),
        New::Day(day) => {
            let look = Look {
                is_day: true,
                ..Look::default()
            };
            match serial(*day, epoch_1904) {
                Some(it) => (styles.like(own, look), Content::Number(it.to_string())),
                None => (own, Content::Text(day.to_string())),
            }
        }
        New::Beside {
            text: it,
            like,
            wraps,
        } => {
            let look = Look {
                wraps: *wraps,
                ..Look::default()
            };
            (styles.like(survey.style((at.0, *like)), look), text(it))
        }
    };
    Cell {
        style,
        content: Some(content),
    }
}

/// The filter as it shall be; `None`: as it is.
fn filter(survey: &Survey, wanted: &[Filter]) -> Option<String> {
    if let Some((from, to)) = survey.filter {
        let own = wanted.iter().find(|it| it.heads.contains(&from.0))?;
        let is_short = from.1 <= own.col && to.1 < own.col;
        return is_short.then(|| format!("{}:{}", address(from), address((to.0, own.col))));
    }
    match wanted {
        [own] if !survey.is_filtered => {
            let head = own.heads.last()?;
            let from = address((*head, own.first));
            Some(format!("{from}:{}", address((own.last, own.col))))
        }
        _ => None,
    }
}

/// A place as letters and number.
pub(super) fn address((row, col): Place) -> String {
    CellRef {
        file: 0,
        sheet: 0,
        row,
        col,
    }
    .to_string()
}
