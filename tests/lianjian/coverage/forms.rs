//! Forms 27 and 30: what must foot, small cases, and a form filled in by hand beside our own.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::district::{District, Unit};
use super::{on_base, small};
use crate::workspace;
use lianjian::api::{FigureId, Query, StatisticalForm, Workspace};
use lianjian::check::{File, gather};
use lianjian::duty::Period;
use lianjian::ledger::{Choices, recognize};
use lianjian::policy::Policy;
use lianjian::trace::Trace;
use lianjian::{coverage, sheet, statistics};

fn cell(form: &StatisticalForm, line: &str, column: &str) -> Option<i64> {
    let at = form.columns.iter().position(|it| it.id == column).unwrap();
    let row = form.rows.iter().find(|it| it.id == line);
    row.unwrap_or_else(|| panic!("no line {line}")).cells[at]
}

/// A line, or a column, and the parts it is the sum of: those of the form, and our own for what is left open.
const LINES: &[(&str, &[&str])] = &[
    ("units", &["separate", "joint", "unstated", "none"]),
    (
        "separate",
        &[
            "separate-committee",
            "separate-general-branch",
            "separate-branch",
            "separate-unknown",
        ],
    ),
    (
        "none",
        &["none-due", "none-few", "none-no-members", "none-unknown"],
    ),
];
/// A line that is never more than another.
const PARTS: &[(&str, &str)] = &[
    ("units-instructed", "units"),
    ("joint-three", "joint"),
    ("joint-branches", "joint"),
    ("none-instructed", "none"),
    ("organized-staff", "staff"),
    ("organized-members", "members"),
    ("sent-staff", "staff"),
    ("sent-members", "members"),
    ("instructors", "units-instructed"),
];
const NARROWING: &[(&str, &str)] = &[
    ("staff50", "total"),
    ("staff100", "staff50"),
    ("legal-member", "total"),
    ("legal-secretary", "legal-member"),
    ("private-sole", "private"),
    ("hmt-sole", "hmt"),
    ("foreign-sole", "foreign"),
];

fn foots(form: &StatisticalForm) -> usize {
    let mut checked = 0;
    let ids: BTreeSet<&str> = form.rows.iter().map(|it| it.id).collect();
    for column in &form.columns {
        let value = |line: &str| cell(form, line, column.id);
        for (whole, parts) in LINES {
            let Some(whole_value) = value(whole) else {
                continue;
            };
            let sum: i64 = parts.iter().map(|it| value(it).unwrap()).sum();
            assert_eq!(whole_value, sum, "{} {} {whole}", form.id, column.id);
            checked += 1;
        }
        for (part, whole) in PARTS.iter().filter(|it| ids.contains(it.0)) {
            if let (Some(part_value), Some(whole_value)) = (value(part), value(whole)) {
                assert!(
                    part_value <= whole_value,
                    "{} {} {part}",
                    form.id,
                    column.id
                );
                checked += 1;
            }
        }
    }
    let columns: BTreeSet<&str> = form.columns.iter().map(|it| it.id).collect();
    let across: &[&str] = if form.id == "27" {
        &["private", "hmt", "foreign", "other"]
    } else {
        &[
            "association",
            "foundation",
            "service",
            "law-firm",
            "accounting-firm",
            "tax-firm",
            "other",
        ]
    };
    for row in &form.rows {
        // One branch, one instructor may stand in several columns.
        if ["joint-branches", "instructors"].contains(&row.id) {
            continue;
        }
        if let Some(total) = cell(form, row.id, "total") {
            let sum: i64 = across
                .iter()
                .map(|it| cell(form, row.id, it).unwrap())
                .sum();
            assert_eq!(total, sum, "{} {}", form.id, row.id);
            checked += 1;
        }
        for (narrow, wide) in NARROWING.iter().filter(|it| columns.contains(it.0)) {
            if let (Some(narrow), Some(wide)) =
                (cell(form, row.id, narrow), cell(form, row.id, wide))
            {
                assert!(narrow <= wide, "{} {}", form.id, row.id);
                checked += 1;
            }
        }
    }
    checked
}

#[test]
fn our_own_forms_always_foot() {
    let mut checked = 0;
    for (size, seed) in [(100, 21), (100, 22), (100, 23), (1000, 24)] {
        let mut it = workspace();
        it.load("两新.csv", District::new(size, seed).ledger().as_bytes());
        for form in &it.assess().forms {
            checked += foots(form);
        }
    }
    assert!(checked > 1000, "{checked}");
}

fn is_social(it: &Unit) -> bool {
    [
        "社会团体",
        "基金会",
        "民办非企业单位",
        "律师事务所",
        "会计师事务所",
        "税务师事务所",
    ]
    .contains(&it.kind)
}

fn is_firm(it: &Unit) -> bool {
    ["私营企业", "外商投资企业", "港澳台商投资企业", "企业"].contains(&it.kind)
}

