//! `DQ17`

use std::collections::BTreeMap;

use crate::law::practice;
use crate::ledger::{Habit, Odd};
use crate::rule::{Edit, Problem, Scene, Severity, Sink, rule};

rule! {
    #[doc = include_str!("broken_cell.md")]
    pub static BROKEN_CELL = {
        code: "DQ17",
        name: "broken-cell",
        severity: Error,
        basis: &[&practice::DATA_TYPES],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let mut broken: BTreeMap<(u32, u16, u16, &str), Vec<_>> = BTreeMap::new();
    for it in &scene.records.broken {
        let key = (it.at.file, it.at.sheet, it.at.col, it.message.as_str());
        broken.entry(key).or_default().push(it.at);
    }
    for ((.., message), cells) in broken {
        let Some((first, more)) = cells.split_first() else {
            continue;
        };
        let message = match cells.len() {
            1 => message.to_owned(),
            n => format!("{message}（这一列共{n}处）"),
        };
        let problem = Problem::at(*first, message);
        out.report(more.iter().fold(problem, |it, at| it.and_at(*at)));
    }
    let mut odd: BTreeMap<(u32, u16, u16, Habit), Vec<&Odd>> = BTreeMap::new();
    for it in &scene.records.odd {
        let key = (it.at.file, it.at.sheet, it.at.col, it.habit);
        odd.entry(key).or_default().push(it);
    }
    for ((.., habit), cells) in odd {
        let Some((first, more)) = cells.split_first() else {
            continue;
        };
        let (what, how) = match habit {
            Habit::Date => ("日期不是标准写法", "改成2025-03-05这样的日期"),
            Habit::Spelling => ("有全角字符、空格或者看不见的字符", "改成半角，去掉空格"),
            Habit::Case => ("代码里有小写字母", "改成大写"),
        };
        let edits = cells
            .iter()
            .map(|it| Edit {
                at: it.at,
                value: it.better.clone(),
            })
            .collect();
        let problem = Problem::at(
            first.at,
            format!("这一列有{}处{what}，已按原意读取", cells.len()),
        )
        .severity(Severity::Hint)
        .sure_fix(how, edits);
        out.report(more.iter().fold(problem, |it, odd| it.and_at(odd.at)));
    }
}
