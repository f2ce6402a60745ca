//! The regional mechanisms for the façade: rates by place, the funnel, lists, groups, where figures come from.

mod lists;

pub(super) use lists::{agreements, checkins, delegates, matters};

use super::convert::{cells, number, whole_in};
use super::explain::{PLANNED, walk_in};
use super::{FigureId, Query, dto};
use crate::check::Check;
use crate::law::{Article, regional as practice};
use crate::ledger::ListItem;
use crate::regional::{
    self as engine, Area, Channel, Group, GroupKind, Line, ListKind, Path, Places, Rate, Stage,
    State,
};
use crate::report::percent;
use crate::trace::{StepId, Trace, hundredths};
use lists::{said, wanted};

/// Everything that stands in the assessment.
pub(super) fn figures(check: &Check) -> dto::RegionalFigures {
    let rate = |id: &str| {
        let rate = check.regional.iter().find(|it| it.id == id);
        rate.map_or_else(dto::Rate::default, |it| pair(&check.trace, it.hit, it.of))
    };
    dto::RegionalFigures {
        lists: ListKind::ALL
            .iter()
            .map(|kind| {
                let told = rate(&format!("{}{}", kind.id(), engine::TOLD));
                let matched = rate(&format!("{}.matched", kind.id()));
                // Summaries of versions before did not say what is told.
                let total = told.of.max(matched.of);
                dto::ListFigures {
                    kind: kind.id(),
                    total: usize::try_from(total).unwrap_or(0),
                    told,
                    matched,
                    done: rate(&format!("{}.done", kind.id())),
                }
            })
            .filter(|it| it.total > 0)
            .collect(),
        agreements: rate("agreements"),
        matters: dto::MatterFigures {
            closed: rate("matters.closed"),
            on_time: rate("matters.onTime"),
            satisfied: rate("matters.satisfied"),
            published: rate("matters.published"),
        },
        checkins: rate("checkins"),
        delegates: rate("delegates"),
        areas: areas(check),
        funnel: check.funnel.iter().map(|it| line(check, it)).collect(),
        alerts: alerts(check),
    }
}

fn pair(trace: &Trace, hit: StepId, of: StepId) -> dto::Rate {
    dto::Rate {
        hit: whole_in(trace, hit),
        of: whole_in(trace, of),
    }
}

fn areas(check: &Check) -> Vec<dto::RegionalArea> {
    let rates = |rates: &[Rate]| {
        let one = |it: &Rate| (it.id.clone(), pair(&check.trace, it.hit, it.of));
        rates.iter().map(one).collect()
    };
    let whole = dto::RegionalArea {
        path: Vec::new(),
        level: crate::coverage::Level::All.id(),
        rates: rates(&check.regional),
    };
    let parts = check
        .regional_areas
        .iter()
        .map(|it: &Area| dto::RegionalArea {
            path: it.path.clone(),
            level: it.level.id(),
            rates: rates(&it.rates),
        });
    std::iter::once(whole).chain(parts).collect()
}

fn channel_id(channel: Option<Channel>) -> &'static str {
    channel.map_or("all", Channel::id)
}

fn line(check: &Check, it: &Line) -> dto::FunnelLine {
    let stages = Stage::ALL.iter().zip(&it.counts);
    dto::FunnelLine {
        channel: channel_id(it.channel),
        title: engine::source(it.channel),
        stages: stages
            .map(|(stage, count)| dto::FunnelStage {
                stage: stage.id(),
                title: stage.title(),
                formula: stage.formula(),
                count: whole_in(&check.trace, *count),
            })
            .collect(),
    }
}

fn alerts(check: &Check) -> dto::RegionalAlerts {
    let matters = |asked: &str| {
        let rows = check.records.matters.iter();
        rows.filter(|it| check.matter_is(it, asked)).count()
    };
    let states = check.agreements();
    let agreements = |asked: State| states.iter().filter(|it| it.state == asked).count();
    let people = check.records.checkins.iter();
    let delegates = check.records.delegates.iter();
    dto::RegionalAlerts {
        overdue: matters("overdue"),
        unpublished: matters("unpublished"),
        unsatisfied: matters("unsatisfied"),
        expired: agreements(State::Expired),
        expiring: agreements(State::Expiring),
        unsigned: agreements(State::Unsigned),
        unlisted: agreements(State::Unlisted),
        undated: agreements(State::Undated),
        absent: people
            .filter(|it| it.name.is_some() && it.date.is_none())
            .count(),
        ended: delegates
            .filter(|it| engine::term_end(it).is_some_and(|it| it < check.as_of))
            .count(),
    }
}

fn names(path: Path) -> Vec<String> {
    path.into_iter().map(|it| it.1).collect()
}

