//! `NEW05`

use crate::coverage::Standing;
use crate::law::{regional, two_new};
use crate::ledger::Field;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("unorganized_but_unexplained.md")]
    pub static UNORGANIZED_BUT_UNEXPLAINED = {
        code: "NEW05",
        name: "unorganized-but-unexplained",
        severity: Warning,
        basis: &[&two_new::UNORGANIZED_FIELDS, &regional::INSTRUCTOR_PUBLISHED],
        unit: check,
    }
}

fn check(_: &Scene<'_>, standing: &Standing<'_>, out: &mut Sink<'_>) {
    if standing.closed.is_some() || standing.form.is_organized() {
        return;
    }
    let unit = standing.unit;
    let fields = [
        (Field::Reason, unit.reason.is_none(), "未建原因"),
        (Field::Instructor, unit.instructor.is_none(), "党建指导员"),
        (
            Field::InstructorPhone,
            unit.instructor.is_some() && unit.instructor_phone.is_none(),
            "指导员电话",
        ),
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
    let problem = Problem::at(
        *first,
        format!("没有建党组织，也没有填{}", names.join("、")),
    );
    let problem = problem.org(Some(&unit.name));
    out.report(more.iter().fold(problem, |it, (at, _)| it.and_at(*at)));
}
