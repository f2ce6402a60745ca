//! What communities and their neighbours do together: rates by place, the funnel, agreements, proposals.

#[path = "regional/district.rs"]
mod district;
#[path = "regional/matching.rs"]
mod matching;

use lianjian::api::{
    AgreementRow, Assessment, FigureId, GroupRow, MappedColumn, Mapping, MatterRow, Options, Page,
    Query, RenderOptions, Workspace,
};
use serde_json::Value;

pub(crate) const ROSTER: &str = "党组织名称,组织类别,所属区,所属街道,所属社区,书记,成立时间\n\
    清河街道大工委,大工委,甲区,清河街道,,,2020-01-01\n\
    和平社区党委,社区党委,甲区,清河街道,和平社区,,2020-01-01\n\
    光明社区党委,社区党委,甲区,清河街道,光明社区,,2020-01-01\n\
    第一党支部,党支部,甲区,清河街道,和平社区,,2020-01-01\n\
    第二党支部,党支部,甲区,清河街道,光明社区,,2020-01-01\n";
pub(crate) const LISTS: &str = "清单类型,名称,类别,提出单位,所属街道,所属社区,对接单位,状态\n\
    需求,独居老人助餐,民生,和平社区,清河街道,和平社区,,\n\
    需求,电动车充电桩安装,民生,光明社区,清河街道,光明社区,,\n\
    需求,古树名木保护,生态,光明社区,清河街道,光明社区,,\n\
    需求,老旧楼道粉刷,民生,和平社区,清河街道,和平社区,甲公司,已完成\n\
    服务,午间食堂开放,民生,乙公司,清河街道,和平社区,,\n\
    资源,电动车充电设施,设施,丙公司,清河街道,光明社区,,\n\
    项目,红色驿站,党建,丁公司,清河街道,和平社区,,推进中\n";
pub(crate) const MATTERS: &str = "编号,来源渠道,时间,所属街道,所属社区,内容,责任单位,解决措施,办结时限,办结时间,满意度,公示时间\n\
    1,12345热线,2025-01-05,清河街道,和平社区,路灯不亮,物业,更换,2025-01-20,2025-01-20,满意,2025-01-25\n\
    2,网格员,2025-02-05,清河街道,和平社区,井盖破损,城管,,2025-02-20,2025-02-21,不满意,\n\
    3,党建联络员,2025-03-05,清河街道,光明社区,噪声扰民,物业,,2025-12-31,,,\n\
    4,成员单位,2025-04-05,清河街道,光明社区,占道停车,城管,协商,2025-12-30,,,\n\
    5,居民反映,2025-12-01,清河街道,光明社区,水压偏低,,,,,,\n\
    6,,2025-05-05,清河街道,,楼道堆物,,,,,,\n";
pub(crate) const AGREEMENTS: &str = "社区党组织,共建单位,是否签约,签约日期,有效期,到期时间,共建内容\n\
    和平社区党委,甲公司,是,2024-12-31,1年,,资源联用\n\
    和平社区党委,乙公司,是,2025-01-01,1年,,资源联用\n\
    光明社区党委,丙公司,是,2025-01-01,,2026-03-31,组织联建\n\
    光明社区党委,丁公司,是,2025-01-01,,2026-04-01,组织联建\n\
    光明社区党委,戊公司,否,,,,\n\
    光明社区党委,己公司,是,,,,\n\
    光明社区党委,庚公司,是,2020-01-01,长期,,\n";
pub(crate) const CHECKINS: &str = "姓名,工作单位,所属街道,报到社区,报到日期,服务次数,服务时长\n\
    甲一,税务所,清河街道,和平社区,2025-01-10,3,12.5\n\
    甲二,税务所,清河街道,和平社区,2025-01-10,1,7.5\n\
    甲三,税务所,清河街道,光明社区党委,,,\n\
    甲四,供电所,清河街道,光明社区,2025-02-10,2,4\n";
pub(crate) const DELEGATES: &str = "姓名,所在单位,任职党组织,兼任职务,聘任日期,聘期,届满日期,应到次数,实到次数\n\
    乙一,甲公司,和平社区党委,兼职委员,2022-12-31,三年,,4,4\n\
    乙二,丙公司,光明社区党委,兼职委员,2022-12-30,三年,,4,2\n\
    乙三,辛公司,光明社区党委,兼职委员,2025-01-01,,2025-12-31,4,1\n";
