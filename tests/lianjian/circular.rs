//! The draft of a circular: what it says is what the check says, whatever the files hold.

use std::io::{Cursor, Read};

use serde_json::json;

use crate::scores::workspace;
use lianjian::api::RenderOptions;

const FRAME: (&str, &str) = ("2025Q1", "2025-04-05");

/// The text of every paragraph of a .docx.
fn paragraphs(docx: &[u8]) -> Vec<String> {
    let mut zip = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut xml = String::new();
    zip.by_name("word/document.xml")
        .unwrap()
        .read_to_string(&mut xml)
        .unwrap();
    let texts = |part: &str| -> String {
        let runs = part.split("<w:t ").skip(1);
        runs.filter_map(|it| it.split_once('>')?.1.split_once("</w:t>"))
            .map(|it| it.0)
            .collect()
    };
    xml.split("</w:p>")
        .map(texts)
        .filter(|it| !it.is_empty())
        .collect()
}

fn written(roster: &str, events: &str) -> (Vec<u8>, Vec<String>) {
    let mut it = workspace(json!("base"), FRAME, &[roster, events]);
    let docx = it.render("circular", &RenderOptions::default()).unwrap();
    assert_eq!(
        docx,
        it.render("circular", &RenderOptions::default()).unwrap(),
        "the same check, the same bytes"
    );
    let said = paragraphs(&docx);
    (docx, said)
}

const ROSTER: &str =
    "党组织名称,组织类别,支委人数,正式党员,党小组数,成立时间\n第一党支部,党支部,3,9,0,2020-01-01\n";
/// Due: a congress, three committees, a lecture, three theme days. Held: two committees and a lecture.
const EVENTS: &str = "党组织名称,会议类型,日期,应到,实到\n\
    第一党支部,支委会,2025-01-05,3,3\n第一党支部,支委会,2025-02-05,3,3\n第一党支部,党课,2025-02-10,9,9\n";

#[test]
fn the_draft_says_what_the_check_found() {
    let (_, said) = written(ROSTER, EVENTS);
    let find = |start: &str| {
        let found = said.iter().find(|it| it.starts_with(start));
        found.unwrap_or_else(|| panic!("nothing starts with {start}: {said:?}"))
    };
    assert!(find("关于2025年第一季度").ends_with("自查情况的通报"));
    let duties = find("（一）履职情况。");
    assert!(
        duties.contains("1个党组织到期应完成8项次，按期达标3项次，补开0项次，次数不足0项次，未开展5项次，达标率37.5%"),
        "{duties}"
    );
    assert!(
        duties.contains("支委会2/3") && duties.contains("主题党日0/3"),
        "{duties}"
    );
    // 三会一课 of 40: 3 of 5; 主题党日 0 of 20; 台账质量 20 less what the ledger lacks.
    assert!(find("（二）评分情况。").contains("参加评分的支部1个"));
    let problems = find("（一）组织生活方面。");
    assert!(
        problems.contains("1.主题党日没有按月开展：3处，涉及第一党支部。"),
        "{problems}"
    );
    // March's three may be made up until the 7th, the quarter's congress until the 15th.
    let make_up = find("（一）抓紧补开。");
    assert!(
        make_up.contains("还能补开的3项") && make_up.contains("最迟2025年4月15日"),
        "{make_up}"
    );
    assert!(said.contains(&"2025年4月5日".to_owned()));
    assert!(said.iter().any(|it| it.starts_with("校验码：")));
    assert!(said.iter().any(|it| it.contains("自查草稿")));
    for heading in ["一、总体情况", "二、存在问题", "三、整改要求", "附件1"] {
        assert!(said.contains(&heading.to_owned()), "{heading}");
    }
}

