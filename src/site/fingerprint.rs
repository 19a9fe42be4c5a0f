//! What a build records for the next one, so that it can reuse pages: see `reuse`.

/// The length of a hash in a file: 128 bits as hexadecimal digits.
const HASH_DIGITS: usize = 32;

/// A hash of the inputs of pages, and a hash of the pages themselves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// The hash of everything that the pages depend on.
    pub inputs: u128,
    /// The hash of the pages' paths and bytes.
    pub pages: u128,
}

impl Fingerprint {
    /// The fingerprint as it is recorded in the output's manifest: two hexadecimal numbers.
    pub fn to_text(self) -> String {
        format!("{:032x} {:032x}", self.inputs, self.pages)
    }

    /// The fingerprint that [`to_text`](Self::to_text) wrote.
    pub fn parse(text: &str) -> Option<Self> {
        let (inputs, pages) = text.split_once(' ')?;
        let hash = |text: &str| {
            let is_hash =
                text.len() == HASH_DIGITS && text.bytes().all(|byte| byte.is_ascii_hexdigit());
            u128::from_str_radix(text, 16).ok().filter(|_| is_hash)
        };
        Some(Self {
            inputs: hash(inputs)?,
            pages: hash(pages)?,
        })
    }
}

/// The fingerprint of a whole site, with the number of gaps that a build reports in its last line.
///
/// It is recorded only for a build that had no diagnostics to show: a build that reuses the site
/// decodes no map and could not show them again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SiteStamp {
    /// The inputs of the site, and all of its files.
    pub fingerprint: Fingerprint,
    /// The number of gaps that a team should decide on.
    pub gaps: usize,
}

impl SiteStamp {
    /// The stamp as it is recorded in the output's manifest.
    pub fn to_text(self) -> String {
        format!("{} {}", self.fingerprint.to_text(), self.gaps)
    }

    /// The stamp that [`to_text`](Self::to_text) wrote.
    pub fn parse(text: &str) -> Option<Self> {
        let (fingerprint, gaps) = text.rsplit_once(' ')?;
        Some(Self {
            fingerprint: Fingerprint::parse(fingerprint)?,
            gaps: gaps.parse().ok()?,
        })
    }
}