pub(crate) const MEMBERS: &str = "姓名,所在党支部,性别,入党时间,志愿服务时长\n\
    丙一,第一党支部,男,2010-01-01,10\n\
    丙二,第一党支部,女,2010-01-01,5\n\
    丙三,第二党支部,男,2010-01-01,20\n\
    丙四,第二党支部,女,2010-01-01,\n";

pub(crate) fn workspace(as_of: &str, tables: &[(&str, &str)]) -> Workspace {
    let mut workspace = Workspace::new(&Options {
        policy: None,
        period: Some("2025".to_owned()),
        as_of: as_of.to_owned(),
    })
    .unwrap();
    for (name, table) in tables {
        let reading = workspace.load(&format!("{name}.csv"), table.as_bytes());
        let sheet = reading.sheets.first();
        assert!(
            sheet.is_none_or(|it| it.ledger.is_some()),
            "{name} was not recognised: {reading:?}"
        );
    }
    workspace
}

pub(crate) fn all() -> Workspace {
    workspace(
        "2025-12-31",
        &[
            ("党组织名册", ROSTER),
            ("清单", LISTS),
            ("社情台账", MATTERS),
            ("共建协议", AGREEMENTS),
            ("双报到", CHECKINS),
            ("兼职委员", DELEGATES),
            ("党员名册", MEMBERS),
        ],
    )
}

/// Samples of every list, for the test of types.
pub(crate) fn samples() -> Vec<(&'static str, Value)> {
    let mut workspace = all();
    let assessment = serde_json::to_value(workspace.assess()).unwrap();
    let effect = assessment["plans"]["matchEffect"].clone();
    let mut samples = vec![("Assessment", assessment), ("MatchEffect", effect)];
    for list in [
        "matters",
        "agreements",
        "checkins",
        "delegates",
        "branchHours",
    ] {
        let page = page(&mut workspace, list, &Query::default());
        samples.push(("Page", serde_json::to_value(page).unwrap()));
    }
    samples
}

fn page(workspace: &mut Workspace, list: &str, query: &Query) -> Page {
    workspace.page(list, query).unwrap()
}

fn only(what: &str) -> Query {
    Query {
        only: Some(what.to_owned()),
        ..Query::default()
    }
}

fn rate(of: &Assessment, path: &[&str], id: &str) -> String {
    let area = of.regional.areas.iter().find(|it| it.path == path);
    let area = area.unwrap_or_else(|| panic!("no area {path:?}"));
    let rate = &area.rates[id];
    format!("{}/{}", rate.hit, rate.of)
}

#[test]
fn more_came_than_were_expected_lifts_no_rate() {
    let delegates = "姓名,所在单位,任职党组织,兼任职务,应到次数,实到次数\n\
        乙一,甲公司,和平社区党委,兼职委员,4,6\n\
        乙二,丙公司,和平社区党委,兼职委员,4,2\n";
    let assessment = workspace("2025-12-31", &[("兼职委员", delegates)]).assess();
    assert_eq!(rate(&assessment, &[], "delegates"), "6/8");
}

#[test]
fn rates_stand_for_every_place_and_what_names_none_stands_apart() {
    let assessment = all().assess();
    let paths: Vec<String> = assessment
        .regional
        .areas
        .iter()
        .map(|it| it.path.join("/"))
        .collect();
    assert_eq!(
        paths,
        [
            "",
            "甲区",
            "甲区/清河街道",
            "甲区/清河街道/光明社区",
            "甲区/清河街道/和平社区",
            "甲区/清河街道/未写明",
        ]
    );
    let street = ["甲区", "清河街道"];
    let [peace, light, unsaid] =
        ["和平社区", "光明社区", "未写明"].map(|it| [street[0], street[1], it]);
    for (path, id, shown) in [
        (&[][..], "need.matched", "1/4"),
        (&peace, "need.matched", "1/2"),
        (&light, "need.matched", "0/2"),
        (&[], "matters.closed", "2/6"),
        (&peace, "matters.closed", "2/2"),
        (&unsaid, "matters.closed", "0/1"),
        (&peace, "matters.onTime", "1/2"),
        (&peace, "matters.satisfied", "1/2"),
        (&peace, "matters.published", "1/2"),
        (&peace, "agreements", "2/2"),
        (&light, "agreements", "4/5"),
        (&peace, "checkins", "2/2"),
        (&light, "checkins", "1/2"),
        (&peace, "delegates", "4/4"),
        (&light, "delegates", "3/8"),
        (&street, "delegates", "7/12"),
    ] {
        assert_eq!(rate(&assessment, path, id), shown, "{path:?} {id}");
    }
}

