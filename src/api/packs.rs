//! Rule packs while a person changes them: what they hold with what they take over, and what is wrong.

use serde_json::Value;

use super::{built_in, pack};
use crate::policy::Policy;

/// A pack, or the built-in one of an id, with everything it takes over from the packs it extends.
///
/// # Errors
///
/// When there is no such pack, or it extends none that exists.
pub fn resolve(policy: &Value) -> Result<Value, String> {
    let content = Policy::content(&written(policy)?)?;
    serde_json::from_str(&content).map_err(|it| format!("规则包读不懂：{it}"))
}

/// What is wrong with a pack, one by one; empty when it can be used.
#[must_use]
pub fn lint(policy: &Value) -> Vec<String> {
    let wrong = written(policy).and_then(|it| pack(&it)).err();
    let wrong = wrong.unwrap_or_default();
    let said = wrong
        .strip_prefix("规则包不能用：")
        .or_else(|| wrong.strip_prefix("规则包读不懂："))
        .unwrap_or(&wrong);
    said.split('；')
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect()
}

pub(super) fn written(policy: &Value) -> Result<String, String> {
    match policy {
        Value::Null => built_in("base").map(str::to_owned),
        Value::String(id) => built_in(id).map(str::to_owned),
        pack => Ok(pack.to_string()),
    }
}
