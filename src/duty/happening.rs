//! What took place: meetings and trainings in one form, ready to be counted.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::hash_map::Entry;

use chrono::NaiveDate;

use super::said::{MakeUpMark, for_year, group, make_up, names, texts, told};
use super::{DUTIES, DutyKind};
use crate::ledger::value::{When, has, tight_cow};
use crate::ledger::{EventKind, Meeting, Records, Said};
use crate::map::{FixedState, HashMap};
use crate::policy::DutyPolicy;
use crate::sheet::CellRef;
use crate::unit::{Directory, OrgId, OrgKind};

/// Kinds of events, a bit for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Kinds(u32);

impl Kinds {
    fn of(kinds: &[EventKind]) -> Self {
        Self(kinds.iter().fold(0, |all, it| all | 1 << *it as u32))
    }

    fn has(self, kind: EventKind) -> bool {
        self.0 >> kind as u32 & 1 == 1
    }

    fn is_empty(self) -> bool {
        self.0 == 0
    }
}

/// One meeting or training of one organization.
#[derive(Debug)]
pub(super) struct Happening<'a> {
    pub(super) org: OrgId,
    kinds: Kinds,
    pub(super) when: Option<&'a When>,
    /// The cell of its date when that was not understood, else its most telling cell.
    pub(super) at: CellRef,
    pub(super) below_quorum: Option<String>,
    pub(super) make_up: Option<MakeUpMark>,
    /// The year it says it is for: 2025年度.
    pub(super) for_year: Option<i32>,
    /// `None`: not said.
    pub(super) audience: Option<Cow<'a, str>>,
    pub(super) repeats: Option<CellRef>,
    /// Kind and title, for duties told by words.
    said: [Option<&'a Said<String>>; 2],
    /// Which of the [`Words`]' marks stand in them.
    marks: u64,
    /// Which group of the branch held it, as written: 第一党小组.
    pub(super) group: Option<String>,
    /// Who gave the lecture, as written.
    pub(super) speaker: Option<Cow<'a, str>>,
}

impl Happening<'_> {
    /// Whether a Chinese character, which is the same in every spelling, stands in its kind or title.
    fn has(&self, character: char) -> bool {
        let mut said = self.said.iter().flatten();
        said.any(|it| has(&it.value, character))
    }

    /// Orders records of one event, the soundest first; equal ones say the same of what counts.
    fn soundness(&self) -> impl Ord {
        (
            &self.below_quorum,
            Reverse(&self.audience),
            Reverse(&self.speaker),
            self.for_year,
        )
    }

    /// Its kind and title.
    fn text(&self) -> String {
        let said = self.said.iter().flatten();
        said.map(|it| tight_cow(&it.value)).collect()
    }

    fn is_by_secretary(&self) -> bool {
        let text = self.text();
        text.contains("书记讲党课") || text.contains("书记上党课")
    }

    /// Whether the secretary gave it: by name, or because the record says so.
    pub(super) fn by_secretary(&self, secretary: Option<&str>) -> bool {
        let said = self.speaker.as_deref().unwrap_or_default();
        said.contains("书记")
            || (self.has('书') && self.is_by_secretary())
            || secretary.is_some_and(|it| !it.is_empty() && said.contains(it))
    }
}

/// An event at hand: its kinds and marks beside it, as of most events nothing else is looked at.
#[derive(Clone, Copy)]
pub(super) struct Held<'a> {
    kinds: Kinds,
    marks: u64,
    pub(super) it: &'a Happening<'a>,
}

impl<'a> Held<'a> {
    pub(super) fn of(it: &'a Happening<'a>) -> Self {
        Self {
            kinds: it.kinds,
            marks: it.marks,
            it,
        }
    }
}

/// The events that fulfil a duty.
pub(super) enum Wanted<'a> {
    /// Those of a kind.
    Event(EventKind),
    /// Those whose kind and title say one of the words.
    Words {
        words: &'a [String],
        /// Marks of which one at least stands wherever a word does; `None`: none are known.
        marks: Option<u64>,
    },
}

impl<'a> Wanted<'a> {
    pub(super) fn by(kind: &DutyKind, policy: &'a DutyPolicy, words: &Words) -> Self {
        kind.event.map_or_else(
            || Self::Words {
                words: &policy.words,
                marks: words.marks_of(&policy.words),
            },
            Self::Event,
        )
    }

    /// Whether any of an organization's events fulfils the duty.
    #[inline(never)] // so that it is compiled for speed while it runs
    pub(super) fn takes_any(&self, held: &[Held<'_>]) -> bool {
        held.iter().any(|it| self.takes(*it))
    }

    /// Whether an event fulfils the duty.
    pub(super) fn takes(&self, held: Held<'_>) -> bool {
        match self {
            Self::Event(event) => held.kinds.has(*event),
            Self::Words { words, marks } => {
                marks.is_none_or(|it| it & held.marks != 0) && {
                    let text = held.it.text();
                    words.iter().any(|it| text.contains(it))
                }
            }
        }
    }
}

/// Words that tell something of an event: few events say any, and a character tells most that do not.
pub(super) struct Words {
    /// Chinese characters, the same in every spelling: those of groups, make-ups and years, and for duties told by
    /// words one of every word; most are in no title of a known duty, so that they are rare.
    marks: Vec<char>,
    /// A bit for the last digits of each mark: most characters are none of them.
    digits: u64,
}

/// A group is held by 组, a make-up 补, the business of a year 年度.
const TELLING: [char; 3] = ['组', '补', '度'];

impl Words {
    pub(super) fn of(duties: &[DutyPolicy]) -> Self {
        let mut marks = TELLING.to_vec();
        for word in duties.iter().flat_map(|it| &it.words) {
            if word.contains(marks.as_slice()) {
                continue;
            }
            let rare = |it: &char| !DUTIES.iter().any(|duty| duty.title.contains(*it));
            let own = || {
                word.chars()
                    .filter(|it| ('\u{4E00}'..='\u{9FFF}').contains(it))
            };
            marks.extend(own().find(rare).or_else(|| own().next()));
        }
        marks.truncate(64);
        let digits = marks.iter().fold(0, |all, it| all | last_digits(*it));
        Self { marks, digits }
    }

