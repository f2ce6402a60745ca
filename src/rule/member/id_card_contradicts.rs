//! `MEM01`

use chrono::{Datelike, NaiveDate};

use crate::law::id_card::{Fault, LENGTH, NUMBER, OLD_LENGTH, Sex, birthday, fault, sex};
use crate::ledger::value::When;
use crate::ledger::{Member, Said};
use crate::rule::{Edit, Problem, Scene, Sink, rule};

rule! {
    #[doc = include_str!("id_card_contradicts.md")]
    pub static ID_CARD_CONTRADICTS = {
        code: "MEM01",
        name: "id-card-contradicts",
        severity: Error,
        basis: &[&NUMBER],
        check: check,
    }
}

fn check(scene: &Scene<'_>, out: &mut Sink<'_>) {
    for member in &scene.records.members {
        let Some(number) = &member.id_card else {
            continue;
        };
        let problems = match fault(&number.value) {
            Some(fault) => [
                Some(Problem::at(number.at, words(fault, &number.value))),
                None,
            ],
            None => [other_birthday(member, number), other_sex(member, number)],
        };
        for problem in problems.into_iter().flatten() {
            out.report(
                problem
                    .org(member.org.as_ref())
                    .subject(member.name.value.clone()),
            );
        }
    }
}

fn words(fault: Fault, number: &str) -> String {
    let shown = masked(number);
    match fault {
        Fault::Length(length) => {
            format!("身份证号{shown}是{length}位，应当是{LENGTH}位（旧号{OLD_LENGTH}位）")
        }
        Fault::Character(strange) => format!("身份证号{shown}里有不该有的字符“{strange}”"),
        Fault::Birthday => format!("身份证号{shown}里的出生日期不存在"),
        Fault::Check(last) => {
            format!("身份证号{shown}校验不符，按前17位算最后一位应当是{last}")
        }
    }
}

/// The first six and the last four characters; of a short number, less.
pub(super) fn masked(number: &str) -> String {
    let all: Vec<char> = number.chars().collect();
    let (head, tail) = if all.len() > 12 { (6, 4) } else { (2, 1) };
    let hide = |(at, it): (usize, &char)| {
        let shown = at < head || at + tail >= all.len();
        if shown { *it } else { '*' }
    };
    all.iter().enumerate().map(hide).collect()
}

fn other_birthday(member: &Member, number: &Said<String>) -> Option<Problem> {
    let (said, born) = (member.birth.as_ref()?, birthday(&number.value)?);
    if said.value.inferred_year || agrees(&said.value, born) {
        return None;
    }
    let right = if said.value.month_only {
        born.format("%Y-%m").to_string()
    } else {
        born.to_string()
    };
    let message = format!("出生年月是{}，身份证号里是{right}", said.value.text());
    let edit = Edit {
        at: said.at,
        value: right.clone(),
    };
    Some(
        Problem::at(said.at, message)
            .because(number.at, "身份证号里的出生日期")
            .likely_fix(format!("按身份证号改成{right}"), vec![edit]),
    )
}

/// The first of a month is how spreadsheets keep a month.
fn agrees(said: &When, born: NaiveDate) -> bool {
    let same_month = (said.first.year(), said.first.month()) == (born.year(), born.month());
    same_month && (said.month_only || said.first.day() == 1 || said.first == born)
}

fn other_sex(member: &Member, number: &Said<String>) -> Option<Problem> {
    let (said, sex) = (member.gender.as_ref()?, sex(&number.value)?);
    let right = match sex {
        Sex::Male => "男",
        Sex::Female => "女",
    };
    let (male, female) = (said.value.contains('男'), said.value.contains('女'));
    if male == female || said.value.contains(right) {
        return None;
    }
    let message = format!("性别是{}，身份证号里是{right}", said.value);
    let edit = Edit {
        at: said.at,
        value: right.to_owned(),
    };
    Some(
        Problem::at(said.at, message)
            .because(number.at, "身份证号第17位（旧号第15位）表示性别")
            .likely_fix(format!("按身份证号改成{right}"), vec![edit]),
    )
}
