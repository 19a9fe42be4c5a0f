//! A file with results that can be computed again.

use super::output::write_file;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes. A larger one isn't ours.
const MAX_BYTES: u64 = 64 << 20;

/// A file in the user's folder for caches. That it can't be read or written is no error: the next run takes longer.
#[derive(Clone, Debug)]
pub struct CacheFile {
    path: Option<PathBuf>,
}

impl CacheFile {
    /// The file of this name in `folder`; without a folder, nothing is kept.
    pub fn new(folder: Option<&Path>, name: &str) -> Self {
        Self {
            path: folder.map(|folder| folder.join(name)),
        }
    }

    /// The bytes of the file; empty if there is none.
    pub fn read(&self) -> Vec<u8> {
        let read = |path: &PathBuf| {
            let file = File::open(path).ok()?;
            let is_ours = file
                .metadata()
                .is_ok_and(|found| found.is_file() && found.len() <= MAX_BYTES);
            let mut bytes = Vec::new();
            let read = file.take(MAX_BYTES).read_to_end(&mut bytes);
            (is_ours && read.is_ok()).then_some(bytes)
        };
        self.path.as_ref().and_then(read).unwrap_or_default()
    }

    /// Replaces the file.
    pub fn write(&self, bytes: &[u8]) {
        if let Some(path) = &self.path {
            // A full disk, or a folder that may not be written.
            let _ = write_file(path, bytes);
        }
    }
}