/// Units, branches or communities with their figures.
pub(super) fn groups(check: &Check, kind: GroupKind, query: &Query) -> Vec<dto::GroupRow> {
    let (groups, trace) = grouped(check, kind);
    let value = |step: StepId| number(hundredths(trace.value(step)));
    let row = |it: &Group| dto::GroupRow {
        name: it.name.clone(),
        group: it.group.clone(),
        rank: it.rank,
        people: it.people,
        rate: pair(&trace, it.hit, it.of),
        hours: it.hours.map(|it| value(it.sum)),
        each: it.hours.map(|it| value(it.each)),
        at: cells(check, &[it.at]),
    };
    let named = |it: &&Group| wanted(query, &[], &[Some(&it.name)]);
    groups.iter().filter(named).map(row).collect()
}

fn grouped(check: &Check, kind: GroupKind) -> (Vec<Group>, Trace) {
    let mut trace = Trace::default();
    let ground = (check.frame(), &check.records, &check.directory);
    (engine::groups(kind, ground, &mut trace), trace)
}

/// What a rate of this name rests on.
fn basis(id: &str) -> Vec<&'static Article> {
    let head = id.split('.').next().unwrap_or(id);
    match head {
        "need" | "service" | "resource" => vec![&practice::THREE_LISTS],
        "project" => vec![&practice::THREE_LISTS, &practice::JOINT_PROJECTS],
        "agreements" => vec![&practice::AGREEMENT_2004, &practice::JOINT_PROJECTS],
        "matters" | "funnel" => vec![
            &practice::CONCERNS,
            &practice::CONSULTATION,
            &practice::PUBLICITY,
        ],
        "checkins" | "checkinUnits" | "checkinPlaces" => {
            vec![&practice::CHECK_IN, &practice::CHECK_IN_RATE]
        }
        "delegates" | "delegateUnits" => vec![&practice::CROSS_POSTS],
        _ => vec![&practice::CHECK_IN_RATE],
    }
}

/// A figure as it opens.
struct Opened<'a> {
    title: String,
    /// Its definition, with a value after it.
    said: (String, String),
    trace: &'a Trace,
    steps: Vec<StepId>,
    basis: &'a str,
}

/// Where a figure comes from.
pub(super) fn explain(check: &Check, figure: &FigureId) -> Result<dto::Explanation, String> {
    let asked = figure.rate.as_deref().unwrap_or_default();
    if let Some(rest) = asked.strip_prefix("funnel.") {
        return stage(check, rest);
    }
    if let Some(rest) = asked.strip_prefix("group.") {
        return group(check, rest, figure.org.as_deref().unwrap_or_default());
    }
    let path = figure.path.as_deref().unwrap_or_default();
    if figure.planned {
        return planned(check, asked).ok_or_else(|| format!("“{asked}”没有建议做到后的数"));
    }
    let rates = if path.is_empty() {
        &check.regional
    } else {
        let area = check.regional_areas.iter().find(|it| it.path == path);
        &area.ok_or("没有这个区域的共建数据")?.rates
    };
    let rate = rates.iter().find(|it| it.id == asked);
    let rate = rate.ok_or_else(|| format!("没有“{asked}”这个比率"))?;
    let place = path.last().map(|it| format!("{it} · ")).unwrap_or_default();
    let pair = pair(&check.trace, rate.hit, rate.of);
    Ok(opened(
        check,
        Opened {
            title: format!("{place}{}", rate.title),
            said: share(&rate.title, rate.formula, &pair),
            trace: &check.trace,
            steps: vec![rate.hit, rate.of],
            basis: asked,
        },
        format!("{}/{}", pair.hit, pair.of),
    ))
}

/// The rate of needs as it would be if all proposals for them were done.
fn planned(check: &Check, asked: &str) -> Option<dto::Explanation> {
    let (hit, of) = check.plans().needs_after.filter(|_| asked == MATCHED)?;
    let rate = check.regional.iter().find(|it| it.id == MATCHED)?;
    let trace = &check.plans().trace;
    let pair = pair(trace, hit, of);
    let it = Opened {
        title: format!("{}{PLANNED}", rate.title),
        said: share(&rate.title, rate.formula, &pair),
        trace,
        steps: vec![hit, of],
        basis: MATCHED,
    };
    Some(opened(check, it, format!("{}/{}", pair.hit, pair.of)))
}

fn share(title: &str, formula: &str, pair: &dto::Rate) -> (String, String) {
    let shown = percent(pair.hit, pair.of);
    (
        format!("{title}＝{formula}"),
        format!("{}/{}＝{shown}", pair.hit, pair.of),
    )
}

fn opened(check: &Check, it: Opened<'_>, value: String) -> dto::Explanation {
    let mut steps = vec![dto::ExplainStep {
        depth: 0,
        text: it.said.0,
        value: it.said.1,
        at: Vec::new(),
        rejected: Vec::new(),
    }];
    for step in it.steps {
        walk_in(check, (it.trace, step), 1, &mut steps);
    }
    let citations = basis(it.basis).into_iter();
    dto::Explanation {
        title: it.title,
        value,
        steps,
        basis: citations.map(super::catalogue::citation).collect(),
    }
}

