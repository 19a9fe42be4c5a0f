//! What pages were made from, so that they need not be made again.
//!
//! [`render_map`](super::render_map) makes the same pages of the same things, whenever and wherever.
//! So where these are what they were for the last build, and its pages stand there as it left them,
//! reading them back is enough; and where the whole site would be made from the same, so is that. What
//! pages are told from is their content, not the time of a file: the same site has the same stamps
//! on every machine.

/// What pages were made from, and what they are: each as a hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// All that decides what the pages say.
    pub from: u128,
    /// The pages.
    pub pages: u128,
}

/// What a whole site was made from. Only one that was made with nothing to tell is remembered: what
/// there was to tell would have to be told again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SiteStamp {
    /// What it was made from, and what all of its files are.
    pub stamp: Fingerprint,
    /// How many gaps there are to decide on.
    pub gaps: usize,
}

impl Fingerprint {
    /// As it stands in a file.
    pub fn to_text(self) -> String {
        format!("{:032x} {:032x}", self.from, self.pages)
    }

    /// What [`to_text`](Self::to_text) made.
    pub fn parse(text: &str) -> Option<Self> {
        let (from, pages) = text.split_once(' ')?;
        let hash = |text: &str| {
            let is_one = text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
            is_one
                .then(|| u128::from_str_radix(text, 16).ok())
                .flatten()
        };
        Some(Self {
            from: hash(from)?,
            pages: hash(pages)?,
        })
    }
}

impl SiteStamp {
    /// As it stands in a file.
    pub fn to_text(self) -> String {
        format!("{} {}", self.stamp.to_text(), self.gaps)
    }

    /// What [`to_text`](Self::to_text) made.
    pub fn parse(text: &str) -> Option<Self> {
        let (stamp, gaps) = text.rsplit_once(' ')?;
        Some(Self {
            stamp: Fingerprint::parse(stamp)?,
            gaps: gaps.parse().ok()?,
        })
    }
}
