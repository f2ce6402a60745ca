//! 中办发〔2015〕51号, organizations in social organizations

use super::{Act, Authority, articles};

/// The act itself.
pub static ACT: Act = Act {
    title: "关于加强社会组织党的建设工作的意见（试行）（中办发〔2015〕51号）",
    issuer: "中共中央办公厅",
    in_force: Some((2015, 9, 28)),
    repealed: None,
    authority: Authority::Regulation,
};

articles! { ACT:
    /// Three formal members: an organization.
    ESTABLISH = "social-establish", "按单位建立", Must, unchecked:
        "有3名以上正式党员的社会组织，按照党章规定建立党组织；正式党员不足3名的，联合建立。",
        "据转述，文号和原文待核。";
    /// By trade or by area.
    JOINT = "social-joint", "按行业、按区域建立", May, unchecked:
        "行业特征明显、管理体系健全的可以按行业建立党组织；社会组织集中的街区、园区、楼宇等可以按区域建立党组织，也可以建立功能型党组织。",
        "据转述，文号和原文待核。";
    /// Without the conditions: instructors, unions, leagues.
    WORK = "social-work", "工作覆盖", Must, unchecked:
        "暂不具备组建条件的社会组织，通过选派党建工作指导员、联络员或者建立工会、共青团组织等途径开展党的工作，条件成熟时及时建立党组织。",
        "据转述，文号和原文待核。";
    /// Party building goes with registration and annual inspection.
    TOGETHER = "social-together", "登记、年检同步", Must, unchecked:
        "党建工作与社会组织登记、年检、章程同步推进。",
        "据转述，文号和原文待核。";
}
