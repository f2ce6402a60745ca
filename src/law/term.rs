//! 《关于党的基层组织任期的意见》

use super::{Act, Authority, articles};

/// The act itself.
pub static ACT: Act = Act {
    title: "关于党的基层组织任期的意见",
    issuer: "中共中央办公厅",
    in_force: Some((2018, 7, 12)),
    repealed: None,
    authority: Authority::Regulation,
};

/// Term of a grassroots committee (第一条: 一般为5年).
pub const COMMITTEE_TERM_YEARS: u32 = 5;
/// Term of a general branch and of a branch (第一条: 一般为3年).
pub const BRANCH_TERM_YEARS: u32 = 3;
/// Term of every organization of a village or community (第一条: 5年).
pub const VILLAGE_COMMUNITY_TERM_YEARS: u32 = 5;

articles! { ACT:
    /// How long terms are.
    ART_1_YEARS = "term-1", "第一条", Usually, checked:
        "党的基层委员会每届任期一般为5年，党的总支部委员会、支部委员会每届任期一般为3年，其中，村和社区党的委员会、总支部委员会、支部委员会每届任期为5年。";
    /// Organizations elected before go by the old term to its end.
    ART_1_TRANSITION = "term-1-transition", "第一条", Usually, checked:
        "本意见印发前已换届的党的基层组织，原则上从本届任期届满后，开始执行上述规定。";
    /// Elections are held when the term ends.
    ART_2_IN_TIME = "term-2", "第二条", Must, checked:
        "党的基层组织应严格执行任期制度，任期届满按期进行换届选举。";
    /// Putting off or moving up an election.
    ART_2_EXTENSION = "term-2-extension", "第二条", Usually, checked:
        "如需延期或提前进行换届选举，应报上级党的委员会批准，延长或提前期限一般不超过1年。";
    /// Superiors remind in time.
    ART_3_REMIND = "term-3", "第三条", Must, checked:
        "上级党组织要切实负起责任，认真做好基层党组织领导班子调整配备等相关换届准备工作，及时提醒督促按期换届。";
}
