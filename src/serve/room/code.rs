//! The code that people type to join.

use crate::serve::key::is_secret;
use std::fmt;
use std::io;

/// Digits and letters without those that look like others: `0` and `O`, `1` and `I`.
const ALPHABET: &[u8; 32] = b"23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/// How many characters a code has. Each is 5 random bits.
const LENGTH: usize = 6;

/// A secret that is short enough to be typed.
#[derive(Clone)]
pub(crate) struct JoinCode([u8; LENGTH]);

impl JoinCode {
    /// A new code.
    ///
    /// # Errors
    ///
    /// The system has no random numbers.
    pub(crate) fn random() -> io::Result<Self> {
        let mut bytes = [0; LENGTH];
        getrandom::fill(&mut bytes).map_err(io::Error::other)?;
        // 256 is a multiple of 32, so all characters are equally likely.
        Ok(Self(
            bytes.map(|byte| ALPHABET[usize::from(byte) % ALPHABET.len()]),
        ))
    }

    /// Whether `text` is the code. Case, spaces and hyphens don't matter.
    pub(crate) fn is(&self, text: &str) -> bool {
        let typed: Vec<u8> = text
            .bytes()
            .filter(|byte| !matches!(byte, b' ' | b'-'))
            .map(|byte| byte.to_ascii_uppercase())
            .collect();
        is_secret(&self.0, &typed)
    }
}

impl fmt::Display for JoinCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, character) in self.0.iter().enumerate() {
            let gap = if at == LENGTH / 2 { " " } else { "" };
            write!(f, "{gap}{}", char::from(*character))?;
        }
        Ok(())
    }
}

impl fmt::Debug for JoinCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JoinCode")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_be_typed_in_any_way_that_is_read_aloud() {
        let code = JoinCode(*b"K7M4QX");
        assert_eq!(code.to_string(), "K7M 4QX");
        for typed in ["K7M4QX", "k7m 4qx", " k7-m4 QX "] {
            assert!(code.is(typed), "{typed}");
        }
        for wrong in ["", "K7M", "K7M4QX2", "K7M4Q2", "K7M_4QX"] {
            assert!(!code.is(wrong), "{wrong}");
        }
        assert_eq!(format!("{code:?}"), "JoinCode");
    }

    #[test]
    fn codes_have_no_characters_that_look_alike() {
        let codes: Vec<JoinCode> = (0..200).map(|_| JoinCode::random().unwrap()).collect();
        assert!(
            codes
                .iter()
                .all(|code| code.0.iter().all(|c| !b"0O1I".contains(c)))
        );
        assert!(codes.windows(2).any(|two| two[0].0 != two[1].0));
    }
}
