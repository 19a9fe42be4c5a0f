//! Which files are meant.

use super::error::ReadError;
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use std::path::{Path, PathBuf};
use walkdir::{DirEntry, WalkDir};

/// The name of the project file.
pub const PROJECT_FILE: &str = "storywall.yaml";

/// The project file that applies to `from`, a file or folder: in its folder, or in one above.
pub fn find_project(from: &Path) -> Option<PathBuf> {
    let folder = std::path::absolute(from).ok()?;
    let is_file = folder.is_file();
    folder
        .ancestors()
        .skip(usize::from(is_file))
        .map(|folder| folder.join(PROJECT_FILE))
        .find(|file| file.is_file())
}

/// The maps below `folder`, in the order of their paths: files that match one of `globs`, or
/// every YAML file. Hidden files and folders, project files and the folder `output` are left out.
///
/// # Errors
///
/// A glob that is none, with what is wrong with it; a folder that cannot be read.
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
    for entry in walk.filter_entry(|entry| is_wanted(entry, output)) {
        let entry = match entry {
            Ok(entry) => entry,
            // A link that leads back into its own folders, or nowhere, holds no map.
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

/// Why maps could not be found.
#[derive(Debug)]
pub enum FindError {
    /// A glob of the project file is none.
    Glob(String),
    /// A folder cannot be read.
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

fn is_wanted(entry: &DirEntry, output: &Path) -> bool {
    let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
    let is_output = entry.file_type().is_dir()
        && std::path::absolute(entry.path()).is_ok_and(|folder| folder == output);
    entry.depth() == 0 || !(is_hidden || is_output)
}

fn is_broken_link(error: &walkdir::Error) -> bool {
    let gone = error
        .io_error()
        .is_some_and(|error| error.kind() == std::io::ErrorKind::NotFound || is_loop(error));
    gone && error.depth() > 0
}

/// Whether links lead to each other, for which Rust has no kind of error yet.
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

fn relative(path: &Path, root: &Path) -> PathBuf {
    let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    path.strip_prefix(root).map_or(path.clone(), Path::to_owned)
}
