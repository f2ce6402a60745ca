//! What is usually written in a column: the words this kit knows, and an example.

use crate::ledger::{Column, EventKind, Field as F, Kind, LedgerKind as L};
use crate::regional::{Channel, ListKind};
use crate::unit::{OrgKind, Ownership, UnitKind, Way, industries};

const DEGREES: &[&str] = &["研究生", "本科", "大专", "中专", "高中", "初中", "小学"];
const CONTENT: &[&str] = &["满意", "基本满意", "不满意"];

/// The usual words of a column, for choosing from; none where anything may be written. Other words are
/// read too.
#[must_use]
pub fn choices(ledger: L, column: &Column) -> Vec<&'static str> {
    if column.kind == Kind::YesNo {
        return vec!["是", "否"];
    }
    match (ledger, column.field) {
        (_, F::EventKind) => EventKind::USUAL.iter().map(|it| it.title()).collect(),
        (L::Organizations, F::Category) => [
            OrgKind::Street,
            OrgKind::Community,
            OrgKind::Committee,
            OrgKind::GeneralBranch,
            OrgKind::Branch,
            OrgKind::JointBranch,
            OrgKind::Unformed,
        ]
        .map(OrgKind::title)
        .into(),
        (L::Units, F::Category) => [
            OrgKind::Committee,
            OrgKind::GeneralBranch,
            OrgKind::Branch,
            OrgKind::JointBranch,
        ]
        .map(OrgKind::title)
        .into(),
        (_, F::Form) => [
            Way::Single,
            Way::Units,
            Way::Region,
            Way::Trade,
            Way::Attached,
            Way::Functional,
            Way::None,
        ]
        .map(Way::title)
        .into(),
        (_, F::UnitKind) => UnitKind::ALL
            .iter()
            .filter(|it| **it != UnitKind::Social)
            .map(|it| it.title())
            .collect(),
        (_, F::Ownership) => [
            Ownership::Private,
            Ownership::HongKongMacaoTaiwan,
            Ownership::Foreign,
            Ownership::Public,
            Ownership::Mixed,
        ]
        .map(Ownership::title)
        .into(),
        (_, F::Industry) => industries(),
        (_, F::ListKind) => ListKind::ALL.iter().map(|it| it.title()).collect(),
        (_, F::Source) => Channel::ALL
            .iter()
            .filter(|it| !matches!(it, Channel::Other | Channel::Unsaid))
            .map(|it| it.title())
            .collect(),
        (_, field) => words(ledger, field).to_vec(),
    }
}

/// Words that are read by what they say, not from a table.
fn words(ledger: L, field: F) -> &'static [&'static str] {
    match (ledger, field) {
        (_, F::Gender) => &["男", "女"],
        (_, F::Education) => DEGREES,
        (_, F::MemberKind) => &["正式党员", "预备党员"],
        (_, F::MemberStatus) => &["在册", "停止党籍", "转出", "去世"],
        (_, F::PartyPost) => &["书记", "副书记", "委员", "党小组组长"],
        (_, F::ExemptReason) => &["年老体弱", "行动不便", "重病", "失能"],
        (_, F::Status) => &["正常", "停业", "注销", "吊销", "迁出", "空壳"],
        (_, F::Reason) => &["应建未建", "有党员但不符合条件", "无党员"],
        (L::Trainings, F::TrainingKind) => &["集中轮训", "专题培训", "网络培训"],
        (L::Trainings, F::Audience) => &["兼职委员", "党建工作指导员", "联络员"],
        (L::Meetings, F::Level) => &["区", "街道", "社区"],
        (L::Matters, F::Level) => &["街道", "社区", "专业委员会"],
        (L::Instructors, F::Level) => &["县级指导员", "区级联络员"],
        (_, F::InstructorKind) => &["专职", "兼职"],
        (_, F::Matched) => &["未对接", "已对接"],
        (L::Lists, F::Progress) => &["未完成", "推进中", "已完成"],
        (L::Matters, F::Progress) => &["未办", "办理中", "已办结"],
        (_, F::Satisfaction) | (L::Services, F::Evaluation) => CONTENT,
        (L::Checkins, F::Evaluation) => &["好", "较好", "一般", "较差"],
        (_, F::DelegatePost) => &["兼职委员", "兼职副书记"],
        _ => &[],
    }
}

/// What a filled-in cell of a column looks like. People and units in it are invented.
#[must_use]
pub fn example(ledger: L, column: &Column) -> &'static str {
    if let Some(own) = special(ledger, column.field) {
        return own;
    }
    if let Some(first) = choices(ledger, column).first() {
        return first;
    }
    match column.field {
        F::Org => "清河街道长河社区第一党支部",
        F::Unit => "长河示例商贸有限公司",
        F::Name | F::Rated => "张某某",
        F::Secretary | F::Host | F::LegalPerson => "李某某",
        F::District => "示例区",
        F::Street => "清河街道",
        F::Community | F::CheckinPlace => "长河社区",
        F::Site => "长河大厦",
        F::Phone | F::InstructorPhone => "0000-80000001",
        F::Place | F::Venue => "社区党群服务中心",
        F::Superior => "清河街道长河社区党委",
        _ => match column.kind {
            Kind::Date => "2025-03-05",
            Kind::Count => "3",
            Kind::Amount => "2",
            Kind::YesNo => "是",
            Kind::Text => "",
        },
    }
}

