//! One file that somebody named.

use super::error::WriteError;
use super::single::replace_file;
use std::fs;
use std::io;
use std::path::Path;

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
