//! Files that don't belong to the maps: what git ignores, and the YAML files of other tools.

use super::maps::{Folder, map};
use super::server::{Server, TIMEOUT};
use std::fs;
use std::thread;
use std::time::{Duration, Instant};

/// A file of another tool.
const OTHER: &str = "kind: Service\nmetadata:\n  activities: none\n";

/// Waits until a page has this status.
fn wait_for_status(server: &Server, page: &str, status: u16) {
    let started = Instant::now();
    while server.get(page).status != status {
        assert!(started.elapsed() < TIMEOUT, "{page}\n{}", server.stderr());
        thread::sleep(Duration::from_millis(5));
    }
}

fn create_folder(folder: &Folder, name: &str) {
    fs::create_dir_all(folder.file(name)).expect("a folder");
}

#[test]
fn what_git_ignores_causes_no_event() {
    let folder = Folder::new();
    folder.save(".gitignore", "/cache/\nlocal.yaml\n");
    for name in ["cache/deep", "node_modules", ".hidden"] {
        create_folder(&folder, name);
    }
    let server = Server::start(&folder.path(), &[]);
    let mut events = server.events("");
    let first = events.next();
    for name in [
        "cache/a.yaml",
        "cache/deep/b.yaml",
        "node_modules/c.yaml",
        ".hidden/d.yaml",
        "local.yaml",
    ] {
        folder.save(name, &map("Ignored", "Story 0"));
    }
    create_folder(&folder, "target");
    folder.save("target/e.yaml", &map("Ignored", "Story 0"));
    folder.save("post.yaml", &map("Post", "Letter 1"));
    assert_eq!(events.next(), first + 1, "{}", server.stderr());
    assert!(server.page("/post/").contains("Letter 1"));
    assert!(!server.page("/").contains("Ignored"));
}

#[test]
fn rules_of_git_can_change() {
    let folder = Folder::new();
    folder.save(".gitignore", "drafts/\n");
    create_folder(&folder, "drafts");
    folder.save("drafts/idea.yaml", &map("Idea", "Story 0"));
    let server = Server::start(&folder.path(), &[]);
    assert_eq!(server.get("/idea/").status, 404);
    folder.save(".gitignore", "# none\n");
    wait_for_status(&server, "/idea/", 200);
    folder.save("drafts/more.yaml", &map("More", "Story 0"));
    wait_for_status(&server, "/more/", 200);
    folder.save(".gitignore", "more.yaml\n");
    wait_for_status(&server, "/more/", 404);
    assert_eq!(server.get("/idea/").status, 200);
}

#[test]
fn rules_in_the_folder_of_git_can_change() {
    let folder = Folder::new();
    create_folder(&folder, ".git/info");
    create_folder(&folder, "drafts");
    folder.save("drafts/idea.yaml", &map("Idea", "Story 0"));
    let server = Server::start(&folder.path(), &[]);
    assert_eq!(server.get("/idea/").status, 200);
    folder.save(".git/info/exclude", "drafts/\n");
    wait_for_status(&server, "/idea/", 404);
    // git writes many other files there.
    let mut events = server.events("");
    let last = events.next();
    folder.save(".git/index", "");
    folder.save(".git/info/refs", "");
    folder.save("post.yaml", &map("Post", "Letter 1"));
    assert_eq!(events.next(), last + 1, "{}", server.stderr());
    folder.save(".git/info/exclude", "");
    wait_for_status(&server, "/idea/", 200);
}

#[test]
fn yaml_files_of_other_tools_cause_no_event() {
    let folder = Folder::new();
    create_folder(&folder, "deploy");
    for number in 0..30 {
        folder.save(&format!("deploy/{number}.yml"), OTHER);
    }
    let server = Server::start(&folder.path(), &[]);
    let note = "note: skipped 30 YAML files that aren't story maps; `--verbose` lists them\n";
    server.wait_for(note);
    assert_eq!(server.stderr(), note);
    let mut events = server.events("");
    let first = events.next();
    folder.save("deploy/3.yml", "kind: Deployment\n");
    folder.save("deploy/new.yml", OTHER);
    fs::remove_file(folder.file("deploy/5.yml")).expect("a file");
    folder.save("post.yaml", &map("Post", "Letter 1"));
    assert_eq!(events.next(), first + 1, "{}", server.stderr());
    assert!(server.page("/post/").contains("Letter 1"));
    // It becomes a map.
    folder.save("deploy/3.yml", &map("Three", "Story 0"));
    wait_for_status(&server, "/3/", 200);
}
