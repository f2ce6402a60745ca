//! Duties and findings packed for handing over from a worker: a large ledger has a hundred thousand of
//! them, and what they share is said once. `www/unpack.js` makes [`dto::DutyResult`]s and
//! [`dto::Finding`]s of them again.

use std::rc::Rc;

use chrono::NaiveDate;
use serde::Serialize;

use super::{convert, dto};
use crate::check::Check;
use crate::duty::{Duty, DutyKind, Period};
use crate::map::HashMap;
use crate::rule::Finding;
use crate::sheet::{CellRef, Span};

/// Texts that duties and findings share, and both as numbers.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Packed<'a> {
    /// How many duties there are; the findings follow them.
    duties: usize,
    /// Names of organizations, and of others that findings concern.
    orgs: Vec<&'a str>,
    /// Duty and rule.
    kinds: Vec<[&'a str; 2]>,
    /// Period and last day.
    terms: Vec<[String; 2]>,
    statuses: Vec<&'static str>,
    /// File and sheet.
    sheets: Vec<[&'a str; 2]>,
    /// Rule, severity, and what it rests on.
    rules: Vec<(&'static str, &'static str, Vec<&'static str>)>,
    /// Names of the periods of findings.
    periods: Vec<&'a str>,
    /// The key of each finding.
    keys: Vec<&'a str>,
    /// Corrections.
    fixes: Vec<dto::Fix>,
    /// Notes, reasons and sentences.
    texts: Vec<&'a str>,
    /// Apart from the JSON: a hundred thousand duties are read several times as fast as numbers.
    #[serde(skip)]
    numbers: Numbers,
}

impl Packed<'_> {
    /// Unsigned numbers of four bytes, the lowest first. Of each duty: organization, kind, term, status, required,
    /// counted, note; the cells that count; how many cells do not, and of each the cell and the reason. Of each
    /// finding: its number, rule, organization and period (from 1; 0 is none), sentence; the cells it is at; how many
    /// others make it wrong, and of each the cell and the note; correction (from 1; 0 is none). Cells: how many, and
    /// of each its sheet doubled, column and row from 0; one more than doubled, and another column and row, where it
    /// is a rectangle.
    #[must_use]
    pub fn numbers(&self) -> &[u8] {
        self.numbers.0.as_flattened()
    }

    /// About how many bytes the JSON takes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        (self.keys.len() + self.texts.len() + self.orgs.len()) * 48
    }
}

/// Numbers of four bytes.
#[derive(Debug, Default)]
struct Numbers(Vec<[u8; 4]>);

impl Numbers {
    fn push(&mut self, number: usize) {
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        self.0.push(number.to_le_bytes());
    }
}

/// A list without repetition.
struct Pool<K, V> {
    places: HashMap<K, usize>,
    list: Vec<V>,
}

impl<K: Eq + std::hash::Hash, V> Pool<K, V> {
    fn new() -> Self {
        Self {
            places: HashMap::default(),
            list: Vec::new(),
        }
    }

    fn place(&mut self, key: K, value: impl FnOnce() -> V) -> usize {
        *self.places.entry(key).or_insert_with(|| {
            self.list.push(value());
            self.list.len() - 1
        })
    }
}

