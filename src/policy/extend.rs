//! A pack that extends another: only what differs is written.

use serde_json::{Map, Value};

use super::BUILT_IN;

/// The pack with everything it takes over from those it extends.
///
/// # Errors
///
/// When it is no JSON, or extends a pack that does not exist or extends it in turn.
pub(super) fn resolve(json: &str) -> Result<Value, String> {
    let mut pack: Value = serde_json::from_str(json).map_err(|it| {
        let (line, column) = (it.line(), it.column());
        format!("规则包第{line}行第{column}列不是合法的JSON，可能少了引号、逗号或括号")
    })?;
    let mut seen: Vec<String> = Vec::new();
    while let Some(base) = pack.get("extends").and_then(Value::as_str) {
        let base = base.to_owned();
        if seen.contains(&base) {
            return Err(format!("规则包不能用：“{base}”绕了一圈又扩展到自己"));
        }
        let known = BUILT_IN.iter().find(|it| it.0 == base);
        let below = known.ok_or_else(|| {
            let names: Vec<&str> = BUILT_IN.iter().map(|it| it.0).collect();
            format!(
                "规则包不能用：要扩展的“{base}”不存在，内置的有{}",
                names.join("、")
            )
        })?;
        let mut below: Value = serde_json::from_str(below.1).unwrap_or_default();
        // What the pack below extends is next.
        let next = below.get("extends").cloned();
        merge(&mut below, pack);
        if let Some(map) = below.as_object_mut() {
            match next {
                Some(next) => map.insert("extends".to_owned(), next),
                None => map.remove("extends"),
            };
        }
        seen.push(base);
        pack = below;
    }
    settle(&mut pack);
    if let (Some(map), Some(base)) = (pack.as_object_mut(), seen.first()) {
        map.insert("extends".to_owned(), Value::from(base.as_str()));
    }
    Ok(pack)
}

/// Objects are merged by key and lists of named things by name; anything else replaces; null removes.
/// An object that says `"replace": true` stands for itself.
fn merge(below: &mut Value, above: Value) {
    match (below, above) {
        // It still says so, for the packs further below.
        (below, above) if above.get("replace") == Some(&Value::Bool(true)) => *below = above,
        (Value::Object(below), Value::Object(above)) => {
            for (key, value) in above {
                if value.is_null() {
                    below.remove(&key);
                } else {
                    merge(below.entry(key).or_insert(Value::Null), value);
                }
            }
        }
        (Value::Array(below), Value::Array(above))
            if below.iter().chain(&above).all(|it| name(it).is_some()) && !below.is_empty() =>
        {
            for value in above {
                let known = below.iter().position(|it| name(it) == name(&value));
                let removed = value.get("remove").and_then(Value::as_bool) == Some(true);
                match known {
                    Some(at) if removed => {
                        below.remove(at);
                    }
                    Some(at) => {
                        if let Some(own) = below.get_mut(at) {
                            merge(own, value);
                        }
                    }
                    None => below.push(value),
                }
            }
        }
        (below, above) => *below = above,
    }
}

/// Takes out what only told how to merge.
fn settle(value: &mut Value) {
    match value {
        Value::Object(map) => {
            // Anything but yes or no is a mistake, and is told as one.
            if map.get("replace").is_some_and(Value::is_boolean) {
                map.remove("replace");
            }
            map.values_mut().for_each(settle);
        }
        Value::Array(list) => list.iter_mut().for_each(settle),
        _ => {}
    }
}

fn name(value: &Value) -> Option<&str> {
    let map: &Map<String, Value> = value.as_object()?;
    map.get("id").or_else(|| map.get("duty"))?.as_str()
}

/// What serde objects to, in words for whoever wrote the pack.
pub(super) fn in_words(error: &str) -> String {
    let quoted = |at: usize| error.split('`').nth(at).unwrap_or_default();
    if error.starts_with("unknown field") {
        format!("没有“{}”这个项目，请检查拼写", quoted(1))
    } else if error.starts_with("missing field") {
        format!("缺少“{}”", quoted(1))
    } else if error.starts_with("unknown variant") {
        let known: Vec<&str> = error.split('`').skip(3).step_by(2).collect();
        format!(
            "“{}”不是可以填的值，可以填：{}",
            quoted(1),
            known.join("、")
        )
    } else {
        let kinds = [
            ("a string", "文字"),
            ("a sequence", "列表"),
            ("a map", "一组项目"),
            ("a boolean", "true或者false"),
            ("struct", "一组项目"),
            ("i64", "整数"),
            ("u32", "整数"),
            ("u64", "整数"),
        ];
        let (_, expected) = error.split_once("expected ").unwrap_or_default();
        let kind = kinds.iter().find(|it| expected.contains(it.0));
        let written = error
            .split_once("invalid type: ")
            .and_then(|it| it.1.split(", expected").next())
            .and_then(|it| it.split(['`', '"']).nth(1))
            .unwrap_or("有一处");
        match kind {
            Some((_, kind)) => format!("{written}的类型不对，应当是{kind}"),
            None => format!("{written}的写法不对，请对照规则包的格式说明"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn named_things_are_changed_added_and_removed_and_the_rest_is_kept() {
        let mut below = serde_json::json!({
            "note": "甲", "list": [{"id": "a", "n": 1, "k": 1}, {"id": "b", "n": 2}], "plain": [1, 2]
        });
        let above = serde_json::json!({
            "list": [{"id": "a", "n": 3}, {"id": "b", "remove": true}, {"id": "c", "n": 4}], "plain": [5]
        });
        merge(&mut below, above);
        let expected = serde_json::json!({
            "note": "甲", "list": [{"id": "a", "n": 3, "k": 1}, {"id": "c", "n": 4}], "plain": [5]
        });
        assert_eq!(below, expected);
        let mut below = serde_json::json!({"score": {"title": "甲", "ties": ["a"]}});
        merge(
            &mut below,
            serde_json::json!({"score": {"replace": true, "title": "乙"}}),
        );
        settle(&mut below);
        assert_eq!(below, serde_json::json!({"score": {"title": "乙"}}));
    }

    #[test]
    fn what_cannot_be_extended_is_told() {
        assert!(resolve("{").unwrap_err().contains("第1行"));
        let unknown = resolve(r#"{"extends": "nowhere"}"#).unwrap_err();
        assert!(unknown.contains("不存在"), "{unknown}");
    }
}
