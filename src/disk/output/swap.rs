//! The usual case: builds the new tree next to the output, then exchanges the two in one step.

use super::error::{CannotSwap, Refusal, WriteError};
use super::manifest::OutputManifest;
use super::new_tree;
use super::output_dir::OutputDir;
use super::plan::{FolderTree, WritePlan, is_same_device};
use super::staging::StagingDir;
use std::fs::{self, Metadata};
use std::io;
use std::path::{Path, PathBuf};

/// Carries out the plan in one step.
pub(crate) fn replace(plan: &WritePlan<'_>, dir: &OutputDir) -> Result<(), CannotSwap> {
    if let Some(before) = &plan.before {
        let parent = fs::metadata(&dir.parent);
        // A mount point can't be moved. This check avoids building a tree for nothing.
        let is_mount = !parent.is_ok_and(|parent| is_same_device(&parent, &before.root));
        if !HAS_EXCHANGE || !before.is_complete || is_mount {
            return Err(CannotSwap::Impossible);
        }
    }
    let hidden = match StagingDir::beside(dir) {
        Err(error) if is_permission_error(&error) => return Err(CannotSwap::Impossible),
        hidden => hidden.map_err(WriteError::disk("create a folder in", &dir.parent))?,
    };
    new_tree::fill(plan, dir, hidden.path())?;
    let Some(before) = &plan.before else {
        let moved = rename_to_free_name(hidden.path(), &dir.path);
        return Ok(moved.map_err(WriteError::disk("create", &dir.path))?);
    };
    match exchange(hidden.path(), &dir.path) {
        Err(error) if is_permission_error(&error) || is_impossible(&error) => {
            return Err(CannotSwap::Impossible);
        }
        exchanged => exchanged.map_err(WriteError::disk("replace", &dir.path))?,
    }
    move_newcomers(before, &plan.old_manifest, hidden.path(), dir).map_err(|error| {
        // Restores the old site. If even that fails, the complete new site stays.
        let _ = exchange(hidden.path(), &dir.path);
        CannotSwap::Failed(error)
    })
}

/// Whether the error means that this user may not change the folder.
fn is_permission_error(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
    )
}

/// Moves files that other programs put into the output while the new tree was being built from the
/// old tree, which is now at `old`, into the new one.
///
/// # Errors
///
/// A page of ours is now in the place of one of them, or one can't be moved. All are then back in
/// the old tree.
fn move_newcomers(
    before: &FolderTree,
    old_manifest: &OutputManifest,
    old: &Path,
    dir: &OutputDir,
) -> Result<(), WriteError> {
    let mut moved: Vec<PathBuf> = Vec::new();
    let result = find_newcomers(before, old_manifest, old, dir).and_then(|newcomers| {
        for path in newcomers {
            let (from, to) = (old.join(&path), dir.path.join(&path));
            if let Some(folder) = to.parent() {
                fs::create_dir_all(folder).map_err(WriteError::disk("create", folder))?;
            }
            fs::rename(&from, &to).map_err(WriteError::disk("move", &to))?;
            moved.push(path);
        }
        Ok(())
    });
    if result.is_err() {
        for path in moved.iter().rev() {
            // Nothing better can be done about a second failure than to report the first.
            let _ = fs::rename(dir.path.join(path), old.join(path));
        }
    }
    result
}

/// The entries of the old tree that are missing in `before`, or were another file then; of a new
/// folder only the folder itself.
fn find_newcomers(
    before: &FolderTree,
    old_manifest: &OutputManifest,
    old: &Path,
    dir: &OutputDir,
) -> Result<Vec<PathBuf>, WriteError> {
    let Some(now) = FolderTree::read(old)? else {
        return Ok(Vec::new());
    };
    // Where there are no locks, another build may have written in between, and its pages are not
    // newcomers.
    let listed = OutputManifest::read(old)?
        .unwrap_or_default()
        .union(old_manifest);
    let listed_folders = listed.folders();
    let mut newcomers: Vec<PathBuf> = Vec::new();
    for (path, found) in &now.entries {
        let is_inside_last = newcomers.last().is_some_and(|last| path.starts_with(last));
        let is_ours = listed.lists(path) || listed_folders.contains(path);
        let known = before.get(path);
        if is_inside_last || is_ours || known.is_some_and(|known| is_same_entry(known, found)) {
            continue;
        }
        match fs::symlink_metadata(dir.path.join(path)) {
            // The contents of the folder are entries of their own.
            Ok(there) if there.is_dir() && found.is_dir() => {}
            // A file that was saved again replaces the one that was linked.
            Ok(_) if known.is_none() => return Err(Refusal::in_the_way(&dir.shown, path).into()),
            _ => newcomers.push(path.clone()),
        }
    }
    Ok(newcomers)
}

