//! What the thread that rebuilds the site waits for.

use super::edit_job::EditJob;
use std::path::PathBuf;

/// A change in a watched folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FsEvent {
    /// The file or folder at this path changed. The path has no symbolic links in it.
    Changed(PathBuf),
    /// Events were lost: anything may have changed.
    Missed,
}

/// Something that can lead to a new snapshot. One channel has all of them, so that saves and the changes that browsers
/// ask for have one order.
#[derive(Debug)]
pub enum LiveEvent {
    /// A change in a watched folder.
    Files(FsEvent),
    /// A browser asks for a change.
    Edit(EditJob),
    /// The text of the map at this path has changed in an editor.
    Text(PathBuf),
    /// About a second has passed in the room.
    Tick,
}

impl From<FsEvent> for LiveEvent {
    fn from(event: FsEvent) -> Self {
        Self::Files(event)
    }
}
