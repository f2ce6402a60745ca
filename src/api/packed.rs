//! Duties and findings packed for handing over from a worker: a large ledger has a hundred thousand of
//! them, and what they share is said once. `www/unpack.js` makes [`dto::DutyResult`]s and
//! [`dto::Finding`]s of them again.

use serde::Serialize;

use super::dto;
use crate::check::Check;
use crate::duty::Duty;
use crate::map::HashMap;
use crate::sheet::CellRef;

/// Texts that duties share, and the duties as numbers.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PackedDuties<'a> {
    /// Names of organizations.
    orgs: Vec<&'a str>,
    /// Duty and rule.
    kinds: Vec<[&'a str; 2]>,
    /// Period and last day.
    terms: Vec<[String; 2]>,
    statuses: Vec<&'static str>,
    /// Notes and reasons.
    texts: Vec<&'a str>,
    /// File and sheet.
    sheets: Vec<[&'a str; 2]>,
    /// Apart from the JSON: a hundred thousand duties are read several times as fast as numbers.
    #[serde(skip)]
    numbers: Numbers,
}

impl PackedDuties<'_> {
    /// Of each duty, as unsigned numbers of four bytes, the lowest first: organization, kind, term, status, required,
    /// counted, note; how many cells count, and of each sheet, column and row from 0; how many do not, and of each
    /// the same and the reason.
    #[must_use]
    pub fn numbers(&self) -> &[u8] {
        &self.numbers.0
    }
}

/// Numbers of four bytes.
#[derive(Debug, Default)]
struct Numbers(Vec<u8>);

impl Numbers {
    fn push(&mut self, number: usize) {
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        self.0.extend_from_slice(&number.to_le_bytes());
    }

    fn extend(&mut self, numbers: &[usize]) {
        for it in numbers {
            self.push(*it);
        }
    }
}

/// Texts that findings share, and the findings.
#[derive(Debug, Serialize)]
pub struct PackedFindings {
    /// Rule, severity, and what it rests on.
    rules: Vec<(String, &'static str, Vec<String>)>,
    /// Names of organizations.
    orgs: Vec<Option<String>>,
    /// Names of periods.
    periods: Vec<Option<String>>,
    /// File and sheet.
    sheets: Vec<(String, String)>,
    rows: Vec<PackedFinding>,
}

impl PackedFindings {
    /// About how many bytes their JSON takes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.rows.len() * 128
    }
}

/// Number, key, rule, organization, period, message, the cells it is at, other cells with a note, correction.
#[derive(Debug, Serialize)]
struct PackedFinding(
    usize,
    String,
    usize,
    usize,
    usize,
    String,
    Vec<(usize, String)>,
    Vec<(usize, String, String)>,
    Option<dto::Fix>,
);

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

/// These findings.
pub(super) fn findings(findings: Vec<dto::Finding>) -> PackedFindings {
    let (mut rules, mut orgs) = (Pool::new(), Pool::new());
    let (mut periods, mut sheets) = (Pool::new(), Pool::new());
    let mut cell = |it: dto::Cell| {
        let key = (it.file, it.sheet);
        (sheets.place(key.clone(), || key), it.cell)
    };
    let rows = findings.into_iter().map(|it| {
        let rule = (it.rule, it.severity, it.basis);
        PackedFinding(
            it.id,
            it.key,
            rules.place((rule.0.clone(), rule.1), || rule),
            orgs.place(it.org.clone(), || it.org),
            periods.place(it.period.clone(), || it.period),
            it.message,
            it.at.into_iter().map(&mut cell).collect(),
            it.because
                .into_iter()
                .map(|it| {
                    let (sheet, place) = cell(it.at);
                    (sheet, place, it.note)
                })
                .collect(),
            it.fix,
        )
    });
    PackedFindings {
        rows: rows.collect(),
        rules: rules.list,
        orgs: orgs.list,
        periods: periods.list,
        sheets: sheets.list,
    }
}

/// Every duty of a check.
pub(super) fn duties<'a>(check: &'a Check) -> PackedDuties<'a> {
    let (mut kinds, mut terms) = (Pool::new(), Pool::new());
    let (mut texts, mut sheets) = (Pool::new(), Pool::new());
    let mut cell = |at: CellRef| {
        let place = || {
            let (file, sheet, _) = check.place(at.into());
            [file, sheet]
        };
        let sheet = sheets.place((at.file, at.sheet), place);
        [sheet, usize::from(at.col), at.row as usize]
    };
    let mut text = |it| texts.place(it, || it);
    let mut statuses = Pool::new();
    let count = |it: i64| usize::try_from(it).unwrap_or(0);
    let mut numbers = Numbers(Vec::with_capacity(check.duties.list.len() * 48));
    let mut add = |it: &'a Duty| {
        let kind = || [it.kind.id.as_str(), it.kind.rule.as_str()];
        let term = || [it.period.to_string(), it.due.to_string()];
        numbers.extend(&[
            it.org,
            kinds.place(std::rc::Rc::as_ptr(&it.kind), kind),
            terms.place((it.period, it.due), term),
            statuses.place(it.status.id(), || it.status.id()),
            count(it.required),
            count(it.counted),
            text(it.note.as_str()),
        ]);
        numbers.push(it.at.len());
        for at in &it.at {
            numbers.extend(&cell(*at));
        }
        numbers.push(it.rejected.len());
        for (at, why) in &it.rejected {
            numbers.extend(&cell(*at));
            numbers.push(text(why.as_str()));
        }
    };
    check.duties.list.iter().for_each(&mut add);
    PackedDuties {
        orgs: check
            .directory
            .orgs
            .iter()
            .map(|it| it.name.as_str())
            .collect(),
        kinds: kinds.list,
        terms: terms.list,
        statuses: statuses.list,
        texts: texts.list,
        sheets: sheets.list,
        numbers,
    }
}
