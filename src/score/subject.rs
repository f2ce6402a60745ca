//! Who is scored, and with whom they are compared.

use std::collections::BTreeMap;

use crate::ledger::value::tight;
use crate::ledger::{Records, Said};
use crate::policy::{Group, Scored};
use crate::sheet::CellRef;
use crate::unit::{Directory, Org, OrgId, OrgKind};

/// Somebody who is scored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Subject {
    /// Who.
    pub who: Who,
    /// Name for the person.
    pub name: String,
    /// Of a member: the branch as written; else empty.
    pub branch: String,
    /// Whom it is compared with.
    pub group: String,
    /// Where it is registered: what nobody did is shown there.
    pub at: CellRef,
}

/// Which of the things known it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Who {
    /// An organization.
    Org(OrgId),
    /// A member unit, by its place in the list of them.
    Unit(usize),
    /// A member, by place in the roster.
    Member(usize),
}

/// Everybody a table scores, in the order of the ledgers.
pub(super) fn subjects(
    scored: Scored,
    group: Group,
    records: &Records,
    directory: &Directory,
) -> Vec<Subject> {
    match scored {
        Scored::Member => members(group, records, directory),
        Scored::MemberUnit => member_units(records),
        Scored::Branch | Scored::Community | Scored::Street => {
            let orgs = directory.orgs.iter().enumerate();
            orgs.filter(|(_, org)| is_scored(scored, org.kind))
                .map(|(id, org)| Subject {
                    who: Who::Org(id),
                    name: org.name.clone(),
                    branch: String::new(),
                    group: group_of(group, org),
                    at: org.at,
                })
                .collect()
        }
    }
}

fn is_scored(scored: Scored, kind: OrgKind) -> bool {
    match scored {
        Scored::Branch => matches!(kind, OrgKind::Branch | OrgKind::JointBranch),
        Scored::Community => kind == OrgKind::Community,
        Scored::Street => kind == OrgKind::Street,
        Scored::MemberUnit | Scored::Member => false,
    }
}

/// Those of no known place are compared with each other.
const NOWHERE: &str = "未注明";

fn group_of(group: Group, org: &Org) -> String {
    let record = org.record.as_ref();
    let said =
        |it: Option<&Said<String>>| it.map_or_else(|| NOWHERE.to_owned(), |it| it.value.clone());
    match group {
        Group::Category => record
            .and_then(|it| it.category.as_ref())
            .map_or_else(|| org.kind.title().to_owned(), |it| it.value.clone()),
        Group::Street => said(record.and_then(|it| it.street.as_ref())),
        Group::Community => said(record.and_then(|it| it.community.as_ref())),
        Group::All => "全部".to_owned(),
    }
}

/// Members who take part, and of whom something is demanded.
fn members(group: Group, records: &Records, directory: &Directory) -> Vec<Subject> {
    let present = records.members.iter().enumerate();
    present
        .filter(|(_, it)| it.gone().is_none() && it.exemption().is_none())
        .map(|(index, it)| {
            let org = it.org.as_ref().and_then(|it| directory.find(&it.value));
            let org = org.and_then(|it| directory.orgs.get(it));
            Subject {
                who: Who::Member(index),
                name: it.name.value.clone(),
                branch: it
                    .org
                    .as_ref()
                    .map(|it| it.value.clone())
                    .unwrap_or_default(),
                group: match (group, org) {
                    (Group::All, _) => "全部".to_owned(),
                    (Group::Category, Some(org)) => org.name.clone(),
                    (_, Some(org)) => group_of(group, org),
                    (_, None) => NOWHERE.to_owned(),
                },
                at: it.name.at,
            }
        })
        .collect()
}

/// Units that sit on a committee or signed an agreement, each once, by name.
pub(super) fn unit_names(records: &Records) -> BTreeMap<String, Said<String>> {
    let delegates = records.delegates.iter().filter_map(|it| it.unit.as_ref());
    let agreements = records.agreements.iter().filter_map(|it| it.unit.as_ref());
    let mut names: BTreeMap<String, Said<String>> = BTreeMap::new();
    for unit in delegates.chain(agreements) {
        names
            .entry(tight(&unit.value))
            .and_modify(|it| {
                if unit.at < it.at {
                    *it = unit.clone();
                }
            })
            .or_insert_with(|| unit.clone());
    }
    names
}

fn member_units(records: &Records) -> Vec<Subject> {
    let units = unit_names(records).into_values().enumerate();
    units
        .map(|(index, it)| Subject {
            who: Who::Unit(index),
            name: it.value,
            branch: String::new(),
            group: "成员单位".to_owned(),
            at: it.at,
        })
        .collect()
}
