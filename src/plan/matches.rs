//! Which service, resource or project could meet which need.
//!
//! As many needs as possible are met; then an offer is asked of as few needs as possible; then the
//! nearest are put together. Nothing in a list says that an offer is used up, so one may be proposed
//! for [`SHARED`] needs, but only where there is no other.

mod wording;

use std::collections::{BTreeMap, BTreeSet};

pub use wording::Words;
use wording::likeness;

use super::flow::Network;
use crate::coverage::Level;
use crate::ledger::ListItem;
use crate::ledger::value::tight;
use crate::regional::{ListKind, Path, Places, is_done, is_matched, item_at};

/// Needs one offer may be proposed for.
pub const SHARED: usize = 3;
/// Offers looked at for one need, the nearest.
const LOOKED_AT: usize = 40;
/// An offer of the same community, of the same street.
const SAME_COMMUNITY: i64 = 10;
const SAME_STREET: i64 = 5;
/// More than all points of one proposal.
const MORE: i64 = 1000;

/// Why nothing is proposed.
pub const NOTHING_NEAR: &str = "清单里没有相近的服务或资源";
/// Why nothing is left to propose.
pub const ALL_ASKED: &str = "相近的服务和资源都已建议给别的需求";
/// Why nothing could be looked for.
pub const NO_TITLE: &str = "没有写需求的名称，无法比对";

/// A need and the offer that could meet it, by their places in the ledger of lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Match {
    /// The need.
    pub need: usize,
    /// The service, resource or project.
    pub offer: usize,
    /// How near they are.
    pub points: i64,
    /// The offer is proposed for other needs as well.
    pub shared: bool,
    /// Why, in words.
    pub why: String,
}

/// A need nothing is proposed for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenNeed {
    /// Its place in the ledger of lists.
    pub need: usize,
    /// Why.
    pub why: &'static str,
}

/// An item and what it is compared by.
struct Item<'a> {
    index: usize,
    said: &'a ListItem,
    words: Words,
    path: Path,
}

/// How near an offer is to a need, and why; `None`: it is not proposed.
#[must_use]
pub fn nearness(need: (&Words, &Path), offer: (&Words, &Path)) -> Option<(i64, String)> {
    let (points, mut why) = likeness(need.0, offer.0)?;
    let at = |path: &Path, level: Level| path.iter().find(|it| it.0 == level).cloned();
    let same = |level| {
        let own = at(need.1, level);
        own.is_some() && own == at(offer.1, level)
    };
    // Communities of one name in two streets are two.
    let streets = [need.1, offer.1].map(|it| at(it, Level::Street));
    let apart = streets.iter().all(Option::is_some) && !same(Level::Street);
    let near = if same(Level::Community) && !apart {
        why.push_str("；同一社区");
        SAME_COMMUNITY
    } else if same(Level::Street) {
        why.push_str("；同一街道");
        SAME_STREET
    } else {
        0
    };
    Some((points + near, why))
}

/// Proposes offers for the needs nobody took on.
#[must_use]
pub fn propose(lists: &[ListItem], places: &Places<'_>) -> (Vec<Match>, Vec<OpenNeed>) {
    let needs = free(lists, places, |kind| kind == ListKind::Need);
    let offers = free(lists, places, |kind| kind != ListKind::Need);
    let near = candidates(&needs, &offers);
    let mut matches = assign(&needs, &offers, &near);
    let mut uses: BTreeMap<usize, usize> = BTreeMap::new();
    for it in &matches {
        *uses.entry(it.offer).or_default() += 1;
    }
    for it in &mut matches {
        it.shared = uses.get(&it.offer).is_some_and(|it| *it > 1);
    }
    let met: BTreeSet<usize> = matches.iter().map(|it| it.need).collect();
    let open = needs.iter().zip(&near);
    let open = open.filter(|(it, _)| !met.contains(&it.index));
    let open = open.map(|(it, near)| OpenNeed {
        need: it.index,
        why: match (&it.said.title, near.is_empty()) {
            (None, _) => NO_TITLE,
            (_, true) => NOTHING_NEAR,
            (_, false) => ALL_ASKED,
        },
    });
    let open = open.collect();
    (matches, open)
}

