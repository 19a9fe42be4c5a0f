use super::*;
use crate::disk::output::write;
use crate::site::Site;
use std::path::Path;
use tempfile::{TempDir, tempdir};

fn site(text: &str) -> Site {
    let mut site = Site::default();
    site.insert("index.html", text);
    site.insert(format!("{text}/page.html"), text);
    site
}

/// Lets another program act between the look at the output and the exchange.
fn meanwhile(act: impl FnOnce(&Path)) -> (TempDir, Result<(), CannotSwap>) {
    let dir = tempdir().unwrap();
    let output = dir.path().join("site");
    write(&site("old"), &output).unwrap();
    fs::write(output.join("CNAME"), "old").unwrap();
    let place = OutputDir::of(&output).unwrap();
    let new = site("new");
    let plan = WritePlan::new(&new, &place).unwrap();
    act(&output);
    let result = replace(&plan, &place);
    assert_eq!(
        fs::read_dir(dir.path()).unwrap().count(),
        1,
        "something stayed beside"
    );
    (dir, result)
}

#[test]
fn what_appears_meanwhile_is_brought_over() {
    let (dir, result) = meanwhile(|output| {
        fs::write(output.join("file"), "mine").unwrap();
        fs::create_dir_all(output.join("folder/deep")).unwrap();
        fs::write(output.join("folder/deep/file"), "mine").unwrap();
        fs::write(output.join("old/file"), "mine").unwrap();
        fs::create_dir(output.join("new")).unwrap();
        fs::write(output.join("new/file"), "mine").unwrap();
        fs::write(output.join("CNAME.tmp"), "saved anew").unwrap();
        fs::rename(output.join("CNAME.tmp"), output.join("CNAME")).unwrap();
    });
    assert!(result.is_ok());
    let output = dir.path().join("site");
    for path in ["file", "folder/deep/file", "old/file", "new/file"] {
        assert_eq!(fs::read(output.join(path)).unwrap(), b"mine", "{path}");
    }
    assert_eq!(fs::read(output.join("CNAME")).unwrap(), b"saved anew");
    assert_eq!(fs::read(output.join("index.html")).unwrap(), b"new");
    assert!(!output.join("old/page.html").exists());
}

#[test]
fn what_appears_where_a_page_goes_brings_the_old_site_back() {
    let (dir, result) = meanwhile(|output| {
        fs::write(output.join("file"), "mine").unwrap();
        fs::create_dir(output.join("new")).unwrap();
        fs::write(output.join("new/page.html"), "mine").unwrap();
    });
    let Err(CannotSwap::Failed(WriteError::Refused(refusal))) = result else {
        panic!()
    };
    assert!(refusal.message().contains("new/page.html"));
    let output = dir.path().join("site");
    assert_eq!(fs::read(output.join("index.html")).unwrap(), b"old");
    assert_eq!(fs::read(output.join("new/page.html")).unwrap(), b"mine");
    assert_eq!(fs::read(output.join("file")).unwrap(), b"mine");
}

#[test]
fn leftovers_of_killed_builds_are_swept_and_only_those() {
    let dir = tempdir().unwrap();
    let output = dir.path().join("site");
    write(&site("old"), &output).unwrap();
    let place = OutputDir::of(&output).unwrap();
    let other = OutputDir::of(&dir.path().join("other")).unwrap();
    let left = [
        StagingDir::beside(&place),
        StagingDir::inside(&output),
        StagingDir::beside(&other),
    ];
    let left = left.map(|hidden| std::mem::ManuallyDrop::new(hidden.unwrap()));
    fs::write(left[0].path().join("file"), "").unwrap();
    fs::write(left[1].path().join("file"), "").unwrap();
    write(&site("old"), &output).unwrap();
    let there = left.each_ref().map(|hidden| hidden.path().exists());
    assert_eq!(
        there,
        [false, false, true],
        "another output's build is its own affair"
    );
}
