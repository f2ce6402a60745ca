//! Every paper: what it holds, that it says what it rests on, and that it tells nobody's name.

use std::io::{Cursor, Read};

use lianjian::api::{RenderOptions, ScoreEntry, Waiver, Workspace};
use lianjian::report::KINDS;
use serde_json::json;

use crate::scores::workspace;

const ROSTER: &str = "党组织名称,组织类别,支委人数,正式党员,党小组数,成立时间,书记\n\
    第一党支部,党支部,3,9,0,2020-01-01,钱书文\n第二党支部,党支部,,5,0,2020-01-01,孙立言\n";
const EVENTS: &str = "党组织名称,会议类型,日期,应到,实到,主持人,参加人员,缺席人员及原因,主题\n\
    第一党支部,支委会,2025-01-05,3,3,钱书文,\"钱书文、周明理\",,学习\n\
    第一党支部,党员大会,2025-03-05,9,8,钱书文,\"周明理、吴思齐\",吴思齐（请假）,=1+1\n\
    第二党支部,党员大会,2025-01-20,5,8,孙立言,,,学习\n";
const MEMBERS: &str = "姓名,所在党支部,身份证号,人员类别,性别,出生年月,入党时间,联系电话\n\
    欧阳甲乙,第一党支部,110105194912310021,正式党员,男,2010-01-01,2020-01-01,13800001234\n\
    周明理,第一党支部,110105194912310021,正式党员,男,1980-01-01,2010-01-01,13800001234\n\
    吴思齐,第一党支部,110105200001011234,正式党员,女,1990-01-01,2011-01-01,13800005678\n";
const UNITS: &str = "单位名称,所属街道,所属社区,从业人数,正式党员,组建方式,党建指导员,法定代表人,经营状态\n\
    @SUM(A1)商行,清河街道,和平社区,60,3,未建,,郑守信,正常\n\
    乙公司,清河街道,和平社区,10,0,未建,王引路,郑守信,正常\n\
    丙公司,长河街道,光明社区,20,4,单独组建,,冯守成,正常\n\
    丁公司,长河街道,光明社区,5,0,未建,,冯守成,正常\n";
const INSTRUCTORS: &str = "姓名,联系电话,联系企业,联系企业数,所属街道,所属社区\n王引路,13900004321,乙公司,1,清河街道,和平社区\n";
const DELEGATES: &str = "姓名,所在单位,任职党组织,聘任日期,聘期,届满日期\n\
    褚共建,供电所,清河街道大工委,2020-01-01,3年,2023-01-01\n";

/// Everybody in the tables above, and their numbers.
const SECRET: &[&str] = &[
    "钱书文",
    "孙立言",
    "周明理",
    "吴思齐",
    "欧阳甲乙",
    "郑守信",
    "冯守成",
    "王引路",
    "褚共建",
    "卫登记",
    "蒋核实",
    "13800001234",
    "13800005678",
    "13900004321",
    "110105194912310021",
    "110105200001011234",
];

fn all() -> Workspace {
    let tables = [ROSTER, EVENTS, MEMBERS, UNITS, INSTRUCTORS, DELEGATES];
    let mut it = workspace(json!("base"), ("2025", "2025-12-31"), &tables);
    it.enter(&[ScoreEntry {
        subject: "第一党支部".to_owned(),
        branch: String::new(),
        item: "appraisal".to_owned(),
        value: 9.0,
        evidence: "测评表".to_owned(),
        by: "卫登记".to_owned(),
        date: "2025-12-30".to_owned(),
    }])
    .unwrap();
    let key = it.assess().findings[0].key.clone();
    it.waive(&[Waiver {
        key,
        reason: "周明理已核对，电话13800001234".to_owned(),
        by: "蒋核实".to_owned(),
        date: "2025-12-31".to_owned(),
    }])
    .unwrap();
    it
}

fn render(it: &mut Workspace, kind: &str, masked: Option<bool>) -> Vec<u8> {
    it.render(kind, &RenderOptions { masked })
        .unwrap_or_else(|why| panic!("{kind}: {why}"))
}

/// Every text in a paper, whatever it is packed in, parts of a package by name.
fn parts(bytes: &[u8]) -> Vec<(String, String)> {
    if !bytes.starts_with(b"PK") {
        return vec![(String::new(), String::from_utf8(bytes.to_vec()).unwrap())];
    }
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut all = Vec::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).unwrap();
        let name = file.name().unwrap().into_owned();
        let mut inner = Vec::new();
        file.read_to_end(&mut inner).unwrap();
        if inner.starts_with(b"PK") {
            all.extend(parts(&inner));
        } else {
            all.push((name, String::from_utf8(inner).unwrap()));
        }
    }
    all
}

fn text(bytes: &[u8]) -> String {
    parts(bytes)
        .into_iter()
        .map(|it| it.1)
        .collect::<Vec<_>>()
        .join("\n")
}

