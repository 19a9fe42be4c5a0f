//! Two folders change places in one step, where the system can do that.

use std::io;
use std::path::Path;

/// Whether this system knows the step at all; a file system may still not.
pub(crate) const EXISTS: bool = cfg!(any(
    target_os = "linux",
    target_os = "android",
    target_vendor = "apple"
));

/// Exchanges two folders of one parent.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub(crate) fn swap(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

/// Gives a folder a name that nothing has yet.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
pub(crate) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE).map_err(io::Error::from) {
        // A plain rename replaces at most an empty folder, which harms no one.
        Err(error) if is_impossible(&error) => std::fs::rename(from, to),
        renamed => renamed,
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub(crate) fn swap(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
pub(crate) fn rename_new(from: &Path, to: &Path) -> io::Result<()> {
    std::fs::rename(from, to)
}

/// Whether the file system says that it has no such step, or not for this folder.
pub(crate) fn is_impossible(error: &io::Error) -> bool {
    use io::ErrorKind::{CrossesDevices, InvalidInput, ResourceBusy, Unsupported};
    let kind = error.kind();
    matches!(
        kind,
        CrossesDevices | InvalidInput | ResourceBusy | Unsupported
    ) || is_enotsup(error)
}

/// On Apple's systems this is another number than the one the standard library knows.
#[cfg(unix)]
fn is_enotsup(error: &io::Error) -> bool {
    error.raw_os_error() == Some(rustix::io::Errno::NOTSUP.raw_os_error())
}

#[cfg(not(unix))]
fn is_enotsup(_error: &io::Error) -> bool {
    false
}
