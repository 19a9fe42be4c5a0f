//! The output's path with links and dots resolved, and the names that the writer reserves.

use super::error::{Refusal, WriteError};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// The file that lists what a build wrote.
pub const MANIFEST: &str = ".storywall-manifest";

/// A file that makes GitHub Pages publish all files as they are: it leaves out names that begin with `_`
/// otherwise, and a map can have such a name.
pub const NO_JEKYLL: &str = ".nojekyll";

/// The beginning of every name that the writer reserves, in an output and next to it.
pub(crate) const RESERVED_PREFIX: &str = ".storywall-";

/// The beginning of the names of hidden folders inside an output, which writing in place needs.
pub(crate) const STAGE_PREFIX: &str = ".storywall-stage-";

/// Whether `name`, in the root of an output, is a hidden folder of writing in place.
pub(crate) fn is_stage_name(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(STAGE_PREFIX.as_bytes())
}

/// The path of an output: a name in a parent folder, neither of which has to exist yet.
pub(crate) struct OutputDir {
    /// The path as the user wrote it, for messages.
    pub(crate) shown: PathBuf,
    /// The absolute path; only its last part may be a link.
    pub(crate) path: PathBuf,
    /// The folder that holds the output.
    pub(crate) parent: PathBuf,
    /// The output's name in that folder.
    pub(crate) name: OsString,
}

impl OutputDir {
    /// Resolves `output`; its last part is not followed if it is a link.
    pub(crate) fn new(output: &Path) -> Result<Self, Refusal> {
        if output.as_os_str().is_empty() {
            return Err(Refusal::no_name());
        }
        let unreadable = |error| Refusal::unreadable(output, &error);
        // `Path::components` drops a trailing slash, so that `link/` is still recognized as a link.
        let path = match output.components().next_back() {
            Some(Component::Normal(name)) => {
                let parent = output.parent().unwrap_or(Path::new("."));
                resolve(parent).map_err(unreadable)?.join(name)
            }
            _ => resolve(output).map_err(unreadable)?,
        };
        match (path.parent(), path.file_name()) {
            (Some(parent), Some(name)) => Ok(Self {
                shown: output.to_owned(),
                parent: parent.to_owned(),
                name: name.to_owned(),
                path,
            }),
            _ => Err(Refusal::root(output)),
        }
    }

    /// Makes the missing folders above the output, and returns which those are.
    pub(crate) fn make_parents(&self) -> Result<NewParents, WriteError> {
        let missing = self
            .parent
            .ancestors()
            .take_while(|folder| !folder.exists());
        let made = NewParents(missing.map(Path::to_owned).collect());
        fs::create_dir_all(&self.parent).map_err(|error| {
            made.undo();
            WriteError::disk("create the folder", &self.parent)(error)
        })?;
        Ok(made)
    }
}

/// Folders that were made for an output, innermost first.
pub(crate) struct NewParents(Vec<PathBuf>);

impl NewParents {
    /// Removes those of them that are empty.
    pub(crate) fn undo(&self) {
        for folder in &self.0 {
            // A folder that another program has filled by now is no longer ours to remove.
            let _ = fs::remove_dir(folder);
        }
    }
}

/// Whether `output`, which need not exist, is in `folder`, with links followed.
pub fn is_below(output: &Path, folder: &Path) -> bool {
    let (Ok(output), Ok(folder)) = (resolve(output), resolve(folder)) else {
        return false;
    };
    output != folder && output.starts_with(folder)
}

/// The absolute path without links and dots; parts that don't exist are taken to be plain folders.
pub(crate) fn resolve(path: &Path) -> io::Result<PathBuf> {
    let mut resolved = match path.components().next() {
        Some(Component::Prefix(_) | Component::RootDir) => PathBuf::new(),
        _ => fs::canonicalize(".")?,
    };
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                resolved.pop();
            }
            Component::Prefix(_) | Component::RootDir => resolved.push(part),
            Component::Normal(name) => {
                resolved.push(name);
                match fs::symlink_metadata(&resolved) {
                    Ok(_) => resolved = fs::canonicalize(&resolved)?,
                    Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                    Err(error) => return Err(error),
                }
            }
        }
    }
    Ok(resolved)
}
