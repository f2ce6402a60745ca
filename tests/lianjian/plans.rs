//! Proposals: worked cases, the best of all ways, wishes, and what would come of them.

#[path = "plans/best.rs"]
mod best;
#[path = "plans/effect.rs"]
mod effect;
#[path = "plans/wishes.rs"]
mod wishes;

use std::collections::BTreeSet;

use crate::workspace;
use best::Dice;
use lianjian::api::{Plans, RenderOptions, Sending, Wishes, Workspace};

const HEAD: &str = "单位名称,所属街道,所属社区,所在楼宇园区,经营状态,从业人数,正式党员,组建方式,党组织名称,党建指导员,党建联络员";
const PEOPLE: &str = "姓名,联系电话,联系企业,联系企业数,所属街道,所属社区";

/// A ledger of units: name, community, site, formal members, and what else the row says.
fn ledger(rows: &[&str]) -> String {
    format!("{HEAD}\n{}\n", rows.join("\n"))
}

/// 名称 社区 楼宇 正式党员; of 清河街道, without an organization.
fn open(rows: &str) -> Vec<String> {
    rows.lines()
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .map(|row| {
            let cells: Vec<&str> = row.split_whitespace().collect();
            let blank = |it: &str| {
                if it == "无" {
                    String::new()
                } else {
                    it.to_owned()
                }
            };
            format!(
                "{},清河街道,{},{},正常,20,{},未建,,,",
                cells[0],
                blank(cells[1]),
                blank(cells[2]),
                blank(cells[3])
            )
        })
        .collect()
}

fn checked(rows: &[String], people: &[&str], wishes: &Wishes) -> Workspace {
    let mut it = workspace();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    it.load("两新.csv", ledger(&rows).as_bytes());
    if !people.is_empty() {
        it.load(
            "指导员.csv",
            format!("{PEOPLE}\n{}\n", people.join("\n")).as_bytes(),
        );
    }
    it.plan(wishes);
    it
}

fn plans(rows: &[String], people: &[&str], wishes: &Wishes) -> Plans {
    checked(rows, people, wishes).assess().plans
}

/// 地点：甲、乙、丙（人数）, one branch on a line.
fn joints(of: &Plans) -> Vec<String> {
    let line = |it: &lianjian::api::JointBranch| {
        format!(
            "{}：{}（{}）",
            it.site,
            it.units.join("、"),
            it.formal_members
        )
    };
    of.joint_branches.iter().map(line).collect()
}

/// 指导员：甲、乙.
fn sent(of: &Plans) -> Vec<String> {
    let line =
        |it: &lianjian::api::Assignment| format!("{}：{}", it.instructor, it.units.join("、"));
    of.instructors.iter().map(line).collect()
}

fn left(of: &Plans, about: &str) -> Vec<String> {
    let of = of.left.iter().filter(|it| it.about == about);
    of.map(|it| format!("{}：{}", it.unit, it.why)).collect()
}

fn send(instructor: &str, unit: &str) -> Sending {
    Sending {
        instructor: instructor.to_owned(),
        unit: unit.to_owned(),
    }
}

fn strings(of: &[&str]) -> Vec<String> {
    of.iter().map(|it| (*it).to_owned()).collect()
}

/// Proposals of every kind, for the comparison of types.
pub(crate) fn sample() -> Plans {
    let mut rows = open("甲 和平 无 1\n乙 和平 无 2\n丙 光明 无 1\n");
    rows.push("丁,清河街道,光明,,正常,9,1,联合组建,光明联合党支部,,".to_owned());
    plans(&rows, &["张三,1,,,清河街道,和平"], &Wishes::default())
}

