//! What an earlier build left in the output.

use super::manifest::Manifest;
use crate::site::Stamp;
use std::fs;
use std::path::{Path, PathBuf};

/// The site that stands in a folder.
#[derive(Debug, Default)]
pub struct Earlier {
    folder: PathBuf,
    manifest: Manifest,
}

impl Earlier {
    /// The site of an earlier build; where there is none, or it cannot be read, one of no pages.
    pub fn at(folder: &Path) -> Self {
        let manifest = Manifest::read(folder).ok().flatten();
        Self {
            folder: folder.to_owned(),
            manifest: manifest.unwrap_or_default(),
        }
    }

    /// What the pages of a map were made from, and what they were then.
    pub fn stamp(&self, stem: &str) -> Option<Stamp> {
        self.manifest.stamp(stem)
    }

    /// The pages of a map as they stand there, by their paths; none where one cannot be read.
    pub fn pages(&self, stem: &str) -> Option<Vec<(String, Vec<u8>)>> {
        let paths = self.manifest.below(stem);
        let read = |path: &str| {
            let bytes = fs::read(self.folder.join(path)).ok()?;
            Some((path.to_owned(), bytes))
        };
        paths.map(read).collect()
    }
}
