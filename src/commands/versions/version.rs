//! One version of the maps of a project.

use crate::analysis::AnalyzedMap;
use crate::commands::load::{LoadedProject, Workspace, absolute, display_path};
use crate::commands::shell::{Exit, Failure, Shell, Stop};
use crate::disk::git::{GitError, ObjectId, Repository};
use crate::disk::probe;
use crate::map::Date;
use crate::report::sanitize;
use crate::text::{Diagnostic, Level};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A version: the maps at some paths, on the disk or in a revision.
pub(crate) struct Version {
    workspace: Workspace,
    /// The folder from which its maps are named.
    base: PathBuf,
    /// What stands behind the names of its files in messages.
    suffix: String,
}

impl Version {
    /// The maps at paths on the disk, named from the folder `base`.
    ///
    /// # Errors
    ///
    /// A path doesn't exist, or a project file can't be read.
    pub(crate) fn on_disk(paths: &[PathBuf], base: &Path, shell: &Shell) -> Result<Self, Failure> {
        Ok(Self {
            workspace: Workspace::open(paths, &shell.folder, shell.today)?,
            base: absolute(base),
            suffix: String::new(),
        })
    }

    /// The maps at paths in a commit, named from the root of the repository. `name` is what people call the commit.
    ///
    /// # Errors
    ///
    /// git fails, or the paths belonged to several projects.
    pub(crate) fn in_commit(
        repository: &Repository,
        (name, commit): (&str, &ObjectId),
        paths: &[PathBuf],
        (folder, today): (&Path, Date),
    ) -> Result<Self, Failure> {
        let tree = repository.tree(commit).map_err(git_failure)?;
        Ok(Self {
            workspace: Workspace::open_revision(paths, folder, today, (name, tree))?,
            base: absolute(repository.root()),
            suffix: format!(" in {name}"),
        })
    }

    /// Reads the maps.
    ///
    /// # Errors
    ///
    /// A file or a folder can't be read.
    pub(crate) fn load(&self, shell: &mut Shell) -> Result<LoadedVersion<'_>, Failure> {
        let output = absolute(&self.workspace.output_folder(None));
        let loaded = self.workspace.load(&output, shell.input)?;
        let readable: BTreeSet<&str> = loaded.maps.iter().map(|map| map.source.name()).collect();
        let errors = loaded.diagnostics.iter();
        let errors = errors.filter(|found| {
            found.level == Level::Error && !readable.contains(found.place.source.name())
        });
        let mut broken: Vec<BrokenMap> = errors.map(|found| self.broken_map(found)).collect();
        broken.dedup_by(|one, other| one.path == other.path);
        Ok(LoadedVersion {
            version: self,
            loaded,
            broken,
        })
    }

    fn broken_map(&self, found: &Diagnostic) -> BrokenMap {
        let name = found.place.source.name();
        let name = name.strip_suffix(&self.suffix).unwrap_or(name);
        BrokenMap {
            path: self.path_below_base(&self.workspace.folder.join(name)),
            why: format!("{}: {}", found.place.locator(), found.message),
        }
    }

    fn path_below_base(&self, path: &Path) -> String {
        display_path(&absolute(path), &self.base)
    }
}

/// The failure of a command that needs git.
pub(crate) fn git_failure(error: GitError) -> Failure {
    Failure::new(sanitize(&error.to_string())).help(error.help())
}

/// The maps of a version that could be read, and those that couldn't.
pub(crate) struct LoadedVersion<'v> {
    version: &'v Version,
    loaded: LoadedProject<'v>,
    pub(super) broken: Vec<BrokenMap>,
}

/// A map of a version.
#[derive(Clone, Debug)]
pub(crate) struct VersionMap<'m> {
    /// Its path, by which it is found again in another version.
    pub(super) path: String,
    pub(crate) map: &'m AnalyzedMap,
}

/// A map that can't be read.
#[derive(Clone, Debug)]
pub(super) struct BrokenMap {
    /// Its path, as that of a [`VersionMap`].
    pub(super) path: String,
    /// Its first error, with its place.
    pub(super) why: String,
}

impl<'v> LoadedVersion<'v> {
    /// The project that the maps belong to.
    pub(crate) fn workspace(&self) -> &'v Workspace {
        &self.version.workspace
    }

    /// The maps that could be read.
    pub(crate) fn maps(&self) -> Vec<VersionMap<'_>> {
        self.named(&self.loaded.maps, &self.version.workspace.root)
    }

    /// Maps of another version, with the paths that they have in this one; `root` is the folder of their project.
    pub(crate) fn named<'m>(&self, maps: &'m [AnalyzedMap], root: &Path) -> Vec<VersionMap<'m>> {
        let named = maps.iter().map(|map| VersionMap {
            path: self.version.path_below_base(&root.join(&map.file)),
            map,
        });
        named.collect()
    }

    /// Whether there is no map at all, not even one that can't be read.
    pub(crate) fn is_empty(&self) -> bool {
        self.loaded.maps.is_empty() && self.broken.is_empty()
    }

    /// Prints what is wrong with the maps, and stops if they have errors.
    ///
    /// # Errors
    ///
    /// The project file or a map has errors.
    pub(crate) fn report_errors(&self, shell: &mut Shell) -> Result<(), Stop> {
        shell.print_diagnostics(&self.loaded.diagnostics)?;
        self.loaded.print_skipped(shell)?;
        self.loaded.print_doubt(shell)?;
        if !self.loaded.has_errors() {
            return Ok(());
        }
        writeln!(shell.err, "nothing compared: fix the errors above")?;
        Err(Stop::Reported(match self.version.workspace.has_errors() {
            true => Exit::Failed,
            false => Exit::Findings,
        }))
    }

    /// The failure of a version without maps.
    pub(crate) fn no_maps(&self) -> Failure {
        self.loaded.no_maps()
    }

    /// Refuses an output file that is one of the maps.
    ///
    /// # Errors
    ///
    /// It is one of the maps.
    pub(crate) fn check_output(&self, output: &Path) -> Result<(), Failure> {
        let root = &self.version.workspace.root;
        let mut files = self.loaded.maps.iter().map(|map| root.join(&map.file));
        if files.any(|file| probe::is_same_file(&file, output)) {
            let name = output.display();
            let message = format!("the output `{name}` would overwrite a map");
            return Err(Failure::new(message));
        }
        Ok(())
    }
}
