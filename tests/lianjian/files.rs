//! Real files: layouts and formats that are not our own, and lists that are no ledger at all.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::workspace;
use lianjian::api::{Assessment, Mapping, Reading, Workspace};

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn load(workspace: &mut Workspace, path: &Path) -> Reading {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    workspace.load(&name, &fs::read(path).unwrap())
}

const ODD: &str = "tests/fixture/odd/两行表头_合并_GBK";

#[test]
fn odd_layouts_are_read_as_a_person_reads_them() {
    let mut workspace = workspace();
    let mut readings: Vec<Reading> = [
        "党组织一览表.xlsx",
        "组织生活记实上半年.xlsx",
        "会议统计.csv",
        "两新摸底.xlsx",
    ]
    .iter()
    .map(|it| load(&mut workspace, &root(ODD).join(it)))
    .collect();
    let sheet = |at: usize| &readings[at].sheets[0];
    assert_eq!(sheet(0).header_rows, [3, 4]);
    assert_eq!(
        (sheet(0).ledger, sheet(0).records),
        (Some("organizations"), 5)
    );
    assert_eq!((sheet(1).ledger, sheet(1).records), (Some("meetings"), 12));
    assert_eq!(
        sheet(1).skipped_rows,
        [11, 17, 18],
        "repeated heading, total, footer"
    );
    assert_eq!((sheet(2).ledger, sheet(2).records), (Some("meetings"), 8));
    assert_eq!((sheet(3).ledger, sheet(3).records), (Some("units"), 8));
    assert_eq!(
        readings.remove(1).sheets[1].ledger,
        None,
        "the explanations are no ledger"
    );
}

/// `tests/oracle` counts the same folder a second time.
#[test]
fn odd_layouts_give_the_figures_counted_by_hand() {
    let mut workspace = workspace();
    for name in [
        "党组织一览表.xlsx",
        "组织生活记实上半年.xlsx",
        "会议统计.csv",
        "两新摸底.xlsx",
    ] {
        load(&mut workspace, &root(ODD).join(name));
    }
    let it = workspace.assess();
    let status = |org: &str, duty: &str, period: &str| {
        let same = |it: &&lianjian::api::DutyResult| {
            it.org == org && it.duty == duty && it.period == period
        };
        it.duties
            .iter()
            .find(same)
            .unwrap_or_else(|| panic!("{org} {duty} {period}"))
            .status
    };
    let (first, second, joint) = (
        "槐荫社区第一党支部",
        "槐荫社区第二党支部",
        "长青园区联合党支部",
    );
    assert_eq!(status(first, "branch-congress", "2025Q1"), "met");
    assert_eq!(status(first, "committee-meeting", "2025-02"), "met");
    assert_eq!(
        status(first, "committee-meeting", "2025-03"),
        "short",
        "one of three came"
    );
    assert_eq!(
        status(first, "party-lecture", "2025Q1"),
        "met",
        "theme day and lecture in one record"
    );
    assert_eq!(status(first, "theme-day", "2025-01"), "met");
    assert_eq!(
        status(first, "theme-day", "2025-03"),
        "met",
        "full-width date"
    );
    assert_eq!(status(second, "branch-congress", "2025Q1"), "late");
    assert_eq!(status(second, "branch-congress", "2025Q2"), "met");
    assert_eq!(
        status(joint, "branch-congress", "2025Q3"),
        "exempt",
        "founded in August"
    );
    assert_eq!(
        status(joint, "committee-meeting", "2025-12"),
        "exempt",
        "five members"
    );
    assert_eq!(
        status(joint, "theme-day", "2025-12"),
        "met",
        "the month in Chinese numerals"
    );
    assert_eq!(
        status("长青街道大工委", "joint-conference", "2025Q3"),
        "met",
        "the name stands in the first row only"
    );
    assert_eq!(
        status("长青街道大工委", "joint-conference", "2025Q4"),
        "missed"
    );
    assert_eq!(status("槐荫社区党委", "joint-conference", "2025Q4"), "met");

    let area = |name: &str| it.coverage.iter().find(|it| it.area == name).unwrap();
    let pair = |name: &str, rate: &str| (area(name).rates[rate].hit, area(name).rates[rate].of);
    assert_eq!(
        (
            area("全部").listed,
            area("全部").excluded,
            area("全部").base,
            area("全部").blanks
        ),
        (8, 2, 6, 1)
    );
    assert_eq!(
        (
            pair("全部", "organized"),
            pair("全部", "separate"),
            pair("全部", "work")
        ),
        ((3, 6), (1, 6), (5, 6))
    );
    assert_eq!(
        (pair("槐荫社区", "organized"), pair("杨柳社区", "organized")),
        ((2, 3), (1, 3))
    );
    assert_eq!(
        (pair("全部", "due"), pair("全部", "staff100-organized")),
        ((1, 2), (0, 1))
    );
}

