//! The files of a site, in memory.

use super::fingerprint::{Fingerprint, SiteStamp};
use crate::text::Diagnostic;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::sync::{Arc, OnceLock};
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

/// A file of a site.
#[derive(Clone, Debug)]
pub(crate) struct SiteFile {
    /// The path relative to the site's root, with `/` between its parts.
    pub(crate) path: Arc<str>,
    pub(crate) content: FileContent,
}

/// A page of a build, or a piece of a large one, that isn't in memory until it is written.
pub trait KeptPiece: fmt::Debug + Send + Sync {
    /// Its bytes.
    ///
    /// # Errors
    ///
    /// The disk failed.
    fn read(&self) -> io::Result<Vec<u8>>;

    /// The number of its bytes.
    fn size(&self) -> u64;
}

/// Where a build keeps its pages until all of them are rendered.
pub trait PageKeeper: Sync {
    /// Keeps a page or a piece of one, or gives its bytes back if they should stay in memory.
    ///
    /// # Errors
    ///
    /// The bytes.
    fn keep(&self, bytes: Vec<u8>) -> Result<Arc<dyn KeptPiece>, Vec<u8>>;
}

/// A page or a piece of one, in memory or kept elsewhere.
#[derive(Clone, Debug)]
pub(crate) enum PagePiece {
    Bytes(Bytes),
    Kept(Arc<dyn KeptPiece>),
}

impl PagePiece {
    /// Bytes, kept by `keeper` if there is one and it wants to.
    pub(crate) fn new(bytes: Vec<u8>, keeper: Option<&dyn PageKeeper>) -> Self {
        let kept = match keeper {
            Some(keeper) => keeper.keep(bytes),
            None => Err(bytes),
        };
        match kept {
            Ok(piece) => Self::Kept(piece),
            Err(bytes) => Self::Bytes(bytes.into()),
        }
    }

    /// The number of its bytes.
    pub(crate) fn size(&self) -> u64 {
        match self {
            Self::Bytes(bytes) => bytes.len() as u64,
            Self::Kept(piece) => piece.size(),
        }
    }

    /// Its bytes.
    ///
    /// # Errors
    ///
    /// The disk failed.
    pub(crate) fn read(&self) -> io::Result<Bytes> {
        match self {
            Self::Bytes(bytes) => Ok(bytes.clone()),
            Self::Kept(piece) => piece.read().map(Bytes::from),
        }
    }
}

/// A page that is made and kept piece by piece, so that a large one is never in memory as a whole.
pub(crate) struct PageInPieces<'k> {
    keeper: Option<&'k dyn PageKeeper>,
    pieces: Vec<PagePiece>,
    hash: Xxh3,
}

impl<'k> PageInPieces<'k> {
    /// A page without any piece yet; they stay in memory without a `keeper`.
    pub(crate) fn new(keeper: Option<&'k dyn PageKeeper>) -> Self {
        Self {
            keeper,
            pieces: Vec::new(),
            hash: Xxh3::new(),
        }
    }

    /// Adds the next piece of the page.
    pub(crate) fn push(&mut self, bytes: Vec<u8>) {
        self.hash.update(&bytes);
        self.pieces.push(PagePiece::new(bytes, self.keeper));
    }

    /// The whole page.
    pub(crate) fn finish(self) -> FileContent {
        match &self.pieces[..] {
            [PagePiece::Bytes(bytes)] => FileContent::Bytes(bytes.clone()),
            _ => FileContent::Kept(self.pieces.into(), self.hash.digest128()),
        }
    }
}

/// The bytes of a file, or the error of a template.
type MadeFile = Result<Bytes, Box<Diagnostic>>;

/// A file whose bytes are made once, when they are first asked for.
pub struct FileOnDemand {
    make: Box<dyn Fn() -> MadeFile + Send + Sync>,
    made: OnceLock<MadeFile>,
}

impl FileOnDemand {
    pub(crate) fn new(make: impl Fn() -> MadeFile + Send + Sync + 'static) -> Self {
        Self {
            make: Box::new(make),
            made: OnceLock::new(),
        }
    }

    /// The bytes. The first call makes them; calls at the same time wait for it.
    ///
    /// Must not be called by a task of rayon's thread pool: rendering uses the pool, and a thread that waits
    /// there takes up other tasks, which could wait for the same file.
    ///
    /// # Errors
    ///
    /// The error of a template.
    pub fn bytes(&self) -> Result<&Bytes, &Diagnostic> {
        let made = self.made.get_or_init(|| (self.make)());
        made.as_ref().map_err(|error| &**error)
    }

    /// Whether somebody has asked for it.
    pub(crate) fn is_made(&self) -> bool {
        self.made.get().is_some()
    }

    /// The bytes, if they have been made without an error.
    pub(crate) fn made_bytes(&self) -> Option<&Bytes> {
        self.made.get()?.as_ref().ok()
    }
}

impl fmt::Debug for FileOnDemand {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("FileOnDemand")
    }
}

/// What a file of a site consists of.
#[derive(Clone, Debug)]
pub(crate) enum FileContent {
    /// Bytes.
    Bytes(Bytes),
    /// A page that is rendered when somebody asks for it, in the preview.
    OnDemand(Arc<FileOnDemand>),
    /// A page that isn't in memory as a whole, and the hash of its bytes.
    Kept(Arc<[PagePiece]>, u128),
}

