//! The draft of a circular: how things stand, what is wrong, what is to be done, in the usual phrases.
//! Every number in it is a figure of the check.

use std::collections::BTreeMap;

use super::chart;
use super::official::{Block, attached, in_full, listed, numbered, share, signed};
use super::tables::{columns, place, whole};
use super::{Cell, DRAFT, Table, percent, scores, units};
use crate::check::Check;
use crate::coverage::RATES;
use crate::duty::{Duty, Status, agenda};
use crate::rule::{Finding, Rule, Severity};
use crate::trace::{Exact, decimal};
use crate::unit::OrgId;

/// Organizations named in a sentence before it says 等.
const NAMED: usize = 6;
/// Kinds of problems told of an area of rules.
const KINDS: usize = 4;
/// Rows of the list of problems that are of use on paper.
const ROWS: usize = 500;

/// The draft.
pub(super) fn circular(check: &Check, seal: &str) -> Vec<Block> {
    let day = in_full(check.as_of);
    let mut out = vec![
        Block::Title(format!(
            "关于{}区域化党建工作自查情况的通报",
            check.period.title()
        )),
        Block::Right(format!("（{DRAFT}）")),
        Block::Flush("各党组织：".to_owned()),
        Block::Text(format!(
            "根据各单位报送的台账，按《{}》对{}区域化党建工作进行了自查，情况截至{day}。现将有关情况通报如下。",
            check.policy.title,
            check.period.title()
        )),
    ];
    out.push(Block::Chapter("一、总体情况".to_owned()));
    numbered(standing(check), &mut out);
    out.extend(chart::charts(check).into_iter().map(Block::Chart));
    out.push(Block::Chapter("二、存在问题".to_owned()));
    let problems = problems(check);
    if problems.is_empty() {
        out.push(Block::Text(
            "台账自查没有发现必须改和需说明的问题。".to_owned(),
        ));
    }
    numbered(problems, &mut out);
    out.push(Block::Chapter("三、整改要求".to_owned()));
    numbered(demands(check), &mut out);
    let annexes = annexes(check);
    listed(&annexes, &mut out);
    out.push(Block::Right(day));
    signed(seal, &mut out);
    attached(annexes, &mut out);
    out
}

/// How things stand, a section for each of the jobs.
fn standing(check: &Check) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let due: Vec<&Duty> = due(check).collect();
    if !due.is_empty() {
        out.push(("履职情况".to_owned(), duties(check, &due)));
    }
    if !check.scores.is_empty() {
        out.push(("评分情况".to_owned(), scored(check)));
    }
    if let Some(all) = check.areas.first() {
        let of = |id: &str| {
            let rate = RATES
                .iter()
                .zip(&all.figures.rates)
                .find(|it| it.0.id == id);
            rate.map_or_else(String::new, |(kind, (hit, of))| {
                share(kind.title, whole(check, *hit), whole(check, *of))
            })
        };
        let text = format!(
            "台账所列两新组织{}家，按“{}”口径计入{}家。{}，{}，{}；空白点{}家。",
            whole(check, all.figures.listed),
            check.policy.coverage.basis(),
            whole(check, all.figures.base),
            of("organized"),
            of("work"),
            of("due"),
            whole(check, all.figures.blanks)
        );
        out.push(("两新组织覆盖情况".to_owned(), text));
    }
    let regional: Vec<String> = check
        .regional
        .iter()
        .map(|it| (it, whole(check, it.hit), whole(check, it.of)))
        .filter(|it| it.0.is_shown(it.1, it.2))
        .map(|(it, hit, of)| share(&it.title, hit, of))
        .collect();
    if !regional.is_empty() {
        let text = format!("{}。", regional.join("，"));
        out.push(("共驻共建情况".to_owned(), text));
    }
    out
}

fn due(check: &Check) -> impl Iterator<Item = &Duty> {
    let list = check.duties.list.iter();
    list.filter(|it| !matches!(it.status, Status::Pending | Status::Exempt))
}

fn count<T>(list: &[T], takes: impl Fn(&T) -> bool) -> i64 {
    i64::try_from(list.iter().filter(|it| takes(it)).count()).unwrap_or(i64::MAX)
}

fn duties(check: &Check, due: &[&Duty]) -> String {
    let orgs: std::collections::BTreeSet<OrgId> = due.iter().map(|it| it.org).collect();
    let of = |status: Status| count(due, |it| it.status == status);
    let mut text = format!(
        "{}个党组织到期应完成{}项次，按期达标{}项次，补开{}项次，次数不足{}项次，未开展{}项次，达标率{}。",
        orgs.len(),
        due.len(),
        of(Status::Met),
        of(Status::Late),
        of(Status::Short),
        of(Status::Missed),
        percent(of(Status::Met), count(due, |_| true))
    );
    let parts: Vec<String> = kinds(check)
        .into_iter()
        .map(|title| {
            let own: Vec<&&Duty> = due.iter().filter(|it| it.kind.title == title).collect();
            let met = count(&own, |it| it.status == Status::Met);
            format!("{title}{met}/{}", own.len())
        })
        .collect();
    text = format!("{text}其中：{}。", parts.join("，"));
    text
}

