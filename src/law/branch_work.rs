//! 《中国共产党支部工作条例（试行）》

use super::{Act, Article, Authority, Force};

/// The act itself.
pub static ACT: Act = Act {
    title: "中国共产党支部工作条例（试行）",
    in_force: Some((2018, 10, 28)),
    repealed: None,
    authority: Authority::Regulation,
};

/// Formal members from which a unit shall have a branch (第四条: 3人以上, itself included).
pub const ESTABLISH_FROM: i64 = 3;
/// Formal members from which a branch shall have a committee (第二十条: 7人以上, itself included).
pub const COMMITTEE_FROM: i64 = 7;

/// 第四条: a unit with three formal members shall have a branch.
pub static ART_4_ESTABLISH: Article = Article {
    id: "branch-work-4",
    act: &ACT,
    label: "第四条",
    text: "凡是有正式党员3人以上的，都应当成立党支部。",
    force: Force::Must,
    verified: true,
    note: "",
};

/// 第十一条: a congress of the branch every quarter.
pub static ART_11_CONGRESS: Article = Article {
    id: "branch-work-11",
    act: &ACT,
    label: "第十一条",
    text: "党支部党员大会是党支部的议事决策机构，由全体党员参加，一般每季度召开1次。",
    force: Force::Usually,
    verified: true,
    note: "",
};

/// 第十二条: a meeting of the committee every month.
pub static ART_12_COMMITTEE: Article = Article {
    id: "branch-work-12",
    act: &ACT,
    label: "第十二条",
    text: "党支部委员会会议一般每月召开1次，根据需要可以随时召开，对党支部重要工作进行讨论、作出决定等。",
    force: Force::Usually,
    verified: true,
    note: "",
};

/// 第十二条: quorum of a committee meeting (半数以上, the half itself included).
pub static ART_12_QUORUM: Article = Article {
    id: "branch-work-12-quorum",
    act: &ACT,
    label: "第十二条",
    text: "党支部委员会会议须有半数以上委员到会方可进行。",
    force: Force::Must,
    verified: true,
    note: "",
};

/// 第十六条: a theme day every month.
pub static ART_16_THEME_DAY: Article = Article {
    id: "branch-work-16",
    act: &ACT,
    label: "第十六条",
    text: "党支部每月相对固定1天开展主题党日，组织党员集中学习、过组织生活、进行民主议事和志愿服务等。",
    force: Force::Usually,
    verified: true,
    note: "",
};

/// 第十七条: an organization-life meeting every year.
pub static ART_17_LIFE_MEETING: Article = Article {
    id: "branch-work-17",
    act: &ACT,
    label: "第十七条",
    text: "党支部每年至少召开1次组织生活会，一般安排在第四季度，也可以根据工作需要随时召开。",
    force: Force::Must,
    verified: true,
    note: "",
};

/// 第十八条: an appraisal of members every year.
pub static ART_18_APPRAISAL: Article = Article {
    id: "branch-work-18",
    act: &ACT,
    label: "第十八条",
    text: "党支部一般每年开展1次民主评议党员",
    force: Force::Usually,
    verified: false,
    note: "频次与各地转述一致，全文用字待核。",
};

/// 第二十条: which branches have a committee.
pub static ART_20_COMMITTEE: Article = Article {
    id: "branch-work-20",
    act: &ACT,
    label: "第二十条",
    text: "有正式党员7人以上的党支部，应当设立党支部委员会。",
    force: Force::Must,
    verified: true,
    note: "",
};
