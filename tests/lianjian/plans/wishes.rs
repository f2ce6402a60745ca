//! What a person wants of proposals: kept where it can be, told where it cannot.

use lianjian::api::Wishes;

use super::{checked, joints, left, open, plans, send, sent, strings};

#[test]
fn wishes_are_kept() {
    let rows = open("甲 和平 无 1\n乙 和平 无 2\n丙 和平 无 1\n丁 光明 无 2\n戊 光明 无 3");
    let people = ["张三,1,,,清河街道,和平", "李四,2,,5,清河街道,光明"];
    let told = |wishes: Wishes| plans(&rows, &people, &wishes);
    let pinned = told(Wishes {
        together: vec![strings(&["丁", "丙"])],
        ..Wishes::default()
    });
    assert_eq!(
        joints(&pinned),
        ["清河街道：丁、丙（3）", "和平：乙、甲（3）"]
    );
    assert!(
        pinned.joint_branches[0].pinned && pinned.joint_branches[0].why.starts_with("由人指定")
    );
    let banned = told(Wishes {
        apart: vec![("甲".to_owned(), "乙".to_owned())],
        alone: strings(&["丁"]),
        spare: vec![send("张三", "甲")],
        ..Wishes::default()
    });
    assert_eq!(joints(&banned), ["和平：丙、乙（3）"]);
    assert!(left(&banned, "joint").contains(&"丁：已选择不列入联合组建".to_owned()));
    assert!(
        sent(&banned).iter().all(|it| !it.contains('甲')),
        "{:?}",
        sent(&banned)
    );
    let sends = told(Wishes {
        send: vec![send("张三", "丁")],
        ..Wishes::default()
    });
    assert_eq!(sends.instructors[0].pinned, ["丁"]);
    // A unit with three formal members is joined only when a person says so.
    let due = told(Wishes {
        together: vec![strings(&["丁", "戊"])],
        ..Wishes::default()
    });
    assert_eq!(joints(&due)[0], "光明：丁、戊（5）");
}

#[test]
fn wishes_that_cannot_be_met_are_told_and_left_aside() {
    let rows = open("甲 和平 无 1\n乙 和平 无 2\n丙 和平 无 1\n丁 光明 无 2\n戊 光明 无 3");
    let people = ["张三,1,,,清河街道,和平", "李四,2,,5,清河街道,光明"];
    for (wishes, why) in [
        (
            Wishes {
                together: vec![strings(&["甲", "丙"])],
                ..Wishes::default()
            },
            "正式党员合计2名，不足3名",
        ),
        (
            Wishes {
                together: vec![strings(&["甲", "没有"])],
                ..Wishes::default()
            },
            "两新台账里没有“没有”",
        ),
        (
            Wishes {
                together: vec![strings(&["甲", "乙"]), strings(&["甲", "丁"])],
                ..Wishes::default()
            },
            "另一个联合党支部",
        ),
        (
            Wishes {
                together: vec![strings(&["乙"])],
                ..Wishes::default()
            },
            "至少要两家",
        ),
        (
            Wishes {
                together: vec![strings(&["甲", "乙"])],
                alone: strings(&["甲"]),
                ..Wishes::default()
            },
            "不列入",
        ),
        (
            Wishes {
                send: vec![send("李四", "丁")],
                ..Wishes::default()
            },
            "已经联系5家，上限5家",
        ),
        (
            Wishes {
                send: vec![send("赵六", "丁")],
                ..Wishes::default()
            },
            "没有这名指导员",
        ),
        (
            Wishes {
                send: vec![send("张三", "丁"), send("张三", "丁")],
                ..Wishes::default()
            },
            "已经指定了",
        ),
        (
            Wishes {
                spare: vec![send("赵六", "丁")],
                ..Wishes::default()
            },
            "没有“赵六”这个指导员",
        ),
    ] {
        let plans = plans(&rows, &people, &wishes);
        assert_eq!(plans.refused.len(), 1, "{why}: {:?}", plans.refused);
        assert!(
            plans.refused[0].contains(why) && plans.refused[0].ends_with('。'),
            "{:?}",
            plans.refused
        );
    }
}

#[test]
fn wishes_change_no_other_figure() {
    let rows = open("甲 和平 无 1\n乙 和平 无 2\n丙 和平 无 1");
    let json = |wishes: &Wishes| {
        let mut value = serde_json::to_value(checked(&rows, &[], wishes).assess()).unwrap();
        value.as_object_mut().unwrap().remove("plans").unwrap()
    };
    let mut it = checked(&rows, &[], &Wishes::default());
    let before = serde_json::to_value(it.assess()).unwrap();
    let wishes = Wishes {
        alone: strings(&["甲"]),
        ..Wishes::default()
    };
    it.plan(&wishes);
    let mut after = serde_json::to_value(it.assess()).unwrap();
    assert_ne!(before["plans"], after["plans"]);
    assert_eq!(
        after["plans"],
        json(&wishes),
        "before or after the files: the same"
    );
    after["plans"] = before["plans"].clone();
    assert_eq!(before, after);
}
