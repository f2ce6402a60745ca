//! The ledgers this kit reads, their columns, and the headings people give them.

use super::LedgerKind;

/// One ledger: its title and columns.
#[derive(Debug)]
pub struct Ledger {
    /// Which one.
    pub kind: LedgerKind,
    /// Its name for the person.
    pub title: &'static str,
    /// Words in a title or file name that speak for it.
    pub words: &'static [&'static str],
    /// Each: at least so many of these columns must be there.
    pub needs: &'static [(usize, &'static [Field])],
    /// Its columns, in the order of the blank form.
    pub columns: &'static [Column],
}

/// One column of a ledger.
#[derive(Debug)]
pub struct Column {
    /// What it means.
    pub field: Field,
    /// Its heading on the blank form.
    pub title: &'static str,
    /// Other headings it is found by.
    pub aliases: &'static [&'static str],
    /// How much it tells that a sheet is this ledger, 0 to 3; from 2 on it is reported when missing.
    pub weight: u8,
    /// What is written in it.
    pub kind: Kind,
    /// How to fill it in, in one sentence.
    pub help: &'static str,
}

/// What is written in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Free text.
    Text,
    /// A day.
    Date,
    /// A number of people.
    Count,
    /// An amount of money.
    Amount,
    /// Yes or no.
    YesNo,
}

impl Kind {
    /// The name of the contract.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Date => "date",
            Self::Count => "count",
            Self::Amount => "amount",
            Self::YesNo => "yes-no",
        }
    }
}

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
    /// 备注.
    Remark = "remark",
}

const fn column(
    field: Field,
    title: &'static str,
    aliases: &'static [&'static str],
    (weight, kind, help): (u8, Kind, &'static str),
) -> Column {
    Column {
        field,
        title,
        aliases,
        weight,
        kind,
        help,
    }
}

use Field as F;
use Kind::{Amount, Count, Date, Text, YesNo};

const NAME: &[&str] = &[
    "党支部",
    "支部名称",
    "党支部名称",
    "党组织",
    "党组织全称",
    "所属党支部",
    "所在支部",
    "所在党支部",
    "所属党组织",
    "所在党组织",
    "单位",
    "填报单位",
    "支部",
    "组织名称",
    "党组织名称（全称）",
];
const STREET: &[&str] = &[
    "街道",
    "所在街道",
    "所属街镇",
    "街镇",
    "所属镇街",
    "镇街",
    "乡镇街道",
    "街道（乡镇）",
];
const COMMUNITY: &[&str] = &[
    "社区",
    "所在社区",
    "社区名称",
    "所属村居",
    "村居",
    "村（社区）",
    "所属网格社区",
];
const REMARK: &[&str] = &["说明", "情况说明", "未开展原因", "备注说明"];

