//! The usual words of a column, for a person to choose from.

use crate::ledger::{EventKind, Field, Kind, Ledger, LedgerKind};
use crate::regional::ListKind;
use crate::unit::{OrgKind, UnitKind, Way};

/// The words of columns that no table of the engine reads; each stands in the column's help.
const WORDS: &[(Field, &[&str])] = &[
    (Field::Gender, &["男", "女"]),
    (Field::MemberKind, &["正式党员", "预备党员"]),
    (Field::InstructorKind, &["专职", "兼职"]),
    (Field::Satisfaction, &["满意", "基本满意", "不满意"]),
    (Field::Matched, &["已对接", "未对接"]),
    (Field::Status, &["正常", "停业", "注销", "空壳"]),
    (Field::TrainingKind, &["集中轮训", "专题培训", "网络培训"]),
    (Field::MemberStatus, &["在册", "停止党籍", "转出", "去世"]),
    (Field::DelegatePost, &["兼职委员", "兼职副书记"]),
];

/// The same of one ledger only.
const OF_LEDGER: &[(LedgerKind, Field, &[&str])] = &[
    (LedgerKind::Lists, Field::Progress, &["办理中", "已完成"]),
    (
        LedgerKind::Matters,
        Field::Progress,
        &["未办", "办理中", "已办结"],
    ),
    (LedgerKind::Meetings, Field::Level, &["区", "街道", "社区"]),
    (LedgerKind::Matters, Field::Level, &["街道", "社区"]),
];

/// The words to choose from in a column; none: anything may be written.
pub(super) fn choices(ledger: &Ledger, (field, kind): (Field, Kind)) -> Vec<&'static str> {
    if kind == Kind::YesNo {
        return vec!["是", "否"];
    }
    match field {
        Field::EventKind => EventKind::ALL
            .iter()
            .filter(|it| **it != EventKind::DemocraticLife)
            .map(|it| it.title())
            .collect(),
        Field::Category => OrgKind::ALL
            .iter()
            .filter(|it| **it != OrgKind::Other)
            .map(|it| it.title())
            .collect(),
        Field::Form => Way::ALL
            .iter()
            .filter(|it| !matches!(it, Way::Joint | Way::Unstated | Way::Blank))
            .map(|it| it.title())
            .collect(),
        Field::ListKind => ListKind::ALL.iter().map(|it| it.title()).collect(),
        Field::UnitKind => UnitKind::ALL.iter().map(|it| it.title()).collect(),
        _ => words(ledger, field).to_vec(),
    }
}

fn words(ledger: &Ledger, field: Field) -> &'static [&'static str] {
    let own = OF_LEDGER
        .iter()
        .find(|it| (it.0, it.1) == (ledger.kind, field));
    let common = WORDS.iter().find(|it| it.0 == field);
    own.map(|it| it.2)
        .or(common.map(|it| it.1))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ledger::{LEDGERS, understand};

    #[test]
    fn words_of_no_table_are_those_of_the_columns_help() {
        let mut met = 0;
        for ledger in LEDGERS {
            for column in ledger.columns {
                for word in words(ledger, column.field) {
                    assert!(column.help.contains(word), "{}: {word}", column.title);
                    met += 1;
                }
            }
        }
        assert!(met > 20, "{met}");
    }

    #[test]
    fn every_word_is_recognised_as_itself() {
        for it in EventKind::ALL {
            assert_eq!(EventKind::all_in(it.title()), [*it]);
        }
        for it in OrgKind::ALL.iter().filter(|it| **it != OrgKind::Other) {
            assert_eq!(OrgKind::of(it.title(), ""), *it);
        }
        let ledger = Ledger::of(LedgerKind::Units).unwrap();
        for column in ledger.columns.iter().filter(|it| it.kind == Kind::YesNo) {
            for word in choices(ledger, (column.field, column.kind)) {
                let at = ledger
                    .columns
                    .iter()
                    .position(|it| it.field == column.field);
                let mut row = vec![String::new(); ledger.columns.len()];
                word.clone_into(&mut row[at.unwrap()]);
                let said = understand(ledger, &[row], 2025);
                assert_eq!(said[0][at.unwrap()].why, None, "{word}");
            }
        }
    }
}
