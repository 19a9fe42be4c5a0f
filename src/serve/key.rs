//! Secrets that people show to be let in.

use std::fmt;
use std::io;

/// A secret of 128 random bits, in hexadecimal digits.
#[derive(Clone)]
pub struct EditKey(String);

impl EditKey {
    /// A new key.
    ///
    /// # Errors
    ///
    /// The system has no random numbers.
    pub fn random() -> io::Result<Self> {
        let mut bytes = [0; 16];
        getrandom::fill(&mut bytes).map_err(io::Error::other)?;
        Ok(Self(format!("{:032x}", u128::from_ne_bytes(bytes))))
    }

    /// The address of a page that may change maps.
    pub fn address(&self, url: &str) -> String {
        format!("{url}#edit={}", self.0)
    }

    /// The key itself.
    pub(crate) fn text(&self) -> &str {
        &self.0
    }

    /// Whether `text` is the key.
    pub(crate) fn is(&self, text: &[u8]) -> bool {
        is_secret(self.0.as_bytes(), text)
    }
}

impl fmt::Debug for EditKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EditKey")
    }
}

/// Whether `text` is the secret. This takes the same time wherever they differ.
pub(crate) fn is_secret(secret: &[u8], text: &[u8]) -> bool {
    let pairs = secret.iter().zip(text);
    let difference = pairs.fold(0, |all, (own, other)| all | (own ^ other));
    difference == 0 && text.len() == secret.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_differ_and_only_the_whole_key_fits() {
        let (key, other) = (EditKey::random().unwrap(), EditKey::random().unwrap());
        assert_eq!(key.0.len(), 32);
        assert!(key.is(key.0.as_bytes()));
        let longer = format!("{}0", key.0);
        for wrong in [&other.0, &key.0[1..], &longer, "", &key.0.to_uppercase()] {
            assert_eq!(key.is(wrong.as_bytes()), wrong == key.0, "{wrong}");
        }
        assert_eq!(format!("{key:?}"), "EditKey");
    }
}
