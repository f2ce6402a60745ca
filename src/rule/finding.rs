//! What a rule has to say about a cell.

use super::{Limit, Rule, Scene};
use crate::duty::{Duty, Status};
use crate::ledger::{Meeting, Said};
use crate::policy::RuleSetting;
use crate::sheet::{CellRef, Span};

/// How much a [`Finding`] matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// 提示: worth a look.
    Hint,
    /// 需说明: departs from what is required; may be justified.
    Warning,
    /// 必须改: the record cannot be right.
    Error,
}

impl Severity {
    /// The severity of a name of the contract.
    #[must_use]
    pub fn named(id: &str) -> Option<Self> {
        [Self::Hint, Self::Warning, Self::Error]
            .into_iter()
            .find(|it| it.id() == id)
    }

    /// The name of the contract.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// Its name for the person.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Hint => "提示",
            Self::Warning => "需说明",
            Self::Error => "必须改",
        }
    }
}

/// One problem, at one place, under one rule.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule that spoke.
    pub rule: &'static Rule,
    /// How much it matters here.
    pub severity: Severity,
    /// The organization or unit concerned, as the ledger names it.
    pub org: Option<Said<String>>,
    /// What of it is concerned, in words that do not change when other rows do: a day, a name.
    pub subject: String,
    /// The period concerned.
    pub period: Option<String>,
    /// The cells to mark.
    pub at: Vec<Span>,
    /// What is wrong, in one sentence, without the remedy.
    pub message: String,
    /// Other cells that make it wrong, each with a word on why.
    pub because: Vec<(Span, String)>,
    /// How to put it right.
    pub fix: Option<Fix>,
}

/// A correction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// What it does, in words.
    pub title: String,
    /// There is one sure correction; otherwise a person must choose.
    pub safe: bool,
    /// The cells rewritten.
    pub edits: Vec<Edit>,
}

/// One cell rewritten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// Which.
    pub at: CellRef,
    /// What it shall say.
    pub value: String,
}

/// Where a check reports; it knows the rule, so a check cannot misattribute.
#[derive(Debug)]
pub struct Sink<'a> {
    rule: &'static Rule,
    setting: Option<&'a RuleSetting>,
    out: &'a mut Vec<Finding>,
}

impl<'a> Sink<'a> {
    /// A sink that reports for `rule` into `out`, as the pack has set it.
    pub fn new(
        rule: &'static Rule,
        setting: Option<&'a RuleSetting>,
        out: &'a mut Vec<Finding>,
    ) -> Self {
        Self { rule, setting, out }
    }

    /// What the pack says a limit is.
    #[must_use]
    pub fn limit(&self, limit: &Limit) -> i64 {
        limit.of(self.setting)
    }

    /// Files `problem` under the rule this sink belongs to.
    pub fn report(&mut self, problem: Problem) {
        let set = self.setting.and_then(|it| it.severity.as_deref());
        self.out.push(Finding {
            rule: self.rule,
            severity: set
                .and_then(Severity::named)
                .or(problem.severity)
                .unwrap_or(self.rule.severity),
            org: problem.org,
            subject: problem.subject,
            period: problem.period,
            at: problem.at,
            message: problem.message,
            because: problem.because,
            fix: problem.fix,
        });
    }
}

/// The check of every rule that stands for a duty: reports what was due and not done.
pub fn missed(scene: &Scene<'_>, duty: &Duty, out: &mut Sink<'_>) {
    let open = matches!(duty.status, Status::Short | Status::Missed);
    if !open || duty.kind.rule != out.rule.code {
        return;
    }
    let Some(org) = scene.directory.orgs.get(duty.org) else {
        return;
    };
    let what = &duty.kind.title;
    let when = duty.period.title();
    let message = match duty.status {
        Status::Missed => format!("{when}没有开展{what}，要求至少{}次", duty.required),
        _ if duty.note.is_empty() => {
            format!(
                "{when}的{what}算数的有{}次，要求至少{}次",
                duty.counted, duty.required
            )
        }
        _ => format!("{when}的{what}{}", duty.note),
    };
    let name = Said {
        value: org.name.clone(),
        at: org.at,
    };
    let mut problem = Problem::at(org.at, message)
        .org(Some(&name))
        .period(duty.period.to_string());
    problem.subject.clone_from(&duty.kind.id);
    for (cell, why) in &duty.rejected {
        problem = problem.because(*cell, why.clone());
    }
    out.report(problem);
}

/// A finding that does not know its rule yet.
#[derive(Debug)]
pub struct Problem {
    at: Vec<Span>,
    message: String,
    severity: Option<Severity>,
    org: Option<Said<String>>,
    subject: String,
    period: Option<String>,
    because: Vec<(Span, String)>,
    fix: Option<Fix>,
}

impl Problem {
    /// Something is wrong with a meeting, `at` this cell of its row.
    pub fn of(meeting: &Meeting, at: impl Into<Span>, message: impl Into<String>) -> Self {
        let day = meeting.date.as_ref().map(|it| it.value.text());
        let kind = meeting.kind.as_ref().map(|it| it.value.clone());
        Self::at(at, message)
            .org(meeting.org.as_ref())
            .subject([day, kind].into_iter().flatten().collect::<String>())
    }

    /// Something is wrong `at` this cell.
    pub fn at(at: impl Into<Span>, message: impl Into<String>) -> Self {
        Self {
            at: vec![at.into()],
            message: message.into(),
            severity: None,
            org: None,
            subject: String::new(),
            period: None,
            because: Vec::new(),
            fix: None,
        }
    }

    /// Says what of the organization is concerned: a day, a name.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// The one sure correction.
    #[must_use]
    pub fn sure_fix(mut self, title: impl Into<String>, edits: Vec<Edit>) -> Self {
        self.fix = Some(Fix {
            title: title.into(),
            safe: true,
            edits,
        });
        self
    }

    /// A correction a person must confirm.
    #[must_use]
    pub fn likely_fix(mut self, title: impl Into<String>, edits: Vec<Edit>) -> Self {
        self.fix = Some(Fix {
            title: title.into(),
            safe: false,
            edits,
        });
        self
    }

    /// Marks one more cell.
    #[must_use]
    pub fn and_at(mut self, at: CellRef) -> Self {
        self.at.push(at.into());
        self
    }

    /// Names the organization or unit concerned.
    #[must_use]
    pub fn org(mut self, org: Option<&Said<String>>) -> Self {
        self.org = org.cloned();
        self
    }

    /// Names the period concerned.
    #[must_use]
    pub fn period(mut self, period: impl Into<String>) -> Self {
        self.period = Some(period.into());
        self
    }

    /// Says less than the rule usually does.
    #[must_use]
    pub fn severity(mut self, severity: Severity) -> Self {
        self.severity = Some(severity);
        self
    }

    /// Points at another cell that makes it wrong.
    #[must_use]
    pub fn because(mut self, at: impl Into<Span>, why: impl Into<String>) -> Self {
        self.because.push((at.into(), why.into()));
        self
    }
}
