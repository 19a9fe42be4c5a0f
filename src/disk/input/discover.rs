//! Finds the project file, and the folders to watch for changes.

use crate::disk::probe::{entries, is_file, is_folder, is_link, resolve_links};
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// The name of the project file.
pub const PROJECT_FILE: &str = "storywall.yaml";

/// The project file that applies to `path`, a file or folder: the one in its folder or, if there is
/// none, in the nearest folder above.
pub fn find_project(path: &Path) -> Option<PathBuf> {
    let path = std::path::absolute(path).ok()?;
    path.ancestors()
        .skip(usize::from(is_file(&path)))
        .map(|folder| folder.join(PROJECT_FILE))
        .find(|file| is_file(file))
}

/// Calls `watch` with `folder`, which is the folder of a theme, and every folder below it.
///
/// `watch` is called before the folder is read, so that no entry that appears meanwhile is missed.
/// Links to folders are followed; for a link to a file, `watch` is called with the folders of the
/// link and of the file. Hidden folders are left out.
pub fn folders_below(folder: &Path, watch: &mut dyn FnMut(&Path)) {
    let mut seen = HashSet::new();
    let mut unread = vec![folder.to_owned()];
    while let Some(folder) = unread.pop() {
        // A link can lead to a folder above it.
        if !resolve_links(&folder).is_some_and(|target| seen.insert(target)) {
            continue;
        }
        watch(&folder);
        for entry in entries(&folder) {
            let name = entry.file_name().unwrap_or_default().to_string_lossy();
            if name.starts_with('.') {
                continue;
            }
            if is_folder(&entry) {
                unread.push(entry);
            } else if is_link(&entry) {
                watch_link(&entry, watch);
            }
        }
    }
}

/// Calls `watch` with the folders whose entries decide what `path` leads to: the nearest existing
/// folder above it, and those of the links on the path and of their targets.
pub fn folders_above(path: &Path, watch: &mut dyn FnMut(&Path)) {
    let above = path.ancestors().skip(1);
    if let Some(nearest) = above.into_iter().find(|folder| is_folder(folder)) {
        watch(nearest);
    }
    for part in path.ancestors().filter(|part| is_link(part)) {
        watch_link(part, watch);
    }
}

/// Calls `watch` with the folders that hold the link and its target.
pub(super) fn watch_link(link: &Path, watch: &mut dyn FnMut(&Path)) {
    for path in [Some(link.to_owned()), resolve_links(link)]
        .iter()
        .flatten()
    {
        if let Some(folder) = path.parent() {
            watch(folder);
        }
    }
}
