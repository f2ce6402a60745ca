//! `DQ09`

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::law::suspicion;
use crate::ledger::Meeting;
use crate::ledger::value::tight_cow;
use crate::rule::{Limit, Own, Problem, Scene, Sink, rule};

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
        org: of_org,
    }
}

/// Title and host.
type Key<'a> = [Cow<'a, str>; 2];

fn of_org(_: &Scene<'_>, (_, meetings): Own<'_>, out: &mut Sink<'_>) {
    let times = usize::try_from(out.limit(&TIMES)).unwrap_or(usize::MAX);
    let mut counted: Vec<(i64, &Meeting)> = meetings
        .iter()
        .filter_map(|it| Some((it.present.as_ref()?.value.value, *it)))
        .collect();
    // Stable: those alike stay in the order of the ledgers.
    counted.sort_by_key(|it| it.0);
    // Few meetings had as many people, so few texts are compared.
    for as_many in counted.chunk_by(|a, b| a.0 == b.0) {
        if as_many.len() >= times {
            report_alike(as_many, times, out);
        }
    }
}

fn report_alike(as_many: &[(i64, &Meeting)], times: usize, out: &mut Sink<'_>) {
    let mut same: Vec<(Key<'_>, &Meeting)> = as_many
        .iter()
        .filter_map(|(_, it)| {
            let said = [it.title.as_ref()?, it.host.as_ref()?];
            Some((said.map(|it| tight_cow(&it.value)), *it))
        })
        .collect();
    same.sort_by(|a, b| a.0.cmp(&b.0));
    let present = as_many.first().map_or(0, |it| it.0);
    let alike = same.chunk_by(|a, b| a.0 == b.0);
    for alike in alike.filter(|it| it.len() >= times) {
        let Some((([title, host], first), more)) = alike.split_first() else {
            continue;
        };
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
