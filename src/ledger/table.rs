//! A sheet understood as a ledger: its heading, its columns, its rows.

use std::collections::BTreeMap;

use super::listed::listed;
use super::value::{plain, tight, tight_cow};
use super::{EventKind, Field, Ledger, LedgerKind, MonthColumn};
use crate::sheet::{Sheet, Value};

/// What a sheet was taken for.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// Which ledger; `None`: none this kit knows.
    pub ledger: Option<LedgerKind>,
    /// 0 to 100: share of the telling columns that were found.
    pub confidence: u8,
    /// Heading rows, from zero.
    pub header_rows: Vec<u32>,
    /// Its columns with a heading.
    pub columns: Vec<MatchedColumn>,
    /// Rows that hold records.
    pub data_rows: Vec<u32>,
    /// Rows below the heading left out: totals, footers, repeated headings.
    pub skipped_rows: Vec<u32>,
    /// The year named above the heading, on the sheet's tab or in the file's name.
    pub year: Option<i32>,
    /// Who filled it in, as written above the heading, and where.
    pub reporter: Option<(String, (u32, u16))>,
    /// What a list without a column of that says it lists, and where.
    pub listed: Option<(&'static str, (u32, u16))>,
    /// What kind of events a ledger of meetings without a column of that is of, and where it says so.
    pub event: Option<(EventKind, (u32, u16))>,
    /// The sheet it stands on, from zero.
    pub sheet: usize,
    /// The row its title starts in.
    pub from: u32,
    /// The row the next table on the sheet starts in.
    pub until: Option<u32>,
    /// Columns that stand for months, when the sheet is laid out across.
    pub months: Vec<MonthColumn>,
    /// Ledgers it may be when none is sure, likeliest first.
    pub candidates: Vec<LedgerKind>,
}

/// One column with a heading.
#[derive(Debug, Clone)]
pub struct MatchedColumn {
    /// Its index.
    pub col: u16,
    /// The heading as written; of several rows, joined by `/`.
    pub title: String,
    /// What it was taken for.
    pub field: Option<Field>,
    /// 0 to 100.
    pub confidence: u8,
}

impl Table {
    /// Where each field stands.
    #[must_use]
    pub fn fields(&self) -> BTreeMap<Field, u16> {
        self.columns
            .iter()
            .filter_map(|it| it.field.map(|field| (field, it.col)))
            .collect()
    }

    /// Whether the heading of revenue says 元 and not 万元.
    pub(super) fn revenue_in_yuan(&self) -> bool {
        let revenue = |it: &&MatchedColumn| it.field == Some(Field::Revenue);
        self.columns
            .iter()
            .find(revenue)
            .is_some_and(|it| it.title.contains('元') && !it.title.contains(['万', '亿', '千']))
    }

