//! Writing files that are not there yet.

use super::outcome::Failure;
use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::Path;

/// Writes `shown`, which stands below `folder`; never over a file that is there.
///
/// # Errors
///
/// It is there already, or it cannot be written.
pub(crate) fn create(folder: &Path, shown: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let target = folder.join(shown);
    if let Some(parent) = target.parent() {
        std::fs::create_dir_all(parent).map_err(|error| {
            let parent = parent.display();
            Failure::new(format!("the folder `{parent}` cannot be made: {error}"))
        })?;
    }
    let written = OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(&target)
        .and_then(|mut file| file.write_all(bytes));
    let shown = shown.display();
    written.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => is_there(shown),
        _ => Failure::new(format!("`{shown}` cannot be written: {error}")),
    })
}

/// That a file is there already.
pub(crate) fn is_there(shown: impl std::fmt::Display) -> Failure {
    Failure::new(format!(
        "`{shown}` is there already, and is not overwritten"
    ))
}
