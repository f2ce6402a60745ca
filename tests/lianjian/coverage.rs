//! Coverage: small cases with their arithmetic, and what must hold of any ledger.

#[path = "coverage/district.rs"]
mod district;
#[path = "coverage/forms.rs"]
mod forms;
#[path = "coverage/load.rs"]
mod load;
#[path = "coverage/told.rs"]
mod told;

use std::collections::BTreeMap;

use crate::workspace;
use district::{District, Unit};
use lianjian::api::{AreaCoverage, Breakdown, Division, FigureId, Options, Query, Workspace};
use serde_json::json;

const DIMENSIONS: &[&str] = &["kind", "industry", "size", "ownership", "form"];

/// A workspace whose coverage is of another base.
fn on_base(base: &str) -> Workspace {
    Workspace::new(&Options {
        policy: Some(json!({"id": "own", "extends": "base", "title": "本地", "version": "1", "coverage": {"base": base}})),
        period: Some("2025".to_owned()),
        as_of: "2025-12-31".to_owned(),
    })
    .unwrap()
}

fn divide(workspace: &mut Workspace, by: &[&str]) -> Breakdown {
    workspace
        .breakdown(&Division {
            by: by.iter().map(|it| (*it).to_owned()).collect(),
            ..Division::default()
        })
        .unwrap()
}

/// The small district every worked case below is of:
///
/// | 单位 | 类别 | 从业 | 正式党员 | 组建方式 | 备注 |
/// | --- | --- | --- | --- | --- | --- |
/// | 甲公司 | 私营企业 | 120 | 5 | 单独组建 | 规模以上 |
/// | 乙公司 | 私营企业 | 30 | 1 | 楼宇联合 | |
/// | 丙公司 | 外商投资企业 | 9 | 0 | 未建 | 指导员张某 |
/// | 丁协会 | 社会团体 | 10 | 3 | 未建 | |
/// | 戊律所 | 律师事务所 | 未填 | 4 | 单独组建 | |
/// | 己店 | 个体工商户 | 6 | 0 | 未填 | |
/// | 庚公司 | 私营企业 | 50 | 0 | 未建 | 注销 |
const SMALL: &str = "单位名称,单位类别,街道,社区,经营状态,从业人数,正式党员,组建方式,党组织名称,党建指导员\n\
    甲公司,私营企业,清河街道,和平社区,正常,120,5,单独组建,甲公司党支部,\n\
    乙公司,私营企业,清河街道,和平社区,正常,30,1,楼宇联合,大厦联合党支部,\n\
    丙公司,外商投资企业,清河街道,光明社区,正常,9,0,未建,,张某\n\
    丁协会,社会团体,清河街道,光明社区,正常,10,3,未建,,\n\
    戊律师事务所,律师事务所,清河街道,光明社区,正常,,4,单独组建,戊律师事务所党支部,\n\
    己店,个体工商户,清河街道,光明社区,正常,6,0,,,\n\
    庚公司,私营企业,清河街道,光明社区,注销,50,0,未建,,\n";

fn small() -> Workspace {
    let mut it = workspace();
    it.load("两新.csv", SMALL.as_bytes());
    it
}

/// Band: listed, excluded, base, blanks; organized of base.
fn bands(of: &Breakdown) -> Vec<String> {
    of.rows
        .iter()
        .map(|it| {
            let organized = &it.rates["organized"];
            format!(
                "{}: {} {} {} {}; {}/{}",
                it.values.join(" + "),
                it.listed,
                it.excluded,
                it.base,
                it.blanks,
                organized.hit,
                organized.of
            )
        })
        .collect()
}

#[test]
fn the_small_district_by_kind_size_control_and_form() {
    let mut it = small();
    assert_eq!(
        bands(&divide(&mut it, &["kind"])),
        [
            "非公企业: 4 1 3 0; 2/3",
            "个体工商户: 1 0 1 1; 0/1",
            "社会团体: 1 0 1 1; 0/1",
            "律师事务所: 1 0 1 0; 1/1",
        ]
    );
    assert_eq!(
        bands(&divide(&mut it, &["size"])),
        [
            "不足10人: 2 0 2 1; 0/2",
            "10至29人: 1 0 1 1; 0/1",
            "30至49人: 1 0 1 0; 1/1",
            "50至99人: 1 1 0 0; 0/0",
            "100人以上: 1 0 1 0; 1/1",
            "未填: 1 0 1 0; 1/1",
        ]
    );
    assert_eq!(
        bands(&divide(&mut it, &["ownership"])),
        [
            "私有: 4 1 3 1; 2/3",
            "外商: 1 0 1 0; 0/1",
            "不适用（社会组织）: 2 0 2 1; 1/2",
        ]
    );
    assert_eq!(
        bands(&divide(&mut it, &["form"])),
        [
            "单独组建: 2 0 2 0; 2/2",
            "联合组建（按区域）: 1 0 1 0; 1/1",
            "未组建: 3 1 2 1; 0/2",
            "未填: 1 0 1 1; 0/1",
        ]
    );
    assert_eq!(
        bands(&divide(&mut it, &["kind", "size"]))[..2],
        [
            "非公企业 + 不足10人: 1 0 1 0; 0/1",
            "非公企业 + 30至49人: 1 0 1 0; 1/1",
        ]
    );
}