/// Names of the sheets of a workbook and what stands on them, as this kit reads it.
fn sheets(bytes: &[u8]) -> Vec<(String, Vec<Vec<String>>)> {
    let mut it = crate::workspace();
    let reading = it.load("报告.xlsx", bytes);
    let mut names: Vec<String> = reading.sheets.iter().map(|it| it.sheet.clone()).collect();
    names.dedup();
    names
        .into_iter()
        .map(|name| {
            let grid = it.grid("报告.xlsx", &name, 1, 5000).unwrap();
            let rows = grid
                .rows
                .iter()
                .map(|it| it.cells.iter().map(|it| it.text.clone()).collect());
            (name, rows.collect())
        })
        .collect()
}

#[test]
fn nobody_is_named_in_any_paper_unless_that_is_asked_for() {
    let mut it = all();
    let mut shown = String::new();
    for kind in KINDS {
        let hidden = text(&render(&mut it, kind, None));
        for secret in SECRET {
            assert!(!hidden.contains(secret), "{secret} stands in {kind}");
        }
        assert_eq!(hidden, text(&render(&mut it, kind, Some(true))), "{kind}");
        shown.push_str(&text(&render(&mut it, kind, Some(false))));
    }
    for secret in ["周明理", "王引路", "褚共建", "13800001234"] {
        assert!(shown.contains(secret), "{secret}");
    }
    assert!(text(&render(&mut it, "workbook", None)).contains("褚**"));
}

#[test]
fn every_paper_says_its_seal_that_it_is_a_draft_and_where_it_is_signed() {
    let mut it = all();
    let seal = it.assess().seal;
    for kind in KINDS {
        let said = text(&render(&mut it, kind, None));
        assert!(said.contains(&seal), "{kind}");
        assert!(said.contains("自查草稿，未经审定"), "{kind}");
        for word in ["负责人：", "电话：", "日期："] {
            assert!(said.contains(word), "{kind} {word}");
        }
        assert!(!said.contains("造假"), "{kind}");
    }
}

#[test]
fn text_that_starts_like_a_formula_is_text_in_every_paper() {
    let mut it = all();
    for kind in KINDS {
        for (name, part) in parts(&render(&mut it, kind, None)) {
            if name.starts_with("xl/worksheets/") {
                assert!(!part.contains("<f>"), "{kind} {name}");
            }
            if kind == &"page" {
                assert!(!part.contains("<script"), "{kind}");
            }
        }
    }
    let blank = sheets(&render(&mut it, "workbook", None));
    let blank = &blank.iter().find(|it| it.0 == "空白点").unwrap().1;
    assert!(blank.iter().flatten().any(|it| it == "@SUM(A1)商行"));
}

#[test]
fn the_parts_of_every_package_are_well_formed() {
    let mut it = all();
    for kind in KINDS {
        for (name, part) in parts(&render(&mut it, kind, None)) {
            if part.is_empty() || !part.trim_start().starts_with("<?xml") {
                continue;
            }
            let mut reader = quick_xml::Reader::from_str(&part);
            loop {
                match reader.read_event() {
                    Ok(quick_xml::events::Event::Eof) => break,
                    Ok(_) => {}
                    Err(why) => panic!("{kind} {name}: {why}"),
                }
            }
        }
    }
}

#[test]
fn the_workbook_leads_from_its_contents_to_every_sheet_and_back() {
    let book = render(&mut all(), "workbook", None);
    let found = sheets(&book);
    let names: Vec<&str> = found.iter().map(|it| it.0.as_str()).collect();
    assert_eq!(names[..2], ["目录", "总览"]);
    for wanted in [
        "履职（按季）",
        "支部评分",
        "得分说明",
        "两新覆盖",
        "空白点",
        "表27",
        "表30",
        "问题清单",
        "已搁置的问题",
        "校验日志",
        "文件清单",
        "图表数据",
    ] {
        assert!(names.contains(&wanted), "{wanted}: {names:?}");
    }
    let contents: Vec<&str> = found[0].1.iter().map(|it| it[0].as_str()).collect();
    let parts = parts(&book);
    let part = |name: &str| {
        let found = parts.iter().find(|it| it.0 == name);
        found.map_or("", |it| it.1.as_str())
    };
    for (at, name) in names.iter().enumerate().skip(1) {
        if *name == "图表数据" {
            continue;
        }
        assert!(contents.contains(name), "{name}");
        let link = format!("location=\"'{name}'!A1\"");
        let plain = format!("location=\"{name}!A1\"");
        let index = part("xl/worksheets/sheet1.xml");
        assert!(index.contains(&link) || index.contains(&plain), "{name}");
        let sheet = part(&format!("xl/worksheets/sheet{}.xml", at + 1));
        assert!(sheet.contains("目录"), "{name} leads back");
        assert!(sheet.contains("<pane "), "{name} is frozen");
    }
    let at = names.iter().position(|it| *it == "问题清单").unwrap();
    let problems = part(&format!("xl/worksheets/sheet{}.xml", at + 1));
    assert!(problems.contains("履职（按"), "organizations are linked");
    assert!(problems.contains("<conditionalFormatting") && problems.contains("<autoFilter"));
    assert!(part("xl/workbook.xml").contains("_xlnm.Print_Area"));
    assert!(part("xl/charts/chart3.xml").contains("图表数据"));
}

