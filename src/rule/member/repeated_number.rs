//! `MEM08`

use super::id_card_contradicts::masked;
use crate::law::practice::IDENTITY;
use crate::ledger::value::tight;
use crate::ledger::{Member, Said};
use crate::map::HashMap;
use crate::rule::{Problem, Scene, Severity, Sink, rule};

rule! {
    #[doc = include_str!("repeated_number.md")]
    pub static REPEATED_NUMBER = {
        code: "MEM08",
        name: "repeated-number",
        severity: Error,
        basis: &[&IDENTITY],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    let mut numbers: HashMap<&str, &Said<String>> = HashMap::default();
    let mut phones: HashMap<String, &Member> = HashMap::default();
    let members = scene.records.members.iter();
    for member in members.filter(|it| it.gone().is_none()) {
        let problem = |at, message| {
            Problem::at(at, message)
                .org(member.org.as_ref())
                .subject(member.name.value.clone())
        };
        if let Some(number) = &member.id_card {
            let first = *numbers.entry(&number.value).or_insert(number);
            if first.at != number.at {
                let message = format!("身份证号{}重复登记", masked(&number.value));
                out.report(problem(number.at, message).because(first.at, "前一次登记"));
            }
        }
        if let Some((said, phone)) = mobile(member) {
            let shown = shown(&phone);
            let first = *phones.entry(phone).or_insert(member);
            let (Some(other), false) = (&first.phone, is_same(first, member)) else {
                continue;
            };
            let message = format!("手机号{shown}与另一名党员相同");
            out.report(
                problem(said.at, message)
                    .severity(Severity::Hint)
                    .because(other.at, "另一名党员的手机号"),
            );
        }
    }
}

/// A mobile number; households and offices share other telephones.
fn mobile(member: &Member) -> Option<(&Said<String>, String)> {
    let said = member.phone.as_ref()?;
    let digits = tight(&said.value).replace(['-', ' '], "");
    let is_mobile = digits.len() == 11
        && digits.starts_with('1')
        && digits.bytes().all(|it| it.is_ascii_digit());
    is_mobile.then_some((said, digits))
}

/// The first three and the last four digits.
fn shown(phone: &str) -> String {
    let head: String = phone.chars().take(3).collect();
    let tail: String = phone.chars().skip(7).collect();
    format!("{head}****{tail}")
}

/// The same person in two rows, which the identity number tells.
fn is_same(one: &Member, other: &Member) -> bool {
    let number = |it: &Member| it.id_card.as_ref().map(|it| it.value.clone());
    one.name.at == other.name.at
        || tight(&one.name.value) == tight(&other.name.value)
        || (number(one).is_some() && number(one) == number(other))
}
