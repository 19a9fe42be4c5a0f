//! Outputs and sites that are refused, with nothing changed.

use super::support::{files, names, site};
use std::fs;
use std::path::{Path, PathBuf};
use storywall::disk::output::{MANIFEST, ProtectedPaths, check, write};
use tempfile::tempdir;

fn refusal(output: &Path, home: Option<&Path>, sources: &[PathBuf]) -> String {
    check(output, &ProtectedPaths { home, sources })
        .unwrap_err()
        .to_string()
}

#[test]
fn a_home_folder_and_what_holds_it() {
    let dir = tempdir().unwrap();
    let home = dir.path().join("ann");
    fs::create_dir(&home).unwrap();
    for output in [home.clone(), home.join("x/.."), dir.path().to_owned()] {
        assert!(
            refusal(&output, Some(&home), &[]).contains("your home folder"),
            "{output:?}"
        );
    }
    check(
        &home.join("site"),
        &ProtectedPaths {
            home: Some(&home),
            sources: &[],
        },
    )
    .unwrap();
}

#[test]
fn a_root_and_no_name() {
    assert!(refusal(Path::new("/"), None, &[]).contains("`/` is the root of a file system"));
    assert!(refusal(Path::new("/no-such-folder/../.."), None, &[]).contains("is the root"));
    assert!(refusal(Path::new(""), None, &[]).contains("empty name"));
}

#[test]
fn a_folder_that_holds_a_source() {
    let dir = tempdir().unwrap();
    let maps = dir.path().join("project/maps");
    fs::create_dir_all(&maps).unwrap();
    fs::write(maps.join("shop.yaml"), "").unwrap();
    for source in [
        maps.clone(),
        maps.join("shop.yaml"),
        maps.join("not-yet.yaml"),
    ] {
        for output in [
            "project",
            "project/maps/..",
            "project/maps/site/../..",
            "project/./",
        ] {
            let message = refusal(
                &dir.path().join(output),
                None,
                std::slice::from_ref(&source),
            );
            assert!(
                message.contains("the site is built from"),
                "{output}: {message}"
            );
            assert!(message.contains("choose a separate folder"), "{message}");
        }
    }
    assert!(refusal(&maps, None, std::slice::from_ref(&maps)).contains("the site"));
    let protected = ProtectedPaths {
        home: None,
        sources: std::slice::from_ref(&maps),
    };
    check(&maps.join("site"), &protected).unwrap();
    check(&dir.path().join("project/site"), &protected).unwrap();
    // A name that only begins in the same way is another folder.
    check(&dir.path().join("project/map"), &protected).unwrap();
}

#[cfg(unix)]
#[test]
fn a_folder_that_holds_a_source_behind_links() {
    let dir = tempdir().unwrap();
    let path = |inner: &str| dir.path().join(inner);
    fs::create_dir_all(path("real/maps")).unwrap();
    std::os::unix::fs::symlink(path("real"), path("link")).unwrap();
    fs::create_dir(path("views")).unwrap();
    std::os::unix::fs::symlink(path("real/maps"), path("views/maps")).unwrap();
    assert!(refusal(&path("real"), None, &[path("link/maps")]).contains("the site"));
    assert!(refusal(&path("link/maps"), None, &[path("real/maps")]).contains("the site"));
    assert!(refusal(&path("views"), None, &[path("views/maps")]).contains("the site"));
}

#[test]
fn a_repository() {
    let dir = tempdir().unwrap();
    fs::create_dir(dir.path().join(".git")).unwrap();
    assert!(refusal(dir.path(), None, &[]).contains("contains `.git`"));
    assert!(write(&site(&[("a", "")]), dir.path()).is_err());
    assert_eq!(names(dir.path()), [".git"]);
}

#[cfg(unix)]
#[test]
fn a_link_however_it_is_written() {
    let dir = tempdir().unwrap();
    let path = |inner: &str| dir.path().join(inner);
    fs::create_dir(path("real")).unwrap();
    std::os::unix::fs::symlink(path("real"), path("link")).unwrap();
    std::os::unix::fs::symlink(path("nowhere"), path("dangling")).unwrap();
    for output in [
        "link",
        "link/",
        "link/.",
        "real/../link/",
        "dangling",
        "dangling/",
    ] {
        let message = refusal(&path(output), None, &[]);
        assert!(
            message.contains("is a symbolic link; pass the folder that it points to"),
            "{output}: {message}"
        );
        assert!(write(&site(&[("a", "")]), &path(output)).is_err());
    }
    assert_eq!(names(&path("real")), [""; 0]);
    // A link further up in the path is allowed.
    write(&site(&[("a", "")]), &path("link/site")).unwrap();
    assert_eq!(names(&path("real")), ["site"]);
}

