//! Which instructor goes to which unit without an organization: the most units, blank spots first,
//! then the nearest, then the most even load. Exact: a cheapest flow between alike units and alike
//! instructors.

mod known;

use std::collections::{BTreeMap, BTreeSet};

use known::{Instructor, Place};

use super::flow::Network;
use super::{About, Ground, Left, Names, Plans, Sending, Wishes, is_open};
use crate::coverage::{Level, Standing};
use crate::law::{Article, enterprise, regional, two_new};
use crate::ledger::value::tight;
use crate::rule::unit::instructor_overloaded::{INSTRUCTOR_OVERLOADED, UNITS};
use crate::sheet::CellRef;

/// What a proposal of this kind rests on.
pub static BASIS: &[&Article] = &[
    &enterprise::WORK,
    &regional::INSTRUCTOR_PUBLISHED,
    &two_new::INSTRUCTOR_LOAD,
];

/// How near an instructor is to a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Near {
    /// A person asked for it.
    Pinned,
    /// Of the same community.
    Community,
    /// Of the same street.
    Street,
    /// The instructor has no area.
    Anywhere,
}

impl Near {
    /// The reason in words.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Pinned => "由人指定",
            Self::Community => "同一社区",
            Self::Street => "同一街道",
            Self::Anywhere => "指导员没有注明所属街道社区",
        }
    }
}

/// An instructor and the units proposed.
#[derive(Debug)]
pub struct Assignment {
    /// The instructor's name.
    pub instructor: String,
    /// Cells that name the instructor.
    pub at: Vec<CellRef>,
    /// The units and how near they are.
    pub units: Vec<(usize, Near)>,
    /// Units looked after before.
    pub before: i64,
    /// Units looked after then.
    pub then: i64,
    /// Units an instructor looks after at most.
    pub most: i64,
    /// Why these.
    pub why: String,
}

/// Units that are alike: how urgent, where, and who must not be sent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Alike {
    /// 0: a blank spot; 1: has a liaison; 2: proposed for a joint branch.
    tier: usize,
    place: Place,
    not: BTreeSet<usize>,
}

/// Proposes instructors.
pub(super) fn propose(ground: Ground<'_>, names: &Names, wishes: &Wishes, out: &mut Plans) {
    let most = UNITS.of(ground.policy.rules.get(INSTRUCTOR_OVERLOADED.code));
    let open: Vec<usize> = names
        .order
        .iter()
        .copied()
        .filter(|it| {
            let unit = ground.standings.get(*it).filter(|it| is_open(it));
            unit.is_some_and(|it| it.unit.instructor.is_none())
        })
        .collect();
    let people = known::people(ground, names);
    if open.is_empty() {
        return;
    }
    if ground.records.instructors.is_empty() {
        out.notes.push(if people.is_empty() {
            "没有党建指导员台账，两新台账里也没有写过指导员，不能提出派驻建议。".to_owned()
        } else {
            format!(
                "没有党建指导员台账，按两新台账里写的{}名指导员安排，加上派驻建议每人不超过{most}家。",
                people.len()
            )
        });
    }
    let mut sending = Sendings {
        ground,
        names,
        sent: vec![Vec::new(); people.len()],
        load: people.iter().map(|it| it.load).collect(),
        not: BTreeMap::new(),
        people,
        most,
    };
    sending.ban(&wishes.spare, out);
    let mut free: BTreeSet<usize> = open.iter().copied().collect();
    for wish in &wishes.send {
        match sending.pin(wish, &free) {
            Ok((person, unit)) => {
                free.remove(&unit);
                sending.give(person, unit, Near::Pinned);
            }
            Err(why) => out.refused.push(format!(
                "“{}”不能按指定的派到“{}”：{why}。",
                wish.instructor, wish.unit
            )),
        }
    }
    let joint: BTreeSet<usize> = out.joined().collect();
    let waiting: Vec<usize> = open.into_iter().filter(|it| free.contains(it)).collect();
    let left = sending.spread(&waiting, &joint);
    out.left.extend(left.into_iter().map(|(unit, why)| Left {
        unit,
        about: About::Instructors,
        why,
    }));
    out.instructors = sending.proposals(&joint);
}

struct Sendings<'a> {
    ground: Ground<'a>,
    names: &'a Names,
    people: Vec<Instructor>,
    sent: Vec<Vec<(usize, Near)>>,
    load: Vec<i64>,
    /// By unit, who is not sent there.
    not: BTreeMap<usize, BTreeSet<usize>>,
    most: i64,
}

impl<'a> Sendings<'a> {
    fn at(&self, unit: usize) -> Option<&'a Standing<'a>> {
        self.ground.standings.get(unit)
    }

    fn named(&self, name: &str) -> Vec<usize> {
        let people = self.people.iter().enumerate();
        people
            .filter(|it| tight(&it.1.name) == tight(name))
            .map(|it| it.0)
            .collect()
    }

