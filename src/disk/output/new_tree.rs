//! Builds the new tree in a hidden folder: changed files are written, all others are linked.

use super::error::{CannotSwap, Refusal, WriteError};
use super::output_dir::{MANIFEST, OutputDir};
use super::plan::{FolderTree, PlannedFile, WritePlan};
use rayon::prelude::*;
use std::collections::{BTreeSet, HashSet};
use std::fs::{self, File, FileTimes, Metadata};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Fills the empty folder `root` with everything that the output will contain.
pub(crate) fn fill(plan: &WritePlan<'_>, dir: &OutputDir, root: &Path) -> Result<(), CannotSwap> {
    let mut folders = NewFolders::new(root, plan.before.as_ref())?;
    if let Some(before) = &plan.before {
        link_foreign_files(plan, before, dir, &mut folders)?;
    }
    for file in &plan.files {
        folders.make_parent(file.path)?;
    }
    plan.files.par_iter().try_for_each(|file| {
        let new = root.join(file.path);
        let made = match plan.before.as_ref().and_then(|tree| tree.get(file.path)) {
            Some(found) if file.is_unchanged => link_unchanged(file, found, &dir.path, &new),
            _ => file.write_new(&new),
        };
        made.map_err(WriteError::disk("write", &dir.shown.join(file.path)))
    })?;
    let (old, new) = (dir.path.join(MANIFEST), root.join(MANIFEST));
    if !plan.is_manifest_unchanged || fs::hard_link(&old, &new).is_err() {
        let bytes = plan.new_manifest.to_bytes();
        let written = File::create_new(&new).and_then(|mut file| file.write_all(&bytes));
        written.map_err(WriteError::disk("write", &old))?;
    }
    folders.finish(&plan.changed_folders())
}

/// Links everything that is not ours into the new tree. These are the same files and not copies,
/// so that a program that writes to one of them right now writes to both trees.
fn link_foreign_files(
    plan: &WritePlan<'_>,
    before: &FolderTree,
    dir: &OutputDir,
    folders: &mut NewFolders<'_>,
) -> Result<(), CannotSwap> {
    let our_folders = plan.old_manifest.folders();
    for (path, found) in &before.entries {
        if found.is_dir() {
            if !our_folders.contains(path) {
                folders.make(path)?;
            }
            continue;
        }
        if found.is_file() && plan.old_manifest.lists(path) {
            continue;
        }
        folders.make_parent(path)?;
        match fs::hard_link(dir.path.join(path), folders.root.join(path)) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(WriteError::from(Refusal::in_the_way(&dir.shown, path)).into());
            }
            // A copy would be another file: with another owner and another time of creation, and
            // without the changes of a program that has the old one open.
            Err(_) => return Err(CannotSwap::Impossible),
        }
    }
    Ok(())
}

/// Links a file of ours that is unchanged, or copies it where the file system has no links.
fn link_unchanged(
    file: &PlannedFile<'_>,
    found: &Metadata,
    output: &Path,
    new: &Path,
) -> io::Result<()> {
    if fs::hard_link(output.join(file.path), new).is_ok() {
        return Ok(());
    }
    file.write_new(new)?;
    let times = FileTimes::new().set_modified(found.modified()?);
    File::options().write(true).open(new)?.set_times(times)?;
    fs::set_permissions(new, found.permissions())
}

/// The folders of a tree that is being built, each with the permissions and the modification time
/// of the folder that it replaces.
struct NewFolders<'a> {
    /// The tree's own folder.
    root: &'a Path,
    /// The tree that is to be replaced.
    before: Option<&'a FolderTree>,
    /// Paths of the folders that exist already, from `root`.
    made: HashSet<PathBuf>,
}

impl<'a> NewFolders<'a> {
    /// Starts with the empty folder `root`, which is to replace `before`.
    fn new(root: &'a Path, before: Option<&'a FolderTree>) -> Result<Self, CannotSwap> {
        let folders = Self {
            root,
            before,
            made: HashSet::from([PathBuf::new()]),
        };
        folders.copy_permissions(Path::new(""))?;
        Ok(folders)
    }

    /// Makes the folder that is to hold `path`.
    fn make_parent(&mut self, path: &Path) -> Result<(), CannotSwap> {
        self.make(path.parent().unwrap_or(Path::new("")))
    }

    /// Makes the folder at `path`, and those above it.
    fn make(&mut self, path: &Path) -> Result<(), CannotSwap> {
        if self.made.contains(path) {
            return Ok(());
        }
        self.make_parent(path)?;
        let full = self.root.join(path);
        fs::create_dir(&full).map_err(WriteError::disk("create", &full))?;
        self.made.insert(path.to_owned());
        self.copy_permissions(path)
    }

    /// Gives the folder the permissions of the one it replaces or, if it is new, of the output.
    fn copy_permissions(&self, path: &Path) -> Result<(), CannotSwap> {
        let Some(before) = self.before else {
            return Ok(());
        };
        let like = self.old(path).unwrap_or(&before.root);
        // Without the right to change owners, the site is written in place, which keeps the old folder.
        permissions::copy(&self.root.join(path), like).map_err(|_| CannotSwap::Impossible)
    }

    /// The attributes of the folder that `path` replaces.
    fn old(&self, path: &Path) -> Option<&'a Metadata> {
        let before = self.before?;
        if path.as_os_str().is_empty() {
            return Some(&before.root);
        }
        before.get(path).filter(|found| found.is_dir())
    }

    /// Restores write protection and, in folders that are not `changed`, modification times. To be
    /// called when the folders are filled.
    fn finish(&self, changed: &BTreeSet<&Path>) -> Result<(), CannotSwap> {
        for path in &self.made {
            let Some(old) = self.old(path) else { continue };
            let full = self.root.join(path);
            let finished = if changed.contains(path.as_path()) {
                permissions::protect(&full, old)
            } else {
                set_modified(&full, old).and_then(|()| permissions::protect(&full, old))
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
mod permissions {
    use std::fs::{self, Metadata, Permissions};
    use std::io;
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    use std::path::Path;

    /// The permissions that the owner needs while the folder is being filled.
    const WRITABLE: u32 = 0o700;
    /// The bits of a mode that are permissions.
    const MODE: u32 = 0o7777;

    /// Gives `folder` the owner, the group and the permissions of `like`, and keeps it writable.
    pub(crate) fn copy(folder: &Path, like: &Metadata) -> io::Result<()> {
        let now = fs::metadata(folder)?;
        if (now.uid(), now.gid()) != (like.uid(), like.gid()) {
            chown(folder, Some(like.uid()), Some(like.gid()))?;
        }
        let mode = (like.mode() | WRITABLE) & MODE;
        if now.mode() & MODE != mode {
            fs::set_permissions(folder, Permissions::from_mode(mode))?;
        }
        Ok(())
    }

    /// Write-protects `folder` if `like` is.
    pub(crate) fn protect(folder: &Path, like: &Metadata) -> io::Result<()> {
        if like.mode() & WRITABLE == WRITABLE {
            return Ok(());
        }
        fs::set_permissions(folder, Permissions::from_mode(like.mode() & MODE))
    }
}

#[cfg(not(unix))]
mod permissions {
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
