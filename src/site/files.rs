//! The files of a site, in memory.

use super::{Fingerprint, SiteStamp};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A path from the site's root, and what stands there.
pub(crate) type SiteFile = (Arc<str>, Bytes);

/// Every file of a site: its path, relative with `/` between parts, and its bytes.
///
/// The order is the order of paths, so that nothing downstream depends on who finished first.
/// Paths and bytes are shared: a site that differs from another in one map copies nothing of
/// the others, and a clone copies nothing at all.
#[derive(Clone, Debug, Default, Eq)]
pub struct Site {
    files: Arc<BTreeMap<Arc<str>, Bytes>>,
    stamps: BTreeMap<Arc<str>, Fingerprint>,
    whole: Option<SiteStamp>,
}

impl Site {
    /// Puts a file in, in place of one that has that path.
    pub fn insert(&mut self, path: impl Into<Arc<str>>, bytes: impl Into<Vec<u8>>) {
        self.share(path.into(), bytes.into().into());
    }

    /// Puts a file in whose bytes others hold as well.
    pub fn share(&mut self, path: Arc<str>, bytes: Bytes) {
        Arc::make_mut(&mut self.files).insert(path, bytes);
    }

    /// The bytes of the file at `path`.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(|bytes| &**bytes)
    }

    /// The bytes of the file at `path`, to be kept.
    pub fn shared(&self, path: &str) -> Option<Bytes> {
        self.files.get(path).cloned()
    }

    /// Every file, ordered by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (&**path, &**bytes))
    }

    /// Remembers what the pages of a map were made from.
    pub fn stamp(&mut self, stem: Arc<str>, stamp: Fingerprint) {
        self.stamps.insert(stem, stamp);
    }

    /// What the pages of maps were made from, by their stems, where that is to be remembered.
    pub fn stamps(&self) -> &BTreeMap<Arc<str>, Fingerprint> {
        &self.stamps
    }

    /// Remembers what all of it was made from.
    pub fn remember(&mut self, whole: SiteStamp) {
        self.whole = Some(whole);
    }

    /// What all of it was made from, where that is to be remembered.
    pub fn whole(&self) -> Option<SiteStamp> {
        self.whole
    }

    /// How many files there are.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether there is no file at all.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

impl PartialEq for Site {
    /// Whether both have the same files; bytes that are shared need not be looked at.
    fn eq(&self, other: &Self) -> bool {
        let is_shared =
            |one: &Bytes, other: &Bytes| one.as_ptr() == other.as_ptr() && one.len() == other.len();
        let is_same = |one: &Bytes, other: &Bytes| is_shared(one, other) || one == other;
        let pairs = || self.files.iter().zip(&*other.files);
        self.files.len() == other.files.len()
            && pairs()
                .all(|((path, bytes), (other, others))| path == other && is_same(bytes, others))
    }
}
