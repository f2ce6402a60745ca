//! `ORG01`

use crate::law::branch_work::{ART_4_ESTABLISH, ESTABLISH_FROM};
use crate::rule::{Problem, Scene, Sink, rule};
use crate::unit::OrgKind;

rule! {
    #[doc = include_str!("due_not_founded.md")]
    pub static DUE_NOT_FOUNDED = {
        code: "ORG01",
        name: "due-not-founded",
        severity: Warning,
        basis: &[&ART_4_ESTABLISH],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for org in &scene.records.organizations {
        let (Some(category), Some(formal)) = (&org.category, &org.formal) else {
            continue;
        };
        let unformed = OrgKind::of(&category.value, &org.name.value) == OrgKind::Unformed;
        if unformed && formal.value.value >= ESTABLISH_FROM {
            let message = format!("有正式党员{}人，还没有成立党组织", formal.value.value);
            out.report(
                Problem::at(formal.at, message)
                    .org(Some(&org.name))
                    .because(category.at, "组织类别"),
            );
        }
    }
}
