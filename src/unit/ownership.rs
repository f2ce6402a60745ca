//! Who controls an economy's units, as far as a ledger tells.

use crate::ledger::value::tight;

/// Who controls a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ownership {
    /// 私有.
    Private,
    /// 港澳台商.
    HongKongMacaoTaiwan,
    /// 外商.
    Foreign,
    /// 国有、集体.
    Public,
    /// 混合所有制.
    Mixed,
    /// A social organization: nobody owns it.
    Social,
}

/// Words and what they mean; the first that fits wins.
const WORDS: &[(Ownership, &[&str])] = &[
    (Ownership::Mixed, &["混合所有"]),
    (
        Ownership::HongKongMacaoTaiwan,
        &["港澳台", "台商", "台资", "港商", "港资", "澳资"],
    ),
    (Ownership::Private, &["私", "民营", "非公控股"]),
    (
        Ownership::Foreign,
        &["外商", "外资", "中外合资", "中外合作"],
    ),
    (
        Ownership::Public,
        &["国有", "国企", "国资", "集体", "公有控"],
    ),
    (Ownership::Private, &["个人独资", "合伙", "个体"]),
];

impl Ownership {
    /// Every one, in the order tables show them.
    pub const ALL: &[Self] = &[
        Self::Private,
        Self::HongKongMacaoTaiwan,
        Self::Foreign,
        Self::Public,
        Self::Mixed,
        Self::Social,
    ];

    /// Its name for the person.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Private => "私有",
            Self::HongKongMacaoTaiwan => "港澳台商",
            Self::Foreign => "外商",
            Self::Public => "国有、集体",
            Self::Mixed => "混合所有制",
            Self::Social => "不适用（社会组织）",
        }
    }

    /// Who a text says is in control; `None` when it does not say.
    #[must_use]
    pub fn by_words(text: &str) -> Option<Self> {
        let text = tight(text);
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
    fn control_is_told_by_words() {
        for (text, owner) in [
            ("私营有限责任公司", Some(Ownership::Private)),
            ("民营企业", Some(Ownership::Private)),
            ("私人控股", Some(Ownership::Private)),
            ("港澳台商独资企业", Some(Ownership::HongKongMacaoTaiwan)),
            ("外商投资企业", Some(Ownership::Foreign)),
            ("国有控股", Some(Ownership::Public)),
            ("集体企业", Some(Ownership::Public)),
            ("混合所有制企业", Some(Ownership::Mixed)),
            ("个人独资企业", Some(Ownership::Private)),
            ("非公企业", None),
            ("有限责任公司", None),
        ] {
            assert_eq!(Ownership::by_words(text), owner, "{text}");
        }
    }
}
