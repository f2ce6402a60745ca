//! What communities and their neighbours do together: what is matched, closed, published, and how much of it.

mod area;
mod funnel;
mod group;
mod hours;
mod place;
mod roll;
mod term;

pub use area::{Area, Step, areas, leaves, steps};
pub use funnel::{Channel, Line, Stage, funnel, source};
pub use group::{Group, GroupKind, groups};
pub use hours::{Hours, Served};
pub use place::{Path, Places};
pub use roll::{Entry, roll};
pub use term::{AHEAD, State, last_day, limit_day, state, term_end};

use crate::ledger::value::{tight, yes_no};
use crate::ledger::{
    Agreement, Checkin, Delegate, Field, ListItem, Matter, Records, RowRef, Said, came,
};
use crate::sheet::CellRef;
use crate::trace::{Exact, Rows, Source, StepId, Trace};

/// Words for what is done; 已受理, 已交办 and 已答复 are steps on the way.
const DONE: &[&str] = &[
    "完成",
    "办结",
    "解决",
    "落实",
    "销号",
    "结案",
    "已更换",
    "已修复",
    "已修好",
    "已维修",
    "已整改",
    "已处理",
    "已清理",
    "已清除",
    "已拆除",
    "已安装",
    "已恢复",
    "已疏通",
];
/// Words that turn them round.
const NOT: &[&str] = &["未", "没", "正在", "推进", "办理中", "进行中", "尚"];

/// Said in place of what a row does not say.
const UNSAID: &str = "未写明";

fn says_done(said: Option<&Said<String>>) -> bool {
    said.is_some_and(|it| {
        let text = tight(&it.value);
        let done = DONE.iter().any(|word| text.contains(word)) || text == "是" || text == "100%";
        done && !NOT.iter().any(|word| text.contains(word))
    })
}

/// Columns that say whether somebody took an item on.
const TELL_MATCHED: &[Field] = &[
    Field::Partner,
    Field::Matched,
    Field::MatchedDate,
    Field::Progress,
    Field::DoneDate,
];
/// Columns that say whether an item is finished.
const TELL_DONE: &[Field] = &[Field::Progress, Field::DoneDate];
/// Columns that say whether a matter is closed.
const TELL_CLOSED: &[Field] = &[Field::Progress, Field::Result, Field::DoneDate];
/// Columns that say whether the outcome of a matter was published.
const TELL_PUBLISHED: &[Field] = &[Field::Published, Field::PublishedDate];
/// Columns that say whether a unit has an agreement.
const TELL_SIGNED: &[Field] = &[Field::Signed, Field::SignDate];

/// Whether the table of a row has one of some columns. A table without any of them does not say
/// what became of its rows, and no rate counts them.
fn tells(row: &RowRef, fields: &[Field]) -> bool {
    fields.iter().any(|it| row.cell(*it).is_some())
}

/// Whether its list says of an item if somebody took it on.
#[must_use]
pub fn tells_matched(item: &ListItem) -> bool {
    tells(&item.row, TELL_MATCHED)
}

/// Whether an item is taken on, and its list says if it is finished.
#[must_use]
pub fn is_matched_and_tells_done(item: &ListItem) -> bool {
    is_matched(item) && tells(&item.row, TELL_DONE)
}

/// Whether its ledger says of a matter if it is closed.
#[must_use]
pub fn tells_closed(matter: &Matter) -> bool {
    tells(&matter.row, TELL_CLOSED)
}

/// Whether a matter is closed, and its ledger says if the outcome was published.
#[must_use]
pub fn is_closed_and_tells_published(matter: &Matter) -> bool {
    is_closed(matter) && tells(&matter.row, TELL_PUBLISHED)
}

