//! What pages are made from, as hashes.

use super::Fragments;
use super::files::{File, Site};
use super::stamp::{Stamp, Whole};
use crate::format::Project;
use crate::pages::Shown;
use crate::theme::ThemeSource;
use xxhash_rust::xxh3::Xxh3;

/// Which sources this program was made of.
const SOURCES: &str = env!("STORYWALL_SOURCES");

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
}
