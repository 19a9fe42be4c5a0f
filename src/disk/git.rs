//! git, run for reading only.
//!
//! Nothing that a repository can configure is run: hooks, pagers, external diffs, text conversion and file
//! system monitors are off, and nothing is fetched. Paths are never read as options or patterns.

use crate::map::Date;
use std::fmt;
use std::io::{self, ErrorKind};
use std::path::Path;
use std::process::{Command, Stdio};

/// Settings that win over those of the repository and of the user.
const SETTINGS: [&str; 6] = [
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.pager=cat",
    "diff.external=",
    "log.showSignature=false",
    "protocol.allow=never",
];

/// Why git can't answer.
#[derive(Debug)]
pub enum GitError {
    /// There is no git on this machine, or it can't be started.
    NoGit(io::Error),
    /// The file is in no repository.
    NoRepository,
    /// The repository has only the newest commits, so the commit that git names may not be the right one.
    Shallow,
    /// git failed; the first line that it printed.
    Failed(String),
}

impl fmt::Display for GitError {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::NoGit(error) if error.kind() == ErrorKind::NotFound => {
                formatter.write_str("git is not installed")
            }
            Self::NoGit(error) => write!(formatter, "git can't be started: {error}"),
            Self::NoRepository => formatter.write_str("it is not in a git repository"),
            Self::Shallow => formatter.write_str("its git repository has only the newest commits"),
            Self::Failed(line) => write!(formatter, "git failed: {line}"),
        }
    }
}

/// The day of the last commit that changed a file, in the time zone of its author; `None` if no commit has
/// the file.
///
/// # Errors
///
/// There is no git, no repository, or only a part of its history.
pub fn last_commit_day(file: &Path) -> Result<Option<Date>, GitError> {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let name = file.file_name().unwrap_or_default();
    let mut shallow = git(folder);
    shallow.args(["rev-parse", "--is-shallow-repository"]);
    if read(shallow)?.trim() == "true" {
        return Err(GitError::Shallow);
    }
    let mut head = git(folder);
    head.args([
        "rev-parse",
        "--verify",
        "--quiet",
        "--end-of-options",
        "HEAD",
    ]);
    // A new repository has no commit.
    if read(head).is_err() {
        return Ok(None);
    }
    let mut log = git(folder);
    log.args([
        "log",
        "-1",
        "--format=%cs",
        "--no-ext-diff",
        "--no-textconv",
    ]);
    log.args(["--end-of-options", "HEAD", "--"]).arg(name);
    Ok(read(log)?.trim().parse().ok())
}

/// The bytes of a file in a revision; `None` if the revision doesn't have it. The file itself need not exist.
///
/// # Errors
///
/// There is no git, no repository, or no such revision.
pub fn file_in_revision(file: &Path, revision: &str) -> Result<Option<Vec<u8>>, GitError> {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let mut commit = git(folder);
    commit.args(["rev-parse", "--verify", "--quiet", "--end-of-options"]);
    commit.arg(format!("{revision}^{{commit}}"));
    let commit = match read(commit) {
        Err(GitError::Failed(line)) if line.is_empty() => {
            return Err(GitError::Failed(format!("there is no commit `{revision}`")));
        }
        found => found?,
    };
    let object = format!("{}:./{name}", commit.trim());
    let mut exists = git(folder);
    exists.args(["cat-file", "-e", &object]);
    if read(exists).is_err() {
        return Ok(None);
    }
    let mut blob = git(folder);
    blob.args(["cat-file", "blob", &object]);
    read_bytes(blob).map(Some)
}

/// A command of git in a folder.
fn git(folder: &Path) -> Command {
    let mut command = Command::new("git");
    command.arg("-C").arg(folder);
    command.args(["--no-pager", "--no-optional-locks", "--literal-pathspecs"]);
    command.args(SETTINGS.iter().flat_map(|setting| ["-c", setting]));
    command
        .env("GIT_NO_LAZY_FETCH", "1")
        .env("GIT_TERMINAL_PROMPT", "0")
        .env("LC_ALL", "C")
        .env_remove("GIT_EXTERNAL_DIFF")
        .stdin(Stdio::null());
    // A hook that builds the site sets these for its own repository.
    for name in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
        command.env_remove(name);
    }
    command
}

/// What a command prints, as text.
fn read(command: Command) -> Result<String, GitError> {
    let bytes = read_bytes(command)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// What a command prints.
fn read_bytes(mut command: Command) -> Result<Vec<u8>, GitError> {
    let output = command.output().map_err(GitError::NoGit)?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let errors = String::from_utf8_lossy(&output.stderr);
    if errors.contains("not a git repository") {
        return Err(GitError::NoRepository);
    }
    let line = errors.lines().next().unwrap_or_default();
    Err(GitError::Failed(
        line.trim_start_matches("fatal: ").to_owned(),
    ))
}
