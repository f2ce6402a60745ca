//! Texts that come again and again are kept once.

use std::sync::Arc;

/// Places for texts; a power of two.
const PLACES: usize = 1 << 15;

/// The last text for each of some thousand hashes, so that a column of the same few words costs little.
#[derive(Default)]
pub(super) struct Recent(Vec<Option<Arc<str>>>);

impl Recent {
    /// The text, shared with an equal one if that was seen lately; `None` when it holds nothing but spaces.
    pub(super) fn text(&mut self, text: &str) -> Option<Arc<str>> {
        if text.trim().is_empty() {
            return None;
        }
        if self.0.is_empty() {
            self.0.resize(PLACES, None);
        }
        let place = self.0.get_mut(hash(text.as_bytes()) % PLACES)?;
        if place.as_deref() != Some(text) {
            *place = Some(Arc::from(text));
        }
        place.clone()
    }
}

fn hash(bytes: &[u8]) -> usize {
    let mix = |sum: u32, word: u32| (sum.rotate_left(5) ^ word).wrapping_mul(0x9E37_79B1);
    let mut words = bytes.chunks_exact(4);
    let mut sum = 0;
    for word in words.by_ref() {
        sum = mix(sum, <[u8; 4]>::try_from(word).map_or(0, u32::from_le_bytes));
    }
    for byte in words.remainder() {
        sum = mix(sum, u32::from(*byte));
    }
    (sum >> 16) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_texts_are_one() {
        let mut recent = Recent::default();
        let first = recent.text("党课").unwrap();
        assert!(Arc::ptr_eq(&first, &recent.text("党课").unwrap()));
        assert_eq!(recent.text(" \u{3000}\n"), None);
        assert_eq!(recent.text("第1次").as_deref(), Some("第1次"));
    }
}
