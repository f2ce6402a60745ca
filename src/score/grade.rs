//! Grades and places: lines on exact totals, conditions, shares of those compared, ties.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use super::Score;
use crate::policy::{Grade, ScorePolicy};
use crate::trace::{Exact, Trace};

/// What decides between two totals: the total, then the items the pack names.
type Merit = Vec<Exact>;

/// Gives everybody a grade and a place among those compared with them.
pub fn grade(policy: &ScorePolicy, scores: &mut [Score], trace: &Trace) {
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, score) in scores.iter().enumerate() {
        groups
            .entry(score.subject.group.clone())
            .or_default()
            .push(at);
    }
    for group in groups.into_values() {
        let mut ranking = Ranking::of(policy, group, scores, trace);
        ranking.places(policy, scores);
        ranking.grades(policy, scores, trace);
    }
}

struct Ranking {
    /// Places in the list of scores, best first, with what decides.
    order: Vec<(usize, Merit)>,
    /// How many are compared, those who wait for an entry included.
    all: usize,
}

impl Ranking {
    fn of(policy: &ScorePolicy, group: Vec<usize>, scores: &[Score], trace: &Trace) -> Self {
        let all = group.len();
        let mut order: Vec<(usize, Merit)> = group
            .into_iter()
            .filter_map(|at| {
                let score = scores.get(at).filter(|it| it.waiting.is_empty())?;
                let ties = policy.ties.iter().map(|id| {
                    let item = score.items.iter().find(|it| it.indicator == *id);
                    let points = item.and_then(|it| it.points);
                    points.map_or_else(Exact::default, |it| trace.value(it))
                });
                let total = std::iter::once(trace.value(score.total));
                Some((at, total.chain(ties).collect()))
            })
            .collect();
        // Equals stay in the order of the ledgers, which no grade depends on.
        order.sort_by(|a, b| b.1.cmp(&a.1));
        Self { order, all }
    }

    fn places(&self, policy: &ScorePolicy, scores: &mut [Score]) {
        if !policy.ranking {
            return;
        }
        let mut place = 0;
        for (index, (at, merit)) in self.order.iter().enumerate() {
            let above = index.checked_sub(1).and_then(|it| self.order.get(it));
            if above.is_none_or(|it| it.1.cmp(merit) != Ordering::Equal) {
                place = index + 1;
            }
            if let Some(score) = scores.get_mut(*at) {
                score.rank = place;
            }
        }
    }

    fn grades(&mut self, policy: &ScorePolicy, scores: &mut [Score], trace: &Trace) {
        let mut open: Vec<&(usize, Merit)> = Vec::new();
        for it in &self.order {
            let Some(score) = scores.get_mut(it.0) else {
                continue;
            };
            // Of several verdicts the one with the lowest grade holds.
            match score.verdicts.iter().map(|it| it.grade).max() {
                Some(grade) => score.grade = Some(grade),
                None => open.push(it),
            }
        }
        let Some(last) = policy.grades.len().checked_sub(1) else {
            return;
        };
        for (rank, grade) in policy.grades.iter().enumerate().take(last) {
            let reach = |scores: &[Score], it: &&(usize, Merit), grade: &Grade| {
                let score = scores.get(it.0);
                score.is_some_and(|it| reaches(grade, it, trace))
            };
            let (able, rest): (Vec<_>, Vec<_>) =
                open.into_iter().partition(|it| reach(scores, it, grade));
            let taken = self.places_of(policy, (rank, grade), scores, trace);
            let places = taken.map_or(able.len(), |it| it.min(able.len()));
            let (mut given, mut left) = (able.clone(), Vec::new());
            if places < able.len() {
                left = given.split_off(places);
                let first_out = left.first().map(|it| &it.1);
                let tied = |it: &&(usize, Merit)| Some(&it.1) == first_out;
                let open_places = given.iter().filter(|it| tied(it)).count();
                let equal = able.iter().filter(|it| tied(it)).count();
                for it in &left {
                    let note = if open_places > 0 && tied(it) {
                        tie_note(grade, equal, open_places)
                    } else {
                        format!("达到“{}”的条件，名额{places}个已满", grade.title)
                    };
                    say(scores, it.0, note);
                }
                if open_places > 0 {
                    let out = given.split_off(places - open_places);
                    for it in &out {
                        say(scores, it.0, tie_note(grade, equal, open_places));
                    }
                    left.splice(0..0, out);
                }
            }
            for it in given {
                if let Some(score) = scores.get_mut(it.0) {
                    score.grade = Some(rank);
                }
            }
            // Places of the next grade go by the total as well, whatever a better one lacked.
            open = left;
            open.extend(rest);
            open.sort_by(|a, b| b.1.cmp(&a.1));
        }
        for it in open {
            if let Some(score) = scores.get_mut(it.0) {
                score.grade = Some(last);
            }
        }
    }

    /// How many may have a grade besides those a verdict gave it; `None`: any number.
    fn places_of(
        &self,
        policy: &ScorePolicy,
        (rank, grade): (usize, &Grade),
        scores: &[Score],
        trace: &Trace,
    ) -> Option<usize> {
        let share = grade.share?;
        let of = match &grade.share_of {
            None => self.all,
            Some(id) => {
                let line = policy.grades.iter().find(|it| it.id == *id);
                let able = self.order.iter().filter_map(|it| scores.get(it.0));
                able.filter(|it| line.is_some_and(|line| reaches(line, it, trace)))
                    .count()
            }
        };
        let of = Exact::from_integer(i64::try_from(of).unwrap_or(i64::MAX));
        let places = (of * share.0 / 100)
            .floor()
            .to_integer()
            .max(grade.at_least);
        let given = self.order.iter().filter_map(|it| scores.get(it.0));
        let given = given.filter(|it| it.grade == Some(rank)).count();
        Some(usize::try_from(places).unwrap_or(0).saturating_sub(given))
    }
}

/// Whether a score meets what a grade asks for, shares apart.
fn reaches(grade: &Grade, score: &Score, trace: &Trace) -> bool {
    let parts = |from: Exact| score.parts.iter().all(|it| trace.value(it.points) >= from);
    trace.value(score.total) >= grade.from.0 && grade.each_part.is_none_or(|it| parts(it.0))
}

fn tie_note(grade: &Grade, equal: usize, places: usize) -> String {
    format!(
        "{equal}家同分，“{}”只剩{places}个名额，提交党（工）委研究",
        grade.title
    )
}

fn say(scores: &mut [Score], at: usize, note: String) {
    if let Some(score) = scores.get_mut(at) {
        score.notes.push(note);
    }
}
