//! The folders in which something may change that matters.

use crate::disk::probe::{entries, is_folder, is_link, resolve_links};
use std::collections::HashSet;
use std::path::{Path, PathBuf};

/// Calls `watch` with every folder below `folder` in which maps may stand, and with `folder`.
///
/// Each folder is named before it is read, so that a watch is in place before what appears in it
/// could be missed. Links are followed; of a file that is a link, the folder it leads to counts.
/// Hidden folders and `output` are left out.
pub fn folders_below(folder: &Path, output: &Path, watch: &mut dyn FnMut(&Path)) {
    let mut seen = HashSet::new();
    let mut rest = vec![folder.to_owned()];
    while let Some(folder) = rest.pop() {
        // A link can lead back into its own folders.
        if !resolve_links(&folder).is_some_and(|target| seen.insert(target)) {
            continue;
        }
        watch(&folder);
        for entry in entries(&folder) {
            let name = entry.file_name().unwrap_or_default().to_string_lossy();
            if name.starts_with('.') || entry == output {
                continue;
            }
            if is_folder(&entry) {
                rest.push(entry);
            } else if is_link(&entry) {
                watch_link(&entry, watch);
            }
        }
    }
}

/// Calls `watch` with the folders that decide what `path` is: the one that holds it, or the
/// nearest that is there, and those that hold links on the way to it.
pub fn folders_above(path: &Path, watch: &mut dyn FnMut(&Path)) {
    let above = path.ancestors().skip(1);
    if let Some(nearest) = above.into_iter().find(|folder| folder.is_dir()) {
        watch(nearest);
    }
    for part in path.ancestors().filter(|part| is_link(part)) {
        watch_link(part, watch);
    }
}

/// A link changes where it stands, and what it leads to changes there.
fn watch_link(link: &Path, watch: &mut dyn FnMut(&Path)) {
    let places = [Some(link.to_owned()), resolve_links(link)];
    for place in places.iter().flatten() {
        if let Some(folder) = place.parent().map(PathBuf::from) {
            watch(&folder);
        }
    }
}
