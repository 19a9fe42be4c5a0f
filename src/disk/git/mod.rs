//! git, run for reading only.
//!
//! A [`Repository`] answers four questions, each with one command of git: which commit a revision names
//! (`rev-parse`), which files a commit has (`ls-tree`), what is in them (`cat-file --batch`), and which commits
//! changed a file (`log`).
//!
//! Repositories, revisions and file names can come from people we don't know. So nothing that a repository can
//! configure is run: hooks, pagers, external diffs, text conversion and file system monitors are off
//! (`run`), nothing is fetched, and no working tree or index is read. Revisions never become options, and file
//! names never become options or patterns.
//!
//! # Maps of a revision
//!
//! ```text
//! let repository = Repository::containing(folder)?;
//! let range = repository.resolve_range("v1..v2")?;             // or `resolve("main")`
//! let tree = repository.tree(&range.old)?;                     // a `RevisionTree`
//! let workspace = Workspace::open_revision(paths, folder, today, tree)?;   // commands::load
//! let loaded = workspace.load(output, stdin)?;                 // a `LoadedProject`, as from the disk
//! ```
//!
//! [`RevisionTree`] is what the search for maps and the project file use in place of the disk
//! ([`crate::disk::input::SourceTree`]).

mod error;
mod log;
mod objects;
mod repository;
mod revision_tree;
mod run;
#[cfg(test)]
mod tests;

pub use error::GitError;
pub use log::FileCommit;
pub use objects::ObjectId;
pub use repository::{CommitRange, Repository, file_in_revision, last_commit_day};
pub use revision_tree::RevisionTree;
