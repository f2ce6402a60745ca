//! `NEW16`

use crate::coverage::{Area, PreviousArea, RATES};
use crate::law::{statistics, two_new};
use crate::rule::{Limit, Problem, Scene, Sink, rule};

static POINTS: Limit = Limit {
    name: "points",
    title: "组织覆盖率变动超过几个百分点提示",
    default: 20,
    range: (1, 100),
};
static PERCENT: Limit = Limit {
    name: "percent",
    title: "单位数变动超过百分之几提示",
    default: 20,
    range: (1, 1000),
};

rule! {
    #[doc = include_str!("coverage_jumped.md")]
    pub static COVERAGE_JUMPED = {
        code: "NEW16",
        name: "coverage-jumped",
        severity: Hint,
        basis: &[&two_new::CHANGE, &statistics::AUDIT],
        limits: &[&POINTS, &PERCENT],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let Some(previous) = scene.previous else {
        return;
    };
    for area in scene.areas {
        if let Some(before) = previous.areas.iter().find(|it| it.path == area.path) {
            one(scene, (area, before), out);
        }
    }
}

fn one(scene: &Scene<'_>, (area, before): (&Area, &PreviousArea), out: &mut Sink<'_>) {
    let first = scene.standings.iter().find(|it| {
        let mut path = it.path.iter().map(|it| it.1);
        area.path.iter().all(|step| path.next() == Some(step))
    });
    let Some(first) = first else { return };
    let name = area.path.last().map_or("全部", String::as_str);
    let whole = |step| scene.trace.value(step).to_integer();
    let base = whole(area.figures.base);
    let (percent, points) = (out.limit(&PERCENT), out.limit(&POINTS));
    let mut say = |message: String| {
        let message = format!("{name}的{message}，上期是{}", previous_name(scene));
        out.report(Problem::at(first.unit.name.at, message).subject(area.path.join("/")));
    };
    if (base - before.base).abs() * 100 > before.base * percent {
        say(format!("单位数由{}变为{base}", before.base));
    }
    let organized = RATES.iter().position(|it| it.id == "organized");
    let now = organized
        .and_then(|at| area.figures.rates.get(at))
        .map(|(hit, of)| (whole(*hit), whole(*of)));
    let then = before
        .rates
        .iter()
        .find(|it| it.0 == "organized")
        .map(|it| (it.1, it.2));
    if let (Some((hit, of)), Some((hit_then, of_then))) = (now, then)
        && of > 0
        && of_then > 0
        && (hit * of_then - hit_then * of).abs() * 100 > of * of_then * points
    {
        say(format!("组织覆盖由{hit_then}/{of_then}变为{hit}/{of}"));
    }
}

fn previous_name<'a>(scene: &Scene<'a>) -> &'a str {
    scene.previous.map_or("", |it| it.period.as_str())
}
