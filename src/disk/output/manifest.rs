//! The list of what builds wrote, kept in the output: only what it names is ever overwritten or
//! removed.

use super::error::WriteError;
use super::own_names::MANIFEST;
use super::site_paths::is_safe;
use crate::site::{Fingerprint, Site, SiteStamp};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The first line, which tells our manifest from a file that happens to have its name.
const FORMAT: &str = "storywall manifest 1";

/// What the line of a stamp begins with, and no path does.
const STAMP: &str = "* ";

/// What the line begins with that tells of the whole site.
const WHOLE: &str = "> ";

/// How long a stamp is as text.
const STAMP_LENGTH: usize = 65;

/// Paths of the files that builds of ours wrote.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OutputManifest {
    paths: BTreeSet<String>,
    /// What the pages of maps were made from, by their stems.
    stamps: BTreeMap<String, Fingerprint>,
    /// What all of it was made from.
    whole: Option<SiteStamp>,
}

impl OutputManifest {
    /// The manifest of a site.
    pub(crate) fn of(site: &Site) -> Self {
        let stamps = site.map_fingerprints().iter();
        Self {
            paths: site.iter().map(|(path, _)| path.to_owned()).collect(),
            stamps: stamps
                .map(|(stem, stamp)| (stem.to_string(), *stamp))
                .collect(),
            whole: site.stamp(),
        }
    }

    /// The manifest of the site in `folder`; none if there is no such file or it is not ours.
    ///
    /// # Errors
    ///
    /// The file is there and cannot be read.
    pub(crate) fn read(folder: &Path) -> Result<Option<Self>, WriteError> {
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
        let mut manifest = Self::default();
        for line in lines {
            if let Some(stamp) = line.strip_prefix(STAMP) {
                let (stamp, stem) = stamp.split_at_checked(STAMP_LENGTH)?;
                let stamp = Fingerprint::parse(stamp)?;
                manifest
                    .stamps
                    .insert(stem.strip_prefix(' ')?.to_owned(), stamp);
            } else if let Some(whole) = line.strip_prefix(WHOLE) {
                manifest.whole = Some(SiteStamp::parse(whole)?);
            } else if is_safe(line) {
                manifest.paths.insert(line.to_owned());
            } else {
                return None;
            }
        }
        Some(manifest)
    }

    /// What the pages of a map were made from.
    pub(crate) fn stamp(&self, stem: &str) -> Option<Fingerprint> {
        self.stamps.get(stem).copied()
    }

    /// What the pages of every map were made from.
    pub(crate) fn stamps(&self) -> &BTreeMap<String, Fingerprint> {
        &self.stamps
    }

    /// What all of it was made from.
    pub(crate) fn whole(&self) -> Option<SiteStamp> {
        self.whole
    }

    /// The paths it lists in the folder of a map.
    pub(crate) fn below(&self, stem: &str) -> impl Iterator<Item = &str> {
        let folder = format!("{stem}/");
        let first = self.paths.range(folder.clone()..);
        first
            .map(String::as_str)
            .take_while(move |path| path.starts_with(&folder))
    }

    /// The bytes of the file: the same for the same site.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let mut text = String::from(FORMAT);
        for path in &self.paths {
            text.push('\n');
            text.push_str(path);
        }
        for (stem, stamp) in &self.stamps {
            text.push('\n');
            text.push_str(STAMP);
            text.push_str(&stamp.to_text());
            text.push(' ');
            text.push_str(stem);
        }
        if let Some(whole) = self.whole {
            text.push('\n');
            text.push_str(WHOLE);
            text.push_str(&whole.to_text());
        }
        text.push('\n');
        text.into_bytes()
    }

    /// What either of them lists.
    pub(crate) fn union(&self, other: &Self) -> Self {
        Self {
            paths: &self.paths | &other.paths,
            ..Self::default()
        }
    }

    /// Whether it lists the file at `path`.
    pub(crate) fn lists(&self, path: &Path) -> bool {
        path.to_str().is_some_and(|path| self.paths.contains(path))
    }

    /// The files it lists, in order.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.paths.iter().map(Path::new)
    }

    /// Every folder that holds a file it lists, the root of the site excepted.
    pub(crate) fn folders(&self) -> BTreeSet<PathBuf> {
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
        let mut site = Site::default();
        for path in ["b/index.html", "b-1/index.html", "a.css"] {
            site.insert(path, "");
        }
        let fingerprint = Fingerprint {
            inputs: 1,
            pages: 2,
        };
        site.set_map_fingerprint("b".into(), fingerprint);
        let stamp = SiteStamp {
            fingerprint,
            gaps: 3,
        };
        site.set_stamp(stamp);
        let manifest = OutputManifest::of(&site);
        let bytes = manifest.to_bytes();
        let zeros = "0".repeat(31);
        let expected = format!(
            "storywall manifest 1\na.css\nb-1/index.html\nb/index.html\n* {zeros}1 {zeros}2 b\n> {zeros}1 {zeros}2 3\n"
        );
        assert_eq!(bytes, expected.as_bytes());
        assert_eq!(manifest.stamp("b"), Some(fingerprint));
        assert_eq!(manifest.whole(), Some(stamp));
        assert_eq!(Vec::from_iter(manifest.below("b")), ["b/index.html"]);
        let text = String::from_utf8(bytes).unwrap();
        assert_eq!(OutputManifest::parse(&text), Some(manifest.clone()));
        assert_eq!(
            OutputManifest::parse(&text.replace('\n', "\r\n")),
            Some(manifest)
        );
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
            "storywall manifest 1\n* 1 2 b\n",
            "storywall manifest 1\n> 1 2 3\n",
        ] {
            assert_eq!(OutputManifest::parse(text), None, "{text:?}");
        }
    }
}
