//! What has to change, decided before anything does.

use super::WriteStats;
use super::conflicts;
use super::error::WriteError;
use super::manifest::OutputManifest;
use super::place::OutputDir;
use super::tree::FolderTree;
use crate::site::Site;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// One file of the site.
pub(crate) struct PlannedFile<'a> {
    /// Its path in the output.
    pub(crate) path: &'a Path,
    /// What it is to hold.
    pub(crate) bytes: &'a [u8],
    /// Whether it stands there already, byte for byte.
    pub(crate) kept: bool,
}

/// The difference between a site and an output.
pub(crate) struct WritePlan<'a> {
    /// Every file of the site, ordered by path.
    pub(crate) files: Vec<PlannedFile<'a>>,
    /// Files of ours that the site no longer has.
    pub(crate) removed: Vec<PathBuf>,
    /// What stands there now; none if the output is yet to be made.
    pub(crate) before: Option<FolderTree>,
    /// What the output's manifest lists.
    pub(crate) owned: OutputManifest,
    /// What it is to list.
    pub(crate) manifest: OutputManifest,
    /// Whether the manifest stands there already as it is to be.
    pub(crate) manifest_kept: bool,
}

impl<'a> WritePlan<'a> {
    /// Compares the site with what is there.
    ///
    /// # Errors
    ///
    /// Something that is not ours stands where a page must go, or the disk cannot be read.
    pub(crate) fn new(site: &'a Site, place: &OutputDir) -> Result<Self, WriteError> {
        let before = FolderTree::read(&place.path)?;
        let found = OutputManifest::read(&place.path)?;
        let manifest = OutputManifest::of(site);
        let mut plan = Self {
            files: Vec::new(),
            removed: Vec::new(),
            manifest_kept: found.as_ref() == Some(&manifest),
            owned: found.unwrap_or_default(),
            manifest,
            before,
        };
        conflicts::refuse(plan.before.as_ref(), &plan.owned, &plan.manifest, place)?;
        // Reading is most of what a build costs that changes little.
        let files: Vec<_> = site.iter().collect();
        let files = files.into_par_iter().map(|(path, bytes)| {
            let path = Path::new(path);
            let kept = plan.stands_there(place, path, bytes)?;
            Ok(PlannedFile { path, bytes, kept })
        });
        plan.files = files.collect::<Result<_, WriteError>>()?;
        let gone = plan.owned.paths().filter(|path| !plan.manifest.lists(path));
        plan.removed = gone
            .filter(|path| plan.is_file(path))
            .map(Path::to_owned)
            .collect();
        Ok(plan)
    }

    /// Whether there is nothing to do.
    pub(crate) fn is_idle(&self) -> bool {
        self.manifest_kept && self.removed.is_empty() && self.files.iter().all(|file| file.kept)
    }

    /// The numbers for the caller.
    pub(crate) fn written(&self) -> WriteStats {
        let kept = self.files.iter().filter(|file| file.kept).count();
        WriteStats {
            written: self.files.len() - kept,
            kept,
            removed: self.removed.len(),
        }
    }

    fn is_file(&self, path: &Path) -> bool {
        self.before
            .as_ref()
            .and_then(|tree| tree.get(path))
            .is_some_and(|found| found.is_file())
    }

    fn stands_there(
        &self,
        place: &OutputDir,
        path: &Path,
        bytes: &[u8],
    ) -> Result<bool, WriteError> {
        let found = self.before.as_ref().and_then(|tree| tree.get(path));
        if !found.is_some_and(|found| found.is_file() && found.len() == bytes.len() as u64) {
            return Ok(false);
        }
        let full = place.path.join(path);
        Ok(fs::read(&full).map_err(WriteError::disk("read", &full))? == bytes)
    }

    /// Folders whose list of entries this plan changes.
    pub(crate) fn touched_folders(&self) -> BTreeSet<&Path> {
        let mut touched = BTreeSet::new();
        let written = self
            .files
            .iter()
            .filter(|file| !file.kept)
            .map(|file| file.path);
        for path in written {
            for folder in path.ancestors().skip(1) {
                touched.insert(folder);
                if self
                    .before
                    .as_ref()
                    .is_some_and(|tree| tree.get(folder).is_some())
                {
                    break;
                }
            }
        }
        // A folder that becomes empty goes, and so may those above it.
        touched.extend(
            self.removed
                .iter()
                .flat_map(|path| path.ancestors().skip(1)),
        );
        if !self.manifest_kept {
            touched.insert(Path::new(""));
        }
        touched
    }
}
