//! The list of what builds wrote, kept in the output: only what it names is ever overwritten or
//! removed.

use super::error::WriteError;
use super::own_names::MANIFEST;
use super::site_paths::is_safe;
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The first line, which tells our manifest from a file that happens to have its name.
const FORMAT: &str = "storywall manifest 1";

/// Paths of the files that builds of ours wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    paths: BTreeSet<String>,
}

impl Manifest {
    /// A manifest of these paths.
    pub(super) fn of<'a>(paths: impl Iterator<Item = &'a str>) -> Self {
        Self {
            paths: paths.map(str::to_owned).collect(),
        }
    }

    /// The manifest of the site in `folder`; none if there is no such file or it is not ours.
    ///
    /// # Errors
    ///
    /// The file is there and cannot be read.
    pub(super) fn read(folder: &Path) -> Result<Option<Self>, WriteError> {
        let path = folder.join(MANIFEST);
        match fs::symlink_metadata(&path) {
            // Anything else could be a link to elsewhere, or a pipe that never ends.
            Ok(found) if found.is_file() => {}
            Ok(_) => return Ok(None),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(WriteError::disk("read", &path)(error)),
        }
        let bytes = fs::read(&path).map_err(WriteError::disk("read", &path))?;
        Ok(String::from_utf8(bytes)
            .ok()
            .and_then(|text| Self::parse(&text)))
    }

    /// Every line must be a safe path: a forged manifest must not lead anywhere.
    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next() != Some(FORMAT) || !text.ends_with('\n') {
            return None;
        }
        let paths = lines.map(|line| is_safe(line).then(|| line.to_owned()));
        Some(Self {
            paths: paths.collect::<Option<_>>()?,
        })
    }

    /// The bytes of the file: the same for the same paths.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut text = String::from(FORMAT);
        for path in &self.paths {
            text.push('\n');
            text.push_str(path);
        }
        text.push('\n');
        text.into_bytes()
    }

    /// What either of them lists.
    pub(super) fn union(&self, other: &Self) -> Self {
        Self {
            paths: &self.paths | &other.paths,
        }
    }

    /// Whether it lists the file at `path`.
    pub(super) fn lists(&self, path: &Path) -> bool {
        path.to_str().is_some_and(|path| self.paths.contains(path))
    }

    /// The files it lists, in order.
    pub(super) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.paths.iter().map(Path::new)
    }

    /// Every folder that holds a file it lists, the root of the site excepted.
    pub(super) fn folders(&self) -> BTreeSet<PathBuf> {
        let mut folders = BTreeSet::new();
        for path in self.paths() {
            for folder in path.ancestors().skip(1) {
                // Once a folder is known, so are those above it.
                if folder.as_os_str().is_empty() || !folders.insert(folder.to_owned()) {
                    break;
                }
            }
        }
        folders
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_back_sorted() {
        let manifest = Manifest::of(["b/index.html", "a.css"].into_iter());
        let bytes = manifest.to_bytes();
        assert_eq!(bytes, b"storywall manifest 1\na.css\nb/index.html\n");
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(Manifest::parse(&text), Some(manifest.clone()));
        assert_eq!(Manifest::parse(&text.replace('\n', "\r\n")), Some(manifest));
    }

    #[test]
    fn another_format_or_an_unsafe_path_is_not_ours() {
        for text in [
            "",
            "storywall manifest 1",
            "storywall manifest 2\na\n",
            "a\nb\n",
            "storywall manifest 1\n../../etc/passwd\n",
            "storywall manifest 1\n/etc/passwd\n",
            "storywall manifest 1\n\n",
        ] {
            assert_eq!(Manifest::parse(text), None, "{text:?}");
        }
    }
}
