//! Non-state firms and social organizations, and the instructors sent to them.

use super::Layout;

pub(super) const LAYOUTS: &[Layout] = &[
    Layout {
        ledger: "units",
        text: "两新组织摸底台账\n序号,企业名称,统一社会信用代码,法人代表,联系电话,经营地址,所属街道,所属社区,行业,经营状态,从业人数,正式党员,预备党员,是否建立党组织,组建方式,党组织名称,书记姓名,未建原因,拟建日期,党建指导员\n\
            1,甲某商贸有限公司,91000000000000000K,王一,80000001,某路1号,青石街道,长河社区,批发,正常,60,3,0,是,单独组建,甲某公司党支部,李二,,,\n\
            2,乙某餐饮店,,赵三,80000002,某路2号,青石街道,长河社区,餐饮,正常,8,0,0,否,未建,,,无党员,,钱四\n",
        fields: "- unit credit-code legal-person phone address street community industry status staff formal probationary has-org form org secretary reason planned instructor",
    },
    Layout {
        ledger: "units",
        text: "社会组织名称,登记类型,统一社会信用代码,业务主管单位,负责人,从业人员数,党员数,未转组织关系党员,党组织组建情况,组建形式,未建立原因,指导员姓名,联络员\n\
            某区书法协会,社会团体,51000000000000019L,某区文联,王一,6,2,1,未建,,有党员但不符合建立条件,李二,赵三\n\
            某区养老服务中心,民办非企业单位,52000000MJ0000026W,某区民政局,钱四,30,4,0,已建,联合组建,,,\n",
        fields: "unit unit-kind credit-code - legal-person staff members untransferred has-org form reason instructor liaison",
    },
    Layout {
        ledger: "units",
        text: "非公企业党建情况一览表,,,,,,,,,\n\
            单位名称,所在楼宇,员工情况,,,党组织情况,,,指导员情况,\n\
            ,,员工总数,党员人数,35岁以下,是否组建,组建方式,党组织名称,指导员姓名,指导员电话\n\
            甲某科技有限公司,某大厦,120,5,60,是,联合组建,某大厦联合党支部,王一,80000001\n\
            乙某设计工作室,某大厦,10,0,9,否,,,李二,80000002\n",
        fields: "unit site staff members - has-org form org instructor instructor-phone",
    },
    Layout {
        ledger: "units",
        text: "街道,社区,园区,单位全称,信用代码,单位类型,职工人数,年营业收入（万元）,是否规上,党员总数,建立党组织情况,所属党组织,工会,法人是否党员,备注\n\
            青石街道,长河社区,某产业园,甲某制造有限公司,91000000000000000K,非公企业,230,5200,是,11,已建,甲某党支部,有,是,\n\
            青石街道,长河社区,某产业园,乙某物流有限公司,,非公企业,40,800,否,0,未建,,无,否,\n",
        fields: "street community site unit credit-code unit-kind staff revenue scaled members has-org org union legal-is-member remark",
    },
    Layout {
        ledger: "instructors",
        text: "姓名,联系电话,联系企业\n王一,80000001,甲某公司、乙某公司\n李二,80000002,丙某公司\n",
        fields: "name phone unit",
    },
    Layout {
        ledger: "instructors",
        text: "青石街道党建指导员名册\n序号,姓名,性别,专职/兼职,派驻等级,工作单位,职务,联系电话,指导企业,走访频次,备注\n\
            1,王一,男,专职,县级指导员,青石街道,科员,80000001,甲某公司,每月2次,\n\
            2,李二,女,兼职,区级联络员,某局,主任,80000002,乙某公司、丙某公司,每季度1次,\n",
        fields: "- name gender instructor-kind level workplace position phone unit visits remark",
    },
    Layout {
        ledger: "instructors",
        text: "党建工作指导员选派情况表,,,,,,,\n\
            指导员信息,,,,派驻信息,,,是否公示\n\
            指导员姓名,派出单位,职务,电话,派驻单位,派驻时间,联系企业数,\n\
            王一,某局,科长,80000001,甲某公司,2024-05-01,2,是\n\
            李二,某院,副科长,80000002,乙某公司,2024-05-01,1,是\n",
        fields: "name workplace position phone unit appointed unit-count published",
    },
    Layout {
        ledger: "instructors",
        text: "所属街道,所属社区,党建指导员,所在单位,联系方式,联系两新组织,选派时间,组织关系,走访次数\n\
            青石街道,长河社区,王一,社区党委,80000001,甲某公司,2024年5月,长河社区,12\n\
            青石街道,长河社区,李二,社区党委,80000002,某协会,2024年5月,长河社区,8\n",
        fields: "street community name workplace phone unit appointed relation visits",
    },
    Layout {
        ledger: "instructors",
        text: "姓名,联系电话,联系企业,派驻单位\n王一,80000001,甲某公司,甲某公司党支部\n李二,80000002,丙某公司,丙某公司党支部\n",
        fields: "name phone unit -",
    },
    Layout {
        ledger: "units",
        text: "某园区两新组织党建工作情况摸底表\n序号,公司名称,社会信用代码,企业性质,法定代表人,员工数,党员数,其中正式党员,其中预备党员,是否建立党支部,党组织组建方式,所属党组织名称,党支部书记,党建指导员姓名,联系电话,备注\n1,甲某公司,91000000000000000K,民营,王一,88,4,4,0,是,单独组建,甲某党支部,李二,,80000001,\n2,乙某公司,,民营,赵三,12,1,1,0,否,,,,钱四,80000002,\n",
        fields: "- unit credit-code unit-kind legal-person staff members formal probationary has-org form org secretary instructor phone remark",
    },
    Layout {
        ledger: "units",
        text: "社会组织党建台账\n名称,类型,登记证号,从业人员总数,从业党员数,组织关系未转入党员数,已建/未建,未建党组织原因,派驻指导员,社区\n某协会,社会团体,0001,5,2,1,未建,不足3人,王一,长河社区\n某中心,民办非企业,0002,20,5,0,已建,,,长河社区\n",
        fields: "unit unit-kind - staff members untransferred has-org reason instructor community",
    },
    Layout {
        ledger: "instructors",
        text: "两新组织党建工作指导员一览表\n序号,指导员姓名,性别,所在单位及职务,联系电话,专兼职情况,挂点联系两新组织名称,选派日期,每月走访次数\n1,王一,男,街道科员,80000001,兼职,甲某公司,2024-05-01,2\n2,李二,女,社区干部,80000002,专职,乙某公司,2024-05-01,4\n",
        fields: "- name gender workplace phone instructor-kind unit appointed visits",
    },
    Layout {
        ledger: "units",
        text: "街道“两新”组织基本信息台账\n企业（组织）名称,统一社会信用代码,组织类型,所属街镇,所属村居,登记日期,负责人,联系方式,在岗职工数,党员人数,其中：未转组织关系,是否组建党组织,组建形式,所属党组织,未组建原因,党建工作指导员\n甲某公司,91000000000000000K,非公企业,青石街道,长河社区,2010.1,王一,80000001,50,3,0,是,联合组建,某联合党支部,,\n乙某协会,51000000000000019L,社会组织,青石街道,长河社区,2012.1,李二,80000002,4,1,1,否,,,党员不足3名,赵三\n",
        fields: "unit credit-code unit-kind street community unit-founded legal-person phone staff members untransferred has-org form org reason instructor",
    },
    Layout {
        ledger: "instructors",
        text: "党建指导员派驻联系表\n序号,派驻企业,指导员,单位职务,联系电话,派驻日期,走访指导情况\n1,甲某公司,王一,某局科长,80000001,2024.5,每月2次\n2,乙某公司,李二,某院干事,80000002,2024.5,每月1次\n",
        fields: "- unit name position phone appointed visits",
    },
];
