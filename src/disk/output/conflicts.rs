//! Things in the output that are not ours and stand where the site must go.

use super::manifest::OutputManifest;
use super::place::OutputDir;
use super::refusal::Refusal;
use super::tree::FolderTree;
use std::path::{Path, PathBuf};

/// Refuses to go on if a page, or a folder of pages, cannot have its place.
/// `before` is what is there, `owned` what an earlier build wrote, `wanted` what this one will.
pub(crate) fn refuse(
    before: Option<&FolderTree>,
    owned: &OutputManifest,
    wanted: &OutputManifest,
    place: &OutputDir,
) -> Result<(), Refusal> {
    let Some(before) = before else {
        return Ok(());
    };
    let owned_folders = owned.folders();
    let all = wanted.union(owned);
    for path in all
        .folders()
        .iter()
        .map(PathBuf::as_path)
        .chain(all.paths())
    {
        // Nothing is written or removed through a link: it may lead anywhere.
        if before.get(path).is_some_and(|found| found.is_symlink()) {
            return Err(Refusal::link_inside(&place.shown, path));
        }
    }
    let is_ours = |path: &Path, is_file: bool, is_dir: bool| {
        (is_file && owned.lists(path)) || (is_dir && owned_folders.contains(path))
    };
    for path in wanted.paths() {
        let Some(found) = before.get(path) else {
            continue;
        };
        let mut below = before.below(path);
        let free = is_ours(path, found.is_file(), found.is_dir())
            && below.all(|(inner, found)| is_ours(inner, found.is_file(), found.is_dir()));
        if !free {
            return Err(Refusal::in_the_way(&place.shown, path));
        }
    }
    for folder in wanted.folders() {
        let Some(found) = before.get(&folder) else {
            continue;
        };
        if !found.is_dir() && !is_ours(&folder, found.is_file(), false) {
            return Err(Refusal::in_the_way(&place.shown, &folder));
        }
    }
    Ok(())
}
