//! Finds the project file, the maps, and the folders to watch for changes.

use super::read::ReadError;
use crate::disk::probe::{entries, is_file, is_folder, is_link, resolve_links};
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

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

/// The maps below `folder`, in the order of their paths: the YAML files that match one of `globs`,
/// or all of them. Hidden files and folders, project files and the folder `output` are left out.
///
/// # Errors
///
/// One of `globs` is invalid, or a folder can't be read.
pub fn find_maps(
    folder: &Path,
    project_root: &Path,
    globs: Option<&[String]>,
    output: &Path,
) -> Result<Vec<PathBuf>, FindError> {
    let globs = globs.map(glob_set).transpose()?;
    let mut maps = Vec::new();
    let walk = WalkDir::new(folder)
        .follow_links(true)
        .sort_by_file_name()
        .into_iter();
    for entry in walk.filter_entry(|entry| may_hold_maps(entry, output)) {
        let entry = match entry {
            Ok(entry) => entry,
            // A link to a folder above it, or a broken link, leads to no map.
            Err(error) if error.loop_ancestor().is_some() || is_broken_link(&error) => continue,
            Err(error) => {
                let path = error.path().unwrap_or(folder).to_owned();
                return Err(FindError::Read(ReadError::new(path, error.into())));
            }
        };
        if !entry.file_type().is_file()
            || entry.file_name() == PROJECT_FILE
            || !is_yaml(entry.path())
        {
            continue;
        }
        let below = relative(entry.path(), project_root);
        if globs.as_ref().is_none_or(|globs| globs.is_match(&below)) {
            maps.push(entry.into_path());
        }
    }
    Ok(maps)
}

/// Why the search for maps failed.
#[derive(Debug)]
pub enum FindError {
    /// A glob of the project file is invalid, for this reason.
    Glob(String),
    /// A folder can't be read.
    Read(ReadError),
}

fn glob_set(globs: &[String]) -> Result<GlobSet, FindError> {
    let mut set = GlobSetBuilder::new();
    for text in globs {
        let glob = GlobBuilder::new(text.trim_start_matches("./"))
            .literal_separator(true)
            .build();
        set.add(glob.map_err(|error| FindError::Glob(error.to_string()))?);
    }
    set.build()
        .map_err(|error| FindError::Glob(error.to_string()))
}

/// Whether an entry is neither hidden nor the folder `output`. The search skips all other entries,
/// but never the folder that it starts in.
fn may_hold_maps(entry: &DirEntry, output: &Path) -> bool {
    let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
    let is_output = entry.file_type().is_dir()
        && std::path::absolute(entry.path()).is_ok_and(|folder| folder == output);
    entry.depth() == 0 || !(is_hidden || is_output)
}

/// Whether the error is about a broken link below the first folder.
fn is_broken_link(error: &walkdir::Error) -> bool {
    let gone = error
        .io_error()
        .is_some_and(|error| error.kind() == std::io::ErrorKind::NotFound || is_loop(error));
    gone && error.depth() > 0
}

/// Whether the error is a loop of links. The standard library has no stable error kind for that.
#[cfg(unix)]
fn is_loop(error: &std::io::Error) -> bool {
    rustix::io::Errno::from_io_error(error) == Some(rustix::io::Errno::LOOP)
}

#[cfg(not(unix))]
fn is_loop(_: &std::io::Error) -> bool {
    false
}

fn is_yaml(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension == "yaml" || extension == "yml")
}

/// The path from `root`, or the absolute path of what is outside of `root`.
fn relative(path: &Path, root: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.strip_prefix(root).map_or(path.clone(), Path::to_owned)
}

/// Calls `watch` with `folder` and every folder below it that may hold maps.
///
/// `watch` is called before the folder is read, so that no entry that appears meanwhile is missed.
/// Links to folders are followed; for a link to a file, `watch` is called with the folders of the
/// link and of the file. Hidden folders and `output` are left out.
pub fn folders_below(folder: &Path, output: &Path, watch: &mut dyn FnMut(&Path)) {
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
            if name.starts_with('.') || entry == output {
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
fn watch_link(link: &Path, watch: &mut dyn FnMut(&Path)) {
    for path in [Some(link.to_owned()), resolve_links(link)]
        .iter()
        .flatten()
    {
        if let Some(folder) = path.parent() {
            watch(folder);
        }
    }
}
