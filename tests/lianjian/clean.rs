//! A year in which nothing is amiss: no rule objects, under any pack; one thing broken, one rule objects.

#[path = "clean/number.rs"]
mod number;
#[path = "clean/year.rs"]
mod year;

use std::collections::{BTreeMap, BTreeSet};

use lianjian::api::{Options, Workspace};
use lianjian::policy::{BUILT_IN, Policy};

use year::Year;

/// A workspace with the year's files.
fn workspace(year: &Year, pack: &str) -> Workspace {
    let mut workspace = Workspace::new(&Options {
        policy: Some(serde_json::Value::String(pack.to_owned())),
        period: Some("2025".to_owned()),
        as_of: "2025-12-31".to_owned(),
    })
    .unwrap();
    for (name, text) in year.files() {
        workspace.load(name, text.as_bytes());
    }
    workspace
}

#[test]
fn a_clean_year_has_no_finding_under_any_pack() {
    for (pack, _) in BUILT_IN {
        let it = workspace(&Year::clean(), pack).assess();
        let ledgers: BTreeSet<_> = it
            .inputs
            .iter()
            .flat_map(|it| &it.sheets)
            .filter(|it| it.records > 0 && it.gaps.is_empty())
            .filter_map(|it| it.ledger)
            .collect();
        assert_eq!(ledgers.len(), 12, "{pack}: only {ledgers:?} were read");
        let found: Vec<String> = it
            .findings
            .iter()
            .map(|it| {
                format!(
                    "{} {} {} {:?} {}",
                    it.severity, it.rule, it.message, it.org, it.at[0].cell
                )
            })
            .collect();
        assert!(found.is_empty(), "{pack}:\n{}", found.join("\n"));
        let open: Vec<String> = it
            .duties
            .iter()
            .filter(|it| !["met", "exempt"].contains(&it.status))
            .map(|it| format!("{} {} {} {}", it.org, it.duty, it.period, it.status))
            .collect();
        assert!(open.is_empty(), "{pack}:\n{}", open.join("\n"));
        let met = it.duties.iter().filter(|it| it.status == "met");
        let met: BTreeSet<&str> = met.map(|it| it.rule.as_str()).collect();
        let asked = Policy::built_in(pack).unwrap().duties;
        let asked = asked.iter().map(|it| it.rule.as_str()).collect();
        assert_eq!(met, asked, "{pack}: nobody owes some duty");
    }
}

