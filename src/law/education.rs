//! 《中国共产党党员教育管理工作条例》

use super::{Act, Authority, articles};

/// The act itself.
pub static ACT: Act = Act {
    title: "中国共产党党员教育管理工作条例",
    issuer: "中共中央",
    in_force: Some((2019, 5, 6)),
    repealed: None,
    authority: Authority::Regulation,
};

/// Hours a member is trained a year, usually, at least (第二十条: 32学时, itself enough).
pub const MEMBER_HOURS: i64 = 32;
/// Months out of touch from which membership is suspended (第二十四条: 6个月以上, itself included).
pub const LOST_MONTHS: u32 = 6;
/// Years of suspension after which a lost member is struck off (第二十四条).
pub const SUSPENDED_YEARS: u32 = 2;
/// Months away, in a settled place, from which membership is transferred (第二十五条: 6个月以上, itself included).
pub const TRANSFER_MONTHS: u32 = 6;
/// Months in a row without organization life that count as leaving (第三十一条).
pub const ABSENT_MONTHS: u32 = 6;

articles! { ACT:
    /// Members attend congresses, group meetings and lectures.
    ART_16_MEETINGS = "education-16", "第十六条", Must, checked:
        "党员应当按期参加党员大会、党小组会和上党课，进行学习交流，汇报思想、工作等情况。";
    /// A theme day every month.
    ART_16_THEME_DAY = "education-16-theme-day", "第十六条", Must, checked:
        "党支部应当每月开展1次主题党日，贴近党员思想和工作实际，组织党员集中学习、过组织生活、进行民主议事和开展志愿服务等。";
    /// Dues are paid in time.
    ART_16_DUES = "education-16-dues", "第十六条", Must, checked:
        "党员应当按期交纳党费。";
    /// An organization-life meeting every year.
    ART_17_LIFE_MEETING = "education-17", "第十七条", Must, checked:
        "党支部每年至少召开1次组织生活会，也可以根据工作需要随时召开，一般以党员大会、党支部委员会会议或者党小组会形式进行。";
    /// An appraisal of members every year.
    ART_18_APPRAISAL = "education-18", "第十八条", Usually, checked:
        "党支部一般每年开展1次民主评议党员。";
    /// The appraisal may go with the organization-life meeting.
    ART_18_TOGETHER = "education-18-together", "第十八条", May, checked:
        "民主评议党员可以结合组织生活会一并进行。";
    /// Thirty-two hours a year.
    ART_20_HOURS = "education-20", "第二十条", Usually, checked:
        "党员每年集中学习培训时间一般不少于32学时。";
    /// Members are trained in rotation every year.
    ART_20_ROTATION = "education-20-rotation", "第二十条", Must, checked:
        "市、县党委或者基层党委每年应当组织党员集中轮训，主要依托县级党校（行政学校）、基层党校等进行。";
    /// Of whom activities and study are not demanded.
    ART_23_EXEMPT = "education-23", "第二十三条", Must, checked:
        "对年老体弱、行动不便、身患重病甚至失能的党员，组织活动和开展学习教育不作硬性要求，党组织通过送学上门、走访慰问等方式，给予更多关心照顾。";
    /// Six months out of touch: suspended.
    ART_24_LOST = "education-24", "第二十四条", Must, checked:
        "对与党组织失去联系6个月以上、通过各种方式查找仍然没有取得联系的党员，予以停止党籍。";
    /// Two years of suspension: struck off.
    ART_24_STRUCK = "education-24-struck", "第二十四条", Must, checked:
        "停止党籍2年后确实无法取得联系的，按照自行脱党予以除名。";
    /// Settled or long abroad: suspended.
    ART_24_ABROAD = "education-24-abroad", "第二十四条", Usually, checked:
        "对因私出国并在国外长期定居的党员，出国学习研究超过5年仍未返回的党员，一般予以停止党籍。";
    /// Every member belongs to a branch.
    ART_25_BRANCH = "education-25", "第二十五条", Must, checked:
        "每个党员都必须编入党的一个支部、小组或者其他特定组织。";
    /// Where members without a unit, or in a unit without organization, belong.
    ART_25_RESIDENCE = "education-25-residence", "第二十五条", Usually, checked:
        "没有固定工作单位，或者单位未建立党组织的党员，一般编入其经常居住地或者公共就业和人才服务机构、园区、楼宇等党组织。";
    /// When membership is transferred.
    ART_25_TRANSFER = "education-25-transfer", "第二十五条", Must, checked:
        "党员工作单位、经常居住地发生变动的，或者外出学习、工作、生活6个月以上并且地点相对固定的，应当转移组织关系。";
    /// Staying away is first met with criticism.
    ART_29_CRITICISM = "education-29", "第二十九条", Must, checked:
        "对党员不按照规定参加党的组织生活、不按时交纳党费、流动到外地工作生活不与党组织主动保持联系的，以及存在其他与党的要求不相符合的行为、情节较轻的，党组织应当采取适当方式及时进行批评教育，帮助其改进提高。";
    /// Then with a time limit.
    ART_30_CORRECTION = "education-30", "第三十条", Must, checked:
        "党组织应当作出限期改正处置，限期改正时间不超过1年。";
    /// Six months without organization life: struck off.
    ART_31_LEFT = "education-31", "第三十一条", Must, checked:
        "没有正当理由，连续6个月不参加党的组织生活，或者不交纳党费，或者不做党所分配的工作，按照自行脱党予以除名。",
        "第（六）项。";
    /// Keeping in touch with floating members.
    ART_32_FLOATING = "education-32", "第三十二条", Must, checked:
        "基层党组织应当加强流动党员管理，对外出6个月以上并且没有转移组织关系的流动党员，应当保持经常联系，跟进做好教育培训、管理服务等工作。";
    /// Where floating members take part.
    ART_32_NEARBY = "education-32-nearby", "第三十二条", Must, checked:
        "按照组织关系一方隶属、参加多重组织生活的方式，组织流动党员就近就便参加组织生活。";
    /// Rural branches name somebody to keep in touch.
    ART_33_CONTACT = "education-33", "第三十三条", Must, checked:
        "农村党支部应当明确专人负责同流动党员保持联系。";
    /// Communities lead floating members to report where they live.
    ART_33_COMMUNITY = "education-33-community", "第三十三条", Must, checked:
        "城市社区党组织对异地居住的流动党员，引导其向居住地党组织报到，自觉参加居住地党组织的活动，接受党组织管理。";
    /// How long a college keeps the membership of graduates.
    ART_34_GRADUATES = "education-34", "第三十四条", Usually, checked:
        "党员组织关系保留时间一般不超过2年，对符合转出组织关系条件的及时转出。";
    /// Contact with members studying abroad.
    ART_34_ABROAD = "education-34-abroad", "第三十四条", Must, checked:
        "对出国（境）学习研究党员，由原就读高校或者工作单位党组织保留其组织关系，每半年至少与其联系1次。";
}
