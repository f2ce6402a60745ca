//! What coverage rates are of: four usual bases.

use serde::Deserialize;

use super::CoveragePolicy;

/// Which of the operating units count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Base {
    /// P1, 实体运营: all of them.
    #[default]
    Operating,
    /// P2, 三有: a fixed place, ten employees, business under way.
    ThreeHaves,
    /// P3, 党内统计: legal persons among the enterprises of non-public control.
    LegalPerson,
    /// P4, 规模以上.
    Scaled,
}

impl Base {
    /// Every base.
    pub const ALL: &[Self] = &[
        Self::Operating,
        Self::ThreeHaves,
        Self::LegalPerson,
        Self::Scaled,
    ];

    /// Its name in a pack.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Operating => "operating",
            Self::ThreeHaves => "three-haves",
            Self::LegalPerson => "legal-person",
            Self::Scaled => "scaled",
        }
    }

    /// Its name for the person.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Operating => "实体运营",
            Self::ThreeHaves => "三有单位",
            Self::LegalPerson => "党内统计企业法人",
            Self::Scaled => "规模以上",
        }
    }

    /// The units it takes.
    #[must_use]
    pub fn units(self) -> &'static str {
        match self {
            Self::Operating => "实体运营单位",
            Self::ThreeHaves => "三有单位",
            Self::LegalPerson => "非公企业法人单位",
            Self::Scaled => "规模以上单位",
        }
    }

    /// What it leaves out, in one sentence.
    #[must_use]
    pub fn note(self) -> &'static str {
        match self {
            Self::Operating => "台账所列，减去注销、停业、空壳等和重复登记的。",
            Self::ThreeHaves => {
                "有固定场所、从业10人以上、有经营活动的单位；从业不足10人、没有填从业人数、写明没有固定场所的不计入。"
            }
            Self::LegalPerson => {
                "非公有控制的企业法人；个体工商户、农民专业合作社、分支机构、公有控制企业、社会组织和看不出类别的不计入。"
            }
            Self::Scaled => "规模以上的单位；没有达到，或者从业人数和营业收入都没有填的不计入。",
        }
    }
}

impl CoveragePolicy {
    /// Name of the basis, printed beside every rate.
    #[must_use]
    pub fn basis(&self) -> &str {
        if self.title.is_empty() {
            self.base.title()
        } else {
            &self.title
        }
    }
}
