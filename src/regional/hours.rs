//! Hours of voluntary service, by member.

use std::collections::BTreeMap;

use crate::duty::Frame;
use crate::ledger::value::{When, tight};
use crate::ledger::{Member, Records, Said};
use crate::sheet::CellRef;
use crate::unit::{Directory, OrgId};

/// Hundredths of hours, each with its cell.
pub type Hours = Vec<(i64, CellRef)>;

/// Hours by the ledger of services, by branch and name.
#[derive(Debug)]
pub struct Served<'a> {
    directory: &'a Directory,
    rows: BTreeMap<(Option<OrgId>, String), Hours>,
    /// Rows with hours and without a name: whose they are cannot be told.
    pub nameless: Vec<CellRef>,
}

impl<'a> Served<'a> {
    /// Adds up the services in the period, up to the day of the check.
    #[must_use]
    pub fn new(frame: Frame<'_>, directory: &'a Directory, records: &Records) -> Self {
        let counts = |it: &When| frame.period.holds(it.first) && it.first <= frame.as_of;
        let mut served = Self {
            directory,
            rows: BTreeMap::new(),
            nameless: Vec::new(),
        };
        for it in &records.services {
            let held = it.date.as_ref().is_none_or(|it| counts(&it.value));
            let Some(hours) = it.hours.as_ref().filter(|_| held) else {
                continue;
            };
            if let Some(name) = &it.name {
                let key = (served.find(it.org.as_ref()), tight(&name.value));
                let own = served.rows.entry(key).or_default();
                own.push((hours.value, hours.at));
            } else {
                served.nameless.push(hours.at);
            }
        }
        served
    }

    fn find(&self, org: Option<&Said<String>>) -> Option<OrgId> {
        self.directory.find(&org?.value)
    }

    /// Hours a member served: by the roster, or else by the ledger of services.
    #[must_use]
    pub fn hours_of(&self, member: &Member) -> Option<Hours> {
        if let Some(said) = &member.service_hours {
            return Some(vec![(said.value, said.at)]);
        }
        let org = self.find(member.org.as_ref());
        self.rows.get(&(org, tight(&member.name.value))).cloned()
    }

    /// Everybody the ledger names, by branch.
    pub fn people(&self) -> impl Iterator<Item = (Option<OrgId>, &Hours)> {
        self.rows.iter().map(|((org, _), hours)| (*org, hours))
    }
}