/// Base: units of it, and organized of base. 三有: 甲 120, 乙 30, 丁 10. 企业法人: 甲, 乙, 丙. 规模以上: 甲.
#[test]
fn the_small_district_on_each_base() {
    for (base, title, organized, excluded) in [
        ("operating", "实体运营", (3, 6), 1),
        ("three-haves", "三有单位", (2, 3), 4),
        ("legal-person", "党内统计企业法人", (2, 3), 4),
        ("scaled", "规模以上", (1, 1), 6),
    ] {
        let mut it = on_base(base);
        it.load("两新.csv", SMALL.as_bytes());
        let assessment = it.assess();
        let all = &assessment.coverage[0];
        let rate = &all.rates["organized"];
        assert_eq!((rate.hit, rate.of), organized, "{base}");
        assert_eq!((all.listed, all.excluded), (7, excluded), "{base}");
        assert_eq!(all.base, organized.1, "{base}");
        assert_eq!(assessment.basis.title, title);
        let figure = FigureId {
            figure: "rate".to_owned(),
            rate: Some("organized".to_owned()),
            ..FigureId::default()
        };
        let explained = it.explain(&figure).unwrap();
        assert!(explained.title.contains(title), "{}", explained.title);
    }
}

#[test]
fn every_unit_a_base_leaves_out_says_why() {
    let why = |base: &str, unit: &str| {
        let mut it = on_base(base);
        it.load("两新.csv", SMALL.as_bytes());
        let query = Query {
            only: Some("excluded".to_owned()),
            ..Query::default()
        };
        let units = it.page("units", &query).unwrap().units.unwrap();
        let found = units.into_iter().find(|it| it.name == unit).unwrap();
        found.excluded.unwrap()
    };
    for (base, unit, reason) in [
        ("three-haves", "己店", "该口径不计入：从业 6 人，少于 10 人"),
        (
            "three-haves",
            "戊律师事务所",
            "该口径不计入：没有填从业人数，看不出是不是10人以上",
        ),
        ("three-haves", "庚公司", "经营状态为“注销”"),
        (
            "legal-person",
            "己店",
            "该口径不计入：个体工商户不是企业法人",
        ),
        (
            "legal-person",
            "丁协会",
            "该口径不计入：社会团体不是企业法人",
        ),
        (
            "scaled",
            "乙公司",
            "该口径不计入：从业 30 人，没有填营业收入，没有达到规模以上",
        ),
        (
            "scaled",
            "戊律师事务所",
            "该口径不计入：没有填从业人数和营业收入，看不出是不是规模以上",
        ),
    ] {
        assert_eq!(why(base, unit), reason);
    }
}

#[test]
fn an_unknown_base_or_dimension_is_told_in_words() {
    let wrong = json!({"id": "own", "extends": "base", "coverage": {"base": "all"}});
    let told = Workspace::new(&Options {
        policy: Some(wrong),
        period: None,
        as_of: "2025-12-31".to_owned(),
    })
    .err()
    .unwrap();
    assert!(
        told.contains("“all”不是可以填的值") && told.contains("three-haves"),
        "{told}"
    );
    let division = Division {
        by: vec!["colour".to_owned()],
        ..Division::default()
    };
    let told = small().breakdown(&division).unwrap_err();
    assert!(
        told.contains("colour") && told.contains("industry"),
        "{told}"
    );
}

