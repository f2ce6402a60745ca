//! `NEW01`

use crate::coverage::Standing;
use crate::law::credit_code::{ALPHABET, CHECK_CHARACTER, LENGTH};
use crate::rule::{Problem, Scene, Severity, Sink, rule};

rule! {
    #[doc = include_str!("invalid_credit_code.md")]
    pub static INVALID_CREDIT_CODE = {
        code: "NEW01",
        name: "invalid-credit-code",
        severity: Error,
        basis: &[&CHECK_CHARACTER],
        unit: check,
    }
}

/// What is wrong with a code; `None` when nothing is.
fn wrong(code: &str) -> Option<String> {
    let values: Vec<Option<u32>> = code.chars().map(value).collect();
    if values.len() != LENGTH {
        return Some(format!(
            "统一社会信用代码是{}位，应当是{LENGTH}位",
            values.len()
        ));
    }
    let strange = code.chars().find(|it| value(*it).is_none());
    if let Some(strange) = strange {
        return Some(format!("统一社会信用代码里有不该有的字符“{strange}”"));
    }
    let (body, last) = values.split_at(LENGTH - 1);
    let mut weight = 1;
    let mut sum = 0;
    for digit in body.iter().flatten() {
        sum += digit * weight;
        weight = weight * 3 % 31;
    }
    let expected = (31 - sum % 31) % 31;
    (last.first().copied().flatten() != Some(expected)).then(|| {
        let letter = ALPHABET.chars().nth(expected as usize).unwrap_or('?');
        format!("统一社会信用代码校验不符，按前17位算最后一位应当是{letter}")
    })
}

fn value(letter: char) -> Option<u32> {
    ALPHABET
        .chars()
        .position(|it| it == letter)
        .and_then(|it| u32::try_from(it).ok())
}

fn check(_: &Scene<'_>, standing: &Standing<'_>, out: &mut Sink<'_>) {
    let unit = standing.unit;
    if let Some(lost) = &unit.lost_code {
        out.report(Problem::at(lost.at, lost.value.clone()).org(Some(&unit.name)));
    }
    let Some(code) = &unit.credit_code else {
        return;
    };
    let old = [9, 13, 15].contains(&code.value.len())
        && code.value.chars().all(|it| it.is_ascii_alphanumeric());
    let (message, severity) = if old {
        (
            "填的是旧的注册号或者组织机构代码，不是18位统一社会信用代码".to_owned(),
            Severity::Hint,
        )
    } else if let Some(message) = wrong(&code.value) {
        (message, Severity::Error)
    } else {
        return;
    };
    out.report(
        Problem::at(code.at, message)
            .severity(severity)
            .org(Some(&unit.name)),
    );
}
