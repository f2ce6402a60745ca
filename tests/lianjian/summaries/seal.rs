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
