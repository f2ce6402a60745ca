//! What is still to be held, as a table.

use super::tables::columns;
use super::{Cell, Table};
use crate::check::Check;
use crate::duty::agenda;

/// More rows than this nobody reads on paper.
const MOST: usize = 20_000;

/// The table; `None` when nothing is left to be held in time.
pub(super) fn table(check: &Check) -> Option<Table> {
    let slots = agenda(check.frame(), &check.duties, None);
    if slots.is_empty() {
        return None;
    }
    let mut note = "每个党组织一个工作日排一次，先到期的在前；只是建议，日期可以调整。补开的要注明补开哪一期。".to_owned();
    if slots.len() > MOST {
        note = format!(
            "{note}共{}项，这里列前{MOST}项，其余请在网页上按党组织查看。",
            slots.len()
        );
    }
    let rows = slots
        .into_iter()
        .take(MOST)
        .map(|it| {
            let org = check.directory.orgs.get(it.duty.org);
            let what = if it.make_up { "补开" } else { "" };
            vec![
                org.map_or("", |it| it.name.as_str()).into(),
                it.day.to_string().into(),
                format!("{what}{}", it.duty.kind.title).into(),
                it.duty.period.title().into(),
                it.until.to_string().into(),
                Cell::from(it.note),
            ]
        })
        .collect();
    Some(Table {
        title: "补开和开展计划".to_owned(),
        note,
        columns: columns(&[
            ("党组织", 30),
            ("建议日期", 12),
            ("开展什么", 16),
            ("哪一期", 18),
            ("最迟", 12),
            ("说明", 40),
        ]),
        rows,
        frozen: 1,
    })
}
