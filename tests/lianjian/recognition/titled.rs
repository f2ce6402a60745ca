//! What a tab, a title or a file's name says of a table whose columns do not: whose it is, of what kind.

use crate::workspace;

/// Whose a table is that has no column of organizations: its tab, its title or its file says so.
#[test]
fn a_title_or_a_file_name_says_whose_a_table_is() {
    let orgs = |file: &str, title: &str, rows: &str| -> Vec<(String, &'static str)> {
        let mut workspace = workspace();
        let reading = workspace.load(file, format!("{title},,,\n{rows}").as_bytes());
        assert!(reading.sheets[0].ledger.is_some(), "{reading:?}");
        let orgs = workspace.assess().organizations.into_iter();
        orgs.map(|it| (it.org, it.kind)).collect()
    };
    let meetings = "时间,会议类型,主题,实到\n3月5日,党员大会,学习,9\n";
    let trainings =
        "期次,培训时间,培训对象,参训人数,学时,培训内容\n第1期,2025.3.20,联络员,40,4,党务\n";
    for (file, title, rows, org) in [
        (
            "1.csv",
            "和平社区第一党支部2025年三会一课台账",
            meetings,
            Some(("和平社区第一党支部", "branch")),
        ),
        (
            "1.csv",
            "2025年第一党支部三会一课台账",
            meetings,
            Some(("第一党支部", "branch")),
        ),
        (
            "2025年度第二党支部台账.csv",
            "三会一课台账",
            meetings,
            Some(("第二党支部", "branch")),
        ),
        // The title is nearer than the name of the file.
        (
            "和平社区党委.csv",
            "第一党支部台账",
            meetings,
            Some(("第一党支部", "branch")),
        ),
        // These speak of several.
        ("1.csv", "各党支部三会一课台账", meetings, None),
        ("1.csv", "两新党支部三会一课台账", meetings, None),
        ("1.csv", "清河街道党支部书记三会一课台账", meetings, None),
        ("1.csv", "清河街道三会一课台账", meetings, None),
        (
            "1.csv",
            "清河街道2025年党务培训情况统计表",
            trainings,
            Some(("清河街道", "street")),
        ),
        (
            "2025年和平社区党务培训.csv",
            "培训情况",
            trainings,
            Some(("和平社区", "community")),
        ),
        // A name may begin like a word for several.
        (
            "1.csv",
            "本溪街道党工委2025年党务培训情况",
            trainings,
            Some(("本溪街道党工委", "street")),
        ),
        ("1.csv", "各街道党务培训情况", trainings, None),
    ] {
        let expected: Vec<(String, &str)> =
            org.into_iter().map(|it| (it.0.to_owned(), it.1)).collect();
        assert_eq!(orgs(file, title, rows), expected, "{file} {title}");
    }
    // A column that says so goes before the title.
    let named = "党组织名称,时间,会议类型\n第三党支部,3月5日,党员大会\n";
    assert_eq!(
        orgs("1.csv", "第一党支部三会一课台账", named),
        [("第三党支部".to_owned(), "branch")]
    );
    let mut nameless = workspace();
    nameless.load("1.csv", meetings.as_bytes());
    let notes = nameless.assess().notes;
    assert!(
        notes.iter().any(|it| it
            .message
            .starts_with("1行会议或培训记录没有写是哪个党组织")),
        "{notes:?}"
    );
}

/// What all rows of a ledger are without a column that says so: its tab, its title or its file does.
#[test]
fn a_title_or_a_file_name_says_what_kind_of_events_a_table_is_of() {
    let met = |file: &str, title: &str, topic: &str| -> Vec<String> {
        let mut workspace = workspace();
        let table =
            format!("{title},,,,\n时间,地点,主持人,议题,实到\n3月28日,会议室,甲一,{topic},9\n");
        let reading = workspace.load(file, table.as_bytes());
        assert_eq!(reading.sheets[0].ledger, Some("meetings"), "{reading:?}");
        let met = workspace
            .assess()
            .duties
            .into_iter()
            .filter(|it| it.status == "met");
        met.map(|it| format!("{} {}", it.duty, it.period)).collect()
    };
    let (street, branch) = ("清河街道大工委", "第一党支部");
    for (file, title, topic, found) in [
        (
            "1.csv",
            format!("{street}2025年联席会议台账"),
            "研究清单",
            vec!["joint-conference 2025Q1"],
        ),
        (
            "2025年联席会议.csv",
            format!("{street}台账"),
            "研究清单",
            vec!["joint-conference 2025Q1"],
        ),
        (
            "1.csv",
            format!("{branch}2025年主题党日活动记录"),
            "志愿服务",
            vec!["theme-day 2025-03"],
        ),
        // The topic may say more.
        (
            "1.csv",
            format!("{branch}2025年主题党日活动记录"),
            "书记讲党课",
            vec!["theme-day 2025-03", "party-lecture 2025Q1"],
        ),
        // Several kinds are none.
        (
            "1.csv",
            format!("{branch}2025年三会一课、主题党日台账"),
            "学习",
            vec![],
        ),
        (
            "1.csv",
            format!("{branch}2025年党员大会等会议台账"),
            "学习",
            vec![],
        ),
        (
            "1.csv",
            format!("{branch}2025年党员大会、党课台账"),
            "学习",
            vec![],
        ),
    ] {
        assert_eq!(met(file, &title, topic), found, "{file} {title} {topic}");
    }
}
