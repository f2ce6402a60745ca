//! What a person enters: appraisals, bonuses, verdicts. No ledger can tell these.

use crate::ledger::Records;
use crate::ledger::value::tight;
use crate::sheet::CellRef;
use crate::trace::{Exact, Source};

/// One thing entered, by hand or in a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// For whom: name of the organization, the unit, or the member.
    pub subject: String,
    /// Of a member: the branch, to tell namesakes apart; else empty.
    pub branch: String,
    /// Short name or title of the item or verdict.
    pub item: String,
    /// Points, percent or times; of a verdict 1.
    pub value: Exact,
    /// What it rests on.
    pub evidence: String,
    /// Who entered it, and when.
    pub by: String,
    /// Its cell; `None`: entered by hand.
    pub at: Option<CellRef>,
}

impl Entry {
    /// Whether it is for somebody of this name.
    #[must_use]
    pub fn is_for(&self, name: &str) -> bool {
        tight(&self.subject) == tight(name)
    }

    /// Whether it is about an item or verdict.
    #[must_use]
    pub fn is_about(&self, id: &str, title: &str) -> bool {
        let said = tight(&self.item);
        said == tight(id) || said == tight(title)
    }

    /// Where its value comes from.
    #[must_use]
    pub fn source(&self) -> Source {
        self.at.map_or(Source::Input, |at| Source::Cell(vec![at]))
    }

    /// What it rests on and who says so, in words.
    #[must_use]
    pub fn grounds(&self) -> String {
        let parts = [("依据：", &self.evidence), ("录入：", &self.by)];
        let said: Vec<String> = parts
            .iter()
            .filter(|it| !it.1.is_empty())
            .map(|(name, text)| format!("{name}{text}"))
            .collect();
        if said.is_empty() {
            String::new()
        } else {
            format!("（{}）", said.join("，"))
        }
    }

    /// Everything entered in sheets.
    #[must_use]
    pub fn of_sheets(records: &Records) -> Vec<Self> {
        let text = |it: &Option<crate::ledger::Said<String>>| {
            it.as_ref().map(|it| it.value.clone()).unwrap_or_default()
        };
        let entry = |it: &crate::ledger::Rating| {
            let value = it.value.as_ref()?;
            let day = it.date.as_ref().map(|it| it.value.text().clone());
            let by = [text(&it.by), day.unwrap_or_default()];
            Some(Self {
                subject: it.subject.as_ref()?.value.clone(),
                branch: text(&it.org),
                item: it.item.as_ref()?.value.clone(),
                value: Exact::new(value.value, 100),
                evidence: text(&it.evidence),
                by: by.join(" ").trim().to_owned(),
                at: Some(value.at),
            })
        };
        records.ratings.iter().filter_map(entry).collect()
    }
}
