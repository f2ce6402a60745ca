//! `REG03`

use crate::law::regional;
use crate::ledger::{Field, Matter};
use crate::regional::{is_closed, is_open, limit_day};
use crate::rule::{Limit, Problem, Scene, Sink, rule};

/// How long a matter may take that names no limit.
pub static DAYS: Limit = Limit {
    name: "days",
    title: "没有写时限的，几天以后还没有办结提示",
    default: 30,
    range: (1, 365),
};

rule! {
    #[doc = include_str!("matter_open.md")]
    pub static MATTER_OPEN = {
        code: "REG03",
        name: "matter-open",
        severity: Hint,
        basis: &[&regional::CONCERNS, &regional::CONSULTATION],
        limits: &[&DAYS],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for it in &scene.records.matters {
        incomplete(it, out);
        overdue(scene, it, out);
    }
}

fn subject(it: &Matter) -> &str {
    it.title.as_ref().map_or("", |it| it.value.as_str())
}

fn incomplete(it: &Matter, out: &mut Sink<'_>) {
    let fields = [
        (Field::Source, it.source.is_none(), "来源渠道"),
        (Field::Responsible, it.responsible.is_none(), "责任单位"),
        (
            Field::DueDate,
            it.due.is_none() && !is_closed(it),
            "办结时限",
        ),
        (
            Field::Satisfaction,
            it.satisfaction.is_none() && is_closed(it),
            "满意度",
        ),
    ];
    let blank: Vec<_> = fields
        .into_iter()
        .filter(|it| it.1)
        .filter_map(|(field, _, name)| Some((it.row.cell(field)?, name)))
        .collect();
    if let Some(((first, _), more)) = blank.split_first() {
        let names: Vec<&str> = blank.iter().map(|it| it.1).collect();
        let problem =
            Problem::at(*first, format!("没有填{}", names.join("、"))).subject(subject(it));
        out.report(more.iter().fold(problem, |it, (at, _)| it.and_at(*at)));
    }
}

fn overdue(scene: &Scene<'_>, it: &Matter, out: &mut Sink<'_>) {
    if !is_open(it) {
        return;
    }
    let Some((last, told)) = limit_day(it, out.limit(&DAYS)) else {
        return;
    };
    if last < scene.as_of {
        out.report(
            Problem::at(
                it.row.anchor(),
                format!("应当在 {last} 以前办结，还没有办结"),
            )
            .subject(subject(it))
            .because(told, "按这一格算"),
        );
    }
}
