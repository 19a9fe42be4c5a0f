//! The writer: writes a [`Site`] to a folder, completely or not at all.
//!
//! [`check`] is called at the start of a command, before any map is read, and [`write()`] at the
//! end, when every page is rendered. One write goes through `guard` (may this folder be written?),
//! `staging` (the lock), `plan` (what changes?), and `new_tree` and `swap` or `in_place`.
//!
//! **How.** The new tree is built in a hidden folder beside the output: changed files are written,
//! unchanged files are hard links to the old ones, and so are files that are not ours. Then the two
//! folders are exchanged in one step (`renameat2` on Linux, `renamex_np` on Apple's systems), and
//! the old one is deleted. A reader, a `kill -9` and a full disk see the old site or the new one.
//! A process whose working folder is the output itself, or a container that has it mounted, keeps
//! the old folder; use the folder above the output there.
//!
//! **What is ours.** Pages that the manifest (`.storywall-manifest`, in the output) lists, and
//! nothing else. Every other file keeps its contents, time and permissions. Beside the paths, the
//! manifest holds the [`Fingerprint`](crate::site::Fingerprint) of each map and its pages and, if
//! the site had no diagnostics, the [`SiteStamp`](crate::site::SiteStamp) of all of it. With them,
//! [`PreviousOutput`] returns the pages to a build that would render the same.
//!
//! **When.** Builds into one parent folder wait for each other by an advisory lock on that folder,
//! which leaves no file behind. The build that holds it removes what a killed build left there.
//!
//! **In place.** Where folders can't be exchanged (the output is a mount point, its parent is not
//! ours to write, something in it can't be linked, the file system or the system has no such
//! step), changed files are first all written to a hidden folder in the output, and new folders
//! made, so that a full disk still changes nothing. Then they are renamed over the old files:
//! assets before pages, removals after that, the manifest last. Each file is complete at every
//! instant, and pages find their assets; but a reader or a `kill -9` in those milliseconds can see
//! some pages of each site. The next build repairs that. Where there are no locks (Windows, some
//! network file systems), builds at the same time are not kept apart, and leftovers of killed ones
//! stay.
//!
//! **No fsync.** A killed process loses nothing, since the kernel has what was written. A power cut
//! within seconds of a build can lose files; the next build compares bytes and repairs it, as a
//! site can be built again at any time. Syncing 1,200 files would take far longer than writing
//! them.

mod atomic_file;
mod error;
mod guard;
mod in_place;
mod manifest;
mod new_tree;
mod output_dir;
mod plan;
mod staging;
mod swap;

pub use atomic_file::{CreateError, create_file, replace_file, write_file};
pub use error::{Refusal, WriteError};
pub use guard::{ProtectedPaths, check};
pub use manifest::PreviousOutput;
pub use output_dir::MANIFEST;

use crate::site::Site;
use error::CannotSwap;
use output_dir::OutputDir;
use plan::WritePlan;
use staging::OutputLock;
use std::path::Path;

/// The numbers of files that a build wrote, left alone and removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WriteStats {
    /// Files that are new, or whose bytes changed.
    pub written: usize,
    /// Files whose bytes are the same; their times are unchanged, too.
    pub unchanged: usize,
    /// Files of an earlier build that the site no longer has.
    pub removed: usize,
}

/// Makes the folder `output` hold this site, beside the files of other programs in it.
///
/// Nothing is touched if the output has the site already. Missing folders above the output are
/// made.
///
/// # Errors
///
/// The output is not ours to write ([`Refusal`]), the site has a path that can't be a file
/// everywhere, or the disk failed. The old site is then unchanged; only a failure in the last
/// milliseconds of writing in place can leave some pages of each.
pub fn write(site: &Site, output: &Path) -> Result<WriteStats, WriteError> {
    guard::check_paths(site)?;
    let dir = OutputDir::new(output)?;
    let parents = dir.make_parents()?;
    let result = write_locked(site, &dir);
    if result.is_err() {
        parents.undo();
    }
    result
}

/// Waits for the lock and writes the site.
fn write_locked(site: &Site, dir: &OutputDir) -> Result<WriteStats, WriteError> {
    let lock = OutputLock::acquire(dir)?;
    if lock.is_some() {
        staging::sweep(dir);
    }
    guard::check_contents(dir)?;
    let plan = WritePlan::new(site, dir)?;
    if !plan.is_up_to_date() {
        match swap::replace(&plan, dir) {
            Err(CannotSwap::Impossible) => in_place::replace(&plan, dir)?,
            Err(CannotSwap::Failed(error)) => return Err(error),
            Ok(()) => {}
        }
    }
    Ok(plan.stats())
}
