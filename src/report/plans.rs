//! The proposals as tables.

use super::tables::{columns, place};
use super::{Cell, Table};
use crate::check::Check;
use crate::coverage::{Level, RATES};
use crate::law::{Article, Authority};
use crate::plan::{About, BASIS, joint};

/// What stands above both tables.
const NOTE: &str = "按台账测算的建议，不是决定；是否组建、派谁去，由党组织研究决定。";

/// Joint branches and instructors; none when no unit lacks anything.
pub(super) fn tables(check: &Check) -> Vec<Table> {
    let plans = check.plans();
    let lacks = |about| plans.left.iter().any(|it| it.about == about);
    let mut tables = Vec::new();
    if !plans.joint.is_empty() || !plans.joins.is_empty() || lacks(About::Joint) {
        tables.push(joint_branches(check));
    }
    if !plans.instructors.is_empty() || lacks(About::Instructors) {
        tables.push(instructors(check));
    }
    tables
}

fn name(check: &Check, unit: usize) -> &str {
    let unit = check.records.units.get(unit);
    unit.map_or("", |it| it.name.value.as_str())
}

fn at(check: &Check, unit: usize) -> String {
    let unit = check.records.units.get(unit);
    unit.map_or_else(String::new, |it| place(check, it.name.at))
}

/// Articles in words; what is no act says so.
pub(super) fn titles(basis: &[&Article]) -> String {
    let one = |it: &&Article| match it.act.authority {
        Authority::Regulation | Authority::Standard => format!("《{}》{}", it.act.title, it.label),
        Authority::Local | Authority::Logic => {
            format!("{}：{}，不是法规条文", it.act.title, it.label)
        }
    };
    let mut all: Vec<String> = basis.iter().map(one).collect();
    all.dedup();
    all.join("；")
}

/// One line for each unit, so that the list can be filtered and handed on.
fn joint_branches(check: &Check) -> Table {
    let plans = check.plans();
    let mut rows = Vec::new();
    let mut line = |group: String, site: &str, unit: usize, why: &str, basis: String| {
        let formal = check
            .records
            .units
            .get(unit)
            .and_then(|it| it.formal.as_ref());
        rows.push(vec![
            group.into(),
            site.into(),
            name(check, unit).into(),
            formal.map_or(Cell::Text(String::new()), |it| Cell::Int(it.value.value)),
            why.into(),
            basis.into(),
            at(check, unit).into(),
        ]);
    };
    for (number, it) in (1..).zip(&plans.joint) {
        let site = it.path.last().map_or("不在同一区域", String::as_str);
        let basis = titles(&joint::basis(it.level));
        for unit in &it.units {
            line(format!("建议{number}"), site, *unit, &it.why, basis.clone());
        }
    }
    for it in &plans.joins {
        let basis = titles(&joint::basis(Level::Community));
        for unit in &it.units {
            line(
                format!("并入{}", it.branch),
                "",
                *unit,
                &it.why,
                basis.clone(),
            );
        }
    }
    for it in plans.left.iter().filter(|it| it.about == About::Joint) {
        line("未列入".to_owned(), "", it.unit, &it.why, String::new());
    }
    Table {
        title: "联合组建建议".to_owned(),
        note: note(check),
        columns: columns(&[
            ("建议", 14),
            ("楼宇园区或社区", 18),
            ("单位", 34),
            ("正式党员", 9),
            ("理由", 56),
            ("依据", 44),
            ("出处", 44),
        ]),
        rows,
        frozen: 1,
    }
}

fn instructors(check: &Check) -> Table {
    let plans = check.plans();
    let mut rows = Vec::new();
    let mut line = |who: &str, unit: usize, reason: &str, load: String, basis: String| {
        rows.push(vec![
            who.into(),
            name(check, unit).into(),
            reason.into(),
            load.into(),
            basis.into(),
            at(check, unit).into(),
        ]);
    };
    for it in &plans.instructors {
        let load = format!("{}→{}（上限{}）", it.before, it.then, it.most);
        for (unit, near) in &it.units {
            line(
                &it.instructor,
                *unit,
                near.title(),
                load.clone(),
                titles(BASIS),
            );
        }
    }
    for it in plans
        .left
        .iter()
        .filter(|it| it.about == About::Instructors)
    {
        line("未安排", it.unit, &it.why, String::new(), String::new());
    }
    Table {
        title: "指导员派驻建议".to_owned(),
        note: note(check),
        columns: columns(&[
            ("指导员", 12),
            ("单位", 34),
            ("理由", 40),
            ("联系家数", 16),
            ("依据", 44),
            ("出处", 44),
        ]),
        rows,
        frozen: 1,
    }
}

/// What both proposals together would do to the whole.
fn note(check: &Check) -> String {
    let whole = check.plans().effect.iter().filter(|it| it.path.is_empty());
    let parts: Vec<String> = whole
        .map(|it| {
            let kind = RATES.iter().find(|kind| kind.id == it.rate);
            let share = |(hit, of)| format!("{}（{hit}/{of}）", super::percent(hit, of));
            match kind {
                None => format!("空白点{}个→{}个", it.before.0, it.after.0),
                Some(kind) => format!("{}{}→{}", kind.title, share(it.before), share(it.after)),
            }
        })
        .collect();
    if parts.is_empty() {
        return NOTE.to_owned();
    }
    format!("{NOTE}两项建议全部做到后，{}。", parts.join("，"))
}
