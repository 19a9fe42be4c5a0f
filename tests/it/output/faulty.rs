//! Disks that fail at any moment: full disks, read-only disks, and files that reach a size limit.
//!
//! Each of these tests starts itself again as a process of its own, on a small disk in memory that
//! only this process sees. Where the system doesn't allow mounting one, the test says so and ends.

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

/// Whether this user may mount a disk in memory, which these tests need.
fn can_mount() -> bool {
    let dir = tempdir().unwrap();
    let mut mount = Command::new("unshare");
    mount.args(["-rm", "mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs"]);
    let mounted = mount.arg(dir.path()).output();
    let can_mount = mounted.is_ok_and(|output| output.status.success());
    if !can_mount {
        // The test harness captures `eprintln!`, but not this.
        let mut err = io::stderr();
        writeln!(err, "ignored: no disk can be mounted here").unwrap();
    }
    can_mount
}

/// Runs a test of this file again in a new process, after a shell script that prepares the folder
/// `$1`. Returns `None` in the test that starts the process, and the folder within the process.
fn with_disk(test: &str, script: &str) -> Option<PathBuf> {
    if let Some(disk) = env::var_os(DISK) {
        return Some(disk.into());
    }
    if !can_mount() {
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
    let printed = [run.stdout, run.stderr].concat();
    assert!(
        run.status.success(),
        "{}",
        String::from_utf8_lossy(&printed)
    );
    None
}

/// Fills a disk with `ballast`, except for the space that is to be left.
fn fill(disk: &Path, ballast: &Path, space: FreeSpace) {
    let free = rustix::fs::statvfs(disk).unwrap();
    match space {
        FreeSpace::Blocks(blocks) => {
            let bytes = (free.f_bavail.saturating_sub(blocks)) * free.f_bsize;
            fs::write(ballast, vec![0; usize::try_from(bytes).unwrap()]).unwrap();
        }
        FreeSpace::Files(files) => {
            fs::create_dir(ballast).unwrap();
            for file in 0..free.f_favail.saturating_sub(files + 1) {
                fs::write(ballast.join(file.to_string()), "").unwrap();
            }
        }
    }
}

/// The space that is left on a disk.
#[derive(Clone, Copy, Debug)]
enum FreeSpace {
    Blocks(u64),
    Files(u64),
}

fn amounts_of_space() -> impl Iterator<Item = FreeSpace> {
    let blocks = (0..80).map(FreeSpace::Blocks);
    blocks.chain((0..80).map(FreeSpace::Files))
}

/// Writes the site, and checks that the output holds all of it or is unchanged. Returns whether the
/// site was written. `foreign` are files in the output that are not the site's.
fn writes_all_or_nothing(new: &Site, output: &Path, foreign: &[&str]) -> bool {
    let state = || {
        let mut stamps = output.exists().then(|| stamps(output));
        // Writing in place makes a hidden folder in the output, which changes its time.
        let is_in_place = !foreign.is_empty();
        if let Some(stamps) = stamps.as_mut().filter(|_| is_in_place) {
            stamps.remove("");
        }
        stamps
    };
    let before = state();
    match write(new, output) {
        Ok(_) => {
            let mut found = files(output);
            found.retain(|path, _| !foreign.iter().any(|own| path.starts_with(own)));
            assert!(found == expected(new), "another site: {:?}", found.keys());
            true
        }
        Err(error) => {
            let message = error.to_string();
            assert!(message.starts_with("could not "), "{message}");
            assert!(state() == before, "{message}");
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
        for space in amounts_of_space() {
            let (output, ballast) = (disk.join("site"), disk.join("ballast"));
            if !is_first {
                write(&marked("a", 3), &output).unwrap();
            }
            fill(&disk, &ballast, space);
            let is_written = writes_all_or_nothing(&marked("b", 3), &output, &[]);
            ends[usize::from(is_written)] += 1;
            let left = names(&disk);
            let is_there = is_written || !is_first;
            assert_eq!(left.len(), 1 + usize::from(is_there), "{space:?}: {left:?}");
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
    for space in amounts_of_space() {
        write(&marked("a", 3), &output).unwrap();
        fill(&output, &output.join("ballast"), space);
        let is_written = writes_all_or_nothing(&marked("b", 3), &output, &["ballast"]);
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

/// Makes a disk read-only, for root as well, or writable again.
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
fn a_read_only_disk_is_reported() {
    let Some(disk) = with_disk("a_read_only_disk_is_reported", SMALL) else {
        return;
    };
    let output = disk.join("site");
    write(&marked("a", 3), &output).unwrap();
    protect(&disk, true);
    assert!(!writes_all_or_nothing(&marked("b", 3), &output, &[]));
    assert!(!writes_all_or_nothing(
        &marked("b", 3),
        &disk.join("new/site"),
        &[]
    ));
    assert_eq!(names(&disk), ["site"]);
    // The output is up to date, so that nothing is written and nothing fails.
    write(&marked("a", 3), &output).unwrap();
    protect(&disk, false);
    assert!(writes_all_or_nothing(&marked("b", 3), &output, &[]));
    assert_eq!(names(&disk), ["site"]);
}

#[test]
fn an_output_in_a_read_only_folder_is_written_in_place() {
    let script = format!(
        "{SMALL}; mkdir \"$1/site\"; mount -t tmpfs -o size=6m tmpfs \"$1/site\"; mount -o remount,bind,ro \"$1\""
    );
    let name = "an_output_in_a_read_only_folder_is_written_in_place";
    let Some(disk) = with_disk(name, &script) else {
        return;
    };
    let output = disk.join("site");
    for mark in ["a", "b", "a"] {
        assert!(writes_all_or_nothing(&marked(mark, 3), &output, &[]));
    }
    protect(&output, true);
    assert!(!writes_all_or_nothing(
        &marked("b", 3),
        &output,
        &["ballast"]
    ));
}

#[test]
fn a_file_at_the_size_limit_leaves_the_old_site() {
    let name = "a_file_at_the_size_limit_leaves_the_old_site";
    // Without the trap the signal would kill the process.
    let script = "trap '' XFSZ; ulimit -f 64";
    let Some(disk) = with_disk(name, script) else {
        return;
    };
    let output = disk.join("site");
    let small = site(&[("index.html", "1"), ("a/x.html", "1")]);
    write(&small, &output).unwrap();
    let mut large = site(&[("a/x.html", "2")]);
    large.insert("index.html", "2".repeat(100_000));
    assert!(!writes_all_or_nothing(&large, &output, &[]));
    assert_eq!(names(&disk), ["site"]);
    let number = fs::metadata(&output).unwrap().ino();
    assert!(!writes_all_or_nothing(&large, &disk.join("other"), &[]));
    assert_eq!(names(&disk), ["site"]);
    assert_eq!(fs::metadata(&output).unwrap().ino(), number);
}