    /// Headings this ledger should have and this sheet has not.
    #[must_use]
    pub fn missing(&self) -> Vec<&'static str> {
        let Some(ledger) = self.ledger.and_then(Ledger::of) else {
            return Vec::new();
        };
        if !self.months.is_empty() {
            return Vec::new();
        }
        let fields = self.fields();
        ledger
            .columns
            .iter()
            .filter(|it| it.weight >= 2 && !fields.contains_key(&it.field))
            .filter(|it| it.field != Field::Org || self.reporter.is_none())
            .filter(|it| it.field != Field::ListKind || self.listed.is_none())
            .filter(|it| it.field != Field::EventKind || self.event.is_none())
            .map(|it| it.title)
            .collect()
    }

    /// Sorts the rows below the heading into records and rows to leave out.
    pub(super) fn find_rows(&mut self, sheet: &Sheet) {
        let Some(last) = self.header_rows.last().copied() else {
            return;
        };
        let mut fields: Vec<u16> = self.fields().into_values().collect();
        fields.extend(self.months.iter().map(|it| it.col));
        let headings: Vec<Heading> = self.columns.iter().map(Heading::of).collect();
        let below = sheet.row_indices().filter(|it| *it > last);
        for row in below.take_while(|it| self.until.is_none_or(|until| *it < until)) {
            let cells = sheet.row(row);
            let is_footer = || {
                cells.len() <= 4
                    && cells
                        .first()
                        .is_some_and(|it| is_footer(&tight_cow(&it.1.shown())))
            };
            let filled = cells.iter().filter(|it| fields.contains(&it.0)).count();
            if filled == 0
                || Self::total_label(sheet, row).is_some()
                || is_footer()
                || repeats(&headings, sheet, row)
                || is_banner(sheet, row)
            {
                self.skipped_rows.push(row);
            } else {
                self.data_rows.push(row);
            }
        }
    }

    /// The word a row of totals starts with.
    pub(super) fn total_label(sheet: &Sheet, row: u32) -> Option<&'static str> {
        let cells = sheet.row(row);
        cells.iter().take(3).find_map(|it| {
            let text = it.1.shown();
            let text = tight_cow(&text);
            TOTALS.iter().copied().find(|word| text.starts_with(word))
        })
    }

    /// Reads what stands above the heading.
    pub(super) fn read_preamble(&mut self, sheet: &Sheet, file: &str) {
        let first = self.header_rows.first().copied().unwrap_or(0);
        let mut texts = Vec::new();
        let mut titles = Vec::new();
        let above = sheet.row_indices().skip_while(|it| *it < self.from);
        for row in above.take_while(|it| *it < first) {
            for (col, value) in sheet.row(row) {
                let text = plain(&value.text());
                if self.reporter.is_none() {
                    self.reporter = reporter(&text)
                        .or_else(|| {
                            let label = ["填报单位", "填报单位:", "填报党组织:", "单位:"];
                            let next = sheet.get(row, col.saturating_add(1))?;
                            label
                                .contains(&tight(&text).as_str())
                                .then(|| plain(&next.0.text()))
                        })
                        .map(|it| (it, (row, *col)));
                }
                titles.push((text.clone(), (row, *col)));
                texts.push(text);
            }
        }
        let fields = self.fields();
        let at_heading = (first, 0);
        // The tab is nearer than the title, the title nearer than the file.
        let [tab, file_name] = [sheet.name.as_str(), file].map(|it| (it.to_owned(), at_heading));
        let mut names = vec![tab];
        names.append(&mut titles);
        names.push(file_name);
        if self.ledger == Some(LedgerKind::Meetings) && !fields.contains_key(&Field::EventKind) {
            self.event = names
                .iter()
                .find_map(|(text, at)| Some((named_event(text)?, *at)));
        }
        if self.reporter.is_none() {
            // A title says whose events a table is of only where no column does.
            let of_place = self.ledger == Some(LedgerKind::Trainings);
            let of_events = of_place || self.ledger == Some(LedgerKind::Meetings);
            let asks_titles = of_events && !fields.contains_key(&Field::Org);
            let whose =
                |it: &str| named_org(it).or_else(|| of_place.then(|| named_place(it)).flatten());
            let mut asked = names.iter().filter(|it| asks_titles || it.1 == at_heading);
            self.reporter = asked.find_map(|(text, at)| Some((whose(text)?, *at)));
        }
        texts.push(sheet.name.clone());
        texts.push(file.to_owned());
        self.year = texts.iter().find_map(|it| year(it));
        let is_list = self.ledger == Some(LedgerKind::Lists);
        if is_list && !self.fields().contains_key(&Field::ListKind) {
            self.listed = listed(self, sheet, file);
        }
    }
}

/// The words over one column.
struct Heading {
    col: u16,
    parts: Vec<String>,
    has_digit: bool,
}

impl Heading {
    fn of(column: &MatchedColumn) -> Self {
        let parts: Vec<String> = column.title.split('/').map(tight).collect();
        Self {
            col: column.col,
            has_digit: parts
                .iter()
                .any(|it| it.contains(|it: char| it.is_ascii_digit())),
            parts,
        }
    }

    fn is_in(&self, sheet: &Sheet, row: u32) -> bool {
        sheet.get(row, self.col).is_some_and(|(value, _)| {
            if !self.has_digit && matches!(value, Value::Number(_) | Value::Date(..)) {
                return false;
            }
            let text = value.shown();
            let text = tight_cow(&text);
            self.parts.iter().any(|part| *part == text)
        })
    }
}

/// Whether a row says again what stands over most columns.
fn repeats(headings: &[Heading], sheet: &Sheet, row: u32) -> bool {
    let most = headings.len() / 2 + 1;
    // Of a record the first half of the columns tells already.
    let mut others = headings.iter().filter(|it| !it.is_in(sheet, row));
    let spare = headings.len().checked_sub(most);
    spare.is_some_and(|it| others.nth(it).is_none())
}

