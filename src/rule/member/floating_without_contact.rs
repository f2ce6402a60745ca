//! `MEM07`

use crate::law::education::ART_32_FLOATING;
use crate::law::floating::REGISTER;
use crate::ledger::Field;
use crate::rule::{Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("floating_without_contact.md")]
    pub static FLOATING_WITHOUT_CONTACT = {
        code: "MEM07",
        name: "floating-without-contact",
        severity: Hint,
        basis: &[&ART_32_FLOATING, &REGISTER],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for member in &scene.records.members {
        let floating = member.floating.as_ref().filter(|it| it.value);
        let Some(floating) = floating.filter(|_| member.gone().is_none()) else {
            continue;
        };
        // A column the roster has not is not missing in every row.
        let asked = [
            (Field::Destination, "外出地", member.destination.is_none()),
            (
                Field::DestinationContact,
                "流入地联系人",
                member.destination_contact.is_none(),
            ),
        ];
        let blank: Vec<_> = asked
            .into_iter()
            .filter(|it| it.2)
            .filter_map(|it| Some((it.1, member.row.cell(it.0)?)))
            .collect();
        let Some((_, first)) = blank.first() else {
            continue;
        };
        let titles: Vec<&str> = blank.iter().map(|it| it.0).collect();
        let message = format!("流动党员没有填{}", titles.join("、"));
        let mut problem = Problem::at(*first, message)
            .org(member.org.as_ref())
            .subject(member.name.value.clone())
            .because(floating.at, "流动党员");
        for (_, cell) in blank.iter().skip(1) {
            problem = problem.and_at(*cell);
        }
        out.report(problem);
    }
}
