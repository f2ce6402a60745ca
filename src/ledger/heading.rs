//! What headings mean: the columns of each ledger that a heading may name.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use super::value::{outside_brackets, tight};
use super::{Field, LEDGERS, Ledger, LedgerKind, MatchedColumn, Table};
use crate::map::HashMap;
use crate::sheet::{Sheet, Value};

/// Columns looked at.
pub(super) const WIDTH: u16 = 256;

/// The heading of one column: its lowest part, all parts together, the same with upper parts that say no more than
/// 党组织基本情况 without those words, and as shown.
pub(super) struct Title {
    pub(super) col: u16,
    lowest: String,
    pub(super) whole: String,
    plain: String,
    shown: String,
}

/// The headings that rows make, by column.
pub(super) fn titles(sheet: &Sheet, rows: &[u32]) -> Vec<Title> {
    let mut out = Vec::new();
    for col in 0..sheet.width().min(WIDTH) {
        let mut parts: Vec<String> = Vec::new();
        for row in rows {
            if let Some((Value::Text(text), _)) = sheet.get(*row, col) {
                let part = tight(text);
                if parts.last() != Some(&part) {
                    parts.push(part);
                }
            }
        }
        if let Some(lowest) = parts.last().cloned() {
            out.push(Title {
                col,
                lowest,
                whole: parts.concat(),
                plain: plain(&parts),
                shown: parts.join("/"),
            });
        }
    }
    out
}

/// Words after what a band of columns is about.
const BAND: &[&str] = &["基本信息", "基本情况", "信息", "情况"];

fn plain(parts: &[String]) -> String {
    let last = parts.len().saturating_sub(1);
    let about = |(at, part): (usize, &String)| {
        let mut ends = BAND.iter().filter(|_| at < last);
        let end = ends.find_map(|it| part.strip_suffix(it));
        end.unwrap_or(part).to_owned()
    };
    parts.iter().enumerate().map(about).collect()
}

/// What headings were taken for, remembered: every candidate asks for the same ones again.
#[derive(Default)]
pub(super) struct Titles {
    known: HashMap<String, Meanings>,
}

/// The fields a heading may stand for in each ledger, surest first.
type Meanings = BTreeMap<LedgerKind, Vec<(Field, u8)>>;

/// What the columns of a table would be in a ledger.
pub(super) struct Guess {
    pub(super) points: u32,
    /// By column, with how sure it is.
    fields: Vec<Option<(Field, u8)>>,
}

impl Titles {
    /// What headings would mean in a ledger, each field once.
    pub(super) fn guess(&mut self, ledger: &'static Ledger, titles: &[Title]) -> Guess {
        let mut matches: Vec<(u8, usize, Field)> = Vec::new();
        for (at, title) in titles.iter().enumerate() {
            let mut add = |found: &[(Field, u8)]| {
                matches.extend(found.iter().map(|(field, sure)| (*sure, at, *field)));
            };
            add(self.fields(ledger, &title.lowest));
            if title.whole != title.lowest {
                add(self.fields(ledger, &title.whole));
            }
            if title.plain != title.whole {
                add(self.fields(ledger, &title.plain));
            }
        }
        matches.sort_by_key(|it| (std::cmp::Reverse(it.0), it.1));
        let mut guess = Guess {
            points: 0,
            fields: vec![None; titles.len()],
        };
        for (sure, at, field) in matches {
            if guess.has(field) {
                continue;
            }
            if let Some(column) = guess.fields.get_mut(at)
                && column.is_none()
            {
                *column = Some((field, sure));
                let weight = ledger.column(field).map_or(0, |it| it.weight);
                guess.points += u32::from(weight) * u32::from(sure) + 10;
            }
        }
        guess
    }

    fn fields(&mut self, ledger: &'static Ledger, title: &str) -> &[(Field, u8)] {
        if !self.known.contains_key(title) {
            self.known.insert(title.to_owned(), meanings(title));
        }
        let known = self.known.get(title);
        known
            .and_then(|it| it.get(&ledger.kind))
            .map_or(&[], Vec::as_slice)
    }
}

impl Guess {
    /// Whether a column stands for a field.
    pub(super) fn has(&self, field: Field) -> bool {
        self.fields.iter().flatten().any(|it| it.0 == field)
    }

    /// The place of the column that stands for a field.
    pub(super) fn place(&self, field: Field) -> Option<usize> {
        let stands = |it: &Option<(Field, u8)>| it.is_some_and(|it| it.0 == field);
        self.fields.iter().position(stands)
    }

    /// How many columns mean something.
    pub(super) fn known(&self) -> usize {
        self.fields.iter().flatten().count()
    }

    /// As of a table.
    pub(super) fn is_mostly_known(&self) -> bool {
        is_most(self.known(), self.fields.len())
    }

