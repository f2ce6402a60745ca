//! What a summary holds, and what becomes of one that was changed.

use super::made::district;
use super::{Dice, merged, summary};
use lianjian::api;

#[test]
fn no_name_of_a_person_and_no_name_of_a_unit_is_in_a_summary() {
    for (at, files) in district(3, 6).iter().enumerate() {
        let all: String = files.iter().map(|it| it.1.as_str()).collect();
        let text = String::from_utf8(summary(files)).unwrap();
        let people = [
            format!("书记{at}之"),
            "法人0".to_owned(),
            "指导员1".to_owned(),
            "联络员甲".to_owned(),
        ];
        let units = [
            format!("单位{at}之"),
            "有限公司".to_owned(),
            "91000000MA".to_owned(),
        ];
        for word in people.iter().chain(&units) {
            assert!(all.contains(word), "{word} is in no ledger");
            assert!(!text.contains(word), "{word}");
        }
    }
}

#[test]
fn an_instructor_is_a_running_number_in_the_community_and_no_other_trace_of_the_name() {
    let head = "企业名称,单位类别,所属街道,所属社区,组建方式,党建指导员\n";
    let file = |people: [&str; 3]| {
        let [a, b, c] = people;
        let rows = format!(
            "甲公司,企业,清河街道,东社区,未建,{a}\n乙公司,企业,清河街道,东社区,未建,{b}\n丙公司,企业,清河街道,东社区,未建,{a}\n丁公司,企业,清河街道,西社区,未建,{c}\n"
        );
        ("两新.csv".to_owned(), format!("{head}{rows}"))
    };
    let numbers = |people| {
        let bytes = summary(&[file(people)]);
        let told: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
        let units = told["parts"][0]["units"].as_array().unwrap().clone();
        let of = |it: &serde_json::Value| it["instructor"].as_u64().unwrap();
        units.iter().map(of).collect::<Vec<_>>()
    };
    assert_eq!(numbers(["张引路", "李引路", "李引路"]), [1, 2, 1, 1]);
    // Whoever they are.
    assert_eq!(numbers(["王引路", "赵引路", "钱引路"]), [1, 2, 1, 1]);
}

#[test]
fn instructors_are_counted_by_community_and_added_up() {
    let head = "企业名称,单位类别,所属街道,所属社区,楼宇,组建方式,党建指导员\n";
    let east = "甲公司,企业,清河街道,东社区,云顶大厦,未建,张引路\n乙公司,企业,清河街道,东社区,,未建,张 引路\n";
    let west =
        "丙公司,企业,清河街道,西社区,,未建,张引路\n丁公司,企业,清河街道,西社区,,未建,李引路\n";
    let file = |name: &str, rows: &str| (name.to_owned(), format!("{head}{rows}"));
    let said = |it: &api::Assessment| {
        let form = it.forms.iter().find(|it| it.id == "27").unwrap();
        let line = form.rows.iter().find(|it| it.id == "instructors").unwrap();
        assert!(form.notes.iter().any(|it| it.contains("按社区计数后相加")));
        line.cells[0]
    };
    let both = [file("东.csv", east), file("西.csv", west)];
    let direct = super::loaded(&both).assess();
    // 张引路 in the east, 张引路 and 李引路 in the west.
    assert_eq!(said(&direct), Some(3));
    let summaries = both.clone().map(|it| summary(&[it]));
    assert_eq!(said(&merged(&summaries)), Some(3));
    // One community in two summaries: nobody can tell who is the same, and that is said.
    let [more, rest] = east.split_inclusive('\n').collect::<Vec<_>>()[..] else {
        panic!("two rows");
    };
    let split = [file("东一.csv", more), file("东二.csv", rest)].map(|it| summary(&[it]));
    let told = merged(&split);
    assert_eq!(said(&told), Some(2));
    let said = |it: &api::Note| it.message.contains("东社区的单位分在几份汇总件里");
    assert!(told.notes.iter().any(said));
}

#[test]
fn a_summary_of_the_format_with_pseudonyms_is_refused_in_words() {
    let text = String::from_utf8(summary(&district(1, 7)[0])).unwrap();
    let old = text.replacen("\"format\":2", "\"format\":1", 1);
    let refused = api::merge(&[old.into_bytes()]).unwrap_err();
    assert!(
        refused.contains("旧版本") && refused.contains("重新存一份"),
        "{refused}"
    );
    let new = text.replacen("\"format\":2", "\"format\":3", 1);
    let refused = api::merge(&[new.into_bytes()]).unwrap_err();
    assert!(refused.contains("换用新版本"), "{refused}");
}

#[test]
fn a_summary_cut_off_anywhere_is_refused_in_words() {
    let bytes = summary(&district(1, 7)[0]);
    let mut dice = Dice(5);
    let ends = (0..200).chain((0..200).map(|_| dice.roll(bytes.len())));
    for end in ends.collect::<Vec<_>>() {
        let refused = api::merge(&[bytes[..end].to_vec()]).unwrap_err();
        assert!(refused.starts_with("第1份汇总件"), "{refused}");
    }
}

#[test]
fn a_flipped_bit_is_refused_or_changes_nothing() {
    let bytes = summary(&district(1, 7)[0]);
    let told = serde_json::to_string(&merged(std::slice::from_ref(&bytes))).unwrap();
    let mut dice = Dice(6);
    let (mut refused, mut equal) = (0, 0);
    for _ in 0..600 {
        let mut changed = bytes.clone();
        changed[dice.roll(bytes.len())] ^= 1 << dice.roll(8);
        match api::merge(&[changed]) {
            Err(_) => refused += 1,
            Ok(it) => {
                assert_eq!(serde_json::to_string(&it).unwrap(), told);
                equal += 1;
            }
        }
    }
    println!("{refused} refused, {equal} equal");
    assert!(refused > 500);
}

#[test]
fn a_figure_changed_by_hand_breaks_the_seal() {
    let text = String::from_utf8(summary(&district(1, 7)[0])).unwrap();
    let (before, after) = text.split_once("\"counted\":").unwrap();
    let changed = format!("{before}\"counted\":9{after}");
    let refused = api::merge(&[changed.into_bytes()]).unwrap_err();
    assert!(refused.contains("封签"), "{refused}");
    let refused = api::merge(&["名称,数\n甲,1\n".as_bytes().to_vec()]).unwrap_err();
    assert!(refused.contains("不是汇总件"), "{refused}");
    assert!(api::merge(&[]).is_err());
    assert!(api::is_summary(text.as_bytes()) && !api::is_summary(b"a,b\n"));
}