#[test]
fn small_cases_come_out_as_worked_by_hand() {
    // Units (name, community, site, formal members), then the branches, then who is left over.
    for (units, branches, over) in [
        // One and one make two: too few.
        ("A 和平 无 1\nB 和平 无 1", vec![], 2),
        // One and two make three.
        ("A 和平 无 1\nB 和平 无 2", vec!["和平：A、B（3）"], 0),
        // The same building comes before the same community.
        (
            "A 和平 大厦 1\nB 和平 大厦 2\nC 和平 无 2\nD 和平 无 1",
            vec!["大厦：A、B（3）", "和平：C、D（3）"],
            0,
        ),
        // Too few in the building: the community takes them.
        (
            "A 和平 大厦 1\nB 和平 广场 1\nC 和平 无 1",
            vec!["和平：C、A、B（3）"],
            0,
        ),
        // The building lends one, and both still stand.
        (
            "A 和平 大厦 2\nB 和平 大厦 2\nC 和平 大厦 1\nD 和平 无 2",
            vec!["大厦：A、B（4）", "和平：D、C（3）"],
            0,
        ),
        // Six ones: three and three, not five and one.
        (
            "A 和平 无 1\nB 和平 无 1\nC 和平 无 1\nD 和平 无 1\nE 和平 无 1\nF 和平 无 1",
            vec!["和平：A、C、E（3）", "和平：B、D、F（3）"],
            0,
        ),
        // Other communities are not reached for.
        ("A 和平 无 1\nB 光明 无 2", vec![], 2),
        // Three formal members found a branch of their own; nobody without a member is joined.
        (
            "A 和平 无 3\nB 和平 无 0\nC 和平 无 2\nD 和平 无 1",
            vec!["和平：C、D（3）"],
            1,
        ),
        // A building is enough when no community is written; a street is not.
        (
            "A 无 大厦 1\nB 无 大厦 2\nC 无 无 2\nD 无 无 2",
            vec!["大厦：A、B（3）"],
            2,
        ),
    ] {
        let plans = plans(&open(units), &[], &Wishes::default());
        assert_eq!(joints(&plans), branches, "{units}");
        assert_eq!(
            left(&plans, "joint").len(),
            over,
            "{units}: {:#?}",
            plans.left
        );
    }
}

#[test]
fn reasons_name_the_numbers_and_the_articles() {
    let plans = plans(
        &open("A 和平 大厦 1\nB 和平 大厦 2\nC 和平 无 4\nD 光明 无 1"),
        &[],
        &Wishes::default(),
    );
    let [joint] = plans.joint_branches.as_slice() else {
        panic!("{plans:#?}")
    };
    assert_eq!(joint.why, "同在大厦；2家共3名正式党员，满3名、不超过5家");
    assert_eq!((joint.level, joint.pinned), ("site", false));
    assert_eq!(
        (joint.units.join(""), joint.formals.as_slice()),
        ("AB".to_owned(), [1, 2].as_slice())
    );
    let cells: Vec<&str> = joint.at.iter().map(|it| it.cell.as_str()).collect();
    assert_eq!(cells, ["A2", "A3"]);
    for basis in [
        "branch-work-4",
        "branch-work-5",
        "branch-work-5-units",
        "branch-work-5-buildings",
    ] {
        assert!(joint.basis.iter().any(|it| it == basis), "{basis}");
    }
    assert_eq!(
        left(&plans, "joint"),
        [
            "C：有正式党员4名，应建未建，应当单独建立党支部",
            "D：同一社区（光明）可以联合的1家正式党员合计1名，不足3名",
        ]
    );
}

#[test]
fn left_over_units_go_to_a_joint_branch_nearby_that_has_room() {
    let mut rows = open("甲 和平 大厦 1\n乙 光明 无 1\n丙 南湖 无 1");
    let joint = |unit: &str, community: &str, site: &str, form: &str, org: &str| {
        format!("{unit},清河街道,{community},{site},正常,9,1,{form},{org},,")
    };
    rows.extend([
        joint("一", "和平", "大厦", "楼宇联合", "大厦联合党支部"),
        joint("二", "和平", "", "联合组建", "和平联合党支部"),
        joint("三", "南湖", "", "行业统建", "南湖餐饮行业联合党支部"),
    ]);
    rows.extend(
        ["四", "五", "六", "七", "八"]
            .map(|it| joint(it, "光明", "", "联合组建", "光明联合党支部")),
    );
    let plans = plans(&rows, &[], &Wishes::default());
    let taken_in: Vec<_> = plans
        .joins
        .iter()
        .map(|it| (it.branch.as_str(), it.units.join("、")))
        .collect();
    assert_eq!(taken_in, [("大厦联合党支部", "甲".to_owned())]);
    // 光明 has five already, 南湖 is a branch of a trade.
    assert_eq!(left(&plans, "joint").len(), 2);
}

