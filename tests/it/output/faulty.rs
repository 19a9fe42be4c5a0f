//! Disks that fail at any moment: full ones, ones that may not be written to, and files that may
//! not grow.
//!
//! Each of these tests runs again as a process of its own, on a small disk in memory that only this
//! process sees. Where the system lets nobody mount one, the test says so and ends.

use super::support::{expected, files, marked, names, site, stamps};
use std::env;
use std::fs;
use std::io::{self, Write};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use storywall::disk::output::write;
use storywall::site::Site;
use tempfile::tempdir;

const DISK: &str = "STORYWALL_TEST_DISK";

/// Whether a disk of one's own can be had here: without it nothing of this can be tried out.
fn mounts() -> bool {
    let dir = tempdir().unwrap();
    let mut mount = Command::new("unshare");
    mount.args(["-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs"]);
    let can = mount.arg(dir.path()).output();
    let can = can.is_ok_and(|output| output.status.success());
    if !can {
        // Past what the tests' own output is caught by.
        let mut err = io::stderr();
        writeln!(err, "ignored: no disk can be mounted here").unwrap();
    }
    can
}

/// Runs a test of this file again, with a script before it that makes what it needs; `$1` is
/// a folder. Within it, this gives the folder.
fn with_disk(test: &str, script: &str) -> Option<PathBuf> {
    if let Some(disk) = env::var_os(DISK) {
        return Some(disk.into());
    }
    if !mounts() {
        return None;
    }
    let dir = tempdir().unwrap();
    let test = format!("output::faulty::{test}");
    let run = Command::new("unshare")
        .args(["-rm", "sh", "-ec"])
        .arg(format!(
            "{script}\nexec \"$2\" --exact \"$3\" --nocapture --test-threads 1"
        ))
        .arg("sh")
        .arg(dir.path())
        .arg(env::current_exe().unwrap())
        .arg(test)
        .env(DISK, dir.path())
        .output()
        .unwrap();
    let told = [run.stdout, run.stderr].concat();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&told));
    None
}

/// Takes all room on a disk but for so many blocks or files.
fn fill(disk: &Path, ballast: &Path, room: Room) {
    let free = rustix::fs::statvfs(disk).unwrap();
    match room {
        Room::Blocks(room) => {
            let bytes = (free.f_bavail.saturating_sub(room)) * free.f_bsize;
            fs::write(ballast, vec![0; usize::try_from(bytes).unwrap()]).unwrap();
        }
        Room::Files(room) => {
            fs::create_dir(ballast).unwrap();
            for file in 0..free.f_favail.saturating_sub(room + 1) {
                fs::write(ballast.join(file.to_string()), "").unwrap();
            }
        }
    }
}

#[derive(Clone, Copy, Debug)]
enum Room {
    Blocks(u64),
    Files(u64),
}

fn rooms() -> impl Iterator<Item = Room> {
    let blocks = (0..80).map(Room::Blocks);
    blocks.chain((0..80).map(Room::Files))
}

/// Whether something could be written, which is then all there; else all is as it was.
fn all_or_nothing(new: &Site, output: &Path, more: &[&str]) -> bool {
    let look = || {
        let mut stamps = output.exists().then(|| stamps(output));
        // What is written in place is put together in the output itself.
        let is_in_place = !more.is_empty();
        if let Some(stamps) = stamps.as_mut().filter(|_| is_in_place) {
            stamps.remove("");
        }
        stamps
    };
    let before = look();
    match write(new, output) {
        Ok(_) => {
            let mut found = files(output);
            found.retain(|path, _| !more.iter().any(|own| path.starts_with(own)));
            assert!(found == expected(new), "another site: {:?}", found.keys());
            true
        }
        Err(error) => {
            let told = error.to_string();
            assert!(told.starts_with("could not "), "{told}");
            assert!(look() == before, "{told}");
            false
        }
    }
}

const SMALL: &str = "mount -t tmpfs -o size=6m,nr_inodes=150 tmpfs \"$1\"";

#[test]
fn a_disk_that_is_full_at_any_moment_changes_nothing() {
    let Some(disk) = with_disk("a_disk_that_is_full_at_any_moment_changes_nothing", SMALL) else {
        return;
    };
    for is_first in [false, true] {
        let mut ends = [0, 0];
        for room in rooms() {
            let (output, ballast) = (disk.join("site"), disk.join("ballast"));
            if !is_first {
                write(&marked("a", 3), &output).unwrap();
            }
            fill(&disk, &ballast, room);
            let is_written = all_or_nothing(&marked("b", 3), &output, &[]);
            ends[usize::from(is_written)] += 1;
            let left = names(&disk);
            let is_there = is_written || !is_first;
            assert_eq!(left.len(), 1 + usize::from(is_there), "{room:?}: {left:?}");
            empty(&disk);
        }
        assert!(ends.iter().all(|times| *times > 10), "{ends:?}");
    }
}

