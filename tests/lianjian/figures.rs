//! Figures: traces replay, and the cases of the domain come out as they should.

use chrono::NaiveDate;
use lianjian::api::{Assessment, Options, Workspace};
use lianjian::check::{Check, File, Given, gather};
use lianjian::duty::{Frame, Period};
use lianjian::ledger::{Choices, recognize};
use lianjian::policy::Policy;
use lianjian::sheet;

/// Loads tables into one check over 2025.
fn assess(tables: &[&str]) -> Assessment {
    assess_on("2025", "2025-12-31", tables)
}

fn assess_on(period: &str, as_of: &str, tables: &[&str]) -> Assessment {
    let mut workspace = Workspace::new(&Options {
        policy: None,
        period: Some(period.to_owned()),
        as_of: as_of.to_owned(),
    })
    .unwrap();
    for (index, table) in tables.iter().enumerate() {
        workspace.load(&format!("{index}.csv"), table.as_bytes());
    }
    workspace.assess()
}

fn status<'a>(of: &'a Assessment, duty: &str, period: &str) -> &'a str {
    let mut hits = of
        .duties
        .iter()
        .filter(|it| it.duty == duty && it.period == period);
    let first = hits
        .next()
        .unwrap_or_else(|| panic!("no {duty} in {period}"));
    assert!(hits.next().is_none(), "{duty} in {period} is not one duty");
    first.status
}

const BRANCH: &str =
    "党组织名称,组织类别,支委人数,正式党员,成立时间\n第一党支部,党支部,3,9,2020-01-01\n";

#[test]
fn every_step_of_a_trace_replays_to_its_value() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/www/sample");
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|it| it.unwrap().path())
        .collect();
    names.sort();
    let loaded: Vec<_> = names
        .iter()
        .filter(|it| it.extension().is_some_and(|it| it == "xlsx" || it == "csv"))
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let book = sheet::read(&std::fs::read(path).unwrap());
            let tables = recognize(&book, &name, &Choices::new());
            (name, book, tables)
        })
        .collect();
    let files: Vec<File<'_>> = loaded
        .iter()
        .map(|(name, book, tables)| File { name, book, tables })
        .collect();
    let policy = Policy::built_in("base").unwrap();
    let day = NaiveDate::from_ymd_opt(2025, 12, 31).unwrap();
    let check = Check::run(
        Frame {
            policy: &policy,
            period: Period::parse("2025").unwrap(),
            as_of: day,
        },
        &files,
        gather(&files, Period::parse("2025").unwrap()),
        Given::default(),
    );
    let (_, planned) = check.planned();
    for (trace, least) in [(&check.trace, 1000), (&planned, 100)] {
        let ids: Vec<_> = trace.ids().collect();
        assert!(ids.len() > least, "the sample has {} steps", ids.len());
        for id in ids {
            assert_eq!(trace.replay(id), trace.value(id), "{:?}", trace.step(id));
        }
    }
}

#[test]
fn one_record_of_several_kinds_counts_for_each() {
    let it = assess_on(
        "2025Q1",
        "2025-12-31",
        &[
            BRANCH,
            "党组织名称,会议类型,日期\n第一党支部,党员大会＋主题党日＋党课,2025-03-31\n",
        ],
    );
    for (duty, period) in [
        ("branch-congress", "2025Q1"),
        ("party-lecture", "2025Q1"),
        ("theme-day", "2025-03"),
    ] {
        assert_eq!(status(&it, duty, period), "met", "{duty}");
    }
    assert_eq!(status(&it, "theme-day", "2025-02"), "missed");
}

#[test]
fn make_ups_count_late_within_their_grace_and_never_twice() {
    let congress = |day: &str| {
        let events = format!("党组织名称,会议类型,日期,备注\n第一党支部,党员大会,{day},补一季度\n");
        assess_on("2025H1", "2025-12-31", &[BRANCH, &events])
    };
    let last = congress("2025-04-15");
    assert_eq!(
        (
            status(&last, "branch-congress", "2025Q1"),
            status(&last, "branch-congress", "2025Q2")
        ),
        ("late", "short")
    );
    let over = congress("2025-04-16");
    assert_eq!(
        (
            status(&over, "branch-congress", "2025Q1"),
            status(&over, "branch-congress", "2025Q2")
        ),
        ("missed", "met")
    );
    let rejected = &over
        .duties
        .iter()
        .find(|it| it.duty == "branch-congress" && it.period == "2025Q1")
        .unwrap()
        .rejected;
    assert!(rejected[0].why.contains("15天"), "{rejected:?}");
}

