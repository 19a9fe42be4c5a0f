//! The list of the files that builds wrote, kept in the output: only a file on it is ever
//! overwritten or removed.

use super::error::WriteError;
use super::output_dir::{MANIFEST, NO_JEKYLL, RESERVED_PREFIX};
use crate::site::{Fingerprint, Site, SiteStamp, is_reserved};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The first line, which distinguishes our manifest from another file of the same name.
const HEADER: &str = "storywall manifest 1";

/// The beginning of the line for one map, which no path begins with.
const MAP_LINE: &str = "* ";

/// The beginning of the line for the whole site, which no path begins with.
const SITE_LINE: &str = "> ";

/// The length of a fingerprint as text, in bytes.
const FINGERPRINT_LENGTH: usize = 65;

/// The paths of the files that builds wrote, and fingerprints of what they were made from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct OutputManifest {
    paths: BTreeSet<String>,
    /// The fingerprints of the maps and their pages, by the stems of the maps.
    fingerprints: BTreeMap<String, Fingerprint>,
    /// The fingerprint of all maps and pages.
    site_stamp: Option<SiteStamp>,
}

impl OutputManifest {
    /// The manifest of a site.
    pub(crate) fn from_site(site: &Site) -> Self {
        let fingerprints = site.map_fingerprints().iter();
        Self {
            paths: site.paths().map(str::to_owned).collect(),
            fingerprints: fingerprints
                .map(|(stem, fingerprint)| (stem.to_string(), *fingerprint))
                .collect(),
            site_stamp: site.stamp(),
        }
    }

    /// The manifest of the site in `folder`; `None` if there is no such file or it is not ours.
    ///
    /// # Errors
    ///
    /// The file exists and can't be read.
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

    /// Parses the file's text. Every path must be safe: a forged manifest must not lead anywhere.
    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        if lines.next() != Some(HEADER) || !text.ends_with('\n') {
            return None;
        }
        let mut manifest = Self::default();
        for line in lines {
            if let Some(line) = line.strip_prefix(MAP_LINE) {
                let (fingerprint, stem) = line.split_at_checked(FINGERPRINT_LENGTH)?;
                let fingerprint = Fingerprint::parse(fingerprint)?;
                let stem = stem.strip_prefix(' ')?.to_owned();
                manifest.fingerprints.insert(stem, fingerprint);
            } else if let Some(stamp) = line.strip_prefix(SITE_LINE) {
                manifest.site_stamp = Some(SiteStamp::parse(stamp)?);
            } else if is_safe(line) {
                manifest.paths.insert(line.to_owned());
            } else {
                return None;
            }
        }
        Some(manifest)
    }

    /// Lists one more file.
    pub(crate) fn add(&mut self, path: &str) {
        self.paths.insert(path.to_owned());
    }

    /// Lists a file no longer, which makes it one of another program.
    pub(crate) fn forget(&mut self, path: &str) {
        self.paths.remove(path);
    }

    /// The paths that it lists in the folder of the map with this stem.
    fn paths_of_map(&self, stem: &str) -> impl Iterator<Item = &str> {
        let folder = format!("{stem}/");
        let first = self.paths.range(folder.clone()..);
        first
            .map(String::as_str)
            .take_while(move |path| path.starts_with(&folder))
    }

    /// The bytes of the file: the same for the same site.
    pub(crate) fn to_bytes(&self) -> Vec<u8> {
        let mut text = String::from(HEADER);
        for path in &self.paths {
            text.push('\n');
            text.push_str(path);
        }
        for (stem, fingerprint) in &self.fingerprints {
            text.push('\n');
            text.push_str(MAP_LINE);
            text.push_str(&fingerprint.to_text());
            text.push(' ');
            text.push_str(stem);
        }
        if let Some(stamp) = self.site_stamp {
            text.push('\n');
            text.push_str(SITE_LINE);
            text.push_str(&stamp.to_text());
        }
        text.push('\n');
        text.into_bytes()
    }

    /// A manifest of the paths that either of them lists, without fingerprints.
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

    /// The files that it lists, in order.
    pub(crate) fn paths(&self) -> impl Iterator<Item = &Path> {
        self.paths.iter().map(Path::new)
    }

    /// Every folder that holds a file it lists, except for the root of the site.
    pub(crate) fn folders(&self) -> BTreeSet<PathBuf> {
        let mut folders = BTreeSet::new();
        for path in self.paths() {
            for folder in path.ancestors().skip(1) {
                // If a folder is known, so are those above it.
                if folder.as_os_str().is_empty() || !folders.insert(folder.to_owned()) {
                    break;
                }
            }
        }
        folders
    }
}

