//! The cheapest way to send the most through a small network, exactly.
//!
//! Successive shortest paths. Libraries at hand match one to one (`pathfinding`) or reckon in
//! floating point; here whole groups are sent at once, and costs are integers.

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
        while let Some(path) = self.cheapest(from, to) {
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

    /// The arcs of the cheapest way that has room, last first.
    fn cheapest(&self, from: usize, to: usize) -> Option<Vec<usize>> {
        let mut cost: Vec<Option<i64>> = vec![None; self.from.len()];
        let mut by: Vec<Option<usize>> = vec![None; self.from.len()];
        let mut waits = vec![false; self.from.len()];
        let mut queue = VecDeque::from([from]);
        *cost.get_mut(from)? = Some(0);
        while let Some(at) = queue.pop_front() {
            *waits.get_mut(at)? = false;
            let so_far = cost.get(at).copied().flatten()?;
            for index in self.from.get(at)? {
                let arc = self.arcs.get(*index)?;
                let next = so_far + arc.cost;
                let known = cost.get_mut(arc.to)?;
                if arc.room > 0 && known.is_none_or(|it| next < it) {
                    *known = Some(next);
                    *by.get_mut(arc.to)? = Some(*index);
                    if !std::mem::replace(waits.get_mut(arc.to)?, true) {
                        queue.push_back(arc.to);
                    }
                }
            }
        }
        let mut path = Vec::new();
        let mut at = to;
        while at != from {
            let arc = by.get(at).copied().flatten()?;
            path.push(arc);
            at = self.arcs.get(arc ^ 1)?.to;
        }
        Some(path)
    }
}
