//! Which parts count, and what contradicts what.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::merged::Placed;
use super::part::{OrgPart, Part, ScorePart};
use crate::policy::Policy;
use crate::rule::summary::{
    frames_differ, organization_twice, other_pack, other_period, summary_twice, unit_twice,
};
use crate::rule::{Finding, Problem, Rule, Severity, Sink};
use crate::sheet::CellRef;

/// Cells shown of one contradiction.
const CELLS: usize = 20;

/// What tells an organization from others: its name and its place.
pub(super) type OrgKey<'a> = (&'a str, &'a [String]);
/// What tells a unit from others: its code, or its name and place.
type UnitKey<'a> = (&'a str, &'a str, &'a [(String, String)]);

/// The parts that count.
#[derive(Debug)]
pub(super) struct Chosen<'a> {
    pub(super) parts: Vec<Placed<'a>>,
    pub(super) findings: Vec<Finding>,
    /// Units that another row stands for: seal of the part, and place.
    pub(super) repeats: BTreeSet<(&'a str, usize)>,
    /// The seal of the part each organization is taken from.
    owners: BTreeMap<OrgKey<'a>, &'a str>,
}

impl Chosen<'_> {
    /// The seal of the part an organization is taken from.
    pub(super) fn owner(&self, key: &OrgKey<'_>) -> Option<&str> {
        self.owners.get(key).copied()
    }
}

pub(super) fn key(org: &OrgPart) -> OrgKey<'_> {
    (&org.name, &org.path)
}

/// Pack and period of most parts; of as many, the least.
pub(super) fn frame(parts: &[Part]) -> Option<(String, String)> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for it in parts {
        *counts.entry((&it.policy.sha256, &it.period)).or_default() += 1;
    }
    let most = counts.into_iter().min_by_key(|it| (Reverse(it.1), it.0));
    most.map(|it| (it.0.0.to_owned(), it.0.1.to_owned()))
}

/// Chooses what counts, and says what does not and why.
pub(super) fn choose<'a>(
    all: &[Placed<'a>],
    (sha256, period): (&str, &str),
    policy: &Policy,
) -> Chosen<'a> {
    let mut found = Found {
        policy,
        out: Vec::new(),
    };
    let (same, other): (Vec<Placed<'_>>, Vec<Placed<'_>>) = all
        .iter()
        .partition(|it| it.part.policy.sha256 == sha256 && it.part.period == period);
    for it in other {
        let part = it.part;
        if part.policy.sha256 != sha256 {
            found.say(
                &other_pack::OTHER_PACK,
                Problem::at(
                    first(it),
                    format!(
                        "{}用的是规则包“{}”{}版（{}），和其他汇总件用的“{}”（{}）不同，没有计入",
                        part.label(),
                        part.policy.id,
                        part.policy.version,
                        short(&part.policy.sha256),
                        policy.id,
                        short(sha256)
                    ),
                ),
            );
        }
        if part.period != period {
            found.say(
                &other_period::OTHER_PERIOD,
                Problem::at(
                    first(it),
                    format!(
                        "{}的考核期是{}，其他汇总件是{period}，没有计入",
                        part.label(),
                        part.period
                    ),
                ),
            );
        }
    }
    let parts = versions(same, &mut found);
    frames(&parts, &mut found);
    let owners = organizations(&parts, &mut found);
    let repeats = units(&parts, &mut found);
    Chosen {
        parts,
        findings: found.out,
        repeats,
        owners,
    }
}

fn short(seal: &str) -> &str {
    seal.get(..8).unwrap_or(seal)
}

struct Found<'p> {
    policy: &'p Policy,
    out: Vec<Finding>,
}

impl Found<'_> {
    fn say(&mut self, rule: &'static Rule, problem: Problem) {
        let setting = self.policy.rules.get(rule.code);
        if setting.is_none_or(|it| !it.off) {
            Sink::new(rule, setting, &mut self.out).report(problem);
        }
    }
}

/// A cell of a part, to have somewhere to point.
fn first(it: Placed<'_>) -> CellRef {
    let org = it.part.organizations.first().map(|it| it.at);
    let at = org.or_else(|| it.part.units.first().map(|it| it.at));
    it.cell(at.unwrap_or_default())
}

/// What a part is about: organizations of which anything is counted, and units.
struct About<'a> {
    orgs: BTreeSet<OrgKey<'a>>,
    units: BTreeSet<UnitKey<'a>>,
}

impl<'a> About<'a> {
    fn of(part: &'a Part) -> Self {
        let scored = |at| part.scores.iter().any(|it| it.org == Some(at));
        let orgs = part.organizations.iter().enumerate();
        Self {
            orgs: orgs
                .filter(|(at, it)| !it.duties.is_empty() || scored(*at))
                .map(|it| key(it.1))
                .collect(),
            units: (0..part.units.len())
                .filter_map(|at| unit_key(part, at))
                .collect(),
        }
    }

