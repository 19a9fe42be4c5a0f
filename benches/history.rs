//! The time of `diff`, and of a build with the history of a map: `cargo bench --bench history`.
//!
//! Each row is the median of several runs of the program, and its ratio to reading the same maps in one thread of this
//! process, which is measured in the same run. Both need git.

#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

#[path = "support/allocator.rs"]
mod allocator;
#[path = "support/maps.rs"]
mod maps;

use maps::{RELEASES, map};
use std::fmt::Write as _;
use std::fs;
use std::hint::black_box;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use storywall::format::{Project, decode_text, read_map};
use storywall::gaps::rule_ids;

/// How many stories the compared maps have, and how long `diff` may take for them, in seconds.
const COMPARED: (usize, f64) = (10_000, 0.3);
/// How many stories and revisions the map with a history has, and the limits for a build without and with a cache.
const HISTORY: (usize, usize, f64, f64) = (400, 200, 2.0, 0.3);
/// How often each is run.
const RUNS: usize = 7;

fn main() {
    println!("{:<44} {:>10} {:>8} {:>8}", "", "median", "ratio", "limit");
    let folder = tempfile::tempdir().expect("a temporary folder");
    measure_diff(&folder.path().join("diff"));
    measure_history(&folder.path().join("history"));
}

fn measure_diff(folder: &Path) {
    let (stories, limit) = COMPARED;
    let old = map(0, stories / RELEASES);
    let new = revision(&old, 40, 1);
    fs::create_dir(folder).expect("a folder");
    fs::write(folder.join("old.yaml"), &old).expect("a map");
    fs::write(folder.join("new.yaml"), &new).expect("a map");
    let read = median(|| timed(|| [&old, &new].map(|text| read_text(text))));
    row(
        &format!("read 2 maps of {stories} stories"),
        read,
        read,
        None,
    );
    for format in ["json", "html"] {
        let words = ["diff", "old.yaml", "new.yaml", "-f", format];
        let time = median(|| timed(|| run(folder, &words)));
        row(&format!("diff -f {format}"), time, read, Some(limit));
    }
}

fn measure_history(folder: &Path) {
    let (stories, revisions, cold_limit, warm_limit) = HISTORY;
    let mut texts = vec![map(0, stories / RELEASES)];
    for number in 1..revisions {
        texts.push(revision(&texts[number - 1], 3, number));
    }
    fs::create_dir(folder).expect("a folder");
    commit_all(folder, &texts);
    let read = median(|| timed(|| texts.iter().map(|text| read_text(text)).sum::<usize>()));
    let name = format!("read {revisions} maps of {stories} stories");
    row(&name, read, read, None);
    let build = |words: &[&str], keeps_cache: bool| {
        median(|| {
            for name in ["site", "cache"] {
                if name == "site" || !keeps_cache {
                    let _ = fs::remove_dir_all(folder.join(name));
                }
            }
            timed(|| run(folder, &[&["build", "map.yaml"], words].concat()))
        })
    };
    row("build", build(&[], true), read, None);
    let cold = build(&["--history"], false);
    row("build --history, cold", cold, read, Some(cold_limit));
    let warm = build(&["--history"], true);
    row("build --history, warm", warm, read, Some(warm_limit));
}

fn row(name: &str, time: Duration, read: Duration, limit: Option<f64>) {
    let (seconds, ratio) = (time.as_secs_f64(), time.as_secs_f64() / read.as_secs_f64());
    let limit = limit.map_or(String::new(), |limit| format!("{limit} s"));
    println!("{name:<44} {seconds:>8.3} s {ratio:>8.2} {limit:>8}");
}

/// The map with this many changes: stories that are finished, renamed, moved to another release, new or gone.
fn revision(text: &str, changes: usize, number: usize) -> String {
    let mut text = text.to_owned();
    for change in 0..changes {
        // Spread over the whole map.
        let starts: Vec<usize> = text
            .match_indices("          - story: ")
            .map(|(at, _)| at)
            .collect();
        let at = (number * 7919 + change * 104_729) % (starts.len() - 1);
        let (start, end) = (starts[at], starts[at + 1]);
        let story = &text[start..end];
        // What is after the story in the last of a task isn't its own.
        let own = story.find("\n      - ").map_or(story.len(), |end| end + 1);
        let changed = match (number + change) % 5 {
            0 => story.replace("status: todo", "status: done"),
            1 => story.replacen(" by name", &format!(" by name, {number}"), 1),
            2 => story.replace("release: r1", "release: r2"),
            3 => format!(
                "          - story: Find something new, {number}.{change}\n            estimate: 3\n{story}"
            ),
            _ => story[own..].to_owned(),
        };
        text.replace_range(start..end, &changed);
    }
    text
}

/// Commits all texts of a map, one after the other, and puts the last one on the disk.
fn commit_all(folder: &Path, texts: &[String]) {
    let mut stream = Vec::new();
    for (number, text) in texts.iter().enumerate() {
        let mut head = String::new();
        let _ = write!(
            head,
            "commit refs/heads/main\ncommitter Kim <kim@shop.example> {} +0000\ndata 8\nRevision\nM 644 inline map.yaml\ndata {}\n",
            1_767_225_600 + 86_400 * number,
            text.len()
        );
        stream.extend_from_slice(head.as_bytes());
        stream.extend_from_slice(text.as_bytes());
        stream.push(b'\n');
    }
    git(folder, &["init", "--quiet", "--initial-branch=main"], b"");
    git(folder, &["fast-import", "--quiet"], &stream);
    git(folder, &["reset", "--quiet", "--hard"], b"");
}

fn git(folder: &Path, words: &[&str], input: &[u8]) {
    let mut git = Command::new("git")
        .args(words)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .spawn()
        .expect("git is installed");
    let mut stdin = git.stdin.take().expect("it is piped");
    stdin.write_all(input).expect("git reads");
    drop(stdin);
    assert!(git.wait().expect("git ends").success(), "{words:?}");
}

fn run(folder: &Path, words: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_storywall"))
        .args(words)
        .current_dir(folder)
        .env("XDG_CACHE_HOME", folder.join("cache"))
        .output()
        .expect("it runs");
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words:?}: {error}");
}

/// Reads a map without looking for gaps.
fn read_text(text: &str) -> usize {
    let (source, _) = decode_text("map.yaml", text.as_bytes().to_vec());
    let map = read_map(&source, &Project::default(), &rule_ids());
    map.value.expect("a map without errors").stories.len()
}

fn median(run: impl Fn() -> Duration) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS).map(|_| run()).collect();
    times.sort();
    times[RUNS / 2]
}

fn timed<T>(run: impl FnOnce() -> T) -> Duration {
    let began = Instant::now();
    black_box(run());
    began.elapsed()
}
