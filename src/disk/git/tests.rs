//! Repositories made by git itself: what is read from them, and that nothing in them runs.

use super::{GitError, ObjectId, Repository};
use crate::disk::input::{MapSearch, SourceTree};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A repository in a folder of its own.
struct Scene {
    _guard: tempfile::TempDir,
    root: PathBuf,
}

impl Scene {
    /// An empty repository in the folder `shop`.
    fn new() -> Self {
        let guard = tempfile::tempdir().expect("a folder");
        let root = guard.path().join("shop");
        fs::create_dir(&root).expect("a folder");
        let scene = Self {
            _guard: guard,
            root,
        };
        scene.git(&["init", "--quiet", "--initial-branch=main"]);
        scene
    }

    /// Runs git as a user without settings.
    fn git(&self, words: &[&str]) -> String {
        let mut command = Command::new("git");
        command.current_dir(&self.root).args(words);
        for role in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{role}_NAME"), "Kim & Jones");
            command.env(format!("GIT_{role}_EMAIL"), "kim@shop.example");
            command.env(format!("GIT_{role}_DATE"), "2026-05-01T23:30:00-0300");
        }
        command.env("GIT_CONFIG_GLOBAL", "/dev/null");
        command.env("GIT_CONFIG_NOSYSTEM", "1");
        let output = command.output().expect("git is installed");
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{words:?}: {errors}");
        String::from_utf8_lossy(&output.stdout).trim().to_owned()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    fn commit(&self, message: &str) -> String {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--allow-empty", "-m", message]);
        self.git(&["rev-parse", "HEAD"])
    }

    fn open(&self) -> Repository {
        Repository::containing(&self.root.join("maps/a.yaml")).expect("a repository")
    }

    /// The texts of a file after each commit that changed it, with the subjects of the commits.
    fn history(&self, path: &str) -> Vec<(String, String)> {
        let repository = self.open();
        let commits = repository
            .commits_of(&self.root.join(path))
            .expect("a history");
        let text = |id: &ObjectId| {
            let contents = repository.contents(std::slice::from_ref(id), 1);
            String::from_utf8(contents.expect("a text").remove(0)).expect("UTF-8")
        };
        let revisions = commits.into_iter().map(|commit| {
            let content = commit.content.as_ref().map_or("(none)".to_owned(), text);
            (commit.subject, content)
        });
        revisions.collect()
    }
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = expected
        .iter()
        .map(|(one, other)| (one.to_string(), other.to_string()));
    owned.collect()
}

#[test]
fn the_history_of_a_file_follows_it_through_renames_and_merges() {
    let scene = Scene::new();
    let long: String = (1..30).map(|n| format!("line {n}\n")).collect();
    assert_eq!(scene.history("maps/a.yaml"), []);
    scene.write("old name.yaml", &long);
    scene.commit("Add the map");
    scene.write("other.txt", "1");
    scene.commit("Do something else");
    fs::create_dir(scene.root.join("maps")).expect("a folder");
    scene.git(&["mv", "old name.yaml", "maps/a.yaml"]);
    scene.commit("Move the map");
    scene.git(&["checkout", "--quiet", "-b", "pay"]);
    for step in ["one", "two"] {
        scene.write("maps/a.yaml", &format!("{long}{step}\n"));
        scene.commit(step);
    }
    scene.git(&["checkout", "--quiet", "main"]);
    scene.write("other.txt", "2");
    scene.commit("Go on");
    let message = "Merge pull request #2 from kim/pay\n\nPay any way";
    scene.git(&["merge", "--quiet", "--no-ff", "-m", message, "pay"]);
    fs::remove_file(scene.root.join("maps/a.yaml")).expect("a file");
    scene.commit("Drop the map");
    scene.write("maps/a.yaml", "again");
    scene.commit("Add it again");
    let merged = format!("{long}two\n");
    assert_eq!(
        scene.history("maps/a.yaml"),
        pairs(&[
            ("Add it again", "again"),
            ("Drop the map", "(none)"),
            ("Pay any way", &merged),
            ("Move the map", &long),
            ("Add the map", &long),
        ])
    );
    let commits = scene.open().commits_of(&scene.root.join("maps/a.yaml"));
    let commit = commits.expect("a history").remove(0);
    // The day is the one where the commit was made, although it was May 2 in UTC.
    assert_eq!(commit.day.to_string(), "2026-05-01");
    assert_eq!(commit.author, "Kim & Jones");
}

