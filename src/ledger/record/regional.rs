//! Units, instructors, and what communities and their neighbours do together.

use super::super::row::RowReader;
use super::super::value::{Count, When, is_nothing, tight};
use super::placed::Placed;
use super::{Field, RowRef, Said};

record! {
    /// One unit of the ledger of non-state firms and social organizations.
    Unit {
        /// 单位名称.
        name: Said<String>,
        /// 统一社会信用代码, in one spelling.
        credit_code: Option<Said<String>>,
        /// Why the code cannot be used: the spreadsheet turned it into a number.
        lost_code: Option<Said<String>>,;
        /// 单位类别.
        kind: text UnitKind,
        /// 经济控制类型.
        ownership: text Ownership,
        /// 法定代表人.
        legal: text LegalPerson,
        /// 法定代表人是否党员.
        legal_is_member: yes_no LegalIsMember,
        /// 行业.
        industry: text Industry,
        /// 地址.
        address: text Address,
        /// 单位成立时间.
        founded: date UnitFounded,
        /// 区.
        district: text District,
        /// 街道.
        street: text Street,
        /// 社区.
        community: text Community,
        /// 楼宇、园区、商圈、市场.
        site: text Site,
        /// 经营状态.
        status: text Status,
        /// 从业人数.
        staff: count Staff,
        /// 年营业收入, hundredths of 万元.
        revenue: amount Revenue,
        /// 是否规模以上.
        scaled: yes_no Scaled,
        /// 正式党员.
        formal: count Formal,
        /// 预备党员.
        probationary: count Probationary,
        /// 党员总数.
        members: count Members,
        /// 未转组织关系党员.
        untransferred: count Untransferred,
        /// 是否建立党组织, as written.
        has_org: text HasOrg,
        /// 组建方式.
        form: text Form,
        /// 所建或所属的党组织.
        org: text Org,
        /// 党组织成立时间.
        org_founded: date Founded,
        /// 党组织建制.
        category: text Category,
        /// 党组织书记.
        secretary: text Secretary,
        /// 未建原因.
        reason: text Reason,
        /// 拟建日期.
        planned: date Planned,
        /// 党建指导员.
        instructor: text Instructor,
        /// 指导员电话.
        instructor_phone: text InstructorPhone,
        /// 党建联络员.
        liaison: text Liaison,
        /// 工会、团、妇联.
        union: text Union,
        /// 备注.
        remark: text Remark,
    }
}

impl Unit {
    /// A row without a name is no unit.
    pub(super) fn of(row: RowRef, it: &mut RowReader<'_>) -> Option<Self> {
        let (credit_code, lost_code) = it.code(Field::CreditCode);
        let name = it.text(Field::Unit)?;
        Some(Self::read(row, (name, credit_code, lost_code), it))
    }

    /// All its members: the total as written, or else the sum of its parts.
    #[must_use]
    pub fn all_members(&self) -> Option<i64> {
        let number = |it: &Option<Said<Count>>| it.as_ref().map(|it| it.value.value);
        let (formal, probationary) = (number(&self.formal), number(&self.probationary));
        number(&self.members).or_else(|| {
            (formal.is_some() || probationary.is_some())
                .then(|| formal.unwrap_or(0) + probationary.unwrap_or(0))
        })
    }
}

impl Instructor {
    /// The tight names of the units its row names.
    pub fn unit_names(&self) -> impl Iterator<Item = String> {
        let text = self.units.as_ref().map_or("", |it| it.value.as_str());
        let names = text.split(['、', ',', '，', ';', '；', '\n']).map(tight);
        names.filter(|it| !is_nothing(it))
    }
}

record! {
    /// One instructor.
    Instructor {
        ;
        /// 姓名.
        name: text Name,
        /// 工作单位.
        workplace: text Workplace,
        /// 联系电话.
        phone: text Phone,
        /// 联系企业, as written: may be several.
        units: text Unit,
        /// 联系企业数.
        unit_count: count UnitCount,
        /// 街道.
        street: text Street,
        /// 社区.
        community: text Community,
        /// 是否公示.
        published: yes_no Published,
        /// 备注.
        remark: text Remark,
    }
}

