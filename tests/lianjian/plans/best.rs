//! Proposals beside every other way, on small cases.

use lianjian::plan::flow::Network;
use lianjian::plan::joint::group::{Item, group};

use super::*;

/// The numbers of a deterministic sequence.
pub(super) struct Dice(pub(super) u64);

impl Dice {
    pub(super) fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((self.0 >> 33) % u64::try_from(end).unwrap()).unwrap()
    }
}

/// Units in branches, those in a branch of their own site, branches; `None` when it is no plan at all.
fn worth(
    items: &[Item],
    apart: &[(usize, usize)],
    groups: &[Vec<usize>],
) -> Option<(usize, usize, isize)> {
    let mut seen = BTreeSet::new();
    let (mut own, mut branches) = (0, 0);
    for group in groups {
        let sum: i64 = group.iter().map(|it| items[*it].formal).sum();
        let fresh = group.iter().all(|it| seen.insert(*it));
        let together = |it: &(usize, usize)| group.contains(&it.0) && group.contains(&it.1);
        if sum < 3 || group.len() > 5 || !fresh || apart.iter().any(together) {
            return None;
        }
        let site = items[group[0]].site;
        if site.is_some() && group.iter().all(|it| items[*it].site == site) {
            own += group.len();
        }
        branches += 1;
    }
    Some((seen.len(), own, -branches))
}

/// The best of every way to put each unit into a branch or into none.
fn best(items: &[Item], apart: &[(usize, usize)]) -> (usize, usize, isize) {
    fn each(
        at: usize,
        items: &[Item],
        apart: &[(usize, usize)],
        groups: &mut Vec<Vec<usize>>,
        top: &mut (usize, usize, isize),
    ) {
        if at == items.len() {
            let real: Vec<Vec<usize>> = groups.clone();
            *top = worth(items, apart, &real).map_or(*top, |it| it.max(*top));
            return;
        }
        each(at + 1, items, apart, groups, top);
        for index in 0..=groups.len() {
            if index == groups.len() {
                groups.push(Vec::new());
            }
            groups[index].push(at);
            each(at + 1, items, apart, groups, top);
            groups[index].pop();
            if groups[index].is_empty() {
                groups.pop();
            }
        }
    }
    let mut top = (0, 0, 0);
    each(0, items, apart, &mut Vec::new(), &mut top);
    top
}

fn items(formals: &[i64], sites: &[usize]) -> Vec<Item> {
    let site = |it: usize| (it > 0).then_some(it);
    formals
        .iter()
        .zip(sites)
        .map(|(formal, it)| Item {
            formal: *formal,
            site: site(*it),
        })
        .collect()
}

#[test]
fn no_way_of_grouping_up_to_six_units_is_better() {
    // Every six units or fewer: one or two members each, at no site or at one of two.
    let mut cases = 0;
    for count in 0..=6_usize {
        for code in 0..6_usize.pow(u32::try_from(count).unwrap()) {
            let digits: Vec<usize> = (0..count)
                .map(|it| code / 6_usize.pow(u32::try_from(it).unwrap()) % 6)
                .collect();
            if !digits.is_sorted() {
                continue;
            }
            let formals: Vec<i64> = digits
                .iter()
                .map(|it| if it % 2 == 0 { 1 } else { 2 })
                .collect();
            let sites: Vec<usize> = digits.iter().map(|it| it / 2).collect();
            let items = items(&formals, &sites);
            let groups = group(&items, &[]);
            assert_eq!(
                worth(&items, &[], &groups),
                Some(best(&items, &[])),
                "{formals:?} {sites:?} {groups:?}"
            );
            cases += 1;
        }
    }
    assert_eq!(cases, 924);
}

#[test]
fn no_way_of_grouping_is_better_whatever_is_kept_apart() {
    let mut dice = Dice(7);
    let mut forced = 0;
    for _ in 0..1500 {
        let count = 1 + dice.below(7);
        let formals: Vec<i64> = (0..count)
            .map(|_| 1 + i64::try_from(dice.below(2)).unwrap())
            .collect();
        let sites: Vec<usize> = (0..count).map(|_| dice.below(4)).collect();
        let apart: Vec<(usize, usize)> = (0..dice.below(5))
            .map(|_| (dice.below(count), dice.below(count)))
            .filter(|it| it.0 != it.1)
            .collect();
        let items = items(&formals, &sites);
        let groups = group(&items, &apart);
        let top = best(&items, &apart);
        assert_eq!(
            worth(&items, &apart, &groups),
            Some(top),
            "{formals:?} {sites:?} {apart:?} {groups:?}"
        );
        forced += usize::from(top != best(&items, &[]));
    }
    assert!(forced > 100, "only {forced} cases lost by keeping apart");
}

#[test]
fn branches_of_one_place_are_of_even_size() {
    for count in 3..=40 {
        let items = items(&vec![1; count], &vec![0; count]);
        let sizes: BTreeSet<usize> = group(&items, &[]).iter().map(Vec::len).collect();
        let (least, most) = (sizes.first().unwrap(), sizes.last().unwrap());
        assert!(
            most - least <= 1 && *least >= 3 && *most <= 5,
            "{count}: {sizes:?}"
        );
    }
}

#[test]
fn many_units_are_kept_apart_without_losing_any() {
    let mut dice = Dice(11);
    let formals: Vec<i64> = (0..60)
        .map(|_| 1 + i64::try_from(dice.below(2)).unwrap())
        .collect();
    let sites: Vec<usize> = (0..60).map(|_| dice.below(5)).collect();
    let items = items(&formals, &sites);
    let free = group(&items, &[]);
    // The first two of every branch are not put together.
    let apart: Vec<(usize, usize)> = free.iter().map(|it| (it[0], it[1])).collect();
    let groups = group(&items, &apart);
    assert_eq!(worth(&items, &apart, &groups), worth(&items, &[], &free));
}

