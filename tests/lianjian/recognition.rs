//! Ledgers as offices write them: other headings, other orders, titles above, two rows of headings.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::workspace;
use lianjian::api::Reading;

#[path = "recognition/branch.rs"]
mod branch;
#[path = "recognition/listed.rs"]
mod listed;
#[path = "recognition/odd.rs"]
mod odd;
#[path = "recognition/people.rs"]
mod people;
#[path = "recognition/regional.rs"]
mod regional;
#[path = "recognition/titled.rs"]
mod titled;
#[path = "recognition/unit.rs"]
mod unit;
#[path = "recognition/unseen.rs"]
mod unseen;

/// One sheet and what a person says it is.
struct Layout {
    ledger: &'static str,
    text: &'static str,
    /// The field of each column with a heading, in order; `-`: none.
    fields: &'static str,
}

fn read(text: &str) -> Reading {
    workspace().load("表.csv", text.as_bytes())
}

/// How well layouts are recognised.
#[derive(Default)]
struct Judged {
    /// Layouts, columns matched right, and columns of each ledger.
    shares: BTreeMap<&'static str, (usize, usize, usize)>,
    /// Columns matched wrong that a person is asked about, or not matched at all.
    asked: usize,
    /// Other ledgers, lost rows, and columns that were taken for something wrong with certainty.
    complaints: Vec<String>,
}

impl Judged {
    /// Columns matched right, and all of them.
    fn total(&self) -> (usize, usize) {
        let shares = self.shares.values();
        shares.fold((0, 0), |sum, it| (sum.0 + it.1, sum.1 + it.2))
    }
}

