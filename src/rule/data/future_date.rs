//! `DQ01`

use crate::law::practice::RECORD_LOGIC;
use crate::ledger::value::When;
use crate::ledger::{Meeting, Said, Training};
use crate::rule::{Check, Context, Problem, Sink, rule};

rule! {
    #[doc = include_str!("future_date.md")]
    pub static FUTURE_DATE = {
        code: "DQ01",
        name: "future-date",
        severity: Error,
        basis: &[&RECORD_LOGIC],
        checks: &[Check::Meeting(meeting), Check::Training(training)],
    }
}

fn meeting(meeting: &Meeting, context: Context, out: &mut Sink<'_>) {
    check((meeting.date.as_ref(), meeting.org.as_ref()), context, out);
}

fn training(training: &Training, context: Context, out: &mut Sink<'_>) {
    check(
        (training.date.as_ref(), training.org.as_ref()),
        context,
        out,
    );
}

fn check(
    (date, org): (Option<&Said<When>>, Option<&Said<String>>),
    context: Context,
    out: &mut Sink<'_>,
) {
    if let Some(date) = date
        && date.value.first > context.as_of
    {
        let message = format!("日期 {} 在截至日 {} 以后", date.value.text(), context.as_of);
        out.report(Problem::at(date.at, message).org(org));
    }
}
