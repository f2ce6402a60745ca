//! What no regulation says: local practice, this kit's defaults, and the logic of records.

use super::{Act, Article, Authority, Force};

static JINAN: Act = Act {
    title: "文化东路街道“大工委”做法",
    in_force: None,
    repealed: None,
    authority: Authority::Local,
};

static CUSTOM: Act = Act {
    title: "各地惯例",
    in_force: None,
    repealed: None,
    authority: Authority::Local,
};

static DEFAULT: Act = Act {
    title: "本工具默认设置",
    in_force: None,
    repealed: None,
    authority: Authority::Local,
};

static LOGIC: Act = Act {
    title: "台账数据逻辑",
    in_force: None,
    repealed: None,
    authority: Authority::Logic,
};

/// Joint conferences at least every quarter.
pub static JOINT_CONFERENCE: Article = Article {
    id: "practice-joint-conference",
    act: &JINAN,
    label: "联席会议制度",
    text: "大工委联席会议每季度至少召开一次。",
    force: Force::Usually,
    verified: true,
    note: "全国性文件没有规定次数；市南、大连湾也是每季度，林海社区每月。可在规则包里改。",
};

/// Training of part-time members, instructors and liaisons at least every quarter.
pub static QUARTERLY_TRAINING: Article = Article {
    id: "practice-party-training",
    act: &JINAN,
    label: "党务培训制度",
    text: "对兼职委员、党建工作指导员、联络员，每季度至少举办一次党务培训。",
    force: Force::Usually,
    verified: true,
    note: "全国性文件没有这一规定。可在规则包里改。",
};

/// A Party lecture every quarter.
pub static QUARTERLY_LECTURE: Article = Article {
    id: "practice-party-lecture",
    act: &CUSTOM,
    label: "党课次数",
    text: "党支部每季度至少上一次党课。",
    force: Force::Usually,
    verified: true,
    note: "《中国共产党支部工作条例（试行）》没有规定党课次数，每季度一次是地方做法。可在规则包里改。",
};

/// Events made up after their period.
pub static MAKE_UP: Article = Article {
    id: "practice-make-up",
    act: &DEFAULT,
    label: "补开",
    text: "注明补开哪一期、并在宽限期内（季度15天、月度7天）开展的，算逾期补开。",
    force: Force::May,
    verified: true,
    note: "没有全国统一规定，天数和折算比例可在规则包里改。",
};

/// The built-in scoring table.
pub static DEFAULT_SCORE: Article = Article {
    id: "practice-default-score",
    act: &DEFAULT,
    label: "评分细则",
    text: "分值、扣分步长和星级线都是内置示例，全国没有统一标准。",
    force: Force::May,
    verified: true,
    note: "正式评定请换成本地的考核细则。",
};

/// How coverage is counted.
pub static COVERAGE: Article = Article {
    id: "practice-coverage",
    act: &DEFAULT,
    label: "覆盖率口径",
    text: "分母为实体运营的单位：台账所列减去注销、停业、空壳等和重复登记；组织覆盖含单独组建和联合组建。",
    force: Force::May,
    verified: true,
    note: "分母口径没有唯一的全国标准，报表里每个比率都写明分子和分母。",
};

static COVERAGE_TARGETS: Act = Act {
    title: "关于加强和改进非公有制企业党的建设工作的意见（试行）（中办发〔2012〕11号）",
    in_force: None,
    repealed: None,
    authority: Authority::Regulation,
};

/// Staff from which a unit should have a member (50人以上, itself included).
pub const STAFF_FOR_MEMBER: i64 = 50;
/// Staff from which a unit should have an organization (100人以上, itself included).
pub const STAFF_FOR_ORG: i64 = 100;

/// Members from fifty staff, an organization from a hundred.
pub static STAFF_LINES: Article = Article {
    id: "coverage-staff-lines",
    act: &COVERAGE_TARGETS,
    label: "“五十、一百”目标",
    text: "职工50人以上的企业有党员，100人以上的企业有党组织。",
    force: Force::Usually,
    verified: false,
    note: "据各地转述，文号和原句待核。",
};

/// What a record of a meeting should say.
pub static RECORD_ELEMENTS: Article = Article {
    id: "practice-record-elements",
    act: &CUSTOM,
    label: "会议记录要素",
    text: "会议记录写明时间、类型、主题、地点、主持人、记录人、应到和实到人数。",
    force: Force::Usually,
    verified: true,
    note: "各地记实表的常见要素，不是法规条文。",
};

/// What cannot be, whoever writes it.
pub static RECORD_LOGIC: Article = Article {
    id: "record-logic",
    act: &LOGIC,
    label: "时间、人数和重复登记",
    text: "已开展的活动不会在今天以后，实到不多于应到，同一件事、同一家单位只登记一次。",
    force: Force::Must,
    verified: true,
    note: "",
};
