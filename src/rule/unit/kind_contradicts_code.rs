//! `NEW03`

use crate::coverage::Standing;
use crate::law::credit_code;
use crate::rule::{Problem, Scene, Sink, rule};
use crate::unit::UnitKind;

rule! {
    #[doc = include_str!("kind_contradicts_code.md")]
    pub static KIND_CONTRADICTS_CODE = {
        code: "NEW03",
        name: "kind-contradicts-code",
        severity: Hint,
        basis: &[&credit_code::REGISTRATION],
        unit: check,
    }
}

fn check(_: &Scene<'_>, standing: &Standing<'_>, out: &mut Sink<'_>) {
    let unit = standing.unit;
    let (Some(code), Some(kind)) = (&unit.credit_code, &unit.kind) else {
        return;
    };
    let Some((registration, name)) = credit_code::registration(&code.value) else {
        return;
    };
    let is_enterprise = registration == credit_code::Registration::Enterprise;
    let fits = match UnitKind::by_words(&kind.value) {
        None | Some(UnitKind::NewWork) => true,
        Some(UnitKind::SelfEmployed) => registration == credit_code::Registration::SelfEmployed,
        Some(UnitKind::Cooperative) => registration == credit_code::Registration::Cooperative,
        Some(UnitKind::Firm) => is_enterprise,
        // Accountants and tax agents are registered as enterprises.
        Some(UnitKind::AccountingFirm | UnitKind::TaxFirm) => {
            is_enterprise || registration.is_social()
        }
        Some(_) => registration.is_social(),
    };
    if !fits {
        let message = format!("类别写的是“{}”，代码开头登记的是{name}", kind.value);
        out.report(
            Problem::at(kind.at, message)
                .org(Some(&unit.name))
                .because(code.at, "统一社会信用代码"),
        );
    }
}
