//! Questions about paths that are answered without reading a file.
//!
//! Unless a function says otherwise, it follows links: the answer is about the target of a path.

use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Whether there is a file, a folder or anything else at `path`.
pub fn exists(path: &Path) -> bool {
    path.exists()
}

/// Whether `path` is a folder.
pub fn is_folder(path: &Path) -> bool {
    path.is_dir()
}

/// Whether `path` is a regular file: no folder, no pipe, no device.
pub fn is_file(path: &Path) -> bool {
    path.is_file()
}

/// Whether both paths lead to the same existing file.
///
/// This compares paths and not open files, because opening a pipe would wait until a program writes
/// to it.
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    resolve_links(one).is_some_and(|one| resolve_links(other) == Some(one))
}

/// Whether `path` itself is a link.
pub(crate) fn is_link(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink())
}

/// The absolute path that `path` leads to, if that exists.
pub fn resolve_links(path: &Path) -> Option<PathBuf> {
    path.canonicalize().ok()
}

/// The attributes of a file or folder that show whether it changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileStat {
    /// Its size in bytes.
    pub size: u64,
    /// The time of its last change, if the file system records it.
    pub modified: Option<SystemTime>,
    /// Whether it is a folder.
    pub is_folder: bool,
    /// A number that another file under the same name doesn't share: on Unix its inode and device.
    pub number: u64,
}

/// The attributes of the file or folder at `path`, if there is one.
pub fn stat(path: &Path) -> Option<FileStat> {
    let found = std::fs::metadata(path).ok()?;
    Some(FileStat {
        size: found.len(),
        modified: found.modified().ok(),
        is_folder: found.is_dir(),
        number: identity(&found),
    })
}

/// The paths of everything in `folder`, in no order; empty if the folder can't be read.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.flatten().map(|entry| entry.path()).collect()
}

/// Whether the operating system reports changes below `folder`. It doesn't for file systems that
/// other machines write to.
pub fn reports_changes(folder: &Path) -> bool {
    #[cfg(target_os = "linux")]
    {
        // The types of NFS, SMB (three numbers), 9P, VirtualBox, VMware and FUSE, which sshfs and
        // the shared folders of Docker use.
        const WITHOUT_EVENTS: [u32; 8] = [
            0x6969,
            0x517b,
            0xff53_4d42,
            0xfe53_4d42,
            0x0102_1997,
            0x786f_4256,
            0xbacb_acbc,
            0x6573_5546,
        ];
        rustix::fs::statfs(folder).is_ok_and(|found| {
            // The type is a number of 32 bits in a field that is wider on most machines.
            !WITHOUT_EVENTS.contains(&(found.f_type as u32))
        })
    }
    #[cfg(not(target_os = "linux"))]
    {
        folder.exists()
    }
}

#[cfg(unix)]
fn identity(found: &Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt;
    found.ino() ^ found.dev().rotate_left(32)
}

/// The time of creation in nanoseconds, where files have no number.
#[cfg(not(unix))]
fn identity(found: &Metadata) -> u64 {
    let created = found.created().ok();
    let since = created.and_then(|created| created.duration_since(SystemTime::UNIX_EPOCH).ok());
    since.map_or(0, |since| {
        u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
    })
}
