//! What an earlier build left in the output.

use super::manifest::OutputManifest;
use crate::site::{Fingerprint, Site};
use rayon::prelude::*;
use std::fs;
use std::path::{Path, PathBuf};

/// The site that stands in a folder.
#[derive(Debug, Default)]
pub struct PreviousOutput {
    folder: PathBuf,
    manifest: OutputManifest,
}

impl PreviousOutput {
    /// The site of an earlier build; where there is none, or it cannot be read, one of no pages.
    pub fn at(folder: &Path) -> Self {
        let manifest = OutputManifest::read(folder).ok().flatten();
        Self {
            folder: folder.to_owned(),
            manifest: manifest.unwrap_or_default(),
        }
    }

    /// What the pages of a map were made from, and what they were then.
    pub fn stamp(&self, stem: &str) -> Option<Fingerprint> {
        self.manifest.stamp(stem)
    }

    /// The pages of a map as they stand there, by their paths; none where one cannot be read.
    pub fn pages(&self, stem: &str) -> Option<Vec<(String, Vec<u8>)>> {
        let paths = self.manifest.below(stem);
        paths.map(|path| self.file(Path::new(path))).collect()
    }

    /// The whole site as it stands there, where it was made `from` the same, with nothing to tell, and
    /// is what it was then.
    pub fn site(&self, from: u128) -> Option<Site> {
        let whole = self
            .manifest
            .whole()
            .filter(|whole| whole.fingerprint.inputs == from)?;
        let paths: Vec<&Path> = self.manifest.paths().collect();
        let files: Option<Vec<_>> = paths.into_par_iter().map(|path| self.file(path)).collect();
        let mut site = Site::default();
        for (path, bytes) in files? {
            site.insert(path, bytes);
        }
        for (stem, stamp) in self.manifest.stamps() {
            site.set_map_fingerprint(stem.as_str().into(), *stamp);
        }
        site.set_stamp(whole);
        whole.matches(&site).then_some(site)
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
    use crate::site::SiteStamp;

    #[test]
    fn a_site_is_read_back_while_it_is_what_it_was() {
        let place = tempfile::tempdir().unwrap();
        let output = place.path().join("site");
        let mut site = Site::default();
        site.insert("index.html", "all of them");
        site.insert("a/index.html", "one of them");
        site.set_stamp(SiteStamp::new(&site, 7, 3));
        write(&site, &output).unwrap();
        let read = |from| PreviousOutput::at(&output).site(from);
        assert!(read(7) == Some(site.clone()));
        assert_eq!(read(7).unwrap().stamp(), site.stamp());
        assert!(read(8).is_none());
        fs::write(output.join("a/index.html"), "another one").unwrap();
        assert!(read(7).is_none());
        fs::remove_file(output.join("a/index.html")).unwrap();
        assert!(read(7).is_none());
    }
}
