//! `NEW10`

use crate::coverage::Standing;
use crate::law::practice;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("members_exceed_staff.md")]
    pub static MEMBERS_EXCEED_STAFF = {
        code: "NEW10",
        name: "members-exceed-staff",
        severity: Error,
        basis: &[&practice::CROSS_FOOT],
        unit: check,
    }
}

fn check(_: &Scene<'_>, standing: &Standing<'_>, out: &mut Sink<'_>) {
    let unit = standing.unit;
    let pairs = [
        (&unit.members, &unit.staff, "党员总数", "从业人数"),
        (&unit.formal, &unit.members, "正式党员", "党员总数"),
        (
            &unit.untransferred,
            &unit.members,
            "未转组织关系党员",
            "党员总数",
        ),
    ];
    for (part, whole, part_name, whole_name) in pairs {
        let (Some(part), Some(whole)) = (part, whole) else {
            continue;
        };
        let exact = !part.value.approximate && !whole.value.approximate;
        if exact && part.value.value > whole.value.value {
            let message = format!(
                "{part_name}{}人多于{whole_name}{}人",
                part.value.value, whole.value.value
            );
            out.report(
                Problem::at(part.at, message)
                    .org(Some(&unit.name))
                    .because(whole.at, whole_name),
            );
        }
    }
}
