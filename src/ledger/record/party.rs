//! Organizations, members, and what they did.

use super::super::row::RowReader;
use super::super::value::{Count, When};
use super::placed::Placed;
use super::{EventKind, Field, Kinds, RowRef, Said};
use crate::sheet::CellRef;

record! {
    /// One Party organization of the roster.
    Organization {
        /// 党组织名称.
        name: Said<String>,;
        /// 简称.
        short_name: text ShortName,
        /// 党组织代码.
        code: text OrgCode,
        /// 组织类别, as written.
        category: text Category,
        /// 上级党组织.
        superior: text Superior,
        /// 区.
        district: text District,
        /// 街道.
        street: text Street,
        /// 社区.
        community: text Community,
        /// 书记.
        secretary: text Secretary,
        /// 副书记.
        deputy: text Deputy,
        /// 书记空缺时间.
        vacant_since: date VacantSince,
        /// 支委人数.
        committee_size: count CommitteeSize,
        /// 大党委委员数.
        committee_total: count CommitteeTotal,
        /// 正式党员.
        formal: count Formal,
        /// 预备党员.
        probationary: count Probationary,
        /// 党员总数.
        members: count Members,
        /// 党小组数.
        groups: count Groups,
        /// 覆盖单位数.
        unit_count: count UnitCount,
        /// 成立时间.
        founded: date Founded,
        /// 最近换届时间.
        last_election: date LastElection,
        /// 换届期限, as written.
        term: text Term,
        /// 到届时间.
        expiry: date Expiry,
        /// 延期换届至.
        extended_to: date ExtendedTo,
        /// 撤销时间.
        dissolved: date Dissolved,
        /// 备注.
        remark: text Remark,
    }
}

record! {
    /// One member of the roster.
    Member {
        /// 姓名.
        name: Said<String>,
        /// 所在党支部, as written.
        org: Option<Said<String>>,
        /// 身份证号, in one spelling.
        id_card: Option<Said<String>>,;
        /// 性别.
        gender: text Gender,
        /// 出生年月.
        birth: date Birth,
        /// 入党时间.
        joined: date JoinDate,
        /// 转正时间.
        full: date FullDate,
        /// 人员类别, as written.
        kind: text MemberKind,
        /// 进入当前支部日期.
        branch_since: date BranchSince,
        /// 党内职务.
        post: text PartyPost,
        /// 任现职时间.
        post_since: date PostSince,
        /// 联系电话.
        phone: text Phone,
        /// 组织关系所在.
        relation: text Relation,
        /// 是否流动党员.
        floating: yes_no Floating,
        /// 外出地.
        destination: text Destination,
        /// 外出时间.
        left_since: date LeftSince,
        /// 流入地联系人.
        destination_contact: text DestinationContact,
        /// 是否失联.
        lost: yes_no LostContact,
        /// 失联时间.
        lost_since: date LostSince,
        /// 党籍状态.
        status: text MemberStatus,
        /// 状态变更时间.
        status_date: date StatusDate,
        /// 不作硬性要求的原因.
        exempt: text ExemptReason,
        /// 学时, hundredths.
        hours: amount Hours,
        /// 集中培训次数.
        intensive: count Intensive,
        /// 积分, hundredths.
        points: amount Points,
        /// 服务时长, hundredths of hours.
        service_hours: amount ServiceHours,
        /// 备注.
        remark: text Remark,
    }
}

impl Member {
    /// A row without a name is no member.
    pub(super) fn of(
        row: RowRef,
        org: Option<Said<String>>,
        it: &mut RowReader<'_>,
    ) -> Option<Self> {
        let name = it.text(Field::Name)?;
        let (id_card, _) = it.code(Field::IdCard);
        Some(Self::read(row, (name, org, id_card), it))
    }

    /// Whether the row says that this is a probationary member.
    #[must_use]
    pub fn is_probationary(&self) -> bool {
        self.kind
            .as_ref()
            .is_some_and(|it| it.value.contains("预备"))
    }

    /// Whether the row says a secretary or another member of the committee.
    #[must_use]
    pub fn is_leader(&self) -> bool {
        self.post.as_ref().is_some_and(|it| {
            (it.value.contains("书记") || it.value.contains("委员")) && !it.value.contains("兼职")
        })
    }

    /// Whether the row says the secretary, not a deputy.
    #[must_use]
    pub fn is_secretary(&self) -> bool {
        self.post
            .as_ref()
            .is_some_and(|it| it.value.contains("书记") && !it.value.contains("副书记"))
    }

    /// Why nothing is demanded of this member, as written; a mere 否 is no reason.
    #[must_use]
    pub fn exemption(&self) -> Option<&Said<String>> {
        self.exempt
            .as_ref()
            .filter(|it| !matches!(it.value.as_str(), "否" | "不是" | "N" | "0" | "×"))
    }

    /// Why this member no longer takes part: transferred, dead, membership stopped; `None`: takes part.
    #[must_use]
    pub fn gone(&self) -> Option<&Said<String>> {
        const GONE: &[&str] = &[
            "停止党籍",
            "停止",
            "转出",
            "去世",
            "死亡",
            "除名",
            "出党",
            "开除",
        ];
        self.status
            .as_ref()
            .filter(|it| GONE.iter().any(|word| it.value.contains(word)))
    }
}

