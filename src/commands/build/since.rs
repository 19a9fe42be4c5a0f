//! `build --since`: what changed in each map since a revision.

use crate::analysis::comparison::{Comparison, MapPresence};
use crate::analysis::{AnalyzedMap, GoneMaps, MapChanges};
use crate::commands::shell::{Failure, Shell};
use crate::commands::versions::{Version, compare_maps, git_failure};
use crate::disk::git::Repository;
use crate::report::{count, one_line};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The revision that the maps are compared with.
pub(crate) struct SinceRevision {
    name: String,
    /// The id of its commit.
    commit: String,
    version: Version,
}

impl SinceRevision {
    /// Finds a revision, in the repository of the first path or else of the folder of the shell.
    ///
    /// # Errors
    ///
    /// There is no repository, or no such revision.
    pub(crate) fn new(name: &str, paths: &[PathBuf], shell: &Shell) -> Result<Self, Failure> {
        let first = paths.iter().find(|path| path.as_os_str() != "-");
        let place = first.map_or(shell.folder.clone(), |path| shell.folder.join(path));
        let repository = Repository::containing(&place).map_err(git_failure)?;
        let commit = repository.resolve(name).map_err(git_failure)?;
        let context = (shell.folder.as_path(), shell.today);
        let version = Version::in_commit(&repository, (name, &commit), paths, context)?;
        Ok(Self {
            name: name.to_owned(),
            commit: commit.as_str().to_owned(),
            version,
        })
    }

    /// What pages depend on: the commit, and what it is called.
    pub(crate) fn identity(&self) -> [&[u8]; 2] {
        [self.name.as_bytes(), self.commit.as_bytes()]
    }

    /// Compares maps with those of the revision, and returns those that are gone. `root` is the folder of their project.
    ///
    /// # Errors
    ///
    /// git fails.
    pub(crate) fn add_changes(
        &self,
        maps: &mut [AnalyzedMap],
        root: &Path,
        shell: &mut Shell,
    ) -> Result<GoneMaps, Failure> {
        let old = self.version.load(shell)?;
        let comparisons = compare_maps(&old, &old.named(maps, root), false);
        let gone: Vec<&Comparison> = (comparisons.iter())
            .filter(|map| map.presence == MapPresence::Gone)
            .collect();
        if !gone.is_empty() {
            let (maps, name) = (count(gone.len(), "map"), one_line(&self.name));
            let files: Vec<String> = gone.iter().map(|map| one_line(&map.file)).collect();
            let files = files.join(", ");
            writeln!(
                shell.err,
                "note: gone since {name}, so not in the site: {maps} ({files})"
            )?;
        }
        let gone = GoneMaps {
            since: self.name.clone(),
            titles: gone.iter().map(|map| map.title.clone()).collect(),
        };
        for (map, comparison) in maps.iter_mut().zip(comparisons) {
            let since = self.name.clone();
            map.changes = Some(Arc::new(MapChanges { since, comparison }));
        }
        Ok(gone)
    }
}