/// A cell of a cross table opens to the units it counts, and its figure to their cells.
#[test]
fn every_cell_of_a_cross_table_opens_to_its_units() {
    let mut it = small();
    let table = divide(&mut it, &["kind", "size"]);
    let mut opened = 0;
    for row in &table.rows {
        let bands: BTreeMap<String, String> = table
            .by
            .iter()
            .map(|it| (*it).to_owned())
            .zip(row.values.clone())
            .collect();
        let list = |it: &mut Workspace, only: Option<&str>, rate: Option<(&str, &str)>| {
            let query = Query {
                bands: bands.clone(),
                only: only.map(ToOwned::to_owned),
                rate: rate.map(|it| it.0.to_owned()),
                part: rate.map(|it| it.1.to_owned()),
                ..Query::default()
            };
            i64::try_from(it.page("units", &query).unwrap().total).unwrap()
        };
        assert_eq!(list(&mut it, None, None), row.listed);
        assert_eq!(list(&mut it, Some("excluded"), None), row.excluded);
        assert_eq!(list(&mut it, Some("base"), None), row.base);
        assert_eq!(list(&mut it, Some("blank"), None), row.blanks);
        for (rate, pair) in row.rates.iter().filter(|it| *it.0 != "enrolled") {
            assert_eq!(list(&mut it, None, Some((rate, "hit"))), pair.hit, "{rate}");
            assert_eq!(list(&mut it, None, Some((rate, "of"))), pair.of, "{rate}");
            let rest = list(&mut it, None, Some((rate, "rest")));
            assert_eq!(rest, pair.of - pair.hit, "{rate}");
            let figure = FigureId {
                figure: "rate".to_owned(),
                rate: Some((*rate).to_owned()),
                bands: bands.clone(),
                ..FigureId::default()
            };
            let explained = it.explain(&figure).unwrap();
            assert_eq!(explained.value, format!("{}/{}", pair.hit, pair.of));
            let cells = explained.steps.iter().any(|it| !it.at.is_empty());
            assert_eq!(cells, pair.of > 0, "{explained:?}");
            opened += 1;
        }
    }
    assert_eq!(opened, 7 * 8);
}

#[test]
fn of_two_rows_with_one_code_the_operating_and_fuller_one_counts_wherever_it_stands() {
    let code = "91000000000000000K";
    let head = "单位名称,统一社会信用代码,社区,经营状态,从业人数,组建方式\n";
    let rows = [
        format!("甲公司,{code},和平社区,注销,20,单独组建\n"),
        format!("甲公司,{code},和平社区,正常,,\n"),
        format!("甲公司,{code},光明社区,正常,20,未建\n"),
    ];
    let mut seen = Vec::new();
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        let mut it = workspace();
        let text: String = order.iter().map(|at| rows[*at].as_str()).collect();
        it.load("两新.csv", format!("{head}{text}").as_bytes());
        let coverage = it.assess().coverage;
        let at = |name: &str| coverage.iter().find(|it| it.area == name).unwrap().base;
        seen.push((coverage[0].listed, at("光明社区"), at("和平社区")));
    }
    assert_eq!(seen, [(3, 1, 0); 3]);
}

/// Everything a set of units comes to: listed, excluded, base, blanks, then hit and of of each rate.
type Totals = BTreeMap<String, i64>;

fn totals(
    listed: i64,
    [excluded, base, blanks]: [i64; 3],
    rates: &BTreeMap<&str, lianjian::api::Rate>,
) -> Totals {
    let mut all = Totals::from([
        ("listed".to_owned(), listed),
        ("excluded".to_owned(), excluded),
        ("base".to_owned(), base),
        ("blanks".to_owned(), blanks),
    ]);
    for (kind, rate) in rates {
        all.insert(format!("{kind} hit"), rate.hit);
        all.insert(format!("{kind} of"), rate.of);
    }
    all
}

fn of_area(it: &AreaCoverage) -> Totals {
    totals(it.listed, [it.excluded, it.base, it.blanks], &it.rates)
}

fn add(sum: &mut Totals, more: &Totals) {
    for (key, value) in more {
        *sum.entry(key.clone()).or_default() += value;
    }
}

/// What the units of each area come to, counted here and otherwise than the engine does.
fn counted(units: &[Unit]) -> BTreeMap<Vec<String>, Totals> {
    let mut sums: BTreeMap<Vec<String>, Totals> = BTreeMap::new();
    for unit in units {
        let (path, figures) = (unit.path(), unit.figures());
        for depth in 0..=path.len() {
            add(sums.entry(path[..depth].to_vec()).or_default(), &figures);
        }
    }
    sums
}

