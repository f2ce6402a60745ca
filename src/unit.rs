//! Who there is: Party organizations with their names and places, and units with their forms.

mod form;
mod industry;
mod kind;
mod ownership;

pub use form::{Form, Way};
pub use industry::{industries, industry};
pub use kind::UnitKind;
pub use ownership::Ownership;

use std::cell::OnceCell;

use crate::ledger::value::tight;
use crate::ledger::{Meeting, Organization, Records, Said};
use crate::map::HashMap;
use crate::sheet::CellRef;

/// A kind of Party organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OrgKind {
    /// 区委.
    District,
    /// 街道大工委、街道党工委.
    Street,
    /// 社区党委、社区大党委.
    Community,
    /// Any other 党委.
    Committee,
    /// 党总支.
    GeneralBranch,
    /// 党支部.
    Branch,
    /// 联合党支部.
    JointBranch,
    /// Not set up yet.
    Unformed,
    /// Cannot be told.
    Other,
}

impl OrgKind {
    /// Every kind.
    pub const ALL: &[Self] = &[
        Self::District,
        Self::Street,
        Self::Community,
        Self::Committee,
        Self::GeneralBranch,
        Self::Branch,
        Self::JointBranch,
        Self::Unformed,
        Self::Other,
    ];

    /// The name of the contract.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::District => "district",
            Self::Street => "street",
            Self::Community => "community",
            Self::Committee => "committee",
            Self::GeneralBranch => "general-branch",
            Self::Branch => "branch",
            Self::JointBranch => "joint-branch",
            Self::Unformed => "unformed",
            Self::Other => "other",
        }
    }

    /// Its name for the person.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::District => "区委",
            Self::Street => "街道大工委",
            Self::Community => "社区党委",
            Self::Committee => "党委",
            Self::GeneralBranch => "党总支",
            Self::Branch => "党支部",
            Self::JointBranch => "联合党支部",
            Self::Unformed => "未成立",
            Self::Other => "未注明类别",
        }
    }

    /// The kind a category and a name speak of.
    #[must_use]
    pub fn of(category: &str, name: &str) -> Self {
        let category = tight(category);
        if ["未建", "未组建", "未成立", "筹建", "拟建"]
            .iter()
            .any(|it| category.contains(it))
        {
            return Self::Unformed;
        }
        let name = tight(name);
        match Self::by_words(&category) {
            Self::Other => Self::by_words(&name),
            Self::Committee if name.contains("社区") => Self::Community,
            kind => kind,
        }
    }

    fn by_words(text: &str) -> Self {
        let has = |word: &str| text.contains(word);
        if has("联合党支部") || has("联合支部") {
            Self::JointBranch
        } else if has("总支") {
            Self::GeneralBranch
        } else if has("支部") {
            Self::Branch
        } else if ["大工委", "党工委", "街道工委", "街道工作委员会"]
            .iter()
            .any(|it| has(it))
            || ["街道", "街道办事处", "街道办"]
                .iter()
                .any(|it| text.ends_with(it))
        {
            Self::Street
        } else if text.ends_with("社区") || has("社区") && (has("党委") || has("委员会")) {
            Self::Community
        } else if has("区委") {
            Self::District
        } else if has("党委") || has("委员会") {
            Self::Committee
        } else {
            Self::Other
        }
    }
}

/// Index of an organization in its [`Directory`].
pub type OrgId = usize;

/// A Party organization.
#[derive(Debug, Clone)]
pub struct Org {
    /// Its name, as the roster writes it.
    pub name: String,
    /// What it is.
    pub kind: OrgKind,
    /// 区、街道、社区, as far as they are written.
    pub path: Vec<String>,
    /// Where it is named first.
    pub at: CellRef,
    /// Its row of the roster; `None` when only events name it.
    pub record: Option<Organization>,
}

/// All organizations, found by any of their names.
#[derive(Debug, Default)]
pub struct Directory {
    /// The organizations.
    pub orgs: Vec<Org>,
    /// Names that meetings, trainings and members use and the roster has not, with their cells.
    pub unknown: Vec<(String, Vec<CellRef>)>,
    /// The organization of each meeting of the records, in their order.
    meetings: Vec<Option<OrgId>>,
    names: HashMap<String, Option<OrgId>>,
    /// Names as the ledgers write them.
    written: HashMap<String, Option<OrgId>>,
    /// The usual form of each organization's name.
    usual: Vec<String>,
    /// The same as bytes from the last to the first, in order, once a name was looked for by its end.
    ends: OnceCell<Vec<(Vec<u8>, OrgId)>>,
    from_roster: bool,
}