#[test]
fn a_full_disk_that_is_the_output_itself_changes_nothing() {
    let script = format!("mkdir \"$1/site\"; set -- \"$1/site\" \"$2\" \"$3\"; {SMALL}");
    let name = "a_full_disk_that_is_the_output_itself_changes_nothing";
    let Some(disk) = with_disk(name, &script) else {
        return;
    };
    let output = disk.join("site");
    let mut ends = [0, 0];
    for room in rooms() {
        write(&marked("a", 3), &output).unwrap();
        fill(&output, &output.join("ballast"), room);
        let is_written = all_or_nothing(&marked("b", 3), &output, &["ballast"]);
        ends[usize::from(is_written)] += 1;
        assert_eq!(names(&disk), ["site"]);
        empty(&output);
    }
    assert!(ends.iter().all(|times| *times > 10), "{ends:?}");
}

fn empty(folder: &Path) {
    for name in names(folder) {
        let path = folder.join(name);
        if path.is_dir() {
            fs::remove_dir_all(path).unwrap();
        } else {
            fs::remove_file(path).unwrap();
        }
    }
}

/// Lets nobody write to a disk from now on, not even root, or again.
fn protect(disk: &Path, is_protected: bool) {
    let access = if is_protected {
        "remount,bind,ro"
    } else {
        "remount,bind,rw"
    };
    let mounted = Command::new("mount")
        .args(["-o", access])
        .arg(disk)
        .status();
    assert!(mounted.unwrap().success());
}

#[test]
fn a_disk_that_may_only_be_read_is_told_of() {
    let Some(disk) = with_disk("a_disk_that_may_only_be_read_is_told_of", SMALL) else {
        return;
    };
    let output = disk.join("site");
    write(&marked("a", 3), &output).unwrap();
    protect(&disk, true);
    assert!(!all_or_nothing(&marked("b", 3), &output, &[]));
    assert!(!all_or_nothing(
        &marked("b", 3),
        &disk.join("new/site"),
        &[]
    ));
    assert_eq!(names(&disk), ["site"]);
    // Nothing is to be written, so that nothing can fail.
    write(&marked("a", 3), &output).unwrap();
    protect(&disk, false);
    assert!(all_or_nothing(&marked("b", 3), &output, &[]));
    assert_eq!(names(&disk), ["site"]);
}

#[test]
fn an_output_is_written_in_place_where_the_folder_above_may_only_be_read() {
    let script = format!(
        "{SMALL}; mkdir \"$1/site\"; mount -t tmpfs -o size=6m tmpfs \"$1/site\"; mount -o remount,bind,ro \"$1\""
    );
    let name = "an_output_is_written_in_place_where_the_folder_above_may_only_be_read";
    let Some(disk) = with_disk(name, &script) else {
        return;
    };
    let output = disk.join("site");
    for mark in ["a", "b", "a"] {
        assert!(all_or_nothing(&marked(mark, 3), &output, &[]));
    }
    protect(&output, true);
    assert!(!all_or_nothing(&marked("b", 3), &output, &["ballast"]));
}

#[test]
fn a_file_that_may_not_grow_leaves_the_old_site() {
    let name = "a_file_that_may_not_grow_leaves_the_old_site";
    // Without the trap the signal would end the process, as `kill -9` does.
    let script = "trap '' XFSZ; ulimit -f 64";
    let Some(disk) = with_disk(name, script) else {
        return;
    };
    let output = disk.join("site");
    let small = site(&[("index.html", "1"), ("a/x.html", "1")]);
    write(&small, &output).unwrap();
    let mut large = site(&[("a/x.html", "2")]);
    large.insert("index.html", "2".repeat(100_000));
    assert!(!all_or_nothing(&large, &output, &[]));
    assert_eq!(names(&disk), ["site"]);
    let number = fs::metadata(&output).unwrap().ino();
    assert!(!all_or_nothing(&large, &disk.join("other"), &[]));
    assert_eq!(names(&disk), ["site"]);
    assert_eq!(fs::metadata(&output).unwrap().ino(), number);
}
