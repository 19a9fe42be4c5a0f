//! What pages were made from, so that they need not be made again.
//!
//! [`render_map`](super::render_map) makes the same pages of the same things, whenever and wherever.
//! So where these are what they were for the last build, and its pages stand there as it left them,
//! reading them back is enough; and where the whole site would be made from the same, so is that. What
//! pages are told from is their content, not the time of a file: the same site has the same stamps
//! on every machine.

use super::Fragments;
use super::files::{File, Site};
use crate::format::Project;
use crate::pages::Shown;
use crate::theme::ThemeSource;
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

/// What a whole site was made from. Only one that was made with nothing to tell is remembered: what
/// there was to tell would have to be told again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whole {
    /// What it was made from, and what all of its files are.
    pub stamp: Stamp,
    /// How many gaps there are to decide on.
    pub gaps: usize,
}

/// All that decides what pages say, but for the maps.
#[derive(Clone)]
pub struct Basis(Xxh3);

impl Basis {
    /// What the maps of a site have in common.
    pub fn of(project: &Project, theme: &ThemeSource, fragments: Option<&Fragments>) -> Self {
        let mut hash = Xxh3::new();
        let project = format!("{project:?}");
        let fragments = format!("{fragments:?}");
        for part in [SOURCES, &project, &fragments] {
            add(&mut hash, part.as_bytes());
        }
        theme.parts(|part| add(&mut hash, part));
        Self(hash)
    }

    /// What the pages of a map are made from. Its findings follow from its text and the project.
    pub fn with(&self, shown: &Shown) -> u128 {
        let images = shown.images.iter();
        let images = images.flat_map(|(address, path)| [address.as_bytes(), path.as_bytes()]);
        let map = [&*shown.stem, &shown.file, shown.source.text()];
        self.and(map.into_iter().map(str::as_bytes).chain(images))
    }

    /// What a site is made from, where its maps are made from these parts.
    pub fn and<'p>(&self, parts: impl IntoIterator<Item = &'p [u8]>) -> u128 {
        let mut hash = self.0.clone();
        for part in parts {
            add(&mut hash, part);
        }
        hash.digest128()
    }
}

/// What files are, in the order of their paths.
fn of_files<'f>(files: impl IntoIterator<Item = (&'f str, &'f [u8])>) -> u128 {
    let mut hash = Xxh3::new();
    for (path, bytes) in files {
        add(&mut hash, path.as_bytes());
        add(&mut hash, bytes);
    }
    hash.digest128()
}

/// What pages are. They are in the order of their paths.
pub(super) fn of_pages(pages: &[File]) -> u128 {
    of_files(pages.iter().map(|(path, bytes)| (&**path, &**bytes)))
}

fn add(hash: &mut Xxh3, part: &[u8]) {
    hash.update(&(part.len() as u64).to_le_bytes());
    hash.update(part);
}

impl Stamp {
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

impl Whole {
    /// What a site was made `from`, and what it has become.
    pub fn of(site: &Site, from: u128, gaps: usize) -> Self {
        let pages = of_files(site.iter());
        let stamp = Stamp { from, pages };
        Self { stamp, gaps }
    }

    /// Whether a site is what was made then.
    pub fn is(&self, site: &Site) -> bool {
        Self::of(site, self.stamp.from, self.gaps) == *self
    }

    /// As it stands in a file.
    pub fn to_text(self) -> String {
        format!("{} {}", self.stamp.to_text(), self.gaps)
    }

    /// What [`to_text`](Self::to_text) made.
    pub fn parse(text: &str) -> Option<Self> {
        let (stamp, gaps) = text.rsplit_once(' ')?;
        Some(Self {
            stamp: Stamp::parse(stamp)?,
            gaps: gaps.parse().ok()?,
        })
    }
}
