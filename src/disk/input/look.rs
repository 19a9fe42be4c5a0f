//! Looks at files without reading them: enough to see that something changed.

use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// What a file or folder looks like from outside, links followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileStat {
    /// Its size in bytes.
    pub size: u64,
    /// When it was last written to, where the file system knows.
    pub modified: Option<SystemTime>,
    /// Whether it is a folder.
    pub is_folder: bool,
    /// Which one it is: another file under the same name has another number.
    pub number: u64,
}

/// What stands at `path` now, if anything does.
pub fn look(path: &Path) -> Option<FileStat> {
    let found = std::fs::metadata(path).ok()?;
    Some(FileStat {
        size: found.len(),
        modified: found.modified().ok(),
        is_folder: found.is_dir(),
        number: number(&found),
    })
}

/// Whether `path` itself is a link.
pub(crate) fn is_link(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_ok_and(|found| found.is_symlink())
}

/// Where `path` leads to, links followed.
pub(crate) fn target(path: &Path) -> Option<PathBuf> {
    path.canonicalize().ok()
}

/// What stands in `folder`, in no order; nothing where it cannot be read.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries.flatten().map(|entry| entry.path()).collect()
}

/// Whether the system tells of changes below `folder`: file systems that other machines write
/// to do not.
pub fn tells_changes(folder: &Path) -> bool {
    #[cfg(target_os = "linux")]
    {
        // NFS, SMB (three numbers), 9P, VirtualBox, VMware; FUSE is what sshfs and Docker's
        // shared folders are.
        const SILENT: [u32; 8] = [
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
            !SILENT.contains(&(found.f_type as u32))
        })
    }
    #[cfg(not(target_os = "linux"))]
    {
        folder.exists()
    }
}

#[cfg(unix)]
fn number(found: &Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt;
    found.ino() ^ found.dev().rotate_left(32)
}

#[cfg(not(unix))]
fn number(found: &Metadata) -> u64 {
    let made = found.created().ok();
    let since = made.and_then(|made| made.duration_since(SystemTime::UNIX_EPOCH).ok());
    since.map_or(0, |since| {
        u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
    })
}
