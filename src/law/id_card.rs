//! GB 11643—1999 《公民身份号码》: birthday, sex and check character

use chrono::{Datelike, NaiveDate};

use super::{Act, Authority, articles};

/// The standard itself.
pub static ACT: Act = Act {
    title: "公民身份号码（GB 11643—1999）",
    issuer: "国家质量技术监督局",
    in_force: Some((1999, 7, 1)),
    repealed: None,
    authority: Authority::Standard,
};

articles! { ACT:
    /// Birthday, sex and check character.
    NUMBER = "gb-11643", "号码结构与校验码", Must, checked:
        "号码共18位：前6位是地址码，第7至14位是出生日期，第15至17位是顺序码（奇数分给男性，偶数分给女性），最后一位是校验码，按前17位加权求和、除以11的余数确定。",
        "此处是规则要点，不是标准原文；15位的旧号码没有校验码；行政区划会变更，地址码查不到不算错。";
}

/// Characters of a number, the check character included.
pub const LENGTH: usize = 18;
/// Characters of a number of the old kind, without century and check character.
pub const OLD_LENGTH: usize = 15;

const WEIGHTS: [usize; LENGTH - 1] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS: &str = "10X98765432";
/// Nobody in a roster was born earlier; the standard itself has a sample of 1880.
const FIRST_YEAR: i32 = 1800;

/// 男 or 女, as the number says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sex {
    /// 男: the sequence is odd.
    Male,
    /// 女: the sequence is even.
    Female,
}

/// What is wrong with a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Neither 18 nor 15 characters; how many there are.
    Length(usize),
    /// A character that cannot stand where it stands.
    Character(char),
    /// No such day.
    Birthday,
    /// The check character should be this one.
    Check(char),
}

/// What is wrong with `number`; `None` when nothing is. A small `x` at the end is as good as a capital one.
#[must_use]
pub fn fault(number: &str) -> Option<Fault> {
    let length = number.chars().count();
    if length != LENGTH && length != OLD_LENGTH {
        return Some(Fault::Length(length));
    }
    let strange = number
        .chars()
        .enumerate()
        .find(|(at, it)| !(it.is_ascii_digit() || at + 1 == LENGTH && matches!(it, 'x' | 'X')));
    if let Some((_, strange)) = strange {
        return Some(Fault::Character(strange));
    }
    if birthday(number).is_none() {
        return Some(Fault::Birthday);
    }
    let expected = (length == LENGTH)
        .then(|| check_character(number))
        .flatten()?;
    let last = number.chars().last()?.to_ascii_uppercase();
    (last != expected).then_some(Fault::Check(expected))
}

/// The check character that the first seventeen digits of `number` ask for.
#[must_use]
pub fn check_character(number: &str) -> Option<char> {
    let digits: Option<Vec<usize>> = number
        .chars()
        .take(WEIGHTS.len())
        .map(|it| usize::try_from(it.to_digit(10)?).ok())
        .collect();
    let digits = digits.filter(|it| it.len() == WEIGHTS.len())?;
    let sum: usize = digits.iter().zip(WEIGHTS).map(|(it, by)| it * by).sum();
    CHECKS.chars().nth(sum % 11)
}

/// The birthday in a number of 18 or 15 characters, the latter of the twentieth century.
#[must_use]
pub fn birthday(number: &str) -> Option<NaiveDate> {
    let day = match number.len() {
        LENGTH => number.get(6..14)?.to_owned(),
        OLD_LENGTH => format!("19{}", number.get(6..12)?),
        _ => return None,
    };
    let number = day
        .bytes()
        .all(|it| it.is_ascii_digit())
        .then(|| day.parse::<u32>().ok())
        .flatten()?;
    let year = i32::try_from(number / 10_000).ok()?;
    NaiveDate::from_ymd_opt(year, number / 100 % 100, number % 100)
        .filter(|it| it.year() >= FIRST_YEAR)
}

/// The sex in a number of 18 or 15 characters.
#[must_use]
pub fn sex(number: &str) -> Option<Sex> {
    let at = match number.len() {
        LENGTH => LENGTH - 2,
        OLD_LENGTH => OLD_LENGTH - 1,
        _ => return None,
    };
    let digit = number.chars().nth(at)?.to_digit(10)?;
    Some(if digit % 2 == 1 {
        Sex::Male
    } else {
        Sex::Female
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(year, month, day)
    }

    #[test]
    fn the_sample_of_the_standard_is_sound() {
        let sample = "11010519491231002X";
        assert_eq!(fault(sample), None);
        assert_eq!(fault("11010519491231002x"), None);
        assert_eq!(birthday(sample), day(1949, 12, 31));
        assert_eq!(sex(sample), Some(Sex::Female));
    }

    #[test]
    fn an_invented_number_is_checked() {
        let body = "00000019900101001";
        let check = check_character(body).unwrap();
        let number = format!("{body}{check}");
        assert_eq!(fault(&number), None);
        assert_eq!(sex(&number), Some(Sex::Male));
        let wrong = if check == '0' { '1' } else { '0' };
        assert_eq!(fault(&format!("{body}{wrong}")), Some(Fault::Check(check)));
    }

    #[test]
    fn faults_are_told_apart() {
        assert_eq!(fault(""), Some(Fault::Length(0)));
        assert_eq!(fault("0000001990010100"), Some(Fault::Length(16)));
        assert_eq!(fault("00000019900101O012"), Some(Fault::Character('O')));
        assert_eq!(fault("X0000019900101001X"), Some(Fault::Character('X')));
        assert_eq!(fault("０00000199001010010"), Some(Fault::Character('０')));
        assert_eq!(fault("000000199002300010"), Some(Fault::Birthday));
        assert_eq!(birthday("党党党党党党"), None);
        assert_eq!(check_character("123"), None);
    }

    #[test]
    fn old_numbers_have_no_check_character() {
        assert_eq!(fault("000000900101001"), None);
        assert_eq!(birthday("000000900101001"), day(1990, 1, 1));
        assert_eq!(sex("000000900101002"), Some(Sex::Female));
        assert_eq!(fault("00000090010100X"), Some(Fault::Character('X')));
    }
}