record! {
    /// One row of the ledger of meetings.
    Meeting {
        /// 党组织, as written.
        org: Option<Said<String>>,
        /// 会议类型, as written.
        kind: Option<Said<String>>,
        /// 主题.
        title: Option<Said<String>>,
        /// The kinds the row names, in its kind or else in its title.
        kinds: Kinds,
        /// 应到.
        expected: Option<Said<Count>>,
        /// 实到.
        present: Option<Said<Count>>,;
        /// 日期; `None` when blank or not understood.
        date: date Date,
        /// 结束时间, as written.
        end: text End,
        /// 时长, as written.
        duration: text Duration,
        /// 层级.
        level: text Level,
        /// 地点.
        place: text Place,
        /// 主持人.
        host: text Host,
        /// 记录人.
        recorder: text Recorder,
        /// 授课人.
        speaker: text Speaker,
        /// 缺席.
        absent: count Absent,
        /// 缺席人员及原因.
        absent_names: text AbsentNames,
        /// 不计入应到人数.
        exempt: count Exempt,
        /// 参加人员.
        attendees: text Attendees,
        /// 列席.
        observers: text Observers,
        /// 内容.
        content: text Content,
        /// 议定事项.
        resolution: text Resolution,
        /// 有表决权人数.
        voters: count Voters,
        /// 赞成票.
        votes_for: count VotesFor,
        /// 反对票.
        votes_against: count VotesAgainst,
        /// 弃权票.
        votes_abstain: count VotesAbstain,
        /// 责任单位.
        responsible: text Responsible,
        /// 完成时限.
        due: date DueDate,
        /// 落实情况.
        progress: text Progress,
        /// 佐证材料.
        evidence: text Evidence,
        /// 通知时间.
        noticed: date NoticeDate,
        /// 填报时间.
        filed: date FiledDate,
        /// 考核期.
        period: text Period,
        /// 备注.
        remark: text Remark,
    }
}

impl Meeting {
    pub(super) fn of(row: RowRef, org: Option<Said<String>>, it: &mut RowReader<'_>) -> Self {
        let kind = it.text(Field::EventKind);
        let title = it.text(Field::Title);
        let named = |it: &Option<Said<String>>| {
            it.as_ref()
                .map(|it| EventKind::all_in(&it.value))
                .unwrap_or_default()
        };
        let mut kinds = named(&kind);
        if kinds.is_empty() {
            kinds = named(&title);
        }
        let (expected, present) = it.attendance();
        Self::read(row, (org, kind, title, kinds, expected, present), it)
    }

    /// Its ledger says in one place what all its meetings are; their topics may say more.
    pub(super) fn is_of(&mut self, kind: EventKind, at: CellRef) {
        self.kind = Some(Said {
            value: kind.title().to_owned(),
            at,
        });
        if !self.kinds.contains(&kind) {
            self.kinds.insert(0, kind);
        }
    }

    /// A meeting that a mark in a column of months stands for: nothing else is known of it.
    pub(super) fn ticked(row: RowRef, org: Said<String>, kinds: &Kinds, when: Said<When>) -> Self {
        let titles: Vec<&str> = kinds.iter().map(|it| it.title()).collect();
        let kind = Said {
            value: titles.join("、"),
            at: when.at,
        };
        let given = (Some(org), Some(kind), None, kinds.clone(), None, None);
        let nothing = &mut RowReader::nothing(row.start);
        Self {
            date: Some(when),
            ..Self::read(row, given, nothing)
        }
    }
}

record! {
    /// One row of the ledger of trainings.
    Training {
        /// 主办单位, as written.
        org: Option<Said<String>>,;
        /// 培训名称.
        title: text Title,
        /// 日期.
        date: date Date,
        /// 天数, hundredths.
        days: amount Days,
        /// 培训类别.
        kind: text TrainingKind,
        /// 学时, hundredths.
        hours: amount Hours,
        /// 对象.
        audience: text Audience,
        /// 参训人数.
        present: count Present,
        /// 地点.
        place: text Place,
        /// 参训人姓名.
        name: text Name,
        /// 备注.
        remark: text Remark,
    }
}

record! {
    /// One check-in of a serving member or of a unit.
    Checkin {
        /// 所在党支部.
        org: Option<Said<String>>,;
        /// 姓名.
        name: text Name,
        /// 工作单位.
        unit: text Unit,
        /// 街道.
        street: text Street,
        /// 报到社区.
        place: text CheckinPlace,
        /// 报到日期.
        date: date Date,
        /// 认领岗位.
        post: text Post,
        /// 服务次数.
        times: count Times,
        /// 服务时长, hundredths of hours.
        hours: amount ServiceHours,
        /// 评价.
        evaluation: text Evaluation,
        /// 备注.
        remark: text Remark,
    }
}

record! {
    /// One record of voluntary service.
    Service {
        /// 所在党支部.
        org: Option<Said<String>>,;
        /// 姓名.
        name: text Name,
        /// 志愿服务队.
        team: text Team,
        /// 服务项目.
        title: text Title,
        /// 服务日期.
        date: date Date,
        /// 服务时长, hundredths of hours.
        hours: amount ServiceHours,
        /// 参加人数.
        present: count Present,
        /// 地点.
        place: text Place,
    }
}
