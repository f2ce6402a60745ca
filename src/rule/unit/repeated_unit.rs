//! `NEW02`

use std::borrow::Cow;

use crate::law::practice::RECORD_LOGIC;
use crate::ledger::Said;
use crate::ledger::value::tight_cow;
use crate::map::{FixedState, HashMap};
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("repeated_unit.md")]
    pub static REPEATED_UNIT = {
        code: "NEW02",
        name: "repeated-unit",
        severity: Error,
        basis: &[&RECORD_LOGIC],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let mut codes: HashMap<&str, &Said<String>> = HashMap::default();
    let units = scene.records.units.len();
    let mut names: HashMap<Cow<'_, str>, &Said<String>> =
        HashMap::with_capacity_and_hasher(units, FixedState::default());
    for unit in &scene.records.units {
        let code = unit.credit_code.as_ref();
        let key = code.map(|it| it.value.as_str());
        let same_code = key.and_then(|it| codes.get(it)).copied();
        let name = tight_cow(&unit.name.value);
        let same_name = names.get(&name).copied();
        let found = match (code.zip(same_code), same_name) {
            (Some((code, first)), _) => Some((
                code.at,
                format!("统一社会信用代码与“{}”相同", first.value),
                first.at,
            )),
            (None, Some(first)) => Some((unit.name.at, "单位名称重复登记".to_owned(), first.at)),
            (None, None) => None,
        };
        if let Some((at, message, first)) = found {
            out.report(
                Problem::at(at, message)
                    .org(Some(&unit.name))
                    .because(first, "第一次登记"),
            );
        }
        if let Some(key) = key {
            codes.entry(key).or_insert(&unit.name);
        }
        names.entry(name).or_insert(&unit.name);
    }
}
