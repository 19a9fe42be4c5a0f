//! The two versions that a command line names.

use super::version::{Version, git_failure};
use crate::commands::shell::{Failure, Shell};
use crate::disk::git::{GitError, Repository};
use crate::disk::probe;
use crate::pages::VersionNames;
use std::path::{Path, PathBuf};

/// The revision that is compared with the files on the disk if none is named.
const LAST_COMMIT: &str = "HEAD";

/// The two versions that are compared.
pub(crate) struct Sides {
    pub(crate) old: Version,
    pub(crate) new: Version,
    /// Whether both are single files, which are the same map whatever they are called.
    pub(crate) are_two_files: bool,
    /// What people call the two.
    pub(crate) names: VersionNames,
}

impl Sides {
    /// Two paths; a revision or a range of revisions, and perhaps a path in it; or a path, which is compared with the last
    /// commit.
    ///
    /// # Errors
    ///
    /// There is no such path or revision, there is no git repository, or a project file can't be read.
    pub(crate) fn new(
        old: Option<&Path>,
        new: Option<&Path>,
        shell: &Shell,
    ) -> Result<Self, Failure> {
        let exists =
            |path: &Path| path.as_os_str() == "-" || probe::exists(&shell.folder.join(path));
        match (old, new) {
            (None, _) => Self::of_revisions(LAST_COMMIT, None, shell),
            (Some(path), None) if exists(path) => {
                Self::of_revisions(LAST_COMMIT, Some(path), shell)
            }
            (Some(revision), None) => Self::of_revisions(&revision.to_string_lossy(), None, shell),
            (Some(old), Some(new)) if exists(old) && exists(new) => Self::of_paths(old, new, shell),
            (Some(revision), Some(path)) if exists(path) => {
                Self::of_revisions(&revision.to_string_lossy(), Some(path), shell)
            }
            (Some(old), Some(new)) => Self::of_names(old, new, shell, exists(old)),
        }
    }

    /// Two paths on the disk.
    fn of_paths(old: &Path, new: &Path, shell: &Shell) -> Result<Self, Failure> {
        let is_file = |path: &Path| !probe::is_folder(&shell.folder.join(path));
        let version = |path: &Path| {
            let full = shell.folder.join(path);
            let base = match is_file(path) {
                true => full.parent().unwrap_or(&full).to_owned(),
                false => full,
            };
            Version::on_disk(&[path.to_owned()], &base, shell)
        };
        Ok(Self {
            old: version(old)?,
            new: version(new)?,
            are_two_files: is_file(old) && is_file(new),
            names: VersionNames {
                old: old.display().to_string(),
                new: Some(new.display().to_string()),
            },
        })
    }

    /// Two names that aren't both paths: a revision and a path of it that is gone from the disk, or two revisions.
    fn of_names(
        old: &Path,
        new: &Path,
        shell: &Shell,
        is_old_a_path: bool,
    ) -> Result<Self, Failure> {
        if !is_old_a_path {
            let (from, to) = (old.to_string_lossy(), new.to_string_lossy());
            let repository = repository_of(&shell.folder, &from)?;
            if repository.resolve(&to).is_ok() {
                return Self::of_revisions(&format!("{from}..{to}"), None, shell);
            }
            if from.contains("..") {
                return Self::of_revisions(&from, Some(new), shell);
            }
        }
        let name = new.display();
        Err(Failure::new(format!("there is no file or folder `{name}`"))
            .help("name a map or a folder of maps, or compare revisions: `storywall diff v1..v2`"))
    }

    /// A revision and the files on the disk, or the two revisions of a range; of all maps of the project, or of those at
    /// a path.
    fn of_revisions(range: &str, path: Option<&Path>, shell: &Shell) -> Result<Self, Failure> {
        let place = path.map_or(shell.folder.clone(), |path| shell.folder.join(path));
        let repository = repository_of(&place, range)?;
        let commits = repository.resolve_range(range).map_err(git_failure)?;
        let (from, to) = range.split_once("..").unwrap_or((range, ""));
        let paths: Vec<PathBuf> = path.into_iter().map(Path::to_owned).collect();
        fn named(name: &str) -> &str {
            match name.trim_start_matches('.') {
                "" => LAST_COMMIT,
                name => name,
            }
        }
        let version = |name: &str, commit| {
            let name = named(name);
            let context = (shell.folder.as_path(), shell.today);
            Version::in_commit(&repository, (name, commit), &paths, context)
        };
        Ok(Self {
            old: version(from, &commits.old)?,
            new: match &commits.new {
                Some(commit) => version(to, commit)?,
                None => Version::on_disk(&paths, repository.root(), shell)?,
            },
            are_two_files: false,
            names: VersionNames {
                old: named(from).to_owned(),
                new: commits.new.as_ref().map(|_| named(to).to_owned()),
            },
        })
    }
}

/// The repository that a path is in. `name` is the revision that is looked for in it.
fn repository_of(path: &Path, name: &str) -> Result<Repository, Failure> {
    Repository::containing(path).map_err(|error| match error {
        GitError::NoRepository if name != LAST_COMMIT => Failure::new(format!(
            "there is no file or folder `{name}`, and no git repository with such a revision"
        ))
        .help(
            "compare two maps, `storywall diff old.yaml new.yaml`, or run it in a git repository",
        ),
        GitError::NoRepository => Failure::new("there is no git repository to compare with")
            .help("compare two maps: `storywall diff old.yaml new.yaml`"),
        error => git_failure(error),
    })
}
