//! `MEM04`

use chrono::Months;

use crate::law::education::{ART_25_TRANSFER, ART_32_FLOATING, TRANSFER_MONTHS};
use crate::ledger::Member;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("not_transferred.md")]
    pub static NOT_TRANSFERRED = {
        code: "MEM04",
        name: "not-transferred",
        severity: Warning,
        basis: &[&ART_25_TRANSFER, &ART_32_FLOATING],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for member in &scene.records.members {
        let (Some(left), Some(place)) = (&member.left_since, &member.destination) else {
            continue;
        };
        let months = Months::new(TRANSFER_MONTHS);
        let due = left.value.latest().checked_add_months(months);
        let settled = !place.value.contains("不固定") && !place.value.contains("不定");
        let long = due.is_some_and(|it| it <= scene.as_of);
        if !long || !settled || member.gone().is_some() || is_transferred(member, scene) {
            continue;
        }
        let message = format!(
            "{}起外出，已满{TRANSFER_MONTHS}个月，没有转移组织关系",
            left.value.text()
        );
        out.report(
            Problem::at(left.at, message)
                .org(member.org.as_ref())
                .subject(member.name.value.clone())
                .because(place.at, "外出地"),
        );
    }
}

/// Whether the row says that membership was transferred, or lies with another organization.
fn is_transferred(member: &Member, scene: &Scene<'_>) -> bool {
    let Some(relation) = &member.relation else {
        return false;
    };
    let says = |words: &[&str]| words.iter().any(|it| relation.value.contains(it));
    if says(&["未转", "没有转", "没转", "本支部"]) {
        return false;
    }
    let own = member
        .org
        .as_ref()
        .and_then(|it| scene.directory.find(&it.value));
    let place = member.destination.as_ref();
    says(&["转出", "已转", "转至", "转到", "转入", "流入地"])
        || place.is_some_and(|it| relation.value.contains(&it.value))
        || scene
            .directory
            .find(&relation.value)
            .is_some_and(|it| Some(it) != own)
}
