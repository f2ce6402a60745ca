//! `TRN11`

use crate::law::education::ART_23_EXEMPT;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("exemption_unexplained.md")]
    pub static EXEMPTION_UNEXPLAINED = {
        code: "TRN11",
        name: "exemption-unexplained",
        severity: Hint,
        basis: &[&ART_23_EXEMPT],
        check: check,
    }
}

/// Words for old age, weakness, illness and disability.
const REASONS: &[&str] = &[
    "年老", "体弱", "年迈", "高龄", "老弱", "岁", "行动", "病", "症", "癌", "瘤", "术后", "手术",
    "住院", "卧床", "瘫", "残", "失能", "自理", "中风", "痴呆", "失明", "失聪", "骨折", "康复",
];

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for member in &scene.records.members {
        let Some(reason) = member.exemption() else {
            continue;
        };
        if member.gone().is_none() && !REASONS.iter().any(|it| reason.value.contains(it)) {
            let message = format!(
                "不作硬性要求的原因写的是“{}”，看不出年老体弱、行动不便、重病或者失能",
                reason.value
            );
            out.report(
                Problem::at(reason.at, message)
                    .org(member.org.as_ref())
                    .subject(member.name.value.clone()),
            );
        }
    }
}
