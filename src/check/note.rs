//! What is said about a check as a whole: what it did not look at, and why.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike;

use super::File;
use crate::duty::{Duties, Status};
use crate::law::holiday;
use crate::ledger::{Field, Records, RowRef, Said, Unit};
use crate::sheet::CellRef;

/// Something said about the check as a whole.
#[derive(Debug)]
pub struct Note {
    /// The sentence.
    pub message: String,
    /// The cells it is about.
    pub at: Vec<CellRef>,
}

/// What was not looked at because nothing was handed in for it.
pub(super) fn left_unchecked(records: &Records, duties: &Duties) -> Vec<Note> {
    let mut notes = Vec::new();
    let mut say = |message: String| {
        notes.push(Note {
            message,
            at: Vec::new(),
        });
    };
    let events = !records.meetings.is_empty() || !records.trainings.is_empty();
    if records.meetings.is_empty() {
        say(
            "没有会议与组织生活台账，三会一课、主题党日和联席会议没有核查，支部没有评分。"
                .to_owned(),
        );
    }
    if records.trainings.is_empty() {
        say("没有培训台账，党务培训没有核查。".to_owned());
    }
    let meetings = records.meetings.iter().map(|it| (&it.org, &it.row));
    let trainings = records.trainings.iter().map(|it| (&it.org, &it.row));
    let of_nobody =
        |it: &(&Option<Said<String>>, &RowRef)| it.0.is_none() && it.1.cell(Field::Org).is_none();
    let of_nobody = meetings.chain(trainings).filter(of_nobody).count();
    if of_nobody > 0 {
        say(format!(
            "{of_nobody}行会议或培训记录没有写是哪个党组织的，没有核查；在表里加一列党组织名称，或者在标题、工作表名里写明。"
        ));
    }
    let years: BTreeSet<i32> = records
        .meetings
        .iter()
        .filter_map(|it| Some(it.date.as_ref()?.value.first.year()))
        .filter(|it| !holiday::known(*it))
        .collect();
    if !years.is_empty() {
        let years: Vec<String> = years.iter().map(ToString::to_string).collect();
        say(format!(
            "没有{}年的放假安排，这些年份的会议没有核对是否在节假日。",
            years.join("、")
        ));
    }
    if !duties.unrecorded.is_empty() {
        say(format!(
            "台账里没有一条{}的记录，可能登记在别处，没有核查。",
            duties.unrecorded.join("、")
        ));
    }
    let unseen = unseen(duties);
    if !unseen.is_empty() {
        say(format!(
            "台账里没有一条{}的记录，都按未开展核查；登记在别处的，把那份台账一起放进来再看。",
            unseen.join("、")
        ));
    }
    if records.units.is_empty() {
        say("没有两新组织台账，覆盖率没有统计。".to_owned());
    } else {
        units_untold(&records.units, &mut say);
    }
    if records.organizations.is_empty() && events {
        say("没有党组织名册，按台账里出现的名称核查；是否设支委会、何时成立都看不出。".to_owned());
    }
    notes
}

/// Titles of duties that nobody did and of which no row speaks: they may be recorded elsewhere.
fn unseen(duties: &Duties) -> Vec<&str> {
    let mut titles: BTreeMap<&str, (bool, bool)> = BTreeMap::new();
    for it in &duties.list {
        let (missed, seen) = titles.entry(&it.kind.title).or_default();
        *missed |= it.status == Status::Missed;
        *seen |= it.counted > 0 || !it.rejected.is_empty();
    }
    let found = titles.into_iter().filter(|it| it.1 == (true, false));
    found.map(|it| it.0).collect()
}

/// What no column tells of units, and is counted as if it were not so.
fn units_untold(units: &[Unit], say: &mut impl FnMut(String)) {
    let without = |fields: &[Field]| {
        let lacks = |it: &&Unit| !fields.iter().any(|field| it.row.cell(*field).is_some());
        units.iter().filter(lacks).count()
    };
    let silent = without(&[Field::HasOrg, Field::Form, Field::Org, Field::Category]);
    if silent > 0 {
        say(format!(
            "{silent}家单位所在的两新台账没有是否建立党组织、组建方式、党组织名称这几列，看不出建没建党组织，按没有建统计；补上一列再看覆盖率。"
        ));
    }
    let silent = without(&[Field::Instructor, Field::Liaison]) == units.len();
    if silent && units.iter().all(|it| it.instructor.is_none()) {
        say(
            "两新台账没有党建指导员、党建联络员这两列，工作覆盖只统计了已建党组织的单位。"
                .to_owned(),
        );
    }
}

/// How many names a sentence holds.
const NAMED: usize = 5;

/// What the instructors' ledger names and no unit is called.
pub(super) fn units_unmet(unmet: &[Said<String>]) -> Option<Note> {
    let names: Vec<&str> = unmet
        .iter()
        .take(NAMED)
        .map(|it| it.value.as_str())
        .collect();
    (!unmet.is_empty()).then(|| Note {
        message: format!(
            "指导员台账所列的{}家联系单位，两新台账里没有同名的，没有算作有指导员：{}{}。",
            unmet.len(),
            names.join("、"),
            if unmet.len() > NAMED { "等" } else { "" }
        ),
        at: unmet.iter().take(NAMED).map(|it| it.at).collect(),
    })
}

/// Files and sheets that took no part.
pub(super) fn unread(files: &[File<'_>]) -> Vec<Note> {
    let refused: Vec<&str> = files
        .iter()
        .filter(|it| it.book.refused.is_some())
        .map(|it| it.name)
        .collect();
    let mut unknown: Vec<String> = Vec::new();
    for file in files {
        for table in file.tables {
            // A sheet of one column is a page of explanations, not a table.
            if table.ledger.is_none() && table.columns.len() > 1 {
                let sheet = file
                    .book
                    .sheets
                    .get(table.sheet)
                    .map_or("", |it| it.name.as_str());
                unknown.push(format!("{} › {sheet}", file.name));
            }
        }
    }
    let mut notes = Vec::new();
    let mut say = |message: String| {
        notes.push(Note {
            message,
            at: Vec::new(),
        });
    };
    if !refused.is_empty() {
        say(format!(
            "没有读出来的文件，没有参加核查：{}",
            refused.join("、")
        ));
    }
    if !unknown.is_empty() {
        say(format!(
            "没有认出是哪种台账，没有参加核查：{}",
            unknown.join("、")
        ));
    }
    notes
}
