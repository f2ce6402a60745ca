//! Which units of one community make branches together: the method, without any name.
//!
//! Wanted, one after the other: the most units in branches, the most of them in a branch of their
//! own site, the fewest branches, branches of even size.
//!
//! Units with one or two formal members reach three as soon as three of them are together. So n of
//! them, three members or more in all, always fit into ⌈n/5⌉ branches of even size: with more than
//! five units every such branch has at least three. What is left to choose is only this: when the
//! units outside of any site that can stand alone are too few, which site lends them some of its own.

use std::collections::{BTreeMap, BTreeSet};

use crate::law::branch_work::{ESTABLISH_FROM, JOINT_UNITS};

/// A unit that may join: its formal members, one or two, and its site.
#[derive(Debug, Clone, Copy)]
pub struct Item {
    /// Formal members.
    pub formal: i64,
    /// Site within the community; `None`: none is written.
    pub site: Option<usize>,
}

/// Units at most in a branch.
#[expect(clippy::cast_possible_truncation, reason = "five is five")]
const MOST: usize = JOINT_UNITS as usize;
/// Up to so many units of a community every grouping is looked at when some must be kept apart.
const EXACT: usize = 12;

const _: () = assert!((JOINT_UNITS + 1) / 2 >= ESTABLISH_FROM);

/// The branches of one community, as indices of its units; each branch in order, and the branches
/// in the order of their first unit.
///
/// The best there is, except when units must be kept apart in a community of more than twelve and
/// exchanging units between branches does not part them: then one of the two may stay out.
#[must_use]
pub fn group(items: &[Item], apart: &[(usize, usize)]) -> Vec<Vec<usize>> {
    let all: Vec<usize> = (0..items.len()).collect();
    let plan = Plan { items, apart };
    let mut groups = plan.unbound(&all, &BTreeSet::new());
    if plan.clash(&groups).is_some() {
        groups = if items.len() <= EXACT {
            plan.every_way()
        } else {
            plan.loosened()
        };
    }
    for group in &mut groups {
        group.sort_unstable();
    }
    groups.sort();
    groups
}

struct Plan<'a> {
    items: &'a [Item],
    apart: &'a [(usize, usize)],
}

/// Units, units within their own site, then branches and unevenness, both negative.
type Worth = (usize, usize, isize, isize);
/// What a site lends: units with one and with two formal members.
type Loan = (usize, usize, usize);

