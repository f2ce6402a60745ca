//! Local practice of regional Party building: joint conferences, grand committees, lists, agreements, checking in

use super::practice::DEFAULT;
use super::{Act, articles};

/// 济南市历下区文化东路街道, about 2016.
pub static JINAN: Act = Act::local("文化东路街道“大工委”做法", "济南市历下区文化东路街道");
/// 青岛市市南区, 2004 and about 2017.
pub static SHINAN: Act = Act::local("市南区区域化党建做法", "青岛市市南区");
/// 大连市, about 2018.
pub static DALIAN: Act = Act::local("大连市区域化党建做法", "大连市");
/// 郑州市郑东新区商都路, about 2018.
pub static SHANGDULU: Act = Act::local("商都路办事处区域化党建做法", "郑州市郑东新区商都路办事处");
/// 社区“大党委”, as several places set it up.
pub static GRAND_COMMITTEE: Act = Act::local("社区“大党委”建设做法", "");
/// How the member units of a community's grand committee are assessed.
pub static MEMBER_UNITS: Act = Act::local("社区“大党委”成员单位考核办法", "");
/// Conference rules of streets and communities.
pub static CONFERENCES: Act = Act::local("街道、社区党建联席会议制度", "");
/// 邢台市桥西区 and other places.
pub static CHECKING_IN: Act = Act::local("在职党员到社区报到做法", "");
/// 金秀瑶族自治县.
pub static SUPERVISION: Act = Act::local("五级提醒督办做法", "广西金秀瑶族自治县");
/// 祁门县, 2025.
pub static LIGHTS: Act = Act::local("机关党支部红黄绿自评做法", "安徽祁门县");

articles! { JINAN:
    /// Joint conferences at least every quarter.
    JOINT_CONFERENCE = "practice-joint-conference", "联席会议制度", Usually, checked:
        "大工委联席会议每季度至少召开一次。",
        "全国性文件没有规定次数；市南、大连湾也是每季度，林海社区每月。可在规则包里改。";
    /// Training of part-time members, instructors and liaisons at least every quarter.
    QUARTERLY_TRAINING = "practice-party-training", "党务培训制度", Usually, checked:
        "对兼职委员、党建工作指导员、联络员，每季度至少举办一次党务培训。",
        "全国性文件没有这一规定。可在规则包里改。";
    /// What a joint conference does.
    CONFERENCE_RECORD = "practice-joint-conference-record", "联席会议的议程", Usually, checked:
        "联席会议总结工作、分析作用、协商下步任务、推动落实：有议题，有议定事项，上次议定的事项有落实反馈。",
        "责任主体、完成时限和会议纪要见于其他街道、社区的制度。";
    /// Where the people's concerns come from, and what becomes of them.
    CONCERNS = "practice-concerns", "社情摸排制度", Usually, checked:
        "通过市民服务热线、社区网格员、党建联络员、专业委员会成员单位定期摸排、党员群众反映五个渠道，汇总成社情摸排工作台账，确定服务重点。",
        "办理期限和满意度由各地定。";
    /// What is talked over, by whom.
    CONSULTATION = "practice-consultation", "民主协商制度", Usually, checked:
        "党建、经济、城管、综治、安全、文明创建六类议题和临时事项，在街道、社区、专业委员会三个层面协商，形成解决措施。";
    /// What was done is made public.
    PUBLICITY = "practice-publicity", "检查督导制度：公示", Usually, checked:
        "推进情况、办理结果、督办结果公开公示，跟踪任务落实、办理过程和群众满意度。";
    /// Reports on the spot.
    REPORT_ON_DUTY = "practice-report-on-duty", "检查督导制度：述职、调度", Usually, checked:
        "组织观摩和现场述职，定期或不定期召开调度会、现场会。",
        "每年几次由各地定，默认每年至少一次。";
}

articles! { SHINAN:
    /// Who calls the conference on each level.
    CONVENER = "practice-convener", "三级党建联席会（议事会）", Usually, checked:
        "区级城市基层党建联席会由区委书记召集，街道区域化党建联席会由党工委书记召集、每季度召开，社区共建议事会由社区党委牵头。";
    /// Who takes part in a community's council.
    COUNCIL = "practice-council", "社区共建议事会成员", Usually, checked:
        "社区共建议事会由驻区单位书记、居委会主任、“两代表一委员”、党员群众骨干组成。";
    /// Needs, services and resources.
    THREE_LISTS = "practice-three-lists", "需求、服务、资源清单", Usually, checked:
        "建立需求清单、服务清单、资源清单，随时更新，有效对接。",
        "对接率、办结率和期限是本工具的算法和默认值，可在规则包里改。";
    /// Agreements of units and communities.
    AGREEMENT_2004 = "practice-agreement", "共建对子协议", Usually, checked:
        "社区党支部与驻区单位党组织签订共建协议，结对共建。",
        "2004年时四分之三的社区党支部签了协议；签约率和有效期的算法是本工具默认。";
    /// Members report to the community they live in.
    CHECK_IN = "practice-check-in", "在职党员到社区报到制度", Usually, checked:
        "在职党员到居住地社区报到，参加社区活动和服务。";
}