/// Items nobody took on, in an order that does not depend on that of files and rows.
fn free<'a>(
    lists: &'a [ListItem],
    places: &Places<'_>,
    takes: impl Fn(ListKind) -> bool,
) -> Vec<Item<'a>> {
    let mut items: Vec<Item<'a>> = lists
        .iter()
        .enumerate()
        .filter(|it| takes(ListKind::of(it.1)) && !is_matched(it.1) && !is_done(it.1))
        .map(|(index, item)| Item {
            index,
            said: item,
            words: Words::of(item),
            path: places.of_item(item),
        })
        .collect();
    items.sort_by_cached_key(|it| (it.path.clone(), content(it.said), item_at(it.said)));
    items
}

fn content(it: &ListItem) -> ([String; 6], [Option<String>; 2]) {
    let said = [
        &it.title,
        &it.kind,
        &it.proposer,
        &it.list,
        &it.progress,
        &it.remark,
    ];
    let days = [&it.date, &it.due].map(|it| it.as_ref().map(|it| it.value.text()));
    let text = said.map(|it| it.as_ref().map(|it| tight(&it.value)).unwrap_or_default());
    (text, days)
}

/// For each need the nearest offers with their points. Equals are looked at in turn, each need
/// beginning with another, so that many like needs do not all see the same few.
fn candidates(needs: &[Item<'_>], offers: &[Item<'_>]) -> Vec<Vec<(usize, i64)>> {
    let mut by_key: BTreeMap<wording::Key, Vec<usize>> = BTreeMap::new();
    for (at, it) in offers.iter().enumerate() {
        for key in it.words.keys() {
            by_key.entry(key).or_default().push(at);
        }
    }
    let look = |(number, need): (usize, &Item<'_>)| {
        let keys = need.words.keys().filter_map(|it| by_key.get(&it));
        let likely: BTreeSet<usize> = keys.flatten().copied().collect();
        let mut near: Vec<(usize, i64)> = likely
            .into_iter()
            .filter_map(|at| {
                let offer = offers.get(at)?;
                let near = nearness((&need.words, &need.path), (&offer.words, &offer.path))?;
                Some((at, near.0))
            })
            .collect();
        let turn = |at: usize| (at + offers.len() - number % offers.len().max(1)) % offers.len();
        near.sort_by_key(|(at, points)| (std::cmp::Reverse(*points), turn(*at)));
        near.truncate(LOOKED_AT);
        near
    };
    needs.iter().enumerate().map(look).collect()
}

/// The cheapest way to meet the most.
fn assign(needs: &[Item<'_>], offers: &[Item<'_>], near: &[Vec<(usize, i64)>]) -> Vec<Match> {
    let (from, to) = (0, 1);
    let need_at = |it: usize| 2 + it;
    let offer_at = |it: usize| 2 + needs.len() + it;
    let mut network = Network::new(2 + needs.len() + offers.len());
    let mut arcs = Vec::new();
    for (need, near) in near.iter().enumerate() {
        network.connect((from, need_at(need)), 1, 0);
        for (offer, points) in near {
            let arc = network.connect((need_at(need), offer_at(*offer)), 1, MORE - points);
            arcs.push((arc, need, *offer, *points));
        }
    }
    // A second and a third need cost more than any nearness is worth.
    let dear = MORE * i64::try_from(needs.len() + 1).unwrap_or(MORE);
    for offer in 0..offers.len() {
        for use_number in (0..).take(SHARED) {
            network.connect((offer_at(offer), to), 1, dear * use_number);
        }
    }
    network.send(from, to);
    let sent = arcs.into_iter().filter(|it| network.sent(it.0) > 0);
    sent.filter_map(|(_, need, offer, points)| {
        let (need, offer) = (needs.get(need)?, offers.get(offer)?);
        let near = nearness((&need.words, &need.path), (&offer.words, &offer.path))?;
        Some(Match {
            need: need.index,
            offer: offer.index,
            points,
            shared: false,
            why: near.1,
        })
    })
    .collect()
}
