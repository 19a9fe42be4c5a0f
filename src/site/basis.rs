//! What pages are made from, as hashes.

use super::FragmentOptions;
use super::files::{Site, SiteFile};
use super::stamp::{Fingerprint, SiteStamp};
use crate::format::Project;
use crate::pages::AnalyzedMap;
use crate::theme::ThemeSource;
use xxhash_rust::xxh3::Xxh3;

/// Which sources this program was made of.
const SOURCES: &str = env!("STORYWALL_SOURCES");

/// All that decides what pages say, but for the maps.
#[derive(Clone)]
pub struct InputHash(Xxh3);

impl InputHash {
    /// What the maps of a site have in common.
    pub fn of(project: &Project, theme: &ThemeSource, fragments: Option<&FragmentOptions>) -> Self {
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
    pub fn with(&self, shown: &AnalyzedMap) -> u128 {
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
pub(crate) fn of_pages(pages: &[SiteFile]) -> u128 {
    of_files(pages.iter().map(|(path, bytes)| (&**path, &**bytes)))
}

fn add(hash: &mut Xxh3, part: &[u8]) {
    hash.update(&(part.len() as u64).to_le_bytes());
    hash.update(part);
}

impl SiteStamp {
    /// What a site was made `from`, and what it has become.
    pub fn of(site: &Site, from: u128, gaps: usize) -> Self {
        let pages = of_files(site.iter());
        let stamp = Fingerprint { from, pages };
        Self { stamp, gaps }
    }

    /// Whether a site is what was made then.
    pub fn is(&self, site: &Site) -> bool {
        Self::of(site, self.stamp.from, self.gaps) == *self
    }
}
