//! What can go wrong when reading.

use std::fmt;
use std::path::PathBuf;

/// A file or folder that cannot be read.
#[derive(Debug)]
pub struct ReadError {
    /// The file or folder.
    pub path: PathBuf,
    /// Why.
    pub source: std::io::Error,
}

impl ReadError {
    /// An error about `path`.
    pub fn new(path: impl Into<PathBuf>, source: std::io::Error) -> Self {
        Self {
            path: path.into(),
            source,
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match self.source.kind() {
            std::io::ErrorKind::NotFound => write!(f, "there is no file or folder `{path}`"),
            std::io::ErrorKind::PermissionDenied => write!(f, "`{path}` may not be read"),
            _ => write!(f, "`{path}` cannot be read: {}", self.source),
        }
    }
}

impl std::error::Error for ReadError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.source)
    }
}
