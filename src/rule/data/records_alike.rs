//! `DQ09`

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::law::suspicion;
use crate::ledger::Meeting;
use crate::ledger::value::tight_cow;
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

/// Present, title, host.
type Key<'a> = (i64, Cow<'a, str>, Cow<'a, str>);

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let times = usize::try_from(out.limit(&TIMES)).unwrap_or(usize::MAX);
    for meetings in scene.meetings_by_org().values() {
        let mut same: Vec<(Key<'_>, &Meeting)> = Vec::new();
        for meeting in meetings {
            if let (Some(title), Some(host), Some(present)) =
                (&meeting.title, &meeting.host, &meeting.present)
            {
                let (title, host) = (tight_cow(&title.value), tight_cow(&host.value));
                same.push(((present.value.value, title, host), *meeting));
            }
        }
        // Stable: those alike stay in the order of the ledgers.
        same.sort_by(|a, b| a.0.cmp(&b.0));
        for alike in same.chunk_by(|a, b| a.0 == b.0) {
            let Some((((present, title, host), first), more)) = alike.split_first() else {
                continue;
            };
            if alike.len() < times {
                continue;
            }
            let days: BTreeSet<_> = alike
                .iter()
                .filter_map(|it| Some(it.1.date.as_ref()?.value.first))
                .collect();
            if days.len() < times {
                continue;
            }
            let message = format!(
                "有{}次会议的主题“{title}”、主持人{host}、实到{present}人都相同",
                days.len()
            );
            let mut problem = Problem::of(first, first.row.anchor(), message);
            for (_, meeting) in more {
                problem = problem.and_at(meeting.row.anchor());
            }
            out.report(problem);
        }
    }
}
