//! Duties and findings packed for handing over from a worker: a large ledger has a hundred thousand of
//! them, and what they share is said once. `www/unpack.js` makes [`dto::DutyResult`]s and
//! [`dto::Finding`]s of them again.

use serde::Serialize;

use super::dto;
use crate::check::Check;
use crate::duty::Duty;
use crate::map::HashMap;
use crate::sheet::CellRef;

/// Texts that rows share, and the rows.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PackedDuties<'a> {
    /// Names of organizations.
    orgs: Vec<&'a str>,
    /// Duty and rule.
    kinds: Vec<[&'a str; 2]>,
    /// Period and last day.
    terms: Vec<[String; 2]>,
    /// Notes and reasons.
    texts: Vec<&'a str>,
    /// File and sheet.
    sheets: Vec<[&'a str; 2]>,
    rows: Vec<PackedDuty>,
}

impl PackedDuties<'_> {
    /// About how many bytes their JSON takes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.rows.len() * 48
    }
}

impl PackedFindings {
    /// About how many bytes their JSON takes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.rows.len() * 128
    }
}

/// Organization, kind, term, status, required, counted, note; the cells that count, three numbers each: sheet,
/// column and row from 0; those that do not, with the reason as a fourth.
#[derive(Debug, Serialize)]
struct PackedDuty(
    usize,
    usize,
    usize,
    &'static str,
    i64,
    i64,
    usize,
    Vec<[usize; 3]>,
    Vec<[usize; 4]>,
);

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
    let mut row = |it: &'a Duty| {
        let kind = || [it.kind.id.as_str(), it.kind.rule.as_str()];
        let term = || [it.period.to_string(), it.due.to_string()];
        PackedDuty(
            it.org,
            kinds.place(std::rc::Rc::as_ptr(&it.kind), kind),
            terms.place((it.period, it.due), term),
            it.status.id(),
            it.required,
            it.counted,
            text(it.note.as_str()),
            it.at.iter().map(|it| cell(*it)).collect(),
            it.rejected
                .iter()
                .map(|(at, why)| {
                    let [sheet, col, row] = cell(*at);
                    [sheet, col, row, text(why.as_str())]
                })
                .collect(),
        )
    };
    let rows = check.duties.list.iter().map(&mut row).collect();
    PackedDuties {
        orgs: check
            .directory
            .orgs
            .iter()
            .map(|it| it.name.as_str())
            .collect(),
        kinds: kinds.list,
        terms: terms.list,
        texts: texts.list,
        sheets: sheets.list,
        rows,
    }
}
