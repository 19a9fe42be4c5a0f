//! What a build leaves unchanged.

use super::support::{
    age, expected, expected_of_site, files, marked, names, site, stamps, with_manifest,
};
use std::fs;
use storywall::disk::output::{MANIFEST, NO_JEKYLL, ProtectedPaths, WriteStats, check, write};
use tempfile::tempdir;

#[test]
fn a_first_build_makes_the_folder_and_those_above() {
    let dir = tempdir().unwrap();
    let output = dir.path().join("a/b/site");
    let first = marked("a", 3);
    let written = write(&first, &output).unwrap();
    assert_eq!(
        written,
        WriteStats {
            written: first.len(),
            unchanged: 0,
            removed: 0
        }
    );
    assert_eq!(files(&output), expected(&first));
    assert_eq!(names(&dir.path().join("a/b")), ["site"]);
    check(&output, &ProtectedPaths::default()).unwrap();
}

#[test]
fn a_second_build_of_the_same_site_touches_nothing() {
    let dir = tempdir().unwrap();
    let output = dir.path().join("site");
    let first = marked("a", 3);
    write(&first, &output).unwrap();
    let before = stamps(dir.path());
    let written = write(&first, &output).unwrap();
    assert_eq!(
        written,
        WriteStats {
            written: 0,
            unchanged: first.len(),
            removed: 0
        }
    );
    assert_eq!(stamps(dir.path()), before);
}

#[test]
fn only_what_changed_is_written() {
    let dir = tempdir().unwrap();
    let output = dir.path().join("site");
    let old = [
        ("index.html", "1"),
        ("a/index.html", "1"),
        ("a/same.html", "1"),
        ("b/x.html", "1"),
    ];
    write(&site(&old), &output).unwrap();
    for path in ["a/same.html", "b/x.html", "b"] {
        age(&output.join(path));
    }
    let before = stamps(&output);
    // The same length and other bytes: comparing sizes would not be enough.
    let new = [
        ("index.html", "1"),
        ("a/index.html", "2"),
        ("a/same.html", "1"),
        ("b/x.html", "1"),
    ];
    let written = write(&site(&new), &output).unwrap();
    assert_eq!(
        written,
        WriteStats {
            written: 1,
            unchanged: 3,
            removed: 0
        }
    );
    let after = stamps(&output);
    for path in ["index.html", "a/same.html", "b/x.html", MANIFEST] {
        assert_eq!(after[path], before[path], "{path}");
    }
    assert_eq!(after["b"].modified, before["b"].modified);
    assert_ne!(after["a/index.html"], before["a/index.html"]);
    assert_eq!(files(&output), expected(&site(&new)));
}

#[test]
fn only_files_of_earlier_builds_are_removed() {
    let dir = tempdir().unwrap();
    let output = dir.path().join("site");
    write(
        &site(&[
            ("index.html", "1"),
            ("a/x.html", "1"),
            ("b/x.html", "1"),
            ("c/d/x", "1"),
        ]),
        &output,
    )
    .unwrap();
    fs::write(output.join("b/mine.txt"), "mine").unwrap();
    fs::remove_file(output.join("a/x.html")).unwrap();
    fs::write(output.join("a/x.html"), "edited by hand, still ours").unwrap();
    let written = write(&site(&[("index.html", "1")]), &output).unwrap();
    assert_eq!(
        written,
        WriteStats {
            written: 0,
            unchanged: 1,
            removed: 3
        }
    );
    assert_eq!(names(&output), [NO_JEKYLL, MANIFEST, "b", "index.html"]);
    assert_eq!(names(&output.join("b")), ["mine.txt"]);
}

#[test]
fn a_file_may_become_a_folder_and_back() {
    let dir = tempdir().unwrap();
    let output = dir.path().join("site");
    let (file, folder) = (site(&[("a", "1")]), site(&[("a/b/c", "1")]));
    for next in [&file, &folder, &file] {
        write(next, &output).unwrap();
        assert_eq!(files(&output), expected(next));
    }
}

