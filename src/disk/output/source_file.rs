//! Replaces the text of a map that a user wrote.
//!
//! Nobody's words may get lost: not by a `kill -9`, not on a full disk, not if somebody saves the file
//! in the same moment, and not if two programs edit it. So the new text is written to a hidden file in the
//! same folder, which is renamed over the old file only if that still has the text that the edits were made
//! for. In between, the *folder* is locked (the lock of a file would end with the rename), so that several
//! storywalls wait for each other. The file keeps its permissions, owner and extended attributes; a link
//! stays a link.
//!
//! A file that has other names, too (hard links), that isn't ours to give away, or that is mounted by itself,
//! is written in place. Until that is done, a copy of the old text lies beside it.

use super::staging::{LockTimeout, lock_folder, sweep_folder};
use std::fmt;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::NamedTempFile;

/// The start of the names of hidden files with new text. Those of killed writers are removed by the next one.
const NEW_PREFIX: &str = ".storywall-new-";
/// The start of the names of hidden files with old text, which stay if a writer was interrupted.
const OLD_PREFIX: &str = ".storywall-old-";

/// How long to wait for another program that writes into the same folder.
const LOCK_TIMEOUT: Duration = Duration::from_secs(10);

/// Why a file was not replaced. It is unchanged, but for [`ReplaceError::Interrupted`].
#[derive(Debug)]
pub enum ReplaceError {
    /// Its text is no longer the one that was read.
    Changed,
    /// It is no regular file.
    NotAFile,
    /// Another program holds the lock on this folder and doesn't release it.
    Busy(PathBuf),
    /// The system reported an error.
    Disk(io::Error),
    /// The system reported an error while the file was written in place; the old text is in `backup`.
    Interrupted {
        /// The file with the old text.
        backup: PathBuf,
        /// The system's error.
        source: io::Error,
    },
}

impl fmt::Display for ReplaceError {
    /// The reason, as the end of a sentence that begins with the file's name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Changed => write!(f, "somebody saved it in the meantime"),
            Self::NotAFile => write!(f, "not a regular file"),
            Self::Busy(folder) => {
                write!(f, "another program holds a lock on `{}`", folder.display())
            }
            Self::Disk(source) => source.fmt(f),
            Self::Interrupted { backup, source } => {
                write!(f, "{source}; its old text is in `{}`", backup.display())
            }
        }
    }
}

impl std::error::Error for ReplaceError {}

impl From<io::Error> for ReplaceError {
    fn from(error: io::Error) -> Self {
        Self::Disk(error)
    }
}

impl From<LockTimeout> for ReplaceError {
    fn from(LockTimeout(folder): LockTimeout) -> Self {
        Self::Busy(folder)
    }
}

/// Replaces the bytes of the file at `path`, which were `seen` when they were read, by `new`.
///
/// # Errors
///
/// The file has other bytes by now, may not be written to, or the disk failed.
pub fn replace_source(path: &Path, seen: &[u8], new: &[u8]) -> Result<(), ReplaceError> {
    let target = fs::canonicalize(path)?;
    let found = fs::metadata(&target)?;
    if !found.is_file() {
        return Err(ReplaceError::NotAFile);
    }
    let folder = target.parent().unwrap_or(Path::new(""));
    let lock = lock_folder(folder, LOCK_TIMEOUT)?;
    if lock.is_some() {
        // What can't be removed is harmless.
        let _ = sweep_folder(folder, NEW_PREFIX);
    }
    // Renaming would replace a file that is write-protected, too.
    let mut old = OpenOptions::new().read(true).write(true).open(&target)?;
    check_unchanged(&mut old, seen)?;
    let mut hidden = write_beside(folder, NEW_PREFIX, new)?;
    let is_only_name = link_count(&found) == 1;
    if is_only_name && copy_attributes(&target, &found, hidden.as_file_mut()).is_ok() {
        // The file that has this name now is not always the one that was opened.
        check_unchanged(&mut File::open(&target)?, seen)?;
        match hidden.persist(&target) {
            Ok(_) => return Ok(()),
            // A file that is a mount point can only be written in place.
            Err(failed) if failed.error.kind() != io::ErrorKind::ResourceBusy => {
                return Err(failed.error.into());
            }
            Err(failed) => drop(failed),
        }
    }
    write_in_place(old, folder, seen, new)
}

/// Checks that a file has these bytes.
fn check_unchanged(file: &mut File, seen: &[u8]) -> Result<(), ReplaceError> {
    let mut bytes = Vec::with_capacity(seen.len() + 1);
    file.take(seen.len() as u64 + 1).read_to_end(&mut bytes)?;
    if bytes == seen {
        Ok(())
    } else {
        Err(ReplaceError::Changed)
    }
}

/// A hidden file with these bytes, which are on the disk; it is removed when the value is dropped.
fn write_beside(folder: &Path, prefix: &str, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut hidden = tempfile::Builder::new()
        .prefix(prefix)
        .tempfile_in(folder)?;
    hidden.write_all(bytes)?;
    hidden.as_file().sync_all()?;
    Ok(hidden)
}

