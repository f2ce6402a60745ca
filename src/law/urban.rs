//! 《关于加强和改进城市基层党的建设工作的意见》: it does not say how often joint conferences meet

use super::{Act, Authority, articles};

/// The act itself; the day is that of its announcement.
pub static ACT: Act = Act {
    title: "关于加强和改进城市基层党的建设工作的意见",
    issuer: "中共中央办公厅",
    in_force: Some((2019, 5, 8)),
    repealed: None,
    authority: Authority::Regulation,
};

articles! { ACT:
    /// Streets and communities lead joint conferences, with part-time members.
    CONFERENCE = "urban-conference", "党建联席会议和兼职委员制", Must, unchecked:
        "街道社区党组织牵头建立党建联席会议，推行兼职委员制，与驻区单位签订共建协议、干部交叉任职，双向沟通协商、双向考核激励、双向评价干部。",
        "据转述，原文待核；意见没有规定联席会议次数。";
    /// City, district, street and community together.
    LEVELS = "urban-levels", "四级联动", Must, unchecked:
        "建立市、区、街道、社区党组织四级联动体系。",
        "据转述，原文待核。";
    /// Covering office buildings, markets and internet enterprises; streets and communities answer for the rest.
    COVERAGE = "urban-coverage", "新兴领域党建", Must, unchecked:
        "扩大商务楼宇、商圈市场、互联网企业等新兴领域党建有效覆盖，街道社区党组织兜底管理。",
        "据转述，原文待核。";
}