#[test]
fn of_an_event_written_down_twice_the_sound_record_counts_wherever_it_stands() {
    let rows = ["2025-04-03,9,9,", "2025-04-03,9,3,", "2025-04-03,9,9,补3月"];
    for order in [[0, 1, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let events = order.map(|at| format!("第一党支部,支委会,{}\n", rows[at]));
        let events = format!(
            "党组织名称,会议类型,日期,应到,实到,备注\n{}",
            events.concat()
        );
        let it = assess_on("2025H1", "2025-12-31", &[BRANCH, &events]);
        assert_eq!(status(&it, "committee-meeting", "2025-03"), "late");
        assert_eq!(status(&it, "committee-meeting", "2025-04"), "met");
    }
}

#[test]
fn without_a_mark_an_event_counts_where_its_day_lies() {
    let it = assess_on(
        "2025H1",
        "2025-12-31",
        &[
            BRANCH,
            "党组织名称,会议类型,日期\n第一党支部,党员大会,2025-04-01\n",
        ],
    );
    assert_eq!(
        (
            status(&it, "branch-congress", "2025Q1"),
            status(&it, "branch-congress", "2025Q2")
        ),
        ("missed", "met")
    );
}

#[test]
fn a_duty_is_pending_until_its_last_day_is_over() {
    let events = "党组织名称,会议类型,日期\n第一党支部,党课,2025-01-05\n";
    let on = |as_of| assess_on("2025Q1", as_of, &[BRANCH, events]);
    assert_eq!(
        status(&on("2025-03-30"), "branch-congress", "2025Q1"),
        "pending"
    );
    assert_eq!(
        status(&on("2025-03-31"), "branch-congress", "2025Q1"),
        "missed"
    );
    assert_eq!(status(&on("2025-03-30"), "theme-day", "2025-02"), "missed");
}

#[test]
fn small_branches_owe_no_committee_meetings_and_seven_members_do() {
    for (roster, expected) in [
        (
            "党组织名称,组织类别,支委人数,正式党员\n第一党支部,党支部,,6\n",
            "exempt",
        ),
        (
            "党组织名称,组织类别,支委人数,正式党员\n第一党支部,党支部,,7\n",
            "missed",
        ),
        (
            "党组织名称,组织类别,支委人数,正式党员\n第一党支部,党支部,0,7\n",
            "exempt",
        ),
    ] {
        let it = assess_on(
            "2025-03",
            "2025-12-31",
            &[
                roster,
                "党组织名称,会议类型,日期\n第一党支部,主题党日,2025-03-05\n",
            ],
        );
        assert_eq!(
            status(&it, "committee-meeting", "2025-03"),
            expected,
            "{roster}"
        );
    }
}

#[test]
fn an_organization_owes_nothing_for_the_period_it_was_founded_in() {
    let events = "党组织名称,会议类型,日期\n第一党支部,党课,2025-12-05\n";
    let founded = |day: &str| {
        let roster = format!("党组织名称,组织类别,正式党员,成立时间\n第一党支部,党支部,5,{day}\n");
        assess(&[&roster, events])
    };
    assert_eq!(
        status(&founded("2025-07-02"), "branch-congress", "2025Q3"),
        "exempt"
    );
    assert_eq!(
        status(&founded("2025-07-01"), "branch-congress", "2025Q3"),
        "missed"
    );
    assert_eq!(
        status(&founded("2025-07-02"), "branch-congress", "2025Q4"),
        "missed"
    );
}

#[test]
fn a_yearly_meeting_held_early_next_year_counts_once() {
    let events = "党组织名称,会议类型,日期,主题\n第一党支部,党课,2025-05-05,学习\n第一党支部,组织生活会,2026-01-20,总结\n";
    let of = |period, as_of| assess_on(period, as_of, &[BRANCH, events]);
    assert_eq!(
        status(&of("2025", "2026-02-01"), "org-life-meeting", "2025"),
        "met"
    );
    assert_eq!(
        status(&of("2026", "2026-12-31"), "org-life-meeting", "2026"),
        "pending"
    );
}

#[test]
fn what_is_not_handed_in_is_not_judged() {
    let it = assess(&[BRANCH]);
    assert!(it.duties.is_empty() && it.findings.is_empty() && it.scores.is_empty());
    assert_eq!(it.notes.len(), 3, "{:?}", it.notes);
}

/// Without a roster, who is named by trainings alone handed in no ledger of meetings and is not asked
/// for them; a branch that members are of is, although it held nothing.
#[test]
fn who_only_trains_is_not_asked_for_meetings() {
    let it = assess(&[
        "主办单位,培训时间,培训对象,参训人数,学时,培训内容\n清河街道党工委,2025-03-20,兼职委员,40,4,党务\n",
        "党组织名称,会议类型,日期\n第一党支部,党员大会,2025-03-05\n",
        "姓名,所在党支部,性别,人员类别,入党时间\n甲一,第二党支部,男,正式党员,2010-01-01\n",
    ]);
    let of = |org: &str| -> Vec<&str> {
        let own = it.duties.iter().filter(|it| it.org == org);
        let mut own: Vec<&str> = own.map(|it| it.duty.as_str()).collect();
        own.dedup();
        own
    };
    assert_eq!(of("清河街道党工委"), ["party-training"]);
    for branch in ["第一党支部", "第二党支部"] {
        assert!(of(branch).contains(&"branch-congress"), "{branch}");
    }
}

/// Nobody did them and no row speaks of them: they may stand in a ledger that was not handed in.
#[test]
fn what_no_row_speaks_of_is_said_to_be_missing_as_a_whole() {
    let said = |rows: &str| -> Vec<String> {
        let it = assess(&[BRANCH, &format!("党组织名称,会议类型,日期\n{rows}")]);
        let notes = it.notes.into_iter().map(|it| it.message);
        notes
            .filter(|it| it.starts_with("台账里没有一条") && it.contains("都按未开展"))
            .collect()
    };
    let found = said("第一党支部,党员大会,2025-03-05\n第一党支部,党课,2025-03-05\n");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains("主题党日") && !found[0].contains("党员大会"),
        "{found:?}"
    );
    // One that does not count, for want of a day, speaks of it too.
    let found = said("第一党支部,主题党日,\n第一党支部,党员大会,2025-03-05\n");
    assert!(
        !found[0].contains("主题党日") && found[0].contains("党课"),
        "{found:?}"
    );
}

