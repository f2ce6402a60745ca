//! The façade: its types, its determinism, its answers.

#[path = "api/edits.rs"]
mod edits;
#[path = "api/types.rs"]
mod types;

use std::collections::BTreeSet;

use crate::workspace;
use lianjian::api::{self, Assessment, FigureId, Options, Query, RenderOptions, Workspace};
use serde_json::Value;

const ROSTER: &str = "党组织名称,组织类别,支委人数,正式党员,成立时间\n\
    第一党支部,党支部,3,9,2020-01-01\n\
    第二党支部,党支部,,6,2025-08-15\n";
const MEETINGS: &str = "支部名称,活动类型,开展时间,应到,实到,主题\n\
    第一党支部,党员大会、主题党日,2025.3.5,9,10,学习\n\
    第一党支部,支委会,2025年3月6日,3,1,学习\n\
    第一党支部,党员大会,待定,9,9,学习\n\
    第三党支部,党员大会,2025-03-05,9,9,学习\n";
const UNITS: &str = "企业名称,街道,社区,从业人数,正式党员,组建方式,党建指导员\n\
    甲公司,清河街道,和平社区,60,3,单独组建,\n\
    乙公司,清河街道,和平社区,10,0,未建,甲\n\
    丙公司,清河街道,光明社区,10,3,未建,\n";

fn loaded() -> Workspace {
    let mut it = workspace();
    it.load("名册.csv", ROSTER.as_bytes());
    it.load("会议.csv", MEETINGS.as_bytes());
    it.load("两新.csv", UNITS.as_bytes());
    it
}

fn waiver(key: &str) -> api::Waiver {
    api::Waiver {
        key: key.to_owned(),
        reason: "当天停电，已在备注说明".to_owned(),
        by: "甲".to_owned(),
        date: "2025-12-31".to_owned(),
    }
}

#[test]
fn a_finding_set_aside_survives_a_corrected_file_whose_rows_moved() {
    let mut workspace = loaded();
    let before = workspace.assess();
    let asked = before.findings.iter().find(|it| it.rule == "DQ03").unwrap();
    workspace.waive(&[waiver(&asked.key)]).unwrap();
    let moved = MEETINGS.replacen(
        "主题\n",
        "主题\n第二党支部,党员大会,2025-09-05,6,6,学习\n",
        1,
    );
    workspace.load("会议.csv", moved.as_bytes());
    let after = workspace.assess();
    assert!(after.findings.iter().all(|it| it.rule != "DQ03"));
    let [waived] = after.waived.as_slice() else {
        panic!("{:?}", after.waived)
    };
    assert_eq!(waived.finding.message, asked.message);
    assert_ne!(waived.finding.at[0].cell, asked.at[0].cell);
    assert_eq!(waived.by, "甲");
    // What a corrected file no longer says is not set aside any more.
    workspace.load("会议.csv", MEETINGS.replace("9,10", "9,9").as_bytes());
    assert!(workspace.assess().waived.is_empty());
    let blank = api::Waiver {
        reason: " ".to_owned(),
        ..waiver("0")
    };
    assert!(workspace.waive(&[blank]).unwrap_err().contains("理由"));
}

fn reminders(as_of: &str) -> Vec<api::Reminder> {
    let mut workspace = Workspace::new(&Options {
        policy: None,
        period: Some("2025Q1".to_owned()),
        as_of: as_of.to_owned(),
    })
    .unwrap();
    workspace.load("名册.csv", ROSTER.as_bytes());
    let meetings = "党组织名称,会议类型,日期\n第一党支部,支委会,2025-01-05\n";
    workspace.load("会议.csv", meetings.as_bytes());
    workspace.assess().reminders
}

#[test]
fn what_is_open_is_reminded_of_from_the_25th_on() {
    assert!(reminders("2025-03-24").is_empty());
    let open = reminders("2025-03-25");
    let congress = open.iter().find(|it| it.duty == "branch-congress").unwrap();
    assert_eq!((congress.days, congress.due.as_str()), (6, "2025-03-31"));
    assert_eq!(congress.lacking, 1);
}