#[test]
fn instructors_go_to_blank_spots_first_then_nearby_then_evenly() {
    let rows = |text: &str| open(text);
    // Units (no member), instructors (name, phone, units, count, street, community), who goes where.
    for (units, people, expected) in [
        // The same community before the same street.
        (
            "A 和平 无 0\nB 光明 无 0",
            vec!["张三,1,,,清河街道,光明", "李四,2,,,清河街道,和平"],
            vec!["张三：B", "李四：A"],
        ),
        // Evenly: the one with three already gets one, the other two.
        (
            "A 和平 无 0\nB 和平 无 0\nC 和平 无 0",
            vec!["张三,1,,3,清河街道,和平", "李四,2,,2,清河街道,和平"],
            vec!["张三：C", "李四：A、B"],
        ),
        // Five is the limit.
        (
            "A 和平 无 0\nB 和平 无 0",
            vec!["张三,1,,4,清河街道,和平"],
            vec!["张三：A"],
        ),
        // Not into another street.
        ("A 和平 无 0", vec!["张三,1,,,南山街道,"], vec![]),
        // Anywhere when no area is written.
        ("A 和平 无 0", vec!["张三,1,,,,"], vec!["张三：A"]),
        // The instructor's own row names it: it has one, and one who is full goes nowhere else.
        (
            "A 和平 无 0\nB 和平 无 0",
            vec!["张三,1,A,5,清河街道,和平"],
            vec![],
        ),
        (
            "A 和平 无 0\nB 和平 无 0",
            vec!["张三,1,A,,清河街道,和平"],
            vec!["张三：B"],
        ),
    ] {
        let plans = plans(&rows(units), &people, &Wishes::default());
        let mut got = sent(&plans);
        got.sort();
        let mut expected = strings(&expected);
        expected.sort();
        assert_eq!(got, expected, "{units}\n{people:?}");
    }
    let mut rows = open("A 和平 无 0\nB 和平 无 0");
    rows[0] = "A,清河街道,和平,,正常,20,0,未建,,,王五".to_owned();
    let plans = plans(&rows, &["张三,1,,4,清河街道,和平"], &Wishes::default());
    assert_eq!(
        sent(&plans),
        ["张三：B"],
        "A has a liaison, B is a blank spot"
    );
    assert_eq!(
        left(&plans, "instructors"),
        ["A：指导员人数不够：可派到清河街道的1名指导员都已排满5家"]
    );
}

#[test]
fn without_their_ledger_instructors_are_those_the_units_name() {
    let mut rows = open("甲 和平 无 0\n乙 光明 无 0");
    rows.push("丙,清河街道,光明,,正常,20,0,未建,,张三,".to_owned());
    let found = plans(&rows, &[], &Wishes::default());
    assert_eq!(sent(&found), ["张三：乙、甲"]);
    assert_eq!(found.instructors[0].reasons, ["同一社区", "同一街道"]);
    assert!(
        found.notes[0].contains("没有党建指导员台账"),
        "{:?}",
        found.notes
    );
}

