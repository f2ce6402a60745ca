//! `DQ21`

use std::collections::BTreeMap;

use crate::law::practice;
use crate::rule::{Problem, Scene, Sink, rule};
use crate::sheet::CellRef;

rule! {
    #[doc = include_str!("approximate_number.md")]
    pub static APPROXIMATE_NUMBER = {
        code: "DQ21",
        name: "approximate-number",
        severity: Hint,
        basis: &[&practice::APPROXIMATE],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let mut columns: BTreeMap<(u32, u16, u16), Vec<CellRef>> = BTreeMap::new();
    for meeting in &scene.records.meetings {
        let rough = [&meeting.expected, &meeting.present, &meeting.absent]
            .into_iter()
            .flatten()
            .filter(|it| it.value.approximate);
        for said in rough {
            let key = (said.at.file, said.at.sheet, said.at.col);
            columns.entry(key).or_default().push(said.at);
        }
    }
    for cells in columns.into_values() {
        if let Some((first, more)) = cells.split_first() {
            let message = format!("这一列有{}处写的是约数，不能精确核对", cells.len());
            let problem = Problem::at(*first, message);
            out.report(more.iter().fold(problem, |it, at| it.and_at(*at)));
        }
    }
}