impl FileContent {
    /// A page, kept by `keeper` if there is one and it wants to.
    pub(crate) fn new(bytes: Vec<u8>, keeper: Option<&dyn PageKeeper>) -> Self {
        let Some(_) = keeper else {
            return FileContent::Bytes(bytes.into());
        };
        let mut page = PageInPieces::new(keeper);
        page.push(bytes);
        page.finish()
    }

    /// The bytes, if they are in memory; a page on demand is rendered if it hasn't been yet.
    ///
    /// # Errors
    ///
    /// The error of a template.
    fn bytes(&self) -> Option<Result<&Bytes, &Diagnostic>> {
        match self {
            FileContent::Bytes(bytes) => Some(Ok(bytes)),
            FileContent::OnDemand(page) => Some(page.bytes()),
            FileContent::Kept(..) => None,
        }
    }

    /// The bytes of a page that was made without a keeper; of another one, those that are in memory.
    pub(crate) fn in_memory(&self) -> Bytes {
        let bytes = self.bytes().and_then(Result::ok);
        bytes.cloned().unwrap_or_default()
    }

    /// The hash of the bytes; none if a template fails.
    pub(crate) fn hash(&self) -> Option<u128> {
        match self {
            FileContent::Kept(_, hash) => Some(*hash),
            _ => self.bytes()?.ok().map(|bytes| xxh3_128(bytes)),
        }
    }

    /// Whether both are known to be the same, without rendering a page for it.
    fn is_same(&self, other: &Self) -> bool {
        let are_shared =
            |one: &Bytes, other: &Bytes| one.as_ptr() == other.as_ptr() && one.len() == other.len();
        let are_equal = |one: &Bytes, other: &Bytes| are_shared(one, other) || one == other;
        match (self, other) {
            (FileContent::Bytes(one), FileContent::Bytes(other)) => are_equal(one, other),
            (FileContent::OnDemand(one), FileContent::OnDemand(other)) => {
                Arc::ptr_eq(one, other)
                    || matches!(
                        (one.made_bytes(), other.made_bytes()),
                        (Some(one), Some(other)) if are_equal(one, other)
                    )
            }
            _ => false,
        }
    }
}

/// Every file of a site, by its path relative to the site's root.
///
/// Files are ordered by path, so that nothing depends on which of them was rendered first. Paths
/// and bytes are shared: a site that differs from another in one map copies nothing of the other
/// maps, and a clone copies no bytes.
#[derive(Clone, Debug, Default)]
pub struct Site {
    files: Arc<BTreeMap<Arc<str>, FileContent>>,
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
        self.insert_content(path, FileContent::Bytes(bytes));
    }

    /// Adds a file, or replaces the one at that path.
    pub(crate) fn insert_content(&mut self, path: Arc<str>, content: FileContent) {
        Arc::make_mut(&mut self.files).insert(path, content);
    }

    /// Whether there is a file at `path`.
    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The bytes of the file at `path`, shared instead of borrowed, unless they are kept elsewhere, as a build
    /// does. A page on demand is rendered.
    ///
    /// # Errors
    ///
    /// The error of the page's template.
    pub fn get(&self, path: &str) -> Option<Result<Bytes, &Diagnostic>> {
        let bytes = self.files.get(path)?.bytes()?;
        Some(bytes.cloned())
    }

    /// The file at `path` if its bytes are still to be made.
    pub fn file_to_make(&self, path: &str) -> Option<Arc<FileOnDemand>> {
        match self.files.get(path)? {
            FileContent::OnDemand(file) if !file.is_made() => Some(Arc::clone(file)),
            _ => None,
        }
    }

    /// The paths of all files, in order.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(|path| &**path)
    }

    /// Every file whose bytes are in memory, ordered by path. Pages on demand are rendered; one whose template
    /// fails is left out.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        let files = self.files.iter();
        files.filter_map(|(path, content)| Some((&**path, &**content.bytes()?.ok()?)))
    }

    /// Every file, ordered by path, wherever its bytes are.
    pub(crate) fn contents(&self) -> impl Iterator<Item = (&str, &FileContent)> {
        let files = self.files.iter();
        files.map(|(path, content)| (&**path, content))
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
    /// Whether both are known to have the same files. Bytes that are shared are equal without a comparison.
    fn eq(&self, other: &Self) -> bool {
        let pairs = || self.files.iter().zip(&*other.files);
        self.files.len() == other.files.len()
            && pairs().all(|((path, content), (other_path, other_content))| {
                path == other_path && content.is_same(other_content)
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    #[test]
    fn a_file_is_made_once_when_it_is_asked_for() {
        let calls = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&calls);
        let file = FileOnDemand::new(move || {
            counted.fetch_add(1, Ordering::Relaxed);
            Ok(Bytes::from_static(b"page"))
        });
        assert!(!file.is_made() && file.made_bytes().is_none());
        for _ in 0..2 {
            assert_eq!(file.bytes().ok(), Some(&Bytes::from_static(b"page")));
        }
        assert!(file.is_made());
        assert_eq!(calls.load(Ordering::Relaxed), 1);
    }
}
