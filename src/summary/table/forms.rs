//! What forms 27 and 30 are added up from: what each unit counts as, and what the lines and columns are.

use super::super::conflict::Chosen;
use super::super::merged::Merged;
use super::super::unit::{Columns, UnitPart};
use super::{Column, Field, Table, columns};
use crate::coverage;
use crate::ledger;
use crate::statistics::{self, FORMS, Line, Measure, Share};

/// Among the fields of a part: some of its units tell who controls them.
const CONTROL: &str = "control";

/// What a unit counts as.
pub(super) fn unit_columns() -> Vec<Column> {
    columns(&[
        ("form", "列入哪张年报表：27、30；空：都不列入", false),
        ("form_lines", "计入年报表的哪些行，用空格隔开", false),
        ("form_columns", "计入年报表的哪些列，用空格隔开", false),
        ("staff", "从业人数", true),
        ("members", "党员数", true),
        ("untransferred", "未转组织关系的党员数", true),
        ("branch", "联合党支部名称的哈希", false),
        ("instructor", "指导员在这份汇总件这个社区里的顺序号", true),
    ])
}

pub(super) fn of_unit(it: &UnitPart, share: Option<&Share>) -> [Field; 8] {
    let whole = |it: Option<i64>| it.map_or(Field::Blank, Field::from);
    let text = |it: Option<String>| it.map_or(Field::Blank, Field::Text);
    let number = it.instructor.and_then(|it| i64::try_from(it).ok());
    [
        share.map_or(Field::Blank, |it| it.kind.id().into()),
        text(share.map(|it| it.lines.join(" "))),
        text(share.map(|it| it.columns.join(" "))),
        whole(it.staff),
        whole(it.members),
        whole(it.untransferred),
        text(it.org.clone().filter(|_| share.is_some_and(|it| it.joint))),
        whole(number),
    ]
}

/// The lines and columns of both forms.
pub(super) fn axes() -> Table {
    let mut rows = Vec::new();
    for kind in FORMS {
        let lines = Line::of(*kind).iter();
        let lines = lines
            .map(|it| [it.id, it.title, measure(it.measure), &needed(it.needs)].map(Field::from));
        let columns = statistics::Column::of(*kind).iter();
        let columns = columns.map(|it| [it.id, it.title, "", &needed(it.needs)].map(Field::from));
        let lines = lines.enumerate().map(|it| ("line", it));
        let columns = columns.enumerate().map(|it| ("column", it));
        for (axis, (at, said)) in lines.chain(columns) {
            let at = i64::try_from(at).unwrap_or(i64::MAX);
            let mut row = vec![kind.id().into(), axis.into(), at.into()];
            row.extend(said);
            rows.push(row);
        }
    }
    Table {
        id: "form_axes",
        title: "年报表的行和列",
        columns: columns(&[
            ("form", "年报表：27、30", false),
            ("axis", "行是 line，列是 column", false),
            ("at", "第几", true),
            ("id", "行或者列", false),
            ("title", "行或者列的名称", false),
            (
                "measure",
                "这一行数什么：units 单位、branches 联合党支部、instructors 指导员、staff 从业人数、members 党员、untransferred 未转组织关系的党员、nowhere 台账里没有",
                false,
            ),
            (
                "needs",
                "台账要有的栏目，用空格隔开的每一组有一个就行，组里用竖线隔开；缺了就不填数",
                false,
            ),
        ]),
        rows,
    }
}

fn measure(it: Measure) -> &'static str {
    match it {
        Measure::Units(_) => "units",
        Measure::Branches => "branches",
        Measure::Instructors => "instructors",
        Measure::Staff(_) => "staff",
        Measure::Members(_) => "members",
        Measure::Untransferred => "untransferred",
        Measure::Nowhere => "nowhere",
    }
}

/// One field of each group.
fn needed(needs: &[&[ledger::Field]]) -> String {
    let controls = [ledger::Field::Ownership, ledger::Field::UnitKind];
    let groups = needs.iter().filter(|it| !it.is_empty());
    let mut said: Vec<String> = groups
        .map(|group| {
            let ids: Vec<&str> = group.iter().map(|it| it.id()).collect();
            ids.join("|")
        })
        .collect();
    if needs
        .iter()
        .any(|it| it.iter().any(|it| controls.contains(it)))
    {
        said.push(CONTROL.to_owned());
    }
    said.join(" ")
}

/// The columns the ledgers of each part have.
pub(super) fn fields(chosen: &Chosen<'_>, merged: &Merged) -> Table {
    let mut rows = Vec::new();
    for placed in &chosen.parts {
        let part = placed.part;
        let frame = Columns::of(part);
        let units = part.units.iter();
        let units: Vec<_> = units.map(|it| it.unit(&[], 0, &frame)).collect();
        let standings = coverage::standings(&units, &merged.check.policy.coverage);
        let told = statistics::tells_control(&standings);
        let known = part.fields.iter().map(String::as_str);
        for field in known.chain(told.then_some(CONTROL)) {
            rows.push(vec![part.seal.as_str().into(), field.into()]);
        }
    }
    Table {
        id: "fields",
        title: "两新台账有的栏目",
        columns: columns(&[
            ("part", "封签", false),
            ("field", "栏目；control：有单位写明了由谁控制", false),
        ]),
        rows,
    }
}
