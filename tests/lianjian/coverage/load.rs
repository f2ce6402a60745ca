//! Who looks after how many units.

use lianjian::api::{Query, Workspace};

use crate::workspace;

#[test]
fn joint_branches_and_instructors_are_listed_with_their_load() {
    let mut text = "单位名称,街道,组建方式,党组织名称,党建指导员\n".to_owned();
    for number in ["一", "二", "三", "四", "五", "六"] {
        let joint = ["甲", number, "公司,清河街道,楼宇联合,大厦联合党支部,\n"];
        let none = ["乙", number, "公司,清河街道,未建,,张某\n"];
        text += &[joint.concat(), none.concat()].concat();
    }
    text += "丙公司,清河街道,加入社区党组织,和平社区第一党支部,\n丁公司,清河街道,按单位联合,园区联合党支部,李某\n";
    let mut it = workspace();
    it.load("两新.csv", text.as_bytes());
    let branches = it
        .page("branches", &Query::default())
        .unwrap()
        .branches
        .unwrap();
    let told: Vec<_> = branches
        .iter()
        .map(|it| (it.org.as_str(), it.units, it.most))
        .collect();
    assert_eq!(told, [("大厦联合党支部", 6, 5), ("园区联合党支部", 1, 5)]);
    let instructors = it
        .page("instructors", &Query::default())
        .unwrap()
        .instructors
        .unwrap();
    let told: Vec<_> = instructors
        .iter()
        .map(|it| (it.instructor.as_str(), it.units, it.most))
        .collect();
    assert_eq!(told, [("张某", 6, 5), ("李某", 1, 5)]);
    let behind = |it: &mut Workspace, query: Query| it.page("units", &query).unwrap().total;
    let of_branch = Query {
        org: Some("大厦联合党支部".to_owned()),
        ..Query::default()
    };
    assert_eq!(behind(&mut it, of_branch), 6);
    let of_instructor = Query {
        instructor: Some("张某".to_owned()),
        ..Query::default()
    };
    assert_eq!(behind(&mut it, of_instructor), 6);
}
