//! The pages of large sites between rendering and writing: on the disk instead of in memory.

use crate::site::{KeptPiece, PageKeeper};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The number of bytes of pages that stay in memory: those of sites with some 15,000 stories.
const KEPT_IN_MEMORY: usize = 64 << 20;

/// Pages of a build. From a number of bytes on, they are in a file without a name, which vanishes with the program.
#[derive(Debug)]
pub struct PageStore {
    file: Arc<Mutex<StoreFile>>,
}

/// The file, and what is in it.
#[derive(Debug)]
struct StoreFile {
    /// The bytes of pages that may still stay in memory.
    memory_left: usize,
    /// None before the first page is in it.
    file: Option<File>,
    /// The length of the file.
    length: u64,
    /// Where to make it: above the output, which is to have room for the pages anyway; none if there is no folder.
    folder: Option<PathBuf>,
}

/// A page, or a piece of one, in the file.
#[derive(Debug)]
struct StoredPiece {
    file: Arc<Mutex<StoreFile>>,
    start: u64,
    size: usize,
}

impl PageStore {
    /// A store for the pages of the site in `output`, whose folder need not exist yet.
    pub fn new(output: &Path) -> Self {
        Self::with_memory(output, KEPT_IN_MEMORY)
    }

    fn with_memory(output: &Path, memory_left: usize) -> Self {
        let above = output.ancestors().skip(1).find(|folder| folder.is_dir());
        Self {
            file: Arc::new(Mutex::new(StoreFile {
                memory_left,
                file: None,
                length: 0,
                folder: above.map(Path::to_owned),
            })),
        }
    }
}

impl PageKeeper for PageStore {
    fn keep(&self, bytes: Vec<u8>) -> Result<Arc<dyn KeptPiece>, Vec<u8>> {
        let mut store = lock(&self.file);
        if let Some(left) = store.memory_left.checked_sub(bytes.len()) {
            store.memory_left = left;
            return Err(bytes);
        }
        // If the disk is full or write-protected, they stay in memory, and writing the site says so.
        match store.append(&bytes) {
            Ok(start) => Ok(Arc::new(StoredPiece {
                file: Arc::clone(&self.file),
                start,
                size: bytes.len(),
            })),
            Err(_) => Err(bytes),
        }
    }
}

impl StoreFile {
    /// Adds bytes to the file, and returns where they begin.
    fn append(&mut self, bytes: &[u8]) -> io::Result<u64> {
        let file = match &mut self.file {
            Some(file) => file,
            None => {
                let folder = self.folder.as_ref().ok_or(io::ErrorKind::NotFound)?;
                self.file.insert(tempfile::tempfile_in(folder)?)
            }
        };
        let start = self.length;
        file.seek(SeekFrom::Start(start))?;
        file.write_all(bytes)?;
        self.length += bytes.len() as u64;
        Ok(start)
    }

    fn read(&mut self, start: u64, size: usize) -> io::Result<Vec<u8>> {
        let file = self.file.as_mut().ok_or(io::ErrorKind::NotFound)?;
        let mut bytes = vec![0; size];
        file.seek(SeekFrom::Start(start))?;
        file.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}

impl KeptPiece for StoredPiece {
    fn read(&self) -> io::Result<Vec<u8>> {
        lock(&self.file).read(self.start, self.size)
    }

    fn size(&self) -> u64 {
        self.size as u64
    }
}

/// The store, even if another thread has panicked with it: each call begins with its own place in the file.
fn lock(file: &Mutex<StoreFile>) -> MutexGuard<'_, StoreFile> {
    file.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::output::write;
    use crate::site::{FileContent, Site, SiteStamp};
    use std::fs;

    fn site(keeper: Option<&dyn PageKeeper>, page: &str) -> Site {
        let mut site = Site::default();
        for (path, text) in [("index.html", "short"), ("map/index.html", page)] {
            site.insert_content(path.into(), FileContent::new(text.into(), keeper));
        }
        site
    }

    #[test]
    fn kept_pages_are_written_like_those_in_memory() {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("site");
        let kept = |page: &str| {
            let store = PageStore::with_memory(&output, "short".len());
            let site = site(Some(&store), page);
            assert!(site.get("index.html").is_some() && site.get("map/index.html").is_none());
            site
        };
        let written = |site: &Site| {
            let stats = write(site, &output).unwrap();
            (stats.written, stats.unchanged)
        };
        let page = || fs::read_to_string(output.join("map/index.html")).unwrap();

        assert_eq!(written(&kept("a page")), (2, 0));
        assert_eq!(page(), "a page");
        assert_eq!(written(&kept("a page")), (0, 2));
        assert_eq!(written(&kept("a wall")), (1, 1));
        assert_eq!(page(), "a wall");
        assert_eq!(written(&site(None, "a wall")), (0, 2));
        let stamp = |site: &Site| SiteStamp::new(site, 1, 0);
        assert_eq!(stamp(&kept("a wall")), stamp(&site(None, "a wall")));
        assert_ne!(stamp(&kept("a wall")), stamp(&kept("a page")));
        // The file of the store has no name.
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
