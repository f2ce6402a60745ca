//! Lists without a column of what became of their items.

use super::read;
use crate::workspace;

const ROWS: &str = "1,报告厅一间,某小学,可坐二百人,王一,80000001\n2,法律咨询,第三律师事务所,每月一次,赵三,80000003\n";

fn ledger(file: &str, text: &str) -> Option<&'static str> {
    let reading = workspace().load(file, text.as_bytes());
    reading.sheets[0].ledger
}

#[test]
fn a_list_is_known_without_a_column_of_partners() {
    for heading in [
        "序号,资源名称,提供单位,资源内容,联系人,联系电话",
        "序号,资源内容,资源提供单位,服务方式,联系人,联系电话",
        "序号,资源项目,资源单位,说明,联系人,联系方式",
        "序号,需求内容,提出单位,情况说明,联系人,联系电话",
        "序号,需求名称,需求单位,需求内容,联系人,联系电话",
        "序号,服务内容,服务提供单位,服务说明,联系人,联系电话",
        "编号,可提供资源,提供党组织,备注,联系人,电话",
    ] {
        let text = format!("{heading}\n{ROWS}");
        assert_eq!(ledger("表.csv", &text), Some("lists"), "{heading}");
    }
}

#[test]
fn what_else_may_be_called_a_project_is_a_list_only_by_its_title() {
    let heading = "序号,项目名称,申报单位,项目内容,负责人,联系电话";
    let text = format!("{heading}\n{ROWS}");
    assert_eq!(ledger("表.csv", &text), None);
    assert_eq!(ledger("共建项目清单.csv", &text), Some("lists"));
    let titled = format!("某街道2025年共建项目清单,,,,,\n{text}");
    assert_eq!(ledger("表.csv", &titled), Some("lists"));
}

#[test]
fn what_other_trades_call_needs_and_resources_is_no_list() {
    for heading in [
        "序号,需求名称,提出人,优先级,状态,开发负责人",
        "序号,资源名称,归属部门,IP地址,管理员,密级",
        "序号,采购需求,申购部门,数量,单价,经办人",
        "序号,服务名称,端口,负责人,上线时间,备注",
        "序号,人力资源名称,岗位,薪级,联系人,联系电话",
    ] {
        let text = format!("{heading}\n1,甲,乙,丙,王一,80000001\n2,丁,戊,己,李二,80000002\n");
        assert_eq!(ledger("表.csv", &text), None, "{heading}");
    }
}

/// The kinds of the lists of some files, each with how many items it holds.
fn kinds(files: &[(&str, &str)]) -> Vec<(&'static str, usize)> {
    let mut workspace = workspace();
    for (name, text) in files {
        workspace.load(name, text.as_bytes());
    }
    let lists = workspace.assess().regional.lists;
    lists.iter().map(|it| (it.kind, it.total)).collect()
}

#[test]
fn a_list_is_of_what_its_heading_or_its_title_says() {
    let resources = format!("序号,资源名称,提供单位,资源内容,联系人,联系电话\n{ROWS}");
    assert_eq!(kinds(&[("表.csv", &resources)]), [("resource", 2)]);
    let services = format!("序号,服务内容,提供单位,说明,联系人,联系电话\n{ROWS}");
    assert_eq!(kinds(&[("表.csv", &services)]), [("service", 2)]);
    let projects = format!("序号,项目名称,牵头单位,项目内容,联系人,联系电话\n{ROWS}");
    assert_eq!(kinds(&[("项目清单.csv", &projects)]), [("project", 2)]);
    // A title says more than 项目名称, which anything may be called.
    assert_eq!(kinds(&[("需求清单.csv", &projects)]), [("need", 2)]);
    let said = "清单类型,资源名称,提供单位,对接单位\n需求,路灯,甲社区,\n服务,义诊,某医院,甲社区\n";
    assert_eq!(
        kinds(&[("资源清单.csv", said)]),
        [("need", 1), ("service", 1)]
    );
    let reading = read(&resources);
    assert_eq!(reading.sheets[0].missing, ["对接单位"]);
}

#[test]
fn a_list_that_does_not_say_what_became_of_its_items_keeps_none_waiting() {
    let waiting = |text: &str| {
        let mut workspace = workspace();
        workspace.load("表.csv", text.as_bytes());
        let findings = workspace.assess().findings;
        findings.iter().filter(|it| it.rule == "REG01").count()
    };
    let silent = "资源名称,提供单位,提供时间,发布时间,联系人\n报告厅,某小学,全年,2025-01-05,王一\n";
    assert_eq!(waiting(silent), 0);
    let telling = "资源名称,提供单位,发布时间,对接单位,联系人\n报告厅,某小学,2025-01-05,,王一\n";
    assert_eq!(waiting(telling), 1);
}
