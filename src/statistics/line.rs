//! The lines of the forms.

use super::Facts;
use crate::law::branch_work::ESTABLISH_FROM;
use crate::ledger::{Field, FormKind, FormRow};
use crate::unit::{Form, OrgKind};

/// What a line counts.
#[derive(Debug, Clone, Copy)]
pub enum Measure {
    /// Units.
    Units(fn(&Facts<'_>) -> bool),
    /// Joint branches: organizations, however many units each covers.
    Branches,
    /// Instructors.
    Instructors,
    /// Employees of units.
    Staff(fn(&Facts<'_>) -> bool),
    /// Members in units.
    Members(fn(&Facts<'_>) -> bool),
    /// Members who have not transferred.
    Untransferred,
    /// Nothing: no ledger of units has it.
    Nowhere,
}

/// A line of a form.
#[derive(Debug)]
pub struct Line {
    /// Its name in the contract.
    pub id: &'static str,
    /// Its label.
    pub title: &'static str,
    /// How deep it is set.
    pub depth: u8,
    /// Whether the form has no such line: what the ledger leaves open stands in it.
    pub own: bool,
    /// The same line in a form filled in by hand.
    pub row: Option<FormRow>,
    /// What it counts.
    pub measure: Measure,
    /// Fields a ledger needs, one of each group.
    pub needs: &'static [&'static [Field]],
}

const NONE: &[&[Field]] = &[];
const FORM: &[&[Field]] = &[&[Field::Form, Field::HasOrg]];
const ORG: &[&[Field]] = &[
    &[Field::Form, Field::HasOrg],
    &[Field::Category, Field::Org],
];
const NAMED: &[&[Field]] = &[&[Field::Form, Field::HasOrg], &[Field::Org]];
const FORM_MEMBERS: &[&[Field]] = &[
    &[Field::Form, Field::HasOrg],
    &[Field::Formal, Field::Members],
];
const FORM_STAFF: &[&[Field]] = &[&[Field::Form, Field::HasOrg], &[Field::Staff]];
const INSTRUCTOR: &[&[Field]] = &[&[Field::Instructor]];
const FORM_INSTRUCTOR: &[&[Field]] = &[&[Field::Form, Field::HasOrg], &[Field::Instructor]];
const SENT_STAFF: &[&[Field]] = &[
    &[Field::Form, Field::HasOrg],
    &[Field::Instructor],
    &[Field::Staff],
];
const SENT_MEMBERS: &[&[Field]] = &[
    &[Field::Form, Field::HasOrg],
    &[Field::Instructor],
    &[Field::Formal, Field::Members],
];
const STAFF: &[&[Field]] = &[&[Field::Staff]];
const MEMBERS: &[&[Field]] = &[&[Field::Formal, Field::Members]];

const fn line(
    (id, title, depth): (&'static str, &'static str, u8),
    row: Option<FormRow>,
    measure: Measure,
    needs: &'static [&'static [Field]],
) -> Line {
    Line {
        id,
        title,
        depth,
        own: false,
        row,
        measure,
        needs,
    }
}

/// A line of this kit's own, for what the ledger leaves open.
const fn own(
    (id, title, depth): (&'static str, &'static str, u8),
    takes: fn(&Facts<'_>) -> bool,
    needs: &'static [&'static [Field]],
) -> Line {
    Line {
        own: true,
        ..line((id, title, depth), None, Measure::Units(takes), needs)
    }
}

/// What both forms begin with: units, and what organizations they have.
#[rustfmt::skip] // a table
macro_rules! head {
    ($($more:expr),* $(,)?) => {
        &[
            line(("units", "单位数", 0), Some(FormRow::Units), Measure::Units(|_| true), NONE),
            line(("units-instructed", "其中党建工作指导员联系的", 1), None, Measure::Units(is_instructed), INSTRUCTOR),
            line(("separate", "已单独建立党组织的", 0), Some(FormRow::Separate), Measure::Units(is_separate), FORM),
            line(("separate-committee", "党委", 1), Some(FormRow::Committees), Measure::Units(|it| is_separate(it) && rank(it) == Rank::Committee), ORG),
            line(("separate-general-branch", "总支部", 1), Some(FormRow::GeneralBranches), Measure::Units(|it| is_separate(it) && rank(it) == Rank::GeneralBranch), ORG),
            line(("separate-branch", "支部", 1), Some(FormRow::Branches), Measure::Units(|it| is_separate(it) && rank(it) == Rank::Branch), ORG),
            own(("separate-unknown", "看不出是哪种建制的", 1), |it| is_separate(it) && rank(it) == Rank::Unknown, ORG),
            line(("joint", "已建立联合党支部的", 0), Some(FormRow::Joint), Measure::Units(is_joint), FORM),
            line(("joint-three", "其中具有3名以上党员的", 1), Some(FormRow::JointWithThree), Measure::Units(|it| is_joint(it) && it.standing.members.is_some_and(|it| it >= ESTABLISH_FROM)), FORM_MEMBERS),
            line(("joint-branches", "联合党支部数（个）", 1), Some(FormRow::JointBranches), Measure::Branches, NAMED),
            own(("unstated", "已建立，方式没有填的", 0), |it| it.standing.form == Form::Unstated, FORM),
            line(("none", "未建立党组织的", 0), Some(FormRow::None), Measure::Units(is_none), FORM),
            line(("none-due", "应建尚未建立的", 1), Some(FormRow::Due), Measure::Units(|it| is_none(it) && lack(it) == Lack::Due), FORM_MEMBERS),
            line(("none-few", "仅有个别党员的", 1), Some(FormRow::FewMembers), Measure::Units(|it| is_none(it) && lack(it) == Lack::Few), FORM_MEMBERS),
            line(("none-no-members", "没有党员的", 1), Some(FormRow::NoMembers), Measure::Units(|it| is_none(it) && lack(it) == Lack::NoMembers), FORM_MEMBERS),
            own(("none-unknown", "党员数没有填全的", 1), |it| is_none(it) && lack(it) == Lack::Unknown, FORM_MEMBERS),
            $($more),*
        ]
    };
}

#[rustfmt::skip] // a table
static FIRMS: &[Line] = head![
    line(("instructors", "补充：党建工作指导员数（人）", 0), None, Measure::Instructors, INSTRUCTOR),
    line(("staff", "补充：在岗职工（人）", 0), None, Measure::Staff(|_| true), STAFF),
    line(("members", "其中党员", 1), None, Measure::Members(|_| true), MEMBERS),
    line(("organized-staff", "补充：已建企业的在岗职工（人）", 0), None, Measure::Staff(|it| !is_none(it)), FORM_STAFF),
    line(("organized-members", "其中党员", 1), None, Measure::Members(|it| !is_none(it)), FORM_MEMBERS),
    line(("sent-staff", "补充：未建但已派指导员企业的在岗职工（人）", 0), None, Measure::Staff(|it| is_none(it) && is_instructed(it)), SENT_STAFF),
    line(("sent-members", "其中党员", 1), None, Measure::Members(|it| is_none(it) && is_instructed(it)), SENT_MEMBERS),
];

#[rustfmt::skip] // a table
static SOCIAL: &[Line] = head![
    line(("none-group", "未建立中建立党小组的", 1), None, Measure::Nowhere, NONE),
    line(("none-instructed", "未建立中已派党建工作指导员的", 1), Some(FormRow::Instructed), Measure::Units(|it| is_none(it) && is_instructed(it)), FORM_INSTRUCTOR),
    line(("staff", "补充：从业人员（人）", 0), None, Measure::Staff(|_| true), STAFF),
    line(("members", "其中党员", 1), None, Measure::Members(|_| true), MEMBERS),
    line(("untransferred", "其中未转入组织关系的", 2), None, Measure::Untransferred, &[&[Field::Untransferred]]),
    line(("instructors", "补充：党建工作指导员数（人）", 0), None, Measure::Instructors, INSTRUCTOR),
    line(("absorbed", "补充：吸收未转入组织关系的党员建立党组织的", 0), None, Measure::Nowhere, NONE),
    line(("absorbed-committee", "党委", 1), None, Measure::Nowhere, NONE),
    line(("absorbed-general-branch", "总支部", 1), None, Measure::Nowhere, NONE),
    line(("absorbed-branch", "支部", 1), None, Measure::Nowhere, NONE),
];

impl Line {
    /// The lines of a form.
    #[must_use]
    pub fn of(kind: FormKind) -> &'static [Self] {
        match kind {
            FormKind::Firms => FIRMS,
            FormKind::SocialOrganizations => SOCIAL,
        }
    }
}

fn is_separate(it: &Facts<'_>) -> bool {
    it.standing.form == Form::Single
}

fn is_joint(it: &Facts<'_>) -> bool {
    it.standing.form == Form::Joint
}

fn is_none(it: &Facts<'_>) -> bool {
    !it.standing.form.is_organized()
}

fn is_instructed(it: &Facts<'_>) -> bool {
    it.standing.instructed
}

#[derive(PartialEq, Eq)]
enum Rank {
    Committee,
    GeneralBranch,
    Branch,
    Unknown,
}

fn rank(it: &Facts<'_>) -> Rank {
    match it.org {
        OrgKind::District | OrgKind::Street | OrgKind::Community | OrgKind::Committee => {
            Rank::Committee
        }
        OrgKind::GeneralBranch => Rank::GeneralBranch,
        OrgKind::Branch | OrgKind::JointBranch => Rank::Branch,
        OrgKind::Unformed | OrgKind::Other => Rank::Unknown,
    }
}

/// Why a unit has no organization, by its members; exactly one holds.
#[derive(PartialEq, Eq)]
enum Lack {
    Due,
    Few,
    NoMembers,
    Unknown,
}

fn lack(it: &Facts<'_>) -> Lack {
    match (it.standing.formal, it.standing.members) {
        (Some(formal), _) if formal >= ESTABLISH_FROM => Lack::Due,
        (_, None) => Lack::Unknown,
        (_, Some(members)) if members <= 0 => Lack::NoMembers,
        // So many members may be three formal ones or fewer.
        (None, Some(members)) if members >= ESTABLISH_FROM => Lack::Unknown,
        _ => Lack::Few,
    }
}
