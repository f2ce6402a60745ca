//! What one item measures, and the points it gives for it.

use std::rc::Rc;

use super::figure::{Amount, Books, FigureKind, Pair, by_id};
use super::{Entry, Given, Ground, Item, Subject, Who};
use crate::duty::{Duty, Status};
use crate::law::Article;
use crate::ledger::value::tight;
use crate::policy::{Entered, Indicator, Method, Points, Role};
use crate::rule::{Finding, Severity};
use crate::sheet::CellRef;
use crate::trace::{Exact, Op, Rows, Source, StepId, Trace, decimal};

/// Said of an item for a person to enter that nobody had anything to enter for.
pub const NOTHING_ENTERED: &str = "没有录入";

/// What one is scored on.
pub(super) struct Card<'a> {
    pub(super) ground: Ground<'a>,
    pub(super) basis: &'static Article,
    pub(super) subject: &'a Subject,
    pub(super) duties: &'a [&'a Duty],
    pub(super) findings: &'a [&'a Finding],
    pub(super) books: &'a Books<'a>,
}

/// An item before the points of those that do not apply are shared out.
pub(super) struct Measured {
    /// `None`: it does not apply, or waits to be entered.
    pub(super) points: Option<StepId>,
    max: StepId,
    why: String,
    at: Vec<CellRef>,
    pub(super) waits: bool,
}

impl Measured {
    pub(super) fn item(self, indicator: &Indicator) -> Item {
        Item {
            indicator: indicator.id.clone(),
            title: indicator.title.clone(),
            part: indicator.part.clone(),
            role: indicator.role,
            points: self.points,
            max: self.max,
            why: self.why,
            at: self.at,
            waits: self.waits,
        }
    }
}

/// How many timely and how many made-up events count towards a duty.
pub(super) fn credit(duty: &Duty) -> (i64, i64) {
    let timely = (duty.counted - duty.late).min(duty.required);
    (timely, duty.late.min(duty.required - timely))
}

impl<'a> Card<'a> {
    pub(super) fn measure(&self, indicator: &Indicator, trace: &mut Trace) -> Measured {
        let label = match indicator.role {
            Role::Points => format!("“{}”的满分", indicator.title),
            Role::Bonus | Role::Penalty => format!("“{}”的上限", indicator.title),
        };
        let max = self.by_policy(label, indicator.max, trace);
        if let Some(figure) = indicator.figure.as_deref().and_then(by_id) {
            self.by_figure(indicator, max, figure, trace)
        } else if let Some(entered) = indicator.entered {
            self.by_entry(indicator, max, entered, trace)
        } else if indicator.duties.is_empty() {
            self.by_findings(indicator, max, trace)
        } else {
            self.by_duties(indicator, max, trace)
        }
    }

    fn by_policy(&self, label: String, value: Points, trace: &mut Trace) -> StepId {
        trace.said(label, Source::Policy(self.basis), value.0)
    }

