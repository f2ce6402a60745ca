//! `NEW12`

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::law::branch_work::{self, JOINT_UNITS};
use crate::ledger::value::tight_cow;
use crate::ledger::{Field, Said};
use crate::rule::{Problem, Scene, Severity, Sink, rule};
use crate::unit::Form;

rule! {
    #[doc = include_str!("joint_without_name.md")]
    pub static JOINT_WITHOUT_NAME = {
        code: "NEW12",
        name: "joint-without-name",
        severity: Warning,
        basis: &[&branch_work::ART_5_JOINT, &branch_work::ART_5_UNITS],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let mut joint: BTreeMap<Cow<'_, str>, Vec<&Said<String>>> = BTreeMap::new();
    for standing in scene.standings.iter().filter(|it| it.form == Form::Joint) {
        let unit = standing.unit;
        match (&unit.org, unit.row.cell(Field::Org)) {
            (Some(org), _) => joint.entry(tight_cow(&org.value)).or_default().push(org),
            (None, Some(cell)) => {
                out.report(
                    Problem::at(cell, "写的是联合组建，没有写所在的联合党组织")
                        .org(Some(&unit.name)),
                );
            }
            (None, None) => {}
        }
    }
    for names in joint.into_values() {
        let Some((first, more)) = names.split_first() else {
            continue;
        };
        let is_branch = first.value.contains("支部") && !first.value.contains("总支");
        if i64::try_from(names.len()).unwrap_or(i64::MAX) > JOINT_UNITS && is_branch {
            let message = format!(
                "“{}”覆盖{}家单位，一般不超过{JOINT_UNITS}家",
                first.value,
                names.len()
            );
            let problem = Problem::at(first.at, message)
                .severity(Severity::Hint)
                .org(Some(first));
            out.report(more.iter().fold(problem, |it, name| it.and_at(name.at)));
        }
    }
}
