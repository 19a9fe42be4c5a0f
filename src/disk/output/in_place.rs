//! The fallback if folders can't be exchanged: replaces files one by one.

use super::error::WriteError;
use super::output_dir::{MANIFEST, OutputDir};
use super::plan::WritePlan;
use super::staging::StagingDir;
use crate::site::portable_key;
use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Carries out the plan inside the output.
pub(crate) fn replace(plan: &WritePlan<'_>, dir: &OutputDir) -> Result<(), WriteError> {
    let output = dir.path.as_path();
    if plan.before.is_none() {
        fs::create_dir(output).map_err(WriteError::disk("create", output))?;
    }
    let result = replace_files(plan, output);
    if result.is_err() && plan.before.is_none() {
        // Only an empty folder is removed. Otherwise the next build continues from what is there.
        let _ = fs::remove_dir(output);
    }
    result
}

fn replace_files(plan: &WritePlan<'_>, output: &Path) -> Result<(), WriteError> {
    let hidden =
        StagingDir::inside(output).map_err(WriteError::disk("create a folder in", output))?;
    let staged_files = stage_changed_files(plan, hidden.path(), output)?;
    make_folders(plan, output)?;

    // From here on the site changes. The manifest grows first and shrinks last, so that it lists
    // every file of ours at all times.
    let manifest = output.join(MANIFEST);
    move_over(&hidden.path().join("merged-manifest"), &manifest)?;
    let new_paths = NewPaths::new(plan);
    let (blocking, others): (Vec<_>, Vec<_>) = plan
        .removed
        .iter()
        .partition(|path| new_paths.are_blocked_by(path));
    remove_all(&blocking, output)?;
    for StagedFile { path, staged } in staged_files {
        let to = output.join(path);
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(WriteError::disk("create", folder))?;
        }
        move_over(&staged, &to)?;
    }
    remove_all(&others, output)?;
    move_over(&hidden.path().join("manifest"), &manifest)
}

/// A changed file, written to the hidden folder.
struct StagedFile<'a> {
    /// The file's path in the output.
    path: &'a Path,
    /// The absolute path in the hidden folder.
    staged: PathBuf,
}

/// Writes everything that takes up space on the disk to the hidden folder. Returns the changed
/// files in the order in which to move them.
fn stage_changed_files<'a>(
    plan: &'a WritePlan<'_>,
    hidden: &Path,
    output: &Path,
) -> Result<Vec<StagedFile<'a>>, WriteError> {
    let mut changed = Vec::new();
    let numbered = plan.files.iter().enumerate();
    for (number, file) in numbered.filter(|(_, file)| !file.is_unchanged) {
        let staged = hidden.join(number.to_string());
        let written = file.write_new(&staged);
        written.map_err(WriteError::disk("write", &output.join(file.path)))?;
        changed.push(StagedFile {
            path: file.path,
            staged,
        });
    }
    let merged = plan.new_manifest.union(&plan.old_manifest);
    for (name, manifest) in [
        ("merged-manifest", &merged),
        ("manifest", &plan.new_manifest),
    ] {
        let written = fs::write(hidden.join(name), manifest.to_bytes());
        written.map_err(WriteError::disk("write", &output.join(MANIFEST)))?;
    }
    // A page must not be there before the assets it shows.
    let is_page = |path: &Path| {
        path.extension()
            .is_some_and(|extension| extension == "html")
    };
    changed.sort_by_key(|file| (is_page(file.path), file.path == Path::new("index.html")));
    Ok(changed)
}

/// Makes the folders of the site, which take up space on the disk as well; all of them or none. A
/// folder whose name still belongs to a file is created later.
fn make_folders(plan: &WritePlan<'_>, output: &Path) -> Result<(), WriteError> {
    use io::ErrorKind::{AlreadyExists, NotADirectory, NotFound};
    let mut made: Vec<PathBuf> = Vec::new();
    for folder in plan.new_manifest.folders() {
        let full = output.join(folder);
        match fs::create_dir(&full) {
            Ok(()) => made.push(full),
            Err(error) if matches!(error.kind(), AlreadyExists | NotADirectory | NotFound) => {}
            Err(error) => {
                for folder in made.iter().rev() {
                    // A folder that can't be removed is empty, and the next build needs it.
                    let _ = fs::remove_dir(folder);
                }
                return Err(WriteError::disk("create", &full)(error));
            }
        }
    }
    Ok(())
}

/// The paths of the new site, in a form in which paths that some file system takes for the same one
/// are equal.
struct NewPaths {
    files: HashSet<String>,
    folders: HashSet<String>,
}

impl NewPaths {
    fn new(plan: &WritePlan<'_>) -> Self {
        Self {
            files: plan
                .files
                .iter()
                .map(|file| comparable(file.path))
                .collect(),
            folders: plan
                .new_manifest
                .folders()
                .iter()
                .map(|folder| comparable(folder))
                .collect(),
        }
    }

    /// Whether the old file at `path` must be removed before the new files are written: it is in a
    /// folder that becomes a file, it becomes a folder, or its name differs from a new one in case
    /// only. Where case doesn't count, removing it later would remove the new file.
    fn are_blocked_by(&self, path: &Path) -> bool {
        self.folders.contains(&comparable(path))
            || path
                .ancestors()
                .any(|part| self.files.contains(&comparable(part)))
    }
}