#[test]
fn a_cheapest_flow_is_as_cheap_as_the_best_of_all_matchings() {
    let mut dice = Dice(3);
    for _ in 0..300 {
        let (units, people) = (1 + dice.below(5), 1 + dice.below(3));
        let rooms: Vec<i64> = (0..people)
            .map(|_| i64::try_from(dice.below(3)).unwrap())
            .collect();
        let costs: Vec<Vec<Option<i64>>> = (0..units)
            .map(|_| {
                (0..people)
                    .map(|_| Some(i64::try_from(dice.below(4)).unwrap()).filter(|it| *it < 3))
                    .collect()
            })
            .collect();
        let mut network = Network::new(2 + units + people);
        let mut arcs = Vec::new();
        for (unit, row) in costs.iter().enumerate() {
            network.connect((0, 2 + unit), 1, 0);
            for (person, cost) in row.iter().enumerate() {
                arcs.extend(cost.map(|cost| {
                    (
                        network.connect((2 + unit, 2 + units + person), 1, cost),
                        cost,
                    )
                }));
            }
        }
        for (person, room) in rooms.iter().enumerate() {
            network.connect((2 + units + person, 1), *room, 0);
        }
        network.send(0, 1);
        let got = arcs.iter().fold((0, 0), |sum, (arc, cost)| {
            let sent = network.sent(*arc);
            (sum.0 + sent, sum.1 + sent * cost)
        });
        assert_eq!(
            got,
            cheapest(&costs, &mut rooms.clone()),
            "{costs:?} {rooms:?}"
        );
    }
}

/// The most that can be matched and the least that costs, by trying everything.
fn cheapest(costs: &[Vec<Option<i64>>], rooms: &mut [i64]) -> (i64, i64) {
    let Some((row, rest)) = costs.split_first() else {
        return (0, 0);
    };
    let mut top = cheapest(rest, rooms);
    for (person, cost) in row.iter().enumerate() {
        if let (Some(cost), true) = (cost, rooms[person] > 0) {
            rooms[person] -= 1;
            let below = cheapest(rest, rooms);
            rooms[person] += 1;
            let way = (below.0 + 1, below.1 + cost);
            if (way.0, -way.1) > (top.0, -top.1) {
                top = way;
            }
        }
    }
    top
}

/// What a unit is (0 blank spot, 1 liaison), its community; an instructor's load and community.
fn best_sending(units: &[(usize, &str)], people: &[(i64, &str)], loads: &mut Vec<i64>) -> Sent {
    let Some(((tier, community), rest)) = units.split_first() else {
        let even: i64 = loads.iter().map(|it| it * it).sum();
        return (0, 0, 0, 0, -even);
    };
    let mut top = best_sending(rest, people, loads);
    for (person, (_, home)) in people.iter().enumerate() {
        if loads[person] >= 5 {
            continue;
        }
        loads[person] += 1;
        let mut way = best_sending(rest, people, loads);
        loads[person] -= 1;
        let kind = if *tier == 0 { &mut way.0 } else { &mut way.1 };
        *kind += 1;
        way.3 -= i64::from(home != community);
        top = top.max(way);
    }
    top
}

#[test]
fn no_way_of_sending_instructors_is_better() {
    const PLACES: [&str; 3] = ["和平", "光明", "南湖"];
    let mut dice = Dice(13);
    let mut scarce = 0;
    for _ in 0..100 {
        let units: Vec<(usize, &str)> = (0..=dice.below(5))
            .map(|_| (dice.below(2), PLACES[dice.below(3)]))
            .collect();
        let people: Vec<(i64, &str)> = (0..=dice.below(3))
            .map(|_| {
                (
                    2 + i64::try_from(dice.below(4)).unwrap(),
                    PLACES[dice.below(3)],
                )
            })
            .collect();
        let rows: Vec<String> = units
            .iter()
            .enumerate()
            .map(|(index, (tier, community))| {
                let liaison = ["", "某"][*tier];
                format!("第{index}公司,清河街道,{community},,正常,20,0,未建,,,{liaison}")
            })
            .collect();
        let rolls: Vec<String> = people
            .iter()
            .enumerate()
            .map(|(index, (load, community))| {
                format!("第{index}人,{index},,{load},清河街道,{community}")
            })
            .collect();
        let rolls: Vec<&str> = rolls.iter().map(String::as_str).collect();
        let plans = plans(&rows, &rolls, &Wishes::default());
        let mut loads: Vec<i64> = people.iter().map(|it| it.0).collect();
        let mut got = (0, 0, 0, 0, 0);
        for it in &plans.instructors {
            let person = (0..people.len())
                .find(|at| it.instructor == format!("第{at}人"))
                .unwrap();
            for (name, reason) in it.units.iter().zip(&it.reasons) {
                let unit = (0..units.len())
                    .find(|at| *name == format!("第{at}公司"))
                    .unwrap();
                let same = units[unit].1 == people[person].1;
                assert_eq!(reason, if same { "同一社区" } else { "同一街道" });
                *if units[unit].0 == 0 {
                    &mut got.0
                } else {
                    &mut got.1
                } += 1;
                got.3 -= i64::from(!same);
                loads[person] += 1;
            }
            assert_eq!((it.then, it.most), (loads[person], 5));
        }
        got.4 = -loads.iter().map(|it| it * it).sum::<i64>();
        let mut before: Vec<i64> = people.iter().map(|it| it.0).collect();
        assert_eq!(
            got,
            best_sending(&units, &people, &mut before),
            "{units:?} {people:?}"
        );
        scarce += usize::from(!plans.left.is_empty());
    }
    assert!(scarce > 10, "instructors were short in {scarce} cases only");
}