#[test]
fn the_same_tables_in_other_formats_give_the_same_figures() {
    let figures = |files: &[String]| {
        let mut workspace = workspace();
        for file in files {
            assert!(
                load(&mut workspace, &root(file)).refused.is_none(),
                "{file}"
            );
        }
        let it: Assessment = workspace.assess();
        let duties: Vec<_> = it
            .duties
            .iter()
            .map(|it| {
                (
                    it.org.clone(),
                    it.duty.clone(),
                    it.period.clone(),
                    it.status,
                )
            })
            .collect();
        let coverage: Vec<_> = it
            .coverage
            .iter()
            .map(|it| (it.path.clone(), it.base, it.rates["organized"].hit))
            .collect();
        let findings: BTreeSet<_> = it
            .findings
            .iter()
            .map(|it| (it.rule.clone(), it.at[0].cell.clone()))
            .collect();
        (duties, coverage, findings)
    };
    let odd = |name: &str| format!("{ODD}/{name}.xlsx");
    let other = |name: &str| format!("tests/fixture/formats/{name}");
    let (roster, meetings, units) = ("党组织一览表", "组织生活记实上半年", "两新摸底");
    let xlsx = figures(&[odd(roster), odd(meetings), odd(units)]);
    assert!(!xlsx.0.is_empty() && !xlsx.1.is_empty());
    assert_eq!(
        figures(&[
            other("党组织一览表.xls"),
            other("组织生活记实上半年.xls"),
            odd(units)
        ]),
        xlsx
    );
    assert_eq!(
        figures(&[
            odd(roster),
            other("组织生活记实上半年.ods"),
            other("两新摸底.ods")
        ]),
        xlsx
    );
}

/// The lists stand beside the project, not in it; where they are not there, that is said.
#[test]
fn real_lists_of_companies_load_and_are_no_ledger() {
    let folder = root("../shared/corpus/chinese/files/org-list");
    let Ok(entries) = fs::read_dir(&folder) else {
        eprintln!("left out: {} is not there", folder.display());
        return;
    };
    let mut workspace = workspace();
    let mut count = 0;
    for entry in entries {
        let reading = load(&mut workspace, &entry.unwrap().path());
        assert!(reading.refused.is_none(), "{reading:?}");
        assert!(
            reading.sheets.iter().all(|it| it.ledger.is_none()),
            "{reading:?}"
        );
        count += 1;
    }
    let notes = workspace.assess().notes;
    assert!(
        count > 5 && notes.iter().any(|it| it.message.contains("没有认出")),
        "{notes:?}"
    );
}

#[test]
fn a_sheet_may_hold_several_tables() {
    let text = "清河街道党建台账,,,,\n一、党组织名册,,,,\n党组织名称,组织类别,支委人数,正式党员,备注\n第一党支部,党支部,3,9,\n合计,,3,9,\n\n\
        二、会议情况,,,,\n支部名称,会议类型,会议时间,实到,记录人\n第一党支部,党员大会,2025.3.5,9,甲\n第一党支部,主题党日,2025.3.6,9,甲\n";
    let mut workspace = workspace();
    let reading = workspace.load("台账.csv", text.as_bytes());
    let found: Vec<_> = reading
        .sheets
        .iter()
        .map(|it| (it.ledger, it.header_rows.clone(), it.records))
        .collect();
    assert_eq!(
        found,
        [
            (Some("organizations"), vec![3], 1),
            (Some("meetings"), vec![8], 2)
        ]
    );
    let it = workspace.assess();
    let met = it.duties.iter().filter(|it| it.status == "met").count();
    assert_eq!((met, it.organizations.len()), (2, 1));
}

#[test]
fn a_year_laid_out_across_becomes_records() {
    let text = "2025年主题党日开展情况统计表,,,,\n支部名称,1月,2月,3月,4月\n第一党支部,8日,√,未开展,3月31日\n第二党支部,2025.1.15,,3.5,—\n";
    let mut workspace = workspace();
    let reading = workspace.load("统计.csv", text.as_bytes());
    assert_eq!(
        (reading.sheets[0].ledger, reading.sheets[0].records),
        (Some("meetings"), 2)
    );
    let it = workspace.assess();
    let status = |org: &str, period: &str| {
        let same = |it: &&lianjian::api::DutyResult| {
            it.org == org && it.duty == "theme-day" && it.period == period
        };
        it.duties
            .iter()
            .find(same)
            .map(|it| (it.status, it.at.first().map(|it| it.cell.clone())))
    };
    assert_eq!(
        status("第一党支部", "2025-01"),
        Some(("met", Some("B3".to_owned())))
    );
    assert_eq!(
        status("第一党支部", "2025-02"),
        Some(("met", Some("C3".to_owned())))
    );
    assert_eq!(status("第一党支部", "2025-03"), Some(("missed", None)));
    assert_eq!(
        status("第二党支部", "2025-03"),
        Some(("met", Some("D4".to_owned())))
    );
    assert_eq!(status("第二党支部", "2025-04"), Some(("missed", None)));
}

