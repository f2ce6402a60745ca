//! Advice, proved by doing what it says.

use serde_json::json;

use super::{ROSTER, of, workspace};

/// A quarter with a congress and a committee missing and the day of a lecture unreadable.
pub(super) const QUARTER: &str = "党组织名称,会议类型,日期,应到,实到,主持人,记录人,地点,主题\n\
    第一党支部,支委会,2025-01-05,3,3,甲,乙,会议室,一\n第一党支部,支委会,2025-02-05,3,3,甲,乙,会议室,二\n\
    第一党支部,党课,待定,9,9,甲,乙,会议室,三\n\
    第一党支部,主题党日,2025-01-20,9,9,甲,乙,会议室,四\n第一党支部,主题党日,2025-02-20,9,9,甲,乙,会议室,五\n\
    第一党支部,主题党日,2025-03-20,9,9,甲,乙,会议室,六\n";

/// Quarter one on 5 April: the congress may still be made up for half, March's committee too; a lecture
/// whose day is unreadable would count. What the advice says is done, and the grade is reached.
#[test]
fn doing_what_the_advice_says_reaches_the_next_grade() {
    let frame = ("2025Q1", "2025-04-05");
    let mut it = workspace(json!("base"), frame, &[ROSTER, QUARTER]);
    let before = it.assess();
    let now = of(&before, "第一党支部");
    let advice = it.advise("第一党支部").unwrap();
    assert!(advice.enough, "{advice:?}");
    assert_eq!(advice.grade, now.grade);
    assert!(advice.gain >= advice.lacking);
    // Nothing in it is idle: it is the cheapest.
    let mut better = QUARTER.to_owned();
    for deed in &advice.deeds {
        if deed.correction {
            better = better.replace("待定", "2025-03-11");
        } else if deed.text.contains("党员大会") {
            better.push_str("第一党支部,党员大会,2025-04-05,9,9,甲,乙,会议室,补开一季度\n");
        } else {
            better.push_str("第一党支部,支委会,2025-04-05,3,3,甲,乙,会议室,补3月\n");
        }
    }
    let mut then = workspace(json!("base"), frame, &[ROSTER, &better]);
    let after = then.assess();
    let score = of(&after, "第一党支部");
    assert_eq!(
        Some(&score.grade),
        advice.next.as_ref(),
        "{advice:?} {score:?}"
    );
    let gained = ((score.total - now.total) * 100.0).round() / 100.0;
    assert!(gained >= advice.gain, "{gained} {}", advice.gain);
    // On the day after the days of grace only the correction is left.
    let mut late = workspace(json!("base"), ("2025Q1", "2025-04-16"), &[ROSTER, QUARTER]);
    let advice = late.advise("第一党支部").unwrap();
    assert!(advice.deeds.iter().all(|it| it.correction), "{advice:?}");
}
