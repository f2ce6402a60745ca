//! What other ledgers, other columns and nobody tell of a unit.

use std::collections::BTreeMap;

use super::{SMALL, small};
use crate::workspace;
use lianjian::api::{AreaCoverage, Query};

/// A unit has the instructor whose own row names it, and the figure says which cell does.
#[test]
fn the_instructors_ledger_tells_who_looks_after_a_unit() {
    let instructors = "姓名,联系电话,联系企业\n\
        周某,1,丁协会、己店，不在台账的公司\n吴某,2,丁协会\n郑某,3,丙公司\n";
    let mut workspace = small();
    let before = workspace.assess().coverage.remove(0);
    workspace.load("指导员.csv", instructors.as_bytes());
    let assessment = workspace.assess();
    let after = &assessment.coverage[0];
    let rates = |it: &AreaCoverage| {
        let of = |id: &str| (it.rates[id].hit, it.rates[id].of);
        (of("work"), of("instructed"))
    };
    assert_eq!(rates(&before), ((4, 6), (1, 3)));
    assert_eq!(rates(after), ((6, 6), (3, 3)));
    // 丙公司 keeps the one its own row names; of two the first by name.
    let units = workspace
        .page("units", &Query::default())
        .unwrap()
        .units
        .unwrap();
    let named: BTreeMap<&str, &str> = units
        .iter()
        .filter_map(|it| Some((it.name.as_str(), it.instructor.as_deref()?)))
        .collect();
    assert_eq!(
        named,
        BTreeMap::from([("丙公司", "张某"), ("丁协会", "吴某"), ("己店", "周某")])
    );
    let of = |name: &str| {
        let unit = units.iter().find(|it| it.name == name).unwrap();
        let at = unit.at.iter().map(|it| format!("{}!{}", it.file, it.cell));
        at.collect::<Vec<_>>()
    };
    assert_eq!(of("丁协会"), ["两新.csv!A5", "指导员.csv!C3"]);
    assert_eq!(of("丙公司"), ["两新.csv!A4"]);
    let said: Vec<&str> = assessment
        .notes
        .iter()
        .map(|it| it.message.as_str())
        .collect();
    let note =
        "指导员台账所列的1家联系单位，两新台账里没有同名的，没有算作有指导员：不在台账的公司。";
    assert!(said.contains(&note), "{said:?}");
}

/// What no column tells is counted as if it were not so, and that is said.
#[test]
fn a_ledger_without_a_column_of_organizations_or_instructors_says_so() {
    let notes = |table: &str| -> Vec<String> {
        let mut workspace = workspace();
        workspace.load("两新.csv", table.as_bytes());
        let notes = workspace.assess().notes.into_iter().map(|it| it.message);
        notes.filter(|it| it.contains("列")).collect()
    };
    let [built, sent] =
        notes("单位名称,经营状态,从业人数,正式党员\n甲公司,正常,20,3\n乙公司,正常,9,0\n")
            .try_into()
            .unwrap();
    assert!(
        built.starts_with("2家单位所在的两新台账没有是否建立党组织"),
        "{built}"
    );
    assert!(sent.starts_with("两新台账没有党建指导员"), "{sent}");
    assert_eq!(notes(SMALL), [""; 0]);
}

/// Where neither the form nor the answer is filled in, the name of an organization tells that there is one.
#[test]
fn a_named_organization_is_an_organization() {
    let mut workspace = workspace();
    workspace.load(
        "两新.csv",
        "单位名称,经营状态,从业人数,正式党员,党组织名称\n甲公司,正常,20,3,甲公司党支部\n\
            乙公司,正常,9,1,大厦联合党支部\n丙公司,正常,9,3,和平社区党委\n丁公司,正常,9,0,\n"
            .as_bytes(),
    );
    let area = workspace.assess().coverage.remove(0);
    let of = |id: &str| (area.rates[id].hit, area.rates[id].of);
    assert_eq!(
        (of("organized"), of("separate"), of("due")),
        ((2, 4), (0, 4), (1, 2))
    );
}