articles! { DALIAN:
    /// Agreements, and a list of joint projects.
    JOINT_PROJECTS = "practice-joint-projects", "“六联六共”协议和联建清单", Usually, checked:
        "驻区单位与社区签订“六联六共”协议，列出党建项目联建清单。";
    /// Leaders sit on each other's committees.
    CROSS_POSTS = "practice-cross-posts", "双向交叉任职", Usually, checked:
        "驻区单位负责人任街道、社区兼职委员，社区负责人任单位党组织成员；联席会议每季度召开一次。";
}

articles! { SHANGDULU:
    /// Units without an organization have an instructor, whose name and number are public.
    INSTRUCTOR_PUBLISHED = "practice-instructor-published", "党建指导员制度", Usually, checked:
        "向尚未建立党支部或者没有党员的非公企业、社会组织选派党建指导员，公示姓名和联系方式。";
}

articles! { GRAND_COMMITTEE:
    /// How many members, and how many of them part-time.
    GRAND_COMMITTEE_SIZE = "practice-grand-committee", "委员人数", Usually, checked:
        "社区“大党委”委员原则上9至11名，其中专职1至2名、兼职7至9名；兼职委员不改变隶属关系，不占职数。",
        "据网站解读，人数由各地定，可在规则包里改。";
}

articles! { MEMBER_UNITS:
    /// Joint activities twice a quarter.
    JOINT_ACTIVITY = "practice-joint-activity", "共驻共建活动", Usually, checked:
        "成员单位每季度参加两次共驻共建活动，一个季度没有开展的扣5分。",
        "一地的考核办法，发文单位未核；次数和分值可在规则包里改。";
    /// Five points for each conference missed.
    CONFERENCE_ABSENCE = "practice-conference-absence", "联席会议参会", Usually, checked:
        "成员单位参会计40分，无故缺席一次扣5分。",
        "一地的考核办法，发文单位未核；分值可在规则包里改。";
}

articles! { CONFERENCES:
    /// How long before the topics are known.
    CONFERENCE_NOTICE = "practice-conference-notice", "会前通知", Usually, checked:
        "议题会前3天通知成员单位；有的地方会前15天征集协商议题。";
    /// Minutes, with who does what by when.
    CONFERENCE_MINUTES = "practice-conference-minutes", "会议纪要", Usually, checked:
        "专人记录，形成会议纪要；议定事项明确责任主体和完成时限，并督办。";
    /// One for each unit.
    CONFERENCE_DELEGATES = "practice-conference-delegates", "成员单位代表", Usually, checked:
        "每个成员单位由一名党组织负责人参加，变动时可以另派，并设联络员。";
}

articles! { CHECKING_IN:
    /// Fifty hours a year, and 95% of those who should.
    CHECK_IN_RATE = "practice-check-in-rate", "报到率和服务时长", Usually, checked:
        "在职党员每年志愿服务不少于50小时；报到率和服务完成率低于95%的单位取消评优资格。",
        "邢台市桥西区的做法；别处有每半年报到一次的。可在规则包里改。";
    /// Units hear every quarter.
    CHECK_IN_FEEDBACK = "practice-check-in-feedback", "报到反馈", Usually, checked:
        "社区每季度末把党员报到和服务情况反馈给所在单位。",
        "中江县的做法。";
}

articles! { SUPERVISION:
    /// How soon a notice is answered.
    SUPERVISION_DAYS = "practice-supervision-days", "整改期限", Usually, checked:
        "分提示单、催办单、通报单、约谈单、预警单；收到通报单7日内整改，收到约谈单3日内整改。";
}

articles! { LIGHTS:
    /// Green, yellow and red by how much is left undone.
    LIGHT_LINES = "practice-lights", "红黄绿", Usually, checked:
        "每季度末自评，未完成项目0至2项为绿，3至6项为黄，6项以上为红；结果不直接作为考核依据。",
        "原文“6项”两处重叠，本工具从7项起算红。";
}

articles! { DEFAULT:
    /// Half the member units, to hint at.
    CONFERENCE_QUORUM = "practice-conference-quorum", "联席会议到会率", May, checked:
        "到会的成员单位不到一半的，给出提示。",
        "没有全国统一规定，比例可在规则包里改。";
}
