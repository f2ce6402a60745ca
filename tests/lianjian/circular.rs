//! The draft of a circular: what it says is what the check says, whatever the files hold.

use std::io::{Cursor, Read};

use serde_json::json;

use crate::scores::workspace;

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
    let docx = it.render("circular").unwrap();
    assert_eq!(
        docx,
        it.render("circular").unwrap(),
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
    let said = paragraphs(&it.render("circular").unwrap());
    assert!(said.iter().any(|it| it.contains("请对照附件逐项整改")));
    assert!(
        !said.iter().any(|it| it.contains("（一）履职情况")),
        "{said:?}"
    );
}
