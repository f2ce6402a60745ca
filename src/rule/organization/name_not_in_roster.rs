//! `ORG14`

use std::collections::BTreeMap;

use crate::law::practice::IDENTITY;
use crate::ledger::value::tight;
use crate::ledger::{Organization, Said};
use crate::map::HashMap;
use crate::rule::{Problem, Scene, Severity, Sink, rule};
use crate::sheet::CellRef;
use crate::unit::{Directory, Org, OrgKind};

rule! {
    #[doc = include_str!("name_not_in_roster.md")]
    pub static NAME_NOT_IN_ROSTER = {
        code: "ORG14",
        name: "name-not-in-roster",
        severity: Hint,
        basis: &[&IDENTITY],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    repeated(&scene.records.organizations, out);
    short_names(&scene.records.organizations, out);
    superiors(scene, out);
    unmatched(scene.directory, out);
}

fn repeated(roster: &[Organization], out: &mut Sink<'_>) {
    let mut seen = HashMap::default();
    for org in roster {
        if let Some(first) = seen.insert(tight(&org.name.value), org.name.at) {
            out.report(
                Problem::at(org.name.at, "党组织名称在名册里重复")
                    .severity(Severity::Error)
                    .org(Some(&org.name))
                    .because(first, "前一次登记"),
            );
        }
    }
}

/// A finding for every short name that is another organization's name or short name.
fn short_names(roster: &[Organization], out: &mut Sink<'_>) {
    let mut owners: HashMap<String, (usize, CellRef)> = HashMap::default();
    for (row, org) in roster.iter().enumerate() {
        owners
            .entry(tight(&org.name.value))
            .or_insert((row, org.name.at));
    }
    for (row, org) in roster.iter().enumerate() {
        let Some(short) = &org.short_name else {
            continue;
        };
        let (owner, first) = *owners.entry(tight(&short.value)).or_insert((row, short.at));
        if owner != row {
            let message = format!("简称“{}”不止一个党组织用", short.value);
            out.report(
                Problem::at(short.at, message)
                    .org(Some(&org.name))
                    .subject("简称")
                    .because(first, "另一个党组织的名称或者简称"),
            );
        }
    }
}

/// A finding for every superior the roster has not, if it is of a kind the roster lists.
fn superiors(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let orgs = &scene.directory.orgs;
    let listed = |kind: OrgKind| orgs.iter().any(|it| it.kind == kind);
    let mut named: BTreeMap<String, Vec<&Said<String>>> = BTreeMap::new();
    for superior in scene
        .records
        .organizations
        .iter()
        .filter_map(|it| it.superior.as_ref())
    {
        named
            .entry(tight(&superior.value))
            .or_default()
            .push(superior);
    }
    for (name, cells) in named {
        let kind = OrgKind::of("", &name);
        let outside = matches!(kind, OrgKind::District | OrgKind::Street | OrgKind::Other);
        let Some((first, more)) = cells.split_first() else {
            continue;
        };
        if outside || !listed(kind) || scene.directory.find(&name).is_some() {
            continue;
        }
        let message = format!(
            "上级党组织“{name}”在党组织名册里找不到，{}行写了它",
            cells.len()
        );
        let mut problem = Problem::at(first.at, message)
            .org(Some(first))
            .subject("上级党组织");
        for cell in more {
            problem = problem.and_at(cell.at);
        }
        out.report(problem);
    }
}

/// A finding for every name that no roster knows, with the names it may stand for.
fn unmatched(directory: &Directory, out: &mut Sink<'_>) {
    for (name, cells) in &directory.unknown {
        let Some((first, more)) = cells.split_first() else {
            continue;
        };
        let near = nearest(name, directory);
        let hint = if near.is_empty() {
            String::new()
        } else {
            let names: Vec<&str> = near.iter().map(|it| it.name.as_str()).collect();
            format!("，是不是“{}”？", names.join("”或“"))
        };
        let message = format!(
            "“{name}”在党组织名册里找不到，{}行没有计入{hint}",
            cells.len()
        );
        let said = Said {
            value: name.clone(),
            at: *first,
        };
        let mut problem = Problem::at(*first, message).org(Some(&said));
        for cell in more {
            problem = problem.and_at(*cell);
        }
        for org in near {
            problem = problem.because(org.at, "名册里相近的名称");
        }
        out.report(problem);
    }
}

/// Up to two organizations of the roster whose names share most characters with a name.
fn nearest<'a>(name: &str, directory: &'a Directory) -> Vec<&'a Org> {
    let wanted: Vec<char> = tight(name).chars().collect();
    let share = |org: &Org| {
        let shared = wanted.iter().filter(|it| org.name.contains(**it)).count();
        shared * 100 / wanted.len().max(org.name.chars().count()).max(1)
    };
    let mut near: Vec<(usize, &Org)> = directory.orgs.iter().map(|it| (share(it), it)).collect();
    near.retain(|it| it.0 >= 60);
    near.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.name.cmp(&b.1.name)));
    near.into_iter().take(2).map(|it| it.1).collect()
}