#[test]
fn revisions_and_ranges_name_commits() {
    let scene = Scene::new();
    let unborn = scene.open().resolve("HEAD");
    assert!(
        matches!(unborn, Err(GitError::UnknownRevision { .. })),
        "{unborn:?}"
    );
    let first = scene.commit("one");
    scene.git(&["tag", "v1"]);
    scene.git(&["checkout", "--quiet", "-b", "pay"]);
    let on_branch = scene.commit("two");
    scene.git(&["checkout", "--quiet", "main"]);
    let last = scene.commit("three");
    let repository = scene.open();
    let range = |text: &str| {
        let range = repository.resolve_range(text).expect(text);
        let new = range.new.map(|id| id.to_string());
        (range.old.to_string(), new)
    };
    assert_eq!(range("v1"), (first.clone(), None));
    assert_eq!(range("v1..pay"), (first.clone(), Some(on_branch.clone())));
    assert_eq!(range("pay.."), (on_branch.clone(), Some(last.clone())));
    assert_eq!(range("..pay"), (last.clone(), Some(on_branch.clone())));
    assert_eq!(range("main...pay"), (first.clone(), Some(on_branch)));
    assert_eq!(range("HEAD~1"), (first, None));
    for name in ["nowhere", "v1:maps", "^v1", "v1..nowhere", "--all..v1"] {
        let error = repository.resolve_range(name).expect_err(name).to_string();
        assert!(
            error.starts_with("there is no commit `") || name.starts_with('-'),
            "{error}"
        );
    }
    for name in [
        "-x",
        "--upload-pack=touch ran",
        "--output=ran",
        "",
        "a\nb",
        "a\0b",
    ] {
        let error = repository.resolve(name);
        assert!(
            matches!(error, Err(GitError::InvalidRevision(_))),
            "{name:?}: {error:?}"
        );
    }
    assert_eq!(fs::read_dir(&scene.root).expect("a folder").count(), 1);
}

#[cfg(unix)]
#[test]
fn the_files_of_a_revision_are_found_as_on_the_disk() {
    let scene = Scene::new();
    for path in [
        "maps/a.yaml",
        "maps/.hidden.yaml",
        "maps/drafts/b.yaml",
        "maps/node_modules/c.yaml",
        "maps/deep/d.yml",
        "maps/-x.yaml",
        "maps/$(touch ran).yaml",
        "maps/two\nlines.yaml",
        "site/e.yaml",
        "storywall.yaml",
        "notes.txt",
    ] {
        scene.write(path, path);
    }
    scene.write("maps/.gitignore", "drafts/\n");
    std::os::unix::fs::symlink("../storywall.yaml", scene.root.join("maps/linked.yaml"))
        .expect("a link");
    std::os::unix::fs::symlink("/etc/passwd", scene.root.join("maps/passwd.yaml")).expect("a link");
    scene.git(&["add", "--all", "--force"]);
    // A submodule, which nobody has to have cloned.
    let id = scene.commit("one");
    let module = format!("160000,{id},maps/module.yaml");
    scene.git(&["update-index", "--add", "--cacheinfo", &module]);
    scene.git(&["commit", "--quiet", "-m", "two"]);
    let repository = scene.open();
    let commit = repository.resolve("HEAD").expect("a commit");
    let tree = SourceTree::Revision {
        name: "HEAD".to_owned(),
        tree: Box::new(repository.tree(&commit).expect("a tree")),
    };
    let search = |tree: &SourceTree, patterns: Option<&[String]>| {
        let search = MapSearch::new(&scene.root, patterns, &scene.root.join("site"));
        let files = tree
            .search(&search.expect("patterns"), &scene.root)
            .expect("files");
        let names = files.iter().map(|file| {
            let below = file.strip_prefix(&scene.root).expect("below");
            below.display().to_string()
        });
        names.collect::<Vec<String>>()
    };
    let found = search(&tree, None);
    assert_eq!(
        found,
        [
            "maps/$(touch ran).yaml",
            "maps/-x.yaml",
            "maps/a.yaml",
            "maps/deep/d.yml",
            "maps/linked.yaml",
            "maps/two\nlines.yaml"
        ]
    );
    let mut on_disk = search(&SourceTree::Disk, None);
    on_disk.retain(|name| name != "maps/passwd.yaml");
    assert_eq!(on_disk, found);
    let patterns = ["maps/drafts/*.yaml".to_owned()];
    assert_eq!(search(&tree, Some(&patterns)), ["maps/drafts/b.yaml"]);
    let paths: Vec<PathBuf> = found.iter().map(|name| scene.root.join(name)).collect();
    let texts = tree.read(&paths, 1).expect("texts");
    assert_eq!(texts[1], b"maps/-x.yaml");
    assert_eq!(texts[4], b"storywall.yaml");
    assert_eq!(
        tree.find_project(&scene.root.join("maps/a.yaml")),
        Some(scene.root.join("storywall.yaml"))
    );
    assert!(tree.read(&[scene.root.join("maps/none.yaml")], 1).is_err());
    // A file that is in the way of a folder of old, and the way from another folder.
    let lost = scene.root.join("maps/gone/../a.yaml");
    assert_eq!(tree.read(&[lost], 1).expect("a text")[0], b"maps/a.yaml");
}