/// The cells counted here and otherwise than the engine does.
#[test]
fn forms_equal_a_plain_count() {
    for (size, seed) in [(100, 25), (1000, 26), (20_000, 27)] {
        let district = District::new(size, seed);
        let mut it = workspace();
        it.load("两新.csv", district.ledger().as_bytes());
        let forms = it.assess().forms;
        for (form, takes) in forms.iter().zip([is_firm as fn(&Unit) -> bool, is_social]) {
            foots(form);
            let units: Vec<&Unit> = district
                .units
                .iter()
                .filter(|it| it.operates() && takes(it))
                .collect();
            let count = |takes: &dyn Fn(&Unit) -> bool| {
                Some(i64::try_from(units.iter().filter(|it| takes(it)).count()).unwrap())
            };
            let joint = |it: &Unit| it.organized() && it.form != "单独组建";
            let told = |line: &str, column: &str| cell(form, line, column);
            assert_eq!(told("units", "total"), count(&|_| true));
            assert_eq!(
                told("separate", "total"),
                count(&|it| it.form == "单独组建")
            );
            assert_eq!(told("joint", "total"), count(&joint));
            assert_eq!(told("none", "total"), count(&|it| !it.organized()));
            assert_eq!(
                told("joint-three", "total"),
                count(&|it| joint(it) && it.members().is_some_and(|it| it >= 3))
            );
            assert_eq!(
                told("none-due", "total"),
                count(&|it| !it.organized() && it.formal.is_some_and(|it| it >= 3))
            );
            assert_eq!(
                told("none-no-members", "total"),
                count(&|it| !it.organized() && it.members() == Some(0))
            );
            let branches: BTreeSet<(String, String)> = units
                .iter()
                .filter(|it| joint(it) && it.form != "挂靠" && !it.org.is_empty())
                .map(|it| (it.path()[1].clone(), it.org.clone()))
                .collect();
            assert_eq!(
                told("joint-branches", "total"),
                Some(i64::try_from(branches.len()).unwrap())
            );
            let staff: i64 = units.iter().filter_map(|it| it.staff).sum();
            assert_eq!(told("staff", "total"), Some(staff));
            let members: i64 = units.iter().filter_map(|it| it.members()).sum();
            assert_eq!(told("members", "total"), Some(members));
            if form.id == "27" {
                let led = |it: &Unit| it.legal.1 == "是";
                assert_eq!(told("units", "legal-member"), count(&led));
                assert_eq!(
                    told("units", "legal-secretary"),
                    count(&|it| led(it) && it.legal.0 == it.secretary)
                );
                assert_eq!(
                    told("none", "staff50"),
                    count(&|it| !it.organized() && it.staff.is_some_and(|it| it >= 50))
                );
                assert_eq!(told("units", "private"), count(&|it| it.kind == "私营企业"));
                assert_eq!(
                    told("units", "private-hmt"),
                    None,
                    "the ledger has no such column"
                );
            } else {
                assert_eq!(
                    told("units", "foundation"),
                    count(&|it| it.kind == "基金会")
                );
                assert_eq!(
                    told("none-group", "total"),
                    None,
                    "the ledger has no such column"
                );
            }
        }
        // Form 27 is of the same units as the base of the yearly statistics.
        let mut legal = on_base("legal-person");
        legal.load("两新.csv", district.ledger().as_bytes());
        assert_eq!(
            Some(legal.assess().coverage[0].base),
            cell(&forms[0], "units", "total")
        );
    }
}

/// Firms 甲, 乙, 丙; social organizations 丁, 戊. 己 is self-employed and 庚 closed.
#[test]
fn the_small_district_on_the_forms() {
    let forms = small().assess().forms;
    let told_of_firms = |line: &str, column: &str| cell(&forms[0], line, column);
    for (line, total, staff50, private, foreign) in [
        ("units", 3, 1, 2, 1),
        ("units-instructed", 1, 0, 0, 1),
        ("separate", 1, 1, 1, 0),
        ("separate-branch", 1, 1, 1, 0),
        ("joint", 1, 0, 1, 0),
        ("joint-three", 0, 0, 0, 0),
        ("joint-branches", 1, 0, 1, 0),
        ("none", 1, 0, 0, 1),
        ("none-no-members", 1, 0, 0, 1),
        ("staff", 159, 120, 150, 9),
        ("members", 6, 5, 6, 0),
        ("organized-staff", 150, 120, 150, 0),
        ("sent-staff", 9, 0, 0, 9),
    ] {
        let told = ["total", "staff50", "private", "foreign"].map(|it| told_of_firms(line, it));
        assert_eq!(told, [total, staff50, private, foreign].map(Some), "{line}");
    }
    assert_eq!(told_of_firms("units", "legal-member"), None);
    let told_of_social = |line: &str, column: &str| cell(&forms[1], line, column);
    for (line, total, association, law_firm) in [
        ("units", 2, 1, 1),
        ("separate", 1, 0, 1),
        ("none", 1, 1, 0),
        ("none-due", 1, 1, 0),
        ("none-instructed", 0, 0, 0),
        ("staff", 10, 10, 0),
    ] {
        let told = ["total", "association", "law-firm"].map(|it| told_of_social(line, it));
        assert_eq!(told, [total, association, law_firm].map(Some), "{line}");
    }
    assert_eq!(told_of_social("untransferred", "total"), None);
    assert!(
        forms[1]
            .notes
            .iter()
            .any(|it| it == "1家没有填从业人数，人数不含这些单位"),
        "{:?}",
        forms[1].notes
    );
}

