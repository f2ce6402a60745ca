//! GB 32100—2015 《法人和其他组织统一社会信用代码编码规则》

use super::{Act, Authority, articles};

/// The standard itself.
pub static ACT: Act = Act {
    title: "法人和其他组织统一社会信用代码编码规则（GB 32100—2015）",
    issuer: "国家质量监督检验检疫总局、国家标准化管理委员会",
    in_force: None,
    repealed: None,
    authority: Authority::Standard,
};

/// The thirty-one characters a code is written in, in the order of their values.
pub const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";
/// Characters of a code, the check character included.
pub const LENGTH: usize = 18;

articles! { ACT:
    /// Length, alphabet and check character.
    CHECK_CHARACTER = "gb-32100", "代码结构与校验码", Must, checked:
        "代码共18位，用数字和除I、O、Z、S、V以外的大写字母书写，最后一位是校验码。",
        "此处是规则要点，不是标准原文。";
    /// What the first two characters say.
    REGISTRATION = "gb-32100-registration", "登记管理部门和机构类别", Must, checked:
        "第1位表示登记管理部门，第2位表示机构类别：51社会团体、52民办非企业单位、53基金会、31律师事务所、91企业、92个体工商户、93农民专业合作社。",
        "此处是规则要点，不是标准原文；会计师事务所、税务师事务所以91开头，党内统计归在社会组织；企业是不是公有控股，代码看不出来。";
    /// The nine characters of the older code inside.
    ORGANIZATION_CODE = "gb-11714", "主体标识码", Must, checked:
        "第9至17位是组织机构代码，自带一位校验码。",
        "此处是规则要点，不是标准原文；个体工商户等可能例外，只宜作提示。";
}

/// What kind of body a code was given to, as its first two characters say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Registration {
    /// 机关、事业单位、群团等, by the office of posts.
    Organ,
    /// 律师事务所.
    LawFirm,
    /// 公证、司法鉴定、仲裁等, by the justice departments.
    Legal,
    /// 社会团体.
    Association,
    /// 民办非企业单位（社会服务机构）.
    Service,
    /// 基金会.
    Foundation,
    /// 民政部门登记的其他组织.
    Civil,
    /// 宗教活动场所等.
    Religious,
    /// 工会.
    Union,
    /// 企业.
    Enterprise,
    /// 个体工商户.
    SelfEmployed,
    /// 农民专业合作社.
    Cooperative,
    /// 军队单位.
    Military,
    /// 集体经济组织.
    Collective,
    /// 其他.
    Other,
}

/// Prefixes, the longer before the shorter, with what they say.
#[rustfmt::skip]
const REGISTRATIONS: &[(&str, Registration, &str)] = &[
    ("11", Registration::Organ, "机关"),
    ("12", Registration::Organ, "事业单位"),
    ("13", Registration::Organ, "群团组织"),
    ("1", Registration::Organ, "机构编制部门登记的单位"),
    ("31", Registration::LawFirm, "律师事务所"),
    ("32", Registration::Legal, "公证机构"),
    ("33", Registration::Legal, "基层法律服务所"),
    ("34", Registration::Legal, "司法鉴定机构"),
    ("35", Registration::Legal, "仲裁机构"),
    ("3", Registration::Legal, "司法行政部门登记的单位"),
    ("51", Registration::Association, "社会团体"),
    ("52", Registration::Service, "民办非企业单位"),
    ("53", Registration::Foundation, "基金会"),
    ("5", Registration::Civil, "民政部门登记的单位"),
    ("7", Registration::Religious, "宗教组织"),
    ("8", Registration::Union, "工会"),
    ("91", Registration::Enterprise, "企业"),
    ("92", Registration::SelfEmployed, "个体工商户"),
    ("93", Registration::Cooperative, "农民专业合作社"),
    ("A", Registration::Military, "军队单位"),
    ("N", Registration::Collective, "农村集体经济组织"),
    ("Y", Registration::Other, "其他"),
];

/// What kind of body `code` was given to, and its name; `None` when the prefix is not in the table.
#[must_use]
pub fn registration(code: &str) -> Option<(Registration, &'static str)> {
    REGISTRATIONS
        .iter()
        .find(|it| code.starts_with(it.0))
        .map(|it| (it.1, it.2))
}

impl Registration {
    /// Whether the yearly statistics count it among social organizations by its code alone: 51, 52, 53 and 31.
    #[must_use]
    pub fn is_social(self) -> bool {
        matches!(
            self,
            Self::Association | Self::Service | Self::Foundation | Self::LawFirm
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_two_characters_tell_the_kind() {
        let kind = |code| registration(code).map(|it| it.0);
        assert_eq!(kind("91000000000000000K"), Some(Registration::Enterprise));
        assert_eq!(kind("51000000000000019L"), Some(Registration::Association));
        assert_eq!(kind("52000000MJ0000026W"), Some(Registration::Service));
        assert_eq!(kind("53000000MJ0000034L"), Some(Registration::Foundation));
        assert_eq!(kind("31000000MD00000594"), Some(Registration::LawFirm));
        assert_eq!(kind("92000000MA000004XH"), Some(Registration::SelfEmployed));
        assert_eq!(
            registration("59").map(|it| it.1),
            Some("民政部门登记的单位")
        );
        assert_eq!(registration("94"), None);
        assert_eq!(registration(""), None);
    }

    #[test]
    fn social_organizations_are_four_kinds() {
        let social = |code| registration(code).is_some_and(|it| it.0.is_social());
        assert!(["51", "52", "53", "31"].into_iter().all(social));
        assert!(!["91", "92", "32", "59", "12"].into_iter().any(social));
    }
}