    fn room(&self, person: usize) -> i64 {
        self.load
            .get(person)
            .map_or(0, |it| (self.most - it).max(0))
    }

    fn give(&mut self, person: usize, unit: usize, near: Near) {
        if let (Some(sent), Some(load)) = (self.sent.get_mut(person), self.load.get_mut(person)) {
            sent.push((unit, near));
            *load += 1;
        }
    }

    fn ban(&mut self, spare: &[Sending], out: &mut Plans) {
        for wish in spare {
            let people = self.named(&wish.instructor);
            let units = self.names.all(&wish.unit);
            for (none, ledger, name) in [
                (people.is_empty(), "指导员", &wish.instructor),
                (units.is_empty(), "单位", &wish.unit),
            ] {
                if none {
                    out.refused.push(format!(
                        "台账里没有“{name}”这个{ledger}，不派的要求没有用上。"
                    ));
                }
            }
            for unit in units {
                self.not.entry(*unit).or_default().extend(&people);
            }
        }
    }

    fn is_banned(&self, person: usize, unit: usize) -> bool {
        self.not.get(&unit).is_some_and(|it| it.contains(&person))
    }

    /// Who and where a person means, or why that cannot be.
    fn pin(&self, wish: &Sending, free: &BTreeSet<usize>) -> Result<(usize, usize), String> {
        let unit = self.names.open(&wish.unit, self.ground.standings)?;
        let known = self.at(unit).and_then(|it| it.unit.instructor.as_ref());
        if let Some(known) = known {
            return Err(format!("这家单位已经有指导员{}", known.value));
        }
        if !free.contains(&unit) {
            return Err("这家单位已经指定了别的指导员".to_owned());
        }
        let person = match self.named(&wish.instructor).as_slice() {
            [] => return Err("台账里没有这名指导员".to_owned()),
            [one] => *one,
            more => return Err(format!("有{}名同名的指导员，分不清是哪一名", more.len())),
        };
        if self.is_banned(person, unit) {
            return Err("又要求不派".to_owned());
        }
        let load = self.load.get(person).copied().unwrap_or(0);
        if load >= self.most {
            return Err(format!("已经联系{load}家，上限{}家", self.most));
        }
        Ok((person, unit))
    }

    fn near(&self, person: usize, place: &Place) -> Option<Near> {
        self.people.get(person)?.near(place)
    }

    /// Sends instructors to units; the answer is who gets none.
    fn spread(&mut self, units: &[usize], joint: &BTreeSet<usize>) -> Vec<(usize, String)> {
        let mut alike: BTreeMap<Alike, Vec<usize>> = BTreeMap::new();
        let mut places = known::Shortened::default();
        for unit in units {
            let Some(standing) = self.at(*unit) else {
                continue;
            };
            let key = Alike {
                tier: match (joint.contains(unit), standing.has_work()) {
                    (true, _) => 2,
                    (_, true) => 1,
                    _ => 0,
                },
                place: places.of(standing).clone(),
                not: self.not.get(unit).cloned().unwrap_or_default(),
            };
            alike.entry(key).or_default().push(*unit);
        }
        let groups = self.groups();
        let flow = self.flow(&alike, &groups);
        let mut left = Vec::new();
        let mut queues: Vec<(&Alike, std::vec::IntoIter<usize>)> = alike
            .iter()
            .map(|(key, units)| (key, units.clone().into_iter()))
            .collect();
        for (group, shares) in groups.iter().zip(flow) {
            let mut bundle: Vec<(usize, Near)> = Vec::new();
            for ((key, queue), count) in queues.iter_mut().zip(shares) {
                let near = group.first().and_then(|it| self.near(*it, &key.place));
                let near = near.unwrap_or(Near::Anywhere);
                let count = usize::try_from(count).unwrap_or(0);
                bundle.extend(queue.by_ref().take(count).map(|it| (it, near)));
            }
            self.names.sort(&mut bundle, |it| it.0);
            let (each, more) = (
                bundle.len() / group.len().max(1),
                bundle.len() % group.len().max(1),
            );
            let mut bundle = bundle.into_iter();
            for (index, person) in group.iter().enumerate() {
                let share = each + usize::from(index < more);
                for (unit, near) in bundle.by_ref().take(share) {
                    self.give(*person, unit, near);
                }
            }
        }
        for (key, queue) in queues {
            if let Some(first) = queue.as_slice().first() {
                let why = self.lack(*first, &key.place);
                left.extend(queue.map(|it| (it, why.clone())));
            }
        }
        left
    }