    fn size(&self) -> usize {
        self.orgs.len() + self.units.len()
    }

    fn shared(&self, with: &Self) -> usize {
        self.orgs.intersection(&with.orgs).count() + self.units.intersection(&with.units).count()
    }
}

fn unit_key(part: &Part, at: usize) -> Option<UnitKey<'_>> {
    let unit = part.units.get(at)?;
    Some(match &unit.code {
        Some(code) => (code, "", &[]),
        None => ("", &unit.name, part.paths.get(unit.path)?),
    })
}

/// Of two parts that are mostly about the same, the larger counts when it is twice as large, else the later.
fn versions<'a>(mut parts: Vec<Placed<'a>>, found: &mut Found<'_>) -> Vec<Placed<'a>> {
    let about: BTreeMap<&str, About<'_>> = parts
        .iter()
        .map(|it| (it.part.seal.as_str(), About::of(it.part)))
        .collect();
    let size = |it: &Placed<'_>| about.get(it.part.seal.as_str()).map_or(0, About::size);
    let shared = |a: &Placed<'_>, b: &Placed<'_>| {
        let both = about
            .get(a.part.seal.as_str())
            .zip(about.get(b.part.seal.as_str()));
        both.map_or(0, |(a, b)| a.shared(b))
    };
    parts.sort_by(|a, b| {
        let later = b.part.as_of.cmp(&a.part.as_of);
        (size(b).cmp(&size(a)))
            .then(later)
            .then_with(|| a.part.seal.cmp(&b.part.seal))
    });
    let mut kept: Vec<Placed<'a>> = Vec::new();
    for it in parts {
        let same = |known: &Placed<'_>| shared(known, &it) * 2 > size(known).min(size(&it));
        let Some(at) = kept.iter().position(same) else {
            kept.push(it);
            continue;
        };
        let Some(known) = kept.get_mut(at) else {
            continue;
        };
        let mut out = it;
        if size(known) < 2 * size(&out) && out.part.as_of > known.part.as_of {
            std::mem::swap(known, &mut out);
        }
        let message = format!(
            "{}和{}说的大部分是同样的党组织和单位{}，只计入了{}",
            out.part.label(),
            known.part.label(),
            files(out.part, known.part),
            known.part.label()
        );
        let (a, b) = (first(out), first(*known));
        let problem = Problem::at(a.min(b), message).and_at(a.max(b));
        found.say(&summary_twice::SUMMARY_TWICE, problem);
    }
    kept.sort_by_key(|it| it.base);
    kept
}

/// What became of files between two versions.
fn files(a: &Part, b: &Part) -> String {
    let changed = a.files.iter().filter(|it| {
        let same = |other: &&crate::summary::FileRef| other.name == it.name;
        b.files
            .iter()
            .find(same)
            .is_some_and(|other| other.sha256 != it.sha256)
    });
    let changed: Vec<&str> = changed.map(|it| it.name.as_str()).collect();
    if changed.is_empty() {
        String::new()
    } else {
        format!("，文件“{}”内容不同", changed.join("”“"))
    }
}