fn judged(layouts: &[&'static [Layout]]) -> Judged {
    let mut judged = Judged::default();
    for layout in layouts.iter().copied().flatten() {
        let reading = read(layout.text);
        let sheet = &reading.sheets[0];
        let heading = layout.text.lines().take(4).collect::<Vec<_>>().join(" | ");
        if sheet.ledger != Some(layout.ledger) {
            judged.complaints.push(format!(
                "{:?} instead of {}: {heading}",
                sheet.ledger, layout.ledger
            ));
        }
        if sheet.records != 2 {
            judged.complaints.push(format!(
                "{} records instead of 2, heading {:?}, skipped {:?}: {heading}",
                sheet.records, sheet.header_rows, sheet.skipped_rows
            ));
        }
        let expected: Vec<&str> = layout.fields.split_whitespace().collect();
        assert_eq!(expected.len(), sheet.columns.len(), "{heading}");
        let share = judged.shares.entry(layout.ledger).or_default();
        share.0 += 1;
        for (column, expected) in sheet.columns.iter().zip(expected) {
            share.2 += 1;
            if column.field.as_deref().unwrap_or("-") == expected {
                share.1 += 1;
                continue;
            }
            eprintln!(
                "{}: {} is {:?} ({}) instead of {expected}",
                layout.ledger, column.title, column.field, column.confidence
            );
            if column.field.is_some() && column.confidence > 0.9 {
                let complaint = format!("{} taken for {:?}", column.title, column.field);
                judged.complaints.push(complaint);
            } else {
                judged.asked += 1;
            }
        }
    }
    for (ledger, (layouts, hit, of)) in &judged.shares {
        eprintln!("{ledger}: {layouts} layouts, {hit} of {of} columns");
    }
    let (right, all) = judged.total();
    eprintln!("all: {right} of {all} columns, {} asked", judged.asked);
    judged
}

#[test]
fn ledgers_are_recognised_however_offices_lay_them_out() {
    let judged = judged(&[
        branch::LAYOUTS,
        people::LAYOUTS,
        unit::LAYOUTS,
        regional::LAYOUTS,
    ]);
    for (ledger, share) in &judged.shares {
        assert!(share.0 >= 4, "{ledger}");
    }
    assert_eq!(judged.complaints, Vec::<String>::new());
    assert_eq!(judged.shares.len(), lianjian::ledger::LEDGERS.len());
    let (right, all) = judged.total();
    assert!(right * 100 >= all * 98, "{right} of {all}");
}

#[test]
fn headings_nobody_thought_of_are_matched_too() {
    let judged = judged(&[unseen::LAYOUTS]);
    for (ledger, share) in &judged.shares {
        assert!(share.0 >= 2, "{ledger}");
    }
    assert_eq!(judged.shares.len(), 12);
    assert_eq!(judged.complaints, Vec::<String>::new());
    let (right, all) = judged.total();
    assert!(right * 100 >= all * 98, "{right} of {all}");
}

#[test]
fn lists_that_only_look_like_ledgers_are_none() {
    let mut wrong = Vec::new();
    for text in [
        "序号,党支部,学号,姓名,性别,出生年月,申请入党时间\n1,第一党支部,001,王一,男,2003-02,2023-09-01\n",
        "序号,姓名,学号,身份证号,性别,出生年月,民族,所在学院,所在班级,联系电话,提交入党申请时间,确定入党积极分子时间,担任职务,备注\n\
            1,王一,001,000000000000000000,男,2003.2,汉族,某学院,一班,80000001,2023.9.1,2024.3.1,班长,\n",
        "序号,工号/学号,平时成绩,实践成绩,考试成绩\n1,001,80,90,90\n2,002,90,98,98\n",
        "姓名,性别,民族,籍贯,学历,学位,毕业院校及专业,职务,专业技术职称,职级,现任职时间,政治面貌,联系电话\n\
            王一,男,汉,某地,本科,学士,某大学,科长,工程师,科级,2020.1,群众,80000001\n",
        "姓名,工作单位,职务,联系电话\n王一,某局,科长,80000001\n",
        "企业名称,法定代表人,注册资本,成立日期,经营状态,所属行业,注册地址\n某公司,王一,100,2010-01-01,存续,批发,某路\n",
        "公司名称,统一社会信用代码,法定代表人,登记机关,经营范围\n某公司,91000000000000000K,王一,某局,百货\n",
        "合同名称,单位名称,合同金额,签订日期,合同期限,经办人\n采购合同,某公司,5000,2025-01-01,1年,王一\n",
        "姓名,社区,接种日期,接种地点,疫苗名称,联系电话\n王一,长河社区,2025-01-01,某站,某苗,80000001\n",
        "序号,问题描述,提出人,状态,解决日期,版本\n1,按钮失灵,王一,已解决,2025-01-01,1.2\n",
        "日期,商品名称,数量,单价,金额,经办人\n2025-01-01,纸,2,10,20,王一\n",
        "姓名,部门,出勤天数,请假天数,加班时长\n王一,办公室,22,0,3\n",
        "项目名称,预算金额,支出金额,负责人,备注\n党群中心维修,10,8,王一,\n",
        "序号,提案名称,提出单位,立案时间\n1,关于停车,某界别,2025-01-01\n",
        "序号,组织,学员总数,激活总数,活跃学员,参与度,总获得积分,当日人均积分\n1,第一党支部,20,20,18,90%,3000,30\n",
        "姓名,性别,出生年月,工作单位,职务,任职时间,联系电话\n王一,男,1980.5,某局,科长,2020.1,80000001\n",
        "社区,网格名称,网格员姓名,联系电话,户数\n长河社区,第一网格,王一,80000001,300\n",
        "单位名称,地址,联系人,联系电话\n某公司,某路,王一,80000001\n",
        "姓名,身份证号,社区,低保类别,保障金额,批准时间\n王一,000000000000000000,长河社区,一类,800,2024.1\n",
        "序号,会议室名称,面积,容纳人数,地点\n1,一号会议室,60,30,二楼\n",
        "隐患编号,隐患描述,整改措施,整改责任人,整改期限,整改状态\n1,灭火器过期,更换,王一,2025-03-10,已整改\n",
        "楼宇名称,地址,入驻企业数,从业人数,物业公司\n某大厦,某路,30,500,某物业\n",
        "姓名,部门,培训学时,考核成绩\n王一,办公室,20,95\n",
        "项目名称,项目类别,申报单位,申报金额,评审结果\n社区花园,环境,某中心,5,通过\n",
        "指标,分值,评分标准,得分,备注\n三会一课,20,按次数,18,\n",
        "区县,街道数,社区数,党组织数,党员数\n某区,8,60,400,12000\n",
        "姓名,性别,部门,培训学时,成绩\n王一,男,办公室,20,95\n",
        "姓名,性别,得分\n王一,男,95\n",
        "项目名称,建设单位,施工单位,开工时间,完成时间,项目进度\n道路,某局,某公司,3月,9月,50%\n",
        "单位名称,合同签订日期,合同期限,到期日期,联系人\n某公司,2025-01-01,1年,2026-01-01,王一\n",
        "活动名称,活动时间,预算,负责人\n运动会,2025-05-01,3000,王一\n",
        "党费收缴,月份,金额,经手人\n第一党支部,3月,200,王一\n",
        "姓名,性别,年龄,志愿方向,联系电话,可服务时间\n王一,男,30,助老,80000001,周末\n",
        "序号,员工,性别,民族,出生日期,学历,毕业院校,入职时间,所在部门,联系电话\n1,王一,男,汉族,1990-01-01,本科,某大学,2015-07-01,办公室,80000001\n",
        "序号,参评者,性别,工作单位,职务,荣誉称号,表彰时间,联系电话\n1,王一,男,某局,科长,先进个人,2025-01-01,80000001\n",
        "活动名称,主办单位,活动地点,参加人数,经费预算,负责人,联系电话,举办那天\n运动会,某局,体育场,300,5000,王一,80000001,2025-05-01\n",
        "商铺,统一社会信用代码,经营者,地址,联系电话,行业,面积,租金\n第一面馆,91000000MA0000001A,王一,甲路1号,80000001,餐饮,80,3000\n",
        "项目名称,项目类别,建设单位,施工单位,计划完成时间,完成时间,投资额\n道路改造,市政,某局,第一建设有限公司,2025-09-01,2025-10-01,300\n",
        "楼宇,单位,地址,联系人,联系电话,租赁期限,签订日期,面积\n远洋大厦,第一食品有限公司,甲路1号,王一,80000001,3年,2025-01-01,300\n",
        "老人,性别,年龄,社区,服务项目,服务时长,服务人员,满意度\n王一,男,80,长河社区,助浴,2小时,李二,满意\n",
    ] {
        // From two rows on values speak for a column whose heading is not known.
        let rows = text.split_once('\n').unwrap().1;
        for text in [text.to_owned(), format!("{text}{rows}{rows}")] {
            if let Some(ledger) = read(&text).sheets[0].ledger {
                wrong.push(format!("{ledger}: {text}"));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

/// The forms stand beside the project, not in it; where they are not there, that is said.
#[test]
fn forms_of_party_offices_are_what_they_are_or_nothing() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus/chinese/files");
    let known = [
        ("领导干部参训导入模板", "trainings"),
        ("党员数据表", "organizations"),
        ("laomd-2__学时统计", "members"),
        ("成员信息", "members"),
    ];
    for folder in ["party-template", "party-template-redacted", "form"] {
        let Ok(entries) = fs::read_dir(root.join(folder)) else {
            eprintln!("left out: {folder} is not there");
            continue;
        };
        for entry in entries {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let expected = known.iter().find(|it| name.contains(it.0)).map(|it| it.1);
            let mut workspace = workspace();
            let reading = workspace.load("表.xlsx", &fs::read(&path).unwrap());
            for sheet in &reading.sheets {
                eprintln!("{name} {}: {:?}", sheet.sheet, sheet.ledger);
                assert!(sheet.ledger.is_none() || sheet.ledger == expected, "{name}");
            }
        }
    }
}
