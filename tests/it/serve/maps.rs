//! A folder of maps to edit.

use std::fs;
use std::path::{Path, PathBuf};

/// A small map whose first story has the title `story`.
pub(crate) fn map(title: &str, story: &str) -> String {
    format!(
        "title: {title}\nreleases: [First]\nactivities:\n  - activity: Buy\n    tasks:\n      \
         - task: Pay\n        stories:\n          - {story}: first\n          - Another story\n"
    )
}

/// A folder with two maps: `shop` and `post`.
pub(crate) struct Folder {
    temp: tempfile::TempDir,
}

impl Folder {
    pub(crate) fn new() -> Self {
        let temp = tempfile::tempdir().expect("a folder");
        fs::create_dir(temp.path().join("maps")).expect("a folder");
        let folder = Self { temp };
        folder.save("shop.yaml", &map("Shop", "Story 0"));
        folder.save("post.yaml", &map("Post", "Letter 0"));
        folder
    }

    /// Where the maps are.
    pub(crate) fn path(&self) -> PathBuf {
        self.temp.path().join("maps")
    }

    /// The folder that contains it.
    pub(crate) fn parent(&self) -> &Path {
        self.temp.path()
    }

    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    pub(crate) fn save(&self, name: &str, text: &str) {
        fs::write(self.file(name), text).expect("it can be saved");
    }
}
