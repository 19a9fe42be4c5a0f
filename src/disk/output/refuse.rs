//! Outputs that are not ours to write, found before any work.

use super::error::WriteError;
use super::leftovers;
use super::manifest::Manifest;
use super::place::{Place, resolve};
use std::error::Error;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// What must not be overwritten, told by the shell: nothing below it reads the environment.
#[derive(Clone, Copy, Debug, Default)]
pub struct Surroundings<'a> {
    /// The user's home folder, where it is known.
    pub home: Option<&'a Path>,
    /// Maps, folders of maps, project files, themes: whatever the site is made from.
    pub sources: &'a [PathBuf],
}

/// Why an output is refused: what it is, and the way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    message: String,
    help: &'static str,
}

const NAME_ANOTHER: &str = "name a folder of its own with `-o`, such as `-o site`";
const MOVE_IT: &str = "move it away, or name another folder with `-o`";

impl Refusal {
    /// What was found.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The way out.
    pub fn help(&self) -> &str {
        self.help
    }

    fn new(output: &Path, what: &str, help: &'static str) -> Self {
        Self {
            message: format!("the output `{}` {what}", output.display()),
            help,
        }
    }

    pub(super) fn no_name() -> Self {
        Self {
            message: "the output has an empty name".to_owned(),
            help: NAME_ANOTHER,
        }
    }

    pub(super) fn root(output: &Path) -> Self {
        Self::new(output, "is the root of a file system", NAME_ANOTHER)
    }

    pub(super) fn unreadable(output: &Path, error: &io::Error) -> Self {
        Self::new(output, &format!("cannot be reached: {error}"), NAME_ANOTHER)
    }

    pub(super) fn in_the_way(output: &Path, entry: &Path) -> Self {
        let what = format!(
            "holds `{}`, which storywall did not write and would overwrite",
            entry.display()
        );
        Self::new(output, &what, MOVE_IT)
    }

    pub(super) fn link_inside(output: &Path, entry: &Path) -> Self {
        let what = format!(
            "holds the link `{}` where a page or folder of the site belongs",
            entry.display()
        );
        Self::new(
            output,
            &what,
            "remove the link, or name another folder with `-o`",
        )
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.message, self.help)
    }
}

impl Error for Refusal {}

/// Whether a site may be written to `output` at all. Reads a few folders, changes nothing.
///
/// # Errors
///
/// `output` is, or holds, the home folder or a source; is a root, a link or a file; holds `.git`;
/// or is a folder with something in it that no build of ours made.
pub fn check(output: &Path, around: &Surroundings<'_>) -> Result<(), Refusal> {
    let place = Place::of(output)?;
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
        let as_named = Place::of(source).map(|named| named.path.starts_with(&place.path));
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
pub(super) fn contents(place: &Place) -> Result<(), WriteError> {
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
    if Manifest::read(&place.path)?.is_some() {
        return Ok(());
    }
    for entry in fs::read_dir(&place.path).map_err(WriteError::disk(reading, output))? {
        let entry = entry.map_err(WriteError::disk(reading, output))?;
        // What a killed first build left is ours, though it had no time to say so.
        if !leftovers::is_inside(&entry.file_name()) {
            let what = "has something in it, and was not made by storywall";
            let help = "empty it, or name another folder with `-o`";
            return Err(Refusal::new(output, what, help).into());
        }
    }
    Ok(())
}
