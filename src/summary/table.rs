//! Summaries as flat tables, for any engine that adds up rows.
//!
//! Every table has a row for each thing counted, with the part it is from. A table of several summaries is the
//! tables of each below each other, units that are registered twice included: whoever adds up keeps one row of
//! those with the same code, the least by `closed`, `blank` and `content`.

mod forms;
mod scores;

use super::conflict::Chosen;
use super::merged::{Merged, Placed, Prepared};
use super::part::Part;
use super::unit::Columns;
use crate::coverage::{self, Level, RATES};
use crate::regional;
use crate::statistics;
use crate::trace::Trace;

/// A table.
#[derive(Debug)]
pub struct Table {
    /// Its name.
    pub id: &'static str,
    /// Its name for the person.
    pub title: &'static str,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Vec<Field>>,
}

/// A column.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its name.
    pub id: String,
    /// What it is, for the person.
    pub title: String,
    /// Whether it holds whole numbers; else text.
    pub whole: bool,
}

/// A field of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// Text.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// Nothing.
    Blank,
}

impl From<&str> for Field {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Field {
    fn from(number: i64) -> Self {
        Self::Whole(number)
    }
}

impl From<bool> for Field {
    fn from(answer: bool) -> Self {
        Self::Whole(i64::from(answer))
    }
}

/// The levels of places.
const LEVELS: [Level; 4] = [
    Level::District,
    Level::Street,
    Level::Community,
    Level::Site,
];

/// The tables of parts that were merged.
#[must_use]
pub(super) fn tables(prepared: &Prepared<'_>, merged: &Merged) -> Vec<Table> {
    let chosen = &prepared.chosen;
    vec![
        parts(chosen, merged),
        files(chosen),
        units(chosen, merged),
        organizations(chosen),
        duties(chosen),
        scores::scores(chosen, merged),
        scores::grades(&merged.check.policy.score),
        forms::axes(),
        forms::fields(chosen, merged),
        rates(chosen),
    ]
}

fn columns(said: &[(&str, &str, bool)]) -> Vec<Column> {
    let column = |it: &(&str, &str, bool)| Column {
        id: it.0.to_owned(),
        title: it.1.to_owned(),
        whole: it.2,
    };
    said.iter().map(column).collect()
}

fn parts(chosen: &Chosen<'_>, merged: &Merged) -> Table {
    let row = |it: &Placed<'_>| -> Vec<Field> {
        let it = it.part;
        let scope = it.scope.join("/");
        let texts = [
            &it.seal,
            &scope,
            &it.period,
            &it.as_of,
            &it.policy.id,
            &it.policy.version,
            &it.policy.sha256,
            &it.engine,
            &it.check,
        ];
        let mut row = texts.map(|it| Field::from(it.as_str())).to_vec();
        row.push(merged.check.policy.score.ranking.into());
        row
    };
    Table {
        id: "parts",
        title: "汇总件",
        columns: columns(&[
            ("part", "封签", false),
            ("scope", "地区", false),
            ("period", "考核期", false),
            ("as_of", "截至日期", false),
            ("policy", "规则包", false),
            ("policy_version", "规则包版本", false),
            ("policy_sha256", "规则包校验码", false),
            ("engine", "工具版本", false),
            ("check_seal", "自查结果校验码", false),
            ("ranking", "规则包排名次", true),
        ]),
        rows: chosen.parts.iter().map(row).collect(),
    }
}

fn files(chosen: &Chosen<'_>) -> Table {
    let of = |it: &Placed<'_>| -> Vec<Vec<Field>> {
        let part = it.part;
        let row = |it: &super::FileRef| {
            let rows: usize = it.sheets.iter().map(|it| it.records).sum();
            vec![
                part.seal.as_str().into(),
                it.name.as_str().into(),
                it.sha256.as_str().into(),
                i64::try_from(rows).unwrap_or(i64::MAX).into(),
            ]
        };
        part.files.iter().map(row).collect()
    };
    Table {
        id: "files",
        title: "文件",
        columns: columns(&[
            ("part", "封签", false),
            ("file", "文件名", false),
            ("sha256", "文件校验码", false),
            ("records", "记录数", true),
        ]),
        rows: chosen.parts.iter().flat_map(of).collect(),
    }
}

/// The names of a place by level, blank where it has none.
fn steps(path: &[(String, String)]) -> Vec<Field> {
    let step = |level: &Level| {
        let found = path.iter().find(|it| it.0 == level.id());
        found.map_or(Field::Blank, |it| it.1.as_str().into())
    };
    LEVELS.iter().map(step).collect()
}

const PLACE: [(&str, &str, bool); 4] = [
    ("district", "区", false),
    ("street", "街道", false),
    ("community", "社区", false),
    ("site", "楼宇园区", false),
];

