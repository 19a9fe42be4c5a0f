//! Why git can't answer, and what users can do about it.

use std::fmt;
use std::io::{self, ErrorKind};

/// Why git can't answer.
#[derive(Debug)]
pub enum GitError {
    /// There is no git on this machine, or it can't be started.
    NoGit(io::Error),
    /// The file is in no repository.
    NoRepository,
    /// git reads no repository that belongs to another user, unless it is told to trust it.
    NotTrusted,
    /// The repository has only the newest commits, so what git says about older ones may be wrong.
    Shallow,
    /// Nobody can mean this text as the name of a revision.
    InvalidRevision(String),
    /// There is no commit of that name.
    UnknownRevision {
        /// The name as typed.
        revision: String,
        /// Whether the repository has only the newest commits.
        is_shallow: bool,
    },
    /// git failed; the first line that it printed.
    Failed(String),
}

impl GitError {
    /// What to do about it, as the text of a help line.
    pub fn help(&self) -> &'static str {
        match self {
            Self::NoGit(_) => "install git, and make sure that `git` is in the `PATH`",
            Self::NoRepository => "run the command on files of a git repository",
            Self::NotTrusted => {
                "trust it: `git config --global --add safe.directory` and the path of the repository"
            }
            Self::Shallow
            | Self::UnknownRevision {
                is_shallow: true, ..
            } => {
                "fetch the whole history: `git fetch --unshallow`, or `fetch-depth: 0` for actions/checkout"
            }
            Self::InvalidRevision(_) | Self::UnknownRevision { .. } => {
                "name a commit, a branch or a tag of this repository"
            }
            Self::Failed(_) => "run `git status` in that folder to see what is wrong",
        }
    }
}

impl fmt::Display for GitError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::NoGit(error) if error.kind() == ErrorKind::NotFound => {
                formatter.write_str("git is not installed")
            }
            Self::NoGit(error) => write!(formatter, "git can't be started: {error}"),
            Self::NoRepository => formatter.write_str("it is not in a git repository"),
            Self::NotTrusted => formatter
                .write_str("git doesn't trust its repository, which belongs to another user"),
            Self::Shallow => formatter.write_str("its git repository has only the newest commits"),
            Self::InvalidRevision(revision) => {
                write!(formatter, "`{revision}` isn't the name of a revision")
            }
            Self::UnknownRevision {
                revision,
                is_shallow: false,
            } => write!(formatter, "there is no commit `{revision}`"),
            Self::UnknownRevision { revision, .. } => write!(
                formatter,
                "there is no commit `{revision}` among the newest ones, and the git repository has no others"
            ),
            Self::Failed(line) => write!(formatter, "git failed: {line}"),
        }
    }
}

impl std::error::Error for GitError {}
