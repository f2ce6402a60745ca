//! What communities and their neighbours do together: which items are matched, closed, published.

use crate::ledger::value::{tight, yes_no};
use crate::ledger::{ListItem, Matter, Said};

/// Words for what is done.
const DONE: &[&str] = &["完成", "办结", "解决", "落实", "销号", "结案"];
/// Words that turn them round.
const NOT: &[&str] = &["未", "没", "正在", "推进", "办理中", "进行中", "尚"];

fn says_done(said: Option<&Said<String>>) -> bool {
    said.is_some_and(|it| {
        let text = tight(&it.value);
        let done = DONE.iter().any(|word| text.contains(word)) || text == "是" || text == "100%";
        done && !NOT.iter().any(|word| text.contains(word))
    })
}

/// Whether somebody took an item on.
#[must_use]
pub fn is_matched(item: &ListItem) -> bool {
    let said = item.matched.as_ref().and_then(|it| yes_no(&it.value));
    said.unwrap_or(item.partner.is_some() || item.matched_date.is_some() || is_done(item))
}

/// Whether an item is finished.
#[must_use]
pub fn is_done(item: &ListItem) -> bool {
    item.done.is_some() || says_done(item.progress.as_ref())
}

/// Whether a matter is closed.
#[must_use]
pub fn is_closed(matter: &Matter) -> bool {
    let progress = matter.progress.as_ref().or(matter.result.as_ref());
    matter.done.is_some() || says_done(progress)
}

/// Whether the outcome of a matter was published.
#[must_use]
pub fn is_published(matter: &Matter) -> bool {
    matter.published_date.is_some() || matter.published.as_ref().is_some_and(|it| it.value)
}
