//! Builds that are killed at any moment.

use super::support::{expected, files, marked, names};
use std::env;
use std::fs;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use storywall::disk::output::write;
use storywall::site::Site;
use tempfile::tempdir;

const OUTPUT: &str = "STORYWALL_TEST_OUTPUT";
const MAPS: usize = 25;

fn sites() -> [Site; 2] {
    [marked("a", MAPS), marked("b", MAPS)]
}

/// Not a test: the process that is killed. It prints `ready` when it begins to write.
#[test]
#[ignore = "started by the test below"]
fn child_writer() {
    let Some(output) = env::var_os(OUTPUT).map(PathBuf::from) else {
        return;
    };
    let sites = sites();
    writeln!(io::stderr(), "ready").unwrap();
    // The loop ends in case the process that kills this one is killed itself.
    for site in sites.iter().cycle().take(2_000) {
        write(site, &output).unwrap();
    }
}

fn start_child(output: &Path) -> Child {
    let mut child = Command::new(env::current_exe().unwrap())
        .args([
            "--ignored",
            "--exact",
            "output::killed::child_writer",
            "--nocapture",
        ])
        .env(OUTPUT, output)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stderr.as_mut().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap().contains("ready")));
    child
}

/// Ends a process as `kill -9`, Ctrl-C, `kill` or a closed terminal does, in turn.
#[cfg(unix)]
fn end(child: &mut Child, round: usize) {
    use rustix::process::{Pid, Signal, kill_process};
    let signals = [Signal::KILL, Signal::INT, Signal::TERM, Signal::HUP];
    kill_process(Pid::from_child(child), signals[round % signals.len()]).unwrap();
    // The signal may be ignored (`nohup`); then this ends the process.
    child.kill().unwrap();
    child.wait().unwrap();
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
#[test]
fn the_old_site_or_the_new_one_is_complete() {
    let kills = env::var("STORYWALL_KILLS").map_or(60, |kills| kills.parse().unwrap());
    let dir = tempdir().unwrap();
    let output = dir.path().join("site");
    let sites = sites();
    write(&sites[0], &output).unwrap();
    fs::write(output.join("CNAME"), "example.org").unwrap();
    let wanted = sites.each_ref().map(|site| {
        let mut files = expected(site);
        files.insert("CNAME".to_owned(), b"example.org".to_vec());
        files
    });
    // The time of two builds, so that the kills hit every phase of a build.
    let start = Instant::now();
    write(&sites[1], &output).unwrap();
    write(&sites[0], &output).unwrap();
    let two_builds = start.elapsed();
    let (mut leftovers, mut seen) = (0, [0, 0]);
    for round in 0..kills {
        let mut child = start_child(&output);
        // The test is about the moment of the kill, so that there is no event to wait for.
        let random = RandomState::new().hash_one(round) % 1000;
        let moment = Instant::now() + two_builds.mul_f64(random as f64 / 400.0);
        while Instant::now() < moment {
            std::thread::sleep(Duration::from_micros(50));
        }
        end(&mut child, round);
        leftovers += usize::from(names(dir.path()).len() > 1);
        let found = files(&output);
        let which = wanted.iter().position(|site| *site == found);
        seen[which
            .unwrap_or_else(|| panic!("neither site after kill {round}: {:?}", found.keys()))] += 1;
    }
    writeln!(
        io::stderr(),
        "{kills} kills, {leftovers} with a leftover, sites seen: {seen:?}"
    )
    .unwrap();
    write(&sites[0], &output).unwrap();
    write(&sites[1], &output).unwrap();
    assert_eq!(names(dir.path()), ["site"]);
    assert_eq!(files(&output), wanted[1]);
}
