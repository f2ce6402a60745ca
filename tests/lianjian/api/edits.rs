//! Files with cells rewritten: by sure corrections, and as a person says.

use super::{MEETINGS, json, loaded};
use lianjian::api::{self, Assessment};

#[test]
fn sure_corrections_are_made_and_the_corrected_file_reads_the_same() {
    let mut workspace = loaded();
    let before = workspace.assess();
    let safe: Vec<usize> = before
        .findings
        .iter()
        .filter(|it| it.fix.as_ref().is_some_and(|it| it.safe))
        .map(|it| it.id)
        .collect();
    assert!(!safe.is_empty());
    let bytes = workspace.fix(&safe, None).unwrap();
    assert!(
        String::from_utf8(bytes.clone())
            .unwrap()
            .contains("第一党支部,党员大会、主题党日,2025-03-05,")
    );
    workspace.load("会议.csv", &bytes);
    let after = workspace.assess();
    assert!(after.findings.iter().all(|it| it.fix.is_none()));
    assert_eq!(json(&before.duties), json(&after.duties));
    let broken = after.findings.iter().find(|it| it.rule == "DQ03").unwrap();
    assert!(
        workspace
            .fix(&[broken.id], None)
            .unwrap_err()
            .contains("由人核实")
    );
    assert!(
        workspace
            .fix(&[9999], None)
            .unwrap_err()
            .contains("没有第9999号问题")
    );
    assert!(workspace.fix(&[], None).unwrap_err().contains("没有选中"));
}

fn edited(sheet: &str, cell: &str, value: &str) -> api::CellEdit {
    api::CellEdit {
        at: api::CellName {
            sheet: sheet.to_owned(),
            cell: cell.to_owned(),
        },
        value: value.to_owned(),
    }
}

#[test]
fn any_cell_is_rewritten_as_a_person_says_and_the_rest_stays() {
    let mut workspace = loaded();
    let wrong = |it: &Assessment| it.findings.iter().any(|it| it.rule == "DQ03");
    assert!(wrong(&workspace.assess()));
    let bytes = workspace
        .edit(
            "会议.csv",
            &[edited("csv", "E2", "9"), edited("csv", "F3", "")],
            None,
        )
        .unwrap();
    let text = String::from_utf8(bytes.clone()).unwrap();
    let expected = MEETINGS
        .replace("9,10,学习", "9,9,学习")
        .replace("3,1,学习", "3,1,");
    assert_eq!(text.trim_start_matches('\u{feff}'), expected);
    workspace.load("会议.csv", &bytes);
    assert!(!wrong(&workspace.assess()));
}

#[test]
fn a_cell_that_is_not_there_is_not_rewritten_and_a_merged_one_only_at_its_corner() {
    let workspace = loaded();
    let said = |sheet, cell| {
        let edits = [edited(sheet, cell, "1")];
        workspace.edit("会议.csv", &edits, None).unwrap_err()
    };
    assert!(said("没有", "A1").contains("没有“没有”这张表"));
    for cell in ["", "A0", "7C", "C", "A1:B2", "AAAA1", "A99999999999"] {
        assert!(said("csv", cell).contains("这一格"), "{cell}");
    }
    assert!(said("csv", "A9").contains("表格之外"));
    assert!(said("csv", "G2").contains("表格之外"));
    assert!(
        workspace
            .edit("没有", &[], None)
            .unwrap_err()
            .contains("没有选过")
    );
    assert!(
        workspace
            .edit("会议.csv", &[], None)
            .unwrap_err()
            .contains("没有要改")
    );
    let mut merged = loaded();
    let html = "<table><tr><th>支部名称</th><th>活动类型</th><th>开展时间</th></tr>\
        <tr><td rowspan=2>甲支部</td><td>支委会</td><td>2025-03-05</td></tr>\
        <tr><td>支委会</td><td>2025-04-05</td></tr></table>";
    let reading = merged.load("合并.xls", html.as_bytes());
    let sheet = &reading.sheets[0].sheet;
    assert_eq!(
        merged.grid("合并.xls", sheet, 3, 9).unwrap().merges,
        ["A2:A3"]
    );
    assert!(
        merged
            .grid("合并.xls", sheet, 1, 1)
            .unwrap()
            .merges
            .is_empty()
    );
    let said = merged.edit("合并.xls", &[edited(sheet, "A3", "乙支部")], None);
    assert!(said.unwrap_err().contains("左上角"));
    assert!(
        merged
            .edit("合并.xls", &[edited(sheet, "A2", "乙支部")], None)
            .is_ok()
    );
}
