//! Single files, each written as a whole or not at all.

use super::error::WriteError;
use super::output_dir::RESERVED_PREFIX;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes a file, or replaces the one at `path`, and makes the folders above it where they are
/// missing. A folder, a device or a pipe at `path` is left alone.
///
/// # Errors
///
/// There is something other than a regular file at `path`, or the disk failed.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    if fs::metadata(path).is_ok_and(|found| !found.is_file()) {
        let reason = io::Error::new(io::ErrorKind::InvalidInput, "not a regular file");
        return Err(WriteError::disk("write", path)(reason));
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(WriteError::disk("create", folder))?;
    }
    replace_file(path, bytes)
}

/// Writes a file, or replaces the one at `path` and keeps its permissions. Even after a `kill -9` or on
/// a full disk, the file is either the old one or the new one. If `path` is a link, its target is
/// replaced.
///
/// # Errors
///
/// The folder doesn't exist, or the disk failed; nothing has changed then.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let target = match fs::canonicalize(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
        found => found.map_err(WriteError::disk("write", path))?,
    };
    replace_target(&target, bytes).map_err(WriteError::disk("write", path))
}

/// Writes a hidden file in the folder of `target` and renames it over `target`.
fn replace_target(target: &Path, bytes: &[u8]) -> io::Result<()> {
    // The file is opened here, since tempfile would make it readable for its owner alone.
    let mut hidden = tempfile::Builder::new()
        .prefix(RESERVED_PREFIX)
        .make_in(target.parent().unwrap_or(Path::new("")), |hidden| {
            File::create_new(hidden)
        })?;
    hidden.as_file_mut().write_all(bytes)?;
    if let Ok(old) = fs::metadata(target) {
        hidden.as_file().set_permissions(old.permissions())?;
    }
    hidden.persist(target).map_err(|failed| failed.error)?;
    Ok(())
}

/// Why a new file was not created.
#[derive(Debug)]
pub enum CreateError {
    /// The name is taken; what has it is left unchanged.
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
/// The name is taken, or the disk failed.
pub fn create_file(path: &Path, bytes: &[u8]) -> Result<(), CreateError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|source| CreateError::Folder {
            path: folder.to_owned(),
            source,
        })?;
    }
    let created = File::create_new(path).and_then(|mut file| file.write_all(bytes));
    created.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => CreateError::Exists,
        _ => CreateError::Write(error),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_made_and_replaced_and_nothing_stays_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("baseline.json");
        for text in ["one", "two"] {
            replace_file(&path, text.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        let nowhere = folder.path().join("missing/baseline.json");
        assert!(replace_file(&nowhere, b"x").is_err());
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (real, link) = (folder.path().join("real"), folder.path().join("link"));
        fs::write(&real, "old").unwrap();
        std::os::unix::fs::symlink(&real, &link).unwrap();
        replace_file(&link, b"new").unwrap();
        assert_eq!(fs::read_to_string(&real).unwrap(), "new");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }

    #[cfg(unix)]
    #[test]
    fn a_new_file_has_the_usual_permissions_and_a_replaced_one_its_own() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode();
        let (usual, path) = (folder.path().join("usual"), folder.path().join("file"));
        fs::write(&usual, "").unwrap();
        replace_file(&path, b"one").unwrap();
        assert_eq!(mode(&path), mode(&usual));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        replace_file(&path, b"two").unwrap();
        assert_eq!(mode(&path) & 0o777, 0o640);
    }

    #[test]
    fn a_file_is_created_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("maps/map.yaml");
        create_file(&path, b"mine").unwrap();
        assert!(matches!(
            create_file(&path, b"other"),
            Err(CreateError::Exists)
        ));
        assert_eq!(fs::read(&path).unwrap(), b"mine");
        assert!(matches!(
            create_file(&path.join("inside"), b""),
            Err(CreateError::Folder { .. })
        ));
    }
}