    /// The marks that stand in texts.
    fn in_texts(&self, texts: &[Option<&Said<String>>]) -> u64 {
        let said = texts.iter().flatten().flat_map(|it| it.value.chars());
        said.fold(0, |found, it| found | self.bit(it))
    }

    /// The marks that stand in words; `None`: a word has none.
    fn marks_of(&self, words: &[String]) -> Option<u64> {
        words.iter().try_fold(0, |all, word| {
            let own = word.chars().fold(0, |found, it| found | self.bit(it));
            (own != 0).then_some(all | own)
        })
    }

    fn bit(&self, character: char) -> u64 {
        if self.digits & last_digits(character) == 0 {
            return 0;
        }
        let at = self.marks.iter().position(|it| *it == character);
        at.map_or(0, |it| 1 << it)
    }
}

fn last_digits(character: char) -> u64 {
    1 << (u32::from(character) & 63)
}

/// Everything that took place, of the organizations the directory knows.
pub(super) fn happenings<'a>(
    records: &'a Records,
    directory: &Directory,
    words: &Words,
) -> Vec<Happening<'a>> {
    let mut out = Vec::with_capacity(records.meetings.len());
    for (org, it) in directory.meetings(records) {
        out.push(of_meeting(org, it, words));
    }
    for it in &records.trainings {
        let org = match &it.org {
            Some(name) => directory.find(&name.value),
            None => directory.only(OrgKind::Street),
        };
        let Some(org) = org else { continue };
        let texts = [&it.title, &it.remark];
        out.push(Happening {
            org,
            kinds: Kinds::of(&[EventKind::PartyTraining]),
            when: it.date.as_ref().map(|it| &it.value),
            at: it.row.anchor(),
            below_quorum: None,
            make_up: texts.iter().find_map(|it| make_up(it.as_ref()?)),
            for_year: None,
            audience: it.audience.as_ref().map(|it| tight_cow(&it.value)),
            repeats: None,
            said: [None, it.title.as_ref()],
            marks: words.in_texts(&[it.title.as_ref()]),
            group: None,
            speaker: None,
        });
    }
    mark_repeats(&mut out);
    out
}

#[inline(never)] // so that it is compiled for speed while it runs
fn of_meeting<'a>(org: OrgId, it: &'a Meeting, words: &Words) -> Happening<'a> {
    let below_quorum = match (&it.present, &it.expected) {
        (Some(present), Some(expected))
            if !present.value.approximate && present.value.value * 2 < expected.value.value =>
        {
            Some(format!(
                "应到{}人、实到{}人，不足半数",
                expected.value.value, present.value.value
            ))
        }
        _ => None,
    };
    let said = [it.kind.as_ref(), it.title.as_ref()];
    let marks = words.in_texts(&said);
    let [in_group, is_made_up, of_year] = TELLING.map(|it| words.bit(it) & marks != 0);
    Happening {
        org,
        kinds: Kinds::of(&it.kinds),
        when: it.date.as_ref().map(|it| &it.value),
        at: it.row.anchor(),
        below_quorum,
        make_up: told(texts(it), is_made_up, make_up),
        for_year: told(texts(it), of_year, for_year),
        audience: None,
        repeats: None,
        said,
        marks,
        group: told(names(it), in_group, group),
        speaker: it.speaker.as_ref().map(|it| tight_cow(&it.value)),
    }
}

/// Of events of one kind on one day, one made up for another period is another event. Of the same event
/// written down several times the soundest record counts, whatever its place, so that no order of rows
/// changes a figure.
fn mark_repeats(happenings: &mut [Happening<'_>]) {
    type Key<'a> = (OrgId, NaiveDate, Kinds, Option<&'a str>, Option<MakeUpMark>);
    let mut kept: HashMap<Key<'_>, usize> =
        HashMap::with_capacity_and_hasher(happenings.len(), FixedState::default());
    let mut repeated: Vec<(Key<'_>, usize)> = Vec::new();
    for (at, it) in happenings.iter().enumerate() {
        let Some(when) = it.when.filter(|it| !it.month_only) else {
            continue;
        };
        if it.kinds.is_empty() {
            continue;
        }
        let key = (
            it.org,
            when.first,
            it.kinds,
            it.group.as_deref(),
            it.make_up,
        );
        match kept.entry(key) {
            Entry::Occupied(mut best) => {
                let is_sounder = happenings
                    .get(*best.get())
                    .is_some_and(|best| it.soundness() < best.soundness());
                let worse = if is_sounder { best.insert(at) } else { at };
                repeated.push((*best.key(), worse));
            }
            Entry::Vacant(place) => {
                place.insert(at);
            }
        }
    }
    let marks: Vec<(usize, CellRef)> = repeated
        .iter()
        .filter_map(|(key, at)| Some((*at, happenings.get(*kept.get(key)?)?.at)))
        .collect();
    for (at, first) in marks {
        if let Some(it) = happenings.get_mut(at) {
            it.repeats = Some(first);
        }
    }
}
