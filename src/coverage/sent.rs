//! Units that the instructors' own ledger names: who looks after them.

use std::cmp::Reverse;

use crate::ledger::value::{is_nothing, tight, tight_cow};
use crate::ledger::{Instructor, Records, Said, Unit};
use crate::map::HashMap;

/// Gives units whose own row names no instructor the one whose row names them, with the cell that does.
/// Of several the first by name, whatever the order of files and rows. The answer is what no unit of the
/// ledgers is called, in the order of the ledgers.
pub fn send(records: &mut Records) -> Vec<Said<String>> {
    let mut by_unit: HashMap<String, &Instructor> = HashMap::default();
    for row in &records.instructors {
        if row.name.as_ref().is_none_or(|it| is_nothing(&it.value)) {
            continue;
        }
        for unit in row.unit_names() {
            let known = by_unit.entry(unit).or_insert(row);
            if rank(row) < rank(known) {
                *known = row;
            }
        }
    }
    if by_unit.is_empty() || records.units.is_empty() {
        return Vec::new();
    }
    let mut found: HashMap<String, bool> = HashMap::default();
    for unit in &mut records.units {
        let name = tight_cow(&unit.name.value);
        if let Some(row) = by_unit.get(name.as_ref()) {
            found.insert(name.into_owned(), true);
            take(unit, row);
        }
    }
    let mut unknown = Vec::new();
    for row in &records.instructors {
        let Some(cell) = &row.units else { continue };
        for unit in row.unit_names() {
            if by_unit.contains_key(&unit) && !found.contains_key(&unit) {
                found.insert(unit.clone(), false);
                unknown.push(Said {
                    value: unit,
                    at: cell.at,
                });
            }
        }
    }
    unknown
}

fn take(unit: &mut Unit, row: &Instructor) {
    let (None, Some(name), Some(cell)) = (&unit.instructor, &row.name, &row.units) else {
        return;
    };
    unit.instructor = Some(Said {
        value: name.value.clone(),
        at: cell.at,
    });
    if unit.instructor_phone.is_none() {
        unit.instructor_phone.clone_from(&row.phone);
    }
}

/// Of two instructors who name one unit, the less is the one it gets: who has a phone, then by name.
fn rank(it: &Instructor) -> (Reverse<bool>, String, Option<&str>) {
    let name = it
        .name
        .as_ref()
        .map_or(String::new(), |it| tight(&it.value));
    let phone = it.phone.as_ref().map(|it| it.value.as_str());
    (Reverse(phone.is_some()), name, phone)
}
