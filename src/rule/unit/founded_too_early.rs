//! `NEW13`

use crate::coverage::Standing;
use crate::law::practice;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("founded_too_early.md")]
    pub static FOUNDED_TOO_EARLY = {
        code: "NEW13",
        name: "founded-too-early",
        severity: Error,
        basis: &[&practice::ORDER],
        unit: check,
    }
}

fn check(scene: &Scene<'_>, standing: &Standing<'_>, out: &mut Sink<'_>) {
    let unit = standing.unit;
    let Some(organized) = &unit.org_founded else {
        return;
    };
    let day = organized.value.first;
    if day > scene.as_of {
        let message = format!(
            "党组织成立时间 {} 在截至日 {} 以后",
            organized.value.text(),
            scene.as_of
        );
        out.report(Problem::at(organized.at, message).org(Some(&unit.name)));
    } else if let Some(founded) = &unit.founded
        && organized.value.latest() < founded.value.first
    {
        let message = format!(
            "党组织成立时间 {} 早于单位成立时间 {}",
            organized.value.text(),
            founded.value.text()
        );
        out.report(
            Problem::at(organized.at, message)
                .org(Some(&unit.name))
                .because(founded.at, "单位成立时间"),
        );
    }
}
