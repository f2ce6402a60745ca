//! Joint branches of units with one or two formal members, by site, then by community.

pub mod group;

use std::collections::{BTreeMap, BTreeSet};

use group::{Item, group};

use super::{About, Ground, Left, Names, Plans, Wishes, is_open};
use crate::coverage::{Level, Standing};
use crate::law::branch_work::{
    ART_4_ESTABLISH, ART_5_BUILDINGS, ART_5_JOINT, ART_5_UNITS, ART_6_APPROVAL, ESTABLISH_FROM,
    JOINT_UNITS,
};
use crate::law::{Article, enterprise};
use crate::ledger::value::tight;
use crate::sheet::CellRef;
use crate::unit::Form;

/// A proposed joint branch.
#[derive(Debug)]
pub struct Joint {
    /// What its units have in common.
    pub level: Level,
    /// The area they have in common, from the top.
    pub path: Vec<String>,
    /// Its units.
    pub units: Vec<usize>,
    /// Their formal members together.
    pub formal: i64,
    /// A person asked for it.
    pub pinned: bool,
    /// Why these.
    pub why: String,
}

/// Units to be taken in by a joint branch that exists.
#[derive(Debug)]
pub struct Join {
    /// Its name.
    pub branch: String,
    /// A cell that names it.
    pub at: CellRef,
    /// The units.
    pub units: Vec<usize>,
    /// Why this one.
    pub why: String,
}

/// What a proposal of this kind rests on.
#[must_use]
pub fn basis(level: Level) -> Vec<&'static Article> {
    let mut all = vec![&ART_4_ESTABLISH, &ART_5_JOINT, &ART_5_UNITS];
    if level == Level::Site {
        all.push(&ART_5_BUILDINGS);
    }
    all.extend([&ART_6_APPROVAL, &enterprise::JOINT]);
    all
}

