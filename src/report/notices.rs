//! One notice for each organization: what it did not do, what is wrong in its ledgers, what to do.

use std::collections::BTreeMap;

use super::DRAFT;
use super::official::{Block, in_full, sealed, signature};
use super::tables::place;
use crate::check::Check;
use crate::duty::{Duty, Status};
use crate::law::Article;
use crate::rule::Finding;
use crate::unit::OrgId;

/// Problems listed on one notice; more stand in the workbook.
const MOST: usize = 200;

/// The notices by the name of the organization; none for those without anything to put right.
pub(super) fn notices(check: &Check, seal: &str) -> Vec<(String, Vec<Block>)> {
    let mut findings: BTreeMap<OrgId, Vec<&Finding>> = BTreeMap::new();
    for (_, (org, it)) in check.problems() {
        // A duty that was not done stands in the list of duties.
        if let Some(org) = org.filter(|_| !is_duty(check, it)) {
            findings.entry(org).or_default().push(it);
        }
    }
    let mut duties: BTreeMap<OrgId, Vec<&Duty>> = BTreeMap::new();
    for it in &check.duties.list {
        if matches!(it.status, Status::Short | Status::Missed) {
            duties.entry(it.org).or_default().push(it);
        }
    }
    let orgs = check.directory.orgs.iter().enumerate();
    orgs.filter_map(|(id, org)| {
        let own = (
            duties.get(&id).map_or(&[][..], Vec::as_slice),
            findings.get(&id).map_or(&[][..], Vec::as_slice),
        );
        let anything = !own.0.is_empty() || !own.1.is_empty();
        anything.then(|| (org.name.clone(), notice(check, seal, &org.name, own)))
    })
    .collect()
}

fn is_duty(check: &Check, it: &Finding) -> bool {
    let mut owed = check.policy.duties.iter();
    owed.any(|duty| duty.rule == it.rule.code)
}

fn notice(
    check: &Check,
    seal: &str,
    org: &str,
    (duties, findings): (&[&Duty], &[&Finding]),
) -> Vec<Block> {
    let mut out = vec![
        Block::Title("整改通知单".to_owned()),
        Block::Right(format!("（{DRAFT}）")),
        Block::Flush(format!("{org}：")),
        Block::Text(format!(
            "按《{}》对{}台账进行了自查，情况截至{}。你单位有下列事项需要核实、整改。",
            check.policy.title,
            check.period.title(),
            in_full(check.as_of)
        )),
    ];
    let mut chapters = ["一、", "二、", "三、"].into_iter();
    let mut chapter = |title: &str| {
        let number = chapters.next().unwrap_or_default();
        Block::Chapter(format!("{number}{title}"))
    };
    if !duties.is_empty() {
        out.push(chapter("没有达标的事项"));
        for (at, duty) in duties.iter().enumerate() {
            out.push(Block::Text(format!("{}.{}", at + 1, owed(check, duty))));
        }
    }
    if !findings.is_empty() {
        out.push(chapter("台账里的问题"));
        for (at, it) in findings.iter().take(MOST).enumerate() {
            out.push(Block::Text(format!("{}.{}", at + 1, wrong(check, it))));
        }
        if findings.len() > MOST {
            out.push(Block::Text(format!(
                "另有{}处，见工作簿的问题清单。",
                findings.len() - MOST
            )));
        }
    }
    out.push(chapter("要求"));
    out.push(Block::Text(
        "请对照原始记录逐条核实：记录有误的改正台账；确未开展、还能补开的按期补开并注明补开哪一期；情况属实的写明原因。不得为了达标补造记录。整改情况按要求报送。".to_owned(),
    ));
    out.push(Block::Right(in_full(check.as_of)));
    out.extend(signature());
    out.push(sealed(seal));
    out
}

/// 2025年第一季度党员大会：未开展，应开展1次；2025年4月15日前可以补开。依据……
fn owed(check: &Check, duty: &Duty) -> String {
    let mut text = format!(
        "{}{}：{}，应开展{}次，算数的{}次",
        duty.period.title(),
        duty.kind.title,
        duty.status.title(),
        duty.required,
        duty.counted
    );
    if !duty.note.is_empty() {
        text = format!("{text}（{}）", duty.note);
    }
    if let Some(until) = duty.grace(check.frame()) {
        text = format!("{text}；{}前可以补开", in_full(until));
    }
    format!("{text}。{}", cited(&[duty.basis]))
}

fn wrong(check: &Check, it: &Finding) -> String {
    let at = it.at.first();
    let place = at.map(|at| format!("（{}）", place(check, *at)));
    format!(
        "{}{}。{}",
        it.message,
        place.unwrap_or_default(),
        cited(it.rule.basis)
    )
}

/// 依据：《…》第十一条; of what no act says: the name of the practice.
fn cited(basis: &[&Article]) -> String {
    let named: Vec<String> = basis
        .iter()
        .map(|it| match it.act.authority {
            crate::law::Authority::Regulation | crate::law::Authority::Standard => {
                format!("《{}》{}", it.act.title, it.label)
            }
            crate::law::Authority::Local | crate::law::Authority::Logic => {
                format!("{}：{}", it.act.title, it.label)
            }
        })
        .collect();
    format!("依据：{}。", named.join("、"))
}
