//! Refuses outputs and sites that must not be written, before anything changes.

use super::error::{CHOOSE_ANOTHER, Refusal, WriteError};
use super::manifest::{OutputManifest, is_safe};
use super::output_dir::{OutputDir, is_stage_name, resolve};
use crate::site::Site;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Paths that an output must not hold. The caller passes them, since nothing here reads the
/// environment.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProtectedPaths<'a> {
    /// The user's home folder, if it is known.
    pub home: Option<&'a Path>,
    /// Everything that the site is made from: maps, folders of maps, project files, themes.
    pub sources: &'a [PathBuf],
}

/// Checks that a site may be written to `output`. Reads a few folders and changes nothing.
///
/// # Errors
///
/// `output` is or contains the home folder or a source; is a root, a link or a file; contains
/// `.git`; or is a folder with files that no build wrote.
pub fn check(output: &Path, protected: &ProtectedPaths<'_>) -> Result<(), Refusal> {
    let dir = OutputDir::new(output)?;
    let unreadable = |error| Refusal::unreadable(output, &error);
    if let Some(home) = protected.home.filter(|home| !home.as_os_str().is_empty())
        && resolve(home).map_err(unreadable)?.starts_with(&dir.path)
    {
        return Err(Refusal::new(
            output,
            "is or contains your home folder",
            CHOOSE_ANOTHER,
        ));
    }
    for source in protected.sources {
        // A source that is a link has two paths, and neither may be in the output.
        let followed = resolve(source).map_err(unreadable)?;
        let mut paths = vec![followed];
        paths.extend(OutputDir::new(source).map(|named| named.path));
        if paths.contains(&dir.path) {
            let reason = "is also a source of the site";
            return Err(Refusal::new(output, reason, CHOOSE_ANOTHER));
        }
        if paths.iter().any(|path| path.starts_with(&dir.path)) {
            let reason = format!(
                "contains `{}`, which the site is built from",
                source.display()
            );
            return Err(Refusal::new(output, &reason, CHOOSE_ANOTHER));
        }
    }
    check_contents(&dir).map_err(|error| match error {
        WriteError::Refused(refusal) => refusal,
        other => Refusal::new(output, &format!("can't be used: {other}"), CHOOSE_ANOTHER),
    })
}

/// The part of [`check`] that looks at the output alone; it is repeated right before writing.
pub(crate) fn check_contents(dir: &OutputDir) -> Result<(), WriteError> {
    let output = &dir.shown;
    let found = match fs::symlink_metadata(&dir.path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        found => found.map_err(WriteError::disk("read", output))?,
    };
    if found.is_symlink() {
        let help = "pass the folder that it points to with `-o`";
        return Err(Refusal::new(output, "is a symbolic link", help).into());
    }
    if !found.is_dir() {
        return Err(Refusal::new(output, "is a file", CHOOSE_ANOTHER).into());
    }
    if fs::symlink_metadata(dir.path.join(".git")).is_ok() {
        return Err(Refusal::new(output, "contains `.git`", CHOOSE_ANOTHER).into());
    }
    if OutputManifest::read(&dir.path)?.is_some() {
        return Ok(());
    }
    for entry in fs::read_dir(&dir.path).map_err(WriteError::disk("read", output))? {
        let entry = entry.map_err(WriteError::disk("read", output))?;
        // A first build that was killed left no manifest, but its hidden folder is ours.
        if !is_stage_name(&entry.file_name()) {
            let reason = "is not empty, and storywall did not create it";
            let help = "empty it, or choose another folder with `-o`";
            return Err(Refusal::new(output, reason, help).into());
        }
    }
    Ok(())
}

/// Refuses a site in which a path is unsafe, or is a file and a folder at once.
pub(crate) fn check_paths(site: &Site) -> Result<(), WriteError> {
    for path in site.paths() {
        let folders = path.match_indices('/').map(|(end, _)| &path[..end]);
        if !is_safe(path) || folders.into_iter().any(|folder| site.has(folder)) {
            return Err(WriteError::Path(path.to_owned()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_leaves_the_site_is_refused() {
        for path in [
            "",
            "/etc/passwd",
            "../x",
            "a/../../x",
            "a/./b",
            "a//b",
            "a/",
            "C:/x",
            "a\\..\\x",
            "a\nb",
            "nul.html",
            ".storywall-manifest",
            ".storywall-x/y",
        ] {
            let mut site = Site::default();
            site.insert(path, "x");
            assert!(check_paths(&site).is_err(), "{path:?}");
        }
    }

    #[test]
    fn a_file_cannot_be_a_folder_too() {
        let mut site = Site::default();
        site.insert("a/b", "x");
        assert!(check_paths(&site).is_ok());
        site.insert("a", "x");
        assert!(check_paths(&site).is_err());
    }
}
