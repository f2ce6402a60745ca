//! Rosters of members, check-ins of serving members, and voluntary service.

use super::Layout;

pub(super) const LAYOUTS: &[Layout] = &[
    Layout {
        ledger: "members",
        text: "姓名,性别,出生年月,入党时间,所在支部\n王一,男,1980.5,2005.7,第一党支部\n李二,女,199001,202103,第二党支部\n",
        fields: "name gender birth join-date org",
    },
    Layout {
        ledger: "members",
        text: "长河社区党员花名册\n填报单位：长河社区党委\n\
            序号,姓名,性别,民族,出生日期,籍贯,公民身份号码,学历,入党日期,转正日期,党龄,人员类别,所在党支部,党内职务,工作岗位,手机,家庭住址,是否流动党员,外出地,是否失联,月缴党费,备注\n\
            1,王一,男,汉,1980-05-01,某地,000000000000000000,本科,2005-07-01,2006-07-01,20,正式党员,第一党支部,书记,职员,80000001,某路1号,否,—,否,20,\n\
            2,李二,女,汉族,1990-01-01,某地,000000000000000001,大专,2024-07-01,,1,预备党员,第一党支部,无,个体,80000002,某路2号,是,某市,否,5,\n",
        fields: "- name gender nation birth native-place id-card education join-date full-date standing member-kind org party-post position phone address floating destination lost-contact dues remark",
    },
    Layout {
        ledger: "members",
        text: "党员基本信息采集表,,,,,,,,,\n\
            序号,基本信息,,,,党籍信息,,,,联系方式\n\
            ,姓名,性别,身份证号,文化程度,加入党组织日期,成为正式党员日期,进入当前支部日期,组织关系所在,\n\
            1,王一,男,000000000000000000,本科,20050701,20060701,20150301,第一党支部,80000001\n\
            2,李二,女,000000000000000001,大专,20100701,20110701,20180301,第一党支部,80000002\n",
        fields: "- name gender id-card education join-date full-date branch-since relation phone",
    },
    Layout {
        ledger: "members",
        text: "2025年度党员积分公示\n党支部,党员姓名,党员类别,年度学时,志愿服务时长,年度积分,名次\n\
            第一党支部,王一,正式党员,36,20,95,1\n第一党支部,李二,预备党员,32,12,88,2\n",
        fields: "org name member-kind hours service-hours points -",
    },
    Layout {
        ledger: "members",
        text: "所属党组织,姓名,性别,民族,出生年月,学历,参加工作时间,入党时间,工作单位及职务,联系电话,困难党员,失联党员,现居住地\n\
            某公司联合党支部,王一,男,汉族,1980年5月,本科,2002年7月,2005年7月,某公司经理,80000001,否,否,某小区\n\
            某公司联合党支部,李二,女,汉族,1990年1月,硕士,2014年7月,2012年7月,某公司职员,80000002,否,否,某小区\n",
        fields: "org name gender nation birth education - join-date workplace phone hardship lost-contact address",
    },
    Layout {
        ledger: "checkins",
        text: "在职党员到社区报到登记表\n填报单位：长河社区党委\n\
            序号,姓名,性别,工作单位,联系电话,居住地址,报到时间,认领岗位,服务次数,备注\n\
            1,王一,男,某局,80000001,某小区1号,2025-03-05,政策宣传员,4,\n\
            2,李二,女,某院,80000002,某小区2号,2025-03-06,环境监督员,2,\n",
        fields: "- name gender unit phone address date post times remark",
    },
    Layout {
        ledger: "checkins",
        text: "姓名,单位,报到社区,报到日期,岗位,服务次数,服务时长,评价,反馈季度\n\
            王一,某局,长河社区,2025-03-05,调解员,3,12,好,一季度\n李二,某院,长河社区,2025-03-06,宣传员,2,8,较好,一季度\n",
        fields: "name unit checkin-place date post times service-hours evaluation period",
    },
    Layout {
        ledger: "checkins",
        text: "双报到情况统计表,,,,,,,\n\
            单位名称,党员姓名,所在党支部,报到情况,,服务情况,,社区评价\n\
            ,,,报到社区,报到时间,参加活动次数,服务时长（小时）,\n\
            某局,王一,机关一支部,长河社区,2025.3.5,5,20,优秀\n\
            某院,李二,内科党支部,青石社区,2025.3.8,3,10,良好\n",
        fields: "unit name org checkin-place date times service-hours evaluation",
    },
    Layout {
        ledger: "checkins",
        text: "单位党组织“双报到”台账\n序号,报到单位,所属街道,报到社区,报到日期,联系人,联系电话,认领项目,服务次数,评议等次\n\
            1,某局党委,青石街道,长河社区,2025年3月5日,王一,80000001,助老,4,好\n\
            2,某院党总支,青石街道,青石社区,2025年3月6日,李二,80000002,义诊,6,好\n",
        fields: "- unit street checkin-place date contact phone post times evaluation",
    },
    Layout {
        ledger: "services",
        text: "志愿服务记录表\n填报单位：长河小区党支部\n\
            序号,姓名,服务时间,服务地点,服务内容,服务时长（小时）,服务对象,证明人\n\
            1,王一,2025-03-05,长河广场,义务理发,3,居民,李二\n2,赵三,2025-03-05,长河广场,政策咨询,3,居民,李二\n",
        fields: "- name date place title service-hours beneficiary confirmer",
    },
    Layout {
        ledger: "services",
        text: "志愿服务队,活动名称,活动时间,活动地点,参加人数,服务时长,受益人数,备注\n\
            红心服务队,清洁家园,2025.3.5,长河小区,12,2,300,\n红心服务队,爱心义诊,2025.4.5,长河广场,8,3,120,\n",
        fields: "team title date place present service-hours - remark",
    },
    Layout {
        ledger: "services",
        text: "党员志愿服务时长登记,,,,,,,\n\
            党支部,志愿者姓名,志愿服务信息,,,,积分,审核人\n\
            ,,服务项目,服务日期,地点,时长,,\n\
            第一党支部,王一,助老送餐,3月5日,和平里,2小时,4,李二\n第一党支部,赵三,文明劝导,3月6日,路口,1小时,2,李二\n",
        fields: "org name title date place service-hours points confirmer",
    },
    Layout {
        ledger: "services",
        text: "日期,所在党支部,党员姓名,志愿服务项目,小时数,服务评价,联系电话\n\
            2025-03-05,第一党支部,王一,扶残助困,4,满意,80000001\n2025-03-15,第二党支部,李二,交通劝导,2,满意,80000002\n",
        fields: "date org name title service-hours evaluation phone",
    },
    Layout {
        ledger: "members",
        text: "中共和平社区党委党员信息表\n序号,党员姓名,性别,民族,公民身份证号码,出生日期,学历,党员类型,所属支部,入党年月,转正年月,手机号码,现居住地址,失联情况,是否为流动党员,流入地\n1,王一,男,汉,000000000000000000,1980.05,本科,正式党员,第一党支部,2005.07,2006.07,80000001,某路,无,否,\n2,李二,女,汉,000000000000000001,1990.01,大专,预备党员,第一党支部,2024.07,,80000002,某路,无,是,某市\n",
        fields: "- name gender nation id-card birth education member-kind org join-date full-date phone address lost-contact floating destination",
    },
    Layout {
        ledger: "members",
        text: "序号,支部,姓名,正式党员/预备党员,党费基数,每月应交党费,集中学习时数,志愿服务小时,得分\n1,第一党支部,王一,正式党员,6000,60,32,12,96\n2,第一党支部,李二,预备党员,4000,40,30,10,90\n",
        fields: "- org name member-kind - dues hours service-hours points",
    },
    Layout {
        ledger: "checkins",
        text: "机关在职党员进社区“双报到”花名册\n序号,党员姓名,所在单位及职务,手机号码,现居住小区,报到社区党组织,报到时间,认领服务项目,参与活动次数,累计服务时长,社区鉴定意见\n1,王一,某局科长,80000001,某小区,长河社区党委,2025-03-05,文明劝导,4,12,优秀\n2,李二,某院主任,80000002,某小区,青石社区党委,2025-03-06,义诊,3,9,良好\n",
        fields: "- name unit phone address checkin-place date post times service-hours evaluation",
    },
    Layout {
        ledger: "services",
        text: "序号,活动主题,活动时间,活动地点,志愿者姓名,所属支部,时长（小时）,服务积分\n1,清洁家园,2025-03-05,和平里,王一,第一党支部,2,4\n2,敬老,2025-03-12,养老院,李二,第一党支部,3,6\n",
        fields: "- title date place name org service-hours points",
    },
    Layout {
        ledger: "members",
        text: "支部党员名册\n编号,姓名,性别,出生日期,民族,学历学位,身份证号码,入党时间,转为正式党员日期,工作单位及职务,联系手机,户籍地,党员身份,是否失联党员\n1,王一,男,1980.5.1,汉,本科,000000000000000000,2005.7.1,2006.7.1,某公司,80000001,某地,正式党员,否\n2,李二,女,1990.1.1,汉,大专,000000000000000001,2010.7.1,2011.7.1,某公司,80000002,某地,正式党员,否\n",
        fields: "- name gender birth nation education id-card join-date full-date workplace phone - member-kind lost-contact",
    },
    Layout {
        ledger: "checkins",
        text: "社区在职党员报到服务台账\n序号,姓名,联系电话,工作单位,所属党组织,报到日期,服务岗位,志愿服务次数,志愿服务时长,综合评价\n1,王一,80000001,某局,机关支部,3月5日,宣传岗,3,9,好\n2,李二,80000002,某院,内科支部,3月6日,医疗岗,2,6,好\n",
        fields: "- name phone unit org date post times service-hours evaluation",
    },
    Layout {
        ledger: "services",
        text: "党员志愿服务活动登记台账\n服务日期,服务队伍,服务项目名称,服务地点,参与人员,参与人数,服务时长（小时）,服务群众,所属社区\n2025-03-05,银龄队,义诊,广场,王一、李二,2,3,老人,长河社区\n2025-03-08,青年队,清扫,小区,赵三,1,2,居民,长河社区\n",
        fields: "date team title place attendees present service-hours beneficiary community",
    },
];
