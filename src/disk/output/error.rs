//! What can go wrong while a site is written.

use super::refusal::Refusal;
use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a site was not written.
#[derive(Debug)]
pub enum WriteError {
    /// The output is not ours to write.
    Refused(Refusal),
    /// The site has a path that cannot be a file on every system, or leads out of the site.
    Path(String),
    /// Another build holds the folder's lock and does not let go.
    Busy(PathBuf),
    /// The disk said no.
    Disk {
        /// What was being done, as in "could not `write`".
        doing: &'static str,
        /// To which file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl WriteError {
    /// For `map_err`: a failure of the disk while doing something to a path.
    pub(crate) fn disk(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Disk {
            doing,
            path: path.to_owned(),
            source,
        }
    }
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusal) => refusal.fmt(f),
            Self::Path(path) => write!(
                f,
                "the site has a file `{path}`, which not every system can hold"
            ),
            Self::Busy(folder) => write!(
                f,
                "another program keeps `{}` locked; wait for it to end and build again",
                folder.display()
            ),
            Self::Disk {
                doing,
                path,
                source,
            } => {
                write!(f, "could not {doing} `{}`: {source}", path.display())
            }
        }
    }
}

impl Error for WriteError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Disk { source, .. } => Some(source),
            Self::Refused(refusal) => Some(refusal),
            Self::Path(_) | Self::Busy(_) => None,
        }
    }
}

impl From<Refusal> for WriteError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}
