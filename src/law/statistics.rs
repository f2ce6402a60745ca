//! The yearly statistics inside the Party: forms whose columns must add up

use super::{Act, Authority, articles};

/// The forms, as filled in around 2017; numbers and columns have changed since.
pub static ACT: Act = Act {
    title: "党内统计年报表",
    issuer: "中共中央组织部",
    in_force: None,
    repealed: None,
    authority: Authority::Regulation,
};

articles! { ACT:
    /// Form 27, enterprises of non-public control.
    FORM_27 = "statistics-27", "非公有经济控制的企业法人单位建立党的基层组织情况（表27）", Must, unchecked:
        "单位数＝单独建立的（党委、党总支、党支部）＋建立联合党支部的＋未建立的；未建立的＝应建尚未建立的＋仅有个别党员的＋没有党员的；100人以上的≤50人以上的≤单位数；兼任书记的≤法定代表人是党员的≤单位数。",
        "勾稽关系由2017年前后的表样推得，表号和栏次以当年报表为准。";
    /// Form 30, social organizations.
    FORM_30 = "statistics-30", "社会组织法人单位建立党的基层组织情况（表30）", Must, unchecked:
        "单位数＝单独建立的（党委、党总支、党支部）＋建立联合党支部的＋未建立的；已派党建工作指导员的≤未建立的；未转入组织关系的≤党员≤从业人员。",
        "勾稽关系由2017年前后的表样推得，表号和栏次以当年报表为准。";
    /// One joint branch covers several units: two figures.
    JOINT_TWICE = "statistics-joint", "联合党支部（表27、表30）", Must, unchecked:
        "“已建立联合党支部的单位”和“联合党支部数”分别统计，一个联合党支部可以覆盖几家单位；联合建立中“具有3名以上党员的”不多于联合建立的单位。",
        "由2017年前后的表样推得，以当年报表为准。";
    /// Form 9: organizations whose members, and whose leaders, reach their hours.
    FORM_9 = "statistics-9", "党员集中学习培训达标情况（表9补充资料）", Must, unchecked:
        "党员年度集中学习培训达标的基层党组织数，书记和班子成员达标的基层党组织数。",
        "由2017年前后的表样推得，以当年报表为准；达标比例由各地定。";
    /// Form 8: appraisals that end in the next year are listed apart.
    FORM_8 = "statistics-8", "民主评议党员情况（表8）", Must, unchecked:
        "上年开展、本年结束评议的，单列一栏，两年不重复计算。",
        "由2017年前后的表样推得，以当年报表为准。";
    /// Form 24: terms that ended and elections held.
    FORM_24 = "statistics-24", "党组织数量和换届情况（表24）", Must, unchecked:
        "统计任届期满的党组织，其中报告期内换届的。",
        "由2017年前后的表样推得，以当年报表为准。";
    /// Figures are compared with last year's.
    AUDIT = "statistics-audit", "统计审核", Must, unchecked:
        "逐表与上年数据比较，变化异常的要说明原因。",
        "据转述，原文待核；变化多大算异常没有全国统一规定。";
    /// Who reports what.
    SCOPE = "statistics-scope", "统计范围", Must, unchecked:
        "以正式组织关系和隶属关系为准，谁管理谁填报。",
        "据转述，原文待核。";
}
