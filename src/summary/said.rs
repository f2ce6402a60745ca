//! What a merge says in words: findings by reference, contradictions, and what it cannot tell.

use std::collections::{BTreeMap, BTreeSet};

use super::builder::OrgIds;
use super::conflict::Chosen;
use super::short_hash;
use crate::check::Note;
use crate::coverage::Level;
use crate::duty::Period;
use crate::ledger::Said;
use crate::rule::{self, Finding, Severity};
use crate::sheet::Span;
use crate::unit::Directory;

type Found = (Vec<(Option<usize>, Finding)>, Vec<String>);

pub(super) fn findings(chosen: &Chosen<'_>, directory: &Directory, ids: &OrgIds) -> Found {
    let mut found: Vec<((Option<usize>, Finding), String)> = Vec::new();
    for it in &chosen.findings {
        let digest = format!("{} {} {:?}", it.rule.code, it.message, it.subject);
        let key = short_hash(digest.as_bytes());
        found.push(((None, it.clone()), key));
    }
    for placed in &chosen.parts {
        for it in &placed.part.findings {
            let org = match it.org {
                None => None,
                Some(org) => match ids.get(&(placed.part.seal.clone(), org)) {
                    Some(id) => Some(*id),
                    // Of an organization another part counts.
                    None => continue,
                },
            };
            let (Some(rule), Some(severity)) =
                (rule::by_code(&it.rule), Severity::named(&it.severity))
            else {
                continue;
            };
            let when = it.period.as_deref().and_then(Period::parse);
            let when = when.map(|it| format!("{}：", it.title()));
            let when = when.unwrap_or_default();
            let known = org.and_then(|it| directory.orgs.get(it));
            let finding = Finding {
                rule,
                severity,
                org: known.map(|it| Said {
                    value: it.name.clone(),
                    at: it.at,
                }),
                subject: String::new(),
                period: it.period.clone(),
                at: it
                    .at
                    .iter()
                    .map(|it| Span {
                        from: placed.cell(it.0),
                        to: placed.cell(it.1),
                    })
                    .collect(),
                message: format!(
                    "{when}{}（详见{}的自查结果）",
                    rule.title(),
                    placed.part.title()
                ),
                because: Vec::new(),
                fix: None,
            };
            found.push(((org, finding), it.key.clone()));
        }
    }
    found.sort_by(|((_, a), x), ((_, b), y)| {
        let grave = b.severity.cmp(&a.severity);
        let place = a.at.first().cmp(&b.at.first());
        let code = a.rule.code.cmp(b.rule.code);
        grave.then(code).then(place).then(x.cmp(y))
    });
    found.into_iter().unzip()
}

/// What a merge cannot tell.
pub(super) fn notes(chosen: &Chosen<'_>) -> Vec<Note> {
    let mut said = vec![format!(
        "由{}份汇总件合并：{}。",
        chosen.parts.len(),
        chosen
            .parts
            .iter()
            .map(|it| it.part.label())
            .collect::<Vec<_>>()
            .join("、")
    )];
    let titles: BTreeSet<&String> = chosen
        .parts
        .iter()
        .flat_map(|it| &it.part.unrecorded)
        .collect();
    for title in titles {
        let without = chosen
            .parts
            .iter()
            .filter(|it| it.part.unrecorded.contains(title));
        let without: Vec<String> = without.map(|it| it.part.title()).collect();
        if without.len() < chosen.parts.len() {
            said.push(format!(
                "{}的台账里没有一条{title}的记录，这一项没有核查；别的单位核查了，得分不完全可比。",
                without.join("、")
            ));
        }
    }
    said.extend(split(chosen));
    said.push(
        "汇总件里没有个人信息和单位名称：跨单位的重复（同一名党员、同一名指导员、雷同的记录）没有核查，党员积分、组建和派驻建议没有合并，要看请用原始台账一起核查。"
            .to_owned(),
    );
    let note = |message| Note {
        message,
        at: Vec::new(),
    };
    said.into_iter().map(note).collect()
}

/// Said when the units of one community come in several parts: numbers of instructors hold in one part only.
fn split(chosen: &Chosen<'_>) -> Option<String> {
    let mut among: BTreeMap<Vec<&str>, BTreeSet<&str>> = BTreeMap::new();
    for placed in &chosen.parts {
        let part = placed.part;
        for it in part.units.iter().filter(|it| it.instructor.is_some()) {
            let path = part.paths.get(it.path)?.iter();
            let wide = path.filter(|it| it.0 != Level::Site.id());
            let place = wide.map(|it| it.1.as_str()).collect();
            among.entry(place).or_default().insert(&part.seal);
        }
    }
    let several = among.into_iter().filter(|it| it.1.len() > 1);
    let names: Vec<&str> = several
        .map(|it| it.0.last().copied().unwrap_or("没有写地区"))
        .collect();
    (!names.is_empty()).then(|| {
        format!(
            "{}的单位分在几份汇总件里：汇总件没有指导员的姓名，年报表里的指导员数按每份各计，同一名指导员可能多计。",
            names.join("、")
        )
    })
}