record! {
    /// One need, service, resource or project.
    ListItem {
        ;
        /// 清单类型.
        list: text ListKind,
        /// 名称.
        title: text Title,
        /// 类别.
        kind: text ItemKind,
        /// 提出单位.
        proposer: text Proposer,
        /// 街道.
        street: text Street,
        /// 社区.
        community: text Community,
        /// 提出时间.
        date: date Date,
        /// 对接单位.
        partner: text Partner,
        /// 对接时间.
        matched_date: date MatchedDate,
        /// 对接情况.
        matched: text Matched,
        /// 状态.
        progress: text Progress,
        /// 完成时限.
        due: date DueDate,
        /// 完成时间.
        done: date DoneDate,
        /// 满意度.
        satisfaction: text Satisfaction,
        /// 备注.
        remark: text Remark,
    }
}

record! {
    /// One agreement, or a member unit that has none.
    Agreement {
        /// 社区党组织.
        org: Option<Said<String>>,;
        /// 共建单位.
        unit: text Unit,
        /// 街道.
        street: text Street,
        /// 社区.
        community: text Community,
        /// 是否签约.
        signed: yes_no Signed,
        /// 签约日期.
        sign_date: date SignDate,
        /// 有效期, as written.
        term: text Term,
        /// 到期时间.
        expiry: date Expiry,
        /// 共建内容.
        content: text Content,
        /// 备注.
        remark: text Remark,
    }
}

record! {
    /// One matter: found out, talked over, seen to.
    Matter {
        ;
        /// 来源渠道.
        source: text Source,
        /// 时间.
        date: date Date,
        /// 街道.
        street: text Street,
        /// 社区.
        community: text Community,
        /// 问题类别.
        kind: text ItemKind,
        /// 内容.
        title: text Title,
        /// 协商层面.
        level: text Level,
        /// 党群代表.
        participants: text Participants,
        /// 责任单位.
        responsible: text Responsible,
        /// 交办时间.
        assigned: date AssignedDate,
        /// 解决措施.
        measures: text Measures,
        /// 办结时限.
        due: date DueDate,
        /// 办理进度.
        progress: text Progress,
        /// 办结时间.
        done: date DoneDate,
        /// 办理结果.
        result: text Result,
        /// 满意度.
        satisfaction: text Satisfaction,
        /// 是否公示.
        published: yes_no Published,
        /// 公示时间.
        published_date: date PublishedDate,
        /// 备注.
        remark: text Remark,
    }
}

record! {
    /// One part-time member of a 大工委 or 大党委.
    Delegate {
        /// 任职党组织.
        org: Option<Said<String>>,;
        /// 姓名.
        name: text Name,
        /// 所在单位.
        unit: text Unit,
        /// 兼任职务.
        post: text DelegatePost,
        /// 街道.
        street: text Street,
        /// 社区.
        community: text Community,
        /// 聘任日期.
        appointed: date Appointed,
        /// 聘期, as written.
        term: text Term,
        /// 届满日期.
        expiry: date Expiry,
        /// 应到次数.
        expected: count Expected,
        /// 实到次数.
        present: count Present,
        /// 是否述职.
        reported: yes_no Reported,
        /// 备注.
        remark: text Remark,
    }
}

record! {
    /// One thing a person says for a score: an appraisal, a bonus, a verdict.
    Rating {
        /// 所在党支部, of a member.
        org: Option<Said<String>>,;
        /// 评价对象.
        subject: text Rated,
        /// 评分项目.
        item: text RatingItem,
        /// 分值, hundredths.
        value: amount RatingValue,
        /// 依据.
        evidence: text Evidence,
        /// 录入人.
        by: text EnteredBy,
        /// 日期.
        date: date Date,
        /// 备注.
        remark: text Remark,
    }
}
