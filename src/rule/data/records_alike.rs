//! `DQ09`

use std::collections::BTreeMap;

use crate::law::suspicion;
use crate::ledger::Meeting;
use crate::ledger::value::tight;
use crate::rule::{Limit, Problem, Scene, Sink, rule};

static TIMES: Limit = Limit {
    name: "times",
    title: "几次相同提示",
    default: 3,
    range: (2, 100),
};

rule! {
    #[doc = include_str!("records_alike.md")]
    pub static RECORDS_ALIKE = {
        code: "DQ09",
        name: "records-alike",
        severity: Hint,
        basis: &[&suspicion::COPIED],
        limits: &[&TIMES],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let times = usize::try_from(out.limit(&TIMES)).unwrap_or(usize::MAX);
    for meetings in scene.meetings_by_org().into_values() {
        let mut same: BTreeMap<(String, String, i64), Vec<&Meeting>> = BTreeMap::new();
        for meeting in meetings {
            if let (Some(title), Some(host), Some(present)) =
                (&meeting.title, &meeting.host, &meeting.present)
            {
                let key = (tight(&title.value), tight(&host.value), present.value.value);
                same.entry(key).or_default().push(meeting);
            }
        }
        for ((title, host, present), alike) in same {
            let days: std::collections::BTreeSet<_> = alike
                .iter()
                .filter_map(|it| Some(it.date.as_ref()?.value.first))
                .collect();
            let (Some(first), true) = (alike.first(), days.len() >= times) else {
                continue;
            };
            let message = format!(
                "有{}次会议的主题“{title}”、主持人{host}、实到{present}人都相同",
                days.len()
            );
            let mut problem = Problem::of(first, first.row.anchor(), message);
            for meeting in alike.iter().skip(1) {
                problem = problem.and_at(meeting.row.anchor());
            }
            out.report(problem);
        }
    }
}
