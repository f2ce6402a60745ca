//! The cheapest way to send the most through a small network, exactly.
//!
//! Successive shortest paths, all paths of one length in one go. Libraries at hand match one to one
//! (`pathfinding`) or reckon in floating point; here whole groups are sent at once, and costs are
//! integers.

use std::collections::VecDeque;

/// One direction of a connection.
#[derive(Debug)]
struct Arc {
    to: usize,
    room: i64,
    cost: i64,
}

/// A network of numbered places. Arcs come in pairs: an even one and, after it, its way back.
#[derive(Debug)]
pub struct Network {
    arcs: Vec<Arc>,
    from: Vec<Vec<usize>>,
}

impl Network {
    /// A network without connections.
    #[must_use]
    pub fn new(places: usize) -> Self {
        Self {
            arcs: Vec::new(),
            from: vec![Vec::new(); places],
        }
    }

    /// Connects two places; the answer asks [`Network::sent`] later. Costs must make no cycle negative.
    pub fn connect(&mut self, (from, to): (usize, usize), room: i64, cost: i64) -> usize {
        let arc = self.arcs.len();
        for (at, arc) in [
            (from, Arc { to, room, cost }),
            (
                to,
                Arc {
                    to: from,
                    room: 0,
                    cost: -cost,
                },
            ),
        ] {
            if let Some(out) = self.from.get_mut(at) {
                out.push(self.arcs.len());
            }
            self.arcs.push(arc);
        }
        arc
    }

    /// How much goes over a connection.
    #[must_use]
    pub fn sent(&self, arc: usize) -> i64 {
        self.arcs.get(arc ^ 1).map_or(0, |it| it.room)
    }

    /// Sends as much as there is room for, as cheaply as that can be done.
    pub fn send(&mut self, from: usize, to: usize) {
        loop {
            let costs = self.costs(from);
            if costs.get(to).copied().flatten().is_none() {
                return;
            }
            let mut next = vec![0; self.from.len()];
            while let Some(path) = self.path((from, to), &costs, &mut next) {
                let rooms = path.iter().filter_map(|it| self.arcs.get(*it));
                let amount = rooms.map(|it| it.room).min().unwrap_or(0);
                for arc in path {
                    for (arc, change) in [(arc, -amount), (arc ^ 1, amount)] {
                        if let Some(it) = self.arcs.get_mut(arc) {
                            it.room += change;
                        }
                    }
                }
            }
        }
    }

    /// What the cheapest way to every place costs; `None`: there is none with room.
    fn costs(&self, from: usize) -> Vec<Option<i64>> {
        let mut costs: Vec<Option<i64>> = vec![None; self.from.len()];
        let mut waits = vec![false; self.from.len()];
        let mut queue = VecDeque::from([from]);
        if let Some(start) = costs.get_mut(from) {
            *start = Some(0);
        }
        while let Some(at) = queue.pop_front() {
            if let Some(it) = waits.get_mut(at) {
                *it = false;
            }
            let so_far = costs.get(at).copied().flatten().unwrap_or(0);
            for arc in self.from.get(at).into_iter().flatten() {
                let Some(arc) = self.arcs.get(*arc).filter(|it| it.room > 0) else {
                    continue;
                };
                let next = so_far + arc.cost;
                let (Some(known), Some(waits)) = (costs.get_mut(arc.to), waits.get_mut(arc.to))
                else {
                    continue;
                };
                if known.is_none_or(|it| next < it) {
                    *known = Some(next);
                    if !std::mem::replace(waits, true) {
                        queue.push_back(arc.to);
                    }
                }
            }
        }
        costs
    }

    /// A cheapest way with room, as arcs; `next` remembers which arcs of a place lead nowhere. It finds
    /// one at first if there is any, and perhaps not the last: then the costs are reckoned again.
    fn path(
        &self,
        (from, to): (usize, usize),
        costs: &[Option<i64>],
        next: &mut [usize],
    ) -> Option<Vec<usize>> {
        let cost = |at: usize| costs.get(at).copied().flatten();
        let mut on_way = vec![false; self.from.len()];
        let mut path: Vec<usize> = Vec::new();
        let mut at = from;
        while at != to {
            *on_way.get_mut(at)? = true;
            let place = next.get_mut(at)?;
            if let Some(index) = self.from.get(at)?.get(*place).copied() {
                let arc = self.arcs.get(index)?;
                let cheapest = cost(at).map(|it| it + arc.cost) == cost(arc.to);
                if arc.room > 0 && cheapest && !*on_way.get(arc.to)? {
                    path.push(index);
                    at = arc.to;
                } else {
                    *place += 1;
                }
            } else {
                *on_way.get_mut(at)? = false;
                at = self.arcs.get(path.pop()? ^ 1)?.to;
                *next.get_mut(at)? += 1;
            }
        }
        Some(path)
    }
}
