//! What a rule has to say about a cell.

use super::Rule;
use crate::ledger::Said;
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
    /// The period concerned.
    pub period: Option<String>,
    /// The cells to mark.
    pub at: Vec<Span>,
    /// What is wrong, in one sentence, without the remedy.
    pub message: String,
    /// Other cells that make it wrong, each with a word on why.
    pub because: Vec<(Span, String)>,
}

/// Where a check reports; it knows the rule, so a check cannot misattribute.
#[derive(Debug)]
pub struct Sink<'a> {
    rule: &'static Rule,
    out: &'a mut Vec<Finding>,
}

impl<'a> Sink<'a> {
    /// A sink that reports for `rule` into `out`.
    pub fn new(rule: &'static Rule, out: &'a mut Vec<Finding>) -> Self {
        Self { rule, out }
    }

    /// Files `problem` under the rule this sink belongs to.
    pub fn report(&mut self, problem: Problem) {
        self.out.push(Finding {
            rule: self.rule,
            severity: problem.severity.unwrap_or(self.rule.severity),
            org: problem.org,
            period: problem.period,
            at: problem.at,
            message: problem.message,
            because: problem.because,
        });
    }
}

/// A finding that does not know its rule yet.
#[derive(Debug)]
pub struct Problem {
    at: Vec<Span>,
    message: String,
    severity: Option<Severity>,
    org: Option<Said<String>>,
    period: Option<String>,
    because: Vec<(Span, String)>,
}

impl Problem {
    /// Something is wrong `at` this cell.
    pub fn at(at: impl Into<Span>, message: impl Into<String>) -> Self {
        Self {
            at: vec![at.into()],
            message: message.into(),
            severity: None,
            org: None,
            period: None,
            because: Vec::new(),
        }
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
