//! Maps to edit.

use std::fs;
use std::path::{Path, PathBuf};

/// A small map whose first story is called `story`.
pub(crate) fn map(title: &str, story: &str) -> String {
    format!(
        "title: {title}\nreleases: [First]\nactivities:\n  - activity: Buy\n    tasks:\n      \
         - task: Pay\n        stories:\n          - {story}: first\n          - Another story\n"
    )
}

/// A folder with two maps: `shop` and `post`.
pub(crate) struct Folder {
    place: tempfile::TempDir,
}

impl Folder {
    pub(crate) fn new() -> Self {
        let place = tempfile::tempdir().expect("a folder");
        fs::create_dir(place.path().join("maps")).expect("a folder");
        let folder = Self { place };
        folder.save("shop.yaml", &map("Shop", "Story 0"));
        folder.save("post.yaml", &map("Post", "Letter 0"));
        folder
    }

    /// Where the maps are.
    pub(crate) fn path(&self) -> PathBuf {
        self.place.path().join("maps")
    }

    /// The folder around it.
    pub(crate) fn around(&self) -> &Path {
        self.place.path()
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    pub(crate) fn save(&self, name: &str, text: &str) {
        fs::write(self.file(name), text).expect("it can be saved");
    }
}
