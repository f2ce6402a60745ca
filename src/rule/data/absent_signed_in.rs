//! `DQ13`

use crate::law::{practice, suspicion};
use crate::ledger::value::{names, tight};
use crate::ledger::{Meeting, Member};
use crate::map::HashMap;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("absent_signed_in.md")]
    pub static ABSENT_SIGNED_IN = {
        code: "DQ13",
        name: "absent-signed-in",
        severity: Hint,
        basis: &[&suspicion::AWAY, &practice::ONE_PLACE],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let mut gone: HashMap<String, Option<&Member>> = HashMap::default();
    for member in &scene.records.members {
        let own = member.gone().map(|_| member);
        // Two people of one name: nobody can tell which.
        gone.entry(tight(&member.name.value))
            .and_modify(|it| *it = None)
            .or_insert(own);
    }
    for meeting in &scene.records.meetings {
        one(meeting, &gone, out);
    }
}

fn one(meeting: &Meeting, gone: &HashMap<String, Option<&Member>>, out: &mut Sink<'_>) {
    let Some(attendees) = &meeting.attendees else {
        return;
    };
    let absent = meeting.absent_names.as_ref();
    for name in names(&attendees.value) {
        if let Some(absent) = absent.filter(|it| names(&it.value).contains(&name)) {
            let message = format!("{name}既在参加人员里，又在缺席人员里");
            out.report(Problem::of(meeting, attendees.at, message).because(absent.at, "缺席人员"));
            continue;
        }
        let Some(member) = gone.get(&name).copied().flatten() else {
            continue;
        };
        let (Some(status), Some(since), Some(date)) =
            (member.gone(), &member.status_date, &meeting.date)
        else {
            continue;
        };
        if date.value.first > since.value.last() {
            let message = format!(
                "{name}在 {} 已{}，却在参加人员里",
                since.value.text(),
                status.value.trim_start_matches('已')
            );
            out.report(
                Problem::of(meeting, attendees.at, message)
                    .because(status.at, "党籍状态")
                    .because(since.at, "时间"),
            );
        }
    }
}
