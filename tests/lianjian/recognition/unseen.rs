//! Ledgers written down without a look at what is known of headings.

use super::Layout;

pub(super) const LAYOUTS: &[Layout] = &[
    Layout {
        ledger: "organizations",
        text: "某街道基层党组织基本情况统计表（截至2025年6月底）,,,,,,,,,,,,,,,,,\n\
            序号,基层党组织全称,党组织类型,隶属社区,支部书记姓名,支部副书记,支委会委员数,正式党员数（名）,预备党员数（名）,党员人数合计,划分党小组数,组建日期,上次换届日期,任期（年）,下次换届日期,党建联系人,联系方式,备注\n\
            1,长河社区第一党支部,党支部,长河社区,王一,赵三,3,28,1,29,2,2012.6,2023.6,3,2026.6,孙四,80000001,\n\
            2,长河社区第二党支部,党支部,长河社区,李二,,5,31,0,31,3,2015.9,2024.9,3,2027.9,周五,80000002,\n",
        fields: "- org category community secretary deputy committee-size formal probationary members groups founded last-election term expiry contact phone remark",
    },
    Layout {
        ledger: "organizations",
        text: "党组织编码,党支部名称,直属上级党组织,党支部书记,党员总人数,预备党员人数,党小组（个）,批准成立日期,换届选举时间,届满日期,党员活动室地址,联系电话\n\
            000000000001,甲社区第一党支部,甲社区党委,王一,22,0,2,2010年3月,2023年3月,2026年3月,甲路1号,80000001\n\
            000000000002,甲社区第二党支部,甲社区党委,李二,35,1,3,2018年11月,2024年11月,2027年11月,甲路2号,80000002\n",
        fields: "org-code org superior secretary members probationary groups founded last-election expiry venue phone",
    },
    Layout {
        ledger: "organizations",
        text: ",党组织基本信息,,,班子情况,,,党员情况,,换届情况,,\n\
            序号,名称,类别,所属街道,书记,副书记,委员数,正式,预备,上届换届时间,任期,应换届时间\n\
            1,乙社区第一党支部,党支部,某街道,王一,赵三,3,18,0,2023-06-01,3年,2026-06-01\n\
            2,乙社区第二党支部,党支部,某街道,李二,钱七,3,21,1,2023-07-01,3年,2026-07-01\n",
        fields: "- org category street secretary deputy committee-size formal probationary last-election term expiry",
    },
    Layout {
        ledger: "members",
        text: "序号,党员姓名,性别,民族,出生日期,公民身份号码,文化程度,入党日期,转为正式党员日期,所在支部,党内任职,工作单位名称,手机号,现居住地,党员类别,是否流动\n\
            1,王一,男,汉族,1980-05-01,000000000000000000,大专,2005-07-01,2006-07-01,长河社区第一党支部,支部书记,某公司,80000001,甲路1号,正式党员,否\n\
            2,李二,女,回族,1991-12-01,000000000000000001,大学本科,2015-06-28,2016-06-28,长河社区第一党支部,,某超市,80000002,乙路2号,正式党员,是\n",
        fields: "- name gender nation birth id-card education join-date full-date org party-post workplace phone address member-kind floating",
    },
    Layout {
        ledger: "members",
        text: "流动党员情况登记表,,,,,,,,,\n\
            姓名,所在党组织名称,流入地,外出日期,流入地党组织联系人,外出原因,联系手机,组织关系所在党组织,失联时间,备注\n\
            王一,长河社区第一党支部,某市某区,2024.3,赵三,务工,80000001,长河社区第一党支部,,\n\
            李二,长河社区第二党支部,某省某县,2023.10,钱七,经商,80000002,长河社区第二党支部,2025.1,\n",
        fields: "name org destination left-since destination-contact - phone relation lost-since remark",
    },
    Layout {
        ledger: "members",
        text: "2025年度党员学习积分情况,,,,,,,\n\
            支部,党员,年度学习学时,集中学习次数,先锋积分,志愿服务时长（小时）,每月党费,备注\n\
            长河社区第一党支部,王一,36,2,88,20,15,\n\
            长河社区第一党支部,李二,28,1,76.5,12,20,\n",
        fields: "org name hours intensive points service-hours dues remark",
    },
    Layout {
        ledger: "meetings",
        text: "长河社区第一党支部2025年“三会一课”记录汇总,,,,,,,,,,,,,\n\
            填报人：李二,,,,,,,,,,,,,\n\
            序号,召开支部,会议名称,三会一课类型,召开时间,召开地点,会议主持,记录员,应参会人数,实际参会人数,请假人员及事由,会议主要内容,形成决议,备注\n\
            1,长河社区第一党支部,3月支部党员大会,支部党员大会,2025.3.5,党群中心,王一,李二,20,18,赵三（出差）、钱七（生病）,学习有关文件,同意发展对象,\n\
            2,长河社区第一党支部,4月党课,党课,2025.4.8,二楼会议室,王一,李二,20,19,赵三（出差）,讲党史,,\n",
        fields: "- org title kind date place host recorder expected present absent-names content resolution remark",
    },
    Layout {
        ledger: "meetings",
        text: "开展单位,组织生活形式,活动日期,活动主题,活动地点,主讲人,应到党员（人）,实到党员（人）,缺席（人）,未到人员名单,列席人员名单,活动概述,佐证材料链接\n\
            甲社区第一党支部,主题党日,2025-05-10,走访慰问,甲社区,王一,20,17,3,赵三、钱七、孙八,,走访三户,照片3张\n\
            甲社区第二党支部,支委会,2025-05-12,研究六月计划,党群中心,,5,5,0,,周五,研究计划,照片1张\n",
        fields: "org kind date title place speaker expected present absent absent-names observers content evidence",
    },
    Layout {
        ledger: "meetings",
        text: "支部名称,会议形式,开始时间,结束时间,会议时长（分钟）,议题,主持,应出席,实出席,同意票数,不同意票数,弃权票数,会议决定事项,责任部门,完成期限,落实进展\n\
            甲社区第一党支部,支部党员大会,2025-06-03 14:00,2025-06-03 15:30,90,换届选举,王一,20,18,17,1,0,选举产生新一届支委会,支委会,2025-06-30,已完成\n\
            甲社区第一党支部,支委会,2025-06-10 09:00,2025-06-10 10:00,60,讨论发展党员,王一,5,5,5,0,0,列为发展对象,支委会,2025-07-10,进行中\n",
        fields: "org kind date end duration title host expected present votes-for votes-against votes-abstain resolution responsible due-date progress",
    },
    Layout {
        ledger: "trainings",
        text: "序号,培训主办单位,培训班名称,培训起始时间,培训结束时间,培训天数,培训类型,折合学时,培训对象,参加人数,培训地点,授课老师,主要培训内容,备注\n\
            1,某街道党工委,党支部书记培训班,2025.5.12,2025.5.14,3,集中培训,24,党支部书记,40,某党校,王一,党务知识,\n\
            2,某街道党工委,发展对象培训班,2025.6.3,2025.6.5,3,集中培训,24,发展对象,25,党群中心,李二,党章党史,\n",
        fields: "- org title date end days training-kind hours audience present place speaker content remark",
    },
    Layout {
        ledger: "trainings",
        text: "参训党员,举办单位,班次名称,开班日期,结业日期,学时数,考试分数,备注\n\
            王一,某街道党工委,党员轮训第一期,2025-05-12,2025-05-14,24,92,\n\
            李二,某街道党工委,党员轮训第一期,2025-05-12,2025-05-14,24,88,\n",
        fields: "name org title date end hours score remark",
    },
    Layout {
        ledger: "trainings",
        text: "长河社区党员教育培训情况登记,,,,,,\n\
            组织单位,培训主题,举办时间,授课人姓名,课时,参训党员数,举办地点\n\
            长河社区党委,学习贯彻全会精神,2025年3月12日,王一,4,60,党群中心\n\
            长河社区党委,入党积极分子培训,2025年9月20日,李二,8,35,某党校\n",
        fields: "org title date speaker hours present place",
    },
    Layout {
        ledger: "units",
        text: "某街道非公企业和社会组织党建工作台账,,,,,,,,,,,,,,,,,,,,,,,\n\
            序号,企业（社会组织）名称,社会信用代码,类型,法人代表,法人是否为党员,所属行业类别,经营地址,注册成立日期,所属社区,所在园区,生产经营状况,职工人数,正式党员数,预备党员数,是否建立党支部,党组织组建形式,党支部名称,党组织书记姓名,未建立党组织原因,拟组建时间,选派的党建指导员,指导员联系方式,备注\n\
            1,甲科技有限公司,91000000000000000K,非公企业,王一,否,软件,甲路1号,2015-03-01,长河社区,长河科技园,正常经营,60,5,0,是,单独组建,甲科技有限公司党支部,赵三,,,,,\n\
            2,乙服务中心,52000000000000000M,社会组织,李二,是,养老,乙路2号,2018-06-01,长河社区,,正常经营,12,1,0,否,,,,党员不足3人,2026-06,钱七,80000003,\n",
        fields: "- unit credit-code unit-kind legal-person legal-is-member industry address unit-founded community site status staff formal probationary has-org form org secretary reason planned instructor instructor-phone remark",
    },
    Layout {
        ledger: "units",
        text: "街道,社区,单位全称,统一代码,员工总数,党员数（人）,其中组织关系未转入（人）,是否规上企业,上年度营业收入（万元）,组织覆盖方式,所属党组织,成立党组织时间,联系电话\n\
            某街道,长河社区,甲科技有限公司,91000000000000000K,120,6,2,是,8000,单独组建,甲科技有限公司党支部,2019-07-01,80000001\n\
            某街道,甲社区,丙商贸有限公司,91000000000000001K,30,2,1,否,600,联合组建,商圈联合党支部,2021-03-01,80000002\n",
        fields: "street community unit credit-code staff members untransferred scaled revenue form org founded phone",
    },
    Layout {
        ledger: "units",
        text: "商务楼宇党建情况摸底表,,,,,,,,,\n\
            楼宇名称,入驻企业名称,企业类型,从业人员数,党员人数,有无党组织,党建指导员姓名,走访次数,党建联络员姓名,工会共青团妇联组建情况\n\
            甲大厦,甲科技有限公司,非公企业,120,6,有,王一,每月1次,李二,已建工会\n\
            甲大厦,丙商贸有限公司,非公企业,30,2,无,王一,每月2次,赵三,未建\n",
        fields: "site unit unit-kind staff members has-org instructor visits liaison union",
    },
    Layout {
        ledger: "instructors",
        text: "党建指导员选派情况一览表,,,,,,,,,,,,,,\n\
            序号,指导员姓名,性别,专/兼职,所在单位,现任职务,手机号码,联系指导企业,联系企业个数,所在街道,选派日期,走访次数/频率,组织关系,公示情况,备注\n\
            1,王一,男,专职,某街道办事处,党建办干事,80000001,甲科技有限公司、丙商贸有限公司,2,某街道,2024-03-01,每月1次,机关党支部,已公示,\n\
            2,李二,女,兼职,长河社区,社区工作者,80000002,丁餐饮店,1,某街道,2025-01-01,每季度2次,长河社区第一党支部,已公示,\n",
        fields: "- name gender instructor-kind workplace position phone unit unit-count street appointed visits relation published remark",
    },
    Layout {
        ledger: "instructors",
        text: "党建指导员,派驻企业名称,派驻时间,专兼职,派驻级别,联系电话,负责社区,每月走访次数,备注\n\
            王一,甲科技有限公司,2024.3,专职,街道,80000001,长河社区,1,\n\
            李二,丙商贸有限公司,2025.1,兼职,社区,80000002,甲社区,2,\n",
        fields: "name unit appointed instructor-kind level phone community visits remark",
    },
    Layout {
        ledger: "lists",
        text: "区域化党建需求清单,,,,,,,,,,,,,,\n\
            需求编号,需求内容,需求类别,需求提出单位,提出日期,认领单位,认领时间,是否认领,办理状态,拟完成时间,实际完成时间,群众满意度,联系人员,联系电话,备注\n\
            X001,增设充电桩,民生,长河社区党委,2025-03-01,某供电所,2025-03-15,是,已完成,2025-06-30,2025-06-20,满意,王一,80000001,\n\
            X002,老年食堂,养老,甲社区党委,2025-03-10,某餐饮公司,,否,进行中,2025-12-31,,,李二,80000002,\n",
        fields: "number title item-kind proposer date partner matched-date matched progress due-date done-date satisfaction contact phone remark",
    },
    Layout {
        ledger: "lists",
        text: "共建单位资源清单,,,,,,,,,\n\
            资源编号,资源名称,资源类型,提供单位,所在社区,发布日期,对接社区或单位,联系人姓名,手机号,备注\n\
            Z01,会议室,场地,某银行支行,长河社区,2025.2.1,长河社区党委,王一,80000001,\n\
            Z02,法律咨询,服务,某律师事务所,长河社区,2025.2.8,甲社区党委,李二,80000002,\n",
        fields: "number title item-kind proposer community date partner contact phone remark",
    },
    Layout {
        ledger: "lists",
        text: "项目编号,清单类别,项目名称,牵头单位,共建单位,是否对接,项目进展,计划完成时间,完成日期,满意情况\n\
            P1,项目,口袋公园改造,长河社区党委,某园林公司,是,已完成,2025-06-30,2025-06-25,满意\n\
            P2,项目,四点半课堂,甲社区党委,某小学,是,推进中,2025-12-31,,\n",
        fields: "number list-kind title proposer partner matched progress due-date done-date satisfaction",
    },
    Layout {
        ledger: "agreements",
        text: "区域化党建共建协议签订情况统计表,,,,,,,,,,\n\
            序号,社区党委,共建单位名称,共建单位党组织,协议签订日期,协议有效期（年）,协议到期日期,共建项目内容,共建单位联系人,联系电话,备注\n\
            1,长河社区党委,某银行支行,某银行支行党支部,2025-01-10,1,2026-01-09,金融知识讲座,王一,80000001,\n\
            2,甲社区党委,某小学,某小学党支部,2025-02-20,2,2027-02-19,四点半课堂,李二,80000002,\n",
        fields: "- org unit unit-org sign-date term expiry content contact phone remark",
    },
    Layout {
        ledger: "agreements",
        text: "街道,社区,社区党组织名称,签约单位,是否签订协议,签订时间,有效期限,终止日期,合作内容,对接联系人,联系方式\n\
            某街道,长河社区,长河社区党委,某银行支行,是,2025年1月10日,一年,2026年1月9日,金融知识讲座,王一,80000001\n\
            某街道,甲社区,甲社区党委,某小学,否,,,,,李二,80000002\n",
        fields: "street community org unit signed sign-date term expiry content contact phone",
    },
    Layout {
        ledger: "matters",
        text: "社情民意办理台账,,,,,,,,,,,,,,,,,\n\
            事项编号,诉求来源,受理日期,反映人姓名,反映人电话,所属社区,问题分类,问题描述,承办单位,交办日期,要求办结日期,办理状态,实际办结时间,办理结果反馈,群众是否满意,是否公开,公示日期,备注\n\
            S001,网格走访,2025-03-01,王一,80000001,长河社区,环境卫生,垃圾未及时清运,城管中队,2025-03-02,2025-03-12,已办结,2025-03-10,已清运,满意,是,2025-03-11,\n\
            S002,来电,2025-03-05,李二,80000002,甲社区,物业,电梯故障,某物业公司,2025-03-06,2025-03-16,办理中,,,,否,,\n",
        fields: "number source date reporter phone community item-kind title responsible assigned-date due-date progress done-date result satisfaction published published-date remark",
    },
    Layout {
        ledger: "matters",
        text: "社区协商议事记录,,,,,,,,,,,\n\
            协商议题,协商层级,协商时间,提出人,参加协商的党群代表,牵头解决部门,解决办法,完成时限,完成情况,办结日期,满意度评价,是否公示\n\
            加装电梯,社区,2025-04-01,王一,赵三、钱七,长河社区党委,分三批实施,2025-06-30,已完成,2025-06-28,满意,是\n\
            停车位划分,小区,2025-04-20,李二,孙八,甲社区党委,重新划线,2025-05-31,已完成,2025-05-20,基本满意,是\n",
        fields: "title level date reporter participants responsible measures due-date progress done-date satisfaction published",
    },
    Layout {
        ledger: "delegates",
        text: "序号,兼职委员姓名,性别,工作单位,单位职务,兼职党组织,兼职职务,聘任时间,聘任期限,届满时间,应参会次数,实际参会次数,述职情况,手机\n\
            1,王一,男,某银行支行,行长,长河社区党委,兼职委员,2024-05-01,3年,2027-05-01,4,4,已述职,80000001\n\
            2,李二,女,某小学,校长,甲社区党委,兼职副书记,2024-06-01,3年,2027-06-01,4,3,未述职,80000002\n",
        fields: "- name gender unit position org delegate-post appointed term expiry expected present reported phone",
    },
    Layout {
        ledger: "delegates",
        text: "社区“大党委”兼职委员名册,,,,,,,,,\n\
            街道,社区,大党委名称,兼职委员,派出单位,单位职务,任职时间,任期届满日期,联系电话,备注\n\
            某街道,长河社区,长河社区大党委,王一,某银行支行,行长,2024.5,2027.5,80000001,\n\
            某街道,甲社区,甲社区大党委,李二,某小学,校长,2024.6,2027.6,80000002,\n",
        fields: "street community org name unit position appointed expiry phone remark",
    },
    Layout {
        ledger: "checkins",
        text: "在职党员到社区报到服务登记表,,,,,,,,,,,,,\n\
            序号,党员姓名,性别,所在单位,组织关系所在支部,报到社区,报到时间,家庭住址,认领服务岗位,参加服务次数,累计服务时长（小时）,社区评价,联系电话,备注\n\
            1,王一,男,某区教育局,机关第一党支部,长河社区,2025-01-10,甲路1号,政策宣传岗,4,8,优秀,80000001,\n\
            2,李二,女,某区税务局,机关第二党支部,甲社区,2025-01-15,乙路2号,环境卫生岗,2,4.5,良好,80000002,\n",
        fields: "- name gender unit org checkin-place date address post times service-hours evaluation phone remark",
    },
    Layout {
        ledger: "checkins",
        text: "在职党员,单位,单位党支部,居住地址,到社区报到日期,报到社区党组织,认领岗位名称,服务次数（次）,服务时长（时）,社区党组织评价,社区联系人\n\
            王一,某区教育局,机关第一党支部,甲路1号,2025.1.10,长河社区党委,政策宣传岗,4,8,好,赵三\n\
            李二,某区税务局,机关第二党支部,乙路2号,2025.1.15,甲社区党委,环境卫生岗,2,4,较好,钱七\n",
        fields: "name unit org address date checkin-place post times service-hours evaluation contact",
    },
    Layout {
        ledger: "services",
        text: "党员志愿服务情况登记表,,,,,,,,,,,,\n\
            序号,志愿者姓名,所属党支部,服务队名称,志愿服务项目,活动日期,活动地点,服务小时数,服务对象,获得积分,服务评价情况,证明人签字,备注\n\
            1,王一,长河社区第一党支部,红马甲服务队,文明劝导,2025-03-05,长河路口,2,过往群众,2,好,赵三,\n\
            2,李二,长河社区第二党支部,银发服务队,义务理发,2025-03-06,党群中心,3,老年人,3,好,赵三,\n",
        fields: "- name org team title date place service-hours beneficiary points evaluation confirmer remark",
    },
    Layout {
        ledger: "services",
        text: "活动名称,开展时间,服务地点,志愿服务队伍,参与人数,参与志愿者名单,服务时长,受益群众,社区,联系电话\n\
            文明劝导,2025年3月5日,长河路口,红马甲服务队,6,王一、李二等6人,2,过往群众,长河社区,80000001\n\
            义务理发,2025年3月6日,党群中心,银发服务队,4,赵三、钱七等4人,3,老年人,长河社区,80000002\n",
        fields: "title date place team present attendees service-hours beneficiary community phone",
    },
];
