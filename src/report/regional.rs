//! The regional mechanisms as tables.

use super::tables::{columns, place, whole};
use super::{Cell, Table};
use crate::check::Check;
use crate::ledger::{ListItem, Said};
use crate::regional::{
    Channel, Group, GroupKind, ListKind, Path, Places, Rate, Stage, State, groups, item_at,
    matter_at, source, term_end,
};
use crate::trace::Trace;

/// All of them; those without rows are left out.
pub(super) fn tables(check: &Check) -> Vec<Table> {
    let mut tables = vec![rates(check), places(check), funnel(check), matters(check)];
    tables.push(agreements(check));
    tables.extend(GroupKind::ALL.iter().map(|it| grouped(check, *it)));
    tables.extend([delegates(check), matches(check)]);
    tables.retain(|it| !it.rows.is_empty());
    tables
}

fn said(it: Option<&Said<String>>) -> Cell {
    it.map_or(String::new(), |it| it.value.clone()).into()
}

fn names(path: Path) -> Cell {
    let names: Vec<String> = path.into_iter().map(|it| it.1).collect();
    names.join(" › ").into()
}

fn day(it: Option<chrono::NaiveDate>) -> Cell {
    it.map_or(String::new(), |it| it.to_string()).into()
}

/// Rates of the whole.
fn rates(check: &Check) -> Table {
    let rows = check
        .regional
        .iter()
        .map(|it| (it, whole(check, it.hit), whole(check, it.of)))
        .filter(|it| it.0.is_shown(it.1, it.2))
        .map(|(it, hit, of)| {
            vec![
                it.title.as_str().into(),
                it.formula.into(),
                Cell::Int(hit),
                Cell::Int(of),
                Cell::Rate(hit, of),
            ]
        })
        .collect();
    Table {
        title: "共建台账".to_owned(),
        note: "台账里没有的不列；表里没有写明结果（对接、办结、公示、签约、报到）一栏的，不知道做没做，不计入；比率都写明分子和分母。".to_owned(),
        columns: columns(&[
            ("项目", 18),
            ("口径", 44),
            ("分子", 8),
            ("分母", 8),
            ("比率", 12),
        ]),
        rows,
        frozen: 1,
    }
}

/// The same by place; rates nobody has are left out.
fn places(check: &Check) -> Table {
    let kept: Vec<(usize, &Rate)> = check
        .regional
        .iter()
        .enumerate()
        .filter(|it| it.1.is_shown(whole(check, it.1.hit), whole(check, it.1.of)))
        .collect();
    let mut heads = columns(&[("区域", 30)]);
    for (_, it) in &kept {
        heads.push((it.title.clone(), 16));
        heads.push(("分子/分母".to_owned(), 11));
    }
    let row = |name: String, rates: &[Rate]| {
        let mut row: Vec<Cell> = vec![name.into()];
        for (at, _) in &kept {
            let (hit, of) = rates
                .get(*at)
                .map_or((0, 0), |it| (whole(check, it.hit), whole(check, it.of)));
            row.push(Cell::Rate(hit, of));
            row.push(format!("{hit}/{of}").into());
        }
        row
    };
    let mut rows = Vec::new();
    if !check.regional_areas.is_empty() {
        rows.push(row("全部".to_owned(), &check.regional));
    }
    for it in &check.regional_areas {
        let name = it.path.last().map_or("", String::as_str);
        let name = format!("{}{name}", "　".repeat(it.path.len()));
        rows.push(row(name, &it.rates));
    }
    Table {
        title: "共建台账（按区域）".to_owned(),
        note: "各社区相加等于街道，各街道相加等于全部；没有写社区或者街道的列在“未写明”。"
            .to_owned(),
        columns: heads,
        rows,
        frozen: 1,
    }
}

