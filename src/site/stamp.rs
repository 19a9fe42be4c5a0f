//! What the pages of a map were made from, so that they need not be made again.
//!
//! [`render_map`](super::render_map) makes the same pages of the same things, whenever and wherever.
//! So where these are what they were for the last build, and its pages stand there as it left them,
//! reading them back is enough. What the pages are told from is their content, not the time of a
//! file: the same site has the same stamps on every machine.

use super::render::{Common, File};
use crate::pages::Shown;
use std::fmt::Write as _;
use xxhash_rust::xxh3::Xxh3;

/// Which sources this program was made of.
const SOURCES: &str = env!("STORYWALL_SOURCES");

/// What pages were made from, and what they are: each as a hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// All that decides what the pages say.
    pub from: u128,
    /// The pages.
    pub pages: u128,
}

/// All that decides what pages say, but for the map.
#[derive(Clone)]
pub struct Basis(Xxh3);

impl Basis {
    /// What the maps of a site have in common.
    pub fn of(common: Common) -> Self {
        let mut hash = Xxh3::new();
        let project = format!("{:?}", common.project);
        let fragments = format!("{:?}", common.fragments);
        for part in [SOURCES, &project, &fragments] {
            add(&mut hash, part.as_bytes());
        }
        common.theme.parts(|part| add(&mut hash, part));
        Self(hash)
    }

    /// What the pages of a map are made from. Its findings follow from its text and the project.
    pub fn with(&self, shown: &Shown) -> u128 {
        let mut hash = self.0.clone();
        for part in [&*shown.stem, &shown.file, shown.source.text()] {
            add(&mut hash, part.as_bytes());
        }
        for (address, path) in &shown.images {
            add(&mut hash, address.as_bytes());
            add(&mut hash, path.as_bytes());
        }
        hash.digest128()
    }
}

/// What pages are. They are in the order of their paths.
pub(super) fn of_pages(pages: &[File]) -> u128 {
    let mut hash = Xxh3::new();
    for (path, bytes) in pages {
        add(&mut hash, path.as_bytes());
        add(&mut hash, bytes);
    }
    hash.digest128()
}

fn add(hash: &mut Xxh3, part: &[u8]) {
    hash.update(&(part.len() as u64).to_le_bytes());
    hash.update(part);
}

impl Stamp {
    /// As it stands in a file.
    pub fn to_text(self) -> String {
        let mut text = String::new();
        let _ = write!(text, "{:032x} {:032x}", self.from, self.pages);
        text
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
