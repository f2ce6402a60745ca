//! `DQ08`

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::law::suspicion;
use crate::ledger::Meeting;
use crate::ledger::value::tight;
use crate::rule::{Limit, Problem, Scene, Sink, rule};

static PERCENT: Limit = Limit {
    name: "percent",
    title: "相似到百分之几提示",
    default: 90,
    range: (50, 100),
};
static LENGTH: Limit = Limit {
    name: "length",
    title: "少于几个字的不比对",
    default: 30,
    range: (10, 1000),
};
static SHARED: Limit = Limit {
    name: "shared",
    title: "几个以上党组织都有的句子算统一学习资料",
    default: 3,
    range: (2, 1000),
};

rule! {
    #[doc = include_str!("minutes_alike.md")]
    pub static MINUTES_ALIKE = {
        code: "DQ08",
        name: "minutes-alike",
        severity: Hint,
        basis: &[&suspicion::SIMILAR],
        limits: &[&PERCENT, &LENGTH, &SHARED],
        check: check,
    }
}

/// Characters in a shingle.
const SHINGLE: usize = 4;
/// Hashes of a signature, and how many of them make a band: texts that share a band are compared.
const HASHES: u64 = 48;
const BAND: usize = 4;

type Shingles = BTreeSet<u64>;

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let length = usize::try_from(out.limit(&LENGTH)).unwrap_or(usize::MAX);
    let shared = shared_sentences(scene, out.limit(&SHARED));
    let mut texts: Vec<(&Meeting, String, Shingles)> = Vec::new();
    for meeting in &scene.records.meetings {
        let Some(content) = &meeting.content else {
            continue;
        };
        let whole = tight(&content.value);
        let own: String = sentences(&whole)
            .filter(|it| !shared.contains(*it))
            .collect();
        if own.chars().count() >= length {
            let shingles = shingles(&own);
            texts.push((meeting, own, shingles));
        }
    }
    let percent = u64::try_from(out.limit(&PERCENT)).unwrap_or(100);
    let mut bands: HashMap<(usize, Vec<u64>), Vec<usize>> = HashMap::new();
    for at in 0..texts.len() {
        let Some((meeting, _, own)) = texts.get(at) else {
            continue;
        };
        let signature = signature(own);
        let mut near: BTreeSet<usize> = BTreeSet::new();
        for (band, hashes) in signature.chunks(BAND).enumerate() {
            let known = bands.entry((band, hashes.to_vec())).or_default();
            // The first of a kind stands for the others: each is compared with few.
            near.extend(known.iter().take(8));
            known.push(at);
        }
        let like = near.into_iter().find_map(|it| {
            let (other, _, shingles) = texts.get(it)?;
            let common = own.intersection(shingles).count() as u64;
            let all = (own.len() + shingles.len()) as u64 - common;
            let alike = common * 100 / all.max(1);
            (alike >= percent && !same_event(meeting, other)).then_some((*other, alike))
        });
        if let (Some((other, alike)), Some(content)) = (like, &meeting.content) {
            let whose = other.org.as_ref().map_or("", |it| it.value.as_str());
            let when = other
                .date
                .as_ref()
                .map(|it| it.value.text())
                .unwrap_or_default();
            let message = format!("会议内容与{whose} {when} 的相似{alike}%，请核对是否套用");
            let first = other.content.as_ref().map_or(content.at, |it| it.at);
            out.report(Problem::of(meeting, content.at, message).because(first, "相似的内容"));
        }
    }
}

/// One meeting recorded in two rows is not two meetings alike.
fn same_event(a: &Meeting, b: &Meeting) -> bool {
    let org = |it: &Meeting| it.org.as_ref().map(|it| it.value.clone());
    let day = |it: &Meeting| it.date.as_ref().map(|it| it.value.first);
    org(a) == org(b) && day(a) == day(b)
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['。', ';', '；', '!', '?', '\n'])
}

/// Sentences that so many organizations have: what all were given to study.
fn shared_sentences(scene: &Scene<'_>, from: i64) -> HashSet<String> {
    let mut whose: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for meeting in &scene.records.meetings {
        if let (Some(content), Some(org)) = (&meeting.content, &meeting.org) {
            for sentence in sentences(&tight(&content.value)) {
                whose
                    .entry(sentence.to_owned())
                    .or_default()
                    .insert(&org.value);
            }
        }
    }
    let from = usize::try_from(from).unwrap_or(usize::MAX);
    whose
        .into_iter()
        .filter(|it| it.1.len() >= from)
        .map(|it| it.0)
        .collect()
}

/// FNV-1a, so that the same text gives the same hash everywhere.
fn hash(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, it| {
        (hash ^ u64::from(it)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn shingles(text: &str) -> Shingles {
    let letters: Vec<char> = text.chars().filter(|it| it.is_alphanumeric()).collect();
    letters
        .windows(SHINGLE)
        .map(|it| hash(it.iter().flat_map(|it| u32::from(*it).to_le_bytes())))
        .collect()
}

/// The least hash of each of several orders: texts alike share many of them.
fn signature(shingles: &Shingles) -> Vec<u64> {
    (0..HASHES)
        .map(|order| {
            let salt = hash(order.to_le_bytes().into_iter()) | 1;
            let least = shingles
                .iter()
                .map(|it| (it ^ salt).wrapping_mul(salt).rotate_left(31))
                .min();
            least.unwrap_or_default()
        })
        .collect()
}