/// Whether `path` stays inside the folder that it is joined to, on every system, and is not one of
/// the writer's own names.
pub(crate) fn is_safe(path: &str) -> bool {
    // An empty part is a leading, trailing or double slash; `.` and `..` end with a dot; a drive
    // letter has a colon. All of them are reserved names.
    !path.starts_with(RESERVED_PREFIX) && path.split('/').all(|part| !is_reserved(part))
}

/// The site that an earlier build left in an output. A build that would render the same pages
/// reads them from here instead.
#[derive(Debug, Default)]
pub struct PreviousOutput {
    folder: PathBuf,
    manifest: OutputManifest,
}

impl PreviousOutput {
    /// The site in `folder`; a site without pages if there is none, or it can't be read.
    pub fn read(folder: &Path) -> Self {
        let manifest = OutputManifest::read(folder).ok().flatten();
        Self {
            folder: folder.to_owned(),
            manifest: manifest.unwrap_or_default(),
        }
    }

    /// The fingerprint of a map and its pages when they were written; `None` for an unknown map.
    pub fn fingerprint(&self, stem: &str) -> Option<Fingerprint> {
        self.manifest.fingerprints.get(stem).copied()
    }

    /// The pages of a map in the output, with their paths; `None` if one of them can't be read.
    pub fn pages(&self, stem: &str) -> Option<Vec<(String, Vec<u8>)>> {
        let paths = self.manifest.paths_of_map(stem);
        paths.map(|path| self.file(Path::new(path))).collect()
    }

    /// The whole site in the output, if it was made from inputs with the hash `inputs`, had no
    /// diagnostics, and is unchanged since.
    pub fn site(&self, inputs: u128) -> Option<Site> {
        let stamp = self.manifest.site_stamp;
        let stamp = stamp.filter(|stamp| stamp.fingerprint.inputs == inputs)?;
        let paths = self.manifest.paths();
        let paths: Vec<&Path> = paths.filter(|path| *path != Path::new(NO_JEKYLL)).collect();
        let files: Option<Vec<_>> = paths.into_par_iter().map(|path| self.file(path)).collect();
        let mut site = Site::default();
        for (path, bytes) in files? {
            site.insert(path, bytes);
        }
        for (stem, fingerprint) in &self.manifest.fingerprints {
            site.set_map_fingerprint(stem.as_str().into(), *fingerprint);
        }
        site.set_stamp(stamp);
        stamp.matches(&site).then_some(site)
    }

    fn file(&self, path: &Path) -> Option<(String, Vec<u8>)> {
        let bytes = fs::read(self.folder.join(path)).ok()?;
        Some((path.to_str()?.to_owned(), bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::output::write;

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
        let manifest = OutputManifest::from_site(&site);
        let bytes = manifest.to_bytes();
        let zeros = "0".repeat(31);
        let expected = format!(
            "storywall manifest 1\na.css\nb-1/index.html\nb/index.html\n* {zeros}1 {zeros}2 b\n> {zeros}1 {zeros}2 3\n"
        );
        assert_eq!(bytes, expected.as_bytes());
        assert_eq!(manifest.fingerprints.get("b"), Some(&fingerprint));
        assert_eq!(manifest.site_stamp, Some(stamp));
        assert_eq!(Vec::from_iter(manifest.paths_of_map("b")), ["b/index.html"]);
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

    #[test]
    fn a_site_is_read_back_while_it_is_unchanged() {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("site");
        let mut site = Site::default();
        site.insert("index.html", "all of them");
        site.insert("a/index.html", "one of them");
        site.set_stamp(SiteStamp::new(&site, 7, 3));
        write(&site, &output).unwrap();
        let read = |inputs| PreviousOutput::read(&output).site(inputs);
        assert!(read(7) == Some(site.clone()));
        assert_eq!(read(7).unwrap().stamp(), site.stamp());
        assert!(read(8).is_none());
        fs::write(output.join("a/index.html"), "another one").unwrap();
        assert!(read(7).is_none());
        fs::remove_file(output.join("a/index.html")).unwrap();
        assert!(read(7).is_none());
    }
}