fn funnel(check: &Check) -> Table {
    let mut heads = columns(&[("来源渠道", 14)]);
    heads.extend(Stage::ALL.iter().map(|it| (it.title().to_owned(), 9)));
    let formulas: Vec<String> = Stage::ALL
        .iter()
        .map(|it| format!("{}：{}", it.title(), it.formula()))
        .collect();
    Table {
        title: "社情闭环".to_owned(),
        note: format!(
            "{}。各步分别统计，后一步不以前一步为条件。",
            formulas.join("；")
        ),
        columns: heads,
        rows: check
            .funnel
            .iter()
            .map(|line| {
                let name = source(line.channel);
                let counts = line.counts.iter().map(|it| Cell::Int(whole(check, *it)));
                std::iter::once(name.into()).chain(counts).collect()
            })
            .collect(),
        frozen: 1,
    }
}

fn matters(check: &Check) -> Table {
    let places = Places::new(&check.records, &check.directory);
    let mut rows: Vec<(String, Vec<Cell>)> = Vec::new();
    for (what, title) in [
        ("overdue", "超期未办结"),
        ("unpublished", "办结未公示"),
        ("unsatisfied", "群众不满意"),
    ] {
        let own = check.records.matters.iter();
        for it in own.filter(|it| check.matter_is(it, what)) {
            let limit = check.matter_limit(it);
            let name = it.title.as_ref().map_or("", |it| it.value.as_str());
            let key = format!("{what}{}{name}", day(limit).text());
            let row = vec![
                title.into(),
                name.into(),
                Channel::of(it).title().into(),
                names(places.of_matter(it)),
                said(it.responsible.as_ref()),
                day(limit),
                place(check, matter_at(it)).into(),
            ];
            rows.push((key, row));
        }
    }
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    Table {
        title: "社情待办".to_owned(),
        note: "没有写时限的按登记后的天数算，天数见规则包。".to_owned(),
        columns: columns(&[
            ("情况", 12),
            ("事项", 40),
            ("来源渠道", 12),
            ("区域", 28),
            ("责任单位", 20),
            ("时限", 12),
            ("出处", 44),
        ]),
        rows: rows.into_iter().map(|it| it.1).collect(),
        frozen: 2,
    }
}

fn agreements(check: &Check) -> Table {
    let rows = check
        .agreements()
        .into_iter()
        .filter(|it| it.state != State::Valid)
        .map(|it| {
            let days = it.last.map(|last| (last - check.as_of).num_days());
            vec![
                it.state.title().into(),
                it.unit.into(),
                it.org.unwrap_or_default().into(),
                it.path.join(" › ").into(),
                it.signed.unwrap_or_default().into(),
                day(it.last),
                days.map_or(Cell::Text(String::new()), Cell::Int),
                place(check, it.at).into(),
            ]
        })
        .collect();
    Table {
        title: "协议到期和未签约".to_owned(),
        note: format!(
            "截至{}；“还有几天”为负数的是已经过期的天数。没有写有效期的按规则包的年数算。",
            check.as_of
        ),
        columns: columns(&[
            ("情况", 14),
            ("单位", 30),
            ("社区党组织", 26),
            ("区域", 28),
            ("签约日期", 12),
            ("到期", 12),
            ("还有几天", 10),
            ("出处", 44),
        ]),
        rows,
        frozen: 2,
    }
}

