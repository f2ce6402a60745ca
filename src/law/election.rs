//! 《中国共产党基层组织选举工作条例》

use super::{Act, Authority, articles};

/// The act itself.
pub static ACT: Act = Act {
    title: "中国共产党基层组织选举工作条例",
    issuer: "中共中央",
    in_force: Some((2020, 7, 13)),
    repealed: None,
    authority: Authority::Regulation,
};

/// Years by which an election is usually put off at most (第三条: 不超过1年).
pub const EXTENSION_YEARS: u32 = 1;
/// Part of those with a vote who must attend an election (不少于五分之四, itself enough).
pub const ELECTION_QUORUM: (i64, i64) = (4, 5);

articles! { ACT:
    /// Elections are held when the term ends.
    ART_3_IN_TIME = "election-3", "第三条", Must, checked:
        "党的基层组织设立的委员会任期届满应当按期进行换届选举。";
    /// Putting off or moving up an election.
    ART_3_EXTENSION = "election-3-extension", "第三条", Usually, checked:
        "如需延期或者提前进行换届选举，应当报上级党组织批准。延长或者提前期限一般不超过1年。";
    /// When delegates may elect.
    ART_4_DELEGATES = "election-4", "第四条", May, checked:
        "党员人数在500名以上或者所辖党组织驻地分散的，经上级党组织批准，可以召开党员代表大会进行选举。";
    /// Who has a vote.
    ART_5_VOTE = "election-5", "第五条", Must, checked:
        "正式党员有表决权、选举权、被选举权。受留党察看处分的党员在留党察看期间没有表决权、选举权和被选举权；预备党员没有表决权、选举权和被选举权。";
    /// Members detained or arrested.
    ART_5_SUSPENDED = "election-5-suspended", "第五条", Must, checked:
        "党员被依法留置、逮捕的，党组织应当按照管理权限中止其表决权、选举权和被选举权等党员权利。";
    /// Four fifths of those with a vote attend.
    ATTENDANCE = "election-quorum", "选举的到会人数", Must, unchecked:
        "进行选举时，有选举权的到会人数不少于应到会人数的五分之四，会议有效。",
        "内容与转述一致，原文用字和条号待核；1990年的旧条例是“超过五分之四”。";
    /// More than half of those present elect.
    ELECTED = "election-elected", "当选", Must, unchecked:
        "被选举人获得的赞成票超过实到会有选举权的人数的一半，始得当选。",
        "据转述，原文和条号待核。";
    /// Who may be left out of those who should attend an election.
    NOT_COUNTED = "election-not-counted", "不计入应到会人数的党员", May, unchecked:
        "选举时，经上级党组织同意并经党员大会通过，下列党员可以不计入应到会人数：患精神病等不能表达本人意志的；自费出国半年以上的；受留党察看处分或者正在服刑的；年老体弱卧床不起、长期生病生活不能自理的；工作调动、外出学习或者工作半年以上按规定应转未转组织关系的；已回原籍长期居住的离退休党员。",
        "据各地转述的工作解释，不见于条例正文，出处待核；其余党员缺席仍计入应到会人数。";
}