/// Whether both are the same file, even if its contents changed.
#[cfg(unix)]
fn is_same_entry(one: &Metadata, other: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

#[cfg(not(unix))]
fn is_same_entry(one: &Metadata, other: &Metadata) -> bool {
    one.file_type() == other.file_type()
}

/// Whether this operating system can exchange two folders in one step. Not all of its file systems
/// can.
const HAS_EXCHANGE: bool = cfg!(any(
    target_os = "linux",
    target_os = "android",
    target_vendor = "apple"
));

/// Exchanges two folders of one parent folder.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

/// Renames a folder to a name that nothing has yet.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn rename_to_free_name(from: &Path, to: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE).map_err(io::Error::from) {
        // A plain rename replaces at most an empty folder, which does no harm.
        Err(error) if is_impossible(&error) => fs::rename(from, to),
        renamed => renamed,
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn rename_to_free_name(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
}

/// Whether the error means that the file system has no such step, or not for this folder.
fn is_impossible(error: &io::Error) -> bool {
    use io::ErrorKind::{CrossesDevices, InvalidInput, ResourceBusy, Unsupported};
    let kind = error.kind();
    matches!(
        kind,
        CrossesDevices | InvalidInput | ResourceBusy | Unsupported
    ) || is_enotsup(error)
}

/// Whether the error is `ENOTSUP`, whose number on Apple's systems is not the one that the standard
/// library takes for [`io::ErrorKind::Unsupported`].
#[cfg(unix)]
fn is_enotsup(error: &io::Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::NOTSUP.raw_os_error())
}

#[cfg(not(unix))]
fn is_enotsup(_error: &io::Error) -> bool {
    false
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::output::write;
    use crate::site::Site;
    use tempfile::{TempDir, tempdir};

    fn site(text: &str) -> Site {
        let mut site = Site::default();
        site.insert("index.html", text);
        site.insert(format!("{text}/page.html"), text);
        site
    }

    /// Builds while another program acts between the comparison with the output and the exchange.
    fn with_interference(act: impl FnOnce(&Path)) -> (TempDir, Result<(), CannotSwap>) {
        let dir = tempdir().unwrap();
        let output = dir.path().join("site");
        write(&site("old"), &output).unwrap();
        fs::write(output.join("CNAME"), "old").unwrap();
        let output_dir = OutputDir::new(&output).unwrap();
        let new = site("new");
        let plan = WritePlan::new(&new, &output_dir).unwrap();
        act(&output);
        let result = replace(&plan, &output_dir);
        assert_eq!(
            fs::read_dir(dir.path()).unwrap().count(),
            1,
            "something is left next to the output"
        );
        (dir, result)
    }

    #[test]
    fn what_appears_meanwhile_is_brought_over() {
        let (dir, result) = with_interference(|output| {
            fs::write(output.join("file"), "mine").unwrap();
            fs::create_dir_all(output.join("folder/deep")).unwrap();
            fs::write(output.join("folder/deep/file"), "mine").unwrap();
            fs::write(output.join("old/file"), "mine").unwrap();
            fs::create_dir(output.join("new")).unwrap();
            fs::write(output.join("new/file"), "mine").unwrap();
            fs::write(output.join("CNAME.tmp"), "saved again").unwrap();
            fs::rename(output.join("CNAME.tmp"), output.join("CNAME")).unwrap();
        });
        assert!(result.is_ok());
        let output = dir.path().join("site");
        for path in ["file", "folder/deep/file", "old/file", "new/file"] {
            assert_eq!(fs::read(output.join(path)).unwrap(), b"mine", "{path}");
        }
        assert_eq!(fs::read(output.join("CNAME")).unwrap(), b"saved again");
        assert_eq!(fs::read(output.join("index.html")).unwrap(), b"new");
        assert!(!output.join("old/page.html").exists());
    }

    #[test]
    fn what_appears_where_a_page_goes_brings_the_old_site_back() {
        let (dir, result) = with_interference(|output| {
            fs::write(output.join("file"), "mine").unwrap();
            fs::create_dir(output.join("new")).unwrap();
            fs::write(output.join("new/page.html"), "mine").unwrap();
        });
        let Err(CannotSwap::Failed(WriteError::Refused(refusal))) = result else {
            panic!()
        };
        assert!(refusal.message().contains("new/page.html"));
        let output = dir.path().join("site");
        assert_eq!(fs::read(output.join("index.html")).unwrap(), b"old");
        assert_eq!(fs::read(output.join("new/page.html")).unwrap(), b"mine");
        assert_eq!(fs::read(output.join("file")).unwrap(), b"mine");
    }

    #[test]
    fn leftovers_of_killed_builds_are_swept_and_only_those() {
        let dir = tempdir().unwrap();
        let output = dir.path().join("site");
        write(&site("old"), &output).unwrap();
        let output_dir = OutputDir::new(&output).unwrap();
        let other = OutputDir::new(&dir.path().join("other")).unwrap();
        let left = [
            StagingDir::beside(&output_dir),
            StagingDir::inside(&output),
            StagingDir::beside(&other),
        ];
        let left = left.map(|hidden| std::mem::ManuallyDrop::new(hidden.unwrap()));
        fs::write(left[0].path().join("file"), "").unwrap();
        fs::write(left[1].path().join("file"), "").unwrap();
        write(&site("old"), &output).unwrap();
        let there = left.each_ref().map(|hidden| hidden.path().exists());
        assert_eq!(
            there,
            [false, false, true],
            "the hidden folder of another output stays"
        );
    }
}
