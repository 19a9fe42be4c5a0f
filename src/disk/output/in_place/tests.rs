use super::*;
use crate::site::Site;
use std::collections::BTreeMap;
use tempfile::tempdir;

fn site(files: &[(&str, &str)]) -> Site {
    let mut site = Site::default();
    for (path, text) in files {
        site.insert(*path, *text);
    }
    site
}

fn build(site: &Site, output: &Path) {
    let place = OutputDir::of(output).unwrap();
    replace(&WritePlan::new(site, &place).unwrap(), &place).unwrap();
}

fn texts(output: &Path, paths: &[&str]) -> BTreeMap<String, Option<String>> {
    let text = |path: &&str| fs::read_to_string(output.join(path)).ok();
    paths
        .iter()
        .map(|path| ((*path).to_owned(), text(path)))
        .collect()
}

#[test]
fn it_leaves_the_site_as_the_exchange_would() {
    let dir = tempdir().unwrap();
    let (here, beside) = (dir.path().join("here"), dir.path().join("beside"));
    let sites = [
        site(&[
            ("index.html", "1"),
            ("a", "1"),
            ("b/c/d", "1"),
            ("same/x", "same"),
        ]),
        site(&[
            ("index.html", "2"),
            ("a/b", "2"),
            ("b", "2"),
            ("same/x", "same"),
        ]),
        site(&[("A", "3"), ("same/x", "same")]),
        site(&[]),
    ];
    for site in &sites {
        build(site, &here);
        fs::write(here.join("CNAME"), "mine").unwrap();
        crate::disk::output::write(site, &beside).unwrap();
        fs::write(beside.join("CNAME"), "mine").unwrap();
        let paths = [
            MANIFEST,
            "index.html",
            "a",
            "A",
            "b",
            "a/b",
            "b/c/d",
            "same/x",
            "CNAME",
        ];
        assert_eq!(texts(&here, &paths), texts(&beside, &paths));
        let count = |folder| fs::read_dir(folder).unwrap().count();
        assert_eq!(
            count(&here),
            count(&beside),
            "an empty or hidden folder stayed"
        );
    }
}

#[test]
fn unchanged_files_are_not_written() {
    let dir = tempdir().unwrap();
    let output = dir.path().join("site");
    build(&site(&[("index.html", "1"), ("same", "same")]), &output);
    let protected = output.join("same");
    let before = fs::metadata(&protected).unwrap().modified().unwrap();
    build(&site(&[("index.html", "2"), ("same", "same")]), &output);
    assert_eq!(
        fs::metadata(&protected).unwrap().modified().unwrap(),
        before
    );
}

#[test]
fn a_build_killed_halfway_is_mended_by_the_next() {
    let dir = tempdir().unwrap();
    let output = dir.path().join("site");
    build(&site(&[("index.html", "1"), ("old", "1")]), &output);
    let new = site(&[("index.html", "2"), ("new", "2")]);
    let place = OutputDir::of(&output).unwrap();
    let plan = WritePlan::new(&new, &place).unwrap();
    // The steps up to the first page, as if the process had ended there.
    let hidden = std::mem::ManuallyDrop::new(StagingDir::inside(&output).unwrap());
    write_aside(&plan, hidden.path(), &output).unwrap();
    move_over(&hidden.path().join("claims"), &output.join(MANIFEST)).unwrap();
    move_over(&hidden.path().join("1"), &output.join("new")).unwrap();

    crate::disk::output::write(&new, &output).unwrap();
    assert_eq!(
        fs::read_dir(&output).unwrap().count(),
        3,
        "manifest, index.html and new"
    );
    assert_eq!(fs::read(output.join("index.html")).unwrap(), b"2");
}

#[test]
fn a_disk_that_fails_before_the_first_change_changes_nothing() {
    let dir = tempdir().unwrap();
    let output = dir.path().join("site");
    build(&site(&[("index.html", "1")]), &output);
    let new = site(&[("index.html", "2")]);
    let place = OutputDir::of(&output).unwrap();
    let plan = WritePlan::new(&new, &place).unwrap();
    // What this build would write aside cannot be a file: a folder is there already.
    let hidden = StagingDir::inside(&output).unwrap();
    fs::create_dir(hidden.path().join("claims")).unwrap();
    assert!(write_aside(&plan, hidden.path(), &output).is_err());
    drop(hidden);
    assert_eq!(
        fs::read_dir(&output).unwrap().count(),
        2,
        "manifest and index.html"
    );
    assert_eq!(fs::read(output.join("index.html")).unwrap(), b"1");
}