impl Directory {
    /// The organizations of the records: those of the roster, or without one those that events name.
    #[must_use]
    pub fn new(records: &Records) -> Self {
        let roster = &records.organizations;
        let mut directory = Self {
            from_roster: !roster.is_empty(),
            ..Self::default()
        };
        for record in roster {
            let category = record.category.as_ref().map_or("", |it| it.value.as_str());
            let path = [&record.district, &record.street, &record.community];
            let id = directory.add(Org {
                name: record.name.value.clone(),
                kind: OrgKind::of(category, &record.name.value),
                path: path
                    .into_iter()
                    .flatten()
                    .map(|it| it.value.clone())
                    .collect(),
                at: record.name.at,
                record: Some(record.clone()),
            });
            if let Some(short) = &record.short_name {
                directory.name(&short.value, id);
            }
        }
        let trainings = records.trainings.iter().filter_map(|it| it.org.as_ref());
        let members = records.members.iter().filter_map(|it| it.org.as_ref());
        let mut unknown: HashMap<String, usize> = HashMap::default();
        directory.meetings.reserve(records.meetings.len());
        for meeting in &records.meetings {
            let name = meeting.org.as_ref();
            let org = name.and_then(|it| directory.meet_or_note(it, &mut unknown));
            directory.meetings.push(org);
        }
        for name in trainings.chain(members) {
            directory.meet_or_note(name, &mut unknown);
        }
        directory
    }

    /// A directory of organizations that are known already.
    #[must_use]
    pub fn of(orgs: Vec<Org>) -> Self {
        let mut directory = Self {
            from_roster: true,
            ..Self::default()
        };
        for it in orgs {
            directory.add(it);
        }
        directory
    }

    /// The organization of a name an event uses, or a note that there is none.
    fn meet_or_note(
        &mut self,
        name: &Said<String>,
        unknown: &mut HashMap<String, usize>,
    ) -> Option<OrgId> {
        let found = self.meet(name);
        if found.is_none() {
            let at = *unknown.entry(name.value.clone()).or_insert_with(|| {
                self.unknown.push((name.value.clone(), Vec::new()));
                self.unknown.len() - 1
            });
            if let Some(known) = self.unknown.get_mut(at) {
                known.1.push(name.at);
            }
        }
        found
    }

    /// The meetings of the records it was made of, each with its organization; without those of none.
    pub fn meetings<'a>(&self, records: &'a Records) -> impl Iterator<Item = (OrgId, &'a Meeting)> {
        let orgs = self.meetings.iter();
        let known = orgs.zip(&records.meetings);
        known.filter_map(|(org, meeting)| Some(((*org)?, meeting)))
    }

    fn add(&mut self, org: Org) -> OrgId {
        let id = self.orgs.len();
        self.usual.push(usual(&org.name));
        self.ends.take();
        self.name(&org.name, id);
        self.orgs.push(org);
        id
    }

    /// A name two organizations share finds neither.
    fn name(&mut self, name: &str, id: OrgId) {
        self.names
            .entry(usual(name))
            .and_modify(|known| *known = known.filter(|it| *it == id))
            .or_insert(Some(id));
    }

    /// The organization of a name.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<OrgId> {
        if self.orgs.is_empty() {
            return None;
        }
        if let Some(known) = self.written.get(name) {
            return *known;
        }
        let usual = usual(name);
        match self.names.get(&usual) {
            Some(known) => *known,
            None => self.nearest(&usual),
        }
    }

    /// The organization of a name an event uses. Without a roster, a new name makes a new organization.
    fn meet(&mut self, name: &Said<String>) -> Option<OrgId> {
        if let Some(known) = self.written.get(&name.value) {
            return *known;
        }
        let found = self.meet_new(name);
        self.written.insert(name.value.clone(), found);
        found
    }

    fn meet_new(&mut self, name: &Said<String>) -> Option<OrgId> {
        let usual = usual(&name.value);
        if let Some(known) = self.names.get(&usual) {
            return *known;
        }
        let found = if self.from_roster {
            self.nearest(&usual)
        } else {
            Some(self.add(Org {
                name: name.value.clone(),
                kind: OrgKind::of("", &name.value),
                path: Vec::new(),
                at: name.at,
                record: None,
            }))
        };
        self.names.insert(usual, found);
        found
    }

    /// The only organization whose name ends in this one, or ends this one.
    fn nearest(&self, usual_name: &str) -> Option<OrgId> {
        if usual_name.chars().count() < 4 {
            return None;
        }
        let reversed = |name: &str| name.bytes().rev().collect::<Vec<u8>>();
        let ends = self.ends.get_or_init(|| {
            let known = self.usual.iter().enumerate();
            let mut ends: Vec<_> = known.map(|(id, name)| (reversed(name), id)).collect();
            ends.sort_unstable();
            ends
        });
        let name = reversed(usual_name);
        let from = |end: &[u8]| {
            let at = ends.partition_point(|it| it.0.as_slice() < end);
            ends.get(at..).into_iter().flatten()
        };
        let longer = from(&name).take_while(|it| it.0.starts_with(&name));
        let starts = usual_name.char_indices().skip(1).map(|it| it.0);
        let starts = starts.chain([name.len()]);
        let shorter = starts.filter_map(|start| name.get(..name.len() - start));
        let shorter = shorter.flat_map(|end| from(end).take_while(move |it| it.0 == end));
        let mut hits = longer.chain(shorter);
        match (hits.next(), hits.next()) {
            (Some((_, id)), None) => Some(*id),
            _ => None,
        }
    }

    /// The only organization of a kind, if there is just one.
    #[must_use]
    pub fn only(&self, kind: OrgKind) -> Option<OrgId> {
        let mut hits = self.orgs.iter().enumerate().filter(|it| it.1.kind == kind);
        match (hits.next(), hits.next()) {
            (Some((id, _)), None) => Some(id),
            _ => None,
        }
    }
}

