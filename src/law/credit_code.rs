//! GB 32100—2015 《法人和其他组织统一社会信用代码编码规则》

use super::{Act, Article, Authority, Force};

/// The standard itself.
pub static ACT: Act = Act {
    title: "法人和其他组织统一社会信用代码编码规则（GB 32100—2015）",
    in_force: None,
    repealed: None,
    authority: Authority::Standard,
};

/// The thirty-one characters a code is written in, in the order of their values.
pub const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/// Characters of a code, the check character included.
pub const LENGTH: usize = 18;

/// Length, alphabet and check character.
pub static CHECK_CHARACTER: Article = Article {
    id: "gb-32100",
    act: &ACT,
    label: "代码结构与校验码",
    text: "代码共18位，用数字和除I、O、Z、S、V以外的大写字母书写，最后一位是校验码。",
    force: Force::Must,
    verified: true,
    note: "此处是规则要点，不是标准原文。",
};
