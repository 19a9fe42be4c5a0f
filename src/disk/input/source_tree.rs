//! Where the files of a project are read from: the disk, or a revision of its repository.

use super::{FindError, MapSearch, PROJECT_FILE, ReadError, find_project, read_bytes};
use crate::disk::git::RevisionTree;
use crate::disk::probe;
use std::io;
use std::path::{Path, PathBuf};

/// Where the files of a project are read from. Paths are the same in both cases.
#[derive(Debug)]
pub enum SourceTree {
    /// The disk.
    Disk,
    /// A revision of the repository that the project is in.
    Revision {
        /// The revision, as messages name it.
        name: String,
        /// Its files.
        tree: Box<RevisionTree>,
    },
}

impl SourceTree {
    /// Whether files are read from the disk, where pictures are as well.
    pub fn is_disk(&self) -> bool {
        matches!(self, Self::Disk)
    }

    /// The name of a file for messages.
    pub fn label(&self, file: &str) -> String {
        match self {
            Self::Disk => file.to_owned(),
            Self::Revision { name, .. } => format!("{file} in {name}"),
        }
    }

    /// Whether there is a file or folder at `path`.
    pub fn exists(&self, path: &Path) -> bool {
        match self {
            Self::Disk => probe::exists(path),
            Self::Revision { tree, .. } => tree.file(path).is_some() || tree.is_folder(path),
        }
    }

    /// Whether `path` is a folder.
    pub fn is_folder(&self, path: &Path) -> bool {
        match self {
            Self::Disk => probe::is_folder(path),
            Self::Revision { tree, .. } => tree.is_folder(path),
        }
    }

    /// The project file that applies to `path`, as [`find_project`] finds it. In a revision, it is in the
    /// repository.
    pub fn find_project(&self, path: &Path) -> Option<PathBuf> {
        match self {
            Self::Disk => find_project(path),
            Self::Revision { tree, .. } => {
                let path = std::path::absolute(path).ok()?;
                path.ancestors()
                    .skip(usize::from(!tree.is_folder(&path)))
                    .map(|folder| folder.join(PROJECT_FILE))
                    .find(|file| tree.file(file).is_some())
            }
        }
    }

    /// The files in a folder that may be maps, in the order of their paths.
    ///
    /// # Errors
    ///
    /// A folder can't be read.
    pub fn search(&self, search: &MapSearch, folder: &Path) -> Result<Vec<PathBuf>, FindError> {
        match self {
            Self::Disk => search.files(folder),
            Self::Revision { tree, .. } => search.files_of_revision(tree, folder),
        }
    }

    /// The bytes of files, as [`read_bytes`] returns them, in the order of their paths.
    ///
    /// # Errors
    ///
    /// A file doesn't exist or can't be read.
    pub fn read(&self, paths: &[PathBuf], limit_mib: u32) -> Result<Vec<Vec<u8>>, ReadError> {
        let read = |path: &PathBuf| read_bytes(path, limit_mib);
        match self {
            Self::Disk => paths.iter().map(read).collect(),
            Self::Revision { tree, name } => {
                let failed = |error| ReadError::new(name, io::Error::other(error));
                let contents = tree.read_files(paths, limit_mib).map_err(failed)?;
                let missing = |path| ReadError::new(path, io::ErrorKind::NotFound.into());
                let contents = paths.iter().zip(contents);
                let contents = contents.map(|(path, content)| content.ok_or_else(|| missing(path)));
                contents.collect()
            }
        }
    }
}