pub(crate) fn json(value: &impl serde::Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

/// Every figure of an assessment.
fn figures(of: &Assessment) -> Vec<FigureId> {
    let mut all = Vec::new();
    let figure = |name: &str| FigureId {
        figure: name.to_owned(),
        ..FigureId::default()
    };
    for duty in &of.duties {
        all.push(FigureId {
            org: Some(duty.org.clone()),
            duty: Some(duty.duty.clone()),
            period: Some(duty.period.clone()),
            ..figure("duty")
        });
    }
    for score in &of.scores {
        let org = Some(score.org.clone());
        all.push(FigureId {
            org: org.clone(),
            ..figure("score")
        });
        all.extend(score.items.iter().map(|it| FigureId {
            org: org.clone(),
            indicator: Some(it.indicator.clone()),
            ..figure("score")
        }));
    }
    for area in &of.coverage {
        let path = Some(area.path.clone());
        for name in ["listed", "excluded", "base", "blanks"] {
            all.push(FigureId {
                path: path.clone(),
                ..figure(name)
            });
        }
        all.extend(area.rates.keys().map(|it| FigureId {
            path: path.clone(),
            rate: Some((*it).to_owned()),
            ..figure("rate")
        }));
    }
    for area in &of.regional.areas {
        all.extend(area.rates.keys().map(|it| FigureId {
            path: Some(area.path.clone()),
            rate: Some(it.clone()),
            ..figure("regional")
        }));
    }
    for form in &of.forms {
        for row in &form.rows {
            for (column, cell) in form.columns.iter().zip(&row.cells) {
                if cell.is_some() {
                    all.push(FigureId {
                        form: Some(form.id.to_owned()),
                        line: Some(row.id.to_owned()),
                        column: Some(column.id.to_owned()),
                        ..figure("form")
                    });
                }
            }
        }
    }
    all
}

#[test]
fn every_figure_opens_down_to_cells_or_says_there_are_none() {
    for workspace in [loaded(), crate::regional::all()] {
        opens(workspace);
    }
}

fn opens(mut workspace: Workspace) {
    let assessment = workspace.assess();
    for figure in figures(&assessment) {
        let explanation = workspace.explain(&figure).unwrap();
        assert!(
            !explanation.steps.is_empty() && !explanation.basis.is_empty(),
            "{figure:?}"
        );
        let nothing = ["0", "0/0", "不适用"].contains(&explanation.value.as_str())
            || explanation.value.starts_with("0/");
        let cells = explanation.steps.iter().any(|it| !it.at.is_empty());
        let full = figure.indicator.as_deref() == Some("records");
        assert!(
            cells || nothing || full,
            "{figure:?} rests on no cell: {explanation:#?}"
        );
    }
}

#[test]
fn no_finding_is_without_a_cell_and_an_article() {
    for finding in loaded().assess().findings {
        assert!(
            !finding.at.is_empty() && !finding.basis.is_empty(),
            "{finding:?}"
        );
        assert!(
            finding
                .at
                .iter()
                .all(|it| !it.file.is_empty() && !it.sheet.is_empty())
        );
    }
}

#[test]
fn the_order_of_files_does_not_matter() {
    let mut other = workspace();
    for (name, text) in [
        ("两新.csv", UNITS),
        ("会议.csv", MEETINGS),
        ("名册.csv", ROSTER),
    ] {
        other.load(name, text.as_bytes());
    }
    let mut first = loaded();
    assert_eq!(json(&first.assess()), json(&other.assess()));
    for report in ["workbook", "page"] {
        assert_eq!(
            first.render(report, &RenderOptions::default()),
            other.render(report, &RenderOptions::default()),
            "{report}"
        );
    }
}

#[test]
fn the_seal_changes_with_every_thing_it_is_made_of() {
    let seal = |options: &Options, text: &str| {
        let mut workspace = Workspace::new(options).unwrap();
        workspace.load("会议.csv", text.as_bytes());
        workspace.assess().seal
    };
    let plain = || Options {
        as_of: "2025-12-31".to_owned(),
        ..Options::default()
    };
    let mut pack: Value = serde_json::from_str(lianjian::policy::BUILT_IN[0].1).unwrap();
    pack["makeUp"]["monthDays"] = 9.into();
    let seals: BTreeSet<String> = [
        seal(&plain(), MEETINGS),
        seal(&plain(), ROSTER),
        seal(
            &Options {
                period: Some("2025Q1".to_owned()),
                ..plain()
            },
            MEETINGS,
        ),
        seal(
            &Options {
                as_of: "2025-12-30".to_owned(),
                ..plain()
            },
            MEETINGS,
        ),
        seal(
            &Options {
                policy: Some(pack),
                ..plain()
            },
            MEETINGS,
        ),
    ]
    .into();
    assert_eq!(seals.len(), 5);
    assert_eq!(
        seal(&plain(), MEETINGS),
        seal(
            &Options {
                period: Some("2025".to_owned()),
                ..plain()
            },
            MEETINGS
        )
    );
}

#[test]
fn a_broken_file_takes_no_other_down() {
    let mut workspace = loaded();
    let before = json(&workspace.assess().duties);
    for (bytes, code) in [
        (&b"PK\x03\x04 this is no zip"[..], "damaged"),
        (b"%PDF-1.7", "not-a-table"),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 cut off", "damaged"),
        (b"ID;PWXL;N;E", "unsupported"),
        (
            b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0",
            "not-a-table",
        ),
        (b"  \n", "empty"),
        (b"<html><p>no table</p></html>", "not-a-table"),
    ] {
        let reading = workspace.load("坏.xlsx", bytes);
        assert_eq!(reading.refused.map(|it| it.code), Some(code));
        assert_eq!(json(&workspace.assess().duties), before);
    }
}

#[test]
fn a_person_can_correct_what_a_sheet_is() {
    let mut workspace = workspace();
    let text = "甲栏,乙栏,丙栏\n第一党支部,党员大会,2025-03-05\n";
    let reading = workspace.load("怪.csv", text.as_bytes());
    assert_eq!(reading.sheets[0].ledger, None);
    let column = |column: &str, field: &str| api::MappedColumn {
        column: column.to_owned(),
        field: Some(field.to_owned()),
    };
    let mapping = api::Mapping {
        ledger: Some("meetings".to_owned()),
        header_rows: vec![1],
        columns: vec![column("A", "org"), column("B", "kind"), column("C", "date")],
    };
    let reading = workspace.map("怪.csv", "csv", &mapping).unwrap();
    assert_eq!(
        (reading.sheets[0].ledger, reading.sheets[0].records),
        (Some("meetings"), 1)
    );
    let met = |it: &Assessment| it.duties.iter().filter(|it| it.status == "met").count();
    assert_eq!(met(&workspace.assess()), 1);
    assert!(
        workspace
            .map("没有.csv", "csv", &mapping)
            .unwrap_err()
            .contains("没有选过")
    );
}

#[test]
fn misuse_is_told_in_words() {
    let options = |as_of: &str, period: Option<&str>| Options {
        policy: None,
        period: period.map(ToOwned::to_owned),
        as_of: as_of.to_owned(),
    };
    let why = |options: Options| Workspace::new(&options).err().unwrap_or_default();
    assert!(why(options("昨天", None)).contains("截至日期"));
    assert!(why(options("2025-12-31", Some("2025Q7"))).contains("考核期"));
    let pack = Options {
        policy: Some("没有".into()),
        ..options("2025-12-31", None)
    };
    assert!(why(pack).contains("规则包"));
    assert!(api::template("cooking").unwrap_err().contains("meetings"));
    assert!(loaded().render("poem", &RenderOptions::default()).is_err());
    assert!(loaded().page("poems", &Query::default()).is_err());
}

#[test]
fn blank_forms_are_recognised_as_what_they_are() {
    for ledger in lianjian::ledger::LEDGERS {
        let bytes = api::template(ledger.kind.id()).unwrap();
        let reading = workspace().load("空白表.xlsx", &bytes);
        assert_eq!(reading.sheets[0].ledger, Some(ledger.kind.id()));
        assert_eq!(reading.sheets[0].missing, Vec::<String>::new());
        assert_eq!(reading.sheets[0].columns.len(), ledger.columns.len());
        assert!(
            reading.sheets[0]
                .columns
                .iter()
                .all(|it| it.field.is_some()),
            "{:?}",
            reading.sheets[0].columns
        );
        assert_eq!(
            reading.sheets[1].ledger, None,
            "the explanations are no ledger"
        );
    }
}

#[test]
fn a_file_read_in_another_instance_gives_the_same() {
    let mut here = loaded();
    let mut there = workspace();
    for (name, text) in [
        ("名册.csv", ROSTER),
        ("会议.csv", MEETINGS),
        ("两新.csv", UNITS),
    ] {
        there.open(name, &api::parse(text.into())).unwrap();
    }
    assert_eq!(json(&here.assess()), json(&there.assess()));
    assert!(
        there
            .open("坏.csv", b"no parcel")
            .unwrap_err()
            .contains("重新选择")
    );
}

#[test]
fn a_file_that_could_not_be_read_is_recorded_under_its_hash() {
    let mut it = loaded();
    let reading = it.refuse("坏.xls", b"bytes", "too-large").unwrap();
    assert_eq!(reading.refused.map(|it| it.code), Some("too-large"));
    assert_eq!(reading.sha256, workspace().load("坏.xls", b"bytes").sha256);
    assert_eq!(it.assess().inputs.len(), 4);
    assert!(it.refuse("坏.xls", b"bytes", "ugly").is_err());
}

#[test]
fn a_correction_is_remembered_by_the_headings() {
    let mut it = workspace();
    let odd = |date: &str| format!("某街道\n甲栏,乙栏,丙栏\n第一党支部,党员大会,{date}\n");
    let first = it.load("一.csv", odd("2025-03-05").as_bytes());
    let column = |column: &str, field: &str| api::MappedColumn {
        column: column.to_owned(),
        field: Some(field.to_owned()),
    };
    let remembered = api::Remembered {
        signature: first.sheets[0].signature.clone(),
        mapping: api::Mapping {
            ledger: Some("meetings".to_owned()),
            header_rows: vec![2],
            columns: vec![column("A", "org"), column("B", "kind"), column("C", "date")],
        },
    };
    it.remember(&[remembered]).unwrap();
    let lower = format!("\n\n{}", odd("2025-06-05"));
    let second = it.load("二.csv", lower.as_bytes());
    assert_eq!(second.sheets[0].header_rows, [4]);
    let readings = it.assess().inputs;
    assert!(
        readings
            .iter()
            .all(|it| it.sheets[0].ledger == Some("meetings") && it.sheets[0].records == 1)
    );
    let met = |it: &Assessment| {
        it.duties
            .iter()
            .filter(|it| it.duty == "branch-congress" && it.status == "met")
            .count()
    };
    assert_eq!(met(&it.assess()), 2);
}

#[test]
fn rows_can_be_looked_at_as_they_stand() {
    let grid = loaded().grid("会议.csv", "csv", 2, 2).unwrap();
    assert_eq!((grid.width, grid.height), (6, 5));
    let texts: Vec<_> = grid
        .rows
        .iter()
        .map(|it| {
            (
                it.row,
                it.cells[2].column.as_str(),
                it.cells[2].text.as_str(),
            )
        })
        .collect();
    assert_eq!(texts, [(2, "C", "2025.3.5"), (3, "C", "2025年3月6日")]);
}
