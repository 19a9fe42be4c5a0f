//! What a build costs, as a whole process: `cargo bench --bench sites`.
//!
//! Each site is built from nothing and then again with nothing changed, several times; told are the
//! medians of time by the clock, time of processors, and the most memory. The floor
//! (`benches/floor.rs`) makes comparable pages of the same maps without templates, checks or gaps.
//!
//! `cargo bench --bench sites -- 10000` builds those of 10,000 stories alone;
//! `cargo bench --bench sites -- generate FOLDER MAPS TASKS` only writes maps.

#![allow(clippy::print_stdout, reason = "a benchmark tells what it measured")]

#[path = "support/maps.rs"]
mod maps;
#[path = "support/measure.rs"]
mod measure;

use maps::{RELEASES, write_maps};
use measure::{Cost, measured};
use std::path::Path;

const RUNS: usize = 5;

/// How many maps of how many tasks, each with a story in every release.
const SITES: [(usize, usize); 5] = [(1, 8), (20, 96), (1, 2500), (200, 100), (1, 25_000)];

fn main() {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if measure::is_asked(&words) {
        return;
    }
    if let ["generate", folder, maps, tasks] = words[..] {
        std::fs::create_dir_all(folder).expect("a folder");
        let number = |word: &str| word.parse().expect("a number");
        write_maps(Path::new(folder), number(maps), number(tasks));
        return;
    }
    println!(
        "{:>5} {:>8} {:<22} {:>9} {:>9} {:>9} {:>10}",
        "maps", "stories", "", "clock", "CPU", "memory", "a story"
    );
    for (maps, tasks) in SITES {
        let stories = maps * tasks * RELEASES;
        let is_wanted = |word: &&str| **word == *stories.to_string();
        if words.is_empty() || words.iter().any(is_wanted) {
            site(maps, tasks, stories);
        }
    }
}

fn site(maps: usize, tasks: usize, stories: usize) {
    let place = tempfile::tempdir().expect("a folder");
    let source = place.path().join("maps");
    std::fs::create_dir(&source).expect("a folder");
    write_maps(&source, maps, tasks);
    let output = place.path().join("out");
    let (from, to) = (source.display().to_string(), output.display().to_string());
    let storywall = env!("CARGO_BIN_EXE_storywall");
    let minimal = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/minimal");
    let floor = std::env::current_exe().expect("a program");
    let floor = measure::sibling(&floor, "floor");
    let tell = |what: &str, command: &[&str], is_fresh: bool| {
        let mut costs: Vec<Cost> = (0..RUNS)
            .map(|_| {
                if is_fresh {
                    let _ = std::fs::remove_dir_all(&output);
                }
                measured(command)
            })
            .collect();
        let cost = Cost::median(&mut costs);
        println!(
            "{maps:>5} {stories:>8} {what:<22} {:>6.0} ms {:>6.0} ms {:>5} MiB {:>7.1} µs",
            cost.clock * 1e3,
            cost.processor * 1e3,
            cost.memory / 1024,
            cost.processor * 1e6 / stories as f64
        );
    };
    if let Some(floor) = floor {
        tell("floor", &[&floor, &from, &to], true);
    }
    tell(
        "minimal theme",
        &[storywall, "build", &from, "-o", &to, "--theme", minimal],
        true,
    );
    tell("wall theme", &[storywall, "build", &from, "-o", &to], true);
    tell(
        "wall, nothing changed",
        &[storywall, "build", &from, "-o", &to],
        false,
    );
}