#[test]
fn names_no_roster_knows_are_told_with_the_likeliest_candidate() {
    let it = assess(&[
        BRANCH,
        "党组织名称,会议类型,日期\n第一支部党员,党员大会,2025-03-05\n",
    ]);
    let finding = it.findings.iter().find(|it| it.rule == "ORG14").unwrap();
    assert!(
        finding.message.contains("第一党支部") && finding.at[0].cell == "A2",
        "{finding:?}"
    );
    assert_eq!(finding.because[0].at.file, "0.csv");
}

/// E = 200: 40 alone, 60 jointly, 80 with an instructor only, 20 with nothing; 30 shells outside.
#[test]
fn coverage_of_the_worked_case() {
    let mut units = "企业名称,街道,社区,从业人数,经营状态,组建方式,党建指导员\n".to_owned();
    let mut add = |count: usize, rest: &str| {
        for index in 0..count {
            let community = if index % 2 == 0 {
                "和平社区"
            } else {
                "光明社区"
            };
            units += &[
                rest,
                "第",
                &index.to_string(),
                "号,清河街道,",
                community,
                ",10,",
                rest,
                "\n",
            ]
            .concat();
        }
    };
    add(40, "正常,单独组建,");
    add(60, "正常,联合组建,");
    add(80, "正常,未建,某甲");
    add(20, "正常,未建,");
    add(30, "空壳,未建,");
    let units = units
        .replace("正常,单独组建,第", "甲")
        .replace("正常,联合组建,第", "乙");
    let units = units
        .replace("正常,未建,某甲第", "丙")
        .replace("正常,未建,第", "丁")
        .replace("空壳,未建,第", "戊");
    let it = assess(&[&units]);
    let all = &it.coverage[0];
    assert_eq!(
        (all.listed, all.excluded, all.base, all.blanks),
        (230, 30, 200, 20)
    );
    let pair = |kind: &str| (all.rates[kind].hit, all.rates[kind].of);
    assert_eq!(pair("organized"), (100, 200));
    assert_eq!(pair("separate"), (40, 200));
    assert_eq!(pair("work"), (180, 200));
    assert_eq!(pair("instructed"), (80, 100));
    assert_eq!(pair("due"), (0, 0));
    let street = &it.coverage[1];
    assert_eq!((street.level, street.base), ("street", 200));
    let communities: i64 = it.coverage[2..]
        .iter()
        .map(|it| it.rates["organized"].hit)
        .sum();
    assert_eq!((it.coverage.len(), communities), (4, 100));
}

