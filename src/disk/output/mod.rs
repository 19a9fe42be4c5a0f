//! The writer: writes a [`Site`] to a folder, completely or not at all.
//!
//! [`check`] is called at the start of a command, before any map is read, and [`write()`] at the
//! end, when every page is rendered. A write uses `guard` (may this folder be written?), `staging`
//! (the lock), `plan` (what changes?), and then `new_tree` and `swap`, or `in_place`.
//!
//! **How.** The new tree is built in a hidden folder next to the output: changed files are written;
//! unchanged files, and files of other programs, become hard links to the old files. Then the two
//! folders are exchanged in one step (`renameat2` on Linux, `renamex_np` on Apple's systems), and
//! the old folder is deleted. So visitors always see a complete site, even after a `kill -9` or on
//! a full disk. A process that runs in the output folder, or a container that mounts it, keeps seeing
//! the old folder; use the folder above the output there.
//!
//! **Which files are ours.** Only the files that the manifest (`.storywall-manifest`, in the output)
//! lists: those of the site, and an empty `.nojekyll` unless the user has one. Every other file keeps
//! its contents, time and permissions. Besides the paths, the
//! manifest contains the [`Fingerprint`](crate::site::Fingerprint) of each map and its pages and, if
//! the site had no diagnostics, the [`SiteStamp`](crate::site::SiteStamp) of all of it. With them,
//! [`PreviousOutput`] returns the pages to a build that would render the same.
//!
//! **When.** Builds into the same parent folder wait for each other with an advisory lock on that
//! folder, which needs no lock file. The build that holds the lock removes the leftovers of killed
//! builds.
//!
//! **In place.** Sometimes folders can't be exchanged: the output is a mount point, its parent is not
//! writable, something in it can't be linked, or the system doesn't support it. Then all changed
//! files are first written to a hidden folder in the output, and new folders are created, so that a
//! full disk still changes nothing. After that, the files are renamed over the old ones: assets
//! before pages, then removals, the manifest last. Each file is always complete, and pages find their
//! assets; but for some milliseconds, or after a `kill -9` in that time, the output can contain
//! pages of both sites. The next build repairs that. Without locks (on Windows and some network file
//! systems), nothing prevents two builds at the same time, and leftovers of killed builds stay.
//!
//! **Maps themselves** are replaced by [`replace_source`], which has its own promises.
//!
//! **Memory.** Pages of a large site wait in a file without a name ([`PageStore`]) until all of them are rendered.
//!
//! **No fsync.** A killed process loses nothing, since the kernel has the written bytes. A power cut
//! within seconds of a build can lose files; the next build compares bytes and repairs the site.
//! Syncing 1,200 files would take far longer than writing them.

mod atomic_file;
mod error;
mod guard;
mod in_place;
mod journal;
mod manifest;
mod new_tree;
mod output_dir;
mod page_store;
mod plan;
mod source_file;
mod staging;
mod swap;

pub use atomic_file::{CreateError, create_file, replace_file, write_file};
pub use error::{Refusal, WriteError};
pub use guard::{ProtectedPaths, check};
pub use journal::{append_line, rename_journal};
pub use manifest::PreviousOutput;
pub use output_dir::{MANIFEST, NO_JEKYLL, is_below};
pub use page_store::PageStore;
pub use source_file::{ReplaceError, replace_source};

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
    /// Files whose bytes are the same; their times don't change either.
    pub unchanged: usize,
    /// Files of an earlier build that the site no longer has.
    pub removed: usize,
}

/// Writes this site to the folder `output`, and keeps the files of other programs in it.
///
/// Changes nothing if the output already contains the site. Creates missing folders above the output.
///
/// # Errors
///
/// The output is refused ([`Refusal`]), a path of the site is not valid on every system, or the disk
/// failed. The old site is then unchanged; only a failure in the last milliseconds of writing in
/// place can leave pages of both sites.
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
