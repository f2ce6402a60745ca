//! What makes a record doubtful. A doubt is a reason to look again, never a verdict.

use super::practice::{CUSTOM, DEFAULT};
use super::{Act, articles};

/// A notice of 河南理工大学 about records of organization life.
pub static NOTICE: Act = Act::local("组织生活检查通报", "河南理工大学某学院党委");
/// How one system checks records of meetings.
pub static CHECKER: Act = Act::local("会议台账校验规则", "");
/// How one unit compares papers.
pub static COMPARISON: Act = Act::local("组织生活会材料查重做法", "");

articles! { NOTICE:
    /// Who was absent, and why.
    ABSENCE = "suspicion-absence", "缺席和请假", Usually, checked:
        "会议记录写明缺席、请假人员及原因。",
        "记录要素不全、没有记录请假人员的，受到过通报。";
}

articles! { CHECKER:
    /// Neither minutes nor days.
    DURATION = "suspicion-duration", "会议时长", Usually, checked:
        "会议时长不超过8小时，与起止时间相符。",
        "见于一个会议台账系统的校验规则，单位不详；短于20分钟提示是本工具默认。";
}

articles! { COMPARISON:
    /// Papers that are nearly the same.
    SIMILAR = "suspicion-similar", "内容雷同", Usually, checked:
        "不同支部、不同期次的材料比对文本相似度，过高的核对是否套用。",
        "见于一份组织生活会材料的查重做法，单位不详；相似度到0.9提示是本工具默认；统一学习资料本来就相同。";
}

articles! { CUSTOM:
    /// On leave and yet signed in.
    AWAY = "suspicion-away", "请假的人签到", Usually, unchecked:
        "请假、外出、住院的党员出现在签到名单里的，核对是否代签。",
        "巡察督查中常见的疑点，来源待核。";
}

articles! { DEFAULT:
    /// Everything the same for several periods.
    COPIED = "suspicion-copied", "多期相同", May, checked:
        "连续几期的主题、人数、主持人完全相同的，提示核对是否套抄。",
        "疑点提示，不作结论。";
    /// Entered later, all at once.
    BACKFILLED = "suspicion-backfilled", "集中补录", May, checked:
        "序号与日期倒置、一天登记多次会议的，提示核对是否事后集中补录。",
        "疑点提示，不作结论。";
    /// The rush at the end of a quarter.
    QUARTER_END = "suspicion-quarter-end", "季末集中", May, checked:
        "一个季度的活动过半集中在最后3天的，提示核对。",
        "疑点提示，不作结论。";
    /// Meetings on days off.
    HOLIDAY = "suspicion-holiday", "节假日开会", May, checked:
        "会议日期是法定节假日放假日的，提示核对日期；普通周末和调休上班日不提示，志愿服务、走访慰问不提示。",
        "法规没有禁止节假日开会，社区和两新组织党支部常在晚上、周末活动。";
    /// The chair keeps the minutes.
    SAME_PERSON = "suspicion-same-person", "主持人兼记录人", May, checked:
        "主持人和记录人是同一人，或者多次会议用同一张照片的，提示核对。",
        "疑点提示，不作结论。";
    /// Learned before it was said.
    TOO_EARLY = "suspicion-too-early", "早于通知或文件", May, checked:
        "会议日期早于会议通知、早于所学文件印发日期的，提示核对。",
        "疑点提示，不作结论。";
    /// One event cited for two periods.
    CITED_TWICE = "suspicion-cited-twice", "一会两用", May, checked:
        "同一次会议只计入一个周期；补开的注明补哪一期。",
        "补开没有全国统一规定。";
}