#[test]
fn the_order_of_rows_does_not_matter() {
    let mut dice = Dice(5);
    for _ in 0..15 {
        let mut rows: Vec<String> = (0..14)
            .map(|index| {
                let community = ["和平", "光明"][dice.below(2)];
                let site = ["", "大厦", "广场"][dice.below(3)];
                let (formal, who) = (dice.below(4), ["", "", "张三"][dice.below(3)]);
                format!("第{index}公司,清河街道,{community},{site},正常,20,{formal},未建,,{who},")
            })
            .collect();
        let mut people = vec![
            "张三,1,,,清河街道,和平",
            "李四,2,,,清河街道,",
            "王五,3,,2,清河街道,光明",
        ];
        let wishes = Wishes {
            apart: vec![("第1公司".to_owned(), "第2公司".to_owned())],
            ..Wishes::default()
        };
        let plain = |of: &Plans| {
            (
                joints(of),
                sent(of),
                left(of, "joint"),
                left(of, "instructors"),
            )
        };
        let first = plans(&rows, &people, &wishes);
        for _ in 0..3 {
            for at in (1..rows.len()).rev() {
                rows.swap(at, dice.below(at + 1));
            }
            people.rotate_left(1);
            assert_eq!(plain(&plans(&rows, &people, &wishes)), plain(&first));
        }
    }
}

#[test]
fn a_pack_may_set_the_load_of_an_instructor() {
    let mut pack: serde_json::Value =
        serde_json::from_str(lianjian::policy::BUILT_IN[0].1).unwrap();
    pack["rules"]["NEW14"] = serde_json::json!({ "limits": { "units": 2 } });
    let mut it = Workspace::new(&lianjian::api::Options {
        policy: Some(pack),
        as_of: "2025-12-31".to_owned(),
        ..lianjian::api::Options::default()
    })
    .unwrap();
    it.load(
        "两新.csv",
        ledger(&["甲,,,,,,,未建,,,", "乙,,,,,,,未建,,,", "丙,,,,,,,未建,,,"]).as_bytes(),
    );
    it.load("指导员.csv", format!("{PEOPLE}\n张三,1,,,,\n").as_bytes());
    let plans = it.assess().plans;
    assert_eq!(
        (plans.instructors[0].units.len(), plans.instructors[0].most),
        (2, 2)
    );
    assert_eq!(left(&plans, "instructors").len(), 1);
}

/// Blank spots covered, then those with a liaison, then those planned for a joint branch, then how
/// near (the less the better), then how even (the less the better).
type Sent = (i64, i64, i64, i64, i64);

#[test]
fn both_proposals_stand_in_the_papers_with_what_would_come_of_them() {
    let rows = open("A 和平 无 1\nB 和平 无 2\nC 光明 无 0\nD 光明 无 3");
    let mut it = checked(&rows, &["张三,1,,4,清河街道,光明"], &Wishes::default());
    let page = String::from_utf8(it.render("page", &RenderOptions::default()).unwrap()).unwrap();
    for text in [
        "<h2>联合组建建议</h2>",
        "<h2>指导员派驻建议</h2>",
        "由党组织研究决定。两项建议全部做到后，空白点4个→1个，组织覆盖0.0%（0/4）→50.0%（2/4）",
        "<td class=\"\">建议1</td><td class=\"\">和平</td><td class=\"\">A</td><td class=\"n\">1</td>",
        "<td class=\"\">未列入</td><td class=\"\"></td><td class=\"\">D</td><td class=\"n\">3</td>",
        "<td class=\"\">张**</td><td class=\"\">C</td><td class=\"\">同一社区</td><td class=\"\">4→5（上限5）</td>",
        "《中国共产党支部工作条例（试行）》第五条",
        "本工具默认设置：指导员联系单位数，不是法规条文",
    ] {
        assert!(page.contains(text), "{text}");
    }
    let mut bare = checked(
        &["A,清河街道,和平,,正常,20,3,单独组建,甲党支部,,".to_owned()],
        &[],
        &Wishes::default(),
    );
    let page = String::from_utf8(bare.render("page", &RenderOptions::default()).unwrap()).unwrap();
    assert!(!page.contains("建议"), "nothing to propose, no tables");
}