/// Versions and days that differ.
fn frames(parts: &[Placed<'_>], found: &mut Found<'_>) {
    type Of = fn(&Part) -> &str;
    let asked: [(&str, Of); 2] = [("截至日期", |it| &it.as_of), ("工具版本", |it| &it.engine)];
    for (what, of) in asked {
        let mut by: BTreeMap<&str, Vec<Placed<'_>>> = BTreeMap::new();
        for it in parts {
            by.entry(of(it.part)).or_default().push(*it);
        }
        if by.len() < 2 {
            continue;
        }
        let said: Vec<String> = by
            .iter()
            .map(|(value, parts)| {
                let titles: Vec<String> = parts.iter().map(|it| it.part.title()).collect();
                format!("{value}的有{}", titles.join("、"))
            })
            .collect();
        let mut cells = by.values().filter_map(|it| it.first()).map(|it| first(*it));
        let Some(at) = cells.next() else { continue };
        let message = format!("汇总件的{what}不一致：{}", said.join("；"));
        let problem = cells.fold(Problem::at(at, message).subject(what), Problem::and_at);
        found.say(&frames_differ::FRAMES_DIFFER, problem);
    }
}

/// What a part says of an organization, cells apart.
#[derive(PartialEq)]
struct Content<'a> {
    duties: Vec<(&'a str, &'a str, &'a str, i64, i64)>,
    score: Option<(&'a str, (i64, i64))>,
}

impl<'a> Content<'a> {
    fn of(part: &'a Part, at: usize) -> Option<Self> {
        let org = part.organizations.get(at)?;
        let duties = org.duties.iter().filter_map(|it| {
            let kind = part.kinds.get(it.kind)?;
            Some((
                kind.id.as_str(),
                it.period.as_str(),
                it.status.as_str(),
                it.required,
                it.counted,
            ))
        });
        let score = part.scores.iter().find(|it| it.org == Some(at));
        Some(Self {
            duties: duties.collect(),
            score: score.map(|it: &ScorePart| (it.group.as_str(), it.total)),
        })
    }

    fn is_empty(&self) -> bool {
        self.duties.is_empty() && self.score.is_none()
    }

    /// How much was done.
    fn counted(&self) -> i64 {
        self.duties.iter().map(|it| it.4).sum()
    }
}

/// The part each organization is taken from: the latest, then where most was done.
fn organizations<'a>(parts: &[Placed<'a>], found: &mut Found<'_>) -> BTreeMap<OrgKey<'a>, &'a str> {
    let mut by: BTreeMap<OrgKey<'a>, Vec<(Placed<'a>, CellRef, Content<'a>)>> = BTreeMap::new();
    for placed in parts {
        for (at, org) in placed.part.organizations.iter().enumerate() {
            if let Some(content) = Content::of(placed.part, at) {
                let said = (*placed, placed.cell(org.at), content);
                by.entry(key(org)).or_default().push(said);
            }
        }
    }
    let mut owners = BTreeMap::new();
    for (key, mut said) in by {
        said.sort_by_key(|(it, _, content)| {
            let day = Reverse(it.part.as_of.as_str());
            (
                content.is_empty(),
                day,
                Reverse(content.counted()),
                &it.part.seal,
            )
        });
        let Some(((owner, at, content), rest)) = said.split_first() else {
            continue;
        };
        owners.insert(key, owner.part.seal.as_str());
        let rest: Vec<_> = rest.iter().filter(|it| !it.2.is_empty()).collect();
        if rest.is_empty() {
            continue;
        }
        let equal = rest.iter().all(|it| it.2 == *content);
        let titles: Vec<String> = rest.iter().map(|it| it.0.part.label()).collect();
        let message = format!(
            "“{}”在{}份汇总件里都有{}，只计入了{}的，{}的没有计入",
            key.0,
            rest.len() + 1,
            if equal {
                "，内容相同"
            } else {
                "，内容不同"
            },
            owner.part.label(),
            titles.join("、")
        );
        let mut cells: Vec<CellRef> = rest.iter().map(|it| it.1).chain([*at]).collect();
        cells.sort();
        let Some(first) = cells.first() else { continue };
        let more = cells.iter().skip(1).copied();
        let mut problem = more.fold(Problem::at(*first, message).subject(key.0), Problem::and_at);
        if equal {
            problem = problem.severity(Severity::Hint);
        }
        found.say(&organization_twice::ORGANIZATION_TWICE, problem);
    }
    owners
}

/// Units of several rows: which rows do not count.
fn units<'a>(parts: &[Placed<'a>], found: &mut Found<'_>) -> BTreeSet<(&'a str, usize)> {
    let mut by: BTreeMap<UnitKey<'a>, Vec<(Placed<'a>, usize)>> = BTreeMap::new();
    for placed in parts {
        for at in 0..placed.part.units.len() {
            if let Some(key) = unit_key(placed.part, at) {
                by.entry(key).or_default().push((*placed, at));
            }
        }
    }
    let mut repeats = BTreeSet::new();
    let mut twice: BTreeMap<(bool, Vec<String>), Vec<CellRef>> = BTreeMap::new();
    for (key, mut rows) in by.into_iter().filter(|it| it.1.len() > 1) {
        let coded = !key.0.is_empty();
        rows.sort_by_key(|(it, at)| {
            let order = it.part.units.get(*at).map(super::UnitPart::order);
            (order, &it.part.seal, *at)
        });
        if coded {
            let others = rows.iter().skip(1);
            repeats.extend(others.map(|it| (it.0.part.seal.as_str(), it.1)));
        }
        let among: BTreeSet<String> = rows.iter().map(|it| it.0.part.label()).collect();
        if among.len() > 1 {
            let cells = twice
                .entry((coded, among.into_iter().collect()))
                .or_default();
            cells.extend(rows.iter().filter_map(|(it, at)| {
                let unit = it.part.units.get(*at)?;
                Some(it.cell(unit.at))
            }));
        }
    }
    for ((coded, among), cells) in twice {
        let count = cells.len() / among.len().max(1);
        let message = if coded {
            format!(
                "{}登记了同样的单位{count}家（统一社会信用代码相同），只计一次",
                among.join("和")
            )
        } else {
            format!(
                "{}登记了名称和地点相同的单位{count}家，没有代码，看不出是不是同一家，都计入了",
                among.join("和")
            )
        };
        let mut cells = cells.into_iter().take(CELLS);
        let Some(at) = cells.next() else { continue };
        let problem = cells.fold(
            Problem::at(at, message).subject(among.join("/")),
            Problem::and_at,
        );
        found.say(&unit_twice::UNIT_TWICE, problem);
    }
    repeats
}