    /// The duties of an item that are due by now.
    pub(super) fn due(&self, indicator: &Indicator) -> Vec<&'a Duty> {
        let own = self.duties.iter().filter(|it| {
            let measured = indicator.duties.contains(&it.kind.rule);
            measured && !matches!(it.status, Status::Pending | Status::Exempt)
        });
        own.copied().collect()
    }

    fn by_duties(&self, indicator: &Indicator, max: StepId, trace: &mut Trace) -> Measured {
        let due = self.due(indicator);
        if due.is_empty() {
            return nothing(max, "没有到期的任务");
        }
        let percent = self.ground.frame.policy.make_up.credit_percent;
        let (mut required, mut done) = (Vec::new(), Vec::new());
        let (mut all_timely, mut all_late, mut lacking) = (0, 0, Vec::new());
        for duty in &due {
            let (timely, late) = credit(duty);
            all_timely += timely;
            all_late += late;
            let what = &duty.title;
            let cells = if duty.at.is_empty() {
                vec![self.subject.at]
            } else {
                duty.at.clone()
            };
            let value = Exact::from_integer(timely) + Exact::new(late * percent, 100);
            let label = format!("{what}：按期{timely}次、补开{late}次，折算后");
            let step = trace.said(label, Source::Cell(cells), value);
            required.push(duty.required_step);
            done.push(trace.calc(Rc::clone(what), Op::First, vec![step, duty.counted_step]));
            if matches!(duty.status, Status::Short | Status::Missed) {
                lacking.push(what.as_ref());
            }
        }
        let required = trace.calc("到期应开展的次数", Op::Add, required);
        let done = trace.calc("折算后完成的次数", Op::Add, done);
        let points = self.points(indicator, max, (done, required), trace);
        let mut why = format!("到期应开展{}次，按期{all_timely}次", trace.value(required));
        if all_late > 0 {
            why = format!("{why}、补开{all_late}次（每次按{percent}%计）");
        }
        match lacking.as_slice() {
            [] => {}
            [first @ .., _] if first.len() >= 4 => {
                let shown = first.get(..4).unwrap_or(first).join("、");
                why = format!("{why}；缺{shown}等{}项", lacking.len());
            }
            all => why = format!("{why}；缺{}", all.join("、")),
        }
        Measured {
            points: Some(points),
            max,
            why: format!("{why}{}", manner(indicator)),
            at: due
                .iter()
                .flat_map(|it| it.rejected.iter().map(|it| it.0))
                .collect(),
            waits: false,
        }
    }

    fn by_figure(
        &self,
        indicator: &Indicator,
        max: StepId,
        figure: &FigureKind,
        trace: &mut Trace,
    ) -> Measured {
        let Some(Pair { hit, of, missing }) = self.books.measure(figure, self.subject) else {
            return nothing(max, &format!("台账里没有可以计算{}的数据", figure.title));
        };
        let (above, below) = figure
            .formula
            .split_once(" ÷ ")
            .unwrap_or((figure.formula, figure.formula));
        let why = format!(
            "{above}{}，{below}{}",
            decimal(hit.value()),
            decimal(of.value())
        );
        let hit = amount(above, hit, trace);
        let of = amount(below, of, trace);
        Measured {
            points: Some(self.points(indicator, max, (hit, of), trace)),
            max,
            why: format!("{why}{}", manner(indicator)),
            at: missing,
            waits: false,
        }
    }

    /// What was entered for this one about an item or a verdict.
    fn entries(&self, id: &str, title: &str) -> Vec<&'a Entry> {
        let own = self.ground.entries.iter().filter(|it| {
            it.is_about(id, title)
                && match self.subject.who {
                    Who::Org(org) => self.ground.directory.find(&it.subject) == Some(org),
                    Who::Unit(_) => it.is_for(&self.subject.name),
                    Who::Member(_) => {
                        let branch = &self.subject.branch;
                        it.is_for(&self.subject.name)
                            && (it.branch.is_empty() || tight(&it.branch) == tight(branch))
                    }
                }
        });
        own.collect()
    }

    /// The verdicts a person gave.
    pub(super) fn verdicts(&self) -> Vec<Given> {
        let policy = self.ground.policy;
        let mut given = Vec::new();
        for verdict in &policy.verdicts {
            let grade = policy.grades.iter().position(|it| it.id == verdict.grade);
            let said = self.entries(&verdict.id, &verdict.title).into_iter();
            let said = said.filter(|it| it.value != Exact::default());
            given.extend(said.zip(grade).map(|(it, grade)| Given {
                title: format!("{}{}", verdict.title, it.grounds()),
                grade,
                at: it.at,
            }));
        }
        given
    }

    fn by_entry(
        &self,
        indicator: &Indicator,
        max: StepId,
        entered: Entered,
        trace: &mut Trace,
    ) -> Measured {
        let entries = self.entries(&indicator.id, &indicator.title);
        let once = indicator.role == Role::Points && entered != Entered::Times;
        let most = match entered {
            Entered::Percent => Some(Exact::from_integer(100)),
            Entered::Points if once => Some(indicator.max.0),
            Entered::Points | Entered::Times => None,
        };
        let out_of_range =
            |it: &&&Entry| it.value < Exact::default() || most.is_some_and(|most| it.value > most);
        let wrong = if let Some(it) = entries.iter().find(out_of_range) {
            let most = most.map_or_else(String::new, |it| format!("到{}", decimal(it)));
            let value = decimal(it.value);
            Some(format!("录入的{value}不在0{most}之间，没有采用"))
        } else if once && entries.len() > 1 {
            Some(format!("录入了{}次，请只留一次", entries.len()))
        } else if once && entries.is_empty() {
            Some("要由人录入，还没有录入".to_owned())
        } else {
            None
        };
        if let Some(why) = wrong {
            return Measured {
                at: entries.iter().filter_map(|it| it.at).collect(),
                waits: once,
                ..nothing(max, &why)
            };
        }
        let steps: Vec<StepId> = entries
            .iter()
            .map(|it| {
                let label = format!("录入：{}{}", indicator.title, it.grounds());
                trace.said(label, it.source(), it.value)
            })
            .collect();
        let sum = if steps.is_empty() {
            trace.said(NOTHING_ENTERED, Source::Input, Exact::default())
        } else {
            trace.calc("录入合计", Op::Add, steps)
        };
        let said = decimal(trace.value(sum));
        let why = if entries.is_empty() {
            NOTHING_ENTERED.to_owned()
        } else {
            let grounds: String = entries.iter().map(|it| it.grounds()).collect();
            let unit = match entered {
                Entered::Points => "分",
                Entered::Percent => "%",
                Entered::Times => "次",
            };
            format!("录入{said}{unit}{grounds}{}", manner(indicator))
        };
        let points = match entered {
            Entered::Points => limited(indicator, sum, max, trace),
            Entered::Percent => {
                let whole = trace.said("百分之百", Source::Input, Exact::from_integer(100));
                self.points(indicator, max, (sum, whole), trace)
            }
            Entered::Times => {
                let none = trace.said("不扣分的次数", Source::Input, Exact::default());
                let pair = match indicator.role {
                    Role::Bonus => (sum, sum),
                    Role::Points | Role::Penalty => (none, sum),
                };
                let by_each = Indicator {
                    method: Method::Each,
                    ..indicator.clone()
                };
                self.points(&by_each, max, pair, trace)
            }
        };
        Measured {
            points: Some(points),
            max,
            why,
            at: entries.iter().filter_map(|it| it.at).collect(),
            waits: false,
        }
    }

    /// The points for a part of a whole.
    pub(super) fn points(
        &self,
        indicator: &Indicator,
        max: StepId,
        (hit, of): (StepId, StepId),
        trace: &mut Trace,
    ) -> StepId {
        let label = format!("“{}”的得分", indicator.title);
        match indicator.method {
            Method::All => {
                let whole = trace.value(hit) >= trace.value(of);
                let earned = whole == (indicator.role != Role::Penalty);
                let (why, value) = if earned {
                    ("全部做到", indicator.max)
                } else {
                    ("没有全部做到", Points::default())
                };
                let step = self.by_policy(why.to_owned(), value, trace);
                trace.calc(label, Op::First, vec![step, hit, of])
            }
            Method::Steps => {
                let share = trace.calc("完成比例", Op::Div, vec![hit, of]);
                let percent = trace.value(share) * 100;
                let step = indicator.steps.iter().find(|it| percent >= it.from.0);
                let (why, value) = step.map_or_else(
                    || ("没有达到最低一档".to_owned(), Points::default()),
                    |it| (format!("达到{}%一档", it.from), it.points),
                );
                let step = self.by_policy(why, value, trace);
                trace.calc(label, Op::First, vec![step, share])
            }
            Method::Share | Method::Each if indicator.role == Role::Bonus => {
                let each = self.by_policy("每次加分".to_owned(), indicator.each, trace);
                let sum = trace.calc(label, Op::Mul, vec![hit, each]);
                limited(indicator, sum, max, trace)
            }
            Method::Share if indicator.role == Role::Points => {
                let share = trace.calc("完成比例", Op::Div, vec![hit, of]);
                trace.calc(label, Op::Mul, vec![max, share])
            }
            Method::Share | Method::Each => {
                let missing = trace.calc("缺少的次数", Op::Sub, vec![of, hit]);
                let each = self.by_policy("每次扣分".to_owned(), indicator.each, trace);
                let cost = trace.calc("扣分", Op::Mul, vec![missing, each]);
                match indicator.role {
                    Role::Penalty => limited(indicator, cost, max, trace),
                    _ => self.down_to_zero(label, max, vec![cost], trace),
                }
            }
        }
    }

    fn down_to_zero(
        &self,
        label: String,
        max: StepId,
        costs: Vec<StepId>,
        trace: &mut Trace,
    ) -> StepId {
        let args = std::iter::once(max).chain(costs).collect();
        let rest = trace.calc("满分减扣分", Op::Sub, args);
        let zero = trace.said("扣完为止", Source::Policy(self.basis), Exact::default());
        trace.calc(label, Op::Max, vec![rest, zero])
    }

    /// The findings of a severity that an item counts.
    pub(super) fn matching(&self, indicator: &Indicator, severity: Severity) -> Vec<&'a Finding> {
        let counted = |it: &&&Finding| {
            let mut codes = indicator.findings.iter();
            it.severity == severity && codes.any(|code| it.rule.code.starts_with(code.as_str()))
        };
        self.findings.iter().filter(counted).copied().collect()
    }

    /// The points that findings leave.
    pub(super) fn less_findings(
        &self,
        indicator: &Indicator,
        max: StepId,
        (errors, warnings): (&[&Finding], &[&Finding]),
        trace: &mut Trace,
    ) -> StepId {
        let mut cost = |label: &str, found: &[&Finding], each: Points| {
            let rows: Vec<CellRef> = first_cells(found).collect();
            // A finding that points at no cell is a problem all the same.
            let count = if rows.len() == found.len() {
                trace.count(label, rows.into_iter().collect::<Rows>(), Vec::new())
            } else {
                let count = i64::try_from(found.len()).unwrap_or(i64::MAX);
                trace.said(label, Source::Cell(rows), Exact::from_integer(count))
            };
            let each = self.by_policy("每处扣分".to_owned(), each, trace);
            trace.calc(format!("{label}扣分"), Op::Mul, vec![count, each])
        };
        let by_errors = cost("“必须改”的问题", errors, indicator.error_points);
        let by_warnings = cost("“需说明”的问题", warnings, indicator.warning_points);
        let label = format!("“{}”的得分", indicator.title);
        match (indicator.role, indicator.method) {
            (Role::Points, Method::All) => {
                let clean = errors.is_empty() && warnings.is_empty();
                let value = if clean {
                    indicator.max
                } else {
                    Points::default()
                };
                let step = self.by_policy("没有问题才得分".to_owned(), value, trace);
                trace.calc(label, Op::First, vec![step, by_errors, by_warnings])
            }
            (Role::Points, _) => self.down_to_zero(label, max, vec![by_errors, by_warnings], trace),
            (Role::Bonus | Role::Penalty, _) => {
                let sum = trace.calc(label, Op::Add, vec![by_errors, by_warnings]);
                limited(indicator, sum, max, trace)
            }
        }
    }

    fn by_findings(&self, indicator: &Indicator, max: StepId, trace: &mut Trace) -> Measured {
        let errors = self.matching(indicator, Severity::Error);
        let warnings = self.matching(indicator, Severity::Warning);
        let why = match (errors.len(), warnings.len()) {
            (0, 0) => "没有扣分的问题".to_owned(),
            (e, w) => format!(
                "必须改{e}处（每处扣{}分）、需说明{w}处（每处扣{}分），扣完为止",
                indicator.error_points, indicator.warning_points
            ),
        };
        Measured {
            points: Some(self.less_findings(indicator, max, (&errors, &warnings), trace)),
            max,
            why,
            at: first_cells(&errors).chain(first_cells(&warnings)).collect(),
            waits: false,
        }
    }
}

