//! What would come of proposals: a ledger in which they were carried out says the same.

use std::collections::BTreeMap;

use lianjian::api::{FigureId, Plans, Wishes};

use super::best::Dice;
use super::checked;

/// What a ledger says after the proposals were carried out.
fn carried_out(rows: &[String], plans: &Plans) -> Vec<String> {
    let mut branch: BTreeMap<&str, String> = BTreeMap::new();
    for (index, it) in plans.joint_branches.iter().enumerate() {
        branch.extend(
            it.units
                .iter()
                .map(|unit| (unit.as_str(), format!("第{index}联合党支部"))),
        );
    }
    for it in &plans.joins {
        branch.extend(
            it.units
                .iter()
                .map(|unit| (unit.as_str(), it.branch.clone())),
        );
    }
    let mut person: BTreeMap<&str, &str> = BTreeMap::new();
    for it in &plans.instructors {
        person.extend(
            it.units
                .iter()
                .map(|unit| (unit.as_str(), it.instructor.as_str())),
        );
    }
    rows.iter()
        .map(|row| {
            let mut cells: Vec<&str> = row.split(',').collect();
            let name = cells[0];
            if let Some(branch) = branch.get(name) {
                cells[7] = "联合组建";
                cells[8] = branch;
            }
            if let Some(person) = person.get(name) {
                cells[9] = person;
            }
            cells.join(",")
        })
        .collect()
}

#[test]
fn the_effect_is_what_a_check_of_the_changed_ledger_finds() {
    let mut dice = Dice(9);
    let mut changed = 0;
    for _ in 0..40 {
        let rows: Vec<String> = (0..24)
            .map(|index| {
                let street = ["清河街道", "南山街道"][dice.below(2)];
                let community = ["和平", "光明"][dice.below(2)];
                let site = ["", "", "大厦"][dice.below(3)];
                let status = ["正常", "正常", "正常", "注销"][dice.below(4)];
                let formal = ["", "0", "1", "1", "2", "3"][dice.below(6)];
                let (form, org) = [("未建", ""), ("未建", ""), ("单独组建", "甲党支部"), ("联合组建", "乙联合党支部")][dice.below(4)];
                let (who, liaison) = [("", ""), ("", ""), ("张三", ""), ("", "李四")][dice.below(4)];
                format!("第{index}公司,{street},{community},{site},{status},20,{formal},{form},{org},{who},{liaison}")
            })
            .collect();
        let people = ["张三,1,,,清河街道,", "王五,2,,3,南山街道,光明"];
        let mut ledger = checked(&rows, &people, &Wishes::default());
        let before = ledger.assess();
        let after = checked(&carried_out(&rows, &before.plans), &[], &Wishes::default()).assess();
        assert!(!before.plans.effect.is_empty());
        for it in &before.plans.effect {
            let find = |of: &lianjian::api::Assessment| {
                let area = of
                    .coverage
                    .iter()
                    .find(|area| area.path == it.path)
                    .unwrap();
                if it.rate == "blanks" {
                    (area.blanks, area.base)
                } else {
                    let rate = &area.rates[it.rate];
                    (rate.hit, rate.of)
                }
            };
            assert_eq!((it.before.hit, it.before.of), find(&before), "{it:?}");
            assert_eq!((it.after.hit, it.after.of), find(&after), "{it:?}");
            let blanks = it.rate == "blanks";
            let figure = FigureId {
                figure: if blanks { "blanks" } else { "rate" }.to_owned(),
                rate: (!blanks).then(|| it.rate.to_owned()),
                path: Some(it.path.clone()),
                planned: true,
                ..FigureId::default()
            };
            let opened = ledger.explain(&figure).unwrap();
            let shown = format!("{}/{}", it.after.hit, it.after.of);
            let shown = if blanks {
                it.after.hit.to_string()
            } else {
                shown
            };
            assert_eq!(opened.value, shown, "{it:?}");
            assert!(opened.title.contains("建议全部做到后"));
            changed += usize::from(it.before.hit != it.after.hit);
        }
        for joint in &before.plans.joint_branches {
            assert!(joint.formal_members >= 3 && joint.units.len() <= 5);
        }
    }
    assert!(changed > 200, "{changed}");
}
