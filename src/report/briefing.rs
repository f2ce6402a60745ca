//! 覆盖专报: how far Party organizations reach units, street by street, and what could be done about it.

use super::chart;
use super::official::{Block, attached, in_full, listed, numbered, share, signed};
use super::tables::{columns, place, whole};
use super::{Cell, DRAFT, Table, plans, units};
use crate::check::Check;
use crate::coverage::{self, Area, Level, RATES, Standing};

/// Rows of an annex that are of use on paper.
const ROWS: usize = 300;
/// Streets told in words; all stand in the annex.
const STREETS: usize = 15;

/// The paper.
///
/// # Errors
///
/// When there are no units.
pub(super) fn briefing(check: &Check, seal: &str) -> Result<Vec<Block>, String> {
    let Some(all) = check.areas.first() else {
        return Err("没有两新组织台账，写不出覆盖专报；请先选择两新组织台账".to_owned());
    };
    let standings = coverage::standings(&check.records.units, &check.policy.coverage);
    let day = in_full(check.as_of);
    let mut out = vec![
        Block::Title(format!(
            "关于{}两新组织党的组织和工作覆盖情况的专报",
            check.period.title()
        )),
        Block::Right(format!("（{DRAFT}）")),
        Block::Text(format!(
            "根据两新组织台账，按《{}》对党的组织覆盖和工作覆盖情况进行了核算，情况截至{day}。现将有关情况报告如下。",
            check.policy.title
        )),
        Block::Chapter("一、总体情况".to_owned()),
    ];
    numbered(standing(check, all), &mut out);
    out.push(Block::Chapter("二、分街道情况".to_owned()));
    numbered(streets(check), &mut out);
    out.extend(chart::streets(check).map(Block::Chart));
    out.push(Block::Chapter("三、空白点和应建未建".to_owned()));
    numbered(lacking(check, all, &standings), &mut out);
    out.push(Block::Chapter("四、指导员联系情况".to_owned()));
    out.push(Block::Text(instructors(check, all, &standings)));
    out.push(Block::Chapter("五、建议".to_owned()));
    numbered(advice(check), &mut out);
    out.push(Block::Chapter("六、口径".to_owned()));
    out.extend(bases(check).into_iter().map(Block::Text));
    let annexes = annexes(check, &standings);
    listed(&annexes, &mut out);
    out.push(Block::Right(day));
    signed(seal, &mut out);
    attached(annexes, &mut out);
    Ok(out)
}

/// A rate of an area in words.
fn rate(check: &Check, area: &Area, id: &str) -> String {
    let found = RATES
        .iter()
        .zip(&area.figures.rates)
        .find(|it| it.0.id == id);
    found.map_or_else(String::new, |(kind, (hit, of))| {
        share(kind.title, whole(check, *hit), whole(check, *of))
    })
}

fn standing(check: &Check, all: &Area) -> Vec<(String, String)> {
    let policy = &check.policy.coverage;
    let count = |it| whole(check, it);
    let size = format!(
        "台账所列{}家，不计入{}家，{}{}家。{}，{}，{}；{}。",
        count(all.figures.listed),
        count(all.figures.excluded),
        policy.base.units(),
        count(all.figures.base),
        rate(check, all, "organized"),
        rate(check, all, "separate"),
        rate(check, all, "work"),
        rate(check, all, "due"),
    );
    let key = [
        "staff50-member",
        "staff100-organized",
        "scaled-separate",
        "enrolled",
    ];
    let key: Vec<String> = key.iter().map(|it| rate(check, all, it)).collect();
    vec![
        ("覆盖情况".to_owned(), size),
        ("重点单位和党员".to_owned(), format!("{}。", key.join("，"))),
    ]
}

/// The places one step below the whole that are worth telling.
fn streets(check: &Check) -> Vec<(String, String)> {
    let of = |level: Level| -> Vec<&Area> {
        let own = check.areas.iter().filter(|it| it.level == level);
        own.collect()
    };
    let mut places = of(Level::Street);
    let communities = of(Level::Community);
    if places.len() < 2 && !communities.is_empty() {
        places = communities;
    }
    if places.is_empty() {
        return vec![(
            "台账没有写街道".to_owned(),
            "台账里没有所属街道、所属社区，不能分街道统计。".to_owned(),
        )];
    }
    let line = |it: &&Area| {
        let name = it.path.last().map_or("", String::as_str);
        format!(
            "{name}{}家，{}，{}，空白点{}家",
            whole(check, it.figures.base),
            rate(check, it, "organized"),
            rate(check, it, "work"),
            whole(check, it.figures.blanks)
        )
    };
    let lines: Vec<String> = places.iter().take(STREETS).map(line).collect();
    let more = if places.len() > STREETS {
        format!("另有{}个，见附件。", places.len() - STREETS)
    } else {
        String::new()
    };
    vec![(
        "各地情况".to_owned(),
        format!("{}。{more}", lines.join("；")),
    )]
}

