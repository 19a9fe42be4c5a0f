//! A repository: where it is, and which commits revisions name.

use super::run::GitCommand;
use super::{GitError, ObjectId, RevisionTree};
use crate::disk::probe::{is_folder, resolve_links};
use crate::map::Date;
use std::path::{Component, Path, PathBuf};

/// The last commit of the branch that is checked out.
const HEAD: &str = "HEAD";

/// A git repository with a working tree.
#[derive(Clone, Debug)]
pub struct Repository {
    /// The folder of the working tree, as the paths of the command line name it.
    root: PathBuf,
    /// The same folder without links.
    real_root: PathBuf,
    is_shallow: bool,
}

/// The two commits that a range names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommitRange {
    /// The commit before the changes.
    pub old: ObjectId,
    /// The commit after the changes; `None` for the files on the disk.
    pub new: Option<ObjectId>,
}

impl Repository {
    /// The repository that a file or folder is in, which need not exist any more.
    ///
    /// # Errors
    ///
    /// There is no git, or no repository with a working tree.
    pub fn containing(path: &Path) -> Result<Self, GitError> {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let path = without_dots(&path);
        let folder = path.ancestors().find(|folder| is_folder(folder));
        let folder = folder.unwrap_or(Path::new("."));
        let command = GitCommand::new(folder, "rev-parse");
        let answer = command
            .args(&["--is-shallow-repository", "--show-toplevel"])
            .read();
        let answer = match answer {
            // Inside of `.git`, and in a repository without a working tree.
            Err(GitError::Failed(line)) if line.contains("work tree") => {
                return Err(GitError::NoRepository);
            }
            answer => answer?,
        };
        let line = answer.iter().position(|byte| *byte == b'\n');
        let (is_shallow, rest) = answer.split_at(line.unwrap_or(answer.len()));
        let top = rest.strip_prefix(b"\n").unwrap_or(rest);
        let top = path_from_bytes(top.strip_suffix(b"\n").unwrap_or(top));
        let real_root = resolve_links(&top).unwrap_or(top);
        let below = resolve_links(folder)
            .and_then(|folder| folder.strip_prefix(&real_root).map(Path::to_owned).ok());
        let below = below.ok_or(GitError::NoRepository)?;
        // `/link/maps` is `maps` in the repository `/link`, wherever that link leads.
        let root = if folder.ends_with(&below) {
            let above = folder.ancestors().nth(below.components().count());
            above.unwrap_or(folder).to_owned()
        } else {
            real_root.clone()
        };
        Ok(Self {
            root,
            real_root,
            is_shallow: is_shallow == b"true",
        })
    }

    /// The folder of the working tree.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Whether the repository has only the newest commits.
    pub fn is_shallow(&self) -> bool {
        self.is_shallow
    }

    /// A command of git in this repository.
    pub(super) fn command(&self, name: &str) -> GitCommand {
        GitCommand::new(&self.real_root, name)
    }

    /// The path of a file or folder from the root of the working tree; `None` if it is outside of the tree.
    pub fn path_below(&self, path: &Path) -> Option<PathBuf> {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let path = without_dots(&path);
        let roots = [&self.root, &self.real_root];
        if let Some(below) = roots.iter().find_map(|root| path.strip_prefix(root).ok()) {
            return Some(below.to_owned());
        }
        let existing = path.ancestors().find_map(|folder| {
            let real = resolve_links(folder)?;
            Some(real.join(path.strip_prefix(folder).ok()?))
        })?;
        existing
            .strip_prefix(&self.real_root)
            .map(Path::to_owned)
            .ok()
    }

