//! Fields of binary records, taken from the start of their bytes.

use super::Refused;

/// The bytes of a record that were not taken yet.
#[derive(Clone, Copy)]
pub(super) struct Fields<'a>(pub(super) &'a [u8]);

impl<'a> Fields<'a> {
    /// So many bytes.
    pub(super) fn take(&mut self, size: usize) -> Result<&'a [u8], Refused> {
        let (taken, rest) = self.0.split_at_checked(size).ok_or(Refused::Damaged)?;
        self.0 = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Refused> {
        let (taken, rest) = self.0.split_first_chunk().ok_or(Refused::Damaged)?;
        self.0 = rest;
        Ok(*taken)
    }

    /// A number of one byte.
    pub(super) fn byte(&mut self) -> Result<u8, Refused> {
        self.array().map(u8::from_le_bytes)
    }

    /// A number of two bytes.
    pub(super) fn short(&mut self) -> Result<u16, Refused> {
        self.array().map(u16::from_le_bytes)
    }

    /// A number of four bytes.
    pub(super) fn long(&mut self) -> Result<u32, Refused> {
        self.array().map(u32::from_le_bytes)
    }

    /// A number of four bytes that counts something.
    pub(super) fn size(&mut self) -> Result<usize, Refused> {
        usize::try_from(self.long()?).map_err(|_| Refused::Damaged)
    }

    /// A number of eight bytes with a point.
    pub(super) fn double(&mut self) -> Result<f64, Refused> {
        self.array().map(f64::from_le_bytes)
    }

    /// A number in thirty bits: the top of a double or a whole number, and whether it is in hundredths.
    #[expect(
        clippy::float_arithmetic,
        reason = "the format keeps some numbers as hundredths"
    )]
    pub(super) fn small_number(&mut self) -> Result<f64, Refused> {
        let bits = self.long()?;
        let number = if bits & 2 == 0 {
            f64::from_bits(u64::from(bits & !3) << 32)
        } else {
            f64::from(bits.cast_signed() >> 2)
        };
        Ok(if bits & 1 == 0 {
            number
        } else {
            number / 100.0
        })
    }
}

/// The text of UTF-16 units, two bytes each.
pub(super) fn utf_16(bytes: &[u8]) -> impl Iterator<Item = char> + '_ {
    let units = bytes
        .chunks_exact(2)
        .filter_map(|it| <[u8; 2]>::try_from(it).ok())
        .map(u16::from_le_bytes);
    char::decode_utf16(units).map(|it| it.unwrap_or(char::REPLACEMENT_CHARACTER))
}

/// What a formula's error is called.
pub(super) fn error(code: u8) -> &'static str {
    match code {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        0x2B => "#GETTING_DATA",
        _ => "#UNKNOWN!",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_numbers_are_whole_or_doubles_or_hundredths() {
        for (bits, number) in [
            (0x0000_0006_u32, 1.0),
            (0x0000_04D3, 3.08),
            (0x3FF0_0000, 1.0),
            (0x3FF0_0001, 0.01),
            (0xFFFF_FFFE, -1.0),
        ] {
            let read = Fields(&bits.to_le_bytes()).small_number().unwrap();
            assert!((read - number).abs() < 1e-9, "{bits:x}: {read}");
        }
    }
}