/// Whether its ledger says of a unit if it has an agreement.
#[must_use]
pub fn tells_signed(agreement: &Agreement) -> bool {
    tells(&agreement.row, TELL_SIGNED)
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

/// Whether its ledger says that a matter is not closed yet.
#[must_use]
pub fn is_open(matter: &Matter) -> bool {
    tells_closed(matter) && !is_closed(matter)
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

/// How the names of rates end that say how much of a list tells what became of its items.
pub const TOLD: &str = ".told";

impl Rate {
    /// Whether two counts of this rate are worth a line: something is counted, and where it is how
    /// much of a list tells what became of its items, not all of it does.
    #[must_use]
    pub fn is_shown(&self, hit: i64, of: i64) -> bool {
        of > 0 && (hit < of || !self.id.ends_with(TOLD))
    }
}

/// Rows of the regional ledgers: all of them, or those of a place.
#[derive(Debug, Clone, Default)]
pub struct Books<'a> {
    /// Needs, services, resources, projects.
    pub lists: Vec<&'a ListItem>,
    /// Agreements.
    pub agreements: Vec<&'a Agreement>,
    /// Matters.
    pub matters: Vec<&'a Matter>,
    /// Members and where they check in.
    pub checkins: Vec<&'a Checkin>,
    /// Part-time members.
    pub delegates: Vec<&'a Delegate>,
}

impl<'a> Books<'a> {
    /// Everything loaded.
    #[must_use]
    pub fn of(records: &'a Records) -> Self {
        Self {
            lists: records.lists.iter().collect(),
            agreements: records.agreements.iter().collect(),
            matters: records.matters.iter().collect(),
            checkins: records.checkins.iter().collect(),
            delegates: records.delegates.iter().collect(),
        }
    }
}

/// Where a need, a service, a resource or a project stands.
#[must_use]
pub fn item_at(it: &ListItem) -> CellRef {
    it.title.as_ref().map_or(it.row.start, |it| it.at)
}

/// Where an agreement stands.
#[must_use]
pub fn agreement_at(it: &Agreement) -> CellRef {
    it.unit.as_ref().map_or(it.row.start, |it| it.at)
}

/// Where a matter stands.
#[must_use]
pub fn matter_at(it: &Matter) -> CellRef {
    it.title.as_ref().map_or(it.row.start, |it| it.at)
}

/// Gathers rates under the name of a place.
struct Sheet<'t> {
    place: &'t str,
    trace: &'t mut Trace,
    rates: Vec<Rate>,
}

impl Sheet<'_> {
    fn add(&mut self, id: String, title: String, formula: &'static str, pair: (Rows, Rows)) {
        let (above, below) = formula.split_once(" ÷ ").unwrap_or((formula, ""));
        let place = self.place;
        let rate = Rate {
            hit: self
                .trace
                .count(format!("{place}{title}：{above}"), pair.0, Vec::new()),
            of: self
                .trace
                .count(format!("{place}{title}：{below}"), pair.1, Vec::new()),
            id,
            title,
            formula,
        };
        self.rates.push(rate);
    }
}

/// The rates of what communities and their neighbours do together, all files added up. `place` begins
/// the words of each count.
pub fn rates(books: &Books<'_>, place: &str, trace: &mut Trace) -> Vec<Rate> {
    let mut sheet = Sheet {
        place,
        trace,
        rates: Vec::new(),
    };
    for kind in ListKind::ALL {
        let of_kind = |it: &&&ListItem| ListKind::of(it) == *kind;
        let all: Vec<&ListItem> = books.lists.iter().filter(of_kind).copied().collect();
        let only = |takes: fn(&ListItem) -> bool| -> Vec<&ListItem> {
            all.iter().filter(|it| takes(it)).copied().collect()
        };
        sheet.add(
            format!("{}{TOLD}", kind.id()),
            format!("{}写明对接情况", kind.title()),
            "表里有对接情况一栏的 ÷ 清单所列",
            counted(&all, tells_matched, item_at),
        );
        sheet.add(
            format!("{}.matched", kind.id()),
            format!("{}对接", kind.title()),
            "已对接 ÷ 清单所列（表里没有对接情况一栏的不计）",
            counted(&only(tells_matched), is_matched, item_at),
        );
        sheet.add(
            format!("{}.done", kind.id()),
            format!("{}办结", kind.title()),
            "已办结 ÷ 已对接",
            counted(&only(is_matched_and_tells_done), is_done, item_at),
        );
    }
    let told = |it: &&&Agreement| tells_signed(it);
    let agreements: Vec<&Agreement> = books.agreements.iter().filter(told).copied().collect();
    sheet.add(
        "agreements".to_owned(),
        "共建签约".to_owned(),
        "已签协议的单位 ÷ 台账所列单位",
        counted(&agreements, is_signed, agreement_at),
    );
    matters(&books.matters, &mut sheet);
    let named = |it: &&&Checkin| it.name.is_some() && tells(&it.row, &[Field::Date]);
    let people: Vec<&Checkin> = books.checkins.iter().filter(named).copied().collect();
    sheet.add(
        "checkins".to_owned(),
        "在职党员报到".to_owned(),
        "有报到日期的 ÷ 台账所列的在职党员",
        counted(&people, |it| it.date.is_some(), |it| it.row.start),
    );
    let (hit, of) = attendance(&books.delegates, place, sheet.trace);
    let mut rates = sheet.rates;
    rates.push(Rate {
        id: "delegates".to_owned(),
        title: "兼职委员到会".to_owned(),
        formula: "实到次数 ÷ 应到次数",
        hit,
        of,
    });
    rates
}