#[test]
fn thresholds_include_their_number() {
    let units = "企业名称,社区,从业人数,正式党员,组建方式\n\
        甲公司,和平社区,50,0,未建\n乙公司,和平社区,49,0,未建\n丙公司,和平社区,100,1,联合组建\n丁公司,和平社区,99,3,未建\n";
    let all = &assess(&[units]).coverage[0];
    let pair = |kind: &str| (all.rates[kind].hit, all.rates[kind].of);
    assert_eq!(pair("staff50-member"), (2, 3));
    assert_eq!(pair("staff100-organized"), (1, 1));
    assert_eq!(pair("due"), (0, 1));
    assert_eq!(pair("scaled-separate"), (0, 1));
}

/// Lists: three needs, two taken on, one of these done. Agreements: one of two. Matters: three of
/// four closed, of three with both days two in time, of two judged one satisfied, one published.
#[test]
fn regional_rates_of_the_worked_case() {
    let mut workspace = crate::workspace();
    for (name, text) in [
        (
            "清单.csv",
            "清单类型,需求名称,提出单位,提出时间,对接单位,状态\n\
             需求,修路灯,和平社区,2025-12-01,甲公司,已完成\n\
             需求,修围墙,和平社区,2025-12-01,甲公司,办理中\n\
             需求,建车棚,和平社区,2025-12-01,,\n\
             资源,会议室,甲公司,2025-12-01,和平社区,已完成\n",
        ),
        (
            "协议.csv",
            "共建单位,是否签约,签约日期,共建内容\n甲公司,是,2025-06-01,组织联建\n乙公司,否,,\n",
        ),
        (
            "社情.csv",
            "来源渠道,内容,责任单位,办结时限,办理进度,办结时间,满意度,公示时间\n\
             热线,一,城管科,2025-06-30,已办结,2025-06-30,满意,2025-07-01\n\
             热线,二,城管科,2025-06-30,已办结,2025-07-01,不满意,\n\
             热线,三,城管科,2025-06-30,已办结,2025-06-01,,\n\
             热线,四,城管科,2025-06-30,办理中,,,\n",
        ),
        (
            "报到.csv",
            "姓名,工作单位,报到社区,报到日期\n甲某,甲局,和平社区,2025-03-05\n乙某,甲局,和平社区,\n",
        ),
        (
            "委员.csv",
            "姓名,所在单位,兼任职务,应到次数,实到次数\n甲某,甲公司,兼职委员,4,3\n乙某,乙公司,兼职委员,4,4\n",
        ),
    ] {
        let reading = workspace.load(name, text.as_bytes());
        assert!(reading.sheets[0].ledger.is_some(), "{name}");
    }
    let it = workspace.assess().regional;
    let pair = |it: &lianjian::api::Rate| (it.hit, it.of);
    let needs = &it.lists[0];
    assert_eq!((needs.kind, needs.total), ("need", 3));
    assert_eq!((pair(&needs.matched), pair(&needs.done)), ((2, 3), (1, 2)));
    assert_eq!(
        (it.lists[1].kind, pair(&it.lists[1].done)),
        ("resource", (1, 1))
    );
    assert_eq!(it.lists.len(), 2);
    assert_eq!(pair(&it.agreements), (1, 2));
    assert_eq!(pair(&it.matters.closed), (3, 4));
    assert_eq!(pair(&it.matters.on_time), (2, 3));
    assert_eq!(pair(&it.matters.satisfied), (1, 2));
    assert_eq!(pair(&it.matters.published), (1, 3));
    assert_eq!(pair(&it.checkins), (1, 2));
    assert_eq!(pair(&it.delegates), (7, 8));
    let figure = lianjian::api::FigureId {
        figure: "regional".to_owned(),
        rate: Some("matters.onTime".to_owned()),
        ..Default::default()
    };
    let explained = workspace.explain(&figure).unwrap();
    assert_eq!(explained.value, "2/3");
    assert_eq!(explained.steps[1].at.len() + explained.steps[2].at.len(), 3);
}
