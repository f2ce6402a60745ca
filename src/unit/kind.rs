//! Kinds of units, as the annual statistics tell them apart.

use crate::law::credit_code::{Registration, registration};
use crate::ledger::Unit;
use crate::ledger::value::tight;

/// A kind of unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnitKind {
    /// 企业.
    Firm,
    /// 个体工商户.
    SelfEmployed,
    /// 农民专业合作社.
    Cooperative,
    /// 社会团体.
    Association,
    /// 基金会.
    Foundation,
    /// 民办非企业单位（社会服务机构）.
    Service,
    /// 律师事务所.
    LawFirm,
    /// 会计师事务所.
    AccountingFirm,
    /// 税务师事务所.
    TaxFirm,
    /// 社会组织, which kind not said.
    Social,
    /// 新就业群体: 快递、外卖、网约车、货运的站点和平台, no legal persons.
    NewWork,
}

/// Words and what they mean; the first that fits wins.
const WORDS: &[(&str, UnitKind)] = &[
    ("律师", UnitKind::LawFirm),
    ("律所", UnitKind::LawFirm),
    ("会计师事务所", UnitKind::AccountingFirm),
    ("税务师事务所", UnitKind::TaxFirm),
    ("基金会", UnitKind::Foundation),
    ("民办非企业", UnitKind::Service),
    ("民非", UnitKind::Service),
    ("社会服务机构", UnitKind::Service),
    ("社会团体", UnitKind::Association),
    ("社团", UnitKind::Association),
    ("协会", UnitKind::Association),
    ("商会", UnitKind::Association),
    ("学会", UnitKind::Association),
    ("社会组织", UnitKind::Social),
    ("个体工商", UnitKind::SelfEmployed),
    ("个体户", UnitKind::SelfEmployed),
    ("专业合作社", UnitKind::Cooperative),
    ("企业", UnitKind::Firm),
    ("公司", UnitKind::Firm),
    ("合伙", UnitKind::Firm),
    ("独资", UnitKind::Firm),
    ("私营", UnitKind::Firm),
    ("新经济组织", UnitKind::Firm),
    ("个体", UnitKind::SelfEmployed),
];
/// Words of a stated kind that may also stand in the name of a firm.
const STATED: &[&str] = &[
    "新就业",
    "骑手",
    "网约车",
    "外卖配送",
    "快递网点",
    "平台站点",
];

impl UnitKind {
    /// Every kind, in the order tables show them.
    pub const ALL: &[Self] = &[
        Self::Firm,
        Self::SelfEmployed,
        Self::Cooperative,
        Self::Association,
        Self::Foundation,
        Self::Service,
        Self::LawFirm,
        Self::AccountingFirm,
        Self::TaxFirm,
        Self::Social,
        Self::NewWork,
    ];

    /// Its name for the person.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Firm => "非公企业",
            Self::SelfEmployed => "个体工商户",
            Self::Cooperative => "农民专业合作社",
            Self::Association => "社会团体",
            Self::Foundation => "基金会",
            Self::Service => "民办非企业单位",
            Self::LawFirm => "律师事务所",
            Self::AccountingFirm => "会计师事务所",
            Self::TaxFirm => "税务师事务所",
            Self::Social => "社会组织（未注明哪一类）",
            Self::NewWork => "新就业群体",
        }
    }

    /// Whether the yearly statistics count it among social organizations.
    #[must_use]
    pub fn is_social(self) -> bool {
        matches!(
            self,
            Self::Association
                | Self::Foundation
                | Self::Service
                | Self::LawFirm
                | Self::AccountingFirm
                | Self::TaxFirm
                | Self::Social
        )
    }

    /// The kind a text names; `None` when it names none.
    #[must_use]
    pub fn by_words(text: &str) -> Option<Self> {
        let text = tight(text);
        let found = WORDS.iter().find(|it| text.contains(it.0));
        found.map(|it| it.1)
    }

    /// The kind a unit's row states, whatever its code says.
    #[must_use]
    pub fn stated(text: &str) -> Option<Self> {
        if STATED.iter().any(|it| text.contains(it)) {
            return Some(Self::NewWork);
        }
        Self::by_words(text)
    }

    /// The kind of a unit whose row states `said`: by that, its credit code, or its name.
    #[must_use]
    pub fn told(said: Option<Self>, unit: &Unit) -> Option<Self> {
        // 企业 and 社会组织 are said of many things; the code tells which.
        if !matches!(said, None | Some(Self::Firm | Self::Social)) {
            return said;
        }
        let code = unit.credit_code.as_ref();
        let registered = code.and_then(|it| match registration(&it.value)?.0 {
            Registration::LawFirm => Some(Self::LawFirm),
            Registration::Association => Some(Self::Association),
            Registration::Service => Some(Self::Service),
            Registration::Foundation => Some(Self::Foundation),
            Registration::Enterprise => Some(Self::Firm),
            Registration::SelfEmployed => Some(Self::SelfEmployed),
            Registration::Cooperative => Some(Self::Cooperative),
            _ => None,
        });
        let named = || Self::by_words(&unit.name.value);
        match (said, registered) {
            (Some(Self::Social), Some(kind)) if kind.is_social() => Some(kind),
            (Some(Self::Social), _) => named().filter(|it| it.is_social()).or(said),
            (Some(_), Some(Self::SelfEmployed | Self::Cooperative)) => registered,
            (Some(_), _) => said,
            // Accountants and tax agents are registered as enterprises.
            (None, Some(Self::Firm)) => named().or(registered),
            (None, Some(_)) => registered,
            (None, None) => named(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn new_kinds_of_work_are_told_by_the_kind_and_not_by_the_name() {
        assert_eq!(UnitKind::stated("新就业群体"), Some(UnitKind::NewWork));
        assert_eq!(UnitKind::by_words("网约车公司"), Some(UnitKind::Firm));
        assert_eq!(UnitKind::stated("个体私营企业"), Some(UnitKind::Firm));
        assert_eq!(UnitKind::stated("个体"), Some(UnitKind::SelfEmployed));
        assert_eq!(UnitKind::stated("社会组织"), Some(UnitKind::Social));
    }
}
