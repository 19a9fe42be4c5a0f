//! One file, written whole.

use super::error::WriteError;
use super::own_names::RESERVED_PREFIX;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Writes a file, or puts it in the place of the one that is there: a reader, a `kill -9` and a
/// full disk meet the old one or the new one. A link stays, and what it leads to is replaced.
///
/// # Errors
///
/// The disk said no; nothing has changed then. The folder has to be there.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let target = match fs::canonicalize(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => path.to_owned(),
        found => found.map_err(WriteError::disk("write", path))?,
    };
    let beside = write_beside(&target, bytes).map_err(WriteError::disk("write", path))?;
    let moved = fs::rename(&beside, &target);
    if moved.is_err() {
        // What is left behind is hidden, and harms no one.
        let _ = fs::remove_file(&beside);
    }
    moved.map_err(WriteError::disk("write", path))
}

/// Writes a hidden file in the folder of `target`, with the permissions that `target` has.
fn write_beside(target: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    let mut attempt = 0;
    loop {
        let name = format!("{RESERVED_PREFIX}{}-{attempt}", std::process::id());
        let beside = target.with_file_name(name);
        let opened = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&beside);
        let mut file = match opened {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && attempt < 100 => {
                attempt += 1;
                continue;
            }
            opened => opened?,
        };
        let written = file.write_all(bytes).and_then(|()| {
            fs::metadata(target).map_or(Ok(()), |old| file.set_permissions(old.permissions()))
        });
        return match written {
            Ok(()) => Ok(beside),
            Err(error) => {
                let _ = fs::remove_file(&beside);
                Err(error)
            }
        };
    }
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
}