#[test]
fn the_tree_equals_a_plain_count_in_every_area() {
    for (size, seed) in [(100, 1), (100, 2), (1000, 3), (20_000, 4)] {
        let district = District::new(size, seed);
        let mut it = workspace();
        it.load("两新.csv", district.ledger().as_bytes());
        let found = by_path(&mut it);
        let plain = counted(&district.units);
        assert_eq!(found.len(), plain.len(), "{size}");
        for (path, figures) in &plain {
            assert_eq!(found.get(path), Some(figures), "{path:?} of {size}");
        }
        assert_eq!(usize::try_from(found[&Vec::new()]["listed"]).unwrap(), size);
    }
}

#[test]
fn every_dimension_and_every_pair_sums_to_the_whole() {
    for (size, seed) in [(100, 5), (1000, 6), (20_000, 7)] {
        let mut it = workspace();
        it.load("两新.csv", District::new(size, seed).ledger().as_bytes());
        let coverage = it.assess().coverage;
        let street = coverage.iter().find(|it| it.level == "street").unwrap();
        let mut divisions: Vec<Vec<&str>> = DIMENSIONS.iter().map(|it| vec![*it]).collect();
        if size < 20_000 {
            for (at, first) in DIMENSIONS.iter().enumerate() {
                divisions.extend(DIMENSIONS[at + 1..].iter().map(|it| vec![*first, *it]));
            }
        }
        divisions.push(Vec::new());
        for by in &divisions {
            for area in [&coverage[0], street]
                .into_iter()
                .take(if size < 20_000 { 2 } else { 1 })
            {
                let division = Division {
                    path: Some(area.path.clone()),
                    by: by.iter().map(|it| (*it).to_owned()).collect(),
                    ..Division::default()
                };
                let table = it.breakdown(&division).unwrap();
                let mut sum = Totals::new();
                for row in &table.rows {
                    assert!(row.listed > 0);
                    let own = totals(row.listed, [row.excluded, row.base, row.blanks], &row.rates);
                    add(&mut sum, &own);
                }
                assert_eq!(sum, of_area(area), "{by:?} of {:?}", area.path);
                assert!(
                    by.is_empty() || table.rows.len() > 1,
                    "{by:?} divides nothing"
                );
            }
        }
    }
}

/// Figures by path; the order of areas follows the ledger and is no figure.
fn by_path(workspace: &mut Workspace) -> BTreeMap<Vec<String>, Totals> {
    let coverage = workspace.assess().coverage;
    coverage
        .iter()
        .map(|it| (it.path.clone(), of_area(it)))
        .collect()
}

#[test]
fn no_order_of_rows_or_files_changes_a_figure() {
    for (size, seed) in [(100, 8), (1000, 9)] {
        let mut district = District::new(size, seed);
        let mut first = workspace();
        first.load("两新.csv", district.ledger().as_bytes());
        let expected = by_path(&mut first);
        let bands: Vec<Vec<String>> = DIMENSIONS
            .iter()
            .map(|it| bands(&divide(&mut first, &[it])))
            .collect();
        let forms = serde_json::to_value(first.assess().forms).unwrap();
        for _ in 0..3 {
            district.shuffle();
            let mut other = workspace();
            // Cut anywhere into files, whose names decide nothing either.
            let half = district.units.len() / 3;
            other.load(
                "乙.csv",
                district.ledger_of(&district.units[..half]).as_bytes(),
            );
            other.load(
                "甲.csv",
                district.ledger_of(&district.units[half..]).as_bytes(),
            );
            assert_eq!(by_path(&mut other), expected);
            let again: Vec<Vec<String>> = DIMENSIONS
                .iter()
                .map(|it| self::bands(&divide(&mut other, &[it])))
                .collect();
            assert_eq!(again, bands);
            assert_eq!(serde_json::to_value(other.assess().forms).unwrap(), forms);
        }
    }
}

#[test]
fn communities_alone_sum_to_the_whole_and_one_file_each_is_the_same_as_one() {
    for (size, seed) in [(100, 10), (1000, 11)] {
        let district = District::new(size, seed);
        let mut whole = workspace();
        whole.load("两新.csv", district.ledger().as_bytes());
        let expected = by_path(&mut whole);
        let mut together = workspace();
        let mut sum = Totals::new();
        for (number, units) in district.communities().values().enumerate() {
            let ledger = district.ledger_of(units);
            together.load(&format!("{number}.csv"), ledger.as_bytes());
            let mut alone = workspace();
            alone.load("两新.csv", ledger.as_bytes());
            add(&mut sum, &of_area(&alone.assess().coverage[0]));
        }
        assert_eq!(by_path(&mut together), expected, "{size}");
        assert_eq!(sum, expected[&Vec::new()], "{size}");
    }
}
