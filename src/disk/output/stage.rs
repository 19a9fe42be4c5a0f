//! Builds the new tree in a hidden folder: what changed is written, the rest is linked.

use super::error::WriteError;
use super::folders::Folders;
use super::own_names::MANIFEST;
use super::place::OutputDir;
use super::plan::{PlannedFile, WritePlan};
use super::refusal::Refusal;
use super::setback::CannotSwap;
use super::tree::FolderTree;
use rayon::prelude::*;
use std::fs::{self, FileTimes, Metadata};
use std::io::{self, Write};
use std::path::Path;

/// Makes `hidden` what the output is to be.
pub(crate) fn fill(
    plan: &WritePlan<'_>,
    place: &OutputDir,
    hidden: &Path,
) -> Result<(), CannotSwap> {
    let mut folders = Folders::new(hidden, plan.before.as_ref())?;
    if let Some(before) = &plan.before {
        link_foreign(plan, before, place, &mut folders)?;
    }
    for file in &plan.files {
        folders.make_parent(file.path)?;
    }
    plan.files.par_iter().try_for_each(|file| {
        let new = hidden.join(file.path);
        let made = match plan.before.as_ref().and_then(|tree| tree.get(file.path)) {
            Some(found) if file.kept => keep(file, found, &place.path, &new),
            _ => write_new(&new, file.bytes),
        };
        made.map_err(WriteError::disk("write", &place.shown.join(file.path)))
    })?;
    let (old, new) = (place.path.join(MANIFEST), hidden.join(MANIFEST));
    if !plan.manifest_kept || fs::hard_link(&old, &new).is_err() {
        write_new(&new, &plan.manifest.to_bytes()).map_err(WriteError::disk("write", &old))?;
    }
    folders.finish(&plan.touched_folders())
}

/// Everything that is not ours is in the new tree, too: the same files, not copies, so that whoever
/// writes to one of them right now writes to both.
fn link_foreign(
    plan: &WritePlan<'_>,
    before: &FolderTree,
    place: &OutputDir,
    folders: &mut Folders<'_>,
) -> Result<(), CannotSwap> {
    let owned_folders = plan.owned.folders();
    for (path, found) in &before.entries {
        if found.is_dir() {
            if !owned_folders.contains(path) {
                folders.make(path)?;
            }
            continue;
        }
        if found.is_file() && plan.owned.lists(path) {
            continue;
        }
        folders.make_parent(path)?;
        match fs::hard_link(place.path.join(path), folders.root().join(path)) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                return Err(WriteError::from(Refusal::in_the_way(&place.shown, path)).into());
            }
            // A copy would be another file: another owner, another time of birth, and deaf to
            // whoever has it open.
            Err(_) => return Err(CannotSwap::Impossible),
        }
    }
    Ok(())
}

/// The file that stands there already, or its likeness where links cannot be had.
fn keep(file: &PlannedFile<'_>, found: &Metadata, output: &Path, new: &Path) -> io::Result<()> {
    if fs::hard_link(output.join(file.path), new).is_ok() {
        return Ok(());
    }
    write_new(new, file.bytes)?;
    let times = FileTimes::new().set_modified(found.modified()?);
    fs::File::options()
        .write(true)
        .open(new)?
        .set_times(times)?;
    fs::set_permissions(new, found.permissions())
}

/// Writes a file where there is none: two names that this file system takes for one are an error.
fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    fs::File::create_new(path)?.write_all(bytes)
}
