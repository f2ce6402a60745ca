//! Why a number is what it is.
//!
//! A trace is an append-only list of steps. A step refers to earlier steps only, so a trace has no
//! cycles and every step can be replayed. Values are exact fractions; they are rounded where they
//! are shown and nowhere else.

use std::rc::Rc;

use num_rational::Ratio;

use crate::law::Article;
use crate::sheet::{CellRef, Span};

/// An exact value: a count, points, or a share.
pub type Exact = Ratio<i64>;

/// Arithmetic with room for the denominators of many shares. A result that needs more than 18 digits
/// is rounded to a billionth.
fn wide(a: Exact, b: Exact, op: impl Fn(Ratio<i128>, Ratio<i128>) -> Ratio<i128>) -> Exact {
    let widen = |it: Exact| Ratio::new_raw(i128::from(*it.numer()), i128::from(*it.denom()));
    let fit = |it: Ratio<i128>| {
        let numer = i64::try_from(*it.numer()).ok()?;
        Some(Exact::new_raw(numer, i64::try_from(*it.denom()).ok()?))
    };
    let exact = op(widen(a), widen(b));
    let billionth = || Ratio::new((exact * BILLION).round().to_integer(), BILLION);
    fit(exact).or_else(|| fit(billionth())).unwrap_or_default()
}

/// The same of whole numbers, as most are; `None`: of others, or of numbers too large.
fn whole(a: Exact, b: Exact, op: impl Fn(i64, i64) -> Option<i64>) -> Option<Exact> {
    let both = a.is_integer() && b.is_integer();
    let value = op(*a.numer(), *b.numer()).filter(|_| both)?;
    Some(Exact::from_integer(value))
}

const BILLION: i128 = 1_000_000_000;

/// A value as the person sees it: two places, or none when it is whole.
#[must_use]
pub fn decimal(value: Exact) -> String {
    if value.is_integer() {
        return value.to_integer().to_string();
    }
    let all = hundredths(value);
    let sign = if all < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", all.abs() / 100, all.abs() % 100)
}

/// A value in hundredths, rounded.
#[must_use]
pub fn hundredths(value: Exact) -> i64 {
    (value * Exact::from_integer(100)).round().to_integer()
}

/// A handle to one [`Step`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StepId(u32);

/// Rows of ledgers, kept as runs.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rows {
    runs: Vec<(CellRef, u32)>,
    count: i64,
}

impl Rows {
    /// Adds the row that starts at `cell`; a row right below the last one prolongs its run.
    pub fn push(&mut self, cell: CellRef) {
        self.count += 1;
        if let Some((from, len)) = self.runs.last_mut() {
            let next = CellRef {
                row: from.row.saturating_add(*len),
                ..*from
            };
            if next == cell {
                *len += 1;
                return;
            }
        }
        self.runs.push((cell, 1));
    }

    /// How many rows there are.
    #[must_use]
    pub fn count(&self) -> i64 {
        self.count
    }

    /// The runs as spans of one column.
    pub fn spans(&self) -> impl Iterator<Item = Span> + '_ {
        self.runs.iter().map(|(from, len)| Span {
            from: *from,
            to: CellRef {
                row: from.row.saturating_add(len.saturating_sub(1)),
                ..*from
            },
        })
    }
}

impl FromIterator<CellRef> for Rows {
    fn from_iter<I: IntoIterator<Item = CellRef>>(cells: I) -> Self {
        let mut rows = Self::default();
        cells.into_iter().for_each(|it| rows.push(it));
        rows
    }
}

/// Where a step's value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// Cells said so.
    Cell(Vec<CellRef>),
    /// The person said so: period, as-of date.
    Input,
    /// An article says so.
    Law(&'static Article),
    /// The rule pack says so.
    Policy(&'static Article),
    /// Rows that met a condition.
    Count(Rows),
    /// Numbers in these rows, added up.
    Sum(Rows),
    /// Arithmetic on the arguments.
    Calc(Op),
}

/// The arithmetic a trace can replay; operators take their arguments from left to right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// Sum.
    Add,
    /// First less the others.
    Sub,
    /// Product.
    Mul,
    /// First divided by the others.
    Div,
    /// The larger: a floor.
    Max,
    /// The smaller: a limit.
    Min,
    /// The first argument; the others are there to be seen.
    First,
}

/// One step of a derivation.
#[derive(Debug, Clone)]
pub struct Step {
    /// What the value is, in words for the person; steps of many organizations share theirs.
    pub label: Rc<str>,
    /// Where it comes from.
    pub source: Source,
    /// Earlier steps it rests on.
    pub args: Vec<StepId>,
    /// The value.
    pub value: Exact,
    /// Rows looked at that did not count, and why.
    pub rejected: Vec<(CellRef, String)>,
}

/// All steps of one check.
#[derive(Debug, Default)]
pub struct Trace {
    steps: Vec<Step>,
}