/// Words a row of totals starts with.
const TOTALS: &[&str] = &["合计", "总计", "小计", "共计", "累计"];

fn is_footer(first: &str) -> bool {
    const WORDS: &[&str] = &[
        "填表人",
        "制表",
        "审核",
        "填报人",
        "填报单位",
        "负责人签",
        "负责人:",
        "注:",
        "说明:",
        "备注:",
        "单位负责人",
        "联系人:",
        "填表日期",
        "填报日期",
        "填表时间",
        "(盖章)",
    ];
    let is_page_number = first.starts_with('第') && first.contains('页');
    is_page_number || WORDS.iter().any(|it| first.starts_with(it))
}

/// A single cell drawn across the sheet between the records.
fn is_banner(sheet: &Sheet, row: u32) -> bool {
    let cells = sheet.row(row);
    match cells {
        [(col, _)] => {
            sheet.width() > 3
                && sheet.is_covered(row, col.saturating_add(1))
                && sheet.is_covered(row, col.saturating_add(2))
        }
        _ => false,
    }
}

/// The organization a sheet's tab, a title or a file is named after: 第一党支部, 2025年第一党支部会议台账.xlsx;
/// not 党支部书记培训, 各党委, 两新党支部, which speak of several.
fn named_org(text: &str) -> Option<String> {
    let text = plain(text);
    let end = ["党支部", "支部", "大工委", "党工委", "大党委", "党委"]
        .iter()
        .find_map(|it| text.find(it).map(|at| at + it.len()))?;
    let (name, rest) = text.split_at_checked(end)?;
    let name = without_year(name);
    let is_title = ["党支部", "支部", "党委"].contains(&name)
        || name.contains("各")
        || ["全体", "全部", "全区", "两新", "基层", "所属", "下属"]
            .iter()
            .any(|it| name.starts_with(it));
    let of_people = ["书记", "班子", "负责人", "干部"]
        .iter()
        .any(|it| rest.starts_with(it));
    (!is_title && !of_people).then(|| name.to_owned())
}

/// The only kind of event a title names: 大工委2025年联席会议台账; 三会一课 are three.
fn named_event(text: &str) -> Option<EventKind> {
    if ["三会一课", "等"].iter().any(|it| text.contains(it)) {
        return None;
    }
    match EventKind::all_in(text).as_slice() {
        [kind] => Some(*kind),
        _ => None,
    }
}

/// The street or community a title or a file begins with: 清河街道2025年党务培训情况.xlsx.
fn named_place(text: &str) -> Option<String> {
    let text = plain(text);
    let ends = ["街道", "社区"]
        .iter()
        .filter_map(|it| text.find(it).map(|at| at + it.len()));
    let name = without_year(text.get(..ends.min()?)?);
    let is_title = ["街道", "社区"].contains(&name) || name.contains("各");
    (!is_title).then(|| name.to_owned())
}

/// A name without the number or the year before it.
fn without_year(text: &str) -> &str {
    let is_number = |it: char| it.is_ascii_digit() || matches!(it, '.' | '-' | '_' | ' ');
    let rest = text.trim_start_matches(is_number);
    let has_year = rest.len() < text.len();
    let year = ["年度", "年"].iter().find_map(|it| rest.strip_prefix(it));
    year.filter(|_| has_year).unwrap_or(rest)
}

fn reporter(text: &str) -> Option<String> {
    let labels = [
        "填报单位",
        "填报党组织",
        "报送单位",
        "党支部名称",
        "党组织名称",
        "支部名称",
        "单位名称",
        "单位",
    ];
    let rest = labels.iter().find_map(|it| text.strip_prefix(it))?;
    let rest = rest.strip_prefix("(盖章)").unwrap_or(rest);
    let name = rest.strip_prefix(':')?.trim();
    let end = name.find("  ").unwrap_or(name.len());
    let name = name.get(..end)?.trim_end_matches("(盖章)").trim();
    (!name.is_empty()).then(|| name.to_owned())
}

/// The first year from 2000 to 2099 a text names.
fn year(text: &str) -> Option<i32> {
    let text = super::value::arabic(&plain(text));
    let digits: Vec<&str> = text
        .split(|it: char| !it.is_ascii_digit())
        .filter(|it| it.len() == 4 || it.len() == 6 || it.len() == 8)
        .collect();
    digits
        .iter()
        .filter_map(|it| it.get(..4)?.parse().ok())
        .find(|it| (2000..2100).contains(it))
}
