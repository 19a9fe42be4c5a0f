//! The files of a site, in memory.

use super::fingerprint::{Fingerprint, SiteStamp};
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A path relative to the site's root, with `/` between its parts, and the bytes of the file.
pub(crate) type SiteFile = (Arc<str>, Bytes);

/// Every file of a site, by its path relative to the site's root.
///
/// Files are ordered by path, so that nothing depends on which of them was rendered first. Paths
/// and bytes are shared: a site that differs from another in one map copies nothing of the other
/// maps, and a clone copies no bytes.
#[derive(Clone, Debug, Default, Eq)]
pub struct Site {
    files: Arc<BTreeMap<Arc<str>, Bytes>>,
    map_fingerprints: BTreeMap<Arc<str>, Fingerprint>,
    stamp: Option<SiteStamp>,
}

impl Site {
    /// Adds a file, or replaces the one at that path.
    pub fn insert(&mut self, path: impl Into<Arc<str>>, bytes: impl Into<Vec<u8>>) {
        self.insert_shared(path.into(), bytes.into().into());
    }

    /// Adds a file whose bytes are shared with others, or replaces the one at that path.
    pub fn insert_shared(&mut self, path: Arc<str>, bytes: Bytes) {
        Arc::make_mut(&mut self.files).insert(path, bytes);
    }

    /// The bytes of the file at `path`.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(|bytes| &**bytes)
    }

    /// The bytes of the file at `path`, shared instead of borrowed.
    pub fn get_shared(&self, path: &str) -> Option<Bytes> {
        self.files.get(path).cloned()
    }

    /// Every file, ordered by path.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(path, bytes)| (&**path, &**bytes))
    }

    /// Records the fingerprint of a map's pages, for the next build.
    pub fn set_map_fingerprint(&mut self, stem: Arc<str>, fingerprint: Fingerprint) {
        self.map_fingerprints.insert(stem, fingerprint);
    }

    /// The recorded fingerprints of maps' pages, by the stem of the map's file.
    pub fn map_fingerprints(&self) -> &BTreeMap<Arc<str>, Fingerprint> {
        &self.map_fingerprints
    }

    /// Records the stamp of the whole site, for the next build.
    pub fn set_stamp(&mut self, stamp: SiteStamp) {
        self.stamp = Some(stamp);
    }

    /// The recorded stamp of the whole site.
    pub fn stamp(&self) -> Option<SiteStamp> {
        self.stamp
    }

    /// The number of files.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// Whether the site has no file.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

impl PartialEq for Site {
    /// Whether both have the same files. Bytes that are shared are equal without a comparison.
    fn eq(&self, other: &Self) -> bool {
        let are_shared =
            |one: &Bytes, other: &Bytes| one.as_ptr() == other.as_ptr() && one.len() == other.len();
        let are_equal = |one: &Bytes, other: &Bytes| are_shared(one, other) || one == other;
        let pairs = || self.files.iter().zip(&*other.files);
        self.files.len() == other.files.len()
            && pairs().all(|((path, bytes), (other_path, other_bytes))| {
                path == other_path && are_equal(bytes, other_bytes)
            })
    }
}