#[test]
fn a_file_and_what_would_be_below_one() {
    let dir = tempdir().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "mine").unwrap();
    assert!(refusal(&file, None, &[]).contains("is a file"));
    assert!(refusal(&file.join("site"), None, &[]).contains("can't be used"));
    assert!(write(&site(&[("a", "")]), &file).is_err());
    assert_eq!(fs::read(&file).unwrap(), b"mine");
}

#[test]
fn a_folder_of_someone_else() {
    let dir = tempdir().unwrap();
    let protected = ProtectedPaths::default();
    check(dir.path(), &protected).unwrap();
    fs::write(dir.path().join("thesis.txt"), "mine").unwrap();
    for forged in [
        None,
        Some("thesis.txt\n"),
        Some("storywall manifest 1\n../thesis.txt\n"),
    ] {
        if let Some(text) = forged {
            fs::write(dir.path().join(MANIFEST), text).unwrap();
        }
        let before = files(dir.path());
        let message = refusal(dir.path(), None, &[]);
        assert!(
            message.contains("storywall did not create it; empty it"),
            "{message}"
        );
        assert!(write(&site(&[("a", "")]), dir.path()).is_err());
        assert_eq!(files(dir.path()), before);
    }
}

#[test]
fn a_file_of_someone_else_where_a_page_must_go() {
    let dir = tempdir().unwrap();
    let output = dir.path().join("site");
    write(&site(&[("index.html", "1")]), &output).unwrap();
    fs::write(output.join("about.html"), "mine").unwrap();
    fs::create_dir_all(output.join("map/mine")).unwrap();
    fs::write(output.join("notes"), "mine").unwrap();
    let before = files(&output);
    for (path, named) in [
        ("about.html", "about.html"),
        ("map", "map"),
        ("notes/a.html", "notes"),
    ] {
        let error = write(&site(&[("index.html", "2"), (path, "ours")]), &output).unwrap_err();
        let wanted = format!("contains `{named}`, which storywall did not write");
        assert!(error.to_string().contains(&wanted), "{error}");
        assert_eq!(files(&output), before);
    }
    assert_eq!(names(dir.path()), ["site"]);
}

#[cfg(unix)]
#[test]
fn a_link_where_something_of_ours_was() {
    let dir = tempdir().unwrap();
    let (output, other) = (dir.path().join("site"), dir.path().join("other"));
    let both = site(&[("index.html", "1"), ("assets/a.css", "1")]);
    write(&both, &output).unwrap();
    fs::rename(output.join("assets"), &other).unwrap();
    std::os::unix::fs::symlink(&other, output.join("assets")).unwrap();
    let changed = site(&[("index.html", "2"), ("assets/a.css", "2")]);
    for site in [&both, &changed, &site(&[("index.html", "1")])] {
        let error = write(site, &output).unwrap_err().to_string();
        assert!(error.contains("contains the link `assets`"), "{error}");
        assert_eq!(fs::read(output.join("index.html")).unwrap(), b"1");
        assert_eq!(fs::read(other.join("a.css")).unwrap(), b"1");
    }
}

#[test]
fn a_site_with_a_path_that_leaves_it() {
    let dir = tempdir().unwrap();
    for path in ["../escaped", "/escaped", "a/../../escaped", "nul.html"] {
        let error = write(
            &site(&[("index.html", "1"), (path, "x")]),
            &dir.path().join("site"),
        );
        assert!(error.unwrap_err().to_string().contains(path));
    }
    assert_eq!(names(dir.path()), [""; 0]);
}

#[test]
fn nothing_is_left_of_an_output_that_could_not_be_made() {
    let dir = tempdir().unwrap();
    // The name is longer than a file system allows.
    let output = dir.path().join("new/folders").join("x".repeat(300));
    assert!(write(&site(&[("index.html", "1")]), &output).is_err());
    assert_eq!(names(dir.path()), [""; 0]);
}
