//! What communities and their neighbours do together: what is matched, closed, published, and how much of it.

use crate::ledger::value::{tight, yes_no};
use crate::ledger::{Agreement, Checkin, ListItem, Matter, Records, Said, exact};
use crate::sheet::CellRef;
use crate::trace::{Exact, Rows, Source, StepId, Trace};

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

/// Whether a matter is closed and both its limit and its end are written.
#[must_use]
pub fn is_timed(matter: &Matter) -> bool {
    is_closed(matter) && matter.due.is_some() && matter.done.is_some()
}

/// Whether a matter was closed within its limit, as written.
#[must_use]
pub fn is_in_time(matter: &Matter) -> bool {
    let days = matter.done.as_ref().zip(matter.due.as_ref());
    days.is_some_and(|(done, due)| done.value.first <= due.value.latest())
}

/// Whether the outcome of a matter was published.
#[must_use]
pub fn is_published(matter: &Matter) -> bool {
    matter.published_date.is_some() || matter.published.as_ref().is_some_and(|it| it.value)
}

/// A kind of list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ListKind {
    /// 需求.
    Need,
    /// 服务.
    Service,
    /// 资源.
    Resource,
    /// 项目.
    Project,
}

impl ListKind {
    /// Every kind, in the order of the contract.
    pub const ALL: &[Self] = &[Self::Need, Self::Service, Self::Resource, Self::Project];

    /// The name of the contract.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Service => "service",
            Self::Resource => "resource",
            Self::Project => "project",
        }
    }

    /// Its name for the person.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Need => "需求",
            Self::Service => "服务",
            Self::Resource => "资源",
            Self::Project => "项目",
        }
    }

    /// The kind an item says it is of; a need when it says nothing, because needs are what is matched.
    #[must_use]
    pub fn of(item: &ListItem) -> Self {
        let said = item.list.as_ref().map(|it| tight(&it.value));
        let said = said.unwrap_or_default();
        let named = Self::ALL.iter().find(|it| said.contains(it.title()));
        named.copied().unwrap_or(Self::Need)
    }
}

/// A rate of the regional mechanisms: what it is, and its two counts.
#[derive(Debug)]
pub struct Rate {
    /// Its name: `need.matched`, `matters.onTime`.
    pub id: String,
    /// Its name for the person.
    pub title: String,
    /// Its definition in words.
    pub formula: &'static str,
    /// Above the line.
    pub hit: StepId,
    /// Below it.
    pub of: StepId,
}

/// The rates of what communities and their neighbours do together, all files added up.
pub fn rates(records: &Records, trace: &mut Trace) -> Vec<Rate> {
    let mut rates = Vec::new();
    for kind in ListKind::ALL {
        let of_kind = |it: &&ListItem| ListKind::of(it) == *kind;
        let all: Vec<&ListItem> = records.lists.iter().filter(of_kind).collect();
        let at = |it: &&ListItem| it.title.as_ref().map_or(it.row.start, |it| it.at);
        let title = kind.title();
        let mut add = |name: &str, what: &str, formula, pair| {
            rates.push(rate(
                trace,
                (format!("{}.{name}", kind.id()), format!("{title}{what}")),
                formula,
                pair,
            ));
        };
        let matched: Vec<&ListItem> = all.iter().filter(|it| is_matched(it)).copied().collect();
        add(
            "matched",
            "对接",
            "已对接 ÷ 清单所列",
            counted(&all, |it| is_matched(it), at),
        );
        add(
            "done",
            "办结",
            "已办结 ÷ 已对接",
            counted(&matched, |it| is_done(it), at),
        );
    }
    let agreements: Vec<&Agreement> = records.agreements.iter().collect();
    let at = |it: &&Agreement| it.unit.as_ref().map_or(it.row.start, |it| it.at);
    let named = |id: &str, title: &str| (id.to_owned(), title.to_owned());
    let pair = counted(&agreements, |it| is_signed(it), at);
    rates.push(rate(
        trace,
        named("agreements", "共建签约"),
        "已签协议的单位 ÷ 台账所列单位",
        pair,
    ));
    matters(records, trace, &mut rates);
    let people: Vec<&Checkin> = records
        .checkins
        .iter()
        .filter(|it| it.name.is_some())
        .collect();
    let at = |it: &&Checkin| it.row.start;
    let pair = counted(&people, |it| it.date.is_some(), at);
    rates.push(rate(
        trace,
        named("checkins", "在职党员报到"),
        "有报到日期的 ÷ 台账所列的在职党员",
        pair,
    ));
    rates.push(attendance(records, trace));
    rates
}

