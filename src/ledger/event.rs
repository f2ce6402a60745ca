//! The kinds of meetings and events, and the words people use for them.

use arrayvec::ArrayVec;

use super::value::tight;

/// A kind of event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventKind {
    /// 党员大会.
    BranchCongress,
    /// 支委会.
    CommitteeMeeting,
    /// 党小组会.
    GroupMeeting,
    /// 党课.
    PartyLecture,
    /// 主题党日.
    ThemeDay,
    /// 组织生活会.
    OrgLifeMeeting,
    /// 民主评议党员.
    MemberAppraisal,
    /// 谈心谈话.
    HeartTalk,
    /// 联席会议.
    JointConference,
    /// 党务培训.
    PartyTraining,
    /// 民主生活会: of leading bodies, not to be taken for 组织生活会.
    DemocraticLife,
}

/// Kinds of one event, in the order its words name them. They stand where the event does: every rule looks at them.
/// There is room for each kind up to the last.
pub type Kinds = ArrayVec<EventKind, { EventKind::DemocraticLife as usize + 1 }>;

use EventKind as E;

/// Words and what they mean; at one place in a text the longest word wins.
const WORDS: &[(&str, EventKind)] = &[
    ("党员大会", E::BranchCongress),
    ("支部大会", E::BranchCongress),
    ("党员会议", E::BranchCongress),
    ("全体党员会", E::BranchCongress),
    ("党员会", E::BranchCongress),
    ("支委会", E::CommitteeMeeting),
    ("支部委员会", E::CommitteeMeeting),
    ("支委会议", E::CommitteeMeeting),
    ("支委扩大会", E::CommitteeMeeting),
    ("支委(扩大)会", E::CommitteeMeeting),
    ("支部委员会会议", E::CommitteeMeeting),
    ("党小组会", E::GroupMeeting),
    ("党小组会议", E::GroupMeeting),
    ("小组会", E::GroupMeeting),
    ("党课", E::PartyLecture),
    ("主题党日", E::ThemeDay),
    ("党员活动日", E::ThemeDay),
    ("固定党日", E::ThemeDay),
    ("党日活动", E::ThemeDay),
    ("组织生活会", E::OrgLifeMeeting),
    ("民主评议", E::MemberAppraisal),
    ("评议党员", E::MemberAppraisal),
    ("民主评议党员", E::MemberAppraisal),
    ("谈心谈话", E::HeartTalk),
    ("民主生活会", E::DemocraticLife),
    ("联席会", E::JointConference),
    ("联席会议", E::JointConference),
    ("大工委会议", E::JointConference),
    ("大党委会", E::JointConference),
    ("大党委会议", E::JointConference),
    ("大党委全委会", E::JointConference),
    ("共建议事会", E::JointConference),
    ("协调委员会会议", E::JointConference),
    ("协调委员会", E::JointConference),
    ("议事会", E::JointConference),
    ("党务培训", E::PartyTraining),
    ("集中轮训", E::PartyTraining),
    ("培训班", E::PartyTraining),
    ("党建培训", E::PartyTraining),
    ("党员培训", E::PartyTraining),
    ("专题培训", E::PartyTraining),
];

impl EventKind {
    /// The kinds a ledger of meetings is kept of.
    pub const USUAL: &[Self] = &[
        E::BranchCongress,
        E::CommitteeMeeting,
        E::GroupMeeting,
        E::PartyLecture,
        E::ThemeDay,
        E::OrgLifeMeeting,
        E::MemberAppraisal,
        E::HeartTalk,
        E::JointConference,
    ];

    /// Every kind a text names, each once, in the order of the text.
    #[must_use]
    pub fn all_in(text: &str) -> Kinds {
        let text = tight(text);
        let mut rest = text.as_str();
        let mut kinds = Kinds::new();
        while let Some(first) = rest.chars().next() {
            let word = WORDS
                .iter()
                .filter(|(word, _)| rest.starts_with(word))
                .max_by_key(|(word, _)| word.len());
            let step = word.map_or(first.len_utf8(), |(word, _)| word.len());
            if let Some((_, kind)) = word
                && !kinds.contains(kind)
            {
                kinds.push(*kind);
            }
            rest = rest.get(step..).unwrap_or("");
        }
        kinds
    }

    /// Its name for the person.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            E::BranchCongress => "党员大会",
            E::CommitteeMeeting => "支委会",
            E::GroupMeeting => "党小组会",
            E::PartyLecture => "党课",
            E::ThemeDay => "主题党日",
            E::OrgLifeMeeting => "组织生活会",
            E::MemberAppraisal => "民主评议党员",
            E::HeartTalk => "谈心谈话",
            E::JointConference => "联席会议",
            E::PartyTraining => "党务培训",
            E::DemocraticLife => "民主生活会",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_event_may_be_of_several_kinds() {
        let named = |text| EventKind::all_in(text).into_iter().collect::<Vec<_>>();
        assert_eq!(
            named("主题党日 、党课（党员大会）"),
            [E::ThemeDay, E::PartyLecture, E::BranchCongress]
        );
        assert_eq!(named("支部委员会会议"), [E::CommitteeMeeting]);
    }

    #[test]
    fn every_word_for_a_kind_is_known() {
        for (text, kind) in [
            ("全体党员会", E::BranchCongress),
            ("党员会", E::BranchCongress),
            ("支部党员大会", E::BranchCongress),
            ("支委（扩大）会", E::CommitteeMeeting),
            ("第二党小组会", E::GroupMeeting),
            ("书记讲党课", E::PartyLecture),
            ("支部主题党日+", E::ThemeDay),
            ("年度组织生活会", E::OrgLifeMeeting),
            ("共建议事会", E::JointConference),
            ("党建工作协调委员会", E::JointConference),
            ("集中轮训", E::PartyTraining),
        ] {
            assert_eq!(EventKind::all_in(text).as_slice(), [kind], "{text}");
        }
        assert!(
            EventKind::all_in("支部会").is_empty(),
            "may be one or the other"
        );
    }

    #[test]
    fn the_leading_bodys_meeting_is_not_the_branchs() {
        let named = EventKind::all_in("民主生活会");
        assert_eq!(named.as_slice(), [E::DemocraticLife]);
    }
}
