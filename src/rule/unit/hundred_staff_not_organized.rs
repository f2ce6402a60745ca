//! `NEW08`

use crate::coverage::Standing;
use crate::law::enterprise::{self, STAFF_FOR_ORG};
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("hundred_staff_not_organized.md")]
    pub static HUNDRED_STAFF_NOT_ORGANIZED = {
        code: "NEW08",
        name: "hundred-staff-not-organized",
        severity: Warning,
        basis: &[&enterprise::STAFF_LINES],
        unit: check,
    }
}

fn check(_: &Scene<'_>, standing: &Standing<'_>, out: &mut Sink<'_>) {
    let unit = standing.unit;
    let Some(staff) = &unit.staff else { return };
    let open = standing.closed.is_none();
    if open && staff.value.value >= STAFF_FOR_ORG && !standing.form.is_organized() {
        let message = format!("从业{}人，还没有党组织", staff.value.value);
        out.report(Problem::at(staff.at, message).org(Some(&unit.name)));
    }
}