/// What names of organizations may begin with.
const PREFIXES: &[&str] = &["中国共产党", "中共"];

/// Long forms in names of organizations and the short ones, in the order they are replaced.
const SHORT: &[(&str, &str)] = &[
    ("支部委员会", "支部"),
    ("总支部", "总支"),
    ("党支部", "支部"),
    ("党总支", "总支"),
    ("社区居民委员会", "社区"),
    ("社区居委会", "社区"),
    ("居民委员会", "社区"),
    ("居委会", "社区"),
    ("社区委员会", "社区党委"),
    ("社区大党委", "社区党委"),
    ("街道工作委员会", "街道工委"),
    ("街道党工委", "街道工委"),
    ("街道大工委", "街道工委"),
];

/// Each of these has one of these characters; names of units seldom do.
const TELLING: &[char] = &['中', '部', '总', '委'];

/// The usual short form of an organization's name, for comparing.
#[must_use]
pub fn usual(name: &str) -> String {
    let mut name = tight(name);
    if !name.contains(TELLING) {
        return name;
    }
    for prefix in PREFIXES {
        if let Some(rest) = name.strip_prefix(prefix) {
            name = rest.to_owned();
        }
    }
    for (long, short) in SHORT {
        if name.contains(long) {
            name = name.replace(long, short);
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_told_by_category_and_name() {
        for (category, name, kind) in [
            ("大工委", "清河街道大工委", OrgKind::Street),
            ("党委", "和平社区党委", OrgKind::Community),
            ("", "中共清河街道和平社区委员会", OrgKind::Community),
            ("联合党支部", "云顶大厦联合党支部", OrgKind::JointBranch),
            ("", "第一党支部", OrgKind::Branch),
            ("未建", "某公司", OrgKind::Unformed),
        ] {
            assert_eq!(OrgKind::of(category, name), kind, "{category} {name}");
        }
    }

    #[test]
    fn names_of_one_organization_compare_equal() {
        assert_eq!(
            usual("中共和平社区第一党支部委员会"),
            usual("和平社区第一支部")
        );
        assert_eq!(usual("清河街道党工委"), usual("清河街道大工委"));
        assert_eq!(usual("和平居委会第一党支部"), usual("和平社区第一支部"));
    }

    #[test]
    fn what_is_shortened_has_a_telling_character() {
        let long = SHORT.iter().map(|it| it.0);
        for it in PREFIXES.iter().copied().chain(long) {
            assert!(it.contains(TELLING), "{it}");
        }
    }

    #[test]
    fn a_name_is_found_by_its_end_when_only_one_ends_so() {
        let org = |name: &str| Org {
            name: name.to_owned(),
            kind: OrgKind::Branch,
            path: Vec::new(),
            at: CellRef {
                file: 0,
                sheet: 0,
                row: 0,
                col: 0,
            },
            record: None,
        };
        let names = [
            "清河街道和平社区第一党支部",
            "清河街道和平社区第二党支部",
            "清河街道安宁社区第一党支部",
            "向阳支部",
        ];
        let directory = Directory::of(names.map(org).into());
        for (name, found) in [
            ("和平社区第一支部", Some(0)),
            ("中共清河街道和平社区第二支部委员会", Some(1)),
            ("某区清河街道安宁社区第一党支部", Some(2)),
            ("社区第一支部", None),
            ("第一支部", None),
            ("某区向阳支部", Some(3)),
            ("向阳", None),
            ("和平社区第三支部", None),
        ] {
            assert_eq!(directory.find(name), found, "{name}");
        }
    }
}
