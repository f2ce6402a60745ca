//! `REG07`

use std::collections::BTreeMap;

use crate::law::regional;
use crate::ledger::Said;
use crate::ledger::value::tight;
use crate::rule::{Limit, Problem, Scene, Sink, rule};

static LEAST: Limit = Limit {
    name: "least",
    title: "大党委委员最少几名",
    default: 9,
    range: (1, 100),
};
static MOST: Limit = Limit {
    name: "most",
    title: "大党委委员最多几名",
    default: 11,
    range: (1, 100),
};
static LEAST_DELEGATES: Limit = Limit {
    name: "least-delegates",
    title: "兼职委员最少几名",
    default: 7,
    range: (0, 100),
};
static MOST_DELEGATES: Limit = Limit {
    name: "most-delegates",
    title: "兼职委员最多几名",
    default: 9,
    range: (0, 100),
};

rule! {
    #[doc = include_str!("grand_committee_size.md")]
    pub static GRAND_COMMITTEE_SIZE = {
        code: "REG07",
        name: "grand-committee-size",
        severity: Hint,
        basis: &[&regional::GRAND_COMMITTEE_SIZE],
        limits: &[&LEAST, &MOST, &LEAST_DELEGATES, &MOST_DELEGATES],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let (least, most) = (out.limit(&LEAST), out.limit(&MOST));
    for org in &scene.records.organizations {
        if let Some(total) = org
            .committee_total
            .as_ref()
            .filter(|it| !it.value.approximate)
            && !(least..=most).contains(&total.value.value)
        {
            let message = format!("委员{}名，一般{least}至{most}名", total.value.value);
            out.report(Problem::at(total.at, message).org(Some(&org.name)));
        }
    }
    let (least, most) = (out.limit(&LEAST_DELEGATES), out.limit(&MOST_DELEGATES));
    let mut delegates: BTreeMap<String, Vec<&Said<String>>> = BTreeMap::new();
    for it in &scene.records.delegates {
        let serving = it
            .expiry
            .as_ref()
            .is_none_or(|it| it.value.last() >= scene.as_of);
        if let (Some(org), true) = (&it.org, serving) {
            delegates.entry(tight(&org.value)).or_default().push(org);
        }
    }
    for names in delegates.into_values() {
        let count = i64::try_from(names.len()).unwrap_or(i64::MAX);
        if let (Some(first), false) = (names.first(), (least..=most).contains(&count)) {
            let message = format!("{}的兼职委员{count}名，一般{least}至{most}名", first.value);
            out.report(Problem::at(first.at, message).org(Some(first)));
        }
    }
}