#[cfg(unix)]
#[test]
fn nothing_that_a_repository_names_is_run() {
    use std::os::unix::fs::PermissionsExt;
    let scene = Scene::new();
    scene.write("maps/a.yaml", "a");
    scene.write(
        ".gitattributes",
        "*.yaml diff=evil filter=evil merge=evil\n",
    );
    let first = scene.commit("one");
    scene.write("maps/a.yaml", "b");
    scene.commit("$(touch ran) `touch ran`\n\n--output=ran");
    let evil = scene.root.join("evil.sh");
    fs::write(
        &evil,
        format!("#!/bin/sh\ntouch '{}/ran'\n", scene.root.display()),
    )
    .expect("a file");
    fs::set_permissions(&evil, fs::Permissions::from_mode(0o755)).expect("a program");
    let program = evil.display().to_string();
    for key in [
        "alias.log",
        "core.alternateRefsCommand",
        "core.askPass",
        "core.editor",
        "core.fsmonitor",
        "core.gitProxy",
        "core.pager",
        "core.sshCommand",
        "credential.helper",
        "diff.evil.command",
        "diff.evil.textconv",
        "diff.external",
        "filter.evil.clean",
        "filter.evil.process",
        "filter.evil.smudge",
        "gpg.program",
        "pager.log",
        "remote.origin.uploadpack",
        "sequence.editor",
        "uploadpack.packObjectsHook",
    ] {
        scene.git(&["config", key, &program]);
    }
    for (key, value) in [
        ("log.showSignature", "true"),
        ("protocol.allow", "always"),
        ("protocol.ext.allow", "always"),
        ("remote.origin.promisor", "true"),
        ("remote.origin.partialclonefilter", "blob:none"),
        ("extensions.partialClone", "origin"),
        ("core.repositoryFormatVersion", "1"),
    ] {
        scene.git(&["config", key, value]);
    }
    let remote = format!("ext::{program}");
    scene.git(&["config", "remote.origin.url", &remote]);
    let hooks = scene.root.join("hooks");
    fs::create_dir(&hooks).expect("a folder");
    for hook in [
        "post-index-change",
        "reference-transaction",
        "fsmonitor-watchman",
    ] {
        fs::copy(&evil, hooks.join(hook)).expect("a hook");
        fs::copy(&evil, scene.root.join(".git/hooks").join(hook)).expect("a hook");
    }
    scene.git(&["config", "core.hooksPath", &hooks.display().to_string()]);
    // A file whose content the repository lacks would be fetched from the remote.
    let lost = scene.git(&["rev-parse", &format!("{first}:maps/a.yaml")]);
    let object = scene
        .root
        .join(".git/objects")
        .join(&lost[..2])
        .join(&lost[2..]);
    fs::remove_file(object).expect("an object");
    let _ = fs::remove_file(scene.root.join("ran"));

    let repository = scene.open();
    let commits = repository
        .commits_of(&scene.root.join("maps/a.yaml"))
        .expect("a history");
    assert_eq!(commits[0].subject, "$(touch ran) `touch ran`");
    let contents = commits
        .iter()
        .map(|commit| commit.content.clone().expect("a content"));
    let contents: Vec<ObjectId> = contents.collect();
    assert_eq!(
        repository.contents(&contents[..1], 1).expect("a text"),
        [b"b"]
    );
    let error = repository
        .contents(&contents, 1)
        .expect_err("it is missing");
    assert!(
        error.to_string().contains("doesn't have the object"),
        "{error}"
    );
    let commit = repository.resolve("HEAD").expect("a commit");
    repository.tree(&commit).expect("a tree");
    assert!(!scene.root.join("ran").exists());
}

