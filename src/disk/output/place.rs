//! Where an output is, once links and dots are followed.

use super::error::WriteError;
use super::refusal::Refusal;
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// The place of an output: a name in a folder, neither of which may exist yet.
pub(crate) struct OutputDir {
    /// As the user wrote it.
    pub(crate) shown: PathBuf,
    /// Absolute; only the last part may be a link.
    pub(crate) path: PathBuf,
    /// The folder it is in.
    pub(crate) parent: PathBuf,
    /// Its name there.
    pub(crate) name: OsString,
}

impl OutputDir {
    /// Looks up where `output` leads; the last part is not followed if it is a link.
    pub(crate) fn of(output: &Path) -> Result<Self, Refusal> {
        if output.as_os_str().is_empty() {
            return Err(Refusal::no_name());
        }
        let unreadable = |error| Refusal::unreadable(output, &error);
        // `Path::components` drops a trailing slash, so that `link/` is still seen to be a link.
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

    /// Makes the folders above the output, and remembers which were missing.
    pub(crate) fn make_parents(&self) -> Result<NewParents, WriteError> {
        let missing = self
            .parent
            .ancestors()
            .take_while(|folder| !folder.exists());
        let made = NewParents(missing.map(Path::to_owned).collect());
        fs::create_dir_all(&self.parent).map_err(|error| {
            made.undo();
            WriteError::disk("make the folder", &self.parent)(error)
        })?;
        Ok(made)
    }
}

/// Folders that were made for an output, innermost first.
pub(crate) struct NewParents(Vec<PathBuf>);

impl NewParents {
    /// Removes them again, as far as they are empty.
    pub(crate) fn undo(&self) {
        for folder in &self.0 {
            // One that another program has filled by now is no longer ours to remove.
            let _ = fs::remove_dir(folder);
        }
    }
}

/// The absolute path without links and dots; what does not exist is taken to be plain folders.
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