/// Titles of the duties that are due, in the order of the pack.
fn kinds(check: &Check) -> Vec<String> {
    let mut titles: Vec<String> = Vec::new();
    for duty in due(check) {
        if !titles.contains(&duty.kind.title) {
            titles.push(duty.kind.title.clone());
        }
    }
    titles
}

fn scored(check: &Check) -> String {
    let policy = &check.policy.score;
    let of = policy.of.title();
    let known: Vec<Exact> = check
        .scores
        .iter()
        .filter(|it| it.grade.is_some())
        .map(|it| check.trace.value(it.total))
        .collect();
    let mut text = format!("参加评分的{of}{}个", check.scores.len());
    if let Ok(many) = i64::try_from(known.len())
        && many > 0
    {
        let sum = known.iter().fold(Exact::default(), |sum, it| sum + it);
        text = format!("{text}，平均{}分", decimal(sum / many));
    }
    let grades: Vec<String> = policy
        .grades
        .iter()
        .enumerate()
        .map(|(at, grade)| {
            let own = count(&check.scores, |it| it.grade == Some(at));
            format!("{}{own}个", grade.title)
        })
        .collect();
    if policy.grades.len() > 1 {
        text = format!("{text}。{}", grades.join("，"));
    }
    let waiting = count(&check.scores, |it| it.grade.is_none());
    if waiting > 0 {
        text = format!("{text}，待录入评议结果{waiting}个");
    }
    text = format!(
        "{text}。评分细则为“{}”，是地方做法或示例，全国没有统一标准。",
        policy.title
    );
    text
}

/// What is wrong, a section for each area of rules.
fn problems(check: &Check) -> Vec<(String, String)> {
    const AREAS: &[(&str, &str)] = &[
        ("MTG", "组织生活方面"),
        ("TRN", "教育培训方面"),
        ("ORG", "组织设置方面"),
        ("MEM", "党员管理方面"),
        ("NEW", "两新组织方面"),
        ("REG", "区域共建方面"),
        ("DQ", "台账质量方面"),
        ("SUM", "汇总件方面"),
    ];
    let mut by_rule: BTreeMap<&str, Vec<&(Option<OrgId>, Finding)>> = BTreeMap::new();
    for (_, it) in check.problems() {
        by_rule.entry(it.1.rule.code).or_default().push(it);
    }
    AREAS
        .iter()
        .filter_map(|(prefix, title)| {
            let mut own: Vec<_> = by_rule
                .iter()
                .filter(|it| it.0.starts_with(prefix))
                .map(|it| it.1)
                .collect();
            own.sort_by_key(|it| {
                (
                    std::cmp::Reverse(it.len()),
                    it.first().map(|it| it.1.rule.code),
                )
            });
            let kinds = own.len();
            let mut said: Vec<String> = own
                .iter()
                .take(KINDS)
                .enumerate()
                .filter_map(|(at, found)| {
                    Some(problem(check, at + 1, found.first()?.1.rule, found))
                })
                .collect();
            if kinds > KINDS {
                said.push(format!("另有{}类问题，见附件。", kinds - KINDS));
            }
            (!said.is_empty()).then(|| ((*title).to_owned(), said.join("")))
        })
        .collect()
}

