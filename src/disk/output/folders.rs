//! Folders of the new tree, each made once, with the access and times of those they replace.

use super::error::WriteError;
use super::setback::CannotSwap;
use super::tree::FolderTree;
use std::collections::{BTreeSet, HashSet};
use std::fs::{self, File, FileTimes, Metadata};
use std::io;
use std::path::{Path, PathBuf};

/// The folders of a tree that is being built.
pub(crate) struct Folders<'a> {
    root: &'a Path,
    before: Option<&'a FolderTree>,
    made: HashSet<PathBuf>,
}

impl<'a> Folders<'a> {
    /// Begins in the empty folder `root`, which is to replace `before`.
    pub(crate) fn new(root: &'a Path, before: Option<&'a FolderTree>) -> Result<Self, CannotSwap> {
        let folders = Self {
            root,
            before,
            made: HashSet::from([PathBuf::new()]),
        };
        folders.give_access(Path::new(""))?;
        Ok(folders)
    }

    /// Where the tree is being built.
    pub(crate) fn root(&self) -> &'a Path {
        self.root
    }

    /// Makes the folder that is to hold `path`.
    pub(crate) fn make_parent(&mut self, path: &Path) -> Result<(), CannotSwap> {
        self.make(path.parent().unwrap_or(Path::new("")))
    }

    /// Makes the folder at `path`, and those above it.
    pub(crate) fn make(&mut self, path: &Path) -> Result<(), CannotSwap> {
        if self.made.contains(path) {
            return Ok(());
        }
        self.make_parent(path)?;
        let full = self.root.join(path);
        fs::create_dir(&full).map_err(WriteError::disk("make", &full))?;
        self.made.insert(path.to_owned());
        self.give_access(path)
    }

    /// The folder's predecessor, or the old output, says who may do what in it.
    fn give_access(&self, path: &Path) -> Result<(), CannotSwap> {
        let Some(before) = self.before else {
            return Ok(());
        };
        let like = self.old(path).unwrap_or(&before.root);
        // Who may not give a folder to its owner can still leave it where it is.
        access::copy(&self.root.join(path), like).map_err(|_| CannotSwap::Impossible)
    }

    fn old(&self, path: &Path) -> Option<&'a Metadata> {
        let before = self.before?;
        if path.as_os_str().is_empty() {
            return Some(&before.root);
        }
        before.get(path).filter(|found| found.is_dir())
    }

    /// Once all is in them: the times of untouched folders, and write protection.
    pub(crate) fn finish(&self, touched: &BTreeSet<&Path>) -> Result<(), CannotSwap> {
        for path in &self.made {
            let Some(old) = self.old(path) else { continue };
            let full = self.root.join(path);
            let finished = if touched.contains(path.as_path()) {
                access::protect(&full, old)
            } else {
                set_modified(&full, old).and_then(|()| access::protect(&full, old))
            };
            finished.map_err(|_| CannotSwap::Impossible)?;
        }
        Ok(())
    }
}

fn set_modified(folder: &Path, like: &Metadata) -> io::Result<()> {
    File::open(folder)?.set_times(FileTimes::new().set_modified(like.modified()?))
}

#[cfg(unix)]
mod access {
    use std::fs::{self, Metadata, Permissions};
    use std::io;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    use std::path::Path;

    /// What the owner needs while the folder is being filled.
    const OPEN: u32 = 0o700;
    const MODE: u32 = 0o7777;

    pub(crate) fn copy(folder: &Path, like: &Metadata) -> io::Result<()> {
        let now = fs::metadata(folder)?;
        if (now.uid(), now.gid()) != (like.uid(), like.gid()) {
            chown(folder, Some(like.uid()), Some(like.gid()))?;
        }
        let wanted = (like.mode() | OPEN) & MODE;
        if now.mode() & MODE != wanted {
            fs::set_permissions(folder, Permissions::from_mode(wanted))?;
        }
        Ok(())
    }

    pub(crate) fn protect(folder: &Path, like: &Metadata) -> io::Result<()> {
        if like.mode() & OPEN == OPEN {
            return Ok(());
        }
        fs::set_permissions(folder, Permissions::from_mode(like.mode() & MODE))
    }
}

#[cfg(not(unix))]
mod access {
    use std::fs::Metadata;
    use std::io;
    use std::path::Path;

    pub(crate) fn copy(_folder: &Path, _like: &Metadata) -> io::Result<()> {
        Ok(())
    }

    pub(crate) fn protect(_folder: &Path, _like: &Metadata) -> io::Result<()> {
        Ok(())
    }
}