#[test]
fn what_was_done_about_a_matter_closes_it_and_a_step_on_the_way_does_not() {
    let closed = |progress: &str| {
        let table = format!(
            "来源渠道,时间,所属街道,所属社区,内容,责任单位,办理情况\n\
                网格员,2025-01-05,清河街道,和平社区,路灯不亮,物业,{progress}\n"
        );
        let assessment = workspace("2025-12-31", &[("社情台账", &table)]).assess();
        rate(&assessment, &[], "matters.closed")
    };
    for done in ["已办结", "已更换", "路灯已修好", "已处理完毕"] {
        assert_eq!(closed(done), "1/1", "{done}");
    }
    for on_the_way in [
        "已受理",
        "已交办物业",
        "已答复",
        "未处理",
        "正在办理",
        "尚未更换",
        "",
    ] {
        assert_eq!(closed(on_the_way), "0/1", "{on_the_way}");
    }
}

/// What became of the rows of a table that has no column for it is not known: no rate counts them.
#[test]
fn a_table_that_does_not_tell_is_not_counted_as_nothing_done() {
    let resources = "资源名称,资源类别,提供单位,所属街道,所属社区\n\
        会议室,场地,甲公司,清河街道,和平社区\n投影仪,设备,乙公司,清河街道,和平社区\n";
    let needs = "需求名称,提出单位,所属街道,所属社区,对接单位\n\
        老人助餐,和平社区,清河街道,和平社区,甲公司\n楼道粉刷,和平社区,清河街道,和平社区,\n";
    let silent = "需求名称,提出单位,所属街道,所属社区,需求内容\n\
        古树保护,光明社区,清河街道,光明社区,围栏\n";
    let matters = "来源渠道,时间,所属街道,所属社区,内容,责任单位,办结时限\n\
        网格员,2025-01-05,清河街道,和平社区,路灯不亮,物业,2025-12-31\n";
    let closed = "来源渠道,时间,所属街道,所属社区,内容,责任单位,办结时间\n\
        网格员,2025-01-05,清河街道,和平社区,井盖破损,物业,2025-01-20\n";
    let checkins = "姓名,工作单位,所属街道,报到社区,服务次数\n甲一,税务所,清河街道,和平社区,3\n";
    let tables = [
        ("党组织名册", ROSTER),
        ("资源清单", resources),
        ("需求清单", needs),
        ("另一份需求清单", silent),
        ("社情台账", matters),
        ("社情台账二", closed),
        ("双报到", checkins),
    ];
    let mut workspace = workspace("2025-12-31", &tables);
    // Only who says by hand what it is gets such a ledger of agreements.
    workspace.load("协议.csv", "甲栏,乙栏\n和平社区党委,甲公司\n".as_bytes());
    let column = |column: &str, field: &str| MappedColumn {
        column: column.to_owned(),
        field: Some(field.to_owned()),
    };
    let mapping = Mapping {
        ledger: Some("agreements".to_owned()),
        header_rows: vec![1],
        columns: vec![column("A", "org"), column("B", "unit")],
    };
    let reading = workspace.map("协议.csv", "csv", &mapping).unwrap();
    assert_eq!(reading.sheets[0].records, 1);
    let assessment = workspace.assess();
    for (id, shown) in [
        ("resource.told", "0/2"),
        ("resource.matched", "0/0"),
        ("resource.done", "0/0"),
        ("need.told", "2/3"),
        ("need.matched", "1/2"),
        ("need.done", "0/0"),
        ("matters.closed", "1/1"),
        ("matters.published", "0/0"),
        ("agreements", "0/0"),
        ("checkins", "0/0"),
    ] {
        assert_eq!(rate(&assessment, &[], id), shown, "{id}");
    }
    let listed = |kind: &str| {
        let mut lists = assessment.regional.lists.iter();
        lists.find(|it| it.kind == kind).map(|it| it.total)
    };
    assert_eq!(
        ["need", "resource", "service"].map(listed),
        [Some(3), Some(2), None]
    );
    let paper = |it: &mut Workspace| {
        String::from_utf8(it.render("page", &RenderOptions::default()).unwrap()).unwrap()
    };
    assert!(paper(&mut workspace).contains("需求写明对接情况"));
    // Where all tell there is nothing to be said of it.
    assert!(!paper(&mut all()).contains("写明对接情况"));
}