    /// The table these heading rows make.
    pub(super) fn table(self, ledger: &'static Ledger, rows: &[u32], titles: &[Title]) -> Table {
        let mut columns = bare_columns(titles);
        for (column, field) in columns.iter_mut().zip(self.fields) {
            if let Some((field, sure)) = field {
                (column.field, column.confidence) = (Some(field), sure);
            }
        }
        let mut table = Table {
            ledger: Some(ledger.kind),
            header_rows: rows.to_vec(),
            columns,
            ..Table::default()
        };
        table.confidence = confidence(ledger, &table);
        table
    }
}

/// How sure a table is its ledger, in percent.
pub(super) fn confidence(ledger: &Ledger, table: &Table) -> u8 {
    let (mut found, mut all) = (0, 0);
    for column in ledger.columns.iter().filter(|it| it.weight >= 2) {
        all += u32::from(column.weight) * 100;
        found += table
            .columns
            .iter()
            .find(|it| it.field == Some(column.field))
            .map_or(0, |it| u32::from(column.weight) * u32::from(it.confidence));
    }
    u8::try_from(found * 100 / all.max(1)).unwrap_or(100)
}

/// Headings that name something else's column, whatever they end in.
const OTHERS: &[&str] = &["上级", "隶属", "批准", "原", "曾用", "下辖"];

/// A name of a column: of which ledger, its place among the ledger's names, and what it stands for.
type Named = (LedgerKind, usize, Field);

/// The fields a heading may stand for, surest first: those it names, and those that what it ends in names.
fn meanings(title: &str) -> Meanings {
    static NAMES: OnceLock<HashMap<String, Vec<Named>>> = OnceLock::new();
    let names = NAMES.get_or_init(names);
    let meant = |text: &str| names.get(text).into_iter().flatten().copied();
    let title = bare(title);
    let short = outside_brackets(&title);
    let mut found: Vec<(Named, u8)> = meant(&title).map(|it| (it, 100)).collect();
    if short != title {
        found.extend(meant(&short).map(|it| (it, 95)));
    }
    for (text, sure) in rewritten(&short) {
        found.extend(meant(&text).map(|it| (it, sure)));
    }
    if !OTHERS.iter().any(|it| short.starts_with(it)) {
        let all = short.chars().count();
        for (before, (at, _)) in short.char_indices().enumerate().skip(1) {
            let own = all - before;
            let end = short.get(at..).unwrap_or_default();
            if own >= 3 && short.len() <= end.len() * 3 {
                let sure = 60 + u8::try_from(own * 20 / all).unwrap_or(0);
                found.extend(meant(end).map(|it| (it, sure)));
            }
        }
    }
    found.sort_by_key(|it| it.0.1);
    let mut meanings = Meanings::default();
    for ((ledger, _, field), sure) in found {
        let own = meanings.entry(ledger).or_default();
        match own.iter_mut().find(|it| it.0 == field) {
            Some(known) => known.1 = known.1.max(sure),
            None => own.push((field, sure)),
        }
    }
    for own in meanings.values_mut() {
        own.sort_by_key(|it| std::cmp::Reverse(it.1));
    }
    meanings
}

/// Words that may follow the name of a column and change nothing.
const TAILS: &[&str] = &["姓名", "名称", "名单", "情况"];

/// Other ways to write a heading, with how sure it is that they say the same.
fn rewritten(title: &str) -> Vec<(String, u8)> {
    let mut out = Vec::new();
    for (written, usual) in [("日期", "时间"), ("时间", "日期")] {
        if let Some(start) = title.strip_suffix(written) {
            out.push((format!("{start}{usual}"), 93));
        }
    }
    if title.contains("是否为") {
        out.push((title.replace("是否为", "是否"), 95));
    }
    for tail in TAILS {
        // What is left must be a name that can stand alone.
        if let Some(start) = title.strip_suffix(tail)
            && start.chars().count() >= 3
        {
            out.push((start.to_owned(), 85));
        }
    }
    out
}

/// Every name of every column.
fn names() -> HashMap<String, Vec<Named>> {
    let mut names: HashMap<String, Vec<Named>> = HashMap::default();
    for ledger in LEDGERS {
        let columns = ledger.columns.iter();
        let own = columns.flat_map(|it| {
            let all = std::iter::once(&it.title).chain(it.aliases);
            all.map(|name| (it.field, bare(name)))
        });
        for (at, (field, name)) in own.enumerate() {
            names
                .entry(name)
                .or_default()
                .push((ledger.kind, at, field));
        }
    }
    names
}

fn bare(title: &str) -> String {
    tight(title)
        .chars()
        .filter(|it| !matches!(it, '*' | ':' | '★' | '"' | '\''))
        .collect()
}

/// Columns of which only the headings are known.
pub(super) fn bare_columns(titles: &[Title]) -> Vec<MatchedColumn> {
    let bare = |it: &Title| MatchedColumn {
        col: it.col,
        title: it.shown.clone(),
        field: None,
        confidence: 0,
    };
    titles.iter().map(bare).collect()
}

/// Whether most of all columns are known.
pub(super) fn is_most(known: usize, all: usize) -> bool {
    known * 10 >= all * 6
}