#[test]
fn a_file_named_after_its_branch_needs_no_column_for_it() {
    let text = "会议类型,日期,主题,主持人\n党员大会,2025-03-05,学习,甲\n";
    let mut workspace = workspace();
    workspace.load("03.第一党支部会议台账.csv", text.as_bytes());
    assert_eq!(workspace.assess().organizations[0].org, "第一党支部");
}

#[test]
fn web_pages_and_xml_under_the_name_of_a_spreadsheet_are_read() {
    let rows = [
        ["支部名称", "会议类型", "日期"],
        ["第一党支部", "党员大会", "2025-03-05"],
    ];
    let table = |row: [&str; 2], cell: [&str; 2]| {
        let cells = |it: &[&str; 3]| it.map(|it| [cell[0], it, cell[1]].concat()).concat();
        rows.iter()
            .map(|it| [row[0], &cells(it), row[1]].concat())
            .collect::<String>()
    };
    let html = table(["<tr>", "</tr>"], ["<td>", "</td>"]);
    let xml = table(
        ["<Row>", "</Row>"],
        ["<Cell><Data ss:Type=\"String\">", "</Data></Cell>"],
    );
    for (text, format) in [
        (
            format!("<html><body><table>{html}</table></body></html>"),
            "html",
        ),
        (
            format!(
                "<?xml version=\"1.0\"?><Workbook xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"一\"><Table>{xml}</Table></Worksheet></Workbook>"
            ),
            "xml2003",
        ),
    ] {
        let reading = workspace().load("导出.xls", text.as_bytes());
        assert_eq!(
            (
                reading.format,
                reading.sheets[0].ledger,
                reading.sheets[0].records
            ),
            (format, Some("meetings"), 1)
        );
    }
}

#[test]
fn a_sheet_that_is_nearly_a_ledger_asks() {
    let reading = workspace().load(
        "表.csv",
        "单位名称,从业人数,经营状态\n甲公司,10,正常\n".as_bytes(),
    );
    assert_eq!(reading.sheets[0].ledger, None);
    assert_eq!(reading.sheets[0].candidates.first(), Some(&"units"));
}

#[test]
fn a_correction_is_for_the_table_its_heading_stands_in() {
    let text = "党组织名称,组织类别,正式党员\n第一党支部,党支部,9\n\n支部名称,会议类型,会议时间,实到\n第一党支部,党员大会,2025.3.5,9\n";
    let mut workspace = workspace();
    assert_eq!(workspace.load("台账.csv", text.as_bytes()).sheets.len(), 2);
    let mapping = Mapping {
        header_rows: vec![4],
        ..Mapping::default()
    };
    let reading = workspace.map("台账.csv", "csv", &mapping).unwrap();
    let ledgers: Vec<_> = reading.sheets.iter().map(|it| it.ledger).collect();
    assert_eq!(ledgers, [Some("organizations"), None]);
}

#[test]
fn revenue_is_taken_in_the_unit_its_heading_names() {
    let scaled = |heading: &str, amount: &str| {
        let mut workspace = workspace();
        let text = format!("企业名称,{heading},组建方式,正式党员\n甲公司,{amount},联合组建,3\n");
        workspace.load("两新.csv", text.as_bytes());
        workspace.assess().coverage[0].rates["scaled-separate"].of
    };
    assert_eq!(scaled("年营业收入（万元）", "2000"), 1);
    assert_eq!(scaled("年营业收入（元）", "20000000"), 1);
    assert_eq!(scaled("年营业收入（元）", "19999999"), 0);
    assert_eq!(scaled("年营业收入（元）", "2000万"), 1);
    assert_eq!(scaled("营业收入", "2000"), 1);
}

#[test]
fn days_written_as_numbers_are_counted_from_the_year_the_file_says() {
    use lianjian::check::{File, gather};
    use lianjian::duty::Period;
    use lianjian::ledger::{Choices, recognize};
    use lianjian::sheet::{Format, Sheet, Value, Workbook};

    for (epoch_1904, serial) in [(false, 45_721.0), (true, 44_259.0)] {
        let mut sheet = Sheet::new("会议");
        let rows = [
            ["党组织名称", "会议类型", "日期"],
            ["第一党支部", "党员大会", ""],
        ];
        for (row, cells) in (0..).zip(rows) {
            for (col, text) in (0..).zip(cells).filter(|it| !it.1.is_empty()) {
                sheet.set(row, col, Value::Text(text.into()));
            }
        }
        sheet.set(1, 2, Value::Number(serial));
        let book = Workbook {
            format: Format::Xlsx,
            refused: None,
            sheets: vec![sheet],
            knows_merges: true,
            epoch_1904,
        };
        let tables = recognize(&book, "会议.xlsx", &Choices::new());
        let file = File {
            name: "会议.xlsx",
            book: &book,
            tables: &tables,
        };
        let records = gather(&[file], Period::parse("2025").unwrap());
        let date = records.meetings[0].date.as_ref().unwrap();
        assert_eq!(date.value.text(), "2025-03-05");
    }
}