/// Examples that are not those of the column elsewhere.
#[expect(clippy::match_same_arms, reason = "a table, by ledger")]
fn special(ledger: L, field: F) -> Option<&'static str> {
    Some(match (ledger, field) {
        (L::Organizations, F::Category) => "党支部",
        (L::Organizations, F::Founded) => "2021-07-01",
        (L::Organizations, F::Formal) => "9",
        (L::Organizations, F::Probationary | F::VacantSince | F::Dissolved) => "",
        (L::Organizations, F::Members) => "9",
        (L::Organizations, F::Term) => "3年",
        (L::Organizations, F::LastElection) => "2024-07-01",
        (L::Organizations, F::Expiry) => "2027-07-01",
        (L::Organizations, F::ExtendedTo) => "",
        (L::Meetings, F::Title) => "学习传达上级会议精神",
        (L::Meetings, F::Duration) => "1.5小时",
        (L::Meetings, F::Expected | F::Voters) => "9",
        (L::Meetings, F::Present) => "8",
        (L::Meetings, F::Absent) => "1",
        (L::Meetings, F::AbsentNames) => "王某某（请假）",
        (L::Meetings, F::Level | F::Observers | F::Period) => "",
        (L::Meetings, F::Exempt | F::VotesAgainst | F::VotesAbstain) => "0",
        (L::Meetings, F::VotesFor) => "8",
        (L::Meetings, F::NoticeDate) => "2025-03-01",
        (L::Meetings, F::FiledDate) => "2025-03-06",
        (L::Meetings, F::Evidence) => "签到表、照片",
        (L::Trainings, F::Title) => "党务工作者培训班",
        (L::Trainings, F::Days) => "1",
        (L::Trainings, F::Hours) => "8",
        (L::Trainings, F::Present) => "40",
        (L::Members, F::IdCard | F::LeftSince | F::LostSince | F::StatusDate) => "",
        (L::Members, F::ExemptReason | F::Destination | F::DestinationContact) => "",
        (L::Members, F::Nation) => "汉族",
        (L::Members, F::Birth) => "1980-05",
        (L::Members, F::Applied) => "2008-05-04",
        (L::Members, F::JoinDate) => "2010-07-01",
        (L::Members, F::FullDate) => "2011-07-01",
        (L::Members, F::Standing) => "14",
        (L::Members, F::Floating | F::LostContact | F::Hardship) => "否",
        (L::Members, F::Hours) => "32",
        (L::Members, F::Points) => "86",
        (L::Members | L::Checkins, F::ServiceHours) => "12",
        (L::Members, F::Dues) => "15",
        (L::Units, F::CreditCode | F::Planned | F::Reason) => "",
        (L::Units, F::UnitFounded) => "2015-06-01",
        (L::Units, F::Staff) => "25",
        (L::Units, F::Revenue) => "800",
        (L::Units, F::Scaled) => "否",
        (L::Units, F::Probationary | F::Untransferred) => "0",
        (L::Units, F::Instructor) => "赵某某",
        (L::Units | L::Instructors, F::Visits) => "每月1次",
        (L::Instructors, F::Workplace) => "街道党建办",
        (L::Instructors, F::Unit) => "长河示例商贸有限公司、长河示例餐饮店",
        (L::Instructors, F::UnitCount) => "2",
        (L::Lists, F::Number) => "XQ-001",
        (L::Lists, F::Title) => "老旧楼道照明改造",
        (L::Lists, F::ItemKind) => "民生",
        (L::Lists, F::Proposer) => "长河社区党委",
        (L::Lists, F::Partner) => "示例供电所党支部",
        (L::Lists, F::Matched) => "已对接",
        (L::Lists, F::Progress) => "已完成",
        (L::Lists | L::Matters, F::DueDate) => "2025-04-05",
        (L::Lists | L::Matters, F::DoneDate) => "2025-03-28",
        (L::Agreements, F::Org) => "长河社区党委",
        (L::Agreements, F::Unit) => "示例供电所",
        (L::Agreements, F::UnitOrg) => "示例供电所党支部",
        (L::Agreements, F::Term) => "1年",
        (L::Agreements, F::Expiry) => "2026-03-04",
        (L::Agreements, F::Content) => "共建文明楼道",
        (L::Matters, F::Number) => "SQ-001",
        (L::Matters, F::Title) => "小区东门路灯不亮",
        (L::Matters, F::ItemKind) => "城管",
        (L::Matters, F::Responsible) => "社区服务站",
        (L::Matters, F::Measures) => "联系供电部门更换灯具",
        (L::Matters, F::Progress) => "已办结",
        (L::Matters, F::Result) => "路灯已修好",
        (L::Matters, F::PublishedDate) => "2025-03-30",
        (L::Delegates, F::Unit) => "示例供电所",
        (L::Delegates, F::Term) => "3年",
        (L::Delegates, F::Expiry) => "2028-03-04",
        (L::Delegates, F::Expected) => "4",
        (L::Checkins, F::Unit) => "示例供电所",
        (L::Checkins, F::Post) => "楼道长",
        (L::Services, F::Title) => "小区环境清洁",
        (L::Services, F::Team) => "长河志愿服务队",
        (L::Services, F::Present) => "1",
        (L::Ratings, F::Rated) => "清河街道长河社区第一党支部",
        (L::Ratings, F::Org) => "",
        (L::Ratings, F::RatingItem) => "民主测评",
        (L::Ratings, F::RatingValue) => "92",
        (L::Ratings, F::Evidence) => "2025年测评表",
        (L::Ratings, F::EnteredBy) => "李某某",
        _ => return None,
    })
}
