//! `NEW18`

use crate::law::{practice, two_new};
use crate::ledger::{FormKind, FormRow};
use crate::rule::{Problem, Scene, Severity, Sink, rule};
use crate::unit::UnitKind;

rule! {
    #[doc = include_str!("excluded_but_counted.md")]
    pub static EXCLUDED_BUT_COUNTED = {
        code: "NEW18",
        name: "excluded-but-counted",
        severity: Error,
        basis: &[&two_new::EXCLUDED, &practice::AGREEMENT],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for standing in scene.standings {
        let unit = standing.unit;
        if let (Some(why), true) = (&standing.closed, standing.form.is_organized()) {
            let at = unit
                .form
                .as_ref()
                .or(unit.has_org.as_ref())
                .map_or(unit.name.at, |it| it.at);
            let problem = Problem::at(at, format!("这家单位不计入（{why}），仍写着已建党组织"))
                .severity(Severity::Hint)
                .org(Some(&unit.name));
            out.report(match &unit.status {
                Some(status) => problem.because(status.at, "经营状态"),
                None => problem,
            });
        }
    }
    for form in &scene.records.forms {
        let of_form = |it: &&crate::coverage::Standing<'_>| {
            let social = it.kind.is_some_and(|it| it != UnitKind::Firm);
            social == (form.kind == FormKind::SocialOrganizations)
        };
        let listed = scene.standings.iter().filter(of_form).count();
        let counted = scene
            .standings
            .iter()
            .filter(of_form)
            .filter(|it| it.closed.is_none())
            .count();
        let Some(said) = form.cell(FormRow::Units, 0) else {
            continue;
        };
        let is = |it: usize| i64::try_from(it) == Ok(said.value);
        if is(listed) && !is(counted) {
            let message = format!(
                "汇总表的单位数{listed}家，含不应计入的{}家，实体运营的是{counted}家",
                listed - counted
            );
            out.report(Problem::at(said.at, message));
        }
    }
}
