//! The closed loop of matters: where they come from, and how far they got.

use crate::ledger::Matter;
use crate::ledger::value::tight;
use crate::trace::{Rows, StepId, Trace};

use super::{is_closed, is_published, is_satisfied};

/// Where a matter comes from; the first five are those of the sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    /// 市民服务热线.
    Hotline,
    /// 社区网格员.
    Grid,
    /// 党建联络员.
    Liaison,
    /// 成员单位.
    Units,
    /// 党员群众反映.
    People,
    /// Another one.
    Other,
    /// None is written.
    Unsaid,
}

impl Channel {
    /// Every channel, in the order of the sources.
    pub const ALL: &[Self] = &[
        Self::Hotline,
        Self::Grid,
        Self::Liaison,
        Self::Units,
        Self::People,
        Self::Other,
        Self::Unsaid,
    ];

    /// Its short name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Hotline => "hotline",
            Self::Grid => "grid",
            Self::Liaison => "liaison",
            Self::Units => "units",
            Self::People => "people",
            Self::Other => "other",
            Self::Unsaid => "unsaid",
        }
    }

    /// Its name for the person.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Hotline => "热线",
            Self::Grid => "网格员",
            Self::Liaison => "党建联络员",
            Self::Units => "成员单位",
            Self::People => "党员群众",
            Self::Other => "其他",
            Self::Unsaid => "未填",
        }
    }

    /// The channel of a matter, by the words of its ledger.
    #[must_use]
    pub fn of(matter: &Matter) -> Self {
        let Some(said) = &matter.source else {
            return Self::Unsaid;
        };
        let text = tight(&said.value);
        let has = |words: &[&str]| words.iter().any(|it| text.contains(it));
        if has(&["热线", "12345", "电话", "来电"]) {
            Self::Hotline
        } else if has(&["网格"]) {
            Self::Grid
        } else if has(&["联络员"]) {
            Self::Liaison
        } else if has(&["单位", "专委会", "专业委员会", "企业"]) {
            Self::Units
        } else if has(&[
            "党员", "群众", "居民", "业主", "来访", "上门", "走访", "代表", "信访",
        ]) {
            Self::People
        } else {
            Self::Other
        }
    }
}

/// How far a matter got. Each step is told by its own columns; a later one does not ask for an earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// It stands in the ledger.
    Registered,
    /// It was talked over.
    Consulted,
    /// Somebody is to see to it.
    Assigned,
    /// It is closed.
    Closed,
    /// Closed, and those concerned are content.
    Satisfied,
    /// Closed, and made public.
    Published,
}

impl Stage {
    /// Every step, first to last.
    pub const ALL: &[Self] = &[
        Self::Registered,
        Self::Consulted,
        Self::Assigned,
        Self::Closed,
        Self::Satisfied,
        Self::Published,
    ];

    /// Its short name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Registered => "registered",
            Self::Consulted => "consulted",
            Self::Assigned => "assigned",
            Self::Closed => "closed",
            Self::Satisfied => "satisfied",
            Self::Published => "published",
        }
    }

    /// Its name for the person.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Registered => "登记",
            Self::Consulted => "协商",
            Self::Assigned => "交办",
            Self::Closed => "办结",
            Self::Satisfied => "满意",
            Self::Published => "公示",
        }
    }

    /// What makes a matter count.
    #[must_use]
    pub fn formula(self) -> &'static str {
        match self {
            Self::Registered => "台账所列事项",
            Self::Consulted => "写了协商层面、党群代表或者解决措施",
            Self::Assigned => "写了责任单位或者交办时间",
            Self::Closed => "写了办结时间，或者进度、结果写明已办结",
            Self::Satisfied => "已办结，满意度写的是满意或者基本满意",
            Self::Published => "已办结，并且已公示",
        }
    }

    /// Whether a matter got there.
    #[must_use]
    pub fn takes(self, it: &Matter) -> bool {
        match self {
            Self::Registered => true,
            Self::Consulted => {
                it.measures.is_some() || it.level.is_some() || it.participants.is_some()
            }
            Self::Assigned => it.responsible.is_some() || it.assigned.is_some(),
            Self::Closed => is_closed(it),
            Self::Satisfied => is_closed(it) && is_satisfied(it),
            Self::Published => is_closed(it) && is_published(it),
        }
    }
}

/// One line of the funnel.
#[derive(Debug)]
pub struct Line {
    /// The channel; `None`: all of them.
    pub channel: Option<Channel>,
    /// How many matters, in the order of [`Stage::ALL`].
    pub counts: Vec<StepId>,
}

/// What the matters of a line are called; `None`: all of them.
#[must_use]
pub fn source(channel: Option<Channel>) -> &'static str {
    channel.map_or("全部来源", Channel::title)
}

/// The funnel: a line for all, then one for each channel that occurs.
pub fn funnel(matters: &[&Matter], trace: &mut Trace) -> Vec<Line> {
    let mut lines = Vec::new();
    let channels = Channel::ALL.iter().copied().map(Some);
    for channel in std::iter::once(None).chain(channels) {
        let own = |it: &&&Matter| channel.is_none_or(|asked| Channel::of(it) == asked);
        let of: Vec<&Matter> = matters.iter().filter(own).copied().collect();
        if of.is_empty() {
            continue;
        }
        let name = source(channel);
        let count = |stage: &Stage| {
            let taken = of.iter().filter(|it| stage.takes(it));
            let rows: Rows = taken.map(|it| super::matter_at(it)).collect();
            let label = format!("{name} · {}：{}", stage.title(), stage.formula());
            trace.count(label, rows, Vec::new())
        };
        lines.push(Line {
            channel,
            counts: Stage::ALL.iter().map(count).collect(),
        });
    }
    lines
}
