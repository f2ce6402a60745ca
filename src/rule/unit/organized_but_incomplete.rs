//! `NEW04`

use crate::coverage::Standing;
use crate::law::two_new;
use crate::ledger::Field;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("organized_but_incomplete.md")]
    pub static ORGANIZED_BUT_INCOMPLETE = {
        code: "NEW04",
        name: "organized-but-incomplete",
        severity: Warning,
        basis: &[&two_new::ORGANIZED_FIELDS],
        unit: check,
    }
}

fn check(_: &Scene<'_>, standing: &Standing<'_>, out: &mut Sink<'_>) {
    let unit = standing.unit;
    if !standing.form.is_organized() {
        return;
    }
    let fields = [
        (Field::Org, unit.org.is_none(), "党组织名称"),
        (Field::Founded, unit.org_founded.is_none(), "党组织成立时间"),
        (Field::Category, unit.category.is_none(), "党组织建制"),
        (Field::Form, unit.form.is_none(), "组建方式"),
        (Field::Secretary, unit.secretary.is_none(), "书记"),
    ];
    let blank: Vec<_> = fields
        .into_iter()
        .filter(|it| it.1)
        .filter_map(|(field, _, name)| Some((unit.row.cell(field)?, name)))
        .collect();
    let Some(((first, _), more)) = blank.split_first() else {
        return;
    };
    let names: Vec<&str> = blank.iter().map(|it| it.1).collect();
    let problem = Problem::at(*first, format!("已建党组织，没有填{}", names.join("、")));
    let problem = problem.org(Some(&unit.name));
    out.report(more.iter().fold(problem, |it, (at, _)| it.and_at(*at)));
}