/// The path as a text that is the same for paths that some file system takes for the same one.
fn comparable(path: &Path) -> String {
    portable_key(&path.to_string_lossy())
}

fn move_over(from: &Path, to: &Path) -> Result<(), WriteError> {
    fs::rename(from, to).map_err(WriteError::disk("replace", to))
}

/// Removes files, and the folders that are empty then.
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
            // The system refuses to remove a folder that is not empty.
            if fs::remove_dir(output.join(folder)).is_err() {
                break;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::Site;
    use std::collections::BTreeMap;
    use tempfile::tempdir;

    fn site(files: &[(&str, &str)]) -> Site {
        let mut site = Site::default();
        for (path, text) in files {
            site.insert(*path, *text);
        }
        site
    }

    fn build(site: &Site, output: &Path) {
        let output_dir = OutputDir::new(output).unwrap();
        replace(&WritePlan::new(site, &output_dir).unwrap(), &output_dir).unwrap();
    }

    fn texts(output: &Path, paths: &[&str]) -> BTreeMap<String, Option<String>> {
        let text = |path: &&str| fs::read_to_string(output.join(path)).ok();
        paths
            .iter()
            .map(|path| ((*path).to_owned(), text(path)))
            .collect()
    }

    #[test]
    fn it_leaves_the_site_as_the_exchange_would() {
        let dir = tempdir().unwrap();
        let (here, beside) = (dir.path().join("here"), dir.path().join("beside"));
        let sites = [
            site(&[
                ("index.html", "1"),
                ("a", "1"),
                ("b/c/d", "1"),
                ("same/x", "same"),
            ]),
            site(&[
                ("index.html", "2"),
                ("a/b", "2"),
                ("b", "2"),
                ("same/x", "same"),
            ]),
            site(&[("A", "3"), ("same/x", "same")]),
            site(&[]),
        ];
        for site in &sites {
            build(site, &here);
            fs::write(here.join("CNAME"), "mine").unwrap();
            crate::disk::output::write(site, &beside).unwrap();
            fs::write(beside.join("CNAME"), "mine").unwrap();
            let paths = [
                MANIFEST,
                "index.html",
                "a",
                "A",
                "b",
                "a/b",
                "b/c/d",
                "same/x",
                "CNAME",
            ];
            assert_eq!(texts(&here, &paths), texts(&beside, &paths));
            let count = |folder| fs::read_dir(folder).unwrap().count();
            assert_eq!(
                count(&here),
                count(&beside),
                "an empty or hidden folder is left"
            );
        }
    }

    #[test]
    fn unchanged_files_are_not_written() {
        let dir = tempdir().unwrap();
        let output = dir.path().join("site");
        build(&site(&[("index.html", "1"), ("same", "same")]), &output);
        let protected = output.join("same");
        let before = fs::metadata(&protected).unwrap().modified().unwrap();
        build(&site(&[("index.html", "2"), ("same", "same")]), &output);
        assert_eq!(
            fs::metadata(&protected).unwrap().modified().unwrap(),
            before
        );
    }

    #[test]
    fn a_build_killed_halfway_is_repaired_by_the_next() {
        let dir = tempdir().unwrap();
        let output = dir.path().join("site");
        build(&site(&[("index.html", "1"), ("old", "1")]), &output);
        let new = site(&[("index.html", "2"), ("new", "2")]);
        let output_dir = OutputDir::new(&output).unwrap();
        let plan = WritePlan::new(&new, &output_dir).unwrap();
        // The steps up to the first moved file, as if the process had been killed there.
        let hidden = std::mem::ManuallyDrop::new(StagingDir::inside(&output).unwrap());
        stage_changed_files(&plan, hidden.path(), &output).unwrap();
        move_over(
            &hidden.path().join("merged-manifest"),
            &output.join(MANIFEST),
        )
        .unwrap();
        move_over(&hidden.path().join("2"), &output.join("new")).unwrap();

        crate::disk::output::write(&new, &output).unwrap();
        assert_eq!(
            fs::read_dir(&output).unwrap().count(),
            4,
            ".nojekyll, manifest, index.html and new"
        );
        assert_eq!(fs::read(output.join("index.html")).unwrap(), b"2");
    }

    #[test]
    fn a_disk_that_fails_before_the_first_change_changes_nothing() {
        let dir = tempdir().unwrap();
        let output = dir.path().join("site");
        build(&site(&[("index.html", "1")]), &output);
        let new = site(&[("index.html", "2")]);
        let output_dir = OutputDir::new(&output).unwrap();
        let plan = WritePlan::new(&new, &output_dir).unwrap();
        // The staged manifest can't be written, since a folder has its name.
        let hidden = StagingDir::inside(&output).unwrap();
        fs::create_dir(hidden.path().join("merged-manifest")).unwrap();
        assert!(stage_changed_files(&plan, hidden.path(), &output).is_err());
        drop(hidden);
        assert_eq!(
            fs::read_dir(&output).unwrap().count(),
            3,
            ".nojekyll, manifest and index.html"
        );
        assert_eq!(fs::read(output.join("index.html")).unwrap(), b"1");
    }
}
