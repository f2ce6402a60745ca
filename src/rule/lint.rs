//! Mistakes in a pack that only who knows the rules and the organizations can see.

use super::{Look, RULES, Severity, by_code};
use crate::duty::{DUTIES, Duty, Period};
use crate::policy::{Per, Policy};
use crate::unit::OrgKind;

/// What is wrong with a pack, in words for whoever wrote it; empty when nothing is.
#[must_use]
pub fn lint(policy: &Policy) -> Vec<String> {
    let mut wrong = settings(policy);
    let known_kinds: Vec<&str> = OrgKind::ALL.iter().map(|it| it.id()).collect();
    for duty in &policy.duties {
        let name = if duty.title.is_empty() {
            &duty.id
        } else {
            &duty.title
        };
        match by_code(&duty.rule) {
            None => wrong.push(format!("任务“{name}”的rule“{}”不是规则编号", duty.rule)),
            Some(rule) if !stands_for_duty(rule) => wrong.push(format!(
                "任务“{name}”的rule“{}”不是履职类规则，未完成时没有地方报告",
                duty.rule
            )),
            Some(_) => {}
        }
        for kind in duty
            .owed_by
            .iter()
            .filter(|it| !known_kinds.contains(&it.as_str()))
        {
            wrong.push(format!(
                "任务“{name}”的owedBy“{kind}”不是组织类别，可以写：{}",
                known_kinds.join("、")
            ));
        }
        if let Some((month, day)) = duty.until {
            let is_day = chrono::NaiveDate::from_ymd_opt(2025, month, day).is_some();
            if !is_day || duty.per != Per::Year {
                wrong.push(format!(
                    "任务“{name}”的until应当是[月,日]，并且只用于每年的任务"
                ));
            }
        }
        let is_known = DUTIES.iter().any(|it| it.id == duty.duty);
        if !is_known && (duty.title.is_empty() || duty.words.is_empty()) {
            wrong.push(format!(
                "任务“{name}”不是内置的，应当写title（名称）和words（按哪些词认出）"
            ));
        }
    }
    for month in &policy.exempt_months {
        if Period::parse(month).is_none_or(|it| it.per != Per::Month) {
            wrong.push(format!("exemptMonths里的“{month}”应当写成2022-03这样"));
        }
    }
    let tables = std::iter::once(&policy.score).chain(&policy.points);
    let items = tables.clone().flat_map(|it| &it.indicators);
    for verdict in tables.flat_map(|it| &it.verdicts) {
        for code in &verdict.hinted_by {
            if by_code(code).is_none() {
                wrong.push(format!("“{}”的hintedBy“{code}”不是规则编号", verdict.title));
            }
        }
    }
    for item in items {
        for code in &item.duties {
            if by_code(code).is_none() {
                wrong.push(format!("评分项“{}”里的“{code}”不是规则编号", item.title));
            }
        }
        for code in &item.findings {
            if !RULES.iter().any(|it| it.code.starts_with(code.as_str())) {
                wrong.push(format!("评分项“{}”里没有以“{code}”开头的规则", item.title));
            }
        }
    }
    wrong
}

/// Whether a miss of a duty can be reported under a rule.
fn stands_for_duty(rule: &super::Rule) -> bool {
    const MISSED: fn(&super::Scene<'_>, &Duty, &mut super::Sink<'_>) = super::missed;
    let is_missed =
        |look: &Look| matches!(look, Look::Duty(it) if std::ptr::fn_addr_eq(*it, MISSED));
    rule.looks.iter().any(is_missed) || DUTIES.iter().any(|it| it.rule == rule.code)
}

fn settings(policy: &Policy) -> Vec<String> {
    let mut wrong = Vec::new();
    for (code, setting) in &policy.rules {
        let Some(rule) = by_code(code) else {
            wrong.push(format!("rules里的“{code}”不是规则编号"));
            continue;
        };
        if let Some(severity) = &setting.severity
            && Severity::named(severity).is_none()
        {
            wrong.push(format!(
                "{code}的severity“{severity}”应当是error、warning或者hint"
            ));
        }
        for (name, value) in &setting.limits {
            let Some(limit) = rule.limits.iter().find(|it| it.name == name) else {
                let names: Vec<&str> = rule.limits.iter().map(|it| it.name).collect();
                wrong.push(format!(
                    "{code}没有“{name}”这个参数，可以改的有：{}",
                    if names.is_empty() {
                        "无".to_owned()
                    } else {
                        names.join("、")
                    }
                ));
                continue;
            };
            let (least, most) = limit.range;
            if !(least..=most).contains(value) {
                wrong.push(format!(
                    "{code}的“{name}”（{}）是{value}，应当在{least}到{most}之间",
                    limit.title
                ));
            }
        }
    }
    wrong
}
