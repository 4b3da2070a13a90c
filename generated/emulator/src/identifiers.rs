//! Identifiers that look like the API's, the same in every run.

const DIGITS: &[u8] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

/// An identifier for a number: `env_01…`.
pub(crate) fn identifier(prefix: &str, number: u64) -> String {
    let mut state = number.wrapping_mul(0xD1B5_4A32_D192_ED03);
    let mut text = format!("{prefix}_01");
    for _ in 0..22 {
        // The generator "splitmix64", whose steps are all different.
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let digit = usize::try_from((mixed >> 32) % DIGITS.len() as u64).unwrap_or_default();
        text.push(char::from(DIGITS.get(digit).copied().unwrap_or(b'1')));
    }
    text
}