    /// Instructors with room who are alike; one that a ban names is like nobody.
    fn groups(&self) -> Vec<Vec<usize>> {
        let named: BTreeSet<usize> = self.not.values().flatten().copied().collect();
        let mut groups: BTreeMap<_, Vec<usize>> = BTreeMap::new();
        for (index, person) in self.people.iter().enumerate() {
            if self.room(index) > 0 {
                let own = named.contains(&index).then_some(index);
                let load = self.load.get(index).copied().unwrap_or(0);
                groups
                    .entry((&person.areas, person.anywhere, load, own))
                    .or_default()
                    .push(index);
            }
        }
        groups.into_values().collect()
    }

    /// For each group of instructors, how many units it takes of each kind.
    fn flow(&self, alike: &BTreeMap<Alike, Vec<usize>>, groups: &[Vec<usize>]) -> Vec<Vec<i64>> {
        let size = |units: &[usize]| i64::try_from(units.len()).unwrap_or(i64::MAX);
        let waiting: i64 = alike.values().map(|it| size(it)).sum();
        let room: i64 = groups.iter().flatten().map(|it| self.room(*it)).sum();
        let sent = waiting.min(room).max(1);
        // One step of a heavier kind weighs more than all steps of the lighter kinds together.
        let far = sent.saturating_mul(2 * self.most + 1) + 1;
        let liaison = sent.saturating_mul(3).saturating_mul(far);
        let blank = sent
            .saturating_mul(2)
            .saturating_mul(liaison)
            .min(i64::MAX >> 8);
        let (source, sink) = (0, 1);
        let kinds = alike.len();
        let mut network = Network::new(2 + kinds + groups.len());
        for (place, (kind, units)) in (2..).zip(alike) {
            let urgent = match kind.tier {
                0 => blank,
                1 => liaison,
                _ => 0,
            };
            network.connect((source, place), size(units), -urgent);
        }
        let mut arcs = Vec::new();
        for (place, group) in (2 + kinds..).zip(groups) {
            let Some(first) = group.first().copied() else {
                continue;
            };
            let mut shares = Vec::new();
            for (from, kind) in (2..).zip(alike.keys()) {
                let near = self.near(first, &kind.place);
                let cost = match near.filter(|_| !kind.not.contains(&first)) {
                    Some(Near::Community) => Some(0),
                    Some(Near::Street) => Some(far),
                    Some(_) => Some(2 * far),
                    None => None,
                };
                let arc = cost.map(|it| network.connect((from, place), i64::MAX, it));
                shares.push(arc);
            }
            let load = self.load.get(first).copied().unwrap_or(0);
            for load in load..self.most {
                network.connect((place, sink), size(group), 2 * load + 1);
            }
            arcs.push(shares);
        }
        network.send(source, sink);
        let sent = |arc: Option<usize>| arc.map_or(0, |it| network.sent(it));
        arcs.into_iter()
            .map(|it| it.into_iter().map(sent).collect())
            .collect()
    }

    /// Why nobody could be sent.
    fn lack(&self, unit: usize, place: &Place) -> String {
        if self.people.is_empty() {
            return "没有可派的指导员".to_owned();
        }
        let near: Vec<usize> = (0..self.people.len())
            .filter(|it| self.near(*it, place).is_some())
            .collect();
        let full = near.iter().filter(|it| self.room(**it) == 0).count();
        let standing = self.at(unit);
        let street = standing.and_then(|it| it.step(Level::Street));
        let of = street.unwrap_or("所在街道");
        if near.is_empty() {
            format!("没有{of}的指导员")
        } else if full == near.len() {
            format!(
                "指导员人数不够：可派到{of}的{}名指导员都已排满{}家",
                near.len(),
                self.most
            )
        } else {
            "除去选择不派的，没有可派的指导员".to_owned()
        }
    }

    fn proposals(self, joint: &BTreeSet<usize>) -> Vec<Assignment> {
        let most = self.most;
        let names = self.names;
        self.people
            .into_iter()
            .zip(self.sent)
            .zip(self.load)
            .filter(|it| !it.0.1.is_empty())
            .map(|((person, mut units), then)| {
                names.sort(&mut units, |it| it.0);
                let before = person.load;
                let mut parts: Vec<String> = Vec::new();
                for near in [Near::Pinned, Near::Community, Near::Street, Near::Anywhere] {
                    let count = units.iter().filter(|it| it.1 == near).count();
                    if count > 0 {
                        parts.push(format!("{}的{count}家", near.title()));
                    }
                }
                let soon = units.iter().filter(|it| joint.contains(&it.0)).count();
                if soon > 0 {
                    parts.push(format!("其中{soon}家已列入联合组建建议，批复之前先派"));
                }
                Assignment {
                    why: format!(
                        "{}；现联系{before}家，派驻后{then}家，上限{most}家",
                        parts.join("，")
                    ),
                    instructor: person.name,
                    at: person.at,
                    units,
                    before,
                    then,
                    most,
                }
            })
            .collect()
    }
}
