//! Which units a base takes, and why it leaves one out.

use sha2::{Digest, Sha256};

use crate::law::two_new::THREE_HAVES_STAFF;
use crate::ledger::value::tight;
use crate::ledger::{Said, Unit};
use crate::policy::Base;
use crate::sheet::CellRef;
use crate::unit::{Ownership, UnitKind};

/// Words of a unit without a fixed place.
const NO_PLACE: &[&str] = &[
    "无固定",
    "没有固定",
    "无经营场所",
    "无办公场所",
    "没有经营场所",
    "没有办公场所",
];
/// Words of a part of a legal person, in its kind.
const BRANCH: &[&str] = &["分公司", "分支机构", "非法人", "办事处", "代表处"];
/// How these begin.
const BRANCH_STARTS: &[char] = &['分', '非', '办', '代'];
/// Ends of the names of such parts.
const BRANCH_ENDS: &[&str] = &["分公司", "分店", "分行", "分所", "办事处", "代表处"];

/// Why an operating unit of a kind, of an owner, 规模以上 or not, is outside a base; `None`: it is inside.
#[must_use]
pub fn outside(
    base: Base,
    unit: &Unit,
    (kind, owner, scaled): (Option<UnitKind>, Option<Ownership>, Option<bool>),
) -> Option<String> {
    let why = match base {
        Base::Operating => return None,
        Base::ThreeHaves => no_three_haves(unit),
        Base::LegalPerson => no_legal_person(unit, kind, owner),
        Base::Scaled => match scaled {
            Some(true) => None,
            Some(false) => Some(no_scale(unit)),
            None => Some("没有填从业人数和营业收入，看不出是不是规模以上".to_owned()),
        },
    };
    why.map(|it| format!("该口径不计入：{it}"))
}

/// Whether a row says that the unit has no fixed place.
#[must_use]
pub fn has_no_place(unit: &Unit) -> bool {
    let said = [&unit.address, &unit.status, &unit.remark];
    let mut texts = said.into_iter().flatten().map(|it| tight(&it.value));
    texts.any(|text| NO_PLACE.iter().any(|it| text.contains(it)))
}

/// Whether a row speaks of a part of a legal person.
#[must_use]
pub fn is_part(unit: &Unit) -> bool {
    let said = unit.kind.as_ref().map(|it| it.value.as_str());
    // Few kinds have so much as the first character of such a word.
    let said = said.filter(|it| it.contains(BRANCH_STARTS));
    let name = unit.name.value.trim_end();
    said.is_some_and(|text| BRANCH.iter().any(|it| text.contains(it)))
        || BRANCH_ENDS.iter().any(|it| name.ends_with(it))
}

fn no_three_haves(unit: &Unit) -> Option<String> {
    if has_no_place(unit) {
        return Some("写明没有固定场所".to_owned());
    }
    match unit.staff.as_ref().map(|it| it.value.value) {
        None => Some(format!(
            "没有填从业人数，看不出是不是{THREE_HAVES_STAFF}人以上"
        )),
        Some(staff) if staff < THREE_HAVES_STAFF => {
            Some(format!("从业 {staff} 人，少于 {THREE_HAVES_STAFF} 人"))
        }
        Some(_) => None,
    }
}

fn no_legal_person(
    unit: &Unit,
    kind: Option<UnitKind>,
    owner: Option<Ownership>,
) -> Option<String> {
    match kind {
        None => return Some("看不出是不是企业".to_owned()),
        Some(UnitKind::Firm) => {}
        Some(kind) => return Some(format!("{}不是企业法人", kind.title())),
    }
    if is_part(unit) {
        return Some("分支机构不是法人".to_owned());
    }
    (owner == Some(Ownership::Public)).then(|| "公有控制".to_owned())
}

fn no_scale(unit: &Unit) -> String {
    if unit.scaled.is_some() {
        return "写明不是规模以上".to_owned();
    }
    let staff = unit.staff.as_ref().map_or_else(
        || "没有填从业人数".to_owned(),
        |it| format!("从业 {} 人", it.value.value),
    );
    let revenue = match &unit.revenue {
        None => "没有填营业收入".to_owned(),
        Some(it) => format!("营业收入 {} 万元", it.value / 100),
    };
    format!("{staff}，{revenue}，没有达到规模以上")
}

/// What of several rows of one unit counts: the fullest, then by content. A hash stands for the content, so
/// that rows compare the same where only a summary of them is known.
#[must_use]
pub fn fullness(unit: &Unit) -> (usize, [u8; 32]) {
    let said = content(unit);
    let blank = said.iter().filter(|it| it.is_empty()).count();
    (blank, Sha256::digest(said.join("\u{1f}")).into())
}

/// Everything figures are made of, to tell rows of one unit apart by content.
fn content(unit: &Unit) -> Vec<String> {
    // What another ledger says of the unit does not make its row fuller.
    let sheet = |it: CellRef| (it.file, it.sheet);
    let own = |it: &&Said<String>| sheet(it.at) == sheet(unit.row.start);
    let text = |it: &Option<Said<String>>| {
        let said = it.as_ref().filter(own);
        said.map_or_else(String::new, |it| it.value.clone())
    };
    let texts = [
        &unit.kind,
        &unit.ownership,
        &unit.industry,
        &unit.district,
        &unit.street,
        &unit.community,
        &unit.site,
        &unit.has_org,
        &unit.form,
        &unit.org,
        &unit.category,
        &unit.legal,
        &unit.secretary,
        &unit.instructor,
        &unit.liaison,
        &unit.address,
        &unit.status,
        &unit.remark,
    ];
    let counts = [
        &unit.staff,
        &unit.formal,
        &unit.probationary,
        &unit.members,
        &unit.untransferred,
    ];
    let answers = [&unit.scaled, &unit.legal_is_member];
    let mut said: Vec<String> = texts.into_iter().map(text).collect();
    said.extend(counts.into_iter().map(|it| {
        it.as_ref()
            .map_or_else(String::new, |it| it.value.value.to_string())
    }));
    said.extend(answers.into_iter().map(|it| {
        it.as_ref()
            .map_or_else(String::new, |it| it.value.to_string())
    }));
    let revenue = unit.revenue.as_ref();
    said.push(revenue.map_or_else(String::new, |it| it.value.to_string()));
    said.push(unit.name.value.clone());
    said
}
