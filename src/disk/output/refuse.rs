//! Outputs that are not ours to write, found before any work.

use super::error::WriteError;
use super::manifest::OutputManifest;
use super::own_names;
use super::place::{OutputDir, resolve};
use super::refusal::{NAME_ANOTHER, Refusal};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What must not be overwritten, told by the shell: nothing below it reads the environment.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProtectedPaths<'a> {
    /// The user's home folder, where it is known.
    pub home: Option<&'a Path>,
    /// Maps, folders of maps, project files, themes: whatever the site is made from.
    pub sources: &'a [PathBuf],
}

/// Whether a site may be written to `output` at all. Reads a few folders, changes nothing.
///
/// # Errors
///
/// `output` is, or holds, the home folder or a source; is a root, a link or a file; holds `.git`;
/// or is a folder with something in it that no build of ours made.
pub fn check(output: &Path, around: &ProtectedPaths<'_>) -> Result<(), Refusal> {
    let place = OutputDir::of(output)?;
    let unreadable = |error| Refusal::unreadable(output, &error);
    if let Some(home) = around.home.filter(|home| !home.as_os_str().is_empty())
        && resolve(home).map_err(unreadable)?.starts_with(&place.path)
    {
        return Err(Refusal::new(
            output,
            "is a home folder, or holds one",
            NAME_ANOTHER,
        ));
    }
    for source in around.sources {
        // A source that is a link is in two places, and both are worth keeping.
        let as_named = OutputDir::of(source).map(|named| named.path.starts_with(&place.path));
        let followed = resolve(source)
            .map_err(unreadable)?
            .starts_with(&place.path);
        if followed || as_named.unwrap_or(false) {
            let what = format!("holds `{}`, which the site is made from", source.display());
            return Err(Refusal::new(output, &what, NAME_ANOTHER));
        }
    }
    contents(&place).map_err(|error| match error {
        WriteError::Refused(refusal) => refusal,
        other => Refusal::new(output, &format!("cannot be used: {other}"), NAME_ANOTHER),
    })
}

/// The part of the check that needs only the output itself, done again right before writing.
pub(crate) fn contents(place: &OutputDir) -> Result<(), WriteError> {
    let (output, reading) = (&place.shown, "read");
    let found = match fs::symlink_metadata(&place.path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        found => found.map_err(WriteError::disk(reading, output))?,
    };
    if found.is_symlink() {
        let help = "name the folder it leads to with `-o`";
        return Err(Refusal::new(output, "is a link", help).into());
    }
    if !found.is_dir() {
        return Err(Refusal::new(output, "is a file", NAME_ANOTHER).into());
    }
    if fs::symlink_metadata(place.path.join(".git")).is_ok() {
        return Err(Refusal::new(output, "holds `.git`", NAME_ANOTHER).into());
    }
    if OutputManifest::read(&place.path)?.is_some() {
        return Ok(());
    }
    for entry in fs::read_dir(&place.path).map_err(WriteError::disk(reading, output))? {
        let entry = entry.map_err(WriteError::disk(reading, output))?;
        // What a killed first build left is ours, though it had no time to say so.
        if !own_names::is_inside(&entry.file_name()) {
            let what = "has something in it, and was not made by storywall";
            let help = "empty it, or name another folder with `-o`";
            return Err(Refusal::new(output, what, help).into());
        }
    }
    Ok(())
}