#[test]
fn the_funnel_counts_each_step_by_source() {
    let assessment = all().assess();
    let lines: Vec<(&str, Vec<i64>)> = assessment
        .regional
        .funnel
        .iter()
        .map(|it| (it.channel, it.stages.iter().map(|it| it.count).collect()))
        .collect();
    // 登记, 协商, 交办, 办结, 满意, 公示
    assert_eq!(
        lines,
        [
            ("all", vec![6, 2, 4, 2, 1, 1]),
            ("hotline", vec![1, 1, 1, 1, 1, 1]),
            ("grid", vec![1, 0, 1, 1, 0, 0]),
            ("liaison", vec![1, 0, 1, 0, 0, 0]),
            ("units", vec![1, 1, 1, 0, 0, 0]),
            ("people", vec![1, 0, 0, 0, 0, 0]),
            ("unsaid", vec![1, 0, 0, 0, 0, 0]),
        ]
    );
}

#[test]
fn every_count_of_the_funnel_opens_to_as_many_rows() {
    let mut workspace = all();
    let assessment = workspace.assess();
    for line in &assessment.regional.funnel {
        for stage in &line.stages {
            let query = Query {
                channel: Some(line.channel.to_owned()),
                stage: Some(stage.stage.to_owned()),
                ..Query::default()
            };
            let rows = page(&mut workspace, "matters", &query);
            let count = usize::try_from(stage.count).unwrap();
            assert_eq!(rows.total, count, "{} {}", line.channel, stage.stage);
            let figure = FigureId {
                figure: "regional".to_owned(),
                rate: Some(format!("funnel.{}.{}", line.channel, stage.stage)),
                ..FigureId::default()
            };
            assert_eq!(
                workspace.explain(&figure).unwrap().value,
                stage.count.to_string()
            );
        }
    }
}

/// Number 3 is due on the day of the check, number 4 was the day before, number 5 has 30 days from
/// 2025-12-01, number 6 had 30 from 2025-05-05 (2025-06-04).
#[test]
fn a_matter_is_overdue_from_the_day_after_its_limit() {
    let overdue = |as_of: &str| -> Vec<(String, i64)> {
        let mut workspace = workspace(as_of, &[("社情台账", MATTERS)]);
        let rows = page(&mut workspace, "matters", &only("overdue")).matters;
        let row = |it: MatterRow| (it.title, it.overdue);
        rows.unwrap().into_iter().map(row).collect()
    };
    let own = |title: &str, days| (title.to_owned(), days);
    assert_eq!(
        overdue("2025-12-31"),
        [own("楼道堆物", 210), own("占道停车", 1)]
    );
    assert_eq!(
        overdue("2026-01-01"),
        [
            own("楼道堆物", 211),
            own("占道停车", 2),
            own("噪声扰民", 1),
            own("水压偏低", 1)
        ]
    );
    let mut it = all();
    let unpublished = page(&mut it, "matters", &only("unpublished"));
    assert_eq!(unpublished.matters.unwrap()[0].title, "井盖破损");
    assert_eq!(unpublished.total, 1);
}

/// The day itself is the last one an agreement holds; the ninetieth day still counts as soon.
#[test]
fn agreements_end_on_their_last_day_and_are_told_ninety_days_ahead() {
    let mut it = all();
    let rows = page(&mut it, "agreements", &Query::default());
    let row = |it: AgreementRow| format!("{} {} {:?}", it.unit, it.state, it.days);
    let rows: Vec<String> = rows.agreements.unwrap().into_iter().map(row).collect();
    assert_eq!(
        rows,
        [
            "甲公司 expired Some(-1)", // 2024-12-31 and one year: until 2025-12-30
            "乙公司 expiring Some(0)", // until 2025-12-31
            "丙公司 expiring Some(90)",
            "戊公司 unsigned None",
            "辛公司 unlisted None",
            "己公司 undated None",
            "庚公司 valid None",
            "丁公司 valid Some(91)",
        ]
    );
    let finding = it.assess();
    let told: Vec<&str> = finding
        .findings
        .iter()
        .filter(|it| it.rule == "REG02")
        .map(|it| it.message.as_str())
        .collect();
    assert_eq!(
        told,
        ["共建协议 2025-12-30 已到期", "已签协议，没有写签约日期"]
    );
}

