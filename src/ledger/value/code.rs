//! Credit codes, identity numbers and other strings of digits.

use super::{is_nothing, tight};
use crate::sheet::Value;

/// Digits a spreadsheet keeps of a number; the ones after them become zeros.
const KEPT: usize = 15;

/// A code in one spelling: half-width, upper case, without blanks. `Ok(None)`: there is none.
///
/// # Errors
///
/// When the spreadsheet turned it into a number and its end is lost.
pub fn code(value: &Value) -> Result<Option<String>, String> {
    let shown = value.text();
    let lost = || {
        format!(
            "“{shown}”被表格软件当成了数值，后几位已经丢失，无法还原；请把单元格格式设为文本后重新填写"
        )
    };
    let text = tight(&shown).trim_start_matches('\'').to_uppercase();
    if is_nothing(&text) {
        return Ok(None);
    }
    let is_long_number = matches!(value, Value::Number(_)) && text.len() > KEPT;
    if is_long_number || is_scientific(&text) {
        return Err(lost());
    }
    match value {
        Value::Date(..) | Value::Bool(_) | Value::Error(_) => Err(format!(
            "“{shown}”不是代码，请把单元格格式设为文本后重新填写"
        )),
        Value::Text(_) | Value::Number(_) => Ok(Some(text)),
    }
}

/// `3.70202E+17`, as copied from a cell.
fn is_scientific(text: &str) -> bool {
    let Some((number, power)) = text.split_once("E+") else {
        return false;
    };
    let digits = |it: &str| !it.is_empty() && it.chars().all(|it| it.is_ascii_digit() || it == '.');
    digits(number) && digits(power)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Option<String>, String> {
        code(&Value::Text(text.into()))
    }

    #[test]
    fn codes_come_in_one_spelling() {
        for text in [
            "91000000000000000K",
            " 9100 0000 0000 0000 0k ",
            "９１000000000000000Ｋ",
            "'91000000000000000K",
            "91000000000000000K\u{200B}",
        ] {
            assert_eq!(
                read(text),
                Ok(Some("91000000000000000K".to_owned())),
                "{text}"
            );
        }
        assert_eq!(read("无"), Ok(None));
        assert_eq!(
            code(&Value::Number(370_202.0)),
            Ok(Some("370202".to_owned()))
        );
    }

    #[test]
    fn a_code_that_became_a_number_is_lost() {
        assert!(read("3.70202E+17").unwrap_err().contains("无法还原"));
        let number = Value::Number(370_202_000_000_000_000.0);
        assert!(code(&number).unwrap_err().contains("设为文本"));
    }
}
