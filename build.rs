//! Sets `STORYWALL_SOURCES` to a hash of all sources and themes. A build reuses pages of an earlier
//! build only if the same version of the program wrote them, and this hash is how it knows.

use std::fs;
use std::hash::{DefaultHasher, Hasher};
use std::path::{Path, PathBuf};

fn main() {
    let mut files = Vec::new();
    for path in ["src", "themes", "Cargo.lock"] {
        println!("cargo:rerun-if-changed={path}");
        collect_files(Path::new(path), &mut files);
    }
    files.sort();
    let mut hasher = DefaultHasher::new();
    for file in files {
        hasher.write(file.to_string_lossy().as_bytes());
        hasher.write(&fs::read(file).unwrap_or_default());
    }
    println!("cargo:rustc-env=STORYWALL_SOURCES={:016x}", hasher.finish());
}

/// Adds a file, or all files below a folder.
fn collect_files(path: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(path) else {
        files.push(path.to_owned());
        return;
    };
    for entry in entries.flatten() {
        collect_files(&entry.path(), files);
    }
}