fn group(it: &GroupRow) -> String {
    let shown = |it: Option<f64>| it.map_or("-".to_owned(), |it| format!("{it}"));
    format!(
        "{} {}/{} {} {} {}",
        it.name,
        it.rate.hit,
        it.rate.of,
        shown(it.hours),
        shown(it.each),
        it.rank
    )
}

#[test]
fn units_communities_and_branches_have_their_own_figures() {
    let mut it = all();
    let mut rows = |list: &str| -> Vec<String> {
        let rows = page(&mut it, list, &Query::default()).groups.unwrap();
        rows.iter().map(group).collect()
    };
    // Only hours that are written count: of 税务所 two of three write any.
    assert_eq!(
        rows("checkinUnits"),
        ["供电所 1/1 4 4 0", "税务所 2/3 20 10 0"]
    );
    assert_eq!(
        rows("checkinPlaces"),
        [
            "甲区 › 清河街道 › 光明社区 1/2 4 4 0",
            "甲区 › 清河街道 › 和平社区 2/2 20 10 0"
        ]
    );
    assert_eq!(
        rows("delegateUnits"),
        ["丙公司 2/4 - - 0", "甲公司 4/4 - - 0", "辛公司 1/4 - - 0"]
    );
    // 20 hours of two members, 15 of two.
    assert_eq!(
        rows("branchHours"),
        ["第二党支部 1/2 20 10 1", "第一党支部 2/2 15 7.5 2"]
    );
}

#[test]
fn every_group_opens() {
    let mut it = all();
    for list in [
        "checkinUnits",
        "checkinPlaces",
        "delegateUnits",
        "branchHours",
    ] {
        for row in page(&mut it, list, &Query::default()).groups.unwrap() {
            for what in ["rate", "hours"] {
                let figure = FigureId {
                    figure: "regional".to_owned(),
                    rate: Some(format!("group.{list}.{what}")),
                    org: Some(row.name.clone()),
                    ..FigureId::default()
                };
                let opened = it.explain(&figure);
                if what == "hours" && row.hours.is_none() {
                    assert!(opened.is_err());
                    continue;
                }
                let opened = opened.unwrap();
                assert!(
                    opened.steps.iter().any(|it| !it.at.is_empty()),
                    "{figure:?}"
                );
                assert!(!opened.basis.is_empty());
            }
        }
    }
}

/// 三年 from 2022-12-31 ends on 2025-12-30, from 2022-12-30 on 2025-12-29; a day written is the last one.
#[test]
fn terms_end_on_their_last_day() {
    let ended = |as_of: &str| -> Vec<String> {
        let mut workspace = workspace(as_of, &[("兼职委员", DELEGATES)]);
        let rows = page(&mut workspace, "delegates", &only("ended")).delegates;
        rows.unwrap().into_iter().map(|it| it.name).collect()
    };
    assert_eq!(ended("2025-12-29"), [""; 0]);
    assert_eq!(ended("2025-12-30"), ["乙二"]);
    let mut both = ended("2025-12-31");
    both.sort();
    assert_eq!(both, ["乙一", "乙二"]);
    assert_eq!(ended("2026-01-01").len(), 3);
}

#[test]
fn an_unknown_filter_is_told_in_words() {
    for list in ["matters", "agreements", "checkins", "delegates"] {
        let error = all().page(list, &only("什么")).unwrap_err();
        assert!(error.contains("什么"), "{error}");
    }
}

#[test]
fn members_names_stand_in_no_paper_and_in_no_assessment() {
    let mut it = all();
    let saved = serde_json::to_string(&it.assess().regional).unwrap();
    let paper = String::from_utf8(it.render("page", &RenderOptions::default()).unwrap()).unwrap();
    let tables = paper.split("共建").skip(1).collect::<Vec<_>>().join("共建");
    assert!(tables.contains("乙*"));
    for name in ["甲一", "甲三", "乙一", "乙三", "丙一", "丙四"] {
        assert!(!saved.contains(name) && !tables.contains(name), "{name}");
    }
}