impl Plan<'_> {
    fn formal(&self, at: usize) -> i64 {
        self.items.get(at).map_or(0, |it| it.formal)
    }

    fn sum(&self, group: &[usize]) -> i64 {
        group.iter().map(|it| self.formal(*it)).sum()
    }

    fn site(&self, at: usize) -> Option<usize> {
        self.items.get(at)?.site
    }

    /// The best branches of some units when none must be kept apart. `loose` units belong to no site.
    fn unbound(&self, of: &[usize], loose: &BTreeSet<usize>) -> Vec<Vec<usize>> {
        if self.sum(of) < ESTABLISH_FROM {
            return Vec::new();
        }
        let mut sites: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        let mut rest: Vec<usize> = Vec::new();
        for at in of {
            match self.site(*at).filter(|_| !loose.contains(at)) {
                Some(site) => sites.entry(site).or_default().push(*at),
                None => rest.push(*at),
            }
        }
        sites.retain(|_, units| {
            let stands = self.sum(units) >= ESTABLISH_FROM;
            if !stands {
                rest.append(units);
            }
            stands
        });
        let need = if rest.is_empty() {
            0
        } else {
            ESTABLISH_FROM - self.sum(&rest)
        };
        for (site, ones, twos) in self.loans(&sites, need) {
            let Some(units) = sites.get_mut(&site) else {
                continue;
            };
            for (formal, count) in [(1, ones), (2, twos)] {
                for _ in 0..count {
                    let last = units.iter().rposition(|it| self.formal(*it) == formal);
                    rest.extend(last.map(|it| units.remove(it)));
                }
            }
        }
        let mut groups = Vec::new();
        for units in sites.into_values().chain([rest]) {
            groups.extend(self.even(units));
        }
        groups
    }

    /// Which sites lend units so that `need` formal members come together: the fewest units, then
    /// the fewest branches. A site keeps enough for a branch, or nothing.
    fn loans(&self, sites: &BTreeMap<usize, Vec<usize>>, need: i64) -> Vec<Loan> {
        let mut best: BTreeMap<i64, (usize, usize, Vec<Loan>)> = BTreeMap::new();
        best.insert(need.max(0), (0, 0, Vec::new()));
        for (site, units) in sites {
            let twos = units.iter().filter(|it| self.formal(**it) == 2).count();
            let ones = units.len() - twos;
            let mut next: BTreeMap<i64, (usize, usize, Vec<Loan>)> = BTreeMap::new();
            for (open, (lent, branches, loans)) in &best {
                // The fewest with two members first: they are lent last.
                let ways = (0..=twos.min(MOST))
                    .flat_map(|two| (0..=ones.min(MOST)).map(move |one| (one, two)));
                for (one, two) in ways {
                    let left = units.len() - one - two;
                    let given = as_formal(one) + 2 * as_formal(two);
                    let stands = left == 0 || self.sum(units) - given >= ESTABLISH_FROM;
                    if one + two > MOST || !stands || (*open == 0 && given > 0) {
                        continue;
                    }
                    let open = (*open - given).max(0);
                    let mut loans = loans.clone();
                    if given > 0 {
                        loans.push((*site, one, two));
                    }
                    let way = (lent + one + two, branches + left.div_ceil(MOST), loans);
                    let known = next.get(&open);
                    if known.is_none_or(|it| (way.0, way.1) < (it.0, it.1)) {
                        next.insert(open, way);
                    }
                }
            }
            best = next;
        }
        best.remove(&0).map(|it| it.2).unwrap_or_default()
    }

    /// The fewest branches of even size, formal members spread over them; none of too few members.
    fn even(&self, mut units: Vec<usize>) -> Vec<Vec<usize>> {
        if self.sum(&units) < ESTABLISH_FROM {
            return Vec::new();
        }
        units.sort_by_key(|it| (-self.formal(*it), *it));
        let count = units.len().div_ceil(MOST);
        let mut groups = vec![Vec::new(); count];
        for (place, unit) in units.into_iter().enumerate() {
            if let Some(group) = groups.get_mut(place % count) {
                group.push(unit);
            }
        }
        groups
    }

    /// Two units in one branch that must be kept apart.
    fn clash(&self, groups: &[Vec<usize>]) -> Option<(usize, usize)> {
        let together =
            |a: usize, b: usize| groups.iter().any(|it| it.contains(&a) && it.contains(&b));
        self.apart.iter().copied().find(|it| together(it.0, it.1))
    }

    fn clashes(&self, groups: &[&[usize]]) -> usize {
        let within = |group: &[usize]| {
            self.apart
                .iter()
                .filter(|it| group.contains(&it.0) && group.contains(&it.1))
                .count()
        };
        groups.iter().map(|it| within(it)).sum()
    }

    /// Every way to branch a few units; the best of them.
    fn every_way(&self) -> Vec<Vec<usize>> {
        let count = self.items.len();
        let members = |mask: usize| (0..count).filter(move |it| mask >> it & 1 == 1);
        let worth = |mask: usize| -> Option<Worth> {
            let units: Vec<usize> = members(mask).collect();
            let fits = units.len() <= MOST && self.sum(&units) >= ESTABLISH_FROM;
            let parted = self.clashes(&[&units]) == 0;
            let own = self.at_one_site(&units);
            let square = isize::try_from(units.len() * units.len()).unwrap_or(isize::MAX);
            let own = if own { units.len() } else { 0 };
            (fits && parted).then_some((units.len(), own, -1, -square))
        };
        let worths: Vec<Option<Worth>> = (0..1 << count).map(worth).collect();
        let mut best: Vec<(Worth, usize)> = vec![((0, 0, 0, 0), 0); 1 << count];
        for mask in 1..1_usize << count {
            let low = mask & mask.wrapping_neg();
            let others = mask ^ low;
            let mut top = (best.get(others).map_or((0, 0, 0, 0), |it| it.0), 0);
            let mut sub = others;
            loop {
                let group = sub | low;
                if let (Some(Some(a)), Some((b, _))) = (worths.get(group), best.get(mask ^ group)) {
                    let sum = (a.0 + b.0, a.1 + b.1, a.2 + b.2, a.3 + b.3);
                    // Of equals, the one that leaves out later units.
                    if sum > top.0 || (sum == top.0 && top.1 == 0) {
                        top = (sum, group);
                    }
                }
                if sub == 0 {
                    break;
                }
                sub = (sub - 1) & others;
            }
            if let Some(place) = best.get_mut(mask) {
                *place = top;
            }
        }
        let mut groups = Vec::new();
        let mut mask = (1 << count) - 1;
        while mask > 0 {
            let group = best.get(mask).map_or(0, |it| it.1);
            if group > 0 {
                groups.push(members(group).collect());
            }
            mask ^= if group > 0 {
                group
            } else {
                mask & mask.wrapping_neg()
            };
        }
        groups
    }

    fn at_one_site(&self, units: &[usize]) -> bool {
        let Some(first) = units.first().and_then(|it| self.site(*it)) else {
            return false;
        };
        units.iter().all(|it| self.site(*it) == Some(first))
    }

    /// Parts units by exchange; one that cannot be parted leaves its site, or stays out in the end.
    fn loosened(&self) -> Vec<Vec<usize>> {
        let mut loose = BTreeSet::new();
        let mut of: Vec<usize> = (0..self.items.len()).collect();
        loop {
            let mut groups = self.unbound(&of, &loose);
            self.exchange(&mut groups);
            let Some((a, b)) = self.clash(&groups) else {
                return groups;
            };
            let bound = [b, a]
                .into_iter()
                .find(|it| self.site(*it).is_some() && !loose.contains(it));
            match bound {
                Some(unit) => {
                    loose.insert(unit);
                }
                None => of.retain(|it| *it != b),
            }
        }
    }

    /// Exchanges units between branches of the same site, or of no one site, while that parts some.
    fn exchange(&self, groups: &mut [Vec<usize>]) {
        let pool = |group: &[usize]| {
            let one = self.at_one_site(group);
            group.first().and_then(|it| self.site(*it)).filter(|_| one)
        };
        while let Some((from, to, a, b)) = self.useful_exchange(groups, &pool) {
            for (group, out, in_) in [(from, a, b), (to, b, a)] {
                for unit in groups.get_mut(group).into_iter().flatten() {
                    if *unit == out {
                        *unit = in_;
                    }
                }
            }
        }
    }

    fn useful_exchange(
        &self,
        groups: &[Vec<usize>],
        pool: &dyn Fn(&[usize]) -> Option<usize>,
    ) -> Option<(usize, usize, usize, usize)> {
        for (from, here) in groups.iter().enumerate() {
            let before = self.clashes(&[here]);
            if before == 0 {
                continue;
            }
            for (to, there) in groups.iter().enumerate() {
                if from == to || pool(here) != pool(there) {
                    continue;
                }
                let before = before + self.clashes(&[there]);
                for (a, b) in here
                    .iter()
                    .flat_map(|a| there.iter().map(move |b| (*a, *b)))
                {
                    let swap = |group: &[usize], out: usize, in_: usize| -> Vec<usize> {
                        let put = |it: &usize| if *it == out { in_ } else { *it };
                        group.iter().map(put).collect()
                    };
                    let (x, y) = (swap(here, a, b), swap(there, b, a));
                    let enough = [&x, &y].iter().all(|it| self.sum(it) >= ESTABLISH_FROM);
                    if enough && self.clashes(&[&x, &y]) < before {
                        return Some((from, to, a, b));
                    }
                }
            }
        }
        None
    }
}

fn as_formal(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