/// Every ledger, in the order of the blank forms.
#[rustfmt::skip] // a table, a column on a line
pub static LEDGERS: &[Ledger] = &[
    Ledger {
        kind: LedgerKind::Organizations,
        title: "党组织名册",
        words: &["党组织", "名册", "基本信息", "基本情况"],
        needs: &[(1, &[F::Org]), (2, &[F::Category, F::Secretary, F::CommitteeSize, F::Formal, F::Probationary, F::Members, F::Groups, F::Founded])],
        columns: &[
            column(F::Org, "党组织名称", NAME, (3, Text, "写全称，一行一个党组织。")),
            column(F::ShortName, "简称", &["党组织简称", "支部简称"], (0, Text, "会议台账里常用的简称，没有可以不填。")),
            column(F::Category, "组织类别", &["类别", "党组织类别", "组织类型", "党组织类型", "建制", "支部类型"], (2, Text, "大工委、社区党委、党总支、党支部、联合党支部等；还没有成立的写“未建”。")),
            column(F::District, "所属区", &["区", "区县", "所在区"], (0, Text, "所属的区（县、市）。")),
            column(F::Street, "所属街道", STREET, (1, Text, "所属街道（乡镇）。")),
            column(F::Community, "所属社区", COMMUNITY, (1, Text, "所属社区。")),
            column(F::Secretary, "书记", &["书记姓名", "支部书记", "党组织书记", "负责人", "党组织负责人"], (1, Text, "书记姓名。")),
            column(F::CommitteeSize, "支委人数", &["委员人数", "支委数", "班子人数", "支部委员人数", "委员数", "支委会人数"], (2, Count, "支部委员会委员人数；不设支委会的写0。")),
            column(F::Formal, "正式党员", &["正式党员数", "正式党员人数", "其中正式党员"], (2, Count, "正式党员人数。")),
            column(F::Probationary, "预备党员", &["预备党员数", "预备党员人数"], (1, Count, "预备党员人数。")),
            column(F::Members, "党员总数", &["党员数", "党员人数", "党员", "现有党员"], (1, Count, "正式党员与预备党员之和。")),
            column(F::Groups, "党小组数", &["党小组", "小组数", "党小组个数"], (1, Count, "党小组个数；没有划分的写0。")),
            column(F::Founded, "成立时间", &["成立日期", "批准成立时间", "建立时间", "组建时间"], (1, Date, "党组织成立的日期，如2021-07-01。")),
            column(F::Dissolved, "撤销时间", &["撤销日期", "调整撤销时间"], (0, Date, "已撤销的填日期。")),
            column(F::Remark, "备注", REMARK, (0, Text, "需要说明的情况。")),
        ],
    },
    Ledger {
        kind: LedgerKind::Meetings,
        title: "会议与组织生活台账",
        words: &["会议", "三会一课", "组织生活", "主题党日", "联席"],
        needs: &[(1, &[F::Date]), (1, &[F::EventKind, F::Title]), (1, &[F::Org, F::Host, F::Recorder, F::Expected, F::Present, F::Place])],
        columns: &[
            column(F::Org, "党组织名称", NAME, (2, Text, "与党组织名册里的名称一致。")),
            column(F::EventKind, "会议类型", &["会议类别", "活动类型", "组织生活类型", "类型", "类别", "内容类型", "三会一课类型", "活动类别", "会议种类", "组织生活形式"], (2, Text, "党员大会、支委会、党小组会、党课、主题党日、组织生活会、民主评议、联席会议；一次活动属于几类的都写上。")),
            column(F::Date, "日期", &["时间", "会议时间", "开会时间", "召开时间", "活动时间", "召开日期", "开展时间", "开展日期", "会议日期", "活动日期"], (3, Date, "开展的日期，如2025-03-05。")),
            column(F::Title, "主题", &["议题", "会议议题", "会议主题", "活动主题", "会议名称", "活动名称", "内容摘要", "主要议题", "主要内容", "会议内容", "活动内容", "内容"], (1, Text, "议题或者主题。")),
            column(F::Place, "地点", &["会议地点", "活动地点", "开会地点", "召开地点", "开展地点"], (1, Text, "在哪里开展。")),
            column(F::Host, "主持人", &["主持", "召集人", "主持（召集）人", "会议主持", "会议主持人"], (1, Text, "主持人姓名。")),
            column(F::Recorder, "记录人", &["记录", "记录员", "会议记录人"], (1, Text, "记录人姓名。")),
            column(F::Expected, "应到人数", &["应到", "应参加人数", "应参会人数", "应到党员", "应到会", "应参加", "应到会人数"], (1, Count, "应到人数。")),
            column(F::Present, "实到人数", &["实到", "实参加", "实参加人数", "到会人数", "参会人数", "出席人数", "参加人数", "实到党员", "实际参加人数", "到会", "出席"], (1, Count, "实到人数。")),
            column(F::Absent, "缺席人数", &["缺席", "请假人数", "未到人数", "缺勤", "请假"], (0, Count, "缺席人数。")),
            column(F::Observers, "列席人员", &["列席", "列席人数", "到会指导的上级领导", "邀请人员"], (0, Text, "列席的人员或者人数，不算在应到里。")),
            column(F::Period, "所属考核期", &["季度", "月份", "考核期", "所属季度"], (0, Text, "补开的写明补哪一期，如“补一季度”。")),
            column(F::Remark, "备注", REMARK, (0, Text, "补开、合并开展等情况。")),
        ],
    },
    Ledger {
        kind: LedgerKind::Trainings,
        title: "培训台账",
        words: &["培训", "轮训"],
        needs: &[(1, &[F::Title]), (1, &[F::Date]), (1, &[F::Hours, F::Audience, F::Present, F::Org])],
        columns: &[
            column(F::Org, "主办单位", &["举办单位", "主办党组织", "培训单位", "培训机构", "党组织名称", "党组织", "承办单位", "主办单位/党组织", "单位"], (2, Text, "举办培训的党组织。")),
            column(F::Title, "培训名称", &["班次", "培训班次", "培训主题", "培训内容", "培训班名称", "培训项目", "课程名称"], (3, Text, "培训的名称。")),
            column(F::Date, "日期", &["时间", "培训时间", "培训日期", "起止日期", "起止时间", "开始日期", "举办时间", "开班时间"], (3, Date, "培训的日期，几天的写“2025-03-05至2025-03-07”。")),
            column(F::Hours, "学时", &["课时", "培训学时", "学时数"], (1, Amount, "学时数。")),
            column(F::Audience, "对象", &["培训对象", "参训对象", "参加对象", "参训人员", "培训人员", "参训人员类别"], (2, Text, "兼职委员、党建工作指导员、联络员等。")),
            column(F::Present, "参训人数", &["人数", "培训人数", "参加人数", "实到人数", "参训人次"], (1, Count, "参加的人数。")),
            column(F::Place, "地点", &["培训地点", "举办地点"], (0, Text, "在哪里举办。")),
            column(F::Remark, "备注", REMARK, (0, Text, "需要说明的情况。")),
        ],
    },
    Ledger {
        kind: LedgerKind::Units,
        title: "两新组织台账",
        words: &["两新", "非公", "社会组织", "企业", "两企三新"],
        needs: &[(1, &[F::Unit]), (1, &[F::HasOrg, F::Form, F::Org, F::Reason, F::Instructor, F::Formal, F::Members]), (1, &[F::CreditCode, F::UnitKind, F::Status, F::Staff, F::HasOrg, F::Form])],
        columns: &[
            column(F::Unit, "单位名称", &["企业名称", "组织名称", "名称", "社会组织名称", "企业（组织）名称", "单位全称", "企业全称", "两新组织名称", "公司名称", "机构名称"], (3, Text, "与营业执照或登记证一致。")),
            column(F::CreditCode, "统一社会信用代码", &["信用代码", "社会信用代码", "统一信用代码", "统一社会信用代码/注册号", "组织机构代码"], (2, Text, "18位，单元格格式请设为文本。")),
            column(F::UnitKind, "单位类别", &["类别", "组织类别", "类型", "单位类型", "企业类型", "两新类型", "组织类型", "登记注册类型"], (1, Text, "非公企业、社会团体、民办非企业单位、律师事务所等。")),
            column(F::District, "所属区", &["区", "区县", "所在区"], (0, Text, "所属的区（县、市）。")),
            column(F::Street, "所属街道", STREET, (1, Text, "所属街道（乡镇）。")),
            column(F::Community, "所属社区", COMMUNITY, (1, Text, "所属社区。")),
            column(F::Site, "所在楼宇园区", &["楼宇", "园区", "所在楼宇", "所在园区", "商圈", "所在楼宇/园区", "楼宇/园区", "楼宇（园区）", "所在市场", "市场"], (0, Text, "所在的楼宇、园区、商圈或者市场。")),
            column(F::Status, "经营状态", &["状态", "运营状态", "登记状态", "企业状态", "存续状态", "目前状态"], (1, Text, "正常、停业、注销、空壳等。")),
            column(F::Staff, "从业人数", &["职工人数", "员工人数", "从业人员数", "从业人员", "在岗职工", "员工数", "职工数", "在岗职工人数", "员工总数", "从业人员人数"], (1, Count, "从业人员总数。")),
            column(F::Revenue, "年营业收入（万元）", &["营业收入", "年营业收入", "年营收", "年产值", "营收"], (0, Amount, "上一年度营业收入，单位万元。")),
            column(F::Scaled, "是否规模以上", &["规模以上", "规上", "是否规上", "规上企业"], (0, YesNo, "是或否。")),
            column(F::Formal, "正式党员", &["正式党员数", "正式党员人数", "其中正式党员"], (1, Count, "正式党员人数。")),
            column(F::Probationary, "预备党员", &["预备党员数", "预备党员人数"], (0, Count, "预备党员人数。")),
            column(F::Members, "党员总数", &["党员数", "党员人数", "党员", "从业党员", "从业党员数"], (1, Count, "党员总数。")),
            column(F::Untransferred, "未转组织关系党员", &["未转入组织关系党员", "未转入组织关系的", "未转关系党员", "口袋党员", "未转组织关系党员数", "未转组织关系"], (0, Count, "组织关系没有转来的党员数。")),
            column(F::HasOrg, "是否建立党组织", &["是否已建", "建立党组织情况", "党组织建立情况", "是否建党组织", "是否组建", "党组织组建情况", "组建情况", "是否成立党组织", "建立党组织"], (1, YesNo, "是或否。")),
            column(F::Form, "组建方式", &["组建形式", "建立方式", "党组织组建方式", "组建类型", "党组织建制", "建立形式"], (2, Text, "单独组建、联合组建、区域统建、行业统建、挂靠、未建。")),
            column(F::Org, "党组织名称", &["所属党组织", "所在党组织", "党组织", "所属党组织名称", "党支部名称"], (1, Text, "所建或所属党组织的名称。")),
            column(F::Founded, "党组织成立时间", &["建立时间", "组建时间", "党组织成立日期"], (0, Date, "党组织成立的日期。")),
            column(F::Reason, "未建原因", &["未建立原因", "未组建原因", "未建党组织原因"], (1, Text, "应建未建、有党员但不符合条件、无党员。")),
            column(F::Instructor, "党建指导员", &["指导员", "党建工作指导员", "指导员姓名", "党建指导员姓名", "选派指导员"], (1, Text, "指导员姓名，没有不填。")),
            column(F::Liaison, "党建联络员", &["联络员", "联络员姓名", "党建工作联络员"], (0, Text, "联络员姓名，没有不填。")),
            column(F::Phone, "联系电话", &["电话", "指导员电话", "联系方式"], (0, Text, "联系电话。")),
            column(F::Remark, "备注", REMARK, (0, Text, "需要说明的情况。")),
        ],
    },
];

impl Ledger {
    /// The ledger of a kind.
    #[must_use]
    pub fn of(kind: LedgerKind) -> Option<&'static Self> {
        LEDGERS.iter().find(|it| it.kind == kind)
    }

    /// The column of a field.
    #[must_use]
    pub fn column(&self, field: Field) -> Option<&Column> {
        self.columns.iter().find(|it| it.field == field)
    }
}
