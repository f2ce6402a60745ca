//! The five-year plans of members' training: each holds for the years in its title

use super::{Act, Authority, articles};

/// The plan of 2019 to 2023.
pub static PLAN_2019: Act = Act {
    title: "2019—2023年全国党员教育培训工作规划",
    issuer: "中共中央办公厅",
    in_force: Some((2019, 1, 1)),
    repealed: Some((2024, 1, 1)),
    authority: Authority::Regulation,
};

/// The plan of 2024 to 2028.
pub static PLAN_2024: Act = Act {
    title: "全国党员教育培训工作规划（2024—2028年）",
    issuer: "中共中央办公厅",
    in_force: Some((2024, 1, 1)),
    repealed: Some((2029, 1, 1)),
    authority: Authority::Regulation,
};

/// Hours secretaries and committee members are trained a year, usually, at least (both plans: 56学时, itself enough).
pub const LEADER_HOURS: i64 = 56;
/// Courses secretaries and committee members attend a year at least (both plans: 至少参加1次集中培训).
pub const LEADER_COURSES: i64 = 1;
/// Months within which new secretaries are usually trained (半年内).
pub const NEW_SECRETARY_MONTHS: u32 = 6;
/// Months after becoming a formal member within which one usually attends a course (转正后1年内).
pub const NEW_MEMBER_MONTHS: u32 = 12;
/// Courses of a superior a new member usually attends (1次).
pub const NEW_MEMBER_COURSES: i64 = 1;

articles! { PLAN_2019:
    /// Fifty-six hours and one course for secretaries and committee members.
    LEADERS_2019 = "plan-2019-leaders", "学时", Usually, unchecked:
        "基层党组织书记和班子成员每年参加集中培训和集体学习的时间一般不少于56学时，至少参加1次集中培训。",
        "据转述，原文待核。";
    /// Secretaries train at county level every year.
    SECRETARIES_2019 = "plan-2019-secretaries", "书记轮训", Must, unchecked:
        "基层党组织书记每年至少参加1次县级以上党委举办的集中轮训。",
        "据转述，原文待核。";
    /// New secretaries within half a year.
    NEW_SECRETARY_2019 = "plan-2019-new-secretary", "新任书记培训", Usually, unchecked:
        "对新任基层党组织书记，一般在半年内进行任职培训。",
        "据转述，原文待核。";
    /// New members once.
    NEW_MEMBER_2019 = "plan-2019-new-member", "新党员培训", Usually, unchecked:
        "党员在预备期和转正后1年内，一般参加1次上级党组织举办的集中培训。",
        "据转述，原文待核。";
}

articles! { PLAN_2024:
    /// Fifty-six hours and one course for secretaries and committee members.
    LEADERS_2024 = "plan-2024-leaders", "学时", Usually, unchecked:
        "基层党组织书记和班子成员每年集中学习培训时间一般不少于56学时，至少参加1次集中培训。",
        "据转述，原文待核。";
    /// New secretaries within half a year.
    NEW_SECRETARY_2024 = "plan-2024-new-secretary", "新任书记培训", Usually, unchecked:
        "对新任基层党组织书记，一般在半年内进行任职培训。",
        "上一个规划（2019—2023年）如此要求，新规划是否沿用待核。";
    /// New members once.
    NEW_MEMBER_2024 = "plan-2024-new-member", "新党员培训", Usually, unchecked:
        "党员在预备期和转正后1年内，一般参加1次上级党组织举办的集中培训。",
        "上一个规划（2019—2023年）如此要求，新规划是否沿用待核。";
}
