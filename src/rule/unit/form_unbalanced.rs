//! `NEW17`

use crate::law::statistics;
use crate::ledger::{Form, FormRow, Said};
use crate::rule::{Problem, Scene, Severity, Sink, rule};
use crate::statistics::{Column, Statement, statements};

rule! {
    #[doc = include_str!("form_unbalanced.md")]
    pub static FORM_UNBALANCED = {
        code: "NEW17",
        name: "form-unbalanced",
        severity: Error,
        basis: &[&statistics::FORM_27, &statistics::FORM_30],
        check: check,
    }
}

/// A line, and the lines it is the sum of.
type Sum = (FormRow, &'static [FormRow], &'static str);

const SUMS: &[Sum] = &[
    (
        FormRow::Units,
        &[FormRow::Separate, FormRow::Joint, FormRow::None],
        "单位数应当等于单独建立、联合建立与未建立之和",
    ),
    (
        FormRow::Separate,
        &[
            FormRow::Committees,
            FormRow::GeneralBranches,
            FormRow::Branches,
        ],
        "单独建立应当等于党委、总支与支部之和",
    ),
    (
        FormRow::None,
        &[FormRow::Due, FormRow::FewMembers, FormRow::NoMembers],
        "未建立应当等于应建未建、仅有个别党员与没有党员之和",
    ),
];
/// A line, and the line it is part of.
const PARTS: &[(FormRow, FormRow, &str)] = &[
    (
        FormRow::JointWithThree,
        FormRow::Joint,
        "具有3名以上党员的不应当多于联合建立的",
    ),
    (
        FormRow::Instructed,
        FormRow::None,
        "已派指导员的不应当多于未建立的",
    ),
];
/// Headings of columns, from the widest to the narrowest.
const NARROWING: &[(&str, &str)] = &[
    ("50人以上", "总数"),
    ("100人以上", "50人以上"),
    ("法定代表人", "总数"),
    ("兼任书记", "法定代表人"),
];

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for form in &scene.records.forms {
        for column in 0..form.columns.len() {
            rows(form, column, out);
        }
        columns(form, out);
    }
    if !scene.records.forms.is_empty() {
        let counted = statements(scene.standings);
        for form in &scene.records.forms {
            if let Some(own) = counted.iter().find(|it| it.kind == form.kind) {
                beside_ledger(form, own, out);
            }
        }
    }
}

/// A form of as many units as the ledger has of its kind is of the same units, and says the same of them.
fn beside_ledger(form: &Form, own: &Statement, out: &mut Sink<'_>) {
    let counted = |row: FormRow, at: usize| {
        let line = own.lines.iter().find(|it| it.0.row == Some(row))?;
        Some((line.0.title, line.1.get(at).copied().flatten()?))
    };
    let units = form.cell(FormRow::Units, 0).map(|it| it.value);
    if units.is_none_or(|it| it == 0) || counted(FormRow::Units, 0).map(|it| it.1) != units {
        return;
    }
    for (at, column) in Column::of(own.kind).iter().enumerate() {
        if column.word.is_empty() {
            continue;
        }
        let Some(place) = form.column(column.word) else {
            continue;
        };
        for row in form.rows.keys() {
            if let (Some(said), Some((line, count))) = (form.cell(*row, place), counted(*row, at))
                && said.value != count
            {
                let message = format!(
                    "“{}”一列“{line}”填的是{}，按两新台账统计是{count}",
                    column.title, said.value
                );
                out.report(Problem::at(said.at, message).severity(Severity::Warning));
            }
        }
    }
}

fn rows(form: &Form, column: usize, out: &mut Sink<'_>) {
    let heading = form.columns.get(column).map_or("", String::as_str);
    for (whole, parts, law) in SUMS {
        let all: Option<Vec<&Said<i64>>> = parts.iter().map(|it| form.cell(*it, column)).collect();
        let (Some(whole), Some(all)) = (form.cell(*whole, column), all) else {
            continue;
        };
        let sum: i64 = all.iter().map(|it| it.value).sum();
        if whole.value != sum {
            let message = format!("“{heading}”一列{law}，现在是{}和{sum}", whole.value);
            let problem = Problem::at(whole.at, message);
            out.report(
                all.iter()
                    .fold(problem, |it, part| it.because(part.at, "相加的一项")),
            );
        }
    }
    for (part, whole, law) in PARTS {
        if let (Some(part), Some(whole)) = (form.cell(*part, column), form.cell(*whole, column))
            && part.value > whole.value
        {
            let message = format!(
                "“{heading}”一列{law}，现在是{}和{}",
                part.value, whole.value
            );
            out.report(Problem::at(part.at, message).because(whole.at, "包含它的一项"));
        }
    }
}

fn columns(form: &Form, out: &mut Sink<'_>) {
    for (narrow, wide) in NARROWING {
        let (Some(narrow), Some(wide)) = (form.column(narrow), form.column(wide)) else {
            continue;
        };
        for row in form.rows.keys() {
            if let (Some(part), Some(whole)) = (form.cell(*row, narrow), form.cell(*row, wide))
                && part.value > whole.value
            {
                let message = format!(
                    "“{}”的{}多于“{}”的{}",
                    form.columns.get(narrow).map_or("", String::as_str),
                    part.value,
                    form.columns.get(wide).map_or("", String::as_str),
                    whole.value
                );
                out.report(Problem::at(part.at, message).because(whole.at, "包含它的一项"));
            }
        }
    }
}
