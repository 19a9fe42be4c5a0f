//! One file that a user named.

use super::error::WriteError;
use super::single::replace_file;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes a file, whole or not at all, and makes the folders above it where they are missing.
/// What is there and no regular file (a folder, a device, a pipe) is left alone.
///
/// # Errors
///
/// The path is not a file's, or the disk said no.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    if fs::metadata(path).is_ok_and(|there| !there.is_file()) {
        let why = io::Error::new(io::ErrorKind::InvalidInput, "it is no regular file");
        return Err(WriteError::disk("write", path)(why));
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(WriteError::disk("make", folder))?;
    }
    replace_file(path, bytes)
}

/// Why a new file was not created.
#[derive(Debug)]
pub enum CreateError {
    /// Something has that name already; it is left as it is.
    Exists,
    /// The folder for the file can't be made.
    Folder {
        /// The folder.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
    /// The file can't be written.
    Write(io::Error),
}

/// Writes a file that doesn't exist yet, and makes the folders above it where they are missing.
///
/// # Errors
///
/// Something has that name already, or the disk failed.
pub fn create_file(path: &Path, bytes: &[u8]) -> Result<(), CreateError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|source| CreateError::Folder {
            path: folder.to_owned(),
            source,
        })?;
    }
    let created = fs::File::create_new(path).and_then(|mut file| file.write_all(bytes));
    created.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => CreateError::Exists,
        _ => CreateError::Write(error),
    })
}
