//! 中办发〔2012〕11号, organizations in non-public enterprises

use super::{Act, Authority, articles};

/// The act itself, of March 2012.
pub static ACT: Act = Act {
    title: "关于加强和改进非公有制企业党的建设工作的意见（试行）（中办发〔2012〕11号）",
    issuer: "中共中央办公厅",
    in_force: None,
    repealed: None,
    authority: Authority::Regulation,
};

/// Staff from which an enterprise should have a member (50人以上, itself included).
pub const STAFF_FOR_MEMBER: i64 = 50;
/// Staff from which an enterprise should have an organization (100人以上, itself included).
pub const STAFF_FOR_ORG: i64 = 100;

articles! { ACT:
    /// Members from fifty staff, an organization from a hundred.
    STAFF_LINES = "coverage-staff-lines", "“五十、一百”目标", Usually, unchecked:
        "职工50人以上的企业有党员，100人以上的企业有党组织。",
        "据各地转述，文号和原句待核。";
    /// Three formal members and ripe conditions: an organization of its own.
    SINGLE = "enterprise-single", "组织覆盖：单独组建", Must, unchecked:
        "有3名以上正式党员、条件成熟的企业，单独建立党组织。",
        "据转述，原文待核。";
    /// Otherwise by area or by trade.
    JOINT = "enterprise-joint", "组织覆盖：区域性、行业性组建", Must, unchecked:
        "暂不具备单独组建条件的，以开发区（园区）、乡镇（街道）、村（社区）、专业市场、商业街区、商务楼宇等为单位组建区域性党组织，或者依托行业协会（商会）、个体私营企业协会和龙头企业、专业经济合作组织组建行业性党组织。",
        "据转述，原文待核。";
    /// Enterprises without an organization get an instructor, a liaison, a union or a league.
    WORK = "enterprise-work", "工作覆盖：指导员、联络员", May, unchecked:
        "对未建立党组织的企业，通过选派党建工作指导员、确定党建工作联络员、建立工会和共青团组织等方式开展党的工作，推动企业建立党组织。",
        "据转述，原文待核。";
}