/// 1.党员大会没有按季度召开：5处，涉及甲支部、乙支部。
fn problem(
    check: &Check,
    number: usize,
    rule: &Rule,
    found: &[&(Option<OrgId>, Finding)],
) -> String {
    let mut names: Vec<&str> = Vec::new();
    for (org, _) in found.iter().copied() {
        let name = org.and_then(|it| check.directory.orgs.get(it));
        if let Some(name) = name.map(|it| it.name.as_str())
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    let mut text = format!("{number}.{}：{}处", rule.title(), found.len());
    if !names.is_empty() {
        let shown: Vec<&str> = names.iter().take(NAMED).copied().collect();
        let more = if names.len() > NAMED {
            format!("等{}个党组织", names.len())
        } else {
            String::new()
        };
        text = format!("{text}，涉及{}{more}", shown.join("、"));
    }
    text.push('。');
    text
}

/// What is to be done about it.
fn demands(check: &Check) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let slots = agenda(check.frame(), &check.duties, None);
    let make_up = slots.iter().filter(|it| it.make_up);
    if let Some(last) = make_up.clone().map(|it| it.until).max() {
        let text = format!(
            "还能补开的{}项，要在宽限期内补开（最迟{}），记录里写明补开哪一期。",
            make_up.count(),
            in_full(last)
        );
        out.push(("抓紧补开".to_owned(), text));
    }
    let open = slots.iter().filter(|it| !it.make_up).count();
    if open > 0 {
        let text = format!("考核期内还有{open}项没有到期，要按期开展，避免集中在期末。");
        out.push(("按期开展".to_owned(), text));
    }
    let of = |severity: Severity| {
        let own = check.findings.iter().enumerate();
        own.filter(|(at, it)| it.1.severity == severity && check.waiver(*at).is_none())
            .count()
    };
    let (errors, warnings) = (of(Severity::Error), of(Severity::Warning));
    if errors + warnings > 0 {
        let text = format!(
            "必须改的{errors}处，要逐条核对原始记录后改正；需说明的{warnings}处，要核实情况，属实的写明原因。不得为了达标补造记录。"
        );
        out.push(("核实更正台账".to_owned(), text));
    }
    if let Some(all) = check.areas.first()
        && whole(check, all.figures.blanks) > 0
    {
        let plans = check.plans();
        let text = format!(
            "两新组织空白点{}家。按台账测算，可以研究联合组建党支部{}个、并入已有联合党支部{}批、派驻指导员{}名；是否组建、派谁去，由党组织研究决定。",
            whole(check, all.figures.blanks),
            plans.joint.len(),
            plans.joins.len(),
            plans.instructors.len()
        );
        out.push(("消除空白点".to_owned(), text));
    }
    out.push((
        "报送整改情况".to_owned(),
        "请对照附件逐项整改，整改情况按要求报送。".to_owned(),
    ));
    out
}

/// The tables behind it.
fn annexes(check: &Check) -> Vec<Table> {
    let mut out = Vec::new();
    if due(check).next().is_some() {
        out.push(duty_table(check));
    }
    out.extend(scores::summary(check));
    out.extend(units::summary(check));
    out.extend(problem_table(check));
    out
}

fn duty_table(check: &Check) -> Table {
    let due: Vec<&Duty> = due(check).collect();
    let rows = kinds(check)
        .into_iter()
        .map(|title| {
            let own: Vec<&&Duty> = due.iter().filter(|it| it.kind.title == title).collect();
            let of = |status: Status| count(&own, |it| it.status == status);
            let (met, all) = (of(Status::Met), count(&own, |_| true));
            vec![
                title.into(),
                all.into(),
                met.into(),
                of(Status::Late).into(),
                of(Status::Short).into(),
                of(Status::Missed).into(),
                Cell::Rate(met, all),
            ]
        })
        .collect();
    Table {
        title: "履职完成情况一览表".to_owned(),
        note: "只算已经到期的；达标率＝按期达标÷到期应完成。".to_owned(),
        columns: columns(&[
            ("事项", 18),
            ("到期应完成", 10),
            ("达标", 8),
            ("补开", 8),
            ("不足", 8),
            ("未开展", 8),
            ("达标率", 10),
        ]),
        rows,
        frozen: 1,
    }
}

/// Problems by organization; people are not named.
fn problem_table(check: &Check) -> Option<Table> {
    let mut by: BTreeMap<(&str, &str), (i64, String)> = BTreeMap::new();
    for (_, (org, it)) in check.problems() {
        let name = org.and_then(|it| check.directory.orgs.get(it));
        let name = name.map_or("（不属于哪个党组织）", |it| it.name.as_str());
        let entry = by.entry((name, it.rule.code)).or_insert_with(|| {
            let cell = it.at.first().map(|at| place(check, *at));
            (0, cell.unwrap_or_default())
        });
        entry.0 += 1;
    }
    let all = by.len();
    let rows: Vec<Vec<Cell>> = by
        .into_iter()
        .take(ROWS)
        .map(|((org, code), (times, cell))| {
            let rule = crate::rule::by_code(code);
            vec![
                org.into(),
                code.into(),
                rule.map_or("", Rule::title).into(),
                times.into(),
                cell.into(),
            ]
        })
        .collect();
    let note = if all > ROWS {
        format!("共{all}行，这里列前{ROWS}行，全部见工作簿的问题清单。")
    } else {
        "出处只列第一处，全部见工作簿的问题清单。".to_owned()
    };
    (!rows.is_empty()).then(|| Table {
        title: "问题清单".to_owned(),
        note,
        columns: columns(&[
            ("党组织", 20),
            ("编号", 8),
            ("问题", 24),
            ("处数", 6),
            ("出处", 30),
        ]),
        rows,
        frozen: 1,
    })
}
