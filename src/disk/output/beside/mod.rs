//! The usual way: a new tree beside the output takes its place in one step.

use super::error::WriteError;
use super::exchange;
use super::leftovers::StagingDir;
use super::newcomers;
use super::place::OutputDir;
use super::plan::WritePlan;
use super::setback::CannotSwap;
use super::stage;
use super::tree::same_device;
use std::fs;
use std::io;

/// Carries the plan out in one step.
pub(crate) fn replace(plan: &WritePlan<'_>, place: &OutputDir) -> Result<(), CannotSwap> {
    if let Some(before) = &plan.before {
        let parent = fs::metadata(&place.parent);
        // A mount point cannot be moved; to know it now saves building a tree in vain.
        let is_mount = !parent.is_ok_and(|parent| same_device(&parent, &before.root));
        if !exchange::EXISTS || !before.whole || is_mount {
            return Err(CannotSwap::Impossible);
        }
    }
    let hidden = match StagingDir::beside(place) {
        Err(error) if is_closed(&error) => return Err(CannotSwap::Impossible),
        hidden => hidden.map_err(WriteError::disk("make a folder in", &place.parent))?,
    };
    stage::fill(plan, place, hidden.path())?;
    let Some(before) = &plan.before else {
        let moved = exchange::rename_new(hidden.path(), &place.path);
        return Ok(moved.map_err(WriteError::disk("make", &place.path))?);
    };
    match exchange::swap(hidden.path(), &place.path) {
        Err(error) if is_closed(&error) || exchange::is_impossible(&error) => {
            return Err(CannotSwap::Impossible);
        }
        swapped => swapped.map_err(WriteError::disk("replace", &place.path))?,
    }
    newcomers::bring_over(before, &plan.owned, hidden.path(), place).map_err(|error| {
        // The old site comes back. If even that fails, the new one stands there, whole.
        let _ = exchange::swap(hidden.path(), &place.path);
        CannotSwap::Failed(error)
    })
}

/// Whether a folder is not for us to change.
fn is_closed(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
    )
}

#[cfg(all(
    test,
    any(target_os = "linux", target_os = "android", target_vendor = "apple")
))]
mod tests;
