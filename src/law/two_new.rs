//! Local practice for enterprises and social organizations: what a list of them says, instructors, scale

use super::practice::{CUSTOM, DEFAULT};
use super::{Act, Authority, articles};

/// 临沂市, 2020.
pub static LINYI: Act = Act {
    title: "两新组织党组织集中覆盖做法",
    issuer: "临沂市",
    in_force: None,
    repealed: None,
    authority: Authority::Local,
};

/// Employees from which an enterprise is one of the “三有” ([`THREE_HAVES`]).
pub const THREE_HAVES_STAFF: i64 = 10;

articles! { CUSTOM:
    /// What is said of a unit with an organization.
    ORGANIZED_FIELDS = "practice-organized-fields", "已建党组织的登记项", Usually, checked:
        "已建立党组织的单位，登记党组织名称、建制、组建方式、成立时间和书记。",
        "“两个覆盖”摸底表的必填项。";
    /// Why a unit has none, and who looks after it.
    UNORGANIZED_FIELDS = "practice-unorganized-fields", "未建党组织的登记项", Usually, checked:
        "未建立党组织的单位，登记未建原因和党建工作指导员的姓名、电话；未建原因分应建未建、有党员但不符合建立条件、没有党员三种。",
        "社会组织年检党建部分和“两个覆盖”摸底表的填法。";
    /// Shells and idle companies are not counted.
    EXCLUDED = "practice-excluded", "不计入实体运营的单位", Usually, checked:
        "注销、吊销、迁出、停业、空壳、未实际经营和重复登记的单位，不计入实体运营总数，也不计入覆盖数。",
        "各地剔除空壳、僵尸企业建库的做法。";
    /// Units worth looking at first.
    THREE_HAVES = "practice-three-haves", "“三有”企业", Usually, checked:
        "有固定经营场所、有10名以上员工、有生产经营活动的企业，是集中覆盖的重点；社会组织以从业30人以上的为重点。",
        "据报道转述。";
}

articles! { LINYI:
    /// Large enterprises have organizations of their own.
    SCALE_SINGLE = "practice-scale-single", "规模以上企业单独组建", Usually, checked:
        "规模以上企业全部单独建立党组织；规模以上指年营业收入2000万元以上或者员工100人以上。",
        "规模以上没有唯一口径，可在规则包里改。";
}

articles! { DEFAULT:
    /// How many units an instructor looks after.
    INSTRUCTOR_LOAD = "practice-instructor-load", "指导员联系单位数", May, checked:
        "一名党建工作指导员联系的单位超过5家的，给出提示。",
        "没有全国统一规定；有的地方86名指导员联系187家。上限可在规则包里改。";
    /// How much change needs a word.
    CHANGE = "practice-change", "变化异常", May, checked:
        "覆盖率比上期变动超过20个百分点，或者单位数变动超过20%的，提示说明原因。",
        "统计审核要求变化异常须说明，多大算异常是本工具默认。";
}