fn units(chosen: &Chosen<'_>, merged: &Merged) -> Table {
    let mut said = vec![("part", "封签", false)];
    said.extend(PLACE);
    said.extend([
        ("code", "统一社会信用代码的哈希；空：没有代码", false),
        ("closed", "不在经营", true),
        ("blank", "这一行空着几栏", true),
        ("content", "这一行内容的哈希", false),
        ("excluded", "不计入分母", true),
        ("no_work", "空白点", true),
    ]);
    let mut columns = columns(&said);
    for it in RATES {
        let id = it.id.replace('-', "_");
        for (end, word) in [("hit", "分子"), ("of", "分母")] {
            columns.push(Column {
                id: format!("{id}_{end}"),
                title: format!("{}：{word}", it.title),
                whole: true,
            });
        }
    }
    columns.extend(forms::unit_columns());
    let mut rows = Vec::new();
    for placed in &chosen.parts {
        let part = placed.part;
        let frame = Columns::of(part);
        let path = |at: usize| part.paths.get(at).map(Vec::as_slice).unwrap_or_default();
        let of = part.units.iter();
        let units: Vec<_> = of.map(|it| it.unit(path(it.path), 0, &frame)).collect();
        let standings = coverage::standings(&units, &merged.check.policy.coverage);
        let shares = statistics::shares(&standings);
        let seen = standings.iter().zip(&shares);
        for (it, (standing, share)) in part.units.iter().zip(seen) {
            let mut row = vec![Field::from(part.seal.as_str())];
            row.extend(steps(path(it.path)));
            row.extend([
                it.code.as_deref().map_or(Field::Blank, Field::from),
                it.closed.into(),
                i64::try_from(it.blank).unwrap_or(i64::MAX).into(),
                it.content.as_str().into(),
            ]);
            // All are listed.
            let counts = coverage::counts(standing);
            row.extend(counts.into_iter().skip(1).map(Field::from));
            row.extend(forms::of_unit(it, share.as_ref()));
            rows.push(row);
        }
    }
    Table {
        id: "units",
        title: "单位",
        columns,
        rows,
    }
}

/// An organization's place: 区、街道、社区, the last ones first to be told.
fn org_path(path: &[String]) -> Field {
    path.join("/").as_str().into()
}

fn owned<'a>(
    chosen: &'a Chosen<'_>,
    part: &'a Part,
) -> impl Iterator<Item = (usize, &'a super::OrgPart)> {
    let orgs = part.organizations.iter().enumerate();
    orgs.filter(|(_, it)| chosen.owner(&super::conflict::key(it)) == Some(part.seal.as_str()))
}

fn organizations(chosen: &Chosen<'_>) -> Table {
    let mut rows = Vec::new();
    for placed in &chosen.parts {
        for (_, it) in owned(chosen, placed.part) {
            rows.push(vec![
                placed.part.seal.as_str().into(),
                it.name.as_str().into(),
                it.kind.as_str().into(),
                org_path(&it.path),
            ]);
        }
    }
    Table {
        id: "organizations",
        title: "党组织",
        columns: columns(&[
            ("part", "封签", false),
            ("org", "党组织", false),
            ("kind", "类别", false),
            ("path", "地区", false),
        ]),
        rows,
    }
}

fn duties(chosen: &Chosen<'_>) -> Table {
    let mut rows = Vec::new();
    for placed in &chosen.parts {
        let part = placed.part;
        for (_, org) in owned(chosen, part) {
            for it in &org.duties {
                let Some(kind) = part.kinds.get(it.kind) else {
                    continue;
                };
                let mut row = vec![
                    part.seal.as_str().into(),
                    org.name.as_str().into(),
                    org_path(&org.path),
                ];
                let texts = [&kind.id, &kind.title, &it.period, &it.due, &it.status];
                row.extend(texts.map(|it| Field::from(it.as_str())));
                row.extend([it.required, it.counted].map(Field::from));
                rows.push(row);
            }
        }
    }
    Table {
        id: "duties",
        title: "履职",
        columns: columns(&[
            ("part", "封签", false),
            ("org", "党组织", false),
            ("path", "地区", false),
            ("duty", "任务", false),
            ("title", "任务名称", false),
            ("period", "期间", false),
            ("due", "期限", false),
            ("status", "结果", false),
            ("required", "要求次数", true),
            ("counted", "算数次数", true),
        ]),
        rows,
    }
}

fn rates(chosen: &Chosen<'_>) -> Table {
    let mut blank = Trace::default();
    let known = regional::rates(&regional::Books::default(), "", &mut blank);
    let title = |id: &str| {
        let rate = known.iter().find(|it| it.id == id);
        rate.map_or("", |it| it.title.as_str())
    };
    let mut rows = Vec::new();
    for placed in &chosen.parts {
        for place in &placed.part.places {
            for (id, (hit, of)) in &place.rates {
                let mut row = vec![placed.part.seal.as_str().into()];
                row.extend(steps(&place.path).into_iter().take(3));
                row.extend([
                    id.as_str().into(),
                    title(id).into(),
                    (*hit).into(),
                    (*of).into(),
                ]);
                rows.push(row);
            }
        }
    }
    let mut said = vec![("part", "封签", false)];
    said.extend(PLACE.into_iter().take(3));
    said.extend([
        ("rate", "比率", false),
        ("title", "比率名称", false),
        ("hit", "分子", true),
        ("of", "分母", true),
    ]);
    Table {
        id: "rates",
        title: "区域共建",
        columns: columns(&said),
        rows,
    }
}
