//! Kinds of units, as the annual statistics tell them apart.

use crate::law::credit_code::{Registration, registration};
use crate::ledger::Unit;
use crate::ledger::value::tight;

/// A kind of unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnitKind {
    /// 企业.
    Firm,
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
    ("社会组织", UnitKind::Association),
    ("企业", UnitKind::Firm),
    ("公司", UnitKind::Firm),
    ("合伙", UnitKind::Firm),
    ("独资", UnitKind::Firm),
    ("私营", UnitKind::Firm),
];

impl UnitKind {
    /// The kind a text names; `None` when it names none.
    #[must_use]
    pub fn by_words(text: &str) -> Option<Self> {
        let text = tight(text);
        let found = WORDS.iter().find(|it| text.contains(it.0));
        found.map(|it| it.1)
    }

    /// The kind of a unit: by what its row says, its credit code, or its name.
    #[must_use]
    pub fn of(unit: &Unit) -> Option<Self> {
        let said = unit.kind.as_ref().and_then(|it| Self::by_words(&it.value));
        let code = unit.credit_code.as_ref();
        let registered = code.and_then(|it| match registration(&it.value)?.0 {
            Registration::LawFirm => Some(Self::LawFirm),
            Registration::Association => Some(Self::Association),
            Registration::Service => Some(Self::Service),
            Registration::Foundation => Some(Self::Foundation),
            Registration::Enterprise => Self::by_words(&unit.name.value).or(Some(Self::Firm)),
            _ => None,
        });
        said.or(registered)
            .or_else(|| Self::by_words(&unit.name.value))
    }
}