fn grouped(check: &Check, kind: GroupKind) -> Table {
    let mut trace = Trace::default();
    let ground = (check.frame(), &check.records, &check.directory);
    let list = groups(kind, ground, &mut trace);
    let (title, first) = match kind {
        GroupKind::CheckinUnits => ("双报到（按单位）", "工作单位"),
        GroupKind::CheckinPlaces => ("双报到（按社区）", "报到社区"),
        GroupKind::DelegateUnits => ("兼职委员（按单位）", "所在单位"),
        GroupKind::BranchHours => ("支部服务时长", "党支部"),
    };
    let ranked = list.iter().any(|it| it.rank > 0);
    let timed = !kind.per_person().is_empty();
    let mut heads = columns(&[(first, 30), ("人数", 8)]);
    heads.push((kind.rate().0.to_owned(), 16));
    heads.push(("分子/分母".to_owned(), 11));
    if timed {
        heads.extend(columns(&[("服务时长（小时）", 16), ("人均（小时）", 12)]));
    }
    if ranked {
        heads.extend(columns(&[("组别", 16), ("组内名次", 10)]));
    }
    let row = |it: &Group| {
        let value = |step| trace.value(step);
        let (hit, of) = (value(it.hit).to_integer(), value(it.of).to_integer());
        let people = i64::try_from(it.people).unwrap_or(i64::MAX);
        let mut row = vec![
            it.name.as_str().into(),
            Cell::Int(people),
            Cell::Rate(hit, of),
            format!("{hit}/{of}").into(),
        ];
        if timed {
            let hours = it
                .hours
                .map(|it| [it.sum, it.each].map(|it| Cell::Points(value(it))));
            row.extend(hours.unwrap_or_else(|| ["没有写", "没有写"].map(Cell::from)));
        }
        if ranked {
            let rank = i64::try_from(it.rank).ok().filter(|it| *it > 0);
            row.push(it.group.as_str().into());
            row.push(rank.map_or("—".into(), Cell::Int));
        }
        row
    };
    Table {
        title: title.to_owned(),
        note: format!("{}。{}", kind.rate().1, kind.per_person()),
        columns: heads,
        rows: list.iter().map(row).collect(),
        frozen: 1,
    }
}

fn delegates(check: &Check) -> Table {
    let mut rows: Vec<(String, Vec<Cell>)> = Vec::new();
    for it in &check.records.delegates {
        let Some(last) = term_end(it).filter(|it| *it < check.as_of) else {
            continue;
        };
        let text = |it: Option<&Said<String>>| it.map_or(String::new(), |it| it.value.clone());
        let name = text(it.name.as_ref());
        let key = format!("{last}{}{name}", text(it.unit.as_ref()));
        let row = vec![
            name.clone().into(),
            said(it.unit.as_ref()),
            said(it.org.as_ref()),
            last.to_string().into(),
            place(check, it.row.anchor()).into(),
        ];
        rows.push((key, row));
    }
    rows.sort_by(|a, b| a.0.cmp(&b.0));
    Table {
        title: "兼职委员届满".to_owned(),
        note: format!("截至{}聘期已经届满的。", check.as_of),
        columns: columns(&[
            ("姓名", 10),
            ("所在单位", 30),
            ("任职党组织", 28),
            ("届满", 12),
            ("出处", 44),
        ]),
        rows: rows.into_iter().map(|it| it.1).collect(),
        frozen: 1,
    }
}

fn matches(check: &Check) -> Table {
    let places = Places::new(&check.records, &check.directory);
    let lists = &check.records.lists;
    let of = |it: &ListItem| (said(it.title.as_ref()), said(it.proposer.as_ref()));
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for it in &check.plans().matches {
        let (Some(need), Some(offer)) = (lists.get(it.need), lists.get(it.offer)) else {
            continue;
        };
        let ((title, asker), (other, giver)) = (of(need), of(offer));
        let shared = if it.shared {
            "；同时建议给别的需求"
        } else {
            ""
        };
        rows.push(vec![
            title,
            asker,
            names(places.of_item(need)),
            ListKind::of(offer).title().into(),
            other,
            giver,
            format!("{}{shared}", it.why).into(),
            place(check, item_at(need)).into(),
        ]);
    }
    for it in &check.plans().open_needs {
        if let Some(need) = lists.get(it.need) {
            let (title, asker) = of(need);
            let blank = || Cell::Text(String::new());
            rows.push(vec![
                title,
                asker,
                names(places.of_item(need)),
                "没有建议".into(),
                blank(),
                blank(),
                it.why.into(),
                place(check, item_at(need)).into(),
            ]);
        }
    }
    Table {
        title: "建议对接".to_owned(),
        note: "按清单的名称、类别和地点测算的建议，不是决定；是否对接由双方商定。清单没有写已经用完的资源和服务，最多建议给3条需求。"
            .to_owned(),
        columns: columns(&[
            ("需求", 34),
            ("提出单位", 22),
            ("区域", 28),
            ("建议", 10),
            ("服务或资源", 34),
            ("提供单位", 22),
            ("理由", 44),
            ("出处", 44),
        ]),
        rows,
        frozen: 1,
    }
}
