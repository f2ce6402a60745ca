//! Where one unit counts in the forms: what whoever adds up rows has to know of it.

use super::facts::Known;
use super::{Column, FORMS, Line, Part, takes};
use crate::coverage::Standing;
use crate::ledger::FormKind;

/// Where one unit counts.
#[derive(Debug)]
pub struct Share {
    /// The form.
    pub kind: FormKind,
    /// The lines that take it.
    pub lines: Vec<&'static str>,
    /// The columns that take it.
    pub columns: Vec<&'static str>,
    /// Whether it is of a joint branch that is named.
    pub joint: bool,
}

/// Where each unit counts; `None`: in neither form.
#[must_use]
pub fn shares(standings: &[Standing<'_>]) -> Vec<Option<Share>> {
    let mut known = Known::default();
    let mut share = |it| share(&mut known, it);
    standings.iter().map(&mut share).collect()
}

fn share<'a>(known: &mut Known<'a>, it: &'a Standing<'a>) -> Option<Share> {
    let own = it.kind.filter(|_| it.closed.is_none())?;
    let kind = FORMS.iter().copied().find(|kind| takes(*kind, it))?;
    let facts = known.facts(it, own);
    let lines = Line::of(kind).iter();
    let columns = Column::of(kind).iter();
    Some(Share {
        kind,
        lines: lines
            .filter(|it| Part::of(it, &facts).is_some())
            .map(|it| it.id)
            .collect(),
        columns: columns
            .filter(|it| (it.takes)(&facts))
            .map(|it| it.id)
            .collect(),
        joint: facts.branch.is_some(),
    })
}
