//! `NEW07`

use crate::coverage::Standing;
use crate::law::enterprise::{self, STAFF_FOR_MEMBER};
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("fifty_staff_no_member.md")]
    pub static FIFTY_STAFF_NO_MEMBER = {
        code: "NEW07",
        name: "fifty-staff-no-member",
        severity: Warning,
        basis: &[&enterprise::STAFF_LINES],
        unit: check,
    }
}

fn check(_: &Scene<'_>, standing: &Standing<'_>, out: &mut Sink<'_>) {
    let unit = standing.unit;
    let Some(staff) = &unit.staff else { return };
    let open = standing.closed.is_none();
    if open && staff.value.value >= STAFF_FOR_MEMBER && standing.members == Some(0) {
        let message = format!("从业{}人，没有党员", staff.value.value);
        out.report(Problem::at(staff.at, message).org(Some(&unit.name)));
    }
}