#[test]
fn the_log_tells_every_file_by_its_hash_and_what_was_made_of_it() {
    let mut it = all();
    let inputs = it.assess().inputs;
    let log = text(&render(&mut it, "log", None));
    let files = sheets(&render(&mut it, "workbook", None));
    let files = &files.iter().find(|it| it.0 == "文件清单").unwrap().1;
    assert!(log.starts_with('\u{feff}') && log.contains("\r\n"));
    for (file, rows) in inputs.iter().zip([2, 3, 3, 4, 1, 1]) {
        assert!(log.contains(&file.sha256), "{}", file.file);
        assert!(log.contains(&format!("计入{rows}行")), "{log}");
        let cells = |it: &&Vec<String>| it.contains(&file.file) && it.contains(&file.sha256);
        assert!(files.iter().any(|it| cells(&it)), "{}", file.file);
    }
    assert!(log.contains("规则包SHA-256：") && log.contains("截至日期：2025-12-31"));
}

#[test]
fn the_ledger_for_putting_right_holds_what_is_open_and_how() {
    let mut it = all();
    let open = it
        .assess()
        .findings
        .iter()
        .filter(|it| it.severity != "hint")
        .count();
    let book = render(&mut it, "rectification", None);
    let rows = &sheets(&book)[0].1;
    let head = rows.iter().position(|it| it[0] == "序号").unwrap();
    assert_eq!(
        rows[head][..6],
        ["序号", "级别", "问题", "出处", "责任单位", "整改措施"]
    );
    let numbered = rows[head + 1..]
        .iter()
        .take_while(|it| it[0].parse::<u32>().is_ok());
    assert_eq!(numbered.clone().count(), open);
    for row in numbered {
        assert!(row[5].chars().count() > 4, "{row:?}");
        assert!(row.contains(&"未整改".to_owned()) && row.contains(&"未销号".to_owned()));
    }
    assert!(
        text(&book).contains("未整改,整改中,已整改"),
        "to choose from"
    );
}

#[test]
fn places_are_given_only_where_the_pack_gives_them() {
    let mut pack: serde_json::Value = json!({
        "id": "own", "title": "自定", "version": "1", "extends": "base"
    });
    let said = sheets(&render(&mut all(), "ranking", None));
    assert!(
        said[1].1.iter().flatten().any(|it| it == "名次"),
        "{said:?}"
    );
    assert!(said.iter().any(|it| it.0 == "得分说明"));
    pack["score"] = json!({ "ranking": false });
    let tables = [ROSTER, EVENTS];
    let Ok(mut it) = Workspace::new(&lianjian::api::Options {
        policy: Some(pack),
        period: Some("2025".to_owned()),
        as_of: "2025-12-31".to_owned(),
    }) else {
        panic!("the pack is right");
    };
    for (at, table) in tables.iter().enumerate() {
        it.load(&format!("{at}.csv"), table.as_bytes());
    }
    let quiet = text(&render(&mut it, "ranking", None));
    assert!(!quiet.contains("名次") && !quiet.contains("排名"));
}

#[test]
fn the_briefing_says_coverage_street_by_street_and_what_each_rate_is() {
    let said = text(&render(&mut all(), "coverage", None));
    for wanted in [
        "两新组织党的组织和工作覆盖情况的专报",
        "一、总体情况",
        "二、分街道情况",
        "三、空白点和应建未建",
        "四、指导员联系情况",
        "五、建议",
        "六、口径",
        "清河街道2家，组织覆盖率0.0%（0/2）",
        "长河街道2家，组织覆盖率50.0%（1/2）",
        "还没有建立党组织的1家",
        "1.组织覆盖＝（单独组建＋联合组建）÷ 实体运营单位",
        "空白点清单",
        "应建未建清单",
        "各街道组织覆盖率",
    ] {
        assert!(said.contains(wanted), "{wanted}");
    }
    let mut none = workspace(json!("base"), ("2025", "2025-12-31"), &[ROSTER]);
    let why = none
        .render("coverage", &RenderOptions::default())
        .unwrap_err();
    assert!(why.contains("两新组织台账"), "{why}");
}

#[test]
fn charts_are_drawn_in_the_page_and_in_the_official_papers() {
    let mut it = all();
    let page = text(&render(&mut it, "page", None));
    assert_eq!(page.matches("<svg ").count(), 3);
    assert!(page.contains("aria-label=\"履职完成情况\""));
    for kind in ["circular", "coverage"] {
        let docx = text(&render(&mut it, kind, None));
        assert!(
            docx.contains("<w:gridSpan ") && docx.contains("1F4E79"),
            "{kind}"
        );
    }
}
