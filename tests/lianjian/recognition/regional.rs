//! Lists of needs and resources, agreements, matters, part-time members of committees.

use super::Layout;

pub(super) const LAYOUTS: &[Layout] = &[
    Layout {
        ledger: "lists",
        text: "长河社区需求清单\n序号,需求名称,需求类别,提出单位,对接单位,对接状态,完成时间,备注\n\
            1,老年人助餐,民生,长河社区,某饭店党支部,已对接,2025-06-01,\n2,法律咨询,服务,长河社区,某律所党支部,已完成,2025-05-10,\n",
        fields: "- title item-kind proposer partner matched done-date remark",
    },
    Layout {
        ledger: "lists",
        text: "编号,类型,内容,提出单位,类别,认领单位,状态,认领时间,办结时间,满意度\n\
            X001,需求,会议室借用,长河社区,阵地,某银行,已办结,2025.3.1,2025.3.20,满意\n\
            Z001,资源,多功能厅,某银行,阵地,长河社区,已认领,2025.3.2,,\n",
        fields: "number list-kind title proposer item-kind partner progress matched-date done-date satisfaction",
    },
    Layout {
        ledger: "lists",
        text: "驻区单位资源清单,,,,,,,\n\
            序号,单位名称,资源信息,,,对接情况,,联系电话\n\
            ,,资源名称,资源类型,可开放时间,对接社区,完成情况,\n\
            1,某学校,操场,场地,周末,长河社区,已完成,80000001\n2,某医院,义诊队,人才,每月,青石社区,推进中,80000002\n",
        fields: "- proposer title item-kind - partner progress phone",
    },
    Layout {
        ledger: "lists",
        text: "共建项目清单\n项目编号,项目名称,牵头单位,承接单位,责任人,联系方式,计划完成时间,完成日期,进展情况\n\
            P01,口袋公园,长河社区党委,某公司,王一,80000001,2025-09-30,2025-09-20,已完成\n\
            P02,电动车充电棚,长河社区党委,某供电所,李二,80000002,2025-10-30,,进行中\n",
        fields: "number title proposer partner contact phone due-date done-date progress",
    },
    Layout {
        ledger: "lists",
        text: "所属街道,所属社区,清单类型,服务项目,服务类别,提供单位,认领党组织,对接时间,是否完成\n\
            青石街道,长河社区,服务,四点半课堂,教育,某学校,长河社区第一党支部,2025年3月,是\n\
            青石街道,长河社区,服务,便民理发,便民,某理发店,长河社区第二党支部,2025年4月,否\n",
        fields: "street community list-kind title item-kind proposer partner matched-date progress",
    },
    Layout {
        ledger: "agreements",
        text: "共驻共建协议签订情况台账\n序号,共建单位,单位党组织,签约日期,有效期,共建内容,联系人,联系电话\n\
            1,某学校,某学校党总支,2025-01-10,1年,阵地联建,王一,80000001\n2,某银行支行,某银行党支部,2025-01-12,2年,活动联办,李二,80000002\n",
        fields: "- unit unit-org sign-date term content contact phone",
    },
    Layout {
        ledger: "agreements",
        text: "所属街道,所属社区,驻区单位名称,是否签约,签订时间,到期时间,协议内容,备注\n\
            青石街道,长河社区,某学校,是,2025.1.10,2026.1.9,六联六共,\n青石街道,长河社区,某超市,否,,,,\n",
        fields: "street community unit signed sign-date expiry content remark",
    },
    Layout {
        ledger: "agreements",
        text: "党建共建结对情况,,,,,\n\
            社区党组织,结对单位,协议信息,,,共建项目\n\
            ,,签订日期,协议期限,有效期至,\n\
            长河社区党委,某局机关支部,2025年2月1日,一年,2026年1月31日,助学\n青石社区党委,某院支部,2025年2月3日,一年,2026年2月2日,义诊\n",
        fields: "org unit sign-date term expiry content",
    },
    Layout {
        ledger: "agreements",
        text: "甲方,乙方,乙方党组织,协议签订日期,协议有效期,主要内容\n\
            长河社区党委,某公司,某公司党支部,2025-03-01,三年,资源联享、难题联解\n青石社区党委,某医院,某医院党委,2025-03-02,三年,健康讲座\n",
        fields: "org unit unit-org sign-date term content",
    },
    Layout {
        ledger: "matters",
        text: "社情摸排工作台账\n编号,来源渠道,时间,社区,反映人,问题类别,内容,交办单位,时限,办理结果,满意度\n\
            001,网格员,2025-03-05,长河社区,王一,城管,路灯不亮,城管科,2025-03-15,已修复,满意\n\
            002,热线,2025-03-06,长河社区,李二,环境,垃圾清运,物业,2025-03-10,已清运,满意\n",
        fields: "number source date community reporter item-kind title responsible due-date result satisfaction",
    },
    Layout {
        ledger: "matters",
        text: "督办事项台账\n序号,督办事项,事项来源,责任单位,完成时限,办理进度,督办结果,公示时间,群众满意度\n\
            1,老楼加装电梯,联席会议,城建办,2025.6.30,办理中,推进,,\n2,飞线充电整治,社情摸排,安监办,2025.4.30,已办结,整治完成,2025.5.6,满意\n",
        fields: "- title source responsible due-date progress result published-date satisfaction",
    },
    Layout {
        ledger: "matters",
        text: "民主协商议事台账,,,,,,,\n\
            协商时间,协商议题,议题类别,协商层面,参与情况,,解决措施,落实情况\n\
            ,,,,责任单位,党群代表,,\n\
            2025年3月5日,停车难,城管,社区,长河社区,王一、李二,错峰共享,已落实\n2025年4月5日,文明养犬,文明创建,社区,长河社区,赵三,立公约,推进中\n",
        fields: "date title item-kind level responsible participants measures progress",
    },
    Layout {
        ledger: "matters",
        text: "登记时间,所属社区,诉求来源,诉求人,联系电话,诉求内容,承办单位,交办时间,办结时限,办结时间,是否办结,满意度评价,是否公示\n\
            3月5日,长河社区,热线,王一,80000001,噪声,执法队,3月6日,3月16日,3月12日,是,满意,是\n\
            3月7日,长河社区,来访,李二,80000002,漏水,物业,3月7日,3月17日,,否,,否\n",
        fields: "date community source reporter phone title responsible assigned-date due-date done-date progress satisfaction published",
    },
    Layout {
        ledger: "delegates",
        text: "姓名,单位,职务,聘任日期,届满,应到次数,实到次数,述职\n\
            王一,某学校,书记,2023-05-01,2026-04-30,4,4,是\n李二,某银行,行长,2023-05-01,2026-04-30,4,3,否\n",
        fields: "name unit position appointed expiry expected present reported",
    },
    Layout {
        ledger: "delegates",
        text: "青石街道大工委兼职委员名册\n序号,姓名,性别,工作单位,单位职务,兼任职务,聘任时间,聘期,联系电话,备注\n\
            1,王一,男,某学校,书记,兼职委员,2023.5,3年,80000001,\n2,李二,女,某医院,副院长,兼职副书记,2023.5,3年,80000002,\n",
        fields: "- name gender unit position delegate-post appointed term phone remark",
    },
    Layout {
        ledger: "delegates",
        text: "社区大党委兼职委员履职情况,,,,,,,\n\
            所属社区,委员姓名,所在单位,现任职务,任期届满时间,参加联席会议情况,,是否述职\n\
            ,,,,,应参会次数,实际参会次数,\n\
            长河社区,王一,某公司,经理,2026-05-01,4,4,是\n长河社区,李二,某物业,主任,2026-05-01,4,2,否\n",
        fields: "community name unit position expiry expected present reported",
    },
    Layout {
        ledger: "delegates",
        text: "任职党组织,兼职委员姓名,成员单位,行政职务,大党委职务,聘用日期,任期,到会次数\n\
            长河社区大党委,王一,某学校,校长,兼职委员,2024年1月,三年,3\n长河社区大党委,李二,某派出所,所长,兼职副书记,2024年1月,三年,4\n",
        fields: "org name unit position delegate-post appointed term present",
    },
    Layout {
        ledger: "lists",
        text: "区域化党建“三张清单”台账\n序号,清单类别,项目内容,提供单位,需求单位,对接情况,完成时限,联系人\n1,资源,会议室,某银行,长河社区,已对接,6月底,王一\n2,项目,义诊,某医院,青石社区,未对接,9月底,李二\n",
        fields: "- list-kind title proposer partner matched due-date contact",
    },
    Layout {
        ledger: "lists",
        text: "需求编号,需求描述,需求类型,提出社区,发布日期,认领单位名称,认领日期,办理状态,办结日期,群众评价\n1,楼道灯,民生,长河社区,2025-3-1,某物业,2025-3-3,已办结,2025-3-9,满意\n2,儿童阅读,文化,长河社区,2025-3-2,某学校,2025-3-5,办理中,,\n",
        fields: "number title item-kind proposer date partner matched-date progress done-date satisfaction",
    },
    Layout {
        ledger: "agreements",
        text: "驻区单位共驻共建协议签约一览表\n序号,驻区单位,单位党组织名称,结对社区党组织,签约时间,协议期限,共建项目内容,联络员,手机\n1,某学校,某学校党总支,长河社区党委,2025年1月,2年,阵地共享,王一,80000001\n2,某银行,某银行党支部,青石社区党委,2025年1月,2年,金融宣传,李二,80000002\n",
        fields: "- unit unit-org org sign-date term content contact phone",
    },
    Layout {
        ledger: "matters",
        text: "群众诉求办理台账\n登记日期,反映渠道,反映人姓名,联系电话,反映问题,问题类型,承办部门,办理期限,办理结果,办结日期,是否满意,公示日期\n3月1日,热线,王一,80000001,噪声扰民,城管,执法中队,3月10日,已处理,3月8日,满意,3月12日\n3月2日,走访,李二,80000002,积水,市政,城建办,3月12日,已处理,3月9日,满意,3月12日\n",
        fields: "date source reporter phone title item-kind responsible due-date result done-date satisfaction published-date",
    },
    Layout {
        ledger: "matters",
        text: "联席会议议定事项督办单\n序号,议定事项,牵头单位,配合单位,办结时限,工作进展,办理情况反馈,满意度\n1,共享停车,城管科,某物业,2025-06-30,已办结,完成,满意\n2,助餐点,社区,某饭店,2025-07-30,推进中,选址,\n",
        fields: "- title responsible - due-date progress result satisfaction",
    },
    Layout {
        ledger: "delegates",
        text: "大工委兼职委员基本情况表\n序号,姓名,性别,出生年月,政治面貌,所在单位,职务,兼任大工委职务,任职时间,任期届满日期,联系方式\n1,王一,男,1975.3,中共党员,某学校,校长,兼职副书记,2023年5月,2026年5月,80000001\n2,李二,女,1980.6,中共党员,某医院,院长,兼职委员,2023年5月,2026年5月,80000002\n",
        fields: "- name gender - - unit position delegate-post appointed expiry phone",
    },
    Layout {
        ledger: "lists",
        text: "长河社区资源清单\n资源编号,资源名称,资源类别,资源提供单位,联系人,联系电话,对接情况\n1,停车场,阵地,某商场,王一,80000001,已对接\n2,师资,人才,某学校,李二,80000002,未对接\n",
        fields: "number title item-kind proposer contact phone matched",
    },
    Layout {
        ledger: "lists",
        text: "社区微项目清单\n序号,项目名称,项目内容,申报单位,认领党组织,启动时间,完成时间,项目进度\n1,口袋公园,改造,长河社区,某公司党支部,3月,6月,已完成\n2,晾晒区,新建,长河社区,某银行党支部,4月,7月,推进中\n",
        fields: "- title - proposer partner - done-date progress",
    },
    Layout {
        ledger: "agreements",
        text: "序号,社区,共建单位名称,协议名称,签订日期,期限,到期日期,联系人\n1,长河社区,某学校,共驻共建协议,2025-1-5,1年,2026-1-4,王一\n2,长河社区,某银行,共驻共建协议,2025-1-5,1年,2026-1-4,李二\n",
        fields: "- community unit - sign-date term expiry contact",
    },
    Layout {
        ledger: "matters",
        text: "社情民意收集办理表\n序号,收集时间,收集渠道,社情民意内容,类别,办理单位,办理措施,办理时限,办结情况,群众评价,公示情况\n1,3月5日,网格员,路灯损坏,城管,城管科,维修,3月15日,已办结,满意,已公示\n2,3月6日,热线,噪声,环保,执法队,劝导,3月16日,已办结,满意,已公示\n",
        fields: "- date source title item-kind responsible measures due-date progress satisfaction published",
    },
    Layout {
        ledger: "delegates",
        text: "社区,兼职委员,工作单位及职务,联系电话,聘期,本年应参会次数,本年实际参会次数,是否述职\n长河社区,王一,某学校校长,80000001,2023-2026,4,4,是\n长河社区,李二,某医院院长,80000002,2023-2026,4,3,否\n",
        fields: "community name unit phone term expected present reported",
    },
    Layout {
        ledger: "ratings",
        text: "党支部评议和加减分表\n序号,评价对象,评分项目,分值,依据,录入人,日期\n\
            1,第一党支部,群众评议,92.5,测评表,王一,2025-12-20\n2,第二党支部,群众评议,88,测评表,王一,2025-12-20\n",
        fields: "- rated rating-item rating-value evidence entered-by date",
    },
    Layout {
        ledger: "ratings",
        text: "考核对象,考核项目,得分或次数,证明材料,备注\n某公司,建议被采纳,2,会议纪要,\n某银行,参加学习,9,签到表,\n",
        fields: "rated rating-item rating-value evidence remark",
    },
    Layout {
        ledger: "ratings",
        text: "被评议党组织,评议项目,评议得分,评价依据,评价人,评议日期\n\
            和平社区党委,群众测评,95,问卷,李二,2025.12.1\n光明社区党委,群众测评,91,问卷,李二,2025.12.1\n",
        fields: "rated rating-item rating-value evidence entered-by date",
    },
    Layout {
        ledger: "ratings",
        text: "2025年党员加减分登记\n评价对象,所在党支部,加减分项目,加减分值,证明材料,登记人\n\
            甲某,第一党支部,宣讲,1,照片,王一\n乙某,第一党支部,外出讲课,1,邀请函,王一\n",
        fields: "rated org rating-item rating-value evidence entered-by",
    },
];
