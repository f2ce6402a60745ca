//! `DQ08`

use crate::law::suspicion;
use crate::ledger::Meeting;
use crate::ledger::value::tight;
use crate::map::HashSet;
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
/// Counters that tell rare shingles from common ones; a power of two.
const COUNTERS: usize = 1 << 18;
/// Earlier texts with one rare shingle that are compared at most.
const COMPARED: usize = 16;

/// The distinct shingles of a text, ascending.
type Shingles = Vec<u64>;

/// Two texts so alike share one of the rarest shingles of each: by those, few need be compared.
fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let length = usize::try_from(out.limit(&LENGTH)).unwrap_or(usize::MAX);
    let percent = usize::try_from(out.limit(&PERCENT)).unwrap_or(100);
    let shared = shared_sentences(scene, out.limit(&SHARED));
    let texts: Vec<(&Meeting, Shingles)> = scene
        .records
        .meetings
        .iter()
        .filter_map(|it| Some((it, own_shingles(it, &shared, length)?)))
        .collect();
    let mut common = vec![0_u32; COUNTERS];
    let slot = |it: u64| usize::try_from(it).unwrap_or(0) % COUNTERS;
    for shingle in texts.iter().flat_map(|it| &it.1) {
        if let Some(count) = common.get_mut(slot(*shingle)) {
            *count = count.saturating_add(1);
        }
    }
    let mut rare: Vec<(u64, usize)> = Vec::new();
    for (at, (_, own)) in texts.iter().enumerate() {
        let mut rarest: Vec<(u32, u64)> = own
            .iter()
            .map(|it| (common.get(slot(*it)).copied().unwrap_or(0), *it))
            .collect();
        // Of texts alike to so many percent, one of the rarest is in both.
        let enough = own.len() - own.len() * percent / 100 + 1;
        if enough < rarest.len() {
            rarest.select_nth_unstable(enough);
            rarest.truncate(enough);
        }
        // A shingle that no other text has cannot lead to one.
        rare.extend(rarest.iter().filter(|it| it.0 > 1).map(|it| (it.1, at)));
    }
    rare.sort_unstable();
    let mut near: Vec<(usize, usize)> = Vec::new();
    for texts in rare.chunk_by(|a, b| a.0 == b.0) {
        for (place, (_, at)) in texts.iter().enumerate() {
            let earlier = texts.get(place.saturating_sub(COMPARED)..place);
            near.extend(earlier.unwrap_or_default().iter().map(|it| (*at, it.1)));
        }
    }
    near.sort_unstable();
    near.dedup();
    for pairs in near.chunk_by(|a, b| a.0 == b.0) {
        let like = pairs.iter().find_map(|(at, earlier)| {
            let ((meeting, own), (other, shingles)) = (texts.get(*at)?, texts.get(*earlier)?);
            let alike = alike(own, shingles);
            (alike >= percent && !same_event(meeting, other)).then_some((*meeting, *other, alike))
        });
        if let Some((meeting, other, alike)) = like {
            report(meeting, other, alike, out);
        }
    }
}

fn report(meeting: &Meeting, other: &Meeting, alike: usize, out: &mut Sink<'_>) {
    let (Some(content), Some(first)) = (&meeting.content, &other.content) else {
        return;
    };
    let whose = other.org.as_ref().map_or("", |it| it.value.as_str());
    let when = other.date.as_ref().map(|it| it.value.text());
    let message = format!(
        "会议内容与{whose} {} 的相似{alike}%，请核对是否套用",
        when.unwrap_or_default()
    );
    out.report(Problem::of(meeting, content.at, message).because(first.at, "相似的内容"));
}

/// The share of shingles two texts have in common, in percent.
fn alike(a: &Shingles, b: &Shingles) -> usize {
    let (mut a_rest, mut b_rest) = (a.as_slice(), b.as_slice());
    let mut common = 0;
    while let (Some((x, a_next)), Some((y, b_next))) = (a_rest.split_first(), b_rest.split_first())
    {
        common += usize::from(x == y);
        if x <= y {
            a_rest = a_next;
        }
        if y <= x {
            b_rest = b_next;
        }
    }
    common * 100 / (a.len() + b.len() - common).max(1)
}

/// One meeting recorded in two rows is not two meetings alike.
fn same_event(a: &Meeting, b: &Meeting) -> bool {
    let org = |it: &Meeting| it.org.as_ref().map(|it| it.value.clone());
    let day = |it: &Meeting| it.date.as_ref().map(|it| it.value.first);
    day(a) == day(b) && org(a) == org(b)
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['。', ';', '；', '!', '?', '\n'])
}

/// Hashes of sentences that so many organizations have: what all were given to study.
fn shared_sentences(scene: &Scene<'_>, from: i64) -> HashSet<u64> {
    let from = usize::try_from(from).unwrap_or(usize::MAX);
    let mut whose: Vec<(u64, u64)> = Vec::new();
    for meeting in &scene.records.meetings {
        if let (Some(content), Some(org)) = (&meeting.content, &meeting.org) {
            let org = hash(org.value.bytes());
            let text = tight(&content.value);
            whose.extend(sentences(&text).map(|it| (hash(it.bytes()), org)));
        }
    }
    whose.sort_unstable();
    whose.dedup();
    whose
        .chunk_by(|a, b| a.0 == b.0)
        .filter(|it| it.len() >= from)
        .filter_map(|it| Some(it.first()?.0))
        .collect()
}

/// FNV-1a, so that the same text gives the same hash everywhere.
fn hash(bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, it| {
        (hash ^ u64::from(it)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The shingles of what a meeting's minutes say of their own; `None` when that is too little.
fn own_shingles(meeting: &Meeting, shared: &HashSet<u64>, length: usize) -> Option<Shingles> {
    let whole = tight(&meeting.content.as_ref()?.value);
    let letters: Vec<char> = sentences(&whole)
        .filter(|it| !shared.contains(&hash(it.bytes())))
        .flat_map(str::chars)
        .filter(|it| it.is_alphanumeric())
        .collect();
    if letters.len() < length {
        return None;
    }
    let mut shingles: Shingles = letters
        .windows(SHINGLE)
        .map(|it| hash(it.iter().flat_map(|it| u32::from(*it).to_le_bytes())))
        .collect();
    shingles.sort_unstable();
    shingles.dedup();
    Some(shingles)
}
