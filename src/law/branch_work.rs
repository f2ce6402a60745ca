//! 《中国共产党支部工作条例（试行）》

use std::ops::RangeInclusive;

use super::{Act, Authority, articles};

/// The act itself.
pub static ACT: Act = Act {
    title: "中国共产党支部工作条例（试行）",
    issuer: "中共中央",
    in_force: Some((2018, 10, 28)),
    repealed: None,
    authority: Authority::Regulation,
};

/// Formal members from which a unit shall have a branch (第四条: 3人以上, itself included).
pub const ESTABLISH_FROM: i64 = 3;
/// Members a branch usually has at most (第四条: 不超过50人, itself allowed).
pub const MAX_BRANCH_MEMBERS: i64 = 50;
/// Units a joint branch usually covers at most (第五条: 不超过5个, itself allowed).
pub const JOINT_UNITS: i64 = 5;
/// Quorum of a vote and of a committee meeting: 半数以上, the half itself included (第十一条、第十二条).
pub const VOTE_QUORUM: (i64, i64) = (1, 2);
/// A motion needs more ayes than this part of those with a vote who should attend (第十一条: 超过半数).
pub const MAJORITY_OVER: (i64, i64) = (1, 2);
/// Formal members from which a branch shall have a committee (第二十条: 7人以上, itself included).
pub const COMMITTEE_FROM: i64 = 7;
/// Members a branch's committee has: 3至5人, usually not above 7 (第二十条).
pub const COMMITTEE_SIZE: RangeInclusive<i64> = 3..=7;
/// Members a branch's committee has as a rule (第二十条: 3至5人).
pub const COMMITTEE_SIZE_AS_A_RULE: RangeInclusive<i64> = 3..=5;