    /// Whether there is a commit at all: a new repository has none.
    pub(super) fn has_commits(&self) -> Result<bool, GitError> {
        match self.resolve(HEAD) {
            Ok(_) => Ok(true),
            Err(GitError::UnknownRevision { .. }) => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// The commit that a revision names.
    ///
    /// # Errors
    ///
    /// There is no such commit, or git fails.
    pub fn resolve(&self, revision: &str) -> Result<ObjectId, GitError> {
        self.check_name(revision)?;
        let command = self.command("rev-parse").args(&["--verify", "--quiet"]);
        let command = command.arg("--end-of-options");
        let answer = command.arg(format!("{revision}^{{commit}}")).read_text();
        match answer {
            // With `^` in front, git would print the commit that the name excludes.
            Ok(id) => ObjectId::new(id.trim()).ok_or_else(|| self.unknown(revision)),
            Err(GitError::Failed(_)) => Err(self.unknown(revision)),
            Err(error) => Err(error),
        }
    }

    /// The commits that `REV` (up to the files on the disk), `A..B` or `A...B` names. Without a name on one side, it
    /// is the last commit. With three dots, the first one is where the two branches parted, so that only the changes
    /// of `B` count.
    ///
    /// # Errors
    ///
    /// There is no such commit, or git fails.
    pub fn resolve_range(&self, range: &str) -> Result<CommitRange, GitError> {
        let or_head = |name: &str| self.resolve(if name.is_empty() { HEAD } else { name });
        if let Some((old, new)) = range.split_once("...") {
            let (old, new) = (or_head(old)?, or_head(new)?);
            let old = self.fork_point(&old, &new)?;
            return Ok(CommitRange {
                old: old.ok_or_else(|| self.unknown(range))?,
                new: Some(new),
            });
        }
        if let Some((old, new)) = range.split_once("..") {
            return Ok(CommitRange {
                old: or_head(old)?,
                new: Some(or_head(new)?),
            });
        }
        Ok(CommitRange {
            old: self.resolve(range)?,
            new: None,
        })
    }

    /// The commit at which the histories of two commits part.
    fn fork_point(&self, one: &ObjectId, other: &ObjectId) -> Result<Option<ObjectId>, GitError> {
        let command = self.command("rev-parse").arg("--end-of-options");
        let answer = command.arg(format!("{one}...{other}")).read_text()?;
        let excluded = answer.lines().find_map(|line| line.strip_prefix('^'));
        Ok(excluded.and_then(ObjectId::new))
    }

    /// Every file of a commit.
    ///
    /// # Errors
    ///
    /// git fails.
    pub fn tree(&self, commit: &ObjectId) -> Result<RevisionTree, GitError> {
        RevisionTree::read(self.clone(), commit)
    }

    /// Refuses what nobody means as the name of a revision.
    fn check_name(&self, revision: &str) -> Result<(), GitError> {
        let is_odd = |c: char| c.is_control();
        if revision.is_empty() || revision.starts_with('-') || revision.contains(is_odd) {
            return Err(GitError::InvalidRevision(revision.to_owned()));
        }
        Ok(())
    }

    fn unknown(&self, revision: &str) -> GitError {
        GitError::UnknownRevision {
            revision: revision.to_owned(),
            is_shallow: self.is_shallow,
        }
    }
}

/// The path without `.` and `..`.
fn without_dots(path: &Path) -> PathBuf {
    let mut clean = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => drop(clean.pop()),
            part => clean.push(part),
        }
    }
    clean
}

/// The path that git prints as these bytes.
#[cfg(unix)]
pub(super) fn path_from_bytes(bytes: &[u8]) -> PathBuf {
    use std::os::unix::ffi::OsStrExt;
    PathBuf::from(std::ffi::OsStr::from_bytes(bytes))
}

/// The path that git prints as these bytes, which are UTF-8 elsewhere.
#[cfg(not(unix))]
pub(super) fn path_from_bytes(bytes: &[u8]) -> PathBuf {
    PathBuf::from(String::from_utf8_lossy(bytes).into_owned())
}

/// The day of the last commit that changed a file, in the time zone of its author; `None` if no commit has
/// the file.
///
/// # Errors
///
/// There is no git, no repository, or only a part of its history.
pub fn last_commit_day(file: &Path) -> Result<Option<Date>, GitError> {
    let repository = Repository::containing(file)?;
    if repository.is_shallow {
        return Err(GitError::Shallow);
    }
    // A new repository has no commit.
    let (true, Some(path)) = (repository.has_commits()?, repository.path_below(file)) else {
        return Ok(None);
    };
    let command = repository.command("log").args(&[
        "-1",
        "--format=%cs",
        "--no-ext-diff",
        "--no-textconv",
        "--end-of-options",
        HEAD,
        "--",
    ]);
    Ok(command.arg(path).read_text()?.trim().parse().ok())
}

/// The bytes of a file in a revision, up to `limit_mib`; `None` if the revision doesn't have it. The file itself
/// need not exist.
///
/// # Errors
///
/// There is no git, no repository, or no such revision.
pub fn file_in_revision(
    file: &Path,
    revision: &str,
    limit_mib: u32,
) -> Result<Option<Vec<u8>>, GitError> {
    let repository = Repository::containing(file)?;
    let commit = repository.resolve(revision)?;
    let tree = repository.tree(&commit)?;
    let Some(id) = tree.file(file) else {
        return Ok(None);
    };
    Ok(repository
        .contents(std::slice::from_ref(id), limit_mib)?
        .pop())
}