#[test]
fn every_cell_of_a_form_opens_to_its_units() {
    let mut it = workspace();
    it.load("两新.csv", District::new(100, 28).ledger().as_bytes());
    let mut opened = 0;
    for form in it.assess().forms {
        for row in &form.rows {
            for (column, value) in form.columns.iter().zip(&row.cells) {
                let figure = FigureId {
                    figure: "form".to_owned(),
                    form: Some(form.id.to_owned()),
                    line: Some(row.id.to_owned()),
                    column: Some(column.id.to_owned()),
                    ..FigureId::default()
                };
                let Some(value) = value else {
                    assert!(it.explain(&figure).unwrap_err().contains("没有这一栏"));
                    continue;
                };
                assert_eq!(it.explain(&figure).unwrap().value, value.to_string());
                let query = Query {
                    form: figure.form,
                    line: figure.line,
                    column: figure.column,
                    ..Query::default()
                };
                let units = it.page("units", &query).unwrap().total;
                let counts_units = ![
                    "staff",
                    "members",
                    "untransferred",
                    "joint-branches",
                    "instructors",
                ]
                .iter()
                .any(|it| row.id.ends_with(it));
                if counts_units {
                    assert_eq!(
                        i64::try_from(units).unwrap(),
                        *value,
                        "{} {}",
                        row.id,
                        column.id
                    );
                }
                opened += 1;
            }
        }
    }
    assert!(opened > 300, "{opened}");
}

/// A form as a person fills it in, from ours.
fn by_hand(form: &StatisticalForm) -> String {
    let mut text = format!("{}\n项目", form.title);
    for column in &form.columns {
        write!(text, ",{}", column.title).unwrap();
    }
    text.push('\n');
    for row in form.rows.iter().filter(|it| !it.own) {
        text.push_str(row.title);
        for value in &row.cells {
            write!(
                text,
                ",{}",
                value.map(|it| it.to_string()).unwrap_or_default()
            )
            .unwrap();
        }
        text.push('\n');
    }
    text
}

#[test]
fn a_form_copied_from_ours_agrees_and_one_changed_cell_does_not() {
    let ledger = super::SMALL;
    let forms = small().assess().forms;
    let found = |text: &str| -> Vec<(String, String)> {
        let mut it: Workspace = workspace();
        it.load("两新.csv", ledger.as_bytes());
        it.load("汇总.csv", text.as_bytes());
        let findings = it.assess().findings.into_iter();
        let of_form = findings.filter(|it| ["NEW17", "NEW18"].contains(&it.rule.as_str()));
        of_form.map(|it| (it.rule, it.message)).collect()
    };
    for form in &forms {
        assert_eq!(found(&by_hand(form)), [], "{}", form.id);
    }
    let changed = by_hand(&forms[0]).replace("联合党支部数（个）,1", "联合党支部数（个）,2");
    assert_eq!(
        found(&changed),
        [(
            "NEW17".to_owned(),
            "“总数”一列“联合党支部数（个）”填的是2，按两新台账统计是1".to_owned()
        )]
    );
}

/// The traces of breakdowns and of cells of forms replay, and the cells say what the forms say.
#[test]
fn traces_of_bands_and_cells_replay_to_their_values() {
    let text = District::new(300, 29).ledger();
    let book = sheet::read(text.as_bytes());
    let tables = recognize(&book, "两新.csv", &Choices::new());
    let file = File {
        name: "两新.csv",
        book: &book,
        tables: &tables,
    };
    let records = gather(&[file], Period::parse("2025").unwrap());
    let policy = Policy::built_in("base").unwrap().coverage;
    let standings = coverage::standings(&records.units, &policy);
    let mut trace = Trace::default();
    let all: Vec<_> = standings.iter().collect();
    for by in coverage::Dimension::ALL {
        coverage::breakdown(&all, ("全部", &[*by]), policy.base, &mut trace);
    }
    let mut cells = 0;
    for form in statistics::statements(&standings) {
        for (line, values) in &form.lines {
            for (column, value) in statistics::Column::of(form.kind).iter().zip(values) {
                let asked = (form.kind, line.id, column.id);
                let found = statistics::cell(&standings, asked, &mut trace);
                let told = found.map(|it| trace.value(it.0).to_integer());
                assert_eq!(told, *value, "{asked:?}");
                cells += 1;
            }
        }
    }
    assert!(cells > 400, "{cells}");
    for id in trace.ids() {
        assert_eq!(trace.replay(id), trace.value(id), "{:?}", trace.step(id));
    }
}
