//! What is still to be held, by working day.

use lianjian::api::{AgendaRow, Query};
use serde_json::json;

use crate::scores::{ROSTER, workspace};

const HEAD: &str = "党组织名称,会议类型,日期\n";

/// What one organization still has to hold: day, duty, period, whether made up.
fn agenda(as_of: &str, events: &str) -> Vec<(String, String, String, bool, String)> {
    let events = format!("{HEAD}{events}");
    let mut it = workspace(json!("base"), ("2025Q1", as_of), &[ROSTER, &events]);
    let query = Query {
        org: Some("第一党支部".to_owned()),
        limit: Some(1000),
        ..Query::default()
    };
    let rows = it.page("agenda", &query).unwrap().agenda.unwrap();
    let told = |it: AgendaRow| (it.day, it.title, it.period, it.make_up, it.note);
    rows.into_iter().map(told).collect()
}

/// On Saturday 25 January 2025: Sunday the 26th is worked in exchange for the Spring Festival, the 27th
/// is a Monday, from the 28th to 4 February nobody works. January's committee and theme day go first,
/// then February's on its first working days, the quarter's congress and lecture last.
#[test]
fn what_is_open_is_laid_out_by_working_day() {
    let got = agenda("2025-01-25", "第一党支部,党员大会,2024-12-31\n");
    let days: Vec<(&str, &str, &str)> = got
        .iter()
        .map(|it| (it.0.as_str(), it.1.as_str(), it.2.as_str()))
        .collect();
    assert_eq!(
        days,
        [
            ("2025-01-26", "支委会", "2025-01"),
            ("2025-01-27", "主题党日", "2025-01"),
            ("2025-02-05", "支委会", "2025-02"),
            ("2025-02-06", "主题党日", "2025-02"),
            ("2025-02-07", "党员大会", "2025Q1"),
            ("2025-02-08", "党课", "2025Q1"),
            ("2025-03-03", "支委会", "2025-03"),
            ("2025-03-04", "主题党日", "2025-03"),
        ]
    );
    assert!(got.iter().all(|it| !it.3 && it.4.is_empty()));
}

/// On 5 April 2025, a Saturday of the holiday that ends on the 6th: the congress of the first quarter may
/// be made up until the 15th, March's committee and theme day until the 7th, which is the only working
/// day left for both.
#[test]
fn what_was_missed_is_made_up_within_its_days_of_grace() {
    let held = "第一党支部,支委会,2025-01-06\n第一党支部,支委会,2025-02-06\n第一党支部,党课,2025-02-10\n\
        第一党支部,主题党日,2025-01-07\n第一党支部,主题党日,2025-02-07\n";
    let got = agenda("2025-04-05", held);
    let days: Vec<(&str, &str, bool)> = got
        .iter()
        .map(|it| (it.0.as_str(), it.1.as_str(), it.3))
        .collect();
    assert_eq!(
        days,
        [
            ("2025-04-07", "支委会", true),
            ("2025-04-07", "主题党日", true),
            ("2025-04-08", "党员大会", true),
        ]
    );
    assert!(got[1].4.contains("同一天"), "{}", got[1].4);
    // The day after, March can be made up no more; on the 15th nothing can.
    assert_eq!(agenda("2025-04-07", held).len(), 1);
    assert_eq!(agenda("2025-04-14", held).len(), 1);
    assert!(agenda("2025-04-15", held).is_empty());
}

/// What had to be done by a day of its own, here 5 January of the next year, is not made up after it,
/// although a congress of the last quarter still is.
#[test]
fn what_has_a_day_of_its_own_is_not_made_up() {
    let pack = json!({
        "id": "own", "extends": "base", "title": "本地", "version": "1",
        "duties": [{"duty": "org-life-meeting", "until": [1, 5]}]
    });
    let events = format!("{HEAD}第一党支部,支委会,2025-12-05\n第一党支部,主题党日,2025-12-05\n");
    let mut it = workspace(pack, ("2025", "2026-01-06"), &[ROSTER, &events]);
    let duties = it.assess().duties;
    let life = duties.iter().find(|it| it.duty == "org-life-meeting");
    assert_eq!(life.map(|it| it.status), Some("missed"));
    let rows = it
        .page("agenda", &Query::default())
        .unwrap()
        .agenda
        .unwrap();
    let mut titles: Vec<String> = rows.into_iter().map(|it| it.title).collect();
    titles.sort();
    // The appraisal has until the end of March.
    assert_eq!(titles, ["党员大会", "党课", "民主评议党员"]);
}