/// Writes to an open file, and keeps a copy of the old bytes beside it until that is done.
fn write_in_place(
    mut file: File,
    folder: &Path,
    seen: &[u8],
    new: &[u8],
) -> Result<(), ReplaceError> {
    let backup = write_beside(folder, OLD_PREFIX, seen)?;
    let mut write = || -> io::Result<()> {
        file.seek(SeekFrom::Start(0))?;
        file.write_all(new)?;
        file.set_len(new.len() as u64)?;
        file.sync_all()
    };
    match write() {
        Ok(()) => Ok(()),
        Err(source) => match backup.keep() {
            Ok((_, backup)) => Err(ReplaceError::Interrupted { backup, source }),
            Err(failed) => Err(failed.error.into()),
        },
    }
}

/// Gives a new file the owner, the permissions and the extended attributes of the one that it replaces.
#[cfg(unix)]
fn copy_attributes(target: &Path, found: &Metadata, new: &mut File) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, fchown};
    let own = new.metadata()?;
    if (own.uid(), own.gid()) != (found.uid(), found.gid()) {
        fchown(&*new, Some(found.uid()), Some(found.gid()))?;
    }
    new.set_permissions(found.permissions())?;
    copy_extended_attributes(target, new)
}

#[cfg(not(unix))]
fn copy_attributes(_: &Path, found: &Metadata, new: &mut File) -> io::Result<()> {
    new.set_permissions(found.permissions())
}

/// Copies access control lists, tags of desktops and the like.
#[cfg(target_os = "linux")]
fn copy_extended_attributes(target: &Path, new: &File) -> io::Result<()> {
    use rustix::fs::{XattrFlags, fsetxattr, getxattr, listxattr};
    let mut names = vec![0; 64 << 10];
    let Ok(length) = listxattr(target, &mut names[..]) else {
        // The file system has none.
        return Ok(());
    };
    for name in names[..length].split(|byte| *byte == 0) {
        // Labels of security modules are given by the system.
        if name.is_empty() || name.starts_with(b"security.") {
            continue;
        }
        let mut value = vec![0; 64 << 10];
        let length = getxattr(target, name, &mut value[..])?;
        fsetxattr(new, name, &value[..length], XattrFlags::empty())?;
    }
    Ok(())
}

#[cfg(all(unix, not(target_os = "linux")))]
fn copy_extended_attributes(_: &Path, _: &File) -> io::Result<()> {
    Ok(())
}

/// How many names a file has.
#[cfg(unix)]
fn link_count(found: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::nlink(found)
}

#[cfg(not(unix))]
fn link_count(_: &Metadata) -> u64 {
    1
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_replaced_only_if_it_is_as_it_was_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("map.yaml");
        fs::write(&path, "old").unwrap();
        replace_source(&path, b"old", b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        // A writer was killed before it renamed its file, and one while it wrote in place.
        fs::write(folder.path().join(".storywall-new-x"), "half").unwrap();
        fs::write(folder.path().join(".storywall-old-y"), "old").unwrap();
        replace_source(&path, b"new", b"new").unwrap();
        assert_eq!(names(folder.path()), [".storywall-old-y", "map.yaml"]);
        fs::remove_file(folder.path().join(".storywall-old-y")).unwrap();
        for seen in ["old", "ne", "new!"] {
            let refused = replace_source(&path, seen.as_bytes(), b"x");
            assert!(matches!(refused, Err(ReplaceError::Changed)), "{seen}");
        }
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(names(folder.path()), ["map.yaml"]);
        let refused = replace_source(folder.path(), b"", b"x");
        assert!(matches!(refused, Err(ReplaceError::NotAFile)));
    }

    #[test]
    fn no_change_of_eight_writers_is_lost() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("map.yaml");
        fs::write(&path, "").unwrap();
        let write = |writer: usize| {
            let path = path.clone();
            move || {
                for _ in 0..10 {
                    loop {
                        let seen = fs::read_to_string(&path).unwrap();
                        let new = format!("{seen}{writer}\n");
                        match replace_source(&path, seen.as_bytes(), new.as_bytes()) {
                            Ok(()) => break,
                            Err(ReplaceError::Changed) => {}
                            Err(error) => panic!("{error}"),
                        }
                    }
                }
            }
        };
        let writers: Vec<_> = (0..8).map(|writer| thread::spawn(write(writer))).collect();
        writers
            .into_iter()
            .for_each(|writer| writer.join().unwrap());
        let text = fs::read_to_string(&path).unwrap();
        for writer in 0..8 {
            let line = writer.to_string();
            assert_eq!(text.lines().filter(|found| *found == line).count(), 10);
        }
        assert_eq!(names(folder.path()), ["map.yaml"]);
    }

    #[cfg(unix)]
    #[test]
    fn links_and_permissions_stay() {
        use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("real"), "old").unwrap();
        fs::set_permissions(at("real"), fs::Permissions::from_mode(0o640)).unwrap();
        symlink("real", at("link")).unwrap();
        replace_source(&at("link"), b"old", b"newer").unwrap();
        assert!(fs::symlink_metadata(at("link")).unwrap().is_symlink());
        let found = fs::metadata(at("real")).unwrap();
        assert_eq!(found.permissions().mode() & 0o777, 0o640);

        fs::hard_link(at("real"), at("other name")).unwrap();
        replace_source(&at("real"), b"newer", b"new").unwrap();
        assert_eq!(fs::read(at("other name")).unwrap(), b"new");
        let numbers = ["real", "other name"].map(|name| fs::metadata(at(name)).unwrap().ino());
        assert_eq!(numbers[0], numbers[1]);
        assert_eq!(names(folder.path()), ["link", "other name", "real"]);
    }
}
