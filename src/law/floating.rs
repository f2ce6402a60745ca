//! 《关于进一步加强和改进流动党员管理工作的意见》

use super::{Act, Authority, articles};

/// The act itself; the day is that of its announcement, 11 November, the year read off what it refers to.
pub static ACT: Act = Act {
    title: "关于进一步加强和改进流动党员管理工作的意见",
    issuer: "中共中央办公厅",
    in_force: Some((2024, 11, 11)),
    repealed: None,
    authority: Authority::Regulation,
};

articles! { ACT:
    /// Who is a floating member.
    DEFINITION = "floating-definition", "流动党员的界定", Must, unchecked:
        "流动党员是因工作、学习单位或居住地发生变化，没有转移正式组织关系，连续6个月以上不能参加正式组织关系所在党支部活动的党员。",
        "据中央组织部负责人答记者问转述，原文待核；印发年份按内容推定为2024年。";
    /// Floating members are registered and report where they went.
    REGISTER = "floating-register", "登记和报到", Must, unchecked:
        "通过全国党员管理信息系统对流出党员、流入党员进行登记，督促流动党员向流入地（单位）基层党组织及时报到；正式组织关系应转尽转。",
        "据中央组织部负责人答记者问转述，原文待核；印发年份按内容推定为2024年。";
}