fn stage(check: &Check, asked: &str) -> Result<dto::Explanation, String> {
    let found = asked.split_once('.').and_then(|(channel, stage)| {
        let line = check.funnel.iter();
        let line = line.clone().find(|it| channel_id(it.channel) == channel)?;
        let at = Stage::ALL.iter().position(|it| it.id() == stage)?;
        Some((line, *Stage::ALL.get(at)?, *line.counts.get(at)?))
    });
    let (line, stage, step) = found.ok_or_else(|| format!("没有“{asked}”这一步"))?;
    let name = engine::source(line.channel);
    let count = whole_in(&check.trace, step).to_string();
    Ok(opened(
        check,
        Opened {
            title: format!("社情闭环 · {name} · {}", stage.title()),
            said: (
                format!("{}＝{}的事项", stage.title(), stage.formula()),
                count.clone(),
            ),
            trace: &check.trace,
            steps: vec![step],
            basis: "funnel",
        },
        count,
    ))
}

fn group(check: &Check, asked: &str, name: &str) -> Result<dto::Explanation, String> {
    let (kind, what) = asked.split_once('.').unwrap_or((asked, ""));
    let kind = GroupKind::named(kind).ok_or_else(|| format!("没有“{kind}”这种分组"))?;
    let (groups, trace) = grouped(check, kind);
    let group = groups.iter().find(|it| it.name == name);
    let group = group.ok_or_else(|| format!("没有“{name}”的数据"))?;
    if what == "hours" {
        let hours = group
            .hours
            .ok_or_else(|| format!("“{name}”没有写服务时长"))?;
        let value = crate::trace::decimal(trace.value(hours.each));
        return Ok(opened(
            check,
            Opened {
                title: format!("{name} · 人均服务时长"),
                said: (
                    format!("人均服务时长＝{}", kind.per_person()),
                    format!("{value}小时"),
                ),
                trace: &trace,
                steps: vec![hours.each],
                basis: kind.id(),
            },
            value,
        ));
    }
    let (title, formula) = kind.rate();
    let pair = pair(&trace, group.hit, group.of);
    Ok(opened(
        check,
        Opened {
            title: format!("{name} · {title}"),
            said: share(title, formula, &pair),
            trace: &trace,
            steps: vec![group.hit, group.of],
            basis: kind.id(),
        },
        format!("{}/{}", pair.hit, pair.of),
    ))
}

/// The rate proposals for needs can change.
const MATCHED: &str = "need.matched";

/// Proposals for needs.
pub(super) fn matches(check: &Check) -> Vec<dto::Match> {
    if check.plans().matches.is_empty() {
        return Vec::new();
    }
    let places = Places::new(&check.records, &check.directory);
    let lists = &check.records.lists;
    let one = |it: &crate::plan::Match| {
        let (need, offer) = (lists.get(it.need)?, lists.get(it.offer)?);
        Some(dto::Match {
            need: title(need),
            asker: said(need.proposer.as_ref()).unwrap_or_default(),
            path: names(places.of_item(need)),
            offer: title(offer),
            kind: ListKind::of(offer).id(),
            giver: said(offer.proposer.as_ref()).unwrap_or_default(),
            from: names(places.of_item(offer)),
            shared: it.shared,
            why: it.why.clone(),
            at: cells(check, &[need, offer].map(engine::item_at)),
        })
    };
    check.plans().matches.iter().filter_map(one).collect()
}

/// Needs nothing is proposed for.
pub(super) fn open_needs(check: &Check) -> Vec<dto::OpenNeed> {
    if check.plans().open_needs.is_empty() {
        return Vec::new();
    }
    let places = Places::new(&check.records, &check.directory);
    let one = |it: &crate::plan::OpenNeed| {
        let need = check.records.lists.get(it.need)?;
        Some(dto::OpenNeed {
            need: title(need),
            asker: said(need.proposer.as_ref()).unwrap_or_default(),
            path: names(places.of_item(need)),
            why: it.why,
            at: cells(check, &[engine::item_at(need)]),
        })
    };
    check.plans().open_needs.iter().filter_map(one).collect()
}

fn title(it: &ListItem) -> String {
    said(it.title.as_ref()).unwrap_or_default()
}

/// What would come of the proposals.
pub(super) fn match_effect(check: &Check) -> Option<dto::MatchEffect> {
    let (hit, of) = check.plans().needs_after?;
    let now = check.regional.iter().find(|it| it.id == MATCHED)?;
    Some(dto::MatchEffect {
        before: pair(&check.trace, now.hit, now.of),
        after: pair(&check.plans().trace, hit, of),
    })
}
