//! 《中国共产党发展党员工作细则》

use super::{Act, Authority, articles};

/// The act itself.
pub static ACT: Act = Act {
    title: "中国共产党发展党员工作细则",
    issuer: "中共中央办公厅",
    in_force: Some((2014, 5, 28)),
    repealed: None,
    authority: Authority::Regulation,
};

articles! { ACT:
    /// The course before admission.
    ART_17_COURSE = "development-17", "第十七条", Usually, checked:
        "基层党委或县级党委组织部门应当对发展对象进行短期集中培训。培训时间一般不少于三天（或不少于二十四个学时）。";
    /// What becomes of a probation that has ended.
    PROBATION_ENDED = "development-probation", "预备期满", Must, unchecked:
        "预备党员预备期满，党支部应当及时讨论其能否转为正式党员。",
        "用字与转载一致；转载记为第三十二条，也有记为第三十一条的，条号待核。";
    /// How long an extension is.
    PROBATION_EXTENSION = "development-extension", "预备期的延长", May, unchecked:
        "需要继续考察和教育的，可以延长一次预备期，延长时间不能少于半年，最长不超过一年",
        "用字与转载一致；转载记为第三十二条，也有记为第三十一条的，条号待核。";
    /// Those who cannot attend the vote on an admission.
    WRITTEN_OPINION = "development-written", "支部大会讨论接收", May, unchecked:
        "支部大会讨论接收预备党员时，因故不能到会的有表决权的正式党员，会前正式向党支部提出书面意见的，统计在票数内。",
        "据转述，原文和条号待核。";
}