impl Trace {
    /// Makes room for so many more steps.
    pub fn reserve(&mut self, steps: usize) {
        self.steps.reserve(steps);
    }

    /// A leaf: something said so.
    pub fn said(&mut self, label: impl Into<Rc<str>>, source: Source, value: Exact) -> StepId {
        self.push(label.into(), source, Vec::new(), value)
    }

    /// Rows that met a condition, and the rows that did not with the reason.
    pub fn count(
        &mut self,
        label: impl Into<Rc<str>>,
        rows: Rows,
        rejected: Vec<(CellRef, String)>,
    ) -> StepId {
        let value = Exact::from_integer(rows.count());
        let id = self.push(label.into(), Source::Count(rows), Vec::new(), value);
        if let Some(step) = self.steps.last_mut() {
            step.rejected = rejected;
        }
        id
    }

    /// Arithmetic on earlier steps.
    pub fn calc(&mut self, label: impl Into<Rc<str>>, op: Op, args: Vec<StepId>) -> StepId {
        let value = self.apply(op, &args, Self::value).unwrap_or_default();
        self.push(label.into(), Source::Calc(op), args, value)
    }

    fn push(&mut self, label: Rc<str>, source: Source, args: Vec<StepId>, value: Exact) -> StepId {
        let id = StepId(u32::try_from(self.steps.len()).unwrap_or(u32::MAX));
        self.steps.push(Step {
            label,
            source,
            args,
            value,
            rejected: Vec::new(),
        });
        id
    }

    fn apply(
        &self,
        op: Op,
        args: &[StepId],
        value: impl Fn(&Self, StepId) -> Exact,
    ) -> Option<Exact> {
        let mut values = args.iter().map(|it| value(self, *it));
        let first = values.next()?;
        Some(match op {
            Op::First => first,
            Op::Add => values.fold(first, |sum, it| {
                whole(sum, it, i64::checked_add).unwrap_or_else(|| wide(sum, it, |a, b| a + b))
            }),
            Op::Sub => values.fold(first, |rest, it| {
                whole(rest, it, i64::checked_sub).unwrap_or_else(|| wide(rest, it, |a, b| a - b))
            }),
            Op::Mul => values.fold(first, |product, it| {
                whole(product, it, i64::checked_mul)
                    .unwrap_or_else(|| wide(product, it, |a, b| a * b))
            }),
            Op::Max => values.fold(first, Exact::max),
            Op::Min => values.fold(first, Exact::min),
            Op::Div => values.try_fold(first, |share, it| {
                (it != Exact::default()).then(|| wide(share, it, |a, b| a / b))
            })?,
        })
    }

    /// A step.
    #[must_use]
    pub fn step(&self, id: StepId) -> Option<&Step> {
        self.steps.get(id.0 as usize)
    }

    /// The recorded value of a step.
    #[must_use]
    pub fn value(&self, id: StepId) -> Exact {
        self.step(id).map_or_else(Exact::default, |it| it.value)
    }

    /// Recomputes a step from its leaves.
    #[must_use]
    pub fn replay(&self, id: StepId) -> Exact {
        let Some(step) = self.step(id) else {
            return Exact::default();
        };
        match &step.source {
            Source::Count(rows) => Exact::from_integer(
                rows.spans()
                    .map(|it| i64::from(it.to.row - it.from.row) + 1)
                    .sum(),
            ),
            Source::Calc(op) => self
                .apply(*op, &step.args, Self::replay)
                .unwrap_or_default(),
            _ => step.value,
        }
    }

    /// Every step, in the order they were made.
    pub fn ids(&self) -> impl Iterator<Item = StepId> + use<> {
        (0..u32::try_from(self.steps.len()).unwrap_or(u32::MAX)).map(StepId)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_of_many_large_numbers_add_up() {
        let mut trace = Trace::default();
        let primes = [99_991, 99_989, 99_971, 99_961, 99_929, 99_923];
        let mut parts = Vec::new();
        let mut add =
            |numer, prime| parts.push(trace.said("", Source::Input, Exact::new(numer, prime)));
        for it in primes {
            add(1, it);
        }
        for it in primes {
            add(it - 1, it);
        }
        let sum = trace.calc("", Op::Add, parts);
        let difference = trace.value(sum) - Exact::from_integer(6);
        assert!(difference < Exact::new(1, 10_000_000) && difference > Exact::new(-1, 10_000_000));
    }

    #[test]
    fn values_are_shown_with_two_places() {
        let shown = |numer, denom| decimal(Exact::new(numer, denom));
        assert_eq!(shown(187, 2), "93.50");
        assert_eq!(shown(-1, 4), "-0.25");
        assert_eq!(shown(4, 2), "2");
        assert_eq!(shown(1685, 18), "93.61");
        assert_eq!(hundredths(Exact::new(1, 800)), 0);
        assert_eq!(hundredths(Exact::new(1, 200)), 1);
    }
}
