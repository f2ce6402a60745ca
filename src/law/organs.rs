//! 《中国共产党党和国家机关基层组织工作条例》: organizations inside Party and state organs only

use super::{Act, Authority, articles};

/// The act itself, as revised in 2019.
pub static ACT: Act = Act {
    title: "中国共产党党和国家机关基层组织工作条例",
    issuer: "中共中央",
    in_force: Some((2019, 11, 29)),
    repealed: None,
    authority: Authority::Regulation,
};

articles! { ACT:
    /// A hundred members: a committee.
    ART_5_COMMITTEE = "organs-5", "第五条", Must, checked:
        "机关党员100人以上的，设立党的基层委员会。党员不足100人的，因工作需要，经上级党组织批准，也可以设立党的基层委员会。";
    /// Fifty members: a general branch.
    ART_6_GENERAL_BRANCH = "organs-6", "第六条", Must, checked:
        "机关党员50人以上、100人以下的，设立党的总支部委员会。党员不足50人的，因工作需要，经上级党组织批准，也可以设立党的总支部委员会。";
    /// Three formal members: a branch; seven: its committee.
    ART_7_BRANCH = "organs-7", "第七条", Must, checked:
        "机关正式党员3人以上的，成立党支部。正式党员7人以上的党支部，设立支部委员会；正式党员不足7人的党支部，设1名书记，必要时可以设1名副书记。";
}
