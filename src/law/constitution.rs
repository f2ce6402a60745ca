//! 《中国共产党章程》（2022年修改）

use super::{Act, Authority, articles};

/// The act itself. What is quoted here already stood in the texts of 1982 to 2017.
pub static ACT: Act = Act {
    title: "中国共产党章程",
    issuer: "中国共产党第二十次全国代表大会",
    in_force: Some((2022, 10, 22)),
    repealed: None,
    authority: Authority::Regulation,
};

/// Age from which one may apply (第一条: 年满十八岁).
pub const APPLY_FROM_AGE: u32 = 18;
/// Length of the probation (第七条: 一年).
pub const PROBATION_YEARS: u32 = 1;
/// Longest extension of the probation (第七条: 不能超过一年, a year itself allowed).
pub const PROBATION_EXTENSION_YEARS: u32 = 1;

articles! { ACT:
    /// Who may apply: from eighteen years of age.
    ART_1_AGE = "constitution-1", "第一条", May, checked:
        "年满十八岁的中国工人、农民、军人、知识分子和其他社会阶层的先进分子，承认党的纲领和章程，愿意参加党的一个组织并在其中积极工作、执行党的决议和按期交纳党费的，可以申请加入中国共产党。";
    /// The probation lasts a year.
    ART_7_PROBATION = "constitution-7", "第七条", Must, checked:
        "预备党员的预备期为一年。";
    /// The probation may be extended, by a year at most.
    ART_7_EXTENSION = "constitution-7-extension", "第七条", May, checked:
        "需要继续考察和教育的，可以延长预备期，但不能超过一年；不履行党员义务，不具备党员条件的，应当取消预备党员资格。";
    /// Probationary members have no vote.
    ART_7_RIGHTS = "constitution-7-rights", "第七条", Must, checked:
        "预备党员的权利，除了没有表决权、选举权和被选举权以外，也同正式党员一样。";
    /// Where the probation and the years of membership are counted from.
    ART_7_COUNT = "constitution-7-count", "第七条", Must, checked:
        "预备党员的预备期，从支部大会通过他为预备党员之日算起。党员的党龄，从预备期满转为正式党员之日算起。";
    /// Every member belongs to a branch.
    ART_8_BRANCH = "constitution-8", "第八条", Must, checked:
        "每个党员，不论职务高低，都必须编入党的一个支部、小组或其他特定组织，参加党的组织生活，接受党内外群众的监督。";
    /// Six months without organization life count as leaving.
    ART_9_LEFT = "constitution-9", "第九条", Must, checked:
        "党员如果没有正当理由，连续六个月不参加党的组织生活，或不交纳党费，或不做党所分配的工作，就被认为是自行脱党。";
    /// Three formal members: an organization.
    ART_30_ESTABLISH = "constitution-30", "第三十条", Must, checked:
        "凡是有正式党员三人以上的，都应当成立党的基层组织。";
    /// Terms run from three to five years.
    ART_31_TERM = "constitution-31", "第三十一条", Must, checked:
        "党的基层委员会、总支部委员会、支部委员会每届任期三年至五年。";
}
