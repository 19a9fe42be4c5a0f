//! A theme's folder.

use super::error::ReadError;
use super::read::read_bytes;
use crate::theme::ThemeFiles;
use std::path::Path;
use walkdir::WalkDir;

/// The most that one file of a theme may hold.
const FILE_MIB: u32 = 16;

/// The files of the theme in `folder`, links not followed: a theme brings its own files along.
///
/// # Errors
///
/// The folder or one of its files cannot be read.
pub fn read_theme(folder: &Path) -> Result<ThemeFiles, ReadError> {
    let mut files = ThemeFiles {
        folder: folder.display().to_string(),
        ..ThemeFiles::default()
    };
    for entry in WalkDir::new(folder)
        .min_depth(1)
        .max_depth(4)
        .sort_by_file_name()
    {
        let entry = entry.map_err(|error| {
            ReadError::new(error.path().unwrap_or(folder).to_owned(), error.into())
        })?;
        let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        let is_part =
            parts[0] == "templates" || parts[0] == "static" || below == Path::new("theme.yaml");
        let is_hidden = parts.iter().any(|part| part.starts_with('.'));
        if entry.file_type().is_file() && is_part && !is_hidden {
            files
                .files
                .insert(parts.join("/"), read_bytes(entry.path(), FILE_MIB)?);
        }
    }
    Ok(files)
}