/// Units with members enough and no organization.
fn due<'a>(standings: &'a [Standing<'a>]) -> impl Iterator<Item = &'a Standing<'a>> {
    let open = standings.iter().filter(|it| it.excluded.is_none());
    open.filter(|it| it.is_due() && !it.form.is_organized())
}

fn lacking(check: &Check, all: &Area, standings: &[Standing<'_>]) -> Vec<(String, String)> {
    let blanks = format!(
        "既没有党组织、也没有指导员和联络员的空白点{}家，名单见附件。",
        whole(check, all.figures.blanks)
    );
    let owed = due(standings).count();
    let due = if owed == 0 {
        "正式党员3人以上的单位都已建立党组织。".to_owned()
    } else {
        format!("正式党员3人以上、还没有建立党组织的{owed}家，名单见附件。")
    };
    vec![("空白点".to_owned(), blanks), ("应建未建".to_owned(), due)]
}

fn instructors(check: &Check, all: &Area, standings: &[Standing<'_>]) -> String {
    let counted = || standings.iter().filter(|it| it.excluded.is_none());
    let with = counted().filter(|it| it.unit.instructor.is_some()).count();
    let liaison = counted().filter(|it| it.unit.liaison.is_some()).count();
    let rolled = match check.records.instructors.len() {
        0 => "没有党建指导员台账，".to_owned(),
        rows => format!("党建指导员台账所列{rows}行，"),
    };
    format!(
        "{rolled}写明指导员的（两新组织台账或者指导员台账）{with}家、写明联络员的{liaison}家。{}。",
        rate(check, all, "instructed")
    )
}

fn advice(check: &Check) -> Vec<(String, String)> {
    let plans = check.plans();
    let mut out = Vec::new();
    if !plans.joint.is_empty() || !plans.joins.is_empty() {
        let units: usize = plans.joint.iter().map(|it| it.units.len()).sum();
        let joins: usize = plans.joins.iter().map(|it| it.units.len()).sum();
        out.push((
            "推进联合组建".to_owned(),
            format!(
                "按台账测算，可以研究联合组建党支部{}个，覆盖{units}家；并入已有联合党支部{joins}家。",
                plans.joint.len()
            ),
        ));
    }
    if !plans.instructors.is_empty() {
        let units: usize = plans.instructors.iter().map(|it| it.units.len()).sum();
        out.push((
            "选派党建指导员".to_owned(),
            format!("可以由{}名指导员联系{units}家。", plans.instructors.len()),
        ));
    }
    out.push((
        "核实台账".to_owned(),
        "对空白点和应建未建单位逐家核实党员、从业人数和经营状态，变化的及时更新台账。是否组建、派谁去，由党组织研究决定。".to_owned(),
    ));
    out
}

/// The basis of each rate.
fn bases(check: &Check) -> Vec<String> {
    let policy = &check.policy.coverage;
    let mut out = vec![format!(
        "口径：{}（{}）",
        policy.basis(),
        policy.base.note()
    )];
    out.extend((1..).zip(RATES).map(|(number, it)| {
        let basis = plans::titles(&[it.basis]);
        format!(
            "{number}.{}＝{}。依据：{basis}。",
            it.title,
            it.formula_of(policy.base)
        )
    }));
    out
}

fn annexes(check: &Check, standings: &[Standing<'_>]) -> Vec<Table> {
    let blank = standings
        .iter()
        .filter(|it| it.excluded.is_none() && !it.has_work());
    let mut out: Vec<Table> = units::summary(check).into_iter().collect();
    out.extend(list(check, "空白点清单", blank.collect()));
    out.extend(list(check, "应建未建清单", due(standings).collect()));
    out
}

fn list(check: &Check, title: &str, all: Vec<&Standing<'_>>) -> Option<Table> {
    let count = all.len();
    let rows: Vec<Vec<Cell>> = all
        .into_iter()
        .take(ROWS)
        .map(|it| line(check, it))
        .collect();
    let note = if count > ROWS {
        format!("共{count}家，这里列前{ROWS}家，全部见工作簿。")
    } else {
        String::new()
    };
    (!rows.is_empty()).then(|| Table {
        title: title.to_owned(),
        note,
        columns: columns(&[
            ("单位", 26),
            ("街道", 12),
            ("社区", 12),
            ("从业人数", 8),
            ("正式党员", 8),
            ("出处", 26),
        ]),
        rows,
        frozen: 1,
    })
}

fn line(check: &Check, it: &Standing<'_>) -> Vec<Cell> {
    let at = |level: Level| -> Cell { it.step(level).unwrap_or_default().into() };
    let number = |it: Option<i64>| it.map_or(Cell::Text(String::new()), Cell::Int);
    vec![
        it.unit.name.value.clone().into(),
        at(Level::Street),
        at(Level::Community),
        number(it.staff),
        number(it.formal),
        place(check, it.unit.name.at).into(),
    ]
}
