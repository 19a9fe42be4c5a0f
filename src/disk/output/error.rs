//! The errors of writing a site.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a site was not written.
#[derive(Debug)]
pub enum WriteError {
    /// The output is refused.
    Refused(Refusal),
    /// The site has a path that is not valid on every system, or that leads out of the site.
    Path(String),
    /// Another build holds the lock on this folder and doesn't release it.
    Busy(PathBuf),
    /// The system reported an error.
    Disk {
        /// The verb of the sentence "could not `write` the file".
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The system's error.
        source: io::Error,
    },
}

impl WriteError {
    /// A function for `map_err` that turns a system error into [`WriteError::Disk`].
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
                "the file name `{path}` is not valid on every operating system"
            ),
            Self::Busy(folder) => write!(
                f,
                "another program holds a lock on `{}`; wait until it ends, then build again",
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

/// Why the old output was not exchanged with the new tree; it is unchanged.
pub(crate) enum CannotSwap {
    /// The step is impossible here, but the output can be written in place.
    Impossible,
    /// The site can't be written at all.
    Failed(WriteError),
}

impl From<WriteError> for CannotSwap {
    fn from(error: WriteError) -> Self {
        Self::Failed(error)
    }
}

/// Why an output is refused, and what the user can do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    message: String,
    help: &'static str,
}

pub(crate) const CHOOSE_ANOTHER: &str = "choose a separate folder, such as `-o site`";
const MOVE_IT: &str = "move it, or choose another folder with `-o`";

impl Refusal {
    /// The reason, as a sentence.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What the user can do.
    pub fn help(&self) -> &str {
        self.help
    }

    /// A refusal whose message is "the output folder `output`", followed by `reason`.
    pub(crate) fn new(output: &Path, reason: &str, help: &'static str) -> Self {
        Self {
            message: format!("the output folder `{}` {reason}", output.display()),
            help,
        }
    }

    /// The output's path is empty.
    pub(crate) fn no_name() -> Self {
        Self {
            message: "the output folder has an empty name".to_owned(),
            help: CHOOSE_ANOTHER,
        }
    }

    /// The output is the root of a file system.
    pub(crate) fn root(output: &Path) -> Self {
        Self::new(output, "is the root of a file system", CHOOSE_ANOTHER)
    }

    /// The system can't resolve the output's path.
    pub(crate) fn unreadable(output: &Path, error: &io::Error) -> Self {
        Self::new(
            output,
            &format!("can't be accessed: {error}"),
            CHOOSE_ANOTHER,
        )
    }

    /// Another program's `entry` is where a page belongs.
    pub(crate) fn in_the_way(output: &Path, entry: &Path) -> Self {
        let reason = format!(
            "contains `{}`, which storywall did not write and would overwrite",
            entry.display()
        );
        Self::new(output, &reason, MOVE_IT)
    }

    /// The link `entry` is where a page or a folder of pages belongs.
    pub(crate) fn link_inside(output: &Path, entry: &Path) -> Self {
        let reason = format!(
            "contains the link `{}` where the site needs a page or folder",
            entry.display()
        );
        Self::new(
            output,
            &reason,
            "remove the link, or choose another folder with `-o`",
        )
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.message, self.help)
    }
}

impl Error for Refusal {}