articles! { ACT:
    /// A unit with three formal members shall have a branch.
    ART_4_ESTABLISH = "branch-work-4", "第四条", Must, checked:
        "凡是有正式党员3人以上的，都应当成立党支部。";
    /// Branches are founded by unit or area, mostly one by one.
    ART_4_SINGLE = "branch-work-4-single", "第四条", Usually, checked:
        "党支部设置一般以单位、区域为主，以单独组建为主要方式。";
    /// A branch usually has at most fifty members.
    ART_4_SIZE = "branch-work-4-size", "第四条", Usually, checked:
        "党支部党员人数一般不超过50人。";
    /// Units with fewer than three formal members form a joint branch.
    ART_5_JOINT = "branch-work-5", "第五条", Must, checked:
        "正式党员不足3人的单位，应当按照地域相邻、行业相近、规模适当、便于管理的原则，成立联合党支部。";
    /// A joint branch usually covers at most five units.
    ART_5_UNITS = "branch-work-5-units", "第五条", Usually, checked:
        "联合党支部覆盖单位一般不超过5个。";
    /// Markets, shopping streets and office buildings.
    ART_5_BUILDINGS = "branch-work-5-buildings", "第五条", Must, checked:
        "规模较大、跨区域的农民专业合作组织，专业市场、商业街区、商务楼宇等，符合条件的，应当成立党支部。";
    /// Projects of six months and more.
    ART_5_PROJECT = "branch-work-5-project", "第五条", Must, checked:
        "为期6个月以上的工程、工作项目等，符合条件的，应当成立党支部。";
    /// Branches of floating members.
    ART_5_FLOATING = "branch-work-5-floating", "第五条", Must, checked:
        "流动党员较多，工作地或者居住地相对固定集中，应当由流出地党组织商流入地党组织，依托园区、商会、行业协会、驻外地办事机构等成立流动党员党支部。";
    /// How a branch is founded, and how soon that is answered.
    ART_6_APPROVAL = "branch-work-6", "第六条", Usually, unchecked:
        "党支部的成立，一般由基层单位提出申请，所在乡镇（街道）或者单位基层党委召开会议研究决定并批复，批复时间一般不超过1个月。",
        "用字与学习问答的转载一致，条号待核。";
    /// A branch that no longer meets the conditions is adjusted or dissolved.
    ART_7_DISSOLVE = "branch-work-7", "第七条", Must, unchecked:
        "对因党员人数或者所在单位、区域等发生变化，不再符合设立条件的党支部，上级党组织应当及时予以调整或者撤销。",
        "用字与学习问答的转载一致，条号待核。";
    /// What a temporary branch does not do.
    ART_8_TEMPORARY = "branch-work-8", "第八条", Usually, unchecked:
        "临时党支部不转接党员组织关系，一般不发展党员、不处分处置党员、不收缴党费、不选举党代表大会代表、不进行换届。",
        "据转述，原文和条号待核。";
    /// A congress of the branch every quarter.
    ART_11_CONGRESS = "branch-work-11", "第十一条", Usually, checked:
        "党支部党员大会是党支部的议事决策机构，由全体党员参加，一般每季度召开1次。";
    /// Quorum of a vote of the congress.
    ART_11_QUORUM = "branch-work-11-quorum", "第十一条", Must, checked:
        "表决必须有半数以上有表决权的党员到会方可进行";
    /// Majority of a vote of the congress.
    ART_11_MAJORITY = "branch-work-11-majority", "第十一条", Must, checked:
        "赞成人数超过应到会有表决权的党员的半数为通过。";
    /// A meeting of the committee every month.
    ART_12_COMMITTEE = "branch-work-12", "第十二条", Usually, checked:
        "党支部委员会会议一般每月召开1次，根据需要可以随时召开，对党支部重要工作进行讨论、作出决定等。";
    /// Quorum of a committee meeting.
    ART_12_QUORUM = "branch-work-12-quorum", "第十二条", Must, checked:
        "党支部委员会会议须有半数以上委员到会方可进行。";
    /// Which branches are divided into groups.
    ART_13_GROUPS = "branch-work-13", "第十三条", Must, checked:
        "党员人数较多或者党员工作地、居住地比较分散的党支部，按照便于组织开展活动原则，应当划分若干党小组，并设立党小组组长。";
    /// A meeting of every group every month.
    ART_13_MEETING = "branch-work-13-meeting", "第十三条", Usually, checked:
        "党小组会一般每月召开1次，组织党员参加政治学习、谈心谈话、开展批评和自我批评等。";
    /// Who calls and chairs congresses and committee meetings.
    ART_14_CHAIR = "branch-work-14", "第十四条", Must, checked:
        "党支部党员大会、党支部委员会会议由党支部书记召集并主持。书记不能参加会议的，可以委托副书记或者委员召集并主持。";
    /// Who calls and chairs group meetings.
    ART_14_GROUP_CHAIR = "branch-work-14-group", "第十四条", Must, checked:
        "党小组会由党小组组长召集并主持。";
    /// A theme day every month.
    ART_16_THEME_DAY = "branch-work-16", "第十六条", Usually, checked:
        "党支部每月相对固定1天开展主题党日，组织党员集中学习、过组织生活、进行民主议事和志愿服务等。";
    /// Leading members lecture; the secretary of a Party committee once a year.
    ART_16_LECTURE = "branch-work-16-lecture", "第十六条", Must, checked:
        "党员领导干部应当定期为基层党员讲党课，党委（党组）书记每年至少讲1次党课。",
        "说的是党委（党组）书记，不是党支部书记。";
    /// An organization-life meeting every year.
    ART_17_LIFE_MEETING = "branch-work-17", "第十七条", Must, checked:
        "党支部每年至少召开1次组织生活会，一般安排在第四季度，也可以根据工作需要随时召开。";
    /// An appraisal of members every year.
    ART_18_APPRAISAL = "branch-work-18", "第十八条", Usually, unchecked:
        "党支部一般每年开展1次民主评议党员",
        "用字与转载一致，条号待核。";
    /// Talks between members, once a year.
    ART_19_TALKS = "branch-work-19", "第十九条", Usually, checked:
        "党支部委员之间、党支部委员和党员之间、党员和党员之间，每年谈心谈话一般不少于1次。";
    /// Which branches have a committee.
    ART_20_COMMITTEE = "branch-work-20", "第二十条", Must, checked:
        "有正式党员7人以上的党支部，应当设立党支部委员会。";
    /// Size of a branch's committee.
    ART_20_SIZE = "branch-work-20-size", "第二十条", Usually, checked:
        "党支部委员会由3至5人组成，一般不超过7人。";
    /// Branches with fewer than seven formal members have a secretary only.
    ART_20_SMALL = "branch-work-20-small", "第二十条", Must, checked:
        "正式党员不足7人的党支部，设1名书记，必要时可以设1名副书记。";
    /// Term of a branch's committee; the numbers stand in [`super::term`].
    ART_21_TERM = "branch-work-21", "第二十一条", Usually, checked:
        "村、社区党支部委员会每届任期5年，其他基层单位党支部委员会一般每届任期3年。";
    /// Vacancies are filled in time.
    ART_21_VACANCY = "branch-work-21-vacancy", "第二十一条", Must, checked:
        "党支部书记、副书记、委员出现空缺，应当及时进行补选。",
        "条例没有写几个月算“及时”；有的材料把这一句记在第二十二条。";
    /// Branches are reminded six months before the end of their term.
    ART_21_REMINDER = "branch-work-21-reminder", "第二十一条", Usually, unchecked:
        "上级党组织对任期届满的党支部，一般提前6个月以发函或者电话通知等形式，提醒做好换届准备。",
        "用字与转载一致，条号待核。";
    /// Extensions of a term are at most a year.
    ART_21_EXTENSION = "branch-work-21-extension", "第二十一条", Usually, unchecked:
        "对需要延期或者提前换届的，应当认真审核、从严把关，延长或者提前期限一般不超过1年。",
        "用字与转载一致，条号待核。";
    /// A secretary usually has a year's standing.
    ART_23_STANDING = "branch-work-23", "第二十三条", Usually, unchecked:
        "党支部书记一般应当具有1年以上党龄。",
        "据转述，条号待核。";
    /// Secretaries and committee members are trained.
    ART_25_TRAINING = "branch-work-25", "第二十五条", Must, unchecked:
        "上级党组织经常对党支部书记、副书记和其他委员进行培训。",
        "据转述，原文和条号待核。";
    /// Secretaries report on their work every year.
    ART_26_REPORT = "branch-work-26", "第二十六条", Must, unchecked:
        "党支部书记每年述职，接受评议考核。",
        "据转述，原文和条号待核。";
}
