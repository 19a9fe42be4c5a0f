//! The lock that lets one build write at a time, and the hidden folders in which builds work.

use super::error::WriteError;
use super::output_dir::{OutputDir, RESERVED_PREFIX, STAGE_PREFIX};
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};
use xxhash_rust::xxh3::xxh3_64;

/// How long to wait for other builds. A script that holds the folder's lock itself while it runs a
/// build (`flock . make site`) would otherwise wait forever.
const LOCK_TIMEOUT: Duration = Duration::from_secs(60);

/// The right to write. It ends when the value is dropped or the process ends.
pub(crate) struct OutputLock {
    _folder: File,
}

impl OutputLock {
    /// Waits for other builds that write to the same parent folder. `None` if the file system has
    /// no locks.
    ///
    /// The folder itself is locked, so that no file has to be left there for it.
    ///
    /// # Errors
    ///
    /// Another program holds the lock for longer than any build.
    pub(crate) fn acquire(dir: &OutputDir) -> Result<Option<Self>, WriteError> {
        // A parent folder that can't be read is treated as one that can't be written to: the
        // output itself is locked and written in place, and never exchanged.
        let Ok(folder) = File::open(&dir.parent).or_else(|_| File::open(&dir.path)) else {
            return Ok(None);
        };
        match lock(&folder, LOCK_TIMEOUT) {
            LockOutcome::Locked => Ok(Some(Self { _folder: folder })),
            LockOutcome::NoLocks => Ok(None),
            LockOutcome::TimedOut => Err(WriteError::Busy(dir.parent.clone())),
        }
    }
}

/// How waiting for a lock ended.
enum LockOutcome {
    Locked,
    /// The file system has no locks.
    NoLocks,
    TimedOut,
}

/// Waits until nobody else holds the lock on an open folder, but not longer than `timeout`.
fn lock(folder: &File, timeout: Duration) -> LockOutcome {
    let start = Instant::now();
    let mut pause = Duration::from_micros(100);
    loop {
        match folder.try_lock() {
            Ok(()) => return LockOutcome::Locked,
            Err(TryLockError::Error(_)) => return LockOutcome::NoLocks,
            Err(TryLockError::WouldBlock) if start.elapsed() > timeout => {
                return LockOutcome::TimedOut;
            }
            Err(TryLockError::WouldBlock) => {
                thread::sleep(pause);
                pause = (pause * 2).min(Duration::from_millis(10));
            }
        }
    }
}

/// Another program held the lock on this folder for too long.
pub(crate) struct LockTimeout(pub(crate) PathBuf);

/// Waits until nobody else holds the lock on a folder; it ends when the file is dropped. `None` if the
/// file system has no locks.
///
/// # Errors
///
/// Another program holds the lock for longer than `timeout`.
pub(crate) fn lock_folder(folder: &Path, timeout: Duration) -> Result<Option<File>, LockTimeout> {
    let Ok(open) = File::open(folder) else {
        return Ok(None);
    };
    match lock(&open, timeout) {
        LockOutcome::Locked => Ok(Some(open)),
        LockOutcome::NoLocks => Ok(None),
        LockOutcome::TimedOut => Err(LockTimeout(folder.to_owned())),
    }
}

/// A hidden folder in which a site is built; it is removed when the value is dropped.
pub(crate) struct StagingDir {
    path: PathBuf,
}

impl StagingDir {
    /// Makes a folder in the parent folder of the output.
    pub(crate) fn beside(dir: &OutputDir) -> io::Result<Self> {
        Self::make(&dir.parent, &prefix_beside(dir))
    }

    /// Makes a folder in the output itself.
    pub(crate) fn inside(output: &Path) -> io::Result<Self> {
        Self::make(output, STAGE_PREFIX)
    }

    fn make(folder: &Path, prefix: &str) -> io::Result<Self> {
        let process = std::process::id();
        let mut attempt = 0;
        loop {
            let path = folder.join(format!("{prefix}{process}-{attempt}"));
            match fs::create_dir(&path) {
                // Without locks, a build on another machine may use this very name.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && attempt < 100 => {
                    attempt += 1;
                }
                made => return made.map(|()| Self { path }),
            }
        }
    }

    /// The folder's absolute path.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for StagingDir {
    fn drop(&mut self) {
        // After a rename there is nothing left to remove. The next build sweeps what can't be
        // removed now.
        let _ = remove(&self.path);
    }
}

/// Removes the hidden folders that killed builds of this output left. Only the holder of the lock
/// may call this.
///
/// Folders that can't be removed are harmless and are left to the next build.
pub(crate) fn sweep(dir: &OutputDir) {
    let _ = sweep_folder(&dir.parent, &prefix_beside(dir));
    // An output that is a link is refused later, and nothing behind it may be removed.
    if fs::symlink_metadata(&dir.path).is_ok_and(|found| found.is_dir()) {
        let _ = sweep_folder(&dir.path, STAGE_PREFIX);
    }
}

/// Removes what begins with a prefix in a folder. Only the holder of its lock may call this.
///
/// # Errors
///
/// Something can't be removed, or the folder can't be read.
pub(crate) fn sweep_folder(folder: &Path, prefix: &str) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry
            .file_name()
            .as_encoded_bytes()
            .starts_with(prefix.as_bytes())
        {
            remove(&entry.path())?;
        }
    }
    Ok(())
}

/// The beginning of the names of hidden folders beside the output. The hash of the output's name
/// keeps outputs in one folder apart, however long their names are.
fn prefix_beside(dir: &OutputDir) -> String {
    format!(
        "{RESERVED_PREFIX}{:016x}-",
        xxh3_64(dir.name.as_encoded_bytes())
    )
}

/// Removes the file or folder at `path`, if there is one. If it is a link, only the link is removed.
fn remove(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error),
        Ok(found) if !found.is_dir() => fs::remove_file(path),
        Ok(_) => match fs::remove_dir_all(path) {
            Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                make_writable(path)?;
                fs::remove_dir_all(path)
            }
            removed => removed,
        },
    }
}

/// Lifts the write protection of a folder and of those in it: a protected folder keeps its
/// contents, even from its owner.
#[cfg(unix)]
fn make_writable(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            make_writable(&entry.path())?;
        }
    }
    Ok(())
}

#[cfg(not(unix))]
fn make_writable(_folder: &Path) -> io::Result<()> {
    Ok(())
}
