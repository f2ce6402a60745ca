//! Whether a summary is what its files come to.

use std::collections::{BTreeMap, BTreeSet};

use super::part::{OrgPart, Part};

/// Differences said of one kind.
const SAID: usize = 20;

/// What differs between a part made now and the one of a summary, each in a sentence; empty: nothing.
#[must_use]
pub fn verify(now: &Part, then: &Part) -> Vec<String> {
    if now.seal == then.seal {
        return Vec::new();
    }
    let mut said = Vec::new();
    let frame = [
        ("工具版本", &now.engine, &then.engine),
        ("规则包", &now.policy.sha256, &then.policy.sha256),
        ("考核期", &now.period, &then.period),
        ("截至日期", &now.as_of, &then.as_of),
    ];
    for (what, now, then) in frame {
        if now != then {
            said.push(format!("{what}不同：汇总件是{then}，现在是{now}"));
        }
    }
    files(now, then, &mut said);
    organizations(now, then, &mut said);
    units(now, then, &mut said);
    for (what, differs) in [
        (
            "共建数据",
            now.places != then.places || now.funnel != then.funnel,
        ),
        ("疑点", keys(now) != keys(then)),
    ] {
        if differs {
            said.push(format!("{what}不同"));
        }
    }
    if said.is_empty() {
        said.push("封签不同，但是文件、履职、得分、单位和共建数据都相同；可能是录入的分数或者改过的栏目不同".to_owned());
    }
    said
}

fn keys(part: &Part) -> BTreeSet<(&str, &str)> {
    let found = part.findings.iter();
    found
        .map(|it| (it.rule.as_str(), it.key.as_str()))
        .collect()
}

fn files(now: &Part, then: &Part, said: &mut Vec<String>) {
    let hashes = |part: &Part| -> BTreeMap<String, String> {
        let files = part.files.iter();
        files
            .map(|it| (it.name.clone(), it.sha256.clone()))
            .collect()
    };
    let (now, then) = (hashes(now), hashes(then));
    for (name, sha256) in &then {
        match now.get(name) {
            None => said.push(format!("没有文件“{name}”")),
            Some(other) if other != sha256 => {
                said.push(format!("文件“{name}”的内容和出汇总件时不同"));
            }
            Some(_) => {}
        }
    }
    for name in now.keys().filter(|it| !then.contains_key(*it)) {
        said.push(format!("多了文件“{name}”"));
    }
}

fn organizations(now: &Part, then: &Part, said: &mut Vec<String>) {
    let told = |part: &Part, at: usize, org: &OrgPart| {
        let duties = org.duties.iter().map(|it| {
            let kind = part.kinds.get(it.kind).map(|it| it.id.clone());
            (kind, it.period.clone(), it.status.clone(), it.counted)
        });
        let score = part.scores.iter().find(|it| it.org == Some(at));
        (duties.collect::<Vec<_>>(), score.map(|it| it.total))
    };
    let by = |part: &Part| -> BTreeMap<(String, Vec<String>), _> {
        let orgs = part.organizations.iter().enumerate();
        orgs.map(|(at, org)| ((org.name.clone(), org.path.clone()), told(part, at, org)))
            .collect()
    };
    let (now, then) = (by(now), by(then));
    let all: BTreeSet<_> = now.keys().chain(then.keys()).collect();
    let differing = all.into_iter().filter(|it| now.get(*it) != then.get(*it));
    let names: Vec<&str> = differing.map(|it| it.0.as_str()).collect();
    if !names.is_empty() {
        let shown = names.iter().take(SAID).copied().collect::<Vec<_>>();
        said.push(format!(
            "{}个党组织的履职或者得分不同：{}",
            names.len(),
            shown.join("、")
        ));
    }
}

fn units(now: &Part, then: &Part, said: &mut Vec<String>) {
    let rows = |part: &Part| -> BTreeSet<(String, String)> {
        let units = part.units.iter();
        units
            .map(|it| (it.name.clone(), it.content.clone()))
            .collect()
    };
    let count = rows(now).symmetric_difference(&rows(then)).count();
    if count > 0 || now.units.len() != then.units.len() {
        said.push(format!("两新组织台账有{count}行不同"));
    }
}
