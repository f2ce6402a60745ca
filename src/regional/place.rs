//! Where a row of the regional ledgers belongs: one spelling for each street and community.

use std::collections::BTreeMap;

use crate::coverage::Level;
use crate::ledger::value::tight;
use crate::ledger::{Agreement, Checkin, Delegate, ListItem, Matter, Records, Said};
use crate::map::HashMap;
use crate::unit::{Directory, OrgId, OrgKind, usual};

/// A way down the tree, widest first.
pub type Path = Vec<(Level, String)>;

/// What is written about a place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Written<'a> {
    district: Option<&'a str>,
    street: Option<&'a str>,
    community: Option<&'a str>,
}

/// The places of all ledgers.
#[derive(Debug)]
pub struct Places<'a> {
    directory: &'a Directory,
    streets: BTreeMap<String, String>,
    communities: BTreeMap<String, String>,
    /// The street of a community by its key; `None`: it occurs in several.
    street_of: BTreeMap<String, Option<String>>,
    district_of: BTreeMap<String, Option<String>>,
}

impl<'a> Places<'a> {
    /// Looks through every ledger that names places. Of several spellings the one most rows use is taken.
    /// Without a row that is to be placed no place is known.
    #[must_use]
    pub fn new(records: &'a Records, directory: &'a Directory) -> Self {
        let mut seen: HashMap<Written<'a>, usize> = HashMap::default();
        let mut see = |district, street, community| {
            let key = Written {
                district: text(district),
                street: text(street),
                community: text(community),
            };
            *seen.entry(key).or_default() += 1;
        };
        let asked = !(records.lists.is_empty()
            && records.matters.is_empty()
            && records.agreements.is_empty()
            && records.delegates.is_empty()
            && records.checkins.is_empty());
        let (organizations, units) = if asked {
            (records.organizations.as_slice(), records.units.as_slice())
        } else {
            (&[][..], &[][..])
        };
        for it in organizations {
            see(
                it.district.as_ref(),
                it.street.as_ref(),
                it.community.as_ref(),
            );
        }
        for it in units {
            see(
                it.district.as_ref(),
                it.street.as_ref(),
                it.community.as_ref(),
            );
        }
        for it in &records.lists {
            see(None, it.street.as_ref(), it.community.as_ref());
        }
        for it in &records.matters {
            see(None, it.street.as_ref(), it.community.as_ref());
        }
        for it in &records.agreements {
            see(None, it.street.as_ref(), it.community.as_ref());
        }
        for it in &records.delegates {
            see(None, it.street.as_ref(), it.community.as_ref());
        }
        for it in &records.checkins {
            see(None, it.street.as_ref(), None);
        }
        let seen = BTreeMap::from_iter(seen);
        let (mut streets, mut communities) = (BTreeMap::new(), BTreeMap::new());
        let mut places = Self {
            directory,
            streets: BTreeMap::new(),
            communities: BTreeMap::new(),
            street_of: BTreeMap::new(),
            district_of: BTreeMap::new(),
        };
        for (it, count) in &seen {
            let street = it.street.map(street_key);
            let community = it.community.map(community_key);
            if let (Some(name), Some(key)) = (it.street, &street) {
                spell(&mut streets, key, name, *count);
                if let Some(district) = it.district {
                    only(&mut places.district_of, key, &tight(district));
                }
            }
            if let (Some(name), Some(key)) = (it.community, &community) {
                spell(&mut communities, key, name, *count);
                if let Some(street) = &street {
                    only(&mut places.street_of, key, street);
                }
            }
        }
        // A community told by its place of checking in or by an organization's name needs a name as well.
        let told = records.checkins.iter().filter_map(|it| it.place.as_ref());
        let told = told.filter_map(|it| community_in(&it.value));
        let orgs = records.agreements.iter().filter_map(|it| it.org.as_ref());
        let more = records.delegates.iter().filter_map(|it| it.org.as_ref());
        let orgs = orgs.chain(more).filter_map(|it| community_in(&it.value));
        let mut said: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
        for key in told.chain(orgs) {
            if !communities.contains_key(&key) {
                spell(&mut said, &key, &format!("{key}社区"), 1);
            }
        }
        communities.append(&mut said);
        places.streets = chosen(streets);
        places.communities = chosen(communities);
        places
    }

    /// Of a need, a service, a resource or a project.
    #[must_use]
    pub fn of_item(&self, it: &ListItem) -> Path {
        self.path(it.street.as_ref(), it.community.as_ref(), None)
    }

    /// Of a matter.
    #[must_use]
    pub fn of_matter(&self, it: &Matter) -> Path {
        self.path(it.street.as_ref(), it.community.as_ref(), None)
    }

    /// Of an agreement: as written, or else that of the organization that signs.
    #[must_use]
    pub fn of_agreement(&self, it: &Agreement) -> Path {
        self.path(it.street.as_ref(), it.community.as_ref(), it.org.as_ref())
    }

    /// Of a part-time member: as written, or else that of the committee.
    #[must_use]
    pub fn of_delegate(&self, it: &Delegate) -> Path {
        self.path(it.street.as_ref(), it.community.as_ref(), it.org.as_ref())
    }

