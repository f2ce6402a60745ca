//! `DQ15`

use std::collections::BTreeMap;

use crate::law::suspicion;
use crate::ledger::Meeting;
use crate::ledger::value::{tight, tight_cow};
use crate::rule::{Limit, Own, Problem, Scene, Sink, rule};

static PICTURES: Limit = Limit {
    name: "same-picture",
    title: "几次会议用同一个照片文件提示",
    default: 3,
    range: (2, 100),
};

rule! {
    #[doc = include_str!("host_records.md")]
    pub static HOST_RECORDS = {
        code: "DQ15",
        name: "host-records",
        severity: Hint,
        basis: &[&suspicion::SAME_PERSON],
        limits: &[&PICTURES],
        org: of_org,
    }
}

fn of_org(_: &Scene<'_>, (_, meetings): Own<'_>, out: &mut Sink<'_>) {
    let limit = usize::try_from(out.limit(&PICTURES)).unwrap_or(usize::MAX);
    let mut pictures: BTreeMap<String, Vec<&Meeting>> = BTreeMap::new();
    for meeting in meetings {
        if let (Some(host), Some(recorder)) = (&meeting.host, &meeting.recorder)
            && tight_cow(&host.value) == tight_cow(&recorder.value)
        {
            let message = format!("主持人和记录人都是{}", host.value);
            out.report(Problem::of(meeting, recorder.at, message).because(host.at, "主持人"));
        }
        if let Some(evidence) = meeting.evidence.as_ref().filter(|it| is_picture(&it.value)) {
            pictures
                .entry(tight(&evidence.value))
                .or_default()
                .push(meeting);
        }
    }
    for (picture, used) in pictures {
        let cells: Vec<_> = used
            .iter()
            .filter_map(|it| Some(it.evidence.as_ref()?.at))
            .collect();
        let (Some(first), Some(at), true) = (used.first(), cells.first(), used.len() >= limit)
        else {
            continue;
        };
        let message = format!("“{picture}”用在{}次会议里", used.len());
        let problem = Problem::of(first, *at, message);
        out.report(cells.iter().skip(1).fold(problem, |it, at| it.and_at(*at)));
    }
}

fn is_picture(text: &str) -> bool {
    let text = text.to_lowercase();
    [".jpg", ".jpeg", ".png", ".heic", ".bmp"]
        .iter()
        .any(|it| text.contains(it))
}
