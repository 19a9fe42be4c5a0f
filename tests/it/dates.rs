//! `build --dates git`: how old a map is, from the last commit that changed its file.

use crate::support::git::git;
use crate::support::{Run, run};
use std::fs;
use std::path::Path;

const MAP: &str = "title: Shop\nactivities: [Buy]\n";

fn build(folder: &Path) -> Run {
    run(folder, &["build", ".", "--dates", "git"])
}

fn footer(folder: &Path, map: &str) -> String {
    let page = fs::read_to_string(folder.join(format!("site/{map}/index.html"))).unwrap();
    let footer = page.split("data-running=\"").nth(1).unwrap();
    footer.split('"').next().unwrap().to_owned()
}

#[test]
fn a_map_is_as_old_as_its_last_commit_unless_it_has_a_date() {
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    fs::write(folder.join("-shop.yaml"), MAP).unwrap();
    fs::write(
        folder.join("dated.yaml"),
        format!("updated: 2026-01-02\n{MAP}"),
    )
    .unwrap();
    git(folder, "2026-05-01", &["init", "--quiet"]);
    // A new repository has no commit, and a new file neither.
    let built = build(folder);
    assert_eq!(built.code, 0, "{}", built.err);
    assert_eq!(footer(folder, "-shop"), "Shop");
    git(
        folder,
        "2026-05-01",
        &["add", "--", "-shop.yaml", "dated.yaml"],
    );
    git(
        folder,
        "2026-05-01",
        &["commit", "--quiet", "-m", "Add the maps"],
    );
    git(
        folder,
        "2026-06-30",
        &[
            "commit",
            "--quiet",
            "--allow-empty",
            "-m",
            "Do something else",
        ],
    );
    // Although the text is the same, the pages are written again.
    assert_eq!(build(folder).code, 0);
    assert_eq!(footer(folder, "-shop"), "Shop · updated May 1, 2026");
    assert_eq!(footer(folder, "dated"), "Shop · updated January 2, 2026");
    assert!(build(folder).out.contains("nothing changed"));
    // Nothing that a repository configures is run.
    let hook = folder.join("evil.sh");
    fs::write(
        &hook,
        format!("#!/bin/sh\ntouch {}/ran\n", folder.display()),
    )
    .unwrap();
    for (key, value) in [
        ("core.fsmonitor", "./evil.sh"),
        ("core.pager", "./evil.sh"),
        ("diff.external", "./evil.sh"),
    ] {
        git(folder, "2026-06-30", &["config", key, value]);
    }
    assert_eq!(build(folder).code, 0);
    assert!(!folder.join("ran").exists());
    // Without `--dates`, nothing depends on git.
    run(folder, &["build", "."]);
    assert_eq!(footer(folder, "-shop"), "Shop");
}

#[test]
fn without_history_the_build_says_why_it_has_no_date() {
    let folder = tempfile::tempdir().unwrap();
    let outside = folder.path().join("outside");
    fs::create_dir(&outside).unwrap();
    fs::write(outside.join("shop.yaml"), MAP).unwrap();
    let built = build(&outside);
    assert_eq!(
        (built.code, built.err.as_str()),
        (
            2,
            "error: no date for `shop.yaml`: it is not in a git repository\n\
             help: omit `--dates git`, and set `updated:` in the map\n"
        )
    );
    assert!(!outside.join("site").exists());

    git(&outside, "2026-05-01", &["init", "--quiet"]);
    git(&outside, "2026-05-01", &["add", "shop.yaml"]);
    for message in ["Add the map", "Go on"] {
        git(
            &outside,
            "2026-05-01",
            &["commit", "--quiet", "--allow-empty", "-m", message],
        );
    }
    let from = format!("file://{}", outside.display());
    git(
        folder.path(),
        "2026-06-30",
        &["clone", "--quiet", "--depth", "1", &from, "copy"],
    );
    let built = build(&folder.path().join("copy"));
    assert_eq!(built.code, 2);
    assert!(
        built
            .err
            .contains("its git repository has only the newest commits"),
        "{}",
        built.err
    );
    assert!(built.err.contains("`fetch-depth: 0`"), "{}", built.err);
}
