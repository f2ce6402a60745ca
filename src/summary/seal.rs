//! Summaries as bytes: written in one spelling, sealed, and read without trusting anything.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::{Part, hex};

/// What the file says it is.
const KIND: &str = "lianjian-summary";
/// Its format; 1 had pseudonyms of instructors.
const FORMAT: u32 = 2;
/// Bytes beyond this are not looked at.
const MOST_BYTES: usize = 512 << 20;

/// A summary: the parts, and the packs they were made with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Summary {
    /// What it is.
    kind: String,
    /// Its format.
    format: u32,
    /// SHA-256 over the seals of its parts.
    pub seal: String,
    /// The rule packs.
    pub policies: Vec<Pack>,
    /// The parts, by seal.
    pub parts: Vec<Part>,
}

/// A rule pack with everything it takes over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// SHA-256 of its content.
    pub sha256: String,
    /// Its content.
    pub content: Value,
}

impl Part {
    /// What its seal must be.
    fn sealed(&self) -> String {
        let bare = Self {
            seal: String::new(),
            ..self.clone()
        };
        let text = serde_json::to_vec(&bare).unwrap_or_default();
        hex(&Sha256::digest(text))
    }

    /// Seals it.
    pub(super) fn seal(mut self) -> Self {
        self.seal = self.sealed();
        self
    }
}

impl Summary {
    /// The union of parts, each once.
    #[must_use]
    pub fn of(
        parts: impl IntoIterator<Item = Part>,
        packs: impl IntoIterator<Item = Pack>,
    ) -> Self {
        let parts: BTreeMap<String, Part> =
            parts.into_iter().map(|it| (it.seal.clone(), it)).collect();
        let packs: BTreeMap<String, Pack> = packs
            .into_iter()
            .map(|it| (it.sha256.clone(), it))
            .collect();
        Self {
            kind: KIND.to_owned(),
            format: FORMAT,
            seal: union_seal(parts.keys()),
            policies: packs.into_values().collect(),
            parts: parts.into_values().collect(),
        }
    }

    /// The union of summaries.
    #[must_use]
    pub fn union(summaries: impl IntoIterator<Item = Self>) -> Self {
        let (mut parts, mut packs) = (Vec::new(), Vec::new());
        for it in summaries {
            parts.extend(it.parts);
            packs.extend(it.policies);
        }
        Self::of(parts, packs)
    }

    /// Its bytes: UTF-8 JSON.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).unwrap_or_default()
    }

    /// Whether bytes say they are a summary, whole or not.
    #[must_use]
    pub fn is_meant(bytes: &[u8]) -> bool {
        let head = bytes.get(..bytes.len().min(200)).unwrap_or_default();
        let text = String::from_utf8_lossy(head);
        let text = text.trim_start_matches('\u{feff}').trim_start();
        text.starts_with('{') && text.contains(KIND)
    }

    /// Reads one.
    ///
    /// # Errors
    ///
    /// Why it cannot be used, to go after its name.
    pub fn read(bytes: &[u8]) -> Result<Self, String> {
        if bytes.len() > MOST_BYTES {
            return Err("太大，不像是汇总件".to_owned());
        }
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        let head: Head = serde_json::from_slice(bytes).map_err(|_| {
            if Self::is_meant(bytes) {
                "不完整或者被改动过，请向出具单位重新要一份".to_owned()
            } else {
                "不是汇总件；原始台账请在“选择文件”里核查，不要和汇总件一起合并".to_owned()
            }
        })?;
        if head.kind != KIND {
            return Err("不是汇总件".to_owned());
        }
        if head.format < FORMAT {
            return Err(format!(
                "是旧版本工具存的汇总件（格式{}），里面有指导员的代号，现在不再使用；请出具单位用新版本的工具重新核查、重新存一份",
                head.format
            ));
        }
        if head.format > FORMAT {
            return Err(format!(
                "是格式{}的汇总件，这个版本只认格式{FORMAT}，请换用新版本的工具",
                head.format
            ));
        }
        let changed = || "被改动过或者不完整，请向出具单位重新要一份".to_owned();
        let summary: Self = serde_json::from_slice(bytes).map_err(|_| changed())?;
        let in_order = summary.parts.is_sorted_by(|a, b| a.seal < b.seal);
        let whole = summary.seal == union_seal(summary.parts.iter().map(|it| &it.seal));
        let parts = summary.parts.iter().all(|it| it.seal == it.sealed());
        if !in_order || !whole || !parts {
            return Err(format!("{}：内容和封签对不上", changed()));
        }
        let known = |it: &Part| {
            let packs = &summary.policies;
            packs.iter().any(|pack| pack.sha256 == it.policy.sha256)
        };
        let packs = summary.policies.iter().all(|it| {
            let content = it.content.to_string();
            it.sha256 == hex(&Sha256::digest(content))
        });
        if !packs || !summary.parts.iter().all(known) {
            return Err(format!("{}：规则包和封签对不上", changed()));
        }
        if summary.parts.is_empty() || !summary.parts.iter().all(Part::is_sound) {
            return Err("里面的数不合理，不能使用".to_owned());
        }
        Ok(summary)
    }
}

#[derive(Deserialize)]
struct Head {
    kind: String,
    format: u32,
}

fn union_seal<'a>(seals: impl IntoIterator<Item = &'a String>) -> String {
    let mut digest = Sha256::new();
    digest.update(format!("{KIND} {FORMAT}\n"));
    for it in seals {
        digest.update(it);
        digest.update("\n");
    }
    hex(&digest.finalize())
}