fn first_cells(found: &[&Finding]) -> impl Iterator<Item = CellRef> {
    found
        .iter()
        .filter_map(|it| it.at.first())
        .map(|it| it.from)
}

/// A bonus or penalty up to its limit, if it has one; points as they are.
fn limited(indicator: &Indicator, points: StepId, max: StepId, trace: &mut Trace) -> StepId {
    if indicator.role == Role::Points || indicator.max == Points::default() {
        return points;
    }
    let label = format!("“{}”不超过上限", indicator.title);
    trace.calc(label, Op::Min, vec![points, max])
}

fn nothing(max: StepId, why: &str) -> Measured {
    Measured {
        points: None,
        max,
        why: why.to_owned(),
        at: Vec::new(),
        waits: false,
    }
}

fn amount(label: &str, amount: Amount, trace: &mut Trace) -> StepId {
    match amount {
        Amount::Rows(rows) => trace.count(label, rows.into_iter().collect(), Vec::new()),
        Amount::Sum(value, rows) => {
            trace.said(label, Source::Sum(rows.into_iter().collect()), value)
        }
    }
}

/// How the points come about, when not by share.
fn manner(indicator: &Indicator) -> String {
    let each = indicator.each;
    match (indicator.method, indicator.role) {
        (Method::All, Role::Points) => "；全部做到才得分".to_owned(),
        (Method::All, Role::Bonus) => "；全部做到才加分".to_owned(),
        (Method::Steps, _) => "；按档次得分".to_owned(),
        (Method::Each, Role::Points) => format!("；每少一次扣{each}分，扣完为止"),
        (_, Role::Bonus) if indicator.each != Points::default() => format!("；每次加{each}分"),
        (_, Role::Penalty) if indicator.each != Points::default() => format!("；每次扣{each}分"),
        _ => String::new(),
    }
}