/// A place whose units may join: its path, and whether it is a site outside of any community.
type Place<'a> = (&'a [(Level, &'a str)], bool);

fn place<'a>(standing: &'a Standing<'_>) -> Option<Place<'a>> {
    let names = |until: Level| {
        let end = standing.path.iter().position(|it| it.0 == until)?;
        standing.path.get(..=end)
    };
    names(Level::Community)
        .map(|it| (it, false))
        .or_else(|| Some((names(Level::Site)?, true)))
}

/// Proposes joint branches, and what joint branches that exist could take in.
pub(super) fn propose(ground: Ground<'_>, names: &Names, wishes: &Wishes, out: &mut Plans) {
    let maker = Maker { ground, names };
    let alone = maker.alone(wishes, out);
    let apart = maker.apart(wishes, out);
    let mut taken = BTreeSet::new();
    for wish in &wishes.together {
        match maker.pinned(wish, &alone, &apart, &taken) {
            Ok(joint) => {
                taken.extend(&joint.units);
                out.joint.push(joint);
            }
            Err(why) => out.refused.push(format!(
                "“{}”不能按指定的放在一起：{why}。",
                wish.join("、")
            )),
        }
    }
    // Units of one place follow one another in their order.
    let mut runs: Vec<(Place<'_>, Vec<usize>)> = Vec::new();
    let mut unknown = 0;
    for index in &names.order {
        let Some(standing) = ground.standings.get(*index).filter(|it| is_open(it)) else {
            continue;
        };
        let mut leave = |why: String| {
            out.left.push(Left {
                unit: *index,
                about: About::Joint,
                why,
            });
        };
        match standing.formal {
            _ if taken.contains(index) => {}
            None => unknown += 1,
            Some(..=0) => {}
            Some(many) if many >= ESTABLISH_FROM => {
                leave(format!("有正式党员{many}名，应建未建，应当单独建立党支部"));
            }
            Some(_) if alone.contains(index) => leave("已选择不列入联合组建".to_owned()),
            Some(few) => match place(standing) {
                Some(place) => match runs.last_mut() {
                    Some((last, units)) if *last == place => units.push(*index),
                    _ => runs.push((place, vec![*index])),
                },
                None => leave(format!(
                    "有正式党员{few}名，没有填所属社区和所在楼宇园区，看不出与谁相邻"
                )),
            },
        }
    }
    if unknown > 0 {
        out.notes.push(format!(
            "{unknown}家未建党组织的单位没有填正式党员人数，没有参加联合组建的测算。"
        ));
    }
    let mut places: BTreeMap<Place<'_>, Vec<usize>> = BTreeMap::new();
    for (place, mut units) in runs {
        places.entry(place).or_default().append(&mut units);
    }
    let mut rest: Vec<(usize, String)> = Vec::new();
    for ((path, is_site), units) in &places {
        let joints = maker.joints(units, &apart);
        let joined: BTreeSet<usize> = joints.iter().flat_map(|it| it.units.clone()).collect();
        out.joint.extend(joints);
        let sum: i64 = maker.formals(units).sum();
        for unit in units.iter().filter(|it| !joined.contains(it)) {
            let name = path.last().map_or("", |it| it.1);
            let kind = if *is_site { "楼宇园区" } else { "社区" };
            let why = if sum < ESTABLISH_FROM {
                format!(
                    "同一{kind}（{name}）可以联合的{}家正式党员合计{sum}名，不足{ESTABLISH_FROM}名",
                    units.len()
                )
            } else {
                format!("按“不放在一起”的要求，凑不成{ESTABLISH_FROM}名正式党员")
            };
            rest.push((*unit, why));
        }
    }
    maker.join(rest, out);
}

struct Maker<'a> {
    ground: Ground<'a>,
    names: &'a Names,
}

impl Maker<'_> {
    fn at(&self, unit: usize) -> Option<&Standing<'_>> {
        self.ground.standings.get(unit)
    }

    fn name(&self, unit: usize) -> &str {
        self.at(unit).map_or("", |it| it.unit.name.value.as_str())
    }

    fn formals(&self, units: &[usize]) -> impl Iterator<Item = i64> {
        units
            .iter()
            .map(|it| self.at(*it).and_then(|it| it.formal).unwrap_or(0))
            .collect::<Vec<_>>()
            .into_iter()
    }

    fn alone(&self, wishes: &Wishes, out: &mut Plans) -> BTreeSet<usize> {
        let mut alone = BTreeSet::new();
        for name in &wishes.alone {
            let named = self.names.all(name);
            if named.is_empty() {
                out.refused
                    .push(format!("两新台账里没有“{name}”，不列入的要求没有用上。"));
            }
            alone.extend(named);
        }
        alone
    }

    fn apart(&self, wishes: &Wishes, out: &mut Plans) -> BTreeSet<(usize, usize)> {
        let mut apart = BTreeSet::new();
        for (one, other) in &wishes.apart {
            for name in [one, other] {
                if self.names.all(name).is_empty() {
                    out.refused.push(format!(
                        "两新台账里没有“{name}”，不放在一起的要求没有用上。"
                    ));
                }
            }
            for a in self.names.all(one) {
                apart.extend(self.names.all(other).iter().map(|b| (*a.min(b), *a.max(b))));
            }
        }
        apart
    }

    /// The branch a person asks for, or why it cannot be.
    fn pinned(
        &self,
        wish: &[String],
        alone: &BTreeSet<usize>,
        apart: &BTreeSet<(usize, usize)>,
        taken: &BTreeSet<usize>,
    ) -> Result<Joint, String> {
        let mut units = BTreeSet::new();
        for name in wish {
            let unit = self.names.open(name, self.ground.standings)?;
            if taken.contains(&unit) {
                return Err(format!("“{name}”已经指定在另一个联合党支部"));
            }
            if alone.contains(&unit) {
                return Err(format!("“{name}”已选择不列入联合组建"));
            }
            units.insert(unit);
        }
        let clash = apart
            .iter()
            .find(|it| units.contains(&it.0) && units.contains(&it.1));
        if let Some((a, b)) = clash {
            return Err(format!(
                "“{}”和“{}”又要求不放在一起",
                self.name(*a),
                self.name(*b)
            ));
        }
        let order = &self.names.order;
        let units: Vec<usize> = order
            .iter()
            .copied()
            .filter(|it| units.contains(it))
            .collect();
        let formal: i64 = self.formals(&units).sum();
        let count = i64::try_from(units.len()).unwrap_or(i64::MAX);
        if count < 2 {
            return Err("联合组建至少要两家单位".to_owned());
        }
        if count > JOINT_UNITS {
            return Err(format!(
                "{count}家多于{JOINT_UNITS}家，联合党支部覆盖单位一般不超过{JOINT_UNITS}个"
            ));
        }
        if formal < ESTABLISH_FROM {
            return Err(format!("正式党员合计{formal}名，不足{ESTABLISH_FROM}名"));
        }
        Ok(self.joint(units, true))
    }

    fn joints(&self, units: &[usize], apart: &BTreeSet<(usize, usize)>) -> Vec<Joint> {
        let mut sites: BTreeMap<&str, usize> = BTreeMap::new();
        let mut items = Vec::new();
        for (unit, formal) in units.iter().zip(self.formals(units)) {
            let site = self.at(*unit).and_then(|it| it.step(Level::Site));
            let next = sites.len();
            let site = site.map(|it| *sites.entry(it).or_insert(next));
            items.push(Item { formal, site });
        }
        let place = |unit: &usize| units.iter().position(|it| it == unit);
        let apart: Vec<(usize, usize)> = apart
            .iter()
            .filter_map(|(a, b)| Some((place(a)?, place(b)?)))
            .collect();
        let unit = |at: usize| units.get(at).copied();
        let mut joints: Vec<Joint> = group(&items, &apart)
            .into_iter()
            .map(|it| self.joint(it.into_iter().filter_map(unit).collect(), false))
            .collect();
        joints.sort_by_key(|it| it.level != Level::Site);
        joints
    }

    fn joint(&self, units: Vec<usize>, pinned: bool) -> Joint {
        let paths: Vec<&[(Level, &str)]> = units
            .iter()
            .filter_map(|it| Some(self.at(*it)?.path.as_slice()))
            .collect();
        let first = paths.first().copied().unwrap_or_default();
        let shared = (0..=first.len())
            .rev()
            .filter_map(|it| first.get(..it))
            .find(|head| paths.iter().all(|it| it.starts_with(head)))
            .unwrap_or_default();
        let level = shared.last().map_or(Level::All, |it| it.0);
        let shared_place = match shared.last() {
            None => "不在同一区域".to_owned(),
            Some((_, name)) => format!("同在{name}"),
        };
        let formal: i64 = self.formals(&units).sum();
        let asked = if pinned { "由人指定；" } else { "" };
        Joint {
            why: format!(
                "{asked}{shared_place}；{}家共{formal}名正式党员，满{ESTABLISH_FROM}名、不超过{JOINT_UNITS}家",
                units.len(),
            ),
            level,
            path: shared.iter().map(|it| it.1.to_owned()).collect(),
            units,
            formal,
            pinned,
        }
    }

    /// What is left goes to joint branches of the same site, then of the same community, that have room.
    fn join(&self, rest: Vec<(usize, String)>, out: &mut Plans) {
        let mut branches = self.existing();
        let mut nearby: BTreeMap<Place<'_>, Vec<usize>> = BTreeMap::new();
        for (index, branch) in branches.iter().enumerate() {
            let places = branch.units.iter().filter_map(|it| place(self.at(*it)?));
            for place in places.collect::<BTreeSet<Place<'_>>>() {
                nearby.entry(place).or_default().push(index);
            }
        }
        let mut joined: BTreeMap<usize, (String, Vec<usize>)> = BTreeMap::new();
        let mut done = BTreeSet::new();
        for level in [Level::Site, Level::Community] {
            for (unit, _) in &rest {
                let Some(standing) = self.at(*unit).filter(|_| !done.contains(unit)) else {
                    continue;
                };
                let (Some(area), Some(here)) = (standing.step(level), place(standing)) else {
                    continue;
                };
                let shares = |it: &Existing| {
                    it.units
                        .iter()
                        .filter_map(|it| self.at(*it))
                        .any(|it| it.step(level) == Some(area) && place(it).as_ref() == Some(&here))
                };
                let known = nearby.get(&here).into_iter().flatten().copied();
                let open = known
                    .filter_map(|it| Some((branches.get(it)?, it)))
                    .filter(|it| it.0.room > 0 && shares(it.0));
                let most_room = open.max_by_key(|it| (it.0.room, std::cmp::Reverse(it.1)));
                let Some(index) = most_room.map(|it| it.1) else {
                    continue;
                };
                let Some(branch) = branches.get_mut(index) else {
                    continue;
                };
                let covered = JOINT_UNITS - branch.room;
                let why =
                    format!("同在{area}，这个联合党支部现覆盖{covered}家，不到{JOINT_UNITS}家");
                branch.room -= 1;
                done.insert(*unit);
                joined
                    .entry(index)
                    .or_insert((why, Vec::new()))
                    .1
                    .push(*unit);
            }
        }
        for (index, (why, units)) in joined {
            let Some(branch) = branches.get(index) else {
                continue;
            };
            out.joins.push(Join {
                branch: branch.name.clone(),
                at: branch.at,
                units,
                why,
            });
        }
        let rest = rest.into_iter().filter(|it| !done.contains(&it.0));
        out.left.extend(rest.map(|(unit, why)| Left {
            unit,
            about: About::Joint,
            why,
        }));
    }

    /// Joint branches of the ledger that units of an area founded together.
    fn existing(&self) -> Vec<Existing> {
        const OTHERS: &[&str] = &["行业", "挂靠", "商会", "协会"];
        let mut found: BTreeMap<String, Existing> = BTreeMap::new();
        for index in &self.names.order {
            let Some(standing) = self.at(*index) else {
                continue;
            };
            let (Some(org), Form::Joint) = (&standing.unit.org, standing.form) else {
                continue;
            };
            let by_area = standing
                .unit
                .form
                .as_ref()
                .is_none_or(|it| !OTHERS.iter().any(|word| it.value.contains(word)));
            let is_branch = org.value.contains("支部") && !org.value.contains("总支");
            if standing.excluded.is_none() && by_area && is_branch {
                let branch = found.entry(tight(&org.value)).or_insert_with(|| Existing {
                    name: org.value.clone(),
                    at: org.at,
                    units: Vec::new(),
                    room: JOINT_UNITS,
                });
                branch.units.push(*index);
                branch.room -= 1;
            }
        }
        let directory = self.ground.directory;
        for branch in found.values_mut() {
            let org = directory
                .find(&branch.name)
                .and_then(|it| directory.orgs.get(it));
            let count = org.and_then(|it| it.record.as_ref()?.unit_count.as_ref());
            if let Some(count) = count {
                branch.room = branch.room.min(JOINT_UNITS - count.value.value);
            }
        }
        found.into_values().collect()
    }
}

/// A joint branch that exists.
struct Existing {
    name: String,
    at: CellRef,
    units: Vec<usize>,
    room: i64,
}
