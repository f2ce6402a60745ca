//! Rosters of Party organizations, meetings and trainings.

use super::Layout;

pub(super) const LAYOUTS: &[Layout] = &[
    Layout {
        ledger: "organizations",
        text: "青石街道党组织一览表\n填报单位：青石街道党工委\n\
            序号,支部名称,类别,书记,副书记,支委人数,正式党员,预备党员,党员总数,党小组数,成立时间,最近换届时间,到届时间,联系电话,活动场所,备注\n\
            1,青石社区第一党支部,党支部,王一,李二,3,12,1,13,2,2015-06-01,2023-06-01,2026-06-01,80000001,社区活动室,\n\
            2,青石社区第二党支部,党支部,赵三,,3,9,0,9,1,2018-03-01,2024-03-01,2027-03-01,80000002,社区活动室,\n",
        fields: "- org category secretary deputy committee-size formal probationary members groups founded last-election expiry phone venue remark",
    },
    Layout {
        ledger: "organizations",
        text: "党组织编码,党组织全称,党组织简称,组织类别,成立日期,党组织联系人,联系电话,党组织书记,正式党员数,预备党员数,批准成立的上级党组织\n\
            000000000001,中共青石街道工作委员会,青石工委,大工委,2010-07-01,王一,80000001,李二,0,0,中共某区委员会\n\
            000000000002,中共青石社区委员会,青石社区党委,党委,2012-07-01,赵三,80000002,钱四,86,2,中共青石街道工作委员会\n",
        fields: "org-code org short-name category founded contact phone secretary formal probationary superior",
    },
    Layout {
        ledger: "organizations",
        text: "基层党组织基本情况统计表,,,,,,,\n\
            序号,党组织名称,党组织书记,党员情况,,,支委会人数,成立时间\n\
            ,,,正式党员,预备党员,合计,,\n\
            1,长河小区党支部,王一,22,1,23,5,2011.5\n\
            2,河西路联合党支部,李二,6,0,6,0,2021.9\n",
        fields: "- org secretary formal probationary members committee-size founded",
    },
    Layout {
        ledger: "organizations",
        text: "所属街道,所属社区,党组织名称,党组织类型,负责人,党员人数,班子人数,党小组个数,组建时间,换届期限,隶属党组织\n\
            青石街道,长河社区,长河社区党总支,党总支,王一,64,5,6,2009年1月,5年,青石街道党工委\n\
            青石街道,长河社区,长河社区物业联合党支部,联合党支部,李二,7,0,0,2022年3月,3年,长河社区党总支\n",
        fields: "street community org category secretary members committee-size groups founded term superior",
    },
    Layout {
        ledger: "meetings",
        text: "2025年三会一课记实表\n填报单位：长河小区党支部\n\
            时间,地点,主持人,记录人,参加人员,缺席人员及原因,主要内容\n\
            2025.3.5,活动室,王一,李二,王一、李二、赵三,无,党员大会：学习\n\
            2025.3.12,活动室,王一,李二,王一、李二,赵三请假,支委会：讨论\n",
        fields: "date place host recorder attendees absent-names title",
    },
    Layout {
        ledger: "meetings",
        text: "会议名称,会议时间,会议时长,应到人数,实到人数,缺席人员及原因,会议议题,列席人员,会议决议\n\
            一季度党员大会,2025年3月5日,90分钟,20,18,赵三、钱四请假,讨论工作计划,无,通过\n\
            3月支委会,2025年3月6日,60分钟,3,3,无,研究发展党员,无,同意\n",
        fields: "title date duration expected present absent-names content observers resolution",
    },
    Layout {
        ledger: "meetings",
        text: "序号,所属党组织,组织生活类型,主题,开始时间,结束时间,地址,主持人,记录人,应参会人数,实到人数,缺席人数,附件\n\
            1,长河小区党支部,主题党日,学习党章,2025-03-05 09:00,2025-03-05 10:30,活动室,王一,李二,20,18,2,照片\n\
            2,长河小区党支部,党课,专题党课,2025-03-15 09:00,2025-03-15 10:00,活动室,王一,李二,20,20,0,签到表\n",
        fields: "- org kind title date end place host recorder expected present absent evidence",
    },
    Layout {
        ledger: "meetings",
        text: "组织生活台账,,,,,,,,\n\
            党支部,开展时间,会议类型,主讲人,参会情况,,,主要议题,情况说明\n\
            ,,,,应到,实到,请假,,\n\
            长河小区党支部,3月5日,党课,王一,20,18,2,微党课,\n\
            长河小区党支部,3月12日,党小组会,,6,6,0,学习,\n",
        fields: "org date kind speaker expected present absent title remark",
    },
    Layout {
        ledger: "meetings",
        text: "区域化党建联席会议台账\n层级,召开日期,召集人,成员单位总数,到会单位数,缺席单位,议题,议定事项,责任单位,时限,落实情况\n\
            街道,2025-03-20,王一,18,16,某学校、某医院,第一季度联席会议,停车位共享,城管科,4月底,已落实\n\
            社区,2025-06-20,李二,9,9,无,第二季度联席会议,助餐点,社区,7月底,推进中\n",
        fields: "level date host expected present absent-names title resolution responsible due-date progress",
    },
    Layout {
        ledger: "trainings",
        text: "党务培训台账\n序号,培训名称,主办单位,培训类别,起止日期,培训地点,学时,培训对象,参训人数,备注\n\
            1,兼职委员培训班,青石街道党工委,集中轮训,2025.3.5-3.7,党校,24,兼职委员,30,\n\
            2,指导员培训班,青石街道党工委,专题培训,2025.6.5,党校,8,党建指导员,12,\n",
        fields: "- title org training-kind date place hours audience present remark",
    },
    Layout {
        ledger: "trainings",
        text: "班次,培训机构,开始日期,结束日期,天数,课时,参训对象,人数,授课人,培训内容\n\
            第一期,街道党校,2025-03-05,2025-03-07,3,24,党务工作者,35,王一,党章\n\
            第二期,街道党校,2025-05-05,2025-05-06,2,16,联络员,28,李二,条例\n",
        fields: "title org date end days hours audience present speaker content",
    },
    Layout {
        ledger: "trainings",
        text: "序号,姓名,性别,职级,培训班名称,组织单位,年度,培训时间,结束时间,培训学时,培训地点,备注\n\
            1,王一,男,科级,基层党务班,街道党工委,2025,2025-03-05,2025-03-06,8,党校,\n\
            2,李二,女,科级,基层党务班,街道党工委,2025,2025-03-05,2025-03-06,8,党校,\n",
        fields: "- name - - title org - date end hours place remark",
    },
    Layout {
        ledger: "trainings",
        text: "党员教育培训登记表,,,,,,\n\
            培训主题,举办时间,培训情况,,,承办单位,考核成绩\n\
            ,,参训人员类别,参训人次,学时数,,\n\
            联络员业务培训,2025年4月10日,党建联络员,42,4,青石街道,合格\n\
            党员轮训,2025年5月10日,党员,120,8,青石街道,合格\n",
        fields: "title date audience present hours org score",
    },
    Layout {
        ledger: "organizations",
        text: "某街道基层党组织台账\n序号,党组织名称,组织类型,成立日期,书记姓名,书记电话,班子成员数,党员总数,其中：正式党员,其中：预备党员,党小组数量,下次换届日期\n1,和平社区第一党支部,党支部,2012-05-01,王一,80000001,3,21,20,1,2,2027-05-01\n2,和平社区第二党支部,党支部,2012-05-01,李二,80000002,3,18,18,0,2,2027-05-01\n",
        fields: "- org category founded secretary phone committee-size members formal probationary groups expiry",
    },
    Layout {
        ledger: "meetings",
        text: "支部,活动日期,活动类别,活动主题,应到党员数,实到党员数,请假人数,主持人,记录人,活动地点,活动小结,照片\n第一党支部,2025/3/5,主题党日,义务植树,20,18,2,王一,李二,社区公园,完成植树,有\n第一党支部,2025/4/5,党课,纪律学习,20,19,1,王一,李二,会议室,交流,有\n",
        fields: "org date kind title expected present absent host recorder place content evidence",
    },
    Layout {
        ledger: "meetings",
        text: "2025年第一季度“三会一课”开展情况统计表\n党组织名称,会议类型,召开时间,参会人数,缺勤人数,会议主题,决议情况,备注\n第一党支部,支部党员大会,3.5,18,2,选举,通过,\n第一党支部,支部委员会,3.6,3,0,研究,同意,\n",
        fields: "org kind date present absent title resolution remark",
    },
    Layout {
        ledger: "trainings",
        text: "街道党校培训班次统计\n序号,培训班名称,办班时间,办班地点,主办部门,培训对象,培训人数,培训天数,总学时,师资\n1,党建指导员示范班,3月5日-3月7日,党校,党建办,党建指导员,25,3,24,王一\n2,兼职委员研讨班,6月5日,党校,党建办,兼职委员,18,1,8,李二\n",
        fields: "- title date place org audience present days hours speaker",
    },
    Layout {
        ledger: "organizations",
        text: "某街道党组织花名册,,,,,,,\n序号,党支部名称,党支部书记,支委,党员数,,,成立日期\n,,,,正式,预备,小计,\n1,第一党支部,王一,3,18,1,19,2010-07-01\n2,第二党支部,李二,3,9,0,9,2015-07-01\n",
        fields: "- org secretary committee-size formal probationary members founded",
    },
    Layout {
        ledger: "meetings",
        text: "序号,会议日期,会议名称,会议地点,主持,记录,参会党员人数,缺席人员,会议主要议题,会议决定事项\n1,2025-03-05,支委会,办公室,王一,李二,3,无,研究发展党员,同意\n2,2025-03-15,党员大会,会议室,王一,李二,20,赵三,选举,通过\n",
        fields: "- date title place host recorder present absent-names content resolution",
    },
    Layout {
        ledger: "trainings",
        text: "基层党务工作者培训情况登记\n培训时间,培训主题,主讲人,培训形式,参加对象,参加人数,学时,组织单位\n2025年3月,发展党员实务,王一,集中授课,支部书记,40,4,街道党工委\n2025年6月,联席会议实务,李二,网络,联络员,35,2,街道党工委\n",
        fields: "date title speaker training-kind audience present hours org",
    },
];