#[test]
fn text_of_files_is_text_in_the_draft() {
    let name = "第一<w:b/>党支部&lt;\u{1}";
    let roster = ROSTER.replace("第一党支部", name);
    let (docx, said) = written(&roster, &EVENTS.replace("第一党支部", name));
    let problems = said.iter().find(|it| it.contains("主题党日没有按月开展"));
    assert!(
        problems.unwrap().contains("第一&lt;w:b/&gt;党支部&amp;lt;"),
        "{problems:?}"
    );
    assert!(docx.starts_with(b"PK"));
}

#[test]
fn nothing_to_say_is_said() {
    let rosters = "党组织名称,组织类别,书记\n第一党支部,党支部,甲\n";
    let mut it = workspace(json!("national"), FRAME, &[rosters]);
    let said = paragraphs(&it.render("circular", &RenderOptions::default()).unwrap());
    assert!(said.iter().any(|it| it.contains("请对照附件逐项整改")));
    assert!(
        !said.iter().any(|it| it.contains("（一）履职情况")),
        "{said:?}"
    );
}

/// Names and paragraphs of the notices in a .zip.
fn notices(roster: &str, tables: &[&str]) -> Vec<(String, Vec<String>)> {
    let all: Vec<&str> = std::iter::once(roster)
        .chain(tables.iter().copied())
        .collect();
    let mut it = workspace(json!("base"), FRAME, &all);
    let bytes = it.render("notices", &RenderOptions::default()).unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..zip.len())
        .map(|at| {
            let mut file = zip.by_index(at).unwrap();
            let name = file.name().unwrap().into_owned();
            let mut docx = Vec::new();
            file.read_to_end(&mut docx).unwrap();
            (name, paragraphs(&docx))
        })
        .collect()
}

#[test]
fn each_organization_gets_what_concerns_it_and_nobody_elses() {
    let roster = "党组织名称,组织类别,支委人数,正式党员,党小组数,成立时间\n\
        第一党支部,党支部,3,9,0,2020-01-01\n../第二党支部,党支部,,5,0,2020-01-01\n第三党支部,党支部,,5,0,2025-03-31\n";
    let events = format!("{EVENTS}../第二党支部,党员大会,2025-01-20,5,8\n");
    let got = notices(roster, &[&events]);
    let names: Vec<&str> = got.iter().map(|it| it.0.as_str()).collect();
    assert_eq!(
        names,
        [
            "001_整改通知单_第一党支部.docx",
            "002_整改通知单_第二党支部.docx"
        ]
    );
    let first = got[0].1.join("\n");
    assert!(
        first.contains("2025年第一季度党员大会：未开展，应开展1次，算数的0次；2025年4月15日前可以补开。依据：《中国共产党支部工作条例（试行）》第十一条。"),
        "{first}"
    );
    assert!(
        first.contains("2025年1月主题党日：未开展，应开展1次，算数的0次。依据"),
        "{first}"
    );
    let second = got[1].1.join("\n");
    assert!(
        second.contains("实到") && second.contains("1.csv › csv!"),
        "{second}"
    );
    assert!(!first.contains("第二党支部") && !second.contains("第一党支部"));
}

#[test]
fn a_notice_names_no_member_in_full() {
    let members = "姓名,所在党支部,身份证号,人员类别,性别,出生年月,入党时间\n欧阳甲乙,第一党支部,,正式党员,男,2010-01-01,2020-01-01\n";
    let got = notices(ROSTER, &[EVENTS, members]);
    let said = got[0].1.join("\n");
    assert!(
        said.contains("岁"),
        "the rule on age speaks of the member: {said}"
    );
    assert!(!said.contains("欧阳甲乙"), "{said}");
}

#[test]
fn without_anything_to_put_right_there_is_no_notice() {
    let mut it = workspace(
        json!("national"),
        FRAME,
        &["党组织名称,组织类别,书记\n第一党支部,党支部,甲\n"],
    );
    assert!(
        it.render("notices", &RenderOptions::default())
            .unwrap_err()
            .contains("不用发")
    );
}
