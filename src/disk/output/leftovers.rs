//! Names of the hidden folders in which sites are built, and the end of those that killed builds
//! left behind.

use super::error::WriteError;
use super::own_names::{INSIDE, RESERVED_PREFIX};
use super::place::OutputDir;
use super::tree;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use xxhash_rust::xxh3::xxh3_64;

/// A hidden folder in which a site is built; it goes when this value goes.
pub(crate) struct StagingDir {
    path: PathBuf,
}

impl StagingDir {
    /// A new folder in the parent of the output.
    pub(crate) fn beside(place: &OutputDir) -> io::Result<Self> {
        Self::make(&place.parent, &beside_prefix(place))
    }

    /// A new folder in the output itself.
    pub(crate) fn inside(output: &Path) -> io::Result<Self> {
        Self::make(output, INSIDE)
    }

    fn make(folder: &Path, prefix: &str) -> io::Result<Self> {
        let process = std::process::id();
        let mut attempt = 0;
        loop {
            let path = folder.join(format!("{prefix}{process}-{attempt}"));
            match fs::create_dir(&path) {
                // Without locks, another build may have this very name, from another machine.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && attempt < 100 => {
                    attempt += 1;
                }
                made => return made.map(|()| Self { path }),
            }
        }
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for StagingDir {
    fn drop(&mut self) {
        // After a rename there is nothing left to remove; what cannot be removed now is swept by
        // the next build.
        let _ = tree::remove(&self.path);
    }
}

/// Removes what killed builds of this output left. Only the holder of the lock may call it.
///
/// What cannot be removed is left to the next build: it harms no one.
pub(crate) fn sweep(place: &OutputDir) {
    let _ = sweep_folder(&place.parent, &beside_prefix(place));
    // A link is refused later; until then nothing behind it may be removed.
    if fs::symlink_metadata(&place.path).is_ok_and(|found| found.is_dir()) {
        let _ = sweep_folder(&place.path, INSIDE);
    }
}

fn sweep_folder(folder: &Path, prefix: &str) -> Result<(), WriteError> {
    for entry in fs::read_dir(folder).map_err(WriteError::disk("read", folder))? {
        let entry = entry.map_err(WriteError::disk("read", folder))?;
        if entry
            .file_name()
            .as_encoded_bytes()
            .starts_with(prefix.as_bytes())
        {
            tree::remove(&entry.path()).map_err(WriteError::disk("remove", &entry.path()))?;
        }
    }
    Ok(())
}

/// A hash of the output's name keeps outputs in one folder apart, however long their names are.
fn beside_prefix(place: &OutputDir) -> String {
    format!(
        "{RESERVED_PREFIX}{:016x}-",
        xxh3_64(place.name.as_encoded_bytes())
    )
}
