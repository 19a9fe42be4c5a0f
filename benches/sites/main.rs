//! The time and memory of whole builds: `cargo bench --bench floor --bench sites`.
//!
//! Each site is built several times into an empty folder, and several times with nothing changed. The
//! table has the medians of wall-clock time, CPU time and peak memory, and the ratio of the wall-clock time
//! to that of the minimal theme. storywall is compared with `benches/floor.rs`, which writes comparable
//! pages of the same maps without templates, checks or gaps, with copying the built files, and with
//! the other generators that are installed (see [`peers`]), whose pages must have the same words.
//!
//! Numbers after `--` select sites by their stories: `cargo bench --bench floor --bench sites -- 80000`.
//! `-- generate FOLDER MAPS TASKS` only writes maps.

#![allow(clippy::print_stdout, reason = "a benchmark prints what it measured")]

#[path = "../support/maps.rs"]
mod maps;
#[path = "../support/measure.rs"]
mod measure;
mod peers;
mod same;

use maps::{RELEASES, write_maps};
use measure::{Cost, measure};
use peers::Peer;
use std::path::Path;

const RUNS: usize = 5;

/// The sites: the number of maps, and of tasks per map. Each task has one story per release.
const SITES: [(usize, usize); 6] = [
    (1, 8),
    (20, 96),
    (1, 2_500),
    (200, 100),
    (1, 25_000),
    (10, 25_000),
];

/// The numbers of stories for which other generators are measured, too.
const SIZES_FOR_PEERS: [usize; 2] = [80_000, 100_000];

fn main() {
    let words: Vec<String> = std::env::args()
        .skip(1)
        .filter(|word| word != "--bench")
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    if measure::run_if_requested(&words) {
        return;
    }
    if let ["generate", folder, maps, tasks] = words[..] {
        std::fs::create_dir_all(folder).expect("a folder");
        let number = |word: &str| word.parse().expect("a number");
        write_maps(Path::new(folder), number(maps), number(tasks));
        return;
    }
    let peers = peers::installed();
    for (maps, tasks) in SITES {
        let stories = maps * tasks * RELEASES;
        let is_wanted = |word: &&str| **word == *stories.to_string();
        if words.is_empty() || words.iter().any(is_wanted) {
            let has_peers = SIZES_FOR_PEERS.contains(&stories);
            measure_site(maps, tasks, stories, if has_peers { &peers } else { &[] });
        }
    }
}

/// Prints the measurements of one site, line by line.
struct Table {
    stories: usize,
    runs: usize,
    /// The wall-clock time of the first line in seconds, to which the other lines are compared.
    baseline: Option<f64>,
}

impl Table {
    /// Measures a command, with a call of `before` ahead of each run, and prints a line.
    fn print(&mut self, label: &str, before: impl Fn(), command: &[&str]) {
        let costs = (0..self.runs).map(|_| {
            before();
            measure(command)
        });
        let cost = Cost::median(&mut costs.collect::<Vec<_>>());
        let baseline = *self.baseline.get_or_insert(cost.clock);
        println!(
            "{label:<24} {:>7.0} ms {:>7.0} ms {:>6} MiB {:>8.2} × {:>8.1} µs",
            cost.clock * 1e3,
            cost.processor * 1e3,
            cost.memory / 1024,
            cost.clock / baseline,
            cost.processor * 1e6 / self.stories as f64
        );
    }
}

fn measure_site(maps: usize, tasks: usize, stories: usize, peers: &[Peer]) {
    let place = tempfile::tempdir().expect("a folder");
    let source = place.path().join("maps");
    std::fs::create_dir(&source).expect("a folder");
    write_maps(&source, maps, tasks);
    let output = place.path().join("out");
    let (from, to) = (source.display().to_string(), output.display().to_string());
    let storywall = env!("CARGO_BIN_EXE_storywall");
    let minimal = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/minimal");
    let with_minimal = [storywall, "build", &from, "-o", &to, "--theme", minimal];
    println!(
        "\n{:<24} {:>10} {:>10} {:>10} {:>10} {:>11}",
        format!("{stories} stories, {maps} maps"),
        "clock",
        "CPU",
        "memory",
        "ratio",
        "CPU a story"
    );
    let mut table = Table {
        stories,
        runs: if stories > 100_000 { 1 } else { RUNS },
        baseline: None,
    };
    let fresh = || drop(std::fs::remove_dir_all(&output));
    table.print("minimal theme", fresh, &with_minimal);
    table.print("… nothing changed", || {}, &with_minimal);
    let own = place.path().join("minimal");
    std::fs::rename(&output, &own).expect("a site");
    let own_word = own.display().to_string();
    table.print("… copying its files", fresh, &["cp", "-r", &own_word, &to]);
    let program = std::env::current_exe().expect("a program");
    if let Some(floor) = measure::sibling_program(&program, "floor") {
        table.print("the floor", fresh, &[&floor, &from, &to]);
    }
    fresh();
    let with_wall = [storywall, "build", &from, "-o", &to];
    table.print("wall theme", fresh, &with_wall);
    table.print("… nothing changed", || {}, &with_wall);
    fresh();
    table.runs = 3;
    for peer in peers {
        let ready = peer.prepare(&source, &place.path().join("peer"));
        let command: Vec<&str> = ready.command.iter().map(String::as_str).collect();
        let fresh = || drop(std::fs::remove_dir_all(&ready.output));
        if let Err(why) = measure::try_run(&command) {
            println!("{:<24} failed: {why}", peer.name);
            continue;
        }
        if peer.has_same_pages() {
            same::compare_pages(&own, &ready.output, peer);
        }
        table.print(&peer.name, fresh, &command);
    }
}
