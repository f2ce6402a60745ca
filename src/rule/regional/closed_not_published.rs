//! `REG04`

use crate::law::regional;
use crate::ledger::{Field, Matter};
use crate::regional::{is_closed, is_published};
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("closed_not_published.md")]
    pub static CLOSED_NOT_PUBLISHED = {
        code: "REG04",
        name: "closed-not-published",
        severity: Hint,
        basis: &[&regional::PUBLICITY],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for it in &scene.records.matters {
        one(it, out);
    }
}

fn one(it: &Matter, out: &mut Sink<'_>) {
    let cell = [Field::PublishedDate, Field::Published]
        .iter()
        .find_map(|field| it.row.cell(*field));
    if let (Some(cell), true, false) = (cell, is_closed(it), is_published(it)) {
        let title = it.title.as_ref().map_or("", |it| it.value.as_str());
        out.report(Problem::at(cell, "已经办结，没有公示").subject(title));
    }
}
