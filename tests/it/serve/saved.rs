//! Every way of saving a file is noticed, and the last save wins.
//!
//! Each way is tried a few times; `STORYWALL_ROUNDS=50` tries it fifty times.

use super::maps::{Folder, map};
use super::server::{Server, TIMEOUT};
use std::fs::{self, File};
use std::io::Write as _;
use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

fn rounds() -> usize {
    let rounds = std::env::var("STORYWALL_ROUNDS").ok();
    rounds.and_then(|rounds| rounds.parse().ok()).unwrap_or(3)
}

/// Saves several times in one way, and asserts that each save is shown.
fn assert_every_save_is_shown(
    arguments: &[&str],
    prepare: impl Fn(&Folder),
    save: impl Fn(&Folder, &str),
) {
    let folder = Folder::new();
    prepare(&folder);
    let server = Server::start(&folder.path(), arguments);
    for round in 1..=rounds() {
        let story = format!("Story {round}");
        save(&folder, &map("Shop", &story));
        wait_until_shown(&server, "/shop/index.html", &story);
    }
}

/// Requests a page after each event until it contains `text` in an element of its own.
fn wait_until_shown(server: &Server, page: &str, text: &str) {
    let started = Instant::now();
    let mut events = server.events("");
    loop {
        events.next();
        let shown = server.get(page);
        if shown.status == 200 && shown.text().contains(&format!(">{text}<")) {
            return;
        }
        assert!(
            started.elapsed() < TIMEOUT,
            "{text} is not shown\n{}",
            server.stderr()
        );
    }
}

#[test]
fn in_place() {
    assert_every_save_is_shown(&[], |_| {}, |folder, text| folder.save("shop.yaml", text));
}

#[test]
fn written_to_a_temporary_file_and_renamed() {
    assert_every_save_is_shown(&[], |_| {}, save_and_rename);
}

fn save_and_rename(folder: &Folder, text: &str) {
    folder.save(".shop.yaml.tmp", text);
    fs::rename(folder.file(".shop.yaml.tmp"), folder.file("shop.yaml")).expect("a rename");
}

#[test]
fn with_a_backup_of_the_old_file() {
    assert_every_save_is_shown(
        &[],
        |_| {},
        |folder, text| {
            fs::rename(folder.file("shop.yaml"), folder.file("shop.yaml~")).expect("a rename");
            folder.save("shop.yaml", text);
        },
    );
}

#[test]
fn deleted_and_recreated() {
    assert_every_save_is_shown(
        &[],
        |_| {},
        |folder, text| {
            fs::remove_file(folder.file("shop.yaml")).expect("a file");
            folder.save("shop.yaml", text);
        },
    );
}

#[test]
fn truncated_and_written_slowly() {
    assert_every_save_is_shown(
        &[],
        |_| {},
        |folder, text| {
            let mut file = File::create(folder.file("shop.yaml")).expect("a file");
            thread::sleep(Duration::from_millis(30));
            for part in text.as_bytes().chunks(40) {
                file.write_all(part).expect("a disk");
                file.sync_data().expect("a disk");
                thread::sleep(Duration::from_millis(3));
            }
        },
    );
}

#[test]
fn a_folder_swapped_for_another() {
    assert_every_save_is_shown(
        &[],
        |_| {},
        |folder, text| {
            let (new, old) = (folder.parent().join("new"), folder.parent().join("old"));
            copy(&folder.path(), &new);
            fs::write(new.join("shop.yaml"), text).expect("a file");
            fs::rename(folder.path(), &old).expect("a rename");
            fs::rename(&new, folder.path()).expect("a rename");
            fs::remove_dir_all(old).expect("a folder");
        },
    );
}

#[test]
fn a_folder_deleted_and_recreated() {
    assert_every_save_is_shown(
        &[],
        |_| {},
        |folder, text| {
            fs::remove_dir_all(folder.path()).expect("a folder");
            fs::create_dir(folder.path()).expect("a folder");
            folder.save("shop.yaml", text);
        },
    );
}

#[cfg(unix)]
#[test]
fn through_a_link_to_a_folder() {
    let linked = |folder: &Folder| folder.parent().join("elsewhere");
    assert_every_save_is_shown(
        &[],
        |folder| {
            fs::create_dir(linked(folder)).expect("a folder");
            fs::rename(folder.file("shop.yaml"), linked(folder).join("shop.yaml"))
                .expect("a rename");
            std::os::unix::fs::symlink(linked(folder), folder.file("linked")).expect("a link");
        },
        |folder, text| fs::write(linked(folder).join("shop.yaml"), text).expect("a file"),
    );
}

#[cfg(unix)]
#[test]
fn a_link_switched_to_another_folder() {
    assert_every_save_is_shown(
        &[],
        |folder| switch_link(folder, &map("Shop", "Story 0")),
        switch_link,
    );
}

