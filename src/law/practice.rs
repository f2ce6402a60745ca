//! What no regulation says, in general: this kit's defaults, and the logic of records

use super::{Act, Authority, articles};

pub use super::enterprise::{STAFF_FOR_MEMBER, STAFF_FOR_ORG, STAFF_LINES};
pub use super::regional::{JOINT_CONFERENCE, QUARTERLY_TRAINING};

/// What many places do, whoever started it.
pub static CUSTOM: Act = Act {
    title: "各地惯例",
    issuer: "",
    in_force: None,
    repealed: None,
    authority: Authority::Local,
};

/// What this kit does unless told otherwise.
pub static DEFAULT: Act = Act {
    title: "本工具默认设置",
    issuer: "",
    in_force: None,
    repealed: None,
    authority: Authority::Local,
};

/// What no record can contradict.
pub static LOGIC: Act = Act {
    title: "台账数据逻辑",
    issuer: "",
    in_force: None,
    repealed: None,
    authority: Authority::Logic,
};

articles! { CUSTOM:
    /// A Party lecture every quarter.
    QUARTERLY_LECTURE = "practice-party-lecture", "党课次数", Usually, checked:
        "党支部每季度至少上一次党课。",
        "《中国共产党支部工作条例（试行）》没有规定党课次数，每季度一次是地方做法。可在规则包里改。";
    /// What a record of a meeting should say.
    RECORD_ELEMENTS = "practice-record-elements", "会议记录要素", Usually, checked:
        "会议记录写明时间、类型、主题、地点、主持人、记录人、应到和实到人数。",
        "各地记实表的常见要素，不是法规条文。";
}

articles! { DEFAULT:
    /// Events made up after their period.
    MAKE_UP = "practice-make-up", "补开", May, checked:
        "注明补开哪一期、并在宽限期内（季度15天、月度7天）开展的，算逾期补开。",
        "没有全国统一规定，天数和折算比例可在规则包里改。";
    /// The built-in scoring table.
    DEFAULT_SCORE = "practice-default-score", "评分细则", May, checked:
        "分值、扣分步长和星级线都是内置示例，全国没有统一标准。",
        "正式评定请换成本地的考核细则。";
    /// A duty that whoever wrote the pack added.
    OWN_DUTY = "practice-own-duty", "规则包自定的任务", May, checked:
        "任务、频次和由谁承担，由编写规则包的人规定。",
        "不是党内法规的条文；依据写在当地的文件里，由编写的人负责。";
    /// How coverage is counted.
    COVERAGE = "practice-coverage", "覆盖率口径", May, checked:
        "分母为实体运营的单位：台账所列减去注销、停业、空壳等和重复登记；组织覆盖含单独组建和联合组建。",
        "分母口径没有唯一的全国标准，报表里每个比率都写明分子和分母。";
    /// One event of several types counts for each.
    SEVERAL_TYPES = "practice-several-types", "一会多计", May, checked:
        "一次活动可以同时算几种会议，分别计数；同时算三种以上的，提示核对。",
        "主题党日当天可以开党员大会、上党课；是否允许一会多计由各地定。";
    /// How summaries are put together.
    MERGE = "practice-merge", "汇总口径", May, checked:
        "汇总件用同一规则包、同一考核期，截至日期和工具版本一致；同一党组织、同一单位只计一次，计哪一份、没有计哪一份都要写明。",
        "逐级汇总的相加规则由本工具设定。";
}

articles! { LOGIC:
    /// What cannot be, whoever writes it.
    RECORD_LOGIC = "record-logic", "时间、人数和重复登记", Must, checked:
        "已开展的活动不会在今天以后，实到不多于应到，同一件事、同一家单位只登记一次。";
    /// Figures that must add up.
    CROSS_FOOT = "record-cross-foot", "勾稽关系", Must, checked:
        "同一个数在各处相等：正式党员加预备党员等于党员总数，应到减实到等于缺席，花名册人数等于组织信息表人数；部分不多于整体：委员不多于正式党员，党员不多于从业人员，未转组织关系的不多于党员。";
    /// Dates that have an order.
    ORDER = "record-order", "先后顺序", Must, checked:
        "开始不晚于结束，支部成立后才有支部的会议，单位成立后才有单位的党组织，入党后才转正，文件印发后才学习。";
    /// Nobody is in two places.
    ONE_PLACE = "record-one-place", "一人一处", Must, checked:
        "同一个人不会在同一时段参加两处活动，已转出、已去世的人不会到会。";
    /// A name, a number, a code belongs to one.
    IDENTITY = "record-identity", "名称和号码唯一", Must, checked:
        "一个党组织一个名称，一个人一个身份证号，一家单位一个统一社会信用代码；所写的上级党组织在组织名册里。";
    /// Reasons that contradict the figures beside them.
    AGREEMENT = "record-agreement", "说明与数据一致", Must, checked:
        "写明的原因与同一行的数据一致：写“没有党员”的党员数是零，写“不足3名”的正式党员少于3名；已排除的单位不再计入分子和分母。";
    /// Numbers kept as text, dates as dates.
    DATA_TYPES = "record-data-types", "单元格类型", Must, checked:
        "身份证号、统一社会信用代码按文本保存，日期按日期保存；变成科学计数的号码末几位已经丢失，错误值不是数据。";
    /// Figures that say 全体 or 若干 cannot be checked.
    APPROXIMATE = "record-approximate", "约数", Usually, checked:
        "人数写成“全体”“若干”“30余人”的，不能与其他数字核对。";
}
