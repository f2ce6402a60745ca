//! How a unit has a Party organization, as its row tells.

use super::OrgKind;
use crate::ledger::value::{tight, yes_no};

/// How a unit has a Party organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// 单独组建.
    Single,
    /// 联合组建: by units, region, trade, or attached to another organization.
    Joint,
    /// 功能型、临时: takes part but does not count as set up.
    Functional,
    /// Set up, the way not said.
    Unstated,
    /// 未组建.
    None,
}

/// The same more finely: the ways of joining told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// 单独组建.
    Single,
    /// 联合组建 with certain other units.
    Units,
    /// 联合组建 by building, park, market or another region.
    Region,
    /// 联合组建 by trade.
    Trade,
    /// 挂靠、加入社区党组织.
    Attached,
    /// 联合组建, the way of joining not said.
    Joint,
    /// 功能型、兼合式、临时.
    Functional,
    /// Set up, the way not said.
    Unstated,
    /// 未组建.
    None,
    /// Nothing is written.
    Blank,
}

impl Form {
    /// Its name for the person.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Single => "单独组建",
            Self::Joint => "联合组建",
            Self::Functional => "功能型",
            Self::Unstated => "已建（方式未填）",
            Self::None => "未组建",
        }
    }

    /// Whether a unit of this form is covered by an organization.
    #[must_use]
    pub fn is_organized(self) -> bool {
        matches!(self, Self::Single | Self::Joint | Self::Unstated)
    }
}

/// Words and what they mean; the first that fits wins.
const WORDS: &[(Way, &[&str])] = &[
    (
        Way::None,
        &["未建", "未组建", "未成立", "没有", "拟建", "应建"],
    ),
    (Way::Functional, &["兼合", "功能", "临时"]),
    (Way::Trade, &["行业", "协会带建", "商会带建"]),
    (
        Way::Attached,
        &["挂靠", "纳入", "依托", "加入", "编入", "带建"],
    ),
    (
        Way::Region,
        &["区域", "楼宇", "园区", "商圈", "市场", "统建", "网格"],
    ),
    (Way::Units, &["按单位", "单位联合"]),
    (Way::Joint, &["联合", "联建"]),
    (
        Way::Single,
        &["单独", "独立", "单建", "党委", "总支", "支部"],
    ),
];

impl Way {
    /// Every way, in the order tables show them.
    pub const ALL: &[Self] = &[
        Self::Single,
        Self::Units,
        Self::Region,
        Self::Trade,
        Self::Attached,
        Self::Joint,
        Self::Functional,
        Self::Unstated,
        Self::None,
        Self::Blank,
    ];

    /// Its name for the person.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Single => "单独组建",
            Self::Units => "联合组建（按单位）",
            Self::Region => "联合组建（按区域）",
            Self::Trade => "联合组建（按行业）",
            Self::Attached => "挂靠、加入",
            Self::Joint => "联合组建（未注明怎样联合）",
            Self::Functional => "功能型",
            Self::Unstated => "已建（方式未填）",
            Self::None => "未组建",
            Self::Blank => "未填",
        }
    }

    /// What coverage makes of it.
    #[must_use]
    pub fn form(self) -> Form {
        match self {
            Self::Single => Form::Single,
            Self::Units | Self::Region | Self::Trade | Self::Attached | Self::Joint => Form::Joint,
            Self::Functional => Form::Functional,
            Self::Unstated => Form::Unstated,
            Self::None | Self::Blank => Form::None,
        }
    }

    /// The way that 组建方式 and 是否建立党组织 speak of.
    #[must_use]
    pub fn told(form: Option<&str>, has_org: Option<&str>) -> Self {
        if let Some(way) = form.and_then(|it| Self::by_words(&tight(it))) {
            return way;
        }
        let answer = has_org.map(tight);
        let answer = answer.as_deref().and_then(|it| {
            Self::by_words(it).or(match yes_no(it) {
                Some(true) => Some(Self::Unstated),
                Some(false) => Some(Self::None),
                None => None,
            })
        });
        answer.unwrap_or(Self::Blank)
    }

    /// The way that 党组织建制 and 党组织名称 speak of, for a row that says nothing else: a branch
    /// or committee of its own or a joint one is set up, but a street's or a community's is another's.
    #[must_use]
    pub fn named(category: Option<&str>, org: Option<&str>) -> Self {
        let [category, org] = [category, org].map(Option::unwrap_or_default);
        let name = tight(org);
        if ["无党", "暂无"].iter().any(|it| name.contains(it)) {
            return Self::None;
        }
        if let Some(way @ (Self::None | Self::Functional)) = Self::by_words(&name) {
            return way;
        }
        match OrgKind::of(category, org) {
            OrgKind::JointBranch => Self::Joint,
            OrgKind::Committee | OrgKind::GeneralBranch | OrgKind::Branch => Self::Unstated,
            OrgKind::Unformed => Self::None,
            OrgKind::District | OrgKind::Street | OrgKind::Community | OrgKind::Other => {
                Self::Blank
            }
        }
    }

    fn by_words(text: &str) -> Option<Self> {
        if matches!(text, "否" | "无" | "未" | "0") {
            return Some(Self::None);
        }
        WORDS
            .iter()
            .find(|(_, words)| words.iter().any(|it| text.contains(it)))
            .map(|it| it.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ways_of_joining_are_told_apart() {
        for (text, way, form) in [
            ("单独建立", Way::Single, Form::Single),
            ("独立党支部", Way::Single, Form::Single),
            ("联合组建（按单位）", Way::Units, Form::Joint),
            ("楼宇联合", Way::Region, Form::Joint),
            ("园区联建", Way::Region, Form::Joint),
            ("区域统建", Way::Region, Form::Joint),
            ("行业统建", Way::Trade, Form::Joint),
            ("商会带建", Way::Trade, Form::Joint),
            ("挂靠组建", Way::Attached, Form::Joint),
            ("加入社区党组织", Way::Attached, Form::Joint),
            ("联合党支部", Way::Joint, Form::Joint),
            ("兼合式支部", Way::Functional, Form::Functional),
            ("未建", Way::None, Form::None),
        ] {
            let found = Way::by_words(text);
            assert_eq!(found, Some(way), "{text}");
            assert_eq!(found.map(Way::form), Some(form), "{text}");
        }
        assert_eq!(Way::by_words("见备注"), None);
        assert_eq!(Way::Blank.form(), Form::None);
    }

    #[test]
    fn a_name_tells_only_of_an_organization_that_is_the_units() {
        for (category, name, way) in [
            ("", "甲公司党支部", Way::Unstated),
            ("", "中共无锡甲公司委员会", Way::Unstated),
            ("党总支", "", Way::Unstated),
            ("", "东方大厦联合党支部", Way::Joint),
            ("联合党支部", "东方大厦党支部", Way::Joint),
            ("", "项目部临时党支部", Way::Functional),
            ("", "和平社区党委", Way::Blank),
            ("", "清河街道党工委", Way::Blank),
            ("", "甲公司工会", Way::Blank),
            ("", "", Way::Blank),
            ("", "暂无党支部", Way::None),
            ("", "未建党支部", Way::None),
            ("未组建", "", Way::None),
        ] {
            let [said, named] = [category, name].map(|it| Some(it).filter(|it| !it.is_empty()));
            assert_eq!(Way::named(said, named), way, "{category} {name}");
        }
    }
}