#[cfg(unix)]
#[test]
fn files_of_others_are_unchanged() {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
    let dir = tempdir().unwrap();
    let output = dir.path().join("site");
    write(&marked("a", 2), &output).unwrap();
    for folder in ["own/deep", "own/empty", "map-0/own"] {
        fs::create_dir_all(output.join(folder)).unwrap();
    }
    let own = [
        "CNAME",
        ".nojekyll",
        "own/deep/file",
        "map-0/own/file",
        "map-1/note",
    ];
    for path in own {
        fs::write(output.join(path), path).unwrap();
        fs::set_permissions(output.join(path), fs::Permissions::from_mode(0o640)).unwrap();
        age(&output.join(path));
    }
    symlink("CNAME", output.join("link")).unwrap();
    symlink("/nowhere/at/all", output.join("own/dangling")).unwrap();
    fs::set_permissions(output.join("own/deep"), fs::Permissions::from_mode(0o500)).unwrap();
    fs::set_permissions(&output, fs::Permissions::from_mode(0o2751)).unwrap();
    for folder in ["own", "own/deep", "own/empty", "map-0/own"] {
        age(&output.join(folder));
    }
    let before = stamps(&output);

    let new = marked("b", 3);
    write(&new, &output).unwrap();
    let after = stamps(&output);
    for path in own.into_iter().chain(["link", "own/dangling"]) {
        assert_eq!(after[path], before[path], "{path}");
    }
    for path in ["own", "own/deep", "own/empty", "map-0/own"] {
        assert_eq!(after[path].modified, before[path].modified, "{path}");
    }
    let mode = |path: &str| fs::metadata(output.join(path)).unwrap().mode() & 0o7777;
    assert_eq!(mode("own/deep"), 0o500);
    assert_eq!(mode("CNAME"), 0o640);
    assert_eq!(mode(""), 0o2751);
    assert_eq!(
        mode("map-2"),
        0o2751,
        "a new folder has the permissions of the output"
    );
    let mut found = files(&output);
    for path in own.into_iter().chain(["link", "own/dangling", "own/empty"]) {
        assert!(found.remove(path).is_some(), "{path}");
    }
    assert_eq!(found, with_manifest(expected_of_site(&new)));
    assert_eq!(names(dir.path()), ["site"]);
}

#[cfg(unix)]
#[test]
fn files_whose_names_are_not_utf8_are_unchanged() {
    use std::os::unix::ffi::OsStrExt;
    let dir = tempdir().unwrap();
    let output = dir.path().join("site");
    write(&site(&[("index.html", "1")]), &output).unwrap();
    let odd = output.join(std::ffi::OsStr::from_bytes(b"caf\xe9"));
    // Some file systems refuse such names; then there is nothing to check.
    if fs::write(&odd, "mine").is_ok() {
        write(&site(&[("index.html", "2")]), &output).unwrap();
        assert_eq!(fs::read(&odd).unwrap(), b"mine");
    }
}

#[test]
fn a_no_jekyll_file_is_written_unless_the_user_has_one() {
    let dir = tempdir().unwrap();
    let output = dir.path().join("site");
    let site = marked("a", 2);
    let stats = write(&site, &output).unwrap();
    assert_eq!(stats.written, site.len(), "it is no file of the site");
    assert_eq!(files(&output), expected(&site));
    fs::remove_file(output.join(NO_JEKYLL)).unwrap();
    write(&site, &output).unwrap();
    assert_eq!(files(&output), expected(&site));
    // Another program's file stays: one that was written over ours, and one that was there before.
    fs::write(output.join(NO_JEKYLL), "own").unwrap();
    for mark in ["a", "b"] {
        let site = marked(mark, 2);
        write(&site, &output).unwrap();
        let mut found = files(&output);
        assert_eq!(found.remove(NO_JEKYLL).unwrap(), b"own");
        assert_eq!(found, with_manifest(expected_of_site(&site)));
        let before = stamps(&output);
        write(&site, &output).unwrap();
        assert_eq!(stamps(&output), before);
    }
}

#[test]
fn the_manifest_is_the_same_for_the_same_site() {
    let dir = tempdir().unwrap();
    let (one, two) = (dir.path().join("one"), dir.path().join("two"));
    write(&marked("a", 2), &one).unwrap();
    write(&marked("b", 5), &two).unwrap();
    write(&marked("a", 2), &two).unwrap();
    assert_eq!(files(&one), files(&two));
}

#[test]
fn a_write_error_changes_nothing() {
    let dir = tempdir().unwrap();
    let output = dir.path().join("site");
    let old = marked("a", 3);
    write(&old, &output).unwrap();
    let before = stamps(&output);
    // Each name is short enough and the whole path is too long, so that writing fails halfway.
    let too_deep = ["z"; 20].map(|name| name.repeat(250)).join("/");
    let mut new = marked("b", 3);
    new.insert(too_deep.clone(), "x");
    let error = write(&new, &output).unwrap_err().to_string();
    assert!(error.starts_with("could not "), "{error}");
    assert_eq!(stamps(&output), before);
    assert_eq!(names(dir.path()), ["site"]);

    write(&new, &dir.path().join("not/yet")).unwrap_err();
    assert_eq!(names(dir.path()), ["site"]);
}