#[cfg(unix)]
#[test]
fn a_folder_that_looks_like_a_repository_is_none() {
    let scene = Scene::new();
    scene.write("maps/a.yaml", "a");
    scene.commit("one");
    // In a working tree, the files of a repository without one.
    let bare = scene.root.join("maps/bare");
    fs::create_dir_all(bare.join("objects")).expect("a folder");
    fs::create_dir_all(bare.join("refs")).expect("a folder");
    fs::write(bare.join("HEAD"), "ref: refs/heads/main\n").expect("a file");
    fs::write(bare.join("config"), "[core]\nbare = true\n").expect("a file");
    let error = Repository::containing(&bare.join("a.yaml")).expect_err("it is bare");
    assert!(matches!(error, GitError::NoRepository), "{error:?}");
    // A `.git` file that leads elsewhere leads to no other file than those of that repository.
    let elsewhere = scene.root.parent().expect("a parent").join("elsewhere");
    fs::create_dir(&elsewhere).expect("a folder");
    fs::write(elsewhere.join("a.yaml"), "x").expect("a file");
    fs::write(elsewhere.join(".git"), "gitdir: ../nowhere\n").expect("a file");
    let error = Repository::containing(&elsewhere).expect_err("it is lost");
    assert!(matches!(error, GitError::NoRepository), "{error:?}");
    fs::write(
        elsewhere.join(".git"),
        format!("gitdir: {}/.git\n", scene.root.display()),
    )
    .expect("a file");
    let repository = Repository::containing(&elsewhere).expect("a second working tree");
    let commits = repository.commits_of(&elsewhere.join("a.yaml"));
    assert_eq!(commits.expect("a history"), []);
    // Objects of another repository are read, and nothing else of it.
    let objects = format!("{}/.git/objects\n", scene.root.display());
    let borrower = Scene::new();
    fs::write(borrower.root.join(".git/objects/info/alternates"), objects).expect("a file");
    let head = scene.git(&["rev-parse", "HEAD"]);
    borrower.git(&["update-ref", "refs/heads/main", &head]);
    assert_eq!(borrower.history("maps/a.yaml"), pairs(&[("one", "a")]));
}

#[test]
fn no_repository_and_no_whole_history_are_said() {
    let guard = tempfile::tempdir().expect("a folder");
    let error = Repository::containing(&guard.path().join("gone/a.yaml")).expect_err("none");
    assert_eq!(error.to_string(), "it is not in a git repository");
    let scene = Scene::new();
    scene.write("a.yaml", "a");
    scene.commit("one");
    scene.write("a.yaml", "b");
    scene.commit("two");
    let from = format!("file://{}", scene.root.display());
    scene.git(&["clone", "--quiet", "--depth=1", &from, "../copy"]);
    let copy = scene.root.parent().expect("a parent").join("copy");
    let copy = Repository::containing(&copy).expect("a repository");
    let error = copy
        .commits_of(&copy.root().join("a.yaml"))
        .expect_err("it is shallow");
    assert!(matches!(error, GitError::Shallow), "{error:?}");
    let error = copy.resolve("HEAD~1").expect_err("it is shallow");
    assert!(error.help().contains("--unshallow"), "{error:?}");
}

#[test]
fn a_large_file_is_read_up_to_the_limit() {
    let scene = Scene::new();
    scene.write("a.yaml", &"x".repeat((1 << 20) + 5000));
    scene.write("b.yaml", "small\n");
    scene.commit("one");
    let repository = scene.open();
    let tree = repository
        .tree(&repository.resolve("HEAD").expect("a commit"))
        .expect("a tree");
    let paths = ["b.yaml", "a.yaml", "none.yaml"].map(|name| scene.root.join(name));
    let contents = tree.read_files(&paths, 1).expect("contents");
    let sizes: Vec<Option<usize>> = contents
        .iter()
        .map(|content| content.as_ref().map(Vec::len))
        .collect();
    assert_eq!(sizes, [Some(6), Some((1 << 20) + 1), None]);
    assert!(tree.is_folder(&scene.root) && !tree.is_folder(Path::new("/")));
}