    /// Where a member checked in, or should.
    #[must_use]
    pub fn of_checkin(&self, it: &Checkin) -> Path {
        self.path(it.street.as_ref(), None, it.place.as_ref())
    }

    /// Of an organization.
    #[must_use]
    pub fn of_org(&self, id: OrgId) -> Path {
        let record = self
            .directory
            .orgs
            .get(id)
            .and_then(|it| it.record.as_ref());
        record.map_or_else(Vec::new, |it| {
            self.join(Written {
                district: text(it.district.as_ref()),
                street: text(it.street.as_ref()),
                community: text(it.community.as_ref()),
            })
        })
    }

    fn path(
        &self,
        street: Option<&Said<String>>,
        community: Option<&Said<String>>,
        org: Option<&Said<String>>,
    ) -> Path {
        let (street, community) = (text(street), text(community));
        if community.is_some() {
            return self.join(Written {
                district: None,
                street,
                community,
            });
        }
        let told = text(org)
            .map(|it| self.of_name(it, street))
            .unwrap_or_default();
        let own = self.join(Written {
            street,
            ..Written::default()
        });
        // What is written wins over what the name tells, as long as they differ.
        let agrees = own.iter().all(|it| told.contains(it));
        if agrees { told } else { own }
    }

    /// The place an organization's name tells.
    fn of_name(&self, name: &str, street: Option<&str>) -> Path {
        if let Some(id) = self.directory.find(name) {
            let path = self.of_org(id);
            if !path.is_empty() {
                return path;
            }
        }
        let kind = OrgKind::of("", name);
        if let Some(key) = community_in(name).or_else(|| self.known_community(name)) {
            return self.by_key(&key, street.map(street_key), None);
        }
        if kind == OrgKind::Street || name.contains("街道") {
            return self.join(Written {
                street: Some(name),
                ..Written::default()
            });
        }
        Vec::new()
    }

    fn known_community(&self, name: &str) -> Option<String> {
        let key = community_key(name);
        self.communities.contains_key(&key).then_some(key)
    }

    fn join(&self, said: Written<'_>) -> Path {
        match said.community {
            Some(community) => {
                let key = community_key(community);
                self.by_key(&key, said.street.map(street_key), said.district)
            }
            None => self.down(said.street.map(street_key), said.district),
        }
    }

    fn by_key(&self, key: &str, street: Option<String>, district: Option<&str>) -> Path {
        let home = || self.street_of.get(key).cloned().flatten();
        let mut path = self.down(street.or_else(home), district);
        let name = self.communities.get(key).cloned();
        path.push((Level::Community, name.unwrap_or_else(|| key.to_owned())));
        path
    }

    fn down(&self, street: Option<String>, district: Option<&str>) -> Path {
        let mut path = Vec::new();
        let of_street = || {
            let known = self.district_of.get(street.as_ref()?)?;
            known.clone()
        };
        if let Some(district) = district.map(tight).or_else(of_street) {
            path.push((Level::District, district));
        }
        if let Some(key) = street {
            let name = self.streets.get(&key).cloned();
            path.push((Level::Street, name.unwrap_or(key)));
        }
        path
    }
}

fn text(said: Option<&Said<String>>) -> Option<&str> {
    said.map(|it| it.value.as_str())
}

/// Counts a spelling.
fn spell(
    names: &mut BTreeMap<String, BTreeMap<String, usize>>,
    key: &str,
    name: &str,
    count: usize,
) {
    let known = names.entry(key.to_owned()).or_default();
    *known.entry(tight(name)).or_default() += count;
}

/// The spelling most rows use; of those the shortest, then the first.
fn chosen(names: BTreeMap<String, BTreeMap<String, usize>>) -> BTreeMap<String, String> {
    let best = |spellings: BTreeMap<String, usize>| {
        let rank = |(name, count): &(String, usize)| {
            (
                std::cmp::Reverse(*count),
                name.chars().count(),
                name.clone(),
            )
        };
        spellings.into_iter().min_by_key(rank).map(|it| it.0)
    };
    names
        .into_iter()
        .filter_map(|(key, spellings)| Some((key, best(spellings)?)))
        .collect()
}

fn only(map: &mut BTreeMap<String, Option<String>>, key: &str, value: &str) {
    map.entry(key.to_owned())
        .and_modify(|it| {
            if it.as_deref() != Some(value) {
                *it = None;
            }
        })
        .or_insert_with(|| Some(value.to_owned()));
}

/// A street's name without what kind of office it is.
fn street_key(name: &str) -> String {
    let name = usual(name);
    let before = name.split("街道").next().unwrap_or(&name);
    before.rsplit('区').next().unwrap_or(before).to_owned()
}

/// A community's name without its street and without what kind of office it is.
fn community_key(name: &str) -> String {
    let name = usual(name);
    let own = name.rsplit("街道").next().unwrap_or(&name);
    own.split("社区").next().unwrap_or(own).to_owned()
}

/// The community that a longer name speaks of.
fn community_in(name: &str) -> Option<String> {
    tight(name)
        .contains("社区")
        .then(|| community_key(name))
        .filter(|it| !it.is_empty())
}
