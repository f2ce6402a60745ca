//! Numbers of people and units that do not exist, with check digits that fit.

/// Eighteen digits of which the last one fits.
pub(super) fn id_card(first: &str) -> String {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let digits = first.chars().map(|it| it.to_digit(10).unwrap());
    let sum: u32 = digits
        .zip(WEIGHTS)
        .map(|(digit, weight)| digit * weight)
        .sum();
    let last = "10X98765432"
        .chars()
        .nth(usize::try_from(sum % 11).unwrap());
    format!("{first}{}", last.unwrap())
}

/// A code of eighteen letters that fits, of the region 000000, which is nobody's.
pub(super) fn credit_code(prefix: &str, serial: usize) -> String {
    const ALPHABET: &str = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    const WEIGHTS: [u32; 8] = [3, 7, 9, 10, 5, 8, 4, 2];
    let body = format!("MA{serial:06}");
    let sum: u32 = body
        .chars()
        .zip(WEIGHTS)
        .map(|(it, weight)| it.to_digit(36).unwrap() * weight)
        .sum();
    let check = match 11 - sum % 11 {
        10 => "X".to_owned(),
        11 => "0".to_owned(),
        it => it.to_string(),
    };
    let code = format!("{prefix}000000{body}{check}");
    let mut weight = 1;
    let mut total = 0;
    for it in code.chars() {
        total += ALPHABET.find(it).unwrap() * weight;
        weight = weight * 3 % 31;
    }
    let last = ALPHABET.chars().nth((31 - total % 31) % 31);
    format!("{code}{}", last.unwrap())
}
