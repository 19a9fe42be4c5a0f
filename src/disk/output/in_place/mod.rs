//! The other way: where folders cannot be exchanged, files are, one by one.

use super::error::WriteError;
use super::leftovers::StagingDir;
use super::own_names::MANIFEST;
use super::place::OutputDir;
use super::plan::WritePlan;
use crate::site::portable_key;
use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Carries the plan out inside the output.
pub(crate) fn replace(plan: &WritePlan<'_>, place: &OutputDir) -> Result<(), WriteError> {
    let output = place.path.as_path();
    if plan.before.is_none() {
        fs::create_dir(output).map_err(WriteError::disk("make", output))?;
    }
    let result = replace_files(plan, output);
    if result.is_err() && plan.before.is_none() {
        // Removes only an empty folder; with something in it, the next build goes on from there.
        let _ = fs::remove_dir(output);
    }
    result
}

fn replace_files(plan: &WritePlan<'_>, output: &Path) -> Result<(), WriteError> {
    let hidden =
        StagingDir::inside(output).map_err(WriteError::disk("make a folder in", output))?;
    let changed = write_aside(plan, hidden.path(), output)?;
    make_folders(plan, output)?;

    // From here on the site changes. The list of what is ours grows first and shrinks last, so that
    // at no instant a file of ours is unlisted.
    let manifest = output.join(MANIFEST);
    move_over(&hidden.path().join("claims"), &manifest)?;
    let blockers = Blockers::of(plan);
    let (in_the_way, gone): (Vec<_>, Vec<_>) =
        plan.removed.iter().partition(|path| blockers.include(path));
    remove_all(&in_the_way, output)?;
    for (path, aside) in changed {
        let to = output.join(path);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(WriteError::disk("make", folder))?;
        }
        move_over(&aside, &to)?;
    }
    remove_all(&gone, output)?;
    move_over(&hidden.path().join("manifest"), &manifest)
}

/// Writes everything that needs room on the disk, and gives it in the order in which to move it.
fn write_aside<'a>(
    plan: &'a WritePlan<'_>,
    hidden: &Path,
    output: &Path,
) -> Result<Vec<(&'a Path, PathBuf)>, WriteError> {
    let mut changed = Vec::new();
    for (number, file) in plan.files.iter().enumerate().filter(|(_, file)| !file.kept) {
        let aside = hidden.join(number.to_string());
        fs::write(&aside, file.bytes)
            .map_err(WriteError::disk("write", &output.join(file.path)))?;
        changed.push((file.path, aside));
    }
    let claims = plan.manifest.union(&plan.owned);
    for (name, manifest) in [("claims", &claims), ("manifest", &plan.manifest)] {
        let written = fs::write(hidden.join(name), manifest.to_bytes());
        written.map_err(WriteError::disk("write", &output.join(MANIFEST)))?;
    }
    // A page must not be there before what it shows.
    let is_page = |path: &Path| {
        path.extension()
            .is_some_and(|extension| extension == "html")
    };
    changed.sort_by_key(|(path, _)| (is_page(path), *path == Path::new("index.html")));
    Ok(changed)
}

/// Makes the folders of the site, which need room on the disk, too; all of them or none. One that is
/// to stand where a file is must wait until that is gone.
fn make_folders(plan: &WritePlan<'_>, output: &Path) -> Result<(), WriteError> {
    use io::ErrorKind::{AlreadyExists, NotADirectory, NotFound};
    let mut made: Vec<PathBuf> = Vec::new();
    for folder in plan.manifest.folders() {
        let full = output.join(folder);
        match fs::create_dir(&full) {
            Ok(()) => made.push(full),
            Err(error) if matches!(error.kind(), AlreadyExists | NotADirectory | NotFound) => {}
            Err(error) => {
                for folder in made.iter().rev() {
                    // What stays is empty, and the next build needs it.
                    let _ = fs::remove_dir(folder);
                }
                return Err(WriteError::disk("make", &full)(error));
            }
        }
    }
    Ok(())
}

/// Old files that must go before the site can be written: a folder where a file comes, a file where
/// a folder comes, and, where case does not count, a page under its old name, which would take the
/// new one with it if it went later.
struct Blockers {
    files: HashSet<String>,
    folders: HashSet<String>,
}

impl Blockers {
    fn of(plan: &WritePlan<'_>) -> Self {
        Self {
            files: plan.files.iter().map(|file| key(file.path)).collect(),
            folders: plan
                .manifest
                .folders()
                .iter()
                .map(|folder| key(folder))
                .collect(),
        }
    }

    fn include(&self, path: &Path) -> bool {
        self.folders.contains(&key(path))
            || path.ancestors().any(|part| self.files.contains(&key(part)))
    }
}

fn key(path: &Path) -> String {
    portable_key(&path.to_string_lossy())
}

fn move_over(from: &Path, to: &Path) -> Result<(), WriteError> {
    fs::rename(from, to).map_err(WriteError::disk("replace", to))
}

/// Removes files, and the folders they leave empty.
fn remove_all(paths: &[&PathBuf], output: &Path) -> Result<(), WriteError> {
    for path in paths {
        let full = output.join(path);
        match fs::remove_file(&full) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            removed => removed.map_err(WriteError::disk("remove", &full))?,
        }
        let folders = path
            .ancestors()
            .skip(1)
            .filter(|folder| !folder.as_os_str().is_empty());
        for folder in folders {
            // A folder that still holds something is not removed by the system.
            if fs::remove_dir(output.join(folder)).is_err() {
                break;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