fn matters(records: &Records, trace: &mut Trace, rates: &mut Vec<Rate>) {
    let all: Vec<&Matter> = records.matters.iter().collect();
    let closed: Vec<&Matter> = all.iter().filter(|it| is_closed(it)).copied().collect();
    let timed: Vec<&Matter> = all.iter().filter(|it| is_timed(it)).copied().collect();
    let judged: Vec<&Matter> = closed
        .iter()
        .filter(|it| it.satisfaction.is_some())
        .copied()
        .collect();
    let at = |it: &&Matter| it.title.as_ref().map_or(it.row.start, |it| it.at);
    let mut add = |id: &str, title: &str, formula, pair| {
        rates.push(rate(
            trace,
            (format!("matters.{id}"), title.to_owned()),
            formula,
            pair,
        ));
    };
    add(
        "closed",
        "社情办结",
        "已办结 ÷ 台账所列事项",
        counted(&all, |it| is_closed(it), at),
    );
    add(
        "onTime",
        "按期办结",
        "在时限内办结 ÷ 写了时限和办结时间的办结事项",
        counted(&timed, |it| is_in_time(it), at),
    );
    add(
        "satisfied",
        "群众满意",
        "满意 ÷ 写了满意度的办结事项",
        counted(&judged, |it| is_satisfied(it), at),
    );
    add(
        "published",
        "结果公示",
        "已公示 ÷ 已办结",
        counted(&closed, |it| is_published(it), at),
    );
}

/// Rows that meet a condition, and all rows it was asked of.
fn counted<T>(all: &[T], takes: impl Fn(&T) -> bool, at: impl Fn(&T) -> CellRef) -> (Rows, Rows) {
    let hit = all.iter().filter(|it| takes(it)).map(&at).collect();
    (hit, all.iter().map(at).collect())
}

fn rate(
    trace: &mut Trace,
    (id, title): (String, String),
    formula: &'static str,
    (hit, of): (Rows, Rows),
) -> Rate {
    let (above, below) = formula.split_once(" ÷ ").unwrap_or((formula, ""));
    Rate {
        hit: trace.count(format!("{title}：{above}"), hit, Vec::new()),
        of: trace.count(format!("{title}：{below}"), of, Vec::new()),
        id,
        title,
        formula,
    }
}

/// Times part-time members came, of the times they should have.
fn attendance(records: &Records, trace: &mut Trace) -> Rate {
    let counts: Vec<(i64, i64, CellRef)> = records
        .delegates
        .iter()
        .filter_map(|it| {
            let (present, at) = exact(it.present.as_ref())?;
            Some((present, exact(it.expected.as_ref())?.0, at))
        })
        .collect();
    let rows = || counts.iter().map(|it| it.2).collect::<Rows>();
    let mut sum = |label: &str, value: i64| {
        let title = format!("兼职委员到会：{label}");
        trace.said(title, Source::Sum(rows()), Exact::from_integer(value))
    };
    Rate {
        id: "delegates".to_owned(),
        title: "兼职委员到会".to_owned(),
        formula: "实到次数 ÷ 应到次数",
        hit: sum("实到次数", counts.iter().map(|it| it.0).sum()),
        of: sum("应到次数", counts.iter().map(|it| it.1).sum()),
    }
}

/// Whether a unit has an agreement.
#[must_use]
pub fn is_signed(agreement: &Agreement) -> bool {
    let said = agreement.signed.as_ref().map(|it| it.value);
    said.unwrap_or(agreement.sign_date.is_some())
}

fn is_satisfied(matter: &Matter) -> bool {
    matter.satisfaction.as_ref().is_some_and(|it| {
        let text = tight(&it.value);
        text.contains("满意") && !text.contains('不')
    })
}
