//! Writing files that are not there yet.

use super::shell::Failure;
use crate::disk::output::{CreateError, create_file};
use std::path::Path;

/// Writes `shown`, which stands below `folder`; never over a file that is there.
///
/// # Errors
///
/// It is there already, or it cannot be written.
pub(crate) fn create(folder: &Path, shown: &Path, bytes: &[u8]) -> Result<(), Failure> {
    create_file(&folder.join(shown), bytes).map_err(|error| match error {
        CreateError::Exists => is_there(shown.display()),
        CreateError::Folder { path, source } => {
            let path = path.display();
            Failure::new(format!("the folder `{path}` cannot be made: {source}"))
        }
        CreateError::Write(error) => {
            let shown = shown.display();
            Failure::new(format!("`{shown}` cannot be written: {error}"))
        }
    })
}

/// That a file is there already.
pub(crate) fn is_there(shown: impl std::fmt::Display) -> Failure {
    Failure::new(format!(
        "`{shown}` is there already, and is not overwritten"
    ))
}
