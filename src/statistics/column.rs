//! The columns of the forms.

use super::Facts;
use super::facts::Lead;
use crate::law::practice::{STAFF_FOR_MEMBER, STAFF_FOR_ORG};
use crate::ledger::{Field, FormKind};
use crate::unit::{Ownership, UnitKind};

/// A column of a form.
#[derive(Debug)]
pub struct Column {
    /// Its name in the contract.
    pub id: &'static str,
    /// Its heading.
    pub title: &'static str,
    /// Whether the form has no such column: what the ledger leaves open stands in it.
    pub own: bool,
    /// The words its heading is known by in a form filled in by hand; blank: none.
    pub word: &'static str,
    /// Which units it takes.
    pub takes: fn(&Facts<'_>) -> bool,
    /// Fields a ledger needs, one of each group.
    pub needs: &'static [&'static [Field]],
}

const STAFF: &[&[Field]] = &[&[Field::Staff]];
const OWNER: &[&[Field]] = &[&[Field::Ownership, Field::UnitKind]];
/// How it is registered and who controls it are two columns.
const BOTH: &[&[Field]] = &[&[Field::Ownership], &[Field::UnitKind]];

#[rustfmt::skip] // a table
const FIRMS: &[Column] = &[
    Column { id: "total", title: "总数", own: false, word: "总数", takes: |_| true, needs: &[] },
    Column { id: "staff50", title: "其中从业50人以上", own: false, word: "50人以上", takes: |it| has_staff(it, STAFF_FOR_MEMBER), needs: STAFF },
    Column { id: "staff100", title: "100人以上", own: false, word: "100人以上", takes: |it| has_staff(it, STAFF_FOR_ORG), needs: STAFF },
    Column { id: "legal-member", title: "法定代表人是党员", own: false, word: "法定代表人", takes: |it| it.lead.is_some(), needs: &[&[Field::LegalIsMember]] },
    Column { id: "legal-secretary", title: "兼任书记", own: false, word: "兼任书记", takes: |it| it.lead == Some(Lead::Secretary), needs: &[&[Field::LegalIsMember], &[Field::LegalPerson], &[Field::Secretary]] },
    Column { id: "private", title: "私有经济控制", own: false, word: "私有经济控制", takes: |it| it.standing.owner == Some(Ownership::Private), needs: OWNER },
    Column { id: "private-sole", title: "其中私营独资", own: false, word: "", takes: |it| it.standing.owner == Some(Ownership::Private) && it.sole && !it.is_from_abroad(), needs: BOTH },
    Column { id: "private-hmt", title: "其中港澳台商投资", own: false, word: "", takes: |it| it.standing.owner == Some(Ownership::Private) && it.named == Some(Ownership::HongKongMacaoTaiwan), needs: BOTH },
    Column { id: "private-foreign", title: "其中外商投资", own: false, word: "", takes: |it| it.standing.owner == Some(Ownership::Private) && it.named == Some(Ownership::Foreign), needs: BOTH },
    Column { id: "hmt", title: "港澳台商经济控制", own: false, word: "港澳台商经济控制", takes: |it| it.standing.owner == Some(Ownership::HongKongMacaoTaiwan), needs: OWNER },
    Column { id: "hmt-sole", title: "其中独资", own: false, word: "", takes: |it| it.standing.owner == Some(Ownership::HongKongMacaoTaiwan) && it.sole, needs: OWNER },
    Column { id: "foreign", title: "外商经济控制", own: false, word: "外商经济控制", takes: |it| it.standing.owner == Some(Ownership::Foreign), needs: OWNER },
    Column { id: "foreign-sole", title: "其中独资", own: false, word: "", takes: |it| it.standing.owner == Some(Ownership::Foreign) && it.sole, needs: OWNER },
    Column { id: "other", title: "控制类型未填或者混合", own: true, word: "", takes: |it| matches!(it.standing.owner, None | Some(Ownership::Mixed)), needs: &[] },
];

#[rustfmt::skip] // a table
const SOCIAL: &[Column] = &[
    Column { id: "total", title: "总数", own: false, word: "总数", takes: |_| true, needs: &[] },
    Column { id: "association", title: "社会团体", own: false, word: "社会团体", takes: |it| it.kind == UnitKind::Association, needs: &[] },
    Column { id: "foundation", title: "基金会", own: false, word: "基金会", takes: |it| it.kind == UnitKind::Foundation, needs: &[] },
    Column { id: "service", title: "民办非企业单位", own: false, word: "民办非企业", takes: |it| it.kind == UnitKind::Service, needs: &[] },
    Column { id: "law-firm", title: "律师事务所", own: false, word: "律师", takes: |it| it.kind == UnitKind::LawFirm, needs: &[] },
    Column { id: "accounting-firm", title: "会计师事务所", own: false, word: "会计师", takes: |it| it.kind == UnitKind::AccountingFirm, needs: &[] },
    Column { id: "tax-firm", title: "税务师事务所", own: false, word: "税务师", takes: |it| it.kind == UnitKind::TaxFirm, needs: &[] },
    Column { id: "other", title: "未注明哪一类", own: true, word: "", takes: |it| it.kind == UnitKind::Social, needs: &[] },
];

impl Column {
    /// The columns of a form.
    #[must_use]
    pub fn of(kind: FormKind) -> &'static [Self] {
        match kind {
            FormKind::Firms => FIRMS,
            FormKind::SocialOrganizations => SOCIAL,
        }
    }
}

fn has_staff(it: &Facts<'_>, from: i64) -> bool {
    it.standing.staff.is_some_and(|it| it >= from)
}