/// One thing broken: what, how, and the rules that then object with an error or a warning.
type Break = (&'static str, fn(&mut Year), &'static [&'static str]);

const FIRST: &str = "翠湖社区第一党支部";
const MEETINGS: &str = "会议台账.csv";
const MEMBERS: &str = "党员名册.csv";
const ORGS: &str = "党组织名册.csv";
const UNITS: &str = "两新组织台账.csv";

fn meeting(kind: &'static str, day: &'static str) -> [(&'static str, &'static str); 3] {
    [("党组织名称", FIRST), ("会议类型", kind), ("日期", day)]
}

#[rustfmt::skip] // a table
const BREAKS: &[Break] = &[
    ("no committee meeting in March", |it| it.remove(MEETINGS, &meeting("支委会", "2025-03")), &["MTG02"]),
    ("the second group did not meet in July", |it| it.remove(MEETINGS, &meeting("党小组会", "2025-07-18")), &["MTG03"]),
    ("no congress in the third quarter", |it| it.remove(MEETINGS, &meeting("党员大会", "2025-08")), &["MTG01"]),
    ("no theme day in October", |it| it.remove(MEETINGS, &meeting("主题党日", "2025-10")), &["MTG05"]),
    ("no conference of the street in the second quarter", |it| {
        for month in ["2025-04", "2025-05", "2025-06"] {
            it.remove(MEETINGS, &[("党组织名称", "街道"), ("会议类型", "联席"), ("日期", month)]);
        }
    }, &["MTG20"]),
    ("no training in the last quarter", |it| it.remove("培训台账.csv", &[("日期", "2025-11")]), &["TRN05"]),
    ("the liaisons were left out", |it| it.set("培训台账.csv", &[("日期", "2025-06")], ("对象", "兼职委员、党建指导员")), &["TRN05"]),
    ("more present than expected", |it| it.set(MEETINGS, &meeting("主题党日", "2025-05"), ("实到人数", "14")), &["DQ03"]),
    ("one of three of the committee came", |it| {
        it.set(MEETINGS, &meeting("支委会", "2025-06"), ("实到人数", "1"));
        it.set(MEETINGS, &meeting("支委会", "2025-06"), ("缺席人数", "2"));
    }, &["MTG02", "MTG13"]),
    ("a meeting entered twice", |it| it.repeat(MEETINGS, &meeting("主题党日", "2025-05")), &["DQ07"]),
    ("a service in the year to come", |it| it.set("志愿服务台账.csv", &[("姓名", "")], ("服务日期", "2026-04-19")), &["DQ01"]),
    ("formal members miscounted", |it| it.set(ORGS, &[("党组织名称", FIRST)], ("正式党员", "11")), &["MEM09", "ORG13"]),
    ("no committee where one is due", |it| it.set(ORGS, &[("党组织名称", FIRST)], ("支委人数", "0")), &["ORG07"]),
    ("the last election long ago", |it| it.set(ORGS, &[("党组织名称", FIRST)], ("最近换届时间", "2019-04-10")), &["ORG09"]),
    ("a sex the number denies", |it| it.set(MEMBERS, &[("性别", "女")], ("性别", "男")), &["MEM01"]),
    ("a member short of hours", |it| it.set(MEMBERS, &[("学时", "36"), ("人员类别", "正式")], ("学时", "31")), &["TRN01"]),
    ("a secretary who went to no course", |it| it.set(MEMBERS, &[("党内职务", "书记")], ("集中培训次数", "0")), &["TRN02"]),
    ("a credit code with a wrong last letter", |it| it.set(UNITS, &[("单位名称", "启明")], ("统一社会信用代码", "910000000000000000")), &["NEW01"]),
    ("no instructor where there is no organization", |it| {
        it.set(UNITS, &[("单位名称", "佳禾")], ("党建指导员", ""));
        it.set(UNITS, &[("单位名称", "佳禾")], ("指导员电话", ""));
        it.set("党建指导员台账.csv", &[("联系企业", "佳禾")], ("联系企业", ""));
    }, &["NEW05"]),
    ("a reason the numbers deny", |it| it.set(UNITS, &[("单位名称", "佳禾")], ("未建原因", "无党员")), &["NEW15"]),
    ("more members than staff", |it| it.set(UNITS, &[("单位名称", "启明")], ("从业人数", "3")), &["NEW10"]),
    ("an organization older than its unit", |it| it.set(UNITS, &[("单位名称", "启明")], ("党组织成立时间", "2016-05-03")), &["NEW13"]),
];

#[test]
fn one_thing_broken_in_the_clean_year_and_just_its_rule_objects() {
    let clean: BTreeMap<_, _> = Year::clean().files().collect();
    let mut workspace = workspace(&Year::clean(), "base");
    for (what, change, expected) in BREAKS {
        let mut year = Year::clean();
        change(&mut year);
        let broken = year.files().filter(|(name, text)| clean[name] != *text);
        let broken: Vec<_> = broken.collect();
        for (name, text) in &broken {
            workspace.load(name, text.as_bytes());
        }
        let findings = workspace.assess().findings;
        let serious = findings.iter().filter(|it| it.severity != "hint");
        let found: BTreeSet<&str> = serious.map(|it| it.rule.as_str()).collect();
        assert_eq!(found, expected.iter().copied().collect(), "{what}");
        for (name, _) in broken {
            workspace.load(name, clean[name].as_bytes());
        }
    }
}