fn matters(all: &[&Matter], sheet: &mut Sheet<'_>) {
    let only = |takes: fn(&Matter) -> bool| {
        let taken = all.iter().filter(|it| takes(it));
        taken.copied().collect::<Vec<&Matter>>()
    };
    let told = only(tells_closed);
    let publishable = only(is_closed_and_tells_published);
    let timed = only(is_timed);
    let judged = only(|it| is_closed(it) && it.satisfaction.is_some());
    let mut add = |id: &str, title: &str, formula, pair| {
        sheet.add(format!("matters.{id}"), title.to_owned(), formula, pair);
    };
    add(
        "closed",
        "社情办结",
        "已办结 ÷ 台账所列事项",
        counted(&told, is_closed, matter_at),
    );
    add(
        "onTime",
        "按期办结",
        "在时限内办结 ÷ 写了时限和办结时间的办结事项",
        counted(&timed, is_in_time, matter_at),
    );
    add(
        "satisfied",
        "群众满意",
        "满意 ÷ 写了满意度的办结事项",
        counted(&judged, is_satisfied, matter_at),
    );
    add(
        "published",
        "结果公示",
        "已公示 ÷ 已办结",
        counted(&publishable, is_published, matter_at),
    );
}

/// Rows that meet a condition, and all rows it was asked of.
fn counted<T>(all: &[&T], takes: impl Fn(&T) -> bool, at: impl Fn(&T) -> CellRef) -> (Rows, Rows) {
    let hit = all.iter().filter(|it| takes(it)).map(|it| at(it)).collect();
    (hit, all.iter().map(|it| at(it)).collect())
}

/// Times part-time members came, and times they should have.
fn attendance(delegates: &[&Delegate], place: &str, trace: &mut Trace) -> (StepId, StepId) {
    let counts: Vec<(i64, i64, CellRef)> = delegates
        .iter()
        .filter_map(|it| came(it.present.as_ref(), it.expected.as_ref()))
        .collect();
    let rows = || counts.iter().map(|it| it.2).collect::<Rows>();
    let mut sum = |label: &str, value: i64| {
        let title = format!("{place}兼职委员到会：{label}");
        trace.said(title, Source::Sum(rows()), Exact::from_integer(value))
    };
    (
        sum("实到次数", counts.iter().map(|it| it.0).sum()),
        sum("应到次数", counts.iter().map(|it| it.1).sum()),
    )
}

/// Whether a unit has an agreement.
#[must_use]
pub fn is_signed(agreement: &Agreement) -> bool {
    let said = agreement.signed.as_ref().map(|it| it.value);
    said.unwrap_or(agreement.sign_date.is_some())
}

/// Whether those concerned are content, as written.
#[must_use]
pub fn is_satisfied(matter: &Matter) -> bool {
    matter.satisfaction.as_ref().is_some_and(|it| {
        let text = tight(&it.value);
        text.contains("满意") && !text.contains('不')
    })
}