/// What packing has come to.
struct Packer<'a> {
    check: &'a Check,
    numbers: Numbers,
    others: Pool<&'a str, &'a str>,
    kinds: Pool<*const DutyKind, [&'a str; 2]>,
    terms: Pool<(Period, NaiveDate), [String; 2]>,
    statuses: Pool<&'static str, &'static str>,
    sheets: Pool<(u32, u16), [&'a str; 2]>,
    rules: Pool<(&'static str, &'static str), (&'static str, &'static str, Vec<&'static str>)>,
    periods: Pool<&'a str, &'a str>,
    texts: Pool<&'a str, &'a str>,
    keys: Vec<&'a str>,
    fixes: Vec<dto::Fix>,
}

/// Every duty of a check, and every finding that is not set aside.
pub(super) fn packed(check: &Check) -> Packed<'_> {
    let (duties, findings) = (&check.duties.list, &check.findings);
    let mut packer = Packer {
        check,
        numbers: Numbers(Vec::with_capacity(duties.len() * 12 + findings.len() * 13)),
        others: Pool::new(),
        kinds: Pool::new(),
        terms: Pool::new(),
        statuses: Pool::new(),
        sheets: Pool::new(),
        rules: Pool::new(),
        periods: Pool::new(),
        texts: Pool::new(),
        keys: Vec::with_capacity(findings.len()),
        fixes: Vec::new(),
    };
    for it in duties {
        packer.duty(it);
    }
    for (id, (org, it)) in findings.iter().enumerate() {
        if check.waiver(id).is_none() {
            packer.finding(id, *org, it);
        }
    }
    let orgs = check.directory.orgs.iter().map(|it| it.name.as_str());
    Packed {
        duties: duties.len(),
        orgs: orgs.chain(packer.others.list).collect(),
        kinds: packer.kinds.list,
        terms: packer.terms.list,
        statuses: packer.statuses.list,
        sheets: packer.sheets.list,
        rules: packer.rules.list,
        periods: packer.periods.list,
        keys: packer.keys,
        fixes: packer.fixes,
        texts: packer.texts.list,
        numbers: packer.numbers,
    }
}

impl<'a> Packer<'a> {
    #[inline(never)] // so that it is compiled for speed while it runs
    fn duty(&mut self, it: &'a Duty) {
        let kind = || [it.kind.id.as_str(), it.kind.rule.as_str()];
        let term = || [it.period.to_string(), it.due.to_string()];
        let count = |it: i64| usize::try_from(it).unwrap_or(0);
        let line = [
            it.org,
            self.kinds.place(Rc::as_ptr(&it.kind), kind),
            self.terms.place((it.period, it.due), term),
            self.statuses.place(it.status.id(), || it.status.id()),
            count(it.required),
            count(it.counted),
            self.text(&it.note),
        ];
        self.extend(&line);
        self.numbers.push(it.at.len());
        for at in &it.at {
            self.cell((*at).into());
        }
        self.numbers.push(it.rejected.len());
        for (at, why) in &it.rejected {
            self.cell((*at).into());
            let why = self.text(why);
            self.numbers.push(why);
        }
    }

    #[inline(never)] // so that it is compiled for speed while it runs
    fn finding(&mut self, id: usize, org: Option<usize>, it: &'a Finding) {
        let check = self.check;
        self.keys
            .push(check.keys.get(id).map_or("", String::as_str));
        let rule = (it.rule.code, it.severity.id());
        let basis = || it.rule.basis.iter().map(|it| it.id).collect();
        let org = org.or_else(|| {
            let name = it.org.as_ref()?.value.as_str();
            Some(check.directory.orgs.len() + self.others.place(name, || name))
        });
        let period = it.period.as_deref();
        let line = [
            id,
            self.rules.place(rule, || (rule.0, rule.1, basis())),
            org.map_or(0, |it| it + 1),
            period.map_or(0, |it| self.periods.place(it, || it) + 1),
            self.text(&it.message),
        ];
        self.extend(&line);
        self.numbers.push(it.at.len());
        for at in &it.at {
            self.cell(*at);
        }
        self.numbers.push(it.because.len());
        for (at, note) in &it.because {
            self.cell(*at);
            let note = self.text(note);
            self.numbers.push(note);
        }
        self.fixes
            .extend(it.fix.as_ref().map(|it| convert::fix(check, it)));
        let fix = it.fix.as_ref().map_or(0, |_| self.fixes.len());
        self.numbers.push(fix);
    }

    fn cell(&mut self, span: Span) {
        let CellRef {
            file,
            sheet,
            row,
            col,
        } = span.from;
        let check = self.check;
        let named = || {
            let (file, sheet) = check.sheet(span.from);
            [file, sheet]
        };
        let sheet = self.sheets.place((file, sheet), named) * 2;
        let is_single = span.from == span.to;
        self.extend(&[sheet + usize::from(!is_single), col.into(), row as usize]);
        if !is_single {
            self.extend(&[span.to.col.into(), span.to.row as usize]);
        }
    }

    fn text(&mut self, text: &'a str) -> usize {
        self.texts.place(text, || text)
    }

    fn extend(&mut self, numbers: &[usize]) {
        for it in numbers {
            self.numbers.push(*it);
        }
    }
}
