//! Sites to write, and functions that read what is in an output.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use storywall::disk::output::{MANIFEST, NO_JEKYLL};
use storywall::site::Site;

/// A site of the given paths and texts.
pub(crate) fn site(files: &[(&str, &str)]) -> Site {
    let mut site = Site::default();
    for (path, text) in files {
        site.insert(*path, *text);
    }
    site
}

/// A site of many files: some are the same for every mark, some contain the mark, and some have it
/// in their names.
pub(crate) fn marked(mark: &str, maps: usize) -> Site {
    let mut site = Site::default();
    site.insert("index.html", format!("{mark} ").repeat(500));
    site.insert(format!("assets/base.{mark}.css"), mark);
    site.insert("assets/same.js", "same");
    for map in 0..maps {
        site.insert(
            format!("map-{map}/index.html"),
            format!("{mark} {map} ").repeat(200),
        );
        site.insert(format!("map-{map}/same.html"), "same".repeat(map));
        site.insert(format!("map-{map}/release-{mark}.html"), mark);
        site.insert(format!("{mark}-{map}/index.html"), mark);
    }
    site
}

/// Every file below `folder` with its bytes; for links and empty folders, their kind instead.
pub(crate) fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for (path, _) in entries(folder) {
        let found = fs::symlink_metadata(folder.join(&path)).unwrap();
        if found.is_file() {
            files.insert(path.clone(), fs::read(folder.join(&path)).unwrap());
        } else if found.is_symlink() {
            files.insert(path, b"a link".to_vec());
        } else if fs::read_dir(folder.join(&path)).unwrap().next().is_none() {
            files.insert(path, b"an empty folder".to_vec());
        }
    }
    files
}

/// The result of `files` for an output that holds this site and nothing else.
pub(crate) fn expected(site: &Site) -> BTreeMap<String, Vec<u8>> {
    let mut files = expected_of_site(site);
    files.insert(NO_JEKYLL.to_owned(), Vec::new());
    with_manifest(files)
}

/// The files of this site, without what else a build writes.
pub(crate) fn expected_of_site(site: &Site) -> BTreeMap<String, Vec<u8>> {
    let files = site.iter();
    files
        .map(|(path, bytes)| (path.to_owned(), bytes.to_vec()))
        .collect()
}

/// These files, and the manifest that lists them.
pub(crate) fn with_manifest(mut files: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    let list: String = files.keys().map(|path| format!("{path}\n")).collect();
    files.insert(
        MANIFEST.to_owned(),
        format!("storywall manifest 1\n{list}").into_bytes(),
    );
    files
}

/// The identity and the modification time of a file.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub(crate) struct Stamp {
    pub(crate) number: u64,
    pub(crate) modified: SystemTime,
}

/// The stamp of the file at `path`, links not followed.
pub(crate) fn stamp(path: &Path) -> Stamp {
    let found = fs::symlink_metadata(path).unwrap();
    #[cfg(unix)]
    let number = std::os::unix::fs::MetadataExt::ino(&found);
    #[cfg(not(unix))]
    let number = 0;
    Stamp {
        number,
        modified: found.modified().unwrap(),
    }
}

/// The stamps of everything below `folder`, and of `folder` itself under the empty path.
pub(crate) fn stamps(folder: &Path) -> BTreeMap<String, Stamp> {
    let mut stamps = BTreeMap::from([(String::new(), stamp(folder))]);
    stamps.extend(entries(folder));
    stamps
}

/// The paths and stamps of everything below `folder`.
fn entries(folder: &Path) -> Vec<(String, Stamp)> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(folder.join(&inner)).unwrap() {
            let entry = entry.unwrap();
            let path = inner.join(entry.file_name());
            if entry.file_type().unwrap().is_dir() {
                folders.push(path.clone());
            }
            let name = path.to_str().unwrap().replace('\\', "/");
            found.push((name, stamp(&entry.path())));
        }
    }
    found
}

/// The names of everything in `folder`.
pub(crate) fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Sets the modification time of a file or folder to a date long ago, which no build would set.
pub(crate) fn age(path: &Path) {
    let long_ago = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1_000_000_000);
    let times = fs::FileTimes::new().set_modified(long_ago);
    fs::File::open(path).unwrap().set_times(times).unwrap();
}
