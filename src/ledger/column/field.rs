//! What columns mean.

/// Declares [`Field`] and its names.
macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $id:literal,)*) => {
        /// What a column means. Ledgers share the fields that mean the same.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Field { $($(#[$doc])* $name,)* }

        impl Field {
            /// Its name in the API.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }
        }
    };
}

fields! {
    /// 党组织.
    Org = "org",
    /// 简称.
    ShortName = "short-name",
    /// 组织类别.
    Category = "category",
    /// 区.
    District = "district",
    /// 街道.
    Street = "street",
    /// 社区.
    Community = "community",
    /// 楼宇、园区、商圈、市场.
    Site = "site",
    /// 书记.
    Secretary = "secretary",
    /// 支委人数.
    CommitteeSize = "committee-size",
    /// 正式党员.
    Formal = "formal",
    /// 预备党员.
    Probationary = "probationary",
    /// 党员总数.
    Members = "members",
    /// 党小组数.
    Groups = "groups",
    /// 成立时间.
    Founded = "founded",
    /// 撤销时间.
    Dissolved = "dissolved",
    /// 会议类型.
    EventKind = "kind",
    /// 日期.
    Date = "date",
    /// 主题.
    Title = "title",
    /// 地点.
    Place = "place",
    /// 主持人.
    Host = "host",
    /// 记录人.
    Recorder = "recorder",
    /// 应到.
    Expected = "expected",
    /// 实到.
    Present = "present",
    /// 缺席.
    Absent = "absent",
    /// 列席.
    Observers = "observers",
    /// 考核期.
    Period = "period",
    /// 学时.
    Hours = "hours",
    /// 培训对象.
    Audience = "audience",
    /// 单位名称.
    Unit = "unit",
    /// 统一社会信用代码.
    CreditCode = "credit-code",
    /// 单位类别.
    UnitKind = "unit-kind",
    /// 经济控制类型.
    Ownership = "ownership",
    /// 经营状态.
    Status = "status",
    /// 从业人数.
    Staff = "staff",
    /// 年营业收入, 万元.
    Revenue = "revenue",
    /// 是否规模以上.
    Scaled = "scaled",
    /// 未转组织关系党员.
    Untransferred = "untransferred",
    /// 是否建立党组织.
    HasOrg = "has-org",
    /// 组建方式.
    Form = "form",
    /// 未建原因.
    Reason = "reason",
    /// 党建指导员.
    Instructor = "instructor",
    /// 党建联络员.
    Liaison = "liaison",
    /// 联系电话.
    Phone = "phone",
    /// 副书记.
    Deputy = "deputy",
    /// 最近换届时间.
    LastElection = "last-election",
    /// 换届期限, 聘期, 协议期限.
    Term = "term",
    /// 到届、届满、到期时间.
    Expiry = "expiry",
    /// 活动场所.
    Venue = "venue",
    /// 党组织代码.
    OrgCode = "org-code",
    /// 上级党组织.
    Superior = "superior",
    /// 联系人.
    Contact = "contact",
    /// 结束时间.
    End = "end",
    /// 会议时长.
    Duration = "duration",
    /// 授课人.
    Speaker = "speaker",
    /// 缺席人员及原因.
    AbsentNames = "absent-names",
    /// 不计入应到的人数.
    Exempt = "exempt",
    /// 参加人员名单.
    Attendees = "attendees",
    /// 内容.
    Content = "content",
    /// 决议、议定事项.
    Resolution = "resolution",
    /// 佐证材料.
    Evidence = "evidence",
    /// 培训类别.
    TrainingKind = "training-kind",
    /// 天数.
    Days = "days",
    /// 考核成绩.
    Score = "score",
    /// 法定代表人.
    LegalPerson = "legal-person",
    /// 法定代表人是否党员.
    LegalIsMember = "legal-is-member",
    /// 地址.
    Address = "address",
    /// 行业.
    Industry = "industry",
    /// 单位成立时间.
    UnitFounded = "unit-founded",
    /// 指导员电话.
    InstructorPhone = "instructor-phone",
    /// 拟建日期.
    Planned = "planned",
    /// 工会、团、妇联.
    Union = "union",
    /// 姓名.
    Name = "name",
    /// 性别.
    Gender = "gender",
    /// 民族.
    Nation = "nation",
    /// 出生年月.
    Birth = "birth",
    /// 身份证号.
    IdCard = "id-card",
    /// 学历.
    Education = "education",
    /// 籍贯.
    NativePlace = "native-place",
    /// 申请入党时间.
    Applied = "applied",
    /// 入党时间.
    JoinDate = "join-date",
    /// 转正时间.
    FullDate = "full-date",
    /// 党龄.
    Standing = "standing",
    /// 人员类别.
    MemberKind = "member-kind",
    /// 进入当前支部日期.
    BranchSince = "branch-since",
    /// 党内职务.
    PartyPost = "party-post",
    /// 工作单位.
    Workplace = "workplace",
    /// 职务、工作岗位.
    Position = "position",
    /// 是否流动党员.
    Floating = "floating",
    /// 外出地.
    Destination = "destination",
    /// 是否失联.
    LostContact = "lost-contact",
    /// 是否困难.
    Hardship = "hardship",
    /// 月缴党费.
    Dues = "dues",
    /// 组织关系所在.
    Relation = "relation",
    /// 积分.
    Points = "points",
    /// 服务时长, 小时.
    ServiceHours = "service-hours",
    /// 专职或兼职.
    InstructorKind = "instructor-kind",
    /// 层级.
    Level = "level",
    /// 联系企业数.
    UnitCount = "unit-count",
    /// 走访频次.
    Visits = "visits",
    /// 选派、聘任时间.
    Appointed = "appointed",
    /// 是否公示.
    Published = "published",
    /// 编号.
    Number = "number",
    /// 清单类型.
    ListKind = "list-kind",
    /// 事项类别.
    ItemKind = "item-kind",
    /// 提出单位.
    Proposer = "proposer",
    /// 对接单位.
    Partner = "partner",
    /// 办理进度.
    Progress = "progress",
    /// 对接情况.
    Matched = "matched",
    /// 对接时间.
    MatchedDate = "matched-date",
    /// 完成时限.
    DueDate = "due-date",
    /// 完成时间.
    DoneDate = "done-date",
    /// 满意度.
    Satisfaction = "satisfaction",
    /// 单位党组织.
    UnitOrg = "unit-org",
    /// 是否签约.
    Signed = "signed",
    /// 签约日期.
    SignDate = "sign-date",
    /// 来源渠道.
    Source = "source",
    /// 反映人.
    Reporter = "reporter",
    /// 责任单位.
    Responsible = "responsible",
    /// 参加的代表.
    Participants = "participants",
    /// 解决措施.
    Measures = "measures",
    /// 交办时间.
    AssignedDate = "assigned-date",
    /// 办理结果.
    Result = "result",
    /// 公示时间.
    PublishedDate = "published-date",
    /// 兼任职务.
    DelegatePost = "delegate-post",
    /// 是否述职.
    Reported = "reported",
    /// 报到社区.
    CheckinPlace = "checkin-place",
    /// 认领岗位.
    Post = "post",
    /// 服务次数.
    Times = "times",
    /// 评价.
    Evaluation = "evaluation",
    /// 志愿服务队.
    Team = "team",
    /// 服务对象.
    Beneficiary = "beneficiary",
    /// 证明人.
    Confirmer = "confirmer",
    /// 赞成票.
    VotesFor = "votes-for",
    /// 反对票.
    VotesAgainst = "votes-against",
    /// 弃权票.
    VotesAbstain = "votes-abstain",
    /// 应到会有表决权的人数.
    Voters = "voters",
    /// 填报时间.
    FiledDate = "filed-date",
    /// 会议通知时间.
    NoticeDate = "notice-date",
    /// 书记空缺时间.
    VacantSince = "vacant-since",
    /// 批准延期换届至.
    ExtendedTo = "extended-to",
    /// 大党委委员总数.
    CommitteeTotal = "committee-total",
    /// 党籍状态: 在册、停止党籍、转出、去世等.
    MemberStatus = "member-status",
    /// 停止党籍、转出、去世的时间.
    StatusDate = "status-date",
    /// 失联时间.
    LostSince = "lost-since",
    /// 外出时间.
    LeftSince = "left-since",
    /// 流入地联系人.
    DestinationContact = "destination-contact",
    /// 不作硬性要求的原因: 年老体弱等.
    ExemptReason = "exempt-reason",
    /// 任现职时间.
    PostSince = "post-since",
    /// 参加集中培训次数.
    Intensive = "intensive",
    /// 被评价的党组织、单位或党员.
    Rated = "rated",
    /// 评分项目.
    RatingItem = "rating-item",
    /// 评分项目的分值、百分比或次数.
    RatingValue = "rating-value",
    /// 录入人.
    EnteredBy = "entered-by",
    /// 备注.
    Remark = "remark",
}

/// Where the fields of a table stand: a row asks for each field of its ledger, and few tables have them all.
#[derive(Debug, Default)]
pub struct Fields(Vec<Option<u16>>);

impl Fields {
    /// A table without any.
    pub const NONE: Self = Self(Vec::new());

    /// The column of a field; `None` when the table has none.
    #[must_use]
    pub fn column(&self, field: Field) -> Option<u16> {
        *self.0.get(field as usize)?
    }
}

impl FromIterator<(Field, u16)> for Fields {
    fn from_iter<I: IntoIterator<Item = (Field, u16)>>(columns: I) -> Self {
        let mut fields = Vec::new();
        for (field, col) in columns {
            let at = field as usize;
            if fields.len() <= at {
                fields.resize(at + 1, None);
            }
            if let Some(place) = fields.get_mut(at) {
                *place = Some(col);
            }
        }
        Self(fields)
    }
}
