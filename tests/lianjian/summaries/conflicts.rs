//! Summaries that contradict each other: said, never chosen silently.

use super::made::district;
use super::{loaded, merged, summary};
use lianjian::api::{FigureId, Options, Workspace};

#[test]
fn a_summary_handed_in_again_after_a_correction_counts_once_and_is_said() {
    let district = district(3, 4);
    let mut corrected = district[1].clone();
    corrected[1].1 = corrected[1].1.replace("2025-06", "2025-07");
    let mut summaries: Vec<Vec<u8>> = district.iter().map(|it| summary(it)).collect();
    let without = merged(&summaries);
    summaries.push(summary(&corrected));
    let with = merged(&summaries);
    let said: Vec<_> = with
        .findings
        .iter()
        .filter(|it| it.rule == "SUM04")
        .collect();
    assert_eq!(said.len(), 1);
    assert!(said[0].message.contains("会议1.csv"), "{}", said[0].message);
    assert_eq!(with.coverage[0].listed, without.coverage[0].listed);
    assert_eq!(with.scores.len(), without.scores.len());
}

#[test]
fn a_summary_of_another_period_is_left_out_and_said() {
    let district = district(3, 4);
    let mut summaries: Vec<Vec<u8>> = district.iter().take(2).map(|it| summary(it)).collect();
    let two = merged(&summaries);
    let mut other = Workspace::new(&Options {
        policy: None,
        period: Some("2024".to_owned()),
        as_of: "2024-12-31".to_owned(),
    })
    .unwrap();
    for (name, content) in &district[2] {
        other.load(name, content.as_bytes());
    }
    summaries.push(other.summary());
    let three = merged(&summaries);
    assert!(
        three
            .findings
            .iter()
            .any(|it| it.rule == "SUM03" && it.message.contains("2024"))
    );
    assert_eq!(three.coverage[0].listed, two.coverage[0].listed);
}

#[test]
fn a_merged_figure_tells_the_cells_and_the_summaries_it_comes_from() {
    let district = district(2, 4);
    let summaries: Vec<Vec<u8>> = district.iter().map(|it| summary(it)).collect();
    let mut merged = Workspace::of_summaries(&[], &summaries).unwrap();
    let assessment = merged.assess();
    let organized = FigureId {
        figure: "rate".to_owned(),
        path: Some(Vec::new()),
        rate: Some("organized".to_owned()),
        ..FigureId::default()
    };
    let told = merged.explain(&organized).unwrap();
    let cells: Vec<_> = told.steps.iter().flat_map(|it| &it.at).collect();
    for community in ["第0社区：两新0.csv", "第1社区：两新1.csv"] {
        assert!(cells.iter().any(|it| it.file == community), "{cells:?}");
    }
    let needs = FigureId {
        figure: "regional".to_owned(),
        rate: Some("need.matched".to_owned()),
        ..FigureId::default()
    };
    let told = merged.explain(&needs).unwrap();
    let texts: Vec<_> = told.steps.iter().map(|it| it.text.as_str()).collect();
    assert!(
        texts.iter().any(|it| it.contains("取自汇总件第0社区（")),
        "{texts:?}"
    );
    let score = FigureId {
        figure: "score".to_owned(),
        org: Some(assessment.scores[0].org.clone()),
        ..FigureId::default()
    };
    assert!(!merged.explain(&score).unwrap().steps.is_empty());
}

#[test]
fn papers_are_written_of_merged_summaries() {
    let district = district(3, 8);
    let summaries: Vec<Vec<u8>> = district.iter().map(|it| summary(it)).collect();
    let mut merged = Workspace::of_summaries(&[], &summaries).unwrap();
    for kind in ["workbook", "page", "circular", "ranking", "coverage", "log"] {
        let paper = merged.render(kind, &lianjian::api::RenderOptions::default());
        assert!(paper.is_ok_and(|it| it.len() > 500), "{kind}");
    }
    // Summaries hold no names of units.
    let units = merged
        .page("units", &lianjian::api::Query::default())
        .unwrap();
    assert_eq!((units.total, units.units.unwrap().len()), (0, 0));
}

#[test]
fn a_summary_is_compared_with_its_files() {
    let district = district(2, 5);
    let bytes = summary(&district[0]);
    assert!(loaded(&district[0]).verify(&bytes).unwrap().equal);
    let mut changed = district[0].clone();
    changed[1].1 = changed[1].1.replacen("主题党日", "支委会", 1);
    let told = loaded(&changed).verify(&bytes).unwrap();
    assert!(!told.equal);
    assert!(
        told.differences.iter().any(|it| it.contains("会议0.csv")),
        "{told:?}"
    );
    assert!(
        told.differences.iter().any(|it| it.contains("党组织")),
        "{told:?}"
    );
    assert!(loaded(&district[0]).verify(b"{}").is_err());
}
