//! The writer: a [`Site`] becomes a folder, all of it or nothing.
//!
//! [`check`] is for the start of a command, before any map is read; [`write()`] is for the end, when
//! every page is rendered.
//!
//! **How.** The new tree is built in a hidden folder beside the output: what changed is written,
//! what did not is a hard link to what stands there, and so is what is not ours. Then the two
//! folders change places in one step (`renameat2` on Linux, `renamex_np` on Apple's systems) and
//! the old one is deleted. A reader, a `kill -9` and a full disk meet the old site or the new one.
//! A process that has the output itself as its working folder, or mounted into a container, stays
//! with the old folder; let it stand above the output instead.
//!
//! **What is ours.** Pages that the manifest (`.storywall-manifest`, in the output) lists, and
//! nothing else. Everything else stays with its contents, time and permissions. Beside the paths it
//! has what the pages of each map were made from ([`Stamp`](crate::site::Fingerprint)), and what they were; the
//! same of the whole site ([`Whole`](crate::site::SiteStamp)), where there was nothing to tell of it:
//! [`PreviousOutput`] gives them back to a build that would make the same.
//!
//! **When.** Builds into one parent folder wait for each other by an advisory lock on that folder,
//! which leaves no file behind. Whoever holds it removes what a killed build left there.
//!
//! **In place.** Where folders cannot be exchanged (the output is a mount point, its parent is not
//! ours to write, something in it cannot be linked, the file system or the system has no such
//! step), changed files are first all written to a hidden folder in the output, and new folders made, so
//! that a full disk still changes nothing. Then they are renamed over the old ones: assets before pages, removals
//! after that, the manifest last. Each file is whole at every instant, and pages find their assets;
//! what is lost is that a reader or a `kill -9` in those milliseconds can see some pages of each
//! site. The next build mends it. Where locks cannot be had (Windows, some network file systems)
//! builds at once are not kept apart, and leftovers of killed ones stay.
//!
//! **No fsync.** A killed process loses nothing, since the kernel has what was written. A power cut
//! within seconds of a build can; the next build compares bytes and repairs it, as a site can be
//! made again at any time. Syncing 1,200 files would take far longer than making them.

mod beside;
mod conflicts;
mod earlier;
mod error;
mod exchange;
mod file;
mod folders;
mod in_place;
mod leftovers;
mod lock;
mod manifest;
mod newcomers;
mod own_names;
mod place;
mod plan;
mod refusal;
mod refuse;
mod setback;
mod single;
mod site_paths;
mod stage;
mod tree;

pub use earlier::PreviousOutput;
pub use error::WriteError;
pub use file::{CreateError, create_file, write_file};
pub use own_names::MANIFEST;
pub use refusal::Refusal;
pub use refuse::{ProtectedPaths, check};
pub use single::replace_file;

use crate::site::Site;
use lock::OutputLock;
use place::OutputDir;
use plan::WritePlan;
use setback::CannotSwap;
use std::path::Path;

/// What a build did to the files of the site.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WriteStats {
    /// Files that are new, or whose bytes changed.
    pub written: usize,
    /// Files that stood there already, byte for byte; their times are as they were.
    pub kept: usize,
    /// Files of an earlier build that the site no longer has.
    pub removed: usize,
}

/// Makes the folder `output` hold this site, beside whatever else it holds.
///
/// Nothing at all is touched if the site stands there already. Folders above the output are made
/// where they are missing.
///
/// # Errors
///
/// The output is not ours to write ([`Refusal`]), the site has a path that cannot be a file
/// everywhere, or the disk failed. The old site is then as it was; only a failure in the last
/// milliseconds of writing in place can leave some pages of each.
pub fn write(site: &Site, output: &Path) -> Result<WriteStats, WriteError> {
    site_paths::check(site)?;
    let place = OutputDir::of(output)?;
    let parents = place.make_parents()?;
    let result = write_at(site, &place);
    if result.is_err() {
        parents.undo();
    }
    result
}

fn write_at(site: &Site, place: &OutputDir) -> Result<WriteStats, WriteError> {
    let lock = OutputLock::take(place)?;
    if lock.is_some() {
        leftovers::sweep(place);
    }
    refuse::contents(place)?;
    let plan = WritePlan::new(site, place)?;
    if !plan.is_idle() {
        match beside::replace(&plan, place) {
            Err(CannotSwap::Impossible) => in_place::replace(&plan, place)?,
            Err(CannotSwap::Failed(error)) => return Err(error),
            Ok(()) => {}
        }
    }
    Ok(plan.written())
}
