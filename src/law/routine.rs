//! Local practice of organization life and training: attendance, shifts, reminders, hours

use super::practice::{CUSTOM, DEFAULT};
use super::{Act, articles};

/// How one organization counts hours.
pub static HOURS: Act = Act::local("党员教育培训学时管理制度", "");
/// 达州市达川区.
pub static DACHUAN: Act = Act::local("“三会一课”记实表做法", "达州市达川区");
/// 凤翔县, 2004.
pub static FENGXIANG: Act = Act::local("整改通知书做法", "凤翔县");
/// The reminders of a police system.
pub static REMINDERS: Act = Act::local("“三会一课”提醒任务", "某公安系统");

articles! { CUSTOM:
    /// Theme days move within a week.
    THEME_DAY_SHIFT = "practice-theme-day-shift", "主题党日顺延", May, checked:
        "主题党日遇节假日或者特殊情况，时间可以提前或者顺延，原则上一周内完成。",
        "一些单位主题党日制度的写法，不是法规条文。";
    /// 95% attendance is good.
    ATTENDANCE = "practice-attendance", "参会率", Usually, checked:
        "三会一课到会率95%以上为好。",
        "一地社区考核的写法；低于80%提示是本工具默认。可在规则包里改。";
    /// Branch secretaries lecture once a year.
    SECRETARY_LECTURE = "practice-secretary-lecture", "支部书记讲党课", Usually, unchecked:
        "党支部书记每年至少讲一次党课。",
        "《中国共产党支部工作条例（试行）》只规定党委（党组）书记每年至少讲1次；支部书记一次是惯例，来源待核。";
    /// Missed study is made up in a week.
    MAKE_UP_STUDY = "practice-make-up-study", "补学", Usually, checked:
        "缺席的党员7天内补学，逾期标记。",
        "一些单位补学任务的设置，不是法规条文。";
}

articles! { HOURS:
    /// Hours for days, half days and lectures.
    CONVERSION = "practice-hours", "学时折算", Usually, checked:
        "脱产培训每天8学时，专题讲座每半天4学时，支部学习每小时1学时、每半天4学时，实践活动每半天4学时、不足半天按每小时1学时。",
        "一个单位的制度；别处有每天6学时、网络课按时长折算的。可在规则包里改。";
    /// Hours count in their own year.
    BY_YEAR = "practice-hours-by-year", "学时按年计算", Usually, checked:
        "学时按年度累加，当年有效；培训跨年度的，学时分开计算。",
        "一个单位的制度。可在规则包里改。";
}

articles! { DACHUAN:
    /// Records are filed within three days.
    FILING = "practice-filing", "三天内报备", Usually, checked:
        "会后3天内填写记实表，附图片，报上级党组织备案并公示；对不实的责令重开、重填。";
}

articles! { FENGXIANG:
    /// Three months without a leader.
    VACANCY = "practice-vacancy", "班子空缺", Usually, checked:
        "基层党组织主要领导空缺三个月的，发整改通知书。",
        "有的地方书记空缺超过半年直接定为较差；条例只写“及时进行补选”。月数可在规则包里改。";
}

articles! { REMINDERS:
    /// On the twenty-fifth.
    REMINDER_DAY = "practice-reminder-day", "每月25日提醒", Usually, checked:
        "每月25日提醒当月还没有开展的活动，季度类活动在3月、6月、9月、12月的25日提醒。",
        "一个系统的设置。可在规则包里改。";
    /// General branches.
    GENERAL_BRANCH = "practice-general-branch", "党总支的频次", Usually, checked:
        "党总支党员大会每半年至少一次，党总支党课每半年至少一次，总支委员会会议每月至少一次。",
        "一个系统的设置，没有全国统一规定。可在规则包里改。";
}

articles! { DEFAULT:
    /// Who joins in the middle of a year owes part of it.
    PRO_RATA = "practice-pro-rata", "学时折算到月", May, checked:
        "年中转入、新入党的党员，学时要求按在册月数折算。",
        "没有全国统一规定，可在规则包里改。";
    /// A quarter of the hours by the end of each quarter.
    PROGRESS = "practice-progress", "学时进度", May, checked:
        "按季累计8、16、24、32学时，书记和班子成员14、28、42、56学时，落后的提示。",
        "按全年要求平均分到四个季度，可在规则包里改。";
}