/// Saves the map in a new folder and switches the link `now` to it, as deployments do.
#[cfg(unix)]
fn switch_link(folder: &Folder, text: &str) {
    let new = tempfile::tempdir_in(folder.parent())
        .expect("a folder")
        .keep();
    fs::write(new.join("shop.yaml"), text).expect("a file");
    let link = folder.file("link");
    std::os::unix::fs::symlink(new, &link).expect("a link");
    fs::rename(link, folder.file("now")).expect("a rename");
    let _ = fs::remove_file(folder.file("shop.yaml"));
}

#[test]
fn many_files_at_once_as_git_does_it() {
    assert_every_save_is_shown(
        &[],
        |_| {},
        |folder, text| {
            for number in 0..40 {
                let name = format!("other-{number}.yaml");
                let _ = fs::remove_file(folder.file(&name));
                folder.save(&name, &map(&format!("Other {number}"), "Something"));
            }
            fs::remove_file(folder.file("shop.yaml")).expect("a file");
            folder.save("shop.yaml", text);
        },
    );
}

#[test]
fn with_polling() {
    assert_every_save_is_shown(
        &["--poll"],
        |_| {},
        |folder, text| folder.save("shop.yaml", text),
    );
    assert_every_save_is_shown(&["--poll"], |_| {}, save_and_rename);
}

#[test]
fn a_map_added_and_removed() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    for round in 1..=rounds() {
        let story = format!("Parcel {round}");
        fs::create_dir(folder.file("new")).expect("a folder");
        folder.save("new/parcel.yaml", &map("Parcel", &story));
        wait_until_shown(&server, "/parcel/index.html", &story);
        assert!(server.page("/").contains("parcel/index.html"));
        let mut events = server.events("");
        events.next();
        fs::remove_dir_all(folder.file("new")).expect("a folder");
        while server.get("/parcel/index.html").status != 404 {
            events.next();
        }
        assert!(!server.page("/").contains("parcel/index.html"));
    }
}

#[test]
fn the_event_never_arrives_before_the_page() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let mut events = server.events("");
    let mut before = events.next();
    for round in 1..=20 * rounds() {
        folder.save("shop.yaml", &map("Shop", &format!("Story {round}")));
        let generation = events.next();
        assert!(generation > before, "{generation} after {before}");
        before = generation;
        let page = server.page("/shop/index.html");
        assert!(
            page.contains(&format!(">Story {round}<")),
            "an event before its page"
        );
    }
}

#[test]
fn the_last_save_wins() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let mut events = server.events("");
    for round in 1..=10 * rounds() {
        for draft in 0..5 {
            folder.save("shop.yaml", &map("Shop", &format!("Draft {draft}")));
            thread::sleep(Duration::from_millis(draft * (round as u64 % 5)));
        }
        let story = format!("Story {round}");
        folder.save("shop.yaml", &map("Shop", &story));
        loop {
            events.next();
            if server
                .page("/shop/index.html")
                .contains(&format!(">{story}<"))
            {
                break;
            }
        }
    }
}

#[test]
fn the_last_pages_stay_while_the_folder_is_missing() {
    let folder = Folder::new();
    let server = Server::start(folder.parent(), &["maps"]);
    let moved = folder.parent().join("moved");
    fs::rename(folder.path(), &moved).expect("a rename");
    server.wait_for("there is no file or folder `maps`");
    let page = server.page("/shop/index.html");
    assert!(
        page.contains(">Story 0<") && page.contains("role=\"alert\""),
        "{page}"
    );
    fs::rename(&moved, folder.path()).expect("a rename");
    folder.save("shop.yaml", &map("Shop", "Story 1"));
    wait_until_shown(&server, "/shop/index.html", "Story 1");
    assert!(!server.page("/shop/index.html").contains("role=\"alert\""));
}

#[test]
fn files_that_are_not_maps_cause_no_event() {
    let folder = Folder::new();
    let server = Server::start(&folder.path(), &[]);
    let mut events = server.events("");
    let first = events.next();
    // A save without a change, and temporary files of editors.
    folder.save("shop.yaml", &map("Shop", "Story 0"));
    for name in [
        "notes.txt",
        "4913",
        ".shop.yaml.swp",
        "shop.yaml~",
        "#shop.yaml#",
    ] {
        folder.save(name, "title: no map");
        fs::remove_file(folder.file(name)).expect("a file");
    }
    folder.save("post.yaml", &map("Post", "Letter 1"));
    assert_eq!(events.next(), first + 1, "{}", server.stderr());
    assert!(server.page("/post/").contains("Letter 1"));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        fs::copy(entry.path(), to.join(entry.file_name())).expect("a copy");
    }
}
