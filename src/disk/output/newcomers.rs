//! Files that other programs put into the output while the new tree was being built.

use super::error::WriteError;
use super::manifest::OutputManifest;
use super::place::OutputDir;
use super::refusal::Refusal;
use super::tree::FolderTree;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

/// Moves them from the old tree, which is now at `old`, into the new one.
///
/// # Errors
///
/// One stands where a page of ours is now, or cannot be moved. All are then back in the old tree.
pub(crate) fn bring_over(
    before: &FolderTree,
    owned: &OutputManifest,
    old: &Path,
    place: &OutputDir,
) -> Result<(), WriteError> {
    let mut moved: Vec<PathBuf> = Vec::new();
    let result = find(before, owned, old, place).and_then(|newcomers| {
        for path in newcomers {
            let (from, to) = (old.join(&path), place.path.join(&path));
            if let Some(folder) = to.parent() {
                fs::create_dir_all(folder).map_err(WriteError::disk("make", folder))?;
            }
            fs::rename(&from, &to).map_err(WriteError::disk("keep", &to))?;
            moved.push(path);
        }
        Ok(())
    });
    if result.is_err() {
        for path in moved.iter().rev() {
            // Nothing better can be done about a second failure than to report the first.
            let _ = fs::rename(place.path.join(path), old.join(path));
        }
    }
    result
}

/// Entries of the old tree that were not there, or were another file, when it was looked at; of a
/// new folder only the folder itself.
fn find(
    before: &FolderTree,
    owned: &OutputManifest,
    old: &Path,
    place: &OutputDir,
) -> Result<Vec<PathBuf>, WriteError> {
    let Some(now) = FolderTree::read(old)? else {
        return Ok(Vec::new());
    };
    // Where there are no locks, another build may have come between; its pages are no newcomers.
    let listed = OutputManifest::read(old)?.unwrap_or_default().union(owned);
    let listed_folders = listed.folders();
    let mut newcomers: Vec<PathBuf> = Vec::new();
    for (path, found) in &now.entries {
        let inside_last = newcomers.last().is_some_and(|last| path.starts_with(last));
        let ours = listed.lists(path) || listed_folders.contains(path);
        let known = before.get(path);
        if inside_last || ours || known.is_some_and(|known| is_same(known, found)) {
            continue;
        }
        match fs::symlink_metadata(place.path.join(path)) {
            // What it holds is looked at on its own.
            Ok(there) if there.is_dir() && found.is_dir() => {}
            // A file that was saved anew replaces the one that was linked.
            Ok(_) if known.is_none() => return Err(Refusal::in_the_way(&place.shown, path).into()),
            _ => newcomers.push(path.clone()),
        }
    }
    Ok(newcomers)
}

/// Whether both are one file, whatever was written into it.
#[cfg(unix)]
fn is_same(a: &Metadata, b: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (a.dev(), a.ino()) == (b.dev(), b.ino())
}

#[cfg(not(unix))]
fn is_same(a: &Metadata, b: &Metadata) -> bool {
    a.file_type() == b.file_type()
}
