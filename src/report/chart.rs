//! What the papers draw: bars, as data; each writer draws them its own way.

use super::tables::whole;
use super::{Cell, percent};
use crate::check::Check;
use crate::coverage::{Level, RATES};
use crate::duty::Status;

/// Bars of one chart that can still be told apart.
const MOST: usize = 20;

/// A chart of bars.
#[derive(Debug)]
pub(super) struct Chart {
    /// Its title.
    pub(super) title: String,
    /// What its bars are of.
    pub(super) unit: &'static str,
    /// Its bars.
    pub(super) bars: Vec<Bar>,
}

/// A bar: its name, a number or a rate, its colour.
#[derive(Debug)]
pub(super) struct Bar {
    /// Its name.
    pub(super) name: String,
    /// How long it is: [`Cell::Int`] or [`Cell::Rate`].
    pub(super) value: Cell,
    /// Its colour, as RGB.
    pub(super) ink: u32,
}

/// Ink of what is met, lacking, missed, open, and of anything else.
const GREEN: u32 = 0x2E_7D_4F;
const AMBER: u32 = 0xC4_8A_12;
const RED: u32 = 0xB5_2A_36;
const GREY: u32 = 0x8A_94_A3;
const BLUE: u32 = 0x1F_4E_79;

impl Chart {
    /// How long each bar is in thousandths of the longest there may be.
    pub(super) fn lengths(&self) -> Vec<i64> {
        let most = self.bars.iter().map(|it| match it.value {
            Cell::Int(number) => number,
            _ => 0,
        });
        let most = most.max().unwrap_or(0).max(1);
        let one = |it: &Bar| match it.value {
            Cell::Int(number) => number * 1000 / most,
            Cell::Rate(hit, of) if of > 0 => hit * 1000 / of,
            _ => 0,
        };
        self.bars.iter().map(one).collect()
    }

    /// What stands at the end of a bar.
    pub(super) fn label(&self, bar: &Bar) -> String {
        match bar.value {
            Cell::Rate(hit, of) if of > 0 => format!("{}（{hit}/{of}）", percent(hit, of)),
            Cell::Int(number) => format!("{number}{}", self.unit),
            _ => bar.value.text(),
        }
    }
}

/// All charts of a check; what there is nothing to draw of is left out.
pub(super) fn charts(check: &Check) -> Vec<Chart> {
    let all = [duties(check), grades(check), streets(check)];
    all.into_iter().flatten().collect()
}

fn some(chart: Chart) -> Option<Chart> {
    (!chart.bars.is_empty()).then_some(chart)
}

fn counted(count: usize) -> Cell {
    Cell::Int(i64::try_from(count).unwrap_or(i64::MAX))
}

/// Duties by what became of them.
pub(super) fn duties(check: &Check) -> Option<Chart> {
    let all = [
        (Status::Met, GREEN),
        (Status::Late, AMBER),
        (Status::Short, AMBER),
        (Status::Missed, RED),
        (Status::Pending, GREY),
    ];
    let bar = |(status, ink): (Status, u32)| {
        let own = check.duties.list.iter().filter(|it| it.status == status);
        Bar {
            name: status.title().to_owned(),
            value: counted(own.count()),
            ink,
        }
    };
    if check.duties.list.is_empty() {
        return None;
    }
    some(Chart {
        title: "履职完成情况".to_owned(),
        unit: "项次",
        bars: all.map(bar).into(),
    })
}

/// How many have which grade.
fn grades(check: &Check) -> Option<Chart> {
    let policy = &check.policy.score;
    if check.scores.is_empty() || policy.grades.len() < 2 {
        return None;
    }
    let bars = policy.grades.iter().enumerate().map(|(at, grade)| Bar {
        name: grade.title.clone(),
        value: counted(
            check
                .scores
                .iter()
                .filter(|it| it.grade == Some(at))
                .count(),
        ),
        ink: BLUE,
    });
    some(Chart {
        title: format!("{}各等次数量", policy.of.title()),
        unit: "个",
        bars: bars.collect(),
    })
}

/// Coverage by organizations of each street, or of each community where there is one street only.
pub(super) fn streets(check: &Check) -> Option<Chart> {
    let of = |level: Level| check.areas.iter().filter(move |it| it.level == level);
    let level = if of(Level::Street).count() > 1 {
        Level::Street
    } else {
        Level::Community
    };
    let at = RATES.iter().position(|it| it.id == "organized")?;
    let bars = of(level).filter_map(|area| {
        let (hit, of) = area.figures.rates.get(at)?;
        Some(Bar {
            name: area.path.last()?.clone(),
            value: Cell::Rate(whole(check, *hit), whole(check, *of)),
            ink: BLUE,
        })
    });
    let bars: Vec<Bar> = bars.take(MOST).collect();
    let more = of(level).count() > MOST;
    some(Chart {
        title: format!(
            "各{}组织覆盖率{}",
            if level == Level::Street {
                "街道"
            } else {
                "社区"
            },
            if more {
                format!("（前{MOST}个）")
            } else {
                String::new()
            }
        ),
        unit: "",
        bars,
    })
}
