//! What is heard of folders.

use std::path::PathBuf;

/// What is heard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FsEvent {
    /// Something changed at this path, with links on the way to it followed.
    Changed(PathBuf),
    /// Something was missed: anything may have changed.
    Missed,
}
